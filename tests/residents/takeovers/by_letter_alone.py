"""A letter in the wrong hands, with the owner's name: who hears of it, and what the by-laws can ask for."""

from sqlalchemy import select

from kernel.bylaws import adopt
from kernel.work import Work
from residents.homes import cases, proving
from residents.homes.model import Matter, Ruling, TieCase
from residents.model import Assurance, Relation, Way
from tests import cast
from tests.residents.takeovers.door import CHENS, HOME, NUMBER, Door


def checked(door: Door) -> None:
    """The by-laws ask for more than the letter."""

    def order(work: Work) -> None:
        access = work.bylaws.access.model_copy(update={"owner_letter": "checked"})
        adopt(work.session, work.bylaws.model_copy(update={"access": access}), at=work.now)

    door.house.act(order)


def a_letter_and_the_name_where_the_by_laws_ask_for_more(door: Door) -> None:
    """Then living there is proved, and owning waits for the desk; nobody judges it but the desk."""
    checked(door)
    door.registers("林小满", HOME)
    assert door.tries("林小满", cast.LETTER) == "in"
    tie = door.tie_of("林小满", HOME)
    found = door.tie(tie)
    assert (found.assurance, found.relation) == (Assurance.RESIDENT, Relation.HOUSEHOLD)
    assert door.cases() == [Matter.DEED]
    case = door.house.ask(lambda work: work.session.scalars(select(TieCase.id)).one())
    door.acts("赵敏", cases.decide, case, Ruling.KEEP, "看过房产证")
    assert door.tie(tie).assurance == Assurance.OWNER and door.tie(tie).way == Way.DESK


def the_number_proves_it_where_the_by_laws_ask_for_more(door: Door) -> None:
    checked(door)
    door.registers("林小满", HOME)
    door.tries("林小满", cast.LETTER)
    door.shares("林小满", NUMBER)
    tie = door.tie(door.tie_of("林小满", HOME))
    assert (tie.assurance, tie.way) == (Assurance.OWNER, Way.CONTACT)


def an_owner_by_letter_who_shows_more_later(door: Door) -> None:
    """The number, or the deed at the desk, and it is no longer the letter alone; not at one's own desk."""
    door.registers("林小满", HOME)
    door.tries("林小满", cast.LETTER)
    tie = door.tie_of("林小满", HOME)
    assert proving.by_letter_alone(door.tie(tie))
    for name in ("陈静", "林小满", "吴秉正"):
        assert door.refused(name, proving.saw_deed, tie) in ("claim-not-yours", "claim-own-home")
    door.acts("赵敏", proving.saw_deed, tie)
    assert not proving.by_letter_alone(door.tie(tie)) and door.tie(tie).way == Way.DESK


def an_owner_by_letter_who_shares_the_number_later(door: Door) -> None:
    door.registers("林小满", HOME)
    door.tries("林小满", cast.LETTER)
    door.shares("林小满", NUMBER)
    assert door.tie(door.tie_of("林小满", HOME)).way == Way.CONTACT


def somebody_whose_number_the_register_has_for_the_home(door: Door) -> None:
    """They are found, though they live elsewhere; whoever shares a name only is not."""
    door.registers("陈静", CHENS)
    door.shares("陈静", NUMBER)
    door.registers("林小满", HOME)
    home, chen = door.home(HOME), door.house.person("陈静")
    assert door.house.ask(lambda work: proving.whose_number(work, home)) == [chen]


ATTEMPTS = (
    a_letter_and_the_name_where_the_by_laws_ask_for_more,
    the_number_proves_it_where_the_by_laws_ask_for_more,
    an_owner_by_letter_who_shows_more_later,
    an_owner_by_letter_who_shares_the_number_later,
    somebody_whose_number_the_register_has_for_the_home,
)
