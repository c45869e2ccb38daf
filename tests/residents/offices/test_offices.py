"""Offices of named neighbours on a real database: given, held to a noon, renewed, ended, followed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.invitations import accept, invite_neighbour, take_back
from residents.invitations import code_to_pass_on as code_of
from residents.model import Holder, Person, Place, PlaceKind, Residency, Role, RoleKind
from residents.offices import ending, queries, service
from residents.offices.granting import end_for_erased
from residents.offices.rules import MOST_A_DAY
from residents.offices.terms import noon_of, number_of
from residents.permits import a_leader, on_the_committee, roles_of
from residents.queries import holders_of
from tests.house import START, House

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


# ------------------------------------------------------------ ending and renewing


def end(house: House, by: str, role: int, why: str = "工作调动") -> None:
    who = house.who(by)
    house.act(lambda work: service.end(work, who, role, why))


def role_of(house: House, name: str) -> int:
    person = house.person(name)
    return house.ask(lambda work: work.session.scalars(select(Role.id).where(Role.person_id == person)).one())


def test_an_end_before_its_time_holds_at_once_and_its_reason_is_not_in_the_journal(house: House) -> None:
    role = appoint(house, "李国强", LEADER, "陈静", place=building(house))
    end(house, "许红梅", role, "和邻居吵架")
    assert not holds(house, "陈静", LEADER)
    entries = house.ask(
        lambda work: list(work.session.scalars(select(JournalEntry).order_by(JournalEntry.seq)))
    )
    assert entries[-1].kind == "RoleEnded" and entries[-1].sealed
    assert all("吵架" not in str(each.facts) for each in entries)
    kept = house.ask(lambda work: work.session.get_one(Role, role).ended_why)
    assert kept == "和邻居吵架"
    with pytest.raises(Refusal) as again:
        end(house, "许红梅", role)
    assert again.value.line.key == "office-over"


def test_a_supervisor_is_ended_by_another_one_and_never_by_the_chair(house: House) -> None:
    wu = role_of(house, "吴秉正")
    for by in ("李国强", "许红梅"):
        with pytest.raises(Refusal) as no:
            end(house, by, wu)
        assert getattr(no.value.line.args["no"], "text", "") == "supervisor"
    appoint(house, "李国强", RoleKind.SUPERVISOR, "陈静")
    end(house, "陈静", wu)
    assert not holds(house, "吴秉正", RoleKind.SUPERVISOR)


def test_whoever_is_tired_lays_the_office_down(house: House) -> None:
    end(house, "吴秉正", role_of(house, "吴秉正"), "身体不好")
    assert not holds(house, "吴秉正", RoleKind.SUPERVISOR)


def test_a_reason_is_needed_and_fits_on_a_line(house: House) -> None:
    role = appoint(house, "李国强", LEADER, "陈静", place=building(house))
    for why in ("", "   ", "\u200b", "长" * 201):
        with pytest.raises(Refusal) as no:
            end(house, "李国强", role, why)
        assert no.value.line.key == "office-why-length"


def test_a_renewed_term_follows_the_old_one_without_a_gap(house: House) -> None:
    role = appoint(house, "李国强", LEADER, "陈静", place=building(house))
    li, later = house.who("李国强"), number_of(date(2028, 11, 21))
    with pytest.raises(Refusal) as early:
        house.act(lambda work: service.renew(work, li, role, later))
    assert early.value.line.key == "office-not-yet-renewed"
    house.now = NOON - timedelta(days=3)
    house.act(lambda work: service.renew(work, li, role, later))
    with pytest.raises(Refusal) as twice:
        house.act(lambda work: service.renew(work, li, role, later))
    assert twice.value.line.key == "office-renewed-already"
    for moment in (NOON - timedelta(seconds=1), NOON, NOON + timedelta(days=300)):
        house.now = moment
        due(house)
        assert holds(house, "陈静", LEADER), moment
    assert "RoleOver" not in facts(house), "a term that goes over into the next is not told as over"
    house.now = noon_of(date(2028, 11, 21), house.ask(lambda work: work.zone))
    assert not holds(house, "陈静", LEADER)


def test_nobody_renews_their_own(house: House) -> None:
    role = appoint(house, "李国强", DESK, "李国强", until=number_of(date(2026, 12, 1)))
    xu = role_of(house, "许红梅")
    with pytest.raises(Refusal) as no:
        house.act(lambda work: service.renew(work, house.who("许红梅"), xu, UNTIL))
    assert getattr(no.value.line.args["no"], "text", "") == "not_yours"
    assert role


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


# ------------------------------------------------------------ invitations by somebody in office


def invited(house: House, by: str = "李国强", kind: RoleKind = DESK, place: int = 0) -> str:
    who = house.who(by)
    made = house.act(lambda work: invite_neighbour(work, who, kind, place, UNTIL)).invitation
    return house.ask(lambda work: code_of(work, who, made))


def accepts(house: House, name: str, code: str) -> None:
    person = house.person(name)
    query = select(Holder.address_id).where(Holder.person_id == person)
    where = house.ask(lambda work: work.session.scalars(query).first())
    who = Acting(person, person, Origin.CHAT, address=where)
    house.act(lambda work: accept(work, who, code, name))


def test_an_invitation_by_the_chair_gives_its_office_with_place_and_term(house: House) -> None:
    here = building(house)
    accepts(house, "陈静", invited(house, kind=LEADER, place=here))
    [held] = house.ask(lambda work: queries.offices(work, person=house.person("陈静")))
    assert (held.where, held.until, held.by) == ("3号楼", NOON, "李国强")


def test_an_invitation_dies_with_the_office_of_whoever_gave_it(house: House) -> None:
    code = invited(house, "许红梅", RoleKind.MERCHANT)
    end(house, "李国强", role_of(house, "许红梅"))
    with pytest.raises(Refusal) as no:
        accepts(house, "陈静", code)
    assert no.value.line.key == "invitation-giver-gone"


def test_nobody_takes_by_their_own_invitation_what_they_may_not_give_themselves(house: House) -> None:
    code = invited(house, "许红梅", RoleKind.MERCHANT)
    with pytest.raises(Refusal) as no:
        accepts(house, "许红梅", code)
    assert getattr(no.value.line.args["no"], "text", "") == "oneself"


def test_a_supervisor_accepts_no_other_office(house: House) -> None:
    with pytest.raises(Refusal) as no:
        accepts(house, "吴秉正", invited(house))
    assert getattr(no.value.line.args["no"], "text", "") == "alone"


def test_links_that_are_taken_back_open_nothing(house: House) -> None:
    code, li = invited(house), house.who("李国强")
    assert house.act(lambda work: take_back(work, li)) == 1
    with pytest.raises(Refusal) as no:
        accepts(house, "陈静", code)
    assert no.value.line.key == "invitation-void"


def test_the_code_of_an_invitation_is_told_to_nobody_but_its_giver(house: House) -> None:
    li, xu = house.who("李国强"), house.who("许红梅")
    made = house.act(lambda work: invite_neighbour(work, li, DESK, 0, UNTIL)).invitation
    with pytest.raises(Refusal):
        house.ask(lambda work: code_of(work, xu, made))


# ------------------------------------------------------------ hands


def test_the_gauge_counts_hands_from_offices_and_homes(house: House) -> None:
    gauge = house.ask(queries.gauge)
    assert (gauge.workers, gauge.workers_wanted) == (0, 1)  # A32: one for 300 homes, begun ones whole
    assert gauge.staff == len(house.ask(lambda work: holders_of(work, *queries.STAFF)))
    assert gauge.staff_wanted == 1  # A32: two for 1,000 residents
    appoint(house, "李国强", RoleKind.GRID_WORKER, "陈静", place=grid(house))
    assert house.ask(queries.gauge).workers == 1
