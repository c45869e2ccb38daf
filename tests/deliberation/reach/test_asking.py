"""Who may see, mark and ask; the chair hears of a call once, halfway; what is shown betrays nobody."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select
from sqlalchemy.exc import DBAPIError

from deliberation.meetings import service as meetings
from deliberation.reach.asking import ask_leaders, put_card_up
from deliberation.reach.looking import due_to_look, look, next_look
from deliberation.reach.marking import hang, tell_at_door
from deliberation.reach.model import Call, DoorTold
from deliberation.reach.queries import calls_running, reach_seen, silent_homes, to_be_reached, to_hang
from deliberation.reach.suggesting import Step
from handlers.schedule.due import due_items
from kernel.errors import Refusal
from kernel.outbox import Notice
from residents.model import Dwelling, Person, Place, Role
from residents.privacy.model import Reading
from tests.deliberation.reach.street import FIRST, THIRD, Street


def tick(street: Street) -> list[str]:
    """Do what the ticker does for calls; gives the names of what was due."""
    due = [item for item in street.workshop.read_now(due_items) if item.name.startswith("reach of")]
    for item in due:
        street.workshop.act_now(item.order)
    return [item.name for item in due]


def told(street: Street, kind: str) -> list[str]:
    """Who is owed a notice of this kind."""
    rows = street.ask(
        lambda work: work.session.execute(
            select(Person.name).join(Notice, Notice.person_id == Person.id).where(Notice.kind == kind)
        ).all()
    )
    return sorted(name for (name,) in rows)


@pytest.mark.parametrize(
    ("name", "sees", "whole"),
    [
        ("李国强", True, True),  # chair
        ("许红梅", True, True),  # committee, and leads 1号楼
        ("吴秉正", True, True),  # supervisor
        ("赵敏", True, True),  # desk
        ("陈静", True, False),  # leads 3号楼
        ("李明", False, False),
        ("刘师傅", False, False),
    ],
)
def test_offices_see_the_whole_leaders_their_building(
    street: Street, name: str, sees: bool, whole: bool
) -> None:
    call, who = street.poll(None), street.who(name)
    if not sees:
        with pytest.raises(Refusal, match="refused-office"):
            street.ask(lambda work: reach_seen(work, who, call))
        return
    seen = street.ask(lambda work: reach_seen(work, who, call))
    assert seen.whole is whole
    assert bool(seen.mine) is (name in ("陈静", "许红梅"))
    assert seen.may_ask is (name in ("李国强", "许红梅"))
    assert seen.may_hang is (name != "吴秉正")


def test_a_leader_has_nothing_to_do_with_a_vote_elsewhere(street: Street) -> None:
    call, who = street.poll(FIRST), street.who("陈静")
    assert street.ask(lambda work: calls_running(work, who)) == ()
    place, [home] = street.id_of(Place, FIRST), [street.id_of(Dwelling, "1号楼1单元101")]
    for forbidden in (
        lambda work: reach_seen(work, who, call),
        lambda work: hang(work, who, call, place),
        lambda work: tell_at_door(work, who, call, home, told=True),
    ):
        with pytest.raises(Refusal, match="reach-not-yours"):
            street.act(forbidden)


def test_the_chair_tells_nobody_at_their_door(street: Street) -> None:
    """Only whoever leads the building sees its homes by name, and says that they were told."""
    call, chair, [home] = street.poll(None), street.who("李国强"), street.homes("601")
    assert street.act(lambda work: silent_homes(work, chair, call, 0)).number == 0
    with pytest.raises(Refusal, match="reach-not-yours"):
        street.act(lambda work: tell_at_door(work, chair, call, home, told=True))


def test_a_paper_hangs_only_where_the_call_is_heard(street: Street) -> None:
    call, chair, elsewhere = street.poll(THIRD), street.who("李国强"), street.id_of(Place, FIRST)
    with pytest.raises(Refusal, match="reach-not-there"):
        street.act(lambda work: hang(work, chair, call, elsewhere))
    with pytest.raises(Refusal, match="reach-unknown"):
        street.act(lambda work: hang(work, chair, 2**40, elsewhere))


def test_looking_at_the_homes_is_written_down_and_says_nothing_of_votes(street: Street) -> None:
    call, leader = street.poll(THIRD), street.who("陈静")
    street.deliver(blocked=("钱进", "吴强", "Helen"))
    street.vote("钱进", call)
    found = street.act(lambda work: silent_homes(work, leader, call, 0))
    assert [each.name[-3:] for each in found.shown] == ["301", "302", "401", "601", "602"]  # 601 has voted
    looks = street.ask(lambda work: work.session.scalars(select(Reading)).all())
    assert {look.dwelling_id for look in looks} == {each.dwelling for each in found.shown}
    assert {look.what for look in looks} == {"reach"}
    street.wait(days=1)
    with pytest.raises(DBAPIError, match=r"read.?only"):  # as a question it could not be written down
        street.ask(lambda work: silent_homes(work, street.who("陈静"), call, 0))


def test_leaders_are_asked_once_a_day_and_only_with_homes_of_theirs(street: Street) -> None:
    call, chair = street.poll(None), street.who("李国强")
    street.deliver()
    asked = street.act(lambda work: ask_leaders(work, chair, call))
    silent = street.count(call).silent
    assert (asked.leaders, asked.homes, asked.unled) == (2, len(silent), 0)
    assert told(street, "reach-doors") == ["许红梅", "陈静"]
    with pytest.raises(Refusal, match="reach-asked-lately"):
        street.act(lambda work: ask_leaders(work, chair, call))
    street.wait(days=1)
    street.act(lambda work: ask_leaders(work, chair, call))
    assert len(told(street, "reach-doors")) == 4


def test_without_leaders_nobody_can_be_asked(street: Street) -> None:
    call, chair = street.poll(None), street.who("李国强")
    street.act(lambda work: work.session.execute(delete(Role).where(Role.place_id.is_not(None))) and None)
    with pytest.raises(Refusal, match="reach-no-leaders"):
        street.act(lambda work: ask_leaders(work, chair, call))


def test_a_card_goes_up_again_after_a_day(street: Street) -> None:
    call, chair = street.poll(None), street.who("李国强")
    street.deliver()
    street.put_card(call)
    with pytest.raises(Refusal, match="reach-card-lately"):
        street.act(lambda work: put_card_up(work, chair, call))
    street.wait(days=1)
    street.act(lambda work: put_card_up(work, chair, call))
    cards = street.ask(
        lambda work: work.session.scalars(select(Notice).where(Notice.kind == "card-poll")).all()
    )
    assert len(cards) == 2


def test_the_chair_hears_halfway_once_however_often_it_is_looked(street: Street) -> None:
    call = street.poll(THIRD)
    row = street.row(call)
    assert row.look_at == row.begun_at + (row.ends_at - row.begun_at) / 2
    assert street.workshop.read_now(next_look) == row.look_at
    street.deliver(blocked=("李明", "王芳", "Helen", "吴强", "周建国"))  # 4 of 12 homes hear of it
    street.now = row.look_at - timedelta(seconds=1)
    assert tick(street) == []
    street.now = row.look_at
    twice = [*street.workshop.read_now(due_items)]
    assert len(tick(street)) == 1
    for item in twice:  # another process saw it too
        if item.name.startswith("reach of"):
            street.workshop.act_now(item.order)
    street.wait(hours=1)
    assert tick(street) == [] and told(street, "reach-half") == ["李国强"]
    half = street.row(call).half
    assert half is not None and (half["homes"], half["reached"], half["message"]) == (12, 4, 4)
    chair = street.who("李国强")
    assert street.ask(lambda work: to_be_reached(work, chair)) == 1
    later = street.poll(THIRD, days=1)  # ends first
    listed = street.ask(lambda work: calls_running(work, chair))
    assert {each.call: each.short for each in listed} == {call: True, later: False}
    assert listed[0].call == call


def test_nothing_is_suggested_where_enough_were_reached_or_it_is_too_late(street: Street) -> None:
    enough = street.poll(THIRD)
    street.deliver()
    street.now = street.row(enough).look_at
    tick(street)
    assert told(street, "reach-half") == []
    late = street.poll(FIRST)
    street.now = street.row(late).ends_at  # everything slept until the end
    tick(street)
    assert told(street, "reach-half") == []
    row = street.row(late)
    assert row.half is None and row.end is not None and row.looked_at == row.ended_at


def test_the_reach_at_the_end_is_kept_when_notices_are_gone(street: Street) -> None:
    call = street.poll(THIRD)
    street.deliver()
    street.now = street.row(call).ends_at
    tick(street)
    assert street.workshop.read_now(due_to_look) == []
    street.act(lambda work: work.session.execute(delete(Notice)) and None)
    chair = street.who("李国强")
    seen = street.ask(lambda work: reach_seen(work, chair, call))
    assert seen.logged is not None and (seen.logged["reached"], seen.logged["homes"]) == (10, 12)
    assert not seen.running and seen.step is None


def test_a_meeting_that_moves_is_counted_at_its_new_end(street: Street) -> None:
    call = street.meeting()
    row, who = street.row(call), street.who("李国强")
    later = row.ends_at + timedelta(days=3)
    street.act(lambda work: meetings.change(work, who, row.subject, later, None))
    street.now = row.ends_at
    tick(street)
    assert street.row(call).end is None
    street.now = later
    tick(street)
    assert street.row(call).ended_at == later


def test_after_the_end_nothing_is_marked_and_nobody_asked(street: Street) -> None:
    call, chair, leader = street.poll(THIRD), street.who("李国强"), street.who("陈静")
    place, [home] = street.id_of(Place, THIRD), street.homes("601")
    street.now = street.row(call).ends_at
    for too_late in (
        lambda work: ask_leaders(work, chair, call),
        lambda work: put_card_up(work, chair, call),
        lambda work: hang(work, chair, call, place),
        lambda work: tell_at_door(work, leader, call, home, told=True),
        lambda work: to_hang(work, chair, call),
    ):
        with pytest.raises(Refusal, match="reach-over"):
            street.act(too_late)
    assert street.ask(lambda work: work.session.scalars(select(DoorTold)).all()) == []


def test_one_after_the_other_each_channel_is_suggested(street: Street) -> None:
    call, chair = street.poll(None), street.who("李国强")

    def step() -> Step | None:
        return street.ask(lambda work: reach_seen(work, chair, call).step)

    assert step() is Step.WAIT
    street.deliver(blocked=("李明", "王芳", "Helen", "吴强", "周建国", "陈静", "钱进"))
    assert step() is Step.CARD
    street.put_card(call)
    assert step() is Step.PAPER
    for building in (THIRD, FIRST):
        place = street.id_of(Place, building)
        street.act(lambda work, b=place: hang(work, chair, call, b))
    assert street.count(call).reached.share == 1 and step() is Step.DOORS
    street.act(lambda work: ask_leaders(work, chair, call))
    assert step() is Step.NOTHING
    leader = street.who("陈静")
    for home in street.homes("101", "102", "201", "202", "301", "401", "402"):
        street.act(lambda work, h=home: tell_at_door(work, leader, call, h, told=True))
    assert step() is None


def test_calls_next_door_are_nobodys_here(street: Street) -> None:
    call = street.poll(None)
    other = street.who("李国强", at=street.there)
    with pytest.raises(Refusal, match="reach-unknown"):
        street.ask(lambda work: reach_seen(work, other, call), at=street.there)
    assert street.ask(lambda work: work.session.scalars(select(Call)).all(), at=street.there) == []
    street.now = street.row(call).look_at
    with pytest.raises(Refusal, match="reach-unknown"):
        street.act(lambda work: look(work, call), at=street.there)
