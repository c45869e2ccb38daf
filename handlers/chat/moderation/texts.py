"""How buttons name a text, and the button that shows one where it stands."""

from handlers.chat.menu import OpenComments
from handlers.chat.proposals.taps import SeeProposal
from handlers.published import COMMENT, PROPOSAL, proposal_of
from kernel.work import Work


def named(proposal: int, comment: int) -> tuple[str, int]:
    """The kind and id of the text that a button names."""
    return (PROPOSAL, proposal) if proposal else (COMMENT, comment)


def fields(kind: str, subject: int) -> tuple[int, int]:
    """The two fields by which a button names a text."""
    return (subject, 0) if kind == PROPOSAL else (0, subject)


def way_to(work: Work, kind: str, subject: int) -> object | None:
    """The button that shows a text where it stands."""
    proposal = proposal_of(work, kind, subject)
    if proposal is None:
        return None
    return SeeProposal(proposal) if kind == PROPOSAL else OpenComments(proposal)
