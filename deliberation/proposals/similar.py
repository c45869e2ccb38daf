"""Similar proposals of a community, found in an index that follows the database."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from sqlalchemy import func, select
from sqlalchemy.engine import URL

from deliberation.proposals.model import Proposal, ProposalEdition, Support
from deliberation.proposals.queries import asks, lived_in, said_of
from deliberation.proposals.similarity import WORTH_SHOWING, Index
from deliberation.proposals.similarity.literal import Literal, words_of
from deliberation.proposals.stages import Stage
from deliberation.proposals.wording import TITLE_LENGTH
from kernel import texts
from kernel.database import table_of
from kernel.outbox import PAGE
from kernel.work import Work
from residents.acting import Acting
from residents.model import Place
from residents.moderation.queries import hidden_among
from residents.permits import dwellings_of
from residents.privacy.model import Erasure

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
    answered_at: datetime | None
    """When it was decided or answered, if it was."""

    answer: str
    """What the committee answered, or why it declined; "" if it said nothing."""

    edition: int


@dataclass(slots=True)
class _Kept:
    """One community's index; reads run in several threads, so each use holds the lock."""

    lock: Lock = field(default_factory=Lock)
    index: Index = field(default_factory=Index)
    literal: Literal = field(default_factory=Literal)
    editions: dict[int, int] = field(default_factory=dict)
    """Which edition of each proposal was read in: an edited one is read in again."""

    places: dict[int, str] = field(default_factory=dict)
    """The names of the places as they were read in: what concerns one that is called otherwise is, too."""

    erasures: int = 0
    """How many people's data had been erased then; their words may be gone from every proposal of theirs."""


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


def with_words(work: Work, typed: str) -> list[int]:
    """The proposals in which all these words stand, by their ids, best first. Ask it in a read."""
    kept = _of(work)
    with kept.lock:
        _bring_level(work, kept)
        return kept.literal.with_all(words_of(typed))


def likest(work: Work, typed: str, most: int) -> list[int]:
    """The proposals most like a few words, by their ids, likest first. Ask it in a read."""
    short = texts.length(typed) <= TITLE_LENGTH
    kept = _of(work)
    with kept.lock:
        _bring_level(work, kept)
        title, body = (typed, "") if short else ("", typed)
        matches = kept.index.nearest(title, body, None, limit=most, least=WORTH_FINDING)
    return [match.id for match in matches]


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
    _let_go_erased(work, kept)
    _rename(work, kept)
    known = (len(kept.editions), max(kept.editions, default=None), sum(kept.editions.values()))
    there = work.session.execute(
        select(func.count(Proposal.id), func.max(Proposal.id), func.coalesce(func.sum(Proposal.edition), 0))
    ).one()
    if tuple(there) == known:
        return
    # Ids may become visible out of order, so what is missing is asked for by name, not by "later than".
    present = dict(work.session.execute(select(Proposal.id, Proposal.edition)).all())
    for gone in kept.editions.keys() - present.keys():
        kept.index.remove(gone)
        kept.literal.remove(gone)
        del kept.editions[gone]
    _take_in(work, kept, sorted(id for id, edition in present.items() if kept.editions.get(id) != edition))


def _let_go_erased(work: Work, kept: _Kept) -> None:
    """What somebody wrote whose data was erased since is read in anew, with the gaps that are there now."""
    erasures = work.session.scalars(select(func.count(Erasure.id)).where(Erasure.done_at.is_not(None))).one()
    if erasures == kept.erasures:
        return
    gone = select(Erasure.person_id).where(Erasure.done_at.is_not(None))
    theirs = set(work.session.scalars(select(Proposal.id).where(Proposal.author_id.in_(gone))))
    _take_in(work, kept, sorted(theirs & kept.editions.keys()))
    kept.erasures = erasures


def _rename(work: Work, kept: _Kept) -> None:
    """Proposals are found by the name of their place as well, and a grid may be named anew."""
    names = dict(work.session.execute(select(Place.id, Place.name)).all())
    renamed = [place for place, name in kept.places.items() if names.get(place) != name]
    kept.places = names
    if renamed:
        there = select(Proposal.id).where(Proposal.place_id.in_(renamed))
        kept.editions.update(dict.fromkeys(work.session.scalars(there), 0))  # they are read in again


def _take_in(work: Work, kept: _Kept, ids: list[int]) -> None:
    for start in range(0, len(ids), PAGE):
        page = ids[start : start + PAGE]
        query = (
            select(Proposal, Place.name)
            .outerjoin(Place, Place.id == Proposal.place_id)
            .where(Proposal.id.in_(page))
        )
        earlier = _earlier(work, page)
        for each, place in work.session.execute(query):
            kept.index.add(each.id, each.title, each.body, place)
            said = (each.body, each.wish, place or "", *earlier.get(each.id, ()))
            kept.literal.add(each.id, each.title, said)
            kept.editions[each.id] = each.edition


def _earlier(work: Work, ids: list[int]) -> dict[int, list[str]]:
    """The titles that these proposals had before: whoever remembers the old one finds it still."""
    query = select(ProposalEdition.proposal_id, ProposalEdition.title)
    found: dict[int, list[str]] = {}
    for proposal, title in work.session.execute(query.where(ProposalEdition.proposal_id.in_(ids))):
        found.setdefault(proposal, []).append(title)
    return found


def _seen(work: Work, who: Acting, ids: Iterable[int]) -> tuple[SimilarSeen, ...]:
    supports = select(func.count(Support.id)).where(Support.proposal_id == Proposal.id).scalar_subquery()
    query = select(Proposal, supports).where(Proposal.id.in_(list(ids)))
    found = {p.id: (p, count) for p, count in work.session.execute(query)}
    around = lived_in(work, dwellings_of(work, who.person) if who.person else ())
    hidden = hidden_among(work, "proposal", found)
    return tuple(
        SimilarSeen(
            id=p.id,
            number=p.number,
            title=p.title,
            stage=p.stage(work.now),
            supports=count,
            needed=p.support_needed,
            asks_me=asks(p, around),
            answered_at=p.decided_at or p.answered_at or p.declined_at,
            answer=_answer(work, p),
            edition=p.edition,
        )
        for p, count in (found[each] for each in ids if each in found and each not in hidden)
    )


def _answer(work: Work, proposal: Proposal) -> str:
    """What the committee answered, unless that is hidden."""
    answered = proposal.stage(work.now) in (Stage.ANSWERED, Stage.DECLINED)
    said = said_of(work, proposal) if answered else None
    return said.text if said is not None else ""
