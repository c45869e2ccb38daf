"""Tasks, turns and the pace of sending."""

import asyncio

from bot.running import Tasks
from bot.telegram.courier_line import Limits, Pace
from bot.telegram.order import PersonalOrder

LONG = 1000.0


async def test_what_is_begun_at_the_end_is_waited_for_too() -> None:
    tasks, done = Tasks(), list[str]()

    async def show() -> None:
        await asyncio.sleep(0.01)
        done.append("shown")

    async def settle() -> None:
        await asyncio.sleep(0.01)
        done.append("settled")
        tasks.start(show(), "showing")

    tasks.start(settle(), "settling")
    await tasks.drain(10)
    assert done == ["settled", "shown"]


async def test_what_takes_too_long_is_ended() -> None:
    tasks = Tasks()
    task = tasks.start(asyncio.sleep(LONG), "sleeping")
    await tasks.drain(0.01)
    assert task.cancelled()


async def test_a_person_s_turns_come_in_order_and_leave_nothing_behind() -> None:
    order, said = PersonalOrder(), list[int]()

    async def say(number: int) -> None:
        async with order.turn("陈静"):
            await asyncio.sleep(0)
            said.append(number)

    tasks = [asyncio.create_task(say(number)) for number in range(5)]
    await asyncio.sleep(0)
    assert order.waiting("陈静") == 5
    tasks[3].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert said == [0, 1, 2, 4]
    assert order.waiting("陈静") == 0


async def test_a_chat_that_waits_for_itself_holds_up_nobody_else() -> None:
    pace = Pace(Limits(overall_per_second=1000.0, person_seconds=LONG, group_seconds=LONG))
    crowd = [asyncio.create_task(pace.wait("-100")) for _ in range(20)]
    await asyncio.sleep(0)
    async with asyncio.timeout(LONG / 10):
        for person in range(20):
            await pace.wait(str(person))
    assert sum(task.done() for task in crowd) == 1
    for task in crowd:
        task.cancel()


async def test_after_a_flood_everybody_waits() -> None:
    pace = Pace(Limits())
    pace.hold(LONG)
    waiting = asyncio.create_task(pace.wait("1"))
    await asyncio.sleep(0.01)
    assert not waiting.done()
    waiting.cancel()
