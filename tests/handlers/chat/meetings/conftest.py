"""Neighbours who speak and tap: the real act on a real database, with plain screens instead of a chat."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.acting import BoundAct
from handlers.chat.buttons import data_of, parse
from handlers.chat.features import collect
from handlers.chat.forms import flow_answered
from handlers.chat.heard import Heard
from handlers.chat.meetings.notices import CARDS, NOTICES
from handlers.chat.meetings.routes import ROUTES
from handlers.chat.refusing import old_button, refused
from handlers.chat.screen import Button, Link, Screen
from kernel.errors import Refusal
from locales.render import As
from tests.deliberation.meetings.village import Village, said, text_of
from tests.links import comes_by_link

FEATURES = collect(ROUTES, NOTICES, CARDS, unasked=old_button)
KEYS = itertools.count(1)


class Neighbour:
    """Somebody with a phone; ``screen`` is what they were shown last."""

    def __init__(self, village: Village, account: str) -> None:
        self._village = village
        self._account = account
        self.screen = Screen()
        self.heard = self._hear()

    def _hear(self, *, private: bool = True) -> Heard:
        key = str(next(KEYS))
        chat = self._account if private else "-xingfuli"
        return Heard("telegram", key, self._account, "", "zh-Hans", chat, private)

    async def says(self, words: str, *, private: bool = True) -> str:
        """Type something, or a command; gives what is shown."""
        heard = self._hear(private=private)
        command = words.removeprefix("/").split("@")[0] if words.startswith("/") else None
        return await self.hears_back(replace(heard, command=command, text=words))

    async def taps(self, label: str) -> str:
        """Tap a button of the screen that is shown."""
        return await self.sends(data_of(self._button(label).does))

    async def taps_card(self, meeting: int, label: str) -> str:
        """Tap a button on the group's card; gives the toast."""
        card = self._village.read(lambda work: CARDS["meeting"](work, meeting))
        assert card is not None
        [button] = [b for row in card.rows for b in row if isinstance(b, Button) and said(b.label) == label]
        shown = await self.sends(data_of(button.does), private=False)
        return said(self.screen.toast) if self.screen.toast else shown

    async def sends(self, data: str, *, private: bool = True) -> str:
        """Send button data, perhaps forged."""
        assert len(data.encode()) <= 64
        return await self.hears_back(replace(self._hear(private=private), tap="1", message=1, button=data))

    async def opens(self, link: str) -> str:
        """Follow a link into the private chat."""
        return await self.hears_back(replace(self._hear(), command="start", payload=link))

    async def hears_back(self, heard: Heard) -> str:
        """What an update is answered; the same update may come again."""
        self.heard = heard
        act = BoundAct(self._village.workshop, heard, lambda start: start)
        try:
            self.screen = await self._answer(heard, act)
        except Refusal as no:
            self.screen = refused(no)
        self._require_sound()
        return text_of(self.screen)

    async def _answer(self, heard: Heard, act: BoundAct) -> Screen:
        if heard.button is not None:
            return await FEATURES.taps.get(type(parse(heard.button)), old_button)(heard, act)
        if heard.command == "start":
            prefix, _, value = heard.payload.partition("_")
            return await FEATURES.opened[prefix](replace(heard, payload=value), act)
        if heard.command is not None:
            return await FEATURES.commands[heard.command].handler(heard, act)
        flow = await act.read(flow_answered, heard)
        heard = replace(heard, flow=flow)
        act.heard_as(heard)
        return await FEATURES.answers.get(flow, old_button)(heard, act)

    def labels(self) -> list[str]:
        """The buttons that are shown."""
        return [said(button.label) for row in self.screen.rows for button in row]

    def toast(self) -> str:
        """The toast that is shown."""
        return said(self.screen.toast) if self.screen.toast else ""

    def _button(self, label: str) -> Button:
        found = [b for row in self.screen.rows for b in row if said(b.label) == label]
        assert found, f"no button {label}: there are {self.labels()}"
        assert isinstance(found[0], Button)
        return found[0]

    def _require_sound(self) -> None:
        """No screen is a dead end, too full, or broken HTML."""
        buttons = [button for row in self.screen.rows for button in row]
        assert buttons, "a dead end"
        lists = any(type(b.does).__name__ == "OpenMeeting" for b in buttons if isinstance(b, Button))
        assert lists or isinstance(buttons[0], Link) or len(buttons) <= 5, self.labels()
        if "<b>" in text_of(self.screen):
            assert "<b>" not in text_of(self.screen, As.HTML)


Calling = Callable[[str], Neighbour]


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    """幸福里 with its neighbours, and 和平里 beside it."""
    made = Village(tmp_path)
    yield made
    made.workshop.close()


@pytest.fixture
def li(village: Village) -> Neighbour:
    """李建国, who chairs the committee and lives in the first building."""
    return Neighbour(village, "1")


@pytest.fixture
def wang(village: Village) -> Neighbour:
    """王敏 of the committee, who lives elsewhere."""
    return Neighbour(village, "2")


@pytest.fixture
def chen(village: Village) -> Neighbour:
    """陈明, an owner."""
    return Neighbour(village, "3")


@pytest.fixture
def stranger(village: Village) -> Neighbour:
    """Somebody whom nobody knows, who came by a link."""
    comes_by_link(village.workshop, "404", village.id)
    return Neighbour(village, "404")


@pytest.fixture
def zhou(village: Village) -> Neighbour:
    """周主席, who chairs the community next door."""
    return Neighbour(village, "9")
