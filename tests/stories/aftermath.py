"""What must hold after the walk: nothing done twice, nothing left untold, everything recounted."""

from sqlalchemy import select

from deliberation.meetings.model import Meeting, MeetingAnswer
from deliberation.polls.model import Poll, Vote
from deliberation.proposals.model import Proposal, Support
from kernel.database import table_of
from kernel.journal import ENTRIES
from kernel.outbox import NOTICES, NoticeState
from kernel.parked import Parked
from points.ledger.model import Transfer
from points.rewards.model import Voucher
from residents.model import Person
from tests import cast
from tests.stories.town import Town

OVERTAKEN = ("poll-reminder", "proposal-ready", "voucher-ending")
"""What is no longer said once somebody has voted, answered or used it."""

TO_COME = ("proposal-lapsed",)
"""What is owed for a day after the walk: how a proposal ended that was not supported enough."""

WITHOUT_ACCOUNT = [person.name for person in cast.PEOPLE if person.account is None]

# What stands in the book after the walk: more would mean that something was done twice.
ROWS = {Person: len(cast.PEOPLE) + 1, Proposal: 2, Support: 4, Poll: 1, Vote: 8, Meeting: 1, MeetingAnswer: 2}
ROWS |= {Voucher: 1, Transfer: 3}
FACTS = {
    "ResidentJoined": 1,
    "ProposalPublished": 2,
    "ProposalSupported": 4,
    "ThresholdReached": 1,
    "ProposalPutToVote": 1,
    "PollOpened": 1,
    "VoteCast": 10,
    "PollClosed": 1,
    "ProposalDecided": 1,
    "PointsMoved": 3,
    "VoucherIssued": 1,
    "VoucherHandedOver": 1,
    "MeetingAnnounced": 1,
    "MeetingAnswered": 2,
    "MeetingChanged": 1,
    "MeetingCancelled": 1,
}


async def nothing_twice(town: Town) -> None:
    """Every act was done once, and a recount of everything holds."""
    for entity, rows in ROWS.items():
        found = await town.count(table_of(entity))
        assert found == rows, f"{entity.__name__}: {found} rows instead of {rows}"
    for kind, times in FACTS.items():
        found = await town.count(ENTRIES, ENTRIES.c.kind == kind)
        assert found == times, f"{kind}: {found} times instead of {times}"
    assert await town.count(table_of(Parked)) == 0
    verified = await town.verified()
    assert verified.faults == ()
    assert (verified.polls, verified.votes) == (1, 8)


async def nothing_left_untold(town: Town) -> None:
    """Every notice was sent, or is for somebody who blocked the bot, or was overtaken by what happened."""
    settled = select(
        NOTICES.c.state, NOTICES.c.kind, NOTICES.c.due_at, NOTICES.c.person_id, Person.name
    ).outerjoin(Person, Person.id == NOTICES.c.person_id)
    rows = await town.desk.read(lambda work: work.connection.execute(settled).all())
    assert sum(row.state == NoticeState.SENT for row in rows) > 60
    for row in rows:
        match row.state:
            case NoticeState.SENT:
                continue
            case NoticeState.DUE if row.due_at > town.now:
                assert row.kind in TO_COME, row
            case NoticeState.DROPPED:
                assert row.kind in OVERTAKEN or row.kind.startswith("meeting-"), row
            case NoticeState.UNREACHABLE:
                assert row.name in (cast.BLOCKED, *WITHOUT_ACCOUNT), row
            case _:
                raise AssertionError(f"left untold: {row}")
