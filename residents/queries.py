"""Reading the register."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select

from kernel.work import Work
from residents.acting import Acting
from residents.model import Community, Dwelling, Group, Person, Place, Residency, Role, RoleKind
from residents.permits import roles_of
from residents.places import homes_in


class Standing(StrEnum):
    """How somebody stands to the community: the five first screens."""

    STRANGER = "stranger"
    PENDING = "pending"
    REFUSED = "refused"
    MOVED_OUT = "moved_out"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Me:
    """What the register knows of the person who asks."""

    person: int | None
    name: str
    community: str
    desk_phone: str
    standing: Standing
    dwellings: tuple[str, ...]
    roles: frozenset[RoleKind]
    why: str


def me(work: Work, who: Acting) -> Me:
    """The asking person's own standing."""
    community = work.session.get_one(Community, work.community_id)
    if who.person is None:
        nobody: frozenset[RoleKind] = frozenset()
        return Me(None, "", community.name, community.desk_phone, Standing.STRANGER, (), nobody, "")
    person = work.session.get_one(Person, who.person)
    query = (
        select(Residency, Dwelling.name)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Residency.person_id == person.id)
        .order_by(Residency.id)
    )
    ties = list(work.session.execute(query))
    roles = frozenset(roles_of(work, person.id))
    standing, why = _standing([tie for tie, _ in ties], has_office=bool(roles))
    living = tuple(name for tie, name in ties if tie.until is None and tie.verified_at is not None)
    return Me(person.id, person.name, community.name, community.desk_phone, standing, living, roles, why)


def _standing(ties: list[Residency], *, has_office: bool) -> tuple[Standing, str]:
    living = [tie for tie in ties if tie.until is None]
    if has_office or any(tie.verified_at is not None for tie in living):
        return Standing.VERIFIED, ""
    if refused := [tie for tie in living if tie.refused_at is not None]:
        return Standing.REFUSED, refused[-1].refused_why or ""
    if living:
        return Standing.PENDING, ""
    return (Standing.MOVED_OUT, "") if ties else (Standing.STRANGER, "")


def called(work: Work, person: int) -> str:
    """What somebody is called."""
    return work.session.get_one(Person, person).name


def committee_of(work: Work) -> list[int]:
    """The members of the committee now, the chair included."""
    return holders_of(work, RoleKind.CHAIR, RoleKind.COMMITTEE)


def holders_of(work: Work, *kinds: RoleKind) -> list[int]:
    """Who holds any of these offices now."""
    query = (
        select(Role.person_id)
        .where(Role.kind.in_(kinds), Role.since <= work.now)
        .where(Role.until.is_(None) | (Role.until > work.now))
        .distinct()
        .order_by(Role.person_id)
    )
    return list(work.session.scalars(query))


def residents_of(
    work: Work, place: int | None = None, *, after: int = 0, most: int | None = None
) -> list[int]:
    """Verified members of the dwellings of a place, or of the whole community; all, or the next page."""
    query = (
        select(Residency.person_id)
        .where(Residency.verified_at.is_not(None), Residency.until.is_(None), Residency.person_id > after)
        .distinct()
        .order_by(Residency.person_id)
        .limit(most)
    )
    if place is not None:
        query = query.join(Dwelling, Dwelling.id == Residency.dwelling_id)
        query = query.where(homes_in(work, place))
    return list(work.session.scalars(query))


def group_of(work: Work) -> int | None:
    """The community's group chat, if one is bound and the bot can speak there."""
    return work.session.scalars(
        select(Group.id).where(Group.lost_at.is_(None)).order_by(Group.id).limit(1)
    ).first()


def dwelling_count(work: Work, place: int | None = None) -> int:
    """How many dwellings a place, or the community, has; those that left the roster are not counted."""
    query = select(func.count(Dwelling.id)).where(homes_in(work, place))
    return work.session.scalars(query).one()


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place to choose."""

    id: int
    name: str


def buildings(work: Work, who: Acting) -> tuple[PlaceName, ...]:
    """The buildings, in the order of the register."""
    query = select(Place.id, Place.name).where(Place.kind == "building").order_by(Place.id)
    return tuple(PlaceName(i, name) for i, name in work.session.execute(query))
