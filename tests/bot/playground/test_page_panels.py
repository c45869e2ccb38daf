"""The page's panels and what can be sent from it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect
from telegram import Bot
from telegram.error import TelegramError

from bot.playground import Playground
from tests.bot.playground.conftest import Sim
from tests.bot.playground.pages import drawn, steered, window
from tests.bot.playground.pictures import png

LONG = {
    "zh-CN": "一条消息最多 4096 个字，这里有 4097 个。请分成几条发。",
    "zh-TW": "一則訊息最多 4096 個字，這裡有 4097 個。請分成幾則傳送。",
    "en-GB": "A message has at most 4096 characters; this one has 4097. Please send it in parts.",
}


@pytest.fixture
async def browser(chromium_address: str) -> AsyncIterator[Browser]:
    async with steered(chromium_address) as opened:
        yield opened


async def one_phone(page: Page, person: int, more: str = "") -> Locator:
    await page.goto(f"/?phones={person}{more}")
    await expect(page.locator(".phone .compose")).to_be_visible()
    await drawn(page)
    return page.locator(".phone")


@pytest.mark.parametrize("language", LONG)
async def test_too_long_a_message_is_told_in_a_sentence_and_kept(
    browser: Browser, port: int, sim: Sim, chen: int, language: str
) -> None:
    page = await window(browser, port, locale=language)
    phone = await one_phone(page, chen)
    await phone.locator("textarea").fill("议" * 4097)
    await phone.locator("textarea").press("Enter")
    await expect(page.locator("#wrong")).to_have_text(LONG[language])
    assert await sim.messages(chen) == []
    assert len(await phone.locator("textarea").input_value()) == 4097
    await phone.locator("textarea").fill("议" * 4096)
    await phone.locator("textarea").press("Enter")
    await expect(phone.locator(".message.mine")).to_have_count(1)


async def test_photo_file_place_and_contact_are_sent(
    browser: Browser, port: int, sim: Sim, chen: int, tmp_path: Path
) -> None:
    (tmp_path / "坡道.png").write_bytes(png(400, 300))
    (tmp_path / "名册.csv").write_bytes(b"x")
    page = await window(browser, port)
    phone = await one_phone(page, chen)

    async def choose(thing: str, file: str) -> None:
        await phone.locator(".attach").click()
        async with page.expect_file_chooser() as chooser:
            await phone.locator(f"[data-thing={thing}]").click()
        await (await chooser.value).set_files(tmp_path / file)

    await phone.locator("textarea").fill("三号楼门口")
    await choose("photo", "坡道.png")
    await expect(phone.locator(".message img")).to_be_visible()
    await choose("document", "名册.csv")
    await expect(phone.locator(".message .file")).to_have_text("名册.csv · 1 KB")
    await choose("voice", "名册.csv")
    await expect(phone.locator(".message audio")).to_have_count(1)
    for thing, field, value in (("location", "latitude", "24.5"), ("contact", "first_name", "物业")):
        await phone.locator(".attach").click()
        await phone.locator(f"[data-thing={thing}]").click()
        await page.locator(f"#ask [name={field}]").fill(value)
        await page.keyboard.press("Enter")
        await expect(page.locator("#ask")).to_be_hidden()
    await expect(phone.locator(".message")).to_have_count(5)
    photo, document, voice, place, contact = await sim.messages(chen)
    assert (photo["photo"]["width"], photo["text"]) == (400, "三号楼门口")
    assert document["document"]["name"] == "名册.csv" and "voice" in voice
    assert place["location"] == {"latitude": 24.5, "longitude": 121.4737}
    assert contact["contact"]["first_name"] == "物业" and "user_id" not in contact["contact"]
    await phone.locator(".open-picture").press("Enter")
    await expect(page.locator("#picture img")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(phone.locator(".open-picture")).to_be_focused()


async def test_two_hundred_neighbours_are_searched(browser: Browser, port: int, sim: Sim) -> None:
    for n in range(200):
        await sim.person(f"邻居{n:03}")
    page = await window(browser, port, 1280)
    await page.goto("/")
    await page.locator("#phones-menu > summary").click()
    await expect(page.locator("#found")).to_have_text("共 200 人")
    order = (
        "document.querySelector('#newcomer').compareDocumentPosition(document.querySelector('#people')) & 4"
    )
    assert await page.evaluate(order)
    await page.locator("#find-person").fill("居17")
    await expect(page.locator("#found")).to_have_text("找到 10 人，共 200 人")
    for name in ("邻居170", "邻居171"):
        await page.get_by_label(name, exact=False).check()
    await expect(page.locator(".phone")).to_have_count(5)
    assert await page.evaluate("document.querySelector('#strip').scrollLeft") == 0
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="收起邻居170的手机").click()
    await expect(page.locator(".phone")).to_have_count(4)
    await page.reload()
    await expect(page.locator(".phone")).to_have_count(4)
    assert await page.evaluate("document.querySelector('#strip').scrollLeft") == 0
    assert await page.evaluate("wholePhones()") == 4


async def test_faults_are_made_switched_and_counted(
    browser: Browser, port: int, sim: Sim, bot: Bot, chen: int
) -> None:
    page = await window(browser, port)
    await one_phone(page, chen)
    await page.locator("#faults-menu > summary").click()
    await page.locator("#faults-menu .own summary").click()
    await page.locator("#fault-answer").select_option("403")
    await page.locator("#fault-method").select_option("sendMessage")
    await page.locator("#fault-times").fill("3")
    await page.locator("#fault").get_by_role("button", name="开始").click()
    rule = page.locator("#rules li")
    await expect(rule).to_contain_text("被停用（403）")
    with pytest.raises(TelegramError):
        await bot.send_message(chen, "好")
    await expect(rule).to_contain_text("1 次")
    await expect(page.locator("#happened")).to_have_text("发生过：被停用（403） × 1")
    await rule.get_by_role("checkbox").uncheck()
    await expect(page.locator("#faults-on")).to_be_hidden()
    assert await bot.send_message(chen, "好")
    await rule.get_by_role("button", name="去掉").click()
    await expect(rule).to_have_count(0)
    await page.locator("[data-fault=outage]").click()
    await expect(page.locator("#faults-on")).to_have_text("1 项")
    assert (await sim.get("faults"))["rules"][0]["answer"] == "outage"
    await sim.ask("DELETE", "faults")
    await expect(page.locator("#faults-on")).to_be_hidden()


async def test_a_group_is_made_and_changed(
    browser: Browser, port: int, sim: Sim, stage: Playground, chen: int
) -> None:
    page = await window(browser, port)
    await one_phone(page, chen)
    await page.locator("#rooms-menu > summary").click()
    await page.locator("#room-new").click()
    await page.locator("#ask [name=title]").fill("小群")
    await page.locator("#ask [name=type]").select_option("group")
    await page.locator("#ask button.main").click()
    await expect(page.locator("#room-state")).to_have_text("普通群 · 2 位成员 · 机器人：成员")
    await page.locator("[data-bot=administrator]").click()
    await expect(page.locator("#room-state")).to_have_text("普通群 · 2 位成员 · 机器人：管理员")
    await page.locator("#room-moves").click()
    await expect(page.locator("#room-state")).to_have_text("超级群 · 2 位成员 · 机器人：管理员")
    await page.locator("#room-topic").click()
    await page.locator("#ask [name=value]").fill("报修")
    await page.keyboard.press("Enter")
    await expect(page.locator("#ask")).to_be_hidden()
    await page.keyboard.press("Escape")
    phone = page.locator(".phone")
    await phone.locator(".back").click()
    await phone.locator(".row", has_text="小群").click()
    await phone.locator(".topics select").select_option(label="报修")
    await phone.locator("textarea").fill("路灯坏了")
    await phone.locator("textarea").press("Enter")
    await expect(phone.locator(".message.mine")).to_contain_text("路灯坏了")
    group = stage.town.chat("小群")
    said = list(group.messages.values())[-1].body
    assert (said["text"], said["message_thread_id"]) == ("路灯坏了", next(iter(group.topics)))


async def test_a_message_in_a_group_is_answered(
    browser: Browser, port: int, bot: Bot, sim: Sim, chen: int
) -> None:
    group = await sim.group("3号楼", chen)
    asked = await bot.send_message(group, "谁来？")
    phone = await one_phone(await window(browser, port), chen, f"&chat={group}")
    await phone.locator(".message").hover()
    await phone.get_by_role("button", name="回复").click()
    await phone.locator("textarea").fill("我来")
    await phone.locator("textarea").press("Enter")
    await expect(phone.locator(".message.mine .reply")).to_have_text("谁来？")
    assert (await sim.messages(group))[-1]["reply_to"]["message_id"] == asked.message_id


async def test_what_a_neighbour_said_in_a_group_is_sent_on_to_the_bot(
    browser: Browser, port: int, sim: Sim, chen: int
) -> None:
    group, wang = await sim.group("3号楼", chen), await sim.person("王德福")
    await sim.do("members", {"chat": group, "person": wang, "status": "member"})
    await sim.do("messages", {"person": wang, "chat": group, "text": "坡道太滑了"})
    phone = await one_phone(await window(browser, port), chen, f"&chat={group}")
    await phone.locator(".message", has_text="坡道").hover()
    await phone.get_by_role("button", name="转发").click()
    await expect(phone.locator(".message.mine")).to_contain_text("坡道太滑了")
    [sent] = await sim.messages(chen)
    assert sent["forward_origin"]["sender_user"]["id"] == wang


async def test_ones_own_contact_has_a_number_that_nobody_has(
    browser: Browser, port: int, stage: Playground, chen: int
) -> None:
    page = await window(browser, port)
    phone = await one_phone(page, chen)
    await phone.locator(".attach").click()
    await phone.locator("[data-thing=contact]").click()
    await page.keyboard.press("Enter")
    await expect(phone.locator(".message.mine")).to_contain_text("+447700900")
    [sent] = stage.town.chats[chen].messages.values()
    assert sent.body["contact"] == {
        "phone_number": stage.town.people[chen].phone,
        "first_name": stage.town.people[chen].name,
        "user_id": chen,
    }


@pytest.mark.parametrize("given", ["", "&link=https://t.me/xingfuli_bot?start%3Dp7"])
async def test_a_scanned_link_opens_the_bot(browser: Browser, port: int, chen: int, given: str) -> None:
    page = await window(browser, port)
    phone = await one_phone(page, chen, given)
    if not given:
        await phone.locator(".attach").click()
        await phone.locator("[data-thing=link]").click()
        await page.locator("#ask [name=url]").fill("https://t.me/xingfuli_bot?start=p7")
    await expect(page.locator("#ask [name=url]")).to_have_value("https://t.me/xingfuli_bot?start=p7")
    await page.locator("#ask button.main").click()
    await expect(phone.locator(".message.mine")).to_contain_text("/start p7")
