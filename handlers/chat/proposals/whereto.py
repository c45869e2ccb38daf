"""The places offered for a proposal: what its words name, one's own, and all the others."""

from dataclasses import dataclass

from deliberation.proposals.whereabouts import place_in
from handlers.chat.proposals.drafted import the_draft
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices
from residents.model import PlaceKind
from residents.permits import dwellings_of, person_of
from residents.places import PlaceNode, places, places_around
from residents.queries import PlaceName


@dataclass(frozen=True, slots=True)
class Offered:
    """``near`` come first: the place that is named, then one's own building and grid; ``few`` at a time."""

    near: tuple[PlaceName, ...]
    others: tuple[PlaceName, ...]
    named: str = ""
    """The place that the words of the draft name, "" if none."""

    few: bool = False


def places_offered(work: Work, who: Acting) -> Offered:
    """Where the draft may be about, likeliest first; to elders a few places at a time."""
    draft, every = the_draft(work, who), places(work)
    named = place_in(f"{draft.title}\n{draft.body}", every)
    own = places_around(work, dwellings_of(work, person_of(who)))
    lived_in = sorted(
        (each for each in every if each.id in own), key=lambda each: each.kind != PlaceKind.BUILDING
    )
    near = _without_twice([*([named] if named else []), *lived_in])
    others = [each for each in every if each not in near and each.kind is not PlaceKind.COMMUNITY]
    others.sort(key=lambda each: each.kind is PlaceKind.GRID)
    return Offered(*(_names(near), _names(others)), named.name if named else "", choices(work, who).elder)


def _without_twice(nodes: list[PlaceNode]) -> list[PlaceNode]:
    return [each for each in dict.fromkeys(nodes) if each.kind is not PlaceKind.COMMUNITY]


def _names(nodes: list[PlaceNode]) -> tuple[PlaceName, ...]:
    return tuple(PlaceName(each.id, each.name) for each in nodes)
