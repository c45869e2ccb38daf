"""Keeping the town in a JSON file, and reading it again."""

from __future__ import annotations

import base64
import json
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .model import BotProfile, Chat, Json, Member, Person, Posted, StoredFile

if TYPE_CHECKING:
    from .playground import Playground

KEPT_BY_CHAT = (
    "id", "type", "title", "username", "pinned", "keyboard", "next_id", "version", "moved_to",
    "closed_topics", "permissions", "linked_to",
)  # fmt: skip


def to_json(stage: Playground, path: Path) -> None:
    """Write the town, beside the old file first, so that a crash leaves one of them whole."""
    town = stage.town
    kept: Json = {
        "bot": asdict(town.bot),
        "people": [asdict(person) for person in town.people.values()],
        "chats": [_chat_out(chat) for chat in town.chats.values()],
        "files": [
            {**asdict(f), "content": "" if f.same_as else base64.b64encode(f.content).decode()}
            for f in town.files.values()
        ],
        "next": [town.next_person, town.next_group, town.next_update],
        "updates": [p.update for p in stage.delivery.pending if p.kind != "callback_query"],
    }
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    fresh.replace(path)


def from_json(stage: Playground, path: Path) -> None:
    """Read the town into a playground that has just been made."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    town = stage.town
    name, username = town.bot.name, town.bot.username
    bot = {**kept["bot"], "id": town.bot.id, "name": name, "username": username, "privacy": town.bot.privacy}
    town.bot = BotProfile(**bot)
    town.people = {given["id"]: Person(**given) for given in kept["people"]}
    town.chats = {given["id"]: _chat_in(given) for given in kept["chats"]}
    files = [
        StoredFile(**{**given, "content": base64.b64decode(given["content"])}) for given in kept["files"]
    ]
    town.files = {stored.id: stored for stored in files}
    for stored in files:
        if stored.same_as:
            stored.content = town.files[stored.same_as].content
    town.next_person, town.next_group, town.next_update = kept["next"]
    for update in kept["updates"]:
        stage.delivery.restore(update, time.monotonic())


def _chat_out(chat: Chat) -> Json:
    kept: Json = {name: getattr(chat, name) for name in KEPT_BY_CHAT}
    kept["topics"] = [[number, name] for number, name in chat.topics.items()]
    kept["members"] = [asdict(member) for member in chat.members.values()]
    kept["messages"] = [[m.body, m.sender, m.reworded, m.silent] for m in chat.messages.values()]
    return kept


def _chat_in(given: dict[str, Any]) -> Chat:
    chat = Chat(
        **{name: given[name] for name in KEPT_BY_CHAT if name in given},
        topics=dict(given["topics"]),
        members={m["id"]: Member(**m) for m in given["members"]},
    )
    for body, sender, reworded, silent in given["messages"]:
        chat.messages[body["message_id"]] = Posted({**body, "chat": chat.short}, sender, reworded, silent)
    return chat
