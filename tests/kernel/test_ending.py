"""What is written at the end of a shared transaction: once each, whoever shares it."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError

from bot.acting import BoundAct
from handlers.chat.act import ReadsSlowly
from handlers.chat.heard import Heard
from kernel.clock import system_chance
from kernel.heard import Hearing, answer_of, keep
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting
from residents.model import Person
from tests import cast
from tests.house import House
from tests.kernel.neighbours import entries, faults
from tests.keys import KEYRING


@dataclass
class Watched:
    """What the workshop did: its commits, and how many answers each statement wrote."""

    commits: list[str] = field(default_factory=list)
    answers_written: list[int] = field(default_factory=list)

    def boundary(self, moment: str) -> None:
        """Called around each commit."""
        if moment == "after commit":
            self.commits.append(moment)

    def statement(self, _c: Any, _cursor: Any, said: str, given: Any, _context: Any, many: bool) -> None:
        """Called before each statement."""
        if said.startswith("INSERT INTO heard"):
            self.answers_written.append(len(given) if many else 1)

    def begin(self) -> None:
        """Forget what was done so far."""
        self.commits.clear()
        self.answers_written.clear()


@pytest.fixture
def watched(house: House) -> Iterator[Watched]:
    """The house's workshop is replaced by one that is watched."""
    seen = Watched()
    house.workshop.close()
    house.workshop = Workshop(
        house.url,
        clock=lambda: house.now,
        chance=system_chance,
        keyring=KEYRING,
        reactions={},
        boundary=seen.boundary,
    )
    event.listen(Engine, "before_cursor_execute", seen.statement)
    yield seen
    event.remove(Engine, "before_cursor_execute", seen.statement)


def tapped(name: str) -> Heard:
    """A neighbour's tap."""
    account = str(cast.account_of(name))
    return Heard("telegram", f"tap of {name}", account, name, "zh-Hans", account, private=True)


TAP = tapped("陈静")


def noted(work: Work, who: Acting) -> int:
    """A use case that leaves a trace each time it is run."""
    return work.note("Noted", {"person": who.person})


def is_asked(work: Work, who: Acting) -> str:
    """What an elder gets first."""
    return "asked"


def settles(key: str) -> Callable[[Work], int]:
    """An act that keeps its answer without asking whether there is one."""

    def order(work: Work) -> int:
        entry = work.enter(1).note("Settled", {})
        keep(work, Hearing("telegram", key, None), {"of": key})
        return entry

    return order


async def gathered(house: House, *calls: Callable[[], Any]) -> list[Any]:
    """Begin all of these while the writer is held up, so that they share a transaction after its own."""
    held, gate = threading.Event(), threading.Event()

    def hold(_work: Work) -> None:
        held.set()
        gate.wait()

    first = asyncio.create_task(house.workshop.act(hold, lane=house.here))
    await asyncio.to_thread(held.wait)
    waiting = [asyncio.ensure_future(call()) for call in calls]
    await asyncio.sleep(0.1)
    gate.set()
    await first
    return await asyncio.gather(*waiting, return_exceptions=True)


async def test_orders_that_wait_share_a_commit_and_one_statement_writes_what_they_write_last(
    house: House, watched: Watched
) -> None:
    watched.begin()
    orders = [settles(key) for key in ("甲", "乙", "丙", "丁")]
    await gathered(house, *(lambda o=order: house.workshop.act(o, lane=house.here) for order in orders))  # type: ignore[misc]  # bound at once
    assert len(watched.commits) == 2, "that which held the writer up, and one for all four"
    assert watched.answers_written == [4]
    assert entries(house, house.here, "Settled") == 4


async def test_an_elders_tap_among_quick_ones_is_read_back_and_costs_the_others_nothing(
    house: House, watched: Watched
) -> None:
    elder = house.person("王芳")

    def reads_slowly(work: Work) -> None:
        work.session.get_one(Person, elder).elder = True

    house.act(reads_slowly)
    acts = [BoundAct(house.workshop, tapped(name), str) for name in ("陈静", "王芳", "李明")]
    for act in acts:
        await act.reader()  # where each of them is at home is known, as of everybody who has been here before
    watched.begin()

    async def taps(act: BoundAct) -> int:
        with act.unless_reading_slowly():
            return await act(noted)

    results = await gathered(house, *(lambda act=act: taps(act) for act in acts))  # type: ignore[misc]  # bound at once
    assert [type(each) for each in results] == [int, ReadsSlowly, int]
    assert len(watched.commits) == 2, "that which held the writer up, and one for all three"
    assert watched.answers_written == [2]
    assert entries(house, house.here) == 2
    assert await acts[1](is_asked) == "asked"
    assert entries(house, house.here) == 2


async def test_one_tap_heard_twice_at_the_same_moment_is_one_act_with_one_answer(
    house: House, watched: Watched
) -> None:
    acts = [BoundAct(house.workshop, TAP, str) for _ in range(2)]
    for act in acts:
        await act.reader()
    watched.begin()
    one, two = await gathered(house, *(lambda act=act: act(noted) for act in acts))  # type: ignore[misc]  # bound at once
    assert one == two
    # Without savepoints first, which fails since neither row is seen before the end; then each in its own.
    assert len(watched.commits) == 2, "that which held the writer up, and one for both"
    assert watched.answers_written == [2, 1]
    assert entries(house, house.here) == 1
    assert faults(house, house.here) == []


async def test_who_comes_second_under_the_same_name_leaves_nothing_and_harms_nobody(
    house: House, watched: Watched
) -> None:
    watched.begin()
    orders = [settles("甲"), settles("乙"), settles("甲")]
    results = await gathered(
        house, *(lambda o=order: house.workshop.act(o, lane=house.here) for order in orders)
    )  # type: ignore[misc]  # bound at once
    assert [type(each) for each in results] == [int, int, IntegrityError]
    assert watched.answers_written[0] == 3, "they shared a commit"
    assert entries(house, house.here, "Settled") == 2
    for key in ("甲", "乙"):
        kept = house.ask(lambda work, key=key: answer_of(work.connection, Hearing("telegram", key, None)))  # type: ignore[misc]  # bound at once
        assert kept == {"of": key}


def test_what_fails_afterwards_takes_its_last_rows_with_it(house: House) -> None:
    def breaks(work: Work) -> None:
        settles("丙")(work)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        house.act(breaks)
    assert house.ask(lambda work: answer_of(work.connection, Hearing("telegram", "丙", None))) is None
