"""A backup holds everything but what must not be in it, is sealed, and nothing wrong with it goes unseen."""

import re
import threading
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from bot.backup.reading import check_backup
from bot.backup.sealing import Unreadable
from bot.backup.tables import LEFT_OUT, kind_of, reflect, shape_of
from bot.lease import Lease
from bot.models import METADATA
from kernel.clock import system_clock
from kernel.database import open_plain, table_of
from tests.bot.operator.office import PASSPHRASE, VOTERS, Office


def made(office: Office) -> Path:
    office.does("backup", "everything.backup")
    return office.folder / "everything.backup"


def test_a_backup_holds_every_vote_and_every_file(office: Office) -> None:
    office.founded()
    read, faults = check_backup(made(office), PASSPHRASE)
    assert not faults
    assert read.sums.rows["vote"] == office.counted("vote") >= len(VOTERS)
    assert read.sums.files == 1
    assert read.about.heads["cast"].seq == office.counted("journal_entry")


def test_what_somebody_had_erased_and_lies_aside_goes_into_no_backup(office: Office) -> None:
    office.founded()
    kept = next(file for file in Path(office.folder).rglob("*") if len(file.name) == 64)
    for suffix in (".aside", ".part"):
        kept.with_suffix(suffix).write_bytes(kept.read_bytes())
    assert check_backup(made(office), PASSPHRASE)[0].sums.files == 1


def test_what_is_about_this_moment_alone_is_left_out(office: Office) -> None:
    url = office.founded()
    engine = open_plain(url)
    with engine.begin() as connection:
        connection.execute(
            insert(table_of(Lease)).values(name="poll:1", holder="a:1:b", until=system_clock())
        )
    engine.dispose()
    read, _ = check_backup(made(office), PASSPHRASE)
    assert not set(read.sums.rows) & set(LEFT_OUT)
    assert set(read.sums.rows) == set(METADATA.tables) - set(LEFT_OUT)


def test_a_table_of_keys_would_have_to_be_left_out_by_name() -> None:
    suspicious = re.compile(r"key|secret|seal(?!ed)|credential|token")
    named = {name for name in METADATA.tables if suspicious.search(name)}
    assert named <= set(LEFT_OUT), f"may {named} be in a backup? Then say so here; else list it in LEFT_OUT"


def test_every_column_travels_in_the_same_way_from_either_database(office: Office) -> None:
    url = office.founded()
    engine = open_plain(url)
    with engine.connect() as connection:
        seen = {name: shape_of(table).columns for name, table in reflect(connection).items()}
    engine.dispose()
    for name, table in METADATA.tables.items():
        if name not in LEFT_OUT:
            assert seen[name] == {c.name: kind_of(name, c.type) for c in table.columns}, name


def test_nothing_can_be_read_without_the_passphrase(small_office: Office) -> None:
    small_office.founded()
    sealed = made(small_office).read_bytes()
    for word in ("陈静", "扶手", "community", "about.json"):
        assert word.encode() not in sealed
    small_office.monkeypatch.setenv("YISHI_BACKUP_PASSPHRASE", "not the right one")
    status, _, told = small_office.says("backup", "--check", "everything.backup")
    assert status == 1
    assert "passphrase does not fit" in told


@pytest.mark.parametrize("where", ["first", "middle", "last", "cut", "cut in the first line", "longer"])
def test_an_altered_or_shortened_backup_is_refused(small_office: Office, where: str) -> None:
    small_office.founded()
    file = made(small_office)
    whole = file.read_bytes()
    spot = {"first": 3, "middle": len(whole) // 2, "last": len(whole) - 1}.get(where)
    if spot is not None:
        file.write_bytes(whole[:spot] + bytes([whole[spot] ^ 1]) + whole[spot + 1 :])
    else:
        short = {"cut": whole[:-40], "cut in the first line": whole[:30], "longer": whole + b"x"}
        file.write_bytes(short[where])
    with pytest.raises(Unreadable, match=r"everything\.backup"):
        check_backup(file, PASSPHRASE)
    small_office.new()
    status, _, told = small_office.says("restore", str(file))
    assert status == 1
    assert "everything.backup" in told
    assert small_office.says("migrate", "--check")[0] == 1  # nothing was made


def test_a_backup_made_while_votes_come_in_is_of_one_moment(office: Office) -> None:
    url = office.founded()
    stop = threading.Event()

    def go_on() -> None:
        with office.workshop(url) as workshop:
            while not stop.is_set():
                workshop.act_now(lambda work: work.enter(1).note("Noted", {"by": "a test"}))

    busy = threading.Thread(target=go_on)
    busy.start()
    try:
        for number in range(3):
            office.does("backup", f"{number}.backup")
            _, faults = check_backup(office.folder / f"{number}.backup", PASSPHRASE)
            assert faults == []
    finally:
        stop.set()
        busy.join()
    assert "everything holds" in office.does("verify")


def test_a_backup_is_never_written_over_and_old_ones_are_dropped_when_asked(small_office: Office) -> None:
    small_office.founded()
    made(small_office)
    status, _, told = small_office.says("backup", "everything.backup")
    assert status == 1
    assert "already there" in told
    folder = small_office.folder / "backups"
    folder.mkdir()
    for day in range(1, 5):
        (folder / f"yishi-2026110{day}-030000.backup").write_bytes(b"old")
    (folder / "notes.txt").write_text("mine")
    small_office.does("backup", "backups", "--keep", "2")
    left = sorted(file.name for file in folder.iterdir())
    assert left[:2] == ["notes.txt", "yishi-20261104-030000.backup"]
    assert len(left) == 3


def test_the_backup_just_made_is_kept_also_when_the_clock_was_once_ahead(small_office: Office) -> None:
    small_office.founded()
    folder = small_office.folder / "backups"
    folder.mkdir()
    for year in (2030, 2031):
        (folder / f"yishi-{year}0101-030000.backup").write_bytes(b"from a wrong clock")
    small_office.does("backup", "backups", "--keep", "2")
    left = sorted(file.name for file in folder.iterdir())
    assert len(left) == 2
    assert left[1] == "yishi-20310101-030000.backup"
    small_office.does("backup", "backups/by-hand.backup")
    assert len(list(folder.iterdir())) == 3


def test_when_what_is_backed_up_was_altered_no_older_backup_is_dropped(small_office: Office) -> None:
    url = small_office.founded()
    folder = small_office.folder / "backups"
    folder.mkdir()
    for day in (1, 2):
        (folder / f"yishi-2026110{day}-030000.backup").write_bytes(b"from before")
    engine = open_plain(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE journal_entry SET kind = 'Nothing' WHERE seq = 2"))
    engine.dispose()
    status, _, told = small_office.says("backup", "backups", "--keep", "1")
    assert status == 1
    assert "was altered" in told
    assert len(list(folder.iterdir())) == 3


def test_a_passphrase_is_asked_for_and_must_be_long(small_office: Office) -> None:
    small_office.founded()
    small_office.monkeypatch.delenv("YISHI_BACKUP_PASSPHRASE")
    assert "YISHI_BACKUP_PASSPHRASE" in small_office.says("backup", "x.backup")[2]
    (small_office.folder / "word").write_text("short\n")
    assert "at least 12" in small_office.says("backup", "x.backup", "--passphrase-file", "word")[2]
    (small_office.folder / "word").write_text(PASSPHRASE + "\n", encoding="utf-8")
    small_office.does("backup", "x.backup", "--passphrase-file", "word")
    assert (small_office.folder / "x.backup").stat().st_mode & 0o777 == 0o600
