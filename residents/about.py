"""What the register holds about the person who asks: homes and how they were proved, offices, suspension."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from kernel.work import Work
from residents.acting import Acting
from residents.model import Assurance, Dwelling, Relation, Residency, Way
from residents.moderation.conduct import suspension_of
from residents.offices.queries import Office, offices
from residents.queries import Me, me


@dataclass(frozen=True, slots=True)
class Tie:
    """A home of theirs: as what, how surely, proved by which way, and since when; None while it waits."""

    dwelling: str
    relation: Relation
    assurance: Assurance
    way: Way
    since: datetime
    verified: datetime | None
    disputed: bool


@dataclass(frozen=True, slots=True)
class About:
    """The person's standing, with everything behind it."""

    me: Me
    ties: tuple[Tie, ...]
    offices: tuple[Office, ...]
    suspended_until: datetime | None


def about(work: Work, who: Acting) -> About:
    """The asking person's own record."""
    myself = me(work, who)
    if myself.person is None:
        return About(myself, (), (), None)
    query = (
        select(Residency, Dwelling.name)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Residency.person_id == myself.person, Residency.until.is_(None))
        .where(Residency.refused_at.is_(None))
        .order_by(Residency.id)
    )
    ties = tuple(_tie(tie, name) for tie, name in work.session.execute(query))
    paused = suspension_of(work, myself.person)
    return About(myself, ties, offices(work, person=myself.person), paused.until if paused else None)


def _tie(tie: Residency, dwelling: str) -> Tie:
    return Tie(
        dwelling=dwelling,
        relation=Relation(tie.relation),
        assurance=Assurance(tie.assurance),
        way=Way(tie.way),
        since=tie.since,
        verified=tie.verified_at,
        disputed=tie.disputed_at is not None,
    )
