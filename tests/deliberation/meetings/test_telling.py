"""Who hears of a meeting, when, and what they read."""

import pytest
from sqlalchemy import func, select

from deliberation.meetings import service
from deliberation.meetings.model import Choice
from handlers.chat.meetings.notices import NOTICES
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from kernel.outbox import Notice, NoticeState
from kernel.work import Work
from locales.render import Reader
from notices.model import Rollout
from tests.deliberation.meetings.village import SHANGHAI, Village, at, refused, text_of

FAMILY = "👨‍👩‍👧‍👦"


def reminders(village: Village) -> list[tuple[str, str]]:
    """When everyone will be reminded, and how many of the committee have a row of their own."""
    query = select(Rollout.due_at).where(Rollout.kind == "meeting-reminder", Rollout.done_at.is_(None))
    rows = village.read(lambda work: list(work.session.scalars(query.order_by(Rollout.due_at))))
    due = select(func.count(Notice.id)).where(
        Notice.kind == "meeting-reminder", Notice.state == NoticeState.DUE
    )
    own = village.read(lambda work: work.session.scalars(due).one())
    local = [row.astimezone(SHANGHAI) for row in rows]
    return [(f"{row:%m-%d %H:%M}", str(own)) for row in local]


def test_li_calls_a_meeting_and_everyone_hears_of_it_once(village: Village) -> None:
    receipt = village.act("李建国", service.announce, "楼道会", "二楼", at("2026-11-28 19:30"), 90, "扶手")
    assert (receipt.number, receipt.told) == ("2026-001", 4)
    heard = village.delivered()
    assert {name: len(texts) for name, texts in heard.items()} == {
        "群": 1, "王敏": 1, "陈明": 1, "张阿姨": 1, "赵<b>": 1,
    }  # fmt: skip
    assert heard["陈明"][0].splitlines()[:3] == [
        "📅 会议通知 2026-001 · 楼道会",
        "时间：周六 11月28日 19:30（北京时间），约 90 分钟",
        "地点：二楼",
    ]
    assert "召集人：李建国（主任）" in heard["陈明"][0]
    assert village.delivered() == {}


def test_everyone_is_reminded_a_day_before_but_not_who_said_no(village: Village) -> None:
    meeting = village.meeting()
    village.delivered()
    assert reminders(village) == [("11-27 19:30", "2")]
    village.act("陈明", service.answer, meeting, Choice.NO)
    village.act("张阿姨", service.answer, meeting, Choice.YES)
    village.be("2026-11-27 19:29")
    assert village.delivered() == {}
    village.wait(minutes=1)
    reminded = village.delivered()
    assert set(reminded) == {"李建国", "王敏", "张阿姨", "赵<b>"}
    assert reminded["张阿姨"][0].endswith("您回答的是「来」，开会前可以改。")


def test_who_takes_no_messages_is_counted_apart(village: Village) -> None:
    village.leaves_the_chat("陈明", closes=False)
    village.leaves_the_chat("赵<b>", closes=True)
    receipt = village.act("李建国", service.announce, "楼道会", "二楼", at("2026-11-28 19:30"), 90, "")
    assert (receipt.told, receipt.unreached) == (2, 2)
    changed = village.act("李建国", service.change, receipt.meeting, None, "小花园")
    assert (changed.told, changed.unreached) == (2, 2)
    cancelled = village.act("李建国", service.cancel, receipt.meeting, "停电")
    assert (cancelled.told, cancelled.unreached) == (2, 2)


def test_zhang_reads_in_plain_words_and_answers_by_number(village: Village) -> None:
    meeting = village.meeting()
    zhang = village.who("张阿姨").person
    elder = Reader("zh-Hans", elder=True, zone="Asia/Shanghai")

    def invitation(work: Work) -> Screen | None:
        return NOTICES["meeting-announced"](work, Told({}, meeting, zhang))

    shown = village.read(invitation)
    assert shown is not None
    assert text_of(shown, reader=elder).splitlines()[1] == "时间：11月28日周六晚上7点半，大约 90 分钟"
    assert text_of(shown, reader=elder).splitlines()[-1] == "您能来吗？请回复号码。"


@pytest.mark.parametrize(
    ("starts", "planned"),
    [
        ("2026-11-26 14:01", [("11-25 14:01", "2")]),
        ("2026-11-26 14:00", [("11-26 13:00", "2")]),
        ("2026-11-25 19:30", [("11-25 18:30", "2")]),
        ("2026-11-25 15:00", []),
        ("2026-11-25 14:30", []),
    ],
)
def test_a_meeting_called_late_reminds_an_hour_before_or_not_at_all(
    village: Village, starts: str, planned: list[tuple[str, str]]
) -> None:
    village.meeting(starts)
    assert reminders(village) == planned


def test_wang_moves_the_meeting_and_the_old_reminder_is_forgotten(village: Village) -> None:
    meeting = village.meeting()
    village.delivered()
    village.act("赵<b>", service.answer, meeting, Choice.YES)
    receipt = village.act("王敏", service.change, meeting, at("2026-11-29 10:00"), "小花园")
    assert (receipt.version, receipt.told) == (1, 4)
    assert reminders(village) == [("11-28 10:00", "2")]
    heard = village.delivered()
    assert list(heard) == ["赵<b>", "李建国", "陈明", "张阿姨"]
    assert heard["赵<b>"][0].splitlines() == [
        "📅 会议有变动 · 加装扶手楼道会",
        "时间改为：周日 11月29日 10:00（北京时间），原来是周六 11月28日 19:30",
        "地点改为：小花园（原来是居委会二楼）",
        "王敏（委员）通知",
        "您之前回答的是「来」。如果有变，请点下面改一下。",
    ]
    village.be("2026-11-27 19:30")
    assert village.delivered() == {}
    village.be("2026-11-28 10:00")
    assert "周日 11月29日 10:00" in village.delivered()["陈明"][0]


def test_only_who_wanted_to_come_is_told_before_all_other_news(village: Village) -> None:
    meeting = village.meeting()
    village.act("赵<b>", service.answer, meeting, Choice.MAYBE)
    village.act("陈明", service.answer, meeting, Choice.NO)
    village.act("王敏", service.cancel, meeting, "停电")
    village.roll_out()
    urgent = select(Notice.person_id).where(Notice.urgent)
    assert village.read(lambda work: list(work.session.scalars(urgent))) == [village.who("赵<b>").person]


def test_a_reminder_already_on_its_way_is_dropped_when_the_meeting_moves(village: Village) -> None:
    meeting = village.meeting()
    village.delivered()
    village.be("2026-11-27 19:30")
    village.roll_out()
    village.act("王敏", service.change, meeting, at("2026-12-05 19:30"), None)
    assert {text.splitlines()[0] for texts in village.delivered().values() for text in texts} == {
        "📅 会议有变动 · 加装扶手楼道会"
    }


def test_of_two_changes_only_the_last_is_told(village: Village) -> None:
    meeting = village.meeting()
    village.delivered()
    village.act("王敏", service.change, meeting, at("2026-11-29 10:00"), None)
    village.roll_out()
    village.act("王敏", service.change, meeting, at("2026-11-30 10:00"), None)
    heard = village.delivered()
    assert len(heard["陈明"]) == 1
    assert "周一 11月30日 10:00" in heard["陈明"][0]


def test_a_cancelled_meeting_is_told_to_everyone_with_the_reason(village: Village) -> None:
    meeting = village.meeting()
    village.delivered()
    village.act("王敏", service.cancel, meeting, "  二楼\n停电 ")
    assert reminders(village) == []
    heard = village.delivered()
    assert set(heard) == {"李建国", "陈明", "张阿姨", "赵<b>"}
    assert heard["陈明"][0].splitlines()[1:] == [
        "原定周六 11月28日 19:30。",
        "会议已取消。原因：二楼 停电",
        "王敏（委员）通知",
    ]
    village.be("2026-11-27 19:30")
    assert village.delivered() == {}


@pytest.mark.parametrize(
    ("reason", "key"), [("  ", "meeting-reason-missing"), ("长" * 201, "meeting-reason-long")]
)
def test_a_cancellation_needs_a_short_reason(village: Village, reason: str, key: str) -> None:
    meeting = village.meeting()
    with refused(key):
        village.act("王敏", service.cancel, meeting, reason)
    assert reminders(village) == [("11-27 19:30", "2")]


def test_who_moved_away_is_not_told_any_more(village: Village) -> None:
    village.meeting()
    heard = village.delivered()
    assert "钱小雨" not in heard and "孙丽" not in heard
