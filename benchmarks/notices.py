"""Ten thousand notices: how long they hold the writer, and how near the courier comes to what is allowed."""

import asyncio
import tempfile
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, func, select

from benchmarks import telegram, town
from bot.assembly import Program, Wiring
from bot.keyring import keyring_of
from bot.migrating import migrate
from deliberation.polls.opening import open_poll
from handlers.reactions import REACTIONS
from handlers.schedule.due import due_items
from kernel.clock import system_chance, system_clock
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Origin
from residents.service import found

PEOPLE = 10_000
SENT_FOR = 10.0
ALLOWED_PER_S = 30.0
TOKEN = "6000001:bench"
CHAIR = Acting(1, 1, Origin.CHAT)


def run() -> dict[str, float]:
    """Queueing for everybody by pages, then ten seconds of sending under the limits of Telegram."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/notices.sqlite3"
        figures = _queue(database)
        figures["courier_per_s"] = asyncio.run(_send(database))
    figures["courier_ratio_of_limit"] = figures["courier_per_s"] / ALLOWED_PER_S
    return figures


class Stopwatch:
    """Times each order from the inside: what the writer is held for, commits included."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.held: list[float] = []

    def act(self, order: Callable[[Work], Any]) -> None:
        """Carry out an order alone."""
        begun = time.perf_counter()
        self._workshop.act_now(order, lane=1)
        self.held.append(time.perf_counter() - begun)


def _queue(database: str) -> dict[str, float]:
    migrate(database)
    workshop = Workshop(
        database, clock=system_clock, chance=system_chance, keyring=keyring_of(database), reactions=REACTIONS
    )
    workshop.act_now(lambda work: found(work, town.plan(PEOPLE, with_people=True)))
    watch = Stopwatch(workshop)
    watch.act(lambda work: open_poll(work.enter(1), CHAIR, "是否修路", "路面坑洼。", None, 7))
    while items := workshop.read_now(due_items):
        for item in items:
            watch.act(item.order)
    queued = workshop.read_now(_queued)
    workshop.close()
    assert queued == PEOPLE, f"{queued} notices instead of {PEOPLE}"
    return {"notices_10k_writer_s": sum(watch.held), "notices_longest_hold_ms": 1000 * max(watch.held)}


def _queued(work: Work) -> int:
    return _count(work, NOTICES.c.kind == "poll-opened")


async def _send(database: str) -> float:
    server, port = await telegram.serve()
    program = Program(Wiring(database, TOKEN, f"http://127.0.0.1:{port}"))
    await program.start()
    await asyncio.sleep(2.0)
    before, begun = await program.workshop.read(_sent), time.perf_counter()
    await asyncio.sleep(SENT_FOR)
    rate = (await program.workshop.read(_sent) - before) / (time.perf_counter() - begun)
    await program.close()
    server.close()
    return rate


def _sent(work: Work) -> int:
    return _count(work, NOTICES.c.state == NoticeState.SENT)


def _count(work: Work, where: ColumnElement[bool]) -> int:
    return work.connection.execute(select(func.count()).select_from(NOTICES).where(where)).scalar_one()
