"""What happens to the accounts that speak for somebody."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AccountEndingAsked:
    """Somebody says that an account is to speak for a person no more; a second one has to look first."""

    ending: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class AccountTakenOff:
    """An account speaks for a person no more; ``by`` says so."""

    ending: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class AccountObjected:
    """Whoever holds the account says that it is theirs; it serves them until a second one has looked."""

    ending: int
    person: int


@dataclass(frozen=True, slots=True)
class AccountEndingDecided:
    """A second person looked: the account stays ``off``, or it serves the person."""

    ending: int
    person: int
    by: int
    off: bool


@dataclass(frozen=True, slots=True)
class AccountCodeGiven:
    """The desk gave somebody a code for a new account."""

    code: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class AccountHandedOver:
    """A new account speaks for a person, by a code; ``by`` gave it."""

    code: int
    person: int
    by: int
