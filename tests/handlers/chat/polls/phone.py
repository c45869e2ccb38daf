"""A neighbour's phone: says words, taps what it shows, reads what it is told."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from typing import Any

from handlers.chat import buttons
from handlers.chat.features import collect
from handlers.chat.heard import Heard
from handlers.chat.polls.notices import CARDS, NOTICES
from handlers.chat.polls.routes import ROUTES
from handlers.chat.refusing import old_button, refused
from handlers.chat.routes import Handler
from handlers.chat.screen import Button, Link, Screen
from handlers.chat.told import Told
from kernel import heard as inbox
from kernel.errors import Refusal
from kernel.lines import Argument
from kernel.work import Work
from locales.render import As, Reader, render
from residents.acting import enter, look
from tests.deliberation.polls.neighbourhood import Hall

FEATURES = collect(ROUTES, NOTICES, CARDS, old_button)
KEYS: Iterator[int] = count(1)


class ThinAct:
    """Carries out acts for one heard update; a receipt goes through the form in which it is kept."""

    def __init__(self, hall: Hall, heard: Heard) -> None:
        self.hall = hall
        self.heard = heard
        self.steps: list[str] = []

    def link(self, start: str) -> str:
        """An address."""
        return f"https://example.org/?start={start}"

    async def __call__(self, use_case: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Act, as the edge does."""
        self.steps.append("act")
        hearing = self.heard.hearing(len(self.steps) - 1)

        def order(work: Work) -> Callable[[], Any]:
            entry = enter(work, self.heard.caller, hearing)
            if entry.answer is not None:
                return partial(inbox.unpack_answer, use_case, entry.answer)
            packed = inbox.pack_receipt(use_case, use_case(work, entry.who, *args, **kwargs))
            inbox.keep(work, hearing, packed)
            return partial(inbox.unpack_answer, use_case, packed)

        return (await self.hall.workshop.act(order))()

    async def read(self, question: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Ask, as the edge does."""
        self.steps.append("read")
        return await self.hall.workshop.read(
            lambda work: question(work, look(work, self.heard.caller).who, *args, **kwargs)
        )


class Phone:
    """One account and the screen it shows."""

    def __init__(self, hall: Hall, external: str, *, language: str = "zh-Hans", elder: bool = False) -> None:
        self.hall = hall
        self.reader = Reader(language, elder, "Asia/Shanghai")
        self.screen = Screen()
        self.steps: list[str] = []
        self.said = Heard("telegram", "", external, "", language, external, private=True)

    async def sends(self, command: str, *, private: bool = True) -> str:
        """Send a command, in private or in the group."""
        heard = replace(self.said, command=command, private=private)
        return await self._hear(FEATURES.commands[command].handler, heard)

    async def opens(self, start: str) -> str:
        """Follow a link."""
        prefix, _, value = start.partition("_")
        return await self._hear(FEATURES.opened[prefix], replace(self.said, command="start", payload=value))

    async def taps(self, label: str) -> str:
        """Tap the button or follow the link with this label."""
        (found,) = (each for row in self.screen.rows for each in row if self._says(each.label) == label)
        if isinstance(found, Link):
            return await self.opens(found.start)
        return await self.presses(buttons.data_of(found.does))

    async def presses(self, data: str) -> str:
        """Send the data of a button, shown or not."""
        chosen = buttons.parse(data)
        handler = FEATURES.taps.get(type(chosen), FEATURES.unasked)
        return await self._hear(handler, replace(self.said, tap="1", button=data))

    def is_told(self, kind: str, poll: int, person: int, **args: Argument) -> str | None:
        """Read a notice; None if it is not wanted any more."""
        told = Told(args, poll, person)
        return self._shows(self.hall.ask(lambda work: FEATURES.notices[kind](work, told)))

    def sees_in_the_group(self, kind: str, poll: int) -> str | None:
        """Read a notice to the group."""
        told = Told({}, poll, None)
        return self._shows(self.hall.ask(lambda work: FEATURES.notices[kind](work, told)))

    def sees_the_card(self, poll: int) -> str | None:
        """Read the poll's card as it is drawn now."""
        return self._shows(self.hall.ask(lambda work: FEATURES.cards["poll"](work, poll)))

    @property
    def labels(self) -> list[list[str]]:
        """The labels of the buttons, row by row."""
        return [[self._says(each.label) for each in row] for row in self.screen.rows]

    @property
    def links(self) -> dict[str, str]:
        """Where links lead, by label."""
        return {self._says(e.label): e.start for row in self.screen.rows for e in row if isinstance(e, Link)}

    @property
    def taps_here(self) -> list[Button]:
        """The buttons that tap, without the links."""
        return [each for row in self.screen.rows for each in row if isinstance(each, Button)]

    @property
    def toast(self) -> str | None:
        """The toast."""
        return self._says(self.screen.toast) if self.screen.toast else None

    async def _hear(self, handler: Handler, heard: Heard) -> str:
        heard = replace(heard, key=str(next(KEYS)))
        act = ThinAct(self.hall, heard)
        try:
            self.screen = await handler(heard, act)
        except Refusal as refusal:
            self.screen = refused(refusal)
        self.steps = act.steps
        return self.text

    def _shows(self, screen: Screen | None) -> str | None:
        if screen is None:
            return None
        self.screen = screen
        return self.text

    @property
    def text(self) -> str:
        """What the screen says."""
        return "\n".join(render(each, self.reader, As.HTML) if each else "" for each in self.screen.lines)

    def _says(self, said: Any) -> str:
        return render(said, self.reader, As.PLAIN)
