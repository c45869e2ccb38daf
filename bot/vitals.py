"""How an installation is: what ``/healthz`` says, what ``/metrics`` shows, what the doctor looks at."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot import figures
from bot.holding import BACKUPS, HOLDS
from kernel.clock import Clock
from kernel.outages import OUTAGES
from kernel.outbox import NOTICES, NoticeState
from kernel.parked import parked_count
from kernel.work import Work
from kernel.workshop import Workshop

log = logging.getLogger(__name__)
PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Vitals:
    """What only the database knows; moments are None where nothing is there."""

    held: bool
    hears: bool
    oldest_notice: datetime | None
    parked: int
    outages: int
    last_backup: datetime | None


def vitals(work: Work) -> Vitals:
    """Ask everything at once."""
    due = select(func.min(NOTICES.c.due_at)).where(
        NOTICES.c.state.in_([NoticeState.DUE, NoticeState.SENDING]), NOTICES.c.due_at <= work.now
    )
    ask = work.connection.execute
    still = ask(select(HOLDS.c.id)).first() is not None
    return Vitals(
        held=still,
        hears=not still and ask(select(OUTAGES.c.id).where(OUTAGES.c.until.is_(None))).first() is None,
        oldest_notice=ask(due).scalar_one(),
        parked=parked_count(work),
        outages=ask(select(func.count()).select_from(OUTAGES)).scalar_one(),
        last_backup=ask(select(func.max(BACKUPS.c.at))).scalar_one(),
    )


async def look(workshop: Workshop, machine_time: Clock) -> dict[str, object]:
    """What ``/healthz`` adds from the database; it says so when that does not answer."""
    try:
        found = await asyncio.wait_for(workshop.read(vitals), PATIENCE)
    except Exception as trouble:
        log.warning("the database did not say how it is: %s", type(trouble).__name__)
        figures.DATABASE.set(0)
        return {"database": False}
    figures.DATABASE.set(1)
    figures.HELD.set(found.held)
    figures.HEARS.set(found.hears)
    figures.WAITING_PARKED.set(found.parked)
    figures.OUTAGES.set(found.outages)
    late = _since(workshop.clock(), found.oldest_notice)
    backup = _since(machine_time(), found.last_backup)
    figures.OLDEST_NOTICE.set(late or 0)
    figures.LAST_BACKUP.set(figures.age(backup))
    return {
        "database": True,
        "held": found.held,
        "hears": found.hears,
        "oldest_notice_seconds": late or 0,
        "parked": found.parked,
        "outages": found.outages,
        "backup_seconds": backup,
    }


def _since(now: datetime, then: datetime | None) -> int | None:
    return None if then is None else max(0, int((now - then).total_seconds()))
