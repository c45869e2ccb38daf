"""Attempts by letters and telephone numbers."""

from typing import Any

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting
from residents.homes import cases, contact
from residents.homes.by_letter import join_by_letter
from residents.homes.model import Matter, Ruling, TieCase
from residents.joining import HOME_TRIES, TRIES, WrongCode, letter_link, open_letter
from residents.letter_codes import number_in
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
    """The letter opens; but its thief is no owner, the desk is shown them, and the owner comes in beside."""
    door.registers("林小满", HOME)
    assert door.tries("贼", cast.LETTER) == "in"
    assert door.tie(door.tie_of("贼", HOME)).assurance == Assurance.RESIDENT
    assert isinstance(door.shares("林小满", NUMBER), contact.ByContact)
    assert door.cases() == [Matter.NAME]
    [case] = door.house.ask(lambda w: w.session.scalars(select(TieCase)).all())
    door.acts("赵敏", cases.decide, case.id, Ruling.DROP, "没有房产证")
    assert door.tie(case.residency_id).assurance == Assurance.RESIDENT
    assert door.tie(door.tie_of("林小满", HOME)).assurance == Assurance.OWNER


def a_photographed_letter_and_the_owners_name(door: Door) -> None:
    """Whoever knows the name too is an owner until the owner comes, and then before the desk."""
    door.registers("林小满", HOME)
    letter = door.acts("贼", open_letter, cast.LETTER).letter
    door.acts("贼", join_by_letter, letter, Relation.OWNER, "贼", real="林小满")
    impostor = door.acts("贼", lambda work, who: who.person)
    assert isinstance(door.shares("林小满", NUMBER), contact.ByContact)
    assert door.cases() == [Matter.OWNERS]
    [case] = door.house.ask(lambda w: w.session.scalars(select(TieCase)).all())
    assert door.tie(case.residency_id).person_id == impostor
    door.acts("赵敏", cases.decide, case.id, Ruling.DROP, "房产证在另一位手里")
    assert door.tie(case.residency_id).until is not None


def a_tenant_with_the_letter_to_the_flat(door: Door) -> None:
    """Says what they are, or says that they own it: they live there, and vote in nothing for owners."""
    door.registers("林小满", HOME)
    assert door.tries("租客", cast.LETTER, Relation.TENANT) == "in"
    [second] = door.house.act(lambda work: write_letters(work, [HOME]))
    assert door.tries("租客", second.code, Relation.OWNER) == "in"
    assert door.tie(door.tie_of("租客", HOME)).assurance == Assurance.RESIDENT


def a_forwarded_link_of_a_letter(door: Door) -> None:
    """What is forwarded says which home it is, and lets nobody in; guesses at the rest are counted."""
    link = letter_link("cast", cast.LETTER)
    assert link == "j_6_cast" and cast.LETTER[-4:] not in link
    number = number_in(link.split("_")[1])
    for n in range(TRIES):
        assert isinstance(door.acts("贼", open_letter, wrong(n)[-9:], number), WrongCode)
    with pytest.raises(Refusal, match="join-too-many-tries"):
        door.acts("贼", open_letter, cast.LETTER[-9:], number)
    assert door.house.ask(lambda w: w.session.get_one(Dwelling, door.home(HOME)).tries) == TRIES
    assert door.members(HOME) == []


def a_forwarded_link_with_a_whole_code(door: Door) -> None:
    """As older letters have it: no more is read of it than the home."""
    assert number_in(f"{cast.LETTER}".replace("-", "")) == 6
    assert number_in("K7M2PQ4D") == number_in("<b>") == number_in("9" * 60) == 0


def a_letter_stolen_after_the_owner_came(door: Door) -> None:
    """Whom the register does not name is no owner by the letter."""
    door.registers("林小满", HOME)
    door.shares("林小满", NUMBER)
    assert door.tries("贼", cast.LETTER) == "in"
    assert door.tie(door.tie_of("贼", HOME)).assurance == Assurance.RESIDENT
    assert door.cases() == [Matter.NAME]


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
    """Joins nobody twice: the account that was there first is asked, and both are one person's."""
    address, seal = _asks_in(door, "二号机")
    for _ in range(2):
        door.acts("林小满", contact.let_account_in, address, seal)
    assert door.acts("二号机", lambda work, who: who.person) == door.house.person("林小满")
    assert door.members(HOME) == ["林小满"]


def a_number_that_was_given_out_anew(door: Door) -> None:
    """Whoever has the number now gets nowhere unless the account that joined with it says yes."""
    address, seal = _asks_in(door, "贼")
    assert door.acts("贼", lambda work, who: who.person) is None
    assert door.refused("贼", contact.let_account_in, address, seal) == "refused-stranger"
    assert door.refused("陈静", contact.let_account_in, address, seal) == "contact-gone"
    assert door.refused("林小满", contact.let_account_in, address, "0" * len(seal)) == "contact-gone"
    assert door.members(HOME) == ["林小满"]


def somebody_who_takes_in_a_neighbours_account(door: Door) -> None:
    """Nobody's account is theirs to let in, whatever button they have."""
    _asks_in(door, "二号机")
    chen = door.acts("陈静", lambda work, who: who.address)
    lin = door.house.person("林小满")
    seal = door.house.ask(lambda work: contact.seal_of(work, lin, chen))
    assert door.refused("林小满", contact.let_account_in, chen, seal) == "account-somebodys"


def _asks_in(door: Door, name: str) -> tuple[int, str]:
    """林小满 joined with her number; another account has it too, and says that it is hers."""
    door.registers("林小满", HOME)
    door.shares("林小满", NUMBER)
    twice = door.shares(name, NUMBER)
    assert isinstance(twice, contact.Twice)

    def ask(work: Work, who: Acting) -> Any:
        digest = contact.digest_of_contact(work, NUMBER, own=True)
        asked = contact.ask_account(work, who, digest, twice.entry)
        return who.address, contact.seal_of(work, asked.person, who.address or 0)

    address, seal = door.acts(name, ask)
    return address, seal


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
    a_photographed_letter_and_the_owners_name,
    a_tenant_with_the_letter_to_the_flat,
    a_forwarded_link_of_a_letter,
    a_forwarded_link_with_a_whole_code,
    a_letter_stolen_after_the_owner_came,
    a_forwarded_contact,
    a_contact_of_another_number,
    a_number_of_next_doors_roster,
    a_second_account_with_the_same_number,
    a_number_that_was_given_out_anew,
    somebody_who_takes_in_a_neighbours_account,
    a_second_account_that_says_it_was_not_me,
    twins_with_one_number,
)
