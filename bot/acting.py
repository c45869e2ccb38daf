"""The ``act`` that handlers are given: one settled transaction for each act of an update."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Concatenate, NoReturn, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from bot import figures
from handlers.chat.act import ReadsSlowly
from handlers.chat.heard import Heard
from handlers.chat.helping.for_another import Done, carry_out
from kernel import heard as inbox
from kernel.errors import Refusal
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Caller, Entry, Origin, enter, look
from residents.tongues import spoken_with

P = ParamSpec("P")
T = TypeVar("T")
Linking = Callable[[str], str]
_NOBODY = Acting(None, None, Origin.CHAT)


REMEMBERED = 20_000


class Lanes:
    """Which community an account was last seen in: a guess, for which a wrong one costs only time."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, str, str], int] = {}

    def of(self, caller: Caller) -> int | None:
        """Where this account's next act probably belongs."""
        return self._of.get((caller.channel, caller.external, caller.group))

    def remember(self, caller: Caller, community: int) -> None:
        """The account was seen there; of very many, those seen first are forgotten."""
        self._of[(caller.channel, caller.external, caller.group)] = community
        if len(self._of) > REMEMBERED:
            self._of.pop(next(iter(self._of)), None)


LANES: WeakKeyDictionary[Workshop, Lanes] = WeakKeyDictionary()


SLIP = "slip"
"""Where a stored answer names the slip on which its act was written."""

Outcome = tuple[Callable[[], T], str]
"""What gives the receipt, or raises the refusal, and the number of the slip if there is one."""


def _reads_slowly() -> NoReturn:
    raise ReadsSlowly


def _is_asked_first(entry: Entry, use_case: Callable[..., Any]) -> bool:
    return entry.elder if entry.answer is None else not inbox.is_answer_of(use_case, entry.answer)


class BoundAct:
    """Bound to one heard update; acts are numbered, so that a repeated update replays them in order."""

    def __init__(self, workshop: Workshop, heard: Heard, linking: Linking) -> None:
        self._workshop = workshop
        self._heard = heard
        self._linking = linking
        self._lanes = LANES.setdefault(workshop, Lanes())
        self._step = 0
        self._place: int | None = None
        self._quick_only = False
        self.entry: Entry | None = None
        self.settled: list[tuple[str, str]] = []
        self.slips: list[str] = []
        """Of what was done for somebody else, to be written on paper."""
        self.pressed = ""
        """The button that a typed number stood for."""

    def begin_again(self) -> None:
        """Count acts from the first, for another try of the same update."""
        self._step = 0
        self._place = None
        self._quick_only = False
        self.settled.clear()
        self.slips.clear()
        self.pressed = ""

    @contextmanager
    def unless_reading_slowly(self) -> Iterator[None]:
        """Carry out nothing for an elder, who is asked first: then ``ReadsSlowly``.

        It is found out within the act, since a vote should not cost a question. What was settled the first
        time decides, even if the person changed to the other mode since.
        """
        self._quick_only = True
        try:
            yield
        finally:
            self._quick_only = False

    def heard_as(self, heard: Heard) -> None:
        """Settle under what is known by now: which form the words answered."""
        self._heard = heard

    def link(self, start: str) -> str:
        """The address that opens the private chat with ``start``."""
        return self._linking(start)

    def at(self, community: int | None) -> None:
        """From here act in this community, whichever one is current; None is the current one."""
        self._place, self.entry = community, None

    async def anywhere(
        self, question: Callable[Concatenate[Work, Caller, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask something about the whole installation; no community is entered."""
        return await self._workshop.read(lambda work: question(work, self._heard.caller, *args, **kwargs))

    async def __call__(
        self, use_case: Callable[Concatenate[Work, Acting, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Carry out a use case once; the same update again gives the first receipt or refusal again."""
        hearing = self._heard.hearing(self._step, self._workshop.process)
        self._step += 1

        def order(work: Work) -> Outcome[T]:
            entry = self._enter(work, hearing)
            if self._quick_only and _is_asked_first(entry, use_case):
                # Not raised, which would undo the acts beside it in the same commit.
                return _reads_slowly, ""
            if entry.answer is not None:
                return partial(inbox.unpack_answer, use_case, entry.answer), entry.answer.get(SLIP, "")
            if entry.helped is None:
                done = Done(use_case(work, entry.who, *args, **kwargs))
            else:
                done = carry_out(work, entry, use_case, *args, **kwargs)
            work.flush()
            answer = inbox.pack_receipt(use_case, done.receipt) | ({SLIP: done.slip} if done.slip else {})
            inbox.keep(work, hearing, answer)
            return lambda: done.receipt, done.slip

        try:
            receipt, slip = await self._workshop.act(order, lane=await self._lane())
        except Refusal as no:
            keep = partial(self._keep_refusal, hearing=hearing, refusal=no)
            answer = await self._workshop.act(keep, lane=await self._lane())
            receipt, slip = partial(inbox.unpack_answer, use_case, answer), ""
        if receipt is _reads_slowly:
            self._step -= 1
            _reads_slowly()
        self._quick_only = False  # what has begun is ended
        self.slips += [slip] if slip else []
        self.settled.append((hearing.channel, hearing.key))
        figures.ACTS.inc()
        return receipt()

    async def beside(self, order: Callable[[Work, Entry], T]) -> T:
        """Write what the same update does anew if it comes again, such as what was shown."""
        lane = await self._lane()
        return await self._workshop.act(lambda work: order(work, self._enter(work, None)), lane=lane)

    async def read(
        self, question: Callable[Concatenate[Work, Acting, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask a question; it changes nothing."""

        def ask(work: Work) -> T:
            self.entry = look(work, self._heard.caller, self._place)
            self._lanes.remember(self._heard.caller, work.community_id)
            return question(work, self.entry.who, *args, **kwargs)

        return await self._workshop.read(ask)

    def _keep_refusal(self, work: Work, hearing: inbox.Hearing, refusal: Refusal) -> dict[str, Any]:
        entry = self._enter(work, hearing)
        if entry.answer is None:
            inbox.keep(work, hearing, inbox.pack_refusal(refusal))
        return entry.answer or inbox.pack_refusal(refusal)

    async def reader(self) -> Entry:
        """Who reads the answer."""
        if self.entry is None:
            try:
                self.entry = await self._workshop.read(self._look)
            except Refusal:
                # There is no community to be in; they are told so in the language of their account.
                language = await self._workshop.read(lambda work: spoken_with(work, self._heard.caller))
                self.entry = Entry(_NOBODY, language, elder=False, zone="UTC", answer=None)
        return self.entry

    async def _lane(self) -> int | None:
        """Where the act probably belongs; a look costs less than a commit that it shares with no other."""
        lane = self._place or self._lanes.of(self._heard.caller)
        if lane is None and self._workshop.takes_turns:
            lane = await self._workshop.read(self._guess)
        return lane

    def _guess(self, work: Work) -> int | None:
        try:
            look(work, self._heard.caller, self._place)
        except Refusal:
            return None
        self._lanes.remember(self._heard.caller, work.community_id)
        return work.community_id

    def _look(self, work: Work) -> Entry:
        return look(work, self._heard.caller, self._place)

    def _enter(self, work: Work, hearing: inbox.Hearing | None) -> Entry:
        self.entry = enter(work, self._heard.caller, hearing, self._place)
        self._lanes.remember(self._heard.caller, work.community_id)
        return self.entry
