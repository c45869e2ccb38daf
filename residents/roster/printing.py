"""Letters in the order in which they are carried to the doors: by building, unit and door.

What the desk asks for in the chat is given as a receipt, and receipts are kept for some days: so the codes in
it are sealed, and opened only to be printed.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.addresses import ends_with_unit
from residents.homes.finding import HomeFound, UnitDoors, homes_called, unit_called, unit_doors
from residents.letters import Letter, write_letters
from residents.model import Community, Dwelling, LetterCode, Place, PlaceKind, Residency
from residents.permits import require
from residents.privacy.reading import note_read
from residents.roster.noting import NONCE
from residents.roster.service import may_keep_the_roster

ASKED = 500
AT_ONCE = 100
"""So many letters are written in one act, which holds the community."""

FEW = 3
PURPOSE = "letters"
DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Addressed:
    """A letter with the building it goes to; ``code`` is the whole line that is printed."""

    building: str
    dwelling: str
    code: str


@dataclass(frozen=True, slots=True)
class BuildingLetters:
    """The homes of a building, and those of them that never had a letter."""

    building: int
    name: str
    homes: tuple[int, ...]
    without: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SealedLetters:
    """Letters that were written; what stands in them only the installation's key opens."""

    sealed: str
    letters: int


@dataclass(frozen=True, slots=True)
class Sheaf:
    """Letters to be printed, and what is printed beside the codes."""

    letters: tuple[Addressed, ...]
    slug: str
    community: str
    phone: str
    language: str
    zone: str


def building_letters(work: Work, who: Acting, building: int) -> BuildingLetters:
    """Which letters can be asked for in a building."""
    require(may_keep_the_roster, work, who)
    place = work.session.get(Place, building)
    if place is None or place.community_id != work.community_id or place.kind != PlaceKind.BUILDING:
        raise Refusal(line("place-gone"))
    there = (Dwelling.building_id == building, Dwelling.gone_at.is_(None))
    homes = dict(work.session.execute(select(Dwelling.id, Dwelling.name).where(*there)).all())
    written = set(work.session.scalars(select(LetterCode.dwelling_id).join(Dwelling).where(*there)))
    sorted_homes = tuple(sorted(homes, key=lambda each: by_doors(homes[each])))
    without = tuple(each for each in sorted_homes if each not in written)
    return BuildingLetters(building, place.name, sorted_homes, without)


def home_called(work: Work, who: Acting, typed: str) -> HomeFound:
    """The home that somebody means, however they spell it; of several the first are named."""
    require(may_keep_the_roster, work, who)
    found = homes_called(work, typed)
    if not found:
        raise Refusal(line("roster-letter-no-home"))
    if len(found) > 1:
        names = "、".join(each.name for each in found[:FEW])
        raise Refusal(line("roster-letter-which-home", homes=names, count=len(found)))
    return found[0]


def unit_meant(work: Work, who: Acting, typed: str) -> UnitDoors | None:
    """The unit that was typed, and no door of it."""
    require(may_keep_the_roster, work, who)
    return None if not ends_with_unit(typed) and homes_called(work, typed) else unit_called(work, typed)


def unit_numbered(work: Work, who: Acting, place: int, part: int) -> UnitDoors:
    """A unit by its number among those of its building."""
    require(may_keep_the_roster, work, who)
    return unit_doors(work, who, place, part)


def home_numbered(work: Work, who: Acting, dwelling: int) -> HomeFound:
    """The home of this id, if it is still there."""
    require(may_keep_the_roster, work, who)
    home = work.session.get(Dwelling, dwelling)
    if home is None or home.community_id != work.community_id or home.gone_at is not None:
        raise Refusal(line("roster-letter-no-home"))
    return HomeFound(home.id, home.name)


def write_sealed(work: Work, who: Acting, homes: Sequence[int]) -> SealedLetters:
    """New letters to these homes; codes that nobody used before are void. Where somebody lives it is noted.

    Whoever prints a letter holds what lets in an owner.
    """
    require(may_keep_the_roster, work, who)
    query = select(Dwelling.name).where(Dwelling.id.in_(homes[:AT_ONCE]), Dwelling.gone_at.is_(None))
    living = (Residency.until.is_(None), Residency.verified_at.is_not(None))
    lived_in = select(Residency.dwelling_id).where(Residency.dwelling_id.in_(homes[:AT_ONCE]), *living)
    for home in work.session.scalars(lived_in.distinct()).all():
        note_read(work, who, dwelling=home, what="letter")
    written = addressed(work, write_letters(work, list(work.session.scalars(query))))
    text = json.dumps([[each.building, each.dwelling, each.code] for each in written], ensure_ascii=False)
    return SealedLetters(work.keyring.seal(PURPOSE, work.chance(NONCE), text).hex(), len(written))


def opened(work: Work, who: Acting, sealed: Sequence[str]) -> Sheaf:
    """What was sealed, to be printed."""
    require(may_keep_the_roster, work, who)
    home = work.session.get_one(Community, work.community_id)
    letters = [
        Addressed(*each)
        for part in sealed
        for each in json.loads(work.keyring.open(PURPOSE, bytes.fromhex(part)))
    ]
    return Sheaf(tuple(in_order(letters)), home.slug, home.name, home.desk_phone, home.language, home.zone)


def by_doors(name: str) -> tuple[Any, ...]:
    """For sorting: 3号楼 before 12号楼, 402 before 1201."""
    parts = DIGITS.split(name)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def addressed(work: Work, letters: Sequence[Letter]) -> list[Addressed]:
    """These letters with their buildings, in the order of the doors."""
    buildings: dict[str, str] = {}
    for start in range(0, len(letters), ASKED):
        names = [each.dwelling for each in letters[start : start + ASKED]]
        query = select(Dwelling.name, Place.name).join(Place, Place.id == Dwelling.building_id)
        found = work.session.execute(query.where(Dwelling.name.in_(names)))
        buildings |= {row[0]: row[1] for row in found}
    return in_order(Addressed(buildings[each.dwelling], each.dwelling, each.code) for each in letters)


def in_order(letters: Iterable[Addressed]) -> list[Addressed]:
    """Sorted by building, unit and door."""
    return sorted(letters, key=lambda each: (by_doors(each.building), by_doors(each.dwelling)))
