"""Phones that are closed, groups that move, topics that are gone, processes that die."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot import claims
from bot.courier import Courier
from bot.delivering import Delivery, Result
from bot.pauses import Pauses
from bot.processes import this_process
from bot.pulse import Pulse
from bot.telegram.edge import NO_LIMITS
from handlers.chat.features import collect
from handlers.chat.home.handlers import unasked
from handlers.chat.screen import Screen
from kernel.database import table_of
from kernel.outbox import NOTICES
from kernel.work import Work
from locales.render import Reader
from notices.choosing import Taking
from notices.couriering import claim
from notices.pacing import Limits
from notices.service import post, tell
from notices.ways import answered, reached_again
from residents.acting import ADDRESSES
from residents.model import Group, Holder
from tests import cast
from tests.bot.test_courier import card_of_shop, shop
from tests.house import House

SECOND_PHONE = "777"


class Town:
    """A chat in which some doors are closed."""

    buttons = True

    def __init__(self) -> None:
        self.arrived: list[tuple[str, int | None]] = []
        self.answers: dict[str, Delivery] = {}

    async def deliver(
        self, chat: str, screen: Screen, reader: Reader, *, topic: int | None = None, silent: bool = False
    ) -> Delivery:
        """Knock."""
        if chat in self.answers:
            return self.answers[chat]
        self.arrived.append((chat, topic))
        return Delivery(Result.SENT, len(self.arrived))

    async def redraw(
        self, chat: str, message: int | None, screen: Screen, reader: Reader, *, topic: int | None = None
    ) -> Delivery:
        """Knock for a card."""
        return await self.deliver(chat, screen, reader, topic=topic)


@pytest.fixture
def town() -> Town:
    return Town()


@pytest.fixture
def sends(tmp_path: Path, town: Town) -> Iterator[tuple[House, Courier]]:
    house = House(tmp_path)
    features = collect((), {"good": shop}, {"shop": card_of_shop}, unasked=unasked)
    pauses = Pauses(house.workshop, NO_LIMITS, lambda: house.now)
    lines: dict[str, Any] = {"telegram": town}
    yield house, Courier(house.workshop, features, lines, pauses, this_process())
    house.workshop.close()


def owes(house: House, once: str, **more: Any) -> None:
    chen = [house.person("陈静")]
    house.act(lambda work: tell(work, chen, "good", {}, once=once, subject=more.pop("subject", 1), **more))


def has_a_second_phone(house: House) -> None:
    """陈静 reads on another phone too; the newer one is asked first."""
    chen = house.person("陈静")

    def order(work: Work) -> None:
        row = {"channel": "telegram", "external": SECOND_PHONE, "language": "zh-Hans", "tries": 0}
        made = work.connection.execute(insert(ADDRESSES), row | {"reachable": True}).inserted_primary_key
        assert made is not None
        holder = {"community_id": house.here, "address_id": made[0], "person_id": chen}
        work.connection.execute(insert(table_of(Holder)), holder)

    house.act(order)


def number_of_the_dead() -> int:
    """The number of a process that ran here and is gone."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    return gone.pid


def states(house: House) -> list[str]:
    return [str(notice.state) for notice in sorted(house.notices(), key=lambda each: each.id)]


async def all_of(courier: Courier) -> None:
    while await courier.deliver_due():
        pass


@pytest.mark.parametrize("limits", [NO_LIMITS, Limits()], ids=["unpaced", "paced"])
@pytest.mark.parametrize("minutes", [3, -60], ids=["a long stall", "a clock set back"])
async def test_a_courier_that_stood_still_sends_nothing_that_another_has_sent_meanwhile(
    house: House, town: Town, limits: Limits, minutes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims, "LONGEST_SLEEP", 0.01)
    features = collect((), {"good": shop}, {"shop": card_of_shop}, unasked=unasked)

    def courier(name: str) -> Courier:
        pauses = Pauses(house.workshop, limits, lambda: house.now)
        lines: dict[str, Any] = {"telegram": town}
        return Courier(house.workshop, features, lines, pauses, name)

    still, other = courier("a:1:x"), courier("b:1:y")
    owes(house, "one")
    [notice], _ = await still._claim()
    house.wait(minutes=minutes)
    # By a clock that was set back nothing is due yet.
    house.act(lambda work: work.connection.execute(update(NOTICES).values(due_at=house.now)))
    await all_of(other)
    assert (states(house), len(town.arrived)) == (["sent"], 1)
    await still._deliver(notice)
    assert (states(house), len(town.arrived)) == (["sent"], 1)
    assert still.is_idle


async def test_who_is_slow_and_still_has_it_sends_it(sends: tuple[House, Courier], town: Town) -> None:
    house, courier = sends
    owes(house, "one")
    [notice], _ = await courier._claim()
    house.wait(minutes=3)
    await courier._deliver(notice)
    assert (states(house), len(town.arrived)) == (["sent"], 1)


async def test_who_claimed_it_anew_after_a_stall_sends_it_once(
    sends: tuple[House, Courier], town: Town
) -> None:
    house, courier = sends
    owes(house, "one")
    [first], _ = await courier._claim()
    house.wait(minutes=3)
    courier._in_hand.clear()
    await courier.deliver_due()
    [second], _ = await courier._claim()
    await courier._deliver(first)
    await courier._deliver(second)
    assert (states(house), len(town.arrived)) == (["sent"], 1)


BLOCKED = Delivery(Result.UNREACHABLE, trouble="Forbidden: bot was blocked by the user")


async def test_who_blocked_us_on_one_phone_is_told_on_the_other_at_once(
    sends: tuple[House, Courier], town: Town
) -> None:
    house, courier = sends
    has_a_second_phone(house)
    town.answers[SECOND_PHONE] = BLOCKED
    owes(house, "one")
    await all_of(courier)
    assert states(house) == ["sent"]
    assert [chat for chat, _ in town.arrived] == [str(cast.account_of("陈静"))]


async def test_who_has_no_way_left_is_remembered_as_unreachable(
    sends: tuple[House, Courier], town: Town
) -> None:
    house, courier = sends
    has_a_second_phone(house)
    town.answers = {SECOND_PHONE: BLOCKED, str(cast.account_of("陈静")): BLOCKED}
    owes(house, "one")
    await all_of(courier)
    assert states(house) == ["unreachable"]
    assert [notice.trouble for notice in house.notices()] == [BLOCKED.trouble]


async def test_whoever_is_back_hears_what_is_still_of_use_the_newest_of_each_matter(
    sends: tuple[House, Courier], town: Town
) -> None:
    house, courier = sends
    chen = str(cast.account_of("陈静"))
    town.answers[chen] = BLOCKED
    owes(house, "opened", until=house.now + timedelta(days=2))
    await all_of(courier)
    house.wait(hours=1)
    owes(house, "reminder", until=house.now + timedelta(days=2))
    owes(house, "over", until=house.now + timedelta(hours=2), subject=2)
    owes(house, "outcome", subject=3)
    await all_of(courier)
    assert states(house) == ["unreachable"] * 4
    house.wait(hours=3)
    town.answers = {}
    house.workshop.act_now(lambda work: answered(work, [("telegram", chen), ("telegram", "nobody")]))
    await all_of(courier)
    assert states(house) == ["unreachable", "sent", "unreachable", "unreachable"]
    assert house.workshop.act_now(lambda work: reached_again(work, "telegram", chen)) == 1
    await all_of(courier)
    assert states(house)[1] == "sent", "what was sent is not sent again"


async def test_a_group_that_moved_is_followed_at_once(sends: tuple[House, Courier], town: Town) -> None:
    house, courier = sends
    town.answers[str(cast.GROUP_ID)] = Delivery(Result.MOVED, moved_to="-100777", trouble="moved")
    house.act(lambda work: post(work, "good", {}, once="one", subject=1))
    await all_of(courier)
    assert (states(house), town.arrived) == (["sent"], [("-100777", None)])


async def test_a_group_that_moves_in_circles_is_given_up(sends: tuple[House, Courier], town: Town) -> None:
    house, courier = sends
    for here, there in ((str(cast.GROUP_ID), "-100777"), ("-100777", str(cast.GROUP_ID))):
        town.answers[here] = Delivery(Result.MOVED, moved_to=there, trouble="moved")
    house.act(lambda work: post(work, "good", {}, once="one", subject=1))
    await all_of(courier)
    assert states(house) == ["failed"]


async def test_what_is_told_to_a_group_goes_to_its_topic(sends: tuple[House, Courier], town: Town) -> None:
    house, courier = sends

    def choose(work: Work) -> None:
        work.session.scalars(select(Group)).one().topic = 5

    house.act(choose)
    house.act(lambda work: post(work, "card-shop", {}, once="one", subject=1))
    await all_of(courier)
    assert town.arrived == [(str(cast.GROUP_ID), 5)]


async def test_a_group_that_put_us_out_is_asked_no_more_until_it_takes_us_in(
    sends: tuple[House, Courier], town: Town
) -> None:
    house, courier = sends
    town.answers[str(cast.GROUP_ID)] = Delivery(Result.UNREACHABLE, trouble="bot was kicked from the group")
    house.act(lambda work: post(work, "good", {}, once="one", subject=1))
    await all_of(courier)
    town.answers = {}
    house.act(lambda work: post(work, "good", {}, once="two", subject=1))
    await all_of(courier)
    assert (states(house), town.arrived) == (["unreachable"], [])


async def test_what_is_refused_is_not_tried_for_ever(sends: tuple[House, Courier], town: Town) -> None:
    house, courier = sends
    town.answers[str(cast.account_of("陈静"))] = Delivery(Result.REFUSED, trouble="message is too long")
    owes(house, "one")
    await all_of(courier)
    assert states(house) == ["failed"]
    assert house.notices()[0].attempts == 1


async def test_what_a_killed_process_of_this_machine_had_in_hand_waits_for_no_lease(
    sends: tuple[House, Courier], town: Town
) -> None:
    house, courier = sends
    owes(house, "one")
    dead = this_process().replace(f":{os.getpid()}:", f":{number_of_the_dead()}:")
    taking = Taking(dead, house.now, NO_LIMITS)
    assert len(house.workshop.act_now(lambda work: claim(work, 50, (), taking))) == 1
    await all_of(courier)
    assert states(house) == ["sending"]

    async def hears() -> bool:
        return True

    await Pulse(house.workshop, this_process(), lambda: house.now, hears).begin("1")
    await all_of(courier)
    assert states(house) == ["sent"]
    query = select(NOTICES.c.claimed_by)
    assert house.ask(lambda work: work.connection.execute(query).scalars().all()) == [None]
