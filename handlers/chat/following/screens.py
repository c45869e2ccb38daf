"""What is shown of following."""

from deliberation.following.queries import FollowSeen, Heeds
from handlers.chat.common import home_button, list_row
from handlers.chat.following.taps import Heed, ListFollowed
from handlers.chat.menu import OpenFollow, proposals_door
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.proposals.telling import hidden_headline
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel import texts
from kernel.lines import Line, line

LABEL_UNITS = 24
FOLLOW, MUTE, NEITHER = "follow", "mute", "neither"


def one(seen: FollowSeen, *, said: Line | None = None) -> Screen:
    """How one stands to a proposal, and how that can be changed."""
    lines = (
        *((said, GAP) if said else ()),
        line("follow-of", number=seen.number, title=seen.title)
        if seen.title
        else hidden_headline(seen.number),
        line("follow-now", heeds=seen.heeds.value),
        line("follow-still"),
    )
    back = Button(line("button-full-text"), SeeProposal(seen.proposal))
    return Screen(lines, (*_changing(seen), (_list_button(),), (back, home_button())))


def listed(rows: tuple[FollowSeen, ...], page: int, *, more: bool) -> Screen:
    """What one follows or muted, each behind a button."""
    first = line("follow-list") if rows or page else line("follow-list-none")
    shown: list[Row] = [
        (
            Button(
                line(
                    "follow-row",
                    title=texts.cut(each.title, LABEL_UNITS) or each.number,
                    heeds=each.heeds.value,
                ),
                OpenFollow(each.proposal),
            ),
        )
        for each in rows
    ]
    ways = list_row(ListFollowed, page, proposals_door(), home_button(), more=more)
    return Screen((first,), (*shown, ways))


def in_private() -> Screen:
    """In a group: this is done in the private chat."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), "h_1"),),))


def door(proposal: int) -> Button:
    """To whether one hears of a proposal."""
    return Button(line("button-follow-settings"), OpenFollow(proposal))


def _changing(seen: FollowSeen) -> tuple[Row, ...]:
    follow = (Button(line("button-follow"), Heed(seen.proposal, FOLLOW)),)
    mute = (Button(line("button-mute"), Heed(seen.proposal, MUTE)),)
    match seen.heeds:
        case Heeds.FOLLOWS:
            return ((Button(line("button-unfollow"), Heed(seen.proposal, NEITHER)),), mute)
        case Heeds.ITSELF:
            return (mute,)
        case Heeds.MUTED:
            return ((Button(line("button-unmute"), Heed(seen.proposal, NEITHER)),), follow)
        case Heeds.NEITHER:
            return (follow, mute)


def _list_button() -> Button:
    return Button(line("button-follow-list"), ListFollowed(0))
