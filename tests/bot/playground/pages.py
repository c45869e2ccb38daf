"""A real browser before the playground's page."""

from __future__ import annotations

import asyncio
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, async_playwright, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from tests.bot.playground.conftest import Inbox
from tests.browser import launch_arguments

QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30.0
expect.set_options(timeout=1000 * PATIENCE)  # five seconds are little where others are at work
CHECKS = Path(__file__).with_name("checks.js")
VOTE = InlineKeyboardMarkup([[InlineKeyboardButton("同意", callback_data="1:yes")]])


@contextmanager
def chromium(path: str, folder: Path) -> Iterator[str]:
    """A browser that talks to nobody else, for many tests; gives the address at which it is steered."""
    wishes = [*launch_arguments(), *QUIET, "--headless", "--remote-debugging-port=0", "about:blank"]
    told, quiet = folder / "DevToolsActivePort", {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([path, f"--user-data-dir={folder}", *wishes], **quiet) as process:
        try:
            deadline = time.monotonic() + PATIENCE
            while not (told.exists() and told.read_text().count("\n")):
                assert process.poll() is None and time.monotonic() < deadline, "the browser did not begin"
                time.sleep(0.02)
            yield f"http://127.0.0.1:{told.read_text().splitlines()[0]}"
        finally:
            process.terminate()


@asynccontextmanager
async def steered(address: str) -> AsyncIterator[Browser]:
    """The browser in the hands of one test."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(address)
        yield browser
        await browser.close()


async def window(browser: Browser, port: int, width: int = 1440, **more: Any) -> Page:
    """A page, not yet opened; it knows the functions of checks.js."""
    wanted = {"viewport": {"width": width, "height": 900}, "locale": "zh-CN", **more}
    context = await browser.new_context(base_url=f"http://127.0.0.1:{port}", **wanted)
    page = await context.new_page()
    page.set_default_timeout(1000 * PATIENCE)
    await page.add_init_script(path=CHECKS)
    return page


async def drawn(page: Page) -> None:
    """Every phone shows its chat, and nothing of the first drawing is still to come."""
    await expect(page.locator("body[data-listening=yes]")).to_be_visible()


async def echo(bot: Bot, inbox: Inbox) -> None:
    """A very small bot: it repeats words and thanks for taps."""
    while True:
        for update in await inbox.next(timeout=5):
            if update.callback_query:
                await update.callback_query.answer("已记录：同意")
                await update.callback_query.edit_message_text("谢谢您！")
            elif update.message and update.message.text:
                await update.message.reply_text(f"您说：{update.message.text}", reply_markup=VOTE)


@asynccontextmanager
async def running(work: Any) -> AsyncIterator[None]:
    """Something that goes on meanwhile."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
