"""What a person sees on the phone."""

from __future__ import annotations

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
        size = {"width": largest["width"], "height": largest["height"]}
        return {"photo": {"link": f"/sim/files/{largest['file_id']}", "file_id": largest["file_id"], **size}}
    for kind in ("document", "voice"):
        if kind in body:
            stored = body[kind]
            link = f"/sim/files/{stored['file_id']}"
            described = {"link": link, "file_id": stored["file_id"], "size": stored["file_size"]}
            return {kind: {**described, "name": stored.get("file_name", "")}}
    return {}


def _service(body: Json) -> Json:
    if "new_chat_members" in body:
        names = [user["first_name"] for user in body["new_chat_members"]]
        return {"service": {"what": "joined", "who": names}}
    if "left_chat_member" in body:
        return {"service": {"what": "left", "who": [body["left_chat_member"]["first_name"]]}}
    if "pinned_message" in body:
        pinned = body["pinned_message"]
        first_line = (pinned.get("text") or pinned.get("caption") or "").partition("\n")[0]
        return {"service": {"what": "pinned", "who": [first_line[:40]]}}
    if "migrate_to_chat_id" in body or "migrate_from_chat_id" in body:
        return {"service": {"what": "migrated", "who": []}}
    return {}
