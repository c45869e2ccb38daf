"""The test's side of the process that keeps the bot loaded and forks it."""

import asyncio
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
MOMENT = 0.001


class Nursery:
    """Bears children one after the other; each is one running bot."""

    def __init__(self, founded: Path) -> None:
        command = [sys.executable, "-m", "tests.stories.zygote", str(founded)]
        self._zygote = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
        assert self._zygote.stdout is not None
        assert b"ready" in self._zygote.stdout.readline(), "the bot could not be loaded"
        self._born: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.deaths: dict[int, int] = {}
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def bear(self, wiring: dict[str, Any], shared: Path, webhook: str | None, log: Path) -> int:
        """Start a bot; gives its process id."""
        assert self._zygote.stdin is not None
        order = {"wiring": wiring, "shared": str(shared), "webhook": webhook, "log": str(log)}
        self._zygote.stdin.write(json.dumps(order).encode() + b"\n")
        self._zygote.stdin.flush()
        return self._born.get(timeout=PATIENCE)

    def close(self) -> None:
        """End the zygote, and whatever child is left with it."""
        assert self._zygote.stdin is not None
        self._zygote.stdin.close()
        self._zygote.wait(PATIENCE)
        self._listening.join(PATIENCE)

    def _listen(self) -> None:
        assert self._zygote.stdout is not None
        for line in self._zygote.stdout:
            fact = json.loads(line)
            if "born" in fact:
                self._born.put(fact["born"])
            else:
                self.deaths[fact["died"]] = fact["status"]


class Child:
    """A bot in a process of its own; it can be killed, and comes back."""

    def __init__(
        self, nursery: Nursery, order: Callable[[], tuple[dict[str, Any], Path, str | None, Path]]
    ) -> None:
        self._nursery = nursery
        self._order = order
        self.pid = 0

    async def start(self) -> None:
        """Begin, or begin again."""
        self.pid = self._nursery.bear(*self._order())

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.pid > 0 and self.pid not in self._nursery.deaths

    async def gone(self) -> int:
        """Wait until it is gone; gives the status that it left."""
        while self.alive:  # noqa: ASYNC110 - the zygote's word comes in a thread
            await asyncio.sleep(MOMENT)
        return self._nursery.deaths[self.pid]

    def wake(self) -> None:
        """The clock was moved: look now."""
        self._signal(signal.SIGUSR1)

    def kill(self) -> None:
        """Away with it, this very instant."""
        self._signal(signal.SIGKILL)

    def pause(self) -> None:
        """Let it stand still where it is, as a machine does that is put to sleep."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on, as if no time had passed."""
        self._signal(signal.SIGCONT)

    def terminate(self) -> None:
        """Ask it to end, as an operator does."""
        self._signal(signal.SIGTERM)

    async def stop(self) -> None:
        """Ask it to end, and wait."""
        if self.alive:
            self.terminate()
            await asyncio.wait_for(self.gone(), PATIENCE)

    def _signal(self, number: signal.Signals) -> None:
        if self.alive:
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                return
