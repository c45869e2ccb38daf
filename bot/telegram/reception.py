"""Receives one update: settles it, lets it be confirmed, then shows the answer."""

import asyncio
import logging
from dataclasses import replace
from typing import Any

from telegram import Bot, Update
from telegram.error import TelegramError
from telegram.ext import Application

from bot.acting import BoundAct
from bot.running import Tasks
from bot.telegram import showing
from bot.telegram.answering import Answering
from bot.telegram.order import PersonalOrder
from bot.telegram.routes import Callback, library_handlers
from bot.telegram.translating import CHANNEL, heard_in, language_of
from bot.trouble import apology, park, storage_trouble
from handlers.chat.act import Act
from handlers.chat.buttons import parse
from handlers.chat.features import Features
from handlers.chat.forms import flow_answered
from handlers.chat.heard import Heard
from handlers.chat.refusing import old_button, refused, unknown_command, use_private
from handlers.chat.routes import Handler
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from kernel.workshop import Workshop
from locales.render import Reader
from residents.acting import Caller, mark_reachable

log = logging.getLogger(__name__)
TRIES = 3


class Reception:
    """Between the library and the handlers; ``receive`` returns once the update is settled."""

    def __init__(self, bot: Bot, features: Features, workshop: Workshop, tasks: Tasks) -> None:
        self.bot = bot
        self._features = features
        self._workshop = workshop
        self._tasks = tasks
        self._order = PersonalOrder()
        self.answering = Answering(bot, workshop)
        self.application = self._build()

    def _build(self) -> Application[Any, Any, Any, Any, Any, Any]:
        application = Application.builder().bot(self.bot).updater(None).job_queue(None).build()
        application.add_handlers(
            library_handlers(
                self._features,
                self._wrap,
                started=self._started,
                worded=self._worded,
                old_button=self._wrap(old_button),
                member=self._member,
            )
        )
        return application

    async def receive(self, update: Update) -> None:
        """Settle an update; showing its answer goes on beside."""
        account = str(update.effective_user.id) if update.effective_user else ""
        async with self._order.turn(account):
            await self.application.process_update(update)
        if update.effective_message is not None and update.effective_message.sender_chat is not None:
            self._tasks.start(self._point_to_private(update), f"pointer {update.update_id}")

    def _wrap(self, handler: Handler) -> Callback:
        async def callback(update: Update, _context: Any) -> None:
            heard = heard_in(update, self.bot.id)
            if heard is not None:
                await self.answer(handler, heard)

        return callback

    async def _started(self, update: Update, _context: Any) -> None:
        heard = heard_in(update, self.bot.id)
        if heard is not None:
            await self.answer(self._open_link, heard)

    async def _open_link(self, heard: Heard, act: Act) -> Screen:
        prefix, _, value = heard.payload.partition("_")
        handler = self._features.opened.get(prefix) if value else None
        if handler is not None:
            return await handler(replace(heard, payload=value), act)
        return await self._features.commands["start"].handler(heard, act)

    async def _worded(self, update: Update, _context: Any) -> None:
        heard = heard_in(update, self.bot.id)
        if heard is not None:
            await self.answer(self._answer_form, heard)

    async def _answer_form(self, heard: Heard, act: Act) -> Screen:
        assert isinstance(act, BoundAct)
        if heard.command is not None:
            return unknown_command()
        flow = heard.flow or await act.read(flow_answered, heard)
        heard = replace(heard, flow=flow)
        act.heard_as(heard)
        return await self._features.answers.get(flow, self._features.unasked)(heard, act)

    async def _member(self, update: Update, _context: Any) -> None:
        change = update.my_chat_member
        if change is None or change.chat.type != change.chat.PRIVATE:
            return
        caller = Caller(CHANNEL, str(change.from_user.id), language_of(change.from_user))
        reachable = change.new_chat_member.status not in ("kicked", "left")
        await self._workshop.act(lambda work: mark_reachable(work, caller, reachable=reachable))

    async def _point_to_private(self, update: Update) -> None:
        """An anonymous administrator or a channel spoke a command: nobody we could know."""
        message = update.message
        if message is None or not (message.text or "").startswith("/"):
            return
        reader = Reader("zh-Hans", elder=False, zone="UTC")
        drawn = showing.draw(use_private(), reader, self.bot.username)
        try:
            await self.bot.send_message(message.chat.id, drawn.html, reply_markup=drawn.keyboard)
        except TelegramError as trouble:
            log.warning("could not point to the private chat: %s", type(trouble).__name__)

    async def answer(self, handler: Handler, heard: Heard) -> asyncio.Task[None]:
        """Settle; showing goes on beside, so that Telegram's slowness holds up nobody's next words."""
        act = BoundAct(self._workshop, heard, self._linking)
        screen = await self._settle(handler, heard, act)
        return self._tasks.start(self.answering.show(heard, screen, act), f"answer {heard.key}")

    async def show_again(self, heard: Heard) -> None:
        """Answer again what was settled before; the handler only replays its stored receipts."""
        async with self._order.turn(heard.external):
            showing_it = await self.answer(self._handler_for(heard), heard)
        await asyncio.wait({showing_it})

    def _handler_for(self, heard: Heard) -> Handler:
        if heard.button is not None:
            return self._features.taps.get(type(parse(heard.button)), old_button)
        if heard.command == "start":
            return self._open_link
        if heard.command is not None and heard.command in self._features.commands:
            return self._features.commands[heard.command].handler
        return self._answer_form

    def _linking(self, start: str) -> str:
        return showing.address(self.bot.username, start)

    async def _settle(self, handler: Handler, heard: Heard, act: BoundAct) -> Screen:
        for attempt in range(1, TRIES + 1):
            act.begin_again()
            try:
                return await handler(heard, act)
            except Refusal as refusal:
                return refused(refusal)
            except Exception as trouble:
                log.exception("update %s failed, try %d", heard.key, attempt)
                if attempt == TRIES:
                    return await self._give_up(heard, trouble)
                await asyncio.sleep(0.05 * attempt)
        raise AssertionError("unreachable")

    async def _give_up(self, heard: Heard, trouble: Exception) -> Screen:
        kept = await park(self._workshop, heard, trouble)
        return apology(kept) if kept is not None else storage_trouble()
