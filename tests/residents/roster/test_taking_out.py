"""The register is taken out as a table and brought in again unchanged, and everybody hears of it (L04)."""

import csv
import io
from fractions import Fraction

import pytest
from sqlalchemy import insert, select

from handlers.chat.roster.sheet_out import columns_of, harmless, headings, share_cell, written
from handlers.reactions.rostering import tell_taken_out
from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.outbox import Notice
from kernel.work import Work
from residents.model import Person
from residents.privacy.reading import read_by
from residents.roster.columns import Field, guess
from residents.roster.events import RegisterTakenOut
from residents.roster.figures import share_of
from residents.roster.model import RegisterEntry, RosterImport
from residents.roster.phones import digest
from residents.roster.taking_out import note_taken_out, register_out, rows_out
from tests.house import House, house
from tests.keys import KEYRING
from tests.residents.roster.bringing import HEADING, brought_in, csv_of, entries, looked_at

__all__ = ["house"]
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
ROSTER = csv_of(
    ("网格", *HEADING, "身份", "未售"),
    ("第一网格", "3号楼", 1, 402, "88.50", "陈静", "1/3", "13800138000", "业主", ""),
    ("第一网格", "3号楼", 1, 402, "88.50", "陈大海", "2/3", "13800138001", "业主", ""),
    ("第一网格", "3号楼", 1, 402, "88.50", "小王", "", "", "租户", ""),
    ("第一网格", "3号楼", 1, 402, "88.50", "陈奶奶", "", "", "家属", ""),
    ("", "A座", "", "12A", "1263", "丰收商贸有限公司", "", "+44 7700 900901", "业主", ""),
    ("", "A座", "", "12B", "60", "", "", "", "", "是"),
)
TWINS = csv_of(
    HEADING,
    ("6号楼", 1, 101, "70", "王芳", "1/2", "13800138005"),
    ("6号楼", 1, 101, "70", "王芳", "1/2", "13800138006"),
)


def taken(house: House, *, phones: bool = False, language: str = "zh-Hans") -> bytes:
    """The register as a file."""
    rows = house.ask(lambda work: tuple(rows_out(work, phones=phones)))
    return written(rows, language, "Asia/Shanghai", phones=phones)


def cells(content: bytes) -> list[dict[str, str]]:
    """Its rows by their headings."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("phones", [False, True])
@pytest.mark.parametrize("complete", [False, True])
def test_what_is_taken_out_and_sent_back_changes_nothing(
    house: House, language: str, phones: bool, complete: bool
) -> None:
    brought_in(house, ROSTER)
    brought_in(house, TWINS)
    again = looked_at(house, taken(house, phones=phones, language=language), complete=complete)
    changed = {name: again.summary.get(name) for name in ("added", "changed", "back", "gone", "faults")}
    assert not any(changed.values()), (changed, again.faults)
    assert not any(again.summary.get(each) for each in ("buildings_added", "buildings_moved", "grids_added"))
    assert again.summary["unchanged"] == again.summary["homes"] == again.summary["homes_known"]


def test_a_change_in_the_file_is_the_only_difference(house: House) -> None:
    brought_in(house, ROSTER)
    found = looked_at(house, taken(house).replace(b"1263.00", b"1264.00"), complete=True)
    assert (found.summary["changed"], found.summary.get("gone", 0), found.summary["faults"]) == (1, 0, 0)


def test_twins_of_one_name_stay_two_and_keep_their_numbers(house: House) -> None:
    brought_in(house, TWINS)
    before = [(each.id, each.phone_digest) for each in entries(house, "6号楼1单元101")]
    sheet = taken(house).replace(b"70.00", b"71.00")
    brought_in(house, sheet, complete=True)
    assert [(each.id, each.phone_digest) for each in entries(house, "6号楼1单元101")] == before


def test_no_telephone_number_is_in_it_unless_the_operator_asks_by_name(house: House) -> None:
    brought_in(house, ROSTER)
    assert b"13800138000" not in taken(house)
    [first, *_] = [each for each in cells(taken(house, phones=True)) if each["姓名"] == "陈静"]
    assert first["电话"] == "'+8613800138000"


def test_it_opens_in_a_spreadsheet_and_no_cell_runs(house: House) -> None:
    brought_in(house, ROSTER)

    def spoil(work: Work) -> None:
        home = work.session.scalars(select(RegisterEntry.dwelling_id).limit(1)).one()
        row = {"community_id": house.here, "dwelling_id": home, "relation": "household", "since": work.now}
        row |= {"holding": "person", "name": "=1+1", "share_part": 1, "share_whole": 1}
        work.session.execute(insert(RegisterEntry).values(row))

    house.act(spoil)
    content = taken(house, phones=True)
    assert content.startswith(b"\xef\xbb\xbf")
    assert not [cell for row in cells(content) for cell in row.values() if cell[:1] in ("=", "+", "-", "@")]
    assert harmless("@SUM") == "'@SUM"
    assert harmless("\t＝1+1") == "'\t＝1+1", "full-width signs run where people type Chinese"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_is_understood_again_and_those_for_reading_are_not(house: House, language: str) -> None:
    head = next(csv.reader(io.StringIO(taken(house, phones=True, language=language).decode("utf-8-sig"))))
    found = guess(head)
    assert [field for field, _ in sorted(found.items(), key=lambda each: each[1])] == list(
        columns_of(phones=True)
    )
    assert len(head) == len(found) + 2
    assert headings(columns_of(phones=True), language).split("、") == head[:-2]


@pytest.mark.parametrize("part, whole", [(1, 1), (1, 2), (1, 3), (2, 3), (1, 8), (333, 1000), (7, 999_983)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_share_reads_back_and_is_no_date(part: int, whole: int, language: str) -> None:
    cell = share_cell(part, whole, language)
    assert share_of(cell) == Fraction(part, whole)
    assert "/" not in cell and "-" not in cell


def test_only_the_desk_and_the_chair_take_it_out(house: House) -> None:
    for name, allowed in (("李国强", True), ("赵敏", True), ("许红梅", False), ("陈静", False)):
        who = house.who(name)
        if allowed:
            assert house.act(lambda work, who=who: note_taken_out(work, who)).homes > 0  # type: ignore[misc]  # bound at once
            continue
        with pytest.raises(Refusal, match="refused-office"):
            house.act(lambda work, who=who: note_taken_out(work, who))  # type: ignore[misc]  # bound at once
        with pytest.raises(Refusal, match="refused-office"):
            house.ask(lambda work, who=who: register_out(work, who))  # type: ignore[misc]  # bound at once


def test_each_time_is_journalled_without_a_name_and_supervisors_are_told(house: House) -> None:
    brought_in(house, ROSTER)
    desk = house.who("赵敏").person
    house.act(lambda work: note_taken_out(work, house.who("赵敏")))
    query = select(JournalEntry).where(JournalEntry.kind == "RegisterTakenOut")
    [fact] = house.ask(lambda work: [str(each.facts) for each in work.session.scalars(query)])
    assert "陈" not in fact and "赵" not in fact
    for by in (desk, desk, None):
        house.act(lambda work, by=by: tell_taken_out(work, RegisterTakenOut(by, 12, 5, phones=by is None)))  # type: ignore[misc]  # bound at once
    notices = select(Person.name, Notice.subject).join(Person, Person.id == Notice.person_id)
    told = notices.where(Notice.kind == "register-out-seen").order_by(Notice.id)
    rows = house.ask(lambda work: [tuple(row) for row in work.session.execute(told)])
    assert rows == [("吴秉正", desk), ("吴秉正", None)]


def test_residents_see_who_took_it_out_and_those_who_came_later_do_not(house: House) -> None:
    house.act(lambda work: note_taken_out(work, house.who("赵敏")))
    [look] = house.ask(lambda work: read_by(work, house.who("陈静")))
    assert (look.name, look.what, look.home) == ("赵敏", "roster", "")
    assert house.ask(lambda work: read_by(work, house.who("赵敏"))) == ()


def test_a_number_nobody_has_is_no_entry_of_another_home(house: House) -> None:
    """Who writes another entry's number beside a name changes nothing but what the name says."""
    brought_in(house, ROSTER)
    [company] = entries(house, "A座12A")
    sheet = csv_of(
        (*HEADING, "名册编号"), ("3号楼", 1, 402, "88.50", "陈静", "1/3", "13800138000", company.id)
    )
    found = looked_at(house, sheet)
    assert (found.summary["unchanged"], found.summary["faults"]) == (1, 0)
    chen = entries(house, "3号楼1单元402")[0]
    assert chen.phone_digest == digest(KEYRING, house.here, "+8613800138000")
    assert Field.ENTRY in guess(["名册编号", "房屋"])
    assert house.ask(lambda work: work.session.get_one(RosterImport, found.id).stage.value) == "checked"
