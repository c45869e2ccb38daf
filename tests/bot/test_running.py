"""Tasks and turns."""

import asyncio

from bot.running import Tasks
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
