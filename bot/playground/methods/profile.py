"""Methods by which the bot tells about itself: commands, name, descriptions, menu button."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..model import Chat, Json
from ..params import Params
from ..posting import known_chat, require_members
from ..refusals import Refused, bad_request

if TYPE_CHECKING:
    from ..playground import Playground

Method = Callable[["Playground", Params], Any]
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SCOPES = (
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators",
    "chat", "chat_administrators", "chat_member",
)  # fmt: skip
IN_ONE_CHAT = SCOPES[4:]


def set_my_commands(stage: Playground, params: Params) -> bool:
    """The commands for one scope and language."""
    given = params.records("commands")
    if len(given) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = []
    for item in given:
        name = str(item.get("command", "")).removeprefix("/")
        description = str(item.get("description", ""))
        if not COMMAND.fullmatch(name):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(description) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        commands.append({"command": name, "description": description})
    stage.town.bot.commands[_scope(stage, params)] = commands
    stage.watching.tell("commands", {"commands": True})
    return True


def get_my_commands(stage: Playground, params: Params) -> list[Json]:
    """The commands of exactly one scope and language."""
    return stage.town.bot.commands.get(_scope(stage, params), [])


def delete_my_commands(stage: Playground, params: Params) -> bool:
    """No commands for one scope and language."""
    stage.town.bot.commands.pop(_scope(stage, params), None)
    stage.watching.tell("commands", {"commands": True})
    return True


def commands_for(stage: Playground, chat: Chat, person: int, language: str) -> list[Json]:
    """The commands that someone sees in a chat: the narrowest scope that has any."""
    scopes: list[Json] = [{"type": "chat", "chat_id": chat.id}]
    if chat.type == "private":
        scopes += [{"type": "all_private_chats"}]
    else:
        scopes.insert(0, {"type": "chat_member", "chat_id": chat.id, "user_id": person})
        if chat.member(person).in_charge:
            scopes.insert(1, {"type": "chat_administrators", "chat_id": chat.id})
            scopes += [{"type": "all_chat_administrators"}]
        scopes += [{"type": "all_group_chats"}]
    for scope in [*scopes, {"type": "default"}]:
        for code in (language, ""):
            found = stage.town.bot.commands.get(_key(scope, code))
            if found:
                return found
    return []


def _scope(stage: Playground, params: Params) -> str:
    scope = params.record("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind not in SCOPES:
        raise _unscoped("unsupported type specified")
    meant: Json = {"type": kind}
    if kind in IN_ONE_CHAT:
        if scope.get("chat_id") in (None, ""):
            raise _unscoped("empty chat_id specified")
        chat = known_chat(stage, Params({"chat_id": scope["chat_id"]}))
        require_members(stage, chat)
        meant["chat_id"] = chat.id
    if kind == "chat_member":
        meant["user_id"] = Params(scope).whole("user_id")
        if meant["user_id"] <= 0:
            raise _unscoped("invalid user_id specified")
    return _key(meant, _language(params))


def _unscoped(reason: str) -> Refused:
    return bad_request(f"can't parse BotCommandScope: {reason}")


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def _key(scope: Json, language: str) -> str:
    return f"{json.dumps(scope, sort_keys=True)} {language}"


def _setter(field: str, parameter: str, longest: int) -> Method:
    def set_it(stage: Playground, params: Params) -> bool:
        text = params.text(parameter)
        if len(text) > longest:
            raise bad_request(f"bot {parameter.replace('_', ' ')} is too long")
        getattr(stage.town.bot, field)[_language(params)] = text
        return True

    return set_it


def _getter(field: str, parameter: str) -> Method:
    def get_it(stage: Playground, params: Params) -> Json:
        said = getattr(stage.town.bot, field)
        default = stage.town.bot.name if parameter == "name" else ""
        return {parameter: said.get(_language(params)) or said.get("") or default}

    return get_it


def set_chat_menu_button(stage: Playground, params: Params) -> bool:
    """What the button beside the text field does."""
    button = params.record("menu_button") or {"type": "default"}
    if button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("can't parse menu button: unsupported type specified")
    stage.town.bot.menu_buttons[params.text("chat_id")] = button
    return True


def get_chat_menu_button(stage: Playground, params: Params) -> Json:
    """What the button beside the text field does now."""
    buttons = stage.town.bot.menu_buttons
    return buttons.get(params.text("chat_id")) or buttons.get("") or {"type": "default"}


METHODS: dict[str, Method] = {
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("names", "name", 64),
    "getMyName": _getter("names", "name"),
    "setMyDescription": _setter("descriptions", "description", 512),
    "getMyDescription": _getter("descriptions", "description"),
    "setMyShortDescription": _setter("short_descriptions", "short_description", 120),
    "getMyShortDescription": _getter("short_descriptions", "short_description"),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
