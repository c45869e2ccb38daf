"""Visits as helpers meet them: what waits, taking it on, another time, giving back, and what was done."""

from datetime import datetime

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.helping.undoing import as_reader
from handlers.chat.home.screens import in_private
from handlers.chat.screen import Screen
from handlers.chat.visits import forms, queue_screens
from handlers.chat.visits.own import LAST_PAGE
from handlers.chat.visits.taps import (
    FinishNow,
    FinishVisit,
    GiveBackVisit,
    ProposeVisit,
    ProposeVisitAt,
    SeeVisit,
    TakeVisit,
    VisitQueue,
    moment,
)
from handlers.paper.drawing import sheet_pdf
from kernel.errors import Refusal
from kernel.lines import Line, line
from kernel.work import Work
from locales.render import Reader
from residents.acting import Acting
from residents.communities import name_of
from residents.permits import person_of
from residents.visits import queries, taking
from residents.visits.model import Where
from residents.visits.queries import State, VisitSeen
from residents.visits.steps import offered_now

MOST_ON_PAPER = 14


async def queue(heard: Heard, act: Act) -> Screen:
    """What waits, and what one has."""
    if not heard.private:
        return in_private()
    page = min(max(buttons.read(heard, VisitQueue).page, 0), LAST_PAGE)
    return queue_screens.queue(await act.read(queries.queue, page), await act.read(_me))


async def see(heard: Heard, act: Act) -> Screen:
    """One of them."""
    return await _shown(act, buttons.read(heard, SeeVisit).visit)


async def take(heard: Heard, act: Act) -> Screen:
    """I go there."""
    visit = buttons.read(heard, TakeVisit).visit
    await act(taking.take, visit)
    return await _shown(act, visit, line("visit-you-took"))


async def give_back(heard: Heard, act: Act) -> Screen:
    """I cannot go."""
    visit = buttons.read(heard, GiveBackVisit).visit
    await act(taking.give_back, visit)
    return queue_screens.given_back(await act.read(queries.for_helper, visit))


async def ask_when(heard: Heard, act: Act) -> Screen:
    """Another time?"""
    chosen = buttons.read(heard, ProposeVisit)
    await act(forms.await_when, chosen.visit)
    return await _asking_when(act, chosen.visit, min(max(chosen.page, 0), LAST_PAGE))


async def proposed(heard: Heard, act: Act) -> Screen:
    """This time instead."""
    chosen = buttons.read(heard, ProposeVisitAt)
    at = moment(chosen.at)
    if at is None:
        raise Refusal(line("button-old"))
    arranged = await act(forms.propose, chosen.visit, at)
    return await _shown(act, arranged.visit, line("visit-asked-them"))


async def when_typed(heard: Heard, act: Act) -> Screen:
    """The time was typed."""
    arranged = await act(forms.take_when, heard.text)
    return await _shown(act, arranged.visit, line("visit-asked-them"))


async def ask_note(heard: Heard, act: Act) -> Screen:
    """It was made: a line about it?"""
    visit = buttons.read(heard, FinishVisit).visit
    await act(forms.await_note, visit)
    return queue_screens.asking_note(await act.read(_own, visit))


async def note_typed(heard: Heard, act: Act) -> Screen:
    """The line was typed."""
    arranged = await act(forms.take_note, heard.text)
    return queue_screens.finished(await act.read(_own, arranged.visit))


async def finish(heard: Heard, act: Act) -> Screen:
    """Nothing to write."""
    arranged = await act(forms.finish, buttons.read(heard, FinishNow).visit, "")
    return queue_screens.finished(await act.read(_own, arranged.visit))


async def on_paper(heard: Heard, act: Act) -> Screen:
    """What one has, to be printed."""
    mine = await act(queries.taken_by_me)
    return queue_screens.on_paper(await act.read(_sheet, tuple(each.id for each in mine)))


async def _shown(act: Act, visit: int, said: Line | None = None) -> Screen:
    """As whoever has it, or as one who could."""
    seen = await act.read(queries.for_helper, visit)
    if seen.state is State.OVER:
        return queue_screens.over()
    if seen.helper_id is None:
        return queue_screens.waiting(seen)
    if seen.helper_id != await act.read(_me) or seen.state is State.ASKED:
        return queue_screens.taken_by_other(seen)
    return queue_screens.mine(await act(queries.taken_card, visit), said)


async def _asking_when(act: Act, visit: int, page: int) -> Screen:
    seen = await act.read(queries.for_helper, visit)
    times = tuple(each for each in await act.read(_times) if each != seen.at)
    return queue_screens.other_time(seen, times, page)


def _times(work: Work, who: Acting) -> tuple[datetime, ...]:
    return offered_now(work, Where.DESK)


def _own(work: Work, who: Acting, visit: int) -> VisitSeen:
    """Said to be made in the middle of acting for them: it is the helper who looks."""
    return queries.for_helper(work, as_reader(who), visit)


def _me(work: Work, who: Acting) -> int:
    return person_of(who)


def _sheet(work: Work, who: Acting, visits: tuple[int, ...]) -> bytes:
    """The next visits of one helper, one line each; addresses are on it, so it goes into the shredder."""
    found = [each for visit in visits if (each := queries.visit_seen(work, visit)) is not None]
    body: list[Line] = [_on_paper(each) for each in found[:MOST_ON_PAPER]]
    if len(found) > MOST_ON_PAPER:
        body.append(line("paper-visits-more", more=len(found) - MOST_ON_PAPER))
    body.append(line("paper-visits-after"))
    title = line("paper-visits", community=name_of(work, who).name, at=work.now)
    reader = Reader(work.bylaws.language, elder=False, zone=work.bylaws.zone)
    return sheet_pdf(title, body, (line("paper-sign-helper"),), reader)


def _on_paper(seen: VisitSeen) -> Line:
    home = seen.home if seen.place is Where.HOME else "—"
    if seen.at is None:
        return line("paper-visit-called", name=seen.name, home=home, what=seen.what.value)
    return line("paper-visit", name=seen.name, home=home, what=seen.what.value, at=seen.at)
