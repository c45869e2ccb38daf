"""Whether Telegram's updates reach us: polling, by its answers; with a webhook, by what it says of that."""

import logging
import time

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.listening import POLL_SECONDS
from bot.telegram.transport import AiohttpRequest
from bot.timekeeping import Timekeeping
from kernel.clock import Clock

log = logging.getLogger(__name__)
STILL_SECONDS = POLL_SECONDS + 15.0
LATELY_SECONDS = 60.0


class Hearing:
    """Asked at every heartbeat."""

    def __init__(self, bot: Bot, ears: AiohttpRequest, machine_time: Clock, timekeeping: Timekeeping) -> None:
        self.by_webhook = False
        self._bot = bot
        self._ears = ears
        self._machine_time = machine_time
        self._timekeeping = timekeeping
        self._called_at: float | None = None

    def called(self) -> None:
        """Telegram has called, and what it brought was settled: whatever it says, we can be reached."""
        self._called_at = time.monotonic()

    async def __call__(self) -> bool:
        """Whether we hear now.

        By a clock that is far off nobody is listened to, and no moment can be written down either. Once it is
        right, the silence is known by time that nobody can set, and recorded before anything is decided.
        """
        self._timekeeping.check()
        if not self.by_webhook:
            answered = self._ears.answered_at
            return answered is not None and time.monotonic() - answered < STILL_SECONDS
        if self._called_at is not None and time.monotonic() - self._called_at < LATELY_SECONDS:
            return True
        try:
            hook = await self._bot.get_webhook_info()
        except TelegramError as trouble:
            log.warning("Telegram cannot be asked whether it reaches us (%s)", type(trouble).__name__)
            return False
        if not hook.pending_update_count or hook.last_error_date is None:
            return True
        return (self._machine_time() - hook.last_error_date).total_seconds() > LATELY_SECONDS
