"""By-laws in words: what each says, and what a change changes, field by field."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Any

from pydantic import BaseModel

from kernel.bylaws import Bylaws
from kernel.lines import Line, line

Wording = Callable[[Any, Any], Line]
"""Words a field from its value before and its value now; equal ones say what holds."""

SPOKEN = {Fraction(1, 2): "half", Fraction(2, 3): "two_thirds", Fraction(3, 4): "three_quarters"}


class Topic(StrEnum):
    """What a by-law is about, as people look for it."""

    PROPOSALS = "proposals"
    POLLS = "polls"
    MEETINGS = "meetings"
    POINTS = "points"
    COMMON = "common"


def difference(was: Bylaws, now: Bylaws) -> tuple[Line, ...]:
    """Every field that differs, in the order of the by-laws."""
    return tuple(WORDINGS[path](before, after) for path, before, after in _pairs(was, now) if before != after)


def in_words(bylaws: Bylaws, topic: Topic) -> tuple[Line, ...]:
    """What these by-laws say on one topic; what only makes sense together is one sentence."""
    shown = (path for path in paths() if topic_of(path) is topic and path not in SAID_BEFORE)
    return tuple(
        _outages(bylaws) if path == OUTAGES else WORDINGS[path](*[value_at(bylaws, path)] * 2)
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


def _changed(was: object, now: object) -> str:
    return "no" if was == now else "yes"


def _share(share: Fraction) -> str:
    return "all" if share == 1 else SPOKEN.get(share, "other")


def _figures(share: Fraction) -> str:
    return f"{share.numerator}/{share.denominator}"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _name(was: str, now: str) -> Line:
    return line("bylaw-name", was=was, now=now, changed=_changed(was, now))


def _zone(was: str, now: str) -> Line:
    return line("bylaw-zone", was=was, now=now, changed=_changed(was, now))


def _language(was: str, now: str) -> Line:
    return line("bylaw-language", was=was, now=now, changed=_changed(was, now))


def _desk_phone(was: str, now: str) -> Line:
    return line(
        "bylaw-desk-phone",
        was=was,
        now=now,
        had=_yes(bool(was)),
        has=_yes(bool(now)),
        changed=_changed(was, now),
    )


def _change_days(was: int, now: int) -> Line:
    return line("bylaw-change-days", was=was, now=now, changed=_changed(was, now))


def _support_dwellings(was: int, now: int) -> Line:
    return line("bylaw-support-dwellings", was=was, now=now, changed=_changed(was, now))


def _support_days(was: int, now: int) -> Line:
    return line("bylaw-support-days", was=was, now=now, changed=_changed(was, now))


def _open_at_once(was: int, now: int) -> Line:
    return line("bylaw-open-at-once", was=was, now=now, changed=_changed(was, now))


def _poll_days(was: int, now: int) -> Line:
    return line("bylaw-poll-days", was=was, now=now, changed=_changed(was, now))


def _quorum(was: Fraction, now: Fraction) -> Line:
    return line(
        "bylaw-quorum",
        was=_share(was),
        was_figures=_figures(was),
        now=_share(now),
        now_figures=_figures(now),
        changed=_changed(was, now),
    )


def _majority(was: Fraction, now: Fraction) -> Line:
    return line(
        "bylaw-majority",
        was=_share(was),
        was_figures=_figures(was),
        now=_share(now),
        now_figures=_figures(now),
        changed=_changed(was, now),
    )


def _by_area(was: bool, now: bool) -> Line:
    return line("bylaw-by-area", was=_yes(was), now=_yes(now), changed=_changed(was, now))


def _speaks(was: str, now: str) -> Line:
    return line("bylaw-speaks", was=was, now=now, changed=_changed(was, now))


def _voices(was: str, now: str) -> Line:
    return line("bylaw-voices", was=was, now=now, changed=_changed(was, now))


def _poll_reminder(was: int, now: int) -> Line:
    return line("bylaw-poll-reminder", was=was, now=now, changed=_changed(was, now))


def _outage_minutes(was: int, now: int) -> Line:
    return line("bylaw-outage-minutes", was=was, now=now, changed=_changed(was, now))


def _outage_hours(was: int, now: int) -> Line:
    return line("bylaw-outage-hours", was=was, now=now, changed=_changed(was, now))


def _outages(bylaws: Bylaws) -> Line:
    rules = bylaws.polls
    return line(
        "bylaw-outages", minutes=rules.outage_minutes, hours=rules.outage_hours, prolong=rules.prolong_hours
    )


def _prolong_hours(was: int, now: int) -> Line:
    return line("bylaw-prolong-hours", was=was, now=now, changed=_changed(was, now))


def _meeting_reminder(was: int, now: int) -> Line:
    return line("bylaw-meeting-reminder", was=was, now=now, changed=_changed(was, now))


def _meeting_minutes(was: int, now: int) -> Line:
    return line("bylaw-meeting-minutes", was=was, now=now, changed=_changed(was, now))


def _proposal_adopted(was: int, now: int) -> Line:
    return line("bylaw-points-adopted", was=was, now=now, changed=_changed(was, now))


def _voucher_days(was: int, now: int) -> Line:
    return line("bylaw-voucher-days", was=was, now=now, changed=_changed(was, now))


OUTAGES = "polls.outage_minutes"
SAID_BEFORE = frozenset({"polls.outage_hours", "polls.prolong_hours"})
"""Fields that the sentence of ``OUTAGES`` says too; in a difference each stands for itself."""

WORDINGS: Mapping[str, Wording] = {
    "name": _name,
    "zone": _zone,
    "language": _language,
    "desk_phone": _desk_phone,
    "change_days": _change_days,
    "proposals.support_dwellings": _support_dwellings,
    "proposals.support_days": _support_days,
    "proposals.open_at_once": _open_at_once,
    "polls.days": _poll_days,
    "polls.quorum": _quorum,
    "polls.majority": _majority,
    "polls.by_area": _by_area,
    "polls.speaks": _speaks,
    "polls.voices": _voices,
    "polls.remind_hours_before": _poll_reminder,
    "polls.outage_minutes": _outage_minutes,
    "polls.outage_hours": _outage_hours,
    "polls.prolong_hours": _prolong_hours,
    "meetings.remind_hours_before": _meeting_reminder,
    "meetings.minutes": _meeting_minutes,
    "points.proposal_adopted": _proposal_adopted,
    "points.voucher_days": _voucher_days,
}
