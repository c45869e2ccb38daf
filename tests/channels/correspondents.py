"""Somebody who writes on the plain channel, and reads what comes."""

import asyncio
import re
import time
from datetime import timedelta

from tests.channels.plain import PlainChannel
from tests.stories.town import Town

PATIENCE = 30.0
READING = timedelta(seconds=5)


class Correspondent:
    """One account on the plain channel; every message takes a few seconds of reading and typing."""

    def __init__(self, town: Town, channel: PlainChannel, account: str) -> None:
        self._town, self._channel, self.account = town, channel, account

    @property
    def letters(self) -> list[str]:
        """Everything that came, the newest last."""
        return self._channel.letters[self.account]

    def reads(self) -> str:
        """What came last."""
        return self.letters[-1] if self.letters else ""

    async def says(self, words: str, *, key: str = "") -> str:
        """Write something; gives the answer."""
        self._town.stand_at(self._town.now + READING)
        return await self._channel.hears(self.account, words, key=key)

    async def chooses(self, label: str) -> str:
        """Answer what came last with the number that stands before this label."""
        found = re.search(rf"(\d)：[^\n　]*{re.escape(label)}", self.reads())
        assert found, f"{label!r} has no number in:\n{self.reads()}"
        return await self.says(found[1])

    async def sees(self, *parts: str) -> str:
        """Wait for a letter that holds all of this; gives it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            for letter in reversed(self.letters):
                if all(part in letter for part in parts):
                    return letter
            assert time.monotonic() < deadline, f"never came: {parts}, but:\n" + "\n---\n".join(self.letters)
            await asyncio.sleep(0.01)
