"""What an act needs, said exactly; and after it was got, on with what was wished for."""

from typing import Any

import pytest
from sqlalchemy import select

from deliberation.proposals.service import publish
from handlers.chat.menu import JoinFor
from handlers.chat.proposals.taps import SupportIt
from kernel.bylaws import adopt
from residents.access import may
from residents.acting import enter
from residents.model import Assurance, Person, Residency, Way
from tests import cast
from tests.handlers.chat.joining.conftest import Joining
from tests.house import caller
from tests.letters import joins_by_letter


def proposal(hall: Joining) -> int:
    """李明's proposal for the whole community."""
    who = hall.house.who("李明")
    return hall.act(lambda work: publish(work, who, "门口加装扶手", "下雨天台阶滑。", None)).proposal


async def test_a_stranger_who_supports_joins_by_letter_says_the_age_and_supports(hall: Joining) -> None:
    wished = proposal(hall)
    lin = await hall.newcomer()
    assert "我是这里的居民" in (await lin.sends(SupportIt(wished)), lin.labels())[1]
    await lin.taps("我是这里的居民")
    await lin.says(cast.LETTER)
    await lin.taps("我是业主，加入")
    assert "您满18周岁了吗" in await lin.says("林小满")
    await lin.taps("我已满18周岁")
    assert lin.labels()[0] == "接着办刚才的事"
    assert "附议" in await lin.taps("接着办刚才的事")
    assert "1/3" in lin.reads() or "1 户" in lin.reads() or "还差 2" in lin.reads()


async def test_who_has_not_said_so_is_asked_for_the_age_only(hall: Joining) -> None:
    wished = proposal(hall)
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.says(cast.LETTER)
    await lin.taps("我是业主，加入")
    await lin.says("林小满")
    assert "这件事要满18周岁才能办" in await lin.sends(SupportIt(wished))
    assert "您已满18周岁" in await lin.taps("我已满18周岁")
    await lin.taps("接着办刚才的事")
    assert "满18周岁" not in lin.reads()


RULES = [
    # act, level, adults, who, what is missing
    ("propose", "resident", "deciding", "陈静", ""),
    ("propose", "owner", "deciding", "吴强", "access-owner"),
    ("support", "owner", "deciding", "陈静", ""),
    ("support", "known", "deciding", "马新", "access-waiting"),
    ("propose", "known", "nothing", "马新", ""),
    ("propose", "resident", "deciding", "马新", "access-waiting"),
    ("propose", "resident", "deciding", "高远", "refused-stranger"),
    ("propose", "known", "deciding", "彭立", "refused-stranger"),
    ("comment", "known", "deciding", "赵敏", ""),
    ("comment", "resident", "deciding", "赵敏", "refused-stranger"),
]


@pytest.mark.parametrize(("act", "level", "adults", "name", "missing"), RULES)
def test_what_an_act_needs_is_a_by_law(
    hall: Joining, act: Any, level: str, adults: str, name: str, missing: str
) -> None:
    _rule(hall, {act: level, "adults": adults})
    who = hall.house.who(name)
    no = hall.house.ask(lambda work: may(act).judge(work, who))
    assert (no.line.key if no is not None else "") == missing


@pytest.mark.parametrize(
    ("adults", "act", "missing"),
    [
        ("nothing", "propose", ""),
        ("deciding", "propose", "access-adult"),
        ("deciding", "support", "access-adult"),
        ("deciding", "comment", ""),
        ("everything", "comment", "access-adult"),
    ],
)
def test_being_of_age_is_asked_where_the_by_law_says(
    hall: Joining, adults: str, act: Any, missing: str
) -> None:
    _rule(hall, {"adults": adults})
    who = hall.house.who("陈静")

    def forget(work: Any) -> None:
        work.session.get_one(Person, who.person).adult_at = None
        for tie in work.session.scalars(select(Residency).where(Residency.person_id == who.person)):
            tie.way = Way.LETTER

    hall.act(forget)
    no = hall.house.ask(lambda work: may(act).judge(work, who))
    assert (no.line.key if no is not None else "") == missing


def test_a_letter_to_a_home_whose_owners_nobody_knows_proves_an_owner(hall: Joining) -> None:
    hall.act(
        lambda work: joins_by_letter(
            work, enter(work, caller("林小满"), None, hall.house.here).who, cast.LETTER, "林"
        )
    )
    query = select(Residency.assurance).where(Residency.way == "letter")
    ties = hall.house.ask(lambda work: work.session.scalars(query).all())
    assert ties == [Assurance.OWNER]


def _rule(hall: Joining, access: dict[str, str]) -> None:
    def change(work: Any) -> None:
        rules = work.bylaws.access.model_copy(update=access)
        adopt(work.session, work.bylaws.model_copy(update={"access": rules}), at=work.now)

    hall.act(change)
    hall.house.wait(seconds=1)


async def test_whoever_sends_propose_joins_and_goes_on_to_write(hall: Joining) -> None:
    lin = await hall.newcomer()
    await lin.says("/propose")
    await lin.taps("我是这里的居民")
    await lin.says(cast.LETTER)
    await lin.taps("我是业主，加入")
    await lin.says("林小满")
    await lin.taps("我已满18周岁")
    assert "第 1 步" in await lin.taps("接着办刚才的事")


async def test_a_typed_number_keeps_its_wish_as_a_tap_does(hall: Joining) -> None:
    wished = proposal(hall)

    def read_plainly(work: Any) -> None:
        person = work.session.scalars(select(Person).where(Person.name == "马新")).one()
        person.elder = True

    hall.act(read_plainly)
    ma = hall.phone("马新")
    assert "对吗" in await ma.sends(SupportIt(wished))
    hall.house.wait(seconds=10)
    assert "等确认" in await ma.says("1")
    [door] = [b.does for row in ma.screen.rows for b in row if "我是这里的居民" in ma._said(b.label)]
    assert isinstance(door, JoinFor) and door.then
