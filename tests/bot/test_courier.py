"""The courier: an hour without the chat loses nothing, and one bad notice or card stops no other."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.courier import MOST_ATTEMPTS, Courier
from bot.delivering import Delivery, Result
from bot.pauses import Pauses
from bot.processes import this_process
from bot.telegram.edge import NO_LIMITS
from handlers.chat.features import collect
from handlers.chat.home.handlers import unasked
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from kernel.lines import line
from kernel.outbox import NOTICES
from kernel.work import Work
from locales.render import Reader
from notices.model import Card
from notices.service import mark_stale, post, tell
from residents.model import Dwelling
from tests.house import House

AWAY = Delivery(Result.AGAIN, after=2.0, trouble="NetworkError")


class Pigeons:
    """A chat of its own: what arrived, and what is wrong with the weather."""

    buttons = True

    def __init__(self) -> None:
        self.arrived: list[tuple[str, str]] = []
        self.weather: Delivery | None = None
        self.on_the_way = lambda: None

    async def deliver(
        self, chat: str, screen: Screen, reader: Reader, *, topic: int | None = None, silent: bool = False
    ) -> Delivery:
        """Carry a message."""
        return await self.redraw(chat, len(self.arrived) + 1, screen, reader, topic=topic)

    async def redraw(
        self, chat: str, message: int | None, screen: Screen, reader: Reader, *, topic: int | None = None
    ) -> Delivery:
        """Carry a message anew."""
        self.on_the_way()
        if self.weather is not None:
            return self.weather
        said = screen.lines[0]
        self.arrived.append((chat, str(said and said.args.get("dwelling"))))
        return Delivery(Result.SENT, message)


def shop(work: Work, told: Told) -> Screen:
    """A notice that tells how the shop is called now."""
    return card_of_shop(work, told.subject)


def card_of_shop(work: Work, _subject: int) -> Screen:
    """A card that tells how the first dwelling is called now."""
    name = work.session.scalars(select(Dwelling.name).order_by(Dwelling.id).limit(1)).one()
    return Screen((line("join-in", dwelling=name, number=1),))


def fails(_work: Work, _what: object) -> Screen:
    """What cannot be drawn."""
    raise ZeroDivisionError


@pytest.fixture
def pigeons() -> Pigeons:
    return Pigeons()


@pytest.fixture
def courier(tmp_path: Path, pigeons: Pigeons) -> Iterator[tuple[House, Courier]]:
    house = House(tmp_path)
    cards = {"shop": card_of_shop, "broken": fails}
    features = collect((), {"good": shop, "broken": fails}, cards, unasked=unasked)
    pauses = Pauses(house.workshop, NO_LIMITS, lambda: house.now)
    lines: dict[str, Any] = {"telegram": pigeons}
    yield house, Courier(house.workshop, features, lines, pauses, this_process())
    house.workshop.close()


def owes(house: House, kind: str, name: str = "陈静", **more: object) -> None:
    people = [house.person(name)]
    house.act(lambda work: tell(work, people, kind, {}, once=f"{kind}:{name}", **more))  # type: ignore[arg-type]  # as given


def puts_up(house: House, kind: str, subject: int = 1) -> None:
    house.act(lambda work: post(work, f"card-{kind}", {}, once=f"{kind}:{subject}", subject=subject))


def renames(house: House, name: str) -> None:
    def order(work: Work) -> None:
        first = work.session.scalars(select(Dwelling).order_by(Dwelling.id).limit(1)).one()
        first.name = name
        mark_stale(work, "shop", 1)

    house.act(order)


def states(house: House) -> dict[str, str]:
    query = select(NOTICES.c.kind, NOTICES.c.state)
    return {kind: str(state) for kind, state in house.ask(lambda work: work.connection.execute(query).all())}


async def test_an_hour_without_the_chat_loses_no_notice(
    courier: tuple[House, Courier], pigeons: Pigeons
) -> None:
    house, sends = courier
    owes(house, "good")
    pigeons.weather = AWAY
    for _ in range(3 * MOST_ATTEMPTS):
        await sends.deliver_due()
        house.wait(minutes=11)
    pigeons.weather = None
    await sends.deliver_due()
    assert states(house) == {"good": "sent"}
    assert len(pigeons.arrived) == 1


async def test_but_not_beyond_its_last_moment(courier: tuple[House, Courier], pigeons: Pigeons) -> None:
    house, sends = courier
    owes(house, "good", until=house.now + timedelta(hours=1))
    pigeons.weather = AWAY
    await sends.deliver_due()
    house.wait(hours=2)
    pigeons.weather = None
    await sends.deliver_due()
    assert states(house) == {"good": "expired"}
    assert pigeons.arrived == []


async def test_a_notice_that_cannot_be_drawn_is_given_up_in_the_end_and_stops_no_other(
    courier: tuple[House, Courier], pigeons: Pigeons
) -> None:
    house, sends = courier
    owes(house, "broken")
    owes(house, "without-a-drawer")
    owes(house, "good", "李明")
    for _ in range(2 * MOST_ATTEMPTS + 2):
        await sends.deliver_due()
        house.wait(minutes=1)
    assert states(house) == {"broken": "failed", "without-a-drawer": "failed", "good": "sent"}


async def test_nobody_is_drawn_for_who_cannot_be_reached(
    courier: tuple[House, Courier], pigeons: Pigeons, caplog: pytest.LogCaptureFixture
) -> None:
    house, sends = courier
    owes(house, "broken", "孙桂英")
    await sends.deliver_due()
    assert states(house) == {"broken": "unreachable"}
    assert "could not be drawn" not in caplog.text


async def test_what_changes_while_a_card_is_first_on_its_way_is_shown_soon(
    courier: tuple[House, Courier], pigeons: Pigeons
) -> None:
    house, sends = courier
    puts_up(house, "shop")
    pigeons.on_the_way = lambda: renames(house, "新名字")
    await sends.deliver_due()
    pigeons.on_the_way = lambda: None
    await sends.redraw_cards()
    assert pigeons.arrived[-1][1] == "Words(text='新名字')"
    await sends.redraw_cards()
    assert len(pigeons.arrived) == 2


async def test_what_changes_while_a_card_is_being_redrawn_is_shown_soon(
    courier: tuple[House, Courier], pigeons: Pigeons
) -> None:
    house, sends = courier
    puts_up(house, "shop")
    await sends.deliver_due()
    house.wait(seconds=1)
    renames(house, "第一个名字")

    def change() -> None:
        house.wait(seconds=1)
        renames(house, "第二个名字")

    pigeons.on_the_way = change
    await sends.redraw_cards()
    pigeons.on_the_way = lambda: None
    await sends.redraw_cards()
    assert [said for _, said in pigeons.arrived[1:]] == [
        "Words(text='第一个名字')",
        "Words(text='第二个名字')",
    ]


async def test_a_card_that_cannot_be_drawn_does_not_keep_others_from_it(
    courier: tuple[House, Courier], pigeons: Pigeons, caplog: pytest.LogCaptureFixture
) -> None:
    house, sends = courier
    puts_up(house, "shop")
    await sends.deliver_due()
    house.act(
        lambda work: work.session.add_all(
            Card(group_id=1, kind="broken", subject=n, message=9, shown_at=work.now, stale_at=work.now)
            for n in range(12)
        )
    )
    house.wait(seconds=1)
    renames(house, "新名字")
    caplog.set_level(logging.ERROR)
    while await sends.redraw_cards():
        pass
    assert pigeons.arrived[-1][1] == "Words(text='新名字')"
    assert caplog.text.count("could not be drawn again") == 12


@pytest.mark.parametrize("result", [Result.UNREACHABLE, Result.REFUSED])
async def test_a_card_in_a_group_that_put_us_out_is_not_tried_for_ever(
    courier: tuple[House, Courier], pigeons: Pigeons, result: Result
) -> None:
    house, sends = courier
    puts_up(house, "shop")
    await sends.deliver_due()
    renames(house, "新名字")
    pigeons.weather = Delivery(result, trouble="bot was kicked from the group chat")
    await sends.redraw_cards()
    stale = select(Card.id).where(Card.stale_at.is_not(None))
    assert house.ask(lambda work: work.session.scalars(stale).all()) == []


async def test_a_round_whose_outcome_cannot_be_noted_ends_for_all(
    courier: tuple[House, Courier], pigeons: Pigeons, caplog: pytest.LogCaptureFixture
) -> None:
    house, sends = courier
    owes(house, "good")
    owes(house, "good", "李明")
    spoil = update(NOTICES).where(NOTICES.c.person_id == house.person("陈静")).values(community_id=99)

    def close_the_books() -> None:
        with pytest.raises(Exception, match="FOREIGN KEY"):
            house.act(lambda work: work.connection.execute(spoil))
        house.workshop.close()

    pigeons.on_the_way = lambda: None if pigeons.arrived else close_the_books()
    assert await sends.deliver_due()
    assert caplog.text.count("was not noted: Closed") == 2
