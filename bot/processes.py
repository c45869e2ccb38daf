"""Which process this is, among all that work on one database, and whether another one here has died."""

import hashlib
import os
import secrets
import socket
from pathlib import Path


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
    """This machine since it was last started, or this container: nobody else's is called so.

    Machines of one image share the beginning of their names, and all count their processes in a room of the
    same number; containers share their host's last start, and perhaps its name.
    """
    try:
        room = os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        room = 0
    try:
        started = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, UnicodeError):
        started = ""
    name = socket.gethostname()
    digest = hashlib.sha256(f"{name}\n{started}\n{room}".encode("utf-8", "surrogateescape")).hexdigest()
    # The first of its name is for whoever reads the rows.
    return f"{name[:12]}/{digest[:20]}"
