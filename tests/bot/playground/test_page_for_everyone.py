"""Everyone can use the page: by keyboard alone, by ear, in the dark, in large type, in three languages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect
from telegram import Bot

from tests.bot.playground.conftest import Inbox, Sim
from tests.bot.playground.pages import drawn, echo, running, steered, window


@pytest.fixture
async def browser(chromium_address: str) -> AsyncIterator[Browser]:
    async with steered(chromium_address) as opened:
        yield opened


@pytest.fixture
async def street(bot: Bot, sim: Sim, chen: int, li: int) -> list[int]:
    """Two neighbours with something on their phones, and a group."""
    await sim.group("3号楼", chen, creator=li, topics=["公告"])
    await bot.send_message(chen, "<b>表决</b> <blockquote>到周五</blockquote> /help", parse_mode="HTML")
    await sim.says(chen, "台阶太滑了")
    await sim.do("messages", {"person": chen, "voice": {"size": 900, "duration": 2}})
    await sim.do("messages", {"person": chen, "location": {"latitude": 31, "longitude": 121}})
    return [chen, li]


async def opened(page: Page, people: list[int]) -> Page:
    await page.goto(f"/?phones={','.join(map(str, people))}")
    await expect(page.locator(".phone .compose").first).to_be_visible()
    await drawn(page)
    return page


async def press(page: Page, *keys: str) -> Any:
    for key in keys:
        await page.keyboard.press(key)
    return await page.evaluate("focused()")


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW", "en-GB"])
async def test_every_control_has_a_name(
    browser: Browser, port: int, street: list[int], language: str
) -> None:
    page = await opened(await window(browser, port, locale=language), street)
    for panel in ("until", "phones-menu", "rooms-menu", "faults-menu"):
        await page.locator(f"#{panel} > summary").click()
        assert await page.evaluate("nameless()") == []
    await page.locator("#faults-menu .own summary").click()
    assert await page.evaluate("nameless()") == []
    if language.startswith("en"):
        assert await page.evaluate("chinese()") == []


async def test_the_three_languages_say_the_same_things(
    browser: Browser, port: int, street: list[int]
) -> None:
    page = await opened(await window(browser, port), street)
    keys = await page.evaluate("Object.values(WORDS).map(words => Object.keys(words).sort().join())")
    assert len(keys) == 3 and len(set(keys)) == 1
    used = await page.evaluate(
        "[...document.querySelectorAll('[data-say], [data-name]')].map(e => e.dataset.say || e.dataset.name)"
    )
    assert set(used) <= set(keys[0].split(","))
    alike = await page.evaluate(
        "Object.keys(WORDS.en).filter(k => String(WORDS.en[k]) === String(WORDS['zh-Hans'][k]))"
    )
    assert set(alike) <= {"seal"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
async def test_everything_stands_out_from_its_ground(
    browser: Browser, port: int, street: list[int], scheme: str, width: int
) -> None:
    page = await opened(await window(browser, port, width, color_scheme=scheme), street)
    assert await page.evaluate("faint()") == []
    if width < 760:
        await page.locator("#more").click()
    for panel in ("phones-menu", "rooms-menu", "faults-menu"):
        await page.locator(f"#{panel} > summary").click()
        await page.wait_for_timeout(100)
        assert await page.evaluate("faint()") == []
    await page.keyboard.press("Escape")
    if width < 760:
        await page.locator("#more").click()
    await page.locator(".phone .attach").first.click()
    assert await page.evaluate("faint()") == []
    ground = await page.evaluate("getComputedStyle(document.querySelector('.phone')).backgroundColor")
    assert ground == {"light": "rgb(250, 247, 241)", "dark": "rgb(27, 24, 20)"}[scheme]


async def test_the_tab_key_goes_through_everything_and_shows_where_it_is(
    browser: Browser, port: int, street: list[int]
) -> None:
    page = await opened(await window(browser, port), street)
    assert await page.evaluate("[...document.querySelectorAll('[tabindex]')].every(e => e.tabIndex <= 0)")
    walked = [await press(page, "Tab")]
    while walked[-1]["what"] != "BODY" and len(walked) < 60:
        walked.append(await press(page, "Tab"))
    assert walked.pop()["what"] == "BODY", "the keyboard is caught somewhere"
    assert [step["label"] for step in walked[:2]] == ["跳到手机", "跳到控制栏"]
    assert [step["label"] for step in walked[2:9]] == ["10分钟", "1小时", "1天", "到…", "手机", "群", "故障"]
    assert [step["what"] for step in walked[9:11]] == ["language", "theme"]
    assert [step for step in walked if not step["ring"]] == []
    inside = [step["phone"] for step in walked if step["phone"]]
    assert inside == sorted(inside) and set(inside) == {str(person) for person in street}
    chen = [step["what"] for step in walked if step["phone"] == str(street[0])]
    assert chen[-2:] == ["TEXTAREA", "send main"]


async def test_a_whole_conversation_by_keyboard(
    browser: Browser, port: int, sim: Sim, bot: Bot, inbox: Inbox, chen: int, li: int
) -> None:
    async with running(echo(bot, inbox)):
        page = await opened(await window(browser, port), [li, chen])
        phone = page.locator(f".phone[data-person='{chen}']")
        assert (await press(page, "Alt+Digit2"))["phone"] == str(chen)
        await page.keyboard.type("台阶太滑了")
        await page.keyboard.press("Enter")
        await expect(phone.locator(".buttons button")).to_have_text("同意")
        await phone.locator(".messages").focus()
        assert "message" in (await press(page, "ArrowUp"))["what"]
        assert (await press(page, "ArrowUp", "ArrowDown", "Enter"))["label"] == "同意"
        await page.keyboard.press("Enter")
        await expect(phone.locator(".toasts p")).to_have_text("已记录：同意")
        await expect(phone.locator(".message").last).to_contain_text("谢谢您！")
        # The button is gone; whoever pressed it is still in that message.
        assert "message" in (await page.evaluate("focused()"))["what"]


async def test_menus_open_close_and_give_back_the_focus(
    browser: Browser, port: int, bot: Bot, street: list[int]
) -> None:
    await bot.set_my_commands([("help", "帮助"), ("polls", "表决")])
    page = await opened(await window(browser, port), street)
    phone = page.locator(".phone").first
    await phone.locator(".slash").press("Enter")
    assert (await page.evaluate("focused()"))["label"].startswith("/help")
    assert (await press(page, "ArrowDown"))["label"].startswith("/polls")
    assert (await press(page, "Escape"))["what"] == "TEXTAREA"
    await expect(phone.locator(".menu").first).to_be_hidden()
    await phone.locator(".attach").press("Enter")
    assert (await press(page, "End"))["label"] == "打开链接"
    await page.keyboard.press("Enter")
    await expect(page.locator("#ask")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("#ask")).to_be_hidden()
    await page.locator("#faults-menu > summary").press("Enter")
    await page.keyboard.press("Tab")
    assert (await press(page, "Escape"))["label"].startswith("故障")
    await phone.locator(".back").press("Enter")
    await expect(phone.locator(".row").first).to_be_focused()
    assert "3号楼" in (await press(page, "ArrowDown"))["label"]
    await page.keyboard.press("Enter")
    await expect(phone.locator(".title strong")).to_have_text("3号楼")


async def test_news_are_told_to_whoever_listens(
    browser: Browser, port: int, bot: Bot, street: list[int]
) -> None:
    page = await opened(await window(browser, port), street)
    await expect(page.locator("body[data-listening=yes]")).to_be_visible()
    await expect(page.locator("#news")).to_have_text("")
    await bot.send_message(street[0], "<b>表决</b>开始了", parse_mode="HTML")
    await expect(page.locator("#news")).to_have_text("陈静的手机，幸福里议事厅：表决开始了")


async def test_language_colours_and_large_type_are_remembered(
    browser: Browser, port: int, street: list[int]
) -> None:
    page = await opened(await window(browser, port), street)
    size = "parseFloat(getComputedStyle(document.querySelector('.phone .words')).fontSize)"
    assert await page.evaluate(size) == 17
    await page.locator("#language").select_option("zh-Hant")
    await page.locator("#theme").select_option("dark")
    await page.locator(".phone .large").first.click()
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("lang", "zh-Hant")
    await expect(page).to_have_title("議事 · 展示")
    await expect(page.locator("#now")).to_have_text("週四 11月26日 20:00")
    await expect(page.locator(".phone .large").first).to_have_attribute("aria-pressed", "true")
    await drawn(page)
    assert await page.evaluate(size) >= 22
    ground = await page.evaluate("getComputedStyle(document.querySelector('.phone')).backgroundColor")
    assert ground == "rgb(27, 24, 20)"
    await page.locator("#language").select_option("en")
    await expect(page.locator("#now")).to_have_text("Thu 26 Nov 20:00")
    await expect(page.locator(".phone textarea").first).to_have_attribute("placeholder", "Message")
