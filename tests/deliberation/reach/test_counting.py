"""Whom a call reached, home by home, from what notices, doors and paper tell."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import delete

from deliberation.meetings import service as meetings
from deliberation.meetings.model import Choice
from deliberation.polls.model import RollEntry
from deliberation.proposals.supporting import support
from deliberation.reach.channels import Channel
from deliberation.reach.looking import look
from deliberation.reach.marking import hang, tell_at_door
from deliberation.reach.model import CallKind
from deliberation.reach.queries import public_reach
from kernel.work import Work
from residents.model import Holder, Place
from tests.deliberation.reach.street import FIRST, THIRD, Street


def numbers(street: Street, call: int) -> tuple[int, int]:
    """Homes reached, of homes."""
    reached = street.count(call).reached
    return reached.reached, reached.homes


def test_a_vote_counts_the_homes_of_its_roll_each_once(street: Street) -> None:
    call = street.poll(THIRD)
    assert numbers(street, call) == (0, 12)
    before = street.count(call).messages
    assert not before.arrived and len(before.held) == 10  # nobody lives verified in 302 and 602
    street.deliver(blocked=("钱进",), held=("吴强",))
    counted = street.count(call)
    assert numbers(street, call) == (8, 12)
    # 201 has two people and 501 two, 周建国 has three homes: homes are counted, and people beside them.
    assert (counted.messages.people, counted.messages.people_told) == (10, 8)
    assert counted.messages.failed == street.homes("601") and counted.messages.held == street.homes("401")
    assert set(counted.silent) == street.homes("302", "401", "601", "602")


def test_whoever_shuts_the_chat_after_the_message_came_was_told(street: Street) -> None:
    call = street.poll(THIRD)
    street.deliver()
    before = numbers(street, call)
    street.act(lambda work: work.session.execute(delete(Holder)) and None)
    assert numbers(street, call) == before == (10, 12)


def test_one_of_two_at_home_is_enough(street: Street) -> None:
    call = street.poll(THIRD)
    street.deliver(blocked=("李明",))
    counted = street.count(call)
    assert street.homes("201") <= counted.messages.arrived
    assert not counted.messages.failed


def test_a_door_and_a_paper_add_what_no_message_reached(street: Street) -> None:
    call = street.poll(None)
    street.deliver(blocked=("钱进",))
    leader, [door] = street.who("陈静"), street.homes("601")
    street.act(lambda work: tell_at_door(work, leader, call, door, told=True))
    street.act(lambda work: tell_at_door(work, leader, call, door, told=True))  # a second tap is the same
    by = street.count(call).reached
    assert (by.by[Channel.PERSON], by.only[Channel.PERSON]) == (1, 1)
    first, lead = street.id_of(Place, FIRST), street.who("许红梅")
    assert not street.act(lambda work: hang(work, lead, call, first)).again
    assert street.act(lambda work: hang(work, lead, call, first)).again
    counted = street.count(call)
    assert counted.reached.by[Channel.PAPER] == 7 and counted.hung == {first}
    assert counted.reached.only[Channel.PAPER] == 7 - len(counted.messages.arrived - street.homes_of(THIRD))
    assert counted.reached.reached == counted.reached.told + counted.reached.only[Channel.PAPER]
    street.act(lambda work: tell_at_door(work, leader, call, door, told=False))
    assert street.count(call).reached.by[Channel.PERSON] == 0


def test_a_vote_on_a_home_without_a_message_shows_in_no_number(street: Street) -> None:
    """Leaders know the homes no message went to; a number that moves with a vote would tell whose it was."""
    call = street.poll(THIRD)
    street.deliver(blocked=("钱进", "吴强", "Helen"))
    before = street.count(call)
    street.vote("钱进", call)
    street.vote("Helen", call)
    after = street.count(call)
    assert (before.part, after.part) == (0, 2)  # the turnout itself is public
    assert after == replace(before, part=2)
    assert set(after.silent) >= street.homes("601", "301")


def test_a_new_paper_shows_by_its_number_nothing_of_votes(street: Street) -> None:
    """Eight homes of 3号楼 hear of nothing and half of them vote: each number is the same as if none had."""
    quiet, loud = street.poll(None), street.poll(None)
    street.deliver(blocked=("李明", "王芳", "Helen", "吴强", "周建国", "钱进"))
    for name in ("李明", "周建国"):
        street.vote(name, loud)
    lead, place = street.who("陈静"), street.id_of(Place, THIRD)
    for call in (quiet, loud):
        street.act(lambda work, c=call: hang(work, lead, c, place))
    assert street.count(quiet).reached == street.count(loud).reached


def test_at_the_end_taking_part_counts_where_enough_did_and_did_not(street: Street) -> None:
    call = street.poll(None)
    everybody = ("李明", "王芳", "Helen", "吴强", "周建国", "钱进", "陈静", "张桂兰", "何小雨", "小<b>明")
    street.deliver(blocked=everybody)
    told = street.count(call).reached.reached
    for name in ("李明", "Helen", "吴强", "周建国"):  # six homes
        street.vote(name, call)
    assert street.count(call).reached.reached == told
    street.now = street.row(call).ends_at
    street.act(lambda work: look(work, call))
    end = street.row(call).end
    assert end is not None and (end["reached"], end["part"]) == (told + 6, 6)


def test_who_was_reminded_is_not_asked(street: Street) -> None:
    """Reminders go only to those who have not voted: to count them would tell who that is."""
    call = street.poll(THIRD)
    street.deliver(blocked=("钱进", "吴强"))
    street.vote("吴强", call)
    street.wait(days=3, hours=1)
    street.deliver()  # the reminder reaches both, whose chats are open again
    assert set(street.count(call).silent) >= street.homes("601", "401")


def test_a_meeting_counts_its_call_and_every_change_of_it(street: Street) -> None:
    call = street.meeting()
    street.deliver(blocked=("陈静",))
    [home] = street.homes("402")
    assert home in street.count(call).silent
    who, meeting = street.who("李国强"), street.row(call).subject
    starts = street.now + timedelta(days=6)
    street.act(lambda work: meetings.change(work, who, meeting, starts, None))
    street.deliver()
    counted = street.count(call)
    assert home not in counted.silent
    assert street.row(call).ends_at == starts
    # Whoever called it needs no message to know of it.
    assert set(street.home_of("李国强")) <= counted.messages.arrived


def test_a_proposal_has_no_message_and_counts_paper_and_doors(street: Street) -> None:
    call = street.proposal()
    street.deliver()
    assert numbers(street, call) == (0, 12)
    place, lead = street.id_of(Place, THIRD), street.who("陈静")
    street.act(lambda work: hang(work, lead, call, place))
    counted = street.count(call).reached
    assert (counted.reached, counted.told) == (12, 0) and counted.falls_short(65)


def test_a_proposal_with_enough_support_calls_nobody_any_more(street: Street) -> None:
    call = street.proposal()
    subject = street.row(call).subject
    for name in ("陈静", "李明", "Helen"):
        who = street.who(name)
        street.wait(minutes=1)
        street.act(lambda work, w=who: support(work, w, subject))
    assert street.row(call).ends_at == street.now
    assert street.ask(lambda work: public_reach(work, CallKind.PROPOSAL, subject)) is None


def test_a_cancelled_meeting_calls_nobody_any_more(street: Street) -> None:
    call = street.meeting()
    who, meeting = street.who("李国强"), street.row(call).subject
    street.wait(hours=1)
    street.act(lambda work: meetings.cancel(work, who, meeting, "下雨"))
    assert street.row(call).ends_at == street.now
    assert street.ask(lambda work: public_reach(work, CallKind.MEETING, meeting)) is None


def test_answers_to_a_meeting_show_in_no_number(street: Street) -> None:
    call = street.meeting()
    street.deliver(blocked=("钱进",))
    before, who = street.count(call), street.who("钱进")
    meeting = street.row(call).subject
    street.act(lambda work: meetings.answer(work, who, meeting, Choice.NO))
    assert street.count(call) == replace(before, part=1)


def test_next_door_counts_its_own_homes_only(street: Street) -> None:
    call = street.poll(None)
    street.deliver()
    assert street.count(call).reached.homes == 19
    assert (
        street.ask(lambda work: public_reach(work, CallKind.POLL, street.row(call).subject), at=street.there)
        is None
    )


def test_in_a_building_of_four_homes_nothing_is_public(street: Street) -> None:
    call = street.poll(THIRD)
    subject = street.row(call).subject
    assert street.ask(lambda work: public_reach(work, CallKind.POLL, subject)) is not None

    def shrink(work: Work) -> None:
        few = sorted(street.homes("101", "102", "201", "202"))
        work.session.execute(delete(RollEntry).where(RollEntry.dwelling_id.not_in(few)))

    street.act(shrink)
    assert street.ask(lambda work: public_reach(work, CallKind.POLL, subject)) is None
