"""What the bot and the playground said to each other, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime
from itertools import islice
from typing import Any

from .model import Json
from .params import readable


class Transcript:
    """The last calls and updates; entries keep references, never copies."""

    def __init__(self, clock: Callable[[], datetime], *, keep: int = 20_000) -> None:
        self.on = True
        self.count = 0
        self._clock = clock
        self._entries: deque[tuple[int, datetime, str, Any, Any, int]] = deque(maxlen=keep)

    def call(self, method: str, params: Json, answer: Json | None, status: int) -> None:
        """Note a call; an answer of None was lost on the way."""
        if self.on:
            self.count += 1
            self._entries.append((self.count, self._clock(), method, params, answer, status))

    def update(self, update: Json) -> None:
        """Note an update that waits for the bot."""
        if self.on:
            self.count += 1
            self._entries.append((self.count, self._clock(), "", update, None, 0))

    def clear(self) -> None:
        """Forget all entries; the numbering goes on."""
        self._entries.clear()

    def after(self, number: int) -> list[Json]:
        """The entries with a higher number, oldest first."""
        if not self._entries:
            return []
        first = self._entries[0][0]
        return [self._entry(*entry) for entry in islice(self._entries, max(0, number + 1 - first), None)]

    @staticmethod
    def _entry(n: int, at: datetime, method: str, said: Any, answer: Any, status: int) -> Json:
        if not method:
            return {"n": n, "at": at.isoformat(), "kind": "update", "update": said}
        call = {"n": n, "at": at.isoformat(), "kind": "call", "method": method, "params": readable(said)}
        return {**call, "status": status, "answer": answer}
