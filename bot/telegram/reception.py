"""Receives one update: has it settled, lets it be confirmed, then shows the answer."""

import asyncio
import logging
from functools import partial
from typing import Any

from telegram import Bot, Update
from telegram.ext import Application

from bot import figures
from bot.pauses import Pauses
from bot.running import Tasks
from bot.settling import Settler
from bot.telegram import showing
from bot.telegram.answering import Answering
from bot.telegram.apologies import Apologies
from bot.telegram.order import PersonalOrder
from bot.telegram.rooms import is_news, news_in, take_note
from bot.telegram.routes import Callback, library_handlers
from bot.telegram.sending import send
from bot.telegram.translating import CHANNEL, heard_in, topic_of
from bot.timekeeping import Timekeeping
from handlers.chat.features import Features
from handlers.chat.heard import Heard
from handlers.chat.refusing import use_private
from kernel.errors import Away
from kernel.files import FileStore
from kernel.workshop import Workshop
from locales.render import Reader
from locales.speech import SOURCE
from residents.tongues import spoken_in

log = logging.getLogger(__name__)


class Reception:
    """Between library and settler; ``receive`` returns once the update is settled, or raises ``Away``."""

    def __init__(
        self,
        bot: Bot,
        features: Features,
        workshop: Workshop,
        tasks: Tasks,
        pauses: Pauses,
        timekeeping: Timekeeping,
        store: FileStore | None = None,
    ) -> None:
        self.bot = bot
        self._features = features
        self._workshop = workshop
        self._tasks = tasks
        self._order = PersonalOrder()
        linking = partial(showing.address, bot.username)
        self._settler = Settler(features, workshop, linking, store=store)
        self._pauses = pauses
        self._timekeeping = timekeeping
        self.answering = Answering(bot, workshop, pauses)
        self._away: dict[int, Away] = {}
        self._apologies = Apologies(bot, tasks)
        self.application = self._build()

    def _build(self) -> Application[Any, Any, Any, Any, Any, Any]:
        application = Application.builder().bot(self.bot).updater(None).job_queue(None).build()
        application.add_handlers(
            library_handlers(
                self._features,
                spoken=self._unless_away(self._spoken),
                member=self._unless_away(self._member),
                told=self._unless_away(self._told),
            )
        )
        return application

    async def receive(self, update: Update) -> None:
        """Settle an update; showing its answer goes on beside."""
        with figures.unsettled(update.update_id):
            try:
                await self._settle(update)
            except Away:
                self._apologies.note(update)
                raise
        self._apologies.over(update)
        if update.effective_message is not None and update.effective_message.sender_chat is not None:
            self._tasks.start(self._point_to_private(update), f"pointer {update.update_id}")

    async def _settle(self, update: Update) -> None:
        account = str(update.effective_user.id) if update.effective_user else ""
        async with self._order.turn(account):
            # A refusal by a wrong clock would stand for good, since the update is confirmed with it.
            self._timekeeping.check()
            await self.application.process_update(update)
        if (away := self._away.pop(update.update_id, None)) is not None:
            raise away

    def _unless_away(self, callback: Callback) -> Callback:
        """The library keeps every trouble to itself; that the database is away must reach whoever listens."""

        async def kept(update: Update, context: Any) -> None:
            try:
                await callback(update, context)
            except Away as away:
                self._away[update.update_id] = away

        return kept

    async def _spoken(self, update: Update, _context: Any) -> None:
        heard = heard_in(update, self.bot.id)
        if heard is not None:
            await self.answer(heard)

    async def _member(self, update: Update, context: Any) -> None:
        await self._told(update, context)
        await self._spoken(update, context)

    async def _told(self, update: Update, _context: Any) -> None:
        news = news_in(update, self.bot.id)
        if news is not None:
            await take_note(self._workshop, news)

    async def _point_to_private(self, update: Update) -> None:
        """An anonymous administrator or a channel spoke a command: nobody we could know."""
        message = update.message
        if message is None or not (message.text or "").startswith("/"):
            return
        chat = str(message.chat.id)
        if self._pauses.left(CHANNEL, chat) > 0:
            return  # a courtesy, which is left out when Telegram wants to be left alone
        group = await self._workshop.read(lambda work: spoken_in(work, CHANNEL, chat))
        reader = Reader(group.language if group else SOURCE, elder=False, zone="UTC")
        drawn = showing.draw(use_private(), reader, self.bot.username)
        sent = await send(self.bot, chat, drawn, None, topic_of(message))
        if sent.flood:
            await self._pauses.hold(CHANNEL, chat, sent.after)

    async def answer(self, heard: Heard) -> asyncio.Task[None]:
        """Settle; showing goes on beside, so that Telegram's slowness holds up nobody's next words."""
        settled = await self._settler.settle(heard)
        showing_it = self.answering.show(heard, settled.screen, settled.act)
        return self._tasks.start(showing_it, f"answer {heard.key}")

    async def settle_again(self, heard: Heard) -> None:
        """Settle what failed before; what was told of a chat has no answer to be shown."""
        if is_news(heard):
            await take_note(self._workshop, heard)
        else:
            await self.show_again(heard)

    async def show_again(self, heard: Heard) -> None:
        """Answer again what was settled before; the handler only replays its stored receipts."""
        async with self._order.turn(heard.external):
            showing_it = await self.answer(heard)
        await asyncio.wait({showing_it})
