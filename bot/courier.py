"""Sends what is owed: claims due notices, draws them from what is true now, delivers, settles."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot import figures
from bot.claims import still_ours, wait_for_slot
from bot.delivering import Delivery, Line, Result, deliver
from bot.painting import CARD, Painter
from bot.pauses import Pauses
from bot.running import Alarm, Tasks
from handlers.chat.communities.telling import headed_notice
from handlers.chat.features import Features
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from kernel.errors import Away
from kernel.outbox import NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from notices import pacing, ways
from notices.cards import put_card
from notices.choosing import Choice, Taking, choose
from notices.couriering import Claimed, Settled, settle, take
from notices.pacing import FAR

log = logging.getLogger(__name__)
for each in Result:
    figures.SENDS.labels(each.name.lower())  # shown as 0 before the first
AT_ONCE = 50
MOST_IN_HAND = 100
IDLE_SECONDS = 2.0
BUSY_SECONDS = 0.5
SHORTEST_REST = 0.05
MOST_ATTEMPTS = 8
"""How often a notice is drawn in vain."""

MOST_CALLS = 300
"""How often a notice is sent in vain while others arrive: with the longest pause, about two days."""

LONGEST_PAUSE = 600.0
AWAY_AFTER = 3
"""After so many failures in a row it is Telegram that is away, and no notice's fault."""

LONGEST_AWAY = 15.0
IN_FLIGHT = timedelta(seconds=1)
"""An act may name a moment and be committed a little later; what is drawn in between lacks it."""

NOTING_TRIES = 12


class Courier:
    """Works until stopped; woken by commits that owe something."""

    def __init__(
        self,
        workshop: Workshop,
        features: Features,
        lines: Mapping[str, Line],
        pauses: Pauses,
        process: str,
        clock_is_wrong: Callable[[], bool] = lambda: False,
    ) -> None:
        self._workshop = workshop
        self._features = features
        self._lines = lines
        self._pauses = pauses
        self._process = process
        self._clock_is_wrong = clock_is_wrong
        self._painter = Painter(workshop, features, lines, pauses, process, clock_is_wrong)
        self._tasks = Tasks()
        self._alarm = Alarm()
        self._in_hand: set[int] = set()
        self._failures = 0
        self._away_until: datetime | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._in_hand

    def wake(self) -> None:
        """Look now."""
        self._alarm.ring()
        self._painter.wake()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop; then finish what is in hand."""
        painting = self._tasks.start(self._painter.run(stop), "cards")
        while not stop.is_set():
            self._alarm.silence()
            try:
                rest = await self._round()
            except Exception as trouble:
                log.exception("the courier stumbled over %s", type(trouble).__name__)
                rest = IDLE_SECONDS
                await asyncio.sleep(1.0)
            await self._alarm.sleep(rest)
        self._painter.wake()
        try:
            await painting
            await self._tasks.until_done()
        finally:
            # Whoever is told to end at once leaves nothing that goes on behind its back.
            await self._tasks.drain(0.0)

    async def _round(self) -> float:
        """Begin to deliver what may go now; gives for how long there is nothing more to begin."""
        if len(self._in_hand) >= MOST_IN_HAND:
            return BUSY_SECONDS
        claimed, again_at = await self._claim()
        for notice in claimed:
            self._tasks.start(self._deliver(notice), f"notice {notice.id}")
        if claimed:
            return SHORTEST_REST
        longest = BUSY_SECONDS if self._in_hand else IDLE_SECONDS
        if again_at is None:
            return longest
        return min(longest, max(SHORTEST_REST, (again_at - self._pauses.machine_time()).total_seconds()))

    async def deliver_due(self) -> bool:
        """One round to its end; gives whether there may be more."""
        claimed, again_at = await self._claim()
        await asyncio.gather(*(self._deliver(notice) for notice in claimed))
        return bool(claimed) or (again_at is not None and again_at <= self._pauses.machine_time())

    async def redraw_cards(self) -> bool:
        """Draw cards again whose subject has changed; gives whether there may be more."""
        return await self._painter.redraw()

    async def _claim(self) -> tuple[list[Claimed], datetime | None]:
        # While Telegram is away, one notice at a time finds out whether it still is.
        limit, now = AT_ONCE if self._failures < AWAY_AFTER else 1, self._pauses.machine_time()
        if limit == 1 and self._away_until is not None and now < self._away_until < now + FAR:
            return [], self._away_until
        in_hand = tuple(self._in_hand)

        def look(work: Work) -> tuple[Choice, dict[tuple[str, str], float]]:
            return choose(work, limit, in_hand, self._taking()), pacing.held(work, now)

        choice, held = await self._workshop.read(look)
        self._pauses.renew(held)
        if self._clock_is_wrong():
            return [], None  # what is due, and what is too late, is not for this clock to say
        if choice.empty:
            return [], choice.again_at
        claimed = await self._workshop.act(
            lambda work: [] if self._clock_is_wrong() else take(work, choice, self._taking())
        )
        self._in_hand.update(each.id for each in claimed)
        # What was left by somebody, or taken by somebody else meanwhile, is looked for once more.
        again_at = choice.again_at if claimed else self._pauses.machine_time()
        return claimed, again_at

    def _taking(self) -> Taking:
        return Taking(self._process, self._pauses.machine_time(), self._pauses.limits)

    async def _deliver(self, notice: Claimed) -> None:
        drawn_at, screen = self._workshop.clock() - IN_FLIGHT, None
        result: Settled | None
        try:
            line = self._lines.get(notice.channel)
            if line is None or notice.external is None:
                result = Settled(notice.id, NoticeState.UNREACHABLE, trouble="no way to this person")
            else:
                screen = await self._workshop.read(lambda work: self._draw(work, notice))
                result = await self._sent(notice, line, notice.external, screen)
        except Away:
            result = Settled(notice.id, NoticeState.DUE, trouble="the database was away", untried=True)
        except Exception as trouble:
            log.exception("notice %d (%s) could not be drawn", notice.id, notice.kind)
            result = self._undrawn(notice, type(trouble).__name__)
        try:
            if result is not None:
                await self._note(notice, result, screen, drawn_at)
        except Exception as trouble:
            # It stays claimed until its lease is over; the others of this round are not held up.
            log.exception("what became of notice %d was not noted: %s", notice.id, type(trouble).__name__)
        finally:
            self._in_hand.discard(notice.id)
            if not self._in_hand:
                self._alarm.ring()

    async def _note(
        self, notice: Claimed, result: Settled, screen: Screen | None, drawn_at: datetime
    ) -> None:
        """Write down what became of it, however long the database is away: else it would be sent again."""
        is_card = notice.group is not None and notice.kind.startswith(CARD) and result.message is not None
        lane = notice.community if is_card else None
        for attempt in range(NOTING_TRIES):
            try:
                await self._workshop.act(
                    lambda work: self._settle(work, notice, result, screen, drawn_at), lane=lane
                )
                return
            except Away:
                if attempt + 1 == NOTING_TRIES:
                    raise
                await asyncio.sleep(min(0.1 * 2**attempt, 10.0))

    def _settle(
        self, work: Work, notice: Claimed, result: Settled, screen: Screen | None, drawn_at: datetime
    ) -> None:
        if notice.group is not None and notice.kind.startswith(CARD) and result.message is not None:
            kind, still_true = notice.kind.removeprefix(CARD), self._is_still(work, notice, screen)
            put_card(work, notice, kind, result.message, drawn_at, still_true=still_true)
        settle(work, [result], self._process)

    def _is_still(self, work: Work, notice: Claimed, screen: Screen | None) -> bool:
        try:
            return self._draw(work, notice) == screen
        except Exception:
            # It was sent, and that must be noted in any case; drawing it again will tell what is wrong.
            return False

    def _draw(self, work: Work, notice: Claimed) -> Screen | None:
        work.enter(notice.community)
        if notice.kind.startswith(CARD):
            return self._features.cards[notice.kind.removeprefix(CARD)](work, notice.subject)
        told = Told(notice.args, notice.subject, notice.person)
        return headed_notice(work, self._features.notices[notice.kind](work, told), notice.person)

    async def _sent(self, notice: Claimed, line: Line, chat: str, screen: Screen | None) -> Settled | None:
        """What became of it; None when it is somebody else's by now."""
        left = Settled(notice.id, NoticeState.DUE, trouble="the clock is wrong", untried=True)
        if self._clock_is_wrong():
            return left  # and so may be what was drawn by it
        if screen is None:
            return Settled(notice.id, NoticeState.DROPPED)
        await wait_for_slot(self._workshop, self._pauses, notice, chat)
        if self._clock_is_wrong():
            return left
        if notice.until is not None and notice.until <= self._workshop.clock():
            return Settled(notice.id, NoticeState.EXPIRED)
        if self._pauses.left(notice.channel, chat) > 0:
            return Settled(
                notice.id, NoticeState.DUE, trouble="a pause that Telegram asked for", untried=True
            )
        if not await still_ours(self._workshop, self._pauses, notice, self._process):
            return None
        return await self._judged(notice, chat, await deliver(self._workshop, line, notice, screen))

    async def _judged(self, notice: Claimed, chat: str, delivery: Delivery) -> Settled:
        figures.SENDS.labels(delivery.result.name.lower()).inc()
        log.debug("notice %d (%s): %s", notice.id, notice.kind, delivery.result.name.lower())
        trouble = delivery.trouble
        if delivery.result is not Result.AGAIN or delivery.flood:
            self._failures = 0
        match delivery.result:
            case Result.SENT:
                return Settled(notice.id, NoticeState.SENT, message=delivery.message)
            case Result.UNREACHABLE:
                other = await self._workshop.act(lambda work: ways.closed(work, notice, trouble))
                state = NoticeState.DUE if other else NoticeState.UNREACHABLE
                return Settled(notice.id, state, trouble=trouble, untried=other)
            case Result.MOVED:
                await self._workshop.act(
                    lambda work: ways.moved(work, notice.channel, chat, delivery.moved_to)
                )
                state = NoticeState.DUE if notice.attempts < MOST_ATTEMPTS else NoticeState.FAILED
                return Settled(notice.id, state, trouble=trouble)
            case Result.REFUSED:
                log.error("Telegram refused notice %d (%s): %s", notice.id, notice.kind, trouble)
                return Settled(notice.id, NoticeState.FAILED, trouble=trouble)
            case Result.AGAIN if delivery.flood:
                await self._pauses.hold(notice.channel, chat, delivery.after)
                return Settled(notice.id, NoticeState.DUE, trouble=trouble, untried=True)
            case Result.AGAIN:
                return await self._failed(notice, chat, delivery)

    async def _failed(self, notice: Claimed, chat: str, delivery: Delivery) -> Settled:
        """Telegram did not answer, or with nonsense: the chat waits; all do if it happens to all."""
        self._failures += 1
        away = self._failures >= AWAY_AFTER
        if away:
            pause = min(delivery.after * 2.0 ** min(self._failures - AWAY_AFTER, 10), LONGEST_AWAY)
            self._away_until = self._pauses.machine_time() + timedelta(seconds=pause)
        else:
            pause = min(max(delivery.after, 2.0 ** min(notice.attempts, 10)), LONGEST_PAUSE)
            await self._pauses.rest(notice.channel, chat, pause)
        if notice.attempts >= MOST_CALLS and not away:
            return Settled(notice.id, NoticeState.FAILED, trouble=delivery.trouble)
        return Settled(notice.id, NoticeState.DUE, trouble=delivery.trouble, untried=away)

    def _undrawn(self, notice: Claimed, trouble: str) -> Settled:
        if notice.attempts >= MOST_ATTEMPTS:
            return Settled(notice.id, NoticeState.FAILED, trouble=trouble)
        again = None if self._clock_is_wrong() else self._workshop.clock() + timedelta(seconds=30)
        return Settled(notice.id, NoticeState.DUE, again_at=again, trouble=trouble)
