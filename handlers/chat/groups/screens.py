"""What the chair sees about the group chat, and what is said in it."""

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.groups.buttons import AskToUnbind, BindGroup, LeaveAsIs, LookAgain, Unbind
from handlers.chat.screen import Button, Link, Row, Screen
from kernel.lines import line
from residents.groups import Offer, Ours, State
from residents.rooms import Seen

LINK = "g"
COMMUNITY_LINK = "c"
START = "h_1"


def hello(room: Seen) -> Screen:
    """In a group that the bot was brought into."""
    if room.community is not None and room.slug is not None:
        return known_here(room.community, room.slug)
    lines = (line("group-hello"), line("group-hello-chair"))
    return Screen(lines, ((Link(line("group-button-bind"), f"{LINK}_{room.ticket}"),),))


def known_here(community: str, slug: str) -> Screen:
    """In a group that is bound."""
    return Screen((line("group-is-bound", community=community),), (private_door(slug),))


def private_door(slug: str) -> Row:
    """Into the private chat, and there into this community: whoever comes from its group means no other."""
    return (Link(line("button-open-private"), f"{COMMUNITY_LINK}_{slug}"),)


def offered(offer: Offer, running: int) -> Screen:
    """Before the chair binds a group."""
    again: Row = (Button(line("group-button-again"), LookAgain(offer.ticket)),)
    match offer.state:
        case State.OURS:
            return Screen((line("group-already", title=offer.title, community=offer.community),), (HOME_ROW,))
        case State.TAKEN:
            return Screen((line("group-taken"),), (HOME_ROW,))
        case State.GONE:
            return Screen((line("group-gone", title=offer.title),), (again, HOME_ROW))
        case State.SILENT:
            return Screen((line("group-silent", title=offer.title),), (again, HOME_ROW))
        case State.FREE | State.INSTEAD:
            return _asking(offer, running)


def _asking(offer: Offer, running: int) -> Screen:
    lines = [line("group-ask", title=offer.title, community=offer.community), line("group-ask-means")]
    if running:
        lines.append(line("group-ask-running", count=running))
    if offer.state is State.INSTEAD:
        lines.append(line("group-ask-instead", now=offer.now))
    yes = Button(line("group-button-yes"), BindGroup(offer.ticket))
    return Screen(tuple(lines), ((yes,), (Button(line("group-button-no"), LeaveAsIs()),)))


def bound(ours_: Ours) -> Screen:
    """It is bound."""
    said = line("group-bound-done", title=ours_.title, community=ours_.community)
    return Screen((said, line("group-topics")), (HOME_ROW,), toast=said)


def left_as_is() -> Screen:
    """Nothing was changed."""
    return Screen((line("group-left-as-is"),), (HOME_ROW,))


def ours(bound_: Ours | None) -> Screen:
    """Which group is ours, and how to have one."""
    if bound_ is None:
        return Screen((line("group-none-yet"), line("group-how")), (HOME_ROW,))
    lines = [line("group-ours", title=bound_.title, community=bound_.community)]
    lines.append(line("group-ours-lost") if bound_.lost else line("group-topics"))
    lines.append(line("group-change-how"))
    give_up = Button(line("group-button-unbind"), AskToUnbind(bound_.group))
    return Screen(tuple(lines), ((give_up, home_button()),))


def asking_to_unbind(bound_: Ours) -> Screen:
    """Before the group is given up."""
    lines = (
        line("group-unbind-ask", title=bound_.title, community=bound_.community),
        line("group-unbind-means"),
    )
    yes = Button(line("group-button-unbind-yes"), Unbind(bound_.group))
    return Screen(lines, ((yes,), (Button(line("group-button-no"), LeaveAsIs()),)))


def unbound(was: Ours) -> Screen:
    """It was given up."""
    return Screen((line("group-unbound", title=was.title), line("group-how")), (HOME_ROW,))


def topic_chosen(ours_: Ours) -> Screen:
    """In the group: where notices go from now on."""
    return Screen((line("group-topic-chosen") if ours_.in_topic else line("group-topic-none"),))


def say_it_there() -> Screen:
    """This command is for groups."""
    return Screen((line("group-here-private"), line("group-how")), (HOME_ROW,))


def in_private() -> Screen:
    """This is settled in private."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), START),),))
