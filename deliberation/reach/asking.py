"""Taking the next channel: the card once more, or leaders going to the doors."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from deliberation.reach.calls import a_call, is_running
from deliberation.reach.counting import count
from deliberation.reach.events import CallPutUpAgain, LeadersAsked
from deliberation.reach.model import Call
from deliberation.reach.permits import may_call_again
from deliberation.reach.suggesting import AGAIN_AFTER
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from notices.anew import put_up
from notices.model import Card
from notices.service import tell
from residents.acting import Acting
from residents.model import Role, RoleKind
from residents.permits import person_of, require
from residents.queries import group_of


@dataclass(frozen=True, slots=True)
class Asked:
    """So many leaders were asked to go to so many homes; in so many more buildings nobody leads."""

    call: int
    leaders: int
    homes: int
    unled: int


@dataclass(frozen=True, slots=True)
class PutUp:
    """The card goes to the group once more."""

    call: int


def ask_leaders(work: Work, who: Acting, call_id: int) -> Asked:
    """Ask leaders to go to the homes of their buildings to which no message went; at most once a day."""
    call = _mine(work, who, call_id)
    if call.asked_at is not None and work.now - call.asked_at < AGAIN_AFTER:
        raise Refusal(line("reach-asked-lately", asked=call.asked_at))
    silent = count(work, call).silent
    leaders = leaders_of(work, frozenset(silent.values()))
    if not leaders:
        raise Refusal(line("reach-no-leaders"))
    once = f"reach-doors:{call.id}:{int(work.now.timestamp())}"
    people = sorted(leaders)
    tell(work, people, "reach-doors", {}, once=once, subject=call.id, until=call.ends_at)
    call.asked_at = work.now
    work.session.flush()
    work.record(LeadersAsked(call.id, len(people), person_of(who)))
    led = frozenset().union(*leaders.values())
    homes = sum(building in led for building in silent.values())
    return Asked(call.id, len(people), homes, len(frozenset(silent.values()) - led))


def put_card_up(work: Work, who: Acting, call_id: int) -> PutUp:
    """Put the card up in the group once more; what stands there already may be a day old at least."""
    call = _mine(work, who, call_id)
    if group_of(work) is None:
        raise Refusal(line("reach-no-group"))
    query = select(func.max(Card.shown_at)).where(Card.kind == call.kind, Card.subject == call.subject)
    shown: datetime | None = work.session.scalars(query).one()
    if shown is not None and work.now - shown < AGAIN_AFTER:
        raise Refusal(line("reach-card-lately", shown=shown))
    put_up(work, call.kind, call.subject)
    work.record(CallPutUpAgain(call.id, person_of(who)))
    return PutUp(call.id)


def leaders_of(work: Work, buildings: frozenset[int]) -> dict[int, frozenset[int]]:
    """Who leads which of these buildings now."""
    query = select(Role.person_id, Role.place_id).where(
        *(Role.kind == RoleKind.BUILDING_LEADER, Role.place_id.in_(buildings), Role.since <= work.now),
        Role.until.is_(None) | (Role.until > work.now),
    )
    found: dict[int, set[int]] = {}
    for person, building in work.session.execute(query):
        assert building is not None  # it is one of these
        found.setdefault(person, set()).add(building)
    return {person: frozenset(theirs) for person, theirs in found.items()}


def _mine(work: Work, who: Acting, call_id: int) -> Call:
    require(may_call_again, work, who)
    call = a_call(work, call_id)
    if not is_running(call, work.now):
        raise Refusal(line("reach-over"))
    return call
