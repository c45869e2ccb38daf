"""李国强 appoints, renews and ends in the chat, and everybody whom it concerns hears of it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.seeding import seed
from handlers.chat.office.appointing import day_in
from handlers.chat.office.taps import AppointNow, AskEnd, EndNow, RenewNow, SeeOffice, ShowKind, ShowRoll
from residents.invitations import invite
from residents.model import Place, RoleKind
from residents.offices import queries
from residents.queries import holders_of
from tests import cast
from tests.handlers.chat.office.service_hall import Office, finds

SUPERVISOR = "吴秉正"
NOON = datetime(2029, 11, 21, 4, tzinfo=UTC)


async def appoints_chen(office: Office) -> None:
    """The whole conversation, from the first screen."""
    li = office.phone("李国强")
    await finds(li, "人员与任期")
    assert "任命什么职务" in await li.taps("任命")
    await li.taps("楼栋和网格的职务")
    assert "哪栋楼" in await li.taps("楼栋长")
    assert "请谁担任3号楼楼栋长" in await li.taps("3号楼")
    assert "找到这些邻居" in await li.says("陈静")
    shown = await li.taps("陈静 3号楼")
    assert "请陈静担任3号楼楼栋长" in shown and "2029年11月21日中午" in shown
    assert "证明谁住在楼里" in shown and "发到社区的群" in shown
    assert "陈静现在是3号楼楼栋长" in await li.taps("任命")


async def test_the_chair_appoints_a_leader_and_all_whom_it_concerns_are_told(office: Office) -> None:
    await appoints_chen(office)
    assert "李国强请您担任3号楼楼栋长" in office.told("office-granted")["陈静"]
    assert list(office.told("office-granted-told")) == [SUPERVISOR]
    assert "李国强任命陈静为3号楼楼栋长" in office.told("office-granted-told")[SUPERVISOR]
    assert "陈静担任3号楼楼栋长" in office.told("office-granted-group")[""]


async def test_a_second_tap_on_the_same_button_gives_no_second_office(office: Office) -> None:
    await appoints_chen(office)
    li, chen = office.phone("李国强"), office.house.person("陈静")
    place = office.house.id_of(Place, "3号楼")
    again = AppointNow("building_leader", place, chen, 20291121)
    assert "已经担任这个职务" in await li.sends(again)
    assert len(office.told("office-granted")) == 1


async def test_another_day_may_be_tapped_or_typed(office: Office) -> None:
    li = office.phone("李国强")
    await li.sends(ShowKind("desk", 0))
    await li.taps("任命")
    await li.says("3号楼1单元402")
    await li.taps("陈静 3号楼")
    await li.taps("改任期")
    assert "没看懂这个日期" in await li.says("明年夏天")
    assert "最早到后天" in await li.says("2026-11-21")
    assert "2028年6月30日中午" in await li.says("2028年6月30日")
    await li.taps("改任期")
    assert "2027年11月21日中午" in await li.taps("1 年")
    await li.taps("任命")
    assert "到2027年11月21日" in await li.sends(ShowKind("desk", 0))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2028-06-30", "2028-06-30"),
        ("2028年6月30日", "2028-06-30"),
        ("２０２８.6.30", "2028-06-30"),
        ("20280630", "2028-06-30"),
        ("到 2028/6/30 为止", "2028-06-30"),
        ("2028-02-30", None),
        ("6月30日", None),
        ("明年", None),
        ("99999999999999999999-1-1", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: str | None) -> None:
    assert (found := day_in(typed)) == (datetime.fromisoformat(day).date() if day else None), found


async def test_who_is_not_found_may_come_by_a_link_and_supervisors_hear_of_it(office: Office) -> None:
    li = office.phone("李国强")
    await li.sends(ShowKind("desk", 0))
    await li.taps("任命")
    assert "没有找到" in await li.says("林小满")
    shown = await li.taps("给邀请链接")
    assert "只能用一次" in shown
    link = next(each for each in shown.splitlines() if each.startswith("k_"))
    lin = office.phone("林小满")
    offer = await lin.opens(link)
    assert "请您担任幸福里社区的服务台" in offer and "由李国强邀请" in offer and "住址有争议时核实" in offer
    await lin.taps("接受，就任")
    await lin.taps("就叫这个")
    told = office.told("office-granted-told")
    assert set(told) == {SUPERVISOR, "李国强"}
    assert "接受李国强的邀请" in told[SUPERVISOR]
    assert office.told("office-granted") == {}, "whoever accepts knows"


async def test_links_gone_astray_are_taken_back(office: Office) -> None:
    li = office.phone("李国强")
    await li.sends(ShowKind("desk", 0))
    await li.taps("任命")
    shown = await li.taps("给邀请链接")
    link = next(each for each in shown.splitlines() if each.startswith("k_"))
    assert "收回了 1 个邀请" in await li.taps("收回没用过的邀请")
    assert "请用最近收到的" in await office.phone("林小满").opens(link)


async def test_an_end_before_its_time_is_written_read_back_and_told(office: Office) -> None:
    await appoints_chen(office)
    [role] = [each.role for each in office.act(queries.offices) if each.name == "陈静"]
    li = office.phone("李国强")
    await li.sends(SeeOffice(role))
    assert "请写明原因" in await li.taps("提前结束")
    shown = await li.says("陈静要搬去外地")
    assert "结束陈静的3号楼楼栋长职务" in shown and "「陈静要搬去外地」" in shown and "不能撤销" in shown
    assert "陈静不再担任楼栋长" in await li.taps("是，结束")
    assert "李国强提前结束了您的3号楼楼栋长职务" in office.told("office-ended")["陈静"]
    assert "搬去外地" in office.told("office-ended-told")[SUPERVISOR]
    group = office.told("office-ended-group")[""]
    assert "陈静不再担任3号楼楼栋长" in group and "搬去外地" not in group
    assert "已经结束" in await li.sends(EndNow(role)) or "form" not in li.reads()


async def test_a_leader_lays_the_office_down_from_their_own_menu(office: Office) -> None:
    await appoints_chen(office)
    chen = office.phone("陈静")
    assert "您是3号楼楼栋长" in await chen.says("/office")
    await finds(chen, "我的职务和任期")
    await chen.taps("辞去职务")
    assert "辞去3号楼楼栋长？" in await chen.says("孩子太小，忙不过来")
    assert "您不再担任楼栋长" in await chen.taps("是，结束")
    assert set(office.told("office-ended-told")) == {SUPERVISOR, "李国强"}
    assert office.told("office-ended") == {}
    assert "您现在没有职务" in await chen.says("/office")


async def test_terms_that_end_are_told_to_holder_chair_and_supervisor(office: Office) -> None:
    await appoints_chen(office)
    office.ticks(NOON - timedelta(days=30))
    assert {"陈静", "李国强", SUPERVISOR} <= set(office.told("office-ending"))
    assert "您的3号楼楼栋长职务 30 天内到期" in office.told("office-ending")["陈静"]
    li = office.phone("李国强")
    await li.says("/office")
    assert any("处要安排" in each for each in li.labels())
    office.ticks(NOON)
    assert {"陈静", "李国强", SUPERVISOR} <= set(office.told("office-over"))
    assert "任期到了" in office.told("office-over")["陈静"]


async def test_a_renewal_is_read_back_and_told(office: Office) -> None:
    await appoints_chen(office)
    [role] = [each.role for each in office.act(queries.offices) if each.name == "陈静"]
    office.ticks(NOON - timedelta(days=20))
    li = office.phone("李国强")
    await li.sends(SeeOffice(role))
    assert "让陈静接着担任3号楼楼栋长？" in await li.taps("续任")
    assert "2032年11月21日" in li.reads()
    assert "接着担任" in await li.taps("续任")
    assert "李国强请您接着担任3号楼楼栋长" in office.told("office-granted")["陈静"]
    assert "已经续任过了" in await li.sends(RenewNow(role, 20321121))


async def test_a_new_chair_by_the_operators_link_follows_the_old_one(office: Office) -> None:
    code = office.act(lambda work: invite(work, RoleKind.CHAIR, days=3))
    chen = office.phone("陈静")
    await chen.opens(f"k_{code}")
    assert "您现在是幸福里社区的负责人" in await chen.taps("接受，就任")
    chairs = office.act(lambda work: holders_of(work, RoleKind.CHAIR))
    assert chairs == [office.house.person("陈静")]
    assert "新主任陈静已经就任，您不再担任" in office.told("office-ended")["李国强"]
    assert SUPERVISOR in office.told("office-ended-told") and SUPERVISOR in office.told("office-granted-told")


async def test_the_offices_of_a_communitys_file_are_told_to_its_supervisors(office: Office) -> None:
    file = cast.FILE.model_copy(
        update={"slug": "later", "group": None, "people": cast.PEOPLE, "letters": (), "rewards": ()}
    )
    office.house.here = seed(office.workshop, file).community
    told = office.told("office-founded")
    assert list(told) == [SUPERVISOR]
    assert "登记了 5 个职务" in told[SUPERVISOR] and "居委会主任：李国强" in told[SUPERVISOR]


async def test_a_neighbour_without_office_gets_nowhere_with_forged_buttons(office: Office) -> None:
    await appoints_chen(office)
    [role] = [each.role for each in office.act(queries.offices) if each.name == "李国强"]
    wang = office.phone("王芳")
    person = office.house.person("王芳")
    for forged in (
        ShowRoll(),
        ShowKind("desk", 0),
        SeeOffice(role),
        AskEnd(role),
        EndNow(role),
        RenewNow(role, 20321121),
        AppointNow("desk", 0, person, 20291121),
        AppointNow("<b>", 0, person, 20291121),
    ):
        assert "没有做成" not in await wang.sends(forged)
        assert "王芳现在是" not in wang.reads()
    held = {each.name: each.kind for each in office.act(queries.offices)}
    assert "王芳" not in held and held["李国强"] is RoleKind.CHAIR
