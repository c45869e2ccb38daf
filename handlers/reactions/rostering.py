"""Word of a roster that came in: to whoever confirmed it, and to the supervisors, in numbers only."""

from dataclasses import asdict

from kernel.work import Work
from notices.service import tell
from residents.model import RoleKind
from residents.queries import holders_of
from residents.roster.events import RegisterTakenOut, RosterBroughtIn

TOLD = ("homes_added", "homes_changed", "homes_gone", "entries_added", "entries_changed", "entries_ended")


def tell_brought_in(work: Work, fact: RosterBroughtIn) -> None:
    """It is in, and what it changed."""
    counts = {name: int(asdict(fact)[name]) for name in TOLD}
    once = f"roster-in:{fact.roster}"
    if fact.by is not None:
        tell(work, [fact.by], "roster-in", counts, once=once, subject=fact.roster)
    watching = [each for each in holders_of(work, RoleKind.SUPERVISOR) if each != fact.by]
    tell(work, watching, "roster-in-seen", counts, once=once, subject=fact.roster)


def tell_taken_out(work: Work, fact: RegisterTakenOut) -> None:
    """Supervisors hear of every time the register is taken out, by whom and how much."""
    args = {"homes": fact.homes, "entries": fact.entries, "phones": "yes" if fact.phones else "no"}
    watching = [each for each in holders_of(work, RoleKind.SUPERVISOR) if each != fact.by]
    once = f"register-out:{fact.by}:{work.now.isoformat()}"
    tell(work, watching, "register-out-seen", args, once=once, subject=fact.by)
