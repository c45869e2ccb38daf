"""What must happen together: each fact, and what reacts to it within the same act."""

from deliberation.comments.events import CommentSaid
from deliberation.polls.events import PollClosed
from deliberation.proposals.events import (
    ProposalAnswered,
    ProposalDecided,
    ProposalDeclined,
    ProposalHandedOver,
    ProposalMerged,
    ProposalPublished,
    ProposalTakenUp,
    ProposalUnfunded,
    ProposalWithdrawn,
)
from handlers.reactions.amending import tell_announced, tell_in_force, tell_withdrawn
from handlers.reactions.deciding import award_author, conclude_proposal
from handlers.reactions.erasing import let_go, tell_asked
from handlers.reactions.erasing import tell_withdrawn as tell_erasure_withdrawn
from handlers.reactions.following_on import remember_end, tell_followers, tell_of_merge
from handlers.reactions.grouping import come_back, move_along, move_out, settle_in, tell_chairs
from handlers.reactions.helping import (
    tell_consent,
    tell_consent_ended,
    tell_done,
    tell_kin,
    tell_kin_ended,
    tell_undone,
)
from handlers.reactions.homing import HOMING
from handlers.reactions.moderating import (
    tell_dismissed,
    tell_flagged,
    tell_hidden,
    tell_hiding_appealed,
    tell_hiding_upheld,
    tell_pause_appealed,
    tell_pause_ended,
    tell_pause_proposed,
    tell_pause_upheld,
    tell_paused,
    tell_shown_again,
)
from handlers.reactions.offices import tell_ended, tell_ending, tell_founded, tell_granted, tell_over
from handlers.reactions.rostering import tell_brought_in
from handlers.reactions.talking import name_writer, sum_up_for_author
from kernel.work import Reactions
from residents.assisting.events import (
    ConsentEnded,
    ConsentGiven,
    DoneForAnother,
    DoneForAnotherUndone,
    KinAdded,
    KinEnded,
)
from residents.events import (
    BylawsAnnounced,
    BylawsInForce,
    BylawsWithdrawn,
    CommunityFounded,
    GroupBound,
    GroupFound,
    GroupLost,
    GroupMoved,
    GroupUnbound,
    RoleEnded,
    RoleEnding,
    RoleGranted,
    RoleOver,
)
from residents.moderation.events import (
    FlagsDismissed,
    HidingAppealed,
    HidingUpheld,
    Suspended,
    SuspensionAppealed,
    SuspensionEnded,
    SuspensionProposed,
    SuspensionUpheld,
    TextFlagged,
    TextHidden,
    TextShownAgain,
)
from residents.privacy.events import ErasureAsked, ErasureWithdrawn, PersonErased
from residents.roster.events import RosterBroughtIn

REACTIONS: Reactions = {
    **HOMING,
    RosterBroughtIn: (tell_brought_in,),
    PollClosed: (conclude_proposal,),
    ProposalDecided: (award_author,),
    ProposalPublished: (remember_end, name_writer),
    CommentSaid: (sum_up_for_author,),
    ProposalHandedOver: (remember_end,),
    ProposalTakenUp: (tell_followers,),
    ProposalAnswered: (tell_followers,),
    ProposalDeclined: (tell_followers,),
    ProposalUnfunded: (tell_followers,),
    ProposalWithdrawn: (tell_followers,),
    ProposalMerged: (tell_of_merge,),
    GroupBound: (settle_in,),
    GroupUnbound: (move_out,),
    GroupMoved: (move_along,),
    GroupLost: (tell_chairs,),
    GroupFound: (come_back,),
    BylawsAnnounced: (tell_announced,),
    BylawsWithdrawn: (tell_withdrawn,),
    BylawsInForce: (tell_in_force,),
    CommunityFounded: (tell_founded,),
    RoleGranted: (tell_granted,),
    RoleEnded: (tell_ended,),
    RoleEnding: (tell_ending,),
    RoleOver: (tell_over,),
    DoneForAnother: (tell_done,),
    DoneForAnotherUndone: (tell_undone,),
    ConsentGiven: (tell_consent,),
    ConsentEnded: (tell_consent_ended,),
    KinAdded: (tell_kin,),
    KinEnded: (tell_kin_ended,),
    TextFlagged: (tell_flagged,),
    FlagsDismissed: (tell_dismissed,),
    TextHidden: (tell_hidden,),
    TextShownAgain: (tell_shown_again,),
    HidingAppealed: (tell_hiding_appealed,),
    HidingUpheld: (tell_hiding_upheld,),
    SuspensionProposed: (tell_pause_proposed,),
    Suspended: (tell_paused,),
    SuspensionAppealed: (tell_pause_appealed,),
    SuspensionUpheld: (tell_pause_upheld,),
    SuspensionEnded: (tell_pause_ended,),
    ErasureAsked: (tell_asked,),
    ErasureWithdrawn: (tell_erasure_withdrawn,),
    PersonErased: (let_go,),
}
