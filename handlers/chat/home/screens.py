"""The first screens, and what is held about a person."""

from dataclasses import replace
from typing import assert_never

from deliberation.proposals.queries import Shelf
from handlers.chat import menu
from handlers.chat.common import HOME_ROW, GiveUp, GoHome, home_button
from handlers.chat.home import languages
from handlers.chat.home.queries import Home, Waiting
from handlers.chat.home.taps import Elder, JoinThere, KeepName, ToDecide
from handlers.chat.meetings.buttons import OpenMeeting
from handlers.chat.points.taps import ShowCounter
from handlers.chat.polls.buttons import OpenPoll
from handlers.chat.proposals.screens import write_button
from handlers.chat.proposals.taps import ListProposals
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel import codes
from kernel.lines import Line, line
from residents.choices import Choices
from residents.communities import Named
from residents.model import RoleKind
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
    return Screen(lines, ((_by_letter(),), (_look_around(), menu.me_door())))


def not_verified(me: Me) -> Screen:
    """Somebody whose home could not be verified, and why."""
    why = (line("home-refused-why", why=me.why),) if me.why else ()
    lines = (line("home-refused", name=me.name), *why, line("home-refused-next"), desk(me.desk_phone))
    return Screen(lines, ((_by_letter(),), (_look_around(), menu.me_door())))


def moved_out(me: Me) -> Screen:
    """Somebody who lived here."""
    lines = (
        line("home-moved", name=me.name),
        line("home-moved-kept"),
        line("home-moved-next"),
        desk(me.desk_phone),
    )
    return Screen(lines, ((_by_letter(),), (_look_around(), menu.me_door())))


def welcome(home: Home) -> Screen:
    """A neighbour: what is going on, and where to go."""
    lines: list[Line | None] = [line("home-welcome", name=home.me.name, community=home.me.community)]
    if home.running or home.collecting:
        lines.append(line("home-now", running=home.running, collecting=home.collecting))
    else:
        lines.append(line("home-now-quiet"))
    lines += _own_business(home)
    if home.waiting or home.draft or _sells(home):
        lines.append(line("home-me"))
    return Screen(tuple(lines), _doors(home))


def _own_business(home: Home) -> list[Line]:
    """What of one's own waits: things to settle, a draft, an answer."""
    own: list[Line] = []
    if home.waiting:
        own.append(line("home-waiting", waiting=home.waiting))
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


def asking_code() -> Screen:
    """Where the code is, and to type it."""
    lines = (line("join-ask"), line("join-ask-where"), line("join-ask-how"))
    return Screen(lines, ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def confirming_code(there: Named, code: str, *, known: bool = False, typed: bool = False) -> Screen:
    """A link filled the code in; is it meant? Whoever is known elsewhere has a language already."""
    shown = line("join-confirm-code", code=codes.grouped(code))
    asked = line("join-typed", community=there.name) if typed else line("join-confirm", community=there.name)
    lines = (asked, shown, line("home-kept"))
    yes = Button(line("button-join-now"), JoinThere(there.id, code))
    no = Button(line("button-not-mine"), GoHome())
    rows: tuple[Row, ...] = ((yes,), (no,))
    return Screen(lines, rows if known else (*rows, languages.row_while_joining(code)))


def not_a_code(phone: str) -> Screen:
    """Words that cannot be a code; they do not count as a try."""
    lines = (line("join-not-code"), line("join-ask-where"), desk(phone))
    return Screen(lines, ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def wrong_code(left: int, phone: str) -> Screen:
    """The code fits no letter."""
    lines = (line("join-wrong", left=left), line("join-wrong-look"), desk(phone))
    return Screen(lines, ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def came_in(name: str, dwelling: str, *, new: bool) -> Screen:
    """Let in; who is new is asked for a name."""
    if not new:
        return Screen((line("join-one-more", dwelling=dwelling), line("join-can")), _main_doors())
    lines = (line("join-in", dwelling=dwelling), line("join-name", name=name), line("join-name-how"))
    return Screen(lines, ((Button(line("button-keep-name"), KeepName()),),), asks=True)


def called(name: str) -> Screen:
    """The name is settled; now what?"""
    return Screen((line("join-called", name=name), line("join-can"), line("join-more")), _main_doors())


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
    office = (line("help-committee"),) if home.waiting else (line("help-merchant"),) if _sells(home) else ()
    return (
        *(line("help"), *office),
        *(line("help-propose"), line("help-vote"), line("help-meet"), line("help-points")),
        line("help-commands"),
    )


def asked_desk(phone: str) -> Screen:
    """How to reach the desk."""
    return Screen((line("desk"), desk(phone)), ((menu.me_door(), home_button()),))


def about_me(me: Me, chosen: Choices, *, said: Line | None = None) -> Screen:
    """What is held about the person, who sees it, and how they are spoken to."""
    lines: list[Line | None] = [said] if said else []
    if me.person is None:
        lines += [line("me-nobody"), line("me-nobody-held"), desk(me.desk_phone)]
        return Screen(tuple(lines), ((menu.join_door(),), languages.row(), HOME_ROW))
    lines += [line("me", name=me.name), _homes(me), *_offices(me), GAP]
    lines += [line("me-held"), line("me-seen"), line("me-unseen"), line("me-wish"), desk(me.desk_phone)]
    speaking = (languages.door(),) if chosen.elder else languages.row()
    return Screen(tuple(lines), ((_elder(chosen),), speaking, HOME_ROW))


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


def _doors(home: Home) -> tuple[Row, ...]:
    """At most five: the counter, what waits for the committee, or a draft, take the place of the last."""
    first_two: Row = (menu.proposals_door(), menu.polls_door())
    others: Row = (menu.meetings_door(), menu.points_door())
    if home.waiting:
        waiting = Button(line("button-waiting", waiting=home.waiting), ListProposals(Shelf.READY, 0))
        return _with_counter(home, (waiting,), first_two, others)
    if home.draft:
        return _with_counter(home, (_go_on_writing(),), first_two, others)
    if _sells(home):
        return (*_counter(home), first_two, others)
    return (first_two, others, (menu.me_door(),))


def _with_counter(home: Home, first: Row, doors: Row, others: Row) -> tuple[Row, ...]:
    counter = _counter(home)
    return (*counter, first, doors, others[1:] if counter else others)


def _sells(home: Home) -> bool:
    return RoleKind.MERCHANT in home.me.roles


def _counter(home: Home) -> tuple[Row, ...]:
    """A merchant's first door."""
    return ((Button(line("voucher-button-counter"), ShowCounter()),),) if _sells(home) else ()


def _go_on_writing() -> Button:
    return Button(line("button-go-on-writing"), write_button().does)


def _main_doors() -> tuple[Row, ...]:
    return (
        (menu.proposals_door(), menu.polls_door()),
        (menu.meetings_door(), menu.points_door()),
        (menu.me_door(),),
    )


def _look_around() -> Button:
    return Button(line("button-look-around"), menu.OpenProposals())


def _by_letter() -> Button:
    return Button(line("button-by-letter"), menu.BeginJoining())


def _elder(chosen: Choices) -> Button:
    return (
        Button(line("button-elder-off"), Elder(0))
        if chosen.elder
        else Button(line("button-elder-on"), Elder(1))
    )


def _homes(me: Me) -> Line:
    if not me.dwellings:
        return line("me-no-home")
    return line("me-home", dwellings="、".join(me.dwellings), number=len(me.dwellings))


def _offices(me: Me) -> tuple[Line, ...]:
    return tuple(line("me-office", office=kind.value) for kind in RoleKind if kind in me.roles)
