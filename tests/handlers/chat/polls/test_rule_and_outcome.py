"""The rule and the outcome, in words and numbers that can be reckoned again."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from deliberation.polls.casting import cast_vote
from deliberation.polls.rules.rule import Choice
from handlers.chat.polls import wording
from residents.acting import Acting, Origin
from tests.deliberation.polls.neighbourhood import CLOSE, Hall
from tests.handlers.chat.polls.conftest import Ring
from tests.handlers.chat.polls.phone import Phone


def decided(hall: Hall, **said: str) -> Hall:
    """A poll in which these neighbours said this, counted."""
    poll = hall.opens()
    for name, choice in said.items():
        hall.votes(name, poll, choice)
    hall.clock.now = CLOSE
    hall.closes(poll)
    return hall


async def test_the_rule_is_said_in_words_numbers_and_whose_clock(hall: Hall, phone: Ring) -> None:
    hall.votes("李明", hall.opens(), "agree")
    li = phone("李明")
    await li.opens("v_1")
    assert (await li.taps("看规则")).split("\n") == [
        "规则 · 表决 2026-001 · 3号楼加装扶手",
        "参加的要达到三分之二：至少 6/8 户、666.67/1,000.00 平方米。",
        "参加的当中，按户数和面积，同意的都要超过一半，才算通过。弃权算参加，不算同意。",
        "现在参加的还差 5 户、586.67 平方米。",
        "一户一票，由核实过的本户居民投，截止前可以更改，以最后一次为准。",
        "名册和规则在开始时（周六 11月21日 10:00）定下，中途不变。",
        "如果议事厅在截止前 3 小时里停机超过 30 分钟，截止顺延 24 小时；到截止时还没恢复的，从恢复时算起。",
        "依据：社区章程第 1 版。",
        "时间都按北京时间。",
    ]


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ({"by_area": False}, "参加的要达到三分之二：至少 6/8 户。"),
        ({"by_area": False}, "参加的当中，按户数，同意的要超过一半，才算通过。"),
        ({"majority": "3/4"}, "同意的都要达到四分之三"),
        ({"majority": "2/3"}, "同意的都要达到三分之二"),
        ({"majority": "1"}, "同意的都要达到全部"),
        ({"quorum": "3/5"}, "参加的要达到 3/5：至少 5/8 户、600.00/1,000.00 平方米。"),
        ({"quorum": "1/2"}, "参加的要达到一半：至少 4/8 户、500.00/1,000.00 平方米。"),
        ({"voices": "owners", "speaks": "first_stands"}, "一户一票，由业主投，以先投的人为准"),
    ],
)
async def test_every_by_law_has_its_words(
    founding: Callable[..., Hall], rules: dict[str, object], said: str
) -> None:
    hall = founding(**rules)
    hall.opens()
    assert said in await Phone(hall, "2").presses("1vr:1")


@pytest.mark.parametrize(("before", "unit", "number"), [(49, "days", 2), (24, "days", 1), (23, "hours", 23)])
def test_how_long_is_left_is_told_in_whole_units(before: int, unit: str, number: int) -> None:
    assert wording.left(CLOSE - timedelta(hours=before), CLOSE) == (unit, number)


def test_less_than_a_minute_is_one_minute() -> None:
    assert wording.left(CLOSE - timedelta(seconds=2), CLOSE) == ("minutes", 1)


async def test_what_is_carried_says_who_takes_it_up(hall: Hall, phone: Ring) -> None:
    decided(hall, 钱老板="agree", 张奶奶="agree", 陈静="agree", 李明="against")
    assert (await phone("李明").opens("v_1")).split("\n")[4:] == [
        "参加 6/8 户、890.00/1,000.00 平方米，达到三分之二。",
        "同意 5 户（83.3%）、810.00 平方米（91.0%），超过一半。",
        "反对 1 户，弃权 0 户。",
        "下一步：交居委会办理。",
        f"您家（3号楼102）的意见：反对。回执 {await receipt_of(phone('李明'))}。",
    ]


async def receipt_of(phone: Phone) -> str:
    """The receipt that the poll's screen shows."""
    said = await phone.opens("v_1")
    return said.split("回执 ")[1].rstrip("。")


async def test_what_too_few_took_part_in_says_how_many_were_missing(hall: Hall, phone: Ring) -> None:
    decided(hall, 钱老板="agree", 张奶奶="agree")
    said = await phone("李明").opens("v_1")
    assert said.startswith("⛔ 未通过 · 3号楼加装扶手（表决 2026-001）")
    assert "参加 2/8 户、560.00/1,000.00 平方米，没有达到三分之二。" in said
    assert "参加的还差 4 户、106.67 平方米，这次不作数。下一步：可以重新提出。" in said


async def test_where_heads_suffice_and_area_does_not_it_says_which(hall: Hall, phone: Ring) -> None:
    decided(hall, 张奶奶="agree", 李明="agree", 陈静="agree", 周远="agree", **{"孙<b>": "agree"})
    said = await phone("李明").opens("v_1")
    assert "参加 7/8 户、500.00/1,000.00 平方米，户数达到三分之二，面积没有。" in said
    assert "参加的面积还差 166.67 平方米，这次不作数。" in said


async def test_where_area_agrees_and_heads_do_not_it_says_which(hall: Hall, phone: Ring) -> None:
    decided(hall, 钱老板="agree", 张奶奶="agree", 陈静="against", 李明="against")
    said = await phone("李明").opens("v_1")
    assert "同意 2 户（33.3%）、560.00 平方米（62.9%），面积超过一半，户数没有。" in said
    assert "这件事这次不办。下一步：改一改方案，可以重新提出。" in said


async def test_a_poll_nobody_voted_in_has_no_percentages(hall: Hall, phone: Ring) -> None:
    decided(hall)
    said = await phone("李明").opens("v_1")
    assert "8 户都没有投票。" in said and "%" not in said
    assert "参加 0 户 = 同意 0 + 反对 0 + 弃权 0。" in await phone("李明").opens("vh_1")


async def test_a_retired_teacher_can_reckon_it_again(hall: Hall, phone: Ring) -> None:
    decided(hall, 钱老板="agree", 张奶奶="agree", 陈静="against", 李明="abstain")
    zhang = phone("张奶奶")
    await zhang.opens("v_1")
    assert (await zhang.taps("怎么算的")).split("\n") == [
        "怎么算的 · 表决 2026-001 · 3号楼加装扶手",
        "✓ 够：参加 6/8 户，至少 6 户（达到三分之二）",
        "✓ 够：参加 890.00/1,000.00 平方米，至少 666.67 平方米（达到三分之二）",
        "✗ 不够：同意 2/6 户，至少 4 户（超过一半）",
        "✓ 够：同意 560.00/890.00 平方米，至少 445.01 平方米（超过一半）",
        "参加 6 户 = 同意 2 + 反对 3 + 弃权 1。",
        "有一条不够就不通过，所以未通过。",
        "依据：社区章程第 1 版。",
    ]


async def test_by_heads_alone_area_is_not_mentioned(founding: Callable[..., Hall]) -> None:
    hall = decided(founding(by_area=False), 钱老板="agree", 张奶奶="agree", 陈静="agree", 李明="agree")
    li = Phone(hall, "2")
    assert "面积" not in await li.opens("vh_1") and "平方米" not in await li.opens("v_1")


async def test_how_it_was_counted_is_not_told_before_it_was_counted(hall: Hall, phone: Ring) -> None:
    hall.votes("陈静", hall.opens(), "agree")
    assert "还有 7 天" in await phone("李明").opens("vh_1")
    hall.clock.now = CLOSE
    said = await phone("李明").opens("vh_1")
    assert "正在计票" in said and "同意" not in said


async def test_ways_are_told_when_there_was_more_than_one(hall: Hall, phone: Ring) -> None:
    poll = hall.opens()
    hall.votes("陈静", poll, "agree")
    paper = Acting(hall.people["张奶奶"], hall.people["王敏"], Origin.PAPER)
    hall.act(lambda work: cast_vote(work, paper, poll, Choice.AGREE))
    hall.clock.now = CLOSE
    hall.closes(poll)
    assert "网上 3 户，纸票 1 户，服务台代投 0 户。" in await phone("李明").opens("v_1")
