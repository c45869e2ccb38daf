"""Offices that end before their time, are laid down, or are renewed."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.journal import JournalEntry
from residents.model import Role, RoleKind
from residents.offices import service
from residents.offices.terms import noon_of, number_of
from tests.house import House
from tests.residents.offices.deeds import (
    DESK,
    LEADER,
    NOON,
    UNTIL,
    appoint,
    building,
    due,
    end,
    facts,
    holds,
    role_of,
)

# ------------------------------------------------------------ ending and renewing


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
