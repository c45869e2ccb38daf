"""What is said to somebody alone: of what they proposed, not of all they support, which nobody reads out."""

from sqlalchemy import ColumnElement, or_, select

from deliberation.proposals.model import Proposal
from kernel.database import table_of
from kernel.outbox import NOTICES
from kernel.work import Work
from notices import in_person
from residents.acting import Acting

PROPOSALS = table_of(Proposal)
NEWS = frozenset(
    {
        *("proposal-returned", "proposal-answered", "proposal-declined", "proposal-taken-up"),
        *("proposal-unfunded", "proposal-in-vote", "proposal-lapsed"),
    }
)
"""What everybody who follows a proposal is told; only its author needs to be told in person."""


def alone() -> ColumnElement[bool]:
    """The notices that say something to this person alone."""
    theirs = select(PROPOSALS.c.id).where(
        PROPOSALS.c.id == NOTICES.c.subject, PROPOSALS.c.author_id == NOTICES.c.person_id
    )
    return or_(NOTICES.c.kind.not_in(sorted(NEWS)), theirs.exists())


def waiting(work: Work, who: Acting) -> int:
    """To how many people there is something to tell, for whoever may."""
    return len(in_person.theirs_to_tell(work, who, alone()))
