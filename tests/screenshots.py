"""The pictures in docs/screenshots: the walk through the demonstration, tapped in a real browser.

``make screenshots`` takes them anew. The clock stands still between the steps and chance is seeded, so that
the pictures change only when the product does. ``--all FOLDER`` takes a picture of every step as well.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import ClientSession
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.demo.stage import Stage
from tests.browser import find_browser, launch_arguments

FOLDER = Path(__file__).parents[1] / "docs" / "screenshots"
PRESENT = datetime(2026, 11, 21, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
LIN, CHEN, WANG, CHAIR, BARBER, GRACE = 100000, 100001, 100002, 100003, 100004, 100022
NAMES = {LIN: "林小满", CHEN: "陈静", WANG: "王德福", CHAIR: "李国强", BARBER: "刘师傅", GRACE: "Grace Lin"}
HALL, GROUP = "幸福里议事厅", "幸福里社区议事群"
SIZES = {390: 844, 1280: 800}
PATIENCE = 15_000


@asynccontextmanager
async def still_stage() -> AsyncIterator[tuple[Stage, str]]:
    """The demonstration in a folder of its own: time moves only when it is told to, chance is foreseeable."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), present=PRESENT)
        stage.clock.walk_from = stage.clock.stand_at
        stage.chance.be_real = lambda: None
        port = await stage.open("127.0.0.1", 0, print)
        yield stage, f"http://127.0.0.1:{port}"
        await stage.close()


class Window:
    """The playground's page at one width, with some neighbours' phones."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    async def open(cls, browser: Browser, address: str, width: int, *people: int) -> "Window":
        """At this width, the first phone in front."""
        context = await browser.new_context(
            viewport={"width": width, "height": SIZES[width]}, locale="zh-CN", color_scheme="light"
        )
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        await page.goto(f"{address}/?phones={','.join(map(str, people))}")
        await expect(page.locator(".phone")).to_have_count(len(people))
        return cls(page)

    async def phone(self, person: int) -> Locator:
        """Somebody's phone, brought to the front."""
        tab = self.page.locator("#chooser").get_by_role("button", name=NAMES[person], exact=True)
        if await tab.is_visible():
            await tab.click()
        return self.page.locator(f".phone[data-person='{person}']")

    async def says(self, person: int, text: str) -> None:
        """Type a message and send it."""
        line = (await self.phone(person)).locator("textarea")
        await line.fill(text)
        await line.press("Enter")

    async def taps(self, person: int, label: str) -> None:
        """Tap the newest button with these words."""
        button = (await self.phone(person)).locator(".buttons button", has_text=label).last
        await button.click()
        await expect(self.page.locator("button.busy")).to_have_count(0)

    async def sees(self, person: int, words: str) -> None:
        """Wait until the newest messages hold these words."""
        await expect((await self.phone(person)).locator(".message", has_text=words).last).to_be_visible()

    async def goes_to(self, person: int, chat: str) -> None:
        """Open another chat on this phone."""
        phone = await self.phone(person)
        await phone.locator(".back").click()
        await phone.locator(".row", has_text=chat).click()
        await expect(phone.locator(".title strong")).to_have_text(chat)
