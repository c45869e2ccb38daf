"""Answers about polls: each reads, acts and shows."""

from deliberation.polls.casting import cast_vote
from deliberation.polls.muting import mute_poll
from deliberation.polls.queries import Ballot, ballot, polls_listed
from deliberation.reach.model import CallKind
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.polls import screens
from handlers.chat.polls.buttons import (
    CastVote,
    ChangeVote,
    MutePoll,
    OpenPoll,
    PollPage,
    ShowCount,
    ShowRule,
)
from handlers.chat.reach.around import around, with_reach
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices

PAGE = 5
LAST_PAGE = 10_000
LONGEST_ID = 9


async def poll_list(heard: Heard, act: Act) -> Screen:
    """The first page of the list, for a word or a button of any menu."""
    polls, more = await act.read(polls_listed, 0, PAGE)
    return screens.poll_list(polls, 0, more=more, private=heard.private)


async def list_page(heard: Heard, act: Act) -> Screen:
    """Another page of the list."""
    page = min(max(0, buttons.read(heard, PollPage).page), LAST_PAGE)
    polls, more = await act.read(polls_listed, page, PAGE)
    return screens.poll_list(polls, page, more=more, private=heard.private)


async def open_tapped(heard: Heard, act: Act) -> Screen:
    """One poll, from a button."""
    chosen = buttons.read(heard, OpenPoll)
    return await _one(act, chosen.poll)


async def open_linked(heard: Heard, act: Act) -> Screen:
    """One poll, from a link such as the group's card."""
    return await _one(act, _linked(heard))


async def cast(heard: Heard, act: Act) -> Screen:
    """A vote."""
    chosen = buttons.read(heard, CastVote)
    receipt = await act(cast_vote, chosen.poll, chosen.choice)
    return screens.vote_recorded(receipt)


async def change(heard: Heard, act: Act) -> Screen:
    """The three choices again."""
    chosen = buttons.read(heard, ChangeVote)
    return screens.change(await act.read(ballot, chosen.poll))


async def rule_tapped(heard: Heard, act: Act) -> Screen:
    """When the resolution passes and who may vote."""
    chosen = buttons.read(heard, ShowRule)
    shown, elder = await act.read(_for_reader, chosen.poll)
    return screens.rule_in_short(shown) if elder and not chosen.whole else screens.rule(shown)


async def count_tapped(heard: Heard, act: Act) -> Screen:
    """How the outcome was reckoned, from a button."""
    chosen = buttons.read(heard, ShowCount)
    return screens.count(await act.read(ballot, chosen.poll))


async def count_linked(heard: Heard, act: Act) -> Screen:
    """How the outcome was reckoned, from a link in the group."""
    return screens.count(await act.read(ballot, _linked(heard)))


async def mute(heard: Heard, act: Act) -> Screen:
    """No more reminders of this poll."""
    chosen = buttons.read(heard, MutePoll)
    return screens.muted(await act(mute_poll, chosen.poll))


def _for_reader(work: Work, who: Acting, poll: int) -> tuple[Ballot, bool]:
    return ballot(work, who, poll), choices(work, who).elder


async def _one(act: Act, poll: int) -> Screen:
    shown = screens.one_poll(await act.read(ballot, poll))
    return with_reach(shown, await act.read(around, CallKind.POLL, poll))


def _linked(heard: Heard) -> int:
    if not heard.payload.isdecimal() or len(heard.payload) > LONGEST_ID:
        raise Refusal(line("poll-unknown"), next=Next.POLLS)
    return int(heard.payload)
