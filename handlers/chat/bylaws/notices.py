"""What is told of by-laws, drawn from what is true when it is sent."""

from handlers.chat.bylaws import screens
from handlers.chat.screen import Screen
from handlers.chat.told import Draw, DrawCard, Told
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import THE_CLOCK
from residents.bylaws_queries import Standing, VersionSeen, version_of_id

CARD = "bylaws"


def announced(work: Work, told: Told) -> Screen | None:
    """A change is coming; nothing once it was withdrawn or holds, because that has its own word."""
    return _if(work, told, Standing.COMING)


def withdrawn(work: Work, told: Told) -> Screen | None:
    """A change that was announced will not come."""
    return _if(work, told, Standing.WITHDRAWN)


def in_force(work: Work, told: Told) -> Screen | None:
    """A change holds from now on."""
    return _if(work, told, Standing.IN_FORCE)


def card(work: Work, subject: int) -> Screen | None:
    """The card in the group; it says what has become of the change."""
    seen = _seen(work, subject)
    return screens.card(seen) if seen is not None else None


def _if(work: Work, told: Told, standing: Standing) -> Screen | None:
    seen = _seen(work, told.subject)
    if seen is None or seen.standing is not standing:
        return None
    return screens.card(seen) if told.person is None else screens.notice(seen)


def _seen(work: Work, subject: int) -> VersionSeen | None:
    try:
        return version_of_id(work, THE_CLOCK, subject)
    except Refusal:
        return None


def _posted(work: Work, told: Told) -> Screen | None:
    return card(work, told.subject)


CARDS: dict[str, DrawCard] = {CARD: card}
NOTICES: dict[str, Draw] = {
    "card-bylaws": _posted,
    "bylaws-announced": announced,
    "bylaws-withdrawn": withdrawn,
    "bylaws-in-force": in_force,
}
