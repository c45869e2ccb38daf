"""Trouble can be ordered, and happens exactly as ordered."""

from __future__ import annotations

import asyncio
import time

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.playground import Playground
from tests.bot.playground.conftest import Sim


@pytest.mark.parametrize(
    ("answer", "error"), [(400, BadRequest), (403, Forbidden), (429, RetryAfter), (500, NetworkError)]
)
async def test_an_ordered_error_comes_so_many_times(
    bot: Bot, sim: Sim, chen: int, answer: int, error: type[Exception]
) -> None:
    await sim.do("faults", {"method": "sendMessage", "answer": answer, "times": 2})
    for _ in range(2):
        with pytest.raises(error):
            await bot.send_message(chen, "好")
    assert await bot.send_message(chen, "好")


async def test_retry_after_is_told(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": 429, "retry_after": 7, "times": 1})
    with pytest.raises(RetryAfter) as refusal:
        await bot.send_message(chen, "好")
    assert refusal.value.retry_after == 7


async def test_a_fault_may_concern_one_person_only(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    await sim.do("faults", [{"person": li, "answer": 403, "description": "Forbidden: user is deactivated"}])
    assert await bot.send_message(chen, "好")
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(li, "好")


async def test_a_lost_answer_still_did_its_work(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": "drop", "times": 1})
    with pytest.raises(NetworkError):
        await bot.send_message(chen, "好")
    assert len(await sim.messages(chen)) == 1
    assert (await sim.calls("sendMessage"))[0]["answer"] is None


async def test_a_reset_did_nothing(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": "reset", "times": 1})
    with pytest.raises(NetworkError):
        await bot.send_message(chen, "好")
    assert await sim.messages(chen) == []


async def test_silence_lasts_until_patience_ends(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": "hang", "seconds": 30, "times": 1})
    with pytest.raises(TimedOut):
        await bot.send_message(chen, "好", read_timeout=1.0)
    assert await sim.messages(chen) == []


async def test_updates_come_twice(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"duplicate_updates": 1})
    number = (await sim.says(chen, "一次"))["update_id"]
    assert [u.update_id for u in await bot.get_updates()] == [number]
    assert [u.update_id for u in await bot.get_updates(offset=number + 1)] == [number]
    assert await bot.get_updates(offset=number + 1) == ()


async def test_updates_come_out_of_order(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"out_of_order": True})
    for text in "一二三":
        await sim.says(chen, text)
    assert [u.message.text for u in await bot.get_updates()] == ["三", "二", "一"]


async def test_a_flood_meets_429(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    # By the town's clock, which stands still: on a busy machine three messages may take half a second.
    await sim.do("faults", {"flood": {"per_chat_per_second": 2, "by_clock": True}})
    await bot.send_message(chen, "1")
    await bot.send_message(chen, "2")
    with pytest.raises(RetryAfter):
        await bot.send_message(chen, "3")
    assert await bot.send_message(li, "1")
    assert (await sim.get("faults"))["flood"]["per_chat_per_second"] == 2


async def test_a_group_is_calmer_than_a_person(bot: Bot, sim: Sim, chen: int) -> None:
    group = await sim.group("3号楼", chen)
    await sim.do("faults", {"flood": {"per_group_per_minute": 20, "by_clock": True}})
    for n in range(20):
        await bot.send_message(group, f"{n}")
    with pytest.raises(RetryAfter):
        await bot.send_message(group, "20")


async def test_faults_are_cleared(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": 500})
    status, left = await sim.ask("DELETE", "faults")
    assert status == 200 and left["rules"] == []
    assert await bot.send_message(chen, "好")


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"answer": 418}, "answer must be one of"),
        ({"answer": 500, "times": "twice"}, "must be numbers"),
        ({"answer": 500, "person": "无此人"}, "no chat '无此人' here"),
        ({"explode": True}, "unknown: explode"),
        ({"flood": {"per_hour": 1}}, "flood is an object with"),
    ],
)
async def test_a_fault_that_makes_no_sense_is_explained(sim: Sim, given: object, reason: str) -> None:
    status, answer = await sim.ask("POST", "faults", given)
    assert status == 400 and reason in answer["error"]


@pytest.fixture
def unchecked(stage: Playground) -> None:
    """These updates are malformed on purpose."""
    stage.transcript.on = False


@pytest.mark.usefixtures("unchecked")
async def test_any_update_can_be_injected(sim: Sim, stage: Playground) -> None:
    await sim.do("updates", {"update_id": 7, "message": {"nonsense": True}})
    number = (await sim.do("updates", {"poll": {}}))["update_id"]
    async with sim.session.get(f"/bot{stage.token}/getUpdates", params={"offset": 400_000_000}) as answer:
        heard = (await answer.json())["result"]
    assert [u["update_id"] for u in heard] == [7, number]


async def test_the_transcript_can_be_read_on_and_switched_off(bot: Bot, sim: Sim, chen: int) -> None:
    await bot.send_message(chen, "一")
    last = (await sim.get("transcript"))[-1]["n"]
    await bot.send_message(chen, "二", reply_markup={"force_reply": True})
    (entry,) = await sim.get(f"transcript?after={last}")
    assert entry["params"]["chat_id"] == chen and entry["params"]["reply_markup"] == {"force_reply": True}
    assert (await sim.do("transcript", {"on": False}))["on"] is False
    await bot.send_message(chen, "三")
    assert (await sim.get("transcript"))[-1]["n"] == entry["n"]


async def test_the_clock_moves_forward_only(sim: Sim, stage: Playground) -> None:
    start = await sim.get("clock")
    assert start["movable"] and start["now"] == "2026-11-26T12:00:00+00:00"
    assert (await sim.do("clock", {"forward": "1d2h"}))["now"] == "2026-11-27T14:00:00+00:00"
    moved = await sim.do("clock", {"to": "2026-11-28T20:00:00+08:00"})
    assert moved["now"].startswith("2026-11-28T20:00:00")
    for given in ({"to": "2026-11-01T00:00:00Z"}, {"to": "2026-12-01T00:00"}, {"forward": "soon"}, {}):
        assert (await sim.ask("POST", "clock", given))[0] == 400


async def test_waiting_for_a_change(bot: Bot, sim: Sim, chen: int) -> None:
    version = (await sim.get(f"chats/{chen}/messages"))["version"]
    began = time.monotonic()
    waiting = asyncio.create_task(sim.get(f"chats/{chen}/messages?version={version}&wait=100"))
    await asyncio.sleep(0.1)
    await bot.send_message(chen, "好")
    view = await waiting
    assert view["version"] > version and time.monotonic() - began < 50
