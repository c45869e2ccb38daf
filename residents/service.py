"""What changes the register: founding a community, enrolling people, granting offices."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from kernel.bylaws import adopt
from kernel.database import table_of
from kernel.work import Work
from residents.events import BylawsInForce, CommunityFounded
from residents.fields.week import next_weighing
from residents.founding import CommunityFile, PersonPlan, hundredths
from residents.joining import keyed_digest
from residents.model import (
    Address,
    Assurance,
    Community,
    Dwelling,
    Group,
    Holder,
    LetterCode,
    Person,
    Place,
    PlaceKind,
    Relation,
    Residency,
    RoleKind,
)
from residents.offices.granting import Grant, give
from residents.offices.rules import PLACES

COMMUNITIES, GROUPS = table_of(Community), table_of(Group)


class GroupTaken(ValueError):
    """The group chat belongs to another community; the message says which."""


@dataclass(frozen=True, slots=True)
class Founded:
    """What a file brought in."""

    community: int
    dwellings: int
    people: int


def found(work: Work, plan: CommunityFile) -> Founded:
    """Bring in a whole community; a slug that is taken is refused by the database."""
    community = Community(
        slug=plan.slug,
        name=plan.bylaws.name,
        zone=plan.bylaws.zone,
        language=plan.bylaws.language,
        desk_phone=plan.bylaws.desk_phone,
    )
    work.session.add(community)
    work.session.flush()
    work.enter(community.id)
    community.weighs_at = next_weighing(work.now, ZoneInfo(plan.bylaws.zone))
    first = adopt(work.session, plan.bylaws, at=work.now)
    first.begun_at = work.now
    if plan.group is not None:
        bind_group(work, plan.group.channel, plan.group.external, plan.group.title)
    dwellings = _build(work, plan)
    for person in plan.people:
        enrol(work, person, dwellings)
    _write_letters(work, plan, dwellings)
    work.record(CommunityFounded(community.id))
    work.record(BylawsInForce(first.version, first.hash))
    return Founded(community.id, len(dwellings), len(plan.people))


def bind_group(work: Work, channel: str, external: str, title: str) -> Group:
    """Bind a group chat to the community; one that is bound elsewhere is refused."""
    bound = select(COMMUNITIES.c.name).join(GROUPS, GROUPS.c.community_id == COMMUNITIES.c.id)
    bound = bound.where(GROUPS.c.channel == channel, GROUPS.c.external == external)
    if (name := work.connection.execute(bound).scalar_one_or_none()) is not None:
        raise GroupTaken(f"its group {external} is bound to {name} already")
    group = Group(channel=channel, external=external, title=title)
    work.session.add(group)
    work.session.flush()
    return group


def enrol(work: Work, plan: PersonPlan, dwellings: dict[str, int]) -> int:
    """Enter one person of the roster, with dwellings, offices and account."""
    language = plan.language or work.bylaws.language
    person = Person(name=plan.name, language=language, elder=plan.elder, created_at=work.now)
    person.adult_at = work.now
    work.session.add(person)
    work.session.flush()
    for name in plan.dwellings:
        work.session.add(_residency(work, person.id, dwellings[name], plan))
    for kind in plan.roles:
        grant(work, person.id, kind, plan.title, _place_of(work, kind, plan, dwellings))
    if plan.account is not None:
        connect(work, person, "telegram", plan.account)
    return person.id


def _place_of(work: Work, kind: RoleKind, plan: PersonPlan, dwellings: dict[str, int]) -> int | None:
    """The place of an office that has one: the one named in the file, or the leader's own building."""
    if kind not in PLACES:
        return None
    if plan.place:
        wanted = (Place.name == plan.place, Place.kind == PLACES[kind])
        return work.session.scalars(select(Place.id).where(*wanted).order_by(Place.id)).first()
    if kind is not RoleKind.BUILDING_LEADER or not plan.dwellings:
        return None
    return work.session.get_one(Dwelling, dwellings[plan.dwellings[0]]).building_id


def connect(work: Work, person: Person, channel: str, external: str) -> Address:
    """Let an account serve a person; the same account may serve several."""
    query = select(Address).where(Address.channel == channel, Address.external == external)
    address = work.session.scalars(query).one_or_none()
    if address is None:
        address = Address(channel=channel, external=external, language=person.language)
        work.session.add(address)
    if address.current_id is None or work.session.get(Person, address.current_id) is not None:
        # Whoever is at home in another community is not moved here unasked.
        address.current_id, address.visiting_id = person.id, None
    work.session.flush()
    work.session.add(Holder(address_id=address.id, person_id=person.id, since=work.now))
    return address


def grant(work: Work, person: int, kind: RoleKind, title: str = "", place: int | None = None) -> None:
    """Give somebody an office from now on, for the term of the by-laws, as a community's file says."""
    give(work, person, kind, way=Grant.FILE, title=title, place=place)


def _build(work: Work, plan: CommunityFile) -> dict[str, int]:
    root = Place(kind=PlaceKind.COMMUNITY, name=plan.bylaws.name)
    work.session.add(root)
    work.session.flush()
    named = dict.fromkeys(b.grid for b in plan.buildings if b.grid)
    grids = {name: Place(kind=PlaceKind.GRID, name=name, parent_id=root.id) for name in named}
    work.session.add_all(grids.values())
    work.session.flush()
    above = {name: grid.id for name, grid in grids.items()} | {"": root.id}
    buildings = {
        b.name: Place(kind=PlaceKind.BUILDING, name=b.name, parent_id=above[b.grid]) for b in plan.buildings
    }
    work.session.add_all(buildings.values())
    work.session.flush()
    rows = [
        {
            "community_id": work.community_id,
            "building_id": buildings[d.building].id,
            "name": d.name,
            "area": hundredths(d.area),
            "number": number,
        }
        for number, d in enumerate(plan.all_dwellings(), 1)
    ]
    if rows:
        work.connection.execute(insert(table_of(Dwelling)), rows)
    return dict(work.session.execute(select(Dwelling.name, Dwelling.id)).all())


def _residency(work: Work, person: int, dwelling: int, plan: PersonPlan) -> Residency:
    owner = plan.relation is Relation.OWNER
    residency = Residency(
        person_id=person,
        dwelling_id=dwelling,
        relation=plan.relation,
        assurance=Assurance.OWNER if owner else Assurance.RESIDENT,
        since=work.now,
    )
    match plan.standing:
        case "refused":
            residency.refused_at, residency.refused_why = work.now, plan.why
        case "moved_out":
            residency.verified_at, residency.until = work.now, work.now
        case "verified":
            residency.verified_at = work.now
    return residency


def _write_letters(work: Work, plan: CommunityFile, dwellings: dict[str, int]) -> None:
    numbers = dict(work.session.execute(select(Dwelling.id, Dwelling.number)).all())
    for letter in plan.letters:
        home = dwellings[letter.dwelling]
        digest = keyed_digest(work, numbers[home] or 0, letter.code)
        work.session.add(LetterCode(dwelling_id=home, digest=digest, relation=letter.relation, keyed=True))
    work.session.flush()
