"""Changing a meeting that was announced: what is meant is shown once more before everyone is told."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from deliberation.meetings import queries, service, wording
from deliberation.meetings.permits import may_announce, require_ahead_of
from handlers.chat.forms import ask, awaited, done
from handlers.chat.meetings.forms import SUGGESTED, moment_of
from handlers.chat.meetings.when import evenings, read_when
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import require

FLOW = "meeting-edit"
ASKING = f"{FLOW}-ask"
SURE = f"{FLOW}-sure"


class What(StrEnum):
    """What can be changed about an announced meeting."""

    TIME = "time"
    PLACE = "place"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Wish:
    """A change in the making; the fields that are not changed are empty."""

    meeting: int
    title: str
    was: datetime
    was_place: str
    what: What
    asking: bool
    starts_at: datetime | None
    place: str
    reason: str
    serial: int
    evenings: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was carried out; ``told`` people hear of it, ``unreached`` have no chat."""

    meeting: int
    what: What
    told: int
    unreached: int = 0


def begin(work: Work, who: Acting, meeting: int, what: What) -> Wish:
    """Ask what the time, the place or the reason shall be."""
    _require_changeable(work, who, meeting)
    ask(work, who, ASKING, {"meeting": meeting, "what": what.value, "serial": 0})
    return look(work, who)


def look(work: Work, who: Acting) -> Wish:
    """The change as it stands; refused when nobody is being asked any more."""
    form = awaited(work, who)
    if form is None or not form.flow.startswith(FLOW):
        raise Refusal(line("form-gone"), next=Next.MEETINGS)
    meeting = queries.find(work, form.data["meeting"], lock=False)
    if meeting is None:
        raise queries.gone()
    starts_at = form.data.get("starts_at")
    return Wish(
        meeting=meeting.id,
        title=meeting.title,
        was=meeting.starts_at,
        was_place=meeting.place,
        what=What(form.data["what"]),
        asking=form.flow == ASKING,
        starts_at=datetime.fromisoformat(starts_at) if starts_at else None,
        place=form.data.get("place", ""),
        reason=form.data.get("reason", ""),
        serial=form.data["serial"],
        evenings=evenings(now=work.now, zone=work.zone, number=SUGGESTED),
    )


def write(work: Work, who: Acting, typed: str) -> Wish:
    """Take what was typed, and show what it would change; typing again replaces it."""
    wish = look(work, who)
    match wish.what:
        case What.TIME:
            at = read_when(typed, now=work.now, zone=work.zone)
            return _put(work, who, wish, "starts_at", at.isoformat())
        case What.PLACE:
            return _put(work, who, wish, "place", wording.place(typed))
        case What.CANCEL:
            return _put(work, who, wish, "reason", wording.reason(typed))


def pick(work: Work, who: Acting, at: int) -> Wish:
    """Take a suggested evening as the new time."""
    wish = look(work, who)
    if wish.what is not What.TIME:
        raise Refusal(line("form-gone"), next=Next.MEETINGS)
    return _put(work, who, wish, "starts_at", moment_of(at, work.now).isoformat())


def carry_out(work: Work, who: Acting, meeting: int, serial: int) -> Done:
    """Do what was shown; refused when it is not what is meant any more."""
    wish = look(work, who)
    if wish.asking or (wish.meeting, wish.serial) != (meeting, serial):
        raise Refusal(line("meeting-draft-newer"), next=Next.MEETINGS)
    match wish.what:
        case What.TIME:
            receipt: service.Changed | service.Cancelled = service.change(
                work, who, meeting, wish.starts_at, None
            )
        case What.PLACE:
            receipt = service.change(work, who, meeting, None, wish.place)
        case What.CANCEL:
            receipt = service.cancel(work, who, meeting, wish.reason)
        case _:
            assert_never(wish.what)
    done(work, who)
    return Done(meeting, wish.what, receipt.told, receipt.unreached)


def leave(work: Work, who: Acting) -> None:
    """Leave the meeting as it is; whatever else is being asked stays."""
    form = awaited(work, who)
    if form is not None and form.flow.startswith(FLOW):
        done(work, who)


def _put(work: Work, who: Acting, wish: Wish, part: str, value: str) -> Wish:
    data = {"meeting": wish.meeting, "what": wish.what.value, "serial": wish.serial + 1, part: value}
    ask(work, who, SURE, data)
    return look(work, who)


def _require_changeable(work: Work, who: Acting, meeting: int) -> None:
    require(may_announce, work, who)
    known = queries.find(work, meeting, lock=False)
    if known is None:
        raise queries.gone()
    require_ahead_of(known, work.now)
