"""Two couriers, one database, one Telegram: floods, a killed courier; everything once and in order."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest_asyncio
from sqlalchemy import func, insert, select
from telegram import Bot

from bot.courier import Courier
from bot.pauses import Pauses
from bot.playground import Playground, serve
from bot.playground.sim.people import add_person
from bot.playground.sim.trouble import set_faults
from bot.processes import this_process
from bot.telegram.courier_line import TelegramLine
from bot.telegram.transport import AiohttpRequest
from handlers.chat.features import collect
from handlers.chat.home.handlers import unasked
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from kernel.clock import system_clock
from kernel.database import table_of
from kernel.lines import line
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from notices.choosing import Taking
from notices.couriering import claim, take_back
from notices.pacing import Limits
from notices.service import tell
from residents.acting import ADDRESSES
from residents.model import Holder, Person
from tests.house import House

TOKEN = "6000001:token-of-the-playground"
PEOPLE, EACH = 60, 5
NUMBER = re.compile(r"n(\d+)")
QUICK = Limits(overall_per_second=300.0, person_seconds=0.05, group_seconds=0.1)
"""Ten times as fast as Telegram allows, so that the test does not take minutes."""


def numbered(_work: Work, told: Told) -> Screen:
    """A notice that tells its number."""
    return Screen((line("join-in", dwelling=f"n{told.subject}", number=1),))


@dataclass
class Post:
    """One Telegram, one database, and couriers that come and go."""

    house: House
    playground: Playground
    port: int
    bots: list[Bot] = field(default_factory=list)
    workshops: list[Workshop] = field(default_factory=list)

    async def courier(self) -> Courier:
        """One more process."""
        here = f"http://127.0.0.1:{self.port}"
        plain = [AiohttpRequest() for _ in range(2)]
        bot = Bot(TOKEN, f"{here}/bot", f"{here}/file/bot", request=plain[0], get_updates_request=plain[1])
        await bot.initialize()
        self.bots.append(bot)
        workshop, name = self.house.another_process(), this_process()
        self.workshops.append(workshop)
        features = collect((), {"good": numbered}, {}, unasked=unasked)
        lines: dict[str, Any] = {"telegram": TelegramLine(bot)}
        return Courier(workshop, features, lines, Pauses(workshop, QUICK, system_clock), name)

    def people(self) -> dict[int, int]:
        """Neighbours with a phone each: their numbers by their accounts."""

        def order(work: Work) -> dict[int, int]:
            people = [Person(name=f"邻居{n}", created_at=work.now) for n in range(PEOPLE)]
            work.session.add_all(people)
            work.session.flush()
            for person in people:
                row = {"channel": "telegram", "external": str(5_000_000 + person.id), "language": "zh-Hans"}
                made = work.connection.execute(insert(ADDRESSES), row | {"reachable": True, "tries": 0})
                assert made.inserted_primary_key is not None
                holder = {"community_id": work.community_id, "person_id": person.id}
                holder["address_id"] = made.inserted_primary_key[0]
                work.connection.execute(insert(table_of(Holder)), holder)
            return {5_000_000 + person.id: person.id for person in people}

        found = self.house.act(order)
        for account in found:
            add_person(self.playground, {"id": account, "name": f"账号{account}", "started": True})
        return found

    def owes(self, people: list[int]) -> None:
        """What fell due while nothing ran."""
        for number in range(EACH):

            def order(work: Work, number: int = number) -> None:
                tell(work, people, "good", {}, once=f"n{number}", subject=number)

            self.house.act(order)
            self.house.wait(seconds=1)

    def sent(self) -> list[dict[str, Any]]:
        """Every call that sent something, as it was answered."""
        calls = (entry for entry in self.playground.transcript.after(0) if entry["kind"] == "call")
        return [entry for entry in calls if entry["method"].lower() == "sendmessage"]

    def read_by(self, account: int) -> list[str]:
        """The numbers that somebody reads, in order."""
        results = [entry["answer"]["result"] for entry in self.sent() if entry["status"] == 200]
        return [NUMBER.search(r["text"])[1] for r in results if r["chat"]["id"] == account]  # type: ignore[index]  # each has one

    def left(self) -> int:
        """How many notices are not settled."""
        open_ones = NOTICES.c.state.in_([NoticeState.DUE, NoticeState.SENDING])
        query = select(func.count()).select_from(NOTICES).where(open_ones)
        return int(self.house.workshop.read_now(lambda work: work.connection.execute(query).scalar_one()))

    async def until_sent(self, seconds: float = 60.0) -> None:
        """Wait for the last one."""
        async with asyncio.timeout(seconds):
            while await asyncio.to_thread(self.left):  # noqa: ASYNC110 - other processes are at work
                await asyncio.sleep(0.05)


@pytest_asyncio.fixture
async def post(house: House, tmp_path: Path) -> AsyncIterator[Post]:
    playground = Playground(token=TOKEN, clock=system_clock)
    runner, port = await serve(playground, "127.0.0.1", 0)
    built = Post(house, playground, port)
    yield built
    for bot in built.bots:
        await bot.shutdown()
    for workshop in built.workshops:
        workshop.close()
    await playground.close()
    await runner.cleanup()


async def test_after_an_outage_everything_is_sent_once_and_in_order_floods_and_a_kill_in_between(
    post: Post,
) -> None:
    accounts = post.people()
    post.owes(list(accounts.values()))
    some = list(accounts)
    set_faults(
        post.playground,
        {
            "rules": [
                {"answer": 429, "method": "sendMessage", "person": some[7], "retry_after": 1, "times": 2},
                {"answer": 429, "method": "sendMessage", "retry_after": 1, "times": 2},
                {"answer": 500, "method": "sendMessage", "person": some[9], "times": 1},
            ],
            "flood": {"per_chat_per_second": 25, "overall_per_second": 330},
        },
    )
    # One process is killed with notices in hand; one is told to end in the middle; two carry on.
    dead = Taking("dead", system_clock(), QUICK)
    assert post.house.workshop.act_now(lambda work: claim(work, 50, (), dead))
    ends, stop = asyncio.Event(), asyncio.Event()
    first = asyncio.create_task((await post.courier()).run(ends))
    await asyncio.sleep(0.5)
    ends.set()
    others = [asyncio.create_task((await post.courier()).run(stop)) for _ in range(2)]
    post.house.workshop.act_now(lambda work: take_back(work, ["dead"]))
    await post.until_sent()
    stop.set()
    await asyncio.wait([first, *others], timeout=60)
    for account in some:
        assert post.read_by(account) == [str(number) for number in range(EACH)]
    answers = Counter(entry["status"] for entry in post.sent())
    assert answers[200] == PEOPLE * EACH
    assert answers[429] <= 4 + 2, "a pause is heeded by all, not tried out by each"
