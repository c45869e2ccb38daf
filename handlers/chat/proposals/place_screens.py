"""Where a proposal is about: the likeliest places first, the others by pages."""

from handlers.chat.proposals.asking_screens import give_up, taken_up
from handlers.chat.proposals.drafted import Draft
from handlers.chat.proposals.taps import ChoosePlace, MorePlaces
from handlers.chat.proposals.whereto import Offered
from handlers.chat.questions.numbering import FEW
from handlers.chat.screen import MOST_BUTTONS, Button, Row, Screen
from kernel.lines import line
from residents.queries import PlaceName

NEAREST = 2
PLACES_A_PAGE = MOST_BUTTONS


def asking_place(draft: Draft, offered: Offered, page: int = 0) -> Screen:
    """The likeliest places and the whole community; every other one is a tap away, or typed.

    To an elder these choices bear numbers like all others, so that no habit picks a building by accident.
    Everywhere else a number is the number of a building, and what was typed is read back on the next screen.
    """
    others = (*offered.near[_nearest(offered) :], *offered.others)
    away = give_up(draft)
    if page > 0 and (page - 1) * PLACES_A_PAGE < len(others):
        lines = (*taken_up(draft), line("propose-place-which"), line("propose-place-which-how"))
        return Screen(lines, _others(others, page, away), asks=True)
    rows = _likeliest(offered, others, away)
    named = (line("propose-place-named", place=offered.named),) if offered.named else ()
    lines = (*taken_up(draft), line("propose-place"), *named, line("propose-place-how"))
    room = (FEW if offered.few else MOST_BUTTONS) - sum(map(len, rows))
    return Screen(lines, (*rows, away[:room]) if room else tuple(rows), asks=True, numbered=offered.few)


def _likeliest(offered: Offered, others: tuple[PlaceName, ...], away: Row) -> list[Row]:
    """At most five buttons with the way out; of a very small community that is all there is.

    An elder has three choices: the likeliest place, the whole community, and the others.
    """
    near = [(each,) for each in _places(offered.near[: _nearest(offered)])]
    if not offered.few and len(near) + 1 + len(others) + len(away) <= MOST_BUTTONS:
        return [*near, _everywhere(), *((each,) for each in _places(others))]
    return [*near, _everywhere(), *([_more_places(1)] if others else [])]


def _nearest(offered: Offered) -> int:
    """How many of the nearest are offered at once: all choices of an elder are to have a number."""
    return 1 if offered.few else NEAREST


def _others(others: tuple[PlaceName, ...], page: int, away: Row) -> tuple[Row, ...]:
    """A page of the others; the last one leads back to the first."""
    start = (page - 1) * PLACES_A_PAGE
    shown = _places(others[start : start + PLACES_A_PAGE])
    more = _more_places(page + 1 if len(others) > start + PLACES_A_PAGE else 0)
    return (*((each,) for each in shown), (*more, *away))


def _places(places: tuple[PlaceName, ...]) -> list[Button]:
    return [Button(line("place-named", name=place.name), ChoosePlace(place.id)) for place in places]


def _everywhere() -> Row:
    return (Button(line("place-everywhere"), ChoosePlace(0)),)


def _more_places(page: int) -> Row:
    return (Button(line("button-more-places"), MorePlaces(page)),)
