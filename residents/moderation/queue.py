"""What waits for members: texts that were reported, appeals, suspensions proposed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from kernel.work import Work
from residents.acting import Acting
from residents.moderation.appealing import Matter, bench_of, voices_on
from residents.moderation.model import Flag, Ground, HideVoice, Hiding, Suspension
from residents.moderation.permits import members, on_watch, watching
from residents.moderation.queries import hidden_text, hides_now
from residents.moderation.suspending import TO_SECOND
from residents.permits import require

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Reported:
    """A text with open reports: by ground, since when, and whether whoever asks has spoken."""

    kind: str
    subject: int
    grounds: tuple[tuple[Ground, int], ...]
    since: datetime
    hidden: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """Everything that waits for whoever asks, the oldest first."""

    texts: tuple[Reported, ...]
    appeals: tuple[tuple[Matter, int], ...]
    suspensions: tuple[int, ...]

    @property
    def number(self) -> int:
        """How much waits."""
        return len(self.texts) + len(self.appeals) + len(self.suspensions)


@dataclass(frozen=True, slots=True)
class Reports:
    """What members see of a text: who reported it on which ground, and what members have said."""

    flags: tuple[tuple[int, Ground], ...]
    parts: tuple[str, ...]
    """Of which parts of it they speak, if not of its words."""

    voices: tuple[tuple[int, Ground, str], ...]
    needed: int
    hiding: int | None
    agreed: bool
    ends: datetime | None
    spoke: bool


def waiting(work: Work, who: Acting) -> Waiting:
    """What waits for this member; nothing for others."""
    if who.person is None or on_watch.judge(work, who) is not None:
        return Waiting((), (), ())
    return Waiting(_texts(work, who.person), _appeals(work, who.person), _suspensions(work, who.person))


def how_many(work: Work, who: Acting) -> int:
    """How much waits for this member, for the office menu."""
    return waiting(work, who).number


def reports(work: Work, who: Acting, kind: str, subject: int) -> Reports:
    """What is known of one text; for members only, because it tells who reported."""
    require(on_watch, work, who)
    flags = work.session.execute(
        select(Flag.person_id, Flag.ground, Flag.part)
        .where(Flag.kind == kind, Flag.subject == subject, Flag.settled_at.is_(None))
        .order_by(Flag.id)
    ).all()
    said = work.session.execute(
        select(HideVoice.member_id, HideVoice.ground, HideVoice.why)
        .where(HideVoice.kind == kind, HideVoice.subject == subject)
        .order_by(HideVoice.id)
    ).all()
    hidden = hidden_text(work, kind, subject)
    if hidden is None or hidden.provisional:
        # As they count: not those of members who are out of office since.
        here = set(watching(work))
        said = [each for each in said if each[0] in here]
    return Reports(
        tuple((person, Ground(ground)) for person, ground, _ in flags),
        tuple(sorted({part for _, _, part in flags if part})),
        tuple((member, Ground(ground), why) for member, ground, why in said),
        work.bylaws.conduct.hide_voices,
        hidden.hiding if hidden else None,
        hidden is not None and not hidden.provisional,
        hidden.until if hidden else None,
        any(member == who.person for member, _, _ in said),
    )


def _texts(work: Work, member: int) -> tuple[Reported, ...]:
    query = select(Flag).where(Flag.settled_at.is_(None)).order_by(Flag.id)
    by_text: dict[tuple[str, int], list[Flag]] = {}
    for flag in work.session.scalars(query):
        by_text.setdefault((flag.kind, flag.subject), []).append(flag)
    spoken = select(HideVoice.kind, HideVoice.subject).where(HideVoice.member_id == member)
    done = {(kind, subject) for kind, subject in work.session.execute(spoken)}
    found = (
        Reported(
            kind,
            subject,
            tuple(sorted(Counter(Ground(flag.ground) for flag in flags).items())),
            flags[0].at,
            hidden_text(work, kind, subject) is not None,
        )
        for (kind, subject), flags in by_text.items()
    )
    waits = {(each.kind, each.subject): each for each in (*_hidden_ahead(work), *found)}
    return tuple(each for text, each in waits.items() if text not in done)[:SHOWN]


def _hidden_ahead(work: Work) -> Iterator[Reported]:
    """Texts hidden for now, on which members have to agree before they come back."""
    query = select(Hiding).where(hides_now(work.now), Hiding.confirmed_at.is_(None)).order_by(Hiding.id)
    for each in work.session.scalars(query):
        yield Reported(each.kind, each.subject, ((Ground(each.ground), 0),), each.hidden_at, True)


def _appeals(work: Work, member: int) -> tuple[tuple[Matter, int], ...]:
    hidings = select(Hiding).where(Hiding.appealed_at.is_not(None), Hiding.decided_at.is_(None))
    pauses = select(Suspension).where(Suspension.appealed_at.is_not(None), Suspension.decided_at.is_(None))
    found: list[tuple[Matter, int]] = []
    for matter, query in ((Matter.HIDING, hidings), (Matter.SUSPENSION, pauses)):
        for each in work.session.scalars(query):
            spoke = any(voice.member_id == member for voice in voices_on(work, each))
            if not spoke and member in bench_of(work, each).judges:
                found.append((matter, each.id))
    return tuple(found)[:SHOWN]


def _suspensions(work: Work, member: int) -> tuple[int, ...]:
    if member not in members(work):
        return ()
    query = select(Suspension.id).where(
        *(Suspension.seconded_by.is_(None), Suspension.ended_at.is_(None)),
        *(Suspension.since > work.now - TO_SECOND, Suspension.by_id != member),
        Suspension.person_id != member,
    )
    return tuple(work.session.scalars(query.order_by(Suspension.id).limit(SHOWN)))
