"""While the database is away: one word to whoever waits, and no more than one."""

import time
from collections import OrderedDict

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.running import Tasks
from bot.telegram import showing
from bot.telegram.translating import language_of
from handlers.chat.screen import Screen
from kernel.lines import line
from locales.render import Reader

AFTER_SECONDS = 4.0
REMEMBERED = 2000


class Apologies:
    """Knows in memory alone since when an update waits; a restart may say it once more.

    A tap in a group is left without a word: its only answer is the toast, and that has to be the true one.
    The phone shows that it waits, and the answer comes within the 150 seconds that a tap lives.
    """

    def __init__(self, bot: Bot, tasks: Tasks) -> None:
        self._bot = bot
        self._tasks = tasks
        self._since: OrderedDict[int, float] = OrderedDict()

    def note(self, update: Update) -> None:
        """This update was not settled, perhaps not for the first time."""
        now, number = time.monotonic(), update.update_id
        since = self._since.setdefault(number, now)
        while len(self._since) > REMEMBERED:
            self._since.popitem(last=False)
        if now - since >= AFTER_SECONDS:
            self._since[number] = float("inf")
            self._tasks.start(self._say(update), f"apology {number}")

    def over(self, update: Update) -> None:
        """This update is settled."""
        self._since.pop(update.update_id, None)

    async def _say(self, update: Update) -> None:
        user, chat = update.effective_user, update.effective_chat
        if user is None or chat is None or chat.type != chat.PRIVATE or update.my_chat_member is not None:
            return
        reader = Reader(language_of(user), elder=False, zone="UTC")
        screen = Screen((line("soon-done"),), toast=line("soon-done"))
        drawn = showing.draw(screen, reader, self._bot.username)
        try:
            if update.callback_query is not None:
                await self._bot.answer_callback_query(update.callback_query.id, text=drawn.toast)
            else:
                await self._bot.send_message(chat.id, drawn.html)
        except TelegramError:
            return  # it was a courtesy; the answer itself comes
