"""By-laws in words: what each says, and what a change changes, field by field."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from kernel.bylaws import Bylaws
from kernel.bylaws_wordings import SAID_BEFORE, TOGETHER, WORDINGS
from kernel.lines import Line


class Topic(StrEnum):
    """What a by-law is about, as people look for it."""

    PROPOSALS = "proposals"
    POLLS = "polls"
    MEETINGS = "meetings"
    NOTICES = "notices"
    POINTS = "points"
    ACCESS = "access"
    OFFICES = "offices"
    HELP = "help"
    CONDUCT = "conduct"
    PRIVACY = "privacy"
    COMMON = "common"


def difference(was: Bylaws, now: Bylaws) -> tuple[Line, ...]:
    """Every field that differs, in the order of the by-laws."""
    return tuple(WORDINGS[path](before, after) for path, before, after in _pairs(was, now) if before != after)


def in_words(bylaws: Bylaws, topic: Topic) -> tuple[Line, ...]:
    """What these by-laws say on one topic; what only makes sense together is one sentence."""
    shown = (path for path in paths() if topic_of(path) is topic and path not in SAID_BEFORE)
    return tuple(
        TOGETHER[path](bylaws) if path in TOGETHER else WORDINGS[path](*[value_at(bylaws, path)] * 2)
        for path in shown
    )


def topic_of(path: str) -> Topic:
    """The topic of a field such as ``polls.quorum``."""
    part = path.partition(".")[0] if "." in path else ""
    return Topic(part) if part in set(Topic) else Topic.COMMON


def paths(kind: type[BaseModel] = Bylaws, above: str = "") -> Iterator[str]:
    """Every field of the by-laws: ``name``, ``polls.quorum`` and so on."""
    for name, field in kind.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from paths(field.annotation, f"{above}{name}.")
        else:
            yield above + name


def value_at(bylaws: Bylaws, path: str) -> Any:
    """The value of a field."""
    value: Any = bylaws
    for name in path.split("."):
        value = getattr(value, name)
    return value


def _pairs(was: Bylaws, now: Bylaws) -> Iterator[tuple[str, Any, Any]]:
    for path in paths():
        yield path, value_at(was, path), value_at(now, path)
