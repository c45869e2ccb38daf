"""The two ways in which the playground says no: as Telegram would, and to whoever plays with it."""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """An error answer of the Bot API."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """The refusal as the Bot API writes it."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class RawAnswer(Refused):
    """An answer that is no JSON at all, as a proxy in between gives it."""

    def __init__(self, code: int, body: str, kind: str) -> None:
        super().__init__(code, "")
        self.body = body
        self.kind = kind


class Unplayable(Exception):
    """A request to the control interface that makes no sense, with the reason in words."""


class LostAnswer(Exception):
    """The connection must break without an answer."""


def bad_request(reason: str) -> Refused:
    """A 400, worded as Telegram words it."""
    return Refused(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refused:
    """A 403, worded as Telegram words it."""
    return Refused(403, f"Forbidden: {reason}")
