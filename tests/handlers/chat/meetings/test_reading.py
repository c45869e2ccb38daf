"""Seeing meetings and answering them, in the private chat and on the group's card."""

from datetime import timedelta

import pytest
from icalendar import Calendar

from deliberation.meetings import service
from deliberation.meetings.model import Choice
from handlers.chat.buttons import data_of
from handlers.chat.meetings.buttons import AnswerMeeting, OpenMeeting
from handlers.chat.meetings.notices import CARDS
from handlers.chat.screen import Link
from locales.render import As, Reader
from tests.deliberation.meetings.village import Village, at, said, text_of
from tests.handlers.chat.meetings.conftest import Neighbour


async def test_without_meetings_chen_reads_so(chen: Neighbour) -> None:
    assert (await chen.says("/meetings")).startswith("📅 近期没有会议。")
    assert len(chen.labels()) == 1


async def test_chen_finds_the_meeting_and_answers(village: Village, chen: Neighbour) -> None:
    village.meeting()
    await chen.says("/meetings")
    assert await chen.taps("周六 11月28日 19:30 加装扶手楼道会") == (
        "📅 会议 2026-001 · 加装扶手楼道会\n"
        "时间：周六 11月28日 19:30（北京时间），约 90 分钟\n"
        "地点：居委会二楼\n"
        "议程：扶手装在哪里\n"
        "召集人：李建国（主任）\n"
        "来 0 位 · 来不了 0 位 · 还不定 0 位\n"
        "您能来吗？点下面告诉我们，开会前可以改。"
    )
    assert chen.labels()[:4] == ["来", "来不了", "还不定", "加到日历"]
    shown = await chen.taps("来")
    assert chen.toast() == "已记下：来。开会前可以改。"
    assert "来 1 位 · 来不了 0 位 · 还不定 0 位\n您回答的是「来」，开会前可以改。" in shown
    await chen.taps("来")
    assert chen.toast() == "您之前已经回答：来。"


async def test_the_same_tap_delivered_twice_counts_once(village: Village, chen: Neighbour) -> None:
    meeting = village.meeting()
    await chen.opens(f"m_{meeting}")
    await chen.taps("来")
    first = chen.heard
    await chen.taps("来不了")
    await chen.hears_back(first)
    assert chen.toast() == "已记下：来。开会前可以改。"
    assert village.act("陈明", service.answer, meeting, Choice.NO).changed is False


async def test_a_stranger_may_look_but_is_asked_to_join_first(village: Village, stranger: Neighbour) -> None:
    meeting = village.meeting()
    await stranger.opens(f"m_{meeting}")
    assert "来" not in stranger.labels()
    await stranger.sends(data_of(AnswerMeeting(meeting, "yes")))
    assert stranger.screen.lines[0] is not None
    assert stranger.screen.lines[0].key == "refused-stranger"


async def test_on_the_card_a_tap_shows_only_a_toast(village: Village, chen: Neighbour) -> None:
    meeting = village.meeting()
    assert await chen.taps_card(meeting, "还不定") == "已记下：还不定。开会前可以改。"


async def test_after_the_start_the_card_says_that_it_has_begun(village: Village, chen: Neighbour) -> None:
    meeting = village.meeting()
    village.be("2026-11-28 19:30")
    assert await chen.taps_card(meeting, "来") == (
        "「加装扶手楼道会」周六 11月28日 19:30 已经开始，回答和改动到那时为止。"
    )


def test_the_card_shows_what_everyone_may_know(village: Village) -> None:
    meeting = village.meeting(title="<b>扶手</b>")
    village.act("陈明", service.answer, meeting, Choice.YES)
    card = village.read(lambda work: CARDS["meeting"](work, meeting))
    assert card is not None
    assert text_of(card, As.HTML).splitlines() == [
        "📅 会议 2026-001 · &lt;b&gt;扶手&lt;/b&gt;",
        "时间：周六 11月28日 19:30（北京时间），约 90 分钟",
        "地点：居委会二楼",
        "议程：扶手装在哪里",
        "来 1 位 · 来不了 0 位 · 还不定 0 位",
    ]
    links = [b.start for row in card.rows for b in row if isinstance(b, Link)]
    assert links == [f"m_{meeting}", f"mc_{meeting}"]
    village.act("王敏", service.cancel, meeting, "停电")
    card = village.read(lambda work: CARDS["meeting"](work, meeting))
    assert card is not None
    assert text_of(card).splitlines()[1] == "会议已取消。原因：停电"
    assert [said(b.label) for row in card.rows for b in row] == ["看详情"]


async def test_chen_takes_the_calendar_file(village: Village, chen: Neighbour) -> None:
    meeting = village.meeting()
    await chen.opens(f"mc_{meeting}")
    assert chen.screen.attachment is not None
    assert chen.screen.attachment.name == "2026-001 加装扶手楼道会.ics"
    [event] = Calendar.from_ical(chen.screen.attachment.data).walk("VEVENT")
    assert event.decoded("dtstart") == at("2026-11-28 19:30")
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=90)
    await chen.taps("回到会议")
    await chen.taps("加到日历")
    assert chen.screen.fresh


async def test_in_the_group_the_list_leads_to_the_private_chat(village: Village, chen: Neighbour) -> None:
    meeting = village.meeting()
    await chen.says("/meetings", private=False)
    [[link]] = chen.screen.rows
    assert isinstance(link, Link) and link.start == f"m_{meeting}"


async def test_what_was_and_what_is_off_is_marked_in_the_list(village: Village, chen: Neighbour) -> None:
    village.act("王敏", service.cancel, village.meeting("2026-11-27 19:30", title="雨天会"), "下雨")
    village.meeting("2026-11-26 19:30", title="旧会")
    village.be("2026-11-27 08:00")
    await chen.says("/meetings")
    assert chen.labels()[:2] == ["已取消 周五 11月27日 19:30 雨天会", "已开过 周四 11月26日 19:30 旧会"]
    assert "这次会议已经开过。" in await chen.taps(chen.labels()[1])


@pytest.mark.parametrize(
    "payload", ["m_0", "m_999", "m_-1", "m_x", "m_１", "m_99999999999999999999", "mc_7", "mc_<b>"]
)
async def test_a_forged_link_is_kindly_refused(village: Village, chen: Neighbour, payload: str) -> None:
    village.meeting()
    assert (await chen.opens(payload)).startswith("这里没有这场会议。")


@pytest.mark.parametrize("data", ["1m-open:zz", "1m-open:-1", "1m-ics:zz", "1m-edit:zz"])
async def test_a_forged_tap_is_kindly_refused(village: Village, chen: Neighbour, data: str) -> None:
    village.meeting()
    assert (await chen.sends(data)).startswith("这里没有这场会议。")


@pytest.mark.parametrize(
    "data",
    [
        "1m-say:1:perhaps",
        "1m-say:1:",
        "1m-say:1",
        "1m-part:preview",
        "1m-part:x",
        "1m-eve:zzzzzzzzz",
        "1m-open:zzzzzz",
        "1m-open:zzzzzzzzzzzzzzzzzzzzzzzz",
    ],
)
async def test_a_tap_that_means_nothing_changes_nothing(village: Village, chen: Neighbour, data: str) -> None:
    meeting = village.meeting()
    await chen.sends(data)
    assert chen.screen.lines[0] is not None
    assert chen.screen.lines[0].key in ("button-old", "form-gone")
    await chen.opens(f"m_{meeting}")
    assert "来 0 位" in text_of(chen.screen)


async def test_next_door_the_meeting_is_not_there(village: Village, zhou: Neighbour) -> None:
    meeting = village.meeting()
    for does in (OpenMeeting(meeting), AnswerMeeting(meeting, "yes")):
        assert (await zhou.sends(data_of(does))).startswith("这里没有这场会议。")
    assert (await zhou.opens(f"m_{meeting}")).startswith("这里没有这场会议。")
    assert (await zhou.says("/meetings")).startswith("📅 近期没有会议。")


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
@pytest.mark.parametrize("elder", [False, True])
async def test_every_language_says_the_whole_screen(
    village: Village, chen: Neighbour, language: str, elder: bool
) -> None:
    meeting = village.meeting()
    await chen.opens(f"m_{meeting}")
    await chen.taps("来")
    shown = text_of(chen.screen, As.HTML, Reader(language, elder=elder, zone="Asia/Shanghai"))
    assert len(shown.splitlines()) == 7
    assert ("您说的是：来。" in shown) is (elder and language == "zh-Hans")
