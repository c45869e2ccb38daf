"""What is shown to whoever asks for a visit: what for, where, when, once more, and how it stands."""

from datetime import datetime

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.menu import OpenHelpers
from handlers.chat.screen import GAP, Button, Row, Screen
from handlers.chat.visits.forms import Draft
from handlers.chat.visits.taps import (
    AgreeVisit,
    AskCancelVisit,
    AskVisit,
    CancelVisit,
    MoveVisit,
    MoveVisitTo,
    OwnVisits,
    SayCame,
    SeeOwnVisit,
    SendVisit,
    VisitAt,
    VisitWhat,
    VisitWhere,
    VisitWords,
    minutes,
)
from kernel.lines import Line, line
from residents.assisting.finding import Neighbour
from residents.visits.asking import Asked, For
from residents.visits.model import What, Where
from residents.visits.queries import State, VisitSeen

TIMES = 3
MOST_HOMES = 3
MOST_FOR = 3


def own(visits: tuple[VisitSeen, ...], looks_on: tuple[Neighbour, ...]) -> Screen:
    """What one asked for, and for whom one can ask."""
    lines: list[Line | None] = [line("visits-own") if visits else line("visits-own-none")]
    others = {each.person for each in looks_on}
    rows: list[Row] = [(_see(each, mine=each.person not in others),) for each in visits[:MOST_FOR]]
    again = line("button-visit-ask") if visits else line("button-visits")
    rows.append((Button(again, AskVisit(0)),))
    room = MOST_FOR + 1 - len(rows)
    rows += [
        (Button(line("button-visit-ask-for", name=each.name), AskVisit(each.person)),)
        for each in looks_on[: max(0, room)]
    ]
    return Screen(tuple(lines), (*rows, (helpers_door(), home_button())))


def what(whom: For) -> Screen:
    """What are they asked for?"""
    first = line("visit-ask") if whom.mine else line("visit-ask-for", name=whom.name)
    rows = tuple((Button(_what_button(each), VisitWhat(whom.person, each.value)),) for each in What)
    return Screen((first, line("visit-ask-what")), (*rows, HOME_ROW))


def where(whom: For, wanted: str) -> Screen:
    """At home, or at the desk."""
    homes = tuple(
        (
            Button(
                line("button-visit-home", home=each.name)
                if whom.mine
                else line("button-visit-home-for", home=each.name),
                VisitWhere(whom.person, wanted, each.dwelling, 0),
            ),
        )
        for each in whom.homes[:MOST_HOMES]
    )
    at_desk = line("button-visit-desk") if whom.mine else line("button-visit-desk-for", name=whom.name)
    desk: Row = (Button(at_desk, VisitWhere(whom.person, wanted, 0, 0)),)
    return Screen((line("visit-ask-where"),), (*homes, desk, HOME_ROW))


def when(whom: For, chosen: VisitWhere, times: tuple[datetime, ...]) -> Screen:
    """One of the next times, later ones, or a call first."""
    shown, more = _page(times, chosen.page)
    rows: list[Row] = [
        (
            Button(
                line("button-visit-at", at=at),
                VisitAt(whom.person, chosen.what, chosen.dwelling, minutes(at)),
            ),
        )
        for at in shown
    ]
    call = Button(line("button-visit-call"), VisitAt(whom.person, chosen.what, chosen.dwelling, 0))
    later = VisitWhere(whom.person, chosen.what, chosen.dwelling, chosen.page + 1)
    ways = (Button(line("button-visit-later"), later),) if more else ()
    said = line("visit-ask-when") if times else line("visit-ask-no-times")
    return Screen((said,), (*rows, (call,), (*ways, home_button())))


def once_more(draft: Draft) -> Screen:
    """All of it, before it is sent; who will see what is said here."""
    lines: list[Line | None] = [
        line("visit-once-more") if draft.whom.mine else line("visit-once-more-for", name=draft.whom.name),
        what_line(draft.what),
        where_line(draft.home),
        when_line(draft.at),
    ]
    if draft.words:
        lines.append(line("visit-words", words=draft.words))
    elif draft.what == What.OTHER:
        lines.append(line("visit-words-better"))
    lines += [GAP, line("visit-who-sees")]
    parts = (draft.whom.person, draft.what, draft.dwelling, minutes(draft.at))
    rows: tuple[Row, ...] = (
        (Button(line("button-visit-send"), SendVisit(*parts)),),
        (Button(line("button-visit-words"), VisitWords(*parts)),),
        (Button(line("button-visit-else"), AskVisit(draft.whom.person)), home_button()),
    )
    return Screen(tuple(lines), rows)


def asking_words(draft: Draft) -> Screen:
    """A word about it is awaited."""
    parts = (draft.whom.person, draft.what, draft.dwelling, minutes(draft.at))
    back = Button(line("button-visit-no-words"), VisitAt(*parts))
    return Screen((line("visit-ask-words"), line("visit-ask-words-who")), ((back,),), asks=True)


def asked(receipt: Asked, seen: VisitSeen) -> Screen:
    """It was sent: who hears of it, and what happens if nobody does."""
    said = line("visit-sent", helpers=receipt.helpers) if receipt.helpers else line("visit-sent-nobody")
    lines = (said, line("visit-sent-then"))
    return Screen(lines, ((Button(line("button-visit-open"), SeeOwnVisit(seen.id)),), (home_button(),)))


def one(seen: VisitSeen, *, mine: bool, said: Line | None = None) -> Screen:
    """A visit as it stands for whoever is visited, or a relative."""
    lines = (*((said, GAP) if said is not None else ()), *own_lines(seen, mine=mine))
    return Screen(lines, own_rows(seen))


def own_lines(seen: VisitSeen, *, mine: bool) -> tuple[Line | None, ...]:
    """What it is for, where and when, and how far it is."""
    head = line("visit-own") if mine else line("visit-own-for", name=seen.name)
    lines: list[Line | None] = [head, what_line(seen.what), where_line(_home(seen)), when_line(seen.at)]
    if seen.words:
        lines.append(line("visit-words", words=seen.words))
    lines.append(state_line(seen))
    if seen.note:
        lines.append(line("visit-note", note=seen.note))
    return tuple(lines)


def own_rows(seen: VisitSeen) -> tuple[Row, ...]:
    """What can be done about it now."""
    last: Row = (Button(line("button-visits-own"), OwnVisits()), home_button())
    move = Button(line("button-visit-move"), MoveVisit(seen.id, 0))
    off = Button(line("button-visit-cancel"), AskCancelVisit(seen.id))
    match seen.state:
        case State.OVER:
            return ((Button(line("button-visit-again"), AskVisit(0)),), last)
        case State.ASKED:
            return came_rows(seen)
        case State.PROPOSED if seen.by_helper and seen.proposed_at is not None:
            suits = AgreeVisit(seen.id, minutes(seen.proposed_at))
            return ((Button(line("button-visit-suits"), suits),), (move, off), last)
        case _:
            return ((move, off), last)


def came_rows(seen: VisitSeen) -> tuple[Row, ...]:
    """Did they come?"""
    yes, no = SayCame(seen.id, 1), SayCame(seen.id, 0)
    return (
        (Button(line("button-visit-came"), yes),),
        (Button(line("button-visit-not-came"), no),),
        (home_button(),),
    )


def move(seen: VisitSeen, times: tuple[datetime, ...], page: int) -> Screen:
    """Another time, or a call."""
    shown, more = _page(times, page)
    rows: list[Row] = [
        (Button(line("button-visit-at", at=at), MoveVisitTo(seen.id, minutes(at))),) for at in shown
    ]
    call = Button(line("button-visit-call"), MoveVisitTo(seen.id, 0))
    ways = (Button(line("button-visit-later"), MoveVisit(seen.id, page + 1)),) if more else ()
    said = line("visit-move-asked") if seen.helper else line("visit-move")
    return Screen((said,), (*rows, (call,), (*ways, home_button())))


def ask_cancel(seen: VisitSeen) -> Screen:
    """Is it meant so?"""
    said = line("visit-cancel-told", name=seen.helper) if seen.helper else line("visit-cancel")
    rows: tuple[Row, ...] = (
        (Button(line("button-visit-cancel-now"), CancelVisit(seen.id)),),
        (Button(line("button-visit-keep"), SeeOwnVisit(seen.id)), home_button()),
    )
    return Screen((said,), rows)


def state_line(seen: VisitSeen) -> Line:
    """How far it is."""
    name, office = seen.helper, seen.office
    match seen.state:
        case State.WAITS:
            return line("visit-waits-still")
        case State.TAKEN:
            return line("visit-is-taken", name=name, office=office)
        case State.PROPOSED if seen.proposed_at is not None and seen.by_helper:
            return line("visit-is-proposed", at=seen.proposed_at, name=name, office=office)
        case State.PROPOSED if seen.proposed_at is not None:
            return line("visit-is-asked-back", at=seen.proposed_at, name=name, office=office)
        case State.AGREED:
            return line("visit-is-agreed", name=name, office=office)
        case State.ASKED:
            return line("visit-is-whether", name=name, office=office)
        case _:
            return line("visit-is-over", why=seen.over)


def what_line(wanted: str) -> Line:
    """What they are asked for."""
    return line("visit-what", what=str(wanted))


def where_line(home: str) -> Line:
    """Where it takes place."""
    return line("visit-at-home", home=home) if home else line("visit-at-desk")


def when_line(at: datetime | None) -> Line:
    """When it takes place."""
    return line("visit-when", at=at) if at is not None else line("visit-when-called")


def helpers_door() -> Button:
    """To who may act for one and who looks on."""
    return Button(line("button-helpers"), OpenHelpers())


def _home(seen: VisitSeen) -> str:
    return seen.home if seen.place is Where.HOME else ""


def _see(seen: VisitSeen, *, mine: bool) -> Button:
    """One of a list; one's own is known by its hour, that of a relative by the name."""
    if mine:
        what, at = seen.what.value, seen.at
        said = (
            line("button-visit-mine-called", what=what)
            if at is None
            else line("button-visit-mine", at=at, what=what)
        )
        return Button(said, SeeOwnVisit(seen.id))
    if seen.at is None:
        return Button(line("button-visit-see-called", name=seen.name), SeeOwnVisit(seen.id))
    return Button(line("button-visit-see", name=seen.name, at=seen.at), SeeOwnVisit(seen.id))


def _what_button(wanted: What) -> Line:
    return line("button-visit-what", what=wanted.value)


def _page(times: tuple[datetime, ...], page: int) -> tuple[tuple[datetime, ...], bool]:
    return times[page * TIMES : (page + 1) * TIMES], len(times) > (page + 1) * TIMES
