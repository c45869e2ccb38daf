"""Sends what is owed: claims due notices, draws them from what is true now, delivers, settles."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta

from bot.running import Tasks
from bot.telegram.courier_line import TelegramLine
from bot.telegram.sending import Delivery, Result
from handlers.chat.features import Features
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from kernel.outbox import NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import Reader
from notices.couriering import (
    MOST_ATTEMPTS,
    Claimed,
    Settled,
    StaleCard,
    card_drawn,
    claim,
    put_card,
    settle,
    stale_cards,
)

log = logging.getLogger(__name__)
AT_ONCE = 50
CARDS_AT_ONCE = 10
IDLE_SECONDS = 5.0
CARD = "card-"


class Courier:
    """Works until stopped; woken by commits that owe something."""

    def __init__(self, workshop: Workshop, features: Features, lines: Mapping[str, TelegramLine]) -> None:
        self._workshop = workshop
        self._features = features
        self._lines = lines
        self._woken = asyncio.Event()
        self._in_hand: set[int] = set()
        self._tasks = Tasks()

    def wake(self) -> None:
        """Look now."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop."""
        while not stop.is_set():
            self._woken.clear()
            try:
                busy = await self.deliver_due()
                busy = await self.redraw_cards() or busy
            except Exception as trouble:
                log.exception("the courier stumbled over %s", type(trouble).__name__)
                busy = False
                await asyncio.sleep(1.0)
            if not busy:
                await self._rest(IDLE_SECONDS)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            return

    async def deliver_due(self) -> bool:
        """One round; gives whether there may be more."""
        claimed = await self._workshop.act(lambda work: claim(work, AT_ONCE, self._in_hand))
        if not claimed:
            return False
        self._in_hand.update(each.id for each in claimed)
        try:
            await asyncio.gather(*(self._deliver(each) for each in claimed))
        finally:
            self._in_hand.difference_update(each.id for each in claimed)
        return True

    async def _deliver(self, notice: Claimed) -> None:
        try:
            result = await self._result(notice)
        except Exception as trouble:
            log.exception("notice %d (%s) could not be drawn", notice.id, notice.kind)
            result = await self._later(notice, 30.0, type(trouble).__name__)
        await self._workshop.act(lambda work: self._settle(work, notice, result))

    def _settle(self, work: Work, notice: Claimed, result: Settled) -> None:
        settle(work, [result])
        if notice.group is not None and notice.kind.startswith(CARD) and result.message is not None:
            put_card(work, notice, notice.kind.removeprefix(CARD), result.message)

    async def _result(self, notice: Claimed) -> Settled:
        line = self._lines.get(notice.channel)
        if notice.external is None or line is None:
            return Settled(notice.id, NoticeState.UNREACHABLE, trouble="no way to this person")
        screen = await self._workshop.read(lambda work: self._draw(work, notice))
        if screen is None:
            return Settled(notice.id, NoticeState.DROPPED)
        reader = Reader(notice.language, notice.elder, notice.zone)
        return await self._judged(notice, await line.deliver(notice.external, screen, reader))

    def _draw(self, work: Work, notice: Claimed) -> Screen | None:
        work.enter(notice.community)
        if notice.kind.startswith(CARD):
            return self._features.cards[notice.kind.removeprefix(CARD)](work, notice.subject)
        told = Told(notice.args, notice.subject, notice.person)
        return self._features.notices[notice.kind](work, told)

    async def _judged(self, notice: Claimed, delivery: Delivery) -> Settled:
        match delivery.result:
            case Result.SENT:
                return Settled(notice.id, NoticeState.SENT, message=delivery.message)
            case Result.UNREACHABLE:
                return Settled(notice.id, NoticeState.UNREACHABLE, trouble=delivery.trouble)
            case Result.REFUSED:
                log.error("Telegram refused notice %d (%s): %s", notice.id, notice.kind, delivery.trouble)
                return Settled(notice.id, NoticeState.UNREACHABLE, trouble=delivery.trouble)
            case Result.AGAIN:
                backoff = delivery.after if delivery.trouble == "flood" else 2.0**notice.attempts
                return await self._later(notice, max(delivery.after, backoff), delivery.trouble)

    async def _later(self, notice: Claimed, seconds: float, trouble: str) -> Settled:
        if notice.attempts >= MOST_ATTEMPTS and trouble != "flood":
            return Settled(notice.id, NoticeState.UNREACHABLE, trouble=trouble)
        again = self._workshop.clock() + timedelta(seconds=seconds)
        return Settled(notice.id, NoticeState.DUE, again_at=again, trouble=trouble)

    async def redraw_cards(self) -> bool:
        """Draw cards again whose subject has changed; gives whether there may be more."""
        stale = await self._workshop.read(lambda work: stale_cards(work, CARDS_AT_ONCE))
        for card in stale:
            await self._redraw(card)
        return len(stale) == CARDS_AT_ONCE

    async def _redraw(self, card: StaleCard) -> None:
        drawn_at = self._workshop.clock()

        def draw(work: Work) -> Screen | None:
            work.enter(card.community)
            return self._features.cards[card.kind](work, card.subject)

        screen = await self._workshop.read(draw)
        message = None
        line = self._lines.get("telegram")
        if screen is not None and line is not None:
            reader = Reader(card.language, elder=False, zone=card.zone)
            delivery = await line.redraw(card.external, card.message, screen, reader)
            if delivery.result is Result.AGAIN:
                return
            message = delivery.message
        await self._workshop.act(lambda work: card_drawn(work, card, message, drawn_at))
