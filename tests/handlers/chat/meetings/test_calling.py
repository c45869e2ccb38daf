"""The committee calls, moves and cancels meetings, step by step in the private chat."""

import pytest

from deliberation.meetings import queries, service
from handlers.chat.buttons import data_of
from handlers.chat.meetings.buttons import ChangePart, MakeSure, PickEvening, Publish
from handlers.chat.screen import Link
from tests.deliberation.meetings.village import Village, at
from tests.handlers.chat.meetings.conftest import Neighbour


async def drafted(neighbour: Neighbour, *, when: str = "周五 19:30") -> str:
    """Fill in the whole form."""
    await neighbour.says("/announce")
    await neighbour.says("加装扶手楼道会")
    await neighbour.says("居委会二楼")
    await neighbour.says(when)
    return await neighbour.says("一、装在哪里\n二、谁来装")


def ahead(village: Village) -> list[str]:
    """The meetings that lie ahead."""
    return [meeting.title for meeting in village.act("陈明", queries.upcoming).ahead]


async def test_wang_calls_a_meeting_step_by_step(village: Village, wang: Neighbour) -> None:
    assert (await wang.says("/announce")).startswith("📅 发会议通知，第 1 步，共 4 步")
    assert "在哪里开？" in await wang.says("加装扶手楼道会")
    assert "什么时候开？" in await wang.says("居委会二楼")
    assert wang.labels()[:2] == ["周四 11月26日 19:30", "周五 11月27日 19:30"]
    assert "要议哪几件事？" in await wang.taps("周五 11月27日 19:30")
    assert await wang.taps("不写议程") == (
        "📅 请看一遍 · 加装扶手楼道会\n"
        "时间：周五 11月27日 19:30（北京时间），约 90 分钟\n"
        "地点：居委会二楼\n"
        "发布后，群里出一张会议卡，4 位收到私聊通知。\n"
        "周四 11月26日 19:30 再提醒一次。\n"
        "时间和地点以后还能改。通知发出后收不回来。"
    )
    assert wang.labels() == ["发布", "改一改", "不发了"]
    assert ahead(village) == []
    assert (await wang.taps("发布")).startswith("已发布，正在通知 4 位。\n📅 会议 2026-001 · 加装扶手楼道会")
    assert ahead(village) == ["加装扶手楼道会"]
    assert set(village.delivered()) == {"群", "李建国", "陈明", "张阿姨", "赵<b>"}


async def test_wang_is_told_how_many_she_has_to_tell_herself(village: Village, wang: Neighbour) -> None:
    village.leaves_the_chat("陈明", closes=False)
    words = "3 位收到私聊通知。\n另有 1 位没有用手机，或者收不到消息，请另行告知。\n"
    assert words in await drafted(wang)
    published = await wang.taps("发布")
    assert published.startswith(
        "已发布，正在通知 3 位。\n另有 1 位没有用手机，或者收不到消息，请另行告知。\n"
    )
    assert "请另行告知" not in await wang.taps("改动或取消")


async def test_the_draft_is_where_she_left_it(village: Village, wang: Neighbour) -> None:
    await wang.says("/announce")
    await wang.says("加装扶手楼道会")
    again = Neighbour(village, "2")
    assert "在哪里开？" in await again.says("/announce")
    assert "什么时候开？" in await again.says("居委会二楼")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("改天", "还差几点钟。"),
        ("昨天晚上八点", "周二 11月24日 20:00 已经过去了"),
        ("随便哪天 19:30", "这个时间没有看明白。"),
        ("11月20日 19:30", "周五 11月20日 19:30 已经过去了"),
        ("2月30日 19:30", "日历上没有这一天"),
        ("周五7点半", "7 点是上午还是晚上？"),
        ("周四 11月28日 19:30", "日期和星期对不上：您写的那天是周六 11月28日 19:30。"),
    ],
)
async def test_a_doubtful_time_is_asked_again_with_the_reason(
    wang: Neighbour, typed: str, reason: str
) -> None:
    await wang.says("/announce")
    await wang.says("楼道会")
    await wang.says("二楼")
    shown = await wang.says(typed)
    assert shown.startswith(reason)
    assert "什么时候开？" in shown
    assert "要议哪几件事？" in await wang.says("28日晚上7点半")


async def test_ten_thousand_characters_are_refused_and_the_draft_stays(wang: Neighbour) -> None:
    await drafted(wang)
    await wang.taps("改一改")
    await wang.taps("议程")
    assert (await wang.says("议" * 10_000)).startswith("议程最多 1000 个字，您写了 10,000 个字。")
    assert "议程：改短了" in await wang.says("改短了")


async def test_the_preview_says_when_no_reminder_follows(wang: Neighbour) -> None:
    assert "离开会很近了，不再另发提醒。" in await drafted(wang, when="今天下午3点")


async def test_one_part_is_written_anew_and_the_rest_stays(village: Village, wang: Neighbour) -> None:
    await drafted(wang)
    old = wang.screen
    await wang.taps("改一改")
    assert wang.labels() == ["名称", "地点", "时间", "议程", "回到草稿"]
    await wang.taps("时间")
    shown = await wang.says("周六 上午10点")
    assert "时间：周六 11月28日 10:00" in shown
    assert "一、装在哪里" in shown
    wang.screen = old
    assert (await wang.taps("发布")).startswith("这一步之后内容又改过了，请再看一遍。\n📅 请看一遍")
    assert ahead(village) == []
    await wang.taps("发布")
    assert ahead(village) == ["加装扶手楼道会"]


async def test_a_second_tap_on_publish_calls_no_second_meeting(village: Village, wang: Neighbour) -> None:
    await drafted(wang)
    await wang.taps("发布")
    first = wang.heard
    assert (await wang.hears_back(first)).startswith("已发布，正在通知 4 位。")
    assert first.button is not None
    await wang.sends(first.button)
    assert wang.screen.lines[0] is not None
    assert wang.screen.lines[0].key == "form-gone"
    assert ahead(village) == ["加装扶手楼道会"]


async def test_a_draft_whose_hour_has_gone_by_is_not_published(village: Village, wang: Neighbour) -> None:
    await drafted(wang, when="今晚8点")
    village.be("2026-11-25 20:00")
    assert (await wang.taps("发布")).startswith("周三 11月25日 20:00 已经过去了")
    assert "改一改" in wang.labels()
    assert ahead(village) == []


async def test_words_instead_of_a_tap_are_not_lost_on_the_way(wang: Neighbour) -> None:
    await drafted(wang)
    assert (await wang.says("好的")).startswith("请点下面的按钮：发布、改一改，或者不发了。\n📅 请看一遍")


async def test_wang_drops_the_draft_and_nobody_hears_of_it(village: Village, wang: Neighbour) -> None:
    await drafted(wang)
    assert await wang.taps("不发了") == "草稿已删掉，没有发出任何通知。"
    assert village.delivered() == {}
    await wang.sends(data_of(Publish(4)))
    assert ahead(village) == []


async def test_chen_is_told_that_the_committee_calls_meetings(village: Village, chen: Neighbour) -> None:
    await chen.says("/announce")
    assert chen.screen.lines[0] is not None
    assert chen.screen.lines[0].key == "meeting-for-committee"
    assert "📝 提案" in chen.labels()
    for forged in (Publish(0), PickEvening(int(at("2026-11-28 19:30").timestamp()))):
        await chen.sends(data_of(forged))
        assert chen.screen.lines[0] is not None
        assert chen.screen.lines[0].key == "form-gone"


async def test_in_the_group_the_form_waits_in_the_private_chat(wang: Neighbour) -> None:
    await wang.says("/announce", private=False)
    [[link]] = wang.screen.rows
    assert isinstance(link, Link)
    assert (await wang.opens(link.start)).startswith("📅 发会议通知，第 1 步")


async def test_wang_moves_the_meeting_after_a_second_look(village: Village, wang: Neighbour) -> None:
    meeting = village.meeting()
    village.delivered()
    await wang.opens(f"m_{meeting}")
    await wang.taps("改动或取消")
    assert wang.labels() == ["改时间", "改地点", "取消会议", "加到日历", "回到会议"]
    await wang.taps("改时间")
    assert (await wang.says("周日 10:00")).splitlines()[
        1
    ] == "从周六 11月28日 19:30 改到周日 11月29日 10:00（北京时间）。"
    assert (await wang.says("周日 15:00")).splitlines()[
        1
    ] == "从周六 11月28日 19:30 改到周日 11月29日 15:00（北京时间）。"
    assert village.delivered() == {}
    shown = await wang.taps("确定改")
    assert shown.startswith("已改好，正在通知 4 位。")
    assert "时间：周日 11月29日 15:00" in shown
    assert "（北京时间），原来是周六 11月28日 19:30" in village.delivered()["陈明"][0]


async def test_wang_picks_another_evening_from_the_buttons(village: Village, wang: Neighbour) -> None:
    meeting = village.meeting()
    await wang.sends(data_of(ChangePart(meeting, "time")))
    assert "改到周日 11月29日 19:30（北京时间）。" in await wang.taps("周日 11月29日 19:30")


async def test_wang_moves_the_place_and_leaves_it_after_all(village: Village, wang: Neighbour) -> None:
    meeting = village.meeting()
    await wang.sends(data_of(ChangePart(meeting, "place")))
    assert "从「居委会二楼」改到「小<b>花园」。" in await wang.says("小<b>花园")
    assert "地点：居委会二楼" in await wang.taps("不改了")
    await wang.sends(data_of(MakeSure(meeting, 1)))
    assert village.act("陈明", queries.one, meeting).version == 0


async def test_wang_cancels_with_a_reason(village: Village, wang: Neighbour) -> None:
    meeting = village.meeting()
    village.delivered()
    await wang.sends(data_of(ChangePart(meeting, "cancel")))
    assert (await wang.says("长" * 201)).startswith("原因请写在 200 个字以内。")
    shown = await wang.says("二楼停电")
    assert shown.splitlines()[2].startswith("取消后不能恢复")
    shown = await wang.taps("确定取消会议")
    assert shown.splitlines()[:3] == [
        "会议已取消，正在通知 4 位。",
        "📅 会议 2026-001 · 加装扶手楼道会",
        "会议已取消。原因：二楼停电",
    ]
    assert "二楼停电" in village.delivered()["陈明"][0]


async def test_a_change_that_comes_too_late_says_so(village: Village, wang: Neighbour) -> None:
    meeting = village.meeting()
    await wang.sends(data_of(ChangePart(meeting, "time")))
    await wang.says("周日 10:00")
    village.be("2026-11-28 19:30")
    assert "已经开始" in (await wang.taps("确定改")).splitlines()[0]
    assert "不改了" in wang.labels()


async def test_two_of_the_committee_do_not_cancel_twice(village: Village, wang: Neighbour) -> None:
    meeting = village.meeting()
    await wang.sends(data_of(ChangePart(meeting, "cancel")))
    await wang.says("停电")
    village.act("李建国", service.cancel, meeting, "下雨")
    assert "已经取消" in (await wang.taps("确定取消会议")).splitlines()[0]
    assert village.act("陈明", queries.one, meeting).cancel_reason == "下雨"


async def test_chen_cannot_begin_a_change(village: Village, chen: Neighbour) -> None:
    meeting = village.meeting()
    await chen.sends(data_of(ChangePart(meeting, "cancel")))
    assert chen.screen.lines[0] is not None
    assert chen.screen.lines[0].key == "refused-office"
    await chen.sends(data_of(ChangePart(meeting, "everything")))
    assert chen.screen.lines[0].key == "button-old"
