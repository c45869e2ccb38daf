"""Recomputes everything that can be recomputed: chains, seals, counters and outcomes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from deliberation.polls.casting import sealed_content
from deliberation.polls.closing import outcome_of, tally_of
from deliberation.polls.model import Poll, Vote
from deliberation.polls.rules.rule import decide
from kernel import chain, journal
from kernel.work import Work
from points.ledger.model import Transfer
from points.ledger.verification import recount
from points.ledger.verification import verify as verify_ledger
from residents.bylaws_queries import bylaws_faults


@dataclass(frozen=True, slots=True)
class Verified:
    """What was checked in one community, and what did not hold."""

    name: str
    journal: int
    head: str
    transfers: int
    polls: int
    votes: int
    faults: tuple[str, ...]


def verify(work: Work, community: int, name: str) -> Verified:
    """Check one community."""
    work.enter(community)
    connection = work.connection
    found = [f"journal {f.seq}: {f.reason}" for f in chain.faults(journal.links(connection, community))]
    found += [f"journal {f.seq}: {f.reason}" for f in journal.broken_seals(connection, community)]
    found += [f"ledger {f.seq}: {f.reason}" for f in verify_ledger(connection, community)]
    counters = recount(connection, community)
    if not counters.holds:
        found.append(f"ledger: {len(counters.drifts)} accounts differ from a replay of their transfers")
    found += bylaws_faults(work)
    polls = list(work.session.scalars(select(Poll)))
    votes = list(work.session.scalars(select(Vote)))
    found += _votes_without_seal(work, votes)
    found += _outcomes_that_differ(work, polls)
    tip = journal.read_tip(connection, community)
    return Verified(name, tip.seq, tip.hash, _transfers(work), len(polls), len(votes), tuple(found))


def _transfers(work: Work) -> int:
    return work.session.scalars(select(func.count(Transfer.id))).one()


def _votes_without_seal(work: Work, votes: list[Vote]) -> Iterator[str]:
    entries = journal.ENTRIES
    sealed = select(entries.c.sealed).where(
        entries.c.community_id == work.community_id, entries.c.kind == "VoteCast"
    )
    seals = set(work.connection.execute(sealed).scalars())
    for vote in votes:
        content = sealed_content(vote.poll_id, vote.dwelling_id, vote.choice, vote.receipt)
        if chain.commitment(vote.salt, content) not in seals:
            yield f"vote {vote.id}: does not match what the journal sealed"


def _outcomes_that_differ(work: Work, polls: list[Poll]) -> Iterator[str]:
    entries = journal.ENTRIES
    closed = select(entries.c.facts).where(
        entries.c.community_id == work.community_id, entries.c.kind == "PollClosed"
    )
    journalled = {facts["poll"]: facts for facts in work.connection.execute(closed).scalars()}
    for poll in polls:
        if poll.outcome is None:
            continue
        if journalled.get(poll.id) != _as_journalled(poll.id, poll.outcome):
            yield f"poll {poll.number}: the journal tells another outcome"
        tally = tally_of(work, poll)
        if outcome_of(tally, carried=decide(tally, poll.how).carried) != poll.outcome:
            yield f"poll {poll.number}: a recount differs from the certified outcome"


def _as_journalled(poll: int, outcome: dict[str, Any]) -> dict[str, object]:
    heads = {choice: outcome[choice][0] for choice in ("agree", "against", "abstain")}
    return {"poll": poll, "carried": outcome["carried"], **heads}
