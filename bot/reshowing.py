"""Answers that were settled and perhaps never shown, and updates that the operator wants tried again."""

import asyncio
import logging
import time
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.processes import died
from bot.telegram.edge import Edge
from bot.telegram.translating import CHANNEL
from handlers.chat.heard import SETTLED_BY, Heard, unpacked
from kernel import heard as inbox
from kernel import outages, parked
from kernel.clock import Clock
from kernel.work import Work
from kernel.workshop import Workshop

log = logging.getLogger(__name__)
EVERY_SECONDS = 5.0
WITHIN = timedelta(hours=1)
AFTER = timedelta(seconds=30)
AFTER_OTHERS = timedelta(seconds=90)
"""What another living process settled it is still showing itself, for so long at most."""

AT_ONCE = 16
REMEMBERED = 5000
CATCH_UP_SECONDS = 5.0
TIDIED_EVERY = 3600.0


class Reshowing:
    """Works until stopped; each answer is shown again by one process at a time."""

    def __init__(self, workshop: Workshop, edge: Edge, process: str, machine_time: Clock) -> None:
        self._workshop = workshop
        self._edge = edge
        self._process = process
        self._machine_time = machine_time
        self._again: dict[str, tuple[float, float]] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """What was left by a flood, and what is wanted."""
        tidied = -TIDIED_EVERY
        while not stop.is_set():
            try:
                await asyncio.wait_for(stop.wait(), EVERY_SECONDS)
            except TimeoutError:
                if self._edge.timekeeping.is_wrong:
                    continue
                self._edge.show_owed()
                await self.show(AFTER)
                await self.try_parked()
                if time.monotonic() - tidied > TIDIED_EVERY:
                    tidied = time.monotonic()
                    await self._tidy()

    async def show_left(self) -> None:
        """What the last run still owed; what others are at work on is left to them."""
        await self.show(timedelta(0))

    async def show(self, least_age: timedelta) -> None:
        """Answers that were perhaps never shown; in each chat of an account the last stands for all."""
        now = self._workshop.clock()
        try:
            others = await self._others()
            ages = {self._process: least_age, **dict.fromkeys(others, AFTER_OTHERS)}
            unshown = await self._workshop.read(lambda work: inbox.unshown(work.connection, now - WITHIN))
            # What a process settled that is dead by now, nobody else is at work on.
            ours = [(at, a) for at, a in unshown if a["channel"] == CHANNEL]
            owed = [a for at, a in ours if at <= now - ages.get(a.get(SETTLED_BY, ""), timedelta(0))]
            last = {_where(asked): asked for asked in owed}
            overtaken = [(a["channel"], a["key"]) for a in owed if last[_where(a)] is not a]
            if overtaken:
                await self._workshop.act(lambda work: inbox.shown(work.connection, overtaken, work.now))
            turns = asyncio.Semaphore(AT_ONCE)
            showing = (self._in_turn(turns, asked, alone=not others) for asked in last.values())
            troubles = await asyncio.gather(*showing, return_exceptions=True)
            for trouble in troubles:
                if trouble is not None:
                    raise trouble
        except Exception as trouble:
            log.error("answers could not be shown again: %s", type(trouble).__name__)

    async def _others(self) -> list[str]:
        now, bot = self._machine_time(), str(self._edge.bot_id)
        living = await self._workshop.read(lambda work: outages.others_living(work, bot, self._process, now))
        return [process for process in living if not died(process)]

    async def _in_turn(self, turns: asyncio.Semaphore, asked: dict[str, Any], *, alone: bool) -> None:
        """Several beside each other, since each is of another account and one may wait for Telegram."""
        async with turns:
            await self._show_one(asked, alone=alone)

    async def _show_one(self, asked: dict[str, Any], *, alone: bool) -> None:
        now, key = time.monotonic(), asked["key"]
        due, pause = self._again.get(key, (now, AFTER.total_seconds()))
        if due > now:
            return
        # Each time after twice the pause: Telegram may have shown it, and only its word of it be lost.
        self._again[key] = (now + pause, 2 * pause)
        while len(self._again) > REMEMBERED:
            self._again.pop(next(iter(self._again)))
        if not await self._workshop.act(lambda work: self._take(work, asked, pause, alone=alone)):
            return
        try:
            await self._edge.show_again(asked)
        except Exception as trouble:
            log.exception("an answer could not be shown again: %s", type(trouble).__name__)

    def _take(self, work: Work, asked: dict[str, Any], seconds: float, *, alone: bool) -> bool:
        now = self._machine_time()
        until = now + timedelta(seconds=seconds)
        return inbox.take_showing(work.connection, asked["channel"], asked["key"], now, until, alone=alone)

    async def try_parked(self) -> int:
        """Try again what the operator wants; gives how many went well."""
        well = 0
        try:
            while (taken := await self._workshop.act(lambda work: parked.take(work, CHANNEL))) is not None:
                try:
                    await self._edge.settle_again(as_said_anew(unpacked(taken.asked)))
                except Exception:
                    await self._workshop.act(lambda work, taken=taken: parked.leave(work, taken))  # type: ignore[misc]  # bound at once
                    raise
                went_well = await self._workshop.act(lambda work, taken=taken: parked.finish(work, taken))  # type: ignore[misc]  # bound at once
                well += went_well
                log.info("a parked update was tried again: %s", "settled" if went_well else "failed")
        except Exception as trouble:
            log.error("parked updates could not be tried again: %s", type(trouble).__name__)
        return well

    async def _tidy(self) -> None:
        try:
            await self._workshop.act(parked.tidy)
            await self._workshop.act(lambda work: outages.forget_beats(work, self._machine_time()))
        except Exception as trouble:
            log.error("what is old could not be forgotten: %s", type(trouble).__name__)


def _where(asked: dict[str, Any]) -> tuple[str, str]:
    """Who asked, and in which chat: what is said in a group does not stand for what is said in private."""
    return asked["external"], asked["chat"]


def as_said_anew(heard: Heard) -> Heard:
    """Days later the answer comes as a message of its own, and to the person alone, wherever it was asked."""
    return replace(heard, tap=None, message=None, chat=heard.external, private=True, topic=None)
