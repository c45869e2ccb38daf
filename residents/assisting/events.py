"""What happens when somebody is helped; ids only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonEntered:
    """Somebody without an account was entered for a dwelling."""

    person: int
    dwelling: int
    by: int


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """Somebody agreed to be acted for, by one helper or (None) by whoever is at the desk."""

    consent: int
    person: int
    helper: int | None
    by: int


@dataclass(frozen=True, slots=True)
class ConsentEnded:
    """It is over, before its time."""

    consent: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class KinAdded:
    """A relative looks on from now on."""

    kin: int
    person: int
    relative: int
    by: int


@dataclass(frozen=True, slots=True)
class KinEnded:
    """A relative looks on no longer."""

    kin: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class DoneForAnother:
    """One act was done for somebody, and stands on a slip."""

    act: int
    person: int
    by: int
    kind: str
    subject: int | None


@dataclass(frozen=True, slots=True)
class DoneForAnotherUndone:
    """What was done for somebody was taken back."""

    act: int
    by: int
