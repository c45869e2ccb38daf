"""The page at every width: whole phones, whole labels, targets for a thumb, and a word while one waits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, Route, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.playground import Playground
from tests.bot.playground.conftest import Inbox, Sim
from tests.bot.playground.pages import steered, window

STEPS = {
    "zh-Hans": [
        {"short": "先让林小满加入", "text": "林小满刚搬来，用信里的码加入。" * 4, "done": True},
        {"short": "投票，看结果", "text": "「东门改成人车分开走」还差 3 户。" * 4, "done": False},
        {"short": "用积分换东西", "text": "陈静有积分，可以兑换。" * 4, "done": False},
    ]
}


@pytest.fixture
async def browser(chromium_address: str) -> AsyncIterator[Browser]:
    async with steered(chromium_address) as opened:
        yield opened


async def opened(page: Page, *people: int) -> Page:
    await page.goto(f"/?phones={','.join(map(str, people))}")
    await expect(page.locator(".phone .compose").first).to_be_visible()
    return page


@pytest.mark.parametrize(("width", "whole"), [(800, 2), (1024, 3), (1280, 4), (1366, 4), (1600, 5)])
async def test_no_phone_is_cut_and_the_others_are_a_step_away(
    browser: Browser, port: int, sim: Sim, width: int, whole: int
) -> None:
    people = [await sim.person(f"邻居{n}") for n in range(whole + 1)]
    page = await opened(await window(browser, port, width, reduced_motion="reduce"), *people)
    assert await page.evaluate("[wholePhones(), cutPhones()]") == [whole, 0]
    await expect(page.get_by_role("button", name="左边还有")).to_be_hidden()
    await page.get_by_role("button", name="右边还有 1 部手机").click()
    await expect(page.get_by_role("button", name="左边还有 1 部手机")).to_be_visible()
    await expect(page.get_by_role("button", name="右边还有")).to_be_hidden()
    assert await page.evaluate("[wholePhones(), cutPhones()]") == [whole, 0]


async def test_where_all_phones_fit_no_arrow_is_shown(
    browser: Browser, port: int, chen: int, li: int
) -> None:
    page = await opened(await window(browser, port, 1366), chen, li)
    await expect(page.locator("#turn")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390, 1366])
async def test_short_chinese_labels_stay_on_one_line(
    browser: Browser, port: int, bot: Bot, sim: Sim, chen: int, width: int
) -> None:
    others = [await sim.person(f"邻居{n}") for n in range(3)]
    long = "看内容，去投票，不再提醒这件事，也不再提醒别的事，更不要打电话来问"
    rows = [["简体中文", "繁體中文", "English"], ["回到首页", "不再提醒这件事"], [long, "好"]]
    markup = [[InlineKeyboardButton(label, callback_data=label[:9]) for label in row] for row in rows]
    await bot.send_message(chen, "想用哪种语言？", reply_markup=InlineKeyboardMarkup(markup))
    page = await opened(await window(browser, port, width), chen, *others)
    lines = await page.evaluate("labelLines()")
    assert {label: count for label, count in lines.items() if label != long} == {
        label: 1 for row in rows for label in row if label != long
    }
    assert lines[long] > 1
    inside = (
        "[...document.querySelectorAll('.buttons button')].every(b => b.scrollWidth <= b.clientWidth + 1 && "
        "b.getBoundingClientRect().right <= b.closest('.messages').getBoundingClientRect().right)"
    )
    assert await page.evaluate(inside)


@pytest.mark.parametrize("width", [320, 390])
async def test_everything_to_tap_is_large_enough_for_a_thumb(
    browser: Browser, port: int, bot: Bot, chen: int, li: int, width: int
) -> None:
    await bot.send_message(chen, "提建议：发 /propose，看大家的提案：发 /proposals。\n投票：发 /polls")
    page = await opened(await window(browser, port, width), chen, li)
    for command in await page.locator(".command").all():
        box = await command.bounding_box()
        assert box is not None and box["height"] >= 44
    await page.locator("#more").click()
    assert await page.evaluate("tooSmall()") == []
    for panel in ("phones-menu", "rooms-menu", "faults-menu"):
        await page.locator(f"#{panel} > summary").click()
        await expect(page.locator(f"#{panel} .panel")).to_be_visible()
        assert await page.evaluate("tooSmall()") == []
        box = await page.locator(f"#{panel} .panel").bounding_box()
        assert box is not None and box["y"] >= 0 and box["y"] + box["height"] <= 900
        await page.keyboard.press("Escape")
        await expect(page.locator(f"#{panel} .panel")).to_be_hidden()
    await page.locator("#phones-menu > summary").click()
    await expect(page.locator("#people .tick").first).to_be_visible()
    # The list is made anew whenever it is read again, so it is measured as a whole, in one go.
    heights = "[...document.querySelectorAll('#people .tick')].map(each => each.offsetHeight)"
    assert min(await page.evaluate(heights)) >= 44


async def test_a_command_in_a_message_is_sent_and_its_full_stop_stays_with_it(
    browser: Browser, port: int, bot: Bot, sim: Sim, chen: int
) -> None:
    await bot.send_message(chen, "填到一半不想填了，就发 /cancel。")
    page = await opened(await window(browser, port, 390), chen)
    assert await page.locator(".command").evaluate("e => getComputedStyle(e).display") == "inline"
    await page.locator(".command").click()
    await expect(page.locator(".message.mine")).to_contain_text("/cancel")
    assert (await sim.messages(chen))[-1]["text"] == "/cancel"


async def test_the_introduction_is_one_line_on_a_phone_and_opens(
    browser: Browser, port: int, stage: Playground, chen: int
) -> None:
    stage.introduce(STEPS)
    page = await opened(await window(browser, port, 320, viewport={"width": 320, "height": 640}), chen)
    intro = page.locator("#intro")
    await expect(intro.locator("li:visible")).to_have_text("投票，看结果", use_inner_text=True)
    box = await intro.bounding_box()
    assert box is not None and box["height"] <= 60
    await intro.get_by_role("button", name="更多").click()
    await expect(intro.locator("li:visible")).to_have_count(3)
    await expect(intro.locator("li.done")).to_contain_text("做过了：")
    steps, bar = await page.locator("#steps").bounding_box(), await page.locator("#bar").bounding_box()
    assert steps is not None and bar is not None and steps["y"] >= bar["y"] + bar["height"]
    await intro.locator("li").last.scroll_into_view_if_needed()
    await intro.get_by_role("button", name="收起").click()
    await expect(intro.locator("li:visible")).to_have_count(1)
    await intro.get_by_role("button", name="更多").click()
    await intro.get_by_role("button", name="知道了").click()
    await expect(intro).to_be_hidden()
    stage.introduce({"zh-Hans": [{**step, "done": True} for step in STEPS["zh-Hans"]]})
    await page.reload()
    await expect(page.locator(".phone .compose")).to_be_visible()
    await expect(intro).to_be_hidden()


async def test_a_step_is_shown_as_done_once_it_was_done(
    browser: Browser, port: int, stage: Playground, chen: int
) -> None:
    stage.introduce(STEPS)
    page = await opened(await window(browser, port, 1366), chen)
    await expect(page.locator("body[data-listening=yes]")).to_be_visible()
    await expect(page.locator("#intro li.done")).to_have_count(1)
    first, vote, spend = STEPS["zh-Hans"]
    stage.introduce({"zh-Hans": [first, {**vote, "text": "已经截止。", "done": True}, spend]})
    await expect(page.locator("#intro li.done")).to_have_count(2)
    await expect(page.locator("#intro li").nth(1)).to_contain_text("已经截止。")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh-CN", "正在准备这个社区，大约半分钟。"),
        ("zh-TW", "正在準備這個社區，大約半分鐘。"),
        ("en-GB", "The community is being prepared; this takes about half a minute."),
    ],
)
async def test_until_the_bot_hears_the_page_asks_for_patience(
    browser: Browser, port: int, stage: Playground, inbox: Inbox, chen: int, language: str, said: str
) -> None:
    stage.preparing = True
    stage.introduce(STEPS)
    page = await window(browser, port, locale=language)
    await page.goto("/")
    await expect(page.locator("#strip > p")).to_have_text(said)
    await expect(page.locator("body[data-listening=yes]")).to_be_visible()
    await expect(page.locator(".phone")).to_have_count(0)
    await expect(page.locator("#intro")).to_be_hidden()
    await expect(page.locator("#forward")).to_be_hidden()
    await inbox.next(timeout=0)
    await expect(page.locator(f".phone[data-person='{chen}'] .compose")).to_be_visible()
    await expect(page.locator("#strip > p")).to_have_count(0)
    await expect(page.locator("#forward")).to_be_visible()


async def test_a_tapped_button_waits_visibly_until_it_is_answered(
    browser: Browser, port: int, bot: Bot, inbox: Inbox, chen: int
) -> None:
    rows = [
        [InlineKeyboardButton("同意", callback_data="1"), InlineKeyboardButton("反对", callback_data="2")]
    ]
    sent = await bot.send_message(chen, "表决", reply_markup=InlineKeyboardMarkup(rows))
    page = await opened(await window(browser, port), chen)
    agree = page.get_by_role("button", name="同意")
    await agree.click()
    await expect(agree).to_have_attribute("aria-busy", "true", timeout=500)
    await expect(page.get_by_role("button", name="反对")).not_to_have_attribute("aria-busy", "true")
    pressed = await inbox.until("callback_query")
    await bot.edit_message_text(
        "表决，请稍等", chen, sent.message_id, reply_markup=InlineKeyboardMarkup(rows)
    )
    await expect(page.locator(".words")).to_have_text("表决，请稍等")
    await expect(agree).to_have_attribute("aria-busy", "true")
    await pressed.answer("已记录：同意")
    await expect(page.locator(".toasts p")).to_have_text("已记录：同意")
    await expect(agree).not_to_have_attribute("aria-busy", "true")


async def test_a_tap_that_nobody_answers_says_so_after_ten_seconds(
    browser: Browser, port: int, bot: Bot, chen: int
) -> None:
    rows = [[InlineKeyboardButton("同意", callback_data="1")]]
    await bot.send_message(chen, "表决", reply_markup=InlineKeyboardMarkup(rows))
    page = await opened(await window(browser, port), chen)
    agree = page.get_by_role("button", name="同意")
    await agree.click()
    await expect(agree).to_have_attribute("aria-busy", "true", timeout=500)
    await expect(page.locator(".toasts p")).to_have_text("机器人还没有回应", timeout=15_000)
    await expect(agree).not_to_have_attribute("aria-busy", "true")


@pytest.mark.parametrize(("language", "said"), [("zh-CN", "贴纸"), ("zh-TW", "貼圖"), ("en-GB", "Sticker")])
async def test_a_sticker_without_a_picture_is_named(
    browser: Browser, port: int, sim: Sim, chen: int, language: str, said: str
) -> None:
    await sim.do("messages", {"person": chen, "sticker": {"size": 900}})
    page = await opened(await window(browser, port, locale=language), chen)
    await expect(page.locator(".message.mine .lost")).to_have_text(said)


async def test_captions_are_in_the_language_of_the_page_and_wrap(
    browser: Browser, port: int, sim: Sim
) -> None:
    caption = {
        "zh-Hans": "王大爷，72岁 · 3号楼",
        "zh-Hant": "王大爺，72歲 · 3号楼",
        "en": "Aged 72 · Building 3",
    }
    wang = await sim.person("王德福", caption=caption)
    others = [await sim.person(f"努尔比耶·阿卜杜热西提{n}", caption="6号楼") for n in range(3)]
    page = await opened(await window(browser, port, 1280), wang, *others)
    shown = page.locator(f".phone[data-person='{wang}'] .owner p")
    for language, text in caption.items():
        await page.locator("#language").select_option(language)
        await expect(shown).to_have_text(text)
    cut = "es => es.filter(e => e.scrollWidth > e.clientWidth).length"
    assert await page.locator(".owner :is(h2, p)").evaluate_all(cut) == 0
    await page.locator("#phones-menu > summary").click()
    await page.locator("#find-person").fill("Aged")
    await expect(page.locator("#found")).to_have_text("1 of 4 people")


async def test_the_panel_of_groups_says_that_it_is_reading(
    browser: Browser, port: int, sim: Sim, chen: int
) -> None:
    await sim.group("3号楼", chen)
    page = await opened(await window(browser, port, 1366), chen)
    asked = asyncio.Event()

    async def slowly(route: Route) -> None:
        await asked.wait()
        await route.continue_()

    await page.route("**/sim/chats", slowly)
    await page.locator("#rooms-menu > summary").click()
    await expect(page.locator("#room-state")).to_have_text("正在读取…")
    await expect(page.locator("#room-who option")).to_have_text(["陈静"])
    for select in ("#room", "#room-who"):
        box = await page.locator(select).bounding_box()
        assert box is not None and box["width"] >= 200
    asked.set()
    await expect(page.locator("#room-state")).to_contain_text("超级群")


async def test_the_dot_for_news_keeps_clear_of_arrow_and_title(
    browser: Browser, port: int, bot: Bot, sim: Sim, chen: int
) -> None:
    group = await sim.group("3号楼", chen)
    page = await opened(await window(browser, port, 390), chen)
    await expect(page.locator("body[data-listening=yes]")).to_be_visible()
    await bot.send_message(group, "谁来？")
    back = page.locator(".back.new")
    await expect(back).to_be_visible()
    assert await page.evaluate("dotGap()") >= 8
    await expect(back).to_have_accessible_name("全部聊天 · 有新消息")
