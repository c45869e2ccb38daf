"""The committee answers: it puts a proposal to the vote, or says why not."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from deliberation.polls.model import Poll
from handlers.chat.buttons import data_of
from handlers.chat.proposals.taps import BeginVote
from handlers.chat.screen import Link
from handlers.reactions.putting_to_vote import minutes
from tests.handlers.chat.hall import SHANGHAI, Hall, Phone, labels_of, published, text_of

WHY = "这笔钱已经列在明年的修缮计划里。"


@pytest.fixture
async def proposal(hall: Hall, chen: Phone, wu: Phone, zhao: Phone) -> int:
    """陈明's proposal, supported by three homes."""
    made = await published(chen, "小区大门口加装扶手")
    for phone in (chen, wu, zhao):
        await phone.sends(f"1pa:{made}")
    return made


def begin(proposal: int, days: int) -> str:
    """The button that begins a vote of so many days, as it is shown at the hall's hour."""
    closes = datetime(2026, 11, 25, 20, tzinfo=SHANGHAI) + timedelta(days=days)
    return data_of(BeginVote(proposal, days, minutes(closes)))


async def test_a_confirmation_that_has_gone_stale_begins_nothing(
    hall: Hall, wang: Phone, proposal: int
) -> None:
    await wang.opens(f"p_{proposal}")
    await wang.taps("答复这份提案")
    await wang.taps("交付表决")
    await wang.taps("7 天")
    hall.now += timedelta(days=2)
    again = await wang.taps("开始表决")
    assert again.startswith("刚才那张确认已经过时") and "⏳ 周五 12月4日 20:00（北京时间）截止" in again
    assert hall.read(lambda work: work.session.scalars(select(func.count(Poll.id))).one()) == 0
    assert "已经交付表决" in await wang.taps("开始表决")


async def test_a_double_tap_never_reaches_what_cannot_be_stopped(wang: Phone, proposal: int) -> None:
    await wang.opens(f"p_{proposal}")
    await wang.taps("答复这份提案")
    where = wang.labels().index("交付表决")
    await wang.taps("交付表决")
    await wang.taps("3 天")
    assert wang.labels().index("开始表决") > max(where, 1)


async def test_wang_puts_it_to_the_vote(hall: Hall, wang: Phone, proposal: int) -> None:
    await wang.opens(f"p_{proposal}")
    await wang.taps("答复这份提案")
    assert "让大家投几天票" in await wang.taps("交付表决")
    assert wang.labels() == ["3 天", "7 天", "14 天", "回到这份提案"]
    shown = await wang.taps("7 天")
    assert "范围：全社区，10 户，一户一票。" in shown
    assert "⏳ 周三 12月2日 20:00（北京时间）截止" in shown
    assert "至少 7/10 户" in shown
    assert "开始以后，名册、规则和截止时间都不能再改" in shown
    shown = await wang.taps("开始表决")
    assert shown.startswith("提案 2026-001 已经交付表决，表决编号 2026-001。")
    assert wang.labels() == ["看这次表决", "📝 提案", "回到首页"]
    assert set(hall.told("proposal-in-vote")) == {"陈明"}
    card = hall.card(proposal)
    assert "已经交付表决" in text_of(card)
    assert [b.start for b in card.rows[0] if isinstance(b, Link)] == ["v_1", f"p_{proposal}"]
    assert "小区大门口加装扶手 · 表决中" in (await wang.sends("1pl:vote:0"), *wang.labels())


async def test_a_second_tap_begins_no_second_vote(hall: Hall, wang: Phone, li: Phone, proposal: int) -> None:
    first = await wang.sends(begin(proposal, 7))
    assert await li.sends(begin(proposal, 14)) == first
    assert hall.read(lambda work: work.session.scalars(select(func.count(Poll.id))).one()) == 1


async def test_neighbours_cannot_answer_for_the_committee(chen: Phone, proposal: int) -> None:
    assert "答复这份提案" not in (await chen.opens(f"p_{proposal}"), *chen.labels())
    for data in (f"1pv:{proposal}:7", begin(proposal, 7), f"1pr:{proposal}"):
        assert "由居委会办理" in await chen.sends(data)


@pytest.mark.parametrize("days", ["1", "0", "zz", "-7"])
async def test_days_that_were_not_offered_are_refused(wang: Phone, proposal: int, days: str) -> None:
    assert "按钮已经过期" in await wang.sends(f"1pq:{proposal}:{days}:gg")


async def test_a_proposal_without_enough_support_cannot_be_answered(li: Phone, wang: Phone) -> None:
    early = await published(li, "给孩子们建一座图书角")
    for data in (f"1pv:{early}:7", begin(early, 7), f"1pr:{early}"):
        assert "现在不等居委会答复" in await wang.sends(data)


async def test_wang_declines_and_says_why(hall: Hall, wang: Phone, chen: Phone, proposal: int) -> None:
    await wang.opens(f"p_{proposal}")
    await wang.taps("答复这份提案")
    assert "请写明不采纳的理由" in await wang.taps("不采纳，说明理由")
    shown = await wang.says(WHY)
    assert f"理由：{WHY}" in shown and "还没有发出" in shown
    assert hall.told("proposal-declined") == {}
    assert "已经答复：不采纳" in await wang.taps("就这样答复")
    screen = hall.told("proposal-declined")["陈明"]
    assert screen is not None and f"理由：{WHY}" in text_of(screen)
    assert f"理由：{WHY}" in await chen.opens(f"p_{proposal}")
    assert "居委会答复：不采纳" in text_of(hall.card(proposal))
    assert hall.told("proposal-ready") == {"李建国": None, "王敏": None}


async def test_the_reason_is_written_anew_and_only_the_last_is_told(wang: Phone, proposal: int) -> None:
    await wang.sends(f"1pr:{proposal}")
    await wang.says("不行。")
    first = wang.screen
    await wang.says(WHY)
    wang.screen = first
    assert f"理由：{WHY}" in await wang.taps("就这样答复")
    assert "已经答复" in await wang.taps("就这样答复")
    wang.screen = first
    assert "已经答复" in await wang.taps("就这样答复")


@pytest.mark.parametrize("reason", ["", "  ", "不" * 501, "不" * 4000])
async def test_a_reason_that_will_not_do_is_asked_again(wang: Phone, proposal: int, reason: str) -> None:
    await wang.sends(f"1pr:{proposal}")
    assert "最多 500 个字" in await wang.says(reason)
    assert f"理由：{WHY}" in await wang.says(WHY)


async def test_declining_does_not_push_a_draft_aside(li: Phone, proposal: int) -> None:
    await li.says("/propose")
    await li.says("给孩子们建一座图书角")
    await li.sends(f"1pr:{proposal}")
    await li.says(WHY)
    await li.taps("就这样答复")
    assert "第 2 步" in await li.says("/propose")


async def test_whoever_comes_second_reads_that_it_is_answered(wang: Phone, li: Phone, proposal: int) -> None:
    await wang.sends(f"1pr:{proposal}")
    await wang.says(WHY)
    await li.sends(begin(proposal, 7))
    assert "现在不等居委会答复" in await wang.taps("就这样答复")


async def test_the_committees_shelf_shows_what_waits(li: Phone, proposal: int) -> None:
    await li.says("/start")
    await li.sends("1uz:0")
    assert "有 1 份提案等答复。" in li.reads() and "小区大门口加装扶手：等李建国" in li.reads()
    await li.taps("小区大门口加装扶手 · 还有 15 天")
    assert labels_of(li.screen) == ["答复这份提案", "说说看法", "要不要提醒", "更多…", "📝 提案"]
