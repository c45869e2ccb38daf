"""Similar proposals of a community, found in an index that follows the database."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from threading import Lock

from sqlalchemy import func, select
from sqlalchemy.engine import URL

from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.queries import asks, buildings_lived_in
from deliberation.proposals.service import TITLE_LENGTH
from deliberation.proposals.similarity import WORTH_SHOWING, Index
from deliberation.proposals.stages import Stage
from kernel import texts
from kernel.database import table_of
from kernel.outbox import PAGE
from kernel.work import Work
from residents.acting import Acting
from residents.model import Place
from residents.permits import dwellings_of

PROPOSALS = table_of(Proposal)
SHOWN = 3
WORTH_FINDING = 0.1


@dataclass(frozen=True, slots=True)
class SimilarSeen:
    """A proposal like the one being written."""

    id: int
    number: str
    title: str
    stage: Stage
    supports: int
    needed: int
    asks_me: bool


@dataclass(slots=True)
class _Kept:
    """One community's index; reads run in several threads, so each use holds the lock."""

    lock: Lock = field(default_factory=Lock)
    index: Index = field(default_factory=Index)
    ids: set[int] = field(default_factory=set)


MOST_KEPT = 200
"""Communities whose index is kept; in a large city the one that was asked longest ago makes room."""

WARMED = 20

# Only a cache: the rows are the truth, and each question first brings it level with them.
_kept: OrderedDict[tuple[URL, int], _Kept] = OrderedDict()
_keeping = Lock()


def _of(work: Work) -> _Kept:
    """This community's index, which is empty if nobody asked lately."""
    name = (work.connection.engine.url, work.community_id)
    with _keeping:
        kept = _kept.setdefault(name, _Kept())
        _kept.move_to_end(name)
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return kept


def similar_to(
    work: Work, who: Acting, title: str, body: str, place_id: int | None
) -> tuple[SimilarSeen, ...]:
    """The proposals of this community most like this one. Ask it in a read: an act sees rows not yet sure."""
    place = work.session.get(Place, place_id) if place_id else None
    return _nearest(work, who, title, body, place.name if place else None, WORTH_SHOWING)


def like_words(work: Work, who: Acting, words: str) -> tuple[SimilarSeen, ...]:
    """The proposals most like a few words somebody looks for; whoever asks may be shown a looser likeness."""
    short = texts.length(words) <= TITLE_LENGTH
    return _nearest(work, who, words if short else "", "" if short else words, None, WORTH_FINDING)


def worth_warming(work: Work) -> list[int]:
    """The communities where somebody proposed something last; others wait a moment when they first ask."""
    last = select(func.max(PROPOSALS.c.id)).group_by(PROPOSALS.c.community_id)
    query = select(PROPOSALS.c.community_id).where(PROPOSALS.c.id.in_(last))
    return list(work.connection.execute(query.order_by(PROPOSALS.c.id.desc()).limit(WARMED)).scalars())


def warm(work: Work, community: int) -> None:
    """Read a community's proposals in before anybody asks, so that nobody waits for it."""
    work.enter(community)
    kept = _of(work)
    with kept.lock:
        _bring_level(work, kept)


def _nearest(
    work: Work, who: Acting, title: str, body: str, place: str | None, least: float
) -> tuple[SimilarSeen, ...]:
    kept = _of(work)
    with kept.lock:
        _bring_level(work, kept)
        matches = kept.index.nearest(title, body, place, limit=SHOWN, least=least)
    return _seen(work, who, [match.id for match in matches])


def _bring_level(work: Work, kept: _Kept) -> None:
    count, last = work.session.execute(select(func.count(Proposal.id), func.max(Proposal.id))).one()
    if count == len(kept.ids) and (not count or last in kept.ids):
        return
    # Ids may become visible out of order, so what is missing is asked for by name, not by "later than".
    present = set(work.session.scalars(select(Proposal.id)))
    for gone in kept.ids - present:
        kept.index.remove(gone)
    kept.ids &= present
    _take_in(work, kept, sorted(present - kept.ids))


def _take_in(work: Work, kept: _Kept, ids: list[int]) -> None:
    for start in range(0, len(ids), PAGE):
        query = (
            select(Proposal.id, Proposal.title, Proposal.body, Place.name)
            .outerjoin(Place, Place.id == Proposal.place_id)
            .where(Proposal.id.in_(ids[start : start + PAGE]))
        )
        for proposal, title, body, place in work.session.execute(query):
            kept.index.add(proposal, title, body, place)
            kept.ids.add(proposal)


def _seen(work: Work, who: Acting, ids: Iterable[int]) -> tuple[SimilarSeen, ...]:
    supports = select(func.count(Support.id)).where(Support.proposal_id == Proposal.id).scalar_subquery()
    query = select(Proposal, supports).where(Proposal.id.in_(list(ids)))
    found = {p.id: (p, count) for p, count in work.session.execute(query)}
    lived_in = buildings_lived_in(work, dwellings_of(work, who.person) if who.person else ())
    return tuple(
        SimilarSeen(p.id, p.number, p.title, p.stage(work.now), count, p.support_needed, asks(p, lived_in))
        for p, count in (found[each] for each in ids if each in found)
    )
