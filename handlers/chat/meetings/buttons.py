"""What can be tapped about meetings."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("m-open")
@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """Show one meeting."""

    meeting: int


@button("m-say")
@dataclass(frozen=True, slots=True)
class AnswerMeeting:
    """Say whether one comes; ``choice`` is one of ``Choice``."""

    meeting: int
    choice: str


@button("m-ics")
@dataclass(frozen=True, slots=True)
class TakeCalendar:
    """Ask for the calendar file."""

    meeting: int


@button("m-new")
@dataclass(frozen=True, slots=True)
class StartAnnouncing:
    """Begin to call a meeting, or go on with the draft."""


@button("m-eve")
@dataclass(frozen=True, slots=True)
class PickEvening:
    """Choose a suggested evening; ``at`` in seconds since 1970."""

    at: int


@button("m-noag")
@dataclass(frozen=True, slots=True)
class SkipAgenda:
    """Call the meeting without an agenda."""


@button("m-fix")
@dataclass(frozen=True, slots=True)
class FixDraft:
    """Look for what to write anew in the draft."""


@button("m-part")
@dataclass(frozen=True, slots=True)
class FixPart:
    """Write one part of the draft anew; ``part`` is one of ``Part``."""

    part: str


@button("m-look")
@dataclass(frozen=True, slots=True)
class LookAgain:
    """Back to the draft as it stands."""


@button("m-pub")
@dataclass(frozen=True, slots=True)
class Publish:
    """Publish the draft as it stood at ``serial``."""

    serial: int


@button("m-stop")
@dataclass(frozen=True, slots=True)
class StopAnnouncing:
    """Drop the draft."""


@button("m-edit")
@dataclass(frozen=True, slots=True)
class EditMeeting:
    """Show what can be changed."""

    meeting: int


@button("m-move")
@dataclass(frozen=True, slots=True)
class ChangePart:
    """Change one thing; ``what`` is one of ``What``."""

    meeting: int
    what: str


@button("m-sure")
@dataclass(frozen=True, slots=True)
class MakeSure:
    """Carry out the change that was shown at ``serial``."""

    meeting: int
    serial: int


@button("m-keep")
@dataclass(frozen=True, slots=True)
class KeepMeeting:
    """Leave the meeting as it is."""

    meeting: int
