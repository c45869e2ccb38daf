"""Joining with the code from the letter."""

from dataclasses import replace

import pytest

from handlers.chat.buttons import data_of
from handlers.chat.home.taps import JoinThere, JoinWith
from tests.handlers.chat.hall import ANOTHER_CODE, CODE, Hall, Phone

OWNER = "我是业主，加入"
WRONG = ("AAAA2222", "BBBB2222", "CCCC2222", "DDDD2222", "EEEE2222", "FFFF2222")


async def joins(phone: Phone, code: str = CODE) -> str:
    """The code is typed and one joins as an owner."""
    assert "编号对上了" in await phone.says(code)
    return await phone.taps(OWNER)


async def asked(phone: Phone) -> str:
    """Go as far as the question for the code."""
    await phone.says("/start")
    return await phone.taps("我是这里的居民")


async def test_a_newcomer_joins_and_chooses_a_name(stranger: Phone) -> None:
    assert "编号印在社区寄到您家的信上" in await asked(stranger)
    assert "编号对上了：3号楼1单元302" in await stranger.says(CODE)
    assert stranger.labels() == [OWNER, "我是业主的家人，加入", "我租住在这里，加入", "先不办了"]
    assert await stranger.taps(OWNER) == (
        "核实好了，您是3号楼1单元302的居民。\n"
        "邻居们怎么称呼您？现在写的是「小刘」，会出现在您发布的提案上。\n"
        "可以就叫这个，也可以把想用的称呼发给我。\n"
        "提案、附议、投票要满18周岁。这只问一次，别人看不见。"
    )
    assert "会称呼您「刘老师」" in await stranger.says("刘老师")
    assert "您已满18周岁" in await stranger.taps("我已满18周岁")
    assert stranger.labels() == ["📝 提案", "🗳 表决", "📅 会议", "⭐ 积分", "我的资料"]
    assert "刘老师，您好" in await stranger.says("/start")


async def test_the_proposed_name_will_do(stranger: Phone) -> None:
    await asked(stranger)
    await joins(stranger)
    assert "会称呼您「小刘」" in await stranger.taps("就叫这个")


@pytest.mark.parametrize(
    "typed",
    [
        "10k7m2pq4d",
        "10-K7M2-PQ4D",
        " 10 k7m2 pq4d ",
        "１０Ｋ７Ｍ２ＰＱ４Ｄ",
        "10－k7m2－pq4d",
        "10K7M2\nPQ4D",
        "1oK7M2P04D",
    ],
)
async def test_a_code_may_be_typed_as_people_type(stranger: Phone, typed: str) -> None:
    await asked(stranger)
    assert "编号对上了" in await stranger.says(typed)


async def test_six_wrong_codes_and_the_door_closes_for_an_hour(hall: Hall, stranger: Phone) -> None:
    await asked(stranger)
    for left, code in zip((5, 4, 3, 2, 1), WRONG, strict=False):
        assert f"还可以再试 {left} 次" in await stranger.says(code)
        assert "服务台电话：8000-1234" in stranger.reads()
    assert "次数已经用完" in await stranger.says(WRONG[5])
    assert "请在周三 11月25日 15:00 以后再试" in await stranger.says(CODE)
    assert stranger.labels() == ["联系服务台", "回到首页"]
    hall.wait(minutes=61)
    assert "核实好了" in await joins(stranger)


@pytest.mark.parametrize("words", ["您好", "在哪里找编号？", "👨‍👩‍👧‍👦", "编" * 4000, "A" * 4000, "123"])
async def test_words_that_are_no_code_are_not_a_try(stranger: Phone, words: str) -> None:
    await asked(stranger)
    assert "没有算作一次" in await stranger.says(words)
    assert "还可以再试 5 次" in await stranger.says(WRONG[0])


async def test_a_letter_opens_once(hall: Hall, stranger: Phone) -> None:
    await asked(stranger)
    await joins(stranger)
    second = hall.phone("405", "老钱")
    await asked(second)
    assert "这封信的编号已经用过了" in await second.says(CODE)
    assert second.labels() == ["联系服务台", "回到首页"]
    assert "8000-1234" in await second.taps("联系服务台")
    assert "核实好了" in await joins(second, ANOTHER_CODE)


@pytest.mark.parametrize("linked", ["10", CODE, "10AAAA2222"])
async def test_the_link_in_the_letter_only_fills_in_the_address(stranger: Phone, linked: str) -> None:
    """Also one that carries a whole code, as those of older letters do: what is secret in it is ignored."""
    shown = await stranger.opens(f"j_{linked}")
    assert shown.startswith("您家是3号楼1单元302吗？请把信上编号的后 8 位发过来。")
    assert "K7M2" not in shown and not [each for each in stranger.labels() if "加入" in each]
    assert "先核实住址" in await stranger.says("/propose")
    await stranger.opens(f"j_{linked}")
    assert "还可以再试 5 次" in await stranger.says("AAAA2222")
    assert "编号对上了：3号楼1单元302" in await stranger.says("k7m2 pq4d")
    assert "您是3号楼1单元302的居民" in await stranger.taps(OWNER)


async def test_after_the_link_the_whole_code_of_another_home_is_that_of_the_other_home(
    stranger: Phone,
) -> None:
    await stranger.opens("j_10")
    assert "编号对上了：3号楼1单元301" in await stranger.says(ANOTHER_CODE)


async def test_the_link_tells_nothing_of_who_lives_there(chen: Phone, stranger: Phone) -> None:
    shown = await stranger.opens("j_5")
    assert "3号楼1单元101" in shown and "陈" not in shown


@pytest.mark.parametrize("button", [data_of(JoinWith(CODE)), data_of(JoinThere(1, CODE))])
async def test_a_button_of_an_old_link_fills_in_the_address_too(stranger: Phone, button: str) -> None:
    assert "您家是3号楼1单元302吗" in await stranger.sends(button)


@pytest.mark.parametrize("payload", ["j_", "j_:::", "j_<b>", "j_" + "9" * 60, "j_K7M2PQ4D", "j_987654"])
async def test_a_broken_link_asks_for_the_code(stranger: Phone, payload: str) -> None:
    assert "请把信上的编号发给我" in await stranger.opens(payload)


async def test_sun_whose_home_is_being_verified_has_the_letter(hall: Hall) -> None:
    sun = hall.phone("7")
    await sun.says("/start")
    await sun.taps("我是这里的居民")
    assert "核实好了，您现在也是3号楼1单元301的居民" in await joins(sun, ANOTHER_CODE)
    assert sun.labels()[0] == "📝 提案"


async def test_chen_adds_a_second_home(chen: Phone) -> None:
    await chen.opens("j_10")
    await joins(chen, CODE[-8:])
    known = await chen.says("/me")
    assert "3号楼1单元101（业主）" in known and "3号楼1单元302（业主），凭信上的编号核实" in known


@pytest.mark.parametrize("name", ["\u200f\u200f", "   ", "很" * 21, "邻" * 4000])
async def test_a_name_must_be_seen_and_short(stranger: Phone, name: str) -> None:
    await asked(stranger)
    await joins(stranger)
    assert "最多 20 个字" in await stranger.says(name)
    assert "会称呼您「刘老师」" in await stranger.says("刘老师")


@pytest.mark.parametrize("name", ["<b>刘</b>", "عائلة", "👨‍👩‍👧‍👦 一家", "刘 & 王"])
async def test_unusual_names_are_kept_as_they_are(stranger: Phone, name: str) -> None:
    await asked(stranger)
    await joins(stranger)
    await stranger.says(name)
    greeted = await stranger.says("/start")
    assert f"{name}，您好" in greeted.translate(dict.fromkeys(map(ord, "\u2068\u2069")))


async def test_an_update_that_comes_again_is_answered_the_same(stranger: Phone) -> None:
    await asked(stranger)
    first = await stranger.says(CODE)
    assert await stranger.gets(replace(stranger.heard, name="")) == first
    joined = await stranger.taps(OWNER)
    assert await stranger.gets(replace(stranger.heard, name="")) == joined
    called = await stranger.says("刘老师")
    assert await stranger.gets(stranger.heard) == called
    assert "刘老师，您好" in await stranger.says("/start")


async def test_a_wrong_code_that_comes_again_is_counted_once(stranger: Phone) -> None:
    await asked(stranger)
    await stranger.says(WRONG[0])
    assert "还可以再试 5 次" in await stranger.gets(stranger.heard)
    assert "还可以再试 4 次" in await stranger.says(WRONG[1])


async def test_a_stranger_who_just_sends_the_code_of_the_letter_is_asked_whether_to_join(
    stranger: Phone,
) -> None:
    assert "这像是信上的编号" in await stranger.says(CODE)
    assert "这像是信上的编号" in await stranger.says("6BZ7M3PV"), "no try yet, and another one is asked about"
    assert "还可以再试 5 次" in await stranger.taps(OWNER)
    assert "编号对上了" in await stranger.says(CODE)
    assert "核实好了" in await stranger.taps(OWNER)


@pytest.mark.parametrize(
    "typed", ["XBVF-HRPZ", "xbvf - hrpz", "ＸＢＶＦ－ＨＲＰＺ", "XBVF—HRPZ", "6BZ7M3PV", "6bz7 m3pv"]
)
async def test_a_code_is_known_as_one_even_without_a_digit_or_a_dash(stranger: Phone, typed: str) -> None:
    assert "这像是信上的编号" in await stranger.says(typed)


@pytest.mark.parametrize("typed", ["8000-1234", "13800001234", "12 34 56 78", "well-done", "XBVFHRPZ"])
async def test_a_telephone_number_or_a_word_is_no_code(stranger: Phone, typed: str) -> None:
    assert "这像是信上的编号" not in await stranger.says(typed)


async def test_a_word_of_a_stranger_that_is_no_code_is_taken_as_words(stranger: Phone) -> None:
    assert "收到您写的" in await stranger.says("handrails")
