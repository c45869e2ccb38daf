"""A small community with named neighbours, on a real database, for the tests of meetings."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from deliberation.meetings import service
from handlers.chat.meetings.notices import CARDS, NOTICES
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from kernel.clock import system_chance
from kernel.errors import Refusal
from kernel.lines import Line, unpack_args
from kernel.outbox import Notice, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import As, Reader, render
from notices.rollouts import due_rollouts, write_page
from residents.acting import Acting, Origin
from residents.founding import CommunityFile
from residents.model import Address, Holder, Person
from tests.founded import founded
from tests.keys import KEYRING

P = ParamSpec("P")
T = TypeVar("T")
SHANGHAI = ZoneInfo("Asia/Shanghai")
CHINESE = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")
PEOPLE: tuple[dict[str, Any], ...] = (
    {"name": "李建国", "dwellings": ("1号楼1单元101",), "roles": ("chair",), "title": "主任", "account": "1"},
    {"name": "王敏", "roles": ("committee",), "title": "委员", "account": "2"},
    {"name": "陈明", "dwellings": ("1号楼1单元102",), "account": "3"},
    {"name": "张阿姨", "dwellings": ("1号楼1单元201",), "account": "4", "elder": True},
    {"name": "赵<b>", "dwellings": ("1号楼1单元202",), "account": "5"},
    {"name": "钱小雨", "dwellings": ("1号楼1单元102",), "account": "6", "standing": "moved_out"},
    {"name": "孙丽", "dwellings": ("1号楼1单元202",), "account": "7", "standing": "pending"},
)


def at(written: str) -> datetime:
    """A moment on the community's wall clock: 2026-11-28 19:30."""
    return datetime.fromisoformat(written).replace(tzinfo=SHANGHAI).astimezone(UTC)


def plan_of(slug: str, name: str, people: tuple[dict[str, Any], ...]) -> CommunityFile:
    """A community of one building with four dwellings."""
    building = {"name": "1号楼", "units": 1, "floors": 2, "areas": ("80", "100.50")}
    group = {"external": f"-{slug}", "title": name}
    return CommunityFile.model_validate(
        {"slug": slug, "bylaws": {"name": name}, "group": group, "buildings": (building,), "people": people}
    )


class Village:
    """幸福里, on Wednesday 25 November 2026 at 14:00; ``wait`` lets time pass."""

    def __init__(self, folder: Path) -> None:
        self.now = at("2026-11-25 14:00")
        strangers = (
            {"name": "周主席", "dwellings": ("1号楼1单元101",), "roles": ("chair",), "account": "9"},
        )
        plans = plan_of("xingfuli", "幸福里", PEOPLE), plan_of("heping", "和平里", strangers)
        url, (self.id, self.other) = founded(folder, self.now, *plans)
        self.workshop = Workshop(
            url, clock=lambda: self.now, chance=system_chance, keyring=KEYRING, reactions={}
        )

    def wait(self, **much: float) -> None:
        """Let time pass: ``wait(hours=3)``."""
        self.now += timedelta(**much)

    def be(self, written: str) -> None:
        """Let it be this moment on the wall clock."""
        self.now = at(written)

    def read(self, question: Callable[[Work], T]) -> T:
        """Ask something of the community's own rows."""
        return self.workshop.read_now(lambda work: question(work.enter(self.id)))

    def who(self, name: str) -> Acting:
        """A neighbour, speaking in the chat; 外人 is nobody we know."""
        if name == "外人":
            return Acting(None, None, Origin.CHAT)

        def find(work: Work) -> Acting:
            person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
            address = work.session.scalars(select(Address.id).where(Address.current_id == person)).one()
            return Acting(person, person, Origin.CHAT, address=address)

        return self.workshop.read_now(find)

    def act(
        self,
        name: str,
        use_case: Callable[Concatenate[Work, Acting, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Let a neighbour do something."""
        who, community = self.who(name), self.other if name == "周主席" else self.id
        return self.workshop.act_now(lambda work: use_case(work.enter(community), who, *args, **kwargs))

    def leaves_the_chat(self, name: str, *, closes: bool) -> None:
        """A neighbour closes the chat to us, or gives up the account."""

        def leave(work: Work) -> None:
            person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
            holder = work.session.scalars(select(Holder).where(Holder.person_id == person)).one()
            if closes:
                work.session.get_one(Address, holder.address_id).reachable = False
            else:
                work.session.delete(holder)

        self.workshop.act_now(lambda work: leave(work.enter(self.id)))

    def meeting(self, starts: str = "2026-11-28 19:30", title: str = "加装扶手楼道会") -> int:
        """A meeting that 李建国 calls."""
        receipt = self.act("李建国", service.announce, title, "居委会二楼", at(starts), 90, "扶手装在哪里")
        return receipt.meeting

    def roll_out(self) -> None:
        """Do what the ticker does: owe what is due to everyone."""
        for community, rollout in self.workshop.read_now(due_rollouts):
            while not self._page(community, rollout):
                pass

    def _page(self, community: int, rollout: int) -> bool:
        return self.workshop.act_now(lambda work: write_page(work.enter(community), rollout))

    def delivered(self) -> dict[str, list[str]]:
        """Do what the courier does: everything due is drawn and sent; gives what each neighbour reads."""
        self.roll_out()
        return self.workshop.act_now(self._deliver)

    def _deliver(self, work: Work) -> dict[str, list[str]]:
        read: dict[str, list[str]] = {}
        work.enter(self.id)
        waiting = select(Notice).where(Notice.state == NoticeState.DUE, Notice.due_at <= self.now)
        for notice in work.session.scalars(waiting.order_by(Notice.urgent.desc(), Notice.due_at, Notice.id)):
            notice.state = NoticeState.DROPPED
            screen = _drawn(work, notice)
            if screen is not None and (notice.until is None or notice.until > self.now):
                notice.state = NoticeState.SENT
                read.setdefault(_reader(work, notice), []).append(text_of(screen))
        return read


def _drawn(work: Work, notice: Notice) -> Screen | None:
    assert notice.subject is not None
    if notice.kind.startswith("card-"):
        return CARDS[notice.kind.removeprefix("card-")](work, notice.subject)
    return NOTICES[notice.kind](work, Told(unpack_args(notice.args), notice.subject, notice.person_id))


def _reader(work: Work, notice: Notice) -> str:
    if notice.person_id is None:
        return "群"
    return work.session.scalars(select(Person.name).where(Person.id == notice.person_id)).one()


def text_of(screen: Screen, as_: As = As.PLAIN, reader: Reader = CHINESE) -> str:
    """What a screen says."""
    return "\n".join(said(each, as_, reader) for each in screen.lines if each)


def said(line: Line, as_: As = As.PLAIN, reader: Reader = CHINESE) -> str:
    """What a line says."""
    return render(line, reader, as_)


def refused(key: str) -> Any:
    """Expect a refusal with this reason."""
    return pytest.raises(Refusal, match=f"^{key}$")
