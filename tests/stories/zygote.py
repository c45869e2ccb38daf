"""Keeps the bot loaded and forks it on request, so that a killed one is back within a blink.

Reads one order a line: ``{"wiring": {…}, "shared": path, "webhook": url | null, "log": path}``;
writes ``{"born": pid}`` and ``{"died": pid, "status": number}``.
"""

import asyncio
import gc
import json
import logging
import os
import select
import signal
import socket
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

from bot import web
from bot.assembly import Program, Wiring
from bot.features import FEATURES
from deliberation.proposals.similarity import background
from locales import render, speech
from tests.stories.shared import Shared

SECRET = "for-the-stories"  # noqa: S105 - guards nothing but a test


async def live(wiring: dict[str, Any], shared: Shared, webhook: str | None) -> None:
    """Run the program until SIGTERM; SIGUSR1 says that the clock was moved."""
    program = Program(Wiring(**wiring, clock=shared.now, boundary=shared.boundary))
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, program.wake)
    loop.add_signal_handler(signal.SIGTERM, program.stop.set)
    runner = await begin(program, webhook)
    await program.stop.wait()
    if runner is not None:
        await runner.cleanup()
    await program.close()


async def begin(program: Program, webhook: str | None) -> Any:
    """Start a program and let it listen; gives the web server, if it needs one."""
    if webhook is None:
        await program.start()
        program.tasks.start(program.listen_by_polling(), "listening")
        return None
    port = int(webhook.rpartition(":")[2].partition("/")[0])
    hook = (webhook, program.edge.webhook(SECRET))
    runner = await web.serve("127.0.0.1", port, program.health, hook)
    await program.start()
    await program.edge.set_webhook(webhook, SECRET)
    return runner


def preload() -> None:
    """What every child would otherwise have to read anew."""
    speech.HOUSE.strict = True
    render.be_strict()
    background.commonness(0)
    assert FEATURES.commands
    gc.collect()
    gc.freeze()


def main() -> None:
    """Fork on request, and tell who was born and who died."""
    preload()
    woken, waker = socket.socketpair()
    woken.setblocking(False)
    waker.setblocking(False)
    signal.set_wakeup_fd(waker.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    children: set[int] = set()
    waiting = b""
    _tell({"ready": os.getpid()})
    while True:
        ready, _, _ = select.select([0, woken], [], [])
        if woken in ready:
            woken.recv(4096)
            _reap(children)
        if 0 in ready:
            given = os.read(0, 65536)
            if not given:
                return _end(children)
            *orders, waiting = (waiting + given).split(b"\n")
            for order in orders:
                children.add(_fork(json.loads(order), (woken, waker)))


def _fork(order: dict[str, Any], sockets: tuple[socket.socket, socket.socket]) -> int:
    pid = os.fork()
    if pid == 0:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for each in sockets:
            each.close()
        _be_the_bot(order)
    _tell({"born": pid})
    return pid


def _be_the_bot(order: dict[str, Any]) -> NoReturn:
    status = 1
    try:
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.close(0)
        logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
        asyncio.run(live(order["wiring"], Shared(Path(order["shared"])), order["webhook"]))
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _reap(children: set[int]) -> None:
    while children:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        children.discard(pid)
        _tell({"died": pid, "status": status})


def _end(children: set[int]) -> None:
    for pid in children:
        os.kill(pid, signal.SIGKILL)


def _tell(fact: dict[str, int]) -> None:
    os.write(1, json.dumps(fact).encode() + b"\n")


if __name__ == "__main__":
    main()
