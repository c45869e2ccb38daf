"""What goes wrong: nobody takes it, offices end, homes ask too often, and others who are curious."""

from sqlalchemy import update

from handlers.chat.visits.taps import (
    CancelVisit,
    OwnVisits,
    SayCame,
    SeeOwnVisit,
    SeeVisit,
    SendVisit,
    TakeVisit,
    VisitQueue,
)
from kernel.database import table_of
from residents.model import Role
from tests.handlers.chat.helping.counter import ZHAO, text
from tests.handlers.chat.visits.conftest import Visits
from tests.handlers.chat.visits.test_visits import CHEN, LI, XU, asks, takes


async def test_what_nobody_takes_for_two_working_days_is_told_to_desk_and_chair(visits: Visits) -> None:
    chen = visits.phone(CHEN)
    await chen.sends(SendVisit(0, "phone", 0, 0))
    visits.goes_on_to(25, 8, 59)
    assert visits.told("visit-late") == {}
    visits.goes_on_to(25, 9)
    told = visits.told("visit-late")
    assert set(told) == {ZHAO, "李国强"} and "3号楼有一次上门预约" in text(told[ZHAO])
    assert (
        "上门预约" in str([button.label.key for row in told[ZHAO].rows for button in row]) or told[ZHAO].rows
    )
    visits.goes_on_to(27, 9)
    assert len(visits.owed("visit-late")) == 2


async def test_its_time_comes_and_nobody_has_it(visits: Visits) -> None:
    await asks(visits)
    visits.goes_on_to(23, 14)
    told = visits.told("visit-unmet")
    assert set(told) == {CHEN} and "还没有人接您请的事" in text(told[CHEN])
    [visit] = visits.visits()
    assert visit.at is None and visit.over_at is None


async def test_whoever_takes_it_and_finds_no_time_has_it_for_two_working_days(visits: Visits) -> None:
    await visits.phone(CHEN).sends(SendVisit(0, "phone", 0, 0))
    await takes(visits)
    visits.goes_on_to(25, 9)
    assert [each.why for each in visits.takings()] == ["not-agreed"]
    assert "不再由您去" in text(visits.told("visit-not-yours-now")[LI])


async def test_a_home_asks_for_so_many_at_once_and_no_more(visits: Visits) -> None:
    chen = visits.phone(CHEN)
    await chen.sends(SendVisit(0, "phone", 0, 0))
    await chen.sends(SendVisit(0, "phone", 0, 0))
    assert len(visits.visits()) == 1, "a second tap gives the same"
    await chen.sends(SendVisit(0, "join", 0, 0))
    assert "一户最多同时请 2 次" in await chen.sends(SendVisit(0, "other", 0, 0))
    await chen.sends(CancelVisit(visits.visits()[0].id))
    assert "送出了" in await chen.sends(SendVisit(0, "other", 0, 0))


async def test_an_office_that_ends_puts_its_visits_back(visits: Visits) -> None:
    await asks(visits)
    await takes(visits)
    roles, person = table_of(Role), visits.person(LI)
    until = visits.house.now.replace(day=22)
    visits.act(
        lambda work: work.connection.execute(
            update(roles).where(roles.c.person_id == person).values(until=until)
        )
    )
    visits.goes_on_to(22, 19)
    assert [each.why for each in visits.takings()] == ["office-over"]
    assert "在另请一位" in text(visits.told("visit-back")[CHEN])
    assert {who for who, _ in visits.owed("visit-waits")} == {visits.person(ZHAO)}


async def test_nobody_goes_who_is_not_in_office_there_or_is_paused(visits: Visits) -> None:
    await asks(visits)
    [visit] = visits.visits()
    for name, why in (
        (XU, "只看自己管的那一片"),
        ("王芳", "只看自己管的那一片"),
        ("李国强", "只看自己管的那一片"),
    ):
        assert why in await visits.phone(name).sends(TakeVisit(visit.id))
    visits.pauses(LI)
    assert "这段时间也不接上门" in await visits.phone(LI).sends(TakeVisit(visit.id))
    assert visits.takings() == []


async def test_ones_own_home_is_for_a_colleague(visits: Visits) -> None:
    wang = visits.phone("王芳")
    await wang.sends(SendVisit(0, "phone", 0, 0))
    [visit] = visits.visits()
    assert set(visits.told("visit-waits")) == {ZHAO}, "王芳 lives with 李明"
    assert "请别的同事来" in await visits.phone(LI).sends(TakeVisit(visit.id))
    assert "没有等人接" in await visits.phone(LI).sends(VisitQueue(0))


async def test_other_neighbours_can_neither_see_nor_cancel_it(visits: Visits) -> None:
    await asks(visits)
    [visit] = visits.visits()
    zhou = visits.phone("周建国")
    for does in (SeeOwnVisit(visit.id), CancelVisit(visit.id), SayCame(visit.id, 1)):
        assert "要由本人" in await zhou.sends(does)
    assert "402" not in zhou.reads()
    assert "只看自己管的那一片" in await zhou.sends(VisitQueue(0))
    assert visits.visits()[0].over_at is None


async def test_words_are_for_whoever_comes(visits: Visits) -> None:
    chen = visits.phone(CHEN)
    await chen.sends(OwnVisits())
    await chen.taps("别的")
    await chen.taps("我去服务台")
    assert "最好补一句话" in await chen.taps("请打电话和我约")
    await chen.taps("补一句话")
    assert "另外说：字太小看不清。" in await chen.says("字太小看不清。")
    await chen.taps("没有错，送出")
    [visit] = visits.visits()
    zhao = visits.phone(ZHAO)
    assert "字太小" not in await zhao.sends(SeeVisit(visit.id)) and "接下以后看得到" in zhao.reads()
    assert "字太小看不清" in await zhao.taps("我来接")
    assert "字太小" not in text(visits.told("visit-taken")["陈静"]).replace("另外说：字太小看不清。", "")
    await visits.phone(LI).sends(SeeVisit(visit.id))


async def test_a_claim_that_waits_is_seen_at_the_desk_and_not_at_home(visits: Visits) -> None:
    ma = visits.phone("马新")
    await ma.sends(OwnVisits())
    await ma.taps("看看怎么加入")
    assert "请打电话和我约" in ma.labels() and "周一 11月23日 09:00" in ma.labels()
    await ma.taps("周一 11月23日 09:00")
    assert "在哪里：服务台" in ma.reads()
    assert "送出了" in await ma.taps("没有错，送出")
    home = visits.visits()[0].dwelling_id
    assert "只能请人来核实过的住处" in await ma.sends(SendVisit(0, "phone", home, 0))
