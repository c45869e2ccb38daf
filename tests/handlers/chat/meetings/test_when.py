"""Dates as people type them; the day on which they are typed is Wednesday 25 November 2026, 14:00."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.chat.meetings.when import evenings, read_when
from kernel.errors import Refusal

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 25, 14, 0, tzinfo=SHANGHAI).astimezone(UTC)

UNDERSTOOD = {
    "11月28日 19:30": "2026-11-28 19:30",
    "11月28号19：30": "2026-11-28 19:30",
    "１１月２８日　１９：３０": "2026-11-28 19:30",
    "11-28 19:30": "2026-11-28 19:30",
    "11/28 19:30": "2026-11-28 19:30",
    "11.28 19:30": "2026-11-28 19:30",
    "28日19:30": "2026-11-28 19:30",
    "28号晚上7点半": "2026-11-28 19:30",
    "2026-11-28 19:30": "2026-11-28 19:30",
    "2026年11月28日19时30分": "2026-11-28 19:30",
    "2026/11/28，19:30": "2026-11-28 19:30",
    "周六 11月28日 19:30": "2026-11-28 19:30",
    "11月28日（周六）19:30": "2026-11-28 19:30",
    "十一月二十八日晚上七点半": "2026-11-28 19:30",
    "19:30 11月28日": "2026-11-28 19:30",
    "週六晚上七點半": "2026-11-28 19:30",
    "11月28日（六）19:30": "2026-11-28 19:30",
    "禮拜六晚間七點半": "2026-11-28 19:30",
    "後天夜裡 9點": "2026-11-27 21:00",
    "明天下午兩點": "2026-11-26 14:00",
    "11月28日下午2点": "2026-11-28 14:00",
    "11月28日 上午9点一刻": "2026-11-28 09:15",
    "11月28日9点": "2026-11-28 09:00",
    "11月28日 07:30": "2026-11-28 07:30",
    "11月28日中午12点": "2026-11-28 12:00",
    "11月28日下午12点半": "2026-11-28 12:30",
    "11月28日 十九点零五分": "2026-11-28 19:05",
    "周五 19:30": "2026-11-27 19:30",
    "星期五19:30": "2026-11-27 19:30",
    "礼拜天上午10点": "2026-11-29 10:00",
    "周三 19:30": "2026-11-25 19:30",
    "周三 10:00": "2026-12-02 10:00",
    "周一 19:30": "2026-11-30 19:30",
    "这周五 19:30": "2026-11-27 19:30",
    "下周五 19:30": "2026-12-04 19:30",
    "下下周一晚上8点": "2026-12-07 20:00",
    "今晚8点": "2026-11-25 20:00",
    "今天 19:30": "2026-11-25 19:30",
    "明天晚上7点半": "2026-11-26 19:30",
    "明晚七点半": "2026-11-26 19:30",
    "后天下午三点": "2026-11-27 15:00",
    "大后天 19:30": "2026-11-28 19:30",
    "3日 19:30": "2026-12-03 19:30",
    "1月10日 19:30": "2027-01-10 19:30",
    "明年1月10日 19:30": "2027-01-10 19:30",
    "28 Nov 19:30": "2026-11-28 19:30",
    "Nov 28, 2026 7:30 pm": "2026-11-28 19:30",
    "November 28th at 7pm": "2026-11-28 19:00",
    "the 28th at 7.30 p.m.": "2026-11-28 19:30",
    "28th of November 19:30": "2026-11-28 19:30",
    "Friday 19:30": "2026-11-27 19:30",
    "next Friday, 7:30pm": "2026-12-04 19:30",
    "Sat 28 Nov 19:30": "2026-11-28 19:30",
    "tomorrow 7:30 pm": "2026-11-26 19:30",
    "tonight at 8pm": "2026-11-25 20:00",
}

REFUSED = {
    "": "meeting-when-no-hour",
    "周五": "meeting-when-no-hour",
    "11月28日": "meeting-when-no-hour",
    "19:30": "meeting-when-no-day",
    "晚上7点半": "meeting-when-no-day",
    "过两天再说": "meeting-when-no-hour",
    "随便哪天 19:30": "meeting-when-unclear",
    "11月28日或者29日 19:30": "meeting-when-unclear",
    "11月28日 19:30-21:00": "meeting-when-unclear",
    "周五或周六 19:30": "meeting-when-unclear",
    "上午19点 11月28日": "meeting-when-unclear",
    "11月28日晚上1点": "meeting-when-unclear",
    "11月28日晚上12点": "meeting-when-unclear",
    "11月28日 7点半": "meeting-when-which-half",
    "11月28日 7:30": "meeting-when-which-half",
    "明天两点": "meeting-when-which-half",
    "11月28日 25:00": "meeting-when-no-such-hour",
    "11月28日 19:75": "meeting-when-no-such-hour",
    "2月30日 19:30": "meeting-when-no-such-day",
    "11月31日 19:30": "meeting-when-no-such-day",
    "31日 19:30": "meeting-when-no-such-day",
    "13月1日 19:30": "meeting-when-no-such-day",
    "0月0日 19:30": "meeting-when-no-such-day",
    "2027-02-29 19:30": "meeting-when-no-such-day",
    "0001-01-01 00:00": "meeting-when-no-such-day",
    "9999-12-31 23:59": "meeting-when-no-such-day",
    "周五 11月28日 19:30": "meeting-when-weekday",
    "11月20日 19:30": "meeting-past",
    "2025-11-28 19:30": "meeting-past",
    "今天 9:00": "meeting-past",
    "今天 14:00": "meeting-past",
    "昨天晚上八点": "meeting-past",
    "昨晚8点": "meeting-past",
    "前天下午3点": "meeting-past",
    "上周五 19:30": "meeting-past",
    "yesterday 7:30 pm": "meeting-past",
    "last Friday 19:30": "meeting-past",
    "这周一 19:30": "meeting-past",
    "2036-11-28 19:30": "meeting-far",
    "<b>周五</b> 19:30": "meeting-when-unclear",
    "👨‍👩‍👧‍👦 19:30": "meeting-when-unclear",
    "周五 19:30" * 2000: "meeting-when-unclear",
}


@pytest.mark.parametrize(("typed", "meant"), UNDERSTOOD.items())
def test_what_people_type_is_understood(typed: str, meant: str) -> None:
    assert f"{read_when(typed, now=NOW, zone=SHANGHAI).astimezone(SHANGHAI):%Y-%m-%d %H:%M}" == meant


@pytest.mark.parametrize(("typed", "key"), REFUSED.items(), ids=lambda value: value[:24])
def test_what_is_doubtful_is_asked_back(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_when(typed, now=NOW, zone=SHANGHAI)
    assert refused.value.line.key == key


def test_the_twelfth_month_is_followed_by_the_first() -> None:
    december = datetime(2026, 12, 20, 14, 0, tzinfo=SHANGHAI)
    assert read_when("3日 19:30", now=december, zone=SHANGHAI).astimezone(SHANGHAI).month == 1


def test_an_hour_that_the_clocks_skip_is_no_hour() -> None:
    with pytest.raises(Refusal) as refused:
        read_when("2027-03-28 02:30", now=NOW, zone=ZoneInfo("Europe/Berlin"))
    assert refused.value.line.key == "meeting-when-no-such-hour"


def test_evenings_to_choose_from_begin_tomorrow() -> None:
    shown = [f"{e.astimezone(SHANGHAI):%m-%d %H:%M}" for e in evenings(now=NOW, zone=SHANGHAI, number=4)]
    assert shown == ["11-26 19:30", "11-27 19:30", "11-28 19:30", "11-29 19:30"]
