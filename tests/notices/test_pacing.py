"""What Telegram lets a bot send is kept by all processes together, through restarts and clock jumps."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import insert, update

from kernel.database import table_of
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from notices import pacing
from notices.cards import card_drawn, leave_card, let_go, painters, put_card, stale_cards, take_card
from notices.choosing import Taking
from notices.couriering import Claimed, Settled, claim, settle, take_back
from notices.pacing import Limits
from notices.service import mark_stale, post, tell
from residents.acting import ADDRESSES
from residents.groups import moved
from residents.model import Holder, Person
from tests import cast
from tests.house import START, House

LIMITS = Limits()
SECOND = timedelta(seconds=1)


def crowd(house: House, size: int, *, at: int | None = None) -> list[int]:
    """Neighbours with a phone each."""
    community = at or house.here

    def order(work: Work) -> list[int]:
        people = [Person(name=f"邻居{n}", created_at=work.now) for n in range(size)]
        work.session.add_all(people)
        work.session.flush()
        for person in people:
            row = {"channel": "telegram", "external": str(5_000_000 + person.id), "language": "zh-Hans"}
            known = insert(ADDRESSES).values(**row, reachable=True, tries=0)
            address = work.connection.execute(known).inserted_primary_key
            assert address is not None
            work.connection.execute(
                insert(table_of(Holder)),
                {"community_id": community, "address_id": address[0], "person_id": person.id},
            )
        return [person.id for person in people]

    return house.act(order, at=at)


def owes(house: House, people: Iterable[int], once: str, *, at: int | None = None, **more: Any) -> None:
    house.act(lambda work: tell(work, people, "poll-outcome", {}, once=once, subject=1, **more), at=at)


def claimed(
    house: House,
    machine: datetime = START,
    process: str = "a",
    *,
    by: Workshop | None = None,
    limit: int = 50,
) -> list[Claimed]:
    taking = Taking(process, machine, LIMITS)
    return (by or house.workshop).act_now(lambda work: claim(work, limit, (), taking))


def sent(house: House, notices: Iterable[Claimed]) -> None:
    results = [Settled(each.id, NoticeState.SENT, message=1) for each in notices]
    house.workshop.act_now(lambda work: settle(work, results, "a"))


def most_in(moments: list[datetime], span: timedelta) -> int:
    """The most of them within any such span."""
    ordered = sorted(moments)
    return max(sum(first <= each < first + span for each in ordered) for first in ordered)


def test_two_processes_together_never_exceed_thirty_a_second(house: House) -> None:
    owes(house, crowd(house, 200), "n")
    beside, slots, machine = house.another_process(), list[datetime](), START
    while len(slots) < 200:
        for process, workshop in (("a", house.workshop), ("b", beside)):
            got = claimed(house, machine, process, by=workshop, limit=20)
            slots += [each.slot for each in got]
            sent(house, got)
        machine += timedelta(milliseconds=150)
    beside.close()
    assert most_in(slots, SECOND) <= 30
    assert max(slots) - min(slots) < 200 / 25 * SECOND, "and they are not much slower than that"


def test_a_restart_forgets_no_slot(house: House) -> None:
    owes(house, crowd(house, 80), "n")
    first = claimed(house)
    house.workshop.close()
    house.workshop = house.another_process()
    assert claimed(house, process="after") == [], "slots are given away a second ahead at most"
    later = claimed(house, START + SECOND, "after")
    assert most_in([each.slot for each in [*first, *later]], SECOND) <= 30


def test_a_person_gets_one_a_second_and_in_order(house: House) -> None:
    chen = [house.person("陈静")]
    for number in range(3):
        owes(house, chen, f"n{number}", urgent=number == 2)
        house.wait(seconds=1)
    slots, order, machine = list[datetime](), list[int](), START
    while len(order) < 3:
        got = claimed(house, machine)
        assert len(got) <= 1
        assert claimed(house, machine + 5 * SECOND) == [] if got else True, "the next waits for this one"
        sent(house, got)
        order += [each.id for each in got]
        slots += [each.slot for each in got]
        machine += SECOND / 5
    assert order == sorted(order, key=lambda n: (n != max(order), n)), "urgent first, then as they came"
    assert all(later - earlier >= SECOND for earlier, later in pairwise(slots))


def test_a_group_gets_twenty_a_minute_cards_and_answers_included(house: House) -> None:
    for number in range(40):
        house.act(
            lambda work, n=number: post(work, "poll-outcome", {}, once=f"n{n}", subject=1)  # type: ignore[misc]  # bound at once
        )
    slots, machine = list[datetime](), START
    while len(slots) < 25:
        got = claimed(house, machine)
        sent(house, got)
        slots += [each.slot for each in got]
        if len(slots) == 10:
            said = machine
            house.workshop.act_now(
                lambda work: pacing.count(work, "telegram", str(cast.GROUP_ID), LIMITS, said, group=True)  # noqa: B023 - carried out at once
            )
            slots.append(said)
        machine += SECOND / 2
    assert most_in(slots, 60 * SECOND) <= 20


def test_a_thousand_due_next_door_hold_up_nobody_here(house: House) -> None:
    owes(house, crowd(house, 300, at=house.there), "n", at=house.there)
    house.wait(seconds=1)
    chen = house.person("陈静")
    owes(house, [chen], "n")
    assert chen in {each.person for each in claimed(house, limit=4)}


def test_what_only_sums_up_comes_last(house: House) -> None:
    sums, usual, urgent = crowd(house, 3)
    owes(house, [sums], "a", digest=True)
    owes(house, [usual], "b")
    owes(house, [urgent], "c", urgent=True)
    assert [each.person for each in claimed(house)] == [urgent, usual, sums]


class TestCouriersThatDied:
    """What a process had in hand."""

    def test_is_taken_back_at_once_where_it_is_known_to_be_dead(self, house: House) -> None:
        owes(house, [house.person("陈静")], "n")
        [lost] = claimed(house, process="dead")
        assert house.workshop.act_now(lambda work: take_back(work, ["dead", "unheard-of"])) == 1
        [again] = claimed(house, START + 2 * SECOND, "alive")
        assert again.id == lost.id

    def test_and_its_late_word_changes_nothing_any_more(self, house: House) -> None:
        owes(house, [house.person("陈静")], "n")
        [slow] = claimed(house, process="a")
        house.workshop.act_now(lambda work: take_back(work, ["a"]))
        claimed(house, START + 2 * SECOND, "b")
        house.workshop.act_now(lambda work: settle(work, [Settled(slow.id, NoticeState.DUE)], "a"))
        assert [notice.state for notice in house.notices()] == [NoticeState.SENDING]

    def test_nor_what_it_did_not_send(self, house: House) -> None:
        owes(house, [house.person("陈静")], "n")
        [slow] = claimed(house, process="a")
        house.workshop.act_now(lambda work: take_back(work, ["a"]))
        [again] = claimed(house, START + 2 * SECOND, "b")
        sent(house, [again])
        for state in (NoticeState.DROPPED, NoticeState.EXPIRED, NoticeState.UNREACHABLE, NoticeState.FAILED):
            house.workshop.act_now(lambda work, s=state: settle(work, [Settled(slow.id, s)], "a"))  # type: ignore[misc]  # bound at once
        assert [(notice.state, notice.message) for notice in house.notices()] == [(NoticeState.SENT, 1)]


class TestCards:
    """One process draws a card at a time."""

    def put_up(self, house: House) -> None:
        house.act(lambda work: post(work, "card-poll", {}, once="opened:1", subject=1))
        [notice] = claimed(house)
        house.workshop.act_now(lambda work: put_card(work, notice, "poll", 7, START, still_true=False))
        sent(house, [notice])

    def test_two_processes_never_draw_it_at_once(self, house: House) -> None:
        self.put_up(house)
        machine = START + 10 * SECOND
        [card] = house.workshop.read_now(lambda work: stale_cards(work, 10))
        first, second = (Taking(name, machine, LIMITS) for name in "ab")
        assert house.workshop.act_now(lambda work: take_card(work, card, first)) == machine
        later = Taking("b", machine + 5 * SECOND, LIMITS)
        assert house.workshop.act_now(lambda work: take_card(work, card, second)) is None
        assert house.workshop.act_now(lambda work: take_card(work, card, later)) is None
        house.workshop.act_now(lambda work: leave_card(work, card))
        assert house.workshop.act_now(lambda work: take_card(work, card, later)) is not None

    def test_if_its_process_dies_another_draws_it_at_once(self, house: House) -> None:
        self.put_up(house)
        [card] = house.workshop.read_now(lambda work: stale_cards(work, 10))
        first, second = Taking("a", START + 10 * SECOND, LIMITS), Taking("b", START + 15 * SECOND, LIMITS)
        assert house.workshop.act_now(lambda work: take_card(work, card, first)) is not None
        assert house.workshop.read_now(painters) == ["a"]
        house.workshop.act_now(lambda work: let_go(work, ["a"]))
        assert house.workshop.act_now(lambda work: take_card(work, card, second)) is not None

    def test_a_drawn_card_keeps_the_group_s_distance(self, house: House) -> None:
        self.put_up(house)
        machine = START + 10 * SECOND
        [card] = house.workshop.read_now(lambda work: stale_cards(work, 10))
        taking = Taking("a", machine, LIMITS)
        house.workshop.act_now(lambda work: take_card(work, card, taking))
        house.workshop.act_now(lambda work: card_drawn(work, card, None, START))
        house.act(lambda work: mark_stale(work, "poll", 1))
        [again] = house.workshop.read_now(lambda work: stale_cards(work, 10))
        soon = Taking("a", machine + SECOND, LIMITS)
        assert house.workshop.act_now(lambda work: take_card(work, again, soon)) is None

    def test_in_the_chat_that_its_group_became_it_is_put_up_anew(self, house: House) -> None:
        self.put_up(house)
        [card] = house.workshop.read_now(lambda work: stale_cards(work, 10))
        assert card.message == 7
        house.workshop.act_now(lambda work: moved(work, "telegram", card.external, "-100777"))
        [moved_card] = house.workshop.read_now(lambda work: stale_cards(work, 10))
        assert (moved_card.external, moved_card.message) == ("-100777", None)


def test_of_a_hundred_that_wait_for_one_person_only_the_first_is_taken(house: House) -> None:
    people = crowd(house, 20)
    rows = [{"person_id": people[n % 20], "once": f"x{n}"} for n in range(2000)]
    same = {"kind": "poll-outcome", "args": {}, "subject": 1, "due_at": START, "state": NoticeState.DUE}
    same |= {"attempts": 0, "urgent": False, "digest": False}
    house.act(lambda work: work.owe([row | same for row in rows]))
    got = claimed(house)
    assert sorted(each.person or 0 for each in got) == sorted(people), "of each person the first one"
    house.act(lambda work: work.connection.execute(update(NOTICES).values(until=START)))
    sent(house, got)
    assert claimed(house, START + 5 * SECOND) == []
