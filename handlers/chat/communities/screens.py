"""What is shown between communities."""

from dataclasses import replace

from handlers.chat.common import HOME_ROW, home_button, list_row, making_room, page_of
from handlers.chat.communities.taps import FIRST, ChooseCommunity, GoTo
from handlers.chat.home import languages
from handlers.chat.screen import Button, Link, Screen
from kernel.lines import Line, line
from residents.communities import Found, Named


def which(found: Found | None, *, said: bool) -> Screen:
    """Which community is meant? ``said`` when words were looked for."""
    if found is None or not said:
        return Screen((line("communities-which"), line("communities-which-how")), (languages.row(),))
    if not found.named:
        return Screen((line("communities-none"), line("communities-which-how")))
    lines = [line("communities-these")]
    if found.more:
        lines.append(line("communities-more"))
    return Screen(tuple(lines), tuple((_go(each),) for each in found.named))


def choose(own: tuple[Named, ...], here: int | None, page: int = 0) -> Screen:
    """Which of one's communities?"""
    shown, page, more = page_of([each for each in own if each.id != here], page)
    lines = (line("communities-own"), line("communities-which-how"))
    ways = list_row(ChooseCommunity, page, home_button(), more=more)
    return Screen(lines, (*((_go(each),) for each in shown), ways))


def elsewhere(community: Named, start: str) -> Screen:
    """What was tapped belongs to another of their communities."""
    said = line("communities-elsewhere", community=community.name)
    switch = Button(line("communities-button-switch", community=community.name), GoTo(community.id, start))
    return Screen((said,), ((switch,), HOME_ROW), toast=said)


def foreign(community: Named) -> Screen:
    """It belongs to a community where they are nobody; nothing of it is told."""
    said = line("communities-foreign", community=community.name)
    join = Button(line("communities-button-join", community=community.name), GoTo(community.id, FIRST))
    return Screen((said, line("communities-foreign-join")), ((join,), HOME_ROW), toast=said)


def unknown() -> Screen:
    """A link or button to a community that is not here (any more)."""
    return Screen((line("communities-unknown"),), (HOME_ROW,), toast=line("communities-unknown"))


def under(header: str, screen: Screen) -> Screen:
    """The same screen, with the community it is about."""
    if not screen.lines:
        return screen
    return replace(screen, lines=(line("communities-here", community=header), *screen.lines))


def after(said: Line, screen: Screen) -> Screen:
    """The same screen, after word of something."""
    return replace(screen, lines=(said, *screen.lines))


def with_ways_out(screen: Screen, others: tuple[Named, ...]) -> Screen:
    """The first screen, with a way to the other community, or to all of them."""
    way = _go(others[0]) if len(others) == 1 else Button(line("communities-button-other"), ChooseCommunity())
    return making_room(screen, (way,))


def bound_links(screen: Screen, community: int) -> Screen:
    """The same screen, its links saying in which community they are meant."""
    rows = tuple(
        tuple(
            replace(each, start=f"i_{community}_{each.start}") if isinstance(each, Link) else each
            for each in row
        )
        for row in screen.rows
    )
    return replace(screen, rows=rows)


def in_private() -> Screen:
    """In a group that belongs to no community."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), "h_1"),),))


def _go(community: Named) -> Button:
    return Button(line("communities-button-go", community=community.name), GoTo(community.id, FIRST))
