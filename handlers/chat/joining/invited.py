"""A link from somebody of the household: what it invites to, then the claim that waits for their tap."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.common import HOME_ROW, GoHome
from handlers.chat.communities.subjects import is_id
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.joining.taps import AcceptInvite
from handlers.chat.screen import Button, Screen
from kernel.errors import Next, Refusal
from kernel.lines import line
from residents.communities import name_of
from residents.homes.inviting import CODE_LENGTH, InvitedTo, accept, offered


async def link_opened(heard: Heard, act: Act) -> Screen:
    """What the link invites to; nothing is claimed by opening it."""
    if not heard.private:
        return in_private()
    number, _, code = heard.payload.partition("_")
    if not is_id(number) or len(code) > 2 * CODE_LENGTH:
        raise Refusal(line("invite-gone"), next=Next.JOIN)
    here = await act.read(name_of)
    return _asking(await act.read(offered, int(number), code), here.id, int(number), code)


async def accepted(heard: Heard, act: Act) -> Screen:
    """Claimed: the one who invited is told and confirms."""
    chosen = buttons.read(heard, AcceptInvite)
    act.at(chosen.community)
    made = await act(accept, chosen.invite, chosen.code, heard.name or "", adult=bool(chosen.adult))
    lines = (line("invite-claimed", dwelling=made.dwelling, name=made.name), line("invite-waits"))
    return Screen(lines, (HOME_ROW,))


def _asking(invited: InvitedTo, community: int, number: int, code: str) -> Screen:
    lines = (
        line("invite-asks", dwelling=invited.dwelling, relation=invited.relation.value),
        line("invite-how"),
        line("join-age-why"),
    )
    grown = Button(line("button-claim-of-age"), AcceptInvite(community, number, code, 1))
    younger = Button(line("button-claim-younger"), AcceptInvite(community, number, code, 0))
    return Screen(lines, ((grown,), (younger,), (Button(line("button-not-mine"), GoHome()),)))
