"""What a letter proves: by what somebody says they are, and by what the register says of the home."""

import pytest
from sqlalchemy import select

from kernel.work import Work
from residents.homes.by_letter import Joined, asks_name, entered_as, join_by_letter
from residents.homes.model import Matter, TieCase
from residents.homes.register import same_name
from residents.joining import open_letter
from residents.letters import write_letters
from residents.model import Assurance, LetterCode, Relation, Residency, Way
from tests import cast
from tests.house import House
from tests.residents.takeovers.door import HOME, Door

OWNER, FAMILY, TENANT = Relation.OWNER, Relation.HOUSEHOLD, Relation.TENANT
PROVED, LIVES = Assurance.OWNER, Assurance.RESIDENT
LONG = "阿卜杜热合曼·买买提明·库尔班江·吐尔逊"
SUNS = "1号楼1单元101"

SAME = [
    ("林小满", "林小满", True),
    (" 林 小滿 ", "林小满", True),
    ("劉備", "刘备", True),
    ("阿依古丽•买买提", "阿依古丽·买买提", True),
    ("Ｈｅｌｅｎ　Ｗａｎｇ", "helen wang", True),
    ("林", "林", True),
    (LONG, LONG.replace("·", ""), True),
    ("林小满", "林小滿滿", False),
    ("林大满", "林小满", False),
    ("林", "林小满", False),
    ("", "林", False),
]


@pytest.mark.parametrize(("written", "known", "same"), SAME)
def test_names_are_the_same_however_they_are_written(written: str, known: str, same: bool) -> None:
    assert same_name(written, known) is same


CASES = [
    # owners on the register, what is said, the real name; is it asked; relation, assurance, before the desk
    ((), OWNER, "", False, OWNER, PROVED, False),
    ((), FAMILY, "", False, FAMILY, LIVES, False),
    ((), TENANT, "", False, TENANT, LIVES, False),
    (("林小满",), OWNER, "林小满", True, OWNER, PROVED, False),
    (("林小满",), OWNER, " 林小滿", True, OWNER, PROVED, False),
    (("林大满", "林小满"), OWNER, "林小满", True, OWNER, PROVED, False),
    (("林",), OWNER, "林", True, OWNER, PROVED, False),
    ((LONG,), OWNER, LONG, True, OWNER, PROVED, False),
    (("林小满",), OWNER, "贾六", True, FAMILY, LIVES, True),
    (("林小满",), OWNER, "林", True, FAMILY, LIVES, True),
    (("林小满",), FAMILY, "", False, FAMILY, LIVES, False),
    (("林小满",), TENANT, "", False, TENANT, LIVES, False),
]


@pytest.mark.parametrize(("named", "said", "real", "asked", "relation", "assurance", "desk"), CASES)
def test_what_a_letter_proves(
    house: House,
    named: tuple[str, ...],
    said: Relation,
    real: str,
    asked: bool,
    relation: Relation,
    assurance: Assurance,
    desk: bool,
) -> None:
    door = Door(house)
    for number, name in enumerate(named):
        door.registers(name, HOME, f"+861380000000{number}")
    letter = door.acts("林小满", open_letter, cast.LETTER).letter
    assert bool(door.acts("林小满", asks_name, letter, said)) is asked
    joined: Joined = door.acts("林小满", join_by_letter, letter, said, "小满", real=real)
    tie = door.tie(house.ask(lambda w: _tie(w, joined.person)))
    assert (tie.relation, tie.assurance, tie.way) == (relation, assurance, Way.LETTER)
    assert tie.verified_at is not None and joined.unproved is desk
    assert door.cases() == ([Matter.NAME] if desk else [])
    said_so = house.ask(lambda w: w.session.scalars(select(TieCase.said_by_tie)).all())
    assert said_so == ([real] if desk else [])


def test_a_letter_that_was_written_to_a_tenant_proves_no_owner(house: House) -> None:
    door = Door(house)
    house.act(lambda w: setattr(w.session.scalars(select(LetterCode)).one(), "relation", TENANT))
    letter = door.acts("林小满", open_letter, cast.LETTER).letter
    assert door.acts("林小满", join_by_letter, letter, OWNER, "小满", real="林小满").unproved


def test_a_tenant_who_bought_the_home_is_proved_by_a_second_letter(house: House) -> None:
    door = Door(house)
    assert door.tries("林小满", cast.LETTER, TENANT) == "in"
    [second] = house.act(lambda work: write_letters(work, [HOME]))
    assert door.tries("林小满", second.code, FAMILY) == "join-already"
    assert door.tries("林小满", second.code, OWNER) == "in"
    assert door.tie(door.tie_of("林小满", HOME)).assurance == PROVED


def test_a_member_whose_name_is_not_the_owners_stays_what_they_were_and_the_letter_is_spent(
    house: House,
) -> None:
    door = Door(house)
    assert door.tries("贾六", cast.LETTER, TENANT) == "in"
    door.registers("林小满", HOME)
    [second] = house.act(lambda work: write_letters(work, [HOME]))
    assert door.tries("贾六", second.code, OWNER) == "in"
    tie = door.tie(door.tie_of("贾六", HOME))
    assert (tie.relation, tie.assurance) == (TENANT, LIVES) and door.cases() == [Matter.NAME]
    assert door.tries("贾六", second.code, OWNER) == "join-code-used", "no second guess at the name"


MET = [
    ("孙桂英", True),
    (" 孫桂英", True),
    ("孙桂", False),
    ("孙桂兰", False),
    ("王德福", False),
]


@pytest.mark.parametrize(("real", "met"), MET)
def test_only_the_exact_name_of_somebody_without_an_account_is_known(
    house: House, real: str, met: bool
) -> None:
    door = Door(house)
    [sent] = house.act(lambda work: write_letters(work, [SUNS]))
    letter = door.acts("林小满", open_letter, sent.code).letter
    assert door.acts("林小满", asks_name, letter, FAMILY) == ("entered",)
    found = door.acts("林小满", entered_as, letter, real)
    assert found == (house.person("孙桂英") if met else None)


def test_whoever_belongs_here_already_is_not_taken_for_somebody_else(house: House) -> None:
    door = Door(house)
    [sent] = house.act(lambda work: write_letters(work, [SUNS]))
    letter = door.acts("陈静", open_letter, sent.code).letter
    assert door.acts("陈静", asks_name, letter, FAMILY) == ()
    assert door.acts("陈静", entered_as, letter, "孙桂英") is None


def _tie(work: Work, person: int) -> int:
    return work.session.scalars(select(Residency.id).where(Residency.person_id == person)).one()
