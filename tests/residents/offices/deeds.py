"""Deeds about offices that several tests do: appoint, end, see who holds what."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.work import Work
from residents.model import Place, PlaceKind, Role, RoleKind
from residents.offices import ending, service
from residents.offices.terms import number_of
from residents.permits import roles_of
from tests.house import House

LEADER, HEAD, DESK = RoleKind.BUILDING_LEADER, RoleKind.GRID_HEAD, RoleKind.DESK
UNTIL = number_of(date(2027, 11, 21))
NOON = datetime(2027, 11, 21, 4, tzinfo=UTC)


def appoint(house: House, by: str, kind: RoleKind, name: str, *, place: int = 0, until: int = UNTIL) -> int:
    person = house.person(name)
    who = house.who(by)
    return house.act(lambda work: service.appoint(work, who, kind, place, person, until)).role


def building(house: House, name: str = "3号楼") -> int:
    return house.id_of(Place, name)


def refused(house: House, by: str, kind: RoleKind, name: str, *, place: int = 0, until: int = UNTIL) -> str:
    with pytest.raises(Refusal) as no:
        appoint(house, by, kind, name, place=place, until=until)
    return f"{no.value.line.key} {getattr(no.value.line.args.get('no'), 'text', '')}".strip()


def grid(house: House, name: str = "第一网格") -> int:
    def order(work: Work) -> int:
        made = Place(kind=PlaceKind.GRID, name=name)
        work.session.add(made)
        work.session.flush()
        return made.id

    return house.act(order)


def holds(house: House, name: str, kind: RoleKind) -> bool:
    person = house.person(name)
    return house.ask(lambda work: kind in roles_of(work, person))


def due(house: House) -> None:
    """Carry out what is due about terms, as the ticker does."""
    for _, role in house.workshop.read_now(ending.due_to_tell):
        house.act(lambda work, role=role: ending.tell_term(work, role))


def facts(house: House) -> list[str]:
    return house.ask(
        lambda work: list(work.session.scalars(select(JournalEntry.kind).order_by(JournalEntry.seq)))
    )


def end(house: House, by: str, role: int, why: str = "工作调动") -> None:
    who = house.who(by)
    house.act(lambda work: service.end(work, who, role, why))


def role_of(house: House, name: str) -> int:
    person = house.person(name)
    return house.ask(lambda work: work.session.scalars(select(Role.id).where(Role.person_id == person)).one())
