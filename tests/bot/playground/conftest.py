"""A playground on a free port, python-telegram-bot talking to it, and hands for its control interface."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from telegram import Bot, Update
from telegram.request import HTTPXRequest

from bot.playground import Playground, serve
from tests.bot.playground.honesty import wrong_in_entry
from tests.bot.playground.specification import spec

TOKEN = "6000001:token-of-the-playground"
NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
PATIENCE = 30
"""Seconds until something must have happened; a busy machine may take its time."""


@dataclass
class Clock:
    """A clock that stands still until someone moves it."""

    now: datetime = NOON
    moves: list[datetime] = field(default_factory=list)

    def __call__(self) -> datetime:
        return self.now

    async def advance(self, moment: datetime) -> None:
        self.moves.append(moment)
        self.now = moment

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


class Sim:
    """The control interface as a few verbs."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def ask(self, verb: str, path: str, body: Any = None) -> tuple[int, Any]:
        async with self.session.request(verb, f"/sim/{path}", json=body) as answer:
            return answer.status, await answer.json()

    async def do(self, path: str, body: Any) -> Any:
        status, result = await self.ask("POST", path, body)
        assert status == 200, result
        return result

    async def get(self, path: str) -> Any:
        status, result = await self.ask("GET", path)
        assert status == 200, result
        return result

    async def person(self, name: str, *, started: bool = True, **more: Any) -> int:
        return (await self.do("people", {"name": name, "started": started, **more}))["id"]

    async def group(self, title: str, *members: int, **more: Any) -> int:
        return (await self.do("chats", {"title": title, "members": list(members), **more}))["id"]

    async def says(self, person: int, text: str, **more: Any) -> Any:
        return await self.do("messages", {"person": person, "text": text, **more})

    async def messages(self, chat: int, reader: int | None = None) -> Any:
        suffix = "" if reader is None else f"?as={reader}"
        return (await self.get(f"chats/{chat}/messages{suffix}"))["messages"]

    async def calls(self, method: str) -> list[Any]:
        return [e for e in await self.get("transcript") if e["kind"] == "call" and e["method"] == method]


async def until(holds: Callable[[], Any], what: str) -> None:
    """Wait for something that the playground does beside the test."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"it never came true: {what}"
        await asyncio.sleep(0.005)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def stage(clock: Clock) -> AsyncIterator[Playground]:
    """A playground; what it answered and delivered is held against the specification afterwards."""
    playground = Playground(token=TOKEN, clock=clock, advance=clock.advance)
    yield playground
    assert wrong_in_transcript(playground) == []


def wrong_in_transcript(playground: Playground) -> list[str]:
    """What was not as the Bot API describes it; nothing where its description is not at hand."""
    try:
        spec()
    except pytest.skip.Exception:
        return []
    return [fault for entry in playground.transcript.after(0) for fault in wrong_in_entry(entry)]


@pytest.fixture
async def port(stage: Playground) -> AsyncIterator[int]:
    runner, number = await serve(stage, "127.0.0.1", 0)
    yield number
    await runner.cleanup()


@pytest.fixture
async def sim(port: int) -> AsyncIterator[Sim]:
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
        yield Sim(session)


@pytest.fixture
async def bot(port: int) -> AsyncIterator[Bot]:
    here = f"http://127.0.0.1:{port}"
    plain = [HTTPXRequest(httpx_kwargs={"trust_env": False}) for _ in range(2)]
    async with Bot(
        TOKEN,
        base_url=f"{here}/bot",
        base_file_url=f"{here}/file/bot",
        request=plain[0],
        get_updates_request=plain[1],
    ) as talking:
        yield talking


@pytest.fixture
async def chen(sim: Sim) -> int:
    return await sim.person("陈静", username="chenjing", language_code="zh-hans")


@pytest.fixture
async def li(sim: Sim) -> int:
    return await sim.person("李建国")


class Inbox:
    """The bot's side of getUpdates, which confirms what it has read."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.offset = 0
        self.unread: list[Update] = []

    async def next(self, **more: Any) -> list[Update]:
        """What is new."""
        updates = list(await self.bot.get_updates(offset=self.offset, **more))
        if updates:
            self.offset = max(u.update_id for u in updates) + 1
        unread, self.unread = self.unread, []
        return unread + updates

    async def until(self, kind: str) -> Any:
        """The next update of a kind; those before it are passed over."""
        async with asyncio.timeout(PATIENCE):
            while True:
                while self.unread:
                    found = getattr(self.unread.pop(0), kind)
                    if found is not None:
                        return found
                self.unread = await self.next(timeout=2)


@pytest.fixture
def inbox(bot: Bot) -> Inbox:
    return Inbox(bot)


@pytest.fixture(scope="session")
def chromium_address(browser_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the browser listens that all tests of the page share, each in a window of its own."""
    from tests.bot.playground.pages import chromium

    with chromium(browser_path, tmp_path_factory.mktemp("chromium")) as address:
        yield address
