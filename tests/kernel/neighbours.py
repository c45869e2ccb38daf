"""Two processes on one PostgreSQL database, and what their tests ask of it."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import select

from kernel import chain, journal
from kernel.work import Work
from kernel.workshop import Workshop
from tests.house import House


@pytest.fixture
def other(house: House) -> Iterator[Workshop]:
    """Another process on the same database."""
    workshop = house.another_process()
    yield workshop
    workshop.close()


def notes(community: int, kind: str = "Noted") -> Callable[[Work], int]:
    """An act that leaves a line in a community's journal."""

    def order(work: Work) -> int:
        return work.enter(community).note(kind, {"at": work.now.isoformat()})

    return order


def faults(house: House, community: int) -> list[chain.Fault]:
    """What is wrong with a community's chain."""
    return house.workshop.read_now(lambda work: chain.faults(journal.links(work.connection, community)))


def entries(house: House, community: int, kind: str = "Noted") -> int:
    """How many such lines there are."""
    query = select(journal.ENTRIES.c.id).where(
        journal.ENTRIES.c.community_id == community, journal.ENTRIES.c.kind == kind
    )
    return len(house.workshop.read_now(lambda work: work.connection.execute(query).all()))
