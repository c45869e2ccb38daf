"""Finding somebody to help: by home, by name, or by a few digits such as 501."""

import re
import unicodedata
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select

from kernel import texts
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.model import AssistedAct
from residents.assisting.permits import helper_of, homes_within, require_helps
from residents.model import Dwelling, Person, Residency

MOST = 8
LOOKED_AT = 400
DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody who may be helped, with their homes."""

    person: int
    name: str
    homes: str


@dataclass(frozen=True, slots=True)
class Home:
    """A home for which somebody may be entered."""

    dwelling: int
    name: str


@dataclass(frozen=True, slots=True)
class FoundPeople:
    """The first few; ``more`` when there were others."""

    typed: str
    people: tuple[Neighbour, ...]
    homes: tuple[Home, ...]
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
    return FoundPeople(words, neighbours(work, found[:MOST]), homes[:MOST], len(found) > MOST)


def find_homes(work: Work, who: Acting, typed: str) -> tuple[Home, ...]:
    """Homes within the helper's reach whose name holds these words, or these numbers in their order."""
    offices = require_helps(work, who)
    if not texts.is_visible(typed):
        return ()
    wanted = DIGITS.findall(typed)
    fits = Dwelling.name.contains(typed, autoescape=True)
    if wanted:
        fits = or_(fits, Dwelling.name.contains(wanted[-1], autoescape=True))
    query = select(Dwelling.id, Dwelling.name).where(Dwelling.id.in_(homes_within(offices)), fits)
    query = query.where(Dwelling.gone_at.is_(None)).order_by(Dwelling.id).limit(LOOKED_AT)
    rows = work.session.execute(query).all()
    return tuple(Home(*row) for row in rows if typed in row[1] or _in_order(wanted, DIGITS.findall(row[1])))


def _in_order(wanted: list[str], given: list[str]) -> bool:
    """Whether the numbers occur in this order, the last one at the end: 3-501 is 3号楼1单元501."""
    if not wanted or not given or wanted[-1] != given[-1]:
        return False
    rest = iter(given)
    return all(number in rest for number in wanted)


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
