"""How fast a channel takes messages: slots and pauses that all processes share, by the machine's time."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kernel.database import table_of
from kernel.work import Work
from notices.model import ChatPace

PACES = table_of(ChatPace)
OVERALL = ""
FAR = timedelta(seconds=20)
"""No slot is given further ahead: one that lies further was written before the machine's clock went back."""

SKEW = 5.0
TOGETHER = timedelta(seconds=10)
"""Two chats that meet a flood within this time mean that the whole channel does."""

ALL_AT_FIRST = 60.0
"""Seconds for which everything is held at most; it was perhaps no more than two chats that met floods."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram lets a bot send: 30 a second in all, 1 a second to a person, 20 a minute to a group."""

    overall_per_second: float = 28.0
    person_seconds: float = 1.05
    group_seconds: float = 3.2

    @property
    def step(self) -> timedelta:
        """From one message to the next, whoever gets it."""
        return timedelta(seconds=1 / self.overall_per_second)

    @property
    def paced(self) -> bool:
        """Whether there is anything to wait for."""
        return self.person_seconds > 0

    def gap(self, *, group: bool) -> timedelta:
        """From one message to the next in the same chat."""
        return timedelta(seconds=self.group_seconds if group else self.person_seconds)


@dataclass(frozen=True, slots=True)
class Pace:
    """One chat's row as it was read."""

    next_at: datetime
    held_until: datetime | None = None
    held_seconds: float = 0.0

    def free_at(self, now: datetime) -> datetime:
        """From when on a message may go."""
        free = self.next_at if now < self.next_at <= now + FAR else now
        if self.held_until is None or self.held_until <= free:
            return free
        # A pause that lasts longer than was asked was written before the machine's clock went back.
        honest = (self.held_until - now).total_seconds() <= self.held_seconds + SKEW
        return self.held_until if honest else free


def read_paces(work: Work, channel: str, chats: Collection[str], *, lock: bool = False) -> dict[str, Pace]:
    """The rows of these chats, in one order for everybody who locks them."""
    query = select(PACES.c.chat, PACES.c.next_at, PACES.c.held_until, PACES.c.held_seconds)
    query = query.where(PACES.c.channel == channel, PACES.c.chat.in_(chats)).order_by(PACES.c.chat)
    rows = work.connection.execute(query.with_for_update() if lock else query)
    return {row.chat: Pace(row.next_at, row.held_until, row.held_seconds) for row in rows}


def lock_overall(work: Work, channel: str, now: datetime) -> Pace:
    """The channel's own row, held until the end of the act: whoever reserves slots does so one by one."""
    _write(work, [_row(channel, OVERALL, now)], change=())
    return read_paces(work, channel, [OVERALL], lock=True)[OVERALL]


def keep_slots(work: Work, channel: str, next_at: Mapping[str, datetime]) -> None:
    """Note from when on the next message may go to each of these chats, or to all."""
    rows = [_row(channel, chat, moment) for chat, moment in sorted(next_at.items())]
    _write(work, rows, change=("next_at",))


def reserve(work: Work, channel: str, chat: str, limits: Limits, now: datetime, *, group: bool) -> datetime:
    """A slot for one message more."""
    overall = lock_overall(work, channel, now)
    known = read_paces(work, channel, [chat]).get(chat, Pace(now))
    slot = max(overall.free_at(now), known.free_at(now))
    gap = limits.gap(group=group)
    keep_slots(work, channel, {OVERALL: overall.free_at(now) + limits.step, chat: slot + gap})
    return slot


def count(work: Work, channel: str, chat: str, limits: Limits, now: datetime, *, group: bool) -> None:
    """Count a message that waited for nobody, such as an answer: what is sent next keeps its distance."""
    known = read_paces(work, channel, [chat]).get(chat, Pace(now))
    keep_slots(work, channel, {chat: max(now, min(known.next_at, now + FAR)) + limits.gap(group=group)})


def hold(work: Work, channel: str, chat: str, seconds: float, now: datetime, *, flood: bool = True) -> float:
    """Send nothing to this chat for so long; gives for how many seconds everything is held.

    Telegram does not say whether a flood is met by one chat or by the bot. One chat is taken for itself;
    when a second one meets it within moments, all of them wait: a minute at most, and whenever the flood is
    met again right after such a wait, twice as long as the last time. The chat itself waits as it was told.
    """
    everything = chat == OVERALL
    if flood and not everything:
        lately = select(PACES.c.chat).where(PACES.c.channel == channel, PACES.c.chat.not_in([chat, OVERALL]))
        lately = lately.where(PACES.c.flooded_at > now - TOGETHER, PACES.c.flooded_at <= now)
        everything = work.connection.execute(lately.limit(1)).first() is not None
    chats = sorted({OVERALL, chat} if everything else {chat})
    _write(work, [_row(channel, each, now) for each in chats], change=())
    known, all_for = read_paces(work, channel, chats, lock=True), 0.0
    for each in chats:
        wait = seconds
        if each == OVERALL:
            wait = all_for = min(seconds, _most_for_all(known[OVERALL], now))
        until, values = now + timedelta(seconds=wait), dict[str, Any]()
        # A longer pause that was asked for before stands.
        if known[each].free_at(now) < until:
            values = {"held_until": until, "held_seconds": wait, "flood": flood}
        if flood and each != OVERALL:
            values["flooded_at"] = now
        if values:
            where = (PACES.c.channel == channel, PACES.c.chat == each)
            work.connection.execute(update(PACES).where(*where).values(**values))
    return all_for


def _most_for_all(last: Pace, now: datetime) -> float:
    """For how long everything may be held now, by how long it was held the last time, and when that ended."""
    if last.held_until is None:
        return ALL_AT_FIRST
    ago = (now - last.held_until).total_seconds()
    if not -last.held_seconds - SKEW <= ago <= ALL_AT_FIRST:
        return ALL_AT_FIRST
    # What was on its way when it began is no new flood.
    return max(ALL_AT_FIRST, last.held_seconds * (2 if ago >= 0 else 1))


def held(work: Work, now: datetime) -> dict[tuple[str, str], float]:
    """Every pause that was asked of us and is not over, in seconds, by channel and chat."""
    query = select(PACES.c.channel, PACES.c.chat, PACES.c.held_until, PACES.c.held_seconds)
    found = {}
    for row in work.connection.execute(query.where(PACES.c.held_until > now, PACES.c.flood)):
        left = (Pace(now, row.held_until, row.held_seconds).free_at(now) - now).total_seconds()
        if left > 0:
            found[row.channel, row.chat] = left
    return found


def _row(channel: str, chat: str, next_at: datetime) -> dict[str, Any]:
    return {"channel": channel, "chat": chat, "next_at": next_at, "held_seconds": 0.0, "flood": False}


def _write(work: Work, rows: list[dict[str, Any]], *, change: tuple[str, ...]) -> None:
    make: Any = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    statement, key = make(PACES), ["channel", "chat"]
    if change:
        new = {name: statement.excluded[name] for name in change}
        statement = statement.on_conflict_do_update(index_elements=key, set_=new)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=key)
    work.connection.execute(statement, rows)
