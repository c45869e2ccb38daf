"""Invitations by somebody in office: what they give, and when they are void."""

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from residents.acting import Acting, Origin
from residents.invitations import accept, invite_neighbour, take_back
from residents.invitations import code_to_pass_on as code_of
from residents.model import Holder, RoleKind
from residents.offices import queries
from tests.house import House
from tests.residents.offices.deeds import (
    DESK,
    LEADER,
    NOON,
    UNTIL,
    building,
    end,
    role_of,
)

# ------------------------------------------------------------ invitations by somebody in office


def invited(house: House, by: str = "李国强", kind: RoleKind = DESK, place: int = 0) -> str:
    who = house.who(by)
    made = house.act(lambda work: invite_neighbour(work, who, kind, place, UNTIL)).invitation
    return house.ask(lambda work: code_of(work, who, made))


def accepts(house: House, name: str, code: str) -> None:
    person = house.person(name)
    query = select(Holder.address_id).where(Holder.person_id == person)
    where = house.ask(lambda work: work.session.scalars(query).first())
    who = Acting(person, person, Origin.CHAT, address=where)
    house.act(lambda work: accept(work, who, code, name))


def test_an_invitation_by_the_chair_gives_its_office_with_place_and_term(house: House) -> None:
    here = building(house)
    accepts(house, "陈静", invited(house, kind=LEADER, place=here))
    [held] = house.ask(lambda work: queries.offices(work, person=house.person("陈静")))
    assert (held.where, held.until, held.by) == ("3号楼", NOON, "李国强")


def test_an_invitation_dies_with_the_office_of_whoever_gave_it(house: House) -> None:
    code = invited(house, "许红梅", RoleKind.MERCHANT)
    end(house, "李国强", role_of(house, "许红梅"))
    with pytest.raises(Refusal) as no:
        accepts(house, "陈静", code)
    assert no.value.line.key == "invitation-giver-gone"


def test_nobody_takes_by_their_own_invitation_what_they_may_not_give_themselves(house: House) -> None:
    code = invited(house, "许红梅", RoleKind.MERCHANT)
    with pytest.raises(Refusal) as no:
        accepts(house, "许红梅", code)
    assert getattr(no.value.line.args["no"], "text", "") == "oneself"


def test_a_supervisor_accepts_no_other_office(house: House) -> None:
    with pytest.raises(Refusal) as no:
        accepts(house, "吴秉正", invited(house))
    assert getattr(no.value.line.args["no"], "text", "") == "alone"


def test_links_that_are_taken_back_open_nothing(house: House) -> None:
    code, li = invited(house), house.who("李国强")
    assert house.act(lambda work: take_back(work, li)) == 1
    with pytest.raises(Refusal) as no:
        accepts(house, "陈静", code)
    assert no.value.line.key == "invitation-void"


def test_the_code_of_an_invitation_is_told_to_nobody_but_its_giver(house: House) -> None:
    li, xu = house.who("李国强"), house.who("许红梅")
    made = house.act(lambda work: invite_neighbour(work, li, DESK, 0, UNTIL)).invitation
    with pytest.raises(Refusal):
        house.ask(lambda work: code_of(work, xu, made))
