"""What each kind of call is about: its homes, who took part, and which messages told of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, select

from deliberation.meetings.model import Meeting, MeetingAnswer
from deliberation.polls.model import Poll, RollEntry, Vote
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.stages import Stage
from deliberation.reach.model import Call, CallKind
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.model import Dwelling, Residency
from residents.moderation.queries import hidden_among
from residents.places import homes_in

DWELLINGS, ROLL = table_of(Dwelling), table_of(RollEntry)
LARGEST_ID = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Matter:
    """What a call calls to, as it stands now."""

    number: str
    title: str
    text: str
    at: datetime
    """The last moment to vote or to support; of a meeting, its beginning."""

    where: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """How one kind of call is read."""

    matter: Callable[[Work, int], Matter]
    part: Callable[[int], Select[int]]
    """The homes that took part."""

    told: Callable[[Work, int], tuple[str, ...]]
    """The beginnings of ``once`` of the private messages that told of it, whoever took part or not.

    Reminders are not among them: they go only to those who have not voted, and would tell who that is.
    """

    knows: Callable[[Work, int], int | None] = lambda work, subject: None
    """Whoever called and is not told of it, because they did it themselves."""


def a_call(work: Work, number: int) -> Call:
    """A call of this community, or a kind refusal."""
    found = None
    if 0 < number <= LARGEST_ID:
        found = work.session.scalars(select(Call).where(Call.id == number)).one_or_none()
    if found is None:
        raise Refusal(line("reach-unknown"), next=Next.HOME)
    return found


def call_of(work: Work, kind: CallKind, subject: int) -> Call | None:
    """The call to this matter; older matters have none."""
    return work.session.scalars(select(Call).where(Call.kind == kind, Call.subject == subject)).one_or_none()


def is_running(call: Call, now: datetime) -> bool:
    """Whether somebody reached now can still take part."""
    return call.ended_at is None and now < call.ends_at


def begin(
    work: Work, kind: CallKind, subject: int, place: int | None, begun: datetime, ends: datetime
) -> Call | None:
    """A call begins; it is looked at when half of its time is over. A second time changes nothing."""
    if ends <= begun or call_of(work, kind, subject) is not None:
        return None
    call = Call(kind=kind, subject=subject, place_id=place, begun_at=begun, ends_at=ends)
    call.look_at = begun + (ends - begun) / 2
    work.session.add(call)
    work.session.flush()
    work.stir()
    return call


def ends_now_at(work: Work, kind: CallKind, subject: int, ends: datetime) -> None:
    """The matter ends at another moment than was said; what was counted at its end is counted again."""
    call = call_of(work, kind, subject)
    if call is None or call.ends_at == ends:
        return
    call.ends_at = ends
    if ends > work.now:
        call.ended_at = None
    work.session.flush()
    work.stir()


def matter_of(work: Work, call: Call) -> Matter:
    """What a call calls to."""
    return ABOUT[CallKind(call.kind)].matter(work, call.subject)


def homes_of(work: Work, call: Call) -> Mapping[int, int]:
    """The homes concerned, each with its building; of a vote those on its roll."""
    query = select(DWELLINGS.c.id, DWELLINGS.c.building_id).where(concerned(work, call))
    rows = work.connection.execute(query)
    return {row.id: row.building_id for row in rows}


def concerned(work: Work, call: Call) -> ColumnElement[bool]:
    """The condition on ``dwelling`` that a call concerns it."""
    here = DWELLINGS.c.community_id == work.community_id
    if call.kind == CallKind.POLL:
        on_the_roll = select(ROLL.c.dwelling_id).where(ROLL.c.poll_id == call.subject)
        return here & DWELLINGS.c.id.in_(on_the_roll)
    return here & homes_in(work, call.place_id)


def took_part(work: Work, call: Call) -> frozenset[int]:
    """The homes that took part; told to nobody by home."""
    return frozenset(work.session.scalars(ABOUT[CallKind(call.kind)].part(call.subject)))


def living() -> Select[int]:
    """The homes of verified residents, to be narrowed."""
    ties = (Residency.verified_at.is_not(None), Residency.until.is_(None))
    return select(Residency.dwelling_id).where(*ties)


def _poll(work: Work, subject: int) -> Matter:
    poll = work.session.get_one(Poll, subject)
    return Matter(poll.number, poll.title, poll.text, poll.closes_at)


def _meeting(work: Work, subject: int) -> Matter:
    found = work.session.get_one(Meeting, subject)
    return Matter(found.number, found.title, found.agenda, found.starts_at, found.place)


def _proposal(work: Work, subject: int) -> Matter:
    """What members hid is known by its number here too."""
    found = work.session.get_one(Proposal, subject)
    if hidden_among(work, "proposal", [subject]):
        return Matter(found.number, found.number, "", found.support_until, hidden=True)
    return Matter(found.number, found.title, found.body, found.support_until)


def _announced(work: Work, subject: int) -> tuple[str, ...]:
    version = work.session.get_one(Meeting, subject).version
    changes = (f"meeting-changed:{subject}:{each}:" for each in range(1, version + 1))
    return (f"meeting-announced:{subject}:0:", *changes)


def collects_until(work: Work, subject: int) -> datetime:
    """Until when a proposal collects support: not longer than now if it does not any more."""
    proposal = work.session.get_one(Proposal, subject)
    collecting = proposal.stage(work.now) is Stage.COLLECTING
    return proposal.support_until if collecting else min(work.now, proposal.support_until)


ABOUT: Mapping[CallKind, About] = {
    CallKind.POLL: About(
        _poll,
        lambda subject: select(Vote.dwelling_id).where(Vote.poll_id == subject),
        lambda work, subject: (f"poll-opened:{subject}:",),
    ),
    CallKind.MEETING: About(
        _meeting,
        lambda subject: living().where(
            Residency.person_id.in_(
                select(MeetingAnswer.person_id).where(MeetingAnswer.meeting_id == subject)
            )
        ),
        _announced,
        lambda work, subject: work.session.get_one(Meeting, subject).announced_by,
    ),
    CallKind.PROPOSAL: About(
        _proposal,
        lambda subject: select(Support.dwelling_id).where(Support.proposal_id == subject),
        lambda work, subject: (),
    ),
}
"""Whatever calls next, such as a council that is looking for members, is entered here."""
