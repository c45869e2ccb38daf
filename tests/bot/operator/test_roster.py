"""``yishi roster``: the same dry run and the same import, without a chat."""

from pathlib import Path

import pytest

from tests.bot.operator.office import Office
from tests.residents.roster.bringing import HEADING, csv_of, xlsx_of

ROWS = (
    HEADING,
    ("3号楼", 1, 402, "121.25", "陈静", "1/2", "13800138000"),
    ("3号楼", 1, 402, "121.25", "陈大海", "1/2", ""),
    ("5号楼", 1, 101, "60", "马姐", "", "12345"),
    ("5号楼", 1, 102, "-60", "钱叔", "", ""),
)


@pytest.fixture
def town(office: Office) -> Office:
    """An installation with the cast's community."""
    office.founded()
    return office


@pytest.fixture
def roster(town: Office) -> Path:
    """A workbook on the operator's disk."""
    file = town.folder / "roster.xlsx"
    file.write_bytes(xlsx_of(*ROWS))
    return file


def test_it_tells_what_it_would_change_and_asks(office: Office, roster: Path) -> None:
    before = office.counted("dwelling")
    status, told, wrong = office.says("roster", str(roster), "--community", "cast")
    assert (status, "Say --yes" in wrong) == (1, True)
    assert "1 home new" in told
    assert "D5: An area cannot be negative." in told
    assert (office.counted("dwelling"), office.counted("roster_row")) == (before, 0)


def test_it_brings_in_what_was_told(office: Office, roster: Path) -> None:
    office.does("roster", str(roster), "--community", "cast", "--yes")
    assert office.counted("dwelling", "name = '5号楼1单元101' AND number IS NOT NULL") == 1
    assert office.counted("register_entry", "phone_digest IS NOT NULL") == 1
    again = office.does("roster", str(roster), "--community", "cast", "--yes")
    assert "Nothing would change." in again
    assert "everything holds" in office.does("verify")


def test_a_complete_roster_spares_homes_that_are_lived_in(office: Office, roster: Path) -> None:
    told = office.does("roster", str(roster), "--community", "cast", "--complete", "--yes")
    assert "kept because" in told
    assert "Look again: something ends in" in told
    assert (
        office.counted(
            "dwelling",
            "gone_at IS NOT NULL AND id IN (SELECT dwelling_id FROM residency WHERE until IS NULL)",
        )
        == 0
    )


def test_a_column_can_be_named(town: Office, office: Office) -> None:
    file = office.folder / "odd.csv"
    file.write_bytes(csv_of(("房屋", "面积", "编号"), ("3-1-402", "121.25", "陈静")))
    told = office.does("roster", str(file), "--community", "cast", "--column", "name=C", "--yes")
    assert "1 owner or tenant new" in told
    status, _, wrong = office.says("roster", str(file), "--community", "cast", "--column", "nose=C")
    assert (status, "write FIELD=LETTER" in wrong) == (1, True)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"nothing but words", "No row names the columns"),
        (b"\xd0\xcf\x11\xe0", "old .xls file"),
        (None, "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(
    content: bytes | None, why: str, town: Office, office: Office
) -> None:
    file = office.folder / "roster.any"
    if content is not None:
        file.write_bytes(content)
    status, _, wrong = office.says("roster", str(file), "--community", "cast")
    assert (status, why in wrong) == (1, True)


def test_the_register_is_written_into_a_file_that_comes_in_again(office: Office, roster: Path) -> None:
    office.does("roster", str(roster), "--community", "cast", "--yes")
    target = office.folder / "register.csv"
    told = office.does("roster", "export", str(target), "--community", "cast")
    assert "supervisors are told" in told and "These columns come in again: 楼栋、房屋" in told
    assert "13800138000" not in target.read_text("utf-8-sig")
    assert target.stat().st_mode & 0o077 == 0
    assert "Nothing would change." in office.does(
        "roster", str(target), "--community", "cast", "--complete", "--yes"
    )
    assert office.counted("notice", "kind = 'register-out-seen'") == 1
    assert "everything holds" in office.does("verify")


def test_telephone_numbers_come_along_only_when_they_are_named(office: Office, roster: Path) -> None:
    office.does("roster", str(roster), "--community", "cast", "--yes")
    target = office.folder / "register.csv"
    told = office.does("roster", "export", str(target), "--community", "cast", "--phones")
    assert "delete it once it has served" in told
    assert "'+8613800138000" in target.read_text("utf-8-sig")
    again = office.does("roster", str(target), "--community", "cast", "--complete", "--yes")
    assert "Nothing would change." in again


def test_a_file_that_is_there_is_not_written_over(office: Office, roster: Path) -> None:
    before = roster.read_bytes()
    status, _, wrong = office.says("roster", "export", str(roster), "--community", "cast")
    assert (status, "is there already" in wrong) == (1, True)
    assert roster.read_bytes() == before
    for said in (("export",), (str(roster), str(roster)), (str(roster), "--phones")):
        status, _, wrong = office.says("roster", *said, "--community", "cast")
        assert (status, "Nothing was changed" in wrong) == (1, True)


def test_homes_that_faults_keep_out_are_counted(office: Office, roster: Path) -> None:
    told = office.does("roster", str(roster), "--community", "cast", "--yes")
    assert "1 home is left out. Mend the file and bring it in again." in told
