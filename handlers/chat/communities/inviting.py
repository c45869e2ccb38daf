"""An invitation to an office: the link asks, a tap accepts, then the name is asked."""

from dataclasses import dataclass

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.common import HOME_ROW
from handlers.chat.communities import screens
from handlers.chat.communities.taps import AcceptOffice, DeclineOffice
from handlers.chat.heard import Heard
from handlers.chat.home.taps import KeepName
from handlers.chat.joining.steps import NAME
from handlers.chat.office.naming import term
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, Told
from kernel import codes
from kernel.lines import Line, line
from kernel.work import Work
from residents import invitations
from residents.acting import Acting
from residents.communities import first
from residents.invitations import Accepted, Offered
from residents.offices.powers import powers_of

LONGEST_CODE = 24


async def link_opened(heard: Heard, act: Act) -> Screen:
    """What the link invites to; nothing is taken yet. A group is not told whether its code is good."""
    if not heard.private:
        return screens.in_private()
    code = codes.tidy(heard.payload)[:LONGEST_CODE]
    if not await _there(act, code):
        return await _unknown(act)
    return _asking(await act.read(invitations.offered, code), code)


async def accepted(heard: Heard, act: Act) -> Screen:
    """The office is taken; in private only, because a group would see who holds the code."""
    if not heard.private:
        return screens.in_private()
    code = codes.tidy(buttons.read(heard, AcceptOffice).code)[:LONGEST_CODE]
    if not await _there(act, code):
        return await _unknown(act)
    return _taken(await act(take, code, heard.name))


async def declined(heard: Heard, act: Act) -> Screen:
    """Not now."""
    return Screen((line("invitation-left"),), (HOME_ROW,))


def take(work: Work, who: Acting, code: str, name: str) -> Accepted:
    """Take the office, and be asked for a name if new."""
    receipt = invitations.accept(work, who, code, name)
    if receipt.new:
        forms.ask(work, who, NAME, {})
    else:
        forms.done(work, who)
    return receipt


@dataclass(frozen=True, slots=True)
class Left:
    """How many tries an account has left."""

    tries: int


def tried(work: Work, who: Acting) -> Left:
    """A code that fits nothing."""
    return Left(invitations.unknown_code(work, who).left)


async def _there(act: Act, code: str) -> bool:
    """Be where the code invites to; False for one that invites nowhere."""
    community = await act.anywhere(invitations.community_of_code, code)
    if community is not None:
        act.at(community)
    return community is not None


async def _unknown(act: Act) -> Screen:
    act.at(await act.anywhere(first))
    left = await act(tried)
    return Screen((line("invitation-unknown"), line("invitation-tries", left=left.tries)), (HOME_ROW,))


def _asking(offer: Offered, code: str) -> Screen:
    lines: list[Line] = [
        line("invitation-offer", community=offer.community, office=offer.kind.value, where=offer.place)
    ]
    if offer.until is not None:
        lines += [term(offer.until), line("invitation-by", by=offer.by)]
    lines += [line("office-power", power=power.value) for power in powers_of(offer.kind)]
    lines += [line("invitation-means"), line("invitation-once")]
    yes = Button(line("invitation-button-yes"), AcceptOffice(code))
    return Screen(tuple(lines), ((yes,), (Button(line("invitation-button-no"), DeclineOffice()),)))


def _taken(receipt: Accepted) -> Screen:
    said = line("invitation-taken", community=receipt.community, office=receipt.kind.value)
    if not receipt.new:
        return Screen((said, line("invitation-then")), (HOME_ROW,))
    keep: Row = (Button(line("button-keep-name"), KeepName()),)
    lines = (said, line("join-name", name=receipt.name), line("join-name-how"))
    return Screen(lines, (keep,), asks=True)


def office_taken(work: Work, told: Told) -> Screen | None:
    """To the supervisors, owed before the upgrade: somebody took an office with an invitation."""
    office = told.args["office"]
    said = line("invitation-told", name=told.args["name"], office=office)
    return Screen((said,), (HOME_ROW,))


NOTICES: dict[str, Draw] = {"office-taken": office_taken}
