"""The buttons a message may carry, checked as strictly as Telegram checks them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from .model import Json
from .refusals import Refused, bad_request

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip


def inline_keyboard(markup: Json, *, private: bool) -> Json | None:
    """The keyboard under a message in the form in which Telegram shows it again."""
    rows = _rows(markup.get("inline_keyboard"), "inline keyboard")
    shown = [[_inline_button(button, private=private) for button in row] for row in rows if row]
    return {"inline_keyboard": shown} if shown else None


def reply_keyboard(markup: Json, *, private: bool) -> Json:
    """The keyboard in place of a phone's own."""
    rows = _rows(markup.get("keyboard"), "keyboard")
    shown: list[list[Json]] = []
    for row in rows:
        buttons = [{"text": button} if isinstance(button, str) else button for button in row]
        for button in buttons:
            if not isinstance(button, dict) or not button.get("text"):
                raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
            if button.get("request_contact") and not private:
                raise bad_request("phone number can be requested in private chats only")
            if button.get("request_location") and not private:
                raise bad_request("location can be requested in private chats only")
        if buttons:
            shown.append(buttons)
    return {**markup, "keyboard": shown}


def check_url(url: str, *, what: str = "inline keyboard button URL") -> str:
    """An address that Telegram would open."""
    split = urlsplit(url if "://" in url else f"http://{url}")
    host = split.hostname or ""
    if split.scheme == "tg":
        return url
    if split.scheme not in ("http", "https"):
        raise bad_request(f"{what} '{url}' is invalid: Unsupported URL protocol")
    if "." not in host.strip(".") or " " in url:
        raise bad_request(f"{what} '{url}' is invalid: Wrong HTTP URL")
    return url if "://" in url else f"http://{url}"


def _rows(given: Any, what: str) -> list[list[Any]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise bad_request(f"can't parse {what}: Expected an Array of Array")
    if sum(map(len, given)) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in given):
        raise bad_request("reply markup is too long")
    return given


def _inline_button(button: Any, *, private: bool) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    actions = [name for name in ACTIONS if button.get(name) is not None]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action is expected")
    return _checked(button, actions[0], private=private)


def _checked(button: Json, action: str, *, private: bool) -> Json:
    value = button[action]
    match action:
        case "callback_data":
            if not isinstance(value, str) or not 1 <= len(value.encode()) <= 64:
                raise _invalid("BUTTON_DATA_INVALID")
        case "url":
            return {**button, "url": check_url(str(value))}
        case "web_app":
            if not private:
                raise _invalid("BUTTON_TYPE_INVALID")
            address = str(value.get("url", "")) if isinstance(value, dict) else ""
            if not address.startswith("https://"):
                what = "inline keyboard button Web App URL"
                raise bad_request(f"{what} '{address}' is invalid: Only HTTPS links are allowed")
        case "copy_text":
            copied = value.get("text") if isinstance(value, dict) else None
            if not isinstance(copied, str) or not 1 <= len(copied) <= 256:
                raise _invalid("BUTTON_COPY_TEXT_INVALID")
    return button


def _invalid(code: str) -> Refused:
    return bad_request(code)
