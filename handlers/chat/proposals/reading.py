"""Reading proposals and supporting them."""

from deliberation.proposals.queries import Shelf
from deliberation.proposals.supporting import support, withdraw_support
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.proposals import life_screens, screens
from handlers.chat.proposals.queries import listing, photo_of, proposal_view
from handlers.chat.proposals.taps import ListProposals, LookAside, SeePhoto, SeeProposal, SupportIt, TakeBack
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import Line, line

LONGEST_ID = 9
CHANGED = line("support-text-changed", number="").key
"""The text was edited since it was read: whoever would support it reads it first."""


async def proposals(heard: Heard, act: Act) -> Screen:
    """The proposals that collect support now."""
    if not heard.private:
        return screens.in_private(screens.TO_LIST)
    return screens.listed(await act.read(listing, Shelf.COLLECTING, 0))


async def shelf(heard: Heard, act: Act) -> Screen:
    """A page of another shelf."""
    chosen = buttons.read(heard, ListProposals)
    return screens.listed(await act.read(listing, chosen.shelf, chosen.page))


async def shelves(heard: Heard, act: Act) -> Screen:
    """Where else proposals are."""
    return screens.shelves()


async def see(heard: Heard, act: Act) -> Screen:
    """One proposal in full."""
    chosen = buttons.read(heard, SeeProposal)
    return screens.one(await act.read(proposal_view, chosen.proposal))


async def look_aside(heard: Heard, act: Act) -> Screen:
    """One proposal in full, below what is being written."""
    chosen = buttons.read(heard, LookAside)
    return screens.one(await act.read(proposal_view, chosen.proposal), fresh=True)


async def see_photo(heard: Heard, act: Act) -> Screen:
    """The photo of a proposal."""
    chosen = buttons.read(heard, SeePhoto)
    return life_screens.photo(await act.read(photo_of, chosen.proposal))


async def opened(heard: Heard, act: Act) -> Screen:
    """A link to one proposal."""
    written = heard.payload
    if not (written.isascii() and written.isdigit() and len(written) <= LONGEST_ID):
        raise Refusal(line("proposal-unknown"), next=Next.PROPOSALS)
    return screens.one(await act.read(proposal_view, int(written)))


async def support_it(heard: Heard, act: Act) -> Screen:
    """Support a proposal, from its card in the group or from its screen."""
    chosen = buttons.read(heard, SupportIt)
    try:
        said = screens.supported(await act(support, chosen.proposal, chosen.edition))
    except Refusal as no:
        if no.line.key != CHANGED:
            raise
        said = no.line
    return await _with_proposal(heard, act, chosen.proposal, said)


async def take_back(heard: Heard, act: Act) -> Screen:
    """Take the household's support back."""
    chosen = buttons.read(heard, TakeBack)
    said = screens.taken_back(await act(withdraw_support, chosen.proposal))
    return await _with_proposal(heard, act, chosen.proposal, said)


async def _with_proposal(heard: Heard, act: Act, proposal: int, said: Line) -> Screen:
    if not heard.private:
        return Screen((said,), toast=said)
    return screens.one(await act.read(proposal_view, proposal), said=said, toast=said)
