"""In a city nobody waits for another community's crowd, and nothing is looked for row by row."""

import asyncio
import os
import threading
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import insert, select

from deliberation.polls.casting import cast_vote
from deliberation.polls.model import Poll
from deliberation.polls.rules.rule import Choice
from handlers.schedule.due import due_items, next_moment
from kernel import heard
from kernel.clock import system_chance
from kernel.database import table_of
from kernel.heard import Hearing
from kernel.outbox import NOTICES, NoticeState, owe
from kernel.work import Work
from kernel.workshop import Workshop
from notices.choosing import Taking, choose
from notices.couriering import Settled, claim, settle
from notices.pacing import Limits
from residents.acting import Caller, enter, look
from residents.model import Address, Holder, Person
from tests.city import NOW, City
from tests.keys import KEYRING
from tests.scale.plans import plans_of, whole_tables

CROWD = 3_000
AT_ONCE = 50
WAITING = 5_000
UNPACED = Limits(overall_per_second=float("inf"), person_seconds=0.0, group_seconds=0.0)
pytestmark = pytest.mark.timeout(1800 if "YISHI_CITY" in os.environ else 240)
TAKING = Taking("here:1:one", NOW, UNPACED)


def crowd(work: Work) -> None:
    """Three thousand more people in the first community, each with an account and something to be told."""
    first = 50_000_000
    people = [
        {"id": first + n, "community_id": 1, "name": f"新邻居{n}", "created_at": NOW} for n in range(CROWD)
    ]
    work.connection.execute(insert(table_of(Person)), people)
    accounts = [
        {"id": each["id"], "channel": "telegram", "external": str(9 * 10**9 + n), "current_id": each["id"]}
        for n, each in enumerate(people)
    ]
    work.connection.execute(insert(table_of(Address)), accounts)
    holders = [
        {"id": each["id"], "community_id": 1, "address_id": each["id"], "person_id": each["id"]}
        for each in people
    ]
    work.connection.execute(insert(table_of(Holder)), holders)
    owe(work.connection, [notice(1, each["id"]) for each in people])


def notice(community: int, person: Any) -> dict[str, Any]:
    """Something that this person is to be told, due for a minute."""
    return {
        "community_id": community,
        "once": f"test:{person}",
        "kind": "poll-opened",
        "args": {},
        "person_id": person,
        "due_at": NOW - timedelta(minutes=1),
    }


def one_each(work: Work, city: City) -> None:
    """One notice in every community but the first, all later than those of the crowd."""
    chairs = [1 + (community - 1) * city.stride for community in range(2, city.communities + 1)]
    owe(work.connection, [notice(n, person) for n, person in enumerate(chairs, 2)])


def test_three_thousand_notices_of_one_community_hold_up_no_other(hall: Workshop, city: City) -> None:
    hall.act_now(crowd)
    hall.act_now(partial(one_each, city=city))
    sends: list[int] = []
    for _ in range(-(-(2 * city.communities) // AT_ONCE)):
        claimed = hall.act_now(lambda work: claim(work, AT_ONCE, (), TAKING))
        sends += [each.community for each in claimed]
        done = [Settled(each.id, NoticeState.SENT) for each in claimed]
        hall.act_now(lambda work, done=done: settle(work, done, TAKING.process))  # type: ignore[misc]
    assert len(sends) >= 2 * city.communities
    # By turns: the crowd has one more each time something is claimed, and everybody else has had theirs.
    first = city.communities + -(-city.communities // AT_ONCE)
    assert set(sends[:first]) == set(range(1, city.communities + 1))


async def test_five_thousand_acts_of_one_community_hold_up_no_other(database: str, city: City) -> None:
    commits: list[str] = []
    gate = threading.Event()
    workshop = Workshop(
        database,
        clock=lambda: NOW,
        chance=system_chance,
        keyring=KEYRING,
        reactions={},
        boundary=commits.append,
    )
    busy = asyncio.create_task(workshop.act(lambda work: gate.wait(30), lane=1))
    crowd = [
        asyncio.create_task(workshop.act(lambda work: work.enter(1) and None, lane=1)) for _ in range(WAITING)
    ]
    await asyncio.sleep(0)  # each of them is in the queue now

    def act(work: Work) -> int:
        commits.append("the other's turn")
        return work.enter(2).community_id

    other = asyncio.create_task(workshop.act(act, lane=2))
    await asyncio.sleep(0)
    gate.set()
    assert await other == 2
    await asyncio.gather(busy, *crowd)
    # Up to its own commit; whoever awaits it hears of it when later ones may be done as well.
    between = commits[: commits.index("the other's turn")].count("after commit") + 1
    # The one that was under way, the batch that takes one of each community, and one that ran beside.
    assert between <= 3
    assert commits.count("after commit") > 50
    await asyncio.to_thread(workshop.close)


def test_the_ticker_finds_what_is_due_by_indexes(hall: Workshop) -> None:
    with plans_of(hall) as plans:
        assert isinstance(hall.read_now(due_items), list)
        hall.read_now(next_moment)
    assert len(plans) > 5
    assert whole_tables(plans) == []


def test_the_courier_finds_what_to_send_by_indexes(hall: Workshop, city: City) -> None:
    hall.act_now(partial(one_each, city=city))
    owed = min(AT_ONCE, city.communities - 1)
    with plans_of(hall) as plans:
        assert len(hall.read_now(lambda work: choose(work, AT_ONCE, (), TAKING)).notices) == owed
        assert len(hall.act_now(lambda work: claim(work, AT_ONCE, (), TAKING))) == owed
    assert len(plans) > 5
    assert whole_tables(plans) == []


def test_who_speaks_is_found_by_indexes_and_so_is_what_they_vote_on(hall: Workshop, city: City) -> None:
    community = city.polls_every + 1
    caller = Caller("telegram", city.account(community, 1), "zh-hans")

    def vote(work: Work) -> None:
        entry = enter(work, caller, Hearing("telegram", "1:1", {}))
        assert work.community_id == community
        poll = work.connection.execute(
            select(table_of(Poll).c.id).where(table_of(Poll).c.community_id == community)
        ).scalar_one()
        cast_vote(work, entry.who, poll, Choice.AGREE)

    with plans_of(hall) as plans:
        hall.read_now(lambda work: look(work, caller))
        hall.act_now(vote, lane=community)
    assert len(plans) >= 4
    assert whole_tables(plans) == []


def test_answers_that_were_not_shown_are_found_by_an_index(hall: Workshop) -> None:
    with plans_of(hall) as plans:
        assert hall.read_now(lambda work: heard.unshown(work.connection, NOW - timedelta(hours=1))) == []
    assert len(plans) == 1
    assert whole_tables(plans) == []


def test_all_that_is_waiting_is_the_crowd(hall: Workshop, city: City) -> None:
    """The city itself owes nothing, so that what a test owes is what is there."""
    due = select(NOTICES.c.id).where(NOTICES.c.state == NoticeState.DUE, NOTICES.c.person_id.is_not(None))
    assert hall.read_now(lambda work: work.connection.execute(due).all()) == []
