"""The ``act`` that handlers are given: one settled transaction for each act of an update."""

from collections.abc import Callable
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from handlers.chat.heard import Heard
from kernel import heard as inbox
from kernel.errors import Refusal
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Entry, enter, look

P = ParamSpec("P")
T = TypeVar("T")
Linking = Callable[[str], str]


class BoundAct:
    """Bound to one heard update; acts are numbered, so that a repeated update replays them in order."""

    def __init__(self, workshop: Workshop, heard: Heard, linking: Linking) -> None:
        self._workshop = workshop
        self._heard = heard
        self._linking = linking
        self._step = 0
        self.entry: Entry | None = None
        self.settled: list[tuple[str, str]] = []

    def begin_again(self) -> None:
        """Count acts from the first, for another try of the same update."""
        self._step = 0
        self.settled.clear()

    def heard_as(self, heard: Heard) -> None:
        """Settle under what is known by now: which form the words answered."""
        self._heard = heard

    def link(self, start: str) -> str:
        """The address that opens the private chat with ``start``."""
        return self._linking(start)

    async def __call__(
        self, use_case: Callable[Concatenate[Work, Acting, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Carry out a use case once; the same update again gives the first receipt or refusal again."""
        hearing = self._heard.hearing(self._step)
        self._step += 1

        def order(work: Work) -> Callable[[], T]:
            entry = enter(work, self._heard.caller, hearing)
            self.entry = entry
            if entry.answer is not None:
                return partial(inbox.unpack_answer, use_case, entry.answer)
            receipt = use_case(work, entry.who, *args, **kwargs)
            work.flush()
            inbox.keep(work.connection, hearing, inbox.pack_receipt(use_case, receipt), work.now)
            return lambda: receipt

        try:
            receipt = await self._workshop.act(order)
        except Refusal as no:
            answer = await self._workshop.act(partial(self._keep_refusal, hearing=hearing, refusal=no))
            receipt = partial(inbox.unpack_answer, use_case, answer)
        self.settled.append((hearing.channel, hearing.key))
        return receipt()

    async def read(
        self, question: Callable[Concatenate[Work, Acting, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask a question; it changes nothing."""

        def ask(work: Work) -> T:
            self.entry = look(work, self._heard.caller)
            return question(work, self.entry.who, *args, **kwargs)

        return await self._workshop.read(ask)

    def _keep_refusal(self, work: Work, hearing: inbox.Hearing, refusal: Refusal) -> dict[str, Any]:
        entry = enter(work, self._heard.caller, hearing)
        self.entry = entry
        if entry.answer is None:
            inbox.keep(work.connection, hearing, inbox.pack_refusal(refusal), work.now)
        return entry.answer or inbox.pack_refusal(refusal)

    async def reader(self) -> Entry:
        """Who reads the answer."""
        if self.entry is None:
            self.entry = await self._workshop.read(lambda work: look(work, self._heard.caller))
        return self.entry
