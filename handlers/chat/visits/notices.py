"""What is told of visits, drawn from how they stand when it is sent; word of an older arrangement is not."""

from handlers.chat.common import home_button
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, Told
from handlers.chat.visits import queue_screens, screens
from handlers.chat.visits.taps import (
    AgreeVisit,
    AskCancelVisit,
    MoveVisit,
    ProposeVisit,
    SeeVisit,
    VisitQueue,
    minutes,
)
from kernel.lines import Count, Line, line
from kernel.work import Work
from residents.assisting.permits import offices_of
from residents.visits.queries import State, VisitSeen, visit_seen


def waits(work: Work, told: Told) -> Screen | None:
    """To the helpers of a place: somebody asked for a visit."""
    seen = visit_seen(work, told.subject)
    if seen is None or seen.state is not State.WAITS:
        return None
    lines = (line("told-visit-waits"), *queue_screens.waiting_lines(seen))
    return Screen(lines, queue_screens.waiting_rows(seen))


def asked_for_you(work: Work, told: Told) -> Screen | None:
    """Somebody else asked for it."""
    seen = _now(work, told)
    if seen is None:
        return None
    return Screen((line("told-visit-for-you"), *_own(seen, told)), screens.own_rows(seen))


def taken(work: Work, told: Told) -> Screen | None:
    """Who comes, and when."""
    seen = _now(work, told)
    if seen is None or seen.state not in (State.TAKEN, State.AGREED):
        return None
    return Screen((line("told-visit-taken"), *_own(seen, told)), screens.own_rows(seen))


def proposed(work: Work, told: Told) -> Screen | None:
    """The other one proposes another time."""
    seen = _now(work, told)
    if seen is None or seen.state is not State.PROPOSED or seen.proposed_at is None:
        return None
    if _is_helper(seen, told):
        lines = (line("told-visit-they-propose", name=seen.name, at=seen.proposed_at),)
        suits = Button(line("button-visit-suits"), AgreeVisit(seen.id, minutes(seen.proposed_at)))
        other = Button(line("button-visit-other-time"), ProposeVisit(seen.id, 0))
        return Screen(lines, ((suits,), (other, _see(seen))))
    return Screen((line("told-visit-proposed"), *_own(seen, told)), screens.own_rows(seen))


def agreed(work: Work, told: Told) -> Screen | None:
    """It is settled when they come."""
    seen = _now(work, told)
    if seen is None or seen.state is not State.AGREED or seen.at is None:
        return None
    if _is_helper(seen, told):
        return Screen((line("told-visit-they-agree", name=seen.name, at=seen.at),), ((_see(seen),),))
    return Screen((line("told-visit-agreed"), *_own(seen, told)), screens.own_rows(seen))


def to_call(work: Work, told: Told) -> Screen | None:
    """To the helper: no time is agreed on, so call them."""
    seen = _now(work, told)
    if seen is None or seen.state is not State.TAKEN:
        return None
    return Screen((line("told-visit-to-call", name=seen.name),), ((_see(seen),), _queue_row()))


def back(work: Work, told: Told) -> Screen | None:
    """Whoever came cannot; somebody else is looked for."""
    seen = _now(work, told)
    if seen is None or seen.state is not State.WAITS:
        return None
    return Screen((line("told-visit-back"), *_own(seen, told)), screens.own_rows(seen))


def not_yours_now(work: Work, told: Told) -> Screen | None:
    """To whoever had it: why it waits for others now."""
    seen = visit_seen(work, told.subject)
    if seen is None:
        return None
    return Screen((line("told-visit-not-yours", name=seen.name),), ((home_button(),),))


def unmet(work: Work, told: Told) -> Screen | None:
    """Its time came and nobody had it."""
    seen = _now(work, told)
    if seen is None or seen.state is not State.WAITS:
        return None
    move = Button(line("button-visit-move"), MoveVisit(seen.id, 0))
    off = Button(line("button-visit-cancel"), AskCancelVisit(seen.id))
    return Screen((line("told-visit-unmet"), line("told-visit-unmet-then")), ((move, off), (home_button(),)))


def late(work: Work, told: Told) -> Screen | None:
    """To the desk and the chair: nobody has taken it for two working days."""
    seen = _now(work, told)
    if seen is None or seen.state is not State.WAITS:
        return None
    lines = (line("told-visit-late", building=seen.building, at=seen.since), screens.what_line(seen.what))
    helps = told.person is not None and offices_of(work, told.person)
    return Screen((*lines, line("told-visit-late-then")), (_queue_row() if helps else (home_button(),),))


def soon(work: Work, told: Told) -> Screen | None:
    """A reminder, to both sides."""
    seen = _now(work, told)
    if seen is None or seen.at is None or seen.state not in (State.AGREED, State.PROPOSED):
        return None
    if _is_helper(seen, told):
        return Screen((line("told-visit-soon-helper", name=seen.name, at=seen.at),), ((_see(seen),),))
    said = line("told-visit-soon", at=seen.at, name=seen.helper, office=seen.office)
    move = Button(line("button-visit-move"), MoveVisit(seen.id, 0))
    off = Button(line("button-visit-cancel"), AskCancelVisit(seen.id))
    return Screen((said, _where(seen)), ((move, off), (home_button(),)))


def whether(work: Work, told: Told) -> Screen | None:
    """Did they come?"""
    seen = _now(work, told)
    if seen is None or seen.state is not State.ASKED:
        return None
    said = line("told-visit-whether", name=seen.helper, office=seen.office)
    return Screen((said,), screens.came_rows(seen))


def missed(work: Work, told: Told) -> Screen | None:
    """To whoever had it: they say that nobody came."""
    seen = visit_seen(work, told.subject)
    if seen is None:
        return None
    return Screen((line("told-visit-missed", name=seen.name),), (_queue_row(),))


def missed_count(work: Work, told: Told) -> Screen:
    """To supervisors: how often that was this quarter, and nothing else."""
    return Screen((line("told-visit-missed-count", missed=told.args["missed"]),), ((home_button(),),))


def over(work: Work, told: Told) -> Screen | None:
    """It was called off, or whoever asked has moved."""
    seen = visit_seen(work, told.subject)
    if seen is None or seen.state is not State.OVER:
        return None
    rows: tuple[Row, ...] = ((home_button(),),)
    return Screen((line("told-visit-over", name=seen.name, why=seen.over),), rows)


def _now(work: Work, told: Told) -> VisitSeen | None:
    """The visit, if it is still arranged as it was when this was owed."""
    seen = visit_seen(work, told.subject)
    return seen if seen is not None and told.args.get("turn") == Count(seen.turn) else None


def _own(seen: VisitSeen, told: Told) -> tuple[Line | None, ...]:
    return screens.own_lines(seen, mine=told.person == seen.person)


def _is_helper(seen: VisitSeen, told: Told) -> bool:
    return told.person is not None and told.person == seen.helper_id


def _where(seen: VisitSeen) -> Line:
    return screens.where_line(seen.home if seen.place.value == "home" else "")


def _see(seen: VisitSeen) -> Button:
    return Button(line("button-visit-open"), SeeVisit(seen.id))


def _queue_row() -> Row:
    return (Button(line("button-visits-queue"), VisitQueue(0)), home_button())


NOTICES: dict[str, Draw] = {
    "visit-waits": waits,
    "visit-asked-for-you": asked_for_you,
    "visit-taken": taken,
    "visit-proposed": proposed,
    "visit-agreed": agreed,
    "visit-to-call": to_call,
    "visit-back": back,
    "visit-not-yours-now": not_yours_now,
    "visit-unmet": unmet,
    "visit-late": late,
    "visit-soon": soon,
    "visit-whether": whether,
    "visit-missed": missed,
    "visit-missed-count": missed_count,
    "visit-over": over,
}
