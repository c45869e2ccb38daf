"""A number typed out of habit picks no place unseen, publishes nothing, and ends nothing for good."""

import pytest
from sqlalchemy import select

from deliberation.comments.model import Comment
from deliberation.proposals.model import Proposal
from handlers.chat.buttons import data_of
from handlers.chat.comments.taps import PublishComment, Say, TakeBackComment
from handlers.chat.homes.taps import MoveOut
from handlers.chat.menu import OpenPrivacy
from handlers.chat.privacy.taps import AskErasure
from handlers.chat.proposals.life_taps import SayNow
from handlers.chat.questions.weight import Weight, weight_of
from residents.model import Place
from residents.privacy.model import Erasure
from tests.handlers.chat.questions.conftest import Neighbour, Street

WRITTEN = ("/propose", "楼道里的灯不亮了", "晚上看不见台阶，请换一盏。")


async def writes(wang: Neighbour) -> str:
    """王德福 writes a proposal up to the question where it is."""
    for words in WRITTEN:
        await wang.says(words)
    return wang.reads()


def published(street: Street) -> list[tuple[str, str | None]]:
    """What is public: titles, and the places they are about."""
    query = select(Proposal.title, Place.name).outerjoin(Place, Place.id == Proposal.place_id)
    return [(t, name) for t, name in street.workshop.read_now(lambda work: work.session.execute(query).all())]


async def test_one_is_the_first_choice_and_the_next_screen_says_which_it_was(wang: Neighbour) -> None:
    asked = await writes(wang)
    assert wang.labels() == ["1：1号楼", "2：全社区", "3：别的地方"] and "请回复号码" in asked
    shown = await wang.says("1")
    assert shown.startswith("好，是1号楼的事，只请1号楼的住户附议。\n请您看一遍，还没有发布。")
    assert wang.labels() == ["1：发布", "2：地方不对，换一处", "3：看更多"]
    assert "这件事是哪里的" in await wang.says("2")
    assert (await wang.says("2")).startswith("好，是全社区的事，各家都可以附议。")


async def test_a_building_is_named_by_its_name_or_by_its_number_where_that_is_asked(wang: Neighbour) -> None:
    await writes(wang)
    assert (await wang.says("3号楼")).startswith("好，是3号楼的事")
    await wang.says("2")
    assert "回 5 就是5号楼" in await wang.says("3")
    assert wang.labels()[0] == "3号楼", "here a number is no choice"
    assert (await wang.says("1")).startswith("好，是1号楼的事")


async def test_a_number_publishes_only_after_it_was_read_back(street: Street, wang: Neighbour) -> None:
    await writes(wang)
    await wang.says("1")
    asked = await wang.says("1")
    assert asked.startswith("「楼道里的灯不亮了」发到群里，大家都看得见，请1号楼的住户附议。发布，对吗？")
    assert published(street) == []
    assert (await wang.says("2")).startswith("好，没有记下。\n\n请您看一遍，还没有发布。")
    await wang.says("1")
    assert "已发布" in await wang.says("1")
    assert published(street) == [("楼道里的灯不亮了", "1号楼")]
    assert "已发布" in await wang.repeats()


async def test_a_tap_publishes_at_once_because_it_stands_under_what_it_publishes(
    street: Street, wang: Neighbour
) -> None:
    await writes(wang)
    await wang.taps("2：全社区")
    assert not wang.reads().startswith("好，是"), "whoever tapped saw what they tapped"
    await wang.taps("1：发布")
    assert published(street) == [("楼道里的灯不亮了", None)]


async def test_an_old_button_says_that_it_is_published(street: Street, wang: Neighbour) -> None:
    await writes(wang)
    await wang.taps("2：全社区")
    [old] = [b for row in wang.screen.rows for b in row if wang._said(b) == "1：发布"]
    await wang.taps("1：发布")
    await wang.says("/start")
    assert "这份已经发布了：提案 2026-001" in await wang.presses(data_of(old.does))  # type: ignore[union-attr]
    assert len(published(street)) == 1


async def test_what_one_says_of_a_proposal_is_read_back_too(street: Street, wang: Neighbour) -> None:
    await writes(wang)
    await wang.taps("2：全社区")
    await wang.taps("1：发布")
    await wang.presses(data_of(Say(1, "for")))
    await wang.says("早该装了")
    assert "您赞成「楼道里的灯不亮了」的话发布出去" in await wang.says("1")
    said = select(Comment.text)
    assert street.workshop.read_now(lambda work: work.session.scalars(said).all()) == []
    again = await wang.says("2")
    assert again.startswith("好，没有记下。") and "早该装了" in again
    await wang.says("1")
    assert "您的赞成意见发布了" in await wang.says("1")
    assert street.workshop.read_now(lambda work: work.session.scalars(said).all()) == ["早该装了"]


async def test_erasing_ones_data_takes_more_than_one_number(street: Street, wang: Neighbour) -> None:
    await wang.presses(data_of(OpenPrivacy()))
    await wang.presses(data_of(AskErasure()))
    assert "您选的是「注销我的资料」，对吗" in await wang.says("1")
    asked = select(Erasure.id)
    assert street.workshop.read_now(lambda work: work.session.scalars(asked).all()) == []


@pytest.mark.parametrize("kind", [PublishComment, TakeBackComment, MoveOut, SayNow])
def test_what_is_public_or_over_at_once_is_never_done_by_one_number(kind: type) -> None:
    assert weight_of(kind) is Weight.HEAVY
