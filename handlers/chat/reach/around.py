"""What the screens of a vote, a meeting or a proposal say of its reach: a line for all, a door for some."""

from dataclasses import dataclass, replace

from deliberation.reach.calls import call_of
from deliberation.reach.model import CallKind
from deliberation.reach.permits import sees_the_whole
from deliberation.reach.queries import public_reach
from handlers.chat.reach.taps import ReachOfMeeting, ReachOfPoll, ReachOfProposal
from handlers.chat.screen import MOST_BUTTONS, Button, Screen
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices

OPENS = {
    CallKind.POLL: ReachOfPoll,
    CallKind.MEETING: ReachOfMeeting,
    CallKind.PROPOSAL: ReachOfProposal,
}


@dataclass(frozen=True, slots=True)
class Around:
    """A line that everybody may read, and for people in office the way to the numbers."""

    said: Line | None
    door: Button | None


def around(work: Work, who: Acting, kind: CallKind, subject: int) -> Around:
    """How many homes know of it, as far as that may be told; elders read the question, not the number."""
    public = None if choices(work, who).elder else public_reach(work, kind, subject)
    said = line("reach-public", reached=public.reached, homes=public.homes) if public else None
    door = None
    if sees_the_whole.judge(work, who) is None and call_of(work, kind, subject) is not None:
        door = Button(line("button-reach"), OPENS[kind](subject))
    return Around(said, door)


def with_reach(screen: Screen, around: Around) -> Screen:
    """The same screen with the line below all others, and the door where there is room for it."""
    lines = (*screen.lines, around.said) if around.said is not None else screen.lines
    rows = screen.rows
    if around.door is not None and sum(map(len, rows)) < MOST_BUTTONS:
        rows = (*rows[:-1], (around.door,), *rows[-1:])
    return replace(screen, lines=lines, rows=rows)
