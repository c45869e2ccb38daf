"""Two processes on one PostgreSQL database: one writer per community, whoever it is."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, select

from deliberation.polls.casting import cast_vote
from deliberation.polls.closing import close_poll
from deliberation.polls.model import Poll
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from handlers.schedule.due import due_items
from kernel.errors import Refusal
from kernel.heard import HEARD
from kernel.numbering import next_number
from kernel.outbox import NOTICES
from kernel.work import Work
from kernel.workshop import Workshop
from notices.model import Rollout
from notices.service import tell_residents
from tests.house import House
from tests.kernel.neighbours import entries, faults, notes, other

__all__ = ["other"]
pytestmark = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)
ROOT = Path(__file__).parents[2]
EACH = 200


@pytest.mark.parametrize("known", [True, False])
def test_a_journal_stays_whole_under_acts_of_two_processes(
    house: House, other: Workshop, known: bool
) -> None:
    """``known``: whether whoever gives the order knows its community."""

    def act(number: int) -> int:
        workshop, community = (house.workshop, other)[number % 2], (house.here, house.there)[number // 2 % 2]
        return workshop.act_now(notes(community), lane=community if known else None)

    with ThreadPoolExecutor(16) as crowd:
        kept = list(crowd.map(act, range(2 * EACH)))
    assert len(set(kept)) == 2 * EACH
    for community in (house.here, house.there):
        assert faults(house, community) == []
        assert entries(house, community) == EACH


def test_public_numbers_are_never_given_twice(house: House, other: Workshop) -> None:
    def act(number: int) -> str:
        workshop = (house.workshop, other)[number % 2]
        return workshop.act_now(lambda work: next_number(work.enter(house.here).session, "thing", 2026))

    with ThreadPoolExecutor(8) as crowd:
        given = list(crowd.map(act, range(60)))
    assert sorted(given) == [f"2026-{number:03d}" for number in range(1, 61)]


def test_the_clock_is_read_once_the_community_is_held(house: House, other: Workshop) -> None:
    entered, go_on = threading.Event(), threading.Event()

    def slow(work: Work) -> None:
        work.enter(house.here)
        entered.set()
        go_on.wait(30)

    with ThreadPoolExecutor(2) as crowd:
        first = crowd.submit(house.workshop.act_now, slow, lane=house.here)
        assert entered.wait(30)
        before = house.now
        second = crowd.submit(other.act_now, lambda work: work.enter(house.here).now, lane=house.here)
        time.sleep(0.1)
        house.wait(hours=1)
        go_on.set()
        first.result()
        assert second.result() == before + timedelta(hours=1)


def opened(house: House) -> int:
    receipt = house.act(lambda work: open_poll(work, house.who("李国强"), "修坡道", "台阶高。", None, 3))
    return receipt.poll


def closes(house: House, poll: int) -> datetime:
    return house.ask(lambda work: work.session.get_one(Poll, poll).closes_at)


def counts(work: Work, house: House, poll: int) -> None:
    close_poll(work.enter(house.here), poll)


def agreed(house: House, poll: int) -> int:
    outcome = house.ask(lambda work: work.session.get_one(Poll, poll).outcome)
    assert outcome is not None
    return int(outcome["agree"][0])


@pytest.mark.parametrize("known", [True, False])
def test_a_vote_begun_before_the_close_and_committed_after_it_is_counted_or_refused(
    house: House, other: Workshop, known: bool
) -> None:
    """The count waits for the vote, though it is another process that counts."""
    poll, who = opened(house), house.who("陈静")
    lane = house.here if known else None
    voting, go_on = threading.Event(), threading.Event()

    def vote(work: Work) -> None:
        cast_vote(work.enter(house.here), who, poll, Choice.AGREE)
        voting.set()
        go_on.wait(30)

    with ThreadPoolExecutor(2) as crowd:
        house.now = closes(house, poll) - timedelta(seconds=1)
        first = crowd.submit(house.workshop.act_now, vote, lane=lane)
        assert voting.wait(30)
        house.wait(seconds=2)
        counting = crowd.submit(
            other.act_now, lambda work: close_poll(work.enter(house.here), poll), lane=lane
        )
        time.sleep(0.1)
        assert not counting.done()
        go_on.set()
        first.result()
        counting.result()
    assert agreed(house, poll) > 0
    with pytest.raises(Refusal, match="poll-over"):
        house.workshop.act_now(lambda work: cast_vote(work.enter(house.here), who, poll, Choice.AGAINST))


def test_a_vote_that_waits_while_another_process_counts_comes_too_late(house: House, other: Workshop) -> None:
    poll, who = opened(house), house.who("陈静")
    counted, go_on = threading.Event(), threading.Event()

    def count(work: Work) -> None:
        close_poll(work.enter(house.here), poll)
        counted.set()
        go_on.wait(30)

    with ThreadPoolExecutor(2) as crowd:
        house.now = closes(house, poll) + timedelta(seconds=1)
        counting = crowd.submit(other.act_now, count, lane=house.here)
        assert counted.wait(30)
        house.now -= timedelta(seconds=2)  # this process's clock is behind
        vote = crowd.submit(
            house.workshop.act_now, lambda work: cast_vote(work.enter(house.here), who, poll, Choice.AGREE)
        )
        time.sleep(0.1)
        go_on.set()
        counting.result()
        with pytest.raises(Refusal, match="poll-over"):
            vote.result()
    assert agreed(house, poll) == 0


# ---------------------------------------------------------------- communities


def test_one_communitys_crowd_does_not_hold_up_another_community(house: House) -> None:
    """Three seconds of work wait in one community; the single act of the other does not wait for them."""
    done: list[str] = []

    def slow(work: Work) -> None:
        work.enter(house.here)
        time.sleep(0.002)

    with ThreadPoolExecutor(120) as crowd:
        crowd_here = [crowd.submit(house.workshop.act_now, slow, lane=house.here) for _ in range(1000)]
        for each in crowd_here:
            each.add_done_callback(lambda _: done.append("here"))
        crowd_here[0].result()
        house.workshop.act_now(notes(house.there), lane=house.there)
        assert len(done) < 500


def test_two_acts_that_lock_each_others_community_both_end_well(house: House, other: Workshop) -> None:
    both = threading.Barrier(2, timeout=30)

    def crosswise(first: int, second: int) -> Callable[[Work], None]:
        met = threading.Event()

        def order(work: Work) -> None:
            work.enter(first)
            if not met.is_set():
                met.set()
                both.wait()
            work.enter(second).note("Noted", {})

        return order

    with ThreadPoolExecutor(2) as crowd:
        acts = [
            crowd.submit(house.workshop.act_now, crosswise(house.here, house.there)),
            crowd.submit(other.act_now, crosswise(house.there, house.here)),
        ]
        for each in acts:
            each.result()
    assert entries(house, house.here) == entries(house, house.there) == 1


def test_an_act_in_a_community_that_never_was_is_refused_kindly(house: House) -> None:
    for lane in (None, 999):
        with pytest.raises(Refusal, match="community-gone"):
            house.workshop.act_now(lambda work: work.enter(999).note("Noted", {}), lane=lane)


# ---------------------------------------------------------------- moments


def test_what_two_tickers_see_is_done_once(house: House, other: Workshop) -> None:
    poll = opened(house)
    house.workshop.act_now(
        lambda work: tell_residents(
            work.enter(house.here), None, "poll-opened", {}, once="again", subject=poll
        ),
        lane=house.here,
    )
    house.wait(days=4)
    seen = [workshop.read_now(due_items) for workshop in (house.workshop, other)]
    assert [item.name for item in seen[0]] == [item.name for item in seen[1]] != []

    def works_off(number: int) -> None:
        for item in seen[number]:
            (house.workshop, other)[number].act_now(item.order, lane=item.lane)

    with ThreadPoolExecutor(2) as crowd:
        list(crowd.map(works_off, range(2)))
    assert entries(house, house.here, "PollClosed") == 1
    told = house.ask(
        lambda work: again(work, select(NOTICES.c.person_id).where(NOTICES.c.once.like("again:%")))
    )
    assert len(told) == len(set(told)) > 0
    assert None not in house.ask(
        lambda work: again(work, select(Rollout.done_at).where(Rollout.once == "again"))
    )


def again(work: Work, query: Select[Any]) -> list[Any]:
    return list(work.session.execute(query).scalars())


def test_old_updates_are_dropped_in_pages_by_both(house: House, other: Workshop) -> None:
    rows = [
        {
            "channel": "x",
            "key": str(n),
            "flow": "",
            "asked": None,
            "answer": {},
            "at": house.now,
            "shown_at": None,
        }
        for n in range(1200)
    ]
    house.workshop.act_now(lambda work: work.connection.execute(HEARD.insert(), rows))
    house.wait(days=5)
    for _ in range(4):
        for workshop in (house.workshop, other):
            for item in workshop.read_now(due_items):
                if item.name == "old updates":
                    workshop.act_now(item.order, lane=item.lane)
    left = house.workshop.read_now(lambda work: work.connection.execute(select(HEARD.c.id)).all())
    assert left == []


PROCESS = """
import sys
from kernel.clock import system_chance, system_clock
from kernel.workshop import Workshop
from tests.keys import KEYRING
import bot.models
workshop = Workshop(sys.argv[1], clock=system_clock, chance=system_chance, keyring=KEYRING, reactions={})
community = int(sys.argv[2])
print("ready", flush=True)
sys.stdin.readline()
for number in range(200):
    workshop.act_now(lambda work: work.enter(community).note("Noted", {"n": number}), lane=community)
workshop.close()
"""


def test_two_real_processes_keep_one_chain(house: House) -> None:
    command = [sys.executable, "-c", PROCESS, house.url, str(house.here)]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(2)
    ]
    for each in running:
        assert each.stdout is not None and each.stdout.readline() == b"ready\n"
    for each in running:
        assert each.communicate(b"go\n", timeout=60)[0] == b"" and each.returncode == 0
    assert entries(house, house.here) == 400
    assert faults(house, house.here) == []
