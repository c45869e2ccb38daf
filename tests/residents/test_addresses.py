"""How people spell their home, wherever they are asked for it: one table for all of it."""

import pytest
from sqlalchemy import select

from kernel.work import Work
from residents.homes.addresses import meant
from residents.homes.finding import building_called, homes_called, typed
from residents.model import Dwelling, Place
from tests.house import House

HOMES = (
    "3号楼1单元101 3号楼1单元301 3号楼2单元301 3号楼2单元302 5号楼1单元301 13号楼1单元301 "
    "2号楼1单元301 1号楼301 1号楼302 7号楼1单元1001 A座-12B 8号楼底商101"
).split()
NAMES = dict(enumerate(HOMES))

CASES = [
    ("3-2-301", "3号楼2单元301"),
    ("3栋2单元301", "3号楼2单元301"),
    ("３号楼2单元301", "3号楼2单元301"),
    ("三号楼二单元301", "3号楼2单元301"),
    ("三栋二单元三〇一", "3号楼2单元301"),
    ("三号楼二单元三百零一室", "3号楼2单元301"),
    ("3號樓2單元301室", "3号楼2单元301"),
    ("第三栋2单元301", "3号楼2单元301"),
    ("3 2 301", "3号楼2单元301"),
    ("3/2/0301", "3号楼2单元301"),
    ("3号楼2单元3层301", "3号楼2单元301"),
    ("我住3号楼2单元301", "3号楼2单元301"),
    ("我住在三号楼二单元301室，姓李", "3号楼2单元301"),
    ("Building 3 Unit 2 Room 301", "3号楼2单元301"),
    ("3-302", "3号楼2单元302"),
    ("5-301", "5号楼1单元301"),
    ("1-301", "1号楼301"),
    ("2-301", "2号楼1单元301"),
    ("2单元301", "3号楼2单元301"),
    ("3-301", "3号楼1单元301 3号楼2单元301"),
    ("七号楼一单元1001", "7号楼1单元1001"),
    ("a-12b", "A座-12B"),
    ("8号楼底商101", "8号楼底商101"),
    ("302", "3号楼2单元302 1号楼302"),
    ("9-1-301", ""),
    ("3-3-301", ""),
    ("3号楼", ""),
    ("王德福", ""),
    ("一", ""),
    ("<b>", ""),
    ("🙂", ""),
    ("", ""),
    ("邻" * 900, ""),
    ("一" * 4096, ""),
]


@pytest.mark.parametrize(("said", "homes"), CASES)
def test_a_home_however_it_is_spelled(said: str, homes: str) -> None:
    assert [NAMES[each] for each in meant(said, NAMES)] == homes.split()


@pytest.mark.parametrize(
    ("said", "homes"),
    [
        ("301", "3号楼1单元301 3号楼2单元301"),
        ("2-301", "3号楼2单元301"),
        ("二单元302", "3号楼2单元302"),
        ("3-302", "3号楼2单元302"),
        ("3-2-302", "3号楼2单元302"),
        ("5-301", ""),
    ],
)
def test_within_a_building_its_number_need_not_be_said(said: str, homes: str) -> None:
    third = {home: name for home, name in NAMES.items() if name.startswith("3号楼")}
    assert [NAMES[each] for each in meant(said, third, inside=True)] == homes.split()


@pytest.mark.parametrize("said", ["3-1-302", "3栋1单元302", "３号楼1单元302", "三号楼一单元302", "3-302"])
def test_the_register_finds_it_with_one_look(house: House, said: str) -> None:
    wanted = house.id_of(Dwelling, "3号楼1单元302")
    assert [each.dwelling for each in house.ask(lambda work: homes_called(work, said))] == [wanted]


def test_a_home_that_left_the_roster_is_found_no_more(house: House) -> None:
    home = house.id_of(Dwelling, "3号楼1单元302")

    def goes(work: Work) -> None:
        work.session.get_one(Dwelling, home).gone_at = work.now

    house.act(goes)
    assert house.ask(lambda work: homes_called(work, "3-1-302")) == ()


@pytest.mark.parametrize("said", ["3号楼", "三栋", "3"])
def test_a_building_may_be_said_alone(house: House, said: str) -> None:
    third = house.id_of(Place, "3号楼")
    assert house.ask(lambda work: building_called(work, said)) == third
    found = house.ask(lambda work: typed(work, house.who("陈静"), said, None))
    assert (found.homes, found.building) == ((), third)


def test_whoever_looks_at_one_building_may_type_a_home_of_another(house: House) -> None:
    third = house.id_of(Place, "3号楼")
    names = house.ask(lambda work: tuple(work.session.scalars(select(Dwelling.name).order_by(Dwelling.id))))
    other = next(name for name in names if not name.startswith("3号楼"))
    found = house.ask(lambda work: typed(work, house.who("陈静"), other, third))
    assert [each.name for each in found.homes] == [other]
