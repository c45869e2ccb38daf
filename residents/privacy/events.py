"""What happens to somebody's data; ids only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErasureAsked:
    """Somebody wants their data erased."""

    erasure: int
    person: int


@dataclass(frozen=True, slots=True)
class ErasureWithdrawn:
    """They changed their mind, or cannot be erased while they are the chair."""

    erasure: int
    person: int
    by: int | None


@dataclass(frozen=True, slots=True)
class PersonErased:
    """The data of a person was erased; what had to stay stays under their number."""

    erasure: int
    person: int
