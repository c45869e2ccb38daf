"""The sentence of each by-law: what it says, or from what to what it changes."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from kernel.bylaws import Bylaws
from kernel.lines import Line, line

Wording = Callable[[Any, Any], Line]
"""Words a field from its value before and its value now; equal ones say what holds."""

SPOKEN = {Fraction(1, 2): "half", Fraction(2, 3): "two_thirds", Fraction(3, 4): "three_quarters"}


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


def _support_dwellings(where: str) -> Wording:
    return lambda was, now: line(
        "bylaw-support-dwellings", where=where, was=was, now=now, changed=_changed(was, now)
    )


def _level(act: str) -> Wording:
    return lambda was, now: line("bylaw-level", act=act, was=was, now=now, changed=_changed(was, now))


def _support_days(was: int, now: int) -> Line:
    return line("bylaw-support-days", was=was, now=now, changed=_changed(was, now))


def _open_at_once(was: int, now: int) -> Line:
    return line("bylaw-open-at-once", was=was, now=now, changed=_changed(was, now))


def _poll_days(was: int, now: int) -> Line:
    return line("bylaw-poll-days", was=was, now=now, changed=_changed(was, now))


def _support_share(where: str) -> Wording:
    return lambda was, now: line(
        "bylaw-support-share",
        where=where,
        was=_share(was),
        was_figures=_figures(was),
        now=_share(now),
        now_figures=_figures(now),
        changed=_changed(was, now),
    )


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


def _needed(where: str, dwellings: int, share: Fraction) -> Line:
    return line(
        "bylaw-support-needed",
        where=where,
        dwellings=dwellings,
        now=_share(share),
        now_figures=_figures(share),
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


TOGETHER: Mapping[str, Callable[[Bylaws], Line]] = {
    "proposals.support_dwellings": lambda b: _needed(
        "community", b.proposals.support_dwellings, b.proposals.support_share
    ),
    "proposals.building_dwellings": lambda b: _needed(
        "building", b.proposals.building_dwellings, b.proposals.building_share
    ),
    "proposals.grid_dwellings": lambda b: _needed("grid", b.proposals.grid_dwellings, b.proposals.grid_share),
    "polls.outage_minutes": _outages,
}
"""Fields that one sentence says together with others; in a difference each stands for itself."""

SAID_BEFORE = frozenset(
    {
        *("proposals.support_share", "proposals.building_share", "proposals.grid_share"),
        *("polls.outage_hours", "polls.prolong_hours"),
    }
)
"""The others."""

WORDINGS: Mapping[str, Wording] = {
    "name": _name,
    "zone": _zone,
    "language": _language,
    "desk_phone": _desk_phone,
    "change_days": _change_days,
    "proposals.support_dwellings": _support_dwellings("community"),
    "proposals.support_share": _support_share("community"),
    "proposals.building_dwellings": _support_dwellings("building"),
    "proposals.building_share": _support_share("building"),
    "proposals.grid_dwellings": _support_dwellings("grid"),
    "proposals.grid_share": _support_share("grid"),
    "proposals.support_days": _support_days,
    "proposals.open_at_once": _open_at_once,
    "proposals.answer_days": lambda was, now: line(
        "bylaw-answer-days", was=was, now=now, changed=_changed(was, now)
    ),
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
    "notices.reach_share": lambda was, now: line(
        "bylaw-reach-share", was=was, now=now, changed=_changed(was, now)
    ),
    "points.proposal_adopted": _proposal_adopted,
    "points.voucher_days": _voucher_days,
    "access.propose": _level("propose"),
    "access.support": _level("support"),
    "access.comment": _level("comment"),
    "access.adults": lambda was, now: line("bylaw-adults", was=was, now=now, changed=_changed(was, now)),
    "access.owner_letter": lambda was, now: line(
        "bylaw-owner-letter", was=was, now=now, changed=_changed(was, now)
    ),
    "access.confirm_months": lambda was, now: line(
        "bylaw-confirm-months", was=was, now=now, changed=_changed(was, now)
    ),
    "access.leader_confirms": lambda was, now: line(
        "bylaw-leader-confirms", was=was, now=now, changed=_changed(was, now)
    ),
    "offices.term_months": lambda was, now: line(
        "bylaw-term-months", was=was, now=now, changed=_changed(was, now)
    ),
    "help.acts_each": lambda was, now: line("bylaw-acts-each", was=was, now=now, changed=_changed(was, now)),
    "help.consent_months": lambda was, now: line(
        "bylaw-consent-months", was=was, now=now, changed=_changed(was, now)
    ),
    "help.visits_open": lambda was, now: line(
        "bylaw-visits-open", was=was, now=now, changed=_changed(was, now)
    ),
    "help.visit_days": lambda was, now: line(
        "bylaw-visit-days", was=was or "none", now=now or "none", changed=_changed(was, now)
    ),
    "help.visit_hours": lambda was, now: line(
        "bylaw-visit-hours", was=was or "none", now=now or "none", changed=_changed(was, now)
    ),
    "conduct.hide_voices": lambda was, now: line(
        "bylaw-hide-voices", was=was, now=now, changed=_changed(was, now)
    ),
    "conduct.appeal_days": lambda was, now: line(
        "bylaw-appeal-days", was=was, now=now, changed=_changed(was, now)
    ),
    "conduct.texts_a_day": lambda was, now: line(
        "bylaw-texts-a-day", was=was, now=now, changed=_changed(was, now)
    ),
    "conduct.suspend_days": lambda was, now: line(
        "bylaw-suspend-days", was=was, now=now, changed=_changed(was, now)
    ),
    "privacy.names": lambda was, now: line("bylaw-names", was=was, now=now, changed=_changed(was, now)),
    "privacy.erase_days": lambda was, now: line(
        "bylaw-erase-days", was=was, now=now, changed=_changed(was, now)
    ),
}
