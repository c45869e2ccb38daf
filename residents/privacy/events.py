"""What happens to somebody's data; ids only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErasureAsked:
    """Somebody wants their data erased; ``by`` is the desk, for whoever asked on paper."""

    erasure: int
    person: int
    by: int | None


@dataclass(frozen=True, slots=True)
class ErasurePutOff:
    """It is done later than was said, because a suspension came between."""

    erasure: int
    person: int


@dataclass(frozen=True, slots=True)
class ErasureWithdrawn:
    """They changed their mind, or cannot be erased while they are the chair."""

    erasure: int
    person: int
    by: int | None


@dataclass(frozen=True, slots=True)
class DataTaken:
    """The desk took out what is held about somebody without an account, who asked on paper."""

    export: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class PersonErased:
    """The data of a person was erased; what had to stay stays under their number."""

    erasure: int
    person: int
