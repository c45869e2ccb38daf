"""Whether somebody may publish a text now: not suspended, not flooding, nothing private in it (L01, L07).

Supporting, voting, answering and reading are never asked here: a suspension takes nobody's say.
"""

from datetime import datetime, time, timedelta

from sqlalchemy import func, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community
from residents.moderation import private_data
from residents.moderation.model import Published, Suspension
from residents.permits import person_of


def require_may_publish(work: Work, who: Acting, *texts: str) -> int:
    """Refuse the person, or whoever writes for them, if these texts may not be published; gives the person.

    Whoever calls it publishes within the same act and then says so by ``note_published``.
    """
    person = require_not_suspended(work, who)
    _require_no_flood(work, person)
    require_nothing_private(work, *texts)
    return person


def require_not_suspended(work: Work, who: Acting) -> int:
    """Refuse the person, or whoever writes for them, while they are suspended; gives the person."""
    person = person_of(who)
    for each in sorted({person, who.by or person}):
        _require_not_suspended(work, each, writes_for_another=each != person)
    return person


def require_nothing_private(work: Work, *texts: str) -> None:
    """Refuse texts in which something looks like a number that is somebody's own, and say where."""
    desk = work.session.scalars(select(Community.desk_phone).where(Community.id == work.community_id)).one()
    for text in texts:
        found = private_data.first(text, allowed=(desk,))
        if found is not None:
            raise Refusal(line("publish-private", what=found.kind.value, row=found.row, shown=found.masked))


def note_published(work: Work, who: Acting, kind: str, subject: int) -> None:
    """Count one text of this person's day; ``kind`` and ``subject`` name it, as ("proposal", 12)."""
    person = person_of(who)
    work.session.add(Published(person_id=person, kind=kind, subject=subject, at=work.now))


def suspension_of(work: Work, person: int) -> Suspension | None:
    """The suspension that holds for this person now; of several the one that ends last."""
    query = select(Suspension).where(
        *(Suspension.person_id == person, Suspension.seconded_by.is_not(None)),
        *(Suspension.since <= work.now, Suspension.until > work.now, Suspension.ended_at.is_(None)),
    )
    return work.session.scalars(query.order_by(Suspension.until.desc(), Suspension.id).limit(1)).first()


def _require_not_suspended(work: Work, person: int, *, writes_for_another: bool) -> None:
    found = suspension_of(work, person)
    if found is None:
        return
    if writes_for_another:
        raise Refusal(line("publish-suspended-helper", until=found.until))
    raise Refusal(line("publish-suspended", until=found.until, why=found.why), next=Next.DESK)


def _require_no_flood(work: Work, person: int) -> None:
    most, (begins, ends) = work.bylaws.conduct.texts_a_day, _day_of(work)
    query = select(func.count(Published.id)).where(
        Published.person_id == person, Published.at >= begins, Published.at < ends
    )
    if work.session.scalars(query).one() >= most:
        raise Refusal(line("publish-too-many", most=most, again=ends))


def _day_of(work: Work) -> tuple[datetime, datetime]:
    """The local day of ``now``, from midnight to midnight, however long it is."""
    today = work.now.astimezone(work.zone).date()
    return (
        datetime.combine(today, time.min, work.zone),
        datetime.combine(today + timedelta(days=1), time.min, work.zone),
    )
