"""Trouble by chance, for a while, on the way to the bot; and the switches of the panel."""

from __future__ import annotations

import time
from datetime import timedelta
from types import SimpleNamespace

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from tests.bot.playground.conftest import Clock, Inbox, Sim

VOTE = InlineKeyboardMarkup([[InlineKeyboardButton("同意", callback_data="1")]])


async def failures(bot: Bot, chat: int, attempts: int) -> list[int]:
    failed = []
    for n in range(attempts):
        try:
            await bot.send_message(chat, f"{n}")
        except TelegramError:
            failed.append(n)
    return failed


async def test_chance_is_drawn_from_its_seed(bot: Bot, sim: Sim, chen: int) -> None:
    draws = []
    for seed in (7, 7, 8):
        await sim.do("faults", {"clear": True, "rules": [{"answer": 500, "probability": 0.4, "seed": seed}]})
        draws.append(await failures(bot, chen, 20))
    assert draws[0] == draws[1] != draws[2]
    assert 0 < len(draws[0]) < 20


async def test_an_outage_refuses_everything_and_passes(
    bot: Bot, sim: Sim, chen: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Its time passes when the test says so: on a busy machine three calls may take longer than half a second.
    moment = [1000.0]
    monkeypatch.setattr("bot.playground.faults.time", SimpleNamespace(monotonic=lambda: moment[0]))
    file = await (await bot.send_voice(chen, b"OggS")).voice.get_file()
    await sim.do("faults", {"answer": "outage", "lasts": 0.5})
    with pytest.raises(NetworkError):
        await bot.get_me()
    with pytest.raises(NetworkError):
        await bot.get_updates()
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()
    await sim.says(chen, "还在吗")
    moment[0] += 0.5
    assert (await sim.get("faults"))["rules"] == []
    assert (await bot.get_updates())[-1].message.text == "还在吗"


async def test_a_slow_answer_comes_in_the_end(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": "slow", "seconds": 0.3, "times": 1})
    began = time.monotonic()
    assert await bot.send_message(chen, "好")
    assert time.monotonic() - began >= 0.3


async def test_a_late_answer_did_its_work_and_is_not_heard(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": "late", "seconds": 30, "times": 1})
    with pytest.raises(TimedOut):
        await bot.send_message(chen, "好", read_timeout=1.0)
    assert [m["text"] for m in await sim.messages(chen)] == ["好"]


async def test_a_proxy_answers_with_its_own_page(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": "gateway", "times": 1})
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(chen, "好")
    assert await sim.messages(chen) == []


async def test_half_an_answer_is_none(bot: Bot, sim: Sim, chen: int) -> None:
    await sim.do("faults", {"answer": "garbled", "times": 1})
    with pytest.raises(TelegramError, match="Invalid server response"):
        await bot.send_message(chen, "好")
    assert len(await sim.messages(chen)) == 1


async def test_an_update_may_be_overtaken_doubled_or_lost(sim: Sim, chen: int, inbox: Inbox) -> None:
    rules = [
        {"answer": "delay", "seconds": 3, "times": 1},  # longer than it takes to say the others
        {"answer": "duplicate", "times": 1},
        {"answer": "lose", "times": 1},
    ]
    await sim.do("faults", {"rules": rules})
    for text in ("一", "二", "三", "四"):
        await sim.says(chen, text)
    heard = [update.message.text for _ in range(3) for update in await inbox.next(timeout=30)]
    assert sorted(heard) == sorted(["二", "二", "四", "一"]) and heard[-1] == "一"


async def test_a_tap_may_be_too_old_when_it_is_heard(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    await bot.send_message(chen, "表决", reply_markup=VOTE)
    await sim.do("faults", {"answer": "stale", "method": "callback_query", "times": 1})
    await sim.says(chen, "不算")
    for expected in (True, False):
        await sim.do("taps", {"person": chen, "text": "同意", "wait": 0})
        query = await inbox.until("callback_query")
        if expected:
            with pytest.raises(BadRequest, match="Query is too old"):
                await query.answer()
        else:
            assert await query.answer()


async def test_trouble_can_be_switched_off_on_and_away(bot: Bot, sim: Sim, chen: int) -> None:
    rule = (await sim.do("faults", {"answer": 500, "method": "sendMessage"}))["rules"][0]
    assert await failures(bot, chen, 2) == [0, 1]
    shown = await sim.do("faults", {"rule": rule["id"], "on": False})
    assert (shown["rules"][0]["met"], shown["rules"][0]["on"]) == (2, False)
    assert await failures(bot, chen, 1) == []
    await sim.do("faults", {"rule": rule["id"], "on": True})
    assert await failures(bot, chen, 1) == [0]
    shown = await sim.do("faults", {"rule": rule["id"], "remove": True})
    assert shown["rules"] == [] and shown["happened"] == {"500": 3}
    assert (await sim.ask("POST", "faults", {"rule": rule["id"]}))[0] == 400


async def test_a_burst_is_forgiven_and_edits_count_in_groups(
    bot: Bot, sim: Sim, chen: int, clock: Clock
) -> None:
    group = await sim.group("3号楼", chen)
    limits = {"per_chat_per_second": 1, "burst": 3, "per_group_per_minute": 5, "by_clock": True}
    await sim.do("faults", {"flood": limits})
    sent = [await bot.send_message(chen, f"{n}") for n in range(3)]
    with pytest.raises(RetryAfter):
        await bot.send_message(chen, "3")
    card = await bot.send_message(group, "参加：0 户")
    for n in range(1, 5):
        clock.now += timedelta(seconds=1)
        await bot.edit_message_text(f"参加：{n} 户", group, card.message_id)
    with pytest.raises(RetryAfter) as refusal:
        await bot.edit_message_text("参加：5 户", group, card.message_id)
    assert refusal.value.retry_after == 8
    assert await bot.send_chat_action(group, "typing")
    clock.now += timedelta(seconds=8)
    assert await bot.edit_message_text("参加：5 户", group, card.message_id)
    assert len(sent) == 3 and (await sim.get("faults"))["happened"] == {"flood": 2}


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"answer": 500, "probability": 2}, "probability is more than 0"),
        ({"answer": 500, "lasts": "long"}, "must be numbers"),
        ({"rule": 99}, "there is no rule 99"),
    ],
)
async def test_trouble_that_makes_no_sense_is_explained(sim: Sim, given: object, reason: str) -> None:
    status, answer = await sim.ask("POST", "faults", given)
    assert status == 400 and reason in answer["error"]
