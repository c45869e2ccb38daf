"""Working off rollouts: one page of people in one short act."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import String, cast, literal, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kernel.database import table_of
from kernel.outbox import NOTICES, PAGE, NoticeState
from kernel.work import Work
from notices.model import Rollout
from residents.model import Person
from residents.queries import residents_of

ROLLOUTS, PEOPLE = table_of(Rollout), table_of(Person)


def due_rollouts(work: Work) -> Sequence[tuple[int, int]]:
    """Rollouts of all communities that are due, as (community, rollout)."""
    query = (
        select(ROLLOUTS.c.community_id, ROLLOUTS.c.id)
        .where(ROLLOUTS.c.due_at <= work.now, ROLLOUTS.c.done_at.is_(None))
        .order_by(ROLLOUTS.c.due_at)
    )
    return [(community, rollout) for community, rollout in work.connection.execute(query)]


def next_rollout(work: Work) -> datetime | None:
    """When the next one is due."""
    query = select(ROLLOUTS.c.due_at).where(ROLLOUTS.c.done_at.is_(None), ROLLOUTS.c.due_at > work.now)
    return work.connection.execute(query.order_by(ROLLOUTS.c.due_at).limit(1)).scalar_one_or_none()


def write_page(work: Work, rollout_id: int) -> bool:
    """Owe the next page of people their notice; gives whether this rollout is finished."""
    rollout = work.session.scalars(select(Rollout).where(Rollout.id == rollout_id)).one_or_none()
    if rollout is None or rollout.done_at is not None:
        return True
    if rollout.until is not None and rollout.until <= work.now:
        rollout.done_at = work.now
        return True
    people = residents_of(work, rollout.place_id, after=rollout.after_person, most=PAGE)
    if people:
        _owe(work, rollout, people)
    if len(people) < PAGE:
        rollout.done_at = work.now
    else:
        rollout.after_person = people[-1]
    work.session.flush()
    return rollout.done_at is not None


def _owe(work: Work, rollout: Rollout, people: Sequence[int]) -> None:
    """The whole page in one statement, which holds the writer for some milliseconds only."""
    same: dict[str, Any] = {
        "community_id": work.community_id,
        "kind": rollout.kind,
        "args": rollout.args,
        "subject": rollout.subject,
        "urgent": False,
        "digest": False,
        "due_at": work.now,
        "until": rollout.until,
        "state": NoticeState.DUE,
        "attempts": 0,
    }
    same = {name: value for name, value in same.items() if value is not None}
    columns = [literal(value, type_=NOTICES.c[name].type) for name, value in same.items()]
    once = literal(f"{rollout.once}:", type_=String()) + cast(PEOPLE.c.id, String())
    page = select(*columns, PEOPLE.c.id, once).where(PEOPLE.c.id.in_(people)).order_by(PEOPLE.c.id)
    make: Any = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    owed = make(NOTICES).from_select([*same, "person_id", "once"], page)
    work.connection.execute(owed.on_conflict_do_nothing(index_elements=["community_id", "once"]))
    work.stir()
