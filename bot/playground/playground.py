"""The playground itself: one bot, its town of people and chats, and the Bot API between them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from aiohttp import web

from .background import Background
from .delivery import Delivery
from .faults import AFTERWARDS, Faults, Rule
from .methods import BY_LOWER_NAME, WAITING_BY_LOWER_NAME
from .model import BotProfile, Json, Town, Words
from .params import Params
from .refusals import LostAnswer, RawAnswer, Refused
from .saving import from_json, to_json
from .taps import Taps
from .transcript import Transcript
from .watching import Watching

NOT_FOUND = Refused(404, "Not Found")
Intro = list[Words] | dict[str, list[Words]]


class Playground:
    """A Telegram Bot API for one bot, kept in memory."""

    def __init__(
        self,
        *,
        token: str,
        bot_name: str = "幸福里议事厅",
        bot_username: str = "xingfuli_bot",
        clock: Callable[[], datetime],
        advance: Callable[[datetime], Awaitable[None]] | None = None,
        bot_id: int | None = None,
        default_phones: list[int] | None = None,
        notes: dict[int, Words] | None = None,
        intro: Intro | None = None,
        large_type: list[int] | None = None,
        preparing: bool = False,
        privacy: bool = True,
        first_update_id: int = 500_000_001,
    ) -> None:
        if not callable(clock):
            raise TypeError("clock is a function that gives the moment, such as lambda: datetime.now(UTC)")
        self.token = token
        self.clock = clock
        self.advance = advance
        self.default_phones = default_phones or []
        self.notes = notes or {}
        self.intro = _by_language(intro)
        self.large_type = large_type or []
        self.preparing = preparing
        number = bot_id if bot_id is not None else _id_in(token)
        self.town = Town(BotProfile(number, bot_name, bot_username, privacy))
        self.town.next_update = first_update_id
        self.bot_user = self.town.bot.user()
        self.background = Background()
        self.watching = Watching()
        self.faults = Faults()
        self.taps = Taps()
        self.transcript = Transcript(clock)
        self.delivery = Delivery(self.town, self.transcript, self.faults, self.taps, self.background)

    def now(self) -> int:
        """The playground's time in Unix seconds."""
        return int(self.clock().timestamp())

    def app(self) -> web.Application:
        """The server: the page, the control interface, the Bot API and its files."""
        from .server import build

        return build(self)

    def introduce(self, intro: Intro) -> None:
        """Other lines above the phones, because something was done or is over."""
        if (fresh := _by_language(intro)) != self.intro:
            self.intro = fresh
            self.watching.tell("setup", {"setup": True})

    def heard_by_bot(self) -> None:
        """The bot fetches updates from now on, so the page need not ask for patience any longer."""
        if self.preparing:
            self.preparing = False
            self.watching.tell("setup", {"setup": True})

    async def close(self) -> None:
        """Stop waiting and pushing."""
        self.delivery.close()
        self.watching.close()
        hook = self.delivery.webhook
        if hook is not None:
            await hook.close()
        await self.background.close()

    def save(self, path: str | Path) -> None:
        """Keep people, chats, files and updates in a file."""
        to_json(self, Path(path))

    def load(self, path: str | Path) -> None:
        """Continue where a file left off."""
        from_json(self, Path(path))

    async def perform(self, method: str, params: Params) -> tuple[int, Json]:
        """Do what a call asks, unless a fault comes in between; the status and the answer."""
        name = method.lower()
        try:
            rule = self.faults.on_call(name, self._chat_meant(params)) if self.faults.rules else None
            if rule is not None:
                await self._suffer(rule)
            result = await self._done(name, params)
        except RawAnswer as raw:
            self.transcript.call(method, params.shown(), None, raw.code)
            raise
        except Refused as refused:
            answer = refused.answer()
            self.transcript.call(method, params.shown(), answer, refused.code)
            return refused.code, answer
        except LostAnswer:
            self.transcript.call(method, params.shown(), None, 0)
            raise
        answer = {"ok": True, "result": result}
        lost = rule is not None and rule.answer in AFTERWARDS
        self.transcript.call(method, params.shown(), None if lost else answer, 200)
        if rule is not None and lost:
            await self._lose(rule, answer)
        return 200, answer

    async def _done(self, name: str, params: Params) -> Any:
        function = BY_LOWER_NAME.get(name)
        if function is not None:
            return function(self, params)
        waiting = WAITING_BY_LOWER_NAME.get(name)
        if waiting is None:
            raise NOT_FOUND
        return await waiting(self, params)

    async def obey(self, wish: Json) -> None:
        """Carry out a call that the bot wrote into its answer to the webhook; nobody reads the result."""
        try:
            await self.perform(str(wish["method"]), Params({k: v for k, v in wish.items() if k != "method"}))
        except (LostAnswer, RawAnswer):
            return

    def _chat_meant(self, params: Params) -> str:
        tap = self.taps.open.get(params.text("callback_query_id"))
        return str(tap.person) if tap else params.text("chat_id")

    async def _suffer(self, rule: Rule) -> None:
        self.watching.tell("faults", {"faults": True})
        match rule.answer:
            case answer if answer in AFTERWARDS:
                return
            case "slow":
                await asyncio.sleep(rule.seconds)
                return
            case "hang":
                await asyncio.sleep(rule.seconds)
                raise LostAnswer
            case "reset" | "outage":
                raise LostAnswer
        raise rule.refusal()

    @staticmethod
    async def _lose(rule: Rule, answer: Json) -> None:
        match rule.answer:
            case "late":
                await asyncio.sleep(rule.seconds)
            case "garbled":
                whole = json.dumps(answer, ensure_ascii=False)
                raise RawAnswer(200, whole[: len(whole) // 2], "application/json")
        raise LostAnswer


def _by_language(intro: Intro | None) -> dict[str, list[Words]]:
    return intro if isinstance(intro, dict) else {"": intro or []}


def _id_in(token: str) -> int:
    number: Any = token.partition(":")[0]
    return int(number) if number.isdigit() else 6_000_001
