"""Files as they come from offices: encodings, delimiters, merged cells, formulas, bombs, several sheets."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from benchmarks.workbooks import as_excel
from residents.roster.cells import rows_of
from residents.roster.layout import laid_out
from residents.roster.sheets import MOST_BYTES, Unreadable, letters_of
from residents.roster.workbook import read_sheets
from tests.residents.roster.bringing import HEADING, csv_of, faults, read, xlsx_of

ROW = ("3号楼", 1, 402, "88.50", "陈静", "", "13800138000")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_files_are_read_however_they_were_saved(encoding: str, delimiter: str) -> None:
    [home] = read(csv_of(HEADING, ROW, encoding=encoding, delimiter=delimiter)).homes
    assert (home.name, home.area, home.holders[0].name) == ("3号楼1单元402", 8850, "陈静")


def test_a_roster_from_taiwan_in_big5_is_not_read_as_gb18030() -> None:
    sheet = csv_of(
        ("棟別", "門牌", "面積", "區分所有權人"), ("甲棟", "12樓之3", "33.1", "林淑芬"), encoding="big5"
    )
    [home] = read(sheet, language="zh-Hant", region="TW").homes
    assert (home.building, home.holders[0].name) == ("甲棟", "林淑芬")


def test_rows_are_numbered_as_the_sheet_shows_them() -> None:
    sheet = csv_of(("社区名册",), (), HEADING, ROW, ("",), ("3号楼", 1, 403, "-1", "", "", ""))
    assert faults(read(sheet)) == [("D6", "roster-area-negative")]
    assert faults(read(xlsx_of(("社区名册",), (), HEADING, ROW, (), ("3号楼", 1, 403, -1)))) == [
        ("D6", "roster-area-negative")
    ]


def test_a_comma_between_quotes_and_a_break_within_a_cell_part_nothing() -> None:
    sheet = csv_of(HEADING, ("3号楼", 1, 402, "1,260.00", "陈静\n陈大海", "", ""))
    [home] = read(sheet).homes
    assert (home.area, [each.name for each in home.holders]) == (126000, ["陈静", "陈大海"])


def test_a_building_merged_downwards_is_understood() -> None:
    rows = (
        HEADING,
        ("3号楼", 1, 401, 88, "甲", "", ""),
        ("", 1, 402, 90, "乙", "", ""),
        ("", "", "", "", "", "", ""),
    )
    found = read(xlsx_of(*rows, merged=("A2:A4",)))
    assert [each.name for each in found.homes] == ["3号楼1单元401", "3号楼1单元402"]
    assert not found.faults


def test_the_same_building_left_empty_in_a_text_file_is_refused_with_the_reason() -> None:
    sheet = csv_of(HEADING, ("3号楼", 1, 401, 88, "甲", "", ""), ("", 1, 402, 90, "乙", "", ""))
    assert faults(read(sheet)) == [("A3", "roster-building-missing")]


def test_a_home_merged_over_its_owners_is_one_home() -> None:
    rows = (HEADING, ("3号楼", 1, 401, 88, "甲", "1/2", ""), ("", "", "", "", "乙", "1/2", ""))
    [home] = read(xlsx_of(*rows, merged=("A2:A3", "B2:B3", "C2:C3", "D2:D3"))).homes
    assert [each.name for each in home.holders] == ["甲", "乙"]


def test_an_area_merged_over_several_homes_is_refused() -> None:
    rows = (HEADING, ("3号楼", 1, 401, 88, "甲", "", ""), ("3号楼", 1, 402, "", "乙", "", ""))
    assert faults(read(xlsx_of(*rows, merged=("D2:D3",)))) == [("D3", "roster-area-merged")]


def test_cells_merged_across_columns_are_refused_and_a_title_is_not() -> None:
    rows = (("幸福里社区名册",), HEADING, ("3号楼", 1, 401, 88, "甲", "", ""), ROW)
    found = read(xlsx_of(*rows, merged=("A1:G1", "E3:F3")))
    assert faults(found) == [("E3", "roster-cell-merged")]
    assert [each.name for each in found.homes] == ["3号楼1单元402"]


def test_a_heading_of_two_storeys_is_read_in_its_lower_one() -> None:
    rows = (
        ("楼栋", "单元", "房号", "面积", "业主", "", "备注"),
        ("", "", "", "", "姓名", "电话", ""),
        ("3号楼", 1, 402, 88.5, "陈静", 13800138000, ""),
    )
    [home] = read(xlsx_of(*rows, merged=("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"))).homes
    assert (home.name, home.holders[0].phone) == ("3号楼1单元402", "+8613800138000")


def test_formulas_are_refused_by_their_cell_and_never_worked_out() -> None:
    rows = (
        HEADING,
        ("3号楼", 1, 402, "=40+48.5", "陈静", "", ""),
        ("3号楼", 1, 403, 90, '=HYPERLINK("x")', "", ""),
    )
    assert faults(read(xlsx_of(*rows))) == [("D2", "roster-cell-formula"), ("E3", "roster-cell-formula")]


def test_what_a_spreadsheet_made_a_date_of_is_told() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["房屋", "面积"])
    sheet.append([date(2026, 3, 1), 88])
    out = io.BytesIO()
    book.save(out)
    assert faults(read(out.getvalue())) == [("A2", "roster-cell-date")]


def test_sheets_headed_alike_are_read_and_others_named() -> None:
    content = xlsx_of(
        HEADING, ROW, title="3号楼", **{"5号楼": [HEADING, ("5号楼", 1, 1, 50)], "说明": [("填表说明",)]}
    )
    layout = laid_out(read_sheets(content))
    assert (len(layout.sheets), layout.left_out, layout.rows) == (2, ("说明",), 2)


def test_a_sheet_for_each_building_may_be_named_after_it() -> None:
    content = xlsx_of(("单元", "房号", "面积"), (1, 402, 88), title="7号楼")
    layout = laid_out(read_sheets(content))
    assert layout.tells_homes
    assert [each.name for each in read(content).homes] == ["7号楼1单元402"]


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<x/>")
        packed.writestr("xl/worksheets/sheet1.xml", b"\0" * (210 * 1024 * 1024))
    return out.getvalue()


def entities() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>')
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"x" * (MOST_BYTES + 1), "roster-too-big"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "roster-old-excel"),
        (b"PK\x03\x04 broken", "roster-broken-workbook"),
        (b"name\0more", "roster-not-a-table"),
        (b"\xff\x81\x30", "roster-encoding"),
        (entities(), "roster-bomb"),
    ],
)
def test_files_nobody_can_read_are_refused_with_the_reason(content: bytes, why: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_sheets(content)
    assert refused.value.line.key == why


def test_an_archive_that_unpacks_to_a_mountain_is_not_unpacked() -> None:
    with pytest.raises(Unreadable, match="roster-bomb"):
        read_sheets(bomb())


def test_a_size_that_a_sheet_claims_is_not_believed() -> None:
    content = xlsx_of(HEADING, ROW)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.startswith("xl/worksheets/"):
                data = data.replace(b'ref="A1:G2"', b'ref="A1:XFD1048576"')
            new.writestr(part, data)
    [sheet] = read_sheets(out.getvalue())
    assert [len(cells) for _, cells in sheet.rows] == [len(sheet.rows[0][1])] * 2
    assert len(read(out.getvalue()).homes) == 1


def test_a_file_without_a_heading_is_refused() -> None:
    with pytest.raises(Unreadable, match="roster-no-heading"):
        laid_out(read_sheets(csv_of(ROW, ROW)))


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_lettered_as_in_a_sheet(index: int, letters: str) -> None:
    assert letters_of(index) == letters


def test_cells_are_read_as_the_library_reads_them() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rich = CellRichText("三号楼", TextBlock(InlineFont(b=True), "402"))
    sheet.append(["楼栋", " 空格 ", 402, 88.1, -3, True, None, datetime(2026, 3, 1), "=A1", "#N/A", rich])
    sheet["AZ3"] = "far right"
    sheet["B5"] = "below a gap"
    out = io.BytesIO()
    book.save(out)
    for content in (out.getvalue(), as_excel(out.getvalue())):
        read = load_workbook(io.BytesIO(content), read_only=True)
        for each in read.worksheets:
            each.reset_dimensions()
            theirs = [
                (number, list(row))
                for number, row in enumerate(each.iter_rows(max_col=40, values_only=True), 1)
            ]
            ours = dict(rows_of(read, each, 40))
            for number, row in theirs:
                filled = ours.get(number, []) + [None] * 40
                assert filled[:40] == (row + [None] * 40)[:40], number
