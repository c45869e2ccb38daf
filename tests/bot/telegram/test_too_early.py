"""Telegram calls as soon as somebody listens at the address, which is before the bot has begun."""

from pathlib import Path

import aiohttp

from bot import web
from bot.features import FEATURES
from bot.running import Tasks
from bot.telegram.edge import Edge
from bot.telegram.listening import SECRET_HEADER
from handlers.chat.heard import Heard, unpacked
from kernel.clock import system_chance, system_clock
from kernel.workshop import Workshop
from tests.databases import new_database
from tests.keys import KEYRING

SECRET = "only-telegram-knows"


async def test_what_comes_before_the_bot_has_begun_is_not_confirmed_and_comes_again(tmp_path: Path) -> None:
    workshop = Workshop(
        new_database(tmp_path), clock=system_clock, chance=system_chance, keyring=KEYRING, reactions={}
    )
    edge = Edge("1:x", "http://127.0.0.1:9", FEATURES, workshop, Tasks(), proxy=None, unpaced=True)
    hook = ("https://example.org/telegram", edge.webhook(SECRET))
    runner = await web.serve("127.0.0.1", 0, lambda: {"ok": True}, hook)
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    async with (
        aiohttp.ClientSession() as session,
        session.post(address, json={"update_id": 1}, headers={SECRET_HEADER: SECRET}) as got,
    ):
        assert got.status == 503
    await runner.cleanup()
    await edge.close()
    workshop.close()


def test_who_settled_an_update_is_kept_with_it_and_not_taken_for_something_heard() -> None:
    heard = Heard("telegram", "1:1", "100001", "", "zh-Hans", "100001", private=True, text="你好")
    asked = heard.hearing(0, "here:1:one").asked
    assert asked is not None
    assert asked["settled_by"] == "here:1:one"
    assert unpacked(asked) == heard
