"""Writing a proposal, step by step; each answer and the question after it are one act."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from deliberation.proposals import service
from deliberation.proposals.model import Proposal
from handlers.chat.files.keeping import keep_photo
from handlers.chat.forms import ask, awaited, done
from handlers.chat.heard import HeardFile
from handlers.chat.proposals.model import ProposalDraft, stamp_of
from handlers.chat.questions.understanding import number_in
from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person, Place, PlaceKind
from residents.permits import person_of

FLOW = "propose:"
STEPS = ("title", "body", "place", "similar", "preview")
PARTS = ("title", "body", "place")
LATELY = 5


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands, what is asked next, and what publishing it would mean."""

    step: str
    title: str
    body: str
    place_id: int | None
    place: str | None
    author: str
    needed: int
    until: datetime
    again: bool
    """Whether it was there before, and is taken up again after something else."""

    photo: bool = False

    @property
    def stamp(self) -> int:
        """The mark on exactly this text."""
        return stamp_of(self.title, self.body, self.place_id)


def begin(work: Work, who: Acting, words: str = "") -> Draft:
    """Begin a proposal, perhaps with words already written, or go on with the one that was begun."""
    author = service.require_may_propose(work, who)
    draft = _draft_of(work, author)
    asked_now = (form := awaited(work, who)) is not None and form.flow.startswith(FLOW)
    again = draft is not None and not asked_now
    if draft is None:
        draft = ProposalDraft(person_id=author, title="", body="", placed=False, compared=False)
        work.session.add(draft)
        _take_words(draft, words)
    return _on(work, who, draft, again=again)


def write(work: Work, who: Acting, typed: str) -> Draft:
    """Take what was typed as the answer to what was asked; where a tap was asked for, ask again."""
    draft, form = _the_draft(work, who), awaited(work, who)
    match form.flow.removeprefix(FLOW) if form else "":
        case "title":
            draft.title = service.checked_title(typed)
        case "body":
            draft.body = service.checked_body(typed)
        case "place":
            _take_place(work, draft, texts.clean(typed, one_line=True))
    return _on(work, who, draft)


def _take_place(work: Work, draft: ProposalDraft, typed: str) -> None:
    """A building may also be written by its name, or by the number it has; anything else is asked again."""
    query = select(Place.id, Place.name).where(Place.kind == PlaceKind.BUILDING)
    known, number = work.session.execute(query).all(), number_in(typed)
    found = [place for place, name in known if name == typed]
    if not found and number is not None:
        found = [place for place, name in known if re.match(rf"0*{number}(?!\d)", name)]
    if len(found) == 1:
        draft.place_id, draft.placed = found[0], True


def choose_place(work: Work, who: Acting, place: int) -> Draft:
    """The whole community (0) or one building."""
    draft = _the_draft(work, who)
    draft.place_id = service.a_building(work, place).id if place else None
    draft.placed = True
    return _on(work, who, draft)


def mine_differs(work: Work, who: Acting) -> Draft:
    """The similar ones were seen; this is another matter."""
    draft = _the_draft(work, who)
    draft.compared = True
    return _on(work, who, draft)


def attach(work: Work, who: Acting, channel: str, file: HeardFile) -> Draft:
    """Add the photo that was sent, in the place of one that was there; what was asked is asked still."""
    draft, form = _the_draft(work, who), awaited(work, who)
    draft.photo_id = keep_photo(work, who, channel, file)
    step = form.flow.removeprefix(FLOW) if form is not None and form.flow.startswith(FLOW) else None
    return _on(work, who, draft, step=step)


def detach(work: Work, who: Acting) -> Draft:
    """Publish it without the photo."""
    draft = _the_draft(work, who)
    draft.photo_id = None
    return _on(work, who, draft)


def rewrite(work: Work, who: Acting, part: str) -> Draft:
    """Ask for one part once more; what stands stays until the new words come."""
    draft = _the_draft(work, who)
    if part not in PARTS:
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    return _on(work, who, draft, step=part)


def publish(work: Work, who: Acting, stamp: int) -> service.Published | Draft:
    """Publish what was looked at; a text changed since is shown again, a second tap finds it published."""
    author = person_of(who)
    draft = _draft_of(work, author)
    if draft is None:
        return _published_lately(work, author, stamp)
    if draft.next_step() not in ("similar", "preview") or stamp != stamp_of(
        draft.title, draft.body, draft.place_id
    ):
        return _on(work, who, draft)
    published = service.publish(work, who, draft.title, draft.body, draft.place_id, draft.photo_id)
    _forget(work, who, draft)
    return published


def drop(work: Work, who: Acting) -> None:
    """Do not publish it after all."""
    draft = _draft_of(work, person_of(who))
    if draft is not None:
        _forget(work, who, draft)


def drafted(work: Work, who: Acting) -> Draft:
    """The draft as it stands, to be shown; nothing is written."""
    draft = _the_draft(work, who)
    return _seen(work, draft, draft.next_step(), again=False)


def asked(work: Work, who: Acting) -> Draft:
    """The draft at the part that is being asked for; nothing is written."""
    draft, form = _the_draft(work, who), awaited(work, who)
    if form is None or not form.flow.startswith(FLOW):
        return _seen(work, draft, draft.next_step(), again=False)
    return _seen(work, draft, form.flow.removeprefix(FLOW), again=False)


def has_draft(work: Work, who: Acting) -> bool:
    """Whether the asking person has begun a proposal."""
    return who.person is not None and _draft_of(work, who.person) is not None


def _take_words(draft: ProposalDraft, words: str) -> None:
    short = texts.clean(words, one_line=True)
    if service.LEAST_TITLE <= len(short) <= service.TITLE_LENGTH:
        draft.title = short
    elif short:
        draft.body = service.checked_body(words)


def _draft_of(work: Work, person: int) -> ProposalDraft | None:
    query = select(ProposalDraft).where(ProposalDraft.person_id == person)
    return work.session.scalars(query).one_or_none()


def _the_draft(work: Work, who: Acting) -> ProposalDraft:
    draft = _draft_of(work, person_of(who))
    if draft is None:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    return draft


def _on(
    work: Work, who: Acting, draft: ProposalDraft, *, step: str | None = None, again: bool = False
) -> Draft:
    draft.changed_at = work.now
    work.session.flush()
    step = step or draft.next_step()
    ask(work, who, f"{FLOW}{step}", {})
    return _seen(work, draft, step, again=again)


def _seen(work: Work, draft: ProposalDraft, step: str, *, again: bool) -> Draft:
    place = work.session.get(Place, draft.place_id) if draft.place_id else None
    return Draft(
        step=step,
        title=draft.title,
        body=draft.body,
        place_id=draft.place_id,
        place=place.name if place else None,
        author=work.session.get_one(Person, draft.person_id).name,
        needed=service.support_needed(work, draft.place_id),
        until=service.support_ends(work),
        photo=draft.photo_id is not None,
        again=again,
    )


def _forget(work: Work, who: Acting, draft: ProposalDraft) -> None:
    work.session.delete(draft)
    form = awaited(work, who)
    if form is not None and form.flow.startswith(FLOW):
        done(work, who)
    work.session.flush()


def _published_lately(work: Work, author: int, stamp: int) -> service.Published:
    query = select(Proposal).where(Proposal.author_id == author).order_by(Proposal.id.desc()).limit(LATELY)
    for known in work.session.scalars(query):
        if stamp_of(known.title, known.body, known.place_id) == stamp:
            return service.Published(
                known.id, known.number, known.title, known.support_needed, known.support_until
            )
    raise Refusal(line("form-gone"), next=Next.PROPOSALS)
