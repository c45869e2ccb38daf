"""The committee puts a proposal with enough support to the vote."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.proposals import committee_screens
from handlers.chat.proposals.queries import proposal_view
from handlers.chat.proposals.taps import BeginVote, PutToVote
from handlers.chat.screen import Screen
from handlers.reactions.putting_to_vote import Outdated, put_to_vote_as_seen, vote_ahead
from kernel.errors import Next, Refusal
from kernel.lines import line


async def for_how_long(heard: Heard, act: Act) -> Screen:
    """Ask for how many days; with days, show what would begin."""
    chosen = buttons.read(heard, PutToVote)
    if chosen.days == 0:
        return committee_screens.choosing_days(await act.read(proposal_view, chosen.proposal))
    ahead = await act.read(vote_ahead, chosen.proposal, _days(chosen.days))
    return committee_screens.vote_ahead(ahead, chosen.days)


async def begin_vote(heard: Heard, act: Act) -> Screen:
    """Begin the vote."""
    chosen = buttons.read(heard, BeginVote)
    receipt = await act(put_to_vote_as_seen, chosen.proposal, _days(chosen.days), chosen.closes)
    if isinstance(receipt, Outdated):
        ahead = await act.read(vote_ahead, chosen.proposal, chosen.days)
        return committee_screens.vote_ahead_again(ahead, chosen.days)
    return committee_screens.vote_begun(receipt)


def _days(days: int) -> int:
    if days not in committee_screens.DAYS:
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    return days
