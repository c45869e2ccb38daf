"""What people write about a meeting: cleaned and held to a length, or refused with the reason."""

from deliberation.meetings.model import AGENDA_UNITS, PLACE_UNITS, REASON_UNITS, TITLE_UNITS
from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line

AGENDA_ROWS = 12


def title(written: str) -> str:
    """The name of a meeting, on one line."""
    cleaned = texts.clean(written, one_line=True)
    if not cleaned:
        raise Refusal(line("meeting-title-missing"), next=Next.MEETINGS)
    if texts.length(cleaned) > TITLE_UNITS:
        raise Refusal(line("meeting-title-long", most=TITLE_UNITS), next=Next.MEETINGS)
    if not texts.has_letter(cleaned):
        raise Refusal(line("title-needs-letters"), next=Next.MEETINGS)
    return cleaned


def place(written: str) -> str:
    """Where it takes place, on one line."""
    cleaned = texts.clean(written, one_line=True)
    if not cleaned:
        raise Refusal(line("meeting-place-missing"), next=Next.MEETINGS)
    if texts.length(cleaned) > PLACE_UNITS:
        raise Refusal(line("meeting-place-long", most=PLACE_UNITS), next=Next.MEETINGS)
    return cleaned


def agenda(written: str) -> str:
    """What is to be talked about; may be empty. Few rows, so that it fits one screen."""
    cleaned = texts.clean(written)
    units = texts.length(cleaned)
    if units > AGENDA_UNITS:
        raise Refusal(line("meeting-agenda-long", most=AGENDA_UNITS, units=units), next=Next.MEETINGS)
    if len(cleaned.splitlines()) > AGENDA_ROWS:
        raise Refusal(line("meeting-agenda-rows", most=AGENDA_ROWS), next=Next.MEETINGS)
    return cleaned


def reason(written: str) -> str:
    """Why a meeting is cancelled, on one line."""
    cleaned = texts.clean(written, one_line=True)
    if not cleaned:
        raise Refusal(line("meeting-reason-missing"), next=Next.MEETINGS)
    if texts.length(cleaned) > REASON_UNITS:
        raise Refusal(line("meeting-reason-long", most=REASON_UNITS), next=Next.MEETINGS)
    return cleaned
