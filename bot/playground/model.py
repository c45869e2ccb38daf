"""The people, chats, messages and files of the playground, as plain data in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .refusals import Unplayable

Json = dict[str, Any]
Words = str | dict[str, Any]
"""A text of the page: one for everybody, or one for each language of the page."""

ChatType = Literal["private", "group", "supergroup", "channel"]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

ANONYMOUS_ADMIN: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
CHANNEL_SENDER: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
PRESENT = frozenset({"creator", "administrator", "member", "restricted"})
IN_CHARGE = frozenset({"creator", "administrator"})


@dataclass(slots=True)
class Person:
    """Someone with a phone, or another bot."""

    id: int
    name: str
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    caption: Words = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    @property
    def phone(self) -> str:
        """Their number, of those that Ofcom keeps for stories: nobody has it (07700 900000 to 900999)."""
        return f"+447700900{self.id % 1000:03d}"

    def user(self) -> Json:
        """This person as the Bot API's User."""
        if self.deactivated:
            return {"id": self.id, "is_bot": self.is_bot, "first_name": ""}
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user


@dataclass(slots=True)
class Member:
    """What someone is in a group or channel; ``rights`` say where this is more or less than usual."""

    id: int
    status: Status
    anonymous: bool = False
    rights: dict[str, bool] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        return self.status in PRESENT

    @property
    def in_charge(self) -> bool:
        return self.status in IN_CHARGE


@dataclass(slots=True)
class Posted:
    """A message in a chat: its Bot API form, replaced and never altered in place."""

    body: Json
    sender: int
    reworded: bool = False
    silent: bool = False


@dataclass(slots=True)
class Chat:
    """A private chat, group, supergroup or channel."""

    id: int
    type: ChatType
    title: str
    username: str | None = None
    topics: dict[int, str] = field(default_factory=dict)
    closed_topics: list[int] = field(default_factory=list)
    permissions: dict[str, bool] = field(default_factory=dict)
    linked_to: int | None = None
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Posted] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: Json | None = None
    next_id: int = 1
    version: int = 0
    moved_to: int | None = None
    short: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.introduce()

    def introduce(self) -> None:
        """Make the short form anew, after the title or the topics changed."""
        self.short = {"id": self.id, "type": self.type}
        self.short["first_name" if self.type == "private" else "title"] = self.title
        if self.username:
            self.short["username"] = self.username
        if self.topics:
            self.short["is_forum"] = True

    def member(self, person: int) -> Member:
        """What this person is here; a stranger has left."""
        return self.members.get(person) or Member(person, "left")


@dataclass(slots=True)
class StoredFile:
    """The bytes behind a file id; a smaller size of a photo says whose bytes it shows."""

    id: str
    unique_id: str
    name: str
    mime: str
    path: str
    content: bytes
    width: int = 0
    height: int = 0
    seconds: int = 0
    same_as: str = ""

    @property
    def kind(self) -> str:
        """Photo, document, voice …: what it was sent as."""
        return self.path.partition("/")[0].removesuffix("s")


@dataclass(slots=True)
class BotProfile:
    """What the bot has told about itself."""

    id: int
    name: str
    username: str
    privacy: bool = True
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    menu_buttons: dict[str, Json] = field(default_factory=dict)

    def user(self) -> Json:
        """The bot as the sender of a message."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}


@dataclass(slots=True)
class Town:
    """Everything that is kept when the playground is saved."""

    bot: BotProfile
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    next_person: int = 7_000_001
    next_group: int = 4_000_001
    next_update: int = 500_000_001

    def person(self, wanted: object) -> Person:
        """The person with this id, @username or name."""
        if isinstance(wanted, int) and wanted in self.people:
            return self.people[wanted]
        text = str(wanted).strip()
        if text.lstrip("-").isdigit() and int(text) in self.people:
            return self.people[int(text)]
        name = text.removeprefix("@").casefold()
        found = [
            p for p in self.people.values() if name in (p.name.casefold(), (p.username or "").casefold())
        ]
        if len(found) == 1:
            return found[0]
        raise Unplayable(
            f"no person {wanted!r} here" if not found else f"several people are called {wanted!r}"
        )

    def chat(self, wanted: object) -> Chat:
        """The chat with this id, @username or title; a person's id or name means their private chat."""
        if isinstance(wanted, int) and wanted in self.chats:
            return self.chats[wanted]
        text = str(wanted).strip()
        if text.lstrip("-").isdigit() and int(text) in self.chats:
            return self.chats[int(text)]
        name = text.removeprefix("@").casefold()
        rooms = [c for c in self.chats.values() if c.type != "private" and not c.moved_to]
        found = [c for c in rooms if name in (c.title.casefold(), (c.username or "").casefold())]
        if len(found) == 1:
            return found[0]
        if found:
            raise Unplayable(f"several chats are called {wanted!r}")
        try:
            return self.private_chat(self.person(wanted))
        except Unplayable:
            raise Unplayable(f"no chat {wanted!r} here") from None

    def private_chat(self, person: Person) -> Chat:
        """The chat between this person and the bot."""
        chat = self.chats.get(person.id)
        if chat is None:
            chat = self.chats[person.id] = Chat(person.id, "private", person.name, person.username)
        return chat
