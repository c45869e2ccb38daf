"""What time it is, and what chance gives: the one place that asks the machine."""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present moment, always aware and in UTC."""

Chance = Callable[[int], bytes]
"""Gives that many unguessable bytes."""


def system_clock() -> datetime:
    """The machine's own time."""
    return datetime.now(UTC)


def system_chance(size: int) -> bytes:
    """Bytes from the operating system's generator."""
    return secrets.token_bytes(size)
