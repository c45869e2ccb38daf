"""Whether the machine's clock can be believed, by what Telegram said last."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from bot.timekeeping import MOST_OFF, Timekeeping, WrongClock, awake
from kernel.errors import Away

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def by(seconds: float, told: str | None = None, *, checked: bool = True) -> Timekeeping:
    """A machine that is so far ahead of what Telegram has just said."""
    stamp = format_datetime(NOON, usegmt=True) if told is None else told
    at = awake()
    return Timekeeping(lambda: (stamp, at), lambda: NOON + timedelta(seconds=seconds), checked=checked)


@pytest.mark.parametrize("seconds", [MOST_OFF + 2, -MOST_OFF - 2, 86_400, -86_400])
def test_a_clock_that_is_far_off_is_not_believed_whichever_way(seconds: float) -> None:
    assert by(seconds).is_wrong
    with pytest.raises(WrongClock, match=f"{abs(seconds):.0f} s {'ahead of' if seconds > 0 else 'behind'}"):
        by(seconds).check()


@pytest.mark.parametrize("seconds", [0, MOST_OFF - 2, -MOST_OFF + 2])
def test_a_clock_that_is_nearly_right_is(seconds: float) -> None:
    by(seconds).check()


@pytest.mark.parametrize("told", ["", "tomorrow", "Sat, 21 Nov 2026 12:00:00 -0000", "Sat, 99 Nov 2026"])
def test_where_telegram_said_nothing_that_can_be_read_it_is_believed(told: str) -> None:
    assert not by(86_400, told).is_wrong


def test_a_demonstration_s_clock_is_never_held_against_telegrams() -> None:
    assert not by(86_400, checked=False).is_wrong


def test_what_telegram_said_some_time_ago_ages(monkeypatch: pytest.MonkeyPatch) -> None:
    at = awake() - 3600
    stamp = format_datetime(NOON, usegmt=True)
    assert not Timekeeping(lambda: (stamp, at), lambda: NOON + timedelta(hours=1)).is_wrong


def test_whoever_waits_for_a_database_waits_for_a_clock_too() -> None:
    assert issubclass(WrongClock, Away)


def test_the_log_says_it_once_and_then_that_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    off = [200.0]
    stamp, at = format_datetime(NOON, usegmt=True), awake()
    keeping = Timekeeping(lambda: (stamp, at), lambda: NOON + timedelta(seconds=off[0]))
    assert all(keeping.is_wrong for _ in range(50))
    off[0] = 0.0
    assert not any(keeping.is_wrong for _ in range(50))
    assert [each.split(":")[0] for each in caplog.messages] == [
        "the machine's clock is 200 s ahead of Telegram's",
        "the machine's clock is right again",
    ]
