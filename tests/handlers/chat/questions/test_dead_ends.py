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
