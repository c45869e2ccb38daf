"""What is shown while somebody looks for a proposal."""

from dataclasses import replace

from deliberation.intake.queries import IntakeListed
from deliberation.proposals.adoption import Adoptions
from deliberation.proposals.finding import Found, FoundPage
from deliberation.proposals.origins import BornShare
from deliberation.proposals.shelves import Shelf
from handlers.chat.common import GiveUp, home_button, list_row, with_ways
from handlers.chat.finding.born import adoption_line, share_line
from handlers.chat.finding.taps import FindPage, HowCounted, NarrowFind, NearMe, OpenFind
from handlers.chat.intake.screens import row
from handlers.chat.menu import proposals_door
from handlers.chat.proposals.screens import write_button
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Link, Row, Screen
from kernel import texts
from kernel.lines import Line, line

LABEL_UNITS = 22
QUOTED_UNITS = 40
SHELVES = (Shelf.ALL, Shelf.COLLECTING, Shelf.READY, Shelf.VOTING, Shelf.DONE, Shelf.MINE)
NARROWED = (Shelf.ALL, Shelf.COLLECTING, Shelf.READY, Shelf.VOTING, Shelf.DONE)
"""What one finds by its state; one's own stand in a list of their own."""

LINK = "find_1"


def asking(*, resident: bool) -> Screen:
    """What are you looking for?"""
    rows: list[Row] = [(Button(line("button-near-me"), NearMe(0)),)] if resident else []
    rows += [(share_button(),), (Button(line("button-not-now"), GiveUp()),)]
    return Screen((line("find-ask"), line("find-ask-how")), tuple(rows), asks=True)


def only_words(asked: Screen) -> Screen:
    """A picture came: what is on it has to be said in words."""
    return replace(asked, lines=(line("find-picture"), GAP, *asked.lines))


def found(
    words: str, page: FoundPage, shelf: str, noted: tuple[IntakeListed, ...] = (), *, resident: bool
) -> Screen:
    """A page of what was found, exact ones first; questions and reports of that number before them."""
    head = line("find-found", words=texts.cut(texts.clean(words, one_line=True), QUOTED_UNITS), shelf=shelf)
    of_number = tuple(map(row, noted))
    if not page.rows and of_number:
        return Screen((head,), with_ways((*of_number, (_again(),)), home_button()))
    if not page.rows:
        instead: list[Row] = [(_again(), *_narrowing(shelf))]
        instead += [(write_button(),)] if resident else []
        return Screen((head, line("find-none")), (*instead, _leading_on()))
    counted = line("find-counted", exact=page.exact, alike=page.alike)
    if of_number:
        few = (*of_number, *map(_row, page.rows))[: MOST_BUTTONS - 2]
        return Screen((head, counted), (*few, (_again(), home_button())))
    last = list_row(lambda at: FindPage(shelf, at), page.page, _again(), home_button(), more=page.more)
    return Screen((head, counted, *_page(page)), (*map(_row, page.rows), _narrowing(shelf), last))


def near(page: FoundPage) -> Screen:
    """What is near, the nearest first."""
    if not page.rows:
        return Screen((line("find-near"), line("find-near-none")), ((write_button(),), _leading_on()))
    last = list_row(NearMe, page.page, _again(), home_button(), more=page.more)
    return Screen((line("find-near"), line("find-near-how"), *_page(page)), (*map(_row, page.rows), last))


def narrowing() -> Screen:
    """Which state?"""
    rows = tuple((Button(line("button-find-shelf", shelf=each), FindPage(each, 0)),) for each in NARROWED)
    return Screen((line("find-narrow"),), (*rows, _leading_on()))


def share(counted: BornShare, became: Adoptions) -> Screen:
    """How many topics came from residents, what became of them, and how that is counted."""
    lines = [share_line(counted), line("born-how"), line("born-how-not"), GAP]
    lines += [adoption_line(became.residents, "residents"), adoption_line(became.committee, "committee")]
    lines.append(line("adoption-how"))
    return Screen(tuple(lines), (_leading_on(),))


def share_button() -> Button:
    """To how it is counted."""
    return Button(line("button-born-how"), HowCounted())


def door() -> Button:
    """To finding."""
    return Button(line("button-find"), OpenFind())


def in_private() -> Screen:
    """In a group: this is done in the private chat."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), LINK),),))


def _row(each: Found) -> Row:
    label = line(
        "find-row",
        number=each.number,
        title=texts.cut(each.title, LABEL_UNITS),
        hidden="no" if each.title else "yes",
        stage=each.stage.value,
    )
    return (Button(label, SeeProposal(each.id)),)


def _again() -> Button:
    return Button(line("button-find-again"), OpenFind())


def _page(page: FoundPage) -> tuple[Line, ...]:
    return (line("find-page", page=page.page + 1),) if page.page else ()


def _narrowing(shelf: str) -> Row:
    return (Button(line("button-find-narrow", shelf=shelf), NarrowFind()),)


def _leading_on() -> Row:
    return (proposals_door(), home_button())
