"""How long before a meeting something may still happen: calling it, and reminding of it."""

from datetime import datetime, timedelta

from kernel.errors import Next, Refusal
from kernel.lines import line

FARTHEST = timedelta(days=366)
LAST_CALL = timedelta(hours=1)


def require_ahead(starts_at: datetime, now: datetime) -> None:
    """Refuse a meeting that would lie in the past, or so far ahead that the year must be a slip."""
    if starts_at <= now:
        raise Refusal(line("meeting-past", at=starts_at), next=Next.MEETINGS)
    if starts_at - now > FARTHEST:
        raise Refusal(line("meeting-far"), next=Next.MEETINGS)


def reminder_at(starts_at: datetime, *, now: datetime, hours: int) -> datetime | None:
    """When to remind: ``hours`` before the start, as the by-laws say.

    Called or moved later than that, people are reminded an hour before; if that too has gone by, not at
    all, because the notice of the meeting itself has only just been read.
    """
    wished = starts_at - timedelta(hours=hours)
    if wished > now:
        return wished
    last_call = starts_at - LAST_CALL
    return last_call if last_call > now else None
