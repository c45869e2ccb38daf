"""A suspension takes nobody's say: whoever may not publish votes, supports, meets, spends (L01)."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from deliberation.meetings.model import MeetingAnswer
from deliberation.meetings.service import announce
from deliberation.polls.model import Vote
from deliberation.polls.opening import open_poll
from deliberation.proposals.model import Support
from handlers.chat.comments.taps import Say
from handlers.chat.meetings.buttons import AnswerMeeting
from handlers.chat.points.taps import RedeemReward
from handlers.chat.polls.buttons import CastVote
from handlers.chat.proposals.taps import SupportIt, TakeBack
from kernel.work import Work
from points.earning.service import award_adopted_proposal
from points.rewards.model import Voucher
from points.rewards.service import put_up
from residents.moderation import suspending
from residents.moderation.conduct import suspension_of
from tests.handlers.chat.moderation.conftest import Phone
from tests.residents.moderation.conftest import Street

Phones = Callable[[str], Phone]


@pytest.fixture
def chen(street: Street, phone: Phones) -> Phone:
    """陈静, who may publish nothing for a week."""
    one, two, person = street.who("许红梅"), street.who("赵敏"), street.person("陈静")
    made = street.act(lambda work: suspending.propose(work, one, person, 7, "三天发了五十份广告"))
    street.act(lambda work: suspending.second(work, two, made.suspension))
    assert street.ask(lambda work: suspension_of(work, person)) is not None
    return phone("陈静")


def mine(street: Street, table: type) -> list[Any]:
    """What 陈静 did, as it is written down."""
    person = street.person("陈静")
    query = select(table).where(table.person_id == person)  # type: ignore[attr-defined]
    return street.ask(lambda work: list(work.session.scalars(query)))


async def test_their_vote_counts(street: Street, chen: Phone) -> None:
    poll = street.act(lambda work: open_poll(work, street.who("李国强"), "装门禁", "", None)).poll
    await chen.sends(CastVote(poll, "y"))
    assert [vote.choice for vote in mine(street, Vote)] == ["agree"]
    await chen.sends(CastVote(poll, "n"))
    assert [vote.choice for vote in mine(street, Vote)][-1] == "against"


async def test_their_support_counts_and_is_taken_back(street: Street, chen: Phone) -> None:
    proposal = street.proposal("王芳")
    await chen.sends(SupportIt(proposal, 1))
    assert len(mine(street, Support)) == 1
    await chen.sends(TakeBack(proposal))
    assert mine(street, Support) == []


async def test_they_say_that_they_come_to_a_meeting(street: Street, chen: Phone) -> None:
    when = street.now + timedelta(days=5)
    called = street.act(
        lambda work: announce(work, street.who("李国强"), "议事会", "活动室", when, 90, "门禁怎么装")
    )
    await chen.sends(AnswerMeeting(called.meeting, "yes"))
    assert len(mine(street, MeetingAnswer)) == 1


async def test_they_spend_their_points(street: Street, chen: Phone) -> None:
    person, shop = street.person("陈静"), street.person("刘师傅")

    def earn(work: Work) -> int:
        for proposal in range(9001, 9020):
            award_adopted_proposal(work, proposal=proposal, author=person)
        what = {"name": "理发一次", "description": "剪发。", "price": 15, "stock": 5}
        return put_up(work, **what, merchant=shop).id

    reward = street.act(earn)
    await chen.sends(RedeemReward(reward, 1))
    assert len(mine(street, Voucher)) == 1


async def test_writing_is_refused_before_the_first_word(street: Street, chen: Phone) -> None:
    shown = await chen.says("/propose")
    assert "您暂停发布到" in shown and "第 1 步" not in shown
    street.wait(days=8)
    assert "第 1 步" in await chen.says("/propose")


async def test_only_publishing_is_refused_and_says_until_when(street: Street, chen: Phone) -> None:
    proposal = street.proposal("王芳")
    shown = await chen.sends(Say(proposal, "for"))
    assert "您暂停发布到" in shown and "投票、附议、报名开会都照常" in shown
    street.wait(days=8)
    await chen.sends(Say(proposal, "for"))
    await chen.says("我也这么看。")
    assert "暂停发布" not in await chen.taps(chen.labels()[0])
