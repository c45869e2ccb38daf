"""What else comes over the wire: rubbish at speed, slow callers, news of another age; and through a proxy."""

import asyncio
import resource
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from sqlalchemy import select

from bot import web
from bot.assembly import Program, Wiring
from bot.telegram.listening import SECRET_HEADER
from kernel.heard import HEARD
from tests.bot.telegram.conftest import Hall
from tests.stories.town import SECRET, TOKEN

RUBBISH = (
    ({}, b"{}"),
    ({SECRET_HEADER: "wrong"}, b"{}" * 1000),
    ({SECRET_HEADER: SECRET}, b"not json"),
    ({SECRET_HEADER: SECRET}, b'{"update_id": "no number"}'),
    ({SECRET_HEADER: SECRET}, b"[" * 2000),
)
CALLS, AT_ONCE, MEGABYTE = 5000, 50, 1024


async def settled_updates(hall: Hall) -> set[str]:
    """The updates that the database has an answer for."""
    keys = await hall.desk.read(lambda work: work.connection.execute(select(HEARD.c.key)).scalars().all())
    return {key.partition(":")[2].partition(".")[0] for key in keys}


async def test_rubbish_at_speed_is_turned_away_while_good_updates_are_settled(quiet_hall: Hall) -> None:
    quiet_hall.in_house(webhook=True)
    await quiet_hall.bot.start()
    address, gate = quiet_hall.bot.webhook, asyncio.Semaphore(AT_ONCE)
    statuses: list[int] = []
    between: list[int] = []
    said: set[str] = set()
    await quiet_hall["陈静"].says("/start")
    await quiet_hall["陈静"].sees("陈静，您好")
    await quiet_hall.settled()
    before, earlier = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, await settled_updates(quiet_hall)
    async with aiohttp.ClientSession() as session:

        async def call(number: int) -> None:
            headers, body = RUBBISH[number % len(RUBBISH)]
            async with gate, session.post(address, data=body, headers=headers) as answer:
                statuses.append(answer.status)

        rubbish = asyncio.gather(*(call(number) for number in range(CALLS)))
        for name in ("陈静", "李明", "王芳"):
            await quiet_hall[name].says("/polls")
            await quiet_hall[name].sees("本社区的表决", seconds=30.0)
            between.append(len(statuses))
        await rubbish
    await quiet_hall.settled()
    assert Counter(statuses) == {400: CALLS * 3 // 5, 403: CALLS * 2 // 5}
    assert 0 < between[0] <= between[-1] < CALLS, "good updates were answered in between"
    assert await settled_updates(quiet_hall) - earlier == said, "of the rubbish nothing was settled"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 * MEGABYTE


async def test_callers_who_never_finish_hold_up_nobody(quiet_hall: Hall) -> None:
    quiet_hall.in_house(webhook=True)
    await quiet_hall.bot.start()
    port = int(quiet_hall.bot.webhook.rpartition(":")[2].partition("/")[0])
    head = f"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n{SECRET_HEADER}: ".encode()
    writers = []
    for beginning in (b"POST /tele", head + b"wrong\r\n\r\n{", head + SECRET.encode() + b"\r\n\r\n{"):
        for _ in range(40):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(beginning)
            writers.append(writer)
    await quiet_hall["陈静"].says("/start")
    await quiet_hall["陈静"].sees("陈静，您好", seconds=30.0)
    for writer in writers:
        writer.close()


NEWS = (
    {"telepathy": {"from": {"id": 100001}, "thought": "坡道"}},
    {"message": {"text": "no chat, no date"}},
    {"callback_query": {"id": None}},
    {
        "message_reaction": {
            "chat": {"id": 1, "type": "private"},
            "date": 1,
            "new_reaction": [{"type": "sigh"}],
        }
    },
)


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_news_that_nobody_understands_are_confirmed_and_hold_up_nobody(
    quiet_hall: Hall, *, webhook: bool
) -> None:
    hall = quiet_hall
    hall.in_house(webhook=webhook)
    await hall.bot.start()
    for news in NEWS:
        hall.playground.delivery.inject(news)
    await hall["陈静"].says("/start")
    await hall["陈静"].sees("陈静，您好", seconds=30.0)
    await hall.settled()
    assert hall.heard_all()


async def test_an_update_that_always_fails_is_parked_and_the_next_one_is_answered(hall: Hall) -> None:
    await hall.desk.act(lambda work: work.connection.exec_driver_sql("ALTER TABLE voucher RENAME TO gone"))
    await hall["陈静"].says("/redeem")
    await hall["陈静"].says("/points")
    await hall["陈静"].says("/help")
    await hall["陈静"].sees("这里能办这些事")
    await hall.until(hall.heard_all, "every update is confirmed")
    await hall.desk.act(lambda work: work.connection.exec_driver_sql("ALTER TABLE gone RENAME TO voucher"))
    assert any("我们已经记下（编号" in said for said in hall["陈静"].read_all())


async def test_the_program_starts_while_telegram_is_away_and_health_says_so(quiet_hall: Hall) -> None:
    quiet_hall.goes_wrong("reset")
    api, clock = f"http://127.0.0.1:{quiet_hall.port}", quiet_hall.shared.now
    program = Program(Wiring(quiet_hall.database, TOKEN, api, clock=clock, unpaced=True))
    runner = await web.serve("127.0.0.1", 0, program.health, None)
    health = f"http://127.0.0.1:{runner.addresses[0][1]}/healthz"
    starting = asyncio.create_task(program.start())
    async with aiohttp.ClientSession() as session:
        async with session.get(health) as answer:
            assert (answer.status, (await answer.json())["telegram"]) == (503, False)
        quiet_hall.is_well_again()
        await asyncio.wait_for(starting, 30)
        await program.ticker.look()
        async with session.get(health) as answer:
            assert (answer.status, (await answer.json())["telegram"]) == (200, True)
    await runner.cleanup()
    await program.close()


@asynccontextmanager
async def proxy_to(port: int) -> AsyncIterator[tuple[str, list[str]]]:
    """A proxy that knows one server only; gives its address and what it was asked for."""
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                method, url, version = line.decode().split()
                asked.append(url)
                head = [f"{method} /{url.split('/', 3)[3]} {version}", f"Host: 127.0.0.1:{port}"]
                length = 0
                while header := (await reader.readline()).decode().strip():
                    name, _, value = header.partition(":")
                    if name.lower() == "content-length":
                        length = int(value)
                    if name.lower() not in ("host", "proxy-connection", "connection"):
                        head.append(header)
                body = await reader.readexactly(length)
                up, down = await asyncio.open_connection("127.0.0.1", port)
                down.write("\r\n".join([*head, "Connection: close", "", ""]).encode() + body)
                writer.write(await up.read())
                await writer.drain()
                down.close()
                return
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked


async def test_every_call_goes_through_the_proxy_that_is_set(quiet_hall: Hall) -> None:
    hall = quiet_hall
    async with proxy_to(hall.port) as (address, asked):
        usual = hall.wiring()
        away = {**usual, "proxy": address, "telegram_api": "http://telegram.invalid"}
        hall.wiring = lambda: away  # type: ignore[method-assign]  # this hall alone is wired so
        hall.in_house()
        await hall.bot.start()
        await hall["陈静"].says("/start")
        await hall["陈静"].sees("陈静，您好")
        await hall.bot.stop()
        hall.bot = None
    methods = {url.rpartition("/")[2] for url in asked}
    assert {"getMe", "getUpdates", "sendMessage", "deleteWebhook"} <= methods
    assert all(url.startswith("http://telegram.invalid/") for url in asked)
