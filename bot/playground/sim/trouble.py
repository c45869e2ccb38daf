"""Switching faults on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..faults import Flood, read_rule
from ..model import Json
from ..refusals import Unplayable
from .reading import whole

if TYPE_CHECKING:
    from ..playground import Playground

LIMITS = ("per_chat_per_second", "overall_per_second", "per_group_per_minute")
KNOWN = {"rules", "duplicate_updates", "out_of_order", "flood", "taps_last", "clear"}
RULE_WORDS = {"method", "person", "chat", "answer", "description", "retry_after", "times", "seconds"}


def set_faults(stage: Playground, given: Json) -> Json:
    """Add rules ({"rules": […]}, or one rule by itself) and set the other switches."""
    if "answer" in given:
        given = {"rules": [given]}
    unknown = set(given) - KNOWN
    if unknown:
        raise Unplayable(f"unknown: {', '.join(sorted(unknown))}; known are {', '.join(sorted(KNOWN))}")
    if given.get("clear"):
        clear_faults(stage)
    for rule in given.get("rules") or []:
        stage.faults.rules.append(_rule(stage, rule))
    if "duplicate_updates" in given:
        stage.faults.duplicate_updates = whole(given["duplicate_updates"], "duplicate_updates")
    if "out_of_order" in given:
        stage.faults.out_of_order = bool(given["out_of_order"])
    if "flood" in given:
        stage.faults.flood = _flood(given["flood"])
    if "taps_last" in given:
        stage.taps.last = float(given["taps_last"])
    return get_faults(stage)


def get_faults(stage: Playground) -> Json:
    """What is switched on."""
    return stage.faults.shown() | {"taps_last": stage.taps.last}


def clear_faults(stage: Playground) -> Json:
    """Everything works again."""
    stage.faults.clear()
    stage.taps.last = 150.0
    stage.watching.tell("faults", {"faults": True})
    return get_faults(stage)


def _rule(stage: Playground, given: Any) -> Any:
    if not isinstance(given, dict) or set(given) - RULE_WORDS:
        raise Unplayable(f"a rule is an object with {', '.join(sorted(RULE_WORDS))}")
    where = given.get("chat") if given.get("chat") is not None else given.get("person")
    return read_rule(given, stage.town.chat(where).id if where is not None else None)


def _flood(given: Any) -> Flood | None:
    if not given:
        return None
    if given is True:
        return Flood(1, 30, 20)
    if not isinstance(given, dict) or set(given) - set(LIMITS):
        raise Unplayable(f"flood is an object with {', '.join(LIMITS)}")
    limits: dict[str, Any] = {name: whole(value, name) for name, value in given.items() if value is not None}
    if any(size < 1 for size in limits.values()):
        raise Unplayable("a flood limit is at least 1")
    return Flood(**limits)
