"""Brings in every table, so that migrations and tests see the whole."""

from importlib import import_module

from kernel.database import Base

MODULES = (
    "kernel.bylaws",
    "kernel.files",
    "kernel.heard",
    "kernel.journal",
    "kernel.numbering",
    "kernel.outages",
    "kernel.outbox",
    "kernel.parked",
    "residents.model",
    "residents.invitations",
    "residents.roster.model",
    "residents.homes.model",
    "residents.accounts.model",
    "residents.assisting.model",
    "residents.visits.model",
    "residents.moderation.model",
    "residents.privacy.model",
    "notices.model",
    "deliberation.polls.model",
    "deliberation.proposals.model",
    "deliberation.comments.model",
    "deliberation.following.model",
    "deliberation.intake.model",
    "deliberation.meetings.model",
    "deliberation.reach.model",
    "points.ledger.model",
    "points.rewards.model",
    "handlers.chat.forms",
    "handlers.chat.proposals.model",
    "handlers.chat.questions.model",
    "bot.lease",
    "bot.holding",
)
for module in MODULES:
    import_module(module)

METADATA = Base.metadata
