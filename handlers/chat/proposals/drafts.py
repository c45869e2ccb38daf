"""Writing a proposal, step by step; each answer and the question after it are one act."""

from sqlalchemy import select

from deliberation.intake.forwarding import note_reworded
from deliberation.proposals import costs, dictation, service
from deliberation.proposals.editing import text_of as text_published
from deliberation.proposals.model import Proposal
from deliberation.proposals.photos import require_room
from deliberation.proposals.whereabouts import is_everywhere, place_in, place_numbered
from deliberation.proposals.wording import checked_body, checked_title, checked_wish, opening
from handlers.chat.files.keeping import keep_photo, keep_voice
from handlers.chat.forms import ask, awaited, done
from handlers.chat.heard import HeardFile
from handlers.chat.proposals.drafted import (
    BODY_TAKEN,
    NOT_TAKEN,
    PLACED,
    Draft,
    draft_of,
    seen,
    text_of,
    the_draft,
)
from handlers.chat.proposals.model import ProposalDraft
from handlers.chat.questions.understanding import number_in
from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation.conduct import require_not_suspended
from residents.permits import person_of
from residents.places import places

__all__ = ["Draft"]

FLOW = "propose:"
PARTS = ("title", "body", "place", "wish", "cost", "photos")
STEPS = (*PARTS, "similar", "preview")
LATELY = 5


def begin(work: Work, who: Acting, words: str = "") -> Draft:
    """Begin a proposal, perhaps with words already written, or go on with the one that was begun."""
    author = service.require_may_propose(work, who)
    require_not_suspended(work, who)  # said before the words are written, not after
    draft = draft_of(work, author)
    asked_now = (form := awaited(work, who)) is not None and form.flow.startswith(FLOW)
    again = draft is not None and not asked_now
    if draft is None:
        draft = ProposalDraft(person_id=author, title="", body="", placed=False, compared=False, photos=[])
        work.session.add(draft)
    said = _begin_with(draft, words) if texts.is_visible(texts.clean(words)) else ""
    return _on(work, who, draft, again=again, said=said)


def write(work: Work, who: Acting, typed: str) -> Draft:
    """Take what was typed as the answer to what was asked; where a tap was asked for, ask again."""
    draft, form = the_draft(work, who), awaited(work, who)
    before, said = (draft.title, draft.body), ""
    match form.flow.removeprefix(FLOW) if form else "":
        case "title" if draft.title or draft.body:
            draft.title = checked_title(typed)
        case "title":
            draft.title, draft.body = opening(typed)
            said = "" if draft.title else BODY_TAKEN
        case "body":
            draft.body = checked_body(typed)
        case "place":
            said = _take_place(work, draft, typed)
        case "wish":
            draft.wish = checked_wish(typed)
        case "cost":
            draft.cost = read_cost(typed)
    changed = any(old and old != new for old, new in zip(before, (draft.title, draft.body), strict=True))
    if draft.forwarded_id and changed:
        note_reworded(work, draft.forwarded_id)
    if draft.body and draft.voice_id is not None:
        dictation.close(work, draft.person_id)
    return _on(work, who, draft, said=said)


def read_cost(typed: str) -> int:
    """The sum that was typed, in cents; what is none, or more than one, is asked again."""
    cost = costs.read_cost(typed)
    if cost is None:
        raise Refusal(line("proposal-cost-unread"))
    return cost


def _take_place(work: Work, draft: ProposalDraft, typed: str) -> str:
    """A place may also be written, by its name or the number of a building; anything else is asked again."""
    words, every, number = texts.clean(typed, one_line=True), places(work), number_in(typed)
    if is_everywhere(words):
        draft.place_id, draft.placed = None, True
        return PLACED
    found = place_in(words, every) or (place_numbered(number, every) if number is not None else None)
    if found is None:
        return ""
    draft.place_id, draft.placed = found.id, True
    return PLACED


def choose_place(work: Work, who: Acting, place: int, *, by_number: bool = False) -> Draft:
    """The whole community (0), a grid or a building; one chosen ``by_number`` is read back."""
    draft = the_draft(work, who)
    draft.place_id = service.a_place(work, place).id if place else None
    draft.placed = True
    return _on(work, who, draft, said=PLACED if by_number else "")


def mine_differs(work: Work, who: Acting) -> Draft:
    """The similar ones were seen; this is another matter."""
    draft = the_draft(work, who)
    draft.compared = True
    return _on(work, who, draft)


def attach(work: Work, who: Acting, channel: str, file: HeardFile) -> Draft:
    """Add the photo or the voice note that was sent; what was asked is asked still."""
    draft = the_draft(work, who)
    if file.kind == "voice":
        draft.voice_id, draft.typed_by = keep_voice(work, who, channel, file), None
        draft.voice_public = False  # whoever speaks anew is asked anew
        if not draft.body:
            dictation.speak(work, who, draft.voice_id)
    else:
        there = text_of(work, who, draft).photos
        require_room(len(there) + 1)
        draft.photos = [*there, keep_photo(work, who, channel, file)]
    return _on(work, who, draft, step=_asked_now(work, who))


def drop_photo(work: Work, who: Acting, turn: int, stamp: int) -> Draft:
    """Leave out one photo of those that were looked at; of others it is asked again."""
    draft = the_draft(work, who)
    text = text_of(work, who, draft)
    if stamp == text.stamp and 0 < turn <= len(text.photos):
        draft.photos = [*text.photos[: turn - 1], *text.photos[turn:]]
    return _on(work, who, draft, step="photos")


def leave_out(work: Work, who: Acting, part: str) -> Draft:
    """Publish it without its wish, or without a cost."""
    draft = the_draft(work, who)
    match part:
        case "wish":
            draft.wish = ""
        case "cost":
            draft.cost = None
        case _:
            raise Refusal(line("button-old"), next=Next.PROPOSALS)
    return _on(work, who, draft)


def speak_as(work: Work, who: Acting, *, office: bool) -> Draft:
    """Propose it for the committee, or as a neighbour; both must be allowed for a choice to matter."""
    draft = the_draft(work, who)
    draft.office = office
    return _on(work, who, draft)


def share_voice(work: Work, who: Acting, *, public: bool) -> Draft:
    """Let everybody hear the voice note once it is published, or not."""
    draft = the_draft(work, who)
    draft.voice_public = public
    return _on(work, who, draft)


def rewrite(work: Work, who: Acting, part: str) -> Draft:
    """Ask for one part once more; what stands stays until the new words come."""
    draft = the_draft(work, who)
    if part not in PARTS:
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    return _on(work, who, draft, step=part)


def take_typed(work: Work, who: Acting, note_id: int) -> Draft:
    """What a helper typed of the voice note is so: it is what the proposal says."""
    note = dictation.take_over(work, who, note_id)
    author = service.require_may_propose(work, who)
    draft = draft_of(work, author)
    if draft is None:
        draft = ProposalDraft(person_id=author, title="", body="", placed=False, compared=False, photos=[])
        work.session.add(draft)
    draft.voice_id, draft.typed_by = note.file_id, note.typed_by
    said = ""
    if draft.title:
        draft.body = note.typed
    else:
        said = _take_words(draft, note.typed)
    return _on(work, who, draft, said=said)


def publish(work: Work, who: Acting, stamp: int) -> service.Published | Draft:
    """Publish what was looked at; a text changed since is shown again, a second tap finds it published."""
    author = person_of(who)
    draft = draft_of(work, author)
    if draft is None:
        return published_lately(work, author, stamp)
    text = text_of(work, who, draft)
    if draft.next_step() not in ("similar", "preview") or stamp != text.stamp:
        return _on(work, who, draft)
    published = service.publish(
        *(work, who, text.title, text.body, text.place),
        wish=text.wish,
        cost=text.cost,
        photos=text.photos,
        voice=text.voice,
        typed_by=text.typed_by,
        office=text.office,
        voice_public=text.voice_public,
    )
    _forget(work, who, draft)
    return published


def drop(work: Work, who: Acting) -> None:
    """Do not publish it after all."""
    draft = draft_of(work, person_of(who))
    if draft is not None:
        _forget(work, who, draft)


def drafted(work: Work, who: Acting) -> Draft:
    """The draft as it stands, to be shown; nothing is written."""
    draft = the_draft(work, who)
    return seen(work, who, draft, draft.next_step())


def asked(work: Work, who: Acting) -> Draft:
    """The draft at the part that is being asked for; nothing is written."""
    draft = the_draft(work, who)
    return seen(work, who, draft, _asked_now(work, who) or draft.next_step())


def has_draft(work: Work, who: Acting) -> bool:
    """Whether the asking person has begun a proposal; an empty draft is nothing to go on with, or to lose."""
    draft = draft_of(work, who.person) if who.person is not None else None
    return draft is not None and bool(draft.title or draft.body or draft.voice_id or draft.photos)


def _begin_with(draft: ProposalDraft, words: str) -> str:
    """Take the words into an empty draft; one that was begun is finished or dropped first."""
    if draft.title or draft.body:
        return NOT_TAKEN
    return _take_words(draft, words)


def _take_words(draft: ProposalDraft, words: str) -> str:
    """Words written before anything was asked: what cannot be a title is no reason to refuse them."""
    try:
        draft.title, draft.body = opening(words)
    except Refusal:
        draft.body = checked_body(words)
    return "" if draft.title else BODY_TAKEN


def _asked_now(work: Work, who: Acting) -> str | None:
    form = awaited(work, who)
    return form.flow.removeprefix(FLOW) if form is not None and form.flow.startswith(FLOW) else None


def _on(
    work: Work,
    who: Acting,
    draft: ProposalDraft,
    *,
    step: str | None = None,
    again: bool = False,
    said: str = "",
) -> Draft:
    draft.changed_at = work.now
    work.session.flush()
    step = step or draft.next_step()
    ask(work, who, f"{FLOW}{step}", {})
    return seen(work, who, draft, step, again=again, said=said)


def _forget(work: Work, who: Acting, draft: ProposalDraft) -> None:
    dictation.close(work, draft.person_id)
    work.session.delete(draft)
    if _asked_now(work, who) is not None:
        done(work, who)
    work.session.flush()


def published_lately(work: Work, author: int, stamp: int) -> service.Published:
    """What was published with this mark; refused if nothing was."""
    query = select(Proposal).where(Proposal.author_id == author).order_by(Proposal.id.desc()).limit(LATELY)
    for known in work.session.scalars(query):
        if text_published(work, known).stamp == stamp:
            return service.Published(
                known.id, known.number, known.title, known.support_needed, known.support_until
            )
    raise Refusal(line("form-gone"), next=Next.PROPOSALS)
