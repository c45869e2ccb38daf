"""Links that lead nowhere and buttons from long ago: the first screen stands below what is said of them."""

from dataclasses import replace

import pytest

from tests.handlers.chat.questions.conftest import Neighbour, Street


@pytest.mark.parametrize("link", ["x", "zz_1", "c_nowhere"])
async def test_a_link_that_opens_nothing_says_so_above_the_first_screen(street: Street, link: str) -> None:
    chen = street.neighbour("陈静")
    assert (await chen.follows(link)).startswith("这个链接打不开了，可能已经过期。\n\n陈静，您好。")
    assert "📝 提案" in chen.labels()
    assert not (await chen.follows("h_1")).startswith("这个链接")


async def test_an_elder_reads_it_in_few_words_and_goes_on_by_number(wang: Neighbour) -> None:
    assert (await wang.follows("x")).startswith("这个链接打不开了。\n\n王德福，您好。")
    assert "8000-1234" in await wang.says("3")


async def test_what_is_not_here_says_what_it_was(street: Street) -> None:
    assert (await street.neighbour("陈静").follows("p_999")).startswith("这里没有这份提案")


@pytest.mark.parametrize("data", ["1zzz", "garbage", "1hl:tlh"])
async def test_an_old_button_is_answered_by_the_first_screen(street: Street, data: str) -> None:
    chen = street.neighbour("陈静")
    shown = await chen.presses(data)
    assert shown.startswith("这个按钮已经过期了，请从首页重新进来。\n\n陈静，您好。")
    assert chen.screen.toast is not None and "📝 提案" in chen.labels()
    assert not chen.screen.fresh, "it takes the place of what was tapped, however often that comes"
    assert await chen.repeats() == shown


async def test_in_a_group_an_old_button_is_a_toast(street: Street) -> None:
    chen = street.neighbour("陈静")
    await chen.presses("1zzz")
    assert chen.heard is not None
    await chen.sends(replace(chen.heard, key="in the group", private=False))
    assert chen.reads() == "这个按钮已经过期了，请从首页重新进来。"
    assert chen.screen.toast is not None and "您好" not in chen.reads()


async def test_only_who_has_not_joined_is_told_how_when_a_contact_comes(street: Street) -> None:
    assert "收到一张名片" in await street.neighbour("陈静").shows("contact")
    assert "这不是您自己的号码" in await street.neighbour("马新").shows("contact")


async def test_every_further_page_of_choices_leads_home_and_names_the_matter(
    street: Street, wang: Neighbour
) -> None:
    for words in ("/propose", "楼道里的灯不亮了", "晚上看不见台阶，请换一盏。", "1"):
        await wang.says(words)
    street.wait(seconds=-5)
    await wang.says("1")  # too quickly, so it is read back
    assert (await wang.says("2")).startswith("好，没有记下。")
    more = await wang.says("看更多")
    assert (
        more.startswith("请您看一遍，还没有发布。\n📝 楼道里的灯不亮了\n还可以选") and "没有记下" not in more
    )
    assert wang.labels()[-1].endswith("回到首页")


async def test_what_was_answered_too_quickly_is_read_back_in_the_same_words(
    street: Street, wang: Neighbour
) -> None:
    for words in ("/propose", "楼道里的灯不亮了", "晚上看不见台阶，请换一盏。", "1", "看更多"):
        await wang.says(words)
    asked = await wang.says(next(each[0] for each in wang.labels() if "删掉草稿" in each))
    assert "您选的是「不发了，删掉草稿」" in asked and "楼道里的灯不亮了" in asked
    street.wait(seconds=-5)
    again = await wang.says("1")
    assert "回得太快" in again and again.endswith(asked) and again.count("您选的是") == 1
    assert "已经删掉" in await wang.says("1")
