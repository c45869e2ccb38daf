"""What the committee does with a proposal that reached its support: put it to the vote, or say why not."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.proposals import committee_screens, declining
from handlers.chat.proposals.queries import proposal_view
from handlers.chat.proposals.taps import BeginVote, Decline, DeclineNow, PutToVote
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


async def ask_why(heard: Heard, act: Act) -> Screen:
    """Decline: why?"""
    chosen = buttons.read(heard, Decline)
    return committee_screens.asking_why(await act(declining.ask_why, chosen.proposal))


async def reason_given(heard: Heard, act: Act) -> Screen:
    """The reason was written: look at it before it is told."""
    return committee_screens.looking_at_reason(await act(declining.take_reason, heard.text))


async def decline_now(heard: Heard, act: Act) -> Screen:
    """Decline for the reason that was looked at."""
    chosen = buttons.read(heard, DeclineNow)
    receipt = await act(declining.decline, chosen.proposal, chosen.stamp)
    if isinstance(receipt, declining.Reason):
        return committee_screens.looking_at_reason(receipt)
    return committee_screens.declined(receipt)


def _days(days: int) -> int:
    if days not in committee_screens.DAYS:
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    return days
