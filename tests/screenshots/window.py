"""The playground's page at one width: typing, tapping and waiting, as a neighbour would."""

from playwright.async_api import Browser, Locator, Page, expect

LIN, CHEN, WANG, CHAIR, BARBER, GRACE = 100000, 100001, 100002, 100003, 100004, 100022
NAMES = {LIN: "林小满", CHEN: "陈静", WANG: "王德福", CHAIR: "李国强", BARBER: "刘师傅", GRACE: "Grace Lin"}
XU, MIN, ZHAO, LU = 100005, 100006, 100009, 100014
OTHERS = {XU: "许红梅", MIN: "王敏", ZHAO: "赵敏", LU: "卢志刚"}
HALL, GROUP = "幸福里议事厅", "幸福里社区议事群"
PHONE, DESK = 390, 1280
HEIGHTS = {PHONE: 844, DESK: 800}
PATIENCE, SETTLED = 20_000, 300


class Window:
    """Some neighbours' phones; on a narrow screen one at a time."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    async def open(cls, browser: Browser, address: str, width: int, *people: int) -> "Window":
        """At this width, the first phone in front."""
        context = await browser.new_context(
            viewport={"width": width, "height": HEIGHTS[width]}, locale="zh-CN", color_scheme="light"
        )
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        await page.goto(f"{address}/?phones={','.join(map(str, people))}")
        await expect(page.locator(".phone")).to_have_count(len(people))
        return cls(page)

    async def close(self) -> None:
        """Close it."""
        await self.page.context.close()

    async def phone(self, person: int) -> Locator:
        """Somebody's phone, brought to the front."""
        tab = self.page.locator("#chooser").get_by_role("button", name=(NAMES | OTHERS)[person], exact=True)
        if await tab.is_visible():
            await tab.click()
        return self.page.locator(f".phone[data-person='{person}']")

    async def starts(self, person: int) -> None:
        """Tap the button with which Telegram begins a chat with a bot."""
        await (await self.phone(person)).locator(".start").click()

    async def says(self, person: int, text: str) -> None:
        """Type a message and send it."""
        line = (await self.phone(person)).locator("textarea")
        await line.fill(text)
        await line.press("Enter")

    async def taps(self, person: int, label: str, *, whole: bool = True) -> None:
        """Tap the newest button with this label, or with these words in it."""
        phone = await self.phone(person)
        await phone.locator(".buttons").get_by_role("button", name=label, exact=whole).last.click()
        await expect(self.page.locator("button.busy")).to_have_count(0, timeout=PATIENCE)

    async def sees(self, person: int, words: str) -> None:
        """Wait until one of the messages holds these words, and have it in view."""
        message = (await self.phone(person)).locator(".message", has_text=words).last
        await expect(message).to_be_visible(timeout=PATIENCE)
        await message.evaluate("message => message.scrollIntoView({ block: 'nearest' })")

    async def reads(self, person: int, words: str) -> None:
        """The same with its first line on top, for what is longer than the screen."""
        await self.sees(person, words)
        message = self.page.locator(f".phone[data-person='{person}'] .message", has_text=words).last
        # A phone that was just opened goes to its end by itself, a moment later.
        await self.page.wait_for_timeout(SETTLED)
        await message.evaluate("message => message.scrollIntoView({ block: 'start' })")

    async def goes_to(self, person: int, chat: str) -> None:
        """Open another chat on this phone."""
        phone = await self.phone(person)
        await phone.locator(".back").click()
        await phone.locator(".row", has_text=chat).click()
        await expect(phone.locator(".title strong")).to_have_text(chat)
