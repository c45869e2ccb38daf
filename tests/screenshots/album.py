"""Takes the pictures, over a demonstration that stands still between the steps."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import ClientSession
from playwright.async_api import Browser
from sqlalchemy import select

from bot.demo.stage import Stage, seeded_chance
from handlers.schedule.due import due_items
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices.cards import stale_cards
from tests.screenshots.paper import laid_out
from tests.screenshots.window import DESK, GROUP, Window

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
PRESENT = datetime(2026, 11, 21, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
MOMENT, PATIENCE = 0.02, 30.0


class StillChance:
    """Chance that begins anew with each act, so that the same act gives the same codes."""

    def __init__(self) -> None:
        self.begin("story")

    def __call__(self, size: int) -> bytes:
        """That many bytes."""
        return self._drawn(size)

    def begin(self, act: str) -> None:
        """From here on, what follows from the name of the act."""
        self._drawn = seeded_chance(act)

    def be_real(self) -> None:
        """Never: pictures want to be foreseeable."""


@asynccontextmanager
async def still_stage() -> AsyncIterator[tuple[Stage, str]]:
    """The demonstration in a folder of its own: time moves only when it is told to, chance is foreseeable."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), present=PRESENT)
        stage.clock.walk_from = stage.clock.stand_at
        stage.chance = StillChance()
        port = await stage.open("127.0.0.1", 0, print)
        yield stage, f"http://127.0.0.1:{port}"
        await stage.close()


class Album:
    """Keeps pictures for the documents and, if somebody wants to check every wording, one of every step."""

    def __init__(self, browser: Browser, address: str, stage: Stage, everything: Path | None) -> None:
        self.browser, self.address, self.stage = browser, address, stage
        self.everything = everything
        self.steps = 0
        self.kept: list[Path] = []

    async def keep(self, window: Window, name: str) -> None:
        """A picture for the documents."""
        path = FOLDER / f"{name}.png"
        await self._take(window, path)
        self.kept.append(path)

    async def look(self, window: Window, name: str) -> None:
        """A picture for whoever checks the wording."""
        self.steps += 1
        if self.everything is not None:
            await self._take(window, self.everything / f"{self.steps:02}-{name}.png")

    async def wide(self, name: str, *people: int, group: int | None = None) -> None:
        """The same moment on a desk, several phones side by side; ``group`` reads the group."""
        window = await Window.open(self.browser, self.address, DESK, *people)
        if group is not None:
            await window.goes_to(group, GROUP)
        await self.keep(window, name)
        await window.close()

    async def paper(self, name: str, *sheets: tuple[str, int]) -> None:
        """Sheets of paper side by side: where each PDF file lies, and which of its pages."""
        path = FOLDER / f"{name}.png"
        async with ClientSession(self.address) as session:
            files = [(await (await session.get(link)).read(), page) for link, page in sheets]
        await laid_out(path, *files)
        self.kept.append(path)

    def begin(self, act: str) -> None:
        """Begin an act of the walk."""
        self.stage.chance.begin(act)

    async def minutes(self, number: int) -> None:
        """Let minutes pass."""
        await self.at_rest()
        await self.sim("clock", {"forward": f"{number}m"})
        await self.at_rest()

    async def until(self, *moments: str) -> None:
        """Let time pass to each of these moments, given as days and hours of November 2026."""
        for moment in moments:
            await self.at_rest()
            await self.sim("clock", {"to": f"2026-11-{moment}:00+08:00"})
        await self.at_rest()

    async def sim(self, path: str, given: dict[str, Any] | None = None) -> Any:
        """Ask the playground's control interface, or have it do something."""
        async with ClientSession() as session:
            method = "GET" if given is None else "POST"
            async with session.request(method, f"{self.address}/sim/{path}", json=given) as answer:
                told = await answer.json()
                assert answer.ok, f"{path} {given}: {told}"
                return told

    async def at_rest(self) -> None:
        """Wait until no update, no notice, no card and nothing due is waiting."""
        assert self.stage.program is not None
        workshop = self.stage.program.workshop
        self.stage.program.wake()
        async with asyncio.timeout(PATIENCE):
            while True:
                if not (self.stage.playground.delivery.pending or await workshop.read(_something_waits)):
                    return
                await asyncio.sleep(MOMENT)

    async def _take(self, window: Window, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        await self.at_rest()
        # What the page was told last reaches it through a stream; give it time to be drawn.
        await asyncio.sleep(10 * MOMENT)
        # What opens under the pointer is no part of a picture either.
        await window.page.mouse.move(0, 0)
        for each in (
            "document.querySelector('#intro:not([hidden]) button')?.click()",
            "document.activeElement?.blur()",
            # A toast is shown for four seconds, too short to be a foreseeable part of a picture.
            "for (const toast of document.querySelectorAll('.toasts p')) toast.remove()",
            "document.fonts.ready",
        ):
            await window.page.evaluate(each)
        await window.page.screenshot(path=path, animations="disabled", caret="hide")


def _something_waits(work: Work) -> bool:
    in_hand = select(NOTICES.c.id).where(NOTICES.c.state == NoticeState.SENDING)
    due = select(NOTICES.c.id).where(NOTICES.c.state == NoticeState.DUE, NOTICES.c.due_at <= work.now)
    found = (work.connection.execute(query.limit(1)).first() for query in (in_hand, due))
    return any(found) or bool(due_items(work) or stale_cards(work, 1))
