"""Claiming what was chosen, with its slot, and writing down what became of it.

Choosing is a read over everything that waits. Claiming is a short act over the few that were chosen: whatever
another process took meanwhile is passed over, and the slots of all processes come from the same rows.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, select, update

from kernel.database import table_of
from kernel.lines import Argument, unpack_args
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices import pacing
from notices.choosing import AHEAD, Choice, Taking, Way, choose, paces_of, ways_of
from notices.pacing import OVERALL, Pace
from notices.passing_on import PASSED_ON, read_instead
from residents.model import Community, Group, Person

LEASE = timedelta(minutes=2)
GROUPS, PEOPLE, COMMUNITIES = table_of(Group), table_of(Person), table_of(Community)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A notice in hand: what to draw, where it goes (``external`` is None when there is no way), and when."""

    id: int
    community: int
    kind: str
    args: dict[str, Argument]
    subject: int
    person: int | None
    group: int | None
    attempts: int
    until: datetime | None
    channel: str
    external: str | None
    topic: int | None
    language: str
    elder: bool
    zone: str
    slot: datetime
    silent: bool
    """Whether it rings no phone: it sums up, or puts up again what is known."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a claimed notice; given back as ``DUE`` without a moment it keeps its place."""

    id: int
    state: NoticeState
    message: int | None = None
    again_at: datetime | None = None
    trouble: str | None = None
    untried: bool = field(default=False, kw_only=True)


def take(work: Work, choice: Choice, taking: Taking) -> list[Claimed]:
    """Claim what was chosen, with a slot for each; what somebody else took meanwhile is passed over."""
    _sweep(work, choice)
    if not choice.notices:
        return []
    now, order = taking.machine_now, {notice: place for place, notice in enumerate(choice.notices)}
    rows = work.connection.execute(_readable(choice.notices)).all()
    ways = ways_of(work, rows)
    # The channel's row first: from here to the end of the act nobody else gives slots away.
    overall = {
        channel: pacing.lock_overall(work, channel, now)
        for channel in sorted({channel for channel, _ in ways.values()})
    }
    still = select(NOTICES.c.id).where(NOTICES.c.id.in_(choice.notices), NOTICES.c.state == NoticeState.DUE)
    free = set(work.connection.execute(still.with_for_update(skip_locked=True)).scalars())
    rows = sorted((row for row in rows if row.id in free), key=lambda row: order[row.id])
    claimed = _read_by_relatives(work, _slots(work, rows, ways, overall, taking))
    if claimed:
        mark = {"state": NoticeState.SENDING, "lease_until": now + LEASE, "claimed_by": taking.process}
        mine = NOTICES.c.id.in_([each.id for each in claimed])
        work.connection.execute(update(NOTICES).where(mine).values(**mark, attempts=NOTICES.c.attempts + 1))
    return claimed


def _slots(
    work: Work,
    rows: Sequence[Row[Any]],
    ways: Mapping[int, Way],
    overall: Mapping[str, Pace],
    taking: Taking,
) -> list[Claimed]:
    now, limits = taking.machine_now, taking.limits
    paces = paces_of(work, set(ways.values()))
    next_at = {(channel, OVERALL): pace.free_at(now) for channel, pace in overall.items()}
    claimed = []
    for row in rows:
        way = ways.get(row.id)
        if way is None:
            claimed.append(_claimed(row, None, now))
            continue
        slot = next_at[way[0], OVERALL]
        # A chat that is not free yet gets no later slot: others have theirs at that moment.
        known = paces.get(way, Pace(now)).free_at(now)
        if known > now or way in next_at or slot > now + AHEAD + limits.step * len(rows):
            continue
        claimed.append(_claimed(row, way, slot))
        next_at[way[0], OVERALL] = slot + limits.step
        next_at[way] = slot + limits.gap(group=row.group_id is not None)
    for channel in overall:
        pacing.keep_slots(work, channel, {chat: at for (of, chat), at in next_at.items() if of == channel})
    return claimed


def _read_by_relatives(work: Work, claimed: list[Claimed]) -> list[Claimed]:
    """What goes to a relative for somebody without an account is written as the relative reads."""
    people = {each.person for each in claimed if each.person is not None and each.kind in PASSED_ON}
    reading = read_instead(work, people) if people else {}
    return [
        replace(each, language=how.language, elder=how.elder)
        if each.kind in PASSED_ON and (how := reading.get(each.person or 0)) is not None
        else each
        for each in claimed
    ]


def claim(work: Work, limit: int, in_hand: Collection[int], taking: Taking) -> list[Claimed]:
    """Choose and take in one act."""
    return take(work, choose(work, limit, in_hand, taking), taking)


def _sweep(work: Work, choice: Choice) -> None:
    """What is too late is told to nobody any more; what a courier left is due again."""
    if choice.left:
        still = NOTICES.c.id.in_(choice.left) & (NOTICES.c.state == NoticeState.SENDING)
        back = {"state": NoticeState.DUE, "lease_until": None, "claimed_by": None}
        work.connection.execute(update(NOTICES).where(still).values(**back))
        work.stir()
    if choice.late:
        still = NOTICES.c.id.in_(choice.late) & (NOTICES.c.state == NoticeState.DUE)
        still &= NOTICES.c.until <= work.now  # the clock may have been set right since it was chosen
        gone = {"state": NoticeState.EXPIRED, "settled_at": work.now}
        work.connection.execute(update(NOTICES).where(still).values(**gone))


def _readable(notices: Collection[int]) -> Select[Any]:
    """These notices, each with how it is read."""
    return (
        select(
            NOTICES,
            GROUPS.c.topic,
            PEOPLE.c.language.label("person_language"),
            PEOPLE.c.elder,
            COMMUNITIES.c.language.label("community_language"),
            COMMUNITIES.c.zone,
        )
        .join(COMMUNITIES, COMMUNITIES.c.id == NOTICES.c.community_id)
        .outerjoin(GROUPS, GROUPS.c.id == NOTICES.c.group_id)
        .outerjoin(PEOPLE, PEOPLE.c.id == NOTICES.c.person_id)
        .where(NOTICES.c.id.in_(notices))
    )


def _claimed(row: Row[Any], way: Way | None, slot: datetime) -> Claimed:
    channel, external = way or ("", None)
    return Claimed(
        id=row.id,
        community=row.community_id,
        kind=row.kind,
        args=unpack_args(row.args),
        subject=row.subject or 0,
        person=row.person_id,
        group=row.group_id,
        attempts=row.attempts + 1,
        until=row.until,
        channel=channel,
        external=external,
        topic=row.topic,
        language=row.person_language or row.community_language,
        elder=bool(row.elder),
        zone=row.zone,
        slot=slot,
        silent=row.digest,
    )


def still_claimed(work: Work, notice: Claimed, process: str) -> bool:
    """Whether this very claim still holds; ``attempts`` tells it from a later one of the same process."""
    query = select(NOTICES.c.id).where(
        NOTICES.c.id == notice.id,
        NOTICES.c.state == NoticeState.SENDING,
        NOTICES.c.claimed_by == process,
        NOTICES.c.attempts == notice.attempts,
    )
    return work.connection.execute(query).first() is not None


def settle(work: Work, results: Sequence[Settled], process: str) -> None:
    """Write down what became of notices; of one that somebody else has by now, only that it was sent."""
    for each in results:
        values: dict[str, Any] = {"state": each.state, "message": each.message}
        values |= {"lease_until": None, "claimed_by": None}
        values["trouble"] = each.trouble[:200] if each.trouble else None
        where = NOTICES.c.id == each.id
        if each.state is not NoticeState.SENT:
            where &= NOTICES.c.claimed_by == process
        if each.state is NoticeState.DUE:
            if each.again_at is not None:
                values["due_at"] = each.again_at
            if each.untried:
                values["attempts"] = NOTICES.c.attempts - 1
        else:
            values["settled_at"] = work.now
        work.connection.execute(update(NOTICES).where(where).values(**values))


def claimants(work: Work) -> list[str]:
    """The processes that have notices in hand."""
    query = select(NOTICES.c.claimed_by).where(NOTICES.c.state == NoticeState.SENDING).distinct()
    return [process for process in work.connection.execute(query).scalars() if process is not None]


def take_back(work: Work, processes: Collection[str]) -> int:
    """Make due again what these processes had in hand when they died."""
    theirs = (NOTICES.c.state == NoticeState.SENDING) & NOTICES.c.claimed_by.in_(processes)
    back = {"state": NoticeState.DUE, "lease_until": None, "claimed_by": None}
    count = work.connection.execute(update(NOTICES).where(theirs).values(**back)).rowcount
    if count:
        work.stir()
    return count


def next_due(work: Work) -> datetime | None:
    """When the next notice that is not due yet will be."""
    query = select(NOTICES.c.due_at).where(NOTICES.c.state == NoticeState.DUE, NOTICES.c.due_at > work.now)
    return work.connection.execute(query.order_by(NOTICES.c.due_at).limit(1)).scalar_one_or_none()
