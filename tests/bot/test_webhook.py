"""What is sent to the webhook by Telegram, by strangers, and by nobody in their right mind."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from telegram import Bot, Update

from bot import web
from bot.telegram.listening import MOST_BYTES, SECRET_HEADER, Webhook

SECRET = "only-telegram-knows"


def said_at(date: str) -> bytes:
    """A message with a strange date."""
    chat = '{"id": 1, "type": "private"}'
    return f'{{"update_id": 1, "message": {{"message_id": 1, "date": {date}, "chat": {chat}}}}}'.encode()


class Door:
    """A webhook at an address of its own."""

    def __init__(self) -> None:
        self.let_in: list[int] = []
        self.port = 0

    async def receive(self, update: Update) -> None:
        """Somebody came in."""
        self.let_in.append(update.update_id)
        if update.update_id == 13:
            raise ZeroDivisionError

    async def post(self, body: bytes, secret: str | None = SECRET) -> int:
        """Send something; gives the status."""
        headers = {SECRET_HEADER: secret} if secret is not None else {}
        address = f"http://127.0.0.1:{self.port}/telegram"
        async with (
            aiohttp.ClientSession() as session,
            session.post(address, data=body, headers=headers) as got,
        ):
            return got.status

    async def raw(self, request: bytes) -> bytes:
        """Send bytes as they are; gives the first line of the answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(request)
        line = await reader.readline()
        writer.close()
        return line


@pytest_asyncio.fixture
async def door() -> AsyncIterator[Door]:
    built = Door()
    hook = Webhook(Bot("1:x"), built.receive, SECRET)
    runner = await web.serve("127.0.0.1", 0, lambda: {"ok": True}, ("https://example.org/telegram", hook))
    built.port = runner.addresses[0][1]
    yield built
    await runner.cleanup()


async def test_an_update_is_let_in(door: Door) -> None:
    assert await door.post(b'{"update_id": 1}') == 200
    assert door.let_in == [1]


async def test_one_that_fails_is_confirmed_and_never_comes_back(door: Door) -> None:
    assert await door.post(b'{"update_id": 13}') == 200


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], SECRET.upper()])
async def test_who_does_not_know_the_secret_stays_outside(door: Door, secret: str | None) -> None:
    assert await door.post(b'{"update_id": 1}', secret) == 403
    assert door.let_in == []


async def test_a_secret_that_is_no_text_stays_outside(door: Door) -> None:
    header = SECRET_HEADER.encode() + b": \xff\xfe\xc3\x28\r\n"
    request = b"POST /telegram HTTP/1.1\r\nHost: x\r\n" + header + b"Content-Length: 2\r\n\r\n{}"
    assert b"403" in await door.raw(request)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"7",
        b'"words"',
        b"{}",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"update_id": 1, "message": []}',
        b'{"update_id": 1, "message": "words"}',
        said_at("1e300"),
        said_at("99999999999999"),
        b'{"update_id": 1, "callback_query": {"id": null}}',
    ],
)
async def test_what_is_no_update_is_turned_away_in_peace(door: Door, body: bytes) -> None:
    assert await door.post(body) in (200, 400)


async def test_what_is_too_much_is_not_read(door: Door) -> None:
    assert await door.post(b"x" * (MOST_BYTES + 1)) == 413


async def test_health_is_told(door: Door) -> None:
    address = f"http://127.0.0.1:{door.port}/healthz"
    async with aiohttp.ClientSession() as session, session.get(address) as got:
        state: Any = await got.json()
        assert (got.status, state) == (200, {"ok": True})
