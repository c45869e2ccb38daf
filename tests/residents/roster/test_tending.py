"""Grids are renamed, and taken away when nothing and nobody hangs on them (A01)."""

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.work import Work
from residents.model import Place, Role, RoleKind
from residents.roster import grids, tending
from residents.service import grant
from tests.house import House, house

__all__ = ["house"]


def a_grid(house: House, name: str = "第一网格") -> int:
    """A grid that 赵敏 sets up."""
    made = house.act(lambda work: grids.make_grid(work, house.who("赵敏"), name)).grid
    assert made is not None
    return made


def serve(work: Work, house: House, grid: int) -> int:
    """许红梅 serves there."""
    return grant(work, house.who("许红梅").person or 0, RoleKind.GRID_WORKER, place=grid)


def test_a_grid_gets_another_name_and_the_journal_says_which_grid(house: House) -> None:
    grid = a_grid(house)
    house.act(lambda work: tending.rename_grid(work, house.who("赵敏"), grid, " 枫林网格 "))
    assert house.ask(lambda work: work.session.get_one(Place, grid).name) == "枫林网格"
    query = select(JournalEntry).where(JournalEntry.kind == "GridRenamed")
    [told] = house.ask(lambda work: [str(each.facts) for each in work.session.scalars(query)])
    assert str(grid) in told and "枫林" not in told


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("第二网格", "grid-name-taken"),
        ("", "grid-name-length"),
        ("网" * 21, "grid-name-length"),
        ("=1+1", "roster-name-formula"),
    ],
)
def test_names_that_are_refused(house: House, name: str, why: str) -> None:
    grid = a_grid(house)
    a_grid(house, "第二网格")
    with pytest.raises(Refusal, match=why):
        house.act(lambda work: tending.rename_grid(work, house.who("赵敏"), grid, name))


def test_the_name_it_has_already_is_no_change(house: House) -> None:
    grid = a_grid(house)
    house.act(lambda work: tending.rename_grid(work, house.who("赵敏"), grid, "第一网格"))
    query = select(JournalEntry.seq).where(JournalEntry.kind == "GridRenamed")
    assert not house.ask(lambda work: work.session.scalars(query).all())


def test_an_empty_grid_is_taken_away_once(house: House) -> None:
    grid = a_grid(house)
    assert house.act(lambda work: tending.remove_grid(work, house.who("赵敏"), grid)).name == "第一网格"
    assert house.ask(lambda work: work.session.get(Place, grid)) is None
    with pytest.raises(Refusal, match="place-gone"):
        house.act(lambda work: tending.remove_grid(work, house.who("赵敏"), grid))
    query = select(JournalEntry.seq).where(JournalEntry.kind == "GridRemoved")
    assert len(house.ask(lambda work: work.session.scalars(query).all())) == 1


def test_a_grid_with_buildings_stays(house: House) -> None:
    grid = a_grid(house)
    place = house.id_of(Place, "3号楼")
    house.act(lambda work: grids.put_building(work, house.who("赵敏"), place, grid))
    with pytest.raises(Refusal, match="grid-has-buildings"):
        house.act(lambda work: tending.remove_grid(work, house.who("赵敏"), grid))


def test_a_grid_where_somebody_serves_or_served_stays(house: House) -> None:
    grid = a_grid(house)
    house.act(lambda work: serve(work, house, grid))
    with pytest.raises(Refusal, match="grid-has-people"):
        house.act(lambda work: tending.remove_grid(work, house.who("赵敏"), grid))

    def end(work: Work) -> None:
        for role in work.session.scalars(select(Role).where(Role.place_id == grid)):
            role.until = work.now

    house.act(end)
    house.wait(minutes=1)
    with pytest.raises(Refusal, match="grid-has-history"):
        house.act(lambda work: tending.remove_grid(work, house.who("赵敏"), grid))


def test_a_building_is_no_grid_and_neighbours_tend_none(house: House) -> None:
    place = house.id_of(Place, "3号楼")
    with pytest.raises(Refusal, match="place-gone"):
        house.act(lambda work: tending.remove_grid(work, house.who("赵敏"), place))
    grid = a_grid(house)
    with pytest.raises(Refusal, match="refused-office"):
        house.act(lambda work: tending.remove_grid(work, house.who("陈静"), grid))
    with pytest.raises(Refusal, match="refused-office"):
        house.act(lambda work: tending.rename_grid(work, house.who("陈静"), grid, "别的"))
