"""What is told about reach: to the chair halfway, to leaders who are asked to go to the doors."""

from deliberation.reach.calls import a_call
from deliberation.reach.queries import ReachSeen, reach_seen
from handlers.chat.reach import screens
from handlers.chat.screen import Screen
from handlers.chat.told import Draw, Told
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting, Origin


def half(work: Work, told: Told) -> Screen | None:
    """Nothing once enough homes were reached, or the office is over."""
    seen = _seen(work, told)
    if seen is None or not seen.whole or not seen.count.reached.falls_short(seen.percent):
        return None
    return screens.half(seen)


def doors(work: Work, told: Told) -> Screen | None:
    """Nothing once messages went to all homes of the leader."""
    seen = _seen(work, told)
    return screens.doors(seen) if seen is not None and seen.silent else None


def _seen(work: Work, told: Told) -> ReachSeen | None:
    who = Acting(told.person, told.person, Origin.CLOCK)
    try:
        seen = reach_seen(work, who, a_call(work, told.subject).id)
    except Refusal:
        return None
    return seen if seen.running else None


NOTICES: dict[str, Draw] = {"reach-half": half, "reach-doors": doors}
