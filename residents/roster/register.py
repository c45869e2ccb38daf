"""The register as it stands, whole, to be compared with a roster: five statements, whatever its size."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select

from kernel.database import table_of
from kernel.work import Work
from residents.model import Dwelling, Person, Place, PlaceKind, Residency
from residents.roster.model import RegisterEntry
from residents.roster.steps import KnownHolder, KnownHome, Register

DWELLINGS, PLACES, ENTRIES, TIES, PEOPLE = map(table_of, (Dwelling, Place, RegisterEntry, Residency, Person))


def register_of(work: Work) -> Register:
    """Every home with its holders, every building with its grid."""
    here = work.community_id
    found = work.connection.execute(
        select(PLACES.c.id, PLACES.c.name, PLACES.c.kind, PLACES.c.parent_id)
        .where(PLACES.c.community_id == here)
        .order_by(PLACES.c.id)
    ).all()
    named = {each.id: each.name for each in found}
    grids = {each.id for each in found if each.kind == PlaceKind.GRID}
    buildings = {
        each.name: named[each.parent_id] if each.parent_id in grids else ""
        for each in found
        if each.kind == PlaceKind.BUILDING
    }
    return Register(_homes(work, named), buildings, frozenset(named[each] for each in grids))


def _homes(work: Work, places: dict[int, str]) -> list[KnownHome]:
    columns = (DWELLINGS.c[name] for name in ("id", "name", "building_id", "area", "stock", "gone_at"))
    query = select(*columns).where(DWELLINGS.c.community_id == work.community_id).order_by(DWELLINGS.c.id)
    holders, lived_in = _holders(work), lived_in_homes(work)
    return [
        KnownHome(
            each.id,
            each.name,
            places[each.building_id],
            each.area,
            bool(each.stock),
            each.gone_at is not None,
            each.id in lived_in,
            tuple(holders.get(each.id, ())),
        )
        for each in work.connection.execute(query)
    ]


def _holders(work: Work) -> dict[int, list[KnownHolder]]:
    names = ("id", "dwelling_id", "relation", "holding", "name", "share_part", "share_whole", "phone_digest")
    query = select(*(ENTRIES.c[name] for name in names), ENTRIES.c.person_id)
    query = query.where(ENTRIES.c.community_id == work.community_id, ENTRIES.c.until.is_(None))
    found: defaultdict[int, list[KnownHolder]] = defaultdict(list)
    members = members_at(work)
    for each in work.connection.execute(query.order_by(ENTRIES.c.id)):
        found[each.dwelling_id].append(
            KnownHolder(
                each.id,
                each.relation,
                each.holding,
                each.name,
                each.share_part,
                each.share_whole,
                each.phone_digest,
                each.person_id is not None or (each.dwelling_id, each.name) in members,
            )
        )
    return found


def members_at(work: Work, homes: Sequence[int] | None = None) -> frozenset[tuple[int, str]]:
    """Homes with the names of those who count there: a holder of that name has joined, by whichever proof."""
    query = select(TIES.c.dwelling_id, PEOPLE.c.name).join(PEOPLE, PEOPLE.c.id == TIES.c.person_id)
    query = query.where(
        TIES.c.community_id == work.community_id, TIES.c.until.is_(None), TIES.c.verified_at.is_not(None)
    )
    if homes is not None:
        query = query.where(TIES.c.dwelling_id.in_(homes))
    return frozenset((row.dwelling_id, row.name) for row in work.connection.execute(query))


def lived_in_homes(work: Work) -> frozenset[int]:
    """Homes to which somebody is tied, or waits to be: a roster never takes those away."""
    where = (TIES.c.community_id == work.community_id, TIES.c.until.is_(None), TIES.c.refused_at.is_(None))
    return frozenset(work.connection.execute(select(TIES.c.dwelling_id).where(*where).distinct()).scalars())
