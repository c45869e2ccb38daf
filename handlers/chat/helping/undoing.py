"""Undoing what was done for somebody, until the matter closes."""

from dataclasses import dataclass

from handlers.chat.helping.kinds import KINDS
from handlers.chat.helping.wording import what
from kernel.errors import Next, Refusal
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import acts
from residents.assisting.acts import Undone
from residents.assisting.model import AssistedAct
from residents.assisting.queries import ActSeen, acts_seen


@dataclass(frozen=True, slots=True)
class ActShown:
    """One act for the reader's eyes: what it was, and whether they may still take it back."""

    act: ActSeen
    what: Line
    can_undo: bool


def undo(work: Work, who: Acting, act_id: int) -> Undone:
    """Take it back: the person, a relative, the desk, or whoever did it; a second time changes nothing."""
    act = acts.the_act(work, act_id)
    by = acts.require_may_undo(work, who, act)
    if act.undone_at is not None:
        return acts.receipt_of(work, act, again=True)
    take_back = KINDS[act.kind].undo
    if take_back is None:
        raise Refusal(line("helped-final"), next=Next.HELPING)
    take_back(work, act)
    acts.mark_undone(work, act, by)
    return acts.receipt_of(work, act, again=False)


def act_shown(work: Work, who: Acting, act_id: int) -> ActShown:
    """One act, for whoever may take it back; while helping, the helper looks."""
    act = acts.the_act(work, act_id)
    acts.require_may_undo(work, as_reader(who), act)
    return shown(work, act)


def shown(work: Work, act: AssistedAct) -> ActShown:
    """The same, for whoever is known to be allowed to see it."""
    [seen] = acts_seen(work, [act])
    return ActShown(seen, what(work, seen), act.undone_at is None and KINDS[act.kind].undo is not None)


def as_reader(who: Acting) -> Acting:
    """Whoever holds the phone."""
    return Acting(who.by, who.by, who.origin, address=who.address)
