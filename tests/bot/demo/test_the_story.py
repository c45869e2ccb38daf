"""The demonstration's story leaves the neighbourhood as its file says, by the ordinary use cases."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from sqlalchemy import func, select

from bot.demo.stage import Stage
from bot.demo.town import NAMED, NAMED_NAME
from bot.verifying import verify
from deliberation.polls.model import Poll, Vote
from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import OWED
from deliberation.proposals.stages import Stage as Standing
from kernel.outbox import Notice, NoticeState
from kernel.work import Work
from points.rewards.model import Reward
from points.rewards.queries import reward_shown
from points.rewards.service import Issued, redeem
from residents.acting import Acting, Origin
from residents.homes.contact import digest_of_contact
from residents.model import Person
from residents.roster.grids import grids
from residents.roster.model import RegisterEntry
from tests.bot.playground.honesty import wrong_in_entry, wrong_in_question

PRESENT = datetime(2026, 11, 22, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
SAID: list[str] = []
"""What the operator is told while it begins."""


# The story is told in half a minute, and in two on a busy machine.
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("demo"), PRESENT)
    await stage.open("127.0.0.1", 0, SAID.append)
    yield stage
    await stage.close()


async def seen(stage: Stage, question: object) -> object:
    assert stage.program is not None and callable(question)
    return await stage.program.workshop.read(lambda work: question(work.enter(1)))


def steps_done(stage: Stage) -> list[bool]:
    return [step["done"] for step in stage.playground.intro["en"] if isinstance(step, dict)]


class TestTheNeighbourhoodThisEvening:
    async def test_the_address_is_told_with_how_long_it_takes(self, stage: Stage) -> None:
        [told] = SAID
        assert "http://127.0.0.1:" in told and "about half a minute" in told

    async def test_the_page_asks_for_patience_until_the_bot_hears(self, stage: Stage) -> None:
        async with asyncio.timeout(10):
            while stage.playground.preparing:  # noqa: ASYNC110 - the bot's first question is on its way
                await asyncio.sleep(0.01)

    async def test_no_step_of_the_introduction_is_done(self, stage: Stage) -> None:
        assert steps_done(stage) == [False] * 5
        assert "lacks 3 homes" in str(stage.playground.intro["en"])

    async def test_the_roster_is_in_with_grids_people_and_numbers_that_nobody_has(self, stage: Stage) -> None:
        def known(work: Work) -> tuple[int, list[tuple[str, int, int, int | None]]]:
            numbers = select(func.count(RegisterEntry.id)).where(RegisterEntry.phone_sealed.is_not(None))
            clerk = work.session.scalars(select(Person.id).where(Person.name == "赵敏")).one()
            found = grids(work, Acting(clerk, clerk, Origin.CHAT))
            told = [(each.name, each.homes, each.workers_missing, each.load) for each in found]
            return work.session.scalars(numbers).one(), told

        numbers, told = await seen(stage, known)  # type: ignore[misc]  # a pair
        assert told == [("第一网格", 154, 0, 52), ("第二网格", 146, 1, 73)]
        assert numbers > 150

    async def test_who_is_named_with_his_number_joins_by_sharing_it(self, stage: Stage) -> None:
        def named(work: Work) -> list[str]:
            shared = digest_of_contact(work, stage.playground.town.people[NAMED].phone, own=True)
            return list(
                work.session.scalars(select(RegisterEntry.name).where(RegisterEntry.phone_digest == shared))
            )

        assert await seen(stage, named) == [NAMED_NAME]

    async def test_one_vote_runs_and_the_cast_can_tip_it(self, stage: Stage) -> None:
        def running(work: Work) -> tuple[int, int]:
            poll = work.session.scalars(select(Poll).where(Poll.closes_at > work.now)).one()
            return poll.heads, work.session.scalars(
                select(func.count(Vote.id)).where(Vote.poll_id == poll.id)
            ).one()

        assert await seen(stage, running) == (300, 147)

    async def test_proposals_stand_in_every_state(self, stage: Stage) -> None:
        def states(work: Work) -> dict[Standing, int]:
            standing = [p.stage(work.now) for p in work.session.scalars(select(Proposal))]
            return {each: standing.count(each) for each in Standing}

        counted = await seen(stage, states)
        assert isinstance(counted, dict)
        assert {each for each, number in counted.items() if not number} == {Standing.UNFUNDED}

    async def test_one_answer_is_overdue_and_that_was_told_once(self, stage: Stage) -> None:
        def late(work: Work) -> list[tuple[str, bool]]:
            owed = select(Proposal).where(Proposal.replied_at.is_(None), Proposal.answer_due_at <= work.now)
            found = work.session.scalars(owed).all()
            return [(p.title, p.overdue_told_at is not None) for p in found if p.stage(work.now) in OWED]

        assert await seen(stage, late) == [("雨水井每季度清一次", True)]

    async def test_nothing_is_owed_and_everything_holds(self, stage: Stage) -> None:
        def owed(work: Work) -> int:
            waiting = Notice.state.in_([NoticeState.DUE, NoticeState.SENDING])
            return work.session.scalars(
                select(func.count(Notice.id)).where(waiting, Notice.due_at <= work.now)
            ).one()

        assert await seen(stage, owed) == 0
        found = await seen(stage, lambda work: verify(work, 1, "幸福里社区"))
        assert getattr(found, "faults", None) == ()

    async def test_chen_jing_can_redeem_the_same_reward_once_more(self, stage: Stage) -> None:
        def once_more(work: Work) -> Issued:
            chen = work.enter(1).session.scalars(select(Person.id).where(Person.name == "陈静")).one()
            acting = Acting(chen, chen, Origin.CHAT)
            again = work.session.scalars(select(Reward.id).where(Reward.name == "磨剪子菜刀")).one()
            return redeem(work, acting, again, reward_shown(work, acting, again).turn)

        assert stage.program is not None
        issued = await stage.program.workshop.act(once_more)
        assert (issued.reward, issued.available) == ("磨剪子菜刀", 0)

    async def test_the_outcome_reaches_a_chat_before_the_points_it_brought(self, stage: Stage) -> None:
        messages = [m.body.get("text", "") for m in stage.playground.town.chats[100001].messages.values()]
        outcome = next(i for i, said in enumerate(messages) if said.startswith("✅ 通过"))
        points = next(i for i, said in enumerate(messages) if "20 积分" in said or "20 分" in said)
        assert outcome < points

    async def test_program_and_playground_spoke_as_the_bot_api_is_described(self, stage: Stage) -> None:
        spoken = stage.playground.transcript.after(0)
        calls = [entry for entry in spoken if entry["kind"] == "call"]
        assert {"getMe", "setMyCommands", "sendMessage"} <= {entry["method"] for entry in calls}
        assert [fault for entry in calls for fault in wrong_in_question(entry)] == []
        assert [fault for entry in spoken[::7] for fault in wrong_in_entry(entry)] == []

    async def test_steps_are_done_when_chen_jing_has_redeemed_and_the_vote_is_over(
        self, stage: Stage
    ) -> None:
        await stage.advance(PRESENT + timedelta(days=3, hours=2))
        assert steps_done(stage) == [False, False, True, True, False]
        assert "has closed" in str(stage.playground.intro["en"])
