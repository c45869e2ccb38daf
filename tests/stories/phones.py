"""A neighbour's phone: what they say and tap, and what they see."""

import asyncio
import time
from typing import TYPE_CHECKING, Any

from bot.playground.sim.messages import write
from bot.playground.sim.tapping import tap
from bot.playground.sim.views import view

if TYPE_CHECKING:
    from tests.stories.town import Town

PATIENCE = 30.0
SHOWN = 8
"""How many of the newest messages somebody looks at."""


class Phone:
    """One account, in the private chat unless a group is named."""

    def __init__(self, town: "Town", number: int, name: str) -> None:
        self.town = town
        self.number = number
        self.name = name
        self.toast: str | None = None

    # ------------------------------------------------------------ doing

    async def says(self, text: str | None, *, chat: str | None = None, **more: Any) -> int | None:
        """Write a message; gives the number of its update."""
        await self.town.prepare()
        given = {"person": self.number, "text": text, "chat": chat, **more}
        return write(self.town.playground, given)["update_id"]

    async def taps(self, label: str, *, chat: str | None = None, wait: float = PATIENCE) -> str | None:
        """Tap the newest button whose label holds this; gives the toast. A link is followed."""
        await self.town.prepare()
        message, row, column = self._button(label, chat)
        given = {"person": self.number, "chat": chat, "message_id": message, "row": row, "column": column}
        outcome = await tap(self.town.playground, {**given, "wait": wait})
        self.toast = (outcome["answer"] or {}).get("text")
        return self.toast

    async def forges(self, data: str, *, chat: str | None = None, wait: float = PATIENCE) -> str | None:
        """Tap with data that no button has."""
        await self.town.prepare()
        last = next(m["message_id"] for m in reversed(self.messages(chat)) if not m["mine"])
        given = {"person": self.number, "chat": chat, "message_id": last, "data": data, "forged": True}
        outcome = await tap(self.town.playground, {**given, "wait": wait})
        self.toast = (outcome["answer"] or {}).get("text")
        return self.toast

    # ------------------------------------------------------------ seeing

    def messages(self, chat: str | None = None, limit: int = SHOWN) -> list[dict[str, Any]]:
        """The newest messages, the newest last."""
        stage = self.town.playground
        found = stage.town.chat(chat if chat is not None else self.number)
        shown: list[dict[str, Any]] = view(stage, found, str(self.number), 0, limit)["messages"]
        return shown

    def reads(self, chat: str | None = None) -> str:
        """The newest message of the bot."""
        said = [m["text"] for m in self.messages(chat) if m["from"]["is_bot"]]
        return said[-1] if said else ""

    def read_all(self, chat: str | None = None, limit: int = 200) -> list[str]:
        """All messages of the bot."""
        return [m["text"] for m in self.messages(chat, limit) if m["from"]["is_bot"]]

    async def sees(self, *parts: str, chat: str | None = None, seconds: float = PATIENCE) -> str:
        """Wait until one of the newest messages of the bot holds all of this; gives it."""
        stage, deadline = self.town.playground, time.monotonic() + seconds
        room = stage.town.chat(chat if chat is not None else self.number)
        while True:
            version = room.version
            for message in reversed(self.messages(chat)):
                if message["from"]["is_bot"] and all(part in message["text"] for part in parts):
                    return str(message["text"])
            left = deadline - time.monotonic()
            assert left > 0, self._never_saw(parts, chat)
            await stage.watching.changed(room, version, left)

    def buttons(self, chat: str | None = None) -> list[str]:
        """The labels under the newest message that has buttons."""
        for message in reversed(self.messages(chat)):
            if message["buttons"]:
                return [button["text"] for row in message["buttons"] for button in row]
        return []

    async def offered(self, label: str, chat: str | None = None) -> None:
        """Wait until there is a button whose label holds this."""
        try:
            await self.town.until(lambda: self._found(label, chat), "it is offered")
        except AssertionError:
            self._button(label, chat)

    def document(self) -> tuple[str, bytes]:
        """Name and content of the newest file."""
        files = self.town.playground.town.files
        found = next(m["document"] for m in reversed(self.messages()) if "document" in m)
        return found["name"], files[found["file_id"]].content

    def _button(self, label: str, chat: str | None) -> tuple[int, int, int]:
        found = self._found(label, chat)
        if found is None:
            raise AssertionError(
                f"{self.name} sees no button {label!r}, only {self.buttons(chat)}: {self.reads(chat)}"
            )
        return found

    def _found(self, label: str, chat: str | None) -> tuple[int, int, int] | None:
        for message in reversed(self.messages(chat, 40)):
            for r, row in enumerate(message["buttons"]):
                for c, button in enumerate(row):
                    if label in button["text"]:
                        return message["message_id"], r, c
        return None

    def _never_saw(self, parts: tuple[str, ...], chat: str | None) -> str:
        seen = "\n---\n".join(self.read_all(chat, SHOWN))
        return f"{self.name} never saw {parts}, but:\n{seen}\n{self.town.log_tail()}"

    async def sleeps(self) -> None:
        """Let everything come to rest."""
        await asyncio.sleep(0)
        await self.town.settled()
