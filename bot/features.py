"""All features of the chat, collected once."""

from handlers.chat.features import Features, collect
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

# Polls first: the library asks its handlers in this order, and a vote is the most frequent tap.
FEATURES: Features = collect(
    (*POLLS, *HOME, *PROPOSALS, *MEETINGS, *POINTS),
    POLL_NOTICES | PROPOSAL_NOTICES | MEETING_NOTICES | POINT_NOTICES,
    POLL_CARDS | PROPOSAL_CARDS | MEETING_CARDS,
    unasked=home.unasked,
)
