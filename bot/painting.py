"""Draws cards in groups again: one process each, in the group's own pace."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.claims import LONGEST_SLEEP
from bot.delivering import Delivery, Line, Result
from bot.pauses import Pauses
from bot.running import Alarm
from handlers.chat.features import Features
from handlers.chat.screen import Screen
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import Reader
from notices import ways
from notices.cards import StaleCard, card_drawn, first_of_each_group, leave_card, stale_cards, take_card
from notices.choosing import Taking

log = logging.getLogger(__name__)
CARD = "card-"
CARDS_AT_ONCE = 10
LOOKED_AT = 200
CARD_RESTS = 30.0
IDLE_SECONDS = 5.0
SOON_SECONDS = 1.0
IN_FLIGHT = timedelta(seconds=1)


class Painter:
    """Keeps cards true; whatever changes meanwhile is one drawing."""

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
        self._alarm = Alarm()
        self._resting: dict[int, float] = {}
        self._waiting = False

    def wake(self) -> None:
        """Look now."""
        self._alarm.ring()

    async def run(self, stop: asyncio.Event) -> None:
        """Draw until told to stop."""
        while not stop.is_set():
            self._alarm.silence()
            try:
                while await self.redraw() and not stop.is_set():
                    pass
            except Exception as trouble:
                log.exception("cards could not be looked at: %s", type(trouble).__name__)
                await asyncio.sleep(SOON_SECONDS)
            await self._alarm.sleep(SOON_SECONDS if self._waiting else IDLE_SECONDS)

    async def redraw(self) -> bool:
        """Draw what may be drawn now, one card of each group; gives whether there may be more."""
        if self._clock_is_wrong():
            return False  # a vote would be shown as over that is not, or as open that is over
        now = time.monotonic()
        self._resting = {card: until for card, until in self._resting.items() if until > now}
        resting = tuple(self._resting)

        def look(work: Work) -> tuple[list[StaleCard], list[StaleCard]]:
            stale = stale_cards(work, LOOKED_AT, resting)
            return stale, first_of_each_group(work, stale, self._pauses.machine_time())

        stale, firsts = await self._workshop.read(look)
        drawn = 0
        for card in firsts[:CARDS_AT_ONCE]:
            try:
                drawn += await self._redraw(card)
            except Exception:
                log.exception("the card of %s %d could not be drawn again", card.kind, card.subject)
                self._resting[card.id] = time.monotonic() + CARD_RESTS
                await self._workshop.act(lambda work, card=card: leave_card(work, card))  # type: ignore[misc]  # bound at once
                drawn += 1
        self._waiting = len(stale) > drawn
        return drawn > 0 and self._waiting

    async def _redraw(self, card: StaleCard) -> bool:
        if self._pauses.left(card.channel, card.external) > 0:
            return False
        taking = Taking(self._process, self._pauses.machine_time(), self._pauses.limits)
        slot = await self._workshop.act(lambda work: take_card(work, card, taking))
        if slot is None:
            return False
        ahead = (slot - self._pauses.machine_time()).total_seconds()
        await asyncio.sleep(min(max(0.0, ahead), LONGEST_SLEEP))
        drawn_at = self._workshop.clock() - IN_FLIGHT

        def draw(work: Work) -> Screen | None:
            work.enter(card.community)
            return self._features.cards[card.kind](work, card.subject)

        screen = await self._workshop.read(draw)
        if self._clock_is_wrong():
            await self._workshop.act(lambda work: leave_card(work, card))
            return False
        line, message = self._lines.get(card.channel), None
        if screen is not None and line is not None:
            reader = Reader(card.language, elder=False, zone=card.zone)
            delivery = await line.redraw(card.external, card.message, screen, reader, topic=card.topic)
            if not await self._took(card, delivery):
                await self._workshop.act(lambda work: leave_card(work, card))
                return True
            message = delivery.message
        await self._workshop.act(lambda work: card_drawn(work, card, message, drawn_at))
        return True

    async def _took(self, card: StaleCard, delivery: Delivery) -> bool:
        """Whether the matter is settled; otherwise the card stays stale."""
        match delivery.result:
            case Result.AGAIN:
                pause = self._pauses.hold if delivery.flood else self._pauses.rest
                await pause(card.channel, card.external, delivery.after)
                return False
            case Result.MOVED:
                new = delivery.moved_to
                await self._workshop.act(lambda work: ways.moved(work, card.channel, card.external, new))
                return False
            case Result.REFUSED:
                log.error("Telegram refused the card of %s %d: %s", card.kind, card.subject, delivery.trouble)
            case Result.UNREACHABLE:
                await self._workshop.act(
                    lambda work: ways.group_closed(work, card.channel, card.external, delivery.trouble)
                )
            case Result.SENT:
                pass
        return True
