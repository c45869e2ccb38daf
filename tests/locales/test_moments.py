"""A moment is told with weekday, date and hour, and by whose clock where that could be asked."""

from datetime import UTC, datetime

import pytest

from kernel.lines import Area, Count, Moment, Number, Percent, line
from locales.moments import moment, spoken, zone_in_full, zone_name
from locales.render import As, Reader, render
from locales.speech import LANGUAGES
from locales.wording import faults_in

CLOSE = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "zone", "shown"),
    [
        ("zh-Hans", "Asia/Shanghai", "周六 11月28日 20:00"),
        ("zh-Hant", "Asia/Taipei", "11月28日（六）20:00"),
        ("en", "Asia/Hong_Kong", "Sat 28 Nov 20:00"),
        ("zh-Hans", "America/New_York", "周六 11月28日 07:00"),
        ("zh-Hant", "Pacific/Auckland", "11月29日（日）01:00"),
        ("en", "Pacific/Auckland", "Sun 29 Nov 01:00"),
    ],
)
def test_a_close_is_told_with_weekday_date_and_hour(language: str, zone: str, shown: str) -> None:
    assert moment(CLOSE, language, zone) == shown


@pytest.mark.parametrize(
    ("zone", "names"),
    [
        ("Asia/Shanghai", ("北京时间", "北京時間", "Beijing time")),
        ("Asia/Taipei", ("台北时间", "台北時間", "Taipei time")),
        ("Asia/Hong_Kong", ("香港时间", "香港時間", "Hong Kong time")),
        ("Asia/Macau", ("澳门时间", "澳門時間", "Macao time")),
        ("Asia/Singapore", ("新加坡时间", "新加坡時間", "Singapore time")),
        ("Australia/Sydney", ("悉尼时间", "雪梨時間", "Sydney time")),
        ("Europe/Berlin", ("柏林时间", "柏林時間", "Berlin time")),
        (
            "America/Argentina/Buenos_Aires",
            ("Buenos Aires 时间", "Buenos Aires 時間", "Buenos Aires time"),
        ),
        ("UTC", ("UTC 时间", "UTC 時間", "UTC")),
        ("Etc/GMT-8", ("UTC+8 时间", "UTC+8 時間", "UTC+8")),
    ],
)
def test_a_clock_is_named_by_its_city(zone: str, names: tuple[str, str, str]) -> None:
    assert tuple(zone_name(language, zone) for language in LANGUAGES) == names


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Asia/Shanghai", "北京时间"),
        ("Asia/Hong_Kong", "香港时间"),
        ("Asia/Tokyo", "东京时间（UTC+9）"),
        ("America/New_York", "纽约时间（UTC-5，夏天 UTC-4）"),
        ("America/St_Johns", "圣约翰斯时间（UTC-3:30，夏天 UTC-2:30）"),
        ("Etc/GMT-8", "UTC+8 时间"),
    ],
)
def test_by_laws_say_how_far_ahead_a_clock_is_where_few_know_it(zone: str, said: str) -> None:
    assert zone_in_full("zh-Hans", zone) == said
    known = line("bylaw-zone", was=zone, now=zone, changed="no")
    assert said in render(known, Reader("zh-Hans", False, "Asia/Shanghai"), As.PLAIN)


@pytest.mark.parametrize(
    ("hour", "minute", "aloud"),
    [
        (20, 0, ("11月28日周六晚上8点", "11月28日週六晚上8點", "Saturday 28 November at 8 pm")),
        (19, 30, ("11月28日周六晚上7点半", "11月28日週六晚上7點半", "Saturday 28 November at 7:30 pm")),
        (12, 0, ("11月28日周六中午12点", "11月28日週六中午12點", "Saturday 28 November at noon")),
        (12, 5, ("11月28日周六中午12点05分", "11月28日週六中午12點05分", "Saturday 28 November at 12:05 pm")),
        (13, 0, ("11月28日周六下午1点", "11月28日週六下午1點", "Saturday 28 November at 1 pm")),
        (9, 0, ("11月28日周六上午9点", "11月28日週六上午9點", "Saturday 28 November at 9 am")),
        (0, 0, ("11月28日周六凌晨0点", "11月28日週六凌晨0點", "Saturday 28 November at midnight")),
    ],
)
def test_plain_wording_says_it_as_one_does_aloud(hour: int, minute: int, aloud: tuple[str, str, str]) -> None:
    at = datetime(2026, 11, 28, hour, minute, tzinfo=UTC)
    assert tuple(spoken(at, language, "UTC") for language in LANGUAGES) == aloud


@pytest.mark.parametrize(
    ("language", "zone", "shown", "plain"),
    [
        (
            "zh-Hans",
            "Asia/Shanghai",
            "⏳ 周六 11月28日 20:00（北京时间）截止，还有 7 天。截止前可以更改，以最后一次为准。",
            "⏳ 11月28日周六晚上8点前都可以投，也可以改。",
        ),
        (
            "zh-Hant",
            "Asia/Taipei",
            "⏳ 台北時間 11月28日（六）20:00 截止，還有 7 天。截止前可以更改，以最後一次為準。",
            "⏳ 11月28日週六晚上8點前都可以投，也可以改。",
        ),
        (
            "en",
            "Asia/Hong_Kong",
            "⏳ Closes Sat 28 Nov 20:00, Hong Kong time (7 days left). "
            "You can change your vote until then; the last one counts.",
            "⏳ You can vote, and change it, until Saturday 28 November at 8 pm.",
        ),
    ],
)
def test_where_one_decides_the_clock_is_named(language: str, zone: str, shown: str, plain: str) -> None:
    said = line("poll-deadline", closes=CLOSE, unit="days", left=7, speaks="last_counts")
    assert render(said, Reader(language, elder=False, zone=zone), As.HTML) == shown
    assert render(said, Reader(language, elder=True, zone=zone), As.HTML) == plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_areas_and_shares_are_told_alike(language: str) -> None:
    said = line(
        "poll-agreed",
        measure="both",
        heads=Count(12345),
        area=Area(1_702_010),
        percent=Percent(168, 214),
        area_percent=Percent(0, 0),
        met="all",
        bar="over_1_2",
        share="1/2",
    )
    shown = render(said, Reader(language, elder=False, zone="UTC"), As.PLAIN)
    assert all(figure in shown for figure in ("12,345", "17,020.10", "78.5%", "0.0%"))
    assert "m²" in shown if language == "en" else "平方" in shown
    assert language == "en" or list(faults_in(shown, language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_is_no_number_of_things(language: str) -> None:
    said = line("rule-bylaws", version=Number(20261))
    assert "20261" in render(said, Reader(language, elder=False, zone="UTC"), As.PLAIN)


def test_a_moment_stays_a_moment_until_it_is_read() -> None:
    said = line("rule-zone", at=Moment(CLOSE))
    shown = {render(said, Reader("en", elder=False, zone=zone), As.PLAIN) for zone in ("Asia/Taipei", "UTC")}
    assert shown == {"All times are Taipei time.", "All times are UTC."}
