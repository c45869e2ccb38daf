"""A second channel: words in, words out; no buttons, no editing, no pictures, and nothing of Telegram's."""

import itertools
from collections import defaultdict
from collections.abc import Callable

from bot.delivering import Delivery, Result
from bot.features import FEATURES
from bot.settling import Settler
from handlers.chat.heard import Heard
from handlers.chat.questions.plainly import in_words
from handlers.chat.screen import Screen
from kernel.workshop import Workshop
from locales.render import Reader

CHANNEL = "plain"
COMMANDS = {
    "首页": "start",
    "提案": "proposals",
    "写提案": "propose",
    "表决": "polls",
    "会议": "meetings",
    "积分": "points",
    "我的资料": "me",
    "帮助": "help",
    "取消": "cancel",
}
"""Where nothing can be tapped, the words themselves do it; what stands after a slash works as well."""


class PlainChannel:
    """Takes what people write, has it settled, and keeps what they were sent."""

    def __init__(self, language: str = "zh-Hans") -> None:
        self.letters: dict[str, list[str]] = defaultdict(list)
        self.line = PlainLine(self.letters)
        self._language = language
        self._keys = itertools.count(1)
        self._workshop: Callable[[], Workshop] | None = None

    def open(self, workshop: Callable[[], Workshop]) -> None:
        """Begin to hear; whichever workshop runs at the moment settles what comes."""
        self._workshop = workshop

    async def hears(self, account: str, words: str, *, key: str = "", forwarded: str = "") -> str:
        """One message of an account, which may come again under its old key; gives what was answered.

        ``forwarded`` says whose words it passes on, such as ``account:100003``.
        """
        assert self._workshop is not None
        settler = Settler(FEATURES, self._workshop(), lambda start: f"/start {start}", buttons=False)
        heard = self._heard(account, words, key or str(next(self._keys)), forwarded)
        settled = await settler.settle(heard)
        entry = await settled.act.reader()
        said = in_words(settled.screen, Reader(entry.language, entry.elder, entry.zone, entry.helps))
        self.letters[account].append(said)
        return said

    def _heard(self, account: str, words: str, key: str, forwarded: str) -> Heard:
        command, _, payload = words[1:].partition(" ") if words.startswith("/") else ("", "", "")
        command = command or COMMANDS.get(words.strip(), "")
        return Heard(
            channel=CHANNEL,
            key=key,
            external=account,
            name="",
            language=self._language,
            chat=account,
            private=True,
            command=command or None,
            payload=payload,
            text="" if command else words,
            forwarded=forwarded,
        )


class PlainLine:
    """Delivers notices as words."""

    buttons = False

    def __init__(self, letters: dict[str, list[str]]) -> None:
        self._letters = letters

    async def deliver(
        self, chat: str, screen: Screen, reader: Reader, *, topic: int | None = None, silent: bool = False
    ) -> Delivery:
        """Send a notice."""
        self._letters[chat].append(in_words(screen, reader))
        return Delivery(Result.SENT, len(self._letters[chat]))

    async def redraw(
        self, chat: str, message: int | None, screen: Screen, reader: Reader, *, topic: int | None = None
    ) -> Delivery:
        """What was sent stays as it is."""
        return Delivery(Result.SENT, message)
