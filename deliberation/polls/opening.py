"""Opening a poll: the roll is drawn and, with rule and method, frozen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from sqlalchemy import func, insert, literal, select

from deliberation.polls.events import PollOpened
from deliberation.polls.model import Poll, RollEntry
from deliberation.polls.rules.bar import Bar
from deliberation.polls.rules.outages import Clause
from deliberation.polls.rules.rule import Rule
from kernel.bylaws import PollRules, current_version
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import post, tell_residents
from residents.acting import Acting
from residents.model import Dwelling
from residents.permits import on_the_committee, person_of, require
from residents.places import homes_in

ROLL, DWELLINGS = table_of(RollEntry), table_of(Dwelling)
MOST_DAYS = 60


@dataclass(frozen=True, slots=True)
class Opened:
    """A poll that has begun."""

    poll: int
    number: str
    closes_at: datetime
    dwellings: int


def open_poll(
    work: Work, who: Acting, title: str, text: str, place: int | None, days: int | None = None
) -> Opened:
    """Put a resolution to the vote of a building or of the whole community."""
    require(on_the_committee, work, who)
    rules = work.bylaws.polls
    _require_known_speakers(rules)
    closes = closing_moment(work, rules.days if days is None else days)
    poll = Poll(
        number=work.number("poll"),
        title=title,
        text=text,
        place_id=place,
        opened_by=person_of(who),
        opened_at=work.now,
        closes_at=closes,
        rule=rule_of(rules).stored() | {"outage": clause_of(rules).stored()},
        speaks=rules.speaks,
        voices=rules.voices,
        bylaws_version=current_version(work.session, work.now).version,
        heads=0,
        area=0,
    )
    work.session.add(poll)
    work.session.flush()
    _draw_roll(work, poll)
    _require_countable(poll)
    _announce(work, poll)
    work.record(PollOpened(poll.id, poll.heads, poll.area))
    return Opened(poll.id, poll.number, poll.closes_at, poll.heads)


def rule_of(rules: PollRules) -> Rule:
    """The rule that the by-laws ask for.

    A half must be exceeded to be a majority 过半数; every other share is met by reaching it exactly,
    since 以上 includes the number itself (Civil Code, articles 278 and 1259).
    """
    majority = Bar(rules.majority, strict=rules.majority == Fraction(1, 2))
    return Rule(Bar(rules.quorum, strict=False), majority, rules.by_area)


def clause_of(rules: PollRules) -> Clause:
    """What the by-laws say of outages before the close."""
    return Clause(rules.outage_minutes, rules.outage_hours, rules.prolong_hours)


def closing_moment(work: Work, days: int) -> datetime:
    """Eight in the evening, ``days`` days from now, in the community's zone; refused when out of reach."""
    if not 1 <= days <= MOST_DAYS:
        raise Refusal(line("poll-days", most=MOST_DAYS), next=Next.POLLS)
    local = work.now.astimezone(work.zone) + timedelta(days=days)
    return local.replace(hour=20, minute=0, second=0, microsecond=0)


def _require_known_speakers(rules: PollRules) -> None:
    """Refuse a by-law that cannot be kept: the register does not know representatives yet."""
    if rules.speaks == "representative":
        raise Refusal(line("poll-no-representatives"), next=Next.DESK)


def _require_countable(poll: Poll) -> None:
    """Refuse a poll that nobody could vote in, or that could never be counted by area."""
    if poll.heads == 0:
        raise Refusal(line("poll-roll-empty"), next=Next.DESK)
    if poll.how.by_area and poll.area == 0:
        raise Refusal(line("poll-roll-no-area"), next=Next.DESK)


def _draw_roll(work: Work, poll: Poll) -> None:
    columns = [DWELLINGS.c.id, DWELLINGS.c.name, DWELLINGS.c.area]
    query = select(DWELLINGS.c.community_id, literal(poll.id), *columns)
    query = query.where(DWELLINGS.c.community_id == work.community_id, homes_in(work, poll.place_id))
    names = ["community_id", "poll_id", "dwelling_id", "name", "area"]
    work.connection.execute(insert(ROLL).from_select(names, query))
    sums = select(func.count(ROLL.c.id), func.coalesce(func.sum(ROLL.c.area), 0)).where(
        ROLL.c.poll_id == poll.id
    )
    heads, area = work.connection.execute(sums).one()
    poll.heads, poll.area = heads, int(area)  # PostgreSQL adds whole numbers up to a decimal one


def _announce(work: Work, poll: Poll) -> None:
    once, until = f"poll-opened:{poll.id}", poll.closes_at
    post(work, "card-poll", {}, once=once, subject=poll.id, until=until)
    tell_residents(work, poll.place_id, "poll-opened", {}, once=once, subject=poll.id, until=until)
    remind = poll.closes_at - timedelta(hours=work.bylaws.polls.remind_hours_before)
    if remind <= poll.opened_at:
        return  # a poll so short is announced and needs no second message at once
    again = f"poll-reminder:{poll.id}"
    tell_residents(
        work, poll.place_id, "poll-reminder", {}, once=again, subject=poll.id, due=remind, until=until
    )
