"""Ties that somebody in office has to look at: claims, what is said to be over, questions without answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select

from kernel.work import Work
from residents.fields.field import Field, known_homes
from residents.homes.asking import AGAIN_AFTER
from residents.homes.model import TieCase, TieEnding
from residents.model import Dwelling, Person, Residency
from residents.naming import shown_name


class About(StrEnum):
    """Why a tie is to be looked at."""

    CLAIM = "claim"
    """Somebody waits to be confirmed."""

    OVER = "over"
    """A leader says that it is over, and the desk has not looked."""

    SILENT = "silent"
    """Asked twice whether they still live there, and nobody answered."""

    ASKED = "asked"
    """Asked, and still to answer."""


@dataclass(frozen=True, slots=True)
class TieWaiting:
    """One of them; the name as the by-laws let neighbours read it."""

    tie: int
    person: int
    dwelling: int
    name: str
    home: str
    since: datetime


def ties_waiting(work: Work, field: Field, about: About) -> int:
    """How many of a field wait for whoever holds it."""
    query = select(func.count(Residency.id)).join(Dwelling, Dwelling.id == Residency.dwelling_id)
    return work.session.scalars(query.where(_mine(field), is_about(about))).one()


def ties_page(work: Work, field: Field, about: About, first: int, most: int) -> tuple[TieWaiting, ...]:
    """So many of them from the ``first`` on, those that wait longest before others."""
    since = _since(about)
    query = (
        select(Residency, Person, Dwelling.name, since)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .join(Person, Person.id == Residency.person_id)
        .where(_mine(field), is_about(about))
        .order_by(since, Residency.id)
        .offset(first)
        .limit(most)
    )
    return tuple(
        TieWaiting(
            tie.id,
            tie.person_id,
            tie.dwelling_id,
            shown_name(person, work.bylaws),
            home,
            at + (ASKED_OUT if about is About.SILENT else timedelta(0)),
        )
        for tie, person, home, at in work.session.execute(query)
    )


def is_about(about: About) -> ColumnElement[bool]:
    """The condition on ``residency`` that it is to be looked at for this reason, and for no graver one."""
    match about:
        case About.CLAIM:
            return _LIVING & Residency.verified_at.is_(None) & ~_in_case()
        case About.OVER:
            return _LIVING & _said_over()
        case About.SILENT:
            asked = Residency.asked_at.is_not(None) & Residency.ask_at.is_(None)
            return _LIVING & asked & Residency.disputed_at.is_(None) & ~_said_over()
        case About.ASKED:
            return _LIVING & Residency.asked_at.is_not(None) & Residency.ask_at.is_not(None) & ~_said_over()


def _since(about: About) -> Any:
    """From when on it waits; whoever is silent, from when they were asked first."""
    if about is About.CLAIM:
        return Residency.since
    if about is About.OVER:
        said = select(func.min(TieEnding.at)).where(*_open_ending())
        return said.scalar_subquery()
    return Residency.asked_at


ASKED_OUT = 2 * AGAIN_AFTER
"""So long after they were asked first nobody asks any more, and it is somebody's to go and see."""

_LIVING = Residency.until.is_(None) & Residency.refused_at.is_(None)


def _mine(field: Field) -> ColumnElement[bool]:
    """Of homes at whose people they may look, and not of one they belong to: there they are a member."""
    own = exists().where(_OTHER.c.person_id == field.person, _OTHER.c.dwelling_id == Dwelling.id)
    return known_homes(field) & ~own.where(_OTHER.c.until.is_(None))


_OTHER = Residency.__table__.alias("own_tie")


def _in_case() -> ColumnElement[bool]:
    return exists().where(TieCase.residency_id == Residency.id, TieCase.decided_at.is_(None))


def _said_over() -> ColumnElement[bool]:
    return exists().where(*_open_ending())


def _open_ending() -> tuple[ColumnElement[bool], ...]:
    ending = TieEnding.residency_id == Residency.id
    return (ending, TieEnding.carried_at.is_(None), TieEnding.declined_at.is_(None))
