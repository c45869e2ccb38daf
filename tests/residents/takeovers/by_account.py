"""Attempts by taking an account off somebody, and by the codes for a new one."""

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.work import Work
from residents.accounts import handing, queries, taking_off
from residents.accounts.standing import accounts_of
from residents.acting import Acting, Origin
from residents.assisting.entering import Newcomer, enter_person
from residents.homes import cases, objecting
from residents.homes.by_letter import Joined, entered_as, join_by_letter
from residents.homes.model import Matter, Ruling, TieCase
from residents.joining import Opened, WrongCode, open_letter
from residents.letters import write_letters
from residents.model import Relation
from tests import cast
from tests.residents.takeovers.door import CHENS, HOME, NUMBER, Door


def account(door: Door, name: str) -> int:
    """The first account of somebody."""
    person = door.house.person(name)
    return door.house.ask(lambda work: accounts_of(work, person)[0].address)


def takes_off(door: Door, by: str, name: str, why: str = "本人来说手机丢了") -> int:
    """Somebody has an account taken off; gives what was said."""
    person = door.house.person(name)
    return int(door.acts(by, taking_off.take_off, person, account(door, name), why).ending)


def comes_back_by_letter(work: Work, who: Acting, typed: str, name: str) -> Joined:
    """The letter, and the exact name of somebody who has no account."""
    opened = open_letter(work, who, typed)
    assert isinstance(opened, Opened)
    entered = entered_as(work, who, opened.letter, name)
    assert entered is not None
    return join_by_letter(work, who, opened.letter, Relation.OWNER, name, real=name, entered=entered)


def a_neighbour_who_takes_an_account_off(door: Door) -> None:
    person = door.house.person("陈静")
    number = account(door, "陈静")
    for name in ("李明", "许红梅", "吴秉正", "李国强"):
        assert door.refused(name, taking_off.take_off, person, number, "卖了手机") == "refused-office"
        assert door.refused(name, handing.desk_code, person) == "refused-office"
        assert door.refused(name, queries.at_desk, person) == "refused-office"


def a_clerk_in_somebody_elses_name_or_for_their_own_home(door: Door) -> None:
    door.at_desk("李明")
    wang, number = door.house.person("王芳"), account(door, "王芳")
    assert door.refused("李明", taking_off.take_off, wang, number, "换了手机") == "claim-own-home"
    as_her = Acting(wang, door.house.person("赵敏"), Origin.DESK, address=1)
    with pytest.raises(Refusal, match="office-in-person"):
        door.house.act(lambda work: handing.own_code(work, as_her))


def a_clerk_who_binds_a_friend_in_the_chairs_place(door: Door) -> None:
    """Two have to say so; and the clerk who asked cannot be the second, nor give a code before."""
    ending, chair = takes_off(door, "赵敏", "李国强"), door.house.person("李国强")
    assert door.refused("赵敏", taking_off.decide, ending, off=True) == "account-second"
    assert door.refused("李国强", taking_off.decide, ending, off=False) == "refused-office"
    assert door.refused("赵敏", handing.desk_code, chair) == "account-in-question"
    assert door.acts("李国强", lambda work, who: who.person) == chair
    assert door.acts("李国强", taking_off.say_mine, ending).back
    assert door.acts("吴秉正", taking_off.decide, ending, off=False).off is False


def a_clerk_who_brings_a_friend_in_by_a_letter_after_it(door: Door) -> None:
    """A fresh letter and the name open nothing within the day in which the account can say no."""
    takes_off(door, "赵敏", "陈静")
    [letter] = door.house.act(lambda work: write_letters(work, [CHENS]))
    assert door.refused("贼", comes_back_by_letter, letter.code, "陈静") == "account-quiet"
    door.house.wait(days=1, minutes=1)
    door.acts("本人", comes_back_by_letter, letter.code, "陈静")
    chen = door.house.person("陈静")
    assert door.acts("本人", lambda work, who: who.person) == chen


def a_thief_who_comes_back_with_the_stolen_phones_number(door: Door) -> None:
    door.registers("陈静", CHENS)
    door.shares("陈静", NUMBER)
    takes_off(door, "赵敏", "陈静", "手机被偷，看过身份证")
    door.house.wait(days=3)
    with pytest.raises(Refusal, match="account-was-taken-off"):
        door.shares("陈静", NUMBER)


def a_thief_who_made_a_code_before_the_phone_was_taken_off(door: Door) -> None:
    code = door.acts("陈静", handing.own_code).code
    takes_off(door, "赵敏", "陈静")
    assert isinstance(door.acts("贼", handing.look, code), WrongCode)


def somebody_who_takes_an_old_account_off_from_a_new_one(door: Door) -> None:
    """Whoever held the phone for a minute and bound their own: for a day the old one can stop it."""
    door.house.wait(minutes=5)
    code, chen = door.acts("陈静", handing.own_code).code, door.house.person("陈静")
    old = account(door, "陈静")
    offered = door.acts("贼", handing.look, code)
    door.acts("贼", handing.hand_over, offered.code)
    assert door.refused("贼", taking_off.take_off, chen, old, "") == "account-too-new"
    new = door.acts("贼", lambda work, who: who.address)
    door.acts("陈静", taking_off.take_off, chen, new, "")
    assert door.acts("贼", lambda work, who: who.person) is None
    assert door.refused("陈静", taking_off.take_off, chen, old, "") == "account-last-one"


def an_account_that_says_another_one_is_its_own(door: Door) -> None:
    ending = takes_off(door, "赵敏", "陈静")
    assert door.refused("李明", taking_off.say_mine, ending) == "account-not-yours"
    door.house.wait(days=15)
    assert door.refused("陈静", taking_off.say_mine, ending) == "account-late"


def a_friend_whom_the_objection_turns_out(door: Door) -> None:
    """What came in the place of an account rests as soon as that says no."""
    ending, chen = takes_off(door, "赵敏", "陈静"), door.house.person("陈静")
    code = door.acts("赵敏", handing.desk_code, chen).code
    door.house.wait(days=1, minutes=1)
    door.acts("贼", handing.hand_over, door.acts("贼", handing.look, code).code)
    assert door.acts("贼", lambda work, who: who.person) == chen
    door.acts("陈静", taking_off.say_mine, ending)
    assert door.acts("贼", lambda work, who: who.person) is None
    assert door.acts("陈静", lambda work, who: who.person) == chen


def a_code_that_is_guessed(door: Door) -> None:
    for n in range(6):
        tried = door.acts("贼", handing.look, f"HW9X-8YZ2-2K7{'23456789'[n]}")
        assert isinstance(tried, WrongCode) and tried.left == 5 - n
    assert door.refused("贼", handing.look, "HW9X-8YZ2-2K7M") == "join-too-many-tries"
    assert door.tries("贼", cast.LETTER) == "join-too-many-tries", "counted with those of letters"


def a_code_for_somebody_whom_the_clerk_lives_with_or_invented(door: Door) -> None:
    newcomer = Newcomer(door.home(HOME), "孙大爷", Relation.HOUSEHOLD, adult=True, elder=True)
    sun = door.acts("赵敏", enter_person, newcomer).person
    code = door.acts("赵敏", handing.desk_code, sun)
    assert not code.waits, "they have no account that could say no; home and supervisors hear of it"
    chen = door.house.person("陈静")
    assert door.refused("赵敏", handing.desk_code, chen) == "account-still-there"


def a_clerk_who_joins_a_friends_account_with_the_chairs(door: Door) -> None:
    """The friend comes by a letter that the clerk printed; one word would have them speak as the chair."""
    chair, home = door.house.person("李国强"), "1号楼1单元102"
    door.registers("李国强", home)
    [letter] = door.house.act(lambda work: write_letters(work, [home]))

    def comes(work: Work, who: Acting) -> object:
        opened = open_letter(work, who, letter.code)
        assert isinstance(opened, Opened)
        return join_by_letter(work, who, opened.letter, Relation.OWNER, "李强", real="李国强")

    door.acts("贼", comes)
    query = select(TieCase.id).where(TieCase.matter == Matter.OWNERS)
    [case] = door.house.ask(lambda work: work.session.scalars(query).all())
    said = (case, Ruling.SAME, "身份证和本人对得上")
    assert door.refused("赵敏", cases.decide, *said) == "case-same-office"
    assert door.acts("贼", lambda work, who: who.person) != chair


def a_clerk_who_joins_accounts_where_an_owner_objects(door: Door) -> None:
    """Her no to a stranger's claim is no question of whether they are one."""
    tie = door.claims("贼", CHENS)
    case = door.acts("陈静", objecting.object_to, tie).case
    assert door.refused("赵敏", cases.decide, case, Ruling.SAME, "同一个人") == "button-old"


def a_second_writing_of_the_same(door: Door) -> None:
    ending = takes_off(door, "赵敏", "李国强")
    assert takes_off(door, "赵敏", "李国强") == ending
    first = door.acts("吴秉正", taking_off.decide, ending, off=True)
    assert door.acts("吴秉正", taking_off.decide, ending, off=True) == first


ATTEMPTS = (
    a_neighbour_who_takes_an_account_off,
    a_clerk_in_somebody_elses_name_or_for_their_own_home,
    a_clerk_who_binds_a_friend_in_the_chairs_place,
    a_clerk_who_brings_a_friend_in_by_a_letter_after_it,
    a_thief_who_comes_back_with_the_stolen_phones_number,
    a_thief_who_made_a_code_before_the_phone_was_taken_off,
    somebody_who_takes_an_old_account_off_from_a_new_one,
    an_account_that_says_another_one_is_its_own,
    a_friend_whom_the_objection_turns_out,
    a_code_that_is_guessed,
    a_code_for_somebody_whom_the_clerk_lives_with_or_invented,
    a_clerk_who_joins_a_friends_account_with_the_chairs,
    a_clerk_who_joins_accounts_where_an_owner_objects,
    a_second_writing_of_the_same,
)
