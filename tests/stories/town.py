"""A town for stories: the playground, a database file, the real program, and everybody's phone."""

import asyncio
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot import web
from bot.assembly import Program, Wiring
from bot.playground import Playground, serve
from bot.playground.sim.chats import add_chat
from bot.playground.sim.people import add_person
from bot.playground.sim.reading import span
from bot.verifying import Verified, verify
from handlers.reactions import REACTIONS
from handlers.schedule.due import due_items, next_moment
from kernel.clock import system_chance
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from notices.cards import stale_cards
from tests import cast
from tests.databases import Founded
from tests.keys import KEYRING
from tests.ports import unused_port
from tests.stories.nursery import Child, Nursery
from tests.stories.phones import Phone
from tests.stories.shared import Shared

TOKEN = "6000001:for-the-stories"
SECRET = "for-the-stories"
START = datetime(2026, 11, 20, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
PATIENCE = 30.0
MOMENT = 0.004
A_MINUTE = 1.0  # after so many seconds at one moment, a minute of the ticker's is over


async def begin(program: Program, webhook: str | None) -> Any:
    """Start a program and let it listen; gives the web server, if it needs one.

    ``https://public/path#8081`` listens on a port of its own behind a proxy.
    """
    if webhook is None:
        await program.start()
        program.tasks.start(program.listen_by_polling(), "listening")
        return None
    webhook, _, own_port = webhook.partition("#")
    port = int(own_port or webhook.rpartition(":")[2].partition("/")[0])
    hook = (webhook, program.edge.webhook(SECRET))
    runner = await web.serve("127.0.0.1", port, program.health, hook)
    await program.start()
    await program.edge.set_webhook(webhook, SECRET)
    return runner


class Bot(Protocol):
    """The running program, wherever it runs."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    def wake(self) -> None: ...
    @property
    def alive(self) -> bool: ...


class InHouse:
    """The program inside the test's own process: its log can be read, its parts can be reached."""

    def __init__(self, wiring: Callable[[], Wiring], webhook: str | None) -> None:
        self._wiring = wiring
        self.webhook = webhook
        self._runner: Any = None
        self.program: Program | None = None

    async def start(self) -> None:
        """Begin, or begin again."""
        self.program = Program(self._wiring())
        self._runner = await begin(self.program, self.webhook)

    async def stop(self) -> None:
        """End as on SIGTERM."""
        program, self.program = self.program, None
        if self._runner is not None:
            await self._runner.cleanup()
        if program is not None:
            await program.close()

    def wake(self) -> None:
        """The clock was moved: look now."""
        if self.program is not None:
            self.program.wake()

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.program is not None


@dataclass
class Town:
    """Everything a story needs; ``before_act`` is called before anybody does anything."""

    folder: Path
    bot: Any = None
    broken: str = ""
    before_act: list[Callable[[], Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shared = Shared(self.folder / "shared")
        self.shared.stand_at(START)
        self.database = self.bot_database = f"sqlite:///{self.folder / 'town.sqlite3'}"
        self.playground = Playground(token=TOKEN, clock=self.shared.now)
        self.phones: dict[str, Phone] = {}
        self._runner: Any = None
        self.port = 0

    # ------------------------------------------------------------ setting up

    async def open(
        self, founded: Founded | Path, people: Callable[[Playground], None] | None = None
    ) -> "Town":
        """Serve the playground, with these people or the cast, over a copy of a founded database."""
        if isinstance(founded, Founded):
            self.database = self.bot_database = founded.copy(self.folder)
        else:
            shutil.copy(founded, self.folder / "town.sqlite3")
        self._runner, self.port = await serve(self.playground, "127.0.0.1", 0)
        self.desk = Workshop(
            self.database, clock=self.shared.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
        )
        (people or move_in)(self.playground)
        return self

    def wiring(self) -> dict[str, Any]:
        """How the program is wired here."""
        return {
            "database": self.bot_database,
            "token": TOKEN,
            "telegram_api": f"http://127.0.0.1:{self.port}",
            "unpaced": True,
            "files": str(self.folder / "files"),
        }

    def in_house(self, *, webhook: bool = False) -> None:
        """Let the bot run in this process."""
        self.bot = InHouse(
            lambda: Wiring(**self.wiring(), clock=self.shared.now, boundary=self.shared.boundary),
            webhook_address() if webhook else None,
        )

    def in_a_child(self, nursery: Nursery, *, webhook: bool = False) -> None:
        """Let the bot run in a process of its own."""
        url = webhook_address() if webhook else None
        log = self.folder / "bot.log"
        self.bot = Child(nursery, lambda: (self.wiring(), self.folder / "shared", url, log))

    async def stop_serving(self) -> None:
        """Telegram is away."""
        await self._runner.cleanup()

    async def serve_again(self, port: int) -> None:
        """Telegram is back at the same address."""
        self.playground.watching.closed = False
        self._runner, self.port = await serve(self.playground, "127.0.0.1", port)

    async def close(self) -> None:
        """End everything."""
        if self.bot is not None:
            await self.bot.stop()
        await self.playground.close()
        if self._runner is not None:
            await self._runner.cleanup()
        self.desk.close()

    # ------------------------------------------------------------ people and time

    def __getitem__(self, name: str) -> Phone:
        """Somebody's phone."""
        if name not in self.phones:
            self.phones[name] = Phone(self, cast.account_of(name), name)
        return self.phones[name]

    @property
    def now(self) -> datetime:
        """What the clock says."""
        return self.shared.now()

    def stand_at(self, moment: datetime) -> None:
        """Set the clock without letting anything happen before."""
        self.shared.stand_at(moment)
        self.bot.wake()

    async def forward(self, how_long: str | timedelta) -> None:
        """Move the clock; what falls due on the way happens at its own moment."""
        await self.prepare()
        target = self.now + (span(how_long) if isinstance(how_long, str) else how_long)
        while True:
            await self.settled()
            coming = await self.desk.read(next_moment)
            if coming is None or coming > target:
                break
            self.stand_at(coming)
        self.stand_at(max(target, self.now))
        await self.settled()

    def evening_of(self, month: int, day: int) -> datetime:
        """Half past seven in the evening of that day."""
        return START.replace(month=month, day=day, hour=19, minute=30)

    async def prepare(self) -> None:
        """Before anybody does anything: let everything earlier come to rest."""
        for each in self.before_act:
            await each()

    # ------------------------------------------------------------ waiting

    async def until(self, holds: Callable[[], Any], what: str, seconds: float = PATIENCE) -> None:
        """Wait for something to become true."""
        deadline = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < deadline, f"it never came true: {what}\n{self.log_tail()}"
            await asyncio.sleep(MOMENT)

    async def settled(self, seconds: float = PATIENCE) -> None:
        """Wait until no update, no notice, no card and nothing due is waiting."""
        deadline, look_again = time.monotonic() + seconds, time.monotonic() + A_MINUTE
        while not (self.bot.alive and self.heard_all() and await self.desk.read(self._at_rest)):
            assert not self.broken, f"{self.broken}\n{self.log_tail()}"
            assert time.monotonic() < deadline, f"the town never came to rest\n{self.log_tail()}"
            if time.monotonic() > look_again:
                look_again += A_MINUTE
                if await self.desk.read(due_items):
                    self.bot.wake()  # a card that a vote makes due wakes nobody: it is seen within a minute
            await asyncio.sleep(MOMENT)

    def heard_all(self) -> bool:
        """Whether the bot has confirmed every update."""
        delivery = self.playground.delivery
        return not delivery.pending and not (delivery.webhook and delivery.webhook.on_the_way)

    def _at_rest(self, work: Work) -> bool:
        due = (NOTICES.c.state == NoticeState.DUE) & (NOTICES.c.due_at <= work.now)
        owed = select(NOTICES.c.id).where(due | (NOTICES.c.state == NoticeState.SENDING)).limit(1)
        return not (work.connection.execute(owed).first() or due_items(work) or stale_cards(work, 1))

    def log_tail(self) -> str:
        """The end of the bot's log."""
        log = self.folder / "bot.log"
        return "\n".join(log.read_text().splitlines()[-40:]) if log.exists() else ""

    # ------------------------------------------------------------ looking

    async def verified(self) -> Verified:
        """What a recount of everything says."""
        return await self.desk.read(lambda work: verify(work, 1, "幸福里社区"))

    async def count(self, table: Any, *where: Any) -> int:
        """How many rows a table has."""
        query = select(func.count()).select_from(table).where(*where)
        return await self.desk.read(lambda work: work.connection.execute(query).scalar_one())


def webhook_address() -> str:
    """An address of this machine that is free."""
    return f"http://127.0.0.1:{unused_port()}/telegram"


def move_in(playground: Playground) -> None:
    """A phone for everybody with an account, and the group."""
    accounts: dict[int, str] = {}
    for person in cast.PEOPLE:
        if person.account is not None:
            accounts.setdefault(int(person.account), person.name)
    for name, number in cast.WITHOUT_HOME.items():
        add_person(playground, {"id": number, "name": name, "language_code": "zh-hans"})
    for number, name in accounts.items():
        language = "en" if name == "Helen" else "zh-hans"
        add_person(playground, {"id": number, "name": name, "language_code": language, "started": True})
    chair = cast.account_of("李国强")
    add_chat(
        playground,
        {
            "id": cast.GROUP_ID,
            "title": cast.GROUP,
            "type": "supergroup",
            "members": [n for n in (*accounts, *cast.WITHOUT_HOME.values()) if n != chair],
            "creator": chair,
            "bot": "administrator",
        },
    )
    playground.town.people[cast.account_of(cast.BLOCKED)].blocked = True
