"""The clock of the demonstration: reading it and moving it on."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..model import Json
from ..refusals import Unplayable
from .reading import span

if TYPE_CHECKING:
    from ..playground import Playground


def read_clock(stage: Playground) -> Json:
    """What time it is here, and whether it can be moved."""
    return {"now": stage.clock().isoformat(), "movable": stage.advance is not None}


async def move_clock(stage: Playground, given: Json) -> Json:
    """To a moment, or forward by a span."""
    if stage.advance is None:
        raise Unplayable("this clock cannot be moved: the playground was started with the real time")
    now = stage.clock()
    if given.get("forward") is not None:
        moment = now + span(str(given["forward"]))
    elif given.get("to") is not None:
        moment = _moment(str(given["to"]))
    else:
        raise Unplayable("say where to: {'to': '2026-12-01T20:00:00+08:00'} or {'forward': '2h'}")
    if moment < now:
        raise Unplayable(f"the clock only moves forward; it is {now.isoformat()} already")
    await stage.advance(moment)
    stage.watching.tell("clock", {"clock": stage.clock().isoformat()})
    return read_clock(stage)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Unplayable(f"a moment is written like 2026-12-01T20:00:00+08:00, not {text!r}") from None
    if moment.tzinfo is None:
        raise Unplayable("a moment needs its zone, as in 2026-12-01T20:00:00+08:00")
    return moment
