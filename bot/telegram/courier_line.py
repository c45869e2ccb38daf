"""Telegram as a way to deliver notices; when each may go is decided before, for all processes together."""

from telegram import Bot

from bot.delivering import Delivery
from bot.telegram import showing
from bot.telegram.sending import cannot_edit, edit, send
from handlers.chat.screen import Screen
from locales.render import Reader


class TelegramLine:
    """Delivers screens to Telegram's chats."""

    buttons = True

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def deliver(
        self, chat: str, screen: Screen, reader: Reader, *, topic: int | None = None, silent: bool = False
    ) -> Delivery:
        """Send a notice or a new card."""
        drawn = showing.draw(screen, reader, self._bot.username)
        return await send(self._bot, chat, drawn, screen.attachment, topic, silent=silent)

    async def redraw(
        self, chat: str, message: int | None, screen: Screen, reader: Reader, *, topic: int | None = None
    ) -> Delivery:
        """Draw a card again where it stands; one that cannot be edited any more is sent afresh, silently."""
        if message is None:
            return await self.deliver(chat, screen, reader, topic=topic, silent=True)
        drawn = showing.draw(screen, reader, self._bot.username)
        edited = await edit(self._bot, chat, message, drawn)
        if cannot_edit(edited):
            return await self.deliver(chat, screen, reader, topic=topic, silent=True)
        return edited
