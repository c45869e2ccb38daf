"""A community file is used as a whole or refused with the place of its fault."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from kernel.work import Work
from residents.founding import BadCommunityFile, CommunityFile, hundredths, read_community_file
from residents.model import Community, Dwelling, Place, PlaceKind, Role, RoleKind
from residents.service import GroupTaken, found
from tests import cast
from tests.house import House

SMALL = """
slug = "small"
bylaws.name = "小小社区"
buildings = [{ name = "1号楼", units = 1, floors = 2, areas = ["88.50"] }]
people = [{ name = "陈静", dwellings = ["1号楼1单元101"], account = "1" }]
letters = [{ dwelling = "1号楼1单元201", code = "K7M2-PQ4D" }]
"""


def read(folder: Path, text: str) -> CommunityFile:
    path = folder / "community.toml"
    path.write_text(text, encoding="utf-8")
    return read_community_file(path)


@pytest.mark.parametrize(
    ("written", "kept"), [("88.5", 8850), ("88.50", 8850), ("88", 8800), ("0.05", 5), ("1260", 126_000)]
)
def test_an_area_is_exact(written: str, kept: int) -> None:
    assert hundredths(written) == kept


@pytest.mark.parametrize(
    "written", ["", ".5", "88.505", "88,5", "-1", "1e3", "٣", "½", " 88", "9" * 8, "８８"]
)
def test_an_area_in_doubt_is_refused(written: str) -> None:
    with pytest.raises(BadCommunityFile, match="square metres"):
        hundredths(written)


@pytest.mark.parametrize(
    ("instead", "of", "told"),
    [
        ('code = "--------"', 'code = "K7M2-PQ4D"', "letters.0.code"),
        ('code = "K7M2-PQ4"', 'code = "K7M2-PQ4D"', "letters.0.code"),
        ('account = "@chenjing"', 'account = "1"', "people.0.account"),
        ("account = 1", 'account = "1"', "people.0.account"),
        ('language = "zh-CN"', 'account = "1"', "people.0.language"),
        ('relation = "friend"', 'account = "1"', "people.0.relation"),
        ('name = ""', 'name = "陈静"', "people.0.name"),
        ('slug = "Small!"', 'slug = "small"', "slug"),
        ('bylaws.polls.quorum = "2/0"', 'bylaws.name = "小小社区"', "bylaws.polls.quorum"),
        ('bylaws.zone = "Asia"', 'bylaws.name = "小小社区"', "bylaws.zone"),
        ("units = 41", "units = 1", "buildings.0.units"),
        ('"1号楼1单元999"', '"1号楼1单元201"', "1号楼1单元999"),
        (
            'buildings = [{ name = "1号楼" }, { name = "1号楼", units = 1,',
            'buildings = [{ name = "1号楼", units = 1,',
            "a building is listed twice",
        ),
        (
            'dwellings = [{ name = "1号楼1单元101", building = "1号楼", area = "1" }]\nbuildings',
            "buildings",
            "dwellings listed twice",
        ),
        (
            'dwellings = [{ name = "门卫室", building = "9号楼", area = "1" }]\nbuildings',
            "buildings",
            "buildings that do not exist",
        ),
    ],
)
def test_a_fault_is_named_by_its_place(tmp_path: Path, instead: str, of: str, told: str) -> None:
    assert SMALL.count(of) >= 1
    with pytest.raises(BadCommunityFile) as refused:
        read(tmp_path, SMALL.replace(of, instead, 1))
    assert told in str(refused.value)
    assert "community.toml" in str(refused.value)


def test_a_file_may_begin_as_notepad_writes_it(tmp_path: Path) -> None:
    assert read(tmp_path, "\ufeff" + SMALL).slug == "small"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "community.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadCommunityFile, match="not in UTF-8"):
        read_community_file(path)


@pytest.mark.parametrize("twice", ["slug", "group"])
def test_what_is_there_already_is_not_founded_by_half(house: House, twice: str) -> None:
    changed: dict[str, Any] = {"slug": "third"} if twice == "group" else {"group": None}
    people = tuple(p.model_copy(update={"account": None}) for p in cast.PEOPLE)
    plan = cast.FILE.model_copy(update={**changed, "people": people})
    with pytest.raises(IntegrityError if twice == "slug" else GroupTaken):
        house.workshop.act_now(lambda work: found(work, plan))
    assert house.workshop.read_now(_slugs) == ["cast", "next-door"]


def test_one_code_in_two_letters_to_one_home_is_refused_whole(house: House, tmp_path: Path) -> None:
    twice = SMALL.replace("letters = [", 'letters = [{ dwelling = "1号楼1单元201", code = "k7m2pq4d" }, ')
    plan = read(tmp_path, twice)
    with pytest.raises(IntegrityError):
        house.workshop.act_now(lambda work: found(work, plan))
    assert house.workshop.read_now(_slugs) == ["cast", "next-door"]


def test_homes_are_named_by_unit_floor_and_door(house: House) -> None:
    names = house.ask(lambda work: work.session.scalars(select(Dwelling.name)).all())
    assert {"3号楼1单元101", "3号楼1单元602", cast.SHOP} <= set(names)
    assert len(names) == 12 + 6 + 1


def _slugs(work: Work) -> list[str]:
    return list(work.session.scalars(select(Community.slug).order_by(Community.id)))


def test_a_building_lies_in_its_grid_and_a_grid_has_its_worker(house: House, tmp_path: Path) -> None:
    inside = SMALL.replace('name = "1号楼", units', 'name = "1号楼", grid = "第一网格", units')
    worker = inside.replace('account = "1"', 'account = "1", roles = ["grid_worker"], place = "第一网格"')
    with pytest.raises(BadCommunityFile, match="陈静: there is no grid '第一网格'"):
        read(tmp_path, worker.replace('grid = "第一网格", ', ""))
    here = house.workshop.act_now(lambda work: found(work, read(tmp_path, worker))).community

    def tree(work: Work) -> tuple[str, str]:
        building = work.session.scalars(select(Place).where(Place.name == "1号楼")).one()
        grid = work.session.get_one(Place, building.parent_id)
        role = work.session.scalars(select(Role).where(Role.kind == RoleKind.GRID_WORKER)).one()
        assert role.place_id == grid.id
        return grid.kind, grid.name

    assert house.ask(tree, at=here) == (PlaceKind.GRID, "第一网格")
