"""Who may comment, and until when."""

from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import OPEN, Stage
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.access import may

may_comment = may("comment")
"""The by-law ``access.comment`` says how surely somebody has to be known."""

TALKED_OVER = OPEN | {Stage.IN_VOTE}
"""While a proposal may still become something; what is said afterwards would change nothing."""


def is_open(work: Work, proposal: Proposal) -> bool:
    """Whether something can be said of it now."""
    return proposal.stage(work.now) in TALKED_OVER


def require_open(work: Work, proposal: Proposal) -> None:
    """Refuse once the proposal has come to its end."""
    if not is_open(work, proposal):
        raise Refusal(line("comment-closed", number=proposal.number), next=Next.PROPOSALS)
