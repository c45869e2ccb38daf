"""The first screens, and what is held about a person."""

from dataclasses import replace
from typing import assert_never

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.home import languages
from handlers.chat.home.queries import Home, Waiting
from handlers.chat.home.taps import ToDecide
from handlers.chat.meetings.buttons import OpenMeeting
from handlers.chat.points.taps import ShowCounter
from handlers.chat.polls.buttons import OpenPoll
from handlers.chat.proposals.screens import write_button
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from handlers.chat.visits.taps import OwnVisits
from kernel.lines import Line, line
from kernel.work import Work
from residents.model import Community, RoleKind
from residents.queries import Me, Standing

START = "h_1"


def first(home: Home, *, elder: bool = False) -> Screen:
    """The first screen, by how the person stands to the community, and for elders with three doors."""
    match home.me.standing:
        case Standing.STRANGER:
            return stranger(home.me)
        case Standing.PENDING:
            return pending(home.me)
        case Standing.REFUSED:
            return not_verified(home.me)
        case Standing.MOVED_OUT:
            return moved_out(home.me)
        case Standing.VERIFIED:
            return elder_welcome(home) if elder else welcome(home)
        case _:
            assert_never(home.me.standing)


def stranger(me: Me) -> Screen:
    """Somebody we do not know."""
    lines = (line("home-here", community=me.community), line("home-can"), line("home-kept"))
    return Screen(lines, ((menu.join_door(),), (_look_around(),), languages.row()))


def pending(me: Me) -> Screen:
    """Somebody whose home is still being verified."""
    lines = (line("home-pending", name=me.name), line("home-pending-until"), desk(me.desk_phone))
    return Screen(lines, ((menu.join_door(),), (_look_around(), menu.me_door())))


def not_verified(me: Me) -> Screen:
    """Somebody whose home could not be verified, and why."""
    why = (line("home-refused-why", why=me.why),) if me.why else ()
    lines = (line("home-refused", name=me.name), *why, line("home-refused-next"), desk(me.desk_phone))
    return Screen(lines, ((menu.join_door(),), (_look_around(), menu.me_door())))


def moved_out(me: Me) -> Screen:
    """Somebody who lived here."""
    lines = (
        line("home-moved", name=me.name),
        line("home-moved-kept"),
        line("home-moved-next"),
        desk(me.desk_phone),
    )
    return Screen(lines, ((menu.join_door(),), (_look_around(), menu.me_door())))


def welcome(home: Home) -> Screen:
    """A neighbour: what is going on, and where to go."""
    lines: list[Line | None] = [line("home-welcome", name=home.me.name, community=home.me.community)]
    if home.running or home.collecting:
        lines.append(line("home-now", running=home.running, collecting=home.collecting))
    else:
        lines.append(line("home-now-quiet"))
    lines += _own_business(home)
    if home.in_office or home.draft or _sells(home):
        lines.append(line("home-me"))
    return Screen(tuple(lines), _doors(home))


def _own_business(home: Home) -> list[Line]:
    """What of one's own waits: things to settle, a draft, an answer."""
    own: list[Line] = []
    if home.office:
        own.append(line("home-waiting", waiting=home.office))
    if home.draft:
        own.append(line("home-draft"))
    elif home.awaited:
        own.append(line("home-awaited"))
    return own


def elder_welcome(home: Home) -> Screen:
    """An elder's first screen: what waits, one's points, and somebody who helps."""
    lines: list[Line | None] = [line("home-welcome", name=home.me.name, community=home.me.community)]
    lines.append(line("elder-waiting", waiting=home.to_decide or 0))
    lines += _own_business(home)
    rows: tuple[Row, ...] = (
        *_counter(home),
        *_office(home),
        *(((_go_on_writing(),),) if home.draft else ()),
        (Button(line("elder-decide"), ToDecide()),),
        (Button(line("elder-points"), menu.OpenPoints()),),
        (Button(line("elder-help"), menu.AskDesk()),),
    )
    return Screen(tuple(lines), rows)


def to_decide(waiting: Waiting) -> Screen:
    """What waits for one's answer, by its name; then the other doors."""
    polls = tuple(
        (Button(line("elder-poll", title=each.title), OpenPoll(each.id)),) for each in waiting.polls
    )
    meetings = tuple(
        (Button(line("elder-meeting", title=each.title), OpenMeeting(each.id)),) for each in waiting.meetings
    )
    lines = (line("elder-waiting", waiting=waiting.number), line("elder-look"))
    doors: tuple[Row, ...] = ((menu.proposals_door(),), (menu.meetings_door(),), (menu.polls_door(),))
    return Screen(lines, (*polls, *meetings, *doors, HOME_ROW))


def nothing_asked(first: Screen) -> Screen:
    """A number came, and nothing is being asked; what can be done instead."""
    return replace(first, lines=(line("question-none"), GAP, *first.lines))


def help_(home: Home, *, elder: bool) -> Screen:
    """What can be done here, by whoever asks, behind the same doors as on the first screen."""
    lines = (*_what_helps(home, elder=elder), desk(home.me.desk_phone))
    return Screen(lines, first(home, elder=elder).rows)


def _what_helps(home: Home, *, elder: bool) -> tuple[Line, ...]:
    if home.me.standing is not Standing.VERIFIED:
        known = home.me.standing is not Standing.STRANGER
        return (line("help-not-yet") if known else line("help-stranger"), line("help-join"))
    if elder:
        return (line("help-elder"),)
    office = (line("help-committee"),) if home.in_office else (line("help-merchant"),) if _sells(home) else ()
    return (
        *(line("help"), *office),
        *(line("help-propose"), line("help-vote"), line("help-meet"), line("help-points")),
        line("help-commands"),
    )


def asked_desk(phone: str) -> Screen:
    """How to reach the desk."""
    helpers = Button(line("me-button-help"), menu.OpenHelpers())
    visits = Button(line("button-visits"), OwnVisits())
    return Screen((line("desk"), desk(phone)), ((visits,), (helpers,), (menu.me_door(), home_button())))


def gave_up(flow: str | None, *, draft: bool) -> Screen:
    """A form was put away."""
    if flow is None:
        return Screen((line("cancel-nothing"),), (HOME_ROW,))
    if draft:
        return Screen((line("cancel-draft"),), ((_go_on_writing(), home_button()),))
    return Screen((line("cancel-done"),), (HOME_ROW,))


def in_private() -> Screen:
    """In a group: this is done in the private chat."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), START),),))


def desk(phone: str) -> Line:
    """Where help is."""
    return line("desk-phone", phone=phone) if phone else line("desk-visit")


def desk_here(work: Work) -> Line:
    """Where help is in the community at hand."""
    return desk(work.session.get_one(Community, work.community_id).desk_phone)


def _doors(home: Home) -> tuple[Row, ...]:
    """At most five: the counter, the office and a draft go first and take the place of the last."""
    first_two: Row = (menu.proposals_door(), menu.polls_door())
    others: Row = (menu.meetings_door(), menu.points_door())
    draft: tuple[Row, ...] = ((_go_on_writing(),),) if home.draft else ()
    own = (*_counter(home), *_office(home), *draft)
    match len(own):
        case 0:
            return (first_two, others, (menu.me_door(),))
        case 1:
            return (*own, first_two, others)
        case 2:
            return (*own, first_two, others[1:])
        case _:
            return (*own, first_two)


def _office(home: Home) -> tuple[Row, ...]:
    """To the office menu, for whoever has something there."""
    if not home.in_office:
        return ()
    return ((Button(line("office-button", waiting=home.office), menu.OpenOffice()),),)


def _sells(home: Home) -> bool:
    return RoleKind.MERCHANT in home.me.roles


def _counter(home: Home) -> tuple[Row, ...]:
    """A merchant's first door."""
    return ((Button(line("voucher-button-counter"), ShowCounter()),),) if _sells(home) else ()


def _go_on_writing() -> Button:
    return Button(line("button-go-on-writing"), write_button().does)


def main_doors() -> tuple[Row, ...]:
    """The doors of the first screen, for whoever has just joined."""
    return (
        (menu.proposals_door(), menu.polls_door()),
        (menu.meetings_door(), menu.points_door()),
        (menu.me_door(),),
    )


def _look_around() -> Button:
    return Button(line("button-look-around"), menu.OpenProposals())
