"""What the desk ruled, said to each of those whom it concerns: what it means to them, then why."""

from kernel.lines import Line, line
from residents.homes.case_queries import Ruled, Stands


def ruled_lines(ruled: Ruled, reason: str) -> tuple[Line, ...]:
    """How the other one stands, then oneself, where there is something to say of it; and the reason."""
    theirs = (
        (line("case-them", state=ruled.theirs.value, name=ruled.name),) if ruled.theirs is not None else ()
    )
    own = (line("case-you", state=ruled.own.value),) if ruled.own is not None else ()
    again = (line("case-you-again"),) if ruled.own is Stands.NEVER else ()
    return (*theirs, *own, line("case-why", reason=reason), *again)
