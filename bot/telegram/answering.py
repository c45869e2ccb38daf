"""Shows settled answers; one that could not be shown is shown again later, from what was settled."""

import asyncio
import logging
from collections import OrderedDict

from telegram import Bot
from telegram.error import TelegramError

from bot.acting import BoundAct
from bot.delivering import Delivery, Result
from bot.pauses import Pauses
from bot.telegram import showing
from bot.telegram.order import PersonalOrder
from bot.telegram.owing import Owed, Owing
from bot.telegram.sending import cannot_edit, edit, judged, send
from bot.trouble import is_apology
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen
from kernel import heard as inbox
from kernel import parked
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import Reader
from notices import ways
from residents.tongues import spoken_in

log = logging.getLogger(__name__)
TRIES = 3
LONGEST_WAIT = 10.0
MOST_WAITING = 20
"""Answers that may wait for Telegram per person; of more than that the last is shown when it is over."""

OWED_AT_ONCE = 8
REMEMBERED = 5000


class Answering:
    """Direct answers to people: they wait for no notice, but for a pause that Telegram asked for they do."""

    def __init__(self, bot: Bot, workshop: Workshop, pauses: Pauses) -> None:
        self._bot = bot
        self._workshop = workshop
        self._pauses = pauses
        self._order = PersonalOrder()
        self._shown: list[tuple[str, str]] = []
        self._reached: set[tuple[str, str]] = set()
        self._apologised: list[tuple[str, str]] = []
        self._left: dict[tuple[str, str], set[tuple[str, str]]] = {}
        self._owing = Owing()
        self._trying = False
        self._newest: OrderedDict[tuple[str, str], int] = OrderedDict()
        self.in_hand: set[str] = set()
        self.repeated: set[str] = set()
        """Updates whose answer is shown again; it never covers the answer to something newer."""

    async def show(self, heard: Heard, screen: Screen, act: BoundAct) -> None:
        """Show an answer; after a time-out or a flood it is left to be shown again."""
        order = self._owing.begin()
        if self._order.waiting(heard.external) >= MOST_WAITING:
            self._note(heard, screen, act, order, seen=False)
            return
        self.in_hand.add(heard.key)
        try:
            async with self._order.turn(heard.external):
                if heard.key in self.repeated and _number(heard) < self._newest.get(_place(heard), 0):
                    self._shown += act.settled
                    return
                reader = await self._reader(heard, act)
                seen = await self._shown_at_last(heard, screen, reader, TRIES)
                if seen and screen.lines:
                    self._remember(heard)
                if seen and is_apology(screen):
                    self._apologised.append((heard.channel, heard.key))
                self._note(heard, screen, act, order, seen=seen)
        finally:
            self.in_hand.discard(heard.key)
            self.repeated.discard(heard.key)

    def _remember(self, heard: Heard) -> None:
        self._newest[_place(heard)] = max(_number(heard), self._newest.pop(_place(heard), 0))
        while len(self._newest) > REMEMBERED:
            self._newest.popitem(last=False)

    def _note(self, heard: Heard, screen: Screen, act: BoundAct, order: int, *, seen: bool) -> None:
        """An answer that was seen stands for those before it, which must not cover it by coming later."""
        where = (heard.external, heard.chat)
        # One that is shown again is older than whatever is owed by now.
        if screen.lines and self._left.get(where, set()).isdisjoint(act.settled):
            self._owing.stands(heard, order)
        if not act.settled:
            if not seen:
                self._owing.owe(heard, screen, act, order)
            return
        if seen:
            self._shown += [*act.settled, *self._left.pop(where, ())]
        else:
            self._left.setdefault(where, set()).update(act.settled)

    async def show_owed(self) -> None:
        """Try again what was only read and could not be shown; one round at a time."""
        if self._trying:
            return
        self._trying = True
        try:
            turns = asyncio.Semaphore(OWED_AT_ONCE)
            await asyncio.gather(*(self._show_owed(turns, owed) for owed in self._owing.due()))
        finally:
            self._trying = False

    async def _show_owed(self, turns: asyncio.Semaphore, owed: Owed) -> None:
        heard = owed.heard
        async with turns:
            # Who is being answered just now needs nothing older; if that fails too, it is owed instead.
            if self._order.waiting(heard.external) or not self._owing.still(owed):
                return
            async with self._order.turn(heard.external):
                reader = await self._reader(heard, owed.act)
                if not await self._shown_at_last(heard, owed.screen, reader, 1):
                    return
                self._owing.done(owed)
                if is_apology(owed.screen):
                    self._apologised.append((heard.channel, heard.key))

    async def _reader(self, heard: Heard, act: BoundAct) -> Reader:
        try:
            entry = await act.reader()
            if not heard.private and heard.tap is None:
                # Everybody in the group reads this, so it is said in the community's language.
                group = await self._workshop.read(lambda work: spoken_in(work, heard.channel, heard.chat))
                if group is not None:
                    return Reader(group.language, elder=False, zone=group.zone)
        except Exception:
            # The database is away; the apology is still said, in the language of the account.
            return Reader(heard.language, elder=False, zone="UTC")
        return Reader(entry.language, entry.elder, entry.zone, entry.helps)

    async def _shown_at_last(self, heard: Heard, screen: Screen, reader: Reader, tries: int) -> bool:
        for left in reversed(range(tries)):
            pause = self._pauses.left(heard.channel, heard.chat)
            if pause > LONGEST_WAIT:
                return False
            await asyncio.sleep(pause)
            delivery = await self._show_once(heard, screen, reader)
            if delivery.flood:
                await self._heed(heard, delivery)
            match delivery.result:
                case Result.AGAIN if left and delivery.after <= LONGEST_WAIT:
                    await asyncio.sleep(0.0 if delivery.flood else delivery.after)
                case Result.AGAIN:
                    return False
                case Result.REFUSED:
                    log.error("Telegram refused an answer: %s", delivery.trouble)
                    return True
                case _:
                    return True
        return False

    async def _heed(self, heard: Heard, delivery: Delivery) -> None:
        """What Telegram asks of us is asked of every process, and of the courier too."""
        try:
            await self._pauses.hold(heard.channel, heard.chat, delivery.after)
        except Exception as trouble:
            log.warning("a pause was not written down: %s", type(trouble).__name__)

    async def _show_once(self, heard: Heard, screen: Screen, reader: Reader) -> Delivery:
        if heard.tap is not None:
            said = await self._toast(heard, screen, reader)
            if not heard.private or said.result is Result.AGAIN:
                return said
        if not screen.lines:
            return Delivery(Result.SENT)
        drawn = showing.draw(screen, reader, self._bot.username)
        if heard.message is not None and heard.tap is not None and not screen.fresh and not screen.attachment:
            edited = await edit(self._bot, heard.chat, heard.message, drawn)
            if not cannot_edit(edited):
                return edited
        if not heard.private:
            await self._count(heard)
        sent = await send(self._bot, heard.chat, drawn, screen.attachment, topic=heard.topic)
        if sent.result is Result.SENT and heard.private:
            self._reached.add((heard.channel, heard.chat))
        return sent

    async def _count(self, heard: Heard) -> None:
        """What is said in a group comes out of the group's twenty a minute."""
        try:
            await self._pauses.count(heard.channel, heard.chat, group=True)
        except Exception as trouble:
            log.warning("an answer in a group was not counted: %s", type(trouble).__name__)

    async def _toast(self, heard: Heard, screen: Screen, reader: Reader) -> Delivery:
        text = None if heard.private else showing.as_toast(screen, reader)
        if text is None and screen.toast is not None:
            text = showing.draw(Screen(toast=screen.toast), reader, self._bot.username).toast
        assert heard.tap is not None
        try:
            await self._bot.answer_callback_query(heard.tap, text=text)
        except TelegramError as trouble:
            # A tap that is too old to be answered still gets its screen.
            delivery = judged(trouble)
            return Delivery(Result.SENT) if delivery.result is Result.REFUSED else delivery
        return Delivery(Result.SENT)

    async def note_shown(self) -> None:
        """Write down, many at once, which answers were shown, and who was reached by them."""
        if not self._shown and not self._reached and not self._apologised:
            return
        done, self._shown = self._shown, []
        reached, self._reached = self._reached, set()
        sorry, self._apologised = self._apologised, []

        def note(work: Work) -> None:
            if done:
                inbox.shown(work.connection, done, work.now)
            ways.answered(work, sorted(reached))
            parked.answered(work, sorry)

        try:
            await self._workshop.act(note)
        except Exception:
            self._shown, self._apologised = done + self._shown, sorry + self._apologised
            self._reached |= reached
            raise


def _place(heard: Heard) -> tuple[str, str]:
    return heard.external, heard.chat


def _number(heard: Heard) -> int:
    """Telegram counts updates upwards, but for a week of silence."""
    number = heard.key.rpartition(":")[2]
    return int(number) if number.isdecimal() else 0
