"""Appeals and suspensions as those see them who hear or decide them."""

from dataclasses import dataclass
from datetime import datetime

from handlers.chat.forms import given
from handlers.chat.moderation.deciding import FILES, name_of, text_of, the_file
from handlers.chat.moderation.forms import FLOW, Asked, asked_from
from handlers.chat.screen import Attachment
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation.appealing import Matter, bench_of, the_matter, voices_on
from residents.moderation.model import Ground, Hiding, Suspension
from residents.moderation.permits import members, on_watch
from residents.moderation.suspending import TO_SECOND
from residents.permits import require

LIFT, KEEP = "lift", "keep"


@dataclass(frozen=True, slots=True)
class Heard:
    """An appeal against a hiding: the text, why it was hidden, what its author says to that."""

    hiding: int
    kind: str
    title: str
    words: str
    author: str
    ground: Ground
    why: str
    appeal: str
    spoken: int
    needed: int
    mine: bool
    file: Attachment | None


@dataclass(frozen=True, slots=True)
class PauseSeen:
    """A suspension as members see it, and what whoever asks may do about it."""

    suspension: int
    name: str
    why: str
    by: str
    seconded: str
    days: int
    until: datetime
    appeal: str
    may_second: bool
    may_judge: bool
    may_end: bool


def hiding_heard(work: Work, who: Acting, number: int) -> Heard:
    """An appeal, for whoever hears it or watches."""
    require(on_watch, work, who)
    row = the_matter(work, Matter.HIDING, number)
    assert isinstance(row, Hiding)
    if row.appealed_at is None or row.decided_at is not None:
        raise Refusal(line("appeal-decided"))
    text, bench, said = text_of(work, row), bench_of(work, row), voices_on(work, row)
    spoke = any(voice.member_id == who.person for voice in said)
    return Heard(
        row.id,
        row.kind,
        text.title if text else "",
        text.words if text and text.kind not in FILES else "",
        name_of(work, row.author_id),
        Ground(row.ground),
        row.why,
        row.appeal or "",
        len(said),
        bench.needed,
        who.person in bench.judges and not spoke,
        the_file(work, text) if text else None,
    )


def pause_seen(work: Work, who: Acting, number: int) -> PauseSeen:
    """A suspension, for members."""
    require(on_watch, work, who)
    row = the_matter(work, Matter.SUSPENSION, number)
    assert isinstance(row, Suspension)
    return PauseSeen(
        row.id,
        name_of(work, row.person_id),
        row.why,
        name_of(work, row.by_id),
        name_of(work, row.seconded_by) if row.seconded_by else "",
        row.days,
        row.until,
        row.appeal or "",
        _may_second(work, who, row),
        _may_judge(work, who, row),
        row.ended_at is None and who.person != row.person_id,
    )


def being_written(work: Work, who: Acting) -> Asked:
    """What is being written now."""
    return asked_from(given(work, who, FLOW))


def longest(work: Work, who: Acting) -> int:
    """For how many days somebody may be suspended at the most."""
    return work.bylaws.conduct.suspend_days


def _may_second(work: Work, who: Acting, row: Suspension) -> bool:
    waits = row.ended_at is None and row.seconded_by is None and work.now <= row.since + TO_SECOND
    return waits and who.person in set(members(work)) - {row.by_id, row.person_id}


def _may_judge(work: Work, who: Acting, row: Suspension) -> bool:
    if row.appealed_at is None or row.decided_at is not None:
        return False
    spoke = any(voice.member_id == who.person for voice in voices_on(work, row))
    return who.person in bench_of(work, row).judges and not spoke
