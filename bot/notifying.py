"""Tells systemd that we are ready, still alive, or ending; without systemd it does nothing."""

import asyncio
import os
import socket
from collections.abc import Callable


def notify(state: str) -> None:
    """Send one state, such as ``READY=1``, to whoever started us and asked for it."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
        try:
            line.connect(address)
            line.sendall(state.encode())
        except OSError:
            return  # nobody listens any more; that is no reason to end


async def keep_alive(stop: asyncio.Event, well: Callable[[], bool]) -> None:
    """Twice within the watchdog's time, as long as all is well; whoever falls silent is started anew."""
    given = os.environ.get("WATCHDOG_USEC", "")
    if not given.isdecimal() or not int(given):
        return
    pause = int(given) / 2_000_000
    while not stop.is_set():
        if well():
            notify("WATCHDOG=1")
        try:
            await asyncio.wait_for(stop.wait(), pause)
        except TimeoutError:
            continue
