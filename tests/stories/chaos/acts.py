"""What the people of the city do: each waits for the answer to the last act before the next one."""

import asyncio
import itertools
from collections import Counter
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
from tests.stories.chaos.steps import Steps

SAID = {Choice.AGREE: "同意", Choice.AGAINST: "反对", Choice.ABSTAIN: "弃权"}
ORDER = tuple(SAID)
COMING = (Coming.YES, Coming.NO, Coming.MAYBE)
OVER, ELSEWHERE = "不能再投，也不能再改", "您在那里还没有登记"
SUPPORTED, ALREADY, ENDED = "已为您家附议", "已经附议", "不能再附议"
SOON = "正在记"
ATTENDING = {Coming.YES: "来", Coming.NO: "来不了", Coming.MAYBE: "还不定"}
PATIENCE = 240.0
"""Seconds until an answer must be there: a process may die, and its successor show again what was settled."""


@dataclass
class Kept:
    """What people were told, to be held against what the book says; of each home and person by itself."""

    votes: dict[tuple[int, int], list[tuple[int, Choice]]] = field(default_factory=dict)
    """By vote and home: who said what, in order."""

    answers: dict[int, list[Coming]] = field(default_factory=dict)
    """By account."""

    supports: Counter[tuple[int, int]] = field(default_factory=Counter)
    """By community and home."""

    supports_refused: Counter[int] = field(default_factory=Counter)
    """By community: whoever came when there were enough."""

    again: Counter[tuple[int, int]] = field(default_factory=Counter)
    """By vote and home: presses that were told to wait and done again; each may be settled besides."""

    unsure: list[tuple[int, int, int, Choice]] = field(default_factory=list)
    """Vote, home, account and choice of whoever was told to wait, and at the next press that it is over."""

    crossings_refused: int = 0
    too_late: int = 0

    def vote(self, poll: int, home: int, account: int, choice: Choice) -> None:
        """Somebody was told that this is their home's vote now."""
        self.votes.setdefault((poll, home), []).append((account, choice))

    def stands(self, poll: int) -> dict[int, Choice]:
        """The last word of each home, as it was acknowledged."""
        return {home: said[-1][1] for (of, home), said in sorted(self.votes.items()) if of == poll}

    def summary(self) -> str:
        """How much was done, in words."""
        votes = sum(len(said) for said in self.votes.values())
        answers = sum(len(said) for said in self.answers.values())
        supports = self.supports.total()
        return (
            f"{votes + answers + supports} acts ({votes} votes, {answers} answers, {supports} supports), "
            f"{self.crossings_refused} crossings refused, {self.too_late} votes too late"
        )


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
        self._refused = False

    async def live(self, rounds: int, turns: asyncio.Semaphore, steps: Steps) -> None:
        """So many acts, one after the other."""
        for number in range(rounds):
            async with asyncio.timeout(PATIENCE):
                await steps.begin()
            async with turns:
                await self._act(number)

    async def come_too_late(self) -> None:
        """Vote once more when everything was counted."""
        await self._vote_in_short_poll(self._quarter.account(self._home), Choice.AGREE)
        assert self._refused, "a vote was taken after the count"

    async def _act(self, number: int) -> None:
        account = self._quarter.account(self._home, number // 2 % self._owners)
        choice = ORDER[(self._home + number) % 3]
        if number == 1:
            await self._support(account)
        elif number % 7 == 3:
            await self._answer(account, COMING[(self._home + number) % 3])
        elif number >= 2 and (self._home + number) % 6 == 2:
            await self._stray(account)
        elif number < 4 or (self._home + number) % 2 == 0:
            await self._vote_in_short_poll(account, choice)
        else:
            await self._vote(account, self._quarter.poll, choice)

    async def _vote(self, account: int, poll: int, choice: Choice) -> None:
        toast, _ = await self._cast(account, poll, choice)
        assert SAID[choice] in toast, f"{toast!r} instead of {choice}"
        self._kept.vote(poll, self._home, account, choice)

    async def _cast(self, account: int, poll: int, choice: Choice) -> tuple[str, int]:
        toast, waited = await self._tap(account, CastVote(poll, LETTERS[choice]))
        self._kept.again[poll, self._home] += waited
        return toast, waited

    async def _vote_in_short_poll(self, account: int, choice: Choice) -> None:
        """It may close at any moment; from then on nobody's vote is taken, and none before is refused."""
        poll = self._quarter.short_poll
        toast, waited = await self._cast(account, poll, choice)
        if OVER in toast:
            assert self._stage.clock() >= self._quarter.closes_at, "refused before the close"
            self._refused = True
            self._kept.too_late += 1
            if waited:
                self._kept.unsure.append((poll, self._home, account, choice))
            return
        assert SAID[choice] in toast, f"{toast!r} instead of {choice}"
        assert not self._refused, "a vote was taken after the close"
        self._kept.vote(poll, self._home, account, choice)

    async def _answer(self, account: int, coming: Coming) -> None:
        toast, _ = await self._tap(account, AnswerMeeting(self._quarter.meeting, coming))
        assert ATTENDING[coming] in toast, f"{toast!r} instead of {coming}"
        self._kept.answers.setdefault(account, []).append(coming)

    async def _support(self, account: int) -> None:
        toast, _ = await self._tap(account, SupportIt(self._quarter.proposal))
        if ENDED in toast:
            self._kept.supports_refused[self._quarter.community] += 1
            return
        assert SUPPORTED in toast or ALREADY in toast, f"not supported: {toast!r}"
        self._kept.supports[self._quarter.community, self._home] += 1

    async def _stray(self, account: int) -> None:
        """A button of another community, forged or forwarded: it must do nothing there."""
        other = self._chance.choice(self._others)
        toast, _ = await self._tap(account, CastVote(other.poll, LETTERS[self._chance.choice(ORDER)]))
        assert ELSEWHERE in toast, f"crossed: {toast!r}"
        self._kept.crossings_refused += 1

    async def _tap(self, account: int, button: object) -> tuple[str, int]:
        """Press, and wait for the toast as long as it takes; told to wait, press again as people do.

        With how often they were told to wait.
        """
        for waited in itertools.count():
            pressed = self._press(account, data_of(button))
            answer = await asyncio.wait_for(pressed.answered, PATIENCE)
            toast = str((answer or {}).get("text") or "")
            if SOON not in toast:
                return toast, waited
            await asyncio.sleep(1)
        raise AssertionError("they pressed for ever")

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
