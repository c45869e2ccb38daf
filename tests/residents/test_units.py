"""Somebody types a unit where a home is meant: its doors are what they want, wherever homes are sought."""

import pytest

from residents.assisting.finding import find_unit
from residents.homes.addresses import ends_with_unit
from residents.homes.finding import typed, unit_called, unit_doors
from residents.model import Place, RoleKind
from residents.offices.queries import candidates
from residents.roster.printing import unit_meant
from residents.service import grant
from tests.house import House
from tests.residents.roster.bringing import brought_in, csv_of

DOORS = csv_of(
    ("房屋", "楼栋", "面积"),
    *((f"8号楼{unit}单元{door}", "8号楼", 80) for unit in (1, 2) for door in (101, 102, 201, 202)),
    ("幸福路12号院9号楼2单元101", "幸福路12号院9号楼", 80),
    ("A座101", "A座", 80),
    # Homes of one sign, as in villages: the door 2 is not the second unit.
    ("10号楼1单元2", "10号楼", 80),
    ("10号楼2单元1", "10号楼", 80),
)

CASES = [
    ("8号楼2单元", "8号楼2单元"),
    ("8栋二单元", "8号楼2单元"),
    ("八號樓2單元", "8号楼2单元"),
    ("我住8号楼1单元", "8号楼1单元"),
    ("Building 8 Unit 2", "8号楼2单元"),
    ("8-2", "8号楼2单元"),
    ("10号楼2单元", "10号楼2单元"),
    ("幸福路12号院9号楼2单元", "幸福路12号院9号楼2单元"),
    ("8号楼3单元", ""),
    ("2单元", ""),
    ("8号楼", ""),
    ("A座", ""),
    ("", ""),
    ("单元" * 400, ""),
]


@pytest.fixture
def town(house: House) -> House:
    """The cast's community with three more buildings."""
    brought_in(house, DOORS)
    return house


@pytest.mark.parametrize(("said", "unit"), CASES)
def test_a_unit_however_it_is_spelled(town: House, said: str, unit: str) -> None:
    found = town.ask(lambda work: unit_called(work, said))
    assert (f"{found.building}{found.unit}" if found else "") == unit


def test_the_doors_of_the_unit_come_in_their_order(town: House) -> None:
    found = town.ask(lambda work: unit_called(work, "8号楼2单元"))
    assert found is not None
    assert [each.door for each in found.doors] == ["101", "102", "201", "202"]
    again = town.ask(lambda work: unit_doors(work, town.who("陈静"), found.place, found.part))
    assert again == found


def test_whether_a_unit_is_the_last_thing_said() -> None:
    said = ("3号楼2单元", "3号楼2单元301", "2门", "3-2", "")
    assert [each for each in said if ends_with_unit(each)] == ["3号楼2单元", "2门"]


def test_joining_is_led_to_the_unit_and_inside_a_building_its_unit_is_enough(town: House) -> None:
    place = town.id_of(Place, "8号楼")
    found = town.ask(lambda work: typed(work, town.who("陈静"), "8号楼2单元", None))
    assert (found.homes, found.building, found.part) == ((), place, 2)
    inside = town.ask(lambda work: typed(work, town.who("陈静"), "2单元", place))
    assert (inside.building, inside.part) == (place, 2)


def test_a_unit_that_is_said_is_never_taken_for_a_door_of_that_number(town: House) -> None:
    found = town.ask(lambda work: typed(work, town.who("陈静"), "10号楼2单元", None))
    assert (found.homes, found.part) == ((), 2)


def test_a_home_is_still_a_home(town: House) -> None:
    found = town.ask(lambda work: typed(work, town.who("陈静"), "8号楼2单元201", None))
    assert [each.name for each in found.homes] == ["8号楼2单元201"]
    assert town.ask(lambda work: unit_meant(work, town.who("赵敏"), "8-2-201")) is None


def test_a_leader_sees_doors_of_their_own_building_only(town: House) -> None:
    place, leader = town.id_of(Place, "3号楼"), town.who("陈静")
    town.act(lambda work: grant(work, leader.person or 0, RoleKind.BUILDING_LEADER, place=place))
    own = town.ask(lambda work: find_unit(work, leader, "3号楼1单元"))
    assert own is not None and own.doors
    assert town.ask(lambda work: find_unit(work, leader, "8号楼2单元")) is None


def test_whoever_lives_in_the_unit_can_be_given_an_office(town: House) -> None:
    found = town.ask(lambda work: candidates(work, town.who("李国强"), "三栋1单元"))
    assert found.found
