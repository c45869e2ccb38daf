"""The page in a real browser: a neighbour writes, the bot answers, a button is tapped, a toast appears."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import TelegramError

from tests.bot.playground.conftest import Inbox, Sim
from tests.bot.playground.pages import echo, running, steered, window

SIZES = [pytest.param(390, id="phone"), pytest.param(1280, id="desk")]


@pytest.fixture
async def echoing(bot: Bot, inbox: Inbox) -> AsyncIterator[None]:
    async with running(echo(bot, inbox)):
        yield


@pytest.fixture(params=SIZES)
async def page(request: pytest.FixtureRequest, chromium_address: str, port: int) -> AsyncIterator[Page]:
    """The page, not yet opened, at the width of a phone or a desk."""
    async with steered(chromium_address) as browser:
        yield await window(browser, port, request.param)


@pytest.mark.usefixtures("li", "echoing")
async def test_a_conversation(page: Page, sim: Sim, chen: int) -> None:
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    await page.goto(f"/?phones={chen}")
    phone = page.locator(f".phone[data-person='{chen}']")
    await expect(page).to_have_title("议事 · 演示")
    await expect(page.locator("#now")).to_have_text("周四 11月26日 20:00")

    await phone.get_by_label("写消息").fill("台阶太滑了")
    await phone.get_by_label("写消息").press("Enter")
    await phone.get_by_role("button", name="同意").click()
    await expect(phone.locator(".toasts p")).to_have_text("已记录：同意")
    await expect(phone.locator(".message").last).to_contain_text("谢谢您！")
    await expect(phone.locator(".message .meta").last).to_contain_text("已编辑")
    assert [m["text"] for m in await sim.messages(chen)] == ["台阶太滑了", "谢谢您！"]

    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    too_small = (
        "[...document.querySelectorAll('button')].filter(b => b.offsetParent && b.offsetHeight < 44).length"
    )
    assert await page.evaluate(too_small) == 0
    assert complaints == []


async def test_a_deep_link_in_a_group_opens_the_private_chat(
    page: Page, bot: Bot, sim: Sim, chen: int
) -> None:
    group = await sim.group("3号楼", chen)
    button = InlineKeyboardButton("去投票", url="https://t.me/xingfuli_bot?start=p7")
    await bot.send_message(
        group, "<b>表决</b> 2026-008", "HTML", reply_markup=InlineKeyboardMarkup([[button]])
    )
    await page.goto(f"/?phones={chen}&chat={group}")
    await expect(page.locator(".words b")).to_have_text("表决")
    await page.get_by_role("button", name="去投票").click()
    await expect(page.locator(".title strong")).to_have_text("幸福里议事厅")
    await expect(page.locator(".message.mine")).to_contain_text("/start p7")


async def test_the_clock_faults_and_a_newcomer(page: Page, bot: Bot, sim: Sim, chen: int) -> None:
    await page.goto("/")
    if await page.locator("#more").is_visible():
        await page.locator("#more").click()
    await page.get_by_role("button", name="1天").click()
    await expect(page.locator("#now")).to_have_text("周五 11月27日 20:00")

    await page.get_by_text("故障", exact=True).click()
    await page.get_by_role("button", name="500").click()
    await expect(page.locator("#faults-on")).to_have_text("1 项")
    with pytest.raises(TelegramError):
        await bot.send_message(chen, "好")
    await page.get_by_role("button", name="清除").click()
    await expect(page.locator("#faults-on")).to_be_hidden()

    await page.get_by_text("手机", exact=True).click()
    await page.get_by_label("怎么称呼").fill("周文")
    await page.get_by_role("button", name="加一部手机").click()
    await expect(page.locator(".phone[aria-label='周文的手机']")).to_be_visible()
    await expect(page.locator(".phone[aria-label='周文的手机'] .start")).to_have_text("开始")
    assert [p["name"] for p in await sim.get("people")] == ["陈静", "周文"]
