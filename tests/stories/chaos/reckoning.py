"""After the storm: what people were told is what the book says, everywhere, and nothing is left untold."""

from sqlalchemy import func, select

from bot.verifying import verify
from deliberation.meetings.model import MeetingAnswer
from deliberation.polls.casting import VOTES
from deliberation.polls.model import Poll
from kernel.database import table_of
from kernel.journal import ENTRIES
from kernel.outbox import NOTICES, NoticeState
from kernel.parked import Parked
from kernel.work import Work
from residents.model import Address, Holder, Person
from tests.stories.chaos.acts import Kept
from tests.stories.chaos.city import Quarter

POLLS, ANSWERS, PEOPLE = table_of(Poll), table_of(MeetingAnswer), table_of(Person)
ADDRESSES, HOLDERS = table_of(Address), table_of(Holder)


def lost(work: Work, quarters: list[Quarter], kept: Kept) -> list[str]:
    """Acknowledged acts of which the book knows nothing, or something else."""
    faults = []
    for quarter in quarters:
        query = select(VOTES.c.choice).where(VOTES.c.poll_id == quarter.poll).order_by(VOTES.c.dwelling_id)
        stand = list(work.connection.execute(query).scalars())
        told = [
            choice
            for (community, _), choice in sorted(kept.last_vote.items())
            if community == quarter.community
        ]
        if stand != told:
            wrong = sum(a != b for a, b in zip(stand, told, strict=False)) + abs(len(stand) - len(told))
            faults.append(f"community {quarter.community}: {wrong} votes are not what was told")
    query = (
        select(ADDRESSES.c.external, ANSWERS.c.answer)
        .join(HOLDERS, HOLDERS.c.person_id == ANSWERS.c.person_id)
        .join(ADDRESSES, ADDRESSES.c.id == HOLDERS.c.address_id)
    )
    given = {int(external): answer for external, answer in work.connection.execute(query)}
    faults += [
        f"{account} answered {said}"
        for account, said in kept.last_answer.items()
        if given.get(account) != said
    ]
    return faults


def doubled(work: Work, kept: Kept) -> list[str]:
    """Acts that the journal holds more often than they were done."""
    found = dict(work.connection.execute(select(ENTRIES.c.kind, func.count()).group_by(ENTRIES.c.kind)).all())
    # Saying again what was said already is acknowledged and changes nothing, so the book may hold fewer.
    most = {"VoteCast": kept.votes, "MeetingAnswered": kept.answers, "ProposalSupported": kept.supports}
    return [
        f"{kind}: {found[kind]} times, told {told}"
        for kind, told in most.items()
        if found.get(kind, 0) > told
    ]


def untold(work: Work) -> list[str]:
    """Notices that were owed by now and not sent."""
    query = select(NOTICES.c.kind, NOTICES.c.state, func.count()).where(NOTICES.c.due_at <= work.now)
    query = query.group_by(NOTICES.c.kind, NOTICES.c.state)
    rows = work.connection.execute(query).all()
    return [f"{count} × {kind}: {state}" for kind, state, count in rows if state not in _ENDED]


_ENDED = (NoticeState.SENT, NoticeState.DROPPED)


def crossed(work: Work) -> list[str]:
    """Rows that tie something of one community to something of another."""
    votes = select(func.count()).select_from(VOTES.join(POLLS, POLLS.c.id == VOTES.c.poll_id))
    votes = votes.join(PEOPLE, PEOPLE.c.id == VOTES.c.person_id)
    votes = votes.where(
        (POLLS.c.community_id != VOTES.c.community_id) | (PEOPLE.c.community_id != VOTES.c.community_id)
    )
    told = select(func.count()).select_from(NOTICES.join(PEOPLE, PEOPLE.c.id == NOTICES.c.person_id))
    told = told.where(PEOPLE.c.community_id != NOTICES.c.community_id)
    found = {
        name: work.connection.execute(query).scalar_one()
        for name, query in {"votes": votes, "notices": told}.items()
    }
    return [f"{count} {name}" for name, count in found.items() if count]


def broken(work: Work, quarters: list[Quarter]) -> list[str]:
    """What a recount of everything finds, and updates that were given up."""
    faults = [
        str(fault) for q in quarters for fault in verify(work.enter(q.community), q.community, "").faults
    ]
    parked = work.connection.execute(select(func.count()).select_from(table_of(Parked))).scalar_one()
    return faults + ([f"{parked} updates were parked"] if parked else [])
