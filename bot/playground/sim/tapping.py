"""Buttons that people tap, and the answers they see."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from ..model import Chat, Json, Person, Posted
from ..refusals import Unplayable
from .contents import worded
from .messages import open_link, speak
from .reading import need, seconds, whole

if TYPE_CHECKING:
    from ..playground import Playground

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


async def tap(stage: Playground, given: Json) -> Json:
    """A person taps a button; what they see within the waiting time."""
    person = stage.town.person(need(given, "person"))
    chat = (
        stage.town.chat(given["chat"]) if given.get("chat") is not None else stage.town.private_chat(person)
    )
    _require_reader(person, chat)
    if given.get("message_id") is None and (label := _reply_button(chat, given)):
        message = speak(stage, person, chat, worded(label))
        return {"answer": None, "link": None, "message": message}
    posted, button = _button(chat, given)
    if button.get("callback_data") is not None:
        return await _press(stage, person, chat, posted, button["callback_data"], given)
    if button.get("copy_text"):
        return {"answer": None, "link": None, "copied": button["copy_text"]["text"]}
    link = button.get("url") or (button.get("web_app") or {}).get("url")
    return {"answer": None, "link": link, **follow(stage, person, link)}


def follow(stage: Playground, person: Person, link: str | None) -> Json:
    """What a link does besides being opened: a deep link to the bot sends /start."""
    payload = start_payload(stage, link or "")
    if payload is None:
        return {}
    return {"chat": person.id, "message": open_link(stage, person, payload)}


def open_any(stage: Playground, given: Json) -> Json:
    """A person opens a link found in a text."""
    link = str(need(given, "url"))
    return {"link": link, **follow(stage, stage.town.person(need(given, "person")), link)}


def start_payload(stage: Playground, link: str) -> str | None:
    """What follows “start=” in a deep link to the bot; None if this is none."""
    split = urlsplit(link if "://" in link else f"https://{link}")
    query = parse_qs(split.query, keep_blank_values=True)
    if split.scheme == "tg" and split.netloc == "resolve":
        names, username = query.get("domain", [""]), stage.town.bot.username
        here = names[0].casefold() == username.casefold()
    else:
        here = split.hostname in ("t.me", "telegram.me")
        here = here and split.path.strip("/").casefold() == stage.town.bot.username.casefold()
    payload = query.get("start", [None])[0]
    return payload if here and payload is not None and PAYLOAD.fullmatch(payload) else None


async def _press(
    stage: Playground, person: Person, chat: Chat, posted: Posted, data: str, given: Json
) -> Json:
    pressed = stage.taps.begin(person.id, chat.id)
    query = {
        "id": pressed.id,
        "from": person.user(),
        "message": posted.body,
        "chat_instance": str(7_000_000_000_000 + abs(chat.id)),
        "data": data,
    }
    update = stage.delivery.add("callback_query", query)
    wait = seconds(given.get("wait", 5), "wait")
    if wait:
        await asyncio.wait([pressed.answered], timeout=wait)
    answer = pressed.answered.result() if pressed.answered.done() else None
    outcome: Json = {"answer": answer, "link": None, "id": pressed.id, "update_id": update}
    return outcome | (follow(stage, person, answer["url"]) if answer and answer["url"] else {})


def _require_reader(person: Person, chat: Chat) -> None:
    if chat.type == "private":
        if chat.id != person.id:
            raise Unplayable(f"{person.name} cannot see someone else's private chat")
        if person.blocked:
            raise Unplayable(f"{person.name} has blocked the bot; unblock it first")
    elif not chat.member(person.id).present:
        raise Unplayable(f"{person.name} is not in {chat.title}")


def _reply_button(chat: Chat, given: Json) -> str | None:
    label = given.get("text")
    newest = _newest_with(chat, given) if label is not None else None
    if label is None or newest is not None or not chat.keyboard:
        return None
    labels = [button["text"] for row in chat.keyboard.get("keyboard", []) for button in row]
    return str(label) if label in labels else None


def _button(chat: Chat, given: Json) -> tuple[Posted, Json]:
    posted = _message(chat, given)
    rows = posted.body.get("reply_markup", {}).get("inline_keyboard", [])
    if given.get("row") is not None:
        row, column = whole(given["row"], "row"), whole(given.get("column") or 0, "column")
        if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
            raise Unplayable(f"there is no button in row {row}, column {column}; {_labels(rows)}")
        return posted, rows[row][column]
    for button in (button for row in rows for button in row):
        if _is_meant(button, given):
            return posted, button
    if given.get("data") is not None and given.get("forged"):
        return posted, {"text": "", "callback_data": str(given["data"])}
    wanted = given.get("data") or given.get("text")
    raise Unplayable(f"message {posted.body['message_id']} has no button {wanted!r}; {_labels(rows)}")


def _message(chat: Chat, given: Json) -> Posted:
    if given.get("message_id") is not None:
        number = whole(given["message_id"], "message_id")
        if number not in chat.messages:
            raise Unplayable(f"there is no message {number} in {chat.title}")
        return chat.messages[number]
    posted = _newest_with(chat, given)
    if posted is None:
        raise Unplayable(
            f"no message in {chat.title} has a button {given.get('data') or given.get('text')!r}"
        )
    return posted


def _newest_with(chat: Chat, given: Json) -> Posted | None:
    any_button = given.get("row") is not None
    for posted in reversed(chat.messages.values()):
        for row in posted.body.get("reply_markup", {}).get("inline_keyboard", []):
            if any_button or any(_is_meant(button, given) for button in row):
                return posted
    return None


def _is_meant(button: Json, given: Json) -> bool:
    if given.get("data") is not None:
        return bool(button.get("callback_data") == given["data"])
    return given.get("text") is not None and button["text"].strip() == str(given["text"]).strip()


def _labels(rows: list[list[Any]]) -> str:
    labels = "、".join(f"[{button['text']}]" for row in rows for button in row)
    return f"its buttons are {labels}" if labels else "it has no buttons"
