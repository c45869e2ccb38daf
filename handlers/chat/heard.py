"""What was heard in a chat, whichever chat it was."""

from dataclasses import dataclass, fields
from typing import Any

from kernel.heard import Hearing
from residents.acting import Caller


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing somebody said or tapped. ``key`` is unique per channel and repeats with a redelivery."""

    channel: str
    key: str
    external: str
    name: str
    language: str
    chat: str
    private: bool
    message: int | None = None
    tap: str | None = None
    button: str | None = None
    command: str | None = None
    payload: str = ""
    text: str = ""
    flow: str = ""

    @property
    def caller(self) -> Caller:
        """The account that speaks."""
        return Caller(self.channel, self.external, self.language)

    def hearing(self, step: int) -> Hearing:
        """The key under which the ``step``-th act of this update is settled."""
        if step:
            return Hearing(self.channel, f"{self.key}.{step}", None, self.flow)
        return Hearing(self.channel, self.key, self.packed(), self.flow)

    def packed(self) -> dict[str, Any]:
        """What is needed to show the answer again after a crash; the name is not."""
        return {name: getattr(self, name) for name in FIELDS} | {"name": ""}


FIELDS = tuple(each.name for each in fields(Heard))


def unpacked(stored: dict[str, Any]) -> Heard:
    """What ``packed`` stored."""
    return Heard(**stored)
