"""At most five buttons in a menu, five choices on a page of a list, and always a way back (decision 38)."""

import pytest

from handlers.chat.common import GoHome, home_button, list_row, making_room, page_of, with_ways
from handlers.chat.home.languages import row as languages
from handlers.chat.meetings.buttons import OpenMeeting
from handlers.chat.menu import (
    OpenMe,
    OpenMeetings,
    OpenPoints,
    OpenPolls,
    OpenProposals,
    me_door,
    meetings_door,
    points_door,
    polls_door,
    proposals_door,
)
from handlers.chat.polls.buttons import OpenPoll, PollPage
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.screen import Button, Row, Screen
from kernel.lines import Line, Words, line

DOORS: tuple[Row, ...] = ((proposals_door(), polls_door()), (meetings_door(), points_door()), (me_door(),))


def named(does: object, label: str = "neighbour-name") -> Row:
    """A row of one button."""
    return (Button(Line(label, {"name": Words("陈静")}), does),)


def proposals(number: int) -> tuple[Row, ...]:
    """So many rows of a list."""
    return tuple(named(SeeProposal(each)) for each in range(number))


def turning(page: int, *ways: Button) -> Row:
    """The last row of a list with pages before and after."""
    return list_row(PollPage, page, *ways, more=True)


def is_refused(*rows: Row) -> bool:
    """Whether a screen with these rows does not come into being."""
    try:
        Screen((line("poll-list"),), rows)
    except AssertionError:
        return True
    return False


@pytest.mark.parametrize(
    ("rows", "crowded"),
    [
        (DOORS, False),
        ((*DOORS, (home_button(),)), True),
        ((*proposals(5), (home_button(),)), False),
        ((*proposals(5), turning(1, home_button())), False),
        ((*proposals(6), (home_button(),)), True),
        ((*proposals(3), named(OpenMe()), named(OpenPolls()), turning(0, home_button())), False),
        ((*proposals(2), named(OpenMe()), named(OpenPolls()), named(OpenPoints()), (home_button(),)), True),
        ((*proposals(5), (*turning(1, me_door()), home_button())), True),
        ((*proposals(2), named(OpenPoll(1)), named(OpenMeeting(1)), named(OpenMe()), turning(1)), False),
        (((*languages(),), *DOORS[:2]), False),
        (((*languages(),), *DOORS), True),
        ((*DOORS, named(OpenProposals(), "button-stop-helping")), False),
    ],
)
def test_what_is_too_much(rows: tuple[Row, ...], crowded: bool) -> None:
    assert is_refused(*rows) is crowded


@pytest.mark.parametrize(
    ("page", "more", "labels"),
    [
        (0, False, ["menu-me", "button-home"]),
        (0, True, ["button-page-on", "menu-me", "button-home"]),
        (1, True, ["button-page-back", "button-page-on", "menu-me"]),
        (2, False, ["button-page-back", "menu-me", "button-home"]),
    ],
)
def test_the_last_row_of_a_list_turns_pages_and_always_leads_back(
    page: int, more: bool, labels: list[str]
) -> None:
    row = list_row(OpenMeetings, page, me_door(), home_button(), more=more)
    assert [each.label.key for each in row] == labels


@pytest.mark.parametrize(("doors", "left"), [(1, 2), (3, 2), (4, 1), (5, 1)])
def test_of_the_ways_back_one_always_stays(doors: int, left: int) -> None:
    rows = with_ways(proposals(doors), me_door(), home_button())
    assert len(rows[-1]) == left


def test_what_a_full_menu_carries_besides_takes_the_place_of_other_doors() -> None:
    made = making_room(Screen(rows=(*DOORS[:2], (home_button(),))), named(OpenPoll(1)))
    does = [each.does for row in made.rows for each in row if isinstance(each, Button)]
    assert does == [OpenProposals(), OpenPolls(), OpenMeetings(), GoHome(), OpenPoll(1)]
    room = making_room(Screen(rows=(*DOORS[:1], (home_button(),))), named(OpenPoll(1)))
    assert sum(map(len, room.rows)) == 4, "where there is room nothing is given up"


@pytest.mark.parametrize(
    ("page", "shown", "more"), [(0, 5, True), (1, 5, True), (2, 2, False), (9, 2, False)]
)
def test_nothing_of_a_list_is_cut_off(page: int, shown: int, more: bool) -> None:
    found, at, further = page_of(range(12), page)
    assert (len(found), at, further) == (shown, min(page, 2), more)
