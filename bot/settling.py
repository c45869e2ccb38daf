"""Settles what was heard, on whichever channel: finds its handler, tries it, refuses, parks what fails."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from bot import figures
from bot.acting import BoundAct
from bot.trouble import apology, park, storage_trouble
from handlers.chat import wishes
from handlers.chat.act import Act
from handlers.chat.buttons import data_of, parse
from handlers.chat.common import GoHome
from handlers.chat.communities.gate import gated, headed
from handlers.chat.features import Features
from handlers.chat.forms import AWAITS_NOTHING
from handlers.chat.heard import FORWARDED, Heard
from handlers.chat.helping import banner
from handlers.chat.questions.answering import QUESTION, by_number, by_tap, flow_answered
from handlers.chat.questions.asking import present
from handlers.chat.questions.numbering import dress
from handlers.chat.refusing import OLD, link_gone, no_words, old_above, old_button, refused, unknown_command
from handlers.chat.routes import Handler
from handlers.chat.screen import Screen
from handlers.paper.taken_out import put_in
from kernel.errors import Away, Refusal
from kernel.files import Broken, FileStore
from kernel.lines import line
from kernel.workshop import Workshop
from locales.render import Reader

log = logging.getLogger(__name__)
TRIES = 3


@dataclass(frozen=True, slots=True)
class Settled:
    """What is to be shown, and the acts behind it; both stand in the database by now."""

    screen: Screen
    act: BoundAct


class Settler:
    """Between a channel and the handlers; it knows no channel.

    ``linking`` makes of a start word, such as ``p_12``, the address that opens the private chat with it.
    Without ``buttons`` every choice is answered by its number.
    """

    def __init__(
        self,
        features: Features,
        workshop: Workshop,
        linking: Callable[[str], str],
        *,
        buttons: bool = True,
        store: FileStore | None = None,
    ) -> None:
        self._features = features
        self._buttons = buttons
        self._workshop = workshop
        self._linking = linking
        self._store = store

    async def settle(self, heard: Heard, handler: Handler | None = None) -> Settled:
        """Do what was asked; the same ``heard.key`` again gives what was given first.

        Raises ``Away`` while the database cannot be reached: then nothing is settled and the same has to come
        again. Whatever else goes wrong is settled: tried three times, then kept for the operator.
        """
        act = BoundAct(self._workshop, heard, self._linking)
        with figures.in_hand():
            screen = await self._tried(handler or self.handler_for(heard), heard, act)
        log.debug("update %s settled with %d acts", heard.key, len(act.settled))
        screen = await self._under_whom(screen, heard, act)
        screen = await self._numbered(screen, heard, act)
        return Settled(headed(screen, heard, act.entry.here if act.entry is not None else ""), act)

    async def _under_whom(self, screen: Screen, heard: Heard, act: BoundAct) -> Screen:
        """Who acts for somebody reads so on every screen, and can stop from there."""
        if not heard.private or not screen.lines:
            return screen
        try:
            entry = await act.reader()
        except Away:
            raise
        except Exception as trouble:
            log.error("for whom this was done is not told: %s", type(trouble).__name__)
            return screen
        return banner.over(screen, entry.helped, act.slips)

    async def _numbered(self, screen: Screen, heard: Heard, act: BoundAct) -> Screen:
        """Numbers for elders, and for everybody where nothing can be tapped."""
        if not heard.private or not screen.lines:
            return screen
        try:
            if self._buttons and not (await act.reader()).elder:
                return screen
            return await act.beside(lambda work, entry: present(work, entry, screen, buttons=self._buttons))
        except Away:
            raise
        except Exception as trouble:
            # What was done stands, and is shown; a number typed now is taken for the question before it.
            log.error("what was shown was not remembered: %s", type(trouble).__name__)
            reader = Reader(heard.language, elder=False, zone="UTC")
            return dress(screen, reader, buttons=self._buttons).screen

    def handler_for(self, heard: Heard) -> Handler:
        """Who answers this: a button, a command, an opened link, or words that a form may await."""
        if heard.command in self._features.commands:
            figures.COMMANDS.labels(heard.command).inc()
        return gated(self._found(heard), self._features)

    def _found(self, heard: Heard) -> Handler:
        if heard.happened:
            return self._features.happened[heard.happened]
        if heard.of_another and heard.button is None and FORWARDED in self._features.happened:
            return self._features.happened[FORWARDED]
        if heard.button is not None:
            return by_tap(heard, self._features.taps.get(type(parse(heard.button)), old_button))
        if heard.command is None:
            return self._answer_form
        if heard.command == "start":
            return self._open_link
        known = self._features.commands.get(heard.command)
        return known.handler if known is not None else unknown_word

    async def _open_link(self, heard: Heard, act: Act) -> Screen:
        prefix, _, value = heard.payload.partition("_")
        # A link opens the private chat. Typed in a group it would show everybody what is somebody's own.
        handler = self._features.opened.get(prefix) if value and heard.private else None
        if handler is not None:
            return await handler(replace(heard, payload=value), act)
        home = await self._features.commands["start"].handler(heard, act)
        return link_gone(home) if heard.payload and heard.private else home

    async def _answer_form(self, heard: Heard, act: Act) -> Screen:
        assert isinstance(act, BoundAct)
        flow = heard.flow or await act.read(flow_answered, heard)
        heard = replace(heard, flow=flow)
        act.heard_as(heard)
        banner.require_awake(act.entry.helped if act.entry is not None else None, flow)
        if flow == QUESTION:
            return await by_number(heard, act, partial(self._pressed, act))
        sent = self._features.sent.get(heard.content)
        if sent is not None and flow not in self._features.take_files:
            return await sent(heard, act)
        if heard.content and not heard.text and flow not in self._features.take_files:
            if flow not in AWAITS_NOTHING:
                return await no_words(heard, act, awaited=True)
            return await self._features.unasked(heard, act)
        return await self._features.answers.get(flow, self._features.unasked)(heard, act)

    def _pressed(self, act: BoundAct, heard: Heard) -> Handler:
        """Who answers the button that a number stands for; what was wished for is remembered."""
        act.pressed = heard.button or ""
        return self.handler_for(heard)

    def _wish(self, heard: Heard, act: BoundAct) -> str:
        """What was wanted, as a button to come back to: tapped, typed as a number, or said as a command."""
        if not heard.private:
            return ""
        command = self._features.commands.get(heard.command or "")
        door = data_of(command.door) if command is not None and command.door is not None else ""
        return wishes.kept(heard.button or act.pressed or door or None)

    async def _tried(self, handler: Handler, heard: Heard, act: BoundAct) -> Screen:
        for attempt in range(1, TRIES + 1):
            act.begin_again()
            try:
                return await self._with_file(await handler(heard, act))
            except Refusal as refusal:
                figures.REFUSALS.labels(refusal.line.key).inc()
                return await self._refused(refusal, heard, act)
            except Away:
                raise
            except Exception as trouble:
                log.exception("update %s failed, try %d", heard.key, attempt)
                if attempt == TRIES:
                    return await self._give_up(heard, trouble)
                await asyncio.sleep(0.05 * attempt)
        raise AssertionError("unreachable")

    async def _refused(self, refusal: Refusal, heard: Heard, act: BoundAct) -> Screen:
        """Why not; who tapped what is too old is shown the first screen in its place, in private."""
        if refusal.line.key == OLD and heard.tap is not None and heard.private:
            going_home = replace(heard, button=data_of(GoHome()))
            try:
                return old_above(await self.handler_for(going_home)(going_home, act))
            except Refusal:
                log.debug("update %s has no first screen to be shown", heard.key)
        return refused(refusal, self._wish(heard, act))

    async def _with_file(self, screen: Screen) -> Screen:
        """A screen that shows a kept file gets its content, now that no transaction is open."""
        shown = screen.attachment
        if shown is not None and shown.inside and self._store is not None:
            packed = await asyncio.to_thread(put_in, shown.data, shown.inside, self._store)
            return replace(screen, attachment=replace(shown, data=packed))
        if shown is None or not shown.kept or self._store is None:
            return screen
        try:
            content = await asyncio.to_thread(self._store.get, shown.kept)
        except (OSError, Broken) as trouble:
            log.error("the kept file %s cannot be read: %s", shown.kept, type(trouble).__name__)
            raise Refusal(line("file-not-kept")) from None
        return replace(screen, attachment=replace(shown, data=content))

    async def _give_up(self, heard: Heard, trouble: Exception) -> Screen:
        kept = await park(self._workshop, heard, trouble)
        figures.PARKED.inc()
        # Whoever is in no community yet has no desk to call.
        return apology(kept) if kept is not None and kept[1] else storage_trouble()


async def unknown_word(heard: Heard, act: Act) -> Screen:
    """A word after a slash that means nothing here."""
    return unknown_command()
