"""孙桂英 has no phone: the desk changes and withdraws her proposal and appeals for her, each on a slip."""

import pytest
from sqlalchemy import select

from deliberation.proposals.merging import merge
from deliberation.proposals.model import MergeWish, Proposal
from deliberation.proposals.service import publish
from handlers.chat.moderation.taps import AppealHiding
from handlers.chat.proposals.life_taps import AnswerWish, SayWhy
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.proposals.writing_taps import EditPart
from handlers.chat.screen import Button
from handlers.published import the_text
from kernel.work import Work
from residents.moderation import hiding
from residents.moderation.model import Ground, Hiding
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter, helps, text


def proposed(counter: Counter, by: str = SUN) -> int:
    """Somebody's proposal, which nobody supports yet."""
    author = counter.house.who(by)

    def propose(work: Work) -> int:
        return publish(work, author, "楼梯口装扶手", "下雨天台阶很滑。", None).proposal

    return int(counter.act(propose))


def stands(counter: Counter, proposal: int) -> Proposal:
    """The proposal as it stands."""
    return counter.ask(lambda work: work.session.get_one(Proposal, proposal))


async def test_her_proposal_is_edited_for_her(counter: Counter) -> None:
    proposal, zhao = proposed(counter), counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(EditPart(proposal, "title"))
    await zhao.says("楼梯口两边都装扶手")
    now = next(b for row in zhao.screen.rows for b in row if type(b.does).__name__ == "EditNow")
    said = await zhao.sends(now)
    [act] = counter.acts()
    assert act.kind == "edit" and "代办单" in said
    assert stands(counter, proposal).title == "楼梯口两边都装扶手"
    assert "改了内容" in text(counter.told("done-for-another")[SUN])


async def test_her_proposal_is_withdrawn_for_her_with_her_reason(counter: Counter) -> None:
    proposal, zhao = proposed(counter), counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(SeeProposal(proposal))
    await zhao.sends(SayWhy(proposal, "back", 0))
    await zhao.says("物业已经装好了")
    now = next(b for row in zhao.screen.rows for b in row if type(b.does).__name__ == "SayNow")
    await zhao.sends(now)
    again = await zhao.gets(zhao.heard)
    [act] = counter.acts()
    assert act.kind == "outcome" and stands(counter, proposal).withdrawn_at is not None and again


@pytest.mark.parametrize("what", ["done", "will", "no", "talk"])
async def test_no_answer_of_the_committee_is_given_in_her_name(counter: Counter, what: str) -> None:
    proposal, xu = proposed(counter, "陈静"), counter.phone("许红梅")
    await helps(xu)
    await xu.sends(SayWhy(proposal, what, 0))
    assert not any(
        isinstance(b, Button) and type(b.does).__name__ == "SayNow" for row in xu.screen.rows for b in row
    )
    assert counter.acts() == []


async def test_nobody_appeals_in_her_name_against_what_is_not_hers(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(AppealHiding(1))
    assert counter.acts() == []


async def test_the_desk_appeals_for_her_on_a_slip(counter: Counter) -> None:
    """Two members hid her text; her words to it reach those who hear it, and the slip says what was done."""
    proposal = proposed(counter)
    for name in ("许红梅", "李国强"):
        who = counter.house.who(name)
        counter.act(
            lambda work, who=who: hiding.hide(
                work, who, the_text(work, "proposal", proposal), Ground.INSULT, "骂人"
            )
        )
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    hidden = counter.ask(lambda work: work.session.scalars(select(Hiding.id)).one())
    await zhao.sends(AppealHiding(hidden))
    await zhao.says("我说的是台阶，没有骂谁")
    now = next(b for row in zhao.screen.rows for b in row if type(b.does).__name__ == "SettleWords")
    said = await zhao.sends(now)
    [act] = counter.acts()
    assert act.kind == "appeal" and act.slip and "代办单" in said
    row = counter.ask(lambda work: work.session.get_one(Hiding, hidden))
    assert row.appeal == "我说的是台阶，没有骂谁" and row.appealed_at is not None
    assert "申诉" in text(counter.told("done-for-another")[SUN])


@pytest.mark.parametrize("agree", [1, 0])
async def test_the_desk_answers_a_merge_for_her_on_a_slip(counter: Counter, agree: int) -> None:
    """陈静 would put hers into 孙桂英's, who says yes or no at the counter."""
    hers, other = proposed(counter), proposed(counter, "陈静")
    chen = counter.house.who("陈静")
    counter.act(lambda work: merge(work, chen, other, hers, "说的是同一件事"))
    wish = counter.ask(lambda work: work.session.scalars(select(MergeWish.id)).one())
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    said = await zhao.sends(AnswerWish(wish, agree))
    [act] = counter.acts()
    assert act.kind == "wish" and act.slip and "代办单" in said
    assert (stands(counter, other).merged_into_id == hers) is bool(agree)
    assert text(counter.told("done-for-another")[SUN])


async def test_nobody_answers_a_merge_in_her_name_that_is_not_hers_to_answer(counter: Counter) -> None:
    hers, other = proposed(counter), proposed(counter, "陈静")
    sun = counter.house.who(SUN)
    counter.act(lambda work: merge(work, sun, hers, other, "说的是同一件事"))
    wish = counter.ask(lambda work: work.session.scalars(select(MergeWish.id)).one())
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(AnswerWish(wish, 1))
    assert counter.acts() == [] and stands(counter, hers).merged_into_id is None
