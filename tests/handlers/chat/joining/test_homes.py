"""My homes: who lives there, moving out, inviting, and the question once a year."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from handlers.chat.homes.taps import (
    Confirm,
    EndTenancy,
    ListCases,
    ListClaims,
    ListToCheck,
    ObjectNow,
    SeeClaim,
    SeeHousehold,
    StillHere,
)
from handlers.chat.menu import BeginJoining, OpenHomes
from kernel.work import Work
from residents.acting import Caller, enter
from residents.homes import claims
from residents.homes.queries import claim_shown
from residents.letters import write_letters
from residents.model import Dwelling, Relation, Residency, RoleKind
from residents.permits import roles_of
from residents.privacy.model import Reading
from tests.handlers.chat.joining.conftest import DESK, LEADER, Joining
from tests.settled import SettledPhone


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


async def test_whoever_lives_alone_reads_so(hall: Joining) -> None:
    qian = hall.phone("钱进")
    await qian.sends(OpenHomes())
    assert "3号楼1单元601现在只登记着您一位" in await qian.taps("家里还有谁")


async def test_moving_out_says_before_what_ends_and_what_stays(hall: Joining) -> None:
    qian = hall.phone("钱进")
    await qian.sends(OpenHomes())
    asked = await qian.taps("我搬走了")
    assert "会停下" in asked and "照样算数" in asked
    assert "您已从3号楼1单元601搬走" in await qian.taps("是，我搬走了")
    assert "您已从登记的住址迁出" in await qian.says("/start")


async def test_whoever_keeps_a_home_goes_on_from_there(hall: Joining) -> None:
    zhou = hall.phone("周建国")
    await zhou.sends(OpenHomes())
    await zhou.taps("3号楼1单元101")
    await zhou.taps("我搬走了")
    assert "您还有" in await zhou.taps("是，我搬走了")
    assert "3号楼1单元101" not in await zhou.taps("我的住处")


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
    assert "3号楼1单元201 · 李明（两次没回答）" in shown and "陈静" not in shown
    li = hall.phone("李明")
    assert "李明，您好" in await li.says("/start"), "silence ends nothing"
    assert "请走访" in hall.told("ties-to-check")[LEADER]


def _tie(work: Work, person: int) -> int:
    return work.session.scalars(select(Residency.id).where(Residency.person_id == person)).one()


async def test_those_of_a_home_are_told_who_came_in_by_letter_and_can_object(hall: Joining) -> None:
    [letter] = hall.act(lambda work: write_letters(work, ["3号楼1单元402"]))
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.says(letter.code)
    await lin.taps("我是业主的家人，加入")
    await lin.says("林小满")
    told = "林小满加入了您家（3号楼1单元402），登记为业主的家人，凭信上的编号。\n不是您家的人，请点下面。"
    assert hall.told("tie-joined") == {"陈静": told}


async def test_whoever_comes_into_their_home_is_told_that_somebody_is_there_already(hall: Joining) -> None:
    """A leader may have let in somebody whom nobody knows, before the owner came."""
    stranger = hall.phone("林小满")
    tie = hall.act(lambda work: _claims(work, hall, stranger, "3号楼1单元302"))
    await hall.phone(LEADER).sends(Confirm(tie, "known"))
    [letter] = hall.act(lambda work: write_letters(work, ["3号楼1单元302"]))
    owner = hall.phone("彭立")
    await owner.sends(BeginJoining())
    await owner.says(letter.code)
    await owner.taps("我是业主，加入")
    told = hall.drawn("tie-there")["彭立"]
    assert told is not None and "已经有人登记了" in hall.told("tie-there")["彭立"]
    assert "除您以外还有 1 位" in await owner.sends(told.rows[0][0])
    assert "不认识林**" in owner.labels()


def _claims(work: Work, hall: Joining, phone: SettledPhone, dwelling: str) -> int:
    who = enter(work, Caller("telegram", phone.heard.external, "zh-Hans"), None, hall.house.here).who
    home = work.session.scalars(select(Dwelling.id).where(Dwelling.name == dwelling)).one()
    return claims.claim(work, who, home, Relation.HOUSEHOLD, "林小满", adult=True).residency


async def test_who_looks_at_a_claim_in_office_is_written_down(hall: Joining) -> None:
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    await lin.taps("没有信，选门牌等确认")
    await lin.says("3号楼1单元302")
    await lin.taps("租客")
    await lin.says("林小满")
    await lin.taps("送出，我已满18周岁")
    chen = hall.phone(LEADER)
    for _ in range(2):
        await chen.sends(ListClaims(0))
        await chen.taps("3号楼1单元302 · 林小满")
    looks = hall.act(lambda work: work.session.execute(select(Reading.reader_id, Reading.person_id)).all())
    seen = [(hall.house.person(LEADER), hall.house.person(name)) for name in ("马新", "林小满")]
    assert [tuple(each) for each in looks] == seen, "everybody of the list, once a day"


async def test_a_look_that_is_not_written_down_shows_nothing(hall: Joining) -> None:
    """Whoever asks for a claim as a question, which can write nothing, gets no answer."""
    tie = hall.act(lambda work: _tie(work, hall.house.person("马新")))
    who = hall.house.who(DESK)
    with pytest.raises(Exception, match=r"(?i)read.?only"):
        hall.workshop.read_now(lambda work: claim_shown(work.enter(hall.house.here), who, tie))


async def test_an_owner_who_is_told_of_another_owner_can_say_no_to_them(hall: Joining) -> None:
    """She is told that it is not hers to confirm, and one tap brings it before the desk."""
    lin, qian = await hall.newcomer(), hall.phone("钱进")
    await lin.taps("我是这里的居民")
    await lin.taps("没有信，选门牌等确认")
    await lin.says("3号楼1单元601")
    await lin.taps("业主")
    await lin.says("林小满")
    await lin.taps("送出，我已满18周岁")
    told = hall.told("tie-claimed")
    assert "您不用确认" in told["钱进"] and "等您确认" in told[LEADER] and DESK in told
    tie = hall.act(lambda work: _tie(work, hall.house.person("林小满")))
    shown = await qian.sends(SeeClaim(tie))
    assert "由服务台看证件决定" in shown and "请他带房产证到服务台" in shown
    await qian.taps("不是我家的人")
    assert "谁也不能确认他" in await qian.taps("不是我家的人，请核对")
    assert "先不登记" in hall.told("case-about-you")["林小满"]
    chen = hall.phone(LEADER)
    assert "不是自己家的人，要由服务台核对" in await chen.sends(SeeClaim(tie))
    assert "要由服务台在「住户核对」里决定" in await chen.sends(Confirm(tie, "known"))
    zhao = hall.phone(DESK)
    await zhao.sends(ListCases(0))
    assert "林小满，业主" in await zhao.taps("3号楼1单元601 · 家里人有异议")
    assert "都不确认" not in zhao.labels()
    assert "服务台正在核对" in await lin.sends(OpenHomes())
    assert "看一看，写明情况" in lin.labels()


async def test_whoever_waits_and_finds_the_letter_just_types_its_code(hall: Joining) -> None:
    [letter] = hall.act(lambda work: write_letters(work, ["3号楼1单元602"]))
    ma = hall.phone("马新")
    assert "像是信上的编号" in await ma.says(letter.code)


async def test_a_claim_is_taken_back_as_a_claim(hall: Joining) -> None:
    ma = hall.phone("马新")
    await ma.sends(OpenHomes())
    assert "没有人再看到它" in await ma.taps("撤回登记")
    assert "已撤回3号楼1单元602的登记" in await ma.taps("是，撤回")


async def test_a_leader_who_moves_out_is_told_before_and_leads_no_more(hall: Joining) -> None:
    chen = hall.phone(LEADER)
    await chen.sends(OpenHomes())
    assert "您3号楼楼栋长的职务" in await chen.taps("我搬走了")
    await chen.taps("是，我搬走了")
    assert "职务随之结束" in hall.told("office-ended")[LEADER]
    assert "陈静从那一栋搬走了" in hall.told("office-ended-told")["吴秉正"]
    assert "陈静不再担任3号楼楼栋长" in hall.told("office-ended-group")[""]
    tie = hall.act(lambda work: _tie(work, hall.house.person("马新")))
    assert "这一位不归您确认" in await chen.sends(Confirm(tie, "known"))


async def test_nobody_loses_an_office_on_one_word_of_another(hall: Joining) -> None:
    """An owner says that a tenant moved out: those who decide about the office hear of it, and it goes on."""
    hall.act(lambda work: _lets_in(work, hall.house.person("吴强"), hall.house.person("钱进")))
    hall.leads("吴强")
    tie = hall.act(lambda work: _tie(work, hall.house.person("吴强")))
    qian = hall.phone("钱进")
    assert "这位租客已搬走" in await qian.sends(EndTenancy(tie))
    assert "吴强从登记的住处搬走了，还担任着3号楼楼栋长" in hall.told("office-left")["吴秉正"]
    still = hall.house.ask(lambda work: roles_of(work, hall.house.person("吴强")))
    assert still == {RoleKind.BUILDING_LEADER} and hall.told("office-ended") == {}


def _lets_in(work: Work, tenant: int, owner: int) -> None:
    """The home of the tenant is the owner's."""
    mine = select(Residency).where(Residency.person_id == owner)
    theirs = work.session.scalars(select(Residency).where(Residency.person_id == tenant)).one()
    work.session.scalars(mine).one().dwelling_id = theirs.dwelling_id


async def test_a_leader_with_a_second_home_in_the_building_goes_on(hall: Joining) -> None:
    hall.leads("周建国")
    zhou = hall.phone("周建国")
    for home in ("3号楼1单元101", "3号楼1单元102"):
        await zhou.sends(OpenHomes())
        await zhou.taps(home)
        await zhou.taps("我搬走了")
        await zhou.taps("是，我搬走了")
    ended = set(hall.told("office-ended-told"))
    still = hall.house.ask(lambda work: roles_of(work, hall.house.person("周建国")))
    assert (ended, still) == (set(), {RoleKind.BUILDING_LEADER})


async def test_whoever_moves_away_from_another_office_is_told_of(hall: Joining) -> None:
    """The office goes on; those who decide about it hear of it."""
    xu = hall.phone("许红梅")
    await xu.sends(OpenHomes())
    await xu.taps("我搬走了")
    await xu.taps("是，我搬走了")
    told = hall.told("office-left")
    assert set(told) == {"吴秉正", "李国强"} and "还担任着居委会委员" in told["吴秉正"]


async def test_a_leader_whom_the_desk_finds_not_to_live_there_leads_no_more(hall: Joining) -> None:
    hall.leads("王芳")
    li, zhao = hall.phone("李明"), hall.phone(DESK)
    tie = hall.act(lambda work: _tie(work, hall.house.person("王芳")))
    await li.sends(ObjectNow(tie))
    await zhao.sends(ListCases(0))
    await zhao.taps("3号楼1单元201 · 家里人有异议")
    await zhao.taps("确认李明，前一位不算")
    await zhao.says("看过合同，她两年前搬走了")
    assert "职务随之结束" in hall.told("office-ended")["王芳"]
