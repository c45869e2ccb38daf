"""Receives one update: has it settled, lets it be confirmed, then shows the answer."""

import asyncio
import logging
from functools import partial
from typing import Any

from telegram import Bot, Update
from telegram.ext import Application

from bot.pauses import Pauses
from bot.running import Tasks
from bot.settling import Settler
from bot.telegram import showing
from bot.telegram.answering import Answering
from bot.telegram.apologies import Apologies
from bot.telegram.order import PersonalOrder
from bot.telegram.rooms import orders_in
from bot.telegram.routes import Callback, library_handlers
from bot.telegram.sending import send
from bot.telegram.translating import CHANNEL, OUT, heard_in, language_of, topic_of
from handlers.chat.features import Features
from handlers.chat.heard import Heard
from handlers.chat.refusing import use_private
from kernel.errors import Away
from kernel.files import FileStore
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import Reader
from locales.speech import SOURCE
from notices.ways import reached_again
from residents.acting import Caller, mark_reachable
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
        account = str(update.effective_user.id) if update.effective_user else ""
        async with self._order.turn(account):
            await self.application.process_update(update)
        if (away := self._away.pop(update.update_id, None)) is not None:
            self._apologies.note(update)
            raise away
        self._apologies.over(update)
        if update.effective_message is not None and update.effective_message.sender_chat is not None:
            self._tasks.start(self._point_to_private(update), f"pointer {update.update_id}")

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
        change = update.my_chat_member
        assert change is not None
        if change.chat.type == change.chat.PRIVATE:
            caller = Caller(CHANNEL, str(change.from_user.id), language_of(change.from_user))
            reachable = change.new_chat_member.status not in OUT
            await self._workshop.act(partial(_reached, caller=caller, reachable=reachable))
            return
        await self._told(update, context)
        await self._spoken(update, context)

    async def _told(self, update: Update, _context: Any) -> None:
        for order in orders_in(update):
            await self._workshop.act(order)

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

    async def show_again(self, heard: Heard) -> None:
        """Answer again what was settled before; the handler only replays its stored receipts."""
        async with self._order.turn(heard.external):
            showing_it = await self.answer(heard)
        await asyncio.wait({showing_it})


def _reached(work: Work, *, caller: Caller, reachable: bool) -> None:
    """Somebody blocked us, or let us in again: then what they missed and still need is owed once more."""
    mark_reachable(work, caller, reachable=reachable)
    if reachable:
        reached_again(work, caller.channel, caller.external)
