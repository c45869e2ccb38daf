"""What a transfer is and what it does to the two accounts it names; pure, exact, no database."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import assert_never


class Kind(StrEnum):
    """The phases of a transfer: at once, or held first and then given or released."""

    SINGLE = "single"
    PENDING = "pending"
    POST = "post"
    VOID = "void"


class Code(StrEnum):
    """Why points moved."""

    PROPOSAL_ADOPTED = "proposal-adopted"
    REWARD = "reward"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Content:
    """What a transfer says, apart from when and by whom: the same content again is a retry."""

    kind: Kind
    debit: int
    credit: int
    amount: int
    code: str
    subject: int | None
    pending: int | None = None
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class Entered:
    """A transfer as it stands in the ledger; points in whole numbers."""

    transfer: int
    seq: int
    amount: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Counters:
    """What went out of an account (debits) and came in (credits), settled (posted) and held (pending)."""

    debits_posted: int = 0
    credits_posted: int = 0
    debits_pending: int = 0
    credits_pending: int = 0

    @property
    def total(self) -> int:
        """What the account has, held points included."""
        return self.credits_posted - self.debits_posted

    @property
    def available(self) -> int:
        """What can be spent now."""
        return self.total - self.debits_pending

    def short_of(self, amount: int, least: int | None) -> int:
        """How many points are missing to take ``amount`` out and keep ``least``; None has no bottom."""
        return 0 if least is None else max(0, least + amount - self.available)

    def changed(self, change: "Counters") -> "Counters":
        """These counters after a change."""
        return Counters(
            self.debits_posted + change.debits_posted,
            self.credits_posted + change.credits_posted,
            self.debits_pending + change.debits_pending,
            self.credits_pending + change.credits_pending,
        )


def changes(kind: Kind, amount: int) -> tuple[Counters, Counters]:
    """What a transfer adds to the counters of its debit and of its credit account.

    The two-phase rule is TigerBeetle's: a hold counts as pending on both sides; giving it moves it to
    posted, releasing it takes it away. Both sides change alike, so that sums over all accounts stay 0.
    """
    match kind:
        case Kind.SINGLE:
            posted, pending = amount, 0
        case Kind.PENDING:
            posted, pending = 0, amount
        case Kind.POST:
            posted, pending = amount, -amount
        case Kind.VOID:
            posted, pending = 0, -amount
        case _:
            assert_never(kind)
    return (
        Counters(debits_posted=posted, debits_pending=pending),
        Counters(credits_posted=posted, credits_pending=pending),
    )


def replay(transfers: Iterable[Content]) -> dict[int, Counters]:
    """The counters of every account as they follow from the transfers alone."""
    accounts: dict[int, Counters] = {}
    for each in transfers:
        out, into = changes(each.kind, each.amount)
        accounts[each.debit] = accounts.get(each.debit, Counters()).changed(out)
        accounts[each.credit] = accounts.get(each.credit, Counters()).changed(into)
    return accounts


def resolution(held: Content, pending: int, kind: Kind) -> Content:
    """The transfer that gives or releases the hold with id ``pending``, always as a whole."""
    return replace(held, kind=kind, pending=pending)


def reversal(wrong: Content, transfer: int) -> Content:
    """The transfer that takes the settled one with id ``transfer`` back."""
    return Content(
        kind=Kind.SINGLE,
        debit=wrong.credit,
        credit=wrong.debit,
        amount=wrong.amount,
        code=Code.CORRECTION,
        subject=wrong.subject,
        reverses=transfer,
    )


def can_be_reversed(content: Content) -> bool:
    """Whether this moved points for good and is not itself a correction."""
    return content.kind in (Kind.SINGLE, Kind.POST) and content.reverses is None


def mismatch(held: Content, resolving: Content) -> bool:
    """Whether a transfer pretends to settle a hold that says something else."""
    same = resolution(held, resolving.pending or 0, resolving.kind)
    return held.kind is not Kind.PENDING or resolving != same


def fields(
    community: int, ref: str, said: Content, *, by: int | None, bylaws: int, at: datetime
) -> list[object]:
    """What the chain seals of a transfer, in the one order in which it is hashed."""
    moment = at.astimezone(UTC).isoformat()
    return [
        community, ref, said.kind.value, said.debit, said.credit, said.amount, str(said.code),
        said.subject, said.pending, said.reverses, by, bylaws, moment,
    ]  # fmt: skip
