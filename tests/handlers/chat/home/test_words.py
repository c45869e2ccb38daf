"""Words nobody asked for."""

import pytest

from tests.handlers.chat.hall import Phone, published


async def test_chen_is_asked_what_his_words_are(chen: Phone) -> None:
    shown = await chen.says("门口台阶太滑了")
    assert shown.startswith("收到您写的：「门口台阶太滑了」")
    assert chen.labels() == ["报个问题，请人来看", "提个建议", "问一句", "找相近的提案", "都不是"]


async def test_short_words_become_a_title(chen: Phone) -> None:
    await chen.says("门口台阶加装扶手")
    assert "第 2 步" in await chen.taps("提个建议，写成提案")


async def test_long_words_become_the_text(chen: Phone) -> None:
    await chen.says("下雨天台阶滑，上个月两位老人摔倒。" * 5)
    assert "再给它起个标题吧" in await chen.taps("提个建议")
    assert "第 3 步" in await chen.says("3号楼门口加装扶手")


async def test_words_too_long_for_a_proposal_are_kept(chen: Phone) -> None:
    await chen.says("台阶滑。" * 1000)
    assert "内容最多 1500 个字，您写了 4000 个" in await chen.taps("提个建议，写成提案")
    assert "第 2 步" not in await chen.says("台阶滑，老人摔倒")


async def test_what_is_like_them_is_found(chen: Phone, wu: Phone) -> None:
    await published(chen, "3号楼门口加装扶手")
    await wu.says("门口装个扶手吧")
    assert "有 1 份意思相近" in await wu.taps("找相近的提案")
    assert "3号楼门口加装扶手" in await wu.taps("2026-001 3号楼门口加装扶手 · 征集附议")
    await wu.says("希望多几个充电桩")
    assert "没有找到" in await wu.taps("找相近的提案")


async def test_a_stranger_may_look_for_what_is_like_them(stranger: Phone) -> None:
    await stranger.says("门口台阶太滑了")
    assert stranger.labels() == ["找相近的提案", "我是这里的居民", "回到首页"]
    assert "没有找到" in await stranger.taps("找相近的提案")


async def test_a_picture_without_words_is_not_understood(chen: Phone) -> None:
    assert "只能看懂文字" in await chen.says("")


@pytest.mark.parametrize("said", ["👍", "🙏🏽 🙏", "👨‍👩‍👧", "❤️"])
async def test_a_smile_is_nothing_to_be_handed_on(chen: Phone, said: str) -> None:
    assert (await chen.says(said)).startswith("收到一个表情")
    assert chen.labels() == ["回到首页"]


@pytest.mark.parametrize("said", ["👍灯修好了", "灯坏了😀"])
async def test_words_beside_a_smile_are_words(chen: Phone, said: str) -> None:
    assert (await chen.says(said)).startswith(f"收到您写的：「{said}」")


async def test_words_from_yesterday_are_gone_once_a_form_began(chen: Phone) -> None:
    await chen.says("门口台阶太滑了")
    await chen.says("/propose")
    assert "已经办完或者停下了" in await chen.sends("1hw")


@pytest.mark.parametrize(
    "typed", ["同意", "反对", "投票", "Agree", "投同意", "投票不同意", "我反对", "我要投反对票"]
)
async def test_writing_is_not_voting_and_says_so(chen: Phone, typed: str) -> None:
    said = await chen.says(typed)
    assert said.startswith("打字不算投票") and "🗳 表决" in chen.labels()


async def test_words_that_only_begin_like_a_vote_are_no_vote(chen: Phone) -> None:
    assert (await chen.says("我反对在门口停车")).startswith("收到您写的")


async def test_what_was_put_away_can_be_gone_on_with(chen: Phone) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    await chen.says("/cancel")
    assert chen.labels() == ["接着写我的提案", "回到首页"]
    assert "第 2 步" in await chen.taps("接着写我的提案")
