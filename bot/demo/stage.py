"""The demonstration as a whole: playground, program and story in one process."""

import asyncio
import hashlib
import json
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.assembly import Program, Wiring
from bot.demo.clock import MovableClock
from bot.demo.crowd import read_crowd
from bot.demo.intro import SPENDER, introduction, progress
from bot.demo.register import bring_in, roster_of
from bot.demo.story import Story
from bot.demo.town import BLOCKED, elders, give_phones
from bot.fetching import folder_beside
from bot.migrating import migrate
from bot.playground import Playground, serve
from bot.seeding import seed
from handlers.schedule.due import next_moment
from kernel.clock import Chance, system_chance, system_clock
from kernel.files import FileStore
from residents.acting import Caller, mark_reachable
from residents.founding import CommunityFile, read_community_file

log = logging.getLogger(__name__)
FILE = Path(__file__).parent / "xingfuli.toml"
TOKEN = "6000001:playground"
DATABASE, CHATS, TIME = "yishi.sqlite3", "chats.json", "clock.json"
SAVED_EVERY = 5.0
BEFORE_THE_STORY = timedelta(days=1)


def seeded_chance(seed: str) -> Chance:
    """Bytes that follow from a seed, so that the story gives the same codes each time."""
    drawn = 0

    def chance(size: int) -> bytes:
        nonlocal drawn
        drawn += 1
        return hashlib.shake_256(f"{seed} {drawn}".encode()).digest(size)

    return chance


def this_evening(zone: ZoneInfo) -> datetime:
    """Half past six today: an hour at which neighbours sit in the chat."""
    return system_clock().astimezone(zone).replace(hour=18, minute=30, second=0, microsecond=0)


class Switch:
    """Chance that is seeded while the story is told and the machine's own afterwards."""

    def __init__(self) -> None:
        self._now: Chance = seeded_chance("幸福里")

    def __call__(self, size: int) -> bytes:
        """That many bytes."""
        return self._now(size)

    def be_real(self) -> None:
        """From now on nobody can guess."""
        self._now = system_chance


class Stage:
    """Sets the scene, or continues where the folder left off."""

    def __init__(self, folder: Path, present: datetime | None = None) -> None:
        self.folder = folder
        self.clock = MovableClock()
        self.chance = Switch()
        self.plan: CommunityFile = read_community_file(FILE)
        self.present = present or this_evening(ZoneInfo(self.plan.bylaws.zone))
        self.playground = Playground(
            token=TOKEN,
            clock=self.clock,
            advance=self.advance,
            large_type=elders(self.plan),
            preparing=True,
        )
        self.program: Program | None = None
        self._runner: web.AppRunner | None = None

    @property
    def database(self) -> str:
        """The address of the demonstration's database."""
        return f"sqlite:///{self.folder / DATABASE}"

    async def open(self, host: str, port: int, tell: Callable[[str], None]) -> int:
        """Serve the playground, begin or continue, and start the program; gives the port."""
        self.folder.mkdir(parents=True, exist_ok=True)
        known = (self.folder / TIME).exists()
        if not known:
            for left_over in self.folder.glob(DATABASE + "*"):
                left_over.unlink()
        await asyncio.to_thread(migrate, self.database)
        if known:
            self._continue()
        self._runner, port = await serve(self.playground, host, port)
        api = f"http://{'[::1]' if host == '::1' else '127.0.0.1'}:{port}"
        name, shown = self.plan.bylaws.name, "localhost" if host == "::1" else host
        # The page is there before the bot; the address comes with a word on how long that takes.
        wait = "ready in a moment" if known else "ready in about half a minute, the page says when"
        tell(f"{name} is at http://{shown}:{port}/ ({wait})")
        self.program = Program(
            Wiring(self.database, TOKEN, api, clock=self.clock, chance=self.chance, unpaced=True)
        )
        if not known:
            await self._tell_story(self.program)
        self.chance.be_real()
        await self.program.start()
        await self._look_at_steps(self.program)
        self.program.tasks.start(self.program.listen_by_polling(), "listening")
        self.program.tasks.start(self._save_now_and_then(self.program), "saving")
        return port

    def _continue(self) -> None:
        kept = json.loads((self.folder / TIME).read_text())
        self.clock.walk_from(datetime.fromisoformat(kept["now"]))
        self.playground.load(self.folder / CHATS)
        self.playground.default_phones = kept["phones"]

    async def _tell_story(self, program: Program) -> None:
        self.playground.default_phones = give_phones(self.playground, self.plan)
        await program.edge.begin(program.stop)
        first = min(_days(step["at"]) for step in self.plan.story)
        self.clock.stand_at(self.present + timedelta(days=first) - BEFORE_THE_STORY)
        founded = await asyncio.to_thread(seed, program.workshop, self.plan)
        roster = roster_of(self.playground, self.plan)
        await asyncio.to_thread(bring_in, program.workshop, founded.community, roster)
        await self._block(program)
        crowd = await program.workshop.read(lambda work: read_crowd(work, founded.community))
        store = FileStore(folder_beside(self.database))
        story = Story(program.workshop, founded.community, crowd, self.clock, self.present, store)
        await story.tell(self.plan.story, lambda moment: self._reach(program, moment))
        await self._reach(program, self.present)
        self.clock.walk_from(self.present)
        self.save()

    async def _block(self, program: Program) -> None:
        for person in self.plan.people:
            if person.name == BLOCKED and person.account is not None:
                self.playground.town.people[int(person.account)].blocked = True
                caller = Caller("telegram", person.account, "zh-Hans")
                await program.workshop.act(partial(mark_reachable, caller=caller, reachable=False))

    async def _reach(self, program: Program, moment: datetime) -> None:
        """Let everything happen that is due before ``moment``, each at its own time."""
        while True:
            await program.ticker.look()
            while await program.courier.deliver_due():
                pass
            await program.courier.redraw_cards()
            while not program.courier.is_idle:  # noqa: ASYNC110 - the program's own courier is sending
                await asyncio.sleep(0.01)
            coming = await program.workshop.read(next_moment)
            if coming is None or coming > moment:
                break
            self.clock.stand_at(coming)
        self.clock.stand_at(moment)

    async def advance(self, moment: datetime) -> None:
        """Move the clock; everything that falls due on the way happens at its own time."""
        assert self.program is not None, "the story is still being told"
        await self._reach(self.program, max(moment, self.clock()))
        self.clock.walk_from(max(moment, self.clock()))
        self.program.wake()
        await self._look_at_steps(self.program)

    async def _look_at_steps(self, program: Program) -> None:
        """Say above the phones what of it was done, and what is over."""
        told = sum(step["act"] == "redeem" and step["who"] == SPENDER for step in self.plan.story)
        self.playground.introduce(introduction(await program.workshop.read(progress), told))

    async def _save_now_and_then(self, program: Program) -> None:
        while not program.stop.is_set():
            try:
                await asyncio.wait_for(program.stop.wait(), SAVED_EVERY)
            except TimeoutError:
                self.save()
                await self._look_at_steps(program)

    def save(self) -> None:
        """Keep chats and clock, so that the next start continues here."""
        self.playground.save(self.folder / CHATS)
        kept = {"now": self.clock().isoformat(), "phones": self.playground.default_phones}
        # In one move, so that a demonstration that is killed just now can be continued.
        fresh = self.folder / f"{TIME}.new"
        fresh.write_text(json.dumps(kept))
        fresh.replace(self.folder / TIME)

    async def close(self) -> None:
        """Stop the program, keep everything, stop serving."""
        if self.program is not None:
            await self.program.close()
            self.save()
        await self.playground.close()
        if self._runner is not None:
            await self._runner.cleanup()


def _days(written: str) -> int:
    return int(written.partition("d")[0])
