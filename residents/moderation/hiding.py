"""Hiding a text: by enough members with a public reason; what is private at once, then agreed on (L01)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community
from residents.moderation.conduct import require_nothing_private
from residents.moderation.events import TextHidden, TextShownAgain
from residents.moderation.model import Flag, Ground, HideVoice, Hiding
from residents.moderation.permits import require_may_hide, require_other_home, watching
from residents.moderation.queries import PROVISIONAL
from residents.moderation.texts import PRIVATE_WHY, Text, checked_why


@dataclass(frozen=True, slots=True)
class Spoken:
    """A member's voice: ``voices`` of ``needed``; ``hidden`` for now or for good, ``agreed`` once enough."""

    kind: str
    subject: int
    ground: Ground
    voices: int
    needed: int
    hidden: bool
    agreed: bool


def hide(work: Work, who: Acting, text: Text, ground: Ground, why: str = "") -> Spoken:
    """Say that a text should be hidden. The first voice gives ground and reason, the others agree with them.

    What is private needs no words, is hidden at once, and comes back after 48 hours if nobody else agrees.
    """
    before = voices(work, text)
    if before and ground is not Ground.PRIVATE:
        ground, why = Ground(before[0].ground), before[0].why
    member = require_may_hide(work, who, text, ground)
    known = _own_voice(work, text, member)
    if known is not None and known not in before:
        raise Refusal(line("hide-overruled"))
    if known is None:
        spoken = [voice.member_id for voice in before]
        require_other_home(work, member, spoken, line("hide-same-home"))
        if not before:
            why = _public_reason(work, ground, why)
        before.append(_speak(work, text, member, ground, why))
    found = _carry(work, text, before)
    needed = work.bylaws.conduct.hide_voices
    agreed = found is not None and found.confirmed_at is not None
    return Spoken(text.kind, text.subject, ground, len(before), needed, found is not None, agreed)


def hide_ahead(work: Work, text: Text, *, reported_by: int | None) -> Hiding:
    """Hide what is private before members have agreed."""
    settle_lapsed(work, text.kind, text.subject)
    row = _hiding(work, text, Ground.PRIVATE, "")
    row.reported_by = reported_by
    work.session.add(row)
    work.session.flush()
    work.record(_hidden(row, text, agreed=False))
    return row


def standing(work: Work, text: Text) -> Hiding | None:
    """The hiding that holds for a text now."""
    settle_lapsed(work, text.kind, text.subject)
    query = select(Hiding).where(
        Hiding.kind == text.kind, Hiding.subject == text.subject, Hiding.lifted_at.is_(None)
    )
    return work.session.scalars(query).one_or_none()


def voices(work: Work, text: Text) -> list[HideVoice]:
    """The members' voices that count, in their order; those that an appeal overruled count no more.

    Nor does a voice on a text that still stands once whoever gave it is out of office.
    """
    query = select(HideVoice).where(HideVoice.kind == text.kind, HideVoice.subject == text.subject)
    agreed = select(Hiding.id).where(
        *(Hiding.kind == text.kind, Hiding.subject == text.subject, Hiding.lifted_at.is_(None)),
        Hiding.confirmed_at.is_not(None),
    )
    if work.session.scalars(agreed).first() is None:
        query = query.where(HideVoice.member_id.in_(watching(work)))
    overruled = _overruled_at(work, text)
    if overruled is not None:
        query = query.where(HideVoice.at > overruled)
    return list(work.session.scalars(query.order_by(HideVoice.id)))


def settle_lapsed(work: Work, kind: str, subject: int) -> None:
    """Show again what nobody agreed on in time; harmless for everything else."""
    query = select(Hiding).where(
        *(Hiding.kind == kind, Hiding.subject == subject, Hiding.lifted_at.is_(None)),
        *(Hiding.confirmed_at.is_(None), Hiding.hidden_at <= work.now - PROVISIONAL),
    )
    for each in work.session.scalars(query):
        each.lifted_at = each.hidden_at + PROVISIONAL
        work.session.flush()
        work.record(TextShownAgain(each.id, kind, subject, each.author_id, "lapsed"))


def _public_reason(work: Work, ground: Ground, written: str) -> str:
    if ground is Ground.PRIVATE and not written:
        language = work.session.get_one(Community, work.community_id).language
        return PRIVATE_WHY.get(language, PRIVATE_WHY["en"])
    why = checked_why(written)
    require_nothing_private(work, why)
    return why


def _speak(work: Work, text: Text, member: int, ground: Ground, why: str) -> HideVoice:
    row = HideVoice(kind=text.kind, subject=text.subject, member_id=member, ground=ground, why=why)
    row.at = work.now
    work.session.add(row)
    work.session.flush()
    return row


def _carry(work: Work, text: Text, said: list[HideVoice]) -> Hiding | None:
    """Do what the voices come to: agreed, hidden for now, or nothing yet."""
    found = standing(work, text)
    if found is not None and found.confirmed_at is not None:
        return found
    if len(said) < work.bylaws.conduct.hide_voices:
        private = any(voice.ground == Ground.PRIVATE for voice in said)
        if found is None and private and said[-1].at == work.now:
            return hide_ahead(work, text, reported_by=None)
        return found
    found = found or _hiding(work, text, said[0].ground, said[0].why)
    found.ground, found.why, found.confirmed_at = said[0].ground, said[0].why, work.now
    work.session.add(found)
    for flag in work.session.scalars(_open_flags(text)):
        flag.settled_at, flag.settled_by, flag.upheld = work.now, said[-1].member_id, True
    work.session.flush()
    work.record(_hidden(found, text, agreed=True), sealed={"why": found.why})
    return found


def _hiding(work: Work, text: Text, ground: Ground, why: str) -> Hiding:
    return Hiding(
        kind=text.kind,
        subject=text.subject,
        author_id=text.author,
        ground=ground,
        why=why,
        hidden_at=work.now,
    )


def _hidden(row: Hiding, text: Text, *, agreed: bool) -> TextHidden:
    return TextHidden(row.id, text.kind, text.subject, text.author, Ground(row.ground).value, agreed)


def _own_voice(work: Work, text: Text, member: int) -> HideVoice | None:
    query = select(HideVoice).where(HideVoice.kind == text.kind, HideVoice.subject == text.subject)
    return work.session.scalars(query.where(HideVoice.member_id == member)).one_or_none()


def _overruled_at(work: Work, text: Text) -> datetime | None:
    query = select(func.max(Hiding.decided_at)).where(
        Hiding.kind == text.kind, Hiding.subject == text.subject, Hiding.upheld.is_(False)
    )
    return work.session.scalars(query).one()


def _open_flags(text: Text) -> Select[Flag]:
    return select(Flag).where(Flag.kind == text.kind, Flag.subject == text.subject, Flag.settled_at.is_(None))
