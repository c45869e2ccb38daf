"""Whether anybody can reach us: what Telegram says of our webhook, and what it brings all the same."""

import asyncio
import time
from typing import Any

import pytest

from bot.playground.delivery import Pending
from bot.telegram.hearing import LATELY_SECONDS
from bot.telegram.listening import poll
from tests.bot.telegram.conftest import Hall


async def test_who_is_called_can_be_reached_whatever_became_of_other_calls(quiet_hall: Hall) -> None:
    """One of two workers behind a proxy is down: half of the calls fail, and each comes again."""
    hall = quiet_hall
    hall.in_house(webhook=True)
    await hall.bot.start()
    await hall["陈静"].says("/start")
    await hall["陈静"].sees("陈静，您好")
    hearing = hall.bot.program.edge.hearing
    delivery = hall.playground.delivery
    assert delivery.webhook is not None
    delivery.webhook.last_error = (int(time.time()), "Wrong response from the webhook: 502")
    delivery.pending.append(Pending(999_999, "message", {}, 0.0))
    assert await hearing()
    hearing._called_at -= LATELY_SECONDS
    assert not await hearing(), "for a minute nothing came, and Telegram says that it cannot reach us"
    delivery.pending.clear()


class NotTelegram:
    """Something else answers at Telegram's address, such as the page of a hotel's network."""

    def __init__(self, stop: asyncio.Event) -> None:
        self.asked = 0
        self._stop = stop

    async def get_updates(self, **_: Any) -> Any:
        self.asked += 1
        if self.asked == 3:
            self._stop.set()
        raise ValueError("no updates")

    async def do_api_request(self, *_: Any, **__: Any) -> Any:
        return {"welcome": "please log in"}


async def test_whatever_answers_instead_of_telegram_the_poller_asks_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.telegram.listening.LONGEST_PAUSE", 0.01)
    stop = asyncio.Event()
    somebody = NotTelegram(stop)

    async def receive(_update: object) -> None: ...

    await asyncio.wait_for(poll(somebody, receive, stop), 10)  # type: ignore[arg-type]  # it is no bot
    assert somebody.asked == 3
