"""Appeals against a hiding or a suspension: once, in one's own words, to people without a part in it."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import RoleKind
from residents.moderation.events import (
    HidingAppealed,
    HidingUnheard,
    HidingUpheld,
    SuspensionAppealed,
    SuspensionEnded,
    SuspensionUpheld,
    TextShownAgain,
)
from residents.moderation.judging import Bench, Verdict, bench, verdict
from residents.moderation.model import AppealVoice, Flag, Ground, HideVoice, Hiding, Suspension
from residents.moderation.permits import housemates, in_person, members
from residents.moderation.texts import checked_appeal, checked_why
from residents.permits import person_of
from residents.queries import holders_of

LARGEST_ID = 2**31 - 1


class Matter(StrEnum):
    """What an appeal is against."""

    HIDING = "hiding"
    SUSPENSION = "suspension"


@dataclass(frozen=True, slots=True)
class Appealed:
    """An appeal that was made, or had been made; ``verdict`` tells whether it was decided at once."""

    matter: Matter
    id: int
    judges: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """A voice on an appeal, and what the voices come to."""

    matter: Matter
    id: int
    lift: bool
    verdict: Verdict


def the_matter(work: Work, matter: Matter, number: int) -> Hiding | Suspension:
    """The hiding or suspension of this community, or a kind refusal."""
    number = number if 0 < number <= LARGEST_ID else 0
    found: Hiding | Suspension | None
    if matter is Matter.HIDING:
        found = work.session.scalars(select(Hiding).where(Hiding.id == number)).one_or_none()
    else:
        found = work.session.scalars(select(Suspension).where(Suspension.id == number)).one_or_none()
    if found is None:
        raise Refusal(line("conduct-gone"))
    return found


def whose(found: Hiding | Suspension) -> int:
    """Whom it concerns: the author, or whoever is suspended."""
    return found.author_id if isinstance(found, Hiding) else found.person_id


def require_may_appeal(work: Work, who: Acting, matter: Matter, number: int) -> Hiding | Suspension:
    """The matter, if whoever asks may still appeal; somebody helped may appeal through their helper."""
    found = the_matter(work, matter, number)
    if person_of(who) != whose(found):
        raise Refusal(line("appeal-not-yours"))
    began = found.confirmed_at if isinstance(found, Hiding) else (found.since if found.seconded_by else None)
    if began is None:
        raise Refusal(line("appeal-not-yet"))
    if _is_over(found):
        raise Refusal(line("appeal-over-already"))
    days = work.bylaws.conduct.appeal_days
    if found.appealed_at is None and work.now > began + timedelta(days=days):
        raise Refusal(line("appeal-too-late", days=days))
    return found


def appeal(work: Work, who: Acting, matter: Matter, number: int, written: str) -> Appealed:
    """Appeal once. Where nobody without a part in it is left to hear it, it is granted unless private."""
    found = the_matter(work, matter, number)
    if found.appealed_at is not None and person_of(who) == whose(found):
        return _appealed(work, matter, found)
    require_may_appeal(work, who, matter, number)
    found.appealed_at, found.appeal = work.now, checked_appeal(written)
    found.appeal_until = work.now + timedelta(days=work.bylaws.conduct.appeal_days)
    work.session.flush()
    made = _fact(found)
    work.record(made, sealed={"appeal": found.appeal})
    if not bench_of(work, found).judges and not _is_private(found):
        _settle(work, found, Verdict.LIFTED, "")
    return _appealed(work, matter, found)


def judge(work: Work, who: Acting, matter: Matter, number: int, why: str, *, lift: bool) -> Judged:
    """Say what one thinks of an appeal, with a reason; enough of a mind decide it."""
    member = in_person(who)
    found = the_matter(work, matter, number)
    known = next((voice for voice in voices_on(work, found) if voice.member_id == member), None)
    if known is not None:
        return Judged(matter, found.id, known.lift, _verdict_of(found))
    require_may_judge(work, who, matter, number)
    voice = AppealVoice(member_id=member, lift=lift, why=checked_why(why), at=work.now)
    voice.hiding_id = found.id if isinstance(found, Hiding) else None
    voice.suspension_id = found.id if isinstance(found, Suspension) else None
    work.session.add(voice)
    work.session.flush()
    said = voices_on(work, found)
    lifts, keeps = ([each.member_id for each in said if each.lift is way] for way in (True, False))
    outcome = verdict(bench_of(work, found), lifts, keeps)
    if outcome is not Verdict.OPEN:
        _settle(work, found, outcome, voice.why)
    return Judged(matter, found.id, lift, outcome)


def require_may_judge(work: Work, who: Acting, matter: Matter, number: int) -> Hiding | Suspension:
    """The matter, if it waits for a voice of whoever asks."""
    found = the_matter(work, matter, number)
    if found.appealed_at is None or found.decided_at is not None:
        raise Refusal(line("appeal-decided"))
    if in_person(who) not in bench_of(work, found).judges:
        raise Refusal(line("appeal-not-your-part"))
    return found


def grant_undecided(work: Work, matter: Matter, number: int) -> None:
    """An appeal that nobody decided in time is granted.

    What is private stays hidden, since a neighbour would pay for the members' delay; but calling a text
    private must not bury it: supervisors hear it too from then on, and are reminded each time anew.
    """
    found = the_matter(work, matter, number)
    if found.decided_at is not None or found.appeal_until is None or work.now < found.appeal_until:
        return
    if not _is_private(found):
        _settle(work, found, Verdict.LIFTED, "")
        return
    found.appeal_until = work.now + timedelta(days=work.bylaws.conduct.appeal_days)
    work.session.flush()
    work.record(HidingUnheard(found.id, whose(found)))


def bench_of(work: Work, found: Hiding | Suspension) -> Bench:
    """Who hears this appeal now: nobody who had a part in it, nor anybody of their homes."""
    supervisors, concerned = holders_of(work, RoleKind.SUPERVISOR), concerned_by(work, found)
    return bench(members(work), supervisors, housemates(work, concerned), overdue=_is_overdue(work, found))


def concerned_by(work: Work, found: Hiding | Suspension) -> set[int]:
    """Who had a part in the matter: whom it concerns, who decided, and who reported the text."""
    if isinstance(found, Suspension):
        return {found.person_id, found.by_id, found.seconded_by or found.by_id}
    of_text = (HideVoice.kind == found.kind, HideVoice.subject == found.subject)
    hid = work.session.scalars(select(HideVoice.member_id).where(*of_text))
    flagged = work.session.scalars(
        select(Flag.person_id).where(Flag.kind == found.kind, Flag.subject == found.subject)
    )
    return {found.author_id, *hid, *flagged}


def voices_on(work: Work, found: Hiding | Suspension) -> list[AppealVoice]:
    """What was said to an appeal so far."""
    column = AppealVoice.hiding_id if isinstance(found, Hiding) else AppealVoice.suspension_id
    query = select(AppealVoice).where(column == found.id).order_by(AppealVoice.id)
    return list(work.session.scalars(query))


def _settle(work: Work, found: Hiding | Suspension, outcome: Verdict, why: str) -> None:
    found.decided_at, found.upheld = work.now, outcome is Verdict.UPHELD
    lifted = outcome is Verdict.LIFTED
    if isinstance(found, Hiding):
        if lifted:
            found.lifted_at = work.now
        found.lifted_why = why
        work.session.flush()
        work.record(
            TextShownAgain(found.id, found.kind, found.subject, found.author_id, "appeal")
            if lifted
            else HidingUpheld(found.id, found.author_id),
            sealed={"why": why},
        )
        return
    if lifted:
        found.ended_at = work.now
    found.ended_why = why
    work.session.flush()
    work.record(
        SuspensionEnded(found.id, found.person_id, "appeal", None)
        if lifted
        else SuspensionUpheld(found.id, found.person_id),
        sealed={"why": why},
    )


def _fact(found: Hiding | Suspension) -> HidingAppealed | SuspensionAppealed:
    if isinstance(found, Hiding):
        return HidingAppealed(found.id, found.author_id)
    return SuspensionAppealed(found.id, found.person_id)


def _appealed(work: Work, matter: Matter, found: Hiding | Suspension) -> Appealed:
    return Appealed(matter, found.id, len(bench_of(work, found).judges), _verdict_of(found))


def _verdict_of(found: Hiding | Suspension) -> Verdict:
    if found.decided_at is None:
        return Verdict.OPEN
    return Verdict.UPHELD if found.upheld else Verdict.LIFTED


def _is_over(found: Hiding | Suspension) -> bool:
    return (found.lifted_at if isinstance(found, Hiding) else found.ended_at) is not None


def _is_overdue(work: Work, found: Hiding | Suspension) -> bool:
    days = timedelta(days=work.bylaws.conduct.appeal_days)
    return found.appealed_at is not None and work.now >= found.appealed_at + days


def _is_private(found: Hiding | Suspension) -> bool:
    return isinstance(found, Hiding) and found.ground == Ground.PRIVATE
