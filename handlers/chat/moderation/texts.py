"""How buttons name a text, and the button that shows one where it stands."""

from typing import Protocol

from sqlalchemy import select

from handlers.chat.menu import OpenComments
from handlers.chat.proposals.life_taps import SeeWish
from handlers.chat.proposals.taps import SeeProposal
from handlers.published import COMMENT, PROPOSAL, WISH, owner_of, proposal_of
from kernel.work import Work
from residents.moderation.model import Exhibit

At = tuple[int, int, int]
"""A text as a button names it: proposal, comment, words; two of them are 0."""


class Naming(Protocol):
    """A button that names a text."""

    @property
    def proposal(self) -> int:
        """The proposal, or 0."""

    @property
    def comment(self) -> int:
        """The comment, or 0."""

    @property
    def words(self) -> int:
        """The exhibit, or 0."""


def at(chosen: Naming) -> At:
    """The text that a button names."""
    return chosen.proposal, chosen.comment, chosen.words


def named(work: Work, at: At) -> tuple[str, int]:
    """The kind and id of the text that a button names; words that are unknown here are of no kind."""
    proposal, comment, words = at
    if words:
        kind = work.session.scalars(select(Exhibit.kind).where(Exhibit.id == words)).one_or_none()
        return (kind or "", words)
    return (PROPOSAL, proposal) if proposal else (COMMENT, comment)


def fields(kind: str, subject: int) -> At:
    """The fields by which a button names a text."""
    if kind == PROPOSAL:
        return subject, 0, 0
    return (0, subject, 0) if kind == COMMENT else (0, 0, subject)


def way_to(work: Work, kind: str, subject: int) -> object | None:
    """The button that shows a text where it stands."""
    if kind == WISH:
        wish = owner_of(work, kind, subject)
        return SeeWish(wish) if wish is not None else None
    proposal = proposal_of(work, kind, subject)
    if proposal is None:
        return None
    return OpenComments(proposal) if kind == COMMENT else SeeProposal(proposal)
