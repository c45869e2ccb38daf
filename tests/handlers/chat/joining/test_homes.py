"""My homes: who lives there, moving out, inviting, and the question once a year."""

from datetime import timedelta

from sqlalchemy import select

from handlers.chat.homes.taps import ListClaims, ListToCheck, SeeHousehold, StillHere
from handlers.chat.menu import OpenHomes
from kernel.work import Work
from residents.letters import write_letters
from residents.model import Residency
from residents.privacy.model import Reading
from tests.handlers.chat.joining.conftest import DESK, LEADER, Joining


async def test_a_home_says_since_when_and_how_it_was_proved(hall: Joining) -> None:
    chen = hall.phone("陈静")
    shown = await chen.sends(OpenHomes())
    assert "3号楼1单元402 · 业主" in shown and "凭据：社区登记" in shown and "业主身份已核实" in shown


async def test_the_owner_of_three_chooses_one(hall: Joining) -> None:
    zhou = hall.phone("周建国")
    assert "我的住处，共 3 处" in await zhou.sends(OpenHomes())
    assert "3号楼1单元102 · 业主" in await zhou.taps("3号楼1单元102")


async def test_names_of_the_others_are_masked_and_only_for_members(hall: Joining) -> None:
    li = hall.phone("李明")
    await li.sends(OpenHomes())
    shown = await li.taps("家里还有谁")
    assert "除您以外还有 1 位" in shown and "王* · 业主" in shown and "王芳" not in shown
    chen = hall.phone("陈静")
    stolen = next(b.does for row in li.screen.rows for b in row if type(b.does).__name__ == "AskInvite")
    assert "这不是您现在的住处" in await chen.sends(SeeHousehold(stolen.tie))


async def test_moving_out_says_before_what_ends_and_what_stays(hall: Joining) -> None:
    qian = hall.phone("钱进")
    await qian.sends(OpenHomes())
    asked = await qian.taps("我搬走了")
    assert "会停下" in asked and "照样算数" in asked
    assert "您已从3号楼1单元601搬走" in await qian.taps("是，我搬走了")
    assert "您已从登记的住址迁出" in await qian.says("/start")


async def test_a_member_invites_and_confirms_with_one_tap(hall: Joining) -> None:
    li = hall.phone("李明")
    await li.sends(OpenHomes())
    await li.taps("家里还有谁")
    await li.taps("请家里人加入")
    link = next(each for each in (await li.taps("家人")).splitlines() if each.startswith("hi_"))
    lin = hall.phone("林小满")
    assert "有人请您加入3号楼1单元201，登记为业主的家人" in await lin.opens(link)
    assert "等请您的那一位确认" in await lin.taps("送出，我已满18周岁")
    assert set(hall.told("tie-claimed")) == {"李明", "王芳", LEADER}
    await li.taps("我的住处")
    await li.sends(ListClaims(0))
    await li.taps("3号楼1单元201 · 邻居")
    assert "确认了：邻居，3号楼1单元201" in await li.taps("我认识，确认")
    assert "由家里人李明确认" in hall.told("tie-confirmed")["邻居"]


async def test_an_owner_ends_a_tenancy_and_the_tenant_is_told(hall: Joining) -> None:
    chen, lin = hall.phone("陈静"), hall.phone("林小满")
    await chen.sends(OpenHomes())
    await chen.taps("家里还有谁")
    await chen.taps("请家里人加入")
    link = next(each for each in (await chen.taps("租客")).splitlines() if each.startswith("hi_"))
    await lin.opens(link)
    await lin.taps("送出，我已满18周岁")
    await chen.sends(ListClaims(0))
    await chen.taps("3号楼1单元402 · 邻居")
    await chen.taps("我认识，确认")
    await chen.sends(OpenHomes())
    await chen.taps("家里还有谁")
    await chen.taps("邻*搬走了")
    assert "也告诉了他" in await chen.taps("是，租约结束了")
    assert "您已不再租住3号楼1单元402" in hall.told("tie-ended")["邻居"]


async def test_once_a_year_each_is_asked_and_silence_ends_nothing(hall: Joining) -> None:
    start = hall.house.now
    hall.ticks(start + timedelta(days=95))
    assert hall.told("tie-asked") == {}, "a quarter is no year"
    hall.ticks(start + timedelta(days=361))
    asked = hall.told("tie-asked")
    assert "您还住在3号楼1单元402吗？" in asked["陈静"] and "王德福" in asked
    chen = hall.phone("陈静")
    tie = hall.act(lambda work: _tie(work, hall.house.person("陈静")))
    assert "记下了，您还住在这里" in await chen.sends(StillHere(tie))
    hall.ticks(start + timedelta(days=376))
    hall.ticks(start + timedelta(days=391))
    zhao = hall.phone(DESK)
    shown = await zhao.sends(ListToCheck(0))
    assert "3号楼1单元201 · 李明（待核对）" in shown and "陈静" not in shown
    li = hall.phone("李明")
    assert "李明，您好" in await li.says("/start"), "silence ends nothing"
    assert "待核对" in hall.told("ties-to-check")[LEADER]


def _tie(work: Work, person: int) -> int:
    return work.session.scalars(select(Residency.id).where(Residency.person_id == person)).one()


async def test_those_of_a_home_are_told_who_came_in_by_letter_and_can_object(hall: Joining) -> None:
    [letter] = hall.act(lambda work: write_letters(work, ["3号楼1单元402"]))
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.says(letter.code)
    await lin.says("林小满")
    told = hall.told("tie-joined")
    assert told == {"陈静": "林小满加入了您家（3号楼1单元402），凭信上的编号。\n不是您家的人，请点下面。"}


async def test_who_looks_at_a_claim_in_office_is_written_down(hall: Joining) -> None:
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.taps("没有信，选门牌等确认")
    await lin.says("3号楼1单元302")
    await lin.taps("租客")
    await lin.says("林小满")
    await lin.taps("送出，我已满18周岁")
    chen = hall.phone(LEADER)
    await chen.sends(ListClaims(0))
    await chen.taps("3号楼1单元302 · 林小满")
    looks = hall.act(lambda work: work.session.scalars(select(Reading.reader_id)).all())
    assert looks == [hall.house.person(LEADER)]
