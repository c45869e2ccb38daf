"""How far the city is with its acts: what belongs into the storm comes at its step, on every machine."""

import asyncio
from fractions import Fraction


class Steps:
    """Counts acts as they begin; others wait for a step, and acts wait at gates for others."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.begun = 0
        self._awaited: list[tuple[int, asyncio.Event]] = []
        self._gates: list[tuple[int, asyncio.Event]] = []

    def reached(self, share: Fraction) -> asyncio.Event:
        """Set as soon as this share of all acts has begun."""
        return self._at(share, self._awaited)

    def gate(self, share: Fraction) -> asyncio.Event:
        """No act beyond this share begins until this is set."""
        return self._at(share, self._gates)

    def _at(self, share: Fraction, where: list[tuple[int, asyncio.Event]]) -> asyncio.Event:
        event = asyncio.Event()
        where.append((int(share * self.total), event))
        return event

    async def begin(self) -> None:
        """One more act, as soon as it may."""
        for number, opened in self._gates:
            if self.begun >= number:
                await opened.wait()
        self.begun += 1
        for number, reached in self._awaited:
            if self.begun >= number:
                reached.set()
