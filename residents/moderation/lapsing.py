"""What time brings to hidden texts, appeals and suspensions, and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, select

from kernel.database import table_of
from kernel.work import Work
from residents.moderation.appealing import Matter, grant_undecided, the_matter
from residents.moderation.hiding import settle_lapsed
from residents.moderation.model import Hiding, Suspension
from residents.moderation.queries import PROVISIONAL
from residents.moderation.suspending import TO_SECOND, lapse

HIDINGS, SUSPENSIONS = table_of(Hiding), table_of(Suspension)


class What(StrEnum):
    """What there is to do."""

    SHOW = "show"
    END = "end"
    GRANT_HIDING = "grant-hiding"
    GRANT_SUSPENSION = "grant-suspension"


@dataclass(frozen=True, slots=True)
class Lapse:
    """One thing that time has brought, in one community."""

    community: int
    what: What
    id: int


def due(work: Work) -> Iterator[Lapse]:
    """Everything of all communities that is due; each is looked at again when it is carried out."""
    ahead = (HIDINGS.c.lifted_at.is_(None), HIDINGS.c.confirmed_at.is_(None))
    query = select(HIDINGS.c.community_id, HIDINGS.c.id).where(
        *ahead, HIDINGS.c.hidden_at <= work.now - PROVISIONAL
    )
    for community, number in work.connection.execute(query):
        yield Lapse(community, What.SHOW, number)
    living = SUSPENSIONS.c.ended_at.is_(None)
    proposed = SUSPENSIONS.c.seconded_by.is_(None) & (SUSPENSIONS.c.since < work.now - TO_SECOND)
    over = SUSPENSIONS.c.seconded_by.is_not(None) & (SUSPENSIONS.c.until <= work.now)
    query = select(SUSPENSIONS.c.community_id, SUSPENSIONS.c.id).where(living, proposed | over)
    for community, number in work.connection.execute(query):
        yield Lapse(community, What.END, number)
    yield from _appeals(work)


def carry_out(work: Work, lapse_: Lapse) -> None:
    """Do it, if it is still due."""
    match lapse_.what:
        case What.SHOW:
            row = the_matter(work, Matter.HIDING, lapse_.id)
            assert isinstance(row, Hiding)
            settle_lapsed(work, row.kind, row.subject)
        case What.END:
            lapse(work, lapse_.id)
        case What.GRANT_HIDING:
            grant_undecided(work, Matter.HIDING, lapse_.id)
        case What.GRANT_SUSPENSION:
            grant_undecided(work, Matter.SUSPENSION, lapse_.id)


def next_lapse(work: Work) -> datetime | None:
    """When a text hidden for now comes back, a suspension ends, or an appeal is granted unheard, next."""
    ahead = (HIDINGS.c.lifted_at.is_(None), HIDINGS.c.confirmed_at.is_(None))
    first = work.connection.execute(select(func.min(HIDINGS.c.hidden_at)).where(*ahead)).scalar_one()
    holding = (SUSPENSIONS.c.ended_at.is_(None), SUSPENSIONS.c.seconded_by.is_not(None))
    ending = select(func.min(SUSPENSIONS.c.until)).where(*holding)
    moments = [first + PROVISIONAL if first else None, work.connection.execute(ending).scalar_one()]
    for table in (HIDINGS, SUSPENSIONS):
        unheard = select(func.min(table.c.appeal_until)).where(table.c.decided_at.is_(None))
        moments.append(work.connection.execute(unheard).scalar_one())
    return min((moment for moment in moments if moment is not None), default=None)


def _appeals(work: Work) -> Iterator[Lapse]:
    """Appeals that nobody has decided in time."""
    for table, what in ((HIDINGS, What.GRANT_HIDING), (SUSPENSIONS, What.GRANT_SUSPENSION)):
        unheard = (table.c.decided_at.is_(None), table.c.appeal_until <= work.now)
        query = select(table.c.community_id, table.c.id).where(*unheard)
        for community, number in work.connection.execute(query):
            yield Lapse(community, what, number)
