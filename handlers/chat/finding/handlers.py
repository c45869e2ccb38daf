"""Looking for proposals: the words are kept, so that one can turn pages and narrow by state."""

from deliberation.intake.queries import IntakeListed, numbered
from deliberation.proposals.adoption import adoptions
from deliberation.proposals.finding import FoundPage
from deliberation.proposals.finding import find as find_proposals
from deliberation.proposals.finding import near as near_me
from deliberation.proposals.origins import born_of_residents
from deliberation.proposals.shelves import Shelf
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.finding import screens
from handlers.chat.finding.taps import FindPage, NearMe
from handlers.chat.forms import WORDS, Awaited, ask, given
from handlers.chat.heard import Heard
from handlers.chat.proposals.queries import is_resident
from handlers.chat.screen import Screen
from kernel import texts
from kernel.work import Work
from residents.acting import Acting

FLOW = "find"
PAGE_SIZE = 4


async def find(heard: Heard, act: Act) -> Screen:
    """/find, with words or without, and the button."""
    if not heard.private:
        return screens.in_private()
    if heard.command == "find" and texts.clean(heard.payload):
        return await _look_for(heard.payload, act)
    await act(_await_words)
    return screens.asking(resident=await act.read(is_resident))


async def written(heard: Heard, act: Act) -> Screen:
    """The words to look for; a picture alone cannot be looked for."""
    if not texts.clean(heard.text):
        return screens.only_words(screens.asking(resident=await act.read(is_resident)))
    return await _look_for(heard.text, act)


async def kept(heard: Heard, act: Act) -> Screen:
    """Look for what was just written, unasked."""
    return await _shown(Shelf.ALL, 0, act)


async def turn(heard: Heard, act: Act) -> Screen:
    """Another page, or another state."""
    chosen = buttons.read(heard, FindPage)
    shelf = chosen.shelf if chosen.shelf in screens.SHELVES else Shelf.ALL
    return await _shown(shelf, chosen.page, act)


async def narrow(heard: Heard, act: Act) -> Screen:
    """Which state?"""
    await act.read(given, WORDS)
    return screens.narrowing()


async def near(heard: Heard, act: Act) -> Screen:
    """What is near."""
    chosen = buttons.read(heard, NearMe)
    return screens.near(await act.read(near_me, chosen.page, PAGE_SIZE))


async def how_counted(heard: Heard, act: Act) -> Screen:
    """How many topics came from residents, and what became of them."""
    return screens.share(await act.read(born_of_residents), await act.read(adoptions))


async def _look_for(words: str, act: Act) -> Screen:
    await act(_keep, words)
    return await _shown(Shelf.ALL, 0, act)


async def _shown(shelf: str, page: int, act: Act) -> Screen:
    words, found, noted = await act.read(_found, shelf, page)
    return screens.found(words, found, shelf, noted, resident=await act.read(is_resident))


def _await_words(work: Work, who: Acting) -> Awaited:
    return ask(work, who, FLOW, {})


def _keep(work: Work, who: Acting, words: str) -> Awaited:
    """Keep the words and await nothing more: what is typed next is a new matter."""
    return ask(work, who, WORDS, {"words": texts.clean(words)})


def _found(work: Work, who: Acting, shelf: str, page: int) -> tuple[str, FoundPage, tuple[IntakeListed, ...]]:
    """A number may also be that of a question or a report."""
    words = str(given(work, who, WORDS)["words"])
    noted = numbered(work, who, words) if shelf == Shelf.ALL and page == 0 else ()
    return words, find_proposals(work, who, words, shelf, page, PAGE_SIZE), noted
