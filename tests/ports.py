"""Ports that are chosen now and used later, by a process that is yet to start or to start again.

The system hands out others to whoever asks for any, in every test process; so ours lie below its range
(32768 and more), and those of each test process begin elsewhere.
"""

import itertools
import os
import socket

FIRST, SPAN, EACH = 20_000, 12_000, 64
_numbers = itertools.count()


def unused_port() -> int:
    """A port of this machine at which nobody listens, and nobody will by chance."""
    while True:
        port = FIRST + (os.getpid() * EACH + next(_numbers)) % SPAN
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as whoever will listen there
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
