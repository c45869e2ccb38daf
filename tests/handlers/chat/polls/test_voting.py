"""Voting from a phone: the list, one poll, the vote, a change of mind."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from deliberation.polls.opening import open_poll
from handlers.chat.buttons import data_of
from handlers.chat.polls.buttons import CastVote
from kernel import texts
from tests.deliberation.polls.neighbourhood import BEGIN, CLOSE, Hall
from tests.handlers.chat.polls.conftest import Ring
from tests.handlers.chat.polls.phone import Phone


async def test_without_polls_the_list_says_where_new_ones_appear(phone: Ring) -> None:
    assert await phone("李明").sends("polls") == "🗳 现在没有表决。有新的表决，会在群里和这里告诉您。"


async def test_the_list_shows_five_and_turns_its_pages(hall: Hall, phone: Ring) -> None:
    for day in range(1, 8):
        hall.opens(days=day, title=f"第{day}件")
    li = phone("李明")
    await li.sends("polls")
    assert li.labels[:2] == [["🗳 第1件（等您投票）"], ["🗳 第2件（等您投票）"]] and len(li.labels) == 6
    await li.taps("下一页")
    assert li.labels == [["🗳 第6件（等您投票）"], ["🗳 第7件（等您投票）"], ["上一页", "回到首页"]]
    await li.taps("上一页")
    assert li.labels[-1] == ["下一页", "回到首页"]


async def test_the_list_marks_what_one_has_voted_in(hall: Hall, phone: Ring) -> None:
    hall.votes("李明", hall.opens(), "agree")
    li = phone("李明")
    await li.sends("polls")
    assert li.labels[0] == ["🗳 3号楼加装扶手（您投过了）"]


@pytest.mark.parametrize("data", ["1vl:-9", "1vl:yyyyy"])
async def test_a_page_that_never_was_is_no_mistake(hall: Hall, phone: Ring, data: str) -> None:
    hall.opens()
    assert "本社区的表决" in await phone("李明").presses(data)


async def test_the_list_tells_how_polls_ended(hall: Hall, phone: Ring) -> None:
    poll = hall.opens(days=1, title="旧的")
    hall.clock.now = BEGIN + timedelta(days=2)
    li = phone("李明")
    await li.sends("polls")
    assert li.labels[0] == ["⏳ 旧的"]
    hall.closes(poll)
    await li.sends("polls")
    assert li.labels[0] == ["⛔ 旧的"]


async def test_in_the_group_the_list_only_links_and_tells_nobody_who_has_not_voted(
    hall: Hall, phone: Ring
) -> None:
    hall.opens()
    li = phone("李明")
    await li.sends("polls", private=False)
    assert li.links == {"🗳 3号楼加装扶手": "v_1"} and li.taps_here == []


async def test_before_the_tap_it_says_what_is_public_until_when_and_for_whom(hall: Hall, phone: Ring) -> None:
    hall.opens("3号楼")
    li = phone("李明")
    assert (await li.opens("v_1")).split("\n") == [
        "🗳 表决 2026-001 · 3号楼加装扶手",
        "",
        "装在坡道两侧。",
        "",
        "请3号楼的 6 户表决，一户一票。",
        "参加：0/6 户（需要 4 户）· 面积 0.00/900.00 平方米（需要 600.00）",
        "公开表决，不是秘密投票：各户怎么投会记下来，邻居看不见，照看服务器的人查得到。截止前只公布参加户数。",
        "⏳ 周六 11月28日 20:00（北京时间）截止，还有 7 天。截止前可以更改，以最后一次为准。",
        "您家（3号楼102）还没有投票。",
    ]
    assert li.labels == [["同意"], ["反对"], ["弃权"], ["看规则", "回到首页"]]


async def test_a_vote_is_one_act_without_a_read_and_its_receipt_is_shown(hall: Hall, phone: Ring) -> None:
    hall.opens()
    li = phone("李明")
    await li.opens("v_1")
    said = (await li.taps("同意")).split("\n")
    assert li.steps == ["act"]
    assert said[0] == "已记录您家（3号楼102）的意见：同意。"
    assert said[1].startswith("截止前可以更改，以最后一次为准。回执 ") and len(said[1].split()[-1]) == 10
    assert li.labels == [["改一改", "看规则"], ["回到首页"]]
    assert li.toast == "已记录您家对「3号楼加装扶手」的意见：同意。"


async def test_after_changing_her_mind_the_new_word_stands(hall: Hall, phone: Ring) -> None:
    hall.opens()
    li = phone("李明")
    await li.opens("v_1")
    await li.taps("同意")
    assert "您家（3号楼102）的意见：同意。" in await li.taps("改一改")
    assert li.labels[:3] == [["同意"], ["反对"], ["弃权"]]
    await li.taps("反对")
    assert "您家（3号楼102）的意见：反对。" in await li.opens("v_1")
    assert li.labels == [["改一改"], ["看规则", "回到首页"]]


async def test_chen_is_told_that_one_tap_counts_for_both_her_flats(hall: Hall, phone: Ring) -> None:
    hall.opens("3号楼")
    chen = phone("陈静")
    assert "点一次，您名下的 2 户都记这个意见。" in await chen.opens("v_1")
    assert "您家（3号楼103、3号楼201）的意见：弃权。" in (await chen.presses(data_of(CastVote(1, "o"))))


async def test_a_co_owner_reads_who_spoke_not_what(hall: Hall, phone: Ring) -> None:
    hall.votes("李明", hall.opens(), "against")
    said = await phone("李晓").opens("v_1")
    assert "您家（3号楼102）已由李明投过票。您可以更改，以最后一次为准。" in said and "反对" not in said


async def test_a_stranger_reads_the_poll_and_is_shown_how_to_join(hall: Hall, phone: Ring) -> None:
    hall.opens()
    stranger = phone("4711")
    assert "这件事要先核实住址" in await stranger.opens("v_1")
    assert stranger.labels == [["我是这里的居民"], ["看规则", "回到首页"]]


async def test_who_lives_elsewhere_is_told_why_and_sent_to_the_desk(hall: Hall, phone: Ring) -> None:
    hall.opens("3号楼")
    sun = phone("孙<b>")
    said = await sun.presses(data_of(CastVote(1, "y")))
    assert said == "这次表决只请3号楼的住户参加，您登记的是5号楼102。如果登记有误，可以请服务台更正。"
    assert sun.labels == [["联系服务台"], ["回到首页"]]


@pytest.mark.parametrize(
    "start", ["v_", "v_x", "v_-1", "v_999", "v_99999999999999999999", "v_²", "v_1 or 1", "vh_0"]
)
async def test_a_broken_link_is_refused_kindly(hall: Hall, phone: Ring, start: str) -> None:
    hall.opens()
    assert "这里没有这件表决" in await phone("李明").opens(start)


@pytest.mark.parametrize(
    "data",
    [
        "1vc:1:a",
        "1vc:1:agree",
        "1vc:1",
        "1vc:1:y:y",
        "0vc:1:y",
        "1vc::y",
        "1v:zzzzzzzzzzzzzzzzzz",
        "1v:",
        "1vc:1:Y",
    ],
)
async def test_a_forged_button_changes_nothing(hall: Hall, phone: Ring, data: str) -> None:
    hall.opens()
    li = phone("李明")
    assert "这个按钮已经过期了" in await li.presses(data)
    assert "还没有投票" in await li.opens("v_1")


@pytest.mark.parametrize("data", ["1vc:zzz:y", "1v:0", "1v:-1", "1vx:zz", "1vr:zz", "1vh:zz", "1vm:zz"])
async def test_a_button_of_no_poll_here_is_refused_kindly(hall: Hall, phone: Ring, data: str) -> None:
    assert "这里没有这件表决" in await phone("李明").presses(data)


async def test_a_tap_at_the_very_second_of_the_close_is_too_late(hall: Hall, phone: Ring) -> None:
    hall.opens()
    li = phone("李明")
    await li.opens("v_1")
    hall.clock.now = CLOSE
    assert await li.taps("同意") == (
        "这次表决已于周六 11月28日 20:00（北京时间）截止，不能再投，也不能再改。结果会发到群里和这里。"
    )


async def test_the_vote_button_is_short_whatever_the_poll() -> None:
    assert len(data_of(CastVote(2**31 - 1, "y"))) <= 16


async def test_a_long_text_full_of_wide_signs_leaves_room_for_the_rest(hall: Hall, phone: Ring) -> None:
    text = "👨‍👩‍👧‍👦<b>扶手</b>\n" * 1500
    hall.act(lambda work: open_poll(work, hall.who("王敏"), "长" * 120, text, None))
    chen = phone("陈静")
    assert texts.length(await chen.opens("v_1")) > 2000
    plain = chen.text.replace("&lt;", "<").replace("&gt;", ">")
    assert texts.length(plain) < 4096 and "<b>" not in chen.text


async def test_an_elder_is_asked_one_thing_in_plain_words(hall: Hall, phone: Ring) -> None:
    hall.opens()
    zhang = phone("张奶奶", elder=True)
    assert (await zhang.opens("v_1")).startswith("问您一件事：3号楼加装扶手。您同意吗？")
    assert zhang.labels[:3] == [["同意"], ["不同意"], ["都可以"]]
    assert (await zhang.taps("不同意")).startswith("记下了，您家的意见是：不同意。")


async def test_in_english_the_same(hall: Hall, phone: Ring) -> None:
    hall.opens()
    li = phone("李明", language="en")
    assert "Your home (3号楼102) has not voted yet." in await li.opens("v_1")
    assert (await li.taps("Against")).startswith("Recorded for your home (3号楼102): against.")


async def test_where_the_first_word_stands_the_co_owner_has_no_buttons(founding: Callable[..., Hall]) -> None:
    hall = founding(speaks="first_stands")
    hall.votes("李明", hall.opens(), "agree")
    second = Phone(hall, "3")
    assert "已由李明投过票，按章程以先投的为准。" in await second.opens("v_1")
    assert second.labels == [["看规则", "回到首页"]]
    assert "只有他本人能更改" in await second.presses("1vc:1:n")
