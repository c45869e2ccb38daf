"""The test's side of the process that keeps the bot loaded and forks it."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0


class Nursery:
    """Bears children one after the other; each is one running bot."""

    def __init__(self) -> None:
        self._zygote: asyncio.subprocess.Process | None = None
        self._listening: asyncio.Task[None] | None = None
        self._born: asyncio.Queue[int] = asyncio.Queue()
        self._deaths: dict[int, asyncio.Future[int]] = {}

    async def open(self, founded: Path) -> None:
        """Load everything once."""
        self._zygote = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.stories.zygote",
            str(founded),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )
        assert self._zygote.stdout is not None
        ready = await asyncio.wait_for(self._zygote.stdout.readline(), PATIENCE)
        assert b"ready" in ready, "the bot could not be loaded"
        self._listening = asyncio.create_task(self._listen())

    async def bear(self, wiring: dict[str, Any], shared: Path, webhook: str | None, log: Path) -> int:
        """Start a bot; gives its process id."""
        assert self._zygote is not None and self._zygote.stdin is not None
        order = {"wiring": wiring, "shared": str(shared), "webhook": webhook, "log": str(log)}
        self._zygote.stdin.write(json.dumps(order).encode() + b"\n")
        return await asyncio.wait_for(self._born.get(), PATIENCE)

    def death_of(self, pid: int) -> "asyncio.Future[int]":
        """Done with the status once this child is gone."""
        return self._deaths[pid]

    async def close(self) -> None:
        """End the zygote, and whatever child is left with it."""
        if self._zygote is None or self._zygote.stdin is None:
            return
        self._zygote.stdin.close()
        await self._zygote.wait()
        if self._listening is not None:
            await self._listening

    async def _listen(self) -> None:
        assert self._zygote is not None and self._zygote.stdout is not None
        while line := await self._zygote.stdout.readline():
            fact = json.loads(line)
            if "born" in fact:
                self._deaths[fact["born"]] = asyncio.get_running_loop().create_future()
                self._born.put_nowait(fact["born"])
            else:
                self._deaths[fact["died"]].set_result(fact["status"])


class Child:
    """A bot in a process of its own; it can be killed, and comes back."""

    def __init__(self, nursery: Nursery, order: Callable[[], tuple[dict[str, Any], Path, str | None, Path]]) -> None:
        self._nursery = nursery
        self._order = order
        self.pid = 0

    async def start(self) -> None:
        """Begin, or begin again."""
        self.pid = await self._nursery.bear(*self._order())

    @property
    def death(self) -> "asyncio.Future[int]":
        """Done once this process is gone."""
        return self._nursery.death_of(self.pid)

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.pid > 0 and not self.death.done()

    def wake(self) -> None:
        """The clock was moved: look now."""
        if self.alive:
            os.kill(self.pid, signal.SIGUSR1)

    def kill(self) -> None:
        """Away with it, this very instant."""
        if self.alive:
            os.kill(self.pid, signal.SIGKILL)

    async def stop(self) -> None:
        """Ask it to end, as an operator does."""
        if self.alive:
            os.kill(self.pid, signal.SIGTERM)
            await asyncio.wait_for(self.death, PATIENCE)
