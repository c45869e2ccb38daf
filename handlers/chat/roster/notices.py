"""Word of a roster: it was opened, checked, could not be read, is in."""

from typing import Any

from handlers.chat.common import HOME_ROW
from handlers.chat.roster import afterwards, screens
from handlers.chat.screen import Screen
from handlers.chat.told import Draw, Told
from kernel.errors import Refusal
from kernel.lines import Count, line
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Person
from residents.roster import queries
from residents.roster.model import Stage
from residents.roster.queries import RosterSeen


def opened(work: Work, told: Told) -> Screen | None:
    """The columns wait for a look; not once somebody has looked."""
    seen = _seen(work, told)
    return screens.columns(seen) if seen is not None and seen.stage is Stage.COLUMNS else None


def checked(work: Work, told: Told) -> Screen | None:
    """What it would change waits for a yes or no."""
    seen = _seen(work, told)
    return screens.checked(seen) if seen is not None and seen.stage is Stage.CHECKED else None


def unreadable(work: Work, told: Told) -> Screen | None:
    """Nothing can be made of the file, and why."""
    seen = _seen(work, told)
    return afterwards.dropped(seen) if seen is not None and seen.failed is not None else None


def brought_in(work: Work, told: Told) -> Screen | None:
    """It is in."""
    seen = _seen(work, told)
    return afterwards.done(seen) if seen is not None else None


def brought_in_seen(work: Work, told: Told) -> Screen | None:
    """To the supervisors: a roster came in, in numbers."""

    def number(name: str) -> int:
        value: Any = told.args.get(name)
        return value.value if isinstance(value, Count) else 0

    said = line(
        "roster-in-seen",
        added=number("homes_added"),
        changed=number("homes_changed"),
        gone=number("homes_gone"),
        entered=number("entries_added"),
        ended=number("entries_ended"),
    )
    return Screen((said, line("roster-in-seen-note")), (HOME_ROW,))


def taken_out_seen(work: Work, told: Told) -> Screen | None:
    """To the supervisors: somebody took the register out."""
    args: dict[str, Any] = dict(told.args)
    by = work.session.get(Person, told.subject) if told.subject else None
    said = line(
        "register-out-seen",
        name=by.name if by is not None else "",
        known="no" if by is None else "yes",
        homes=args.get("homes", Count(0)),
        entries=args.get("entries", Count(0)),
        phones=args.get("phones", "no"),
    )
    return Screen((said, line("register-out-seen-note")), (HOME_ROW,))


def _seen(work: Work, told: Told) -> RosterSeen | None:
    if told.person is None:
        return None
    try:
        return queries.roster_seen(work, Acting(told.person, told.person, Origin.CLOCK), told.subject)
    except Refusal:
        return None  # whoever holds no office any more is told nothing


NOTICES: dict[str, Draw] = {
    "roster-opened": opened,
    "roster-checked": checked,
    "roster-unreadable": unreadable,
    "roster-in": brought_in,
    "roster-in-seen": brought_in_seen,
    "register-out-seen": taken_out_seen,
}
