"""What an author is told of comments: once a day, drawn from what stands when it is sent."""

from datetime import timedelta

from deliberation.comments.queries import said_since, summed
from deliberation.following.queries import wants
from deliberation.proposals.service import a_proposal
from handlers.chat.comments.screens import door
from handlers.chat.common import home_button
from handlers.chat.menu import OpenFollow
from handlers.chat.proposals.telling import hidden_headline
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Draw, Told
from kernel.errors import Refusal
from kernel.lines import Moment, line
from kernel.work import Work
from residents.moderation.queries import hidden_text

A_DAY = timedelta(days=1)


def of_the_day(work: Work, told: Told) -> Screen | None:
    """How many spoke up since yesterday; nothing if all took it back, or the author wants to hear no more."""
    until = told.args.get("until")
    if told.person is None or not isinstance(until, Moment) or not wants(work, told.subject, [told.person]):
        return None
    try:
        proposal = a_proposal(work, told.subject)
    except Refusal:
        return None
    new = said_since(work, proposal.id, until.at - A_DAY, told.person)
    if not new.fors and not new.againsts:
        return None
    total = summed(work, proposal.id)
    hidden = hidden_text(work, "proposal", proposal.id) is not None
    head = line("notice-comments", number=proposal.number, title=proposal.title)
    lines = (
        hidden_headline(proposal.number) if hidden else head,
        line("notice-comments-new", fors=new.fors, againsts=new.againsts),
        line("comments-sum", fors=total.fors, againsts=total.againsts),
    )
    mute = Button(line("button-follow-settings"), OpenFollow(proposal.id))
    return Screen(lines, ((door(proposal.id, total.fors + total.againsts),), (mute, home_button())))


NOTICES: dict[str, Draw] = {"comments-of-the-day": of_the_day}
