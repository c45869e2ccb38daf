"""When a meeting begins, read from what somebody typed; anything doubtful is asked back, never guessed."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from deliberation.meetings.notice_period import require_ahead
from handlers.chat.meetings.folding import fold
from kernel.errors import Next, Refusal
from kernel.lines import Line, line

LONGEST = 60
EVENING = time(19, 30)
LONG_PAST = timedelta(days=180)
"""A day and month that lie further back than this mean next year."""

MORNING = ("凌晨", "清晨", "早上", "早晨", "上午", "早", "am")
NOON = ("中午",)
LATER = ("下午", "傍晚", "晚上", "晚间", "夜里", "晚", "pm")
CLOCK = re.compile(
    rf"(?P<period>{'|'.join((*MORNING[:-1], *NOON, *LATER[:-1]))})?\s*(?<!\d)(?:"
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::00)?(?!\d)(?:\s*(?P<half>am|pm)\b)?"
    r"|(?P<hour_cn>\d{1,2})[点时](?:钟|整|(?P<part>半|[13]刻)|(?P<minute_cn>\d{1,2})(?!\d|\s*[日号月])分?)?"
    r"|(?P<hour_en>\d{1,2})(?:\.(?P<minute_en>\d{2}))?\s*(?P<half_en>am|pm)\b)"
)
PARTS = {"半": 30, "1刻": 15, "3刻": 45}
UNCLEAR_UNTIL = 8
"""Seven could be in the morning or in the evening; nine is in the morning."""

WEEKDAY = re.compile(r"\bw([1-7])(\+[0-2]|-1)?(?!\w)")
FILLING = re.compile(r"[,、;。()的在于]|开会|开始|召开|\b(?:on|at|the|of)\b")
DAYS_AHEAD = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3} | {
    # Read only to be able to say that they are past.
    "昨天": -1,
    "昨日": -1,
    "前天": -2,
}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = rf"(?P<name>{'|'.join(MONTHS)})[a-z]*\.?"
TH = "(?:st|nd|rd|th)?"
DATES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})\s*[日号]?",
        r"(?P<far>今年|明年)?\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})\s*[日号]?",
        rf"(?P<day>\d{{1,2}}){TH}\s*{MONTH}\s*(?P<year>\d{{4}})?",
        rf"{MONTH}\s*(?P<day>\d{{1,2}}){TH}\s*(?P<year>\d{{4}})?",
        r"(?P<day>\d{1,2})\s*(?:日|号|st|nd|rd|th)",
    )
)


@dataclass(frozen=True, slots=True)
class _Weekday:
    day: int
    weeks: int | None


def read_when(typed: str, *, now: datetime, zone: ZoneInfo) -> datetime:
    """The moment that was meant, in UTC; refused with the reason when unclear, impossible or not ahead."""
    if len(typed) > LONGEST:
        raise _no(line("meeting-when-unclear"))
    at, rest = _clock_in(fold(typed))
    weekday, rest = _weekday_in(rest)
    day = _day_in(rest, weekday, at, now.astimezone(zone))
    moment = _in_zone(day, at, zone)
    if weekday is not None and day.isoweekday() != weekday.day:
        raise _no(line("meeting-when-weekday", at=moment))
    require_ahead(moment, now)
    return moment


def evenings(*, now: datetime, zone: ZoneInfo, number: int) -> tuple[datetime, ...]:
    """The next evenings at 19:30 that leave at least a night to hear of it, in UTC."""
    today = now.astimezone(zone).date()
    return tuple(_in_zone(today + timedelta(days=ahead), EVENING, zone) for ahead in range(1, number + 1))


def _no(reason: Line) -> Refusal:
    return Refusal(reason, next=Next.MEETINGS)


def _clock_in(text: str) -> tuple[time, str]:
    """The hour, and the text without it."""
    found = list(CLOCK.finditer(text))
    if not found:
        raise _no(line("meeting-when-no-hour"))
    if len(found) > 1:
        raise _no(line("meeting-when-unclear"))
    return _time_of(found[0]), f"{text[: found[0].start()]} {text[found[0].end() :]}"


def _time_of(found: re.Match[str]) -> time:
    written = found["hour"] or found["hour_cn"] or found["hour_en"]
    minute = int(found["minute"] or found["minute_cn"] or found["minute_en"] or PARTS.get(found["part"], 0))
    period = found["half"] or found["half_en"] or found["period"] or ""
    if int(written) > 23 or minute > 59:
        raise _no(line("meeting-when-no-such-hour"))
    if not period and len(written) == 1 and 1 <= int(written) <= UNCLEAR_UNTIL:
        raise _no(line("meeting-when-which-half", hour=int(written)))
    hour = _hour_of(int(written), period)
    if hour is None:
        raise _no(line("meeting-when-unclear"))
    return time(hour, minute)


def _hour_of(hour: int, period: str) -> int | None:
    """The hour of the day; None for what people do not say, such as 上午19点, or mean in two ways."""
    if period in ("下午", "pm"):
        return hour if hour >= 12 else hour + 12 if hour else None
    if period in LATER:
        # 晚上1点 and 晚上12点 belong to the night after, for some.
        return hour if hour > 12 else hour + 12 if 5 <= hour < 12 else None
    if period in NOON:
        return hour + 12 if hour in (1, 2) else hour if 11 <= hour <= 14 else None
    if period in ("凌晨", "am") and hour == 12:
        return 0
    if period in MORNING:
        return hour if hour < 12 or (hour == 12 and period == "上午") else None
    return hour


def _weekday_in(text: str) -> tuple[_Weekday | None, str]:
    """The weekday if one was named, and the text without it and without filling words."""
    named = WEEKDAY.findall(text)
    if len(named) > 1:
        raise _no(line("meeting-when-unclear"))
    rest = " ".join(FILLING.sub(" ", WEEKDAY.sub(" ", text)).split())
    if not named:
        return None, rest
    day, weeks = named[0]
    return _Weekday(int(day), int(weeks) if weeks else None), rest


def _day_in(rest: str, weekday: _Weekday | None, at: time, local: datetime) -> date:
    today = local.date()
    if not rest:
        if weekday is None:
            raise _no(line("meeting-when-no-day"))
        return _next_weekday(weekday, at, local)
    if rest in DAYS_AHEAD:
        return today + timedelta(days=DAYS_AHEAD[rest])
    found = next((m for pattern in DATES if (m := pattern.fullmatch(rest))), None)
    if found is None:
        raise _no(line("meeting-when-unclear"))
    return _date_of(found.groupdict(), today)


def _next_weekday(weekday: _Weekday, at: time, local: datetime) -> date:
    monday = local.date() - timedelta(days=local.isoweekday() - 1)
    day = monday + timedelta(days=weekday.day - 1, weeks=weekday.weeks or 0)
    gone_by = day < local.date() or (day == local.date() and at <= local.time())
    return day + timedelta(weeks=1) if weekday.weeks is None and gone_by else day


def _date_of(given: dict[str, str | None], today: date) -> date:
    day = int(given["day"] or 0)
    month = MONTHS.index(name) + 1 if (name := given.get("name")) else int(given.get("month") or 0)
    if not given.get("name") and not given.get("month"):
        return _in_this_month_or_next(day, today)
    if year := given.get("year"):
        return _date(int(year), month, day)
    if far := given.get("far"):
        return _date(today.year + (far == "明年"), month, day)
    this_year = _date(today.year, month, day)
    return _date(today.year + 1, month, day) if today - this_year > LONG_PAST else this_year


def _in_this_month_or_next(day: int, today: date) -> date:
    if day >= today.day:
        return _date(today.year, today.month, day)
    return _date(today.year + today.month // 12, today.month % 12 + 1, day)


def _date(year: int, month: int, day: int) -> date:
    try:
        # Outside these years a zone's offset could lead out of the calendar.
        return date(year if 1970 <= year <= 2999 else 0, month, day)
    except ValueError:
        raise _no(line("meeting-when-no-such-day")) from None


def _in_zone(day: date, at: time, zone: ZoneInfo) -> datetime:
    local = datetime.combine(day, at, zone)
    moment = local.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        # The hour that is skipped when clocks are put forward.
        raise _no(line("meeting-when-no-such-hour"))
    return moment
