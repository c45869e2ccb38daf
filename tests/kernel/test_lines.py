"""Lines are kept as plain values and come back as they were."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kernel.lines import (
    Area,
    Count,
    Line,
    Moment,
    Number,
    Percent,
    Words,
    line,
    pack,
    pack_args,
    unpack,
    unpack_args,
)

EVENING = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "argument",
    [
        Count(1204),
        Number(2026),
        Area(0),
        Area(126_000),
        Percent(2, 3),
        Moment(EVENING),
        Words(""),
        Words("小<b>明 & 👨‍👩‍👧‍👦 \u202e"),
    ],
)
def test_every_argument_survives_the_database(argument: Count) -> None:
    said = Line("home-welcome", {"what": argument})
    assert unpack(json.loads(json.dumps(pack(said)))) == said
    assert unpack_args(json.loads(json.dumps(pack_args({"what": argument})))) == {"what": argument}


def test_a_moment_is_kept_in_utc_wherever_it_was_named() -> None:
    local = EVENING.astimezone(timezone(timedelta(hours=8)))
    assert pack(line("x", at=local)) == pack(line("x", at=EVENING))


def test_plain_values_get_their_meaning() -> None:
    assert line("x", a=3, b="三", c=EVENING).args == {"a": Count(3), "b": Words("三"), "c": Moment(EVENING)}


def test_a_truth_value_is_no_number() -> None:
    with pytest.raises(TypeError):
        line("x", yes=True)


@pytest.mark.parametrize("stored", [["count", "3"], ["colour", 3], ["moment"], [], ["percent", 1]])
def test_what_was_never_stored_is_not_read(stored: list[object]) -> None:
    with pytest.raises(ValueError, match="not a stored argument"):
        unpack_args({"what": stored})
