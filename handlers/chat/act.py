"""What a handler may do: carry out one use case, or ask a question."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from kernel.work import Work
from residents.acting import Acting, Caller

P = ParamSpec("P")
T = TypeVar("T")


class ReadsSlowly(Exception):
    """Whoever acts reads in elder mode, and is asked before it counts."""


class Act(Protocol):
    """Bound to one heard update: the same update again gives the first receipt again."""

    def link(self, start: str) -> str:
        """The address that opens the private chat with ``start``, for printing and QR codes."""
        ...

    def unless_reading_slowly(self) -> AbstractContextManager[None]:
        """What is done within is done for no elder: raises ``ReadsSlowly``, and nothing was done."""
        ...

    def at(self, community: int | None) -> None:
        """From here act in this community, as whoever the account is there; None is the current one."""
        ...

    async def anywhere(
        self, question: Callable[Concatenate[Work, Caller, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask something about the whole installation; the question itself sees to what may be told."""
        ...

    async def __call__(
        self, use_case: Callable[Concatenate[Work, Acting, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Carry out a use case in one transaction, as the person who was heard."""
        ...

    async def read(
        self, question: Callable[Concatenate[Work, Acting, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask a question as the person who was heard; it changes nothing."""
        ...
