"""What a person sees on the phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..entities import to_html
from ..methods.profile import commands_for
from ..model import Chat, Json, Posted
from ..refusals import Unplayable

if TYPE_CHECKING:
    from ..playground import Playground


def view(stage: Playground, chat: Chat, wanted: str | None, after: int, limit: int) -> Json:
    """A chat with its messages, as this person sees it."""
    person = stage.town.person(wanted) if wanted else None
    reader = person.id if person else 0
    if person and chat.id != person.id and not chat.member(person.id).present:
        raise Unplayable(f"{person.name} cannot see {chat.title}")
    chosen = list(_newest(chat, after, limit))
    chosen.reverse()
    language = (person.language_code or "")[:2] if person else ""
    return {
        "chat": {**chat.short, "name": chat.title},
        "version": chat.version,
        "messages": [_message(stage, posted, reader) for posted in chosen],
        "keyboard": chat.keyboard,
        "pinned": [number for number in chat.pinned if number in chat.messages],
        "commands": commands_for(stage, chat, reader, language),
        "topics": [
            {"id": number, "name": name, "closed": number in chat.closed_topics}
            for number, name in chat.topics.items()
        ],
        "started": person.started if person else True,
        "blocked": person.blocked if person else False,
        "description": _description(stage, language),
    }


def _newest(chat: Chat, after: int, limit: int) -> list[Posted]:
    found: list[Posted] = []
    for number in reversed(chat.messages):
        if number <= after or len(found) >= limit:
            break
        found.append(chat.messages[number])
    return found


def _description(stage: Playground, language: str) -> str:
    told = stage.town.bot.descriptions
    return told.get(language) or told.get("") or ""


def _message(stage: Playground, posted: Posted, reader: int) -> Json:
    body = posted.body
    text = body.get("text") or body.get("caption") or ""
    entities = body.get("entities") or body.get("caption_entities") or []
    author = body.get("sender_chat") or body.get("from") or body["chat"]
    shown: Json = {
        "message_id": body["message_id"],
        "date": body["date"],
        "from": {
            "id": author["id"],
            "name": author.get("title") or author.get("first_name", ""),
            "is_bot": bool(body.get("from", {}).get("is_bot")) and "sender_chat" not in body,
        },
        "mine": posted.sender == reader,
        "text": text,
        "html": to_html(text, entities),
        "entities": entities,
        "buttons": [
            [_button(button) for button in row]
            for row in body.get("reply_markup", {}).get("inline_keyboard", [])
        ],
        "edited": posted.reworded,
        "silent": posted.silent,
    }
    shown |= _files(body) | _service(body)
    if "reply_to_message" in body:
        replied = body["reply_to_message"]
        shown["reply_to"] = {"message_id": replied["message_id"], "text": replied.get("text", "")[:80]}
    for kind in ("contact", "location", "forward_origin", "message_thread_id"):
        if kind in body:
            shown[kind] = body[kind]
    return shown


def _button(button: Json) -> Json:
    shown = {"text": button["text"]}
    if button.get("callback_data") is not None:
        shown["data"] = button["callback_data"]
    elif button.get("url"):
        shown["url"] = button["url"]
    elif button.get("web_app"):
        shown["url"] = button["web_app"]["url"]
    elif button.get("copy_text"):
        shown["copy"] = button["copy_text"]["text"]
    return shown


def _files(body: Json) -> Json:
    if "photo" in body:
        largest = body["photo"][-1]
        return {"photo": {**_link(largest), "width": largest["width"], "height": largest["height"]}}
    for kind in OTHER_FILES:
        if kind in body:
            stored = body[kind]
            shown = {**_link(stored), "size": stored["file_size"], "name": stored.get("file_name", "")}
            more = {name: stored[name] for name in ("duration", "width", "height") if name in stored}
            return {kind: shown | more}
    return {}


def _link(stored: Json) -> Json:
    return {"link": f"/sim/files/{stored['file_id']}", "file_id": stored["file_id"]}


def _service(body: Json) -> Json:
    what, who = next(((said, of(body)) for mark, said, of in SERVICES if mark in body), ("", []))
    return {"service": {"what": what, "who": who}} if what else {}


def _first_line(body: Json) -> str:
    pinned = body["pinned_message"]
    return str((pinned.get("text") or pinned.get("caption") or "").partition("\n")[0][:40])


OTHER_FILES = ("animation", "document", "voice", "video", "audio", "sticker", "video_note")
SERVICES: tuple[tuple[str, str, Callable[[Json], list[str]]], ...] = (
    ("new_chat_members", "joined", lambda body: [u["first_name"] for u in body["new_chat_members"]]),
    ("left_chat_member", "left", lambda body: [body["left_chat_member"]["first_name"]]),
    ("pinned_message", "pinned", lambda body: [_first_line(body)]),
    ("migrate_to_chat_id", "migrated", lambda body: []),
    ("migrate_from_chat_id", "migrated", lambda body: []),
    ("new_chat_title", "renamed", lambda body: [body["new_chat_title"]]),
    ("forum_topic_created", "topic", lambda body: [body["forum_topic_created"]["name"]]),
    ("forum_topic_edited", "topicRenamed", lambda body: [body["forum_topic_edited"].get("name", "")]),
    ("forum_topic_closed", "topicClosed", lambda body: []),
    ("forum_topic_reopened", "topicReopened", lambda body: []),
)
