"""Who may call, move and cancel a meeting, who may answer, and until when."""

from datetime import datetime

from deliberation.meetings.model import Meeting, Stage
from kernel.errors import Next, Refusal
from kernel.lines import line
from residents.permits import a_resident, on_the_committee

may_announce = on_the_committee
"""Calling, moving and cancelling a meeting."""

may_answer = on_the_committee | a_resident
"""Answering: verified residents, and those of the committee who live elsewhere."""


def require_ahead_of(meeting: Meeting, now: datetime) -> None:
    """Refuse once the meeting was cancelled or has begun; until then everything may still change."""
    match meeting.stage(now):
        case Stage.CANCELLED:
            raise Refusal(line("meeting-is-cancelled", title=meeting.title), next=Next.MEETINGS)
        case Stage.RUNNING | Stage.OVER:
            raise Refusal(
                line("meeting-has-begun", title=meeting.title, at=meeting.starts_at), next=Next.MEETINGS
            )
        case Stage.AHEAD:
            return
