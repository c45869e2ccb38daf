"""Who hears of visits: helpers of what waits, both sides of what is arranged, others of what goes wrong."""

from kernel.work import Reactions, Work
from notices.service import drop, tell
from residents.assisting.permits import is_kin
from residents.events import RoleEnded, RoleOver
from residents.homes.events import TieEnded
from residents.model import Role, RoleKind
from residents.privacy.events import PersonErased
from residents.queries import holders_of
from residents.visits import events, rules
from residents.visits.model import Visit
from residents.visits.permits import helpers_for, taking_of
from residents.visits.queries import missed_since
from residents.visits.steps import end_for_home, end_for_person, release


def tell_asked(work: Work, fact: events.VisitAsked) -> None:
    """The helpers of the place; and whoever is to be visited, if somebody else asked for it."""
    visit = _visit(work, fact.visit)
    _tell_helpers(work, visit, but=fact.by)
    if fact.by != fact.person:
        _tell(work, {fact.person}, "visit-asked-for-you", visit)


def tell_taken(work: Work, fact: events.VisitTaken) -> None:
    """Who comes and when; the others need not look at it any more."""
    visit = _visit(work, fact.visit)
    drop(work, "visit-waits", visit.id)
    _tell(work, _theirs(work, visit), "visit-taken", visit)
    _remind(work, visit)


def tell_proposed(work: Work, fact: events.VisitProposed) -> None:
    """Whoever has to say whether that time suits."""
    visit = _visit(work, fact.visit)
    _tell(work, _both(work, visit) - _side_of(work, visit, fact.by), "visit-proposed", visit)


def tell_agreed(work: Work, fact: events.VisitAgreed) -> None:
    """Whoever proposed it, and a relative who asked."""
    visit = _visit(work, fact.visit)
    drop(work, "visit-soon", visit.id)
    _tell(work, _both(work, visit) - {fact.by}, "visit-agreed", visit)
    _remind(work, visit)


def tell_to_call(work: Work, fact: events.VisitToBeCalled) -> None:
    """The helper, who calls them."""
    visit = _visit(work, fact.visit)
    drop(work, "visit-soon", visit.id)
    _tell(work, _helper(work, visit), "visit-to-call", visit)


def tell_back(work: Work, fact: events.VisitBack) -> None:
    """Whoever waits hears that somebody else is looked for; so do the helpers, and whoever had it."""
    visit = _visit(work, fact.visit)
    drop(work, "visit-soon", visit.id)
    _tell(work, _theirs(work, visit), "visit-back", visit)
    if fact.why != "given-back":
        _tell(work, {fact.helper}, "visit-not-yours-now", visit)
    _tell_helpers(work, visit, but=fact.helper)


def tell_unmet(work: Work, fact: events.VisitUnmet) -> None:
    """Nobody had taken it when its time came: another time, or a call."""
    visit = _visit(work, fact.visit)
    _tell(work, _theirs(work, visit), "visit-unmet", visit)


def tell_late(work: Work, fact: events.VisitLate) -> None:
    """The desk and the chair, who find somebody."""
    visit = _visit(work, fact.visit)
    people = set(holders_of(work, RoleKind.DESK, RoleKind.CHAIR)) - {visit.person_id}
    _tell(work, people, "visit-late", visit)


def ask_whether(work: Work, fact: events.VisitAskedWhether) -> None:
    """Did they come?"""
    visit = _visit(work, fact.visit)
    drop(work, "visit-soon", visit.id)
    _tell(work, _theirs(work, visit), "visit-whether", visit)


def tell_missed(work: Work, fact: events.VisitMissed) -> None:
    """It waits again; supervisors hear how often that was, and nothing else of it."""
    visit = _visit(work, fact.visit)
    drop(work, "visit-whether", visit.id)
    _tell(work, {fact.helper}, "visit-missed", visit)
    _tell_helpers(work, visit, but=fact.helper)
    missed = missed_since(work, rules.quarter_begins(work.now, work.zone))
    once = f"visit-missed-count:{visit.id}:{visit.turn}"
    watching = holders_of(work, RoleKind.SUPERVISOR)
    tell(work, watching, "visit-missed-count", {"missed": missed}, once=once, subject=visit.id, digest=True)


def tell_over(work: Work, fact: events.VisitOver) -> None:
    """Whoever did not end it; where it took place there is nothing to be told."""
    visit = _visit(work, fact.visit)
    for kind in ("visit-waits", "visit-soon", "visit-proposed", "visit-whether"):
        drop(work, kind, visit.id)
    if fact.why in ("cancelled", "left"):
        helper = {fact.helper} if fact.helper is not None else set()
        _tell(work, (_theirs(work, visit) | helper) - {fact.by}, "visit-over", visit)


def end_with_home(work: Work, fact: TieEnded) -> None:
    """Nobody is visited where they do not live any more."""
    end_for_home(work, fact.person, fact.dwelling, fact.by)


def release_ended(work: Work, fact: RoleEnded) -> None:
    """Whoever is in office no more visits nobody."""
    release(work, fact.person)


def release_over(work: Work, fact: RoleOver) -> None:
    """The same when a term is over."""
    release(work, work.session.get_one(Role, fact.role).person_id)


def end_erased(work: Work, fact: PersonErased) -> None:
    """Nobody is left to be visited."""
    end_for_person(work, fact.person)


def _remind(work: Work, visit: Visit) -> None:
    """Both sides, the day before and an hour before; each at most once for one arrangement."""
    if visit.at is None:
        return
    for due in rules.reminders(visit.at, work.now):
        once = f"visit-soon:{visit.id}:{visit.turn}:{due.isoformat()}"
        people = sorted(_both(work, visit))
        turn = {"turn": visit.turn}
        tell(work, people, "visit-soon", turn, once=once, subject=visit.id, due=due, until=visit.at)


def _tell_helpers(work: Work, visit: Visit, *, but: int) -> None:
    drop(work, "visit-waits", visit.id)
    _tell(work, set(helpers_for(work, visit)) - {but}, "visit-waits", visit)


def _tell(work: Work, people: set[int], kind: str, visit: Visit) -> None:
    """The turn tells word of an older arrangement from that of this one."""
    once = f"{kind}:{visit.id}:{visit.turn}"
    tell(work, sorted(people), kind, {"turn": visit.turn}, once=once, subject=visit.id)


def _theirs(work: Work, visit: Visit) -> set[int]:
    """Whoever is visited, and the relative who asked for it, as long as they look on."""
    asked = {visit.asked_by} if is_kin(work, visit.asked_by, visit.person_id) else set()
    return {visit.person_id, *asked}


def _helper(work: Work, visit: Visit) -> set[int]:
    taking = taking_of(work, visit.id)
    return {taking.helper_id} if taking is not None else set()


def _both(work: Work, visit: Visit) -> set[int]:
    return _theirs(work, visit) | _helper(work, visit)


def _side_of(work: Work, visit: Visit, by: int) -> set[int]:
    helper = _helper(work, visit)
    return helper if by in helper else _theirs(work, visit)


def _visit(work: Work, visit: int) -> Visit:
    return work.session.get_one(Visit, visit)


VISITING: Reactions = {
    events.VisitAsked: (tell_asked,),
    events.VisitTaken: (tell_taken,),
    events.VisitProposed: (tell_proposed,),
    events.VisitAgreed: (tell_agreed,),
    events.VisitToBeCalled: (tell_to_call,),
    events.VisitBack: (tell_back,),
    events.VisitUnmet: (tell_unmet,),
    events.VisitLate: (tell_late,),
    events.VisitAskedWhether: (ask_whether,),
    events.VisitMissed: (tell_missed,),
    events.VisitOver: (tell_over,),
}
