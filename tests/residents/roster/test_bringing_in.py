"""A roster comes into the register: what is new, what changed, what is over, and what never goes."""

from pathlib import Path

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.journal import JournalEntry
from residents.model import Dwelling, LetterCode, Place, PlaceKind, Residency
from residents.queries import dwelling_count
from residents.roster import service
from residents.roster.applying import carry_out_page, due_rosters
from residents.roster.model import RegisterEntry, RosterImport, RosterRow, Stage
from residents.roster.phones import PURPOSE, digest
from tests.house import House, house
from tests.keys import KEYRING
from tests.residents.roster.bringing import (
    HEADING,
    brought_in,
    csv_of,
    entries,
    homes,
    looked_at,
    seen,
    xlsx_of,
)

__all__ = ["house"]
ROSTER = csv_of(
    HEADING,
    ("3号楼", 1, 402, "88.50", "陈静", "1/2", "13800138000"),
    ("3号楼", 1, 402, "88.50", "陈大海", "1/2", "13800138001"),
    ("5号楼", 2, 101, "1,260.00", "丰收商贸有限公司", "", "010-88881234"),
    ("5号楼", 2, 102, 60, "", "", ""),
)


def test_a_dry_run_changes_nothing(house: House) -> None:
    before = homes(house).keys()
    found = looked_at(house, ROSTER)
    assert found.stage is Stage.CHECKED
    assert (found.summary["added"], found.summary["changed"], found.summary["entries_added"]) == (2, 1, 3)
    assert homes(house).keys() == before
    assert not house.ask(lambda work: work.session.scalars(select(RegisterEntry)).all())


def test_new_homes_come_into_a_new_building_with_the_next_numbers(house: House) -> None:
    last = max(each.number or 0 for each in homes(house).values())
    brought_in(house, ROSTER)
    found = homes(house)
    assert (found["5号楼2单元101"].number, found["5号楼2单元102"].number) == (last + 1, last + 2)
    assert found["5号楼2单元101"].area == 126000
    assert house.id_of(Place, "5号楼")


def test_owners_are_kept_with_shares_and_telephones_nobody_can_read_without_the_key(house: House) -> None:
    brought_in(house, ROSTER)
    chen, hai = entries(house, "3号楼1单元402")
    assert (chen.name, chen.share_part, chen.share_whole, hai.share_whole) == ("陈静", 1, 2, 2)
    assert chen.phone_digest == digest(KEYRING, house.here, "+8613800138000")
    assert chen.phone_sealed is not None
    assert b"13800138000" not in chen.phone_sealed
    assert KEYRING.open(PURPOSE, chen.phone_sealed) == "+8613800138000"
    [company] = entries(house, "5号楼2单元101")
    assert company.holding == "organisation"


def test_no_telephone_number_waits_readably_in_a_change(house: House) -> None:
    looked_at(house, ROSTER)
    kept = house.ask(lambda work: [str(each.data) for each in work.session.scalars(select(RosterRow))])
    assert kept
    assert not [each for each in kept if "13800138000" in each]


def test_the_same_roster_again_changes_nothing_and_says_so(house: House) -> None:
    brought_in(house, ROSTER, complete=False)
    again = looked_at(house, ROSTER)
    assert again.summary["unchanged"] == 3
    with pytest.raises(Refusal, match="roster-nothing-to-do"):
        house.act(lambda work: service.start(work, None, work.session.get_one(RosterImport, again.id)))


def test_a_changed_number_and_a_changed_area_are_differences(house: House) -> None:
    brought_in(house, ROSTER)
    again = brought_in(house, ROSTER.replace(b"13800138001", b"13900139000").replace(b"60", b"61.5"))
    assert (again.summary["changed"], again.summary["entries_changed"]) == (2, 1)
    assert homes(house)["5号楼2单元102"].area == 6150
    assert entries(house, "3号楼1单元402")[1].phone_digest == digest(KEYRING, house.here, "+8613900139000")


def test_a_roster_that_only_adds_ends_nothing(house: House) -> None:
    brought_in(house, ROSTER)
    added = brought_in(house, csv_of(HEADING, ("5号楼", 2, 103, 70, "吴姨", "", "")))
    assert (added.summary.get("gone", 0), added.summary.get("entries_ended", 0)) == (0, 0)
    assert entries(house, "3号楼1单元402")


def test_a_complete_roster_ends_what_it_leaves_out_and_spares_homes_that_are_lived_in(house: House) -> None:
    brought_in(house, ROSTER)
    complete = csv_of(
        HEADING, ("3号楼", 1, 402, "88.50", "陈静", "", ""), ("5号楼", 2, 101, 1260, "", "", "")
    )
    found = brought_in(house, complete, complete=True)
    now = homes(house)
    assert now["5号楼2单元102"].gone_at is not None
    assert now["3号楼1单元402"].gone_at is now["3号楼1单元201"].gone_at is None
    assert [each.name for each in entries(house, "3号楼1单元402")] == ["陈静"]
    lived_in = house.ask(
        lambda work: set(work.session.scalars(select(Residency.dwelling_id).where(Residency.until.is_(None))))
    )
    assert not [each.name for each in now.values() if each.gone_at and each.id in lived_in]
    assert found.summary["kept"] > 5


def test_what_left_the_roster_is_not_counted_and_its_letter_lets_nobody_in(house: House) -> None:
    home = "3号楼1单元302"
    letters = (
        select(LetterCode.id)
        .join(Dwelling, Dwelling.id == LetterCode.dwelling_id)
        .where(Dwelling.name == home)
    )
    assert house.ask(lambda work: work.session.scalars(letters).all())
    before = house.ask(dwelling_count)
    found = brought_in(house, csv_of(HEADING, ("3号楼", 1, 402, "88.50", "陈静", "", "")), complete=True)
    assert homes(house)[home].gone_at is not None
    assert house.ask(dwelling_count) == before - found.summary["gone"]
    assert not house.ask(lambda work: work.session.scalars(letters).all())


def test_a_home_that_comes_back_keeps_its_number(house: House) -> None:
    number = homes(house)["3号楼1单元302"].number
    brought_in(house, csv_of(HEADING, ("3号楼", 1, 402, "88.50", "", "", "")), complete=True)
    back = brought_in(house, csv_of(HEADING, ("3号楼", 1, 302, "121.25", "林小满", "", "")))
    assert back.summary["back"] == 1
    assert (homes(house)["3号楼1单元302"].number, homes(house)["3号楼1单元302"].gone_at) == (number, None)


def test_people_who_joined_stay_whatever_a_roster_says(house: House) -> None:
    ties = select(Residency.person_id).where(Residency.until.is_(None)).order_by(Residency.id)
    before = house.ask(lambda work: work.session.scalars(ties).all())
    brought_in(house, csv_of(HEADING, ("3号楼", 1, 402, "88.50", "新业主", "", "")), complete=True)
    assert house.ask(lambda work: work.session.scalars(ties).all()) == before


def test_a_complete_roster_of_owners_says_nothing_of_tenants(house: House) -> None:
    with_tenant = csv_of((*HEADING, "租户"), ("5号楼", 1, 101, 50, "甲", "", "", "乙"))
    brought_in(house, with_tenant)
    brought_in(house, csv_of(HEADING, ("5号楼", 1, 101, 50, "丙", "", "")), complete=True)
    assert [each.name for each in entries(house, "5号楼1单元101")] == ["乙", "丙"]


def test_a_row_nobody_can_place_keeps_everything_from_being_over(house: House) -> None:
    found = looked_at(
        house,
        csv_of(HEADING, ("", "", 402, 88, "甲", "", ""), ("9号楼", 1, 1, 50, "", "", "")),
        complete=True,
    )
    assert (found.summary["nameless"], found.summary.get("gone", 0)) == (1, 0)


def test_shares_beside_those_of_the_register_must_not_exceed_the_home(house: House) -> None:
    brought_in(house, csv_of(HEADING, ("5号楼", 1, 101, 50, "甲", "", "")))
    found = looked_at(house, csv_of(HEADING, ("5号楼", 1, 101, 50, "乙", "", "")))
    assert [each["why"]["key"] for each in found.faults] == ["roster-share-register"]
    assert found.summary["grave"] == 1


def test_grids_come_with_the_roster(house: House) -> None:
    brought_in(house, csv_of(("网格", *HEADING), ("第一网格", "3号楼", 1, 402, "88.50", "", "", "")))

    def tree(work: object) -> tuple[PlaceKind, str]:
        building = work.session.scalars(select(Place).where(Place.name == "3号楼")).one()  # type: ignore[attr-defined]  # a work
        grid = work.session.get_one(Place, building.parent_id)  # type: ignore[attr-defined]  # a work
        return grid.kind, grid.name

    assert house.ask(tree) == (PlaceKind.GRID, "第一网格")


def test_homes_are_found_however_they_are_spelled(house: House) -> None:
    sheet = csv_of(("房屋", "建筑面积"), ("3-1-402", "121.25"), ("三号楼1单元0401室", "88.50"))
    assert looked_at(house, sheet).summary["unchanged"] == 2


def test_a_page_is_carried_out_once_though_two_processes_try(house: House) -> None:
    found = looked_at(house, ROSTER)
    house.act(lambda work: service.start(work, None, work.session.get_one(RosterImport, found.id)))
    other = house.another_process()
    assert house.workshop.read_now(due_rosters) == [(house.here, found.id)]
    house.act(lambda work: carry_out_page(work, found.id))
    other.act_now(lambda work: carry_out_page(work.enter(house.here), found.id))
    other.close()
    assert seen(house, found.id).stage is Stage.DONE
    assert len(entries(house, "3号楼1单元402")) == 2
    assert house.workshop.read_now(due_rosters) == []


def test_what_was_checked_before_another_roster_came_in_is_checked_again(house: House) -> None:
    early = looked_at(house, ROSTER)
    house.wait(minutes=1)

    def revive(work: object) -> None:
        work.session.get_one(RosterImport, early.id).dropped_at = None  # type: ignore[attr-defined]  # a work

    brought_in(house, csv_of(HEADING, ("5号楼", 2, 103, 70, "", "", "")))
    house.act(revive)
    with pytest.raises(Refusal, match="roster-overtaken"):
        house.act(lambda work: service.start(work, None, work.session.get_one(RosterImport, early.id)))


def test_only_committee_and_desk_keep_the_roster(house: House) -> None:
    for name, allowed in (
        ("李国强", True),
        ("许红梅", True),
        ("赵敏", True),
        ("陈静", False),
        ("吴秉正", False),
    ):
        who = house.who(name)
        if allowed:
            house.act(lambda work, who=who: service.send(work, who, None))  # type: ignore[misc]  # bound at once
        else:
            with pytest.raises(Refusal, match="refused-office"):
                house.act(lambda work, who=who: service.send(work, who, None))  # type: ignore[misc]  # bound at once


def test_the_journal_counts_and_names_nobody(house: House) -> None:
    brought_in(house, ROSTER)

    def told(work: object) -> list[str]:
        query = select(JournalEntry).where(JournalEntry.kind.like("Roster%")).order_by(JournalEntry.seq)
        return [f"{each.kind} {each.facts}" for each in work.session.scalars(query)]  # type: ignore[attr-defined]  # a work

    journalled = house.ask(told)
    assert [each.split()[0] for each in journalled] == ["RosterConfirmed", "RosterBroughtIn"]
    assert not [each for each in journalled if "陈" in each or "138" in each]


def test_a_neighbouring_community_is_not_touched(house: House, tmp_path: Path) -> None:
    there = house.ask(lambda work: len(work.session.scalars(select(Dwelling)).all()), at=house.there)
    brought_in(house, xlsx_of(HEADING, ("3号楼", 1, 402, 90, "陈静", "", "")), complete=True)
    gone = select(Dwelling.id).where(Dwelling.gone_at.is_not(None))
    assert not house.ask(lambda work: work.session.scalars(gone).all(), at=house.there)
    assert house.ask(lambda work: len(work.session.scalars(select(Dwelling)).all()), at=house.there) == there
