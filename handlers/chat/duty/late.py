"""What is late as somebody sees it who watches: whose it is, and where it is done."""

from dataclasses import dataclass
from datetime import datetime

from deliberation.proposals.model import Proposal
from deliberation.proposals.owing import owing_name
from deliberation.proposals.promising import promise_of
from handlers.chat.duty.pages import last_page, rows_on
from handlers.duties.checks import OWES, Breach, Check, by_place
from handlers.duties.standing import sees_what_is_late, standing
from kernel.work import Work
from residents.acting import Acting
from residents.fields.field import Field, field_of
from residents.model import RoleKind
from residents.offices.queries import Office, grantable, offices
from residents.permits import person_of, require, roles_of
from residents.places import places


@dataclass(frozen=True, slots=True)
class LateOne:
    """One of them: where, who owes it in which office (empty: nobody holds it), and ``office`` to look it up.

    ``mine``: whoever looks can do it themselves.
    """

    breach: Breach
    where: str
    owes: RoleKind
    names: str
    office: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Late:
    """A page of them, and how many there are in which place."""

    number: int
    places: tuple[tuple[str, int], ...]
    shown: tuple[LateOne, ...]
    page: int
    now: datetime


def late_page(work: Work, who: Acting, page: int) -> Late:
    """A page of what must not happen and does; no name of a resident stands in it."""
    require(sees_what_is_late, work, who)
    found = standing(work)
    size = rows_on(len(found))
    page = min(max(0, page), last_page(len(found)))
    held, named = offices(work), {each.id: each.name for each in places(work)}
    kinds, gives, field = roles_of(work, person_of(who)), grantable(work, who), field_of(work, who)
    shown = tuple(
        _one(work, each, held, named, mine=_is_theirs(each, kinds, gives, field))
        for each in found[page * size : (page + 1) * size]
    )
    counted = tuple((named.get(place, ""), number) for place, number in by_place(found))
    return Late(len(found), counted, shown, page, work.now)


def _one(
    work: Work, breach: Breach, held: tuple[Office, ...], named: dict[int, str], *, mine: bool
) -> LateOne:
    owes = OWES[breach.check]
    theirs = [each for each in held if each.kind is owes and (not each.place or each.place == breach.place)]
    if not theirs and owes is RoleKind.BUILDING_LEADER:
        owes = RoleKind.DESK
        theirs = [each for each in held if each.kind is owes]
    names = "、".join(dict.fromkeys(each.shown for each in theirs[:3]))
    if breach.check in (Check.ANSWER, Check.TALK, Check.PROMISE):
        proposal = work.session.get_one(Proposal, breach.subject)
        promise = promise_of(work, proposal)
        names = (promise.who if promise else owing_name(work, proposal)) or names
    office = theirs[0].role if theirs else 0
    return LateOne(breach, named.get(breach.place, ""), owes, names, office, mine)


def _is_theirs(
    breach: Breach, kinds: set[RoleKind], gives: tuple[RoleKind, ...], field: Field | None
) -> bool:
    """Whether whoever looks can settle it, or see it, with an office of their own."""
    desk, committee = RoleKind.DESK in kinds, bool({RoleKind.CHAIR, RoleKind.COMMITTEE} & kinds)
    leads = field is not None and breach.place in field.led
    match breach.check:
        case Check.ANSWER | Check.TALK | Check.PROMISE | Check.FLAG:
            return True
        case Check.DANGER | Check.INTAKE:
            return desk or committee
        case Check.ACCOUNT:
            return desk or RoleKind.SUPERVISOR in kinds
        case Check.VOICE:
            return desk or committee or RoleKind.BUILDING_LEADER in kinds
        case Check.CLAIM | Check.SILENT | Check.VISIT:
            return desk or leads
        case Check.CASE | Check.OVER | Check.UNHEARD:
            return desk
        case Check.OFFICE | Check.LEADER | Check.HEAD | Check.WORKER:
            return RoleKind(breach.detail) in gives
