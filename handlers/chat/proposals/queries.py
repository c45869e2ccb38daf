"""What the screens of proposals show, gathered from proposals and register."""

from dataclasses import dataclass

from sqlalchemy import select

from deliberation.comments.queries import summed
from deliberation.intake.forwarding import Writer, writer_of
from deliberation.proposals.adoption import Adoption, adoptions
from deliberation.proposals.editions import EditionSeen, editions_of, to_take_back
from deliberation.proposals.origins import BornShare, born_of_residents
from deliberation.proposals.owing import Punctuality, answered_in_time
from deliberation.proposals.parting import may_part
from deliberation.proposals.queries import (
    ProposalListed,
    ProposalSeen,
    Shelf,
    proposal_seen,
    proposals_listed,
)
from deliberation.proposals.service import a_proposal
from deliberation.proposals.shelves import Owed, owed, unanswered
from deliberation.proposals.taking_back import assisted_supports
from handlers.chat.files.keeping import picture
from handlers.chat.screen import Attachment
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices
from residents.model import Dwelling
from residents.permits import dwellings_of, on_the_committee, require, roles_of
from residents.queries import PlaceName, buildings

PAGE_SIZE = 3
LAST_PAGE = 9_999
SHELVES = (Shelf.COLLECTING, Shelf.READY, Shelf.VOTING, Shelf.DONE, Shelf.MINE)


@dataclass(frozen=True, slots=True)
class View:
    """One proposal, and what the asking person may do with it."""

    seen: ProposalSeen
    resident: bool
    committee: bool
    newcomer: bool
    comments: int
    """How many neighbours said something of it."""

    assisted: int = 0
    """How many of the homes that support it were entered by a helper; that is public."""

    helped: bool = False
    """Whether it is read with a neighbour for whom somebody acts."""

    may_part: bool = False
    """Whether whoever asks may undo the merge by which it went into another one."""

    words_by: Writer | None = None
    """Whose words they were, if somebody else made a proposal of them with their consent."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of one shelf."""

    shelf: str
    page: int
    rows: tuple[ProposalListed, ...]
    more: bool
    resident: bool
    newcomer: bool
    born: BornShare
    became: Adoption


def proposal_view(work: Work, who: Acting, proposal_id: int) -> View:
    """One proposal as the asking person sees it."""
    committee, resident = on_the_committee.judge(work, who) is None, is_resident(work, who)
    total = summed(work, proposal_id)
    return View(
        seen=proposal_seen(work, who, proposal_id),
        comments=total.fors + total.againsts,
        resident=resident,
        committee=committee,
        newcomer=not resident and not _has_office(work, who),
        assisted=assisted_supports(work, proposal_id),
        may_part=may_part(work, who, a_proposal(work, proposal_id)),
        words_by=writer_of(work, proposal_id),
        helped=who.by not in (None, who.person),
    )


def places_offered(work: Work, who: Acting) -> tuple[tuple[PlaceName, ...], int]:
    """The buildings; those where an elder lives come first, and how many these are is told."""
    every = buildings(work, who)
    if who.person is None or not choices(work, who).elder:
        return every, 0
    homes = dwellings_of(work, who.person)
    query = select(Dwelling.building_id).where(Dwelling.id.in_(homes))
    lived_in = set(work.session.scalars(query))
    own = tuple(each for each in every if each.id in lived_in)
    return (*own, *(each for each in every if each not in own)), len(own)


@dataclass(frozen=True, slots=True)
class Photo:
    """One of the photos of a proposal, and whose it is; ``at`` of ``many``, from 0."""

    number: str
    title: str
    proposal: int
    at: int
    many: int
    picture: Attachment
    may_hear: bool
    """Whether whoever looks may also hear what was spoken."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """How a proposal read before, and what whoever reads it may do about that."""

    proposal: int
    number: str
    seen: EditionSeen
    may_take_back: bool
    may_flag: bool


@dataclass(frozen=True, slots=True)
class OwedList:
    """A page of what waits for the committee."""

    page: int
    rows: tuple[Owed, ...]
    more: bool
    waiting: int
    punctual: Punctuality


def photo_of(work: Work, who: Acting, proposal_id: int, at: int = 0) -> Photo:
    """A photo of a proposal, or why there is none to see."""
    seen = proposal_seen(work, who, proposal_id)
    shown = at if 0 <= at < len(seen.photos) else 0
    file = seen.photos[shown] if seen.photos else 0
    number, many = seen.number, len(seen.photos)
    return Photo(number, seen.title, seen.id, shown, many, picture(work, file), seen.may_hear)


def earlier(work: Work, who: Acting, proposal_id: int, edition: int) -> Earlier:
    """How a proposal read in an earlier edition; refused while its words are hidden."""
    seen = proposal_seen(work, who, proposal_id)
    proposal = a_proposal(work, proposal_id)
    found = next((each for each in editions_of(work, proposal) if each.edition == edition), None)
    if found is None or seen.hidden is not None:
        raise Refusal(line("proposal-edition-unknown"), next=Next.PROPOSALS)
    mine = bool(to_take_back(work, who, proposal))
    may_flag = found.shown and not seen.mine and is_resident(work, who)
    return Earlier(seen.id, seen.number, found, mine, may_flag)


def owed_list(work: Work, who: Acting, page: int) -> OwedList:
    """What waits for the committee, whose time runs out first at the top."""
    require(on_the_committee, work, who)
    shown = min(max(page, 0), LAST_PAGE)
    rows, more = owed(work, who, shown, PAGE_SIZE)
    return OwedList(shown, rows, more, unanswered(work, who), answered_in_time(work))


def listing(work: Work, who: Acting, shelf: str, page: int) -> Listing:
    """A page of a shelf; one that does not exist is taken for the first."""
    resident = is_resident(work, who)
    known = shelf if shelf in SHELVES and (resident or shelf != Shelf.MINE) else Shelf.COLLECTING
    shown = min(max(page, 0), LAST_PAGE)
    rows, more = proposals_listed(work, who, known, shown, PAGE_SIZE)
    newcomer, became = not resident and not _has_office(work, who), adoptions(work, who).together
    return Listing(known, shown, rows, more, resident, newcomer, born_of_residents(work, who), became)


def is_resident(work: Work, who: Acting) -> bool:
    """Whether whoever asks speaks for a home."""
    return who.person is not None and bool(dwellings_of(work, who.person))


def _has_office(work: Work, who: Acting) -> bool:
    return who.person is not None and bool(roles_of(work, who.person))
