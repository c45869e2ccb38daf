"""Calling a meeting, step by step: the draft is a row, its last step and its publication are one act."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from deliberation.meetings import service, telling, wording
from deliberation.meetings.notice_period import FARTHEST, reminder_at
from deliberation.meetings.permits import may_announce
from handlers.chat.forms import Awaited, ask, awaited, done, given
from handlers.chat.meetings.when import evenings, read_when
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import require

FLOW = "meeting-new"
SUGGESTED = 4


class Part(StrEnum):
    """What a draft is made of, in the order of asking; last, the look at the whole."""

    TITLE = "title"
    PLACE = "place"
    WHEN = "when"
    AGENDA = "agenda"
    PREVIEW = "preview"


FLOWS = {part: f"{FLOW}-{part}" for part in Part}
PARTS = tuple(part for part in Part if part is not Part.PREVIEW)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands: what is asked now, what was given, and what publishing it would do."""

    asked: Part
    title: str
    place: str
    starts_at: datetime | None
    agenda: str
    serial: int
    evenings: tuple[datetime, ...]
    minutes: int
    reminded_at: datetime | None
    hearers: telling.Hearers


def begin(work: Work, who: Acting) -> Draft:
    """Begin to call a meeting, or go on where the draft was left."""
    if who.person is not None and may_announce.judge(work, who) is not None:
        raise Refusal(line("meeting-for-committee"), next=Next.PROPOSALS)
    require(may_announce, work, who)
    known = awaited(work, who)
    if known is None or not known.flow.startswith(FLOW):
        known = ask(work, who, FLOWS[Part.TITLE], {"serial": 0})
    return _draft(work, who, known)


def look(work: Work, who: Acting) -> Draft:
    """The draft as it stands; refused when it is no longer there."""
    known = awaited(work, who)
    if known is None or not known.flow.startswith(FLOW):
        raise Refusal(line("form-gone"), next=Next.MEETINGS)
    return _draft(work, who, known)


def write(work: Work, who: Acting, typed: str) -> Draft:
    """Take what was typed as the part that is asked now."""
    draft = look(work, who)
    match draft.asked:
        case Part.TITLE:
            return _put(work, who, draft.asked, wording.title(typed))
        case Part.PLACE:
            return _put(work, who, draft.asked, wording.place(typed))
        case Part.WHEN:
            at = read_when(typed, now=work.now, zone=work.zone)
            return _put(work, who, draft.asked, at.isoformat())
        case Part.AGENDA:
            return _put(work, who, draft.asked, wording.agenda(typed))
        case Part.PREVIEW:
            raise Refusal(line("meeting-tap-please"), next=Next.MEETINGS)


def pick(work: Work, who: Acting, at: int) -> Draft:
    """Take a suggested evening."""
    given(work, who, FLOWS[Part.WHEN])
    return _put(work, who, Part.WHEN, moment_of(at, work.now).isoformat())


def skip_agenda(work: Work, who: Acting) -> Draft:
    """Go on without an agenda."""
    given(work, who, FLOWS[Part.AGENDA])
    return _put(work, who, Part.AGENDA, "")


def rewrite(work: Work, who: Acting, part: Part) -> Draft:
    """Ask for one part once more; for the preview, just show it."""
    data = given(work, who, FLOW)
    missing = next((p for p in PARTS if p not in data), None)
    return _draft(work, who, ask(work, who, FLOWS[missing or part], data))


def publish(work: Work, who: Acting, serial: int) -> service.Announced:
    """Call the meeting as the draft says and drop the draft; refused when the draft was changed since."""
    data = given(work, who, FLOWS[Part.PREVIEW])
    if data["serial"] != serial:
        raise Refusal(line("meeting-draft-newer"), next=Next.MEETINGS)
    starts_at = datetime.fromisoformat(data[Part.WHEN])
    minutes = work.bylaws.meetings.minutes
    receipt = service.announce(
        work, who, data[Part.TITLE], data[Part.PLACE], starts_at, minutes, data[Part.AGENDA]
    )
    done(work, who)
    return receipt


def stop(work: Work, who: Acting) -> None:
    """Drop the draft; whatever else is being asked stays."""
    form = awaited(work, who)
    if form is not None and form.flow.startswith(FLOW):
        done(work, who)


def moment_of(seconds: int, now: datetime) -> datetime:
    """The moment that a button carries; one that no button of ours would carry is refused."""
    if abs(seconds - int(now.timestamp())) > FARTHEST.total_seconds():
        raise Refusal(line("button-old"), next=Next.MEETINGS)
    return datetime.fromtimestamp(seconds, UTC)


def _put(work: Work, who: Acting, part: Part, value: str) -> Draft:
    data = given(work, who, FLOW)
    data = {**data, part.value: value, "serial": data["serial"] + 1}
    following = next((p for p in PARTS if p not in data), Part.PREVIEW)
    return _draft(work, who, ask(work, who, FLOWS[following], data))


def _draft(work: Work, who: Acting, form: Awaited) -> Draft:
    data: dict[str, Any] = form.data
    rules = work.bylaws.meetings
    begins = datetime.fromisoformat(data[Part.WHEN]) if Part.WHEN in data else None
    return Draft(
        asked=Part(form.flow.removeprefix(f"{FLOW}-")),
        title=data.get(Part.TITLE, ""),
        place=data.get(Part.PLACE, ""),
        starts_at=begins,
        agenda=data.get(Part.AGENDA, ""),
        serial=data["serial"],
        evenings=evenings(now=work.now, zone=work.zone, number=SUGGESTED),
        minutes=rules.minutes,
        reminded_at=reminder_at(begins, now=work.now, hours=rules.remind_hours_before) if begins else None,
        hearers=telling.hearers(work, who.person),
    )
