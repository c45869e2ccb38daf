"""Joining by letter: who is let in, and what becomes of those who guess."""

from typing import Any

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Caller, enter
from residents.homes.by_letter import Joined
from residents.joining import TRIES, WrongCode, digest_of
from residents.model import Address, Holder, LetterCode, Person, Relation, Residency
from residents.permits import dwellings_of
from tests import cast
from tests.house import House, caller
from tests.letters import joins_by_letter

HOME = "3号楼1单元302"


def joins(house: House, account: Caller, typed: str, name: str = "林小满") -> Joined | WrongCode:
    """Somebody types a code."""

    def order(work: Work) -> Joined | WrongCode:
        return joins_by_letter(work, enter(work, account, None, house.here).who, typed, name)

    return house.workshop.act_now(order)


def letter(house: House, code: str, dwelling: str, *, at: int | None = None, relation: str = "owner") -> None:
    """One more letter is sent."""
    slug = "cast" if at in (None, house.here) else "next-door"
    from residents.model import Dwelling

    home = house.id_of(Dwelling, dwelling, at=at)
    row: dict[str, Any] = {
        "dwelling_id": home,
        "digest": digest_of(slug, code),
        "relation": Relation(relation),
    }
    house.act(lambda work: work.session.add(LetterCode(**row)), at=at)


@pytest.mark.parametrize(
    "typed",
    [
        cast.LETTER,
        "6k7m2pq4d",
        " ６ Ｋ７Ｍ２ ＰＱ４Ｄ ",
        "6—K7M2—PQ4D",
        "06-K7M2-PQ4D",
        "b K7M2-P04D".replace("b", "6"),
    ],
)
def test_the_code_is_found_however_it_is_typed(house: House, typed: str) -> None:
    joined = joins(house, caller("林小满"), typed)
    assert isinstance(joined, Joined)
    assert (joined.name, joined.dwelling) == ("林小满", HOME)


def test_a_letter_opens_once(house: House) -> None:
    joins(house, caller("林小满"), cast.LETTER)
    with pytest.raises(Refusal, match="join-code-used"):
        joins(house, caller(cast.STRANGER), cast.LETTER)


def test_a_letter_of_next_door_is_no_letter_here(house: House) -> None:
    letter(house, "W9X8-YZ23", HOME, at=house.there)
    assert isinstance(joins(house, caller("林小满"), "W9X8-YZ23"), WrongCode)


def test_the_code_itself_is_kept_nowhere(house: House) -> None:
    kept = house.ask(lambda work: work.session.scalars(select(LetterCode.digest)).all())
    assert all(len(each) == 64 and "K7M2" not in each for each in kept)


def test_who_guesses_is_stopped_for_an_hour_and_may_then_try_again(house: House) -> None:
    stranger = caller(cast.STRANGER)
    left = [joins(house, stranger, f"W9X8YZ{n}{n}") for n in range(2, 2 + TRIES)]
    assert [each.left for each in left if isinstance(each, WrongCode)] == [5, 4, 3, 2, 1, 0]
    for typed in ("W9X8YZ99", cast.LETTER):
        with pytest.raises(Refusal, match="join-too-many-tries"):
            joins(house, stranger, typed)
    assert isinstance(joins(house, caller("林小满"), "W9X8YZ22"), WrongCode)
    house.wait(hours=1, seconds=1)
    assert isinstance(joins(house, stranger, cast.LETTER), Joined)


def test_hours_between_guesses_do_not_add_up_and_joining_forgets_them(house: House) -> None:
    lin = caller("林小满")
    for _ in range(3 * TRIES):
        assert joins(house, lin, "W9X8YZ22") == WrongCode(TRIES - 1)
        house.wait(hours=1, seconds=1)
    joins(house, lin, cast.LETTER)
    tries = select(Address.tries).where(Address.external == lin.external)
    assert house.ask(lambda work: work.session.scalars(tries).one()) == 0


def test_a_neighbour_gets_a_second_home_and_stays_one_person(house: House) -> None:
    joined = joins(house, caller("陈静"), cast.LETTER, "另一个名字")
    assert isinstance(joined, Joined)
    assert (joined.person, joined.name) == (house.person("陈静"), "陈静")
    assert len(house.ask(lambda work: dwellings_of(work, joined.person))) == 2


def test_a_second_letter_to_the_same_home_says_that_it_is_not_needed(house: House) -> None:
    letter(house, "W9X8-YZ23", "3号楼1单元402")
    with pytest.raises(Refusal, match="join-already"):
        joins(house, caller("陈静"), "W9X8YZ23")
    unused = select(LetterCode.used_at).where(LetterCode.digest == digest_of("cast", "W9X8YZ23"))
    assert house.ask(lambda work: work.session.scalars(unused).one()) is None


@pytest.mark.parametrize(("name", "homes"), [("马新", 1), ("高远", 1), ("彭立", 1)])
def test_who_waits_was_refused_or_moved_away_is_let_in_by_letter(house: House, name: str, homes: int) -> None:
    at = {"马新": "3号楼1单元602", "高远": "3号楼1单元602", "彭立": "1号楼1单元302"}[name]
    letter(house, "W9X8-YZ23", at)
    joined = joins(house, caller(name), "W9X8YZ23")
    assert isinstance(joined, Joined) and joined.dwelling == at
    assert len(house.ask(lambda work: dwellings_of(work, house.person(name)))) == homes


def test_a_shared_phone_joins_for_whoever_holds_it_now(house: House) -> None:
    joined = joins(house, caller("何小雨"), cast.LETTER)
    assert isinstance(joined, Joined)
    assert joined.person == house.person("何小雨")
    assert len(house.ask(lambda work: dwellings_of(work, house.person("张桂兰")))) == 1


def test_two_accounts_of_one_new_neighbour_are_two_people_of_the_home(house: House) -> None:
    letter(house, "W9X8-YZ23", HOME, relation="household")
    first, second = (
        joins(house, caller("林小满"), cast.LETTER),
        joins(house, caller(cast.STRANGER), "W9X8YZ23"),
    )
    assert isinstance(first, Joined) and isinstance(second, Joined)
    assert first.person != second.person and first.dwelling == second.dwelling


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", "邻居"),
        ("\u200b\u2060", "邻居"),
        ("\u3164", "邻居"),
        ("  王\n五 ", "王 五"),
        ("小<b>明", "小<b>明"),
        ("\u202e李四", "李四"),
        ("很长" * 20, "很长" * 9 + "很…"),
    ],
)
def test_a_name_is_taken_as_far_as_it_can_be_read(house: House, name: str, shown: str) -> None:
    joined = joins(house, caller("林小满"), cast.LETTER, name)
    assert isinstance(joined, Joined) and joined.name == shown


def test_a_refusal_leaves_no_trace_of_the_newcomer(house: House) -> None:
    joins(house, caller("林小满"), cast.LETTER)
    before = house.ask(_rows)
    with pytest.raises(Refusal):
        joins(house, caller(cast.STRANGER), cast.LETTER)
    assert house.ask(_rows) == before


def _rows(work: Work) -> list[int]:
    return [len(work.session.scalars(select(kind)).all()) for kind in (Person, Residency, Holder, Address)]
