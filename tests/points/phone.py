"""A neighbour's chat with the bot: what was shown last can be tapped, and is checked as it is shown."""

import itertools
from dataclasses import dataclass, field

import pytest
from sqlalchemy import select

from bot.acting import BoundAct
from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.common import GoHome
from handlers.chat.features import collect
from handlers.chat.heard import Heard
from handlers.chat.points.notices import NOTICES
from handlers.chat.points.routes import ROUTES
from handlers.chat.routes import Handler
from handlers.chat.screen import Button, Link, Screen
from handlers.chat.told import Told
from kernel.errors import Refusal
from kernel.lines import unpack_args
from kernel.outbox import Notice
from kernel.work import Work
from locales.render import As, Reader, render
from locales.speech import LANGUAGES
from residents.acting import Caller, look
from tests.points.conftest import Hall

KEYS = itertools.count(1)


async def nobody_asked(heard: Heard, act: Act) -> Screen:
    raise AssertionError("nobody asked")


FEATURES = collect(ROUTES, NOTICES, {}, nobody_asked)


def say(screen: Screen, language: str = "zh-Hans", *, elder: bool = False) -> list[str]:
    """All lines, rendered strictly: a missing text or value raises."""
    reader = Reader(language, elder, "Asia/Shanghai")
    return [render(each, reader, As.HTML) for each in screen.lines if each]


def labels(screen: Screen, language: str = "zh-Hans") -> dict[str, Button | Link]:
    """What can be tapped, by its label; the way home, which other features share, is left out."""
    reader = Reader(language, False, "Asia/Shanghai")
    shown = [each for row in screen.rows for each in row if not is_home(each)]
    return {render(each.label, reader, As.PLAIN): each for each in shown}


def is_home(each: Button | Link) -> bool:
    return isinstance(each, Button) and isinstance(each.does, GoHome)


def check(screen: Screen) -> None:
    """Never a dead end; data as short as Telegram takes it; every text in both languages and wordings."""
    shown = [each for row in screen.rows for each in row]
    assert any(is_home(each) or isinstance(each, Link) for each in shown)
    for each in shown:
        if isinstance(each, Button):
            assert len(buttons.data_of(each.does).encode()) <= 64
    for language, elder in itertools.product(LANGUAGES, (False, True)):
        assert all(say(screen, language, elder=elder))
        assert all(labels(screen, language))


@dataclass
class Phone:
    """A neighbour's chat with the bot; what is shown last can be tapped."""

    hall: Hall
    account: str
    private: bool = True
    screen: Screen = field(default_factory=Screen)

    async def hears(self, answer: Handler, **said: str) -> list[str]:
        """Something is said or tapped; the same ``key`` is the same update, delivered again."""
        said = {"key": f"{next(KEYS)}", **said}
        heard = Heard(
            channel="telegram",
            external=self.account,
            name="",
            language="zh-Hans",
            chat=self.account,
            private=self.private,
            **said,
        )
        act = BoundAct(self.hall.workshop, heard, lambda start: f"https://t.me/yishi_bot?start={start}")
        self.screen = await answer(heard, act)
        check(self.screen)
        return say(self.screen)

    async def commands(self, name: str) -> list[str]:
        return await self.hears(FEATURES.commands[name].handler, command=name)

    async def opens(self, start: str) -> list[str]:
        prefix, _, value = start.partition("_")
        return await self.hears(FEATURES.opened[prefix], payload=value)

    async def writes(self, words: str) -> list[str]:
        awaited = await self.hall.workshop.read(lambda work: self._awaited(work))
        assert awaited is not None, "nothing is awaited"
        return await self.hears(FEATURES.answers[awaited], text=words)

    async def taps(self, label: str, **said: str) -> list[str]:
        found = labels(self.screen)[label]
        assert isinstance(found, Button)
        return await self.hears(FEATURES.taps[type(found.does)], button=buttons.data_of(found.does), **said)

    async def forges(self, does: object) -> str:
        """A button nobody was shown is tapped; the key of the refusal."""
        with pytest.raises(Refusal) as no:
            await self.hears(FEATURES.taps[type(does)], button=buttons.data_of(does))
        return no.value.line.key

    def _awaited(self, work: Work) -> str | None:
        entry = look(work, Caller("telegram", self.account, "zh-Hans"))
        form = forms.awaited(work, entry.who)
        return form.flow if form else None

    def code(self) -> str:
        """The code on the voucher that is shown."""
        return next(each for each in say(self.screen) if each.startswith("券码 ")).removeprefix("券码 ")


def notices(hall: Hall, kind: str) -> list[list[str]]:
    """What those who are owed a notice of this kind would read now."""

    def order(work: Work) -> list[list[str]]:
        query = select(Notice).where(Notice.kind == kind).order_by(Notice.id)
        drawn = [
            NOTICES[kind](work, Told(unpack_args(each.args), each.subject or 0, each.person_id))
            for each in work.session.scalars(query)
        ]
        for screen in drawn:
            if screen is not None:
                check(screen)
        return [say(screen) for screen in drawn if screen is not None]

    return hall.act(order)
