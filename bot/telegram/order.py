"""One person's updates one after the other, different people side by side."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class PersonalOrder:
    """A lock per account that vanishes when nobody waits for it."""

    def __init__(self) -> None:
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    def waiting(self, account: str) -> int:
        """How many of this account's turns are not over."""
        return self._locks[account][1] if account in self._locks else 0

    @asynccontextmanager
    async def turn(self, account: str) -> AsyncIterator[None]:
        """Wait for this account's turn."""
        lock, waiting = self._locks.get(account, (asyncio.Lock(), 0))
        self._locks[account] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._locks[account]
            if waiting == 1:
                del self._locks[account]
            else:
                self._locks[account] = (lock, waiting - 1)
