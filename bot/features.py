"""All features of the chat, collected once."""

from handlers.chat.bylaws.notices import CARDS as BYLAWS_CARDS
from handlers.chat.bylaws.notices import NOTICES as BYLAWS_NOTICES
from handlers.chat.bylaws.routes import ROUTES as BYLAWS
from handlers.chat.communities.inviting import NOTICES as OFFICE_NOTICES
from handlers.chat.communities.routes import ROUTES as COMMUNITIES
from handlers.chat.features import Features, collect
from handlers.chat.files.notices import NOTICES as FILE_NOTICES
from handlers.chat.groups.notices import NOTICES as GROUP_NOTICES
from handlers.chat.groups.routes import ROUTES as GROUPS
from handlers.chat.home import handlers as home
from handlers.chat.home.routes import ROUTES as HOME
from handlers.chat.meetings.notices import CARDS as MEETING_CARDS
from handlers.chat.meetings.notices import NOTICES as MEETING_NOTICES
from handlers.chat.meetings.routes import ROUTES as MEETINGS
from handlers.chat.points.notices import NOTICES as POINT_NOTICES
from handlers.chat.points.routes import ROUTES as POINTS
from handlers.chat.polls.notices import CARDS as POLL_CARDS
from handlers.chat.polls.notices import NOTICES as POLL_NOTICES
from handlers.chat.polls.routes import ROUTES as POLLS
from handlers.chat.proposals.notices import CARDS as PROPOSAL_CARDS
from handlers.chat.proposals.notices import NOTICES as PROPOSAL_NOTICES
from handlers.chat.proposals.routes import ROUTES as PROPOSALS
from handlers.chat.questions.routes import ROUTES as QUESTIONS

FEATURES: Features = collect(
    (*POLLS, *HOME, *PROPOSALS, *MEETINGS, *POINTS, *BYLAWS, *GROUPS, *QUESTIONS, *COMMUNITIES),
    POLL_NOTICES
    | PROPOSAL_NOTICES
    | MEETING_NOTICES
    | POINT_NOTICES
    | BYLAWS_NOTICES
    | GROUP_NOTICES
    | FILE_NOTICES
    | OFFICE_NOTICES,
    POLL_CARDS | PROPOSAL_CARDS | MEETING_CARDS | BYLAWS_CARDS,
    unasked=home.unasked,
)
