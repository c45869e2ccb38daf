"""Updates reach the bot by getUpdates or by webhook, at least once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import Conflict

from bot.playground import Playground
from tests.bot.playground.conftest import PATIENCE, Inbox, Sim, until

YES = InlineKeyboardMarkup([[InlineKeyboardButton("是", callback_data="1")]])


async def test_the_offset_confirms(bot: Bot, sim: Sim, chen: int) -> None:
    numbers = [(await sim.says(chen, f"第{n}句"))["update_id"] for n in (1, 2, 3)]
    assert [u.update_id for u in await bot.get_updates()] == numbers
    assert [u.update_id for u in await bot.get_updates(limit=1)] == numbers[:1]
    assert [u.update_id for u in await bot.get_updates(offset=numbers[0] + 1)] == numbers[1:]
    assert [u.update_id for u in await bot.get_updates(offset=-1)] == numbers[2:]
    assert await bot.get_updates(offset=numbers[2] + 1) == ()
    assert await bot.get_updates() == ()


async def asks(bot: Bot, stage: Playground) -> asyncio.Task[tuple[Update, ...]]:
    """A long poll that has arrived: of two that are begun at once either may be the first."""
    before = stage.delivery._poll
    asking = asyncio.create_task(bot.get_updates(timeout=2 * PATIENCE))
    await until(lambda: stage.delivery._poll not in (before, None), "the poll has arrived")
    return asking


async def test_a_long_poll_ends_with_the_first_news(bot: Bot, sim: Sim, chen: int, stage: Playground) -> None:
    waiting = await asks(bot, stage)
    await asyncio.sleep(0.1)
    assert not waiting.done()
    await sim.says(chen, "在吗")
    assert (await asyncio.wait_for(waiting, PATIENCE))[0].message.text == "在吗"


async def test_the_older_of_two_polls_ends_in_conflict(
    bot: Bot, sim: Sim, chen: int, stage: Playground
) -> None:
    older = await asks(bot, stage)
    newer = await asks(bot, stage)
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await asyncio.wait_for(older, PATIENCE)
    await sim.says(chen, "在吗")
    assert len(await asyncio.wait_for(newer, PATIENCE)) == 1


async def test_only_what_was_asked_for_is_delivered(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    group = await sim.group("3号楼", li, bot="administrator")
    await bot.get_updates(offset=-1)
    before = await bot.get_updates(allowed_updates=["callback_query", "chat_member"])
    await sim.says(chen, "没人听见")
    await sim.do("members", {"chat": group, "person": chen, "status": "member"})
    news = await bot.get_updates(offset=before[-1].update_id + 1)
    assert [u.chat_member.new_chat_member.status for u in news] == ["member"]


async def test_a_tap_that_waits_too_long_is_lost(bot: Bot, sim: Sim, chen: int, stage: Playground) -> None:
    await bot.send_message(chen, "?", reply_markup=YES)
    await sim.do("faults", {"taps_last": 0.05})
    await sim.do("taps", {"person": chen, "text": "是", "wait": 0})
    await asyncio.sleep(0.1)
    assert await bot.get_updates() == ()


class Hook:
    """The bot's own web server."""

    def __init__(self) -> None:
        self.heard: list[tuple[int, str | None]] = []
        self.answers: list[web.Response] = []
        self.together = self.most_together = 0
        self.open = asyncio.Event()
        self.open.set()
        self.url = ""
        self.news = asyncio.Event()

    async def hear(self, request: web.Request) -> web.Response:
        self.together += 1
        self.most_together = max(self.most_together, self.together)
        await self.open.wait()
        self.together -= 1
        update = await request.json()
        self.heard.append((update["update_id"], request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        self.news.set()
        return self.answers.pop(0) if self.answers else web.Response()

    async def until(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while len(self.heard) < count:
                self.news.clear()
                await self.news.wait()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    heard = Hook()
    app = web.Application()
    app.router.add_post("/hook", heard.hear)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    heard.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield heard
    await runner.cleanup()


async def test_a_webhook_gets_what_waited_and_what_comes(
    bot: Bot, sim: Sim, chen: int, hook: Hook, stage: Playground
) -> None:
    first = (await sim.says(chen, "先"))["update_id"]
    assert await bot.set_webhook(hook.url, secret_token="only-we-know")
    second = (await sim.says(chen, "后"))["update_id"]
    await hook.until(2)
    assert sorted(hook.heard) == [(first, "only-we-know"), (second, "only-we-know")]
    # What was heard counts as brought once its answer has come back.
    webhook = stage.delivery.webhook
    await until(lambda: webhook is not None and not webhook.on_the_way, "the answers have come back")
    info = await bot.get_webhook_info()
    assert info.url == hook.url and info.pending_update_count == 0


async def test_what_a_webhook_refuses_comes_again(
    bot: Bot, sim: Sim, chen: int, hook: Hook, stage: Playground
) -> None:
    await bot.set_webhook(hook.url)
    assert stage.delivery.webhook is not None
    stage.delivery.webhook.first_wait = 0.05
    hook.answers = [web.Response(status=500), web.Response(status=302)]
    number = (await sim.says(chen, "请再来一次"))["update_id"]
    await hook.until(3)
    assert [heard for heard, _ in hook.heard] == [number] * 3
    assert (await bot.get_webhook_info()).last_error_message == "Wrong response from the webhook: 302 Found"


async def test_a_webhook_works_in_parallel_up_to_its_limit(bot: Bot, sim: Sim, chen: int, hook: Hook) -> None:
    hook.open.clear()  # nobody is done before all have been said
    await bot.set_webhook(hook.url, max_connections=3)
    for n in range(9):
        await sim.says(chen, f"{n}")
    await until(lambda: hook.together >= 3, "three are at the door")
    hook.open.set()
    await hook.until(9)
    assert hook.most_together == 3


async def test_a_webhooks_answer_may_be_a_call(
    bot: Bot, sim: Sim, chen: int, hook: Hook, stage: Playground
) -> None:
    hook.answers = [web.json_response({"method": "sendMessage", "chat_id": chen, "text": "收到"})]
    await bot.set_webhook(hook.url)
    await sim.says(chen, "在吗")
    await hook.until(1)
    await until(lambda: len(stage.town.chats[chen].messages) > 1, "the call is carried out")
    assert [m["text"] for m in await sim.messages(chen)] == ["在吗", "收到"]


async def test_polling_and_webhook_exclude_each_other(
    bot: Bot, sim: Sim, chen: int, hook: Hook, inbox: Inbox
) -> None:
    await bot.set_webhook(hook.url)
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    hook.answers = [web.Response(status=500)]
    await sim.says(chen, "不会丢")
    await hook.until(1)
    await bot.delete_webhook()
    assert (await inbox.until("message")).text == "不会丢"


async def test_a_webhook_may_be_out_of_reach(
    bot: Bot, sim: Sim, chen: int, hook: Hook, stage: Playground
) -> None:
    await bot.set_webhook(hook.url)
    assert stage.delivery.webhook is not None
    stage.delivery.webhook.first_wait = 0.05
    await sim.do("faults", {"answer": "unreachable", "times": 2})
    number = (await sim.says(chen, "第三次才到"))["update_id"]
    await hook.until(1)
    assert [heard for heard, _ in hook.heard] == [number]
    assert (await bot.get_webhook_info()).last_error_message == "Connection timed out"


async def test_what_a_webhook_took_may_come_again(
    bot: Bot, sim: Sim, chen: int, hook: Hook, stage: Playground
) -> None:
    await bot.set_webhook(hook.url)
    assert stage.delivery.webhook is not None
    stage.delivery.webhook.first_wait = 0.05
    await sim.do("faults", {"answer": "unheard", "times": 1})
    number = (await sim.says(chen, "来了两次"))["update_id"]
    await hook.until(2)
    assert [heard for heard, _ in hook.heard] == [number, number]
    assert (await bot.get_webhook_info()).last_error_message == "Read timeout expired"


async def test_in_an_outage_updates_wait(
    bot: Bot, sim: Sim, chen: int, hook: Hook, stage: Playground
) -> None:
    await bot.set_webhook(hook.url)
    assert stage.delivery.webhook is not None
    stage.delivery.webhook.first_wait = 0.05
    rule = (await sim.do("faults", {"answer": "outage"}))["rules"][0]
    await sim.says(chen, "等一等")
    await asyncio.sleep(0.1)
    assert hook.heard == []
    hook.open.clear()  # it waits for as long as it takes to ask how many wait
    await sim.do("faults", {"rule": rule["id"], "remove": True})
    assert (await bot.get_webhook_info()).pending_update_count == 1
    hook.open.set()
    await hook.until(1)
