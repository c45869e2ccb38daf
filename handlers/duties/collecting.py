"""Proposals that are open in a field: still collecting support, or waiting for somebody's answer."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.owing import clock_of, owing
from kernel.work import Work
from residents.moderation.queries import hidden_among

MOST = 200


@dataclass(frozen=True, slots=True)
class Collecting:
    """One that collects: how many homes are missing, until when; a hidden one has no title."""

    proposal: int
    title: str
    missing: int
    until: datetime


@dataclass(frozen=True, slots=True)
class OwedByMe:
    """One whose answer somebody owes, and when it is due."""

    proposal: int
    number: str
    title: str
    due_at: datetime


def how_many_collecting(work: Work, places: Collection[int] | None) -> int:
    """How many collect support for these places; None is everywhere."""
    return work.session.scalars(select(func.count(Proposal.id)).where(*_collecting(work, places))).one()


def collecting(work: Work, places: Collection[int] | None, first: int, most: int) -> tuple[Collecting, ...]:
    """So many of them from the ``first`` on, those whose time runs out first before others."""
    supports = (
        select(func.count(Support.id)).where(Support.proposal_id == Proposal.id).correlate(Proposal)
    ).scalar_subquery()
    query = select(Proposal, supports).where(*_collecting(work, places))
    query = query.order_by(Proposal.support_until, Proposal.id).offset(first).limit(most)
    found = work.session.execute(query).all()
    hidden = hidden_among(work, "proposal", [each.id for each, _ in found])
    return tuple(
        Collecting(
            each.id,
            "" if each.id in hidden else each.title,
            max(0, each.support_needed - number),
            each.support_until,
        )
        for each, number in found
    )


def owed_by(work: Work, person: int) -> tuple[OwedByMe, ...]:
    """The proposals whose first answer this member owes, the next due first."""
    ended = (Proposal.poll_id, Proposal.replied_at, Proposal.withdrawn_at, Proposal.merged_at)
    query = select(Proposal).where(Proposal.answer_due_at.is_not(None), *(each.is_(None) for each in ended))
    query = query.order_by(Proposal.answer_due_at, Proposal.id).limit(MOST)
    waiting = [each for each in work.session.scalars(query) if clock_of(work, each) is not None]
    mine = [each for each in waiting if person in owing(work, each)]
    hidden = hidden_among(work, "proposal", [each.id for each in mine])
    return tuple(
        OwedByMe(
            each.id, each.number, "" if each.id in hidden else each.title, each.answer_due_at or work.now
        )
        for each in mine
    )


def _collecting(work: Work, places: Collection[int] | None) -> tuple[ColumnElement[bool], ...]:
    ended = (Proposal.declined_at, Proposal.answered_at, Proposal.withdrawn_at, Proposal.merged_at)
    there = () if places is None else (Proposal.place_id.in_(sorted(places)),)
    return (
        *(Proposal.poll_id.is_(None), Proposal.reached_at.is_(None), Proposal.support_until > work.now),
        *(each.is_(None) for each in ended),
        *there,
    )
