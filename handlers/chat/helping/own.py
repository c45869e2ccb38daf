"""Help as those meet it who are helped, and their relatives: who may, who looks on, what was done."""

from dataclasses import replace

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.helping import own_screens, report_screens, steps
from handlers.chat.helping.sharing import who_speaks_row
from handlers.chat.helping.taps import (
    AgreeTo,
    AllRight,
    AskEndConsent,
    AskEndKin,
    AskKin,
    BecomeKin,
    DoneFor,
    EndConsent,
    EndKin,
    KinAndConsents,
    OnWhom,
    SeeAct,
    SpeakAs,
    UndoAct,
)
from handlers.chat.helping.undoing import ActShown, act_shown, as_reader, shown, undo
from handlers.chat.home.screens import in_private
from handlers.chat.screen import Attachment, Screen
from handlers.paper.qr import qr_png
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import kin, queries
from residents.assisting.acts import the_act
from residents.assisting.consent import agree, end_consent, may_be_ended
from residents.assisting.permits import require_reach
from residents.assisting.shares import report
from residents.communities import name_of
from residents.permits import person_of
from residents.visits.queries import figures

LAST_PAGE = 10_000


async def helpers(heard: Heard, act: Act) -> Screen:
    """Who may act for me, who looks on."""
    if not heard.private:
        return in_private()
    speaks = who_speaks_row(await act.read(queries.speakers))
    return own_screens.helpers(await act.read(queries.helpers), speaks)


async def more_of_help(heard: Heard, act: Act) -> Screen:
    """What else there is to help for oneself."""
    speaks = who_speaks_row(await act.read(queries.speakers))
    return own_screens.more_of_help(await act.read(queries.helpers), speaks)


async def on_whom(heard: Heard, act: Act) -> Screen:
    """Those on whom one looks."""
    return own_screens.on_whom(await act.read(queries.helpers), buttons.read(heard, OnWhom).page)


async def choose_helper(heard: Heard, act: Act) -> Screen:
    """Whom to agree to."""
    return own_screens.choose_helper(await act.read(queries.helpers_near))


async def agreed(heard: Heard, act: Act) -> Screen:
    """Agree to the desk, or to somebody."""
    return own_screens.agreed(await act(agree, buttons.read(heard, AgreeTo).helper))


async def what_ends(heard: Heard, act: Act) -> Screen:
    """What can be ended, for oneself or for somebody one helps."""
    chosen = buttons.read(heard, KinAndConsents)
    return own_screens.ends(*await act.read(_ends, chosen.person), chosen)


async def ask_end(heard: Heard, act: Act) -> Screen:
    """Is it meant to be over?"""
    seen = await act.read(_consent, buttons.read(heard, AskEndConsent).consent)
    return own_screens.ask_end(seen)


async def end(heard: Heard, act: Act) -> Screen:
    """It is over."""
    return own_screens.ended(await act(end_consent, buttons.read(heard, EndConsent).consent))


async def done_for(heard: Heard, act: Act) -> Screen:
    """What was done for somebody."""
    chosen = buttons.read(heard, DoneFor)
    page = min(max(0, chosen.page), LAST_PAGE)
    acts, more = await act.read(_done, chosen.person, page)
    reader = await act.read(_reader)
    mine = any(each.act.by_id == reader for each in acts)
    return own_screens.done_for(acts, chosen.person, page, more=more, mine=mine)


async def see_act(heard: Heard, act: Act) -> Screen:
    """One act."""
    shown = await act.read(act_shown, buttons.read(heard, SeeAct).act)
    return own_screens.act(shown, mine=shown.act.by_id == await act.read(_reader))


async def undone(heard: Heard, act: Act) -> Screen:
    """Take it back."""
    receipt = await act(undo, buttons.read(heard, UndoAct).act)
    return own_screens.undone(receipt, await act.read(act_shown, receipt.act))


async def all_right(heard: Heard, act: Act) -> Screen:
    """It was meant so."""
    await act.read(act_shown, buttons.read(heard, AllRight).act)
    return own_screens.all_right()


async def share(heard: Heard, act: Act) -> Screen:
    """What was done for others this quarter."""
    return report_screens.report(await act.read(report), await act.read(figures))


async def ask_kin(heard: Heard, act: Act) -> Screen:
    """A link for a relative, as words and as a code to scan."""
    reader = await act.read(_reader)
    receipt = await act(kin.ask_kin, buttons.read(heard, AskKin).person or reader)
    address = act.link(receipt.start)
    picture = Attachment("kin.png", qr_png(address), picture=True)
    return replace(own_screens.kin_asked(receipt, address, mine=receipt.person == reader), attachment=picture)


async def kin_linked(heard: Heard, act: Act) -> Screen:
    """A relative opened the link."""
    here = await act.read(name_of)
    wanted = await act.read(kin.kin_wanted, heard.payload)
    return own_screens.kin_wanted(wanted, here.id, heard.payload)


async def become_kin(heard: Heard, act: Act) -> Screen:
    """The relative agrees."""
    chosen = buttons.read(heard, BecomeKin)
    act.at(chosen.community)
    return own_screens.kin_now(await act(kin.become_kin, chosen.ticket, heard.name))


async def ask_end_kin(heard: Heard, act: Act) -> Screen:
    """Is it meant that they look on no longer?"""
    chosen = buttons.read(heard, AskEndKin)
    return own_screens.ask_end_kin(await act.read(kin.names_of, chosen.kin), chosen.kin)


async def end_kin(heard: Heard, act: Act) -> Screen:
    """Look on no longer."""
    return own_screens.kin_over(await act(kin.end_kin, buttons.read(heard, EndKin).kin))


async def who_speaks(heard: Heard, act: Act) -> Screen:
    """Who of those whom the phone serves speaks now?"""
    if not heard.private:
        return in_private()
    return own_screens.who_speaks(await act.read(queries.speakers))


async def speak_as(heard: Heard, act: Act) -> Screen:
    """This one speaks."""
    speaking = await act(steps.speak, buttons.read(heard, SpeakAs).person)
    await act.read(_reader)
    return own_screens.speaking(speaking)


def _reader(work: Work, who: Acting) -> int:
    return person_of(as_reader(who))


def _consent(work: Work, who: Acting, consent: int) -> queries.ConsentSeen:
    may_be_ended(work, _reader(work, who), consent)
    seen = queries.consent_seen(work, consent)
    if seen is None:
        raise Refusal(line("consent-gone"), next=Next.HELPING)
    return seen


def _ends(
    work: Work, who: Acting, person: int
) -> tuple[tuple[queries.ConsentSeen, ...], tuple[queries.KinSeen, ...]]:
    reader = _reader(work, who)
    if person and person != reader:
        require_reach(work, reader, person)
    return queries.consents_of(work, person or reader), queries.kin_seen(work, person or reader)


def _done(work: Work, who: Acting, person: int, page: int) -> tuple[tuple[ActShown, ...], bool]:
    acts, more = queries.acts_for(work, as_reader(who), person, page)
    return tuple(shown(work, the_act(work, each.id)) for each in acts), more
