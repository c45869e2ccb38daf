"""What was heard in a chat, whichever chat it was."""

from dataclasses import asdict, dataclass, field, fields
from typing import Any

from kernel.heard import Hearing
from residents.acting import Caller


@dataclass(frozen=True, slots=True)
class HeardFile:
    """A file somebody sent, still with the channel: ``kind`` is photo, document, voice, audio or video."""

    kind: str
    id: str
    size: int
    mime: str
    name: str


@dataclass(frozen=True, slots=True)
class HeardContact:
    """A contact somebody sent: ``external`` is the account it belongs to, if the channel knows one.

    The number is compared and forgotten: it is never packed, stored or logged.
    """

    phone: str = field(repr=False)
    external: str


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing somebody said or tapped. ``key`` is unique per channel and repeats with a redelivery.

    Where it was heard in a group chat, ``group`` is the group's own id, ``topic`` the topic within it, and
    ``happened`` names what became of the group, if nobody spoke. What came instead of words is ``content``
    (photo, voice, location, sticker …); a file also lies in ``file``. Of a forwarded message ``forwarded``
    says whose it was: ``account:`` with its id, or one of the words below; a name is never kept.
    """

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
    group: str = ""
    topic: int | None = None
    title: str = ""
    happened: str = ""
    content: str = ""
    file: HeardFile | None = None
    contact: HeardContact | None = None
    forwarded: str = ""

    @property
    def of_another(self) -> bool:
        """Whether these are words that somebody else wrote, forwarded into the private chat."""
        return self.private and bool(self.forwarded) and self.forwarded != f"account:{self.external}"

    @property
    def caller(self) -> Caller:
        """The account that speaks."""
        return Caller(self.channel, self.external, self.language, self.group)

    def hearing(self, step: int, process: str = "") -> Hearing:
        """The key under which the ``step``-th act of this update is settled, by which process."""
        if step:
            return Hearing(self.channel, f"{self.key}.{step}", None, self.flow)
        return Hearing(self.channel, self.key, self.packed() | {SETTLED_BY: process}, self.flow)

    def packed(self) -> dict[str, Any]:
        """What is needed to show the answer again after a crash; names are not."""
        values = {name: getattr(self, name) for name in FIELDS} | {"name": ""}
        if self.contact is not None:
            # Whose it was is kept, so that the same update is answered the same; the number is not.
            values["contact"] = {"phone": "", "external": self.contact.external}
        if self.file is not None:
            values["file"] = asdict(self.file) | {"name": ""}
        return values


FORWARDED = "forwarded"
"""What has happened when somebody else's words come."""

FORWARDED_HIDDEN, FORWARDED_CHAT, FORWARDED_BY_BOT = "hidden", "chat", "hall"
"""Of an account that shows itself to nobody, of a channel or group or another bot, of our own bot."""

SETTLED_BY = "settled_by"
FIELDS = tuple(each.name for each in fields(Heard))


def unpacked(stored: dict[str, Any]) -> Heard:
    """What ``packed`` stored."""
    file = stored.get("file")
    values = {name: value for name, value in stored.items() if name != SETTLED_BY}
    contact = values.pop("contact", None)
    return Heard(
        **values
        | {
            "file": HeardFile(**file) if file else None,
            "contact": HeardContact(**contact) if contact else None,
        }
    )
