"""Visits as those meet them who are visited, and their relatives."""

from datetime import datetime

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.screen import Screen
from handlers.chat.visits import forms, queue_screens, screens
from handlers.chat.visits.taps import (
    AgreeVisit,
    AskCancelVisit,
    AskVisit,
    CancelVisit,
    MoveVisit,
    MoveVisitTo,
    SayCame,
    SeeOwnVisit,
    SendVisit,
    VisitAt,
    VisitWhat,
    VisitWhere,
    VisitWords,
    moment,
)
from kernel.errors import Refusal
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import queries as helping
from residents.assisting.finding import Neighbour
from residents.visits import arranging, queries
from residents.visits.asking import for_whom
from residents.visits.model import What, Where
from residents.visits.permits import is_theirs, the_visit
from residents.visits.steps import offered_now

LAST_PAGE = 99


async def own(heard: Heard, act: Act) -> Screen:
    """What one asked for; whoever has nothing and nobody begins at once."""
    if not heard.private:
        return in_private()
    visits, looks_on = await act.read(_own)
    if not visits and not looks_on:
        return screens.what(await act.read(for_whom, 0))
    return screens.own(visits, looks_on)


async def begin(heard: Heard, act: Act) -> Screen:
    """What are they asked for?"""
    return screens.what(await act.read(for_whom, buttons.read(heard, AskVisit).person))


async def what(heard: Heard, act: Act) -> Screen:
    """Where?"""
    chosen = buttons.read(heard, VisitWhat)
    whom = await act.read(for_whom, chosen.person)
    _require_what(chosen.what)
    if not whom.homes:
        times = await act.read(_times, Where.DESK)
        return screens.when(whom, VisitWhere(chosen.person, chosen.what, 0, 0), times)
    return screens.where(whom, chosen.what)


async def where(heard: Heard, act: Act) -> Screen:
    """When?"""
    chosen = buttons.read(heard, VisitWhere)
    _require_what(chosen.what)
    page = min(max(chosen.page, 0), LAST_PAGE)
    whom = await act.read(for_whom, chosen.person)
    times = await act.read(_times, Where.HOME if chosen.dwelling else Where.DESK)
    return screens.when(whom, VisitWhere(chosen.person, chosen.what, chosen.dwelling, page), times)


async def when(heard: Heard, act: Act) -> Screen:
    """Once more, before it is sent."""
    chosen = buttons.read(heard, VisitAt)
    _require_what(chosen.what)
    parts = (chosen.person, chosen.what, chosen.dwelling, chosen.at)
    return screens.once_more(await act.read(forms.draft, *parts))


async def ask_words(heard: Heard, act: Act) -> Screen:
    """Add a word about it."""
    chosen = buttons.read(heard, VisitWords)
    _require_what(chosen.what)
    parts = (chosen.person, chosen.what, chosen.dwelling, chosen.at)
    return screens.asking_words(await act(forms.await_words, *parts))


async def words_typed(heard: Heard, act: Act) -> Screen:
    """The word was typed."""
    return screens.once_more(await act(forms.take_words, heard.text))


async def send(heard: Heard, act: Act) -> Screen:
    """It is all right so."""
    chosen = buttons.read(heard, SendVisit)
    receipt = await act(forms.send, chosen.person, chosen.what, chosen.dwelling, chosen.at)
    return screens.asked(receipt, await act.read(queries.own_visit, receipt.visit))


async def see(heard: Heard, act: Act) -> Screen:
    """One of them."""
    return await _shown(act, buttons.read(heard, SeeOwnVisit).visit)


async def ask_move(heard: Heard, act: Act) -> Screen:
    """Another time?"""
    chosen = buttons.read(heard, MoveVisit)
    seen = await act.read(queries.own_visit, chosen.visit)
    times = tuple(each for each in await act.read(_times, seen.place) if each != seen.at)
    return screens.move(seen, times, min(max(chosen.page, 0), LAST_PAGE))


async def move(heard: Heard, act: Act) -> Screen:
    """This time instead."""
    chosen = buttons.read(heard, MoveVisitTo)
    await act(arranging.move, chosen.visit, moment(chosen.at))
    return await _shown(act, chosen.visit, line("visit-noted"))


async def ask_cancel(heard: Heard, act: Act) -> Screen:
    """Is it meant so?"""
    return screens.ask_cancel(await act.read(queries.own_visit, buttons.read(heard, AskCancelVisit).visit))


async def cancel(heard: Heard, act: Act) -> Screen:
    """Nobody comes."""
    visit = buttons.read(heard, CancelVisit).visit
    await act(arranging.cancel, visit)
    return await _shown(act, visit, line("visit-noted"))


async def agree(heard: Heard, act: Act) -> Screen:
    """The time that the other one proposed suits: also the helper says so by this button."""
    chosen = buttons.read(heard, AgreeVisit)
    at = moment(chosen.at)
    if at is None:
        raise Refusal(line("button-old"))
    theirs = await act.read(_is_theirs, chosen.visit)
    await act(arranging.agree, chosen.visit, at)
    if theirs:
        return await _shown(act, chosen.visit, line("visit-noted"))
    return queue_screens.mine(await act(queries.taken_card, chosen.visit), line("visit-noted"))


async def came(heard: Heard, act: Act) -> Screen:
    """Whether they came."""
    chosen = buttons.read(heard, SayCame)
    await act(arranging.say_came, chosen.visit, 1 if chosen.on else 0)
    said = line("visit-came-thanks") if chosen.on else line("visit-not-came-sorry")
    return await _shown(act, chosen.visit, said)


async def _shown(act: Act, visit: int, said: Line | None = None) -> Screen:
    seen = await act.read(queries.own_visit, visit)
    return screens.one(seen, mine=await act.read(_person) == seen.person, said=said)


def _own(work: Work, who: Acting) -> tuple[tuple[queries.VisitSeen, ...], tuple[Neighbour, ...]]:
    """One's own, and those of the people on whom one looks; while acting for another only theirs."""
    looks_on = helping.helpers(work, who).looks_on if who.by == who.person else ()
    people = tuple(each.person for each in looks_on)
    return queries.own_visits(work, who, people), looks_on


def _times(work: Work, who: Acting, place: Where) -> tuple[datetime, ...]:
    return offered_now(work, place)


def _is_theirs(work: Work, who: Acting, visit: int) -> bool:
    return is_theirs(work, who, the_visit(work, visit))


def _person(work: Work, who: Acting) -> int | None:
    return who.person


def _require_what(wanted: str) -> None:
    if wanted not in set(What):
        raise Refusal(line("button-old"))
