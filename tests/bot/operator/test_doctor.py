"""The doctor finds what is wrong, says what to do, and changes nothing."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import text
from telegram import Bot
from telegram.error import TelegramError

from bot.playground import Playground, serve
from bot.playground.sim.chats import set_member
from bot.telegram.alone import somebody_else
from kernel import outages
from kernel.clock import system_clock
from kernel.database import open_plain
from tests import cast
from tests.bot.operator.office import Office, damaged
from tests.stories.town import TOKEN, move_in

Findings = dict[str, str]


@pytest_asyncio.fixture
async def telegram(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Playground]:
    """Telegram, with everybody's phones and the group."""
    stage = Playground(token=TOKEN, clock=system_clock)
    runner, port = await serve(stage, "127.0.0.1", 0)
    move_in(stage)
    monkeypatch.setenv("YISHI_TELEGRAM_API", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("YISHI_BOT_TOKEN", TOKEN)
    yield stage
    await stage.close()
    await runner.cleanup()


async def asked(office: Office) -> tuple[int, Findings]:
    """What the doctor finds: what is to be done, by what was looked at."""
    status, out, _ = await asyncio.to_thread(office.says, "doctor", "--json")
    return status, {each["what"]: each["todo"] for each in json.loads(out)}


def to_do(found: Findings, word: str) -> list[str]:
    return [todo for what, todo in found.items() if word in what]


async def test_a_well_kept_installation_needs_nothing(small_office: Office, telegram: Playground) -> None:
    await asyncio.to_thread(small_office.founded)
    await asyncio.to_thread(small_office.does, "backup", "x.backup")
    office = small_office
    office.monkeypatch.setattr("bot.checking.LATE_NOTICE", timedelta(days=9))
    status, found = await asked(office)
    assert {what: todo for what, todo in found.items() if todo} == {}
    assert status == 0
    assert to_do(found, f"group {cast.GROUP_ID}") == [""]


async def test_it_works_on_postgresql_as_well(office: Office, telegram: Playground) -> None:
    await asyncio.to_thread(office.founded)
    _, found = await asked(office)
    assert any(what.startswith(("SQLite 3", "PostgreSQL ")) for what in found)
    assert to_do(found, "no backup yet") != [""]


def make_late(office: Office) -> None:
    """The notices of three days ago wait already."""


def lose_a_file(office: Office) -> None:
    engine_of(
        office,
        "INSERT INTO stored_file (sha256, size, mime, kind, created_at, community_id)"
        f" VALUES ('{'a' * 64}', 1, 'text/plain', 'document', '2026-11-21', 1)",
    )


def park(office: Office) -> None:
    engine_of(
        office,
        "INSERT INTO parked (number, channel, key, kind, trouble, at)"
        " VALUES ('4F2K', 'telegram:1', '1', 'text', 'ValueError', '2026-11-21')",
    )


def restore(office: Office) -> None:
    office.does("backup", "again.backup")
    office.does("restore", "again.backup", "--replace", "--yes")


def make_it_an_old_one(office: Office) -> None:
    """What was restored is the last backup there is."""
    with office.monkeypatch.context() as then:
        then.setattr("bot.commands.backup.system_clock", lambda: system_clock() - timedelta(hours=50))
        restore(office)


def change_the_file(office: Office) -> None:
    file = office.folder / "community.toml"
    file.write_text('slug = "cast"\nbylaws.name = "别的名字"\n', "utf-8")
    office.monkeypatch.setenv("YISHI_COMMUNITY", str(file))


def open_the_settings(office: Office) -> None:
    file = office.folder / "yishi.env"
    file.write_text("")
    file.chmod(0o644)


def misspell_a_setting(office: Office) -> None:
    office.monkeypatch.setenv("YISHI_BOT_TOKN", "1:x")


def engine_of(office: Office, statement: str) -> None:
    engine = open_plain(office.url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.mark.parametrize(
    ("trouble", "what", "todo"),
    [
        (make_late, "minutes late", "yishi run"),
        (make_late, "no backup yet", "yishi backup"),
        (lose_a_file, "missing", "restore"),
        (park, "parked updates: 1", "yishi parked"),
        (restore, "held after a restore", "yishi courier"),
        (make_it_an_old_one, "last backup 50 hours ago", "yishi backup"),
        (change_the_file, "differs from the by-laws", "yishi bylaws check"),
        (misspell_a_setting, "YISHI_BOT_TOKN is no setting", "did you mean YISHI_BOT_TOKEN?"),
        (open_the_settings, "others can read", "chmod 600"),
        (lambda office: damaged(office.url), "database", "restore a backup"),
    ],
)
def test_each_trouble_is_named_with_what_to_do(
    trouble: Callable[[Office], Any], what: str, todo: str, small_office: Office
) -> None:
    small_office.founded()
    trouble(small_office)
    status, out, _ = small_office.says("doctor")
    assert status == 1
    assert [line for line in out.splitlines() if line.startswith("!") and what in line and todo in line], out


async def test_a_bot_that_was_removed_from_its_group_is_told(
    small_office: Office, telegram: Playground
) -> None:
    await asyncio.to_thread(small_office.founded)
    set_member(telegram, {"chat": cast.GROUP_ID, "person": telegram.town.bot.id, "status": "left"})
    _, found = await asked(small_office)
    [told] = to_do(found, f"group {cast.GROUP_ID}")
    assert "add it again" in told or "not in it" in told


async def test_a_group_is_called_as_its_people_call_it(small_office: Office, telegram: Playground) -> None:
    await asyncio.to_thread(small_office.founded)
    engine_of(
        small_office,
        "INSERT INTO room (channel, external, ticket, title, here, may_speak, seen_at)"
        f" VALUES ('telegram', '{cast.GROUP_ID}', 'x', '幸福里业主群', true, true, '2026-11-21')",
    )
    _, found = await asked(small_office)
    assert to_do(found, f"group 幸福里业主群 ({cast.GROUP_ID})") == [""]


def test_a_program_that_ran_when_the_backup_was_made_does_not_run_after_the_restore(
    small_office: Office,
) -> None:
    office = small_office
    with office.workshop(office.founded()) as workshop:
        workshop.act_now(lambda work: outages.beat(work, "7", "there/1:2:3", work.now, hears=True))
    assert "running processes: 1" in office.says("doctor")[1]
    restore(office)
    assert "running processes: 0" in office.says("doctor")[1]


async def test_a_token_that_telegram_does_not_know(small_office: Office, telegram: Playground) -> None:
    await asyncio.to_thread(small_office.founded)
    small_office.monkeypatch.setenv("YISHI_BOT_TOKEN", "1234567:another")
    _, found = await asked(small_office)
    assert to_do(found, "does not know this token") == ["copy it from @BotFather once more"]


async def test_another_program_with_the_same_token_is_noticed(
    small_office: Office, telegram: Playground, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    api = os.environ["YISHI_TELEGRAM_API"]
    monkeypatch.setattr("bot.telegram.alone.LISTENS", 3)
    assert await somebody_else(TOKEN, api, None, None) == ""
    other = Bot(TOKEN, base_url=f"{api}/bot")

    async def go_on_asking() -> None:
        heard = 0
        while True:
            try:
                for update in await other.get_updates(offset=heard + 1, timeout=5):
                    heard = update.update_id
            except TelegramError:
                await asyncio.sleep(0.3)

    async with other:
        asking = asyncio.ensure_future(go_on_asking())
        monkeypatch.setattr("bot.telegram.alone.LISTENS", 30)
        assert "Another program uses this token" in await somebody_else(TOKEN, api, None, None)
        asking.cancel()
        await other.set_webhook("http://127.0.0.1:9/hook", secret_token="x")
        told = await somebody_else(TOKEN, api, None, None)
        assert "127.0.0.1" in told
        assert await somebody_else(TOKEN, api, None, "http://127.0.0.1:9/hook") == ""
