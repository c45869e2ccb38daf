"""Updates on their way to the bot, fetched by getUpdates or pushed to its webhook."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass

from .background import Background
from .faults import Faults
from .model import Json, Town
from .refusals import Refused
from .taps import Taps
from .transcript import Transcript
from .webhook import Webhook

BY_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


@dataclass(slots=True)
class Pending:
    """One update that the bot has not confirmed."""

    id: int
    kind: str
    update: Json
    born: float
    out_of_turn: bool = False
    seen: bool = False
    attempts: int = 0


def _chat_of(content: Json) -> str:
    chat = content.get("chat") or content.get("message", {}).get("chat") or {}
    return str(chat.get("id", ""))


class Delivery:
    """The queue of updates and the two ways out of it."""

    def __init__(
        self, town: Town, transcript: Transcript, faults: Faults, taps: Taps, background: Background
    ) -> None:
        self.town = town
        self.transcript = transcript
        self.faults = faults
        self.taps = taps
        self.background = background
        self.allowed: frozenset[str] | None = None
        self.pending: deque[Pending] = deque()
        self.webhook: Webhook | None = None
        self._poll: asyncio.Future[bool] | None = None

    def add(self, kind: str, content: Json) -> int | None:
        """Queue news for the bot, if it asked for this kind; the new update's id."""
        if kind in BY_REQUEST_ONLY if self.allowed is None else kind not in self.allowed:
            return None
        number = self.town.next_update
        self.town.next_update += 1
        update = {"update_id": number, kind: content}
        rule = self.faults.on_update(kind, _chat_of(content)) if self.faults.rules else None
        match rule and rule.answer:
            case "lose":
                return number
            case "stale":
                self.taps.spoil(str(content.get("id")))
            case "delay":
                assert rule is not None
                late = Pending(number, kind, update, time.monotonic() + rule.seconds, out_of_turn=True)
                self.background.start(self._queue_later(late, rule.seconds))
                return number
        self._queue(Pending(number, kind, update, time.monotonic()))
        if self.faults.duplicate_updates > 0 or (rule and rule.answer == "duplicate"):
            self.faults.duplicate_updates = max(0, self.faults.duplicate_updates - 1)
            self._queue(Pending(number, kind, update, time.monotonic(), out_of_turn=True))
        return number

    async def _queue_later(self, pending: Pending, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self._queue(pending)

    def inject(self, update: Json) -> int:
        """Queue any update as it is; its own id, or the next one."""
        if "update_id" not in update:
            update = {"update_id": self.town.next_update, **update}
            self.town.next_update += 1
        number = update["update_id"] if isinstance(update["update_id"], int) else 0
        kind = next((name for name in update if name != "update_id"), "")
        self._queue(Pending(number, kind, update, time.monotonic(), out_of_turn=True))
        return number

    def restore(self, update: Json, born: float) -> None:
        """Queue an update that was waiting when the playground was saved."""
        kind = next((name for name in update if name != "update_id"), "")
        self.pending.append(Pending(int(update["update_id"]), kind, update, born))

    def _queue(self, pending: Pending) -> None:
        self.transcript.update(pending.update)
        self.pending.append(pending)
        self.wake()

    def wake(self) -> None:
        """Let whoever waits for updates look again."""
        if self.webhook is not None:
            self.webhook.push()
        elif self._poll is not None and not self._poll.done():
            self._poll.set_result(True)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """getUpdates: confirm what lies before the offset, then the next ones, waiting if there are none."""
        if self.webhook is not None:
            raise Refused(409, HOOKED)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(False)
        self.confirm(offset)
        batch = self.batch(limit)
        if batch or seconds <= 0:
            return batch
        mine = self._poll = asyncio.get_running_loop().create_future()
        await asyncio.wait([mine], timeout=seconds)
        if mine.done() and not mine.result():
            raise Refused(409, OTHER_POLL)
        if self._poll is mine:
            self._poll = None
        return self.batch(limit)

    def confirm(self, offset: int) -> None:
        """Forget what the bot has settled; a negative offset forgets all but the last ones."""
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        elif offset > 0:
            if any(p.out_of_turn for p in self.pending):
                kept = [p for p in self.pending if p.id >= offset or (p.out_of_turn and not p.seen)]
                self.pending = deque(kept)
            while self.pending and self.pending[0].id < offset and not self.pending[0].out_of_turn:
                self.pending.popleft()

    def batch(self, limit: int) -> list[Json]:
        """The next updates, each number once; taps too old are dropped as Telegram drops them."""
        oldest = time.monotonic() - self.taps.last
        chosen: dict[int, Json] = {}
        stale = False
        for pending in self.pending:
            if pending.kind == "callback_query" and pending.born < oldest and not pending.out_of_turn:
                stale = True
                continue
            if len(chosen) >= limit or pending.id in chosen:
                break
            pending.seen = True
            chosen[pending.id] = pending.update
        if stale:
            fresh = (
                p for p in self.pending if p.kind != "callback_query" or p.born >= oldest or p.out_of_turn
            )
            self.pending = deque(fresh)
        updates = list(chosen.values())
        return updates[::-1] if self.faults.out_of_order else updates

    def close(self) -> None:
        """Let a waiting poll end empty."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(True)
