"""Finding somebody to help: by home, by name, or by a few digits such as 501."""

import unicodedata
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, or_, select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.model import AssistedAct
from residents.assisting.permits import entering, helper_of, homes_within, require_helps
from residents.homes.addresses import ends_with_unit
from residents.homes.finding import HomeFound, UnitDoors, homes_called, unit_called
from residents.homes.finding import unit_doors as all_doors
from residents.model import Dwelling, Person, Residency

MOST = 8
LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody who may be helped, with their homes."""

    person: int
    name: str
    homes: str


@dataclass(frozen=True, slots=True)
class FoundPeople:
    """The first few, with homes for which somebody can be entered; ``more`` when there were others."""

    typed: str
    people: tuple[Neighbour, ...]
    homes: tuple[HomeFound, ...]
    more: bool


def find_people(work: Work, who: Acting, typed: str) -> FoundPeople:
    """Neighbours within the helper's reach, by name or home; and the homes that fit."""
    offices = require_helps(work, who)
    words = texts.cut(texts.clean(unicodedata.normalize("NFKC", typed), one_line=True), 40)
    homes = find_homes(work, who, words)
    within = Residency.dwelling_id.in_(homes_within(offices))
    of_homes = Residency.dwelling_id.in_([home.dwelling for home in homes])
    named: ColumnElement[bool] = Person.name.contains(words, autoescape=True)
    query = (
        select(Person.id)
        .join(Residency, Residency.person_id == Person.id)
        .where(Residency.until.is_(None), Residency.refused_at.is_(None), Person.erased_at.is_(None))
        .where(within, or_(named, of_homes) if texts.is_visible(words) else of_homes)
        .where(Person.id != helper_of(who))
        .distinct()
        .order_by(Person.id)
        .limit(MOST + 1)
    )
    found = list(work.session.scalars(query))
    open_homes = homes_within(entering(offices)).where(Dwelling.id.in_([home.dwelling for home in homes]))
    enters = set(work.session.scalars(open_homes))
    homes = tuple(home for home in homes if home.dwelling in enters)
    return FoundPeople(words, neighbours(work, found[:MOST]), homes[:MOST], len(found) > MOST)


def find_homes(work: Work, who: Acting, typed: str) -> tuple[HomeFound, ...]:
    """Homes within the helper's reach that may be meant; else those whose name holds these words."""
    within = Dwelling.id.in_(homes_within(require_helps(work, who)))
    if not texts.is_visible(typed):
        return ()
    if found := homes_called(work, typed, within=within):
        return found
    query = select(Dwelling.id, Dwelling.name).where(within, Dwelling.name.contains(typed, autoescape=True))
    rows = work.session.execute(
        query.where(Dwelling.gone_at.is_(None)).order_by(Dwelling.id).limit(LOOKED_AT)
    )
    return tuple(HomeFound(*row) for row in rows)


def find_unit(work: Work, who: Acting, typed: str) -> UnitDoors | None:
    """The unit that was typed and no door of it, with its doors within the helper's reach."""
    words = texts.cut(texts.clean(unicodedata.normalize("NFKC", typed), one_line=True), 40)
    if not ends_with_unit(words) and homes_called(work, words):
        return None
    found = unit_called(work, words)
    return None if found is None else _within(work, who, found)


def unit_within(work: Work, who: Acting, place: int, part: int) -> UnitDoors:
    """The doors of a unit within the helper's reach."""
    found = _within(work, who, all_doors(work, who, place, part))
    if found is None:
        raise Refusal(line("helping-nobody-of-yours"), next=Next.HELPING)
    return found


def home_within(work: Work, who: Acting, dwelling: int) -> FoundPeople:
    """Whoever belongs to one home within the helper's reach."""
    name = work.session.scalars(select(Dwelling.name).where(Dwelling.id == dwelling)).one_or_none()
    return find_people(work, who, name or "")


def _within(work: Work, who: Acting, found: UnitDoors) -> UnitDoors | None:
    homes = [each.home for each in found.doors]
    within = set(work.session.scalars(homes_within(require_helps(work, who)).where(Dwelling.id.in_(homes))))
    doors = tuple(each for each in found.doors if each.home in within)
    return replace(found, doors=doors) if doors else None


def helped_lately(work: Work, who: Acting, most: int = 3) -> tuple[Neighbour, ...]:
    """Whom this helper did something for most lately."""
    query = (
        select(AssistedAct.person_id)
        .join(Person, Person.id == AssistedAct.person_id)
        .where(AssistedAct.by_id == helper_of(who), Person.erased_at.is_(None))
        .order_by(AssistedAct.id.desc())
        .limit(50)
    )
    people = list(dict.fromkeys(work.session.scalars(query)))[:most]
    return neighbours(work, people)


def neighbours(work: Work, people: list[int]) -> tuple[Neighbour, ...]:
    """These people with their homes, in this order."""
    query = (
        select(Person.id, Person.name, Dwelling.name)
        .outerjoin(Residency, (Residency.person_id == Person.id) & Residency.until.is_(None))
        .outerjoin(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Person.id.in_(people))
        .order_by(Residency.id)
    )
    names: dict[int, str] = {}
    homes: dict[int, list[str]] = {}
    for person, name, home in work.session.execute(query):
        names[person] = name
        homes.setdefault(person, []).extend([home] if home else [])
    return tuple(Neighbour(p, names[p], "、".join(homes[p])) for p in people if p in names)
