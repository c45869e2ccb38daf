"""Choosing what to send next: a read over everything that waits, which holds up nobody."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, func, or_, select

from kernel.database import table_of
from kernel.lines import Words, unpack_args
from kernel.outbox import NOTICES, RANK, NoticeState
from kernel.work import Work
from notices import pacing
from notices.pacing import OVERALL, Limits, Pace
from notices.passing_on import PASSED_ON, relatives_for
from residents.model import Address, Group, Holder, Person

AHEAD = timedelta(seconds=1)
"""How far ahead slots are given away: what is urgent waits no longer than this and one claim more."""

LONGEST_LEASE = timedelta(minutes=10)
"""Longer than any lease, with room for clocks of two machines that differ."""

Way = tuple[str, str]
"""Channel and chat."""

LOOKED_AT = 4
MOST_LOOKED_AT = 3200
SWEPT = 500
ADDRESSES, HOLDERS, GROUPS, PEOPLE = (
    table_of(Address),
    table_of(Holder),
    table_of(Group),
    table_of(Person),
)


@dataclass(frozen=True, slots=True)
class Taking:
    """Who claims: a process by its name, the moment of its machine, and the limits that it keeps."""

    process: str
    machine_now: datetime
    limits: Limits


@dataclass(frozen=True, slots=True)
class Choice:
    """What could be sent next; ``again_at`` is when more may go, if something waits for its chat only."""

    notices: tuple[int, ...]
    late: tuple[int, ...]
    left: tuple[int, ...]
    again_at: datetime | None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.notices or self.late or self.left)


def choose(work: Work, limit: int, in_hand: Collection[int], taking: Taking) -> Choice:
    """Up to ``limit`` due notices: urgent ones first, communities in turns, of each person the first one."""
    sending = (NOTICES.c.state == NoticeState.SENDING) & NOTICES.c.id.not_in(in_hand)
    # A lease that lies far ahead was taken before the machine's clock went back.
    over = or_(
        NOTICES.c.lease_until <= taking.machine_now,
        NOTICES.c.lease_until > taking.machine_now + LONGEST_LEASE,
    )
    left = _ids(work, select(NOTICES.c.id).where(sending, over))
    too_late = (NOTICES.c.state == NoticeState.DUE) & (NOTICES.c.until <= work.now)
    late = _ids(work, select(NOTICES.c.id).where(too_late))
    paces, looked_at = _overall(work), LOOKED_AT * limit
    if (
        paces
        and (free_at := min(p.free_at(taking.machine_now) for p in paces.values()) - AHEAD)
        > taking.machine_now
    ):
        return Choice((), late, left, free_at)
    while True:
        heads = work.connection.execute(_heads(work.now).limit(looked_at)).all()
        free, again_at = _free(work, heads, limit, taking.machine_now)
        if len(free) >= limit or len(heads) < looked_at or looked_at >= MOST_LOOKED_AT:
            return Choice(free, late, left, again_at)
        looked_at *= 2


def _ids(work: Work, query: Select[Any], most: int = SWEPT) -> tuple[int, ...]:
    return tuple(work.connection.execute(query.limit(most)).scalars())


def _heads(now: datetime) -> Select[Any]:
    """Of each person and group what comes first, in the order in which communities take turns."""
    first = func.row_number().over(
        partition_by=[NOTICES.c.person_id, NOTICES.c.group_id],
        order_by=[RANK, NOTICES.c.due_at, NOTICES.c.id],
    )
    columns = (
        NOTICES.c.community_id,
        NOTICES.c.person_id,
        NOTICES.c.group_id,
        NOTICES.c.due_at,
        NOTICES.c.id,
    )
    waiting = select(*columns, RANK.label("rank"), first.label("place")).where(
        NOTICES.c.state == NoticeState.DUE,
        NOTICES.c.due_at <= now,
        or_(NOTICES.c.until.is_(None), NOTICES.c.until > now),
    )
    due = waiting.subquery()
    turn = func.row_number().over(
        partition_by=[due.c.rank, due.c.community_id], order_by=[due.c.due_at, due.c.id]
    )
    people = select(NOTICES.c.person_id).where(
        NOTICES.c.state == NoticeState.SENDING, NOTICES.c.person_id.is_not(None)
    )
    groups = select(NOTICES.c.group_id).where(
        NOTICES.c.state == NoticeState.SENDING, NOTICES.c.group_id.is_not(None)
    )
    heads = select(due, turn.label("turn")).where(
        due.c.place == 1,
        # What comes after it waits until it has arrived: the outcome before the points it brought.
        or_(due.c.person_id.is_(None), due.c.person_id.not_in(people)),
        or_(due.c.group_id.is_(None), due.c.group_id.not_in(groups)),
    )
    turns = heads.subquery()
    ids = (turns.c.id, turns.c.person_id, turns.c.group_id)
    return select(*ids).order_by(turns.c.rank, turns.c.turn, turns.c.due_at, turns.c.id)


def _free(
    work: Work, heads: Sequence[Row[Any]], limit: int, now: datetime
) -> tuple[tuple[int, ...], datetime | None]:
    """Those whose chat takes a message now, one for each chat; and when the next of the others may go."""
    ways = ways_of(work, heads)
    paces = paces_of(work, set(ways.values()))
    chosen: list[int] = []
    taken: set[Way] = set()
    again: list[datetime] = []
    for head in heads:
        if len(chosen) >= limit:
            break
        way = ways.get(head.id)
        if way is None:
            chosen.append(head.id)
            continue
        overall = paces.get((way[0], OVERALL), Pace(now)).free_at(now) - AHEAD
        free_at = max(overall, paces.get(way, Pace(now)).free_at(now))
        if free_at > now or way in taken:
            again.append(max(free_at, now))
            continue
        taken.add(way)
        chosen.append(head.id)
    return tuple(chosen), min(again, default=None)


def ways_of(work: Work, notices: Sequence[Row[Any]]) -> dict[int, Way]:
    """For each of these notices the way to whom it goes, where there is one: the newest that is open."""
    # In two steps, because a database that does not know its tables well yet plans the one step badly.
    people = {row.person_id for row in notices if row.person_id is not None}
    if people:
        # Whoever holds the phone of somebody who has died is spared messages to them.
        died = select(PEOPLE.c.id).where(PEOPLE.c.id.in_(people), PEOPLE.c.died_at.is_not(None))
        people -= set(work.connection.execute(died).scalars())
    last = (
        select(HOLDERS.c.person_id, func.max(ADDRESSES.c.id).label("address"))
        .join(ADDRESSES, ADDRESSES.c.id == HOLDERS.c.address_id)
        .where(HOLDERS.c.person_id.in_(people), ADDRESSES.c.reachable)
        .group_by(HOLDERS.c.person_id)
    )
    address_of = {row.person_id: row.address for row in work.connection.execute(last)} if people else {}
    theirs = {row.person_id for row in notices if getattr(row, "kind", "") in PASSED_ON}
    address_of |= relatives_for(work, (theirs & people) - address_of.keys())
    known = select(ADDRESSES.c.id, ADDRESSES.c.channel, ADDRESSES.c.external)
    known = known.where(ADDRESSES.c.id.in_(address_of.values()))
    addresses = (
        {row.id: (row.channel, row.external) for row in work.connection.execute(known)} if people else {}
    )
    wanted = {row.group_id for row in notices if row.group_id is not None}
    bound = select(GROUPS.c.id, GROUPS.c.channel, GROUPS.c.external)
    bound = bound.where(GROUPS.c.id.in_(wanted), GROUPS.c.lost_at.is_(None))
    groups = {row.id: (row.channel, row.external) for row in work.connection.execute(bound)} if wanted else {}
    ways = {
        row.id: addresses.get(address_of.get(row.person_id, 0)) or groups.get(row.group_id) for row in notices
    }
    neither = [row.id for row in notices if row.person_id is None and row.group_id is None]
    return {notice: way for notice, way in ways.items() if way is not None} | _written_down(work, neither)


def _written_down(work: Work, notices: Sequence[int]) -> dict[int, Way]:
    """The chats of those that go to a chat which is nobody's any more: see ``service.leave_word``."""
    if not notices:
        return {}
    rows = work.connection.execute(select(NOTICES.c.id, NOTICES.c.args).where(NOTICES.c.id.in_(notices)))
    texts = {row.id: [unpack_args(row.args).get(name) for name in ("channel", "chat")] for row in rows}
    return {
        notice: (channel.text, chat.text)
        for notice, (channel, chat) in texts.items()
        if isinstance(channel, Words) and isinstance(chat, Words)
    }


def _overall(work: Work) -> dict[str, Pace]:
    """The pace of each channel as a whole."""
    rows = work.connection.execute(select(pacing.PACES).where(pacing.PACES.c.chat == OVERALL))
    return {row.channel: Pace(row.next_at, row.held_until, row.held_seconds) for row in rows}


def paces_of(work: Work, ways: Collection[Way]) -> Mapping[Way, Pace]:
    """The pace of these chats, and that of their channels."""
    found: dict[Way, Pace] = {}
    for channel in {channel for channel, _ in ways}:
        wanted = {chat for of, chat in ways if of == channel}
        for chat, pace in pacing.read_paces(work, channel, [OVERALL, *wanted]).items():
            found[channel, chat] = pace
    return found
