"""Who may listen, to whom we listen, and how listening ends."""

import asyncio

import aiohttp
import pytest

from bot.telegram.listening import SECRET_HEADER
from tests.bot.telegram.conftest import Hall
from tests.stories.town import SECRET

RIGHT = {SECRET_HEADER: SECRET}


CALLS = (
    ("no secret", {}, b"{}", 403),
    ("a wrong secret", {SECRET_HEADER: "wrong"}, b"{}", 403),
    ("an odd secret", {SECRET_HEADER: "秘密".encode().decode("latin-1")}, b"{}", 403),
    ("no JSON", RIGHT, b"not json", 400),
    ("a list", RIGHT, b"[]", 400),
    ("a text", RIGHT, b'"text"', 400),
    ("nothing", RIGHT, b"null", 400),
    ("no update", RIGHT, b'{"no": "update"}', 400),
    ("an update of another age", RIGHT, b'{"update_id": 7, "message": {"text": "hi"}}', 200),
    ("broken bytes", RIGHT, b"\xff\xfe", 400),
    ("5 MB", RIGHT, b" " * 5_000_000, 413),
)


async def test_a_call_that_is_not_from_telegram_is_turned_away(quiet_hall: Hall) -> None:
    quiet_hall.in_house(webhook=True)
    await quiet_hall.bot.start()
    found = {}
    async with aiohttp.ClientSession() as session:
        for what, headers, body, _ in CALLS:
            async with session.post(quiet_hall.bot.webhook, data=body, headers=headers) as answer:
                found[what] = answer.status
    assert found == {what: status for what, _, _, status in CALLS}
    await quiet_hall["陈静"].says("/start")
    await quiet_hall["陈静"].sees("陈静，您好")


async def test_a_poller_of_another_installation_is_noticed_and_named(
    hall: Hall, operator: pytest.LogCaptureFixture
) -> None:
    asking = asyncio.create_task(hall.playground.delivery.poll(0, 100, 0.1))
    said = "another program is asking for this bot's updates"
    await hall.until(lambda: said in operator.text, "the operator is told")
    await asking
