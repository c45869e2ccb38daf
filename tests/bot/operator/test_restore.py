"""A restore is whole or not at all, goes from either database to either, and holds still afterwards."""

import asyncio
from pathlib import Path

import pytest

from bot.assembly import Program, Wiring
from bot.migrating import known_revisions, revision_of
from kernel import outages
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
    for _ in range(200):
        if called:
            break
        await asyncio.sleep(0.02)
    assert called
    program.stop.set()
    await starting
    await program.close()
    telegram.close()
