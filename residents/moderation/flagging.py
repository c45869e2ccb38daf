"""Reporting a text, and leaving it standing after a look (L01).

What is private cannot wait for two members: a resident's report hides it for 48 hours. So that nobody
silences others by that, a person has at most two such reports running, a text is hidden so only once, and
whoever's last report of this kind was thrown back reports without hiding until one of theirs is agreed with.
"""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation import hiding
from residents.moderation.events import FlagsDismissed, TextFlagged
from residents.moderation.model import Flag, Ground, HideVoice, Hiding
from residents.moderation.permits import housemates, in_person, may_flag, on_watch
from residents.moderation.queries import PROVISIONAL, hidden_text
from residents.moderation.texts import Text
from residents.permits import person_of, require

A_DAY = timedelta(hours=24)
MOST_RUNNING = 2
"""Private reports of one person that hide by themselves at the same time."""


@dataclass(frozen=True, slots=True)
class Flagged:
    """A report; ``hidden`` if the text is hidden for now by it, ``again`` if the person had reported it."""

    flag: int
    kind: str
    subject: int
    ground: Ground
    hidden: bool
    again: bool


@dataclass(frozen=True, slots=True)
class Dismissed:
    """What was reported was looked at, and the text stands."""

    kind: str
    subject: int
    reports: int
    shown_again: bool


def flag(work: Work, who: Acting, text: Text, ground: Ground, part: str = "") -> Flagged:
    """Report a text, or the ``part`` of it that is meant; once per person, and never one's own."""
    require(may_flag, work, who)
    person = person_of(who)
    known = _own(work, text, person)
    if known is not None:
        hidden = hidden_text(work, text.kind, text.subject) is not None
        return Flagged(known.id, text.kind, text.subject, Ground(known.ground), hidden, True)
    if person in text.writers:
        raise Refusal(line("flag-own"))
    _require_few(work, who, person)
    if hidden_text(work, text.kind, text.subject) is not None:
        raise Refusal(line("flag-hidden"))
    row = Flag(kind=text.kind, subject=text.subject, person_id=person, ground=ground, part=part, at=work.now)
    work.session.add(row)
    work.session.flush()
    hides = ground is Ground.PRIVATE and _may_hide_ahead(work, person, text)
    work.record(TextFlagged(row.id, text.kind, text.subject, ground.value, hides))
    if hides:
        hiding.hide_ahead(work, text, reported_by=person)
    return Flagged(row.id, text.kind, text.subject, ground, hides, False)


def dismiss(work: Work, who: Acting, text: Text) -> Dismissed:
    """Leave a text standing; one that a report hid for now is shown again. A member's own text is others'."""
    member = in_person(who)
    require(on_watch, work, who)
    if member in text.writers:
        raise Refusal(line("conduct-own-text"))
    if member in housemates(work, text.writers):
        raise Refusal(line("conduct-own-home"))
    standing = hiding.standing(work, text)
    if standing is not None and (standing.confirmed_at is not None or hiding.voices(work, text)):
        raise Refusal(line("dismiss-hidden-by-member"))
    flags = open_flags(work, text.kind, text.subject)
    if not flags:
        return Dismissed(text.kind, text.subject, 0, False)
    for each in flags:
        each.settled_at, each.settled_by, each.upheld = work.now, member, False
    if standing is not None:
        standing.lifted_at, standing.lifted_by = work.now, member
    work.session.flush()
    thrown_back = standing.id if standing is not None else None
    work.record(FlagsDismissed(text.kind, text.subject, text.author, member, thrown_back))
    return Dismissed(text.kind, text.subject, len(flags), standing is not None)


def open_flags(work: Work, kind: str, subject: int) -> list[Flag]:
    """The reports of a text that nobody has settled, in their order."""
    query = select(Flag).where(Flag.kind == kind, Flag.subject == subject, Flag.settled_at.is_(None))
    return list(work.session.scalars(query.order_by(Flag.id)))


def _require_few(work: Work, who: Acting, person: int) -> None:
    """As many reports in a day as texts: whoever reports everything buries what matters under it."""
    most, since = work.bylaws.conduct.texts_a_day, work.now - A_DAY
    query = select(func.count(Flag.id)).where(Flag.person_id == person, Flag.at > since)
    if on_watch.judge(work, who) is not None and work.session.scalars(query).one() >= most:
        raise Refusal(line("flag-too-many", most=most))


def _own(work: Work, text: Text, person: int) -> Flag | None:
    query = select(Flag).where(Flag.kind == text.kind, Flag.subject == text.subject)
    return work.session.scalars(query.where(Flag.person_id == person)).one_or_none()


def _may_hide_ahead(work: Work, person: int, text: Text) -> bool:
    before = select(func.count(Hiding.id)).where(Hiding.kind == text.kind, Hiding.subject == text.subject)
    if work.session.scalars(before.where(Hiding.reported_by.is_not(None))).one():
        return False
    spoken = select(func.count(HideVoice.id)).where(
        HideVoice.kind == text.kind, HideVoice.subject == text.subject
    )
    if work.session.scalars(spoken).one():
        return False  # members have looked at it already
    running = select(func.count(Hiding.id)).where(
        *(Hiding.reported_by == person, Hiding.confirmed_at.is_(None), Hiding.lifted_at.is_(None)),
        Hiding.hidden_at > work.now - PROVISIONAL,
    )
    last = select(Flag.upheld).where(
        Flag.person_id == person, Flag.ground == Ground.PRIVATE, Flag.settled_at.is_not(None)
    )
    trusted = work.session.scalars(last.order_by(Flag.settled_at.desc(), Flag.id.desc()).limit(1)).first()
    return trusted is not False and work.session.scalars(running).one() < MOST_RUNNING
