"""Attempts by letters and telephone numbers."""

from typing import Any

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting
from residents.homes import cases, contact
from residents.homes.model import Matter, Ruling, TieCase
from residents.joining import HOME_TRIES, TRIES
from residents.letters import write_letters
from residents.model import (
    Assurance,
    Dwelling,
    Relation,
)
from residents.roster import phones
from residents.roster.model import Holding, RegisterEntry
from tests import cast
from tests.residents.takeovers.door import CHENS, HOME, NEIGHBOURS, NUMBER, Door, wrong


def guesses_from_one_account(door: Door) -> None:
    assert [door.tries("贼", wrong(n)) for n in range(TRIES)] == ["wrong"] * TRIES
    assert door.tries("贼", cast.LETTER) == "join-too-many-tries"
    assert door.tries("林小满", cast.LETTER) == "in"


def guesses_from_many_accounts(door: Door) -> None:
    for n in range(HOME_TRIES):
        assert door.tries(f"贼{n}", wrong(n)) == "wrong"
    assert door.tries("贼", cast.LETTER) == "join-letter-locked"
    assert door.members(HOME) == []


def a_locked_home_opens_by_a_new_letter_only(door: Door) -> None:
    for n in range(HOME_TRIES):
        door.tries(f"贼{n}", wrong(n))
    door.house.wait(days=30)
    assert door.tries("林小满", cast.LETTER) == "join-letter-locked"
    [letter] = door.house.act(lambda work: write_letters(work, [HOME]))
    assert letter.code.startswith("6-") and door.tries("林小满", letter.code) == "in"


def guesses_spread_over_days_do_not_lock(door: Door) -> None:
    for n in range(3 * HOME_TRIES):
        door.tries(f"贼{n}", wrong(n))
        door.house.wait(hours=13)
    assert door.tries("林小满", cast.LETTER) == "in"


def guesses_at_a_home_lock_out_nobody_who_lives_there(door: Door) -> None:
    number = door.house.ask(lambda w: w.session.get_one(Dwelling, door.home(CHENS)).number)
    for n in range(2 * HOME_TRIES):
        door.tries(f"贼{n}", wrong(n, number))
    assert door.members(CHENS) == ["陈静"] and door.may("陈静", "support") == "yes"


def wrong_codes_tell_nothing_of_which_homes_there_are(door: Door) -> None:
    there, nowhere = door.tries("甲", wrong(1)), door.tries("乙", wrong(1, 99999))
    assert there == nowhere == "wrong"
    assert door.tries("丙", "K7M2-PQ4D") == "wrong", "the eight alone are no code"


def a_code_of_another_home(door: Door) -> None:
    assert door.tries("贼", "5" + cast.LETTER[1:]) == "wrong"
    assert door.members(NEIGHBOURS) == ["Helen"]


def a_used_code(door: Door) -> None:
    assert door.tries("林小满", cast.LETTER) == "in"
    assert door.tries("贼", cast.LETTER) == "join-code-used"
    assert door.members(HOME) == ["林小满"]


def a_letter_that_a_new_one_has_made_void(door: Door) -> None:
    door.house.act(lambda work: write_letters(work, [HOME]))
    assert door.tries("贼", cast.LETTER) == "wrong"


def a_photographed_letter_of_the_neighbour(door: Door) -> None:
    """The letter opens; but the owner on the register takes their place, and the desk is shown the other."""
    door.registers("林小满", HOME)
    assert door.tries("贼", cast.LETTER) == "in"
    assert isinstance(door.shares("林小满", NUMBER), contact.ByContact)
    assert door.cases() == [Matter.OWNERS]
    [case] = door.house.ask(lambda w: w.session.scalars(select(TieCase)).all())
    assert door.tie(case.residency_id).person_id == door.house.person("贼")
    door.acts("赵敏", cases.decide, case.id, Ruling.DROP, "房产证在林小满手里")
    assert door.members(HOME) == ["林小满"]


def a_letter_stolen_after_the_owner_came(door: Door) -> None:
    """More owners than the register names: whoever comes by the letter then is no owner yet."""
    door.registers("林小满", HOME)
    door.shares("林小满", NUMBER)
    assert door.tries("贼", cast.LETTER) == "in"
    assert door.tie(door.tie_of("贼", HOME)).assurance == Assurance.RESIDENT
    assert door.cases() == [Matter.OWNERS]


def a_forwarded_contact(door: Door) -> None:
    door.registers("林小满", HOME)
    with pytest.raises(Refusal, match="contact-not-yours"):
        door.shares("贼", NUMBER, own=False)
    assert door.members(HOME) == []


def a_contact_of_another_number(door: Door) -> None:
    door.registers("林小满", HOME)
    assert isinstance(door.shares("贼", "+8613800000002"), contact.NoSuchNumber)
    assert isinstance(door.shares("贼", "13800000001x"), contact.NoSuchNumber)
    assert door.members(HOME) == []


def a_number_of_next_doors_roster(door: Door) -> None:
    home = door.house.id_of(Dwelling, HOME, at=door.house.there)

    def register(work: Work) -> None:
        digest = phones.digest(work.keyring, work.community_id, NUMBER)
        row = {"dwelling_id": home, "relation": Relation.OWNER, "holding": Holding.PERSON, "name": "林"}
        work.session.add(RegisterEntry(**row, phone_digest=digest, since=work.now))

    door.house.act(register, at=door.house.there)
    assert isinstance(door.shares("林小满", NUMBER), contact.NoSuchNumber)


def a_second_account_with_the_same_number(door: Door) -> None:
    """Joins nobody twice: it is asked, and whoever says yes is the same person."""
    door.registers("林小满", HOME)
    door.shares("林小满", NUMBER)
    twice = door.shares("二号机", NUMBER)
    assert isinstance(twice, contact.Twice)

    def yes(work: Work, who: Acting) -> Any:
        digest = contact.digest_of_contact(work, NUMBER, own=True)
        return contact.link_account(work, who, digest, twice.entry)

    linked = door.acts("二号机", yes)
    assert linked.person == door.house.person("林小满") and door.members(HOME) == ["林小满"]


def a_second_account_that_says_it_was_not_me(door: Door) -> None:
    door.registers("林小满", HOME)
    door.shares("贼", NUMBER)
    twice = door.shares("林小满", NUMBER)

    def no(work: Work, who: Acting) -> Any:
        digest = contact.digest_of_contact(work, NUMBER, own=True)
        return contact.not_me(work, who, digest, twice.entry, "林小满")

    case = door.acts("林小满", no)
    assert door.cases() == [Matter.OWNERS]
    door.acts("赵敏", cases.decide, case, Ruling.KEEP, "看过房产证和身份证")
    assert "林小满" in door.members(HOME)


def twins_with_one_number(door: Door) -> None:
    door.registers("林大满", HOME)
    door.registers("林小满", HOME)
    whose = door.shares("林小满", NUMBER)
    assert isinstance(whose, contact.Whose) and [name for _, name in whose.people] == ["林大满", "林小满"]
    assert door.members(HOME) == []


ATTEMPTS = (
    guesses_from_one_account,
    guesses_from_many_accounts,
    a_locked_home_opens_by_a_new_letter_only,
    guesses_spread_over_days_do_not_lock,
    guesses_at_a_home_lock_out_nobody_who_lives_there,
    wrong_codes_tell_nothing_of_which_homes_there_are,
    a_code_of_another_home,
    a_used_code,
    a_letter_that_a_new_one_has_made_void,
    a_photographed_letter_of_the_neighbour,
    a_letter_stolen_after_the_owner_came,
    a_forwarded_contact,
    a_contact_of_another_number,
    a_number_of_next_doors_roster,
    a_second_account_with_the_same_number,
    a_second_account_that_says_it_was_not_me,
    twins_with_one_number,
)
