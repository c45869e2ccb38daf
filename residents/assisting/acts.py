"""What was done for somebody: written on a slip, told, limited in number, and open to being undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from kernel import codes
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import events
from residents.assisting.model import AssistedAct
from residents.assisting.permits import Reach, helper_of, is_kin, person_named, reach_of
from residents.permits import person_of

SLIP_LENGTH = 8
State = Mapping[str, Any]
"""How a matter stood for somebody, as plain values."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back; ``again`` when it had been before."""

    act: int
    person: int
    name: str
    kind: str
    subject: int | None
    again: bool


def new_slip(work: Work) -> str:
    """A number to write on paper."""
    return codes.code(work.chance(codes.CHARACTERS_PER_BYTE * SLIP_LENGTH), SLIP_LENGTH)


def require_few(work: Work, who: Acting, kind: str, subject: int) -> None:
    """One helper acts for so many people in one matter (by-law help.acts_each), and no more."""
    helper, most = helper_of(who), work.bylaws.help.acts_each
    query = select(AssistedAct.person_id).where(
        *(AssistedAct.by_id == helper, AssistedAct.kind == kind, AssistedAct.subject == subject),
        AssistedAct.undone_at.is_(None),
    )
    helped = set(work.session.scalars(query.distinct()))
    if person_of(who) not in helped and len(helped) >= most:
        raise Refusal(line("helping-enough", most=most), next=Next.HELPING)


def note_act(work: Work, who: Acting, kind: str, subject: int | None, before: State, after: State) -> int:
    """Write down one act done for somebody, under the slip that ``who`` bears; they hear of it."""
    act = AssistedAct(
        person_id=person_of(who),
        by_id=helper_of(who),
        kind=kind,
        subject=subject,
        origin=who.origin,
        proof=who.proof,
        slip=who.slip,
        before={"before": dict(before), "after": dict(after)},
        at=work.now,
    )
    work.session.add(act)
    work.session.flush()
    work.record(events.DoneForAnother(act.id, act.person_id, act.by_id, kind, subject))
    return act.id


def the_act(work: Work, act: int) -> AssistedAct:
    """One act done for somebody, or a kind refusal."""
    found = work.session.scalars(select(AssistedAct).where(AssistedAct.id == act)).one_or_none()
    if found is None:
        raise Refusal(line("helped-unknown"), next=Next.HELPING)
    return found


def require_may_undo(work: Work, who: Acting, act: AssistedAct) -> int:
    """Whoever it was done for, a relative, the desk for them, and whoever did it may take it back."""
    by = person_of(who)
    if by in (act.person_id, act.by_id) or is_kin(work, by, act.person_id):
        return by
    if reach_of(work, by, act.person_id) is Reach.DESK:
        return by
    raise Refusal(line("helped-not-yours"), next=Next.HELPING)


def mark_undone(work: Work, act: AssistedAct, by: int) -> None:
    """It was taken back."""
    act.undone_at, act.undone_by = work.now, by
    work.session.flush()
    work.record(events.DoneForAnotherUndone(act.id, by))


def receipt_of(work: Work, act: AssistedAct, *, again: bool) -> Undone:
    """What whoever took it back is told."""
    name = person_named(work, act.person_id).name
    return Undone(act.id, act.person_id, name, act.kind, act.subject, again)


def acts_on(work: Work, kind: str, subject: int) -> int:
    """For how many people this was done by a helper, and stands."""
    query = select(func.count(AssistedAct.person_id.distinct())).where(
        *(AssistedAct.kind == kind, AssistedAct.subject == subject), AssistedAct.undone_at.is_(None)
    )
    return work.session.scalars(query).one()
