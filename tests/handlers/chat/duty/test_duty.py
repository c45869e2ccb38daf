"""我的责任田: what is mine, whom to visit, what is open; each row a tap from where it is done."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from deliberation.intake import service as intake
from deliberation.intake.model import IntakeKind
from deliberation.proposals.service import publish
from deliberation.proposals.supporting import support
from handlers.chat.duty.taps import OpenDuty, OpenEmpty
from handlers.chat.screen import is_crowded
from kernel.bylaws import BylawsVersion, digest_of
from kernel.work import Work
from residents.acting import Origin
from residents.assisting.model import AssistedAct
from residents.fields.alone import LONG
from residents.model import Place, RoleKind
from tests.handlers.chat.duty.field import CLAIM, appoints, looked_at, silent, starts_with
from tests.handlers.chat.office.service_hall import Office
from tests.settled import SettledPhone

WAYS = ("上一页", "下一页", "回到工作台", "回到首页")
LEADER, WORKER = RoleKind.BUILDING_LEADER, RoleKind.GRID_WORKER


async def test_a_leader_sees_at_a_glance_what_is_theirs_and_what_waits(office: Office) -> None:
    chen = appoints(office, "陈静", LEADER, "3号楼")
    shown = await chen.says("/duty")
    assert shown.splitlines()[:3] == [
        "您的责任田：3号楼",
        "12 户，10 户有人登记，共 10 位邻居。",
        "等您办 1 件 · 要走访 1 家 · 在征集附议 0 份",
    ]
    assert chen.labels() == [f"{CLAIM}，今天", "3号楼：1 户还没有人登记", "回到工作台", "回到首页"]
    assert "马新" in await starts_with(chen, CLAIM)
    assert "我认识，确认" in chen.labels()


async def test_what_lasts_too_long_is_red_and_gone_once_it_is_done(office: Office) -> None:
    chen = appoints(office, "陈静", LEADER, "3号楼")
    office.house.wait(days=6, hours=23)
    await chen.says("/duty")
    assert chen.labels()[0] == f"{CLAIM}，6 天"
    office.house.wait(hours=1)
    await chen.says("/duty")
    assert chen.labels()[0] == f"🔴 {CLAIM}，7 天"
    await starts_with(chen, "🔴")
    await chen.taps("我认识，确认")
    assert "等您办 0 件" in await chen.says("/duty")


async def test_nothing_of_homes_outside_the_field_is_told(office: Office) -> None:
    silent(office, "王德福", 40)
    silent(office, "小<b>明", 40)
    chen = appoints(office, "陈静", LEADER, "3号楼")
    shown = await chen.says("/duty") + "".join(chen.labels())
    assert "小<b>明" in shown and "王德福" not in shown and "1号楼" not in shown
    elsewhere = office.house.id_of(Place, "1号楼")
    assert "不在您的责任田里" in await chen.sends(OpenEmpty(elsewhere, 0))
    assert sorted(set(looked_at(office, "陈静"))) == ["小<b>明", "马新"]


async def test_each_look_at_a_list_of_people_is_written_down_once_a_day(office: Office) -> None:
    chen = appoints(office, "陈静", LEADER, "3号楼")
    await chen.says("/duty")
    await chen.sends(OpenDuty(0))
    assert looked_at(office, "陈静") == ["马新"]
    office.house.wait(days=1, minutes=1)
    await chen.says("/duty")
    assert looked_at(office, "陈静") == ["马新", "马新"]


async def test_names_are_masked_where_the_by_laws_say_so(office: Office) -> None:
    def mask(work: Work) -> None:
        held = work.session.scalars(select(BylawsVersion)).one()
        privacy = held.bylaws.privacy.model_copy(update={"names": "masked"})
        held.text = held.bylaws.model_copy(update={"privacy": privacy}).model_dump(mode="json")
        held.hash = digest_of(held.text)

    office.act(mask)
    desk = office.phone("赵敏")
    await desk.says("/duty")
    assert desk.labels()[0] == "等确认：3号楼1单元602 马*，今天"


async def test_a_grid_worker_helps_in_the_grid_and_decides_about_nobodys_home(office: Office) -> None:
    silent(office, "小<b>明", 40)
    grid = office.act(lambda work: _grid(work, office.house.id_of(Place, "3号楼")))
    worker = appoints(office, "陈静", WORKER, "东网格")
    assert grid and "您的责任田：东网格" in await worker.says("/duty")
    assert "12 户" in worker.reads() and not any("马新" in each or "小" in each for each in worker.labels())
    shown = await worker.taps("3号楼：1 户还没有人登记")
    assert "3号楼1单元302" in shown and worker.labels() == ["回到责任田", "回到首页"]


def _grid(work: Work, building: int) -> int:
    grid = Place(kind="grid", name="东网格")
    work.session.add(grid)
    work.session.flush()
    work.session.get_one(Place, building).parent_id = grid.id
    return grid.id


async def test_a_home_nobody_has_joined_is_a_tap_from_where_somebody_is_registered(office: Office) -> None:
    chen = appoints(office, "陈静", LEADER, "3号楼")
    await chen.says("/duty")
    await chen.taps("3号楼：1 户还没有人登记")
    assert "登记一位没有手机的邻居" in await chen.taps("3号楼1单元302")
    chair = office.phone("李国强")
    await chair.says("/duty")
    await starts_with(chair, "1号楼：")
    assert chair.labels()[0] == "打印这栋楼的信"


@pytest.mark.parametrize("name", ["陈静", "赵敏", "李国强", "许红梅"])
async def test_no_page_asks_to_choose_among_too_many(office: Office, name: str) -> None:
    appoints(office, "陈静", LEADER, "3号楼")
    for person in ("小<b>明", "吴强", "钱进", "Helen", "方志远", "王德福"):
        silent(office, person, 40)
    phone = office.phone(name)
    await phone.says("/duty")
    seen = list[str]()
    for _ in range(5):
        assert not is_crowded(phone.screen)
        seen += [each for each in phone.labels() if each not in WAYS]
        if "下一页" not in phone.labels():
            break
        await phone.taps("下一页")
    assert len(seen) == len(set(seen))
    assert sum("没有回音" in each for each in seen) == {"陈静": 4, "赵敏": 6}.get(name, 0)


async def test_proposals_that_collect_here_say_how_much_is_missing(office: Office) -> None:
    here, there = (office.house.id_of(Place, each) for each in ("3号楼", "1号楼"))
    who, li = office.house.who("陈静"), office.house.who("李明")
    made = office.act(lambda work: publish(work, who, "门口装一盏灯", "晚上看不清台阶。", here).proposal)
    office.act(
        lambda work: publish(work, office.house.who("方志远"), "底商门口修坡道", "推车上不去。", there)
    )
    office.act(lambda work: support(work, li, made))
    chen = appoints(office, "陈静", LEADER, "3号楼")
    assert "在征集附议 1 份" in await chen.says("/duty")
    assert "门口装一盏灯" in await starts_with(chen, "附议还差 2 户，剩 30 天")


async def test_what_neighbours_asked_is_a_number_to_the_leader_and_a_row_to_the_desk(office: Office) -> None:
    wu, said = office.house.who("吴强"), "三楼的灯坏了，一直没有人来修"
    office.act(lambda work: intake.note(work, wu, IntakeKind.REPORT, said))
    chen, desk = appoints(office, "陈静", LEADER, "3号楼"), office.phone("赵敏")
    shown = await chen.says("/duty")
    assert "另有 1 件反映和提问" in shown and said not in shown and "吴强" not in "".join(chen.labels())
    await desk.says("/duty")
    assert desk.labels()[0].startswith("没答复：报-2026-001")
    assert said in await desk.taps(desk.labels()[0])
    sun = appoints(office, "周建国", LEADER, "1号楼")
    assert "另有" not in await sun.says("/duty")


async def test_whoever_has_no_phone_and_was_not_seen_for_long_is_to_be_visited(office: Office) -> None:
    desk = office.phone("赵敏")
    office.house.wait(days=LONG.days - 1)
    await desk.says("/duty")
    assert not any("没人去看过" in each for each in desk.labels())
    office.house.wait(days=1)
    await desk.says("/duty")
    row = next(each for each in desk.labels() if "没人去看过" in each)
    assert row == "90 天没人去看过：1号楼1单元101 孙桂英"
    assert "孙桂英" in await desk.taps(row)

    def help_her(work: Work) -> None:
        sun, zhao = office.house.person("孙桂英"), office.house.person("赵敏")
        act = AssistedAct(person_id=sun, by_id=zhao, kind="support", origin=Origin.DESK, proof="spoken")
        act.slip, act.at = "K7M2-PQ4D", work.now - timedelta(minutes=1)
        work.session.add(act)

    office.act(help_her)
    await desk.says("/duty")
    assert not any("没人去看过" in each for each in desk.labels())


async def test_it_is_for_people_in_office_acting_themselves_and_in_private(office: Office) -> None:
    li = office.phone("李明")
    assert "您现在没有这样的职务" in await li.says("/duty")
    assert "没有做成" not in await li.sends(OpenDuty(10_000_000))
    group = SettledPhone(office.workshop, "100009", group="-1001000000009")
    assert "私聊" in await group.says("/duty")
    assert "不该发生的事" in await office.phone("吴秉正").says("/duty")
