"""What happens in the ledger."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PointsMoved:
    """A transfer was entered; its hash ties the ledger's chain to the journal's."""

    transfer: int
    seq: int
    hash: str
