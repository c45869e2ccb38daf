"""A published proposal being edited: what it shall say is kept in the form until it is said for certain."""

from dataclasses import asdict, dataclass, replace

from deliberation.proposals import editing
from deliberation.proposals.costs import currency_of
from deliberation.proposals.photos import require_room
from deliberation.proposals.service import a_proposal
from deliberation.proposals.wording import Text, checked_body, checked_title, checked_wish
from handlers.chat.files.keeping import keep_photo
from handlers.chat.forms import ask, awaited, done
from handlers.chat.heard import HeardFile
from handlers.chat.proposals.drafts import read_cost
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting

FLOW = "edit:"
PARTS = ("title", "body", "wish", "cost", "photos")
LOOK = "look"
STEPS = (*PARTS, LOOK)


@dataclass(frozen=True, slots=True)
class Edit:
    """What a proposal shall say, and which part is asked for; ``edition`` is what it was read in."""

    proposal: int
    number: str
    edition: int
    step: str
    text: Text
    currency: str
    changed: bool


def begin(work: Work, who: Acting, proposal_id: int, part: str = "") -> Edit:
    """Ask for one part; what was changed before and not yet confirmed stays."""
    if part and part not in PARTS:
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    proposal = a_proposal(work, proposal_id)
    if (refusal := editing.why_not_editable(work, who, proposal)) is not None:
        raise refusal
    if part == "title":
        editing.require_title_may_change(work, proposal)
    edit = _begun(work, who)
    if edit is None or edit.proposal != proposal_id or edit.edition != proposal.edition:
        now = editing.text_of(work, proposal)
        currency = currency_of(work.bylaws.zone)
        edit = Edit(proposal.id, proposal.number, proposal.edition, LOOK, now, currency, changed=False)
    return _on(work, who, edit, part or LOOK)


def write(work: Work, who: Acting, typed: str) -> Edit:
    """Take what was typed as what the part that was asked for shall say."""
    edit = the_edit(work, who)
    match edit.step:
        case "title":
            text = replace(edit.text, title=checked_title(typed))
        case "body":
            text = replace(edit.text, body=checked_body(typed))
        case "wish":
            text = replace(edit.text, wish=checked_wish(typed))
        case "cost":
            text = replace(edit.text, cost=read_cost(typed))
        case _:
            return edit
    return _on(work, who, replace(edit, text=text, changed=True), LOOK)


def attach(work: Work, who: Acting, channel: str, file: HeardFile) -> Edit:
    """Add a photo, whichever part was asked for."""
    edit = the_edit(work, who)
    require_room(len(edit.text.photos) + 1)
    photos = (*edit.text.photos, keep_photo(work, who, channel, file))
    step = "photos" if edit.step == "photos" else LOOK
    return _on(work, who, replace(edit, text=replace(edit.text, photos=photos), changed=True), step)


def drop_photo(work: Work, who: Acting, proposal_id: int, turn: int, stamp: int) -> Edit:
    """Leave out one photo of those that were looked at; of others it is asked again."""
    edit = the_edit(work, who, proposal_id)
    photos = edit.text.photos
    if stamp != edit.text.stamp or not 0 < turn <= len(photos):
        return _on(work, who, edit, "photos")
    left = (*photos[: turn - 1], *photos[turn:])
    return _on(work, who, replace(edit, text=replace(edit.text, photos=left), changed=True), "photos")


def confirm(work: Work, who: Acting, proposal_id: int, stamp: int) -> editing.Edited | Edit:
    """Have it say what was looked at; a text changed since is shown again, a second tap finds it said."""
    edit = _begun(work, who)
    if edit is None or edit.proposal != proposal_id:
        now = editing.text_of(work, proposal := a_proposal(work, proposal_id))
        if now.stamp != stamp:
            raise Refusal(line("form-gone"), next=Next.PROPOSALS)
        return editing.edit(work, who, proposal_id, proposal.edition, now)
    if edit.text.stamp != stamp:
        return _on(work, who, edit, LOOK)
    receipt = editing.edit(work, who, proposal_id, edit.edition, edit.text)
    done(work, who)
    return receipt


def the_edit(work: Work, who: Acting, proposal_id: int | None = None) -> Edit:
    """The edit in progress; refused when it is gone."""
    edit = _begun(work, who)
    if edit is None or proposal_id not in (None, edit.proposal):
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    return edit


def _begun(work: Work, who: Acting) -> Edit | None:
    form = awaited(work, who)
    if form is None or not form.flow.startswith(FLOW):
        return None
    said = dict(form.data["text"])
    text = Text(**{**said, "photos": tuple(said["photos"])})
    kept = {name: form.data[name] for name in ("proposal", "number", "edition", "currency", "changed")}
    return Edit(step=form.flow.removeprefix(FLOW), text=text, **kept)


def _on(work: Work, who: Acting, edit: Edit, step: str) -> Edit:
    ask(work, who, FLOW + step, {**asdict(edit), "step": step})
    return replace(edit, step=step)
