"""A draft as it stands: what is asked next, and what publishing it would mean."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from deliberation.proposals import service
from deliberation.proposals.costs import currency_of
from deliberation.proposals.wording import Text
from handlers.chat.proposals.model import ProposalDraft
from kernel.errors import Next, Refusal
from kernel.files import FileState, IncomingFile
from kernel.lines import line
from kernel.work import Work
from residents.access import may
from residents.acting import Acting
from residents.model import Person, Place
from residents.naming import shown_name
from residents.permits import person_of

BODY_TAKEN = "body-taken"
"""What was sent was too long for a title: it is the text now, and a title is still asked for."""

PLACED = "placed"
"""A place was taken from typed words or a number: the next screen says which, and offers another."""

NOT_TAKEN = "not-taken"
"""Words came for a new proposal, and another one has been begun: that one is finished or dropped first."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands, what is asked next, and what publishing it would mean."""

    step: str
    text: Text
    place: str | None
    author: str
    needed: int
    until: datetime
    currency: str
    """Of the cost; "" where only the number is said."""

    again: bool
    """Whether it was there before, and is taken up again after something else."""

    both_ways: bool = False
    """Whether its writer may propose for the committee as well as as a neighbour."""

    speaking: bool = False
    """Whether a voice note of it waits to be typed."""

    said: str = ""

    @property
    def stamp(self) -> int:
        """The mark on exactly this text."""
        return self.text.stamp


def draft_of(work: Work, person: int) -> ProposalDraft | None:
    """What this person is writing."""
    query = select(ProposalDraft).where(ProposalDraft.person_id == person)
    return work.session.scalars(query).one_or_none()


def the_draft(work: Work, who: Acting) -> ProposalDraft:
    """What the asking person is writing; refused when it is gone."""
    draft = draft_of(work, person_of(who))
    if draft is None:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    return draft


def text_of(work: Work, who: Acting, draft: ProposalDraft) -> Text:
    """All that it says so far; a file that could not be kept is no part of it."""
    spoilt = _spoilt(work, draft)
    return Text(
        title=draft.title,
        body=draft.body,
        place=draft.place_id,
        wish=draft.wish,
        cost=draft.cost,
        photos=tuple(each for each in draft.photos if each not in spoilt),
        voice=None if draft.voice_id in spoilt else draft.voice_id,
        typed_by=draft.typed_by,
        office=speaks_for_office(work, who, draft),
        voice_public=draft.voice_public,
    )


def _spoilt(work: Work, draft: ProposalDraft) -> set[int]:
    files = [*draft.photos, *([draft.voice_id] if draft.voice_id else [])]
    if not files:
        return set()
    lost = IncomingFile.state.in_((FileState.UNFIT, FileState.LOST))
    return set(work.session.scalars(select(IncomingFile.id).where(IncomingFile.id.in_(files), lost)))


def speaks_for_office(work: Work, who: Acting, draft: ProposalDraft) -> bool:
    """Whether it is proposed for the committee.

    Whoever holds an office speaks for it unless they chose to speak as a neighbour, and always when they may
    not speak as one: so nobody's topic passes for a resident's by an oversight (B06, B07).
    """
    if service.FOR_THE_OFFICE.judge(work, who) is not None:
        return False
    return draft.office is not False or may("propose").judge(work, who) is not None


def seen(
    work: Work, who: Acting, draft: ProposalDraft, step: str, *, again: bool = False, said: str = ""
) -> Draft:
    """The draft at a step."""
    place = work.session.get(Place, draft.place_id) if draft.place_id else None
    both = (service.FOR_THE_OFFICE.judge(work, who), may("propose").judge(work, who))
    return Draft(
        step=step,
        text=text_of(work, who, draft),
        place=place.name if place else None,
        author=shown_name(work.session.get_one(Person, draft.person_id), work.bylaws),
        needed=service.support_needed(work, draft.place_id),
        until=service.support_ends(work),
        currency=currency_of(work.bylaws.zone),
        again=again,
        both_ways=both == (None, None),
        speaking=draft.voice_id is not None and not draft.body,
        said=said,
    )
