"""Phones before the whole bot, without a channel: what is heard is settled as it would be in service."""

import itertools
from dataclasses import replace

from bot.features import FEATURES
from bot.settling import Settler
from handlers.chat.buttons import data_of
from handlers.chat.heard import Heard
from handlers.chat.screen import Button, Link, Screen
from kernel.workshop import Workshop
from locales.render import As, Reader, render

KEYS = itertools.count(1)


class SettledPhone:
    """Somebody with an account; ``screen`` is what they were shown last, ``heard`` what they sent last."""

    def __init__(
        self, workshop: Workshop, account: str, *, group: str = "", language: str = "zh-Hans"
    ) -> None:
        self._settler = Settler(FEATURES, workshop, lambda start: start)
        self._account, self._group, self.language = account, group, "zh-Hans"
        self.helps = ""
        self.screen = Screen()
        self.heard = self._hear()

    def _hear(self) -> Heard:
        chat = self._group or self._account
        key = f"s{next(KEYS)}"
        heard = Heard("telegram", key, self._account, "", "zh-Hans", chat, not self._group)
        return replace(heard, group=self._group)

    async def says(self, words: str) -> str:
        """Type words, or a command; gives what is shown."""
        command = words.removeprefix("/") if words.startswith("/") else None
        return await self.gets(replace(self._hear(), command=command, text="" if command else words))

    async def opens(self, link: str) -> str:
        """Follow a link into the private chat."""
        return await self.gets(replace(self._hear(), command="start", payload=link))

    async def taps(self, label: str) -> str:
        """Tap a button, or follow a link, that is shown."""
        found = [b for row in self.screen.rows for b in row if self._said(b.label) == label]
        assert found, f"no button {label}: there are {self.labels()}"
        return await self.opens(found[0].start) if isinstance(found[0], Link) else await self.sends(found[0])

    async def sends(self, button: Button | object) -> str:
        """Send a button, perhaps one that is not shown."""
        data = data_of(button.does if isinstance(button, Button) else button)
        assert len(data.encode()) <= 64
        return await self.gets(replace(self._hear(), tap="1", message=1, button=data))

    async def gets(self, heard: Heard) -> str:
        """What an update is answered; the same update may come again."""
        self.heard = heard
        settled = await self._settler.settle(heard)
        entry = await settled.act.reader()
        self.screen, self.language, self.helps = settled.screen, entry.language, entry.helps
        for row in self.screen.rows:
            for each in row:
                assert _said(each.label, "en") and _said(each.label, "zh-Hant")
        for language in ("zh-Hant", "en"):
            assert (
                "\n".join(_said(each, language) for each in self.screen.lines if each)
                or not self.screen.lines
            )
        return self.reads()

    def reads(self) -> str:
        """What is shown."""
        return "\n".join(self._said(each) for each in self.screen.lines if each)

    def labels(self) -> list[str]:
        """The buttons that are shown."""
        return [self._said(button.label) for row in self.screen.rows for button in row]

    def toast(self) -> str:
        """The toast that is shown."""
        return self._said(self.screen.toast) if self.screen.toast else ""

    def _said(self, line: object) -> str:
        return _said(line, helps=self.helps)


def _said(line: object, language: str = "zh-Hans", helps: str = "") -> str:
    return render(line, Reader(language, False, "Asia/Shanghai", helps), As.PLAIN)  # type: ignore[arg-type]  # a Line
