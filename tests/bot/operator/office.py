"""An operator's office: one installation on either database, and the command line as the operator uses it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.cli import main
from bot.keyring import keyring_of
from bot.migrating import migrate, move
from bot.seeding import seed
from deliberation.polls.casting import cast_vote
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from handlers.reactions import REACTIONS
from kernel.clock import system_chance, system_clock
from kernel.database import is_sqlite, open_plain
from kernel.work import Work
from kernel.workshop import Workshop
from notices.service import tell
from residents.acting import Acting, Origin
from residents.model import Person
from tests import cast, databases
from tests.databases import Founded, unmade_database

PASSPHRASE = "门口那棵老槐树下的石凳，修好了"
VOTERS = ("陈静", "李明", "Helen", "许红梅", "吴秉正")


@cache
def founded_on(kind: str, revision: str) -> Founded:
    """The cast's community with a vote that is going on, in the shape of a revision."""

    def build(url: str) -> None:
        migrate(url)
        workshop = Workshop(
            url, clock=system_clock, chance=system_chance, keyring=keyring_of(url), reactions=REACTIONS
        )
        here = seed(workshop, cast.FILE).community
        workshop.act_now(lambda work: _some_votes(work.enter(here)))
        workshop.close()
        if revision != "head":
            move(url, revision)

    return Founded(build, kind)


@dataclass
class Office:
    """One installation after another, each with a database of its own."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]
    databases: list[str] = field(default_factory=list)

    def new(self) -> str:
        """Another installation, without any table; commands are about it from now on."""
        name = f"house-{len(self.databases)}"
        (self.folder / name).mkdir()
        self.databases.append(unmade_database(self.folder / name))
        self.use(self.databases[-1])
        return self.databases[-1]

    def use(self, url: str) -> None:
        """Commands are about this database from now on."""
        self.monkeypatch.setenv("YISHI_DATABASE", url)
        self.monkeypatch.setenv("YISHI_FILES", str(self.files(url)))

    def files(self, url: str) -> Path:
        """Where this installation keeps files."""
        return self.folder / f"files-{self.databases.index(url)}"

    @property
    def url(self) -> str:
        """The present database."""
        return self.databases[-1]

    def says(self, *command: str) -> tuple[int, str, str]:
        """What a command answers: its status, what it says, what it complains of."""
        self.capture.readouterr()
        status = main(list(command))
        told = self.capture.readouterr()
        return status, told.out, told.err

    def does(self, *command: str) -> str:
        """A command that has to go well; gives what it says."""
        status, out, err = self.says(*command)
        assert status == 0, out + err
        return out

    def founded(self, revision: str = "head") -> str:
        """An installation of the cast, with a vote that is going on and a file that is kept."""
        folder = self.folder / f"house-{len(self.databases)}"
        folder.mkdir()
        url = founded_on(databases.kind(), revision).copy(folder)
        self.databases.append(url)
        self.use(url)
        kept = self.files(url) / "b9" / "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"
        kept.parent.mkdir(parents=True)
        kept.write_bytes(b"hello world")
        return url

    @contextmanager
    def workshop(self, url: str) -> Iterator[Workshop]:
        """A program at work on a database."""
        workshop = Workshop(
            url, clock=system_clock, chance=system_chance, keyring=keyring_of(url), reactions=REACTIONS
        )
        try:
            yield workshop
        finally:
            workshop.close()

    def counted(self, table: str, where: str = "1 = 1") -> int:
        """How many rows a table of the present database has."""
        return self.counted_at(self.url, table, where)

    def counted_at(self, url: str, table: str, where: str = "1 = 1") -> int:
        """How many rows a table of this database has."""
        engine = open_plain(url)
        try:
            with engine.connect() as connection:
                return int(
                    connection.execute(text(f"SELECT count(*) FROM {table} WHERE {where}")).scalar_one()
                )
        finally:
            engine.dispose()

    def heads(self) -> list[str]:
        """Where the journals end, as ``yishi verify`` says it."""
        told = self.does("verify").splitlines()
        return [line.split("(head ")[1].split(")")[0] for line in told if "(head " in line]


def _some_votes(work: Work) -> None:
    people = dict(work.session.execute(select(Person.name, Person.id)).all())

    def who(name: str) -> Acting:
        return Acting(people[name], people[name], Origin.CHAT)

    poll = open_poll(work, who("李国强"), "3号楼门口加装扶手", "装在坡道两侧。", None, 7).poll
    for name in VOTERS:
        cast_vote(work, who(name), poll, Choice.AGREE)
    late, soon = work.now - timedelta(days=3), work.now - timedelta(minutes=1)
    tell(work, [people["陈静"]], "poll-reminder", {}, once="late", subject=poll, due=late)
    tell(work, [people["李明"]], "poll-reminder", {}, once="soon", subject=poll, due=soon)


def damaged(url: str) -> None:
    """The disk has eaten a part of it."""
    if is_sqlite(url):
        path = Path(url.removeprefix("sqlite:///"))
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
        content = bytearray(path.read_bytes())
        content[4096 * 3 : 4096 * 40] = b"\x55" * (4096 * 37)
        path.write_bytes(content)
        return
    engine = open_plain(url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE vote CASCADE"))
    engine.dispose()
