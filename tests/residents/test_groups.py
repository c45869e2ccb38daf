"""A group chat under another number: moved once, in whatever order that is told, never taken from others."""

from typing import Any

import pytest
from sqlalchemy import select

from kernel.database import table_of
from kernel.errors import Refusal
from kernel.journal import ENTRIES
from kernel.work import Work
from residents import groups, rooms
from residents.acting import Acting, Origin
from residents.model import Group, Room
from tests import cast
from tests.house import House

GROUPS, ROOMS = table_of(Group), table_of(Room)
OLD, NEW, THEIRS = str(cast.GROUP_ID), "-100777", "-1002"
NOBODY = Acting(None, None, Origin.CHAT)


def moved(house: House, old: str, new: str) -> bool:
    """Telegram, or a send that met the old number, says so."""
    return house.workshop.act_now(lambda work: groups.moved(work, "telegram", old, new))


def bound(house: House) -> dict[int, str]:
    """The group of each community."""
    query = select(GROUPS.c.community_id, GROUPS.c.external)
    return dict(house.workshop.read_now(lambda work: work.connection.execute(query).all()))


def facts(house: House) -> list[str]:
    """What the journal says of groups, in both communities."""
    query = select(ENTRIES.c.kind).where(ENTRIES.c.kind.like("Group%")).order_by(ENTRIES.c.id)
    return list(house.workshop.read_now(lambda work: work.connection.execute(query).scalars().all()))


def come_in(house: House, external: str, title: str = "群") -> str:
    """The bot is brought into a group; gives the ticket in its link."""

    def order(work: Work) -> str:
        return rooms.come_in(work.enter(house.here), NOBODY, "telegram", external, title, None).ticket

    return house.workshop.act_now(order)


def test_a_group_moves_once_however_often_it_is_told(house: House) -> None:
    assert moved(house, OLD, NEW)
    assert not moved(house, OLD, NEW)
    assert bound(house) == {house.here: NEW, house.there: THEIRS}
    assert facts(house) == ["GroupMoved"]


def test_a_group_that_moved_while_it_seemed_lost_is_not_lost(house: House) -> None:
    house.workshop.act_now(lambda work: groups.lost(work, "telegram", OLD, out=True))
    assert moved(house, OLD, NEW)
    lost = house.workshop.read_now(
        lambda work: work.connection.execute(
            select(GROUPS.c.lost_at).where(GROUPS.c.external == NEW)
        ).scalar()
    )
    assert lost is None


def test_no_group_is_taken_from_another_community(house: House) -> None:
    assert not moved(house, OLD, THEIRS)
    assert bound(house) == {house.here: OLD, house.there: THEIRS}


def test_a_group_of_nobody_moves_and_changes_nothing(house: House) -> None:
    ticket = come_in(house, "-5", "自己聊")
    assert not moved(house, "-5", "-1005")
    query = select(ROOMS.c.external, ROOMS.c.ticket)
    assert house.workshop.read_now(lambda work: work.connection.execute(query).all()) == [("-1005", ticket)]
    assert facts(house) == []


def test_the_new_side_may_be_known_before_the_old_side_is_told(house: House) -> None:
    come_in(house, "-5")
    ticket = come_in(house, "-1005")
    moved(house, "-5", "-1005")
    query = select(ROOMS.c.external, ROOMS.c.ticket)
    assert house.workshop.read_now(lambda work: work.connection.execute(query).all()) == [("-1005", ticket)]


def test_a_group_is_lost_and_found_once(house: House) -> None:
    for _ in range(2):
        house.workshop.act_now(lambda work: groups.lost(work, "telegram", OLD, out=True))
    for _ in range(2):
        house.workshop.act_now(lambda work: groups.found(work, "telegram", OLD))
    assert facts(house) == ["GroupLost", "GroupFound"]


def test_the_same_group_keeps_its_ticket(house: House) -> None:
    assert come_in(house, "-5") == come_in(house, "-5", "新名字")
    assert come_in(house, "-6") != come_in(house, "-5")


def _bind(house: House, name: str, ticket: str, *, at: int | None = None) -> Any:
    who = house.who(name, at=at)
    return house.act(lambda work: groups.bind(work, who, ticket), at=at)


def test_of_two_chairs_the_first_binds_a_group_and_the_second_is_refused(house: House) -> None:
    ticket = come_in(house, "-5", "业主群")
    assert _bind(house, "李国强", ticket).title == "业主群"
    assert _bind(house, "李国强", ticket).title == "业主群", "a second tap"
    with pytest.raises(Refusal, match="group-taken"):
        _bind(house, "李国强", ticket, at=house.there)
    assert bound(house) == {house.here: "-5", house.there: THEIRS}
    assert facts(house) == ["GroupUnbound", "GroupBound"]


@pytest.mark.parametrize("name", ["许红梅", "吴秉正", "赵敏", "陈静"])
def test_no_other_office_binds_or_gives_up_a_group(house: House, name: str) -> None:
    ticket, who = come_in(house, "-5"), house.who(name)
    group = house.id_of(Group, cast.GROUP)
    with pytest.raises(Refusal, match="group-chair-only"):
        _bind(house, name, ticket)
    with pytest.raises(Refusal, match="group-chair-only"):
        house.act(lambda work: groups.unbind(work, who, group))
    assert bound(house) == {house.here: OLD, house.there: THEIRS}


def test_a_chair_cannot_give_up_another_communitys_group(house: House) -> None:
    who, theirs = house.who("李国强"), house.id_of(Group, cast.GROUP, at=house.there)
    with pytest.raises(Refusal, match="group-none"):
        house.act(lambda work: groups.unbind(work, who, theirs))
    assert bound(house) == {house.here: OLD, house.there: THEIRS}
