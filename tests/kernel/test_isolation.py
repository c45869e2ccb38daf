"""The same scene twice: nothing of one community is seen, changed or told from the other."""

from typing import Any

import pytest
from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.exc import IntegrityError, NoResultFound

from kernel import chain, journal
from kernel.bylaws import BylawsVersion
from kernel.database import Base, Local
from kernel.numbering import next_number
from kernel.work import Work
from residents.model import Dwelling, Holder, LetterCode, Person, Place, Residency, Role
from residents.queries import committee_of, dwelling_count, group_of, residents_of
from tests.house import House

REGISTER = (Person, Dwelling, Place, Residency, Role, LetterCode, BylawsVersion)


@pytest.fixture(params=["here", "there"])
def sides(house: House, request: pytest.FixtureRequest) -> tuple[int, int]:
    """Whose work it is, and who is next door."""
    return (house.here, house.there) if request.param == "here" else (house.there, house.here)


@pytest.mark.parametrize("kind", REGISTER)
def test_every_id_of_next_door_is_unknown_here(house: House, sides: tuple[int, int], kind: Any) -> None:
    here, there = sides
    foreign = house.ask(lambda work: list(work.session.scalars(select(kind.id))), at=there)
    mine = house.ask(lambda work: list(work.session.scalars(select(kind.id))), at=here)
    assert foreign and mine and not set(foreign) & set(mine)
    for each in foreign:
        assert house.ask(lambda work, i=each: work.session.get(kind, i), at=here) is None
        with pytest.raises(NoResultFound):
            house.ask(lambda work, i=each: work.session.get_one(kind, i), at=here)


def test_joins_counts_and_inner_questions_stay_at_home(house: House, sides: tuple[int, int]) -> None:
    here, there = sides
    lives = exists().where(Residency.person_id == Person.id, Residency.verified_at.is_not(None))
    anywhere = select(func.count(Residency.id)).scalar_subquery()
    everyone = select(Residency.id).join(Dwelling, Dwelling.id == Residency.dwelling_id)

    def look(work: Work) -> tuple[Any, ...]:
        return (
            work.session.scalars(select(func.count(Person.id))).one(),
            len(work.session.scalars(everyone).all()),
            len(work.session.scalars(select(Person.id).where(lives)).all()),
            work.session.scalars(select(anywhere)).one(),
            dwelling_count(work),
        )

    assert house.ask(look, at=here) == house.ask(look, at=there)
    mine, theirs = (set(house.ask(residents_of, at=at)) for at in sides)
    assert mine and theirs and not mine & theirs
    assert set(house.ask(committee_of, at=here)) <= mine
    assert house.ask(group_of, at=here) != house.ask(group_of, at=there)


def test_one_session_that_goes_from_one_to_the_other_asks_anew(house: House) -> None:
    def walk(work: Work) -> list[set[int]]:
        found = []
        for community in (house.here, house.there, house.here):
            work.enter(community)
            found.append(set(work.session.scalars(select(Person.id))))
        return found

    first, second, third = house.workshop.read_now(walk)
    assert first == third and not first & second


def test_nothing_next_door_is_changed_or_removed(house: House, sides: tuple[int, int]) -> None:
    here, there = sides
    before = house.ask(lambda work: work.session.scalars(select(Person.name)).all(), at=there)
    house.act(lambda work: work.session.execute(update(Person).values(name="谁")), at=here)
    house.act(lambda work: work.session.execute(delete(Role)), at=here)
    assert house.ask(lambda work: work.session.scalars(select(Person.name)).all(), at=there) == before
    assert house.ask(committee_of, at=there) and not house.ask(committee_of, at=here)


def test_a_row_of_another_community_cannot_be_written(house: House, sides: tuple[int, int]) -> None:
    here, there = sides
    with pytest.raises(AssertionError, match="another community"):
        house.act(
            lambda work: work.session.add(Person(community_id=there, name="谁", created_at=work.now)), at=here
        )
    with pytest.raises((IntegrityError, AssertionError)):
        house.workshop.act_now(lambda work: work.session.add(Person(name="谁", created_at=work.now)))


def test_every_table_below_the_place_tree_names_its_community() -> None:
    # These belong to the installation, to an account, or to one process, and hold nothing of a community.
    shared = {"community", "address", "form", "heard", "parked", "lease", "room", "chat_pace"}
    shared |= {"heartbeat", "outage", "hold", "last_backup"}
    local = {mapper.local_table.name for mapper in Base.registry.mappers if issubclass(mapper.class_, Local)}
    without = {t.name for t in Base.metadata.tables.values() if "community_id" not in t.c}
    assert Holder.__tablename__ in local
    assert without <= shared, without - shared


def test_each_has_its_own_chain_and_its_own_numbers(house: House) -> None:
    def one_more(work: Work) -> str:
        work.note("Noted", {"n": 1})
        return next_number(work.session, "poll", 2026)

    assert [house.act(one_more, at=at) for at in (house.here, house.there, house.here)] == [
        "2026-001",
        "2026-001",
        "2026-002",
    ]
    for community in (house.here, house.there):
        links = house.ask(lambda work, c=community: list(journal.links(work.connection, c)))
        assert [each.seq for each in links] == list(range(1, len(links) + 1))
        assert chain.faults(links) == []
