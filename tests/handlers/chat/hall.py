"""幸福里社区 on a real database: named neighbours who speak and tap, with plain screens instead of a chat."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.acting import BoundAct
from bot.features import FEATURES
from handlers.chat.buttons import data_of, parse
from handlers.chat.forms import flow_answered
from handlers.chat.heard import Heard
from handlers.chat.refusing import old_button, refused
from handlers.chat.screen import Button, Link, Screen
from handlers.chat.told import Told
from kernel.clock import system_chance
from kernel.errors import Refusal
from kernel.lines import Line
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import As, Reader, render
from residents.founding import CommunityFile
from residents.model import Person
from tests.founded import founded
from tests.keys import KEYRING
from tests.links import comes_by_link

T = TypeVar("T")
SHANGHAI = ZoneInfo("Asia/Shanghai")
NOTICES, CARDS = FEATURES.notices, FEATURES.cards
KEYS = itertools.count(1)
CODE, ANOTHER_CODE = "10K7M2PQ4D", "9W9X8YZ23"
"""The letters to 3号楼1单元302 and 301, the tenth and the ninth home."""

PEOPLE: tuple[dict[str, Any], ...] = (
    {"name": "李建国", "dwellings": ("1号楼1单元101",), "roles": ("chair",), "account": "1"},
    {"name": "王敏", "roles": ("committee",), "account": "2"},
    {"name": "陈明", "dwellings": ("3号楼1单元101",), "account": "3"},
    {"name": "陈小明", "dwellings": ("3号楼1单元101",), "relation": "household", "account": "4"},
    {"name": "张阿姨", "dwellings": ("3号楼1单元201",), "account": "5", "elder": True},
    {"name": "赵<b>", "dwellings": ("3号楼1单元202",), "account": "6"},
    {"name": "孙丽", "dwellings": ("3号楼1单元301",), "account": "7", "standing": "pending"},
    {"name": "钱小雨", "dwellings": ("3号楼1单元301",), "account": "8", "standing": "moved_out"},
    {
        "name": "周强",
        "dwellings": ("3号楼1单元302",),
        "account": "9",
        "standing": "refused",
        "why": "登记的姓名和门牌对不上",
    },
    {"name": "吴刚", "dwellings": ("1号楼1单元102",), "account": "10"},
)
ELSEWHERE: tuple[dict[str, Any], ...] = (
    {"name": "郑主任", "dwellings": ("1号楼1单元101",), "roles": ("chair",), "account": "90"},
)
LETTERS = (
    {"dwelling": "3号楼1单元302", "code": CODE[-8:]},
    {"dwelling": "3号楼1单元301", "code": ANOTHER_CODE[-8:]},
)


def plan_of(slug: str, name: str, people: tuple[dict[str, Any], ...], letters: object) -> CommunityFile:
    """Two buildings: four dwellings in the first, six in the third; three homes carry a proposal."""
    bylaws = {
        "name": name,
        "desk_phone": "8000-1234",
        "proposals": {"support_dwellings": 3, "open_at_once": 2},
    }
    buildings = (
        {"name": "1号楼", "units": 1, "floors": 2, "areas": ("80", "100.50")},
        {"name": "3号楼", "units": 1, "floors": 3, "areas": ("80", "100.50")},
    )
    return CommunityFile.model_validate(
        {
            "slug": slug,
            "bylaws": bylaws,
            "group": {"external": f"-{slug}"},
            "buildings": buildings,
            "people": people,
            "letters": letters,
        }
    )


class Hall:
    """幸福里社区 on Wednesday 25 November 2026 at 14:00, and 和平里社区 beside it."""

    def __init__(self, folder: Path) -> None:
        self.now = datetime(2026, 11, 25, 14, tzinfo=SHANGHAI).astimezone(UTC)
        here = plan_of("xingfuli", "幸福里社区", PEOPLE, LETTERS)
        there = plan_of("heping", "和平里社区", ELSEWHERE, ())
        self.url, (self.id, self.other) = founded(folder, self.now, here, there)
        self.workshop = self._open()

    def _open(self) -> Workshop:
        return Workshop(self.url, clock=lambda: self.now, chance=system_chance, keyring=KEYRING, reactions={})

    def restart(self) -> None:
        """Stop the program and start it again."""
        self.workshop.close()
        self.workshop = self._open()

    def wait(self, **much: float) -> None:
        """Let time pass: ``wait(hours=3)``."""
        self.now += timedelta(**much)

    def phone(self, account: str, name: str = "", language: str = "zh-Hans") -> "Phone":
        """Somebody's phone; whoever is known nowhere came by a link of 幸福里社区."""
        comes_by_link(self.workshop, account, self.id, language)
        return Phone(self, account, name, language)

    def read(self, question: Callable[[Work], T]) -> T:
        """Ask something of the community's own rows."""
        return self.workshop.read_now(lambda work: question(work.enter(self.id)))

    def told(self, kind: str) -> dict[str, Screen | None]:
        """Who is owed a notice of this kind, and what they will read."""

        def draw(work: Work) -> dict[str, Screen | None]:
            rows = work.session.scalars(select(Notice).where(Notice.kind == kind)).all()
            names = dict(work.session.execute(select(Person.id, Person.name)).all())
            return {
                names[row.person_id]: NOTICES[kind](work, Told({}, row.subject or 0, row.person_id))
                for row in rows
                if row.person_id is not None
            }

        return self.read(draw)

    def card(self, proposal: int) -> Screen:
        """The card in the group."""
        drawn = self.read(lambda work: CARDS["proposal"](work, proposal))
        assert drawn is not None
        return drawn


class Phone:
    """Somebody with an account; ``screen`` is what they were shown last, ``heard`` what they sent last."""

    def __init__(self, hall: Hall, account: str, name: str, language: str) -> None:
        self._hall, self._account, self._name, self._language = hall, account, name, language
        self.screen = Screen()
        self.heard = self._hear()

    def _hear(self, *, private: bool = True) -> Heard:
        chat = self._account if private else "-xingfuli"
        return Heard("telegram", str(next(KEYS)), self._account, self._name, self._language, chat, private)

    async def says(self, words: str, *, private: bool = True) -> str:
        """Type words, or a command; gives what is shown."""
        command = words.removeprefix("/") if words.startswith("/") else None
        return await self.gets(replace(self._hear(private=private), command=command, text=words))

    async def taps(self, label: str) -> str:
        """Tap a button that is shown."""
        return await self.sends(data_of(self._button(label).does))

    async def sends(self, data: str, *, private: bool = True) -> str:
        """Send a button's data, perhaps forged."""
        assert len(data.encode()) <= 64
        return await self.gets(replace(self._hear(private=private), tap="1", message=1, button=data))

    async def opens(self, link: str) -> str:
        """Follow a link into the private chat."""
        return await self.gets(replace(self._hear(), command="start", payload=link))

    async def taps_card(self, proposal: int, label: str) -> str:
        """Tap a button of the card in the group; gives the toast."""
        card = self._hall.card(proposal)
        [button] = [b for row in card.rows for b in row if isinstance(b, Button) and said(b.label) == label]
        await self.sends(data_of(button.does), private=False)
        assert self.screen.toast is not None
        return said(self.screen.toast)

    async def gets(self, heard: Heard) -> str:
        """What an update is answered; the same update may come again."""
        self.heard = heard
        act = BoundAct(self._hall.workshop, heard, lambda start: start)
        try:
            self.screen = await self._answer(heard, act)
        except Refusal as no:
            self.screen = refused(no)
        if self.screen.toast is not None:
            assert len(said(self.screen.toast)) <= 200
        assert "<b>" not in text_of(self.screen, As.HTML)
        for elder, language in (
            (True, "zh-Hans"),
            (False, "zh-Hant"),
            (True, "zh-Hant"),
            (False, "en"),
            (True, "en"),
        ):
            assert text_of(self.screen, elder=elder, language=language) or not self.screen.lines
        for row in self.screen.rows:
            for button in row:
                assert said(button.label, language="en")
                assert isinstance(button, Link) or len(data_of(button.does).encode()) <= 64
        return self.reads()

    async def _answer(self, heard: Heard, act: BoundAct) -> Screen:
        if heard.button is not None:
            return await FEATURES.taps.get(type(parse(heard.button)), old_button)(heard, act)
        if heard.command == "start" and heard.payload:
            prefix, _, value = heard.payload.partition("_")
            return await FEATURES.opened[prefix](replace(heard, payload=value), act)
        if heard.command is not None:
            return await FEATURES.commands[heard.command].handler(heard, act)
        heard = replace(heard, flow=await act.read(flow_answered, heard))
        act.heard_as(heard)
        return await FEATURES.answers.get(heard.flow, FEATURES.unasked)(heard, act)

    def reads(self) -> str:
        """What is shown."""
        return text_of(self.screen)

    def labels(self) -> list[str]:
        """The buttons that are shown."""
        return labels_of(self.screen)

    def _button(self, label: str) -> Button:
        found = [b for row in self.screen.rows for b in row if said(b.label) == label]
        assert found and isinstance(found[0], Button), f"no button {label}: there are {self.labels()}"
        return found[0]


async def written(phone: Phone, title: str, body: str = "下雨天台阶滑。", place: str = "全社区") -> str:
    """Write a proposal as far as the preview, or the similar ones."""
    await phone.says("/propose")
    await phone.says(title)
    await phone.says(body)
    return await phone.taps(place)


async def published(phone: Phone, title: str, body: str = "下雨天台阶滑。", place: str = "全社区") -> int:
    """Write and publish a proposal; gives its id."""
    await written(phone, title, body, place)
    if "我的不一样，继续" in phone.labels():
        await phone.taps("我的不一样，继续")
    assert "已发布" in await phone.taps("发布")
    [proposal] = [b.does.proposal for row in phone.screen.rows for b in row if said(b.label) == "看全文"]  # type: ignore[union-attr, attr-defined]  # it is that button
    return int(proposal)


def text_of(screen: Screen, as_: As = As.PLAIN, *, elder: bool = False, language: str = "zh-Hans") -> str:
    """What a screen says."""
    return "\n".join(said(each, as_, elder=elder, language=language) for each in screen.lines if each)


def labels_of(screen: Screen) -> list[str]:
    """What the buttons of a screen say."""
    return [said(button.label) for row in screen.rows for button in row]


def said(line: Line, as_: As = As.PLAIN, *, elder: bool = False, language: str = "zh-Hans") -> str:
    """What a line says."""
    return render(line, Reader(language, elder, "Asia/Shanghai"), as_)
