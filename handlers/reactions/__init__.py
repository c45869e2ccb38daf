"""What must happen together: each fact, and what reacts to it within the same act."""

from deliberation.polls.events import PollClosed
from deliberation.proposals.events import ProposalDecided
from handlers.reactions.amending import tell_announced, tell_in_force, tell_withdrawn
from handlers.reactions.deciding import award_author, conclude_proposal
from handlers.reactions.grouping import come_back, move_along, move_out, settle_in, tell_chairs
from handlers.reactions.inviting import tell_supervisors
from kernel.work import Reactions
from residents.events import (
    BylawsAnnounced,
    BylawsInForce,
    BylawsWithdrawn,
    GroupBound,
    GroupFound,
    GroupLost,
    GroupMoved,
    GroupUnbound,
    InvitationAccepted,
)

REACTIONS: Reactions = {
    PollClosed: (conclude_proposal,),
    ProposalDecided: (award_author,),
    GroupBound: (settle_in,),
    GroupUnbound: (move_out,),
    GroupMoved: (move_along,),
    GroupLost: (tell_chairs,),
    GroupFound: (come_back,),
    BylawsAnnounced: (tell_announced,),
    BylawsWithdrawn: (tell_withdrawn,),
    BylawsInForce: (tell_in_force,),
    InvitationAccepted: (tell_supervisors,),
}
