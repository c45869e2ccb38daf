"""Who has not said that they are of age is asked once, and their vote goes on; a child decides nothing."""

import pytest
from sqlalchemy import select

from deliberation.polls.casting import VOTES
from deliberation.polls.opening import open_poll
from handlers.chat.polls.buttons import CastVote, OpenPoll
from kernel.bylaws import adopt
from kernel.work import Work
from residents.model import Address, Assurance, Dwelling, Holder, Person, Relation, Residency, Way
from tests import cast
from tests.handlers.chat.joining.conftest import Joining

HOME = "3号楼1单元402"


def child(hall: Joining) -> int:
    """陈静's son, confirmed by her, who did not say that he is of age."""

    def enter(work: Work) -> int:
        son = Person(name=cast.NEWCOMER, created_at=work.now)
        account = Address(channel="telegram", external=str(cast.WITHOUT_HOME[cast.NEWCOMER]))
        work.session.add_all([son, account])
        work.session.flush()
        account.current_id = son.id
        tie = Residency(person_id=son.id, dwelling_id=hall.house.id_of(Dwelling, HOME), since=work.now)
        tie.relation, tie.assurance, tie.way = Relation.HOUSEHOLD, Assurance.RESIDENT, Way.MEMBER
        tie.verified_at = work.now
        work.session.add_all([Holder(address_id=account.id, person_id=son.id), tie])
        work.session.flush()
        return son.id

    return hall.act(enter)


def poll(hall: Joining) -> int:
    """The chair puts something to the vote of everybody."""
    chair = hall.house.who("李国强")
    return hall.act(lambda work: open_poll(work, chair, "装扶手", "装在坡道两侧。", None, 3)).poll


def spoke(hall: Joining, person: int) -> int:
    """For how many homes somebody's word stands."""
    query = select(VOTES.c.id).where(VOTES.c.person_id == person)
    return len(hall.act(lambda work: work.connection.execute(query).all()))


async def test_who_has_not_said_it_is_asked_and_then_the_same_vote_is_cast(hall: Joining) -> None:
    son, number = child(hall), poll(hall)
    phone = hall.phone(cast.NEWCOMER)
    await phone.sends(OpenPoll(number))
    assert "要满18周岁才能办" in await phone.sends(CastVote(number, "n"))
    assert spoke(hall, son) == 0, "a child does not override the mother"
    await phone.taps("我已满18周岁")
    again = next(each for each in phone.labels() if each != "回到首页")
    await phone.taps(again)
    assert spoke(hall, son) == 1 or "已记录" in await phone.sends(CastVote(number, "n"))
    assert spoke(hall, son) == 1


async def test_once_said_nobody_is_asked_again(hall: Joining) -> None:
    son, number = child(hall), poll(hall)
    hall.act(lambda work: setattr(work.session.get_one(Person, son), "adult_at", work.now))
    assert "已记录" in await hall.phone(cast.NEWCOMER).sends(CastVote(number, "n"))


async def test_whom_the_roster_names_is_not_asked(hall: Joining) -> None:
    number = poll(hall)
    assert "已记录" in await hall.phone("陈静").sends(CastVote(number, "y"))


@pytest.mark.parametrize(("adults", "counts"), [("nothing", 1), ("deciding", 0), ("everything", 0)])
async def test_the_by_law_says_who_has_to_be_of_age(hall: Joining, adults: str, counts: int) -> None:
    def change(work: Work) -> None:
        access = work.bylaws.access.model_copy(update={"adults": adults})
        adopt(work.session, work.bylaws.model_copy(update={"access": access}), at=work.now)

    hall.act(change)
    son, number = child(hall), poll(hall)
    await hall.phone(cast.NEWCOMER).sends(CastVote(number, "n"))
    assert spoke(hall, son) == counts
