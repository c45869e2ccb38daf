"""Offices of named neighbours on a real database: given, held to a noon, renewed, ended, followed."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Person, Residency, Role, RoleKind
from residents.offices import ending, queries, service
from residents.offices.granting import end_for_erased
from residents.offices.rules import MOST_A_DAY
from residents.permits import a_leader, on_the_committee
from residents.queries import holders_of
from tests.house import START, House
from tests.residents.offices.deeds import (
    DESK,
    HEAD,
    LEADER,
    NOON,
    UNTIL,
    appoint,
    building,
    due,
    facts,
    grid,
    holds,
    refused,
)

# ------------------------------------------------------------ a year of a term


def test_an_office_is_held_to_the_last_second_before_noon_and_not_at_noon(house: House) -> None:
    appoint(house, "李国强", LEADER, "陈静", place=building(house))
    chen = house.who("陈静")
    for moment, held in (
        (START, True),
        (NOON - timedelta(days=31), True),
        (NOON - timedelta(seconds=1), True),
        (NOON, False),
        (NOON + timedelta(days=1), False),
    ):
        house.now = moment
        assert house.ask(lambda work: a_leader.judge(work, chen) is None) is held, moment


def test_the_end_is_told_thirty_days_before_and_when_it_comes_and_each_once(house: House) -> None:
    appoint(house, "李国强", LEADER, "陈静", place=building(house))
    assert house.workshop.read_now(ending.next_to_tell) == NOON - timedelta(days=30)
    for moment, told in (
        (NOON - timedelta(days=30, seconds=1), []),
        (NOON - timedelta(days=30), ["RoleEnding"]),
        (NOON - timedelta(seconds=1), ["RoleEnding"]),
        (NOON, ["RoleEnding", "RoleOver"]),
        (NOON + timedelta(days=400), ["RoleEnding", "RoleOver"]),
    ):
        house.now = moment
        due(house)
        due(house)
        assert [f for f in facts(house) if f in ("RoleEnding", "RoleOver")] == told, moment
    later = house.workshop.read_now(ending.next_to_tell)
    assert later is not None and later > house.now, "the offices of the file end later"


def test_a_clock_that_slept_over_both_moments_tells_the_end_alone(house: House) -> None:
    appoint(house, "李国强", LEADER, "陈静", place=building(house))
    house.now = NOON + timedelta(hours=1)
    due(house)
    assert [f for f in facts(house) if f.startswith("RoleEnding") or f == "RoleOver"] == ["RoleOver"]


def test_without_a_day_the_by_laws_say_how_long(house: House) -> None:
    held = house.ask(queries.offices)
    assert {each.until for each in held} == {datetime(2029, 11, 21, 4, tzinfo=UTC)}
    assert {each.by for each in held} == {""}


# ------------------------------------------------------------ who may, and who may not


def test_what_cannot_be_given_is_refused_with_its_reason(house: House) -> None:
    here, there = building(house), grid(house)
    cases = [
        ("陈静", LEADER, "王德福", here, "office-no not_yours"),
        ("许红梅", DESK, "王德福", 0, "office-no not_yours"),
        ("许红梅", RoleKind.SUPERVISOR, "王德福", 0, "office-no not_yours"),
        ("李国强", RoleKind.CHAIR, "王德福", 0, "office-no chair"),
        ("李国强", RoleKind.SUPERVISOR, "李国强", 0, "office-no oneself"),
        ("李国强", LEADER, "李国强", here, "office-no oneself"),
        ("李国强", RoleKind.SUPERVISOR, "许红梅", 0, "office-no alone"),
        ("李国强", DESK, "吴秉正", 0, "office-no alone"),
        ("李国强", RoleKind.COMMITTEE, "许红梅", 0, "office-no held"),
        ("李国强", LEADER, "陈静", there, "office-place-gone"),
        ("李国强", LEADER, "陈静", 0, "office-place-gone"),
        ("李国强", LEADER, "陈静", 987654, "office-place-gone"),
        ("李国强", HEAD, "陈静", here, "office-place-gone"),
    ]
    for by, kind, name, place, why in cases:
        assert refused(house, by, kind, name, place=place) == why, (by, kind, name)
    before = facts(house).count("RoleGranted")
    for until in (0, 20261122, 20361122, 20290230):
        assert refused(house, "李国强", LEADER, "陈静", place=here, until=until) == "office-until-wrong"
    assert facts(house).count("RoleGranted") == before


def test_the_chair_of_a_small_community_may_serve_at_the_desk_too(house: House) -> None:
    appoint(house, "李国强", DESK, "李国强")
    assert holds(house, "李国强", DESK) and holds(house, "李国强", RoleKind.CHAIR)


def test_a_grid_has_one_head_and_the_second_of_two_acts_finds_the_seat_taken(house: House) -> None:
    there = grid(house)
    appoint(house, "李国强", HEAD, "陈静", place=there)
    assert refused(house, "李国强", HEAD, "王德福", place=there) == "office-full"
    appoint(house, "李国强", HEAD, "王德福", place=grid(house, "第二网格"))


def test_the_same_office_twice_in_one_building_is_one_office(house: House) -> None:
    here = building(house)
    appoint(house, "李国强", LEADER, "陈静", place=here)
    assert refused(house, "李国强", LEADER, "陈静", place=here) == "office-no held"
    appoint(house, "李国强", LEADER, "陈静", place=building(house, "1号楼"))


def test_a_chair_who_appoints_without_end_is_stopped_for_the_day(house: House) -> None:
    def many(work: Work) -> list[int]:
        people = [Person(name=f"新人{n}", created_at=work.now) for n in range(MOST_A_DAY + 1)]
        work.session.add_all(people)
        work.session.flush()
        return [each.id for each in people]

    people, li = house.act(many), house.who("李国强")

    def one(work: Work, person: int) -> None:
        service.appoint(work, li, RoleKind.MERCHANT, 0, person, UNTIL)

    for person in people[:-1]:
        house.act(lambda work, person=person: one(work, person))
    with pytest.raises(Refusal) as no:
        house.act(lambda work: one(work, people[-1]))
    assert no.value.line.key == "office-enough-today"
    house.wait(days=1)
    house.act(lambda work: one(work, people[-1]))


def test_an_office_is_not_used_in_the_name_of_somebody_one_helps(house: House) -> None:
    li, zhao = house.person("李国强"), house.person("赵敏")
    helped = Acting(li, zhao, Origin.DESK, "请赵敏代办")
    assert house.ask(lambda work: on_the_committee.judge(work, helped)) is not None
    with pytest.raises(Refusal) as no:
        house.act(lambda work: service.appoint(work, helped, RoleKind.MERCHANT, 0, zhao, UNTIL))
    assert no.value.line.key == "office-in-person"


# ------------------------------------------------------------ what else happens to people and places


def test_whoever_moved_out_keeps_the_office_and_it_is_shown(house: House) -> None:
    role = appoint(house, "李国强", LEADER, "陈静", place=building(house))
    chen = house.person("陈静")

    def move_out(work: Work) -> None:
        for tie in work.session.scalars(select(Residency).where(Residency.person_id == chen)):
            tie.until = work.now

    house.act(move_out)
    assert holds(house, "陈静", LEADER)
    assert house.ask(lambda work: queries.office(work, house.who("李国强"), role)).office.away


def test_whoever_was_erased_holds_nothing_any_more(house: House) -> None:
    role = appoint(house, "李国强", LEADER, "陈静", place=building(house))
    chen = house.person("陈静")

    def erase(work: Work) -> None:
        work.session.get_one(Person, chen).erased_at = work.now
        end_for_erased(work, chen)

    house.act(erase)
    assert not holds(house, "陈静", LEADER)
    assert house.ask(lambda work: work.session.get_one(Role, role).over_at) == house.now
    who = house.who("李国强")
    with pytest.raises(Refusal) as gone:
        house.act(lambda work: service.appoint(work, who, RoleKind.MERCHANT, 0, chen, UNTIL))
    assert gone.value.line.key == "office-person-gone"


# ------------------------------------------------------------ hands


def test_the_gauge_counts_hands_from_offices_and_homes(house: House) -> None:
    gauge = house.ask(queries.gauge)
    assert (gauge.workers, gauge.workers_wanted) == (0, 1)  # A32: one for 300 homes, begun ones whole
    assert gauge.staff == len(house.ask(lambda work: holders_of(work, *queries.STAFF)))
    assert gauge.staff_wanted == 1  # A32: two for 1,000 residents
    appoint(house, "李国强", RoleKind.GRID_WORKER, "陈静", place=grid(house))
    assert house.ask(queries.gauge).workers == 1
