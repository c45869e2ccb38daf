"""Finding proposals: by their words, their number, their state, and by how near they are (B05).

Hidden ones are found by their number alone. Ask all of it in a read: an act sees rows that are not sure yet.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import case, func, or_, select

from deliberation.proposals.model import Proposal
from deliberation.proposals.shelves import Shelf, ids_on
from deliberation.proposals.similar import likest, with_words
from deliberation.proposals.stages import Stage
from deliberation.proposals.wishes import wish_of
from kernel.work import Work
from residents.acting import Acting
from residents.model import Place
from residents.moderation.model import Hiding
from residents.moderation.queries import hidden_among, hides_now
from residents.permits import dwellings_of
from residents.places import buildings_in, places, places_around

LIKE = 8
"""So many proposals of like meaning are offered after those that have the words themselves."""


@dataclass(frozen=True, slots=True)
class Found:
    """A proposal that was found; ``alike`` if it has not the words, but others to that effect.

    A hidden one, which only its number finds, has no title.
    """

    id: int
    number: str
    title: str
    place: str | None
    stage: Stage
    alike: bool = False


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page of what was found: ``exact`` have the words themselves, ``alike`` only their meaning."""

    rows: tuple[Found, ...]
    exact: int
    alike: int
    page: int
    more: bool


def find(work: Work, who: Acting, typed: str, shelf: str, page: int, size: int) -> FoundPage:
    """A page of proposals by words, number or state; ``shelf`` narrows by state, where it is not all."""
    wish = wish_of(typed)
    named = _numbered(work, wish.number) if wish.number is not None else []
    hidden = _hidden(work)
    shelf = shelf if shelf != Shelf.ALL else wish.shelf or Shelf.ALL
    standing = ids_on(work, who, shelf) if shelf != Shelf.ALL else None
    apart = hidden | set(named)
    worded = with_words(work, wish.words) if wish.words else sorted(standing or (), reverse=True)
    exact = [*named, *(each for each in worded if _stands(each, standing, apart))]
    likely = likest(work, wish.words, LIKE) if wish.words and not named else []
    alike = [each for each in likely if _stands(each, standing, apart | set(exact))]
    order = [*exact, *alike]
    page = min(max(page, 0), max(0, (len(order) - 1) // size))
    shown = order[page * size : (page + 1) * size]
    return FoundPage(
        _seen(work, shown, frozenset(alike)), len(exact), len(alike), page, len(order) > (page + 1) * size
    )


def near(work: Work, who: Acting, page: int, size: int) -> FoundPage:
    """What concerns one's own building, then one's grid, then the whole community; each newest first."""
    own, grid, everywhere = _rings(work, who)
    ring = case((Proposal.place_id.in_(own), 0), (Proposal.place_id.in_(grid), 1), else_=2)
    mine = or_(Proposal.place_id.is_(None), Proposal.place_id.in_([*own, *grid, *everywhere]))
    hidden = select(Hiding.subject).where(Hiding.kind == "proposal", hides_now(work.now))
    where = (mine, Proposal.id.not_in(hidden))
    total = work.session.scalars(select(func.count(Proposal.id)).where(*where)).one()
    page = min(max(page, 0), max(0, (total - 1) // size))
    query = select(Proposal.id).where(*where).order_by(ring, Proposal.id.desc())
    shown = list(work.session.scalars(query.offset(page * size).limit(size)))
    return FoundPage(_seen(work, shown, frozenset()), total, 0, page, total > (page + 1) * size)


def numbered(work: Work, typed: str) -> list[int]:
    """The proposals that these words name by their number alone."""
    wish = wish_of(typed)
    return _numbered(work, wish.number) if wish.number is not None else []


def _rings(work: Work, who: Acting) -> tuple[list[int], list[int], list[int]]:
    """Places around whoever asks: their buildings, the grids of these with all in them, the community."""
    around = places_around(work, dwellings_of(work, who.person) if who.person else ())
    kinds = {each.id: each.kind.value for each in places(work)}
    own = sorted(each for each in around if kinds[each] == "building")
    grids = [each for each in around if kinds[each] == "grid"]
    grid = sorted({each for one in grids for each in (one, *buildings_in(work, one))} - set(own))
    return own, grid, sorted(each for each, kind in kinds.items() if kind == "community")


def _stands(proposal: int, on_shelf: set[int] | None, apart: set[int]) -> bool:
    return proposal not in apart and (on_shelf is None or proposal in on_shelf)


def _numbered(work: Work, number: tuple[int | None, int]) -> list[int]:
    year, serial = number
    written = f"-{serial:03d}"
    query = select(Proposal.id).order_by(Proposal.id.desc())
    if year is not None:
        return list(work.session.scalars(query.where(Proposal.number == f"{year}{written}")))
    return list(
        work.session.scalars(query.where(Proposal.number.endswith(written, autoescape=True)).limit(LIKE))
    )


def _hidden(work: Work) -> set[int]:
    query = select(Hiding.subject).where(Hiding.kind == "proposal", hides_now(work.now))
    return set(work.session.scalars(query))


def _seen(work: Work, ids: Iterable[int], alike: frozenset[int]) -> tuple[Found, ...]:
    wanted = list(ids)
    query = select(Proposal, Place.name).outerjoin(Place, Place.id == Proposal.place_id)
    found = {p.id: (p, place) for p, place in work.session.execute(query.where(Proposal.id.in_(wanted)))}
    hidden = hidden_among(work, "proposal", wanted)
    return tuple(
        Found(
            p.id,
            p.number,
            "" if p.id in hidden else p.title,
            place,
            p.stage(work.now),
            p.id in alike,
        )
        for p, place in (found[each] for each in wanted if each in found)
    )
