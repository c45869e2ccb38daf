"""What must happen together: each fact, and what reacts to it within the same act."""

from deliberation.polls.events import PollClosed
from deliberation.proposals.events import ProposalDecided
from handlers.reactions.deciding import award_author, conclude_proposal
from kernel.work import Reactions

REACTIONS: Reactions = {
    PollClosed: (conclude_proposal,),
    ProposalDecided: (award_author,),
}
