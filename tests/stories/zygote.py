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
import tempfile
import threading
import traceback
from pathlib import Path
from typing import Any, NoReturn

import psycopg  # noqa: F401  # loaded once, whichever database a child is given

from bot.assembly import Program, Wiring
from locales import render, speech
from tests.stories import walk
from tests.stories.shared import Shared
from tests.stories.town import Town, begin


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


def preload(founded: Path) -> None:
    """Read, import and compile what every child would otherwise have to: by living through a little."""
    speech.HOUSE.strict = True
    render.be_strict()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_live_a_little(founded, Path(folder)))
    assert threading.active_count() == 1, "only a process of one thread can be forked"
    gc.collect()
    gc.freeze()


async def _live_a_little(founded: Path, folder: Path) -> None:
    town = await Town(folder).open(founded)
    town.in_house()
    await town.bot.start()
    await walk.join(town)
    await walk.the_first_proposal(town)
    await walk.a_similar_one(town)
    await town.close()


def main() -> None:
    """Fork on request, and tell who was born and who died."""
    preload(Path(sys.argv[1]))
    woken, waker = socket.socketpair()
    woken.setblocking(False)
    waker.setblocking(False)
    signal.set_wakeup_fd(waker.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    # A child that is told of the clock before it can listen will read the clock by itself.
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
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
