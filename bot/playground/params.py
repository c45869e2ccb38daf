"""The parameters of one Bot API call, however they were sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from .model import Json
from .refusals import Refused, bad_request

NESTED = frozenset(
    {
        "reply_markup", "entities", "caption_entities", "link_preview_options", "reply_parameters",
        "allowed_updates", "commands", "scope", "menu_button", "media", "permissions", "reaction",
    }
)  # fmt: skip


@dataclass(slots=True, frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Params:
    """Values by name, read in the way each one is meant."""

    values: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether something was given."""
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """A text, empty if it was left out."""
        value = self.values.get(name)
        return "" if value is None else str(value)

    def whole(self, name: str, default: int = 0) -> int:
        """A whole number."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'field "{name}" must be an integer') from None

    def number(self, name: str) -> float:
        """A number with a fraction, as a latitude has."""
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError):
            raise bad_request(f'field "{name}" must be a valid number') from None

    def flag(self, name: str) -> bool:
        """A yes or no."""
        return str(self.values.get(name, "")).lower() in ("true", "1", "yes")

    def thing(self, name: str) -> Any:
        """A list or object, which forms carry as JSON."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def record(self, name: str) -> Json:
        """An object with named values, empty if it was left out."""
        value = self.thing(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        return value or {}

    def records(self, name: str) -> list[Json]:
        """A list of such objects."""
        value = self.thing(name)
        if value is not None and not (isinstance(value, list) and all(isinstance(i, dict) for i in value)):
            raise bad_request(f"expected an Array of objects as {name.replace('_', ' ')}")
        return value or []

    def shown(self) -> Json:
        """The values for the transcript, without the bodies of files."""
        if not self.uploads:
            return self.values
        files = {name: f"<{up.name}, {len(up.content)} bytes>" for name, up in self.uploads.items()}
        return {**self.values, **files}


def readable(values: Json) -> Json:
    """The values of a form with their JSON opened, as the transcript shows them."""
    opened = {}
    for name, value in values.items():
        if name in NESTED and isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                pass
        elif isinstance(value, str) and (name.endswith("_id") or name in ("offset", "timeout", "limit")):
            if value.removeprefix("-").isdigit() and name != "callback_query_id":
                value = int(value)
        opened[name] = value
    return opened


async def read_params(request: web.Request) -> Params:
    """What the bot sent: in the address, as JSON, as a form, or as a form with files."""
    values: Json = dict(request.query) if request.query_string else {}
    if request.method == "GET":
        return Params(values)
    kind = request.content_type
    if kind == "multipart/form-data":
        return await _with_files(request, values)
    body = await request.read()
    if not body:
        return Params(values)
    if kind == "application/json":
        try:
            given = json.loads(body)
        except ValueError:
            raise Refused(400, "Bad Request: can't parse request body as JSON") from None
        if not isinstance(given, dict):
            raise Refused(400, "Bad Request: the request body must be a JSON object")
        values.update(given)
    else:
        try:
            values.update(parse_qsl(body.decode(), keep_blank_values=True))
        except UnicodeDecodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    return Params(values)


async def _with_files(request: web.Request, values: Json) -> Params:
    uploads = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value
    return Params(values, uploads)
