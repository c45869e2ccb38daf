"""A small neighbourhood on a real database: unlike homes, co-owners, three flats of one, a tenant, a shop."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

import notices.model  # noqa: F401  # its tables too
from deliberation.polls.casting import VoteRecorded, cast_vote
from deliberation.polls.closing import Closed, close_poll
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from kernel.clock import system_chance
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from notices.model import Rollout
from residents.acting import Acting, Origin
from residents.founding import CommunityFile
from residents.model import Person, Place, Residency
from residents.service import found
from tests.databases import new_database
from tests.keys import KEYRING

BEGIN = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)  # Saturday morning in Shanghai
CLOSE = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)  # Saturday evening at eight

HOMES = (
    ("3号楼101", "3号楼", "60.00"),
    ("3号楼102", "3号楼", "80.00"),
    ("3号楼103", "3号楼", "100.00"),
    ("3号楼201", "3号楼", "100.00"),
    ("3号楼202", "3号楼", "60.00"),
    ("3号楼底商", "3号楼", "500.00"),
    ("5号楼101", "5号楼", "50.00"),
    ("5号楼102", "5号楼", "50.00"),
)
PEOPLE: tuple[dict[str, Any], ...] = (
    {"name": "王敏", "roles": ("chair",), "account": "1"},
    {"name": "李明", "dwellings": ("3号楼102",), "account": "2"},
    {"name": "李晓", "dwellings": ("3号楼102",), "account": "3"},
    {"name": "陈静", "dwellings": ("3号楼103", "3号楼201", "5号楼101"), "account": "4"},
    {"name": "赵租", "dwellings": ("3号楼202",), "relation": "tenant", "account": "5"},
    {"name": "周远", "dwellings": ("3号楼202",), "account": "6"},
    {"name": "钱老板", "dwellings": ("3号楼底商",), "account": "7"},
    {"name": "孙<b>", "dwellings": ("5号楼102",), "account": "8"},
    {"name": "张奶奶", "dwellings": ("3号楼101",), "account": "9", "elder": True},
)


@dataclass
class HandClock:
    """A clock that is moved by hand; with a ``step`` it also moves at every look."""

    now: datetime = BEGIN
    step: timedelta = timedelta(0)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self) -> datetime:
        with self.lock:
            self.now += self.step
            return self.now


def plan(slug: str = "xingfuli", people: Any = PEOPLE, **rules: Any) -> CommunityFile:
    """The community file; accounts of another community get other numbers."""
    return CommunityFile.model_validate(
        {
            "slug": slug,
            "bylaws": {"name": "幸福里", "polls": {"days": 7, **rules}},
            "group": {"external": f"-100{slug}"},
            "buildings": [{"name": "3号楼"}, {"name": "5号楼"}],
            "dwellings": [{"name": name, "building": at, "area": area} for name, at, area in HOMES],
            "people": list(people),
        }
    )


class Hall:
    """The council hall of one neighbourhood, as a test sees it."""

    def __init__(self, workshop: Workshop, clock: HandClock, community: int) -> None:
        self.workshop = workshop
        self.clock = clock
        self.community = community
        self.people = self._ids(Person)
        self.places = self._ids(Place)

    def _ids(self, kind: Any) -> Mapping[str, int]:
        return self.ask(lambda work: dict(work.session.execute(select(kind.name, kind.id)).all()))

    def who(self, name: str) -> Acting:
        """The named neighbour, by chat."""
        return Acting(self.people[name], self.people[name], Origin.CHAT)

    def act(self, order: Callable[[Work], Any]) -> Any:
        """Carry out something in this community."""
        return self.workshop.act_now(lambda work: order(work.enter(self.community)))

    def ask(self, question: Callable[[Work], Any]) -> Any:
        """Ask something of this community."""
        return self.workshop.read_now(lambda work: question(work.enter(self.community)))

    def opens(self, place: str | None = None, days: int | None = None, title: str = "3号楼加装扶手") -> int:
        """The chair puts something to the vote."""
        at = self.places[place] if place else None
        opened = self.act(lambda work: open_poll(work, self.who("王敏"), title, "装在坡道两侧。", at, days))
        return int(opened.poll)

    def votes(self, name: str, poll: int, choice: str) -> VoteRecorded:
        """A neighbour votes."""
        recorded = self.act(lambda work: cast_vote(work, self.who(name), poll, Choice(choice)))
        assert isinstance(recorded, VoteRecorded)
        return recorded

    def closes(self, poll: int) -> Closed:
        """The poll is counted."""
        closed = self.act(lambda work: close_poll(work, poll))
        assert isinstance(closed, Closed)
        return closed

    def moves_out(self, name: str) -> None:
        """A neighbour leaves."""

        def leave(work: Work) -> None:
            for tie in work.session.scalars(
                select(Residency).where(Residency.person_id == self.people[name])
            ):
                tie.until = work.now

        self.act(leave)

    def told(self, kind: str) -> list[Notice]:
        """Notices of one kind that are owed."""
        query = select(Notice).where(Notice.kind == kind).order_by(Notice.id)
        return list(self.ask(lambda work: work.session.scalars(query).all()))

    def rollouts(self, kind: str) -> list[Rollout]:
        """Notices of one kind that are owed to all."""
        query = select(Rollout).where(Rollout.kind == kind)
        return list(self.ask(lambda work: work.session.scalars(query).all()))


def database(folder: Path) -> str:
    """A database with every table, on disk."""
    return new_database(folder)


def workshop_on(url: str, clock: HandClock) -> Workshop:
    """A workshop of its own on a database."""
    return Workshop(url, clock=clock, chance=system_chance, keyring=KEYRING, reactions={})


def settle(workshop: Workshop, clock: HandClock, file: CommunityFile) -> Hall:
    """Found the community."""
    return Hall(workshop, clock, workshop.act_now(lambda work: found(work, file)).community)
