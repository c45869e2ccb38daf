"""Cells as people write them, as tables of cases; every fault bears its row and its column."""

from fractions import Fraction

import pytest

from residents.roster.figures import Wrong, area_of, share_of, yes
from residents.roster.phones import normal, of_contact
from tests.residents.roster.bringing import HEADING, csv_of, faults, read


@pytest.mark.parametrize(
    ("written", "hundredths"),
    [
        ("88.5", 8850),
        ("88,5", 8850),
        ("1,260.00", 126000),
        ("1.260,00", 126000),
        ("1,260", 126000),
        ("８８．５", 8850),
        ("88.50㎡", 8850),
        ("88.5 平方米", 8850),
        ("33.1平方公尺", 3310),
        ("120 m2", 12000),
        ("", None),
    ],
)
def test_areas(written: str, hundredths: int | None) -> None:
    assert area_of(written) == hundredths


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("30坪", "roster-area-unit"),
        ("-88", "roster-area-negative"),
        ("0", "roster-area-zero"),
        ("88.456", "roster-area-decimals"),
        ("八十八", "roster-area-unclear"),
        ("12345678", "roster-area-unclear"),
        ("88 or 90", "roster-area-unclear"),
        ("1e3", "roster-area-unclear"),
    ],
)
def test_areas_that_are_refused(written: str, why: str) -> None:
    with pytest.raises(Wrong, match=why):
        area_of(written)


@pytest.mark.parametrize(
    ("written", "share"),
    [
        ("1/2", Fraction(1, 2)),
        ("50%", Fraction(1, 2)),
        ("0.25", Fraction(1, 4)),
        ("2分之1", Fraction(1, 2)),
        ("33.34%", Fraction(1667, 5000)),
        ("单独所有", Fraction(1)),
        ("共同共有", None),
        ("", None),
    ],
)
def test_shares(written: str, share: Fraction | None) -> None:
    assert share_of(written) == share


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("3/2", "roster-share-range"),
        ("0%", "roster-share-range"),
        ("1/0", "roster-share-unclear"),
        ("半", "roster-share-unclear"),
    ],
)
def test_shares_that_are_refused(written: str, why: str) -> None:
    with pytest.raises(Wrong, match=why):
        share_of(written)


@pytest.mark.parametrize(
    ("written", "region", "number"),
    [
        ("138-0013-8000", "", "+8613800138000"),
        ("+86 138 0013 8000", "", "+8613800138000"),
        ("8613800138000", "", "+8613800138000"),
        ("１３８００１３８０００", "", "+8613800138000"),
        ("010-88881234", "CN", "+861088881234"),
        ("0912 345 678", "", "+886912345678"),
        ("+886 0912 345 678", "", "+886912345678"),
        ("02-2345-6789", "TW", "+886223456789"),
        ("9123 4567", "HK", "+85291234567"),
        ("852 9123 4567", "", "+85291234567"),
        ("+1 415 555 2671", "", "+14155552671"),
        ("0044 20 7946 0958", "", "+442079460958"),
        ("9123 4567", "", None),
        ("8000-1234", "CN", None),
        ("138001380", "CN", None),
        ("见户主", "CN", None),
        ("", "CN", None),
        ("+", "CN", None),
    ],
)
def test_telephones(written: str, region: str, number: str | None) -> None:
    assert normal(written, region=region) == number


def test_a_contact_from_america_is_no_mainland_mobile() -> None:
    assert normal("14155552671") == "+8614155552671"
    assert of_contact("14155552671") == "+14155552671"
    assert of_contact("8613800138000") == normal("13800138000")


@pytest.mark.parametrize(
    ("written", "stock"), [("是", True), ("未售", True), ("√", True), ("否", False), ("已售", False)]
)
def test_what_the_developer_has_not_sold(written: str, stock: bool) -> None:
    assert yes(written) is stock


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        (("3号楼", 1, "", 88, "甲", "", ""), [("C2", "roster-home-missing")]),
        (("3号楼", 1, 402, "-3", "甲", "", ""), [("D2", "roster-area-negative")]),
        (("3号楼", 1, 402, 88, "=cmd()", "", ""), [("E2", "roster-name-formula")]),
        (("3号楼", 1, 402, 88, "+甲", "", ""), [("E2", "roster-name-formula")]),
        (("3号楼", 1, 402, 88, "甲" * 81, "", ""), [("E2", "roster-name-long")]),
        (("3号楼", 1, 402, 88, "甲", "5/4", ""), [("F2", "roster-share-range")]),
        (("3号楼", 1, 402, 88, "甲", "", "12345"), [("G2", "roster-phone-unclear")]),
        (("3号楼", 1, 402, 88, "甲、乙", "1/2", ""), [("F2", "roster-share-of-several")]),
        (("楼" * 41, 1, 402, 88, "甲", "", ""), [("A2", "roster-place-long")]),
    ],
)
def test_what_is_wrong_in_a_row_is_told_by_its_cell(
    row: tuple[object, ...], wrong: list[tuple[str, str]]
) -> None:
    assert faults(read(csv_of(HEADING, row))) == wrong


@pytest.mark.parametrize(
    "name", ["王", "阿卜杜热合曼·买买提艾力·吐尔逊江·热合木图拉", "Nguyễn Thị Minh Khai", "ئادىل"]
)
def test_names_of_one_and_of_twenty_odd_characters(name: str) -> None:
    [home] = read(csv_of(HEADING, ("3号楼", 1, 402, 88, name, "", ""))).homes
    assert [each.name for each in home.holders] == [name]


def test_co_owners_without_shares_have_equal_ones() -> None:
    rows = [("3号楼", 1, 402, 88, name, share, "") for name, share in (("甲", "1/2"), ("乙", ""), ("丙", ""))]
    [home] = read(csv_of(HEADING, *rows)).homes
    assert [Fraction(each.part, each.whole) for each in home.holders] == [
        Fraction(1, 2),
        Fraction(1, 4),
        Fraction(1, 4),
    ]


def test_shares_that_exceed_the_home_leave_it_out() -> None:
    rows = [("3号楼", 1, 402, 88, name, "2/3", "") for name in ("甲", "乙")]
    found = read(csv_of(HEADING, *rows))
    assert (found.homes, faults(found)) == ((), [("F3", "roster-share-sum")])


def test_twins_are_two_and_the_same_row_twice_is_one() -> None:
    rows = [
        ("3号楼", 1, 402, 88, "王芳", "", phone) for phone in ("13800138000", "13800138001", "13800138000")
    ]
    found = read(csv_of(HEADING, *rows))
    assert [each.phone for each in found.homes[0].holders] == ["+8613800138000", "+8613800138001"]
    assert faults(found) == [("E4", "roster-twice")]
    assert not found.faults[0].grave


def test_two_rows_that_contradict_each_other_leave_the_home_out() -> None:
    found = read(
        csv_of(
            HEADING,
            ("3号楼", 1, 402, 88, "甲", "", ""),
            ("3-1", "", 402, 88, "", "", ""),
            ("3号楼", 1, 402, 99, "乙", "", ""),
        )
    )
    assert ("D4", "roster-contradicts") in faults(found)
    assert "3号楼1单元402" not in [each.name for each in found.homes]


def test_sums_notes_headings_again_and_empty_lines_are_no_homes() -> None:
    rows = (
        HEADING,
        ("3号楼", 1, 402, 88, "甲", "", ""),
        ("合计", "", "", 88, "", "", ""),
        HEADING,
        ("",),
        ("备注：以上",),
    )
    found = read(csv_of(*rows))
    assert (found.rows, found.totals, found.faults) == (1, 3, ())


def test_a_number_that_cannot_be_read_is_left_out_and_the_rest_is_taken() -> None:
    found = read(csv_of(HEADING, ("3号楼", 1, 402, 88, "甲", "", "打他儿子电话")))
    assert found.homes[0].holders[0].phone is None
    assert not found.faults[0].grave


def test_the_developer_and_organisations_are_told_from_people() -> None:
    rows = [
        ("3号楼", 1, door, 88, name, "", "")
        for door, name in ((1, "某某置业开发商"), (2, "丰收商贸有限公司"), (3, "甲"))
    ]
    found = read(csv_of(HEADING, *rows))
    assert [(each.stock, each.holders[0].holding) for each in found.homes] == [
        (True, "developer"),
        (None, "organisation"),
        (None, "person"),
    ]


def test_a_tenant_may_stand_in_a_column_or_in_a_row() -> None:
    heading = ("房屋", "面积", "姓名", "身份", "租户", "租户电话")
    rows = (("3-1-402", 88, "甲", "业主", "乙", "13800138000"), ("3-1-402", "", "丙", "租客", "", ""))
    [home] = read(csv_of(heading, *rows)).homes
    assert [(each.relation, each.name) for each in home.holders] == [
        ("owner", "甲"),
        ("tenant", "乙"),
        ("tenant", "丙"),
    ]


def test_a_building_in_two_grids_stays_in_the_first() -> None:
    rows = (("第一网格", "3号楼", 1, 401, 88), ("第二网格", "3号楼", 1, 402, 88))
    found = read(csv_of(("网格", "楼栋", "单元", "房号", "面积"), *rows))
    assert {each.grid for each in found.homes} == {"第一网格"}
    assert faults(found) == [("A3", "roster-grid-other")]
