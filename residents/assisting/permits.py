"""Who may help whom: the desk all, leaders their buildings, grid workers their grid, relatives (A27)."""

from enum import StrEnum

from sqlalchemy import Select, exists, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.model import Kin
from residents.model import Dwelling, Person, Place, Residency, Role, RoleKind
from residents.permits import dwellings_of


class Reach(StrEnum):
    """As what somebody helps."""

    DESK = "desk"
    LEADER = "leader"
    GRID = "grid"
    KIN = "kin"


OFFICES = {
    RoleKind.DESK: Reach.DESK,
    RoleKind.BUILDING_LEADER: Reach.LEADER,
    RoleKind.GRID_HEAD: Reach.GRID,
    RoleKind.GRID_WORKER: Reach.GRID,
}


def helper_of(who: Acting) -> int:
    """Who helps: whoever carries out, also while they act for somebody."""
    if who.by is None:
        raise Refusal(line("refused-stranger"), next=Next.JOIN)
    return who.by


def offices_of(work: Work, helper: int) -> dict[Reach, set[int]]:
    """The offices with which this person helps now, each with its places; the desk has none."""
    query = select(Role.kind, Role.place_id).where(
        *(Role.person_id == helper, Role.kind.in_(OFFICES), Role.since <= work.now),
        or_(Role.until.is_(None), Role.until > work.now),
    )
    found: dict[Reach, set[int]] = {}
    for kind, place in work.session.execute(query):
        reach = OFFICES[RoleKind(kind)]
        if reach is Reach.DESK or place is not None:
            found.setdefault(reach, set()).update(() if place is None else (place,))
    return found


def office_of(work: Work, helper: int) -> Reach:
    """As what somebody helps, first of all: at the desk, as a leader, in a grid, or else as a relative."""
    offices = offices_of(work, helper)
    return next((each for each in Reach if each in offices), Reach.KIN)


def require_helps(work: Work, who: Acting) -> dict[Reach, set[int]]:
    """The helper's offices; refused for whoever has none."""
    offices = offices_of(work, helper_of(who))
    if not offices:
        raise Refusal(line("helping-no-office"))
    return offices


def entering(offices: dict[Reach, set[int]]) -> dict[Reach, set[int]]:
    """Those of these offices that enter somebody: whoever may vouch for them, which grid workers may not."""
    return {reach: places for reach, places in offices.items() if reach in (Reach.DESK, Reach.LEADER)}


def homes_within(offices: dict[Reach, set[int]]) -> Select[int]:
    """The dwellings for which these offices help."""
    homes = select(Dwelling.id)
    if Reach.DESK in offices:
        return homes
    buildings = offices.get(Reach.LEADER, set())
    in_grid = select(Place.id).where(Place.parent_id.in_(offices.get(Reach.GRID, set())))
    return homes.where(or_(Dwelling.building_id.in_(buildings), Dwelling.building_id.in_(in_grid)))


def reach_of(work: Work, helper: int, person: int) -> Reach | None:
    """As what ``helper`` may help this person, if they may; an office goes before kinship."""
    offices = offices_of(work, helper)
    if Reach.DESK in offices:
        return Reach.DESK
    for reach in (Reach.LEADER, Reach.GRID):
        if reach in offices and _lives_within(work, person, {reach: offices[reach]}):
            return reach
    return Reach.KIN if is_kin(work, helper, person) else None


def is_kin(work: Work, relative: int, person: int) -> bool:
    """Whether somebody looks on as a relative now."""
    living = (Kin.person_id == person, Kin.kin_id == relative, Kin.until.is_(None))
    return work.session.scalars(select(Kin.id).where(*living)).first() is not None


def require_reach(work: Work, helper: int, person: int) -> Reach:
    """As what they help; refused for oneself, one's own home, and homes that are another's."""
    known = person_named(work, person)
    name = known.name
    if known.died_at is not None:
        raise Refusal(line("helping-over-for", name=name), next=Next.HELPING)
    if helper == person:
        raise Refusal(line("helping-yourself"))
    if set(dwellings_of(work, helper)) & set(dwellings_of(work, person)):
        # A home has one voice: whoever lives there raises it as themselves, not in an office.
        raise Refusal(line("helping-own-home", name=name), next=Next.HELPING)
    reach = reach_of(work, helper, person)
    if reach is None:
        raise Refusal(line("helping-nobody-of-yours"), next=Next.HELPING)  # whose name is not theirs to hear
    return reach


def person_named(work: Work, person: int) -> Person:
    """A person of this community whose data was not erased, or a kind refusal."""
    query = select(Person).where(Person.id == person, Person.erased_at.is_(None))
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("helping-unknown"), next=Next.HELPING)
    return found


def _lives_within(work: Work, person: int, offices: dict[Reach, set[int]]) -> bool:
    ties = exists().where(
        *(Residency.person_id == person, Residency.until.is_(None), Residency.refused_at.is_(None)),
        Residency.dwelling_id.in_(homes_within(offices)),
    )
    return bool(work.session.scalars(select(ties)).one())
