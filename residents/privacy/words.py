"""Whose words are sealed beside the journal (pure).

They are those of whoever the fact names first as its writer, and go when that person's data is erased. What
an office gave as its reason stays with what was decided about a matter; about a person (why they were
suspended, why their office ended) it goes with that person's data.
"""

from collections.abc import Mapping
from typing import Any

WRITERS = ("author", "person", "by")
"""Fields that name a writer, in the order in which they are believed."""

REASONS_OF_OFFICES = frozenset(
    {
        "TextHidden",
        "TextShownAgain",
        "HidingUpheld",
        "MeetingAnnounced",
        "MeetingChanged",
        "MeetingCancelled",
        "ProposalDeclined",
        "ProposalAnswered",
        "ProposalUnfunded",
        "ProposalTakenUp",
        "ProposalMerged",
    }
)


def writer_of(kind: str, facts: Mapping[str, Any]) -> int | None:
    """Who wrote the words that are sealed with this fact; None for an office's reasons."""
    if kind in REASONS_OF_OFFICES:
        return None
    found = next((facts[field] for field in WRITERS if facts.get(field) is not None), None)
    return found if isinstance(found, int) else None
