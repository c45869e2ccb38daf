"""Sends what is owed: claims due notices, draws them from what is true now, delivers, settles."""

import asyncio
import logging
import time
from collections.abc import Mapping
from datetime import datetime, timedelta

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
CARD_RESTS = 30.0
CARD = "card-"
MOST_ATTEMPTS = 8
"""How often a notice is drawn in vain."""

MOST_CALLS = 300
"""How often a notice is sent while Telegram is away: with the longest pause, about two days."""

LONGEST_PAUSE = 600.0
IN_FLIGHT = timedelta(seconds=1)
"""An act may name a moment and be committed a little later; what is drawn in between lacks it."""


class Courier:
    """Works until stopped; woken by commits that owe something."""

    def __init__(self, workshop: Workshop, features: Features, lines: Mapping[str, TelegramLine]) -> None:
        self._workshop = workshop
        self._features = features
        self._lines = lines
        self._woken = asyncio.Event()
        self._in_hand: set[int] = set()
        self._resting: dict[int, float] = {}

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._in_hand

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
        in_hand = tuple(self._in_hand)
        claimed = await self._workshop.act(lambda work: claim(work, AT_ONCE, in_hand))
        if not claimed:
            return False
        self._in_hand.update(each.id for each in claimed)
        try:
            await asyncio.gather(*(self._deliver_in_order(chat) for chat in _by_chat(claimed)))
        finally:
            self._in_hand.difference_update(each.id for each in claimed)
        return True

    async def _deliver_in_order(self, notices: list[Claimed]) -> None:
        """What goes to one chat goes one after the other: the outcome before the points it brought."""
        for notice in notices:
            await self._deliver(notice)

    async def _deliver(self, notice: Claimed) -> None:
        drawn_at, screen = self._workshop.clock() - IN_FLIGHT, None
        try:
            line = self._lines.get(notice.channel)
            if line is not None and notice.external is not None:
                screen = await self._workshop.read(lambda work: self._draw(work, notice))
                result = await self._sent(notice, line, notice.external, screen)
            else:
                result = Settled(notice.id, NoticeState.UNREACHABLE, trouble="no way to this person")
        except Exception as trouble:
            log.exception("notice %d (%s) could not be drawn", notice.id, notice.kind)
            result = self._later(notice, 30.0, type(trouble).__name__, MOST_ATTEMPTS)
        try:
            await self._workshop.act(lambda work: self._settle(work, notice, result, screen, drawn_at))
        except Exception as trouble:
            # It stays claimed until its lease is over; the others of this round are not held up.
            log.exception("what became of notice %d was not noted: %s", notice.id, type(trouble).__name__)

    def _settle(
        self, work: Work, notice: Claimed, result: Settled, screen: Screen | None, drawn_at: datetime
    ) -> None:
        settle(work, [result])
        if notice.group is not None and notice.kind.startswith(CARD) and result.message is not None:
            kind, still_true = notice.kind.removeprefix(CARD), self._is_still(work, notice, screen)
            put_card(work, notice, kind, result.message, drawn_at, still_true=still_true)

    def _is_still(self, work: Work, notice: Claimed, screen: Screen | None) -> bool:
        try:
            return self._draw(work, notice) == screen
        except Exception:
            # It was sent, and that must be noted in any case; drawing it again will tell what is wrong.
            return False

    async def _sent(self, notice: Claimed, line: TelegramLine, chat: str, screen: Screen | None) -> Settled:
        if screen is None:
            return Settled(notice.id, NoticeState.DROPPED)
        reader = Reader(notice.language, notice.elder, notice.zone)
        return self._judged(notice, await line.deliver(chat, screen, reader))

    def _draw(self, work: Work, notice: Claimed) -> Screen | None:
        work.enter(notice.community)
        if notice.kind.startswith(CARD):
            return self._features.cards[notice.kind.removeprefix(CARD)](work, notice.subject)
        told = Told(notice.args, notice.subject, notice.person)
        return self._features.notices[notice.kind](work, told)

    def _judged(self, notice: Claimed, delivery: Delivery) -> Settled:
        match delivery.result:
            case Result.SENT:
                return Settled(notice.id, NoticeState.SENT, message=delivery.message)
            case Result.UNREACHABLE:
                return Settled(notice.id, NoticeState.UNREACHABLE, trouble=delivery.trouble)
            case Result.REFUSED:
                log.error("Telegram refused notice %d (%s): %s", notice.id, notice.kind, delivery.trouble)
                return Settled(notice.id, NoticeState.UNREACHABLE, trouble=delivery.trouble)
            case Result.AGAIN:
                pause = min(2.0 ** min(notice.attempts, 10), LONGEST_PAUSE)
                if delivery.trouble == "flood":
                    pause = 0.0
                return self._later(notice, max(delivery.after, pause), delivery.trouble, MOST_CALLS)

    def _later(self, notice: Claimed, seconds: float, trouble: str, most: int) -> Settled:
        """Again, unless it was tried ``most`` times: an hour without Telegram must lose nobody's notice."""
        if notice.attempts >= most and trouble != "flood":
            return Settled(notice.id, NoticeState.UNREACHABLE, trouble=trouble)
        again = self._workshop.clock() + timedelta(seconds=seconds)
        return Settled(notice.id, NoticeState.DUE, again_at=again, trouble=trouble)

    async def redraw_cards(self) -> bool:
        """Draw cards again whose subject has changed; gives whether there may be more."""
        now = time.monotonic()
        self._resting = {card: until for card, until in self._resting.items() if until > now}
        resting = tuple(self._resting)
        stale = await self._workshop.read(lambda work: stale_cards(work, CARDS_AT_ONCE, resting))
        for card in stale:
            try:
                await self._redraw(card)
            except Exception:
                log.exception("the card of %s %d could not be drawn again", card.kind, card.subject)
                self._resting[card.id] = time.monotonic() + CARD_RESTS
        return len(stale) == CARDS_AT_ONCE

    async def _redraw(self, card: StaleCard) -> None:
        drawn_at = self._workshop.clock() - IN_FLIGHT

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
                self._resting[card.id] = time.monotonic() + delivery.after
                return
            if delivery.result is Result.REFUSED:
                log.error("Telegram refused the card of %s %d: %s", card.kind, card.subject, delivery.trouble)
            message = delivery.message
        await self._workshop.act(lambda work: card_drawn(work, card, message, drawn_at))


def _by_chat(notices: list[Claimed]) -> list[list[Claimed]]:
    chats: dict[tuple[str, str | None], list[Claimed]] = {}
    for notice in notices:
        chats.setdefault((notice.channel, notice.external), []).append(notice)
    return list(chats.values())
