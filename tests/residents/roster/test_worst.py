"""Rosters that could do harm: a renamed building, two clerks at once, by-laws and grids that changed."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from bot.rosters import examine
from kernel.bylaws import adopt, read_bylaws
from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Place, PlaceKind
from residents.roster import grids, noting, service, tending
from residents.roster.applying import carry_out_page
from residents.roster.harm import ends_much
from residents.roster.model import RosterImport, Stage
from residents.roster.sheets import Unreadable
from tests.house import House, house
from tests.residents.roster.bringing import HEADING, brought_in, csv_of, homes, looked_at, seen, xlsx_of

__all__ = ["house"]
DOORS = ((101, "甲"), (102, "乙"), (201, "丙"), (202, "丁"))


def building(name: str, *doors: tuple[int, str]) -> bytes:
    """A roster of one building of one unit."""
    return csv_of(HEADING, *((name, 1, door, 80, holder, "", "") for door, holder in doors or DOORS))


# ------------------------------------------------------------ a building under another name


@pytest.mark.parametrize("spelled", ["8栋", "八号楼", "8號樓", "8"])
def test_a_building_spelled_otherwise_is_the_same(house: House, spelled: str) -> None:
    brought_in(house, building("8号楼"))
    again = looked_at(house, building(spelled), complete=True)
    assert again.summary["unchanged"] == 4
    assert not (again.summary.get("added") or again.summary.get("renamed"))


@pytest.mark.parametrize("complete", [False, True])
def test_a_building_under_a_new_name_is_told_and_asked_about_twice(house: House, complete: bool) -> None:
    brought_in(house, building("8号楼"))
    found = looked_at(house, building("枫林阁"), complete=complete)
    assert found.summary["renamed_pairs"] == [["8号楼", "枫林阁"]]
    assert ends_much(found.summary)
    with pytest.raises(Refusal, match="roster-ends-unsure"):
        house.act(lambda work: service.confirm(work, house.who("赵敏"), found.id))


def test_a_building_with_the_same_doors_and_other_people_is_another_one(house: House) -> None:
    brought_in(house, building("8号楼"))
    found = looked_at(house, building("9号楼", (101, "戊"), (102, "己"), (201, "丙"), (202, "庚")))
    assert (found.summary["added"], found.summary.get("renamed")) == (4, None)


def test_who_has_a_home_in_both_buildings_makes_them_not_one(house: House) -> None:
    brought_in(house, building("8号楼"))
    both = csv_of(
        HEADING, *((name, 1, d, 80, who, "", "") for name in ("8号楼", "9号楼") for d, who in DOORS)
    )
    assert looked_at(house, both).summary.get("renamed") is None


# ------------------------------------------------------------ two clerks


def test_two_clerks_who_confirm_at_the_same_moment_bring_it_in_once(house: House) -> None:
    found = looked_at(house, building("8号楼"))
    other = house.another_process()

    def confirm(process: object, name: str) -> Stage:
        who = house.who(name)
        order = lambda work: service.confirm(work.enter(house.here), who, found.id)  # noqa: E731 - bound once
        return process.act_now(order, lane=house.here).stage  # type: ignore[attr-defined]  # a workshop

    with ThreadPoolExecutor(2) as clerks:
        both = [clerks.submit(confirm, house.workshop, "赵敏"), clerks.submit(confirm, other, "李国强")]
        assert [each.result() for each in both] == [Stage.RUNNING, Stage.RUNNING]
    other.close()
    confirmed = select(JournalEntry.seq).where(JournalEntry.kind == "RosterConfirmed")
    assert len(house.ask(lambda work: work.session.scalars(confirmed).all())) == 1
    while not house.act(lambda work: carry_out_page(work, found.id)).over:
        pass
    assert "8号楼1单元202" in homes(house)


def test_of_two_clerks_who_send_at_the_same_moment_one_file_is_left(house: House) -> None:
    other = house.another_process()

    def send(process: object, name: str) -> int:
        who = house.who(name)
        order = lambda work: service.send(work.enter(house.here), who, None)  # noqa: E731 - bound once
        return process.act_now(order, lane=house.here).roster  # type: ignore[attr-defined]  # a workshop

    with ThreadPoolExecutor(2) as clerks:
        both = [clerks.submit(send, house.workshop, "赵敏"), clerks.submit(send, other, "李国强")]
        sent = {each.result() for each in both}
    other.close()
    stages = sorted(seen(house, each).stage.value for each in sent)
    assert stages == ["dropped", "reading"]


def test_the_other_clerk_s_file_is_not_brought_in_while_the_first_runs(house: House) -> None:
    first = looked_at(house, building("8号楼"))
    house.act(lambda work: service.confirm(work, house.who("赵敏"), first.id))
    with pytest.raises(Refusal, match="roster-running"):
        house.act(lambda work: service.send(work, house.who("李国强"), None))


# ------------------------------------------------------------ what changed meanwhile


def test_by_laws_that_changed_between_look_and_yes_change_nothing_of_it(house: House) -> None:
    found = looked_at(house, building("8号楼"))

    def order(work: Work) -> None:
        now = read_bylaws(work.session, work.now)
        other = {"privacy": {"names": "masked"}, "language": "zh-Hant", "zone": "Asia/Taipei"}
        adopt(work.session, now.model_validate(now.model_dump(mode="json") | other), at=work.now)

    house.act(order)
    house.wait(minutes=1)
    house.act(lambda work: service.confirm(work, house.who("赵敏"), found.id))
    while not house.act(lambda work: carry_out_page(work, found.id)).over:
        pass
    assert {"8号楼1单元101", "8号楼1单元202"} <= homes(house).keys()
    assert looked_at(house, building("8号楼"), complete=False).summary["unchanged"] == 4


def in_grid(grid: str) -> bytes:
    """The eighth building with its grid."""
    return csv_of(("网格", *HEADING), *((grid, "8号楼", 1, door, 80, name, "", "") for door, name in DOORS))


def grid_named(house: House, name: str) -> int | None:
    """The grid of this name."""
    return house.ask(lambda work: grids.grid_called(work, name))


def emptied(work: Work, who: Acting, grid: int) -> None:
    """Everything is taken out of a grid, and the grid away."""
    for place in work.session.scalars(select(Place.id).where(Place.parent_id == grid)).all():
        grids.put_building(work, who, place, None)
    tending.remove_grid(work, who, grid)


def test_a_roster_of_a_grid_that_was_taken_away_makes_it_again(house: House) -> None:
    brought_in(house, in_grid("第一网格"))
    grid = grid_named(house, "第一网格")
    assert grid is not None
    waiting = looked_at(house, building("8号楼", (101, "甲"), (301, "戊")))
    house.act(lambda work: emptied(work, house.who("赵敏"), grid))
    house.act(lambda work: service.confirm(work, house.who("赵敏"), waiting.id))
    while not house.act(lambda work: carry_out_page(work, waiting.id)).over:
        pass
    assert grid_named(house, "第一网格") is None
    again = looked_at(house, in_grid("第一网格"))
    assert (again.summary["grids_added"], again.summary["buildings_moved"]) == (1, 1)
    brought_in(house, in_grid("第一网格"))
    assert grid_named(house, "第一网格") is not None


def test_a_grid_taken_away_between_look_and_yes_comes_back_with_the_roster(house: House) -> None:
    grid = house.act(lambda work: grids.make_grid(work, house.who("赵敏"), "第一网格")).grid
    assert grid is not None
    found = looked_at(house, in_grid("第一网格"))
    house.act(lambda work: tending.remove_grid(work, house.who("赵敏"), grid))
    house.act(lambda work: service.confirm(work, house.who("赵敏"), found.id))
    while not house.act(lambda work: carry_out_page(work, found.id)).over:
        pass
    back = grid_named(house, "第一网格")
    inside = select(Place.name).where(Place.kind == PlaceKind.BUILDING, Place.parent_id == back)
    assert house.ask(lambda work: list(work.session.scalars(inside))) == ["8号楼"]


def test_a_grid_written_in_wide_digits_is_the_same_grid(house: House) -> None:
    house.act(lambda work: grids.make_grid(work, house.who("赵敏"), "第１网格"))
    brought_in(house, in_grid("第1网格"))
    assert looked_at(house, in_grid("第１网格")).summary.get("buildings_moved", 0) == 0
    assert house.ask(lambda work: len(list(work.session.scalars(GRIDS)))) == 1


GRIDS = select(Place).where(Place.kind == PlaceKind.GRID)


# ------------------------------------------------------------ nothing below the headings


@pytest.mark.parametrize("content", [csv_of(HEADING), xlsx_of(HEADING), csv_of(HEADING, ("",) * 7)])
def test_a_file_of_headings_is_refused_and_ends_nothing(content: bytes) -> None:
    with pytest.raises(Unreadable, match="roster-no-rows"):
        examine(content)


def test_a_complete_roster_of_nothing_but_a_sum_takes_no_home_off(house: House) -> None:
    found = looked_at(house, csv_of(HEADING, ("合计", "", "", "1260", "", "", "")), complete=True)
    assert (found.summary["homes"], found.summary.get("gone", 0)) == (0, 0)
    with pytest.raises(Refusal, match="roster-nothing-to-do"):
        house.act(lambda work: service.start(work, None, work.session.get_one(RosterImport, found.id)))
    there = select(Dwelling.id).where(Dwelling.gone_at.is_not(None))
    assert not house.ask(lambda work: work.session.scalars(there).all())


# ------------------------------------------------------------ what was left out is named


def test_the_homes_that_faults_keep_out_are_counted_and_named(house: House) -> None:
    found = looked_at(
        house,
        csv_of(
            HEADING,
            ("5号楼", 1, 101, "-3", "甲", "", ""),
            ("5号楼", 1, 101, "x", "乙", "", ""),
            ("5号楼", 1, 102, "60", "丙", "2/3", ""),
            ("5号楼", 1, 102, "60", "丁", "2/3", ""),
            ("5号楼", 1, 103, "", "戊", "", ""),
            ("", "", 104, "60", "己", "", ""),
            ("5号楼", 1, 105, "60", "庚", "", "12345"),
        ),
    )
    assert (found.summary["left_out"], found.summary["nameless"], found.summary["homes"]) == (3, 1, 2)
    left = {each["home"] for each in found.faults if each["grave"]}
    assert left == {"5号楼1单元101", "5号楼1单元102", "5号楼1单元103", ""}
    assert len(found.faults) < noting.MOST_FAULTS
