"""What people and groups are told about proposals, drawn from what is true when it is sent."""

from collections.abc import Callable

from deliberation.proposals.queries import ProposalSeen, proposal_seen
from deliberation.proposals.stages import Stage
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.proposals import screens
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, DrawCard, Told
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Origin


def card(work: Work, proposal: int) -> Screen | None:
    """The card in the group."""
    seen = _seen(work, proposal, None)
    return screens.card(seen) if seen else None


def ready(seen: ProposalSeen) -> Screen | None:
    """To the committee: enough dwellings support it, please answer."""
    if seen.stage is not Stage.READY:
        return None
    lines = (
        line("notice-ready", supports=seen.supports, needed=seen.needed),
        screens.headline(seen.number, seen.title),
        line("notice-ready-ask"),
    )
    return Screen(lines, (*screens.committee_rows(seen.id), _full_text(seen)))


def reached(seen: ProposalSeen) -> Screen | None:
    """To the author: enough dwellings support it."""
    if seen.stage is not Stage.READY:
        return None
    lines = (
        line("notice-reached", supports=seen.supports, needed=seen.needed),
        screens.headline(seen.number, seen.title),
        line("notice-reached-then"),
    )
    return Screen(lines, (_full_text(seen), HOME_ROW))


def declined(seen: ProposalSeen) -> Screen | None:
    """To the author: the committee declined, and why."""
    lines = (
        line("notice-declined"),
        screens.headline(seen.number, seen.title),
        line("proposal-declined-why", why=seen.declined_why or ""),
        line("notice-declined-then"),
    )
    return Screen(lines, (_full_text(seen), HOME_ROW))


def in_vote(seen: ProposalSeen) -> Screen | None:
    """To the author: it is being voted on."""
    if seen.poll is None:
        return None
    lines = (
        line("notice-in-vote"),
        screens.headline(seen.number, seen.title),
        line("notice-in-vote-then"),
    )
    return Screen(lines, (screens.poll_row(seen.poll), (_open(seen), home_button())))


def _told(draw: Callable[[ProposalSeen], Screen | None]) -> Draw:
    def drawn(work: Work, told: Told) -> Screen | None:
        seen = _seen(work, told.subject, told.person)
        return draw(seen) if seen else None

    return drawn


def _seen(work: Work, proposal: int, person: int | None) -> ProposalSeen | None:
    try:
        return proposal_seen(work, Acting(person, None, Origin.CLOCK), proposal)
    except Refusal:
        return None


def _open(seen: ProposalSeen) -> Button:
    return Button(line("button-full-text"), SeeProposal(seen.id))


def _full_text(seen: ProposalSeen) -> Row:
    return (_open(seen),)


NOTICES: dict[str, Draw] = {
    "proposal-ready": _told(ready),
    "proposal-reached": _told(reached),
    "proposal-declined": _told(declined),
    "proposal-in-vote": _told(in_vote),
}

CARDS: dict[str, DrawCard] = {"proposal": card}
