"""What must happen together: each fact, and what reacts to it within the same act."""

from deliberation.comments.events import CommentSaid
from deliberation.meetings.events import MeetingAnnounced, MeetingCancelled, MeetingChanged
from deliberation.polls.events import PollClosed, PollOpened, PollProlonged
from deliberation.proposals.events import (
    ProposalAnswered,
    ProposalDecided,
    ProposalDeclined,
    ProposalEdited,
    ProposalHandedOver,
    ProposalMerged,
    ProposalParted,
    ProposalPublished,
    ProposalReturned,
    ProposalSentAgain,
    ProposalTakenUp,
    ProposalUnfunded,
    ProposalWithdrawn,
    SupportProlonged,
    ThresholdReached,
)
from handlers.reactions.accounts import ACCOUNTS
from handlers.reactions.amending import tell_announced, tell_in_force, tell_withdrawn
from handlers.reactions.deciding import award_author, conclude_proposal
from handlers.reactions.erasing import let_go, tell_asked, tell_put_off, tell_taken
from handlers.reactions.erasing import tell_withdrawn as tell_erasure_withdrawn
from handlers.reactions.following_on import (
    remember_end,
    remember_later_end,
    tell_followers,
    tell_of_merge,
    tell_of_parting,
)
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
from handlers.reactions.leaving_home import settle_over, settle_standing
from handlers.reactions.moderating import (
    end_pause_over_text,
    give_days_back,
    tell_dismissed,
    tell_flagged,
    tell_hidden,
    tell_hiding_appealed,
    tell_hiding_unheard,
    tell_hiding_upheld,
    tell_pause_appealed,
    tell_pause_ended,
    tell_pause_proposed,
    tell_pause_upheld,
    tell_paused,
    tell_shown_again,
)
from handlers.reactions.naming import hide_the_name, show_the_name
from handlers.reactions.offices import (
    back_with_home,
    end_with_case,
    end_with_home,
    tell_back,
    tell_ended,
    tell_ending,
    tell_founded,
    tell_granted,
    tell_left,
    tell_over,
)
from handlers.reactions.reaching import (
    call_for_support,
    call_to_meeting,
    call_to_vote,
    meeting_moved,
    meeting_off,
    support_ends_then,
    vote_ends_later,
)
from handlers.reactions.rostering import tell_brought_in, tell_taken_out
from handlers.reactions.talking import name_writer, reword, sum_up_for_author
from handlers.reactions.visiting import (
    VISITING,
    end_erased,
    release_ended,
    release_over,
)
from handlers.reactions.visiting import end_with_home as end_visits
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
    HolderBack,
    HolderLeft,
    RoleEnded,
    RoleEnding,
    RoleGranted,
    RoleOver,
)
from residents.homes.events import CaseDecided, TieEnded, TieStandsAgain
from residents.moderation.events import (
    FlagsDismissed,
    HidingAppealed,
    HidingUnheard,
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
from residents.privacy.events import (
    DataTaken,
    ErasureAsked,
    ErasurePutOff,
    ErasureWithdrawn,
    PersonErased,
)
from residents.roster.events import RegisterTakenOut, RosterBroughtIn

REACTIONS: Reactions = {
    **HOMING,
    **VISITING,
    **ACCOUNTS,
    TieEnded: (*HOMING[TieEnded], end_with_home, settle_over, end_visits),
    TieStandsAgain: (*HOMING[TieStandsAgain], settle_standing, back_with_home),
    CaseDecided: (*HOMING[CaseDecided], end_with_case),
    HolderLeft: (tell_left,),
    HolderBack: (tell_back,),
    RosterBroughtIn: (tell_brought_in,),
    RegisterTakenOut: (tell_taken_out,),
    PollOpened: (call_to_vote,),
    PollProlonged: (vote_ends_later,),
    MeetingAnnounced: (call_to_meeting,),
    MeetingChanged: (meeting_moved,),
    MeetingCancelled: (meeting_off,),
    ThresholdReached: (support_ends_then,),
    PollClosed: (conclude_proposal,),
    ProposalDecided: (award_author,),
    ProposalPublished: (remember_end, name_writer, call_for_support),
    ProposalEdited: (reword,),
    CommentSaid: (sum_up_for_author,),
    ProposalHandedOver: (remember_end,),
    ProposalReturned: (tell_followers,),
    ProposalSentAgain: (tell_followers,),
    ProposalTakenUp: (tell_followers, support_ends_then),
    ProposalAnswered: (tell_followers, support_ends_then),
    ProposalDeclined: (tell_followers, support_ends_then),
    ProposalUnfunded: (tell_followers,),
    ProposalWithdrawn: (tell_followers, support_ends_then),
    ProposalMerged: (tell_of_merge, support_ends_then),
    ProposalParted: (tell_of_parting, support_ends_then),
    SupportProlonged: (remember_later_end, support_ends_then),
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
    RoleEnded: (tell_ended, release_ended),
    RoleEnding: (tell_ending,),
    RoleOver: (tell_over, release_over),
    DoneForAnother: (tell_done,),
    DoneForAnotherUndone: (tell_undone,),
    ConsentGiven: (tell_consent,),
    ConsentEnded: (tell_consent_ended,),
    KinAdded: (tell_kin,),
    KinEnded: (tell_kin_ended,),
    TextFlagged: (tell_flagged,),
    FlagsDismissed: (show_the_name, tell_dismissed, give_days_back),
    TextHidden: (hide_the_name, tell_hidden),
    TextShownAgain: (show_the_name, tell_shown_again, give_days_back, end_pause_over_text),
    HidingAppealed: (tell_hiding_appealed,),
    HidingUnheard: (tell_hiding_unheard,),
    HidingUpheld: (tell_hiding_upheld,),
    SuspensionProposed: (tell_pause_proposed,),
    Suspended: (tell_paused,),
    SuspensionAppealed: (tell_pause_appealed,),
    SuspensionUpheld: (tell_pause_upheld,),
    SuspensionEnded: (tell_pause_ended,),
    ErasureAsked: (tell_asked,),
    ErasurePutOff: (tell_put_off,),
    DataTaken: (tell_taken,),
    ErasureWithdrawn: (tell_erasure_withdrawn,),
    PersonErased: (end_erased, let_go),
}
