"""Reading what the control interface is given, with errors in words."""

from __future__ import annotations

import base64
import binascii
import json
import re
from datetime import timedelta
from typing import Any

from aiohttp import web

from ..model import Json
from ..refusals import Unplayable

SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw])")
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


async def read_body(request: web.Request) -> Json:
    """The JSON object of a request; a bare list is a list of rules."""
    try:
        given = json.loads(await request.read() or b"{}")
    except ValueError:
        raise Unplayable("the body is not JSON") from None
    if isinstance(given, list) and request.path == "/sim/faults":
        return {"rules": given}
    if not isinstance(given, dict):
        raise Unplayable("the body must be a JSON object")
    return given


def need(given: Json, name: str) -> Any:
    """A value that must be there."""
    if given.get(name) in (None, ""):
        raise Unplayable(f"{name} is missing")
    return given[name]


def whole(value: Any, name: str) -> int:
    """A whole number."""
    try:
        return int(value)
    except (TypeError, ValueError):
        raise Unplayable(f"{name} must be a whole number, not {value!r}") from None


def seconds(value: Any, name: str) -> float:
    """A number of seconds between none and ten minutes."""
    try:
        return min(600.0, max(0.0, float(value)))
    except (TypeError, ValueError):
        raise Unplayable(f"{name} must be a number of seconds, not {value!r}") from None


def listed(given: Json, name: str) -> list[Any]:
    """A list, empty if it was left out."""
    value = given.get(name) or []
    if not isinstance(value, list):
        raise Unplayable(f"{name} must be a list")
    return value


def span(text: str) -> timedelta:
    """“90s”, “2h”, “3d” or “1d 2h” as a length of time."""
    parts = SPAN.findall(text)
    if not parts or SPAN.sub("", text).strip():
        raise Unplayable(f"a span is written like 90s, 10m, 2h, 3d or 1w, not {text!r}")
    return timedelta(seconds=sum(float(number) * SECONDS[unit] for number, unit in parts))


def decoded(value: Any, name: str) -> bytes:
    """Bytes given as base64, with or without a data: prefix."""
    text = str(value).partition(",")[2] if str(value).startswith("data:") else str(value)
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Unplayable(f"{name} must be base64") from None
