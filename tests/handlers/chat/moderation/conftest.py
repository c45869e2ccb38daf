"""Neighbours with phones on the street, with every feature of the chat."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.acting import BoundAct
from bot.features import FEATURES
from handlers.chat.buttons import data_of, parse
from handlers.chat.forms import flow_answered
from handlers.chat.heard import Heard
from handlers.chat.refusing import old_button, refused
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Told
from kernel.errors import Refusal
from kernel.lines import Line, unpack_args
from kernel.outbox import Notice
from kernel.work import Work
from locales.render import As, Reader, render
from tests import cast
from tests.residents.moderation.conftest import Street, street

__all__ = ["street"]
KEYS = itertools.count(1)
READER = Reader("zh-Hans", False, "Asia/Shanghai")


def said(line: Line, as_: As = As.PLAIN) -> str:
    """What a line says."""
    return render(line, READER, as_)


class Phone:
    """Somebody's phone; ``screen`` is what was shown last."""

    def __init__(self, street: Street, name: str) -> None:
        self.name = name
        self._street = street
        self._account = str(cast.account_of(name))
        self.screen = Screen()

    @property
    def text(self) -> str:
        """What the screen says."""
        return "\n".join(said(each) for each in self.screen.lines if each)

    def labels(self) -> list[str]:
        """The buttons that are shown."""
        return [said(button.label) for row in self.screen.rows for button in row]

    async def sends(self, does: object, *, private: bool = True) -> str:
        """Tap a button that somebody else's screen, or a notice, shows."""
        heard = replace(self._hear(private=private), tap="1", message=1, button=data_of(does))
        return await self._heard_back(heard)

    async def taps(self, label: str) -> str:
        """Tap a button of the screen."""
        found = [b for row in self.screen.rows for b in row if said(b.label) == label]
        assert found, f"no button {label}: there are {self.labels()}"
        assert isinstance(found[0], Button)
        return await self.sends(found[0].does)

    async def says(self, words: str) -> str:
        """Type something."""
        command = words[1:] if words.startswith("/") else None
        return await self._heard_back(replace(self._hear(), text=words, command=command))

    def reads(self, kind: str) -> str:
        """The newest notice of this kind that is for this person; it becomes the screen."""
        person = self._street.person(self.name)
        rows = [n for n in self._street.notices() if n.kind == kind and n.person_id == person]
        assert rows, f"{self.name} is told nothing of {kind}"
        row: Notice = rows[-1]

        def draw(work: Work) -> Screen | None:
            return FEATURES.notices[kind](work, Told(unpack_args(row.args), row.subject or 0, person))

        drawn = self._street.ask(draw)
        assert drawn is not None
        self.screen = drawn
        return self.text

    def _hear(self, *, private: bool = True) -> Heard:
        chat = self._account if private else str(cast.GROUP_ID)
        return Heard("telegram", str(next(KEYS)), self._account, self.name, "zh-Hans", chat, private)

    async def _heard_back(self, heard: Heard) -> str:
        act = BoundAct(self._street.workshop, heard, lambda start: start)
        try:
            self.screen = await self._answer(heard, act)
        except Refusal as no:
            self.screen = refused(no)
        assert [button for row in self.screen.rows for button in row], "a dead end"
        return self.text

    async def _answer(self, heard: Heard, act: BoundAct) -> Screen:
        if heard.button is not None:
            return await FEATURES.taps.get(type(parse(heard.button)), old_button)(heard, act)
        if heard.command is not None:
            return await FEATURES.commands[heard.command].handler(heard, act)
        flow = await act.read(flow_answered, heard)
        act.heard_as(replace(heard, flow=flow))
        return await FEATURES.answers.get(flow, old_button)(replace(heard, flow=flow), act)


@pytest.fixture
def phone(street: Street) -> Callable[[str], Phone]:
    """The phone of a neighbour."""
    return lambda name: Phone(street, name)
