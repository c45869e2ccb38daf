"""What homes and columns are called, as tables of cases."""

import pytest

from residents.roster.columns import Field, guess
from residents.roster.naming import key_of, taken_apart


@pytest.mark.parametrize(
    "spelled",
    [
        "3号楼1单元402",
        "3-1-402",
        "３－１－４０２",
        "三号楼一单元402室",
        "3栋1单元0402",
        "3號樓1單元402",
        "3 1 402",
        "3#1-402",
    ],
)
def test_spellings_of_one_home(spelled: str) -> None:
    assert key_of(spelled) == "3-1-402"


@pytest.mark.parametrize(
    ("cell", "building", "home"),
    [
        ("3-1-402", "", ("3号楼", "3号楼1单元402")),
        ("3号楼1单元402", "", ("3号楼", "3号楼1单元402")),
        ("402", "3号楼", ("3号楼", "3号楼402")),
        ("1-402", "3号楼", ("3号楼", "3号楼1单元402")),
        ("1号楼底商101", "", ("1号楼", "1号楼底商101")),
        ("底商101", "1号楼", ("1号楼", "1号楼底商101")),
    ],
)
def test_homes_are_taken_apart(cell: str, building: str, home: tuple[str, str]) -> None:
    assert taken_apart(cell, building, "zh-Hans") == home


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (
            "序号 楼栋 单元 房号 建筑面积(㎡) 业主姓名 产权份额 联系电话 网格员",
            {
                Field.BUILDING: 1,
                Field.UNIT: 2,
                Field.DOOR: 3,
                Field.AREA: 4,
                Field.NAME: 5,
                Field.SHARE: 6,
                Field.PHONE: 7,
            },
        ),
        (
            "里鄰 棟別 門牌號碼 權狀面積 區分所有權人 持分 聯絡電話 承租人",
            {
                Field.GRID: 0,
                Field.BUILDING: 1,
                Field.DWELLING: 2,
                Field.AREA: 3,
                Field.NAME: 4,
                Field.SHARE: 5,
                Field.PHONE: 6,
                Field.TENANT: 7,
            },
        ),
        (
            "Building Flat_no. Area(m²) Owner's_name Tenant Phone Unsold",
            {
                Field.BUILDING: 0,
                Field.DWELLING: 1,
                Field.AREA: 2,
                Field.TENANT: 4,
                Field.PHONE: 5,
                Field.STOCK: 6,
            },
        ),
        ("房号 面积 姓名", {Field.DWELLING: 0, Field.AREA: 1, Field.NAME: 2}),
    ],
)
def test_columns_are_guessed_from_their_headings(headings: str, found: dict[Field, int]) -> None:
    assert guess([each.replace("_", " ") for each in headings.split()]) == found
