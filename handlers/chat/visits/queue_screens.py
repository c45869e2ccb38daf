"""What helpers are shown: what waits in their place, what they have, and what they can do about it."""

from datetime import datetime

from handlers.chat import menu
from handlers.chat.common import home_button, list_row
from handlers.chat.helping.taps import HelpPerson
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from handlers.chat.visits.screens import TIMES, what_line, when_line, where_line
from handlers.chat.visits.taps import (
    AgreeVisit,
    FinishNow,
    FinishVisit,
    GiveBackVisit,
    PrintVisits,
    ProposeVisit,
    ProposeVisitAt,
    SeeVisit,
    TakeVisit,
    VisitQueue,
    minutes,
)
from kernel.lines import Line, line
from residents.visits.model import Where
from residents.visits.queries import Queue, State, TakerSees, VisitSeen


def queue(found: Queue, me: int) -> Screen:
    """What the helper has, and what waits."""
    if not found.visits:
        return Screen((line("visits-queue-none"),), (menu.office_row(),))
    lines = (line("visits-queue", mine=found.mine, waiting=found.waiting), line("visits-queue-how"))
    rows = tuple((_listed(each, me),) for each in found.visits)
    paper: tuple[Row, ...] = (
        ((Button(line("button-visits-print"), PrintVisits()),),) if found.mine and not found.page else ()
    )
    return Screen(
        lines, (*rows, *paper, list_row(VisitQueue, found.page, menu.office_door(), more=found.more))
    )


def _listed(seen: VisitSeen, me: int) -> Button:
    own = "mine" if seen.helper_id == me else "open"
    if seen.at is None:
        label = line("button-visit-listed-called", own=own, name=seen.name, building=seen.building)
    else:
        label = line("button-visit-listed", own=own, name=seen.name, building=seen.building, at=seen.at)
    return Button(label, SeeVisit(seen.id))


def waiting(seen: VisitSeen) -> Screen:
    """One that waits: without the address and without the words, which the taker sees."""
    return Screen(waiting_lines(seen), waiting_rows(seen))


def waiting_lines(seen: VisitSeen) -> tuple[Line | None, ...]:
    """For whom, what, where and when."""
    lines: list[Line | None] = [
        line("visit-for", name=seen.name, building=seen.building),
        what_line(seen.what),
        line("visit-at-their-home") if seen.place is Where.HOME else line("visit-at-desk"),
        when_line(seen.at),
        line("visit-waits-since", at=seen.since),
    ]
    if seen.missed:
        lines.append(line("visit-missed-before", missed=seen.missed))
    if seen.words:
        lines.append(line("visit-has-words"))
    return tuple(lines)


def waiting_rows(seen: VisitSeen) -> tuple[Row, ...]:
    """I go there."""
    take = Button(line("button-visit-take"), TakeVisit(seen.id))
    return ((take,), (_queue_door(), home_button()))


def taken_by_other(seen: VisitSeen) -> Screen:
    """Somebody has it."""
    said = line("visit-taken-already", name=seen.helper, office=seen.office)
    return Screen((said,), ((_queue_door(), home_button()),))


def over() -> Screen:
    """Nothing is left to do about it."""
    return Screen((line("visit-over"),), ((_queue_door(), home_button()),))


def mine(card: TakerSees, said: Line | None = None) -> Screen:
    """The helper's own: with the address, and what they can do."""
    seen = card.visit
    lines: list[Line | None] = [*((said, GAP) if said is not None else ())]
    lines += [line("visit-mine", name=seen.name), what_line(seen.what)]
    lines.append(where_line(seen.home if seen.place is Where.HOME else ""))
    lines.append(when_line(seen.at))
    if seen.words:
        lines.append(line("visit-words", words=seen.words))
    if seen.at is None:
        lines.append(line("visit-phone", phone=card.phone) if card.phone else line("visit-no-phone"))
    if seen.state is State.PROPOSED and seen.proposed_at is not None:
        lines.append(
            line("visit-you-proposed", at=seen.proposed_at)
            if seen.by_helper
            else line("visit-they-proposed", at=seen.proposed_at)
        )
    return Screen(tuple(lines), _mine_rows(seen))


def _mine_rows(seen: VisitSeen) -> tuple[Row, ...]:
    asked_back = seen.state is State.PROPOSED and not seen.by_helper and seen.proposed_at is not None
    first: Row = (
        (Button(line("button-visit-suits"), AgreeVisit(seen.id, minutes(seen.proposed_at))),)
        if asked_back
        else (Button(line("button-visit-done"), FinishVisit(seen.id)),)
    )
    other = Button(line("button-visit-other-time"), ProposeVisit(seen.id, 0))
    back = Button(line("button-visit-give-back"), GiveBackVisit(seen.id))
    act = Button(line("button-visit-act-for"), HelpPerson(seen.person))
    return (first, (other, back), (act, _queue_door()))


def other_time(seen: VisitSeen, times: tuple[datetime, ...], page: int) -> Screen:
    """Another time: one of those offered, or any that is typed."""
    shown = times[page * TIMES : (page + 1) * TIMES]
    rows: list[Row] = [
        (Button(line("button-visit-at", at=at), ProposeVisitAt(seen.id, minutes(at))),) for at in shown
    ]
    more = len(times) > (page + 1) * TIMES
    ways = (Button(line("button-visit-later"), ProposeVisit(seen.id, page + 1)),) if more else ()
    said = (line("visit-propose", name=seen.name), line("visit-propose-typed"))
    return Screen(said, (*rows, (*ways, Button(line("button-visit-back"), SeeVisit(seen.id)))), asks=True)


def asking_note(seen: VisitSeen) -> Screen:
    """A line about it is awaited."""
    lines = (line("visit-note-ask", name=seen.name), line("visit-note-who"))
    nothing = Button(line("button-visit-no-note"), FinishNow(seen.id))
    not_yet = Button(line("button-visit-back"), SeeVisit(seen.id))
    return Screen(lines, ((nothing,), (not_yet,)), asks=True)


def finished(seen: VisitSeen) -> Screen:
    """They are asked whether that is so; what else can be done for them."""
    act = Button(line("button-visit-act-for"), HelpPerson(seen.person))
    return Screen((line("visit-finished", name=seen.name),), ((act,), (_queue_door(), home_button())))


def given_back(seen: VisitSeen) -> Screen:
    """It waits for somebody else."""
    return Screen((line("visit-given-back", name=seen.name),), ((_queue_door(), home_button()),))


def on_paper(data: bytes) -> Screen:
    """The list is here."""
    attachment = Attachment("visits.pdf", data)
    return Screen((line("visits-paper-here"),), ((_queue_door(), home_button()),), attachment=attachment)


def _queue_door() -> Button:
    return Button(line("button-visits-queue"), VisitQueue(0))
