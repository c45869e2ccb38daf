"""How an office is called, and how its place and its end are said."""

from datetime import datetime

from kernel.errors import Refusal
from kernel.lines import Line, line
from residents.model import RoleKind


def kind_of(written: str) -> RoleKind:
    """The office a button names; anything else is refused kindly."""
    if written not in set(RoleKind):
        raise Refusal(line("button-old"))
    return RoleKind(written)


def term(until: datetime | None) -> Line:
    """Until when; what was given before there were terms has no end."""
    return line("office-term", until=until) if until is not None else line("office-term-open")
