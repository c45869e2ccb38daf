"""What the program asks of Telegram, and whether the library understands what the playground says."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any

import telegram
from telegram import Bot, TelegramObject

from tests.bot.playground.specification import spec, wrong_in, wrong_in_answer

ROOT = Path(__file__).resolve().parents[3]
BEHIND_THE_SCENES = {"initialize": "getMe"}
"""Methods of the library's Bot that call others of the Bot API."""


def library_methods() -> dict[str, str]:
    """The methods of the library's Bot with the names that the Bot API gives them."""
    named = {name.lower(): name for name in spec()["methods"]}
    own = {name for name, _ in inspect.getmembers(Bot, inspect.iscoroutinefunction)}
    found = {name: named[name.replace("_", "")] for name in own if name.replace("_", "") in named}
    return found | BEHIND_THE_SCENES


def shortcuts() -> dict[str, str]:
    """What the library's objects do by themselves, such as ``message.reply_text``, in the Bot API's names."""
    known = library_methods()
    kinds = {"reply_" + name.removeprefix("send_"): api for name, api in known.items() if "send_" in name}
    return kinds | {"reply_text": "sendMessage", "reply_html": "sendMessage"}


def methods_called(folder: Path) -> dict[str, str]:
    """The Bot API methods that the code below a folder calls, each with a place where it does."""
    known = library_methods() | shortcuts()
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in known and is_meant(node):
                found.setdefault(known[node.attr], f"{file.name}:{node.lineno}")
    return found


def is_meant(call: ast.Attribute) -> bool:
    """Words such as ``close`` are everybody's: they count only where a bot is asked."""
    return "_" in call.attr or call.attr == "initialize" or ast.unparse(call.value).endswith("bot")


def wrong_in_entry(entry: dict[str, Any]) -> list[str]:
    """What is wrong with one entry of the transcript, by the description and by the library."""
    if entry["kind"] == "update":
        return wrong_in("Update", entry["update"]) or unread_by_library("Update", entry["update"])
    answer = entry["answer"]
    if answer is None:
        return []
    if not answer["ok"]:
        return wrong_in_refusal(entry["status"], answer)
    method, result = entry["method"], answer["result"]
    faults = wrong_in_answer(method, result)
    described = {name.lower(): d for name, d in spec()["methods"].items()}[method.lower()]
    kind = next((name for name in described["returns"] if name not in ("True", "Boolean")), "Boolean")
    return faults or unread_by_library(kind, result)


def wrong_in_question(entry: dict[str, Any]) -> list[str]:
    """Parameters of a call that the Bot API does not know, and required ones that are missing."""
    described = {name.lower(): d for name, d in spec()["methods"].items()}[entry["method"].lower()]
    fields = {field["name"]: field["required"] for field in described.get("fields", [])}
    unknown = [
        f"{entry['method']}: unknown parameter {name}" for name in entry["params"] if name not in fields
    ]
    missing = [name for name, required in fields.items() if required and name not in entry["params"]]
    return unknown + [f"{entry['method']}: missing parameter {name}" for name in missing]


def wrong_in_refusal(status: int, answer: dict[str, Any]) -> list[str]:
    """What is wrong with an error answer."""
    faults = [
        f"refusal.{name}: unknown" for name in set(answer) - {"ok", "error_code", "description", "parameters"}
    ]
    if answer.get("error_code") != status or not isinstance(answer.get("error_code"), int):
        faults.append(f"refusal.error_code: {answer.get('error_code')!r} in an answer {status}")
    if not answer.get("description"):
        faults.append("refusal.description: missing")
    if "parameters" in answer:
        faults += wrong_in("ResponseParameters", answer["parameters"])
    return faults


def unread_by_library(kind: str, value: Any) -> list[str]:
    """What the library's own parser cannot read or would drop."""
    if kind.startswith("Array of "):
        inner = kind.removeprefix("Array of ")
        return [fault for item in value for fault in unread_by_library(inner, item)]
    parser = getattr(telegram, kind, None)
    if parser is None or value is True:
        return []
    try:
        read = parser.de_json(value, None)
    except Exception as trouble:
        return [f"{kind}: {type(trouble).__name__}: {trouble}"]
    return leftovers(read, kind)


def leftovers(read: Any, where: str) -> list[str]:
    """What the library did not know what to do with, at any depth."""
    if isinstance(read, list | tuple):
        return [fault for i, item in enumerate(read) for fault in leftovers(item, f"{where}[{i}]")]
    if not isinstance(read, TelegramObject):
        return []
    faults = [f"{where}.{name}: unknown to the library" for name in read.api_kwargs if name not in NEWER]
    names = [name for name in read.__slots__ if not name.startswith("_")]
    for base in type(read).__mro__[1:-1]:
        names += [n for n in getattr(base, "__slots__", ()) if not n.startswith("_") and n != "api_kwargs"]
    for name in names:
        faults += leftovers(getattr(read, name, None), f"{where}.{name}")
    return faults


NEWER = {"can_react_to_messages", "can_edit_tag"}
"""Fields of a later Bot API than the library's."""
