"""Closing a poll: counted once, and the same at any later time."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from deliberation.polls.casting import cast_vote
from deliberation.polls.closing import close_poll, due_to_close, next_close, outcome_of, tally_of
from deliberation.polls.model import Poll
from deliberation.polls.rules.rule import Choice, decide
from kernel.errors import Refusal
from kernel.work import Work
from tests.deliberation.polls.neighbourhood import (
    CLOSE,
    PEOPLE,
    Hall,
    HandClock,
    database,
    plan,
    settle,
    workshop_on,
)


def certified(hall: Hall, poll: int) -> dict[str, object] | None:
    """The outcome as it was certified."""
    found = hall.ask(lambda work: work.session.get_one(Poll, poll).outcome)
    assert found is None or isinstance(found, dict)
    return found


def recounted(hall: Hall, poll: int) -> dict[str, object]:
    """The outcome as a recount gives it."""

    def recount(work: Work) -> dict[str, object]:
        row = work.session.get_one(Poll, poll)
        tally = tally_of(work, row)
        return outcome_of(tally, carried=decide(tally, row.how).carried)

    found = hall.ask(recount)
    assert isinstance(found, dict)
    return found


def test_nobody_counts_before_the_last_moment_to_vote(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE - timedelta(microseconds=1)
    with pytest.raises(Refusal) as refused:
        hall.closes(poll)
    assert refused.value.line.key == "poll-still-open"


def test_the_shop_alone_cannot_carry_what_most_homes_reject(hall: Hall) -> None:
    """Heads and area disagree: 500 of 1,000 m² say yes, four homes of seven say no."""
    poll = hall.opens()
    for name in ("钱老板", "张奶奶", "孙<b>"):
        hall.votes(name, poll, "agree")
    for name in ("陈静", "李明"):
        hall.votes(name, poll, "against")
    hall.clock.now = CLOSE
    assert not hall.closes(poll).carried
    assert certified(hall, poll) == {
        "carried": False,
        "agree": [3, 61000],
        "against": [4, 33000],
        "abstain": [0, 0],
    }


def test_what_enough_homes_and_area_agree_to_is_carried(hall: Hall) -> None:
    poll = hall.opens()
    for name in ("钱老板", "张奶奶", "陈静", "李明"):
        hall.votes(name, poll, "agree")
    hall.clock.now = CLOSE
    assert hall.closes(poll).carried


def test_a_poll_nobody_took_part_in_is_not_carried(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE
    assert not hall.closes(poll).carried


def test_closing_twice_counts_and_tells_once(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE
    first = hall.closes(poll)
    assert hall.closes(poll) == first
    assert len(hall.told("poll-outcome")) == len(hall.rollouts("poll-outcome")) == 1


def test_a_poll_is_due_at_its_close_and_no_more_once_counted(hall: Hall) -> None:
    poll = hall.opens()
    assert hall.ask(next_close) == CLOSE and hall.ask(due_to_close) == []
    hall.clock.now = CLOSE
    assert hall.ask(due_to_close) == [(hall.community, poll)]
    hall.closes(poll)
    assert hall.ask(due_to_close) == [] and hall.ask(next_close) is None


def test_another_community_cannot_close_it(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE
    other = settle(hall.workshop, hall.clock, plan("heping", [{"name": "外人"}]))
    with pytest.raises(Refusal):
        other.closes(poll)
    assert certified(hall, poll) is None


def test_who_moves_out_after_voting_is_still_in_the_recount(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("陈静", poll, "agree")
    hall.clock.now = CLOSE
    hall.closes(poll)
    hall.moves_out("陈静")
    assert recounted(hall, poll) == certified(hall, poll)


def crowd(size: int) -> list[dict[str, object]]:
    """The chair, and enough neighbours to race the close; each of the eight homes has several."""
    homes = [home for person in PEOPLE for home in person.get("dwellings", ())]
    voters = [{"name": f"邻居{i}", "dwellings": [homes[i % len(homes)]]} for i in range(size)]
    return [{"name": "王敏", "roles": ["chair"]}, *voters]


def home(name: str) -> str:
    """Where one of the crowd lives."""
    homes = [home for person in PEOPLE for home in person.get("dwellings", ())]
    return str(homes[int(name.removeprefix("邻居")) % len(homes)])


def close_when_over(hall: Hall, poll: int) -> None:
    """Try to count until it can be done."""
    while True:
        try:
            hall.workshop.act_now(lambda work: close_poll(work.enter(hall.community), poll))
            return
        except Refusal:
            continue


def race(hall: Hall, poll: int, names: list[str], accepted: list[str]) -> None:
    """Vote one after the other, whatever the clock says."""

    def order(name: str) -> Callable[[Work], object]:
        who, choice = hall.who(name), list(Choice)[int(name.removeprefix("邻居")) % 3]
        return lambda work: cast_vote(work.enter(hall.community), who, poll, choice)

    for name in names:
        try:
            hall.workshop.act_now(order(name))
            accepted.append(name)
        except Refusal:
            continue


def test_votes_that_race_the_close_from_two_connections_are_counted_or_refused(tmp_path: Path) -> None:
    """The clock moves a millisecond at every look, so that the close falls into the middle of the race."""
    url, clock = database(tmp_path), HandClock()
    ours, theirs = workshop_on(url, clock), workshop_on(url, clock)
    hall = settle(ours, clock, plan(people=crowd(60)))
    beside = Hall(theirs, clock, hall.community)
    poll, accepted = hall.opens(), list[str]()
    clock.now, clock.step = CLOSE - timedelta(milliseconds=40), timedelta(milliseconds=1)
    names = [f"邻居{i}" for i in range(60)]
    runners = [
        threading.Thread(target=race, args=(hall, poll, names[::2], accepted)),
        threading.Thread(target=race, args=(beside, poll, names[1::2], accepted)),
        threading.Thread(target=close_when_over, args=(beside, poll)),
    ]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    race(hall, poll, names, late := list[str]())
    assert accepted and not late and certified(hall, poll) == recounted(hall, poll)
    heads = hall.ask(lambda work: tally_of(work, work.session.scalars(select(Poll)).one()).part.heads)
    assert heads == len({home(name) for name in accepted})
    ours.close()
    theirs.close()
