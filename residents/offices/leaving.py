"""Moving out of a building ends the office of whoever leads it; others are only told of (decision 35)."""

from datetime import datetime

from sqlalchemy import select

from kernel.work import Work
from residents.events import HolderBack, HolderLeft
from residents.model import Dwelling, Residency, Role, RoleKind
from residents.offices.granting import Cause, Grant, give, living, take
from residents.offices.rules import seats
from residents.queries import dwelling_count


def led_from(work: Work, person: int, dwelling: int) -> list[Role]:
    """The terms as a leader that end when this person leaves this home: it is their only one there.

    Those that begin later are among them.
    """
    building = work.session.get_one(Dwelling, dwelling).building_id
    other = (
        select(Residency.id)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Residency.person_id == person, *_LIVING, Residency.dwelling_id != dwelling)
        .where(Dwelling.building_id == building)
    )
    if work.session.scalars(other.limit(1)).first() is not None:
        return []
    query = select(Role).where(
        *(Role.person_id == person, Role.kind == RoleKind.BUILDING_LEADER, Role.place_id == building),
        Role.until.is_(None) | (Role.until > work.now),
    )
    return list(work.session.scalars(query.order_by(Role.id)))


def leave(work: Work, tie: Residency, *, certain: bool) -> None:
    """A proved tie is over: whoever led the building from there leads it no longer.

    A leader vouches for those next door, and nobody can from elsewhere. It is ``certain`` if they say so
    themselves, or the desk has heard them: nobody loses an office on one word of somebody else, nor for
    having no home here any more. Of that those hear who decide about it.
    """
    if tie.verified_at is None or tie.until is None:
        return
    led = led_from(work, tie.person_id, tie.dwelling_id)
    for role in led if certain else ():
        take(work, role, Cause.LEFT, by=None)
    told = {role.id for role in led if role.until is None or role.until > work.now}
    homes = select(Residency.id).where(Residency.person_id == tie.person_id, *_LIVING)
    if work.session.scalars(homes.limit(1)).first() is None:
        told |= set(
            work.session.scalars(select(Role.id).where(Role.person_id == tie.person_id, *living(work)))
        )
    for role_id in sorted(told):
        work.record(HolderLeft(role_id, tie.person_id))


def come_back(work: Work, tie: Residency, since: datetime) -> None:
    """A tie stands again that was over since that moment: so does the office that ended with it.

    As long as its term would have lasted; where its seats were given to others meanwhile, those who appoint
    are told as of somebody who left.
    """
    building = work.session.get_one(Dwelling, tie.dwelling_id).building_id
    query = select(Role).where(
        *(Role.person_id == tie.person_id, Role.kind == RoleKind.BUILDING_LEADER, Role.place_id == building),
        *(Role.until == since, Role.ended_by.is_(None), Role.planned_until > work.now),
    )
    for role in work.session.scalars(query.order_by(Role.id)).all():
        held = select(Role).where(
            *(Role.kind == RoleKind.BUILDING_LEADER, Role.place_id == building), *living(work)
        )
        others = list(work.session.scalars(held))
        most = seats(RoleKind.BUILDING_LEADER, dwelling_count(work))
        if any(each.person_id == tie.person_id for each in others):
            continue
        if most is not None and len({each.person_id for each in others}) >= most:
            work.record(HolderBack(role.id, tie.person_id))
            continue
        give(
            work,
            tie.person_id,
            RoleKind.BUILDING_LEADER,
            way=Grant.RESTORED,
            by=role.granted_by,
            place=role.place_id,
            title=role.title,
            until=role.planned_until,
        )


_LIVING = (Residency.until.is_(None), Residency.verified_at.is_not(None))
