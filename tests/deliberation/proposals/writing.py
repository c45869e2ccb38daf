"""Neighbours of 幸福里社区 who publish and edit proposals, straight through the use cases."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import select, update

from deliberation.proposals import service
from deliberation.proposals.editing import text_of
from deliberation.proposals.wording import Text
from kernel.database import table_of
from kernel.files import IncomingFile
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Person, Place, PlaceKind, Role, RoleKind
from tests.handlers.chat.hall import Hall

T = TypeVar("T")
PLACES = table_of(Place)


def who(work: Work, name: str, *, by: str = "") -> Acting:
    """A neighbour, perhaps through a helper."""
    person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
    helper = work.session.scalars(select(Person.id).where(Person.name == by)).one() if by else person
    return Acting(person, helper, Origin.DESK if by else Origin.CHAT)


def do(hall: Hall, name: str, use_case: Callable[..., T], *args: Any, by: str = "", **kwargs: Any) -> T:
    """Carry out a use case as this neighbour."""
    return hall.workshop.act_now(
        lambda work: use_case(work.enter(hall.id), who(work, name, by=by), *args, **kwargs)
    )


def place(hall: Hall, name: str) -> int:
    """A place by its name."""
    return hall.read(lambda work: work.session.scalars(select(Place.id).where(Place.name == name)).one())


def propose(
    hall: Hall, name: str, title: str = "小区大门口加装扶手", body: str = "下雨天滑。", **said: Any
) -> int:
    """Publish a proposal; gives its id."""
    where = said.pop("place", None)
    return do(hall, name, service.publish, title, body, where, **said).proposal


def says(hall: Hall, proposal: int) -> Text:
    """What a proposal says now."""
    return hall.read(lambda work: text_of(work, service.a_proposal(work, proposal)))


def photos(hall: Hall, count: int) -> list[int]:
    """Files that were sent."""

    def order(work: Work) -> list[int]:
        work.enter(hall.id)
        rows = [
            IncomingFile(
                person_id=None,
                channel="telegram",
                external=f"f{n}",
                kind="photo",
                mime="image/jpeg",
                sent_at=work.now,
            )
            for n in range(count)
        ]
        work.session.add_all(rows)
        work.session.flush()
        return [row.id for row in rows]

    return hall.workshop.act_now(order)


def in_office(hall: Hall, name: str, kind: RoleKind, *, place: int | None = None) -> None:
    """Give somebody an office."""

    def order(work: Work) -> None:
        work.enter(hall.id)
        row = Role(person_id=who(work, name).person, kind=kind, place_id=place, since=work.now)
        work.session.add(row)
        work.session.flush()

    hall.workshop.act_now(order)


def a_grid(hall: Hall, name: str, buildings: Sequence[str]) -> int:
    """Put these buildings into a grid; gives the grid's id."""

    def order(work: Work) -> int:
        work.enter(hall.id)
        grid = Place(kind=PlaceKind.GRID, name=name, parent_id=None)
        work.session.add(grid)
        work.session.flush()
        inside = (PLACES.c.name.in_(buildings), PLACES.c.community_id == hall.id)
        work.connection.execute(update(PLACES).where(*inside).values(parent_id=grid.id))
        return grid.id

    return hall.workshop.act_now(order)
