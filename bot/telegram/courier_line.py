"""Telegram as a way to deliver notices: paced as Telegram asks, over all processes' shared limits later."""

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass

from telegram import Bot

from bot.telegram import showing
from bot.telegram.sending import Delivery, Result, cannot_edit, edit, send
from handlers.chat.screen import Screen
from locales.render import Reader

REMEMBERED_CHATS = 5000


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram lets a bot send: 30 a second in all, 1 a second to a person, 20 a minute to a group."""

    overall_per_second: float = 28.0
    person_seconds: float = 1.0
    group_seconds: float = 3.0


class Pace:
    """Gives each message its moment; monotonic time, so that no clock's jump floods anyone."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._next = 0.0
        self._chats: OrderedDict[str, float] = OrderedDict()

    async def wait(self, chat: str) -> None:
        """Wait until a message to this chat may go."""
        now = time.monotonic()
        gap = self._limits.group_seconds if chat.startswith("-") else self._limits.person_seconds
        slot = max(now, self._next)
        # Only its slot is taken from the others: a chat that has to wait for itself holds up nobody else.
        self._next = slot + 1 / self._limits.overall_per_second
        at = max(slot, self._chats.pop(chat, 0.0))
        self._chats[chat] = at + gap
        while len(self._chats) > REMEMBERED_CHATS:
            self._chats.popitem(last=False)
        if at > now:
            await asyncio.sleep(at - now)

    def hold(self, seconds: float) -> None:
        """Nothing goes for so long, because Telegram said so."""
        self._next = max(self._next, time.monotonic() + seconds)


class TelegramLine:
    """Delivers screens to Telegram's chats."""

    def __init__(self, bot: Bot, limits: Limits) -> None:
        self._bot = bot
        self._pace = Pace(limits)

    async def deliver(self, chat: str, screen: Screen, reader: Reader) -> Delivery:
        """Send a notice or a new card."""
        await self._pace.wait(chat)
        drawn = showing.draw(screen, reader, self._bot.username)
        return self._heed(await send(self._bot, chat, drawn, screen.attachment))

    async def redraw(self, chat: str, message: int, screen: Screen, reader: Reader) -> Delivery:
        """Draw a card again where it stands; one that cannot be edited any more is sent afresh."""
        await self._pace.wait(chat)
        drawn = showing.draw(screen, reader, self._bot.username)
        edited = self._heed(await edit(self._bot, chat, message, drawn))
        return await self.deliver(chat, screen, reader) if cannot_edit(edited) else edited

    def _heed(self, delivery: Delivery) -> Delivery:
        if delivery.result is Result.AGAIN and delivery.trouble == "flood":
            self._pace.hold(delivery.after)
        return delivery
