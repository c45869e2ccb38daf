"""Ties to be looked at: nobody answered, or a leader says that they are over."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, or_, select

from kernel.work import Work
from residents.acting import Acting
from residents.homes.model import TieEnding
from residents.homes.queries import note_look, places_of
from residents.model import Dwelling, Person, Residency

PAGE = 5


@dataclass(frozen=True, slots=True)
class Silent:
    """Somebody who was asked twice and said nothing, or of whom a leader says that it is over (``told``)."""

    tie: int
    dwelling: str
    name: str
    told: bool


@dataclass(frozen=True, slots=True)
class ToCheck:
    """A page of them."""

    shown: tuple[Silent, ...]
    more: bool


def to_check_waiting(work: Work, who: Acting) -> int:
    """How many were asked twice and said nothing, for whoever can look."""
    where = _silent(work, who)
    if where is None:
        return 0
    return work.session.scalars(
        select(func.count(Residency.id)).join(Dwelling, Dwelling.id == Residency.dwelling_id).where(where)
    ).one()


def to_check(work: Work, who: Acting, page: int) -> ToCheck:
    """Who was asked twice and said nothing: for the desk, or a leader's buildings. A look, written down."""
    where = _silent(work, who)
    if where is None:
        return ToCheck((), more=False)
    query = (
        select(Residency, Dwelling.name, Person.name)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .join(Person, Person.id == Residency.person_id)
        .where(where)
        .order_by(Residency.id)
    )
    found = work.session.execute(query.offset(max(0, page) * PAGE).limit(PAGE + 1)).all()
    for tie, _, _ in found[:PAGE]:
        note_look(work, who, tie)
    told = set(work.session.scalars(_told_over()))
    shown = tuple(Silent(tie.id, home, name, tie.id in told) for tie, home, name in found[:PAGE])
    return ToCheck(shown, len(found) > PAGE)


def _silent(work: Work, who: Acting) -> ColumnElement[bool] | None:
    places = places_of(work, who.person) if who.person is not None else None
    if places is None:
        return None
    silent = Residency.asked_at.is_not(None) & Residency.ask_at.is_(None)
    return places & or_(silent, Residency.id.in_(_told_over())) & Residency.until.is_(None)


def _told_over() -> Select[int]:
    """The ties of which a leader says that they are over, and the desk has not looked."""
    return select(TieEnding.residency_id).where(
        TieEnding.carried_at.is_(None), TieEnding.declined_at.is_(None)
    )
