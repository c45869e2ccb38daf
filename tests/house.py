"""The cast's community twice over on one real database, and a clock that is moved by hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import select

from kernel.clock import system_chance
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Caller, Origin
from residents.model import Dwelling, Group, Person, Place
from residents.service import found
from tests import cast
from tests.founded import founded
from tests.keys import KEYRING

T = TypeVar("T")
START = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
WITHOUT_ACCOUNTS = tuple(person.model_copy(update={"account": None}) for person in cast.PEOPLE)
NEXT_DOOR = cast.FILE.model_copy(
    update={
        "slug": "next-door",
        "group": cast.FILE.group.model_copy(update={"external": "-1002"}),
        "people": WITHOUT_ACCOUNTS,
    }
)


@dataclass
class House:
    """Everything a test of the core needs; ``here`` and ``there`` are alike but for their accounts."""

    folder: Path
    now: datetime = START
    url: str = ""
    ids: dict[int, dict[type, dict[str, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.url:
            self.workshop = self.another_process()
            self.here = self.workshop.act_now(lambda work: found(work, cast.FILE)).community
            self.there = self.workshop.act_now(lambda work: found(work, NEXT_DOOR)).community
        else:
            self.url, (self.here, self.there) = founded(self.folder, self.now, cast.FILE, NEXT_DOOR)
            self.workshop = self.another_process()

    def another_process(self) -> Workshop:
        """A workshop on the same database."""
        return Workshop(self.url, clock=lambda: self.now, chance=system_chance, keyring=KEYRING, reactions={})

    def wait(self, **much: float) -> None:
        """Let time pass: ``wait(hours=3)``."""
        self.now += timedelta(**much)

    def act(self, order: Callable[[Work], T], *, at: int | None = None) -> T:
        """Carry out something in one of the communities; here unless said otherwise."""
        return self.workshop.act_now(lambda work: order(work.enter(at or self.here)))

    def ask(self, question: Callable[[Work], T], *, at: int | None = None) -> T:
        """Ask something of one of the communities."""
        return self.workshop.read_now(lambda work: question(work.enter(at or self.here)))

    def id_of(self, kind: Any, name: str, *, at: int | None = None) -> int:
        """The id of a person, a dwelling or a place by its name."""
        column = kind.title if kind is Group else kind.name
        return self.ask(lambda work: work.session.scalars(select(kind.id).where(column == name)).one(), at=at)

    def person(self, name: str, *, at: int | None = None) -> int:
        """A neighbour's id."""
        return self.id_of(Person, name, at=at)

    def who(self, name: str, *, at: int | None = None) -> Acting:
        """A neighbour, acting in the chat."""
        person = self.person(name, at=at)
        return Acting(person, person, Origin.CHAT)

    def notices(self) -> list[Notice]:
        """All notices of both communities."""
        return list(self.workshop.read_now(lambda work: work.session.scalars(select(Notice)).all()))


KINDS = (Person, Dwelling, Place, Group)


def caller(name: str) -> Caller:
    """A neighbour's account."""
    return Caller("telegram", str(cast.account_of(name)), "zh-Hans")


@pytest.fixture
def house(tmp_path: Path, database_kind: str) -> Iterator[House]:
    """Both communities, empty of acts."""
    built = House(tmp_path)
    yield built
    built.workshop.close()
