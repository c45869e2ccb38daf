"""The by-laws in the chat: what holds, what is coming, what was changed."""

from datetime import timedelta

from handlers.chat.bylaws.notices import CARDS, NOTICES
from handlers.chat.bylaws.taps import OpenHistory, OpenTopic, OpenVersion
from handlers.chat.screen import Link, Screen
from handlers.chat.told import Told
from residents import bylaws
from residents.acting import THE_CLOCK
from tests.handlers.chat.communities.street import GROUP_THERE, THERE_ONLY, Street


def card(street: Street) -> Screen:
    drawn = street.house.ask(lambda work: CARDS["bylaws"](work, street.ids["bylaws"]), at=street.there)
    assert drawn is not None
    return drawn


async def test_what_holds_and_what_is_coming_on_one_screen(street: Street) -> None:
    chen = street.phone(THERE_ONLY)
    shown = await chen.says("/bylaws")
    assert "第 1 版" in shown and "8000-1234 → 8000-竹" in shown and "11月29日" in shown
    assert "从2026年" in shown and "日（周" in shown
    assert chen.labels() == ["提案", "表决", "别的规定", "改过哪些", "回到首页"]


async def test_each_topic_says_its_rules(street: Street) -> None:
    chen = street.phone(THERE_ONLY)
    for topic, rule in (
        ("提案", "提案要 3 户附议，但不超过全社区户数的一半"),
        ("表决", "过半数"),
        ("会议、通知和积分", "90 分钟"),
        ("会议、通知和积分", "20 分"),
        ("会议、通知和积分", "该通知到 65% 的户"),
        ("谁能办，谁能代办", "核实过的居民能提提案"),
        ("谁能办，谁能代办", "最多代 20 个人办"),
        ("言行和隐私", "要 2 位管理的人一致"),
        ("言行和隐私", "自己选的称呼"),
        ("任期和其他", "一届任期 36 个月"),
        ("任期和其他", "8000-1234"),
    ):
        await chen.says("/bylaws")
        if topic not in chen.labels():
            await chen.taps("别的规定")
        assert rule in await chen.taps(topic), topic


async def test_the_history_shows_each_version_and_what_it_changed(street: Street) -> None:
    chen = street.phone(THERE_ONLY)
    await chen.says("/bylaws")
    assert "第 2 版 · 将从" in await chen.taps("改过哪些")
    shown = await chen.taps("第 2 版改了什么")
    assert "8000-1234 → 8000-竹" in shown and "李国强公布" in shown and "核对码" in shown


async def test_the_card_opens_its_version_in_private_and_says_what_became_of_it(street: Street) -> None:
    [[link]] = card(street).rows
    assert isinstance(link, Link)
    assert "8000-竹" in await street.phone(THERE_ONLY).opens(link.start)
    street.workshop.act_now(lambda work: bylaws.withdraw(work.enter(street.there), THE_CLOCK))
    head = card(street).lines[0]
    assert head is not None and head.args["state"].text == "withdrawn"  # type: ignore[union-attr]  # words


async def test_a_notice_that_came_too_late_is_not_sent(street: Street) -> None:
    def drawn(kind: str) -> Screen | None:
        told = Told({}, street.ids["bylaws"], 1)
        return street.house.ask(lambda work: NOTICES[kind](work, told), at=street.there)

    assert drawn("bylaws-announced") is not None and drawn("bylaws-in-force") is None
    street.house.now += timedelta(days=30)
    assert drawn("bylaws-announced") is None and drawn("bylaws-in-force") is not None


async def test_in_the_group_the_way_to_the_private_chat_is_shown(street: Street) -> None:
    phone = street.phone(THERE_ONLY, group=GROUP_THERE)
    assert "私聊" in await phone.says("/bylaws")


async def test_forged_taps_are_refused_kindly(street: Street) -> None:
    chen = street.phone(THERE_ONLY)
    for forged in (OpenTopic("<b>"), OpenVersion(987), OpenHistory(-5), OpenHistory(99_999)):
        assert "没有做成" not in await chen.sends(forged)
