"""All features of the chat, collected once."""

from handlers.chat.accounts.notices import NOTICES as ACCOUNT_NOTICES
from handlers.chat.accounts.routes import ROUTES as ACCOUNTS
from handlers.chat.bylaws.notices import CARDS as BYLAWS_CARDS
from handlers.chat.bylaws.notices import NOTICES as BYLAWS_NOTICES
from handlers.chat.bylaws.routes import ROUTES as BYLAWS
from handlers.chat.comments.notices import NOTICES as COMMENT_NOTICES
from handlers.chat.comments.routes import ROUTES as COMMENTS
from handlers.chat.communities.inviting import NOTICES as OFFICE_NOTICES
from handlers.chat.communities.routes import ROUTES as COMMUNITIES
from handlers.chat.duty.notices import NOTICES as DUTY_NOTICES
from handlers.chat.duty.routes import ROUTES as DUTY
from handlers.chat.features import Features, collect
from handlers.chat.files.notices import NOTICES as FILE_NOTICES
from handlers.chat.finding.routes import ROUTES as FINDING
from handlers.chat.following.routes import ROUTES as FOLLOWING
from handlers.chat.forwarding.notices import NOTICES as FORWARD_NOTICES
from handlers.chat.forwarding.routes import ROUTES as FORWARDING
from handlers.chat.groups.notices import NOTICES as GROUP_NOTICES
from handlers.chat.groups.routes import ROUTES as GROUPS
from handlers.chat.helping.notices import NOTICES as HELPING_NOTICES
from handlers.chat.helping.routes import ROUTES as HELPING
from handlers.chat.home import handlers as home
from handlers.chat.home.routes import ROUTES as HOME
from handlers.chat.homes.notices import NOTICES as TIE_NOTICES
from handlers.chat.homes.routes import ROUTES as HOMES
from handlers.chat.intake.notices import NOTICES as INTAKE_NOTICES
from handlers.chat.intake.routes import ROUTES as INTAKE
from handlers.chat.joining.routes import ROUTES as JOINING
from handlers.chat.meetings.notices import CARDS as MEETING_CARDS
from handlers.chat.meetings.notices import NOTICES as MEETING_NOTICES
from handlers.chat.meetings.routes import ROUTES as MEETINGS
from handlers.chat.moderation.notices import NOTICES as CONDUCT_NOTICES
from handlers.chat.moderation.routes import ROUTES as CONDUCT
from handlers.chat.office.notices import NOTICES as TERM_NOTICES
from handlers.chat.office.routes import ROUTES as OFFICES
from handlers.chat.passing.routes import ROUTES as PASSING
from handlers.chat.points.notices import NOTICES as POINT_NOTICES
from handlers.chat.points.routes import ROUTES as POINTS
from handlers.chat.polls.notices import CARDS as POLL_CARDS
from handlers.chat.polls.notices import NOTICES as POLL_NOTICES
from handlers.chat.polls.routes import ROUTES as POLLS
from handlers.chat.privacy.notices import NOTICES as PRIVACY_NOTICES
from handlers.chat.privacy.routes import ROUTES as PRIVACY
from handlers.chat.proposals.notices import CARDS as PROPOSAL_CARDS
from handlers.chat.proposals.notices import NOTICES as PROPOSAL_NOTICES
from handlers.chat.proposals.routes import ROUTES as PROPOSALS
from handlers.chat.questions.routes import ROUTES as QUESTIONS
from handlers.chat.reach.notices import NOTICES as REACH_NOTICES
from handlers.chat.reach.routes import ROUTES as REACH
from handlers.chat.roster.notices import NOTICES as ROSTER_NOTICES
from handlers.chat.roster.routes import ROUTES as ROSTER
from handlers.chat.visits.notices import NOTICES as VISIT_NOTICES
from handlers.chat.visits.routes import ROUTES as VISITS

FEATURES: Features = collect(
    (
        *POLLS,
        *HOME,
        *PROPOSALS,
        *MEETINGS,
        *POINTS,
        *BYLAWS,
        *GROUPS,
        *QUESTIONS,
        *COMMUNITIES,
        *OFFICES,
        *DUTY,
        *PASSING,
        *REACH,
        *CONDUCT,
        *PRIVACY,
        *ROSTER,
        *JOINING,
        *HOMES,
        *ACCOUNTS,
        *HELPING,
        *COMMENTS,
        *FOLLOWING,
        *FINDING,
        *FORWARDING,
        *INTAKE,
        *VISITS,
    ),
    POLL_NOTICES
    | PROPOSAL_NOTICES
    | MEETING_NOTICES
    | POINT_NOTICES
    | BYLAWS_NOTICES
    | GROUP_NOTICES
    | FILE_NOTICES
    | OFFICE_NOTICES
    | TERM_NOTICES
    | DUTY_NOTICES
    | CONDUCT_NOTICES
    | PRIVACY_NOTICES
    | ROSTER_NOTICES
    | TIE_NOTICES
    | ACCOUNT_NOTICES
    | HELPING_NOTICES
    | COMMENT_NOTICES
    | FORWARD_NOTICES
    | INTAKE_NOTICES
    | VISIT_NOTICES
    | REACH_NOTICES,
    POLL_CARDS | PROPOSAL_CARDS | MEETING_CARDS | BYLAWS_CARDS,
    unasked=home.unasked,
)
