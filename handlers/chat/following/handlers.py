"""Choosing what one hears of proposals."""

from deliberation.following.queries import FollowSeen, follow_seen, followed
from deliberation.following.service import follow, let_be, mute
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.following import screens
from handlers.chat.following.taps import Heed, ListFollowed
from handlers.chat.heard import Heard
from handlers.chat.menu import OpenFollow
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting

PAGE_SIZE = 5
LAST_PAGE = 9_999
CHANGES = {screens.FOLLOW: follow, screens.MUTE: mute, screens.NEITHER: let_be}


async def open_one(heard: Heard, act: Act) -> Screen:
    """How one stands to a proposal."""
    chosen = buttons.read(heard, OpenFollow)
    if not heard.private:
        return screens.in_private()
    return screens.one(await act.read(follow_seen, chosen.proposal))


async def heed(heard: Heard, act: Act) -> Screen:
    """Follow it, mute it, or neither."""
    chosen = buttons.read(heard, Heed)
    if chosen.how not in CHANGES:
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    seen = await act(_heed, chosen.proposal, chosen.how)
    return screens.one(seen, said=line("follow-noted"))


async def list_all(heard: Heard, act: Act) -> Screen:
    """What one follows."""
    if not heard.private:
        return screens.in_private()
    page = buttons.read(heard, ListFollowed).page if heard.button is not None else 0
    page = min(max(page, 0), LAST_PAGE)
    rows, more = await act.read(followed, page, PAGE_SIZE)
    return screens.listed(rows, page, more=more)


def _heed(work: Work, who: Acting, proposal: int, how: str) -> FollowSeen:
    return CHANGES[how](work, who, proposal)
