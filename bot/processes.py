"""Which process this is, among all that work on one database, and whether another one here has died."""

import os
import secrets
import socket


def this_process() -> str:
    """A name of its own for each program, by which others can see whether it still runs."""
    return f"{_here()}:{os.getpid()}:{secrets.token_hex(4)}"


def died(process: str) -> bool:
    """Whether that was a process of this very machine, or container, that is gone."""
    try:
        here, pid, _random = process.rsplit(":", 2)
        number = int(pid)
    except ValueError:
        return False
    if here != _here():
        return False
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _here() -> str:
    # Containers may share a host's name and count their processes from one; the room they count in differs.
    try:
        room = os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        room = 0
    return f"{socket.gethostname()[:24]}/{room}"
