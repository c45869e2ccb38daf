"""Switching faults on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..faults import read_rule
from ..flood import Flood
from ..model import Json
from ..refusals import Unplayable
from .reading import whole

if TYPE_CHECKING:
    from ..playground import Playground

LIMITS = ("per_chat_per_second", "overall_per_second", "per_group_per_minute", "burst")
USUAL_BURST = 5
KNOWN = {"rules", "duplicate_updates", "out_of_order", "flood", "taps_last", "clear", "rule", "on", "remove"}
RULE_WORDS = {
    "method", "person", "chat", "answer", "description", "retry_after", "times", "seconds", "probability",
    "seed", "lasts", "on",
}  # fmt: skip


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
        stage.faults.add(_rule(stage, rule))
    if "rule" in given:
        _switch(stage, given)
    if "duplicate_updates" in given:
        stage.faults.duplicate_updates = whole(given["duplicate_updates"], "duplicate_updates")
    if "out_of_order" in given:
        stage.faults.out_of_order = bool(given["out_of_order"])
    if "flood" in given:
        stage.faults.flood = _flood(stage, given["flood"])
    if "taps_last" in given:
        stage.taps.last = float(given["taps_last"])
    stage.watching.tell("faults", {"faults": True})
    return get_faults(stage)


def _switch(stage: Playground, given: Json) -> None:
    number = whole(given["rule"], "rule")
    found = next((rule for rule in stage.faults.rules if rule.id == number), None)
    if found is None:
        raise Unplayable(f"there is no rule {number}; it may have happened as often as it should")
    if given.get("remove"):
        stage.faults.rules.remove(found)
    else:
        found.on = bool(given.get("on", True))


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


def _flood(stage: Playground, given: Any) -> Flood | None:
    if not given:
        return None
    if given is True:
        return Flood(1, 30, 20, USUAL_BURST)
    if not isinstance(given, dict) or set(given) - {*LIMITS, "by_clock"}:
        raise Unplayable(f"flood is an object with {', '.join(LIMITS)}, by_clock")
    limits: dict[str, Any] = {
        name: whole(given[name], name) for name in LIMITS if given.get(name) is not None
    }
    if any(size < 1 for size in limits.values()):
        raise Unplayable("a flood limit is at least 1")
    if given.get("by_clock"):
        return Flood(**limits, moment=lambda: stage.clock().timestamp())
    return Flood(**limits)
