"""Where a proposal is about: the likeliest places first, the others by pages."""

from handlers.chat.proposals.asking_screens import give_up, taken_up
from handlers.chat.proposals.drafted import Draft
from handlers.chat.proposals.taps import ChoosePlace, MorePlaces
from handlers.chat.proposals.whereto import Offered
from handlers.chat.screen import MOST_BUTTONS, Button, Row, Screen
from kernel.lines import line
from residents.queries import PlaceName

NEAREST = 2
PLACES_A_PAGE = 8
FEW_PLACES = 5


def asking_place(draft: Draft, offered: Offered, page: int = 0) -> Screen:
    """The likeliest places and the whole community; every other one is a tap away, or typed.

    It awaits words: whatever number is typed here is the number of a building, and of nothing else.
    """
    others = (*offered.near[NEAREST:], *offered.others)
    size = FEW_PLACES if offered.few else PLACES_A_PAGE
    beyond = page > 0 and (page - 1) * size < len(others)
    away = give_up(draft)
    rows = _others(others, page, size, wide=not offered.few) if beyond else _likeliest(offered, others, away)
    named = (line("propose-place-named", place=offered.named),) if offered.named else ()
    lines = (*taken_up(draft), line("propose-place"), *named, line("propose-place-how"))
    room = MOST_BUTTONS - sum(map(len, rows))
    return Screen(lines, (*rows, away if beyond or room >= len(away) else away[:1]), asks=True)


def _likeliest(offered: Offered, others: tuple[PlaceName, ...], away: Row) -> list[Row]:
    """At most five buttons with the way out; of a very small community that is all there is."""
    near = [(each,) for each in _places(offered.near[:NEAREST])]
    if not offered.few and len(near) + 1 + len(others) + len(away) <= MOST_BUTTONS:
        return [*near, _everywhere(), *((each,) for each in _places(others))]
    return [*near, _everywhere(), *([_more_places(1)] if others else [])]


def _others(others: tuple[PlaceName, ...], page: int, size: int, *, wide: bool) -> list[Row]:
    """A page of the others; the last one leads back to the first."""
    start = (page - 1) * size
    shown, width = _places(others[start : start + size]), 2 if wide else 1
    rows: list[Row] = [tuple(shown[at : at + width]) for at in range(0, len(shown), width)]
    return [*rows, _more_places(page + 1 if len(others) > start + size else 0)]


def _places(places: tuple[PlaceName, ...]) -> list[Button]:
    return [Button(line("place-named", name=place.name), ChoosePlace(place.id)) for place in places]


def _everywhere() -> Row:
    return (Button(line("place-everywhere"), ChoosePlace(0)),)


def _more_places(page: int) -> Row:
    return (Button(line("button-more-places"), MorePlaces(page)),)
