"""What people may be called: anything that can be read, but nothing that poses as somebody else."""

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from residents.calling import checked_name
from residents.choices import choose_name
from residents.model import (
    Address,
    Person,
)
from tests import cast
from tests.house import House
from tests.letters import joins_by_letter
from tests.residents.takeovers.door import Door


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("居委会", "join-name-office"),
        ("居 委 會", "join-name-office"),
        ("主\u200b任", "join-name-trick"),
        ("王主任", "join-name-office"),
        ("服务臺", "join-name-office"),
        ("ＢＯＴ", "join-name-office"),
        ("ⓐⓓⓜⓘⓝ", "join-name-office"),
        ("аdmin", "join-name-trick"),
        ("Неlen", "join-name-trick"),
        ("幸福里社区", "join-name-office"),
        ("赵　敏", "join-name-office"),
        ("许·红·梅", "join-name-office"),
        ("楼栋长老卢", "join-name-office"),
        ("", "join-name-length"),
        ("？", "name-needs-letters"),
        ("。。。", "name-needs-letters"),
        ("😀", "name-needs-letters"),
        ("007", "name-needs-letters"),
        ("邻" * 21, "join-name-length"),
    ],
)
def test_no_name_poses_as_an_office_or_as_somebody_in_office(house: House, name: str, why: str) -> None:
    who = house.who("陈静")
    with pytest.raises(Refusal, match=why):
        house.act(lambda work: choose_name(work, who, name))


@pytest.mark.parametrize(
    "name", ["明", "邻" * 20, "Abbott", "王芳", "عائلة", "👨‍👩‍👧‍👦 一家", "小<b>明", "O'Neil", "Елена"]
)
def test_ordinary_names_are_fine_however_short_or_long(house: House, name: str) -> None:
    assert house.ask(lambda work: checked_name(work, name, None)) == name


def test_whoever_holds_an_office_may_be_called_by_it(house: House) -> None:
    who = house.who("李国强")
    assert house.act(lambda work: choose_name(work, who, "李主任")).name == "李主任"


def test_an_account_whose_own_name_poses_is_a_plain_neighbour(house: House) -> None:
    Door(house).acts("林小满", joins_by_letter, cast.LETTER, "幸福里服务台")
    address = select(Address).where(Address.external == Door(house).account("林小满").external)
    person = house.ask(lambda w: w.session.get_one(Person, w.session.scalars(address).one().current_id))
    assert person.name == "邻居"
