"""What is tapped about accounts; ``account`` is one of somebody's, ``taken`` what was said of one."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("qa")
@dataclass(frozen=True, slots=True)
class MyAccounts:
    """The accounts that speak for me."""


@button("qb")
@dataclass(frozen=True, slots=True)
class MakeCode:
    """A code for my new account."""


@button("qc")
@dataclass(frozen=True, slots=True)
class AccountsOf:
    """The accounts of somebody who stands at the desk."""

    person: int


@button("qd")
@dataclass(frozen=True, slots=True)
class AskTakeOff:
    """What happens when this account is taken off; at the desk the reason is typed next."""

    person: int
    account: int


@button("qe")
@dataclass(frozen=True, slots=True)
class TakeOffOwn:
    """This account of mine speaks for me no more."""

    account: int


@button("qf")
@dataclass(frozen=True, slots=True)
class GiveCode:
    """A code for somebody who stands at the desk and has no account."""

    person: int


@button("qg")
@dataclass(frozen=True, slots=True)
class SayMine:
    """The account that was taken off is mine."""

    community: int
    taken: int


@button("qh")
@dataclass(frozen=True, slots=True)
class ListTaken:
    """What waits for a second person."""


@button("qi")
@dataclass(frozen=True, slots=True)
class SeeTaken:
    """One of them."""

    taken: int


@button("qj")
@dataclass(frozen=True, slots=True)
class DecideTaken:
    """A second person looked: 1 it stays off, 0 it serves them."""

    taken: int
    agree: int


@button("qk")
@dataclass(frozen=True, slots=True)
class BindHere:
    """This account is to speak for whom the code is, in that community."""

    community: int
