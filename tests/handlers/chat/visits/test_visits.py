"""陈静 asks for somebody to show her, 李明 and 赵敏 see it, one of them comes, and she says so."""

import pytest
from sqlalchemy.exc import IntegrityError

from handlers.chat.helping.taps import HelpReport
from handlers.chat.menu import OpenHelpers, OpenOffice
from handlers.chat.privacy.taps import SeeReaders
from handlers.chat.visits.taps import (
    AgreeVisit,
    CancelVisit,
    GiveBackVisit,
    SayCame,
    SeeOwnVisit,
    SeeVisit,
    TakeVisit,
    minutes,
)
from residents.visits.model import VisitTaking
from tests.handlers.chat.helping.counter import ZHAO, button, text
from tests.handlers.chat.visits.conftest import ZONE, Visits
from tests.settled import SettledPhone

CHEN, LI, XU = "陈静", "李明", "许红梅"
HOME = "来3号楼1单元402"
MONDAY = "周一 11月23日 14:00"


async def asks(visits: Visits, name: str = CHEN, when: str = MONDAY, home: str = HOME) -> SettledPhone:
    """Somebody asks to be shown the telephone at home."""
    phone = visits.phone(name)
    await phone.sends(OpenHelpers())
    await phone.taps("请人教我用")
    await phone.taps("教我用手机")
    await phone.taps(home)
    await phone.taps(when)
    await phone.taps("没有错，送出")
    return phone


async def takes(visits: Visits, name: str = LI) -> SettledPhone:
    """A helper takes the first visit."""
    phone = visits.phone(name)
    await phone.sends(SeeVisit(visits.visits()[0].id))
    await phone.taps("我来接")
    return phone


async def test_a_neighbour_asks_and_is_told_who_comes(visits: Visits) -> None:
    chen = visits.phone(CHEN)
    await chen.sends(OpenHelpers())
    assert "来之前会告诉您是谁" in await chen.taps("请人教我用")
    assert chen.labels() == ["教我用手机", "帮我投票或写提案", "看看怎么加入", "别的", "回到首页"]
    await chen.taps("教我用手机")
    assert HOME in chen.labels() and "我去服务台" in chen.labels()
    await chen.taps(HOME)
    assert chen.labels()[:4] == ["周一 11月23日 09:00", MONDAY, "周三 11月25日 09:00", "请打电话和我约"]
    said = await chen.taps(MONDAY)
    assert "上门，3号楼1单元402" in said and "只有接下的那一位看得到" in said
    assert "2 位在任的人会看到" in await chen.taps("没有错，送出")
    assert set(visits.told("visit-waits")) == {LI, ZHAO}, "the leader of 1号楼 has nothing to do with it"

    li = visits.phone(LI)
    assert "上门预约（1 件等人接）" in await office(li)
    waiting = await li.sends(button(visits.told("visit-waits")[LI], "我来接"))
    assert "您接下了" in waiting and "3号楼1单元402" in waiting
    told = text(visits.told("visit-taken")[CHEN])
    assert "李明（楼栋长）会来" in told and MONDAY in told
    assert visits.told("visit-waits") == {}, "the others need not look at it any more"
    assert visits.holds()


async def office(phone: SettledPhone) -> str:
    """The labels of the office menu under the heading of help."""
    await phone.sends(OpenOffice())
    for way in ("全部事项", "帮住户办事"):
        if way in (first.partition("（")[0] for first in phone.labels()):
            await phone.taps(next(each for each in phone.labels() if each.startswith(way)))
    return " ".join(phone.labels())


async def test_the_address_is_shown_to_the_taker_only_and_that_look_is_written_down(visits: Visits) -> None:
    chen = await asks(visits)
    zhao, [visit] = visits.phone(ZHAO), visits.visits()
    seen = await zhao.sends(SeeVisit(visit.id))
    assert "陈静 · 3号楼" in seen and "402" not in seen
    assert "402" not in text(visits.told("visit-waits")[ZHAO])
    await chen.sends(SeeReaders())
    assert "李明" not in chen.reads()
    await takes(visits)
    assert "402" not in await zhao.sends(SeeVisit(visit.id)) and "李明（楼栋长）已经接下了" in zhao.reads()
    assert "李明" in await chen.sends(SeeReaders())


async def test_of_two_takers_the_first_has_it_and_the_second_hears_who(visits: Visits) -> None:
    await asks(visits)
    li, zhao, [visit] = visits.phone(LI), visits.phone(ZHAO), visits.visits()
    await li.sends(TakeVisit(visit.id))
    assert "李明（楼栋长）已经接下了" in await zhao.sends(TakeVisit(visit.id))
    assert "您接下了" in await li.sends(TakeVisit(visit.id)), "a second tap gives the same"
    [taking] = visits.takings()
    assert (taking.helper_id, taking.office) == (visits.person(LI), "leader")
    rival = VisitTaking(
        visit_id=visit.id, helper_id=visits.person(ZHAO), office="desk", since=visits.house.now
    )
    with pytest.raises(IntegrityError):
        visits.act(lambda work: (work.session.add(rival), work.session.flush()))


async def test_another_time_is_proposed_and_agreed_on_by_one_tap(visits: Visits) -> None:
    chen, li = await asks(visits), await takes(visits)
    await li.taps("另提时间")
    assert "已经去问对方了" in await li.says("周五下午3点")
    told = visits.told("visit-proposed")
    assert set(told) == {CHEN} and "改成周五 11月27日 15:00行不行" in text(told[CHEN])
    suits = button(told[CHEN], "这个时间行")
    assert "时间说好了" in await chen.sends(suits)
    assert "时间说好了" in await chen.sends(suits), "a second tap gives the same"
    assert "陈静同意了：周五 11月27日 15:00" in text(visits.told("visit-agreed")[LI])
    assert "时间又改过了" in await chen.sends(AgreeVisit(visits.visits()[0].id, minutes(visits.house.now)))


async def test_whoever_is_visited_moves_it_and_the_helper_is_asked(visits: Visits) -> None:
    chen, li = await asks(visits), await takes(visits)
    [visit] = visits.visits()
    await chen.sends(SeeOwnVisit(visit.id))
    assert "先问过要来的那一位" in await chen.taps("改时间")
    assert "在等李明（楼栋长）答复" in await chen.taps("周三 11月25日 09:00")
    told = visits.told("visit-proposed")
    assert set(told) == {LI}
    assert "周三 11月25日 09:00" in await li.sends(button(told[LI], "这个时间行"))
    assert "周三 11月25日 09:00" in await chen.sends(SeeOwnVisit(visit.id))


async def test_before_anybody_has_it_another_time_holds_at_once(visits: Visits) -> None:
    chen = await asks(visits)
    await chen.sends(SeeOwnVisit(visits.visits()[0].id))
    await chen.taps("改时间")
    assert "什么时候：周三 11月25日 09:00" in await chen.taps("周三 11月25日 09:00")
    assert visits.told("visit-proposed") == {}


async def test_reminders_go_to_both_once_the_day_and_the_hour_before(visits: Visits) -> None:
    await asks(visits)
    await takes(visits)
    visits.look()
    people = {visits.person(CHEN), visits.person(LI)}
    owed = visits.owed("visit-soon")
    assert {who for who, _ in owed} == people and len(owed) == 4
    assert "李明（楼栋长）周一 11月23日 14:00来帮您" in text(visits.told("visit-soon")[CHEN])
    visits.goes_on_to(23, 13)
    assert len(visits.owed("visit-soon")) == 4


async def test_what_is_moved_is_reminded_of_at_its_new_time_only(visits: Visits) -> None:
    chen, li = await asks(visits), await takes(visits)
    await li.taps("另提时间")
    await li.taps("周三 11月25日 14:00")
    await chen.sends(button(visits.told("visit-proposed")[CHEN], "这个时间行"))
    due = {when.astimezone(ZONE).strftime("%d %H") for _, when in visits.owed("visit-soon")}
    assert due == {"24 14", "25 13"}


async def test_calling_it_off_tells_the_helper_and_ends_the_reminders(visits: Visits) -> None:
    chen = await asks(visits)
    await takes(visits)
    await chen.sends(SeeOwnVisit(visits.visits()[0].id))
    assert "会告诉李明不用来了" in await chen.taps("取消")
    assert "已经取消" in await chen.taps("取消这次")
    assert "陈静那次上门不用去了：已经取消" in text(visits.told("visit-over")[LI])
    assert visits.owed("visit-soon") == [] and visits.told("visit-taken") == {}
    assert "已经取消" in await chen.sends(CancelVisit(visits.visits()[0].id))


async def test_afterwards_one_question_is_asked_once(visits: Visits) -> None:
    chen = await asks(visits)
    await takes(visits)
    visits.goes_on_to(23, 15, 59)
    assert visits.told("visit-whether") == {}
    visits.goes_on_to(23, 16)
    told = visits.told("visit-whether")
    assert set(told) == {CHEN} and "李明（楼栋长）来过了吗" in text(told[CHEN])
    assert "谢谢您说一声" in await chen.sends(button(told[CHEN], "来过了"))
    assert "请了 1 次，办了 1 次，约好没去 0 次" in await chen.sends(HelpReport())
    assert visits.visits()[0].over_why == "came" and visits.holds()


async def test_a_visit_that_did_not_happen_waits_again_and_is_counted(visits: Visits) -> None:
    chen = await asks(visits)
    await takes(visits)
    visits.goes_on_to(23, 16)
    [visit] = visits.visits()
    no = button(visits.told("visit-whether")[CHEN], "没有来")
    assert "让您白等了" in await chen.sends(no)
    await chen.gets(chen.heard)
    counted = visits.told("visit-missed-count")
    assert set(counted) == {"吴秉正"} and "有 1 次" in text(counted["吴秉正"])
    assert "陈静" not in text(counted["吴秉正"]), "a number, and nothing else"
    assert "陈静说约好了没有人来" in text(visits.told("visit-missed")[LI])
    zhao = visits.phone(ZHAO)
    await zhao.sends(SeeVisit(visit.id))
    assert "没有来过 1 次，请优先" in zhao.reads()
    await zhao.taps("我来接")
    assert "还没有到说来没来的时候" in await chen.sends(SayCame(visit.id, 0))
    assert [each.why for each in visits.takings()] == ["missed", None]


async def test_the_helper_says_that_it_is_made_with_a_line_about_it(visits: Visits) -> None:
    chen, li = await asks(visits), await takes(visits)
    assert "请发一句话" in await li.taps("办好了")
    assert "会请陈静说一声来过没有" in await li.says("教了怎么投票，装好了大字。")
    assert "替这位邻居办事" in li.labels()
    told = visits.told("visit-whether")[CHEN]
    assert "办了什么：教了怎么投票" in await chen.sends(button(told, "来过了"))
    assert "结束了" in await li.sends(SeeVisit(visits.visits()[0].id))


async def test_nobody_says_anything_for_a_week_and_it_closes(visits: Visits) -> None:
    await asks(visits)
    await takes(visits)
    visits.goes_on_to(23, 16)
    visits.goes_on_to(30, 15)
    assert visits.visits()[0].over_at is None
    visits.goes_on_to(30, 17)
    assert visits.visits()[0].over_why == "not-answered"


async def test_it_is_given_back_and_somebody_else_takes_it(visits: Visits) -> None:
    await asks(visits)
    li, [visit] = await takes(visits), visits.visits()
    assert "会另请一位去陈静那里" in await li.taps("去不了，退回")
    assert "退回了" in await li.sends(GiveBackVisit(visit.id))
    assert "在另请一位" in text(visits.told("visit-back")[CHEN])
    assert {who for who, _ in visits.owed("visit-waits")} == {visits.person(ZHAO)}
    await takes(visits, ZHAO)
    assert "赵敏（服务台）会来" in text(visits.told("visit-taken")[CHEN])
