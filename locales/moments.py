"""Moments as people say them: with weekday, date and hour, and by whose clock where that could be asked."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.dates import get_timezone_location
from fluent.runtime.types import FluentType

WEEKDAYS = {
    "zh-Hans": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "zh-Hant": ("一", "二", "三", "四", "五", "六", "日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
PERIODS = {
    "zh-Hans": ("凌晨", "上午", "中午", "下午", "晚上"),
    "zh-Hant": ("凌晨", "上午", "中午", "下午", "晚上"),
}
BEGINS = (0, 6, 12, 13, 18)
HOUR = {"zh-Hans": "点", "zh-Hant": "點"}
TIME = {"zh-Hans": "时间", "zh-Hant": "時間", "en": " time"}
CAPITAL = {"zh-Hans": "北京", "zh-Hant": "北京", "en": "Beijing"}
BY_THE_CAPITAL = frozenset({"Asia/Shanghai", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "PRC"})
"""Zones whose time is not called after the city that the zone is named for."""

WELL_KNOWN = BY_THE_CAPITAL | {"Asia/Taipei", "Asia/Hong_Kong", "Asia/Macau", "Asia/Singapore"}
"""Zones of which every reader knows how far ahead they are."""

SUMMER = {"zh-Hans": "，夏天 ", "zh-Hant": "，夏令時間 ", "en": ", in summer "}
ANY_DAY, ANY_SUMMER = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Dated(FluentType):
    """A moment in a text: shown by itself, and asked by ``FUNCTIONS`` for more."""

    at: datetime
    language: str
    zone: str

    def format(self, locale: Any) -> str:
        """The usual form."""
        return moment(self.at, self.language, self.zone)


def moment(at: datetime, language: str, zone: str) -> str:
    """Weekday, date and hour in the community's zone: 周五 11月28日 20:00, 11月28日（五）20:00."""
    local = at.astimezone(ZoneInfo(zone))
    weekday, hour = WEEKDAYS[language][local.weekday()], f"{local:%H:%M}"
    match language:
        case "en":
            return f"{weekday} {local.day} {MONTHS[local.month - 1]} {hour}"
        case "zh-Hant":
            return f"{local.month}月{local.day}日（{weekday}）{hour}"
        case _:
            return f"{weekday} {local.month}月{local.day}日 {hour}"


def with_year(at: datetime, language: str, zone: str) -> str:
    """What holds for years: 2026年11月28日（周五）20:00, Fri 28 Nov 2026, 20:00."""
    local = at.astimezone(ZoneInfo(zone))
    weekday, hour = WEEKDAYS[language][local.weekday()], f"{local:%H:%M}"
    if language == "en":
        return f"{weekday} {local.day} {MONTHS[local.month - 1]} {local.year}, {hour}"
    return f"{local.year}年{local.month}月{local.day}日（{weekday}）{hour}"


def spoken(at: datetime, language: str, zone: str) -> str:
    """As one says it aloud: 11月28日周五晚上8点, 11月28日週五晚上7點半, Friday 28 November at 8 pm."""
    local = at.astimezone(ZoneInfo(zone))
    if language == "en":
        return f"{local:%A} {local.day} {local:%B} at {_clock(local)}"
    weekday = ("週" if language == "zh-Hant" else "") + WEEKDAYS[language][local.weekday()]
    period = PERIODS[language][sum(local.hour >= begin for begin in BEGINS) - 1]
    hour = local.hour - 12 if local.hour > 12 else local.hour
    minutes = {0: "", 30: "半"}.get(local.minute, f"{local.minute:02d}分")
    return f"{local.month}月{local.day}日{weekday}{period}{hour}{HOUR[language]}{minutes}"


def _clock(local: datetime) -> str:
    """Eight in the evening in English: 8 pm, 8:30 pm, noon."""
    if local.minute == 0 and local.hour in (0, 12):
        return "noon" if local.hour else "midnight"
    minutes = f":{local.minute:02d}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes} {'pm' if local.hour >= 12 else 'am'}"


@cache
def zone_name(language: str, zone: str) -> str:
    """By whose clock: 北京时间, 台北時間, Beijing time; a clock without a city is told by its offset."""
    if zone in BY_THE_CAPITAL:
        return CAPITAL[language] + TIME[language]
    if zone == "UTC" or zone.startswith("Etc/"):
        return _offset(zone) + ("" if language == "en" else f" {TIME[language]}")
    city = get_timezone_location(ZoneInfo(zone), Locale.parse(language, sep="-"), return_city=True)
    city = city.rpartition("/")[2]
    gap = " " if language != "en" and city.isascii() else ""
    return city + gap + TIME[language]


def zone_in_full(language: str, zone: str) -> str:
    """By whose clock, and how far ahead where few know it: 纽约时间（UTC-5，夏天 UTC-4）."""
    name = zone_name(language, zone)
    if zone in WELL_KNOWN or name.startswith("UTC"):
        return name
    offsets = sorted({_offset(zone, ANY_DAY), _offset(zone, ANY_SUMMER)}, key=_hours)
    ahead = SUMMER[language].join(offsets)
    return f"{name} ({ahead})" if language == "en" else f"{name}（{ahead}）"


def _offset(zone: str, at: datetime = ANY_DAY) -> str:
    """UTC+8 for Etc/GMT-8, whose sign runs the other way; such clocks know no summer."""
    minutes = int((at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02d}' if rest else ''}" if minutes else "UTC"


def _hours(offset: str) -> float:
    hours, _, minutes = offset.removeprefix("UTC").partition(":")
    return float(hours or 0) + float(minutes or 0) / 60 * (-1 if hours.startswith("-") else 1)


def day(at: datetime, language: str, zone: str) -> str:
    """The day alone, where the hour is always the same: 2029年11月22日, 22 Nov 2029."""
    local = at.astimezone(ZoneInfo(zone))
    if language == "en":
        return f"{local.day} {MONTHS[local.month - 1]} {local.year}"
    return f"{local.year}年{local.month}月{local.day}日"


def _day(said: Any) -> str:
    return day(said.at, said.language, said.zone) if isinstance(said, Dated) else str(said)


def _zone(said: Any) -> str:
    return zone_name(said.language, said.zone) if isinstance(said, Dated) else str(said)


def _zone_of(said: Any, language: Any) -> str:
    try:
        return zone_in_full(str(language), str(said))
    except (ZoneInfoNotFoundError, ValueError):
        return str(said)


def _spoken(said: Any) -> str:
    return spoken(said.at, said.language, said.zone) if isinstance(said, Dated) else str(said)


def _with_year(said: Any) -> str:
    return with_year(said.at, said.language, said.zone) if isinstance(said, Dated) else str(said)


FUNCTIONS: dict[str, Any] = {
    "ZONE": _zone,
    "ZONE_OF": _zone_of,
    "SPOKEN": _spoken,
    "WITH_YEAR": _with_year,
    "DAY": _day,
}
"""What a text can ask of a moment, such as ``{ ZONE($closes) }``; ``ZONE_OF`` takes a zone's name."""
