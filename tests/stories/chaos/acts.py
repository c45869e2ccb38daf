"""What the people of the city do: each waits for the answer to the last act before the next one."""

import asyncio
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bot.playground import Playground
from deliberation.meetings.model import Choice as Coming
from deliberation.polls.rules.rule import Choice
from handlers.chat.buttons import data_of
from handlers.chat.meetings.buttons import AnswerMeeting
from handlers.chat.polls.buttons import LETTERS, CastVote
from handlers.chat.proposals.taps import SupportIt
from tests.stories.chaos.city import TWO_OWNERS, Quarter

SAID = {Choice.AGREE: "同意", Choice.AGAINST: "反对", Choice.ABSTAIN: "弃权"}
ORDER = tuple(SAID)
COMING = (Coming.YES, Coming.NO, Coming.MAYBE)
PATIENCE = 240.0
"""Seconds until an answer must be there: a process may die, and its successor show again what was settled."""


@dataclass
class Kept:
    """What people were told, to be held against what the book says."""

    votes: int = 0
    answers: int = 0
    supports: int = 0
    crossings_refused: int = 0
    last_vote: dict[tuple[int, int], Choice] = field(default_factory=dict)
    last_answer: dict[int, Coming] = field(default_factory=dict)

    @property
    def acts(self) -> int:
        """Acts that people were told are done."""
        return self.votes + self.answers + self.supports


class Household:
    """One home of one community; its owners act in turn."""

    def __init__(
        self, stage: Playground, quarter: Quarter, others: list[Quarter], home: int, kept: Kept
    ) -> None:
        self._stage = stage
        self._quarter = quarter
        self._others = [each for each in others if each is not quarter]
        self._home = home
        self._kept = kept
        self._chance = Random(quarter.community * 1000 + home)
        self._owners = 2 if home < TWO_OWNERS else 1

    async def live(self, rounds: int, turns: asyncio.Semaphore) -> None:
        """So many acts, one after the other."""
        for number in range(rounds):
            async with turns:
                await self._act(number)

    async def _act(self, number: int) -> None:
        account = self._quarter.account(self._home, number % self._owners)
        if number == 1:
            await self._support(account)
        elif number % 7 == 3:
            await self._answer(account, COMING[number % 3])
        elif number % 11 == 5:
            await self._stray(account)
        else:
            await self._vote(account, ORDER[(self._home + number) % 3])

    async def _vote(self, account: int, choice: Choice) -> None:
        toast = await self._tap(account, CastVote(self._quarter.poll, LETTERS[choice]))
        assert SAID[choice] in toast, f"{toast!r} instead of {choice}"
        self._kept.votes += 1
        self._kept.last_vote[self._quarter.community, self._home] = choice

    async def _answer(self, account: int, coming: Coming) -> None:
        await self._tap(account, AnswerMeeting(self._quarter.meeting, coming))
        self._kept.answers += 1
        self._kept.last_answer[account] = coming

    async def _support(self, account: int) -> None:
        await self._tap(account, SupportIt(self._quarter.proposal))
        self._kept.supports += 1

    async def _stray(self, account: int) -> None:
        """A button of another community, forged or forwarded: it must do nothing there."""
        other = self._chance.choice(self._others)
        toast = await self._tap(account, CastVote(other.poll, LETTERS[self._chance.choice(ORDER)]))
        assert not any(f"意见：{said}" in toast for said in SAID.values()), f"crossed: {toast!r}"
        self._kept.crossings_refused += 1

    async def _tap(self, account: int, button: object) -> str:
        """Press, and wait for the toast as long as it takes."""
        pressed = self._press(account, data_of(button))
        answer = await asyncio.wait_for(pressed.answered, PATIENCE)
        return str((answer or {}).get("text") or "")

    def _press(self, account: int, data: str) -> Any:
        stage = self._stage
        chat = stage.town.chats[account]
        posted = next(iter(chat.messages.values()))
        pressed = stage.taps.begin(account, account)
        query = {
            "id": pressed.id,
            "from": stage.town.people[account].user(),
            "message": posted.body,
            "chat_instance": str(account),
            "data": data,
        }
        stage.delivery.add("callback_query", query)
        return pressed
