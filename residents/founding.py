"""Bringing in a community from one readable file: its places, dwellings, people, offices and letters."""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from kernel import codes
from kernel.bylaws import Bylaws
from residents.faults import sentence
from residents.file_lines import line_of
from residents.model import PlaceKind, Relation, RoleKind
from residents.offices.rules import PLACES, fits


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


CODE_LENGTH = 8
MOST_METRES = 7


def _long_enough(code: str) -> str:
    if len(codes.tidy(code)) != CODE_LENGTH:
        raise ValueError(
            f"a letter's code has {CODE_LENGTH} letters and digits; the home's number is put before"
        )
    return code


class BuildingPlan(_Part):
    """A building and the dwellings it is made of: units × floors × doors, or none if they are listed."""

    name: str
    units: int = Field(0, ge=0, le=40)
    floors: int = Field(0, ge=0, le=80)
    areas: tuple[str, ...] = Field((), description="one floor area in m² for each door of a floor")
    grid: str = Field("", max_length=40, description="the grid it lies in, if there are grids")


class DwellingPlan(_Part):
    """One dwelling listed by itself."""

    name: str
    building: str
    area: str


class PersonPlan(_Part):
    """Somebody of the community; ``account`` is their id on the chat, if they have one."""

    name: str = Field(min_length=1, max_length=40)
    dwellings: tuple[str, ...] = ()
    relation: Relation = Relation.OWNER
    account: str | None = Field(None, pattern="^[0-9]{1,20}$")
    language: Literal["zh-Hans", "zh-Hant", "en"] | None = None
    elder: bool = False
    roles: tuple[RoleKind, ...] = ()
    title: str = ""
    place: str = Field("", description="the building or grid of a leader, a grid head or a grid worker")
    standing: str = Field("verified", pattern="^(verified|pending|refused|moved_out)$")
    why: str = ""


class LetterPlan(_Part):
    """A letter with its code."""

    dwelling: str
    code: Annotated[str, AfterValidator(_long_enough)]
    relation: Relation = Relation.OWNER


class GroupPlan(_Part):
    """The group chat of the community."""

    external: str
    channel: str = "telegram"
    title: str = ""


HOMES = {"zh-Hans": "{}{}单元{}", "zh-Hant": "{}{}單元{}", "en": "{}-{}-{}"}
"""How a home of a building's plan is called: building, unit, door."""


class CommunityFile(_Part):
    """The whole file."""

    slug: str = Field(pattern="^[a-z0-9-]{2,40}$")
    bylaws: Bylaws
    group: GroupPlan | None = None
    buildings: tuple[BuildingPlan, ...] = ()
    dwellings: tuple[DwellingPlan, ...] = ()
    people: tuple[PersonPlan, ...] = ()
    letters: tuple[LetterPlan, ...] = ()
    rewards: tuple[dict[str, Any], ...] = ()
    story: tuple[dict[str, Any], ...] = ()

    def all_dwellings(self) -> list[DwellingPlan]:
        """Listed dwellings and those that the buildings' plans give, named as the language names homes."""
        named = HOMES[self.bylaws.language]
        made = [
            DwellingPlan(name=named.format(b.name, unit, f"{floor}{door:02d}"), building=b.name, area=area)
            for b in self.buildings
            for unit in range(1, b.units + 1)
            for floor in range(1, b.floors + 1)
            for door, area in enumerate(b.areas, 1)
        ]
        return [*made, *self.dwellings]


class BadCommunityFile(Exception):
    """The file cannot be used; the message says where and why."""


def read_community_file(path: Path) -> CommunityFile:
    """Read and check a file; anything wrong is named by its place in the file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        parsed = tomllib.loads(text)
    except OSError as trouble:
        raise BadCommunityFile(f"{path}: cannot be read ({trouble.strerror})") from trouble
    except UnicodeDecodeError as trouble:
        raise BadCommunityFile(f"{path}: is not in UTF-8; save it as UTF-8 in your editor") from trouble
    except tomllib.TOMLDecodeError as trouble:
        raise BadCommunityFile(f"{path}: not valid TOML: {trouble}") from trouble
    try:
        plan = CommunityFile.model_validate(parsed)
    except ValidationError as trouble:
        told = (f"{path}{_place(text, e['loc'])}: {sentence(e, CommunityFile)}" for e in trouble.errors())
        raise BadCommunityFile("\n".join(told)) from trouble
    _check_names(path, plan)
    return plan


def _place(text: str, field: tuple[int | str, ...]) -> str:
    line = line_of(text, field)
    return (f", line {line}: " if line else ": ") + ".".join(map(str, field))


def hundredths(area: str) -> int:
    """A floor area written as ``88.5`` in hundredths of a square metre, exactly."""
    whole, _, rest = area.partition(".")
    if not _is_number(whole, MOST_METRES) or (rest and not _is_number(rest, 2)):
        raise BadCommunityFile(f"area {area!r}: write square metres with at most two decimals, such as 88.50")
    found = int(whole) * 100 + int(rest.ljust(2, "0") or 0)
    if not found:
        raise BadCommunityFile(
            f"area {area!r}: a home is larger than 0 m², else it has no part in a vote by area"
        )
    return found


def _is_number(written: str, most: int) -> bool:
    return written.isascii() and written.isdecimal() and len(written) <= most


def _places_of(person: PersonPlan) -> set[PlaceKind]:
    return {PLACES[kind] for kind in person.roles if kind in PLACES}


def _check_names(path: Path, plan: CommunityFile) -> None:
    buildings, grids = [b.name for b in plan.buildings], {b.grid for b in plan.buildings}
    if len(set(buildings)) < len(buildings):
        raise BadCommunityFile(f"{path}: a building is listed twice")
    for person in plan.people:
        if any(fits(set(person.roles), kind) is not None for kind in person.roles):
            raise BadCommunityFile(f"{path}: {person.name}: a supervisor holds no other office")
        if person.place and person.place not in buildings and PlaceKind.BUILDING in _places_of(person):
            raise BadCommunityFile(f"{path}: {person.name}: there is no building {person.place}")
        if PlaceKind.GRID in _places_of(person) and person.place not in grids - {""}:
            raise BadCommunityFile(f"{path}: {person.name}: there is no grid {person.place!r}")
    known = [d.name for d in plan.all_dwellings()]
    if len(set(known)) < len(known):
        twice = sorted({name for name in known if known.count(name) > 1})
        raise BadCommunityFile(f"{path}: dwellings listed twice: {', '.join(twice[:5])}")
    named = {d for person in plan.people for d in person.dwellings} | {x.dwelling for x in plan.letters}
    if missing := sorted(named - set(known)):
        raise BadCommunityFile(f"{path}: dwellings that do not exist: {', '.join(missing[:5])}")
    if strangers := {d.building for d in plan.dwellings} - {b.name for b in plan.buildings}:
        raise BadCommunityFile(f"{path}: buildings that do not exist: {', '.join(sorted(strangers)[:5])}")
    for dwelling in plan.all_dwellings():
        try:
            hundredths(dwelling.area)
        except BadCommunityFile as wrong:
            raise BadCommunityFile(f"{path}: {dwelling.name}: {wrong}") from None
