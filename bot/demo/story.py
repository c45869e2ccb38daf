"""Tells the neighbourhood's story through the ordinary use cases, at the moments its file names."""

import hashlib
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import select

from bot.demo import pictures
from bot.demo.clock import MovableClock
from bot.demo.crowd import Crowd
from deliberation.meetings import service as meetings
from deliberation.meetings.model import Choice as Coming
from deliberation.polls.casting import cast_vote
from deliberation.polls.rules.rule import Choice
from deliberation.proposals import answering
from deliberation.proposals import service as proposals
from deliberation.proposals.merging import merge
from deliberation.proposals.model import How
from deliberation.proposals.returning import give_back_to_author
from deliberation.proposals.supporting import support
from deliberation.proposals.withdrawing import withdraw
from handlers.reactions.putting_to_vote import put_to_vote
from kernel.files import FileStore
from kernel.work import Work
from kernel.workshop import Workshop
from points.rewards import counter
from points.rewards import service as rewards
from points.rewards.model import Reward
from residents.acting import Acting
from residents.visits.asking import Asked, ask_visit
from residents.visits.model import Where
from residents.visits.steps import offered_now
from residents.visits.taking import take

P = ParamSpec("P")
T = TypeVar("T")
Step = dict[str, Any]
Reach = Callable[[datetime], Awaitable[None]]
WHEN = re.compile(r"([+-]\d+)d (\d\d):(\d\d)")


@dataclass(slots=True)
class Told:
    """What the story made so far, by the keys of its file."""

    proposals: dict[str, int] = field(default_factory=dict)
    places: dict[str, int | None] = field(default_factory=dict)
    supporters: dict[str, set[int]] = field(default_factory=dict)
    polls: dict[str, int] = field(default_factory=dict)
    voters: dict[str, int] = field(default_factory=dict)
    meetings: dict[str, int] = field(default_factory=dict)
    vouchers: dict[str, str] = field(default_factory=dict)
    visits: dict[str, int] = field(default_factory=dict)


class Story:
    """Carries out one step after the other; ``reach`` brings everything due up to a moment."""

    def __init__(
        self,
        workshop: Workshop,
        community: int,
        crowd: Crowd,
        clock: MovableClock,
        present: datetime,
        store: FileStore,
    ) -> None:
        self._workshop = workshop
        self._community = community
        self._crowd = crowd
        self._clock = clock
        self._present = present
        self._store = store
        self._told = Told()

    async def tell(self, steps: tuple[Step, ...], reach: Reach) -> None:
        """Tell the whole story."""
        for step in steps:
            await reach(self.moment(step["at"]))
            await getattr(self, "_" + step["act"])(step)

    def moment(self, written: str) -> datetime:
        """``-20d 19:30``: twenty days before the present day, at 19:30 in the community's zone."""
        found = WHEN.fullmatch(written)
        if found is None:
            raise ValueError(f"not a moment of the story: {written!r}")
        days, hour, minute = (int(part) for part in found.groups())
        day = self._present + timedelta(days=days)
        return day.replace(hour=hour, minute=minute, second=0, microsecond=0)

    async def _do(
        self,
        who: Acting,
        use_case: Callable[Concatenate[Work, Acting, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        return await self._workshop.act(
            lambda work: use_case(work.enter(self._community), who, *args, **kwargs)
        )

    async def _propose(self, step: Step) -> None:
        place = self._crowd.places[step["place"]] if "place" in step else None
        who = self._crowd.named(step["who"]).acting()
        made = await self._do(
            who,
            proposals.publish,
            step["title"],
            step["body"],
            place,
            wish=step.get("wish", ""),
            cost=step["cost"] * 100 if "cost" in step else None,
            photos=[await self._photo(who, name) for name in step.get("photos", ())],
            office=step.get("office", False),
        )
        key = step["key"]
        self._told.proposals[key], self._told.places[key] = made.proposal, place
        self._told.supporters[key] = set()

    async def _photo(self, who: Acting, name: str) -> int:
        content = pictures.drawn(name)
        sha256 = self._store.put(content)
        return await self._do(who, pictures.keep, sha256, len(content))

    async def _support(self, step: Step) -> None:
        key = step["proposal"]
        done = self._told.supporters[key]
        if "by" in step:
            chosen = [self._crowd.named(name) for name in step["by"]]
        else:
            ready = self._crowd.shuffled(f"support {key}", self._told.places[key])
            chosen = [n for n in ready if n.dwelling not in done][: step["count"]]
        for neighbour in chosen:
            done.add(neighbour.dwelling)
            await self._do(neighbour.acting(), support, self._told.proposals[key])

    async def _decline(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        await self._do(who, answering.decline, self._told.proposals[step["proposal"]], step["reason"])

    async def _take_up(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        await self._do(who, answering.take_up, self._told.proposals[step["proposal"]], step["reason"])

    async def _answer(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        proposal = self._told.proposals[step["proposal"]]
        until = self.moment(step["until"]) if "until" in step else None
        await self._do(who, answering.answer, proposal, How(step["how"]), step["reason"], until)

    async def _give_back(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        await self._do(who, give_back_to_author, self._told.proposals[step["proposal"]], step["reason"])

    async def _withdraw(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        await self._do(who, withdraw, self._told.proposals[step["proposal"]], step["reason"])

    async def _merge(self, step: Step) -> None:
        who, keys = self._crowd.named(step["who"]).acting(), self._told.proposals
        await self._do(who, merge, keys[step["proposal"]], keys[step["into"]], step["reason"])

    async def _put_to_vote(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        proposal = self._told.proposals[step["proposal"]]
        put = await self._do(who, put_to_vote, proposal, step["days"])
        self._told.polls[step["key"]], self._told.voters[step["key"]] = put.poll, 0

    async def _vote(self, step: Step) -> None:
        key = step["poll"]
        wanted = [Choice.AGREE] * step.get("agree", 0) + [Choice.AGAINST] * step.get("against", 0)
        wanted += [Choice.ABSTAIN] * step.get("abstain", 0)
        first = self._told.voters[key]
        voters = self._crowd.shuffled(f"vote {key}", None)[first : first + len(wanted)]
        self._told.voters[key] += len(wanted)
        for neighbour, choice in zip(voters, _mixed(wanted, key), strict=True):
            await self._do(self._crowd.by_any_way(neighbour), cast_vote, self._told.polls[key], choice)

    async def _announce_meeting(self, step: Step) -> None:
        made = await self._do(
            self._crowd.named(step["who"]).acting(),
            meetings.announce,
            step["title"],
            step["place"],
            self.moment(step["starts"]),
            step["minutes"],
            step["agenda"],
        )
        self._told.meetings[step["key"]] = made.meeting

    async def _change_meeting(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        starts = self.moment(step["starts"]) if "starts" in step else None
        await self._do(who, meetings.change, self._told.meetings[step["meeting"]], starts, step.get("place"))

    async def _cancel_meeting(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        await self._do(who, meetings.cancel, self._told.meetings[step["meeting"]], step["reason"])

    async def _answer_meeting(self, step: Step) -> None:
        wanted = [Coming.YES] * step["yes"] + [Coming.NO] * step["no"] + [Coming.MAYBE] * step["maybe"]
        coming = self._crowd.shuffled(f"meeting {step['meeting']}", None)
        with_phone = [neighbour for neighbour in coming if neighbour.account]
        for neighbour, choice in zip(with_phone, wanted, strict=False):
            meeting = self._told.meetings[step["meeting"]]
            await self._do(neighbour.acting(), meetings.answer, meeting, choice)

    async def _ask_visit(self, step: Step) -> None:
        neighbour = self._crowd.named(step["who"])

        def ask(work: Work, who: Acting) -> Asked:
            at = offered_now(work, Where.HOME)[step["time"]] if "time" in step else None
            words = step.get("words", "")
            return ask_visit(work, who, neighbour.person, step["what"], neighbour.dwelling, at, words)

        self._told.visits[step["key"]] = (await self._do(neighbour.acting(), ask)).visit

    async def _take_visit(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()
        await self._do(who, take, self._told.visits[step["visit"]])

    async def _redeem(self, step: Step) -> None:
        who = self._crowd.named(step["who"]).acting()

        def reward_called(work: Work) -> int:
            work.enter(self._community)
            return work.session.scalars(select(Reward.id).where(Reward.name == step["reward"])).one()

        issued = await self._do(who, rewards.redeem, await self._workshop.read(reward_called), 0)
        self._told.vouchers[step["who"]] = issued.code

    async def _hand_over(self, step: Step) -> None:
        who = self._crowd.named(step["merchant"]).acting()
        await self._do(who, counter.hand_over, self._told.vouchers[step["voucher_of"]])


def _mixed(wanted: list[Choice], seed: str) -> list[Choice]:
    """The same choices in an order that does not put all of a kind first."""
    order = sorted(range(len(wanted)), key=lambda index: hashlib.sha256(f"{seed} {index}".encode()).digest())
    return [wanted[index] for index in order]
