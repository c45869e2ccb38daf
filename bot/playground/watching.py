"""Who waits for a chat to change: long polls of tests, and the page's stream of events."""

from __future__ import annotations

import asyncio

from .model import Chat, Json


class Watching:
    """Tells listeners which chats changed, and wakes those who wait for one."""

    def __init__(self) -> None:
        self._waiting: dict[int, list[asyncio.Future[None]]] = {}
        self._listeners: set[Listener] = set()
        self.closed = False

    def touch(self, chat: Chat) -> None:
        """This chat looks different now."""
        chat.version += 1
        for future in self._waiting.pop(chat.id, ()):
            if not future.done():
                future.set_result(None)
        for listener in self._listeners:
            listener.hear(f"chat:{chat.id}", {"chat": chat.id, "version": chat.version})

    def tell(self, topic: str, fact: Json) -> None:
        """Something else than a chat changed: the people, the clock, the faults."""
        for listener in self._listeners:
            listener.hear(topic, fact)

    async def changed(self, chat: Chat, version: int, seconds: float) -> None:
        """Wait until the chat is past this version, at most so long."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while chat.version <= version and not self.closed and (left := until - loop.time()) > 0:
            future = loop.create_future()
            waiting = self._waiting.setdefault(chat.id, [])
            waiting.append(future)
            await asyncio.wait([future], timeout=left)
            if not future.done():
                waiting.remove(future)

    def listen(self) -> Listener:
        """A new stream of events."""
        listener = Listener()
        self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """This stream has ended."""
        self._listeners.discard(listener)

    def close(self) -> None:
        """Let everyone go."""
        self.closed = True
        for futures in self._waiting.values():
            for future in futures:
                if not future.done():
                    future.set_result(None)
        for listener in self._listeners:
            listener.end()


class Listener:
    """One reader of events; several changes of one chat become one."""

    def __init__(self) -> None:
        self._news: dict[str, Json] = {}
        self._event = asyncio.Event()
        self.ended = False

    def hear(self, topic: str, fact: Json) -> None:
        """Take note; the newest fact on a topic counts."""
        self._news[topic] = fact
        self._event.set()

    def end(self) -> None:
        """No more will come."""
        self.ended = True
        self._event.set()

    async def news(self, seconds: float) -> list[Json]:
        """What is new, or nothing after so many seconds."""
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return []
        self._event.clear()
        facts, self._news = list(self._news.values()), {}
        return facts
