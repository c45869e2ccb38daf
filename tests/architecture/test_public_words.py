"""Every column of words is one that can be reported, or says why nobody reports it (L01)."""

from sqlalchemy import Text

import bot.features  # noqa: F401  # every table is known once the features are
from handlers.chat.moderation.routes import ROUTES
from handlers.chat.moderation.taps import FlagName, FlagPart, FlagReason, FlagWish
from handlers.chat.routes import Tap
from handlers.published import SOURCES
from kernel.database import Base
from residents.privacy.table import TABLES

WITH_THE_PROPOSAL = "photos of an earlier text, which nobody is shown"
OF_RECORD = "an office's notice of record: to hide it would call it off; supervisors hear complaints"
PRIVATE = "read only by those whom it concerns, never by everybody"
MODERATION = "the reason of a decision about a text, against which there is an appeal"
KEPT = "what the program keeps to go on with; what is shown of it is looked up where it stands"
REGISTER = "from the register or from whoever gives an office, who answer for it"

EXEMPT: dict[str, dict[str, str]] = {
    WITH_THE_PROPOSAL: {"proposal_edition": "photos"},
    OF_RECORD: {
        "meeting": "title place agenda cancel_reason",
        "poll": "title text",
        "reward": "name description",
    },
    PRIVATE: {
        "proposal_draft": "title body wish photos",
        "voice_note": "typed",
        "forwarded": "text",
        "intake": "text answer",
        "residency": "refused_why",
        "tie_case": "reason said_by_tie said_by_other",
        "tie_ending": "words",
        "account_ending": "words",
        "reading": "why",
        "consent": "proof",
        "assisted_act": "proof",
        "visit": "words note",
    },
    KEPT: {
        "form": "data",
        "question": "lines choices rest",
        "notice": "args",
        "journal_content": "content",
    },
    MODERATION: {
        "hiding": "appeal",
        "hide_voice": "why",
        "appeal_voice": "why",
        "suspension": "why appeal ended_why",
    },
    REGISTER: {"role": "title ended_why", "register_entry": "name"},
}
"""Words that nobody reports, by the reason. What is forwarded is public as the proposal made of it alone."""


def columns_of_words() -> set[str]:
    """What people wrote, as the table of personal data says it, and every other column of long text."""
    written = {f"{table}.{column}" for table, held in TABLES.items() for column in held.words.split()}
    long = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Text)
    }
    return written | long


def exempt() -> list[str]:
    """Every column that nobody reports."""
    found = [each for tables in EXEMPT.values() for each in tables.items()]
    return [f"{table}.{column}" for table, columns in found for column in columns.split()]


def test_every_text_can_be_reported_or_says_why_not() -> None:
    reported = {column for source in SOURCES.values() for column in source.columns}
    assert columns_of_words() - reported - set(exempt()) == set(), "enter it in handlers/published"
    assert reported & set(exempt()) == set()


def test_nothing_is_exempt_that_is_not_there() -> None:
    assert set(exempt()) <= columns_of_words()
    assert len(exempt()) == len(set(exempt()))


def test_every_kind_of_text_fits_its_column_and_has_a_button() -> None:
    assert all(len(kind) <= 12 for kind in SOURCES)
    tapped = {route.kind for route in ROUTES if isinstance(route, Tap)}
    assert {FlagName, FlagPart, FlagReason, FlagWish} <= tapped
