"""Ending an office before its time, or laying down one's own: why, read back, then done."""

from dataclasses import dataclass

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.common import GiveUp, home_button
from handlers.chat.heard import Heard
from handlers.chat.office import taps
from handlers.chat.office.screens import roll_button
from handlers.chat.screen import Button, Screen
from kernel import texts
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import RoleKind
from residents.offices import service
from residents.offices.queries import Office, office
from residents.offices.service import WHY_LENGTH, Ended

WHY = "office:why"


@dataclass(frozen=True, slots=True)
class Ending:
    """An office that is to end, and the reason as it was written."""

    office: Office
    own: bool
    why: str


async def ask_end(heard: Heard, act: Act) -> Screen:
    """Why?"""
    ending = await act(_ask_why, buttons.read(heard, taps.AskEnd).office)
    held = ending.office
    asked = line(
        "office-ask-why", name=held.name, office=held.kind.value, where=held.where, own=_yes(ending.own)
    )
    lines = (asked, line("office-ask-why-told", most=WHY_LENGTH, own=_yes(ending.own)))
    return Screen(lines, ((Button(line("office-button-keep"), GiveUp()),),), asks=True)


def _ask_why(work: Work, who: Acting, role: int) -> Ending:
    service.may_be_ended(work, who, role)
    found = office(work, who, role)
    forms.ask(work, who, WHY, {"office": role, "why": ""})
    return Ending(found.office, found.own, "")


async def why_typed(heard: Heard, act: Act) -> Screen:
    """The reason is read back with what will be done."""
    ending = await act(_keep_why, heard.text)
    held = ending.office
    said = line(
        "office-ending-sure", name=held.name, office=held.kind.value, where=held.where, own=_yes(ending.own)
    )
    lines = [said, line("office-why", why=ending.why), line("office-ending-means")]
    if held.kind is RoleKind.CHAIR:
        lines.append(line("office-ending-chair"))
    yes = Button(line("office-button-end"), taps.EndNow(held.role))
    return Screen(tuple(lines), ((yes,), (Button(line("office-button-keep"), GiveUp()),)))


def _keep_why(work: Work, who: Acting, typed: str) -> Ending:
    role = int(forms.given(work, who, WHY)["office"])
    service.may_be_ended(work, who, role)
    why = texts.clean(typed, one_line=True)
    if not texts.is_visible(why) or texts.length(why) > WHY_LENGTH:
        raise Refusal(line("office-why-length", most=WHY_LENGTH))
    found = office(work, who, role)
    forms.ask(work, who, WHY, {"office": role, "why": why})
    return Ending(found.office, found.own, why)


async def end_now(heard: Heard, act: Act) -> Screen:
    """Ended."""
    done = await act(_end, buttons.read(heard, taps.EndNow).office)
    said = line("office-ended", name=done.name, office=done.kind.value, own=_yes(done.own))
    if done.own:
        return Screen((said,), ((home_button(),),))
    return Screen((said,), ((roll_button(), home_button()),))


def _end(work: Work, who: Acting, role: int) -> Ended:
    written = forms.given(work, who, WHY)
    if int(written["office"]) != role or not written["why"]:
        raise Refusal(line("form-gone"))
    done = service.end(work, who, role, str(written["why"]))
    forms.done(work, who)
    return done


def _yes(own: bool) -> str:
    return "yes" if own else "no"
