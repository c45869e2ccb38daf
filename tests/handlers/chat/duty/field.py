"""What several tests of fields of work do: appoint somebody, look, let questions go unanswered."""

from datetime import timedelta

from sqlalchemy import select, update

from kernel.work import Work
from residents.model import Person, Place, PlaceKind, Residency, RoleKind
from residents.offices.granting import Grant, give
from residents.privacy.model import Reading
from tests.handlers.chat.office.service_hall import Office
from tests.settled import SettledPhone

CLAIM = "等确认：3号楼1单元602 马新"


def appoints(office: Office, name: str, kind: RoleKind, place: str = "") -> SettledPhone:
    """Give somebody an office for a while; gives their phone."""
    person = office.house.person(name)
    where = office.house.id_of(Place, place) if place else None
    office.act(lambda work: give(work, person, kind, way=Grant.CHAT, place=where))
    return office.phone(name)


def grid_of(office: Office, name: str, building: str) -> int:
    """A grid with this building in it."""
    inside = office.house.id_of(Place, building)

    def order(work: Work) -> int:
        grid = Place(kind=PlaceKind.GRID, name=name, since=work.now)
        work.session.add(grid)
        work.session.flush()
        work.session.get_one(Place, inside).parent_id = grid.id
        return grid.id

    return office.act(order)


def silent(office: Office, name: str, days: int) -> int:
    """Somebody was asked so many days ago, and again, and nobody answered; gives their tie."""
    person = office.house.person(name)

    def order(work: Work) -> int:
        tie = work.session.scalars(select(Residency).where(Residency.person_id == person)).first()
        assert tie is not None
        tie.asked_at, tie.ask_at = work.now - timedelta(days=days), None
        return tie.id

    return office.act(order)


def all_seen(office: Office) -> None:
    """Nobody's claim waits any more."""
    waiting = update(Residency).where(Residency.verified_at.is_(None), Residency.refused_at.is_(None))
    office.act(lambda work: work.session.execute(waiting.values(verified_at=work.now)))


def looked_at(office: Office, by: str) -> list[str]:
    """At whose data somebody looked, as it is written down."""
    reader = office.house.person(by)
    query = (
        select(Person.name)
        .join(Reading, Reading.person_id == Person.id)
        .where(Reading.reader_id == reader)
        .order_by(Reading.id)
    )
    return office.house.ask(lambda work: list(work.session.scalars(query)))


async def starts_with(phone: SettledPhone, label: str) -> str:
    """Tap the first button whose label begins so."""
    return await phone.taps(next(each for each in phone.labels() if each.startswith(label)))
