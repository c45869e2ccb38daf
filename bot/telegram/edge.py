"""Telegram's edge as the program sees it: begin, listen, deliver, show again, close."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.pauses import Pauses
from bot.running import Tasks, unless
from bot.telegram.calling import make_bot
from bot.telegram.courier_line import TelegramLine
from bot.telegram.file_source import TelegramFiles
from bot.telegram.hearing import Hearing
from bot.telegram.listening import ALLOWED, Webhook, poll
from bot.telegram.menus import Menus, tongues
from bot.telegram.reception import Reception
from bot.telegram.transport import AiohttpRequest
from bot.timekeeping import Timekeeping
from handlers.chat.features import Features
from handlers.chat.heard import Heard, unpacked
from kernel.clock import Clock, system_clock
from kernel.errors import Away
from kernel.files import FileStore
from kernel.workshop import Workshop
from notices.pacing import Limits

log = logging.getLogger(__name__)
LONGEST_PAUSE = 30.0
NO_LIMITS = Limits(overall_per_second=float("inf"), person_seconds=0.0, group_seconds=0.0)
MENU_SECONDS = 60.0


class UnknownToken(Exception):
    """Telegram does not know the bot's token."""


class BadAddress(Exception):
    """Telegram will not call the address it was given; the message says why."""


class Edge:
    """One bot on Telegram."""

    def __init__(
        self,
        token: str,
        api: str,
        features: Features,
        workshop: Workshop,
        tasks: Tasks,
        *,
        proxy: str | None,
        unpaced: bool,
        machine_time: Clock = system_clock,
        checks_clock: bool = True,
        store: FileStore | None = None,
    ) -> None:
        ears, mouth = AiohttpRequest(proxy=proxy), AiohttpRequest(proxy=proxy)
        self._bot = make_bot(token, api, ears=ears, mouth=mouth)
        self.files = TelegramFiles(self._bot, mouth)
        self._store = store
        self.timekeeping = Timekeeping(
            lambda: max((each.told_time for each in (ears, mouth)), key=lambda one: one[1]),
            machine_time,
            checked=checks_clock,
        )
        self.hearing = Hearing(self._bot, ears, machine_time, self.timekeeping)
        self._features = features
        self._workshop = workshop
        self._tasks = tasks
        self.line = TelegramLine(self._bot)
        self.pauses = Pauses(workshop, NO_LIMITS if unpaced else Limits(), machine_time)
        self._reception: Reception | None = None
        self._stop = asyncio.Event()

    @property
    def reached(self) -> bool:
        """Whether Telegram has answered us since the start."""
        return self._reception is not None

    @property
    def bot_id(self) -> int:
        """The bot's own id on Telegram."""
        return self._bot.id

    @property
    def username(self) -> str:
        """The bot's name in links."""
        return self._bot.username

    async def begin(self, stop: asyncio.Event) -> None:
        """Introduce ourselves to Telegram, as often as it takes; not ``reached`` when told to stop first."""
        self._stop = stop
        if not await _at_last(self._bot.initialize, stop):
            return
        reception = Reception(
            self._bot, self._features, self._workshop, self._tasks, self.pauses, self.timekeeping, self._store
        )
        await reception.application.initialize()
        self._reception = reception
        self._tasks.start(self._keep_menus(), "menus")

    async def _keep_menus(self) -> None:
        """Tell Telegram our commands now, and again when communities, languages or groups have changed."""
        menus, told = Menus(self._bot, self._features), None
        while not self._stop.is_set():
            try:
                spoken = await self._workshop.read(tongues)
                if spoken != told and await menus.tell(spoken):
                    told = spoken
            except Exception as trouble:
                log.warning("the menus of commands were not looked after: %s", type(trouble).__name__)
            await unless(self._stop, asyncio.sleep(MENU_SECONDS))

    @property
    def reception(self) -> Reception:
        """Where updates are received; there from ``begin`` on."""
        assert self._reception is not None, "begin first"
        return self._reception

    async def poll(self, stop: asyncio.Event) -> None:
        """Ask for updates until told to stop."""
        await poll(self._bot, self.reception.receive, stop)

    async def forget_webhook(self) -> bool:
        """Have Telegram keep updates until we ask for them; False when told to stop first."""
        return await _at_last(self._bot.delete_webhook, self._stop)

    async def set_webhook(self, url: str, secret: str) -> bool:
        """Have Telegram call this address; False when told to stop first."""

        async def ask() -> None:
            await self._bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED, max_connections=40)

        return await _at_last(ask, self._stop)

    def webhook(self, secret: str) -> Webhook:
        """What answers Telegram's calls."""
        self.hearing.by_webhook = True
        return Webhook(self._bot, self._receive, secret)

    async def _receive(self, update: Update) -> None:
        if self._reception is None:
            # Telegram calls as soon as somebody listens at the address; what comes before us comes again.
            raise Away("not begun yet")
        await self._reception.receive(update)
        self.hearing.called()

    async def note_shown(self) -> None:
        """Write down which answers were shown."""
        if self._reception is None:
            return
        try:
            await self._reception.answering.note_shown()
        except Exception as trouble:
            log.warning("shown answers could not be noted: %s", type(trouble).__name__)

    async def show_again(self, asked: dict[str, Any]) -> None:
        """Show an answer that was settled but perhaps never seen; the act itself is not done again."""
        heard: Heard = unpacked(asked)
        answering = self.reception.answering
        if heard.key not in answering.in_hand:
            answering.repeated.add(heard.key)
            await self.reception.show_again(heard)

    def show_owed(self) -> None:
        """Try again, beside everything else, what was only read and could not be shown."""
        if self._reception is not None:
            self._tasks.start(self._reception.answering.show_owed(), "owed answers")

    async def settle_again(self, heard: Heard) -> None:
        """Settle what failed before, by the same path, and show what comes of it."""
        await self.reception.settle_again(heard)

    async def close(self) -> None:
        """Close the connections to Telegram."""
        await self._bot.shutdown()


async def _at_last(call: Callable[[], Awaitable[object]], stop: asyncio.Event) -> bool:
    """Call Telegram as often as it takes; False when told to stop first."""
    pause = 1.0
    while not stop.is_set():
        try:
            await call()
            return True
        except InvalidToken:
            raise UnknownToken from None
        except BadRequest as trouble:
            raise BadAddress(str(trouble)) from None
        except TelegramError as trouble:
            log.warning("Telegram is away (%s); trying again in %.0f s", type(trouble).__name__, pause)
        try:
            await asyncio.wait_for(stop.wait(), pause)
        except TimeoutError:
            pause = min(2 * pause, LONGEST_PAUSE)
    return False
