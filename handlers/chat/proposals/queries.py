"""What the screens of proposals show, gathered from proposals and register."""

from dataclasses import dataclass

from sqlalchemy import select

from deliberation.proposals.queries import (
    ProposalListed,
    ProposalSeen,
    Shelf,
    proposal_seen,
    proposals_listed,
)
from handlers.chat.files.keeping import picture
from handlers.chat.screen import Attachment
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices
from residents.model import Dwelling
from residents.permits import dwellings_of, on_the_committee, roles_of
from residents.queries import PlaceName, buildings

PAGE_SIZE = 4
LAST_PAGE = 9_999
SHELVES = (Shelf.COLLECTING, Shelf.READY, Shelf.VOTING, Shelf.DONE, Shelf.MINE)


@dataclass(frozen=True, slots=True)
class View:
    """One proposal, and what the asking person may do with it."""

    seen: ProposalSeen
    resident: bool
    committee: bool
    newcomer: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of one shelf."""

    shelf: str
    page: int
    rows: tuple[ProposalListed, ...]
    more: bool
    resident: bool
    newcomer: bool


def proposal_view(work: Work, who: Acting, proposal_id: int) -> View:
    """One proposal as the asking person sees it."""
    committee, resident = on_the_committee.judge(work, who) is None, is_resident(work, who)
    return View(
        seen=proposal_seen(work, who, proposal_id),
        resident=resident,
        committee=committee,
        newcomer=not resident and not _has_office(work, who),
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
    """The photo of a proposal, and whose it is."""

    number: str
    title: str
    proposal: int
    picture: Attachment


def photo_of(work: Work, who: Acting, proposal_id: int) -> Photo:
    """The photo of a proposal, or why there is none to see."""
    seen = proposal_seen(work, who, proposal_id)
    return Photo(seen.number, seen.title, seen.id, picture(work, seen.photo or 0))


def listing(work: Work, who: Acting, shelf: str, page: int) -> Listing:
    """A page of a shelf; one that does not exist is taken for the first."""
    resident = is_resident(work, who)
    known = shelf if shelf in SHELVES and (resident or shelf != Shelf.MINE) else Shelf.COLLECTING
    shown = min(max(page, 0), LAST_PAGE)
    rows, more = proposals_listed(work, who, known, shown, PAGE_SIZE)
    newcomer = not resident and not _has_office(work, who)
    return Listing(known, shown, rows, more, resident, newcomer)


def is_resident(work: Work, who: Acting) -> bool:
    """Whether whoever asks speaks for a home."""
    return who.person is not None and bool(dwellings_of(work, who.person))


def _has_office(work: Work, who: Acting) -> bool:
    return who.person is not None and bool(roles_of(work, who.person))
