"""What is sealed can be checked, and erased without breaking the chain."""

from dataclasses import dataclass

from sqlalchemy import update

from kernel import chain, journal
from kernel.work import Work
from tests.house import House


@dataclass(frozen=True, slots=True)
class Complained:
    """A fact with words beside it."""

    person: int


def faults(house: House) -> list[str]:
    def ask(work: Work) -> list[chain.Fault]:
        links = journal.links(work.connection, house.here)
        return [*chain.faults(links), *journal.broken_seals(work.connection, house.here)]

    return [fault.reason for fault in house.ask(ask)]


def test_words_lie_beside_the_journal_and_may_be_erased(house: House) -> None:
    house.act(lambda work: work.record(Complained(1), sealed={"words": "楼道里有自行车"}))
    assert faults(house) == []
    assert "自行车" not in str(
        house.ask(lambda work: [each.fields for each in journal.links(work.connection, house.here)])
    )
    contents = journal.CONTENTS
    house.act(
        lambda work: work.connection.execute(
            update(contents).values(salt=None, content=None, erased_at=work.now)
        )
    )
    assert faults(house) == []


def test_words_that_were_exchanged_are_noticed(house: House) -> None:
    house.act(lambda work: work.record(Complained(1), sealed={"words": "楼道里有自行车"}))
    contents = journal.CONTENTS
    house.act(lambda work: work.connection.execute(update(contents).values(content={"words": "都很好"})))
    assert faults(house) == ["its sealed content was altered"]


def test_a_moment_that_was_moved_is_noticed(house: House) -> None:
    house.act(lambda work: work.note("Noted", {}))
    last = journal.ENTRIES.c.kind == "Noted"
    house.wait(seconds=1)
    house.act(lambda work: work.connection.execute(update(journal.ENTRIES).where(last).values(at=work.now)))
    assert faults(house) == ["was altered"]
