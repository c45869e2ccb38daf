"""What chair and supervisors are told once a week: how much must not happen and does, by its kind."""

from collections import Counter

from handlers.chat.common import home_button
from handlers.chat.duty.taps import OpenLate
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Draw, Told
from handlers.duties.standing import standing
from kernel.lines import line
from kernel.work import Work
from residents.model import RoleKind
from residents.permits import roles_of

TOLD = {RoleKind.CHAIR, RoleKind.SUPERVISOR}
MOST_KINDS = 6


def week(work: Work, told: Told) -> Screen | None:
    """Counted when it is sent; nothing if it is all done by then, or to somebody out of office."""
    found = standing(work)
    if not found or told.person is None or not roles_of(work, told.person) & TOLD:
        return None
    counted = Counter(each.check for each in found)
    lines = [line("duties-week", number=len(found))]
    lines += [
        line("duties-week-kind", check=check.value, number=number)
        for check, number in sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:MOST_KINDS]
    ]
    return Screen(tuple(lines), ((Button(line("duties-button-week"), OpenLate(0)), home_button()),))


NOTICES: dict[str, Draw] = {"duties-week": week}
