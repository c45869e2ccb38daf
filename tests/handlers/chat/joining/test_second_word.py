"""What one word of a clerk does not do: silence an owner, a stairwell, or end an office for good."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from deliberation.polls.model import Vote
from deliberation.polls.opening import open_poll
from handlers.chat.homes.desk_taps import AskNotSo, CarryOut, SayNotSo
from handlers.chat.homes.taps import SeeCounts
from handlers.chat.polls.buttons import CastVote
from kernel.work import Work
from residents.assisting.entering import Newcomer, enter_person
from residents.homes import cases, ending, moving, objecting
from residents.homes.model import Ruling, TieCase, TieEnding
from residents.homes.over import stand_again
from residents.model import Dwelling, Relation, Residency, Role, RoleKind
from residents.permits import dwellings_of, roles_of
from residents.privacy import erasing
from tests.handlers.chat.helping.test_entering import enters
from tests.handlers.chat.joining.conftest import DESK, LEADER, Joining
from tests.handlers.chat.joining.test_ending import says_over, tie_of

WATCH = "吴秉正"


async def test_an_owner_who_says_it_is_not_so_votes_until_the_desk_decided(hall: Joining) -> None:
    """One clerk alone takes no home's voice: nobody else is known to own it."""
    chair = hall.house.who("李国强")
    poll = hall.act(lambda work: open_poll(work, chair, "装扶手", "装在坡道两侧。", None, 3)).poll
    await says_over(hall, "许红梅", "房子卖了", "听说卖了")
    xu = hall.phone("许红梅")
    await xu.sends(AskNotSo(tie_of(hall, "许红梅")))
    await xu.sends(SayNotSo(tie_of(hall, "许红梅")))
    await xu.sends(CastVote(poll, "n"))
    votes = hall.act(lambda work: [v.person_id for v in work.session.scalars(select(Vote))])
    assert votes == [hall.house.person("许红梅")]


async def test_beside_another_known_owner_the_home_speaks_through_that_one_meanwhile(hall: Joining) -> None:
    await says_over(hall, "李明", "房子卖了", "听说卖给王芳了")
    li = hall.phone("李明")
    await li.sends(SayNotSo(tie_of(hall, "李明")))
    person, wang = hall.house.person("李明"), hall.house.person("王芳")
    assert hall.act(lambda work: dwellings_of(work, person)) == []
    assert len(hall.act(lambda work: dwellings_of(work, wang))) == 1


async def test_the_sixth_of_a_day_waits_for_a_second_person(hall: Joining) -> None:
    for name in ("陈静", "李明", "王芳", "Helen", "吴强"):
        await says_over(hall, name, "搬走了", "空了")
        over = hall.house.person(name)
        assert hall.act(lambda work, over=over: dwellings_of(work, over)) == []
    zhao = await says_over(hall, "方志远", "搬走了", "空了")
    assert "这一份要另一位服务台人员或者监督员确认" in zhao.reads()
    fang = hall.house.person("方志远")
    assert len(hall.act(lambda work: dwellings_of(work, fang))) == 1
    query = select(TieEnding.id).where(TieEnding.carried_at.is_(None))
    waits = hall.act(lambda work: work.session.scalars(query).one())
    assert "要另一个人确认，不能由提出的人自己照办" in await zhao.sends(CarryOut(waits))
    assert "要第二个人确认" in hall.told("ending-proposed")[WATCH]
    assert "陈静" not in hall.told("ending-proposed")
    wu = hall.phone(WATCH)
    assert "不再登记在" in await wu.sends(CarryOut(waits))
    assert hall.act(lambda work: dwellings_of(work, fang)) == []
    assert "赵敏：5 位" in await hall.phone("王德福").sends(SeeCounts()), "everybody can see it"


async def test_after_a_day_one_word_is_enough_again(hall: Joining) -> None:
    for name in ("陈静", "李明", "王芳", "Helen", "吴强"):
        await says_over(hall, name, "搬走了", "空了")
    hall.house.now += timedelta(days=1, minutes=1)
    zhao = await says_over(hall, "方志远", "搬走了", "空了")
    assert "方志远不再登记在" in zhao.reads()


@pytest.mark.parametrize("by", ["李明", LEADER, "李国强", "许红梅"])
async def test_nobody_else_is_the_second_person(hall: Joining, by: str) -> None:
    for name in ("Helen", "吴强", "王德福", "钱进", "何小雨"):
        await says_over(hall, name, "搬走了", "空了")
    await says_over(hall, "方志远", "搬走了", "空了")
    query = select(TieEnding.id).where(TieEnding.carried_at.is_(None))
    waits = hall.act(lambda work: work.session.scalars(query).one())
    await hall.phone(by).sends(CarryOut(waits))
    fang = hall.house.person("方志远")
    assert len(hall.act(lambda work: dwellings_of(work, fang))) == 1


async def test_an_office_comes_back_with_the_home_to_the_end_of_its_term(hall: Joining) -> None:
    """The slip said that she moved out; her daughter takes it back."""
    chen, tie = hall.house.who(LEADER), tie_of(hall, LEADER)
    ends = hall.house.now + timedelta(days=400)

    def leads_until(work: Work) -> None:
        role = work.session.scalars(select(Role).where(Role.person_id == chen.person)).one()
        role.until, role.granted_by = ends, hall.house.person("李国强")

    hall.act(leads_until)
    hall.act(lambda work: moving.move_out(work, chen, tie))
    assert hall.act(lambda work: roles_of(work, chen.person)) == set()
    hall.house.now += timedelta(days=3)
    hall.act(lambda work: stand_again(work, work.session.get_one(Residency, tie), chen.person))
    role = hall.act(lambda work: work.session.scalars(select(Role).order_by(Role.id.desc()).limit(1)).one())
    assert (role.person_id, role.kind, role.until) == (chen.person, RoleKind.BUILDING_LEADER, ends)
    assert hall.act(lambda work: roles_of(work, chen.person)) == {RoleKind.BUILDING_LEADER}
    assert "一同恢复，到原来的任期为止" in hall.told("office-granted-told")[WATCH]


async def test_an_office_whose_term_is_over_meanwhile_does_not_come_back(hall: Joining) -> None:
    chen, tie = hall.house.who(LEADER), tie_of(hall, LEADER)
    ends = hall.house.now + timedelta(days=2)

    def leads_until(work: Work) -> None:
        work.session.scalars(select(Role).where(Role.person_id == chen.person)).one().until = ends

    hall.act(leads_until)
    hall.act(lambda work: moving.move_out(work, chen, tie))
    hall.house.now += timedelta(days=3)
    hall.act(lambda work: stand_again(work, work.session.get_one(Residency, tie), chen.person))
    assert hall.act(lambda work: roles_of(work, chen.person)) == set()


async def test_the_clerk_who_enters_somebody_is_told_nothing_they_were_just_shown(hall: Joining) -> None:
    """Nor when it is a case: the screen said so."""
    zhao = hall.phone(DESK)
    await enters(zhao, "1号楼1单元302", "1-302")
    assert not hall.told("tie-claimed").get(DESK)
    assert DESK not in hall.told("tie-claimed") and DESK not in hall.told("tie-at-home")
    hall.registers("周建国", "13800000009", "3号楼1单元302")
    home, clerk = hall.house.id_of(Dwelling, "3号楼1单元302"), hall.house.who(DESK)
    newcomer = Newcomer(home, "何大伯", Relation.OWNER, adult=True, elder=True)
    assert not hall.act(lambda work: enter_person(work, clerk, newcomer)).verified
    assert DESK not in hall.told("case-opened") and DESK not in hall.told("tie-claimed")


async def test_the_case_of_somebody_erased_is_over_and_the_other_side_hears_of_it(hall: Joining) -> None:
    await says_over(hall, "李明", "房子卖了", "听说卖给王芳了")
    li, wang = hall.house.who("李明"), hall.house.who("王芳")
    tie = tie_of(hall, "李明")
    hall.act(lambda work: ending.say_otherwise(work, li, tie))
    hall.act(lambda work: objecting.object_to(work, wang, tie, "已经卖给我了"))
    hall.act(lambda work: erasing.ask(work, li))
    hall.ticks(hall.house.now + timedelta(days=31))
    open_ = select(TieCase.id).where(TieCase.decided_at.is_(None))
    assert hall.act(lambda work: work.session.scalars(open_).all()) == []
    assert "核对结束了" in hall.told("case-lapsed")["王芳"]
    assert not hall.told("case-opened").get(DESK)


async def test_whom_somebody_erased_had_objected_to_stands_again(hall: Joining) -> None:
    li, wang, tie = hall.house.who("李明"), hall.house.who("王芳"), tie_of(hall, "王芳")

    def weaker(work: Work) -> None:
        work.session.get_one(Residency, tie).assurance = "resident"

    hall.act(weaker)
    case = hall.act(lambda work: objecting.object_to(work, li, tie)).case
    assert hall.act(lambda work: dwellings_of(work, wang.person)) == []
    hall.act(lambda work: erasing.ask(work, li))
    hall.ticks(hall.house.now + timedelta(days=31))
    assert len(hall.act(lambda work: dwellings_of(work, wang.person))) == 1
    assert "核对结束了" in hall.told("case-lapsed")["王芳"]
    clerk = hall.house.who(DESK)
    with pytest.raises(Exception, match="case-gone"):
        hall.act(lambda work: cases.decide(work, clerk, case, Ruling.DROP, "不住"))
