"""Acts share commits and harm each other in nothing."""

import asyncio
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from kernel.clock import system_chance
from kernel.errors import Refusal
from kernel.journal import ENTRIES
from kernel.lines import line
from kernel.work import Work
from kernel.workshop import Closed, Workshop
from residents.model import Person
from tests.house import House
from tests.keys import KEYRING


def enters(name: str) -> Callable[[Work], int]:
    """An act that leaves a person and a line in the journal."""

    def order(work: Work) -> int:
        work.enter(1)
        person = Person(name=name, created_at=work.now)
        work.session.add(person)
        work.session.flush()
        return work.note("Entered", {"person": person.id})

    return order


def refused(work: Work) -> None:
    enters("没有进来的人")(work)
    raise Refusal(line("refused-stranger"))


def broken(work: Work) -> None:
    enters("也没有进来的人")(work)
    raise ZeroDivisionError


def empty_handed(work: Work) -> int:
    return next(iter(()))


def against_the_rules(work: Work) -> None:
    enters("第三个没有进来的人")(work)
    work.session.add(Person(id=1, name="谁的号码", created_at=work.now))


def full_of_words(work: Work) -> str:
    work.enter(1)
    return str(work.note("Long", {"words": "词" * 500_000}))


def words_kept(work: Work) -> list[int]:
    return list(work.connection.execute(select(ENTRIES.c.seq).where(ENTRIES.c.kind == "Long")).scalars())


def names(house: House) -> list[str]:
    query = select(Person.name).where(Person.name.like("%进来的人%"))
    return sorted(house.ask(lambda work: list(work.session.scalars(query))))


async def together(house: House, *orders: Callable[[Work], Any], lane: int | None = 1) -> list[Any]:
    """Have these orders wait for the writer at once; with a lane they share a transaction."""
    held, gate = threading.Event(), threading.Event()

    def hold(work: Work) -> None:
        held.set()
        gate.wait()

    first = asyncio.create_task(house.workshop.act(hold, lane=lane))
    await asyncio.to_thread(held.wait)
    waiting = [asyncio.create_task(house.workshop.act(order, lane=lane)) for order in orders]
    await asyncio.sleep(0)
    gate.set()
    await first
    return await asyncio.gather(*waiting, return_exceptions=True)


async def test_acts_that_wait_share_one_commit(tmp_path: Path, database_kind: str) -> None:
    commits: list[str] = []
    house = House(tmp_path)
    house.workshop.close()
    house.workshop = Workshop(
        house.url,
        clock=lambda: house.now,
        chance=system_chance,
        keyring=KEYRING,
        reactions={},
        boundary=commits.append,
    )
    await together(house, *(enters(f"进来的人{i}") for i in range(10)))
    assert commits.count("after commit") == 2
    assert len(names(house)) == 10
    house.workshop.close()


@pytest.mark.parametrize("lane", [1, None])
@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("bad", [refused, broken, empty_handed, against_the_rules])
async def test_one_that_fails_leaves_nothing_and_harms_no_other(
    house: House, bad: Callable[[Work], Any], place: int, lane: int | None
) -> None:
    orders: list[Callable[[Work], Any]] = [enters("进来的人一"), enters("进来的人二")]
    orders.insert(place, bad)
    results = await together(house, *orders, lane=lane)
    assert [isinstance(each, Exception) for each in results] == [n == place for n in range(3)]
    assert names(house) == ["进来的人一", "进来的人二"]
    assert house.ask(lambda work: seqs(work)) == list(range(1, house.ask(lambda work: len(seqs(work))) + 1))


def seqs(work: Work) -> list[int]:
    here = select(ENTRIES.c.seq).where(ENTRIES.c.community_id == 1).order_by(ENTRIES.c.seq)
    return list(work.connection.execute(here).scalars())


async def test_all_may_fail_and_each_hears_its_own_reason(house: House) -> None:
    results = await together(house, refused, broken, against_the_rules, empty_handed)
    assert [type(each) for each in results] == [Refusal, ZeroDivisionError, IntegrityError, RuntimeError]
    assert names(house) == []


async def test_one_alone_hears_its_own_reason(house: House) -> None:
    for bad, reason in ((refused, Refusal), (broken, ZeroDivisionError), (empty_handed, RuntimeError)):
        with pytest.raises(reason):
            await house.workshop.act(bad)
    assert names(house) == []


async def test_what_was_done_is_seen_by_the_next_question(house: House) -> None:
    for number in range(30):
        await house.workshop.act(enters(f"进来的人{number}"))
        assert len(names(house)) == number + 1


async def test_who_no_longer_waits_stops_nobody(house: House) -> None:
    held, gate = threading.Event(), threading.Event()

    def hold(work: Work) -> None:
        held.set()
        gate.wait()

    tasks = [
        asyncio.create_task(
            house.workshop.act(order, lane=1)
        )  # in one lane, since lanes wait for nobody else
        for order in (hold, enters("进来的人甲"), enters("进来的人乙"))
    ]
    await asyncio.to_thread(held.wait)
    tasks[1].cancel()
    gate.set()
    await tasks[2]
    assert names(house) == ["进来的人乙", "进来的人甲"]


async def test_a_question_changes_nothing(house: House) -> None:
    with pytest.raises(DBAPIError, match=r"read.?only"):
        await house.workshop.read(enters("进来的人"))
    assert names(house) == []


async def test_a_listener_that_fails_does_not_end_the_writing(house: House) -> None:
    def fails(_owes: bool) -> None:
        raise RuntimeError("Event loop is closed")

    house.workshop.on_commit(fails)
    for name in ("进来的人一", "进来的人二"):
        await house.workshop.act(enters(name))
    assert len(names(house)) == 2


def test_a_loop_that_was_closed_meanwhile_does_not_end_the_writing(house: House) -> None:
    held, gate = threading.Event(), threading.Event()

    def hold(work: Work) -> None:
        held.set()
        gate.wait()

    async def leave() -> None:
        asyncio.get_running_loop().create_task(house.workshop.act(hold))
        await asyncio.to_thread(held.wait)

    asyncio.run(leave())
    gate.set()
    house.workshop.act_now(enters("进来的人"))
    assert names(house) == ["进来的人"]


async def test_after_the_end_orders_are_refused_instead_of_waiting_for_ever(
    tmp_path: Path, database_kind: str
) -> None:
    workshop = House(tmp_path).workshop
    waiting = asyncio.create_task(workshop.act(enters("进来的人")))
    await asyncio.sleep(0)
    await asyncio.to_thread(workshop.close)
    await waiting
    with pytest.raises(Closed):
        await workshop.act(enters("谁"))
    with pytest.raises(Closed):
        workshop.act_now(enters("谁"))
    await asyncio.to_thread(workshop.close)


async def test_a_full_disk_fails_every_act_whole_on_sqlite_and_is_over_when_there_is_room(
    tmp_path: Path,
) -> None:
    house, room = House(tmp_path), {"pages": 0}
    house.workshop.close()

    def limit(connection: Any, _record: object) -> None:
        if room["pages"]:
            connection.execute(f"PRAGMA max_page_count={room['pages']}")

    event.listen(Engine, "connect", limit)
    try:
        room["pages"] = 1  # SQLite takes the present size for the least
        house.workshop = house.another_process()
        orders = [full_of_words, enters("进来的人"), full_of_words, full_of_words]
        results = await together(house, *orders)
        failed = [each for each in results if isinstance(each, OperationalError)]
        assert failed and all("full" in str(each) for each in failed)
        assert house.ask(lambda work: len(words_kept(work))) == len(
            [r for r in results if isinstance(r, str)]
        )
        assert len(names(house)) == isinstance(results[1], int)
        house.workshop.close()
        room["pages"] = 0
        house.workshop = house.another_process()
        await house.workshop.act(full_of_words)
        house.workshop.close()
    finally:
        event.remove(Engine, "connect", limit)


async def test_an_error_never_repeats_what_somebody_wrote(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "不能让人看见的话"

    def order(work: Work) -> None:
        work.enter(1)
        work.session.add(Person(id=1, name=secret, created_at=work.now))

    try:
        await house.workshop.act(order)
    except IntegrityError:
        logging.getLogger("test").exception("failed")
    assert "unique" in caplog.text.casefold()
    assert secret not in caplog.text
