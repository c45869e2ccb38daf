"""Brings in every table, so that migrations and tests see the whole."""

import bot.lease
import deliberation.meetings.model
import deliberation.polls.model
import deliberation.proposals.model
import handlers.chat.forms
import handlers.chat.proposals.model
import kernel.bylaws
import kernel.heard
import kernel.journal
import kernel.numbering
import kernel.outbox
import kernel.parked
import notices.model
import points.ledger.model
import points.rewards.model
import residents.model  # noqa: F401 - all of these are imported for their tables
from kernel.database import Base

METADATA = Base.metadata
