"""Until when something promised will be done: asked after the words, by a tap or a typed day."""

from datetime import timedelta

from handlers.chat.forms import ask, given
from handlers.chat.meetings.when import read_when
from handlers.chat.proposals import outcomes
from handlers.chat.proposals.outcomes import FLOW, Reason, What
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting

DAYS = {What.WILL: (14, 30, 90, 0), What.LATER: (14, 30, 90)}
"""How many days are offered; 0 leaves the day open, which can be done once."""

BEFORE = ("以前", "之前", "前", "by ", "before ")


def pick_day(work: Work, who: Acting, proposal: int, what: str, days: int) -> Reason:
    """Take a day that was offered."""
    reason = _asked(work, who)
    if (reason.proposal, reason.what.value) != (proposal, what) or days not in DAYS[reason.what]:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    today = work.now.astimezone(work.zone).date()
    return _with(work, who, reason, (today + timedelta(days=days)).isoformat() if days else "")


def write_day(work: Work, who: Acting, typed: str) -> Reason:
    """Take a day that was written: 12月20日, 下周五."""
    reason = _asked(work, who)
    said = typed.strip()
    for word in BEFORE:
        said = said.removesuffix(word.strip()).removeprefix(word)
    try:
        at = read_when(f"{said} 20:00", now=work.now, zone=work.zone)
    except Refusal as unclear:
        raise Refusal(line("promise-day-unclear"), next=Next.PROPOSALS) from unclear
    return _with(work, who, reason, at.astimezone(work.zone).date().isoformat())


def look(work: Work, who: Acting) -> Reason:
    """The words whose day is asked for."""
    return _asked(work, who)


def _asked(work: Work, who: Acting) -> Reason:
    reason = outcomes.kept(work, who, given(work, who, FLOW))
    if reason.what not in DAYS or not reason.reason:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    return reason


def _with(work: Work, who: Acting, reason: Reason, until: str) -> Reason:
    chosen = outcomes.with_day(work, reason, until)
    ask(work, who, FLOW, outcomes.data_of(chosen))
    return chosen
