"""A restore is whole or not at all, goes from either database to either, and holds still afterwards."""

import asyncio
import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from bot.assembly import Program, Wiring
from bot.holding import hold
from bot.migrating import known_revisions, revision_of
from kernel import outages
from kernel.database import open_plain
from kernel.files import FileStore
from tests import databases
from tests.bot.operator.office import Office, damaged


def test_a_damaged_installation_is_restored_elsewhere_and_holds_still(office: Office) -> None:
    url = office.founded()
    heads = office.heads()
    office.does("backup", "everything.backup")
    damaged(url)
    office.new()
    told = office.does("restore", "everything.backup")
    assert "everything holds" in told
    assert "Held since" in told
    assert "2 × poll-reminder" in told
    assert "1 are more than an hour late" in told
    assert office.heads() == heads
    store = FileStore(office.files(office.url))
    assert [store.get(name) for name in store.names()] == [b"hello world"]


@pytest.mark.parametrize(("one", "other"), [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_a_community_moves_from_one_database_to_the_other(one: str, other: str, small_office: Office) -> None:
    office = small_office
    with databases.using(one):
        office.founded()
        heads, votes = office.heads(), office.counted("vote")
        office.does("backup", "everything.backup")
        with databases.using(other):
            url = office.new()
            office.does("restore", "everything.backup")
            assert office.heads() == heads
            assert office.counted("vote") == votes
            # New rows get numbers after those that came in.
            with office.workshop(url) as workshop:
                workshop.act_now(lambda work: work.enter(1).note("Noted", {}))
            assert office.does("verify").count("everything holds") == 1


def test_nothing_is_restored_over_a_community_without_the_word(office: Office) -> None:
    office.founded()
    office.does("backup", "everything.backup")
    status, _, told = office.says("restore", "everything.backup")
    assert (status, "already holds a community" in told) == (1, True)
    assert "--yes" in office.says("restore", "everything.backup", "--replace")[2]
    told = office.does("restore", "everything.backup", "--replace", "--yes")
    assert "is kept as" in told
    assert office.counted("hold") == 1


def test_nothing_is_restored_while_a_program_works_on_the_database(office: Office) -> None:
    url = office.founded()
    office.does("backup", "everything.backup")
    with office.workshop(url) as workshop:
        workshop.act_now(lambda work: work.enter(1).note("Noted", {}))
        status, _, told = office.says("restore", "everything.backup", "--replace", "--yes")
    assert status == 1
    assert "Stop it first" in told
    assert office.counted("hold") == 0


def test_a_restore_that_breaks_leaves_what_was_there(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    url = office.founded()
    heads = office.heads()
    office.does("backup", "everything.backup")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.backup.restoring.hold", full)
    status, _, told = office.says("restore", "everything.backup", "--replace", "--yes")
    assert (status, "No space left" in told) == (1, True)
    assert office.heads() == heads
    assert [file.name for file in Path(url.removeprefix("sqlite:///")).parent.glob("*.restoring*")] == []


def test_a_backup_of_an_older_shape_is_brought_to_the_newest(office: Office) -> None:
    office.founded(revision="0001")
    office.does("backup", "old.backup")
    url = office.new()
    office.does("restore", "old.backup")
    assert revision_of(url) == known_revisions()[-1]
    assert office.counted("vote") > 0


def test_when_anybody_last_heard_is_restored_so_that_the_time_since_counts_as_an_outage(
    small_office: Office,
) -> None:
    office = small_office
    url = office.founded()
    with office.workshop(url) as workshop:
        workshop.act_now(lambda work: outages.beat(work, "7", "a:1:b", work.now, hears=True))
        heard = workshop.read_now(lambda work: outages.last_heard(work, "7"))
    assert heard is not None
    office.does("backup", "everything.backup")
    office.new()
    office.does("restore", "everything.backup")
    with office.workshop(office.url) as workshop:
        assert workshop.read_now(lambda work: outages.last_heard(work, "7")) == heard


def test_the_log_of_a_database_that_is_gone_does_not_get_into_the_restored_one(small_office: Office) -> None:
    office = small_office
    url = office.founded()
    path = Path(url.removeprefix("sqlite:///"))
    heads = office.heads()
    office.does("backup", "everything.backup")
    with office.workshop(url) as workshop:
        workshop.act_now(lambda work: work.enter(1).note("Noted", {}))
        log = path.with_name(path.name + "-wal").read_bytes()
    path.unlink()  # by an operator who does not know that a database has more than one file
    path.with_name(path.name + "-wal").write_bytes(log)
    office.does("restore", "everything.backup")
    assert office.heads() == heads
    assert office.counted("hold") == 1


def test_a_program_that_began_during_the_restore_keeps_its_database(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = office.founded()
    office.does("backup", "everything.backup")
    with ExitStack() as running:

        def begin(*given: Any, **named: Any) -> None:
            hold(*given, **named)
            workshop = running.enter_context(office.workshop(url))
            workshop.act_now(lambda work: work.enter(1).note("Noted", {"by": "whoever began"}))

        monkeypatch.setattr("bot.backup.restoring.hold", begin)
        status, _, told = office.says("restore", "everything.backup", "--replace", "--yes")
    assert (status, "Stop it first" in told) == (1, True)
    assert office.counted("journal_entry", "kind = 'Noted'") == 1
    assert office.counted("hold") == 0


def test_a_crash_while_it_is_put_in_place_leaves_the_database_that_was_there(
    small_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = small_office
    url = office.founded()
    heads = office.heads()
    office.does("backup", "everything.backup")
    real = Path.replace

    def power_cut(self: Path, target: Path) -> Path:
        if self.name.endswith(".restoring"):
            raise SystemExit(137)
        return real(self, target)

    with monkeypatch.context() as dark:
        dark.setattr(Path, "replace", power_cut)
        with pytest.raises(SystemExit):
            office.says("restore", "everything.backup", "--replace", "--yes")
    assert Path(url.removeprefix("sqlite:///")).exists()
    assert office.heads() == heads


def test_a_spoilt_file_is_restored_and_all_is_for_the_owner_alone(small_office: Office) -> None:
    office = small_office
    url = office.founded()
    office.does("backup", "everything.backup")
    [kept] = [file for file in office.files(url).rglob("*") if file.is_file()]
    kept.write_bytes(b"hello wor")
    office.does("restore", "everything.backup", "--replace", "--yes")
    assert kept.read_bytes() == b"hello world"
    assert kept.stat().st_mode & 0o077 == 0
    elsewhere = office.new()
    office.does("restore", "everything.backup")
    assert Path(elsewhere.removeprefix("sqlite:///")).stat().st_mode & 0o077 == 0


def test_what_the_server_keeps_in_an_empty_database_is_no_obstacle(small_office: Office) -> None:
    office = small_office
    office.founded()
    office.does("backup", "everything.backup")
    with databases.using("postgresql"):
        url = office.new()
        engine = open_plain(url)
        with engine.begin() as connection:
            connection.execute(text("CREATE FUNCTION theirs() RETURNS int LANGUAGE sql AS 'SELECT 1'"))
        engine.dispose()
        told = office.does("restore", "everything.backup")
        assert re.search(r"PostgreSQL, database \w+ at .*DROP SCHEMA before_\w+ CASCADE;", told, re.S)


def test_a_schema_that_may_not_be_set_aside_is_told_at_the_beginning(small_office: Office) -> None:
    office = small_office
    office.founded()
    office.does("backup", "everything.backup")
    with databases.using("postgresql"):
        url = office.new()
        guest = f"guest_{make_url(url).database}"
        engine = open_plain(url)
        with engine.begin() as connection:
            connection.execute(text(f"CREATE ROLE {guest} LOGIN PASSWORD 'guest'"))
            connection.execute(text(f'GRANT ALL ON DATABASE "{make_url(url).database}" TO {guest}'))
        office.monkeypatch.setenv(
            "YISHI_DATABASE",
            make_url(url).set(username=guest, password="guest").render_as_string(hide_password=False),
        )
        status, _, told = office.says("restore", "everything.backup")
        with engine.begin() as connection:
            connection.execute(text(f"DROP OWNED BY {guest}"))
            connection.execute(text(f"DROP ROLE {guest}"))
        engine.dispose()
    assert (status, "ALTER SCHEMA public OWNER TO" in told) == (1, True)


def test_release_asks_what_to_do_with_what_waits(small_office: Office) -> None:
    office = small_office
    office.founded()
    office.does("backup", "everything.backup")
    office.new()
    office.does("restore", "everything.backup")
    status, out, err = office.says("courier", "release")
    assert status == 1
    assert "--drop-late" in out
    assert "Nothing was released" in err
    office.does("courier", "release", "--drop-late")
    assert office.counted("hold") == 0
    assert office.counted("notice", "once LIKE 'late:%' AND state = 'dropped'") == 1
    assert office.counted("notice", "once LIKE 'soon:%' AND state = 'due'") == 1
    assert "Nothing is held" in office.does("courier", "status")


def test_release_can_drop_what_was_due_before_the_backup(small_office: Office) -> None:
    office = small_office
    office.founded()
    office.does("backup", "everything.backup")
    office.new()
    office.does("restore", "everything.backup")
    office.does("courier", "release", "--after-backup")
    assert office.counted("notice", "state = 'due' AND due_at < CURRENT_TIMESTAMP") == 0


async def test_a_held_program_calls_nobody_and_begins_when_released(small_office: Office) -> None:
    office = small_office
    await asyncio.to_thread(office.founded)
    await asyncio.to_thread(office.does, "backup", "everything.backup")
    url = await asyncio.to_thread(office.new)
    await asyncio.to_thread(office.does, "restore", "everything.backup")
    called = []

    async def listen(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        called.append(1)
        writer.close()

    telegram = await asyncio.start_server(listen, "127.0.0.1", 0)
    port = telegram.sockets[0].getsockname()[1]
    office.monkeypatch.setattr("bot.assembly.HELD_SECONDS", 0.05)
    program = Program(Wiring(url, "1:x", f"http://127.0.0.1:{port}"))
    starting = asyncio.ensure_future(program.start())
    await asyncio.sleep(0.4)
    assert not called
    await asyncio.to_thread(office.does, "courier", "release", "--all")
    async with asyncio.timeout(30):
        while not called:  # noqa: ASYNC110 - whoever is called is no task of ours
            await asyncio.sleep(0.02)
    program.stop.set()
    await starting
    await program.close()
    telegram.close()
