"""Where a proposal is about: the likeliest places first, the others by pages."""

from handlers.chat.proposals.asking_screens import give_up, taken_up
from handlers.chat.proposals.drafted import Draft
from handlers.chat.proposals.taps import ChoosePlace, MorePlaces
from handlers.chat.proposals.whereto import Offered
from handlers.chat.screen import Button, Row, Screen
from kernel.lines import line
from residents.queries import PlaceName

PLACES_A_PAGE = 10
FEW_PLACES = 5


def asking_place(draft: Draft, offered: Offered, page: int = 0) -> Screen:
    """The whole community, a grid or a building?

    It awaits words: whatever number is typed here is the number of a building, and of nothing else.
    """
    rows = _few_places(offered, page) if offered.few else _all_places(offered, page)
    named = (line("propose-place-named", place=offered.named),) if offered.named else ()
    lines = (*taken_up(draft), line("propose-place"), *named, line("propose-place-how"))
    return Screen(lines, (*rows, give_up(draft)), asks=True)


def _all_places(offered: Offered, page: int) -> list[Row]:
    others = offered.others
    page = max(0, min(page, (len(others) - 1) // PLACES_A_PAGE))
    buttons = _places(others[page * PLACES_A_PAGE : (page + 1) * PLACES_A_PAGE])
    width = 1 if len(others) <= FEW_PLACES else 2
    rows: list[Row] = [] if page else [*((each,) for each in _places(offered.near)), _everywhere()]
    rows += [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]
    if len(others) > PLACES_A_PAGE:
        rows.append(_more_places(page + 1 if len(others) > (page + 1) * PLACES_A_PAGE else 0))
    return rows


def _few_places(offered: Offered, page: int) -> list[Row]:
    """One's own and the whole community; the others a few at a time."""
    near, others = _places(offered.near), offered.others
    start = (page - 1) * FEW_PLACES
    if not others or not 0 <= start < len(others):
        more = [_more_places(1)] if others else []
        return [*((each,) for each in near), _everywhere(), *more]
    shown = _places(others[start : start + FEW_PLACES])
    following = page + 1 if len(others) > start + FEW_PLACES else 0
    return [*((each,) for each in shown), _more_places(following)]


def _places(places: tuple[PlaceName, ...]) -> list[Button]:
    return [Button(line("place-named", name=place.name), ChoosePlace(place.id)) for place in places]


def _everywhere() -> Row:
    return (Button(line("place-everywhere"), ChoosePlace(0)),)


def _more_places(page: int) -> Row:
    return (Button(line("button-more-places"), MorePlaces(page)),)
