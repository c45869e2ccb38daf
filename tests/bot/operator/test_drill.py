"""The whole life of an installation in one evening, on either database, from the command line alone."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import migrating
from bot.bylaws_files import changed_files
from bot.commands.run import bring_in
from bot.founding.before import MARK
from bot.migrating import known_revisions, move, revision_of
from bot.settings import read_settings
from deliberation.polls.casting import cast_vote
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.founding import PersonPlan
from residents.model import Dwelling, RoleKind
from residents.service import enrol, grant
from tests.bot.operator.office import PASSPHRASE, Office, damaged

ROOT = Path(__file__).resolve().parents[3]
HOMES = [f"3号楼1单元{floor}{door:02d}" for floor in range(1, 4) for door in (1, 2)]


def an_evening(work: Work) -> None:
    """Three neighbours move in, one of them to the chair, and vote."""
    dwellings = dict(work.session.execute(select(Dwelling.name, Dwelling.id)).all())
    people = [
        enrol(work, PersonPlan(name=name, dwellings=(home,), account=str(number)), dwellings)
        for number, (name, home) in enumerate(zip(("李国强", "陈静", "王芳"), HOMES, strict=False), 1)
    ]
    grant(work, people[0], RoleKind.CHAIR)
    whos = [Acting(person, person, Origin.CHAT) for person in people]
    poll = open_poll(work, whos[0], "是否加装扶手", "装在坡道两侧。", None, 7).poll
    for who, choice in zip(whos, (Choice.AGREE, Choice.AGREE, Choice.AGAINST), strict=True):
        cast_vote(work, who, poll, choice)


def test_from_init_to_a_failed_upgrade(office: Office) -> None:
    office.monkeypatch.setenv("YISHI_TELEGRAM_API", "http://127.0.0.1:9")
    first = office.new()
    told = office.does(
        *("init", "--name", "幸福里", "--slug", "xfl", "--buildings", "3号楼:1x3:88.5,121.25", "--yes"),
        *("--database", first),
    )
    assert "6 homes" in told
    with office.workshop(first) as workshop:
        workshop.act_now(lambda work: an_evening(work.enter(1)))
    heads = office.heads()

    office.does("backup", "evening.backup")
    office.does("backup", "evening.backup", "--check")
    damaged(first)
    assert office.says("verify")[0] != 0 or office.says("doctor")[0] == 1

    second = office.new()
    office.does("restore", "evening.backup")
    assert "Held since" in office.does("courier", "status")
    assert office.heads() == heads
    office.does("courier", "release", "--all")
    assert "everything holds" in office.does("verify")

    move(second, "0001")
    assert "older shape" in office.says("letters", "xfl")[2]
    office.does("upgrade")
    assert revision_of(second) == known_revisions()[-1]
    assert office.heads() == heads

    newer = office.folder / "newer"
    shutil.copytree(migrating.MIGRATIONS, newer, ignore=shutil.ignore_patterns("__pycache__"))
    _broken(newer)
    before = revision_of(second)
    with office.monkeypatch.context() as installed:
        installed.setattr(migrating, "MIGRATIONS", newer)
        status, _, complaint = office.says("upgrade")
    assert (status, "Rolled back" in complaint) == (1, True)
    assert revision_of(second) == before
    assert office.heads() == heads


def test_on_a_new_machine_all_is_there_again_from_a_backup_and_a_passphrase(
    small_office: Office, tmp_path_factory: pytest.TempPathFactory
) -> None:
    office = small_office
    office.founded()
    office.does("backup", "kept-elsewhere.backup")
    heads, machine = office.heads(), tmp_path_factory.mktemp("machine")
    script = _section("On a new machine")
    for said, here in (
        ("/srv/yishi/", f"{machine}/"),
        ("/media/stick/yishi-20261121-031502.backup", f"{office.folder}/kept-elsewhere.backup"),
        ("backups/yishi-20261121-031502.backup", "backups/kept-elsewhere.backup"),
        ("xingfuli", "cast"),
    ):
        assert said in script
        script = script.replace(said, here)
    script = re.sub(r"<@BotFather[^>]*>", "1234567:for-the-tests", script)
    script = re.sub(r"<from paper[^>]*>", PASSPHRASE, script)
    told = _played(script, machine)
    assert "kept-elsewhere.backup: made" in told and "everything holds" in told
    assert "Released" in told
    assert {mark.parent.name for mark in machine.rglob(MARK)} == {"data", "communities"}
    assert (machine / "yishi.env").stat().st_mode & 0o077 == 0

    office.monkeypatch.chdir(machine)
    for name in ("DATABASE", "FILES", "BACKUP_PASSPHRASE"):
        office.monkeypatch.delenv(f"YISHI_{name}")
    assert office.heads() == heads
    findings = office.says("doctor")[1].splitlines()
    to_do = [each for each in findings if each.startswith("!") and "Telegram" not in each]
    assert [each for each in to_do if "notice" not in each and "font" not in each] == []
    read = read_settings()
    with office.workshop(read.database) as workshop:
        assert bring_in(workshop, read.community) is None, "the bot begins with what is there"
        assert workshop.read_now(lambda work: changed_files(work, read.community)) == []
    assert "1 letter" in office.does("letters", "cast", "3号楼1单元501")


def _section(title: str) -> str:
    """The commands that docs/operate.md gives there."""
    page = (ROOT / "docs/operate.md").read_text("utf-8")
    return page.split(f"\n## {title}\n")[1].split("```sh\n")[1].split("```")[0]


def _played(script: str, folder: Path) -> str:
    """What these lines answer in a shell of their own, on a machine without a network."""
    shell = f'set -e\nyishi() {{ "{sys.executable}" -m bot.cli "$@"; }}\n'
    clean = {name: each for name, each in os.environ.items() if not name.startswith("YISHI_")}
    env = {**clean, "PYTHONPATH": str(ROOT), "YISHI_TELEGRAM_API": "http://127.0.0.1:9"}
    done = subprocess.run(
        ["sh", "-c", shell + script], cwd=folder, env=env, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _broken(newer: Path) -> None:
    lines = [
        "from alembic import op",
        "revision, down_revision = '9999', " + repr(known_revisions()[-1]),
        "def upgrade():",
        "    op.execute('DELETE FROM vote')",
        "    op.execute('SELECT nothing FROM nowhere')",
        "def downgrade(): ...",
    ]
    (newer / "versions" / "9999_broken.py").write_text("\n".join(lines))
