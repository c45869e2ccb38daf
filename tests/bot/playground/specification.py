"""Holding answers against the machine-readable description of the Bot API."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tests.shared_data import shared_data

PLAIN = {"Integer": int, "String": str, "Boolean": bool, "Float": (int, float)}


@cache
def spec() -> dict[str, Any]:
    """The description, or a skip (a failure where it is required) with the reason."""
    return json.loads(shared_data("bot_api", "api.json").read_text(encoding="utf-8"))


def wrong_in_answer(method: str, result: Any) -> list[str]:
    """What is wrong with the result of a method; nothing if it is as described."""
    described = {name.lower(): entry for name, entry in spec()["methods"].items()}[method.lower()]
    return _best(result, described["returns"], method)


def wrong_in(type_name: str, value: Any) -> list[str]:
    """What is wrong with a value of one type."""
    return _wrong(value, type_name, type_name)


def _best(value: Any, types: list[str], where: str) -> list[str]:
    tried = [_wrong(value, name, where) for name in types]
    return min(tried, key=len)


def _wrong(value: Any, type_name: str, where: str) -> list[str]:
    if type_name.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where}: not a list"]
        inner = type_name.removeprefix("Array of ")
        return [fault for i, item in enumerate(value) for fault in _wrong(item, inner, f"{where}[{i}]")]
    if type_name in PLAIN:
        fits = isinstance(value, PLAIN[type_name]) and (type_name == "Boolean" or not isinstance(value, bool))
        return [] if fits else [f"{where}: {value!r} is no {type_name}"]
    described = spec()["types"][type_name]
    if described.get("subtypes"):
        return _best(value, described["subtypes"], where)
    if not isinstance(value, dict):
        return [f"{where}: not an object"]
    fields = {field["name"]: field for field in described.get("fields", [])}
    faults = [f"{where}.{name}: missing" for name, f in fields.items() if f["required"] and name not in value]
    for name, item in value.items():
        if name not in fields:
            faults.append(f"{where}.{name}: unknown")
        else:
            faults += _best(item, fields[name]["types"], f"{where}.{name}")
    return faults
