"""What the buttons of homes, claims and cases do; ``tie`` is somebody's tie to a home."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("ih")
@dataclass(frozen=True, slots=True)
class SeeHome:
    """One of my homes."""

    tie: int


@button("iw")
@dataclass(frozen=True, slots=True)
class SeeHousehold:
    """Who else belongs to this home, by pages."""

    tie: int
    page: int = 0


@button("im")
@dataclass(frozen=True, slots=True)
class AskMoveOut:
    """What stays and what ends when I move out."""

    tie: int


@button("ix")
@dataclass(frozen=True, slots=True)
class MoveOut:
    """I moved out."""

    tie: int


@button("is")
@dataclass(frozen=True, slots=True)
class StillHere:
    """I still live there."""

    tie: int


@button("in")
@dataclass(frozen=True, slots=True)
class AskInvite:
    """Whom do you invite to this home?"""

    tie: int


@button("il")
@dataclass(frozen=True, slots=True)
class InviteAs:
    """A link for one of the household, or a tenant."""

    tie: int
    relation: str


@button("iz")
@dataclass(frozen=True, slots=True)
class AskEndTenancy:
    """What happens when an owner ends a tenant's tie."""

    tie: int


@button("ie")
@dataclass(frozen=True, slots=True)
class EndTenancy:
    """The tenant lives there no more."""

    tie: int


@button("io")
@dataclass(frozen=True, slots=True)
class AskObject:
    """Somebody does not belong to my home: what happens if I say so."""

    tie: int


@button("ij")
@dataclass(frozen=True, slots=True)
class ObjectNow:
    """They do not belong to my home."""

    tie: int


@button("ic")
@dataclass(frozen=True, slots=True)
class ListClaims:
    """Who waits to be confirmed by me."""

    page: int


@button("id")
@dataclass(frozen=True, slots=True)
class SeeClaim:
    """One who waits."""

    tie: int


@button("iy")
@dataclass(frozen=True, slots=True)
class Confirm:
    """They live there; ``shown`` is what was looked at, empty for whoever knows them."""

    tie: int
    shown: str


@button("ir")
@dataclass(frozen=True, slots=True)
class AskRefuse:
    """They do not, as far as I know: why?"""

    tie: int


@button("ip")
@dataclass(frozen=True, slots=True)
class SeeCounts:
    """Which leader confirmed how many."""


@button("iu")
@dataclass(frozen=True, slots=True)
class ListToCheck:
    """Who was asked twice whether they still live there, and said nothing."""

    page: int


@button("ea")
@dataclass(frozen=True, slots=True)
class ListCases:
    """Cases about who belongs to a home."""

    page: int


@button("eb")
@dataclass(frozen=True, slots=True)
class SeeCase:
    """One of them, with both sides."""

    case: int


@button("ec")
@dataclass(frozen=True, slots=True)
class Rule:
    """Decide so; the reason is asked next."""

    case: int
    ruling: str


@button("emr")
@dataclass(frozen=True, slots=True)
class MoreRulings:
    """What else can be decided."""

    case: int


@button("ed")
@dataclass(frozen=True, slots=True)
class AskIn:
    """Have both come to the desk."""

    case: int


@button("ee")
@dataclass(frozen=True, slots=True)
class SeeMySide:
    """A case that is about me, or that I brought."""

    case: int


@button("ef")
@dataclass(frozen=True, slots=True)
class TellMySide:
    """Say what I have to say to it."""

    case: int


@button("eg")
@dataclass(frozen=True, slots=True)
class LetAccountIn:
    """The account that asks is mine too."""

    community: int
    account: int
    seal: str
