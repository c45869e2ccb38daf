"""Joining without a letter: building, door, relation, name, age; then somebody has to confirm it."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from handlers.chat.homes.taps import (
    AskObject,
    ListCases,
    ListClaims,
    SeeCounts,
    SeeMySide,
    TellMySide,
)
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.homes import claims, confirming
from residents.homes.model import TieCase
from residents.model import Dwelling, Person, Relation, Residency
from tests.handlers.chat.joining.conftest import DESK, LEADER, Joining

HOME = "3号楼1单元302"


async def claimed(hall: Joining, name: str = "林小满", relation: str = "业主的家人") -> str:
    """A newcomer goes as far as the claim."""
    lin = await hall.newcomer()
    await lin.says("/start")
    await lin.taps("我是这里的居民")
    assert "您住在哪一栋" in await lin.taps("没有信，选门牌等确认")
    assert "3号楼1单元，哪一户" in await lin.taps("3号楼")
    assert "您是这一户的什么人" in await lin.taps("302")
    assert "请把您的姓名发给我" in await lin.taps(relation)
    assert f"请您看一遍：{name}，{HOME}，{relation}" in await lin.says(name)
    return await lin.taps("送出，我已满18周岁")


async def test_a_claim_waits_and_the_leader_and_the_home_are_told(hall: Joining) -> None:
    assert "现在等人确认" in await claimed(hall)
    assert set(hall.told("tie-claimed")) == {LEADER}
    assert "林小满说自己住在3号楼1单元302（业主的家人）" in hall.told("tie-claimed")[LEADER]
    lin = hall.phone("林小满")
    assert "您的住址正在核实" in await lin.says("/start")


async def test_the_leader_confirms_a_resident_and_everybody_of_the_home_is_told(hall: Joining) -> None:
    await claimed(hall)
    chen = hall.phone(LEADER)
    await chen.says("/start")
    await chen.sends(ListClaims(0))
    shown = await chen.taps("3号楼1单元302 · 林小满")
    assert "能确认他住在这里，不能确认他是业主" in shown
    done = await chen.taps("我认识，确认")
    assert "确认了：林小满" in done and "三十天里您还能确认 19 位" in done
    assert "由楼栋长陈静确认" in hall.told("tie-confirmed")["林小满"]
    assert await chen.gets(chen.heard) == done, "a second delivery is the same answer"


async def test_those_of_the_home_may_say_that_it_is_not_so_and_the_desk_hears_both(hall: Joining) -> None:
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.taps("没有信，选门牌等确认")
    await lin.says("3号楼1单元201")
    await lin.taps("租客")
    await lin.says("林小满")
    await lin.taps("送出，我已满18周岁")
    tie = hall.told("tie-claimed")
    assert set(tie) == {"李明", "王芳", LEADER}
    chen = hall.phone(LEADER)
    await chen.sends(ListClaims(0))
    await chen.taps("3号楼1单元201 · 林小满")
    await chen.taps("我认识，确认")
    assert "林小满由楼栋长陈静确认为您家（3号楼1单元201）的租客" in hall.told("tie-at-home")["李明"]
    number = hall.act(_tie_of("林小满"))
    li = hall.phone("李明")
    await li.sends(AskObject(number))
    assert "已交给服务台" in await li.taps("不是我家的人，请核对")
    assert "您说的：我家没有出租" in await li.says("我家没有出租")
    assert "服务台要核对您的登记" in hall.told("case-about-you")["林小满"]
    assert "服务台正在核对" in await lin.says("/propose")
    case = hall.act(_case)
    await lin.sends(SeeMySide(case))
    await lin.sends(TellMySide(case))
    await lin.says("我和房东签了合同")
    zhao = hall.phone(DESK)
    await zhao.sends(ListCases(0))
    both = await zhao.taps("3号楼1单元201 · 家里人有异议")
    assert "他说：我家没有出租" in both and "他说：我和房东签了合同" in both
    await zhao.taps("确认李明，前一位不算")
    assert "不确认被核对的这一位。理由：没有租房合同" in await zhao.says("没有租房合同")
    assert set(hall.told("case-decided")) == {"李明", "林小满"}
    assert "没有租房合同" in hall.told("case-decided")["林小满"]


async def test_the_desk_looks_at_the_deed_and_makes_an_owner(hall: Joining) -> None:
    await claimed(hall, relation="业主")
    zhao = hall.phone(DESK)
    await zhao.sends(ListClaims(0))
    assert "只看，不留底" in await zhao.taps(f"{HOME} · 林小满")
    assert "认作业主" in await zhao.taps("看过房产证，认作业主")


async def test_who_is_not_confirmed_reads_why(hall: Joining) -> None:
    await claimed(hall)
    chen = hall.phone(LEADER)
    await chen.sends(ListClaims(0))
    await chen.taps(f"{HOME} · 林小满")
    await chen.taps("不能确认")
    assert "没有确认林小满" in await chen.says("这一户是空房")
    assert "原因：这一户是空房" in hall.told("tie-refused")["林小满"]


@pytest.mark.parametrize("typed", ["3号楼1单元302", "1-302", "1单元302", "302", "３号楼１单元３０２"])
async def test_a_door_may_be_typed_as_people_type(hall: Joining, typed: str) -> None:
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.taps("没有信，选门牌等确认")
    await lin.taps("3号楼")
    assert "3号楼1单元302。您是这一户的什么人" in await lin.says(typed)


@pytest.mark.parametrize("typed", ["3号楼1单元", "三栋一单元", "我家在3号楼1单元"])
async def test_a_unit_that_is_typed_shows_its_doors(hall: Joining, typed: str) -> None:
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.taps("没有信，选门牌等确认")
    await lin.says(typed)
    assert "3号楼1单元302。您是这一户的什么人" in await lin.taps("302")


@pytest.mark.parametrize("typed", ["九号楼", "999", "<b>", "邻" * 900, "🙂"])
async def test_a_door_that_is_not_there_is_asked_for_again(hall: Joining, typed: str) -> None:
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.taps("没有信，选门牌等确认")
    assert "没有找到这一户" in await lin.says(typed)
    assert "您是这一户的什么人" in await lin.says("3号楼1单元302")


async def test_supervisors_are_told_at_half_of_what_a_leader_may_confirm(hall: Joining) -> None:

    home = hall.house.id_of(Dwelling, HOME)
    chen = hall.house.who(LEADER)

    def one(work: Work, n: int) -> None:
        person = Person(name=f"住户{n}", created_at=work.now)
        work.session.add(person)
        work.session.flush()
        who = Acting(person.id, person.id, Origin.CHAT)
        tie = claims.claim(work, who, home, Relation.TENANT, "", adult=True).residency
        confirming.confirm(work, chen, tie)

    for n in range(9):
        hall.act(lambda work, n=n: one(work, n))
    assert hall.told("leader-half") == {}
    for n in range(9, 12):
        hall.act(lambda work, n=n: one(work, n))
    assert hall.told("leader-half") == {"吴秉正": "楼栋长陈静三十天里确认了 10 位住户，上限 20 位。"}
    wang = hall.phone("王芳")
    assert "楼栋长陈静：12 位" in await wang.sends(SeeCounts())


def _tie_of(name: str) -> Callable[[Work], int]:
    query = select(Residency.id).join(Person, Person.id == Residency.person_id).where(Person.name == name)
    return lambda work: work.session.scalars(query).one()


def _case(work: Work) -> int:
    return work.session.scalars(select(TieCase.id)).one()


async def test_whoever_was_never_registered_reads_what_the_ruling_means_to_them(hall: Joining) -> None:
    lin = await hall.newcomer()
    for tapped in ("我是这里的居民", "没有信，选门牌等确认"):
        await lin.taps(tapped)
    await lin.says("3号楼1单元201")
    await lin.taps("租客")
    await lin.says("林小满")
    await lin.taps("送出，我已满18周岁")
    li = hall.phone("李明")
    await li.sends(AskObject(hall.act(_tie_of("林小满"))))
    await li.taps("不是我家的人，请核对")
    zhao = hall.phone(DESK)
    await zhao.sends(ListCases(0))
    await zhao.taps("3号楼1单元201 · 家里人有异议")
    assert "不给林小满登记在这一户" in await zhao.taps("确认李明，前一位不算")
    await zhao.says("两边都问过，不是一家人")
    told = hall.told("case-decided")
    assert told["林小满"].startswith(
        "3号楼1单元201核对好了。\n这一次没有给您登记。\n理由：两边都问过，不是一家人\n您确实住在那里的，"
    )
    assert "没有给林**登记。\n理由：两边都问过" in told["李明"] and "您不再登记" not in told["李明"]
    await lin.sends(SeeMySide(hall.act(_case)))
    assert "这一次没有给您登记" in lin.reads() and "正在核对" not in lin.reads()
    assert "被核对" not in told["林小满"] + lin.reads()
