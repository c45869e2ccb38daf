"""孙桂英 has no phone: the desk asks for her on a slip, 陈静 as her relative; 王德福 answers by numbers."""

from sqlalchemy import select

from handlers.chat.helping.taps import HelpPerson, SeeAct, StopHelping
from handlers.chat.visits.taps import (
    AskVisit,
    CancelVisit,
    FinishNow,
    OwnVisits,
    SayCame,
    SeeOwnVisit,
    SeeVisit,
    SendVisit,
    TakeVisit,
)
from kernel.outbox import NOTICES
from notices.choosing import ways_of
from residents.homes import moving
from residents.model import Residency
from residents.privacy import erasing
from residents.privacy.model import Erasure
from residents.visits.model import Visit
from tests import cast
from tests.handlers.chat.helping.counter import SUN, ZHAO, button, helps, text
from tests.handlers.chat.visits.conftest import ZONE, Visits
from tests.handlers.chat.visits.test_visits import CHEN, LI, XU, asks, takes

SUN_HOME = "1号楼1单元101"


async def test_the_desk_asks_for_somebody_without_a_phone_on_a_slip(visits: Visits) -> None:
    zhao = visits.phone(ZHAO)
    await helps(zhao)
    await zhao.taps(next(each for each in zhao.labels() if each.startswith("请人教")))
    await zhao.taps("帮我投票或写提案")
    await zhao.taps(f"来{SUN_HOME}")
    await zhao.taps(next(each for each in zhao.labels() if each.startswith("请打电话")))
    said = await zhao.taps("没有错，送出")
    assert "正在替孙桂英办理" in said and "代办单" in said
    [act], [visit] = visits.acts(), visits.visits()
    assert (act.kind, act.subject, visit.person_id) == ("visit", visit.id, visits.person(SUN))
    assert {who for who, _ in visits.owed("visit-waits")} == {visits.person(XU)}, "not the desk, which asked"
    assert "请了人上门" in text(visits.told("done-for-another")[SUN])
    await zhao.sends(StopHelping())
    await zhao.sends(SeeAct(act.id))
    assert "撤回了" in await zhao.taps("撤回")
    assert visits.visits()[0].over_why == "cancelled" and visits.holds()


async def test_a_relative_asks_for_their_elder_and_hears_who_comes(visits: Visits) -> None:
    visits.kin(SUN, CHEN)
    chen, xu = visits.phone(CHEN), visits.phone(XU)
    await chen.sends(OwnVisits())
    assert "替孙桂英请人" in await chen.taps("替孙桂英请人")
    await chen.taps("教我用手机")
    assert chen.labels()[:2] == [f"去{SUN_HOME}", "孙桂英去服务台"]
    await chen.taps(f"去{SUN_HOME}")
    assert "替孙桂英请人，您看一遍" in await chen.taps("周一 11月23日 09:00")
    await chen.taps("没有错，送出")
    [visit] = visits.visits()
    assert (visit.person_id, visit.asked_by) == (visits.person(SUN), visits.person(CHEN))
    assert set(visits.told("visit-asked-for-you")) == {SUN}
    await xu.sends(TakeVisit(visit.id))
    told = visits.told("visit-taken")
    assert set(told) == {SUN, CHEN} and "替孙桂英请人帮忙的事" in text(told[CHEN])
    visits.goes_on_to(23, 11)
    await chen.sends(button(visits.told("visit-whether")[CHEN], "来过了"))
    assert visits.visits()[0].over_why == "came"


async def test_nobody_asks_for_somebody_on_whom_they_do_not_look(visits: Visits) -> None:
    chen = visits.phone(CHEN)
    assert "要由本人" in await chen.sends(AskVisit(visits.person(SUN)))
    assert "要由本人" in await chen.sends(SendVisit(visits.person(SUN), "phone", 0, 0))
    assert visits.visits() == []


async def test_word_to_somebody_without_a_phone_goes_to_the_relative(visits: Visits) -> None:
    visits.kin(SUN, CHEN)
    zhao = visits.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(SendVisit(0, "phone", 0, 0))
    await visits.phone(XU).sends(TakeVisit(visits.visits()[0].id))
    rows = select(NOTICES).where(NOTICES.c.kind == "visit-taken", NOTICES.c.person_id == visits.person(SUN))
    ways = visits.ask(lambda work: ways_of(work, work.connection.execute(rows).all()))
    assert [way[1] for way in ways.values()] == [str(cast.account_of(CHEN))]


async def test_the_helper_finishes_while_acting_for_them(visits: Visits) -> None:
    zhao = visits.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(SendVisit(0, "phone", 0, 0))
    await zhao.sends(StopHelping())
    [visit] = visits.visits()
    await zhao.sends(TakeVisit(visit.id))
    await zhao.taps("替这位邻居办事")
    await zhao.taps(f"开始替{SUN}办")
    assert "会请孙桂英说一声" in await zhao.sends(FinishNow(visit.id))
    assert visits.visits()[0].done_by == visits.person(ZHAO)


async def test_an_elder_asks_and_answers_by_numbers(visits: Visits) -> None:
    wang = visits.phone("王德福")
    await wang.says("/visit")
    for number in ("1", "1", "2", "1", "1"):
        visits.house.wait(seconds=5)
        await wang.says(number)
    [visit] = visits.visits()
    assert (visit.what, visit.place) == ("phone", "home")
    assert visit.at is not None and visit.at.astimezone(ZONE).hour == 14
    await visits.phone(XU).sends(TakeVisit(visit.id))
    visits.goes_on_to(23, 16)
    await wang.sends(SeeOwnVisit(visit.id))
    for number in ("1", "1"):
        visits.house.wait(seconds=5)
        await wang.says(number)
    assert visits.visits()[0].over_why == "came"


async def test_moving_out_ends_what_was_asked_for_and_the_helper_is_told(visits: Visits) -> None:
    await asks(visits)
    await takes(visits)
    chen = visits.house.who(CHEN)
    tie = visits.ask(
        lambda work: work.session.scalars(
            select(Residency.id).where(Residency.person_id == chen.person)
        ).one()
    )
    visits.act(lambda work: moving.move_out(work, chen, tie))
    assert visits.visits()[0].over_why == "left"
    assert "已经不住在那里" in text(visits.told("visit-over")[LI])
    assert visits.owed("visit-soon") == []


async def test_erasure_ends_it_and_takes_the_words(visits: Visits) -> None:
    chen = visits.phone(CHEN)
    await chen.sends(SendVisit(0, "phone", 0, 0))
    person = visits.person(CHEN)

    def written(work):  # type: ignore[no-untyped-def]  # a small order
        visit = work.session.scalars(select(Visit)).one()
        visit.words, visit.note = "字太小", "教了大字"
        erasure = Erasure(person_id=person, asked_at=work.now, due_at=work.now)
        work.session.add(erasure)
        work.session.flush()
        return erasure.id

    erasure = visits.act(written)
    visits.act(lambda work: erasing.erase(work, erasure))
    [visit] = visits.visits()
    assert (visit.words, visit.note, visit.over_why) == (None, None, "left")
    assert "结束了" in await visits.phone(LI).sends(SeeVisit(visit.id))


async def test_the_helper_prints_what_they_took(visits: Visits) -> None:
    await asks(visits)
    li = await takes(visits)
    await li.taps("上门预约")
    assert "用完请撕掉" in await li.taps("打印我接下的")
    assert li.screen.attachment is not None and li.screen.attachment.data.startswith(b"%PDF")


async def test_a_cancelled_one_can_be_asked_for_again(visits: Visits) -> None:
    chen = await asks(visits)
    await chen.sends(CancelVisit(visits.visits()[0].id))
    await asks(visits)
    assert [each.over_why for each in visits.visits()] == ["cancelled", None]


async def test_whoever_is_acted_for_is_not_taken_for_somebody_in_office(visits: Visits) -> None:
    await asks(visits)
    zhao = visits.phone(ZHAO)
    await helps(zhao)
    said = await zhao.sends(TakeVisit(visits.visits()[0].id))
    assert "不能代办" in said and visits.takings() == []
    await zhao.sends(HelpPerson(visits.person(SUN)))


async def test_whoever_took_it_does_not_say_for_the_other_that_they_came(visits: Visits) -> None:
    """Else a helper who stayed at home would answer the question before anybody was asked."""
    visits.kin(SUN, CHEN)
    zhao = visits.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(SendVisit(0, "phone", 0, 0))
    await zhao.sends(StopHelping())
    visit = visits.visits()[0].id
    await zhao.sends(TakeVisit(visit))
    await zhao.sends(FinishNow(visit))
    await zhao.sends(HelpPerson(visits.person(SUN)))
    await zhao.taps(f"开始替{SUN}办")
    assert "接下的人不能替自己说" in await zhao.sends(SayCame(visit, True))
    assert visits.visits()[0].over_at is None
    await visits.phone(CHEN).sends(SayCame(visit, True))
    assert visits.visits()[0].over_why == "came" and visits.holds()


async def test_a_relative_in_office_does_not_vouch_for_their_own_visit(visits: Visits) -> None:
    visits.kin(SUN, XU)
    xu = visits.phone(XU)
    await xu.sends(SendVisit(visits.person(SUN), "phone", 0, 0))
    visit = visits.visits()[0].id
    await xu.sends(TakeVisit(visit))
    await xu.sends(FinishNow(visit))
    assert "接下的人不能替自己说" in await xu.sends(SayCame(visit, True))
    await xu.sends(SayCame(visit, False))
    assert visits.visits()[0].missed == 1, "against themselves they may speak"
