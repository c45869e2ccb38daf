"""What the committee is shown when it puts a proposal to the vote."""

from dataclasses import replace

from handlers.chat.common import home_button
from handlers.chat.menu import proposals_door
from handlers.chat.polls.wording import bar_name, measure, share_figures
from handlers.chat.proposals.queries import View
from handlers.chat.proposals.screens import poll_row
from handlers.chat.proposals.taps import BeginVote, PutToVote, SeeProposal
from handlers.chat.proposals.telling import headline
from handlers.chat.screen import GAP, Button, Row, Screen
from handlers.reactions.putting_to_vote import PutToVote as VoteBegun
from handlers.reactions.putting_to_vote import VoteAhead, minutes
from kernel.lines import Area, Line, line

DAYS = (3, 7, 14)


def choosing_days(view: View) -> Screen:
    """For how many days should the vote run?"""
    seen = view.seen
    days = tuple(Button(line("button-days", days=each), PutToVote(seen.id, each)) for each in DAYS)
    lines = (line("vote-days"), headline(seen.number, seen.title), line("vote-days-how"))
    return Screen(lines, (days, (_back(seen.id),)))


def vote_ahead(ahead: VoteAhead, days: int) -> Screen:
    """What would begin, before it cannot be stopped."""
    heads = ahead.roll.heads
    place = line("vote-ahead-at", place=ahead.place, dwellings=heads) if ahead.place else None
    lines = (
        line("vote-ahead"),
        headline(ahead.proposal_number, ahead.title),
        place or line("vote-ahead-everywhere", dwellings=heads),
        line("vote-ahead-until", until=ahead.closes_at),
        *_rule(ahead),
        GAP,
        line("vote-ahead-final"),
    )
    # What cannot be stopped stands where no earlier button stood, so that a double tap never reaches it.
    rows: tuple[Row, ...] = (
        (Button(line("button-other-days"), PutToVote(ahead.proposal, 0)), _back(ahead.proposal)),
        (Button(line("button-begin-vote"), BeginVote(ahead.proposal, days, minutes(ahead.closes_at))),),
    )
    return Screen(lines, rows)


def vote_ahead_again(ahead: VoteAhead, days: int) -> Screen:
    """Time has passed since it was looked at: the close would be another one."""
    screen = vote_ahead(ahead, days)
    return replace(screen, lines=(line("vote-ahead-outdated"), GAP, *screen.lines))


def vote_begun(receipt: VoteBegun) -> Screen:
    """The vote has begun."""
    lines = (
        line("vote-begun", number=receipt.number, proposal=receipt.proposal_number),
        line("vote-begun-until", until=receipt.closes_at),
        line("vote-begun-told"),
    )
    return Screen(lines, (poll_row(receipt.poll), (proposals_door(), home_button())))


def _back(proposal: int) -> Button:
    return Button(line("button-back-to-proposal"), SeeProposal(proposal))


def _rule(ahead: VoteAhead) -> tuple[Line, Line]:
    """When it passes, in the very words that the poll will use."""
    quorum, majority, roll = ahead.rule.quorum, ahead.rule.majority, ahead.roll
    enough = line(
        "rule-quorum",
        measure=measure(ahead.rule),
        need=quorum.least(roll.heads),
        roll=roll.heads,
        need_area=Area(quorum.least(roll.area)),
        roll_area=Area(roll.area),
        bar=bar_name(quorum),
        share=share_figures(quorum),
    )
    agreed = line(
        "rule-majority", measure=measure(ahead.rule), bar=bar_name(majority), share=share_figures(majority)
    )
    return enough, agreed
