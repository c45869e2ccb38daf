"""Ending another one's tie: the desk, a leader who proposes it, those concerned who say that it is not so."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from deliberation.polls.model import Vote
from deliberation.polls.opening import open_poll
from deliberation.proposals.model import Support
from deliberation.proposals.service import publish
from deliberation.proposals.supporting import support
from handlers.chat.homes.desk_taps import SayOver, SeeDoor, SeeTie
from handlers.chat.homes.taps import ListCases, ListToCheck
from handlers.chat.menu import OpenHomes
from handlers.chat.polls.buttons import CastVote
from kernel.work import Work
from notices.choosing import ways_of
from residents.homes import cases, ending
from residents.homes.model import Ruling, TieEnding
from residents.model import Dwelling, Person, Residency, Role, RoleKind
from residents.permits import dwellings_of, roles_of
from tests.handlers.chat.joining.conftest import DESK, LEADER, Joining
from tests.settled import SettledPhone

LI_HOME = "3号楼1单元201"


def tie_of(hall: Joining, name: str) -> int:
    """Somebody's latest tie."""
    person = hall.house.person(name)
    query = select(Residency.id).where(Residency.person_id == person).order_by(Residency.id.desc())
    return hall.act(lambda work: work.session.scalars(query).first())


async def says_over(hall: Joining, name: str, why: str, words: str, *, by: str = DESK) -> SettledPhone:
    """Whoever is at the desk says of somebody that a home is theirs no more."""
    zhao = hall.phone(by)
    await zhao.sends(SeeTie(tie_of(hall, name)))
    await zhao.taps("不住这里了")
    await zhao.taps(why)
    await zhao.says(words)
    return zhao


async def test_the_desk_opens_a_home_and_ends_what_is_over(hall: Joining) -> None:
    zhao = hall.phone(DESK)
    shown = await zhao.sends(SeeDoor(hall.house.id_of(Dwelling, LI_HOME)))
    assert f"{LI_HOME}，登记着 2 位" in shown and "李明 · 业主" in shown
    await zhao.taps("李明")
    await zhao.taps("不住这里了")
    before = await zhao.taps("搬走了")
    assert "会停下：替这一户附议、投票" in before and "14 天内本人可以说不是这样" in before
    assert "李明不再登记在3号楼1单元201" in await zhao.says("邻居说上个月搬去了城东")
    told = hall.told("tie-ended")["李明"]
    assert "服务台登记您已不在3号楼1单元201：搬走了" in told and "邻居说上个月搬去了城东" in told
    assert "李明已从3号楼1单元201搬走" in hall.told("tie-ended-near")["王芳"]
    assert "服务台赵敏结束了李明" in hall.told("tie-ended-told")["吴秉正"]
    li = hall.phone("李明")
    assert "您已从登记的住址迁出" in await li.says("/start")


async def test_an_ended_owner_says_it_is_not_so_and_stands_until_the_desk_decides(hall: Joining) -> None:
    await says_over(hall, "李明", "搬走了", "听说搬走了")
    li = hall.phone("李明")
    assert "服务台登记您已不在3号楼1单元201" in await li.sends(OpenHomes())
    await li.taps("不是这样：3号楼1单元201")
    assert "已恢复3号楼1单元201的登记" in await li.taps("不对，请恢复并核对")
    await li.says("我只是出差")
    assert "李明，您好" in await li.says("/start")
    zhao = hall.phone(DESK)
    await zhao.sends(ListCases(0))
    case = await zhao.taps("3号楼1单元201 · 本人说登记结束得不对")
    assert "听说搬走了" in case and "我只是出差" in case
    await zhao.taps("确实不在了，结束登记")
    await zhao.says("房子已空，物业证实")
    assert "您已从登记的住址迁出" in await li.says("/start")
    await li.sends(OpenHomes())
    assert "不是这样：3号楼1单元201" not in li.labels(), "both sides were heard"


async def test_the_desk_puts_a_mistake_right_and_everything_is_as_it_was(hall: Joining) -> None:
    zhao = await says_over(hall, "李明", "房子卖了", "看错了名字")
    assert "恢复了：李明" in await zhao.taps("弄错了，恢复登记")
    assert "李明，您好" in await hall.phone("李明").says("/start")
    assert "您在3号楼1单元201的登记恢复了" in hall.told("tie-stands")["李明"]
    assert hall.told("tie-ended") == {"李明": ""} or "李明" not in hall.told("tie-ended")


async def test_after_the_days_of_appeal_nothing_is_put_back(hall: Joining) -> None:
    await says_over(hall, "李明", "搬走了", "空了半年")
    hall.house.now += timedelta(days=15)
    li = hall.phone("李明")
    await li.sends(OpenHomes())
    assert "不是这样：3号楼1单元201" not in li.labels()
    zhao = hall.phone(DESK)
    await zhao.sends(SeeTie(tie_of(hall, "李明")))
    assert "弄错了，恢复登记" not in zhao.labels()


async def test_a_death_ends_all_homes_and_every_message_and_no_office(hall: Joining) -> None:
    """About an office those decide who gave it: one clerk's word ends none."""
    hall.leads("周建国")
    zhao = hall.phone(DESK)
    await zhao.sends(SeeTie(tie_of(hall, "周建国")))
    await zhao.taps("不住这里了")
    before = await zhao.taps("过世了")
    assert "给本人的一切通知" in before and "是谁告知的" in before
    shown = await zhao.says("女儿来电话告知")
    assert "周建国已经过世" in shown and "请当面" not in shown
    zhou = hall.house.person("周建国")

    def look(work: Work) -> tuple[list[int], set[RoleKind], int]:
        from kernel.outbox import NOTICES

        rows = work.connection.execute(select(NOTICES).where(NOTICES.c.person_id == zhou)).all()
        assert rows, "they were owed some"
        return dwellings_of(work, zhou), roles_of(work, zhou), len(ways_of(work, rows))

    office = {RoleKind.BUILDING_LEADER}
    assert hall.act(look) == ([], office, 0), "three homes, and no way to the phone"
    assert "周建国从登记的住处搬走了，还担任着" in hall.told("office-left")["吴秉正"]
    assert (
        "已经过世" in hall.told("tie-ended-told")["吴秉正"]
        or "过世了" in hall.told("tie-ended-told")["吴秉正"]
    )
    await zhao.taps("弄错了，恢复登记")
    assert len(hall.act(lambda work: dwellings_of(work, zhou))) == 3
    assert hall.act(lambda work: work.session.get_one(Person, zhou).died_at) is None


async def test_who_never_lived_there_leaves_no_support_and_no_vote_once_they_were_heard(
    hall: Joining,
) -> None:
    """On one clerk's word both stay: before the close they could not be given again."""
    author, li = hall.house.who("陈静"), hall.house.who("李明")
    proposal = hall.act(lambda work: publish(work, author, "门口装一盏灯", "晚上看不见台阶。", None)).proposal
    chair = hall.house.who("李国强")
    poll = hall.act(lambda work: open_poll(work, chair, "装扶手", "装在坡道两侧。", None, 3)).poll
    hall.act(lambda work: support(work, li, proposal))
    await hall.phone("李明").sends(CastVote(poll, "y"))

    def counted(work: Work) -> tuple[int, int]:
        mine = (li.person,)
        given = work.session.scalars(select(Support.id).where(Support.person_id.in_(mine))).all()
        cast = work.session.scalars(select(Vote.id).where(Vote.person_id.in_(mine))).all()
        return len(given), len(cast)

    assert hall.act(counted) == (1, 1)
    tie, other = tie_of(hall, "李明"), hall.house.person("许红梅")
    await says_over(hall, "李明", "从没在这里住过", "核对名册，是别的小区的人")
    assert hall.act(counted) == (1, 1)
    case = hall.act(lambda work: ending.say_otherwise(work, li, tie)).case
    hall.act(lambda work: work.session.add(Role(person_id=other, kind=RoleKind.DESK, since=work.now)))
    clerk = hall.house.who("许红梅")
    hall.act(lambda work: cases.decide(work, clerk, case, Ruling.DROP, "两边都问过，不住这里"))
    assert hall.act(counted) == (0, 0)


async def test_what_a_seller_did_stays(hall: Joining) -> None:
    author, li = hall.house.who("陈静"), hall.house.who("李明")
    proposal = hall.act(lambda work: publish(work, author, "门口装一盏灯", "晚上看不见台阶。", None)).proposal
    hall.act(lambda work: support(work, li, proposal))
    await says_over(hall, "李明", "房子卖了", "看过新的房产证")
    query = select(Support.id).where(Support.person_id == li.person)
    assert len(hall.act(lambda work: work.session.scalars(query).all())) == 1


async def test_a_leader_proposes_for_tenants_only_and_the_desk_carries_it_out(hall: Joining) -> None:
    chen = hall.phone(LEADER)
    shown = await chen.sends(SeeTie(tie_of(hall, "李明")))
    assert "只有服务台能结束" in shown and "不住这里了" not in chen.labels()
    assert "只有服务台能登记" in await chen.sends(SayOver(tie_of(hall, "李明"), "moved"))
    await says_over(hall, "吴强", "搬走了", "租约到期，已经退房", by=LEADER)
    assert "吴强" in await hall.phone("吴强").says("/start"), "until the desk carries it out nothing changes"
    assert "楼栋长陈静说：吴强" in hall.told("ending-proposed")[DESK]
    zhao = hall.phone(DESK)
    assert "吴强（楼栋长说不住了）" in await zhao.sends(ListToCheck(0))
    await zhao.taps("3号楼1单元401 · 吴强")
    await zhao.taps("照办：搬走了")
    assert "您已从登记的住址迁出" in await hall.phone("吴强").says("/start")
    assert "服务台照办了" in hall.told("ending-done")[LEADER]


async def test_the_desk_looks_and_declines_what_a_leader_proposed(hall: Joining) -> None:
    await says_over(hall, "吴强", "从没在这里住过", "没见过", by=LEADER)
    zhao = hall.phone(DESK)
    await zhao.sends(SeeTie(tie_of(hall, "吴强")))
    assert "吴强还住在" in await zhao.taps("看过了，还住这里")
    assert "吴强还登记在" in hall.told("ending-declined")[LEADER]
    assert "没有待走访的住户" in await zhao.sends(ListToCheck(0))


async def test_whoever_said_nothing_for_a_year_is_looked_at_and_leaves_the_list(hall: Joining) -> None:
    start = hall.house.now
    for days in (361, 376, 391):
        hall.ticks(start + timedelta(days=days))
    zhao = hall.phone(DESK)
    await zhao.sends(ListToCheck(0))
    await zhao.taps("3号楼1单元201 · 李明")
    await zhao.taps("看过了，还住这里")
    assert "李明" not in await zhao.sends(ListToCheck(0))


@pytest.mark.parametrize("by", ["李明", "王芳", "钱进", "吴秉正", "许红梅"])
async def test_nobody_else_ends_a_tie(hall: Joining, by: str) -> None:
    other = tie_of(hall, "王芳" if by != "王芳" else "李明")
    phone = hall.phone(by)
    await phone.sends(SayOver(other, "moved"))
    await phone.says("就是搬走了")
    assert hall.act(lambda work: work.session.scalars(select(TieEnding.id)).all()) == []


async def test_nobody_ends_a_tie_of_their_own_home_in_office(hall: Joining) -> None:
    li = hall.phone("李明")
    hall.act(
        lambda work: work.session.add(
            __import__("residents.model", fromlist=["Role"]).Role(
                person_id=hall.house.person("李明"), kind=RoleKind.DESK, since=work.now
            )
        )
    )
    assert "您自己家的人" in await li.sends(SeeTie(tie_of(hall, "王芳")))


async def test_what_lies_with_the_cases_is_not_ended_a_second_time_beside_them(hall: Joining) -> None:
    """Else the clerk whose word is in question would have the last one."""
    await says_over(hall, "李明", "搬走了", "听说搬走了")
    tie, li = tie_of(hall, "李明"), hall.house.who("李明")
    hall.act(lambda work: ending.say_otherwise(work, li, tie))
    zhao = hall.phone(DESK)
    await zhao.sends(SayOver(tie, "never"))
    assert "请在那里定" in await zhao.says("还是搬走了")
    assert hall.act(lambda work: dwellings_of(work, li.person or 0)), "it stands"


async def test_another_reason_than_the_leaders_is_the_desks_word_alone(hall: Joining) -> None:
    """A leader said that he moved out; that he never lived there nobody else said."""
    await says_over(hall, "吴强", "搬走了", "租约到期", by=LEADER)
    await says_over(hall, "吴强", "从没在这里住过", "名册上没有")
    query = select(TieEnding).where(TieEnding.carried_at.is_not(None))
    [carried] = hall.act(lambda work: work.session.scalars(query).all())
    zhao = hall.house.person(DESK)
    assert (carried.by_id, carried.carried_by, carried.why) == (zhao, zhao, "never")
