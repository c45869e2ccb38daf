"""Counting whom a call reached, from notices, marks at doors and hung paper."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, cast, func, literal, or_, select

from deliberation.reach.calls import ABOUT, concerned, homes_of, living, took_part
from deliberation.reach.channels import Channel, Group, Reached, grouped, part_that_may_count, reached
from deliberation.reach.model import Call, CallKind, DoorTold, PaperHung
from kernel.database import table_of
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices.model import Card, Rollout
from residents.model import Dwelling, Residency

TIES, ROLLOUTS, DWELLINGS = table_of(Residency), table_of(Rollout), table_of(Dwelling)
PAPERS, DOORS = table_of(PaperHung), table_of(DoorTold)
ON_ITS_WAY = (NoticeState.DUE, NoticeState.SENDING)
FAILED = (NoticeState.UNREACHABLE, NoticeState.FAILED)


@dataclass(frozen=True, slots=True)
class Messages:
    """What became of the private messages, by home: the best that happened to anybody there."""

    arrived: frozenset[int] = frozenset()
    in_person: frozenset[int] = frozenset()
    """Somebody in office said it to whoever has no account."""

    held: frozenset[int] = frozenset()
    failed: frozenset[int] = frozenset()
    people: int = 0
    """Verified residents of the homes concerned."""

    people_told: int = 0


@dataclass(frozen=True, slots=True)
class Count:
    """The reach of a call at one moment. ``silent`` are the homes to which no message went."""

    reached: Reached
    messages: Messages
    by_building: Mapping[int, tuple[int, int]]
    """Homes, and those reached by a message, in person or by paper; what everybody may read is ``groups``."""

    hung: frozenset[int]
    unhung: frozenset[int]
    silent: Mapping[int, int]
    """With the building of each; whether they took part is not asked here, and must not be told."""

    part: int
    """Homes that took part, which everybody may know; whether they were told is not said with it."""

    cards: int
    card_at: datetime | None

    @property
    def groups(self) -> tuple[Group, ...]:
        """By building, small ones together."""
        return grouped([(building, *numbers) for building, numbers in self.by_building.items()])

    def logged(self) -> dict[str, int]:
        """What is kept of it: numbers only."""
        by = {channel.value: number for channel, number in self.reached.by.items()}
        only = {f"only_{channel.value}": number for channel, number in self.reached.only.items()}
        numbers = {"homes": self.reached.homes, "reached": self.reached.reached, "told": self.reached.told}
        people = {"people": self.messages.people, "people_told": self.messages.people_told}
        return numbers | by | only | people | {"cards": self.cards, "hung": len(self.hung)}


def count(work: Work, call: Call, *, at_the_end: bool = False) -> Count:
    """Whom a call reached until now; every home once, however many ways led to it.

    Homes of which only that they took part is known count ``at_the_end``, where that betrays nobody.
    """
    buildings = homes_of(work, call)
    homes = frozenset(buildings)
    messages = messages_of(work, call, homes)
    hung = frozenset(work.session.scalars(select(PaperHung.building_id).where(PaperHung.call_id == call.id)))
    doors = frozenset(work.session.scalars(select(DoorTold.dwelling_id).where(DoorTold.call_id == call.id)))
    person = messages.in_person | doors
    told = messages.arrived | person
    paper = frozenset(home for home, building in buildings.items() if building in hung)
    took = took_part(work, call) & homes
    part = part_that_may_count(homes, told | paper, took) if at_the_end else frozenset[int]()
    by = {Channel.MESSAGE: messages.arrived, Channel.PERSON: person, Channel.PAPER: paper}
    cards, card_at = _cards(work, call)
    return Count(
        reached(homes, by | {Channel.PART: part}),
        messages,
        _by_building(buildings, told | paper),
        hung,
        frozenset(buildings.values()) - hung,
        {home: building for home, building in buildings.items() if home not in told},
        len(took),
        cards,
        card_at,
    )


def in_short(work: Work, call: Call) -> tuple[int, int]:
    """Homes reached, and homes, as ``count`` counts them; by the database alone, for a screen many open."""
    about = ABOUT[CallKind(call.kind)]
    hung = select(PAPERS.c.building_id).where(PAPERS.c.call_id == call.id)
    heard = [
        DWELLINGS.c.building_id.in_(hung),
        DWELLINGS.c.id.in_(select(DOORS.c.dwelling_id).where(DOORS.c.call_id == call.id)),
    ]
    arrived = NOTICES.c.state.in_((NoticeState.SENT, NoticeState.PASSED))
    for beginning in about.told(work, call.subject):
        told = _owed(work, beginning, TIES.c.dwelling_id).where(arrived)
        heard.append(DWELLINGS.c.id.in_(told))
    if (caller := about.knows(work, call.subject)) is not None:
        heard.append(DWELLINGS.c.id.in_(living().where(Residency.person_id == caller)))
    some = func.count(case((or_(*heard), DWELLINGS.c.id)))
    query = select(some, func.count(DWELLINGS.c.id)).where(concerned(work, call))
    reached_homes, homes = work.connection.execute(query).one()
    return reached_homes, homes


def messages_of(work: Work, call: Call, homes: frozenset[int]) -> Messages:
    """What became of the messages to the people of these homes."""
    about = ABOUT[CallKind(call.kind)]
    people = _people(work, homes)
    arrived, spoken, held, failed = set[int](), set[int](), set[int](), set[int]()
    for beginning in about.told(work, call.subject):
        states = _states(work, beginning)
        waits = _is_being_written(work, beginning)
        for person in people:
            state = states.get(person)
            if state is NoticeState.SENT:
                arrived.add(person)
            elif state is NoticeState.PASSED:
                spoken.add(person)
            elif state in ON_ITS_WAY or (state is None and waits):
                held.add(person)
            elif state in FAILED:
                failed.add(person)
    if (caller := about.knows(work, call.subject)) in people and caller is not None:
        arrived.add(caller)
    at_home = {name: _homes(people, some) for name, some in _named(arrived, spoken, held, failed)}
    known = at_home["arrived"] | at_home["spoken"]
    held_homes = at_home["held"] - known
    return Messages(
        at_home["arrived"],
        at_home["spoken"],
        held_homes,
        at_home["failed"] - known - held_homes,
        len(people),
        len(arrived | spoken),
    )


def _named(
    arrived: set[int], spoken: set[int], held: set[int], failed: set[int]
) -> tuple[tuple[str, set[int]], ...]:
    return (("arrived", arrived), ("spoken", spoken), ("held", held), ("failed", failed))


def _homes(people: Mapping[int, frozenset[int]], some: set[int]) -> frozenset[int]:
    return frozenset().union(*(people[person] for person in some))


def _people(work: Work, homes: frozenset[int]) -> dict[int, frozenset[int]]:
    """Verified residents of these homes, each with those of them that are theirs."""
    ties = living().add_columns(Residency.person_id)
    found: dict[int, set[int]] = {}
    for home, person in work.session.execute(ties):
        if home in homes:
            found.setdefault(person, set()).add(home)
    return {person: frozenset(theirs) for person, theirs in found.items()}


def _states(work: Work, beginning: str) -> dict[int, NoticeState]:
    """What became of each resident's own message."""
    rows = work.connection.execute(_owed(work, beginning, NOTICES.c.person_id, NOTICES.c.state))
    return {person: NoticeState(state) for person, state in rows if person is not None}


def _owed(work: Work, beginning: str, *columns: ColumnElement[Any]) -> Select[Any]:
    """Verified residents with the message that is theirs by its name, which alone is quick to find."""
    once = literal(beginning, type_=String()) + cast(TIES.c.person_id, String())
    ties = (TIES.c.community_id == work.community_id, TIES.c.verified_at.is_not(None), TIES.c.until.is_(None))
    owed = (NOTICES.c.community_id == TIES.c.community_id) & (NOTICES.c.once == once)
    return select(*columns).select_from(TIES.join(NOTICES, owed)).where(*ties)


def _is_being_written(work: Work, beginning: str) -> bool:
    """Whether not everybody's message is in the book yet."""
    query = select(ROLLOUTS.c.id).where(
        ROLLOUTS.c.community_id == work.community_id,
        *(ROLLOUTS.c.once == beginning.removesuffix(":"), ROLLOUTS.c.done_at.is_(None)),
    )
    return work.connection.execute(query).first() is not None


def _cards(work: Work, call: Call) -> tuple[int, datetime | None]:
    query = select(func.count(Card.id), func.max(Card.shown_at)).where(
        Card.kind == call.kind, Card.subject == call.subject
    )
    number, at = work.session.execute(query).one()
    return number, at


def _by_building(buildings: Mapping[int, int], some: frozenset[int]) -> dict[int, tuple[int, int]]:
    """Taking part is not in it: where few live, it would show."""
    homes = Counter(buildings.values())
    told = Counter(building for home, building in buildings.items() if home in some)
    return {building: (homes[building], told[building]) for building in sorted(homes)}
