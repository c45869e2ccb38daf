"""Brings in every table, so that migrations and tests see the whole."""

from importlib import import_module

from kernel.database import Base

MODULES = (
    "kernel.bylaws",
    "kernel.heard",
    "kernel.journal",
    "kernel.numbering",
    "kernel.outbox",
    "kernel.parked",
    "residents.model",
    "notices.model",
    "deliberation.polls.model",
    "deliberation.proposals.model",
    "deliberation.meetings.model",
    "points.ledger.model",
    "points.rewards.model",
    "handlers.chat.forms",
    "handlers.chat.proposals.model",
    "bot.lease",
)
for module in MODULES:
    import_module(module)

METADATA = Base.metadata
