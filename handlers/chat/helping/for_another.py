"""The one place where an act for another is let through, written on a slip, and counted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from handlers.chat.helping.allowed import OF_THE_HELPER, WITHOUT_SLIP
from handlers.chat.helping.kinds import ON_A_SLIP, Kind
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Entry, Origin
from residents.assisting import acts
from residents.assisting.mode import prolong, require_may_act
from residents.assisting.model import AssistedAct
from residents.permits import person_of


@dataclass(frozen=True, slots=True)
class Done:
    """What was given, and the slip's number if it was written on one."""

    receipt: Any
    slip: str = ""


def carry_out(work: Work, entry: Entry, use_case: Callable[..., Any], *args: Any, **kwargs: Any) -> Done:
    """Carry out a use case for whoever is acted for; refused for what is theirs alone, or without consent."""
    assert entry.helped is not None
    if use_case in OF_THE_HELPER:
        return Done(use_case(work, _as_helper(entry.who), *args, **kwargs))
    if entry.helped.lapsed:
        raise Refusal(line("helping-lapsed", name=entry.helped.name), next=Next.HELPING)
    kind = ON_A_SLIP.get(use_case)
    if kind is None and use_case not in WITHOUT_SLIP:
        raise Refusal(line("helping-theirs-alone", name=entry.helped.name), next=Next.HELPING)
    require_may_act(work, entry.who.by or 0, person_of(entry.who))
    done = (
        Done(use_case(work, entry.who, *args, **kwargs))
        if kind is None
        else _on_a_slip(work, entry.who, kind, use_case, *args, **kwargs)
    )
    prolong(work, entry.who)
    return done


def _as_helper(who: Acting) -> Acting:
    return Acting(who.by, who.by, Origin.CHAT, address=who.address)


def _on_a_slip(
    work: Work, who: Acting, kind: Kind, use_case: Callable[..., Any], *args: Any, **kwargs: Any
) -> Done:
    with_slip = replace(who, slip=acts.new_slip(work))
    if kind.state is None:
        receipt = use_case(work, with_slip, *args, **kwargs)
        subject = kind.made(receipt) if kind.made is not None else None
        if subject is None or _noted(work, who, kind, subject):
            return Done(receipt)
        acts.note_act(work, with_slip, kind.name, subject, {}, {})
        return Done(receipt, with_slip.slip)
    subject, person = int(args[0]), person_of(who)
    acts.require_few(work, who, kind.name, subject)
    before = kind.state(work, subject, person)
    receipt = use_case(work, with_slip, *args, **kwargs)
    work.flush()
    after = kind.state(work, subject, person)
    if before == after:
        return Done(receipt)
    acts.note_act(work, with_slip, kind.name, subject, before, after)
    return Done(receipt, with_slip.slip)


def _noted(work: Work, who: Acting, kind: Kind, subject: int) -> bool:
    """Whether it stands on a slip already: a second tap gives the same and does nothing."""
    query = select(AssistedAct.id).where(AssistedAct.person_id == who.person, AssistedAct.kind == kind.name)
    return work.session.scalars(query.where(AssistedAct.subject == subject)).first() is not None
