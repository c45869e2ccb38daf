"""What the buttons of joining do; those of the code from a letter are in ``home.taps``."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("jc")
@dataclass(frozen=True, slots=True)
class ShareNumber:
    """Join by one's own telephone number."""


@button("jb")
@dataclass(frozen=True, slots=True)
class ChooseBuilding:
    """Which building do you live in? From this page of the list."""

    page: int


@button("ju")
@dataclass(frozen=True, slots=True)
class ChooseDoor:
    """Which unit or door of this building? ``part`` counts its units from one; 0 shows the units."""

    place: int
    part: int
    page: int


@button("jh")
@dataclass(frozen=True, slots=True)
class ChooseHome:
    """This home is mine."""

    dwelling: int


@button("jr")
@dataclass(frozen=True, slots=True)
class ChooseRelation:
    """As what one lives there."""

    dwelling: int
    relation: str


@button("jk")
@dataclass(frozen=True, slots=True)
class ClaimNow:
    """Claim what was chosen: 1 of age, 0 not."""

    adult: int


@button("jp")
@dataclass(frozen=True, slots=True)
class KeepNameOfAge:
    """Be called as proposed, and be of age."""


@button("js")
@dataclass(frozen=True, slots=True)
class IAmOneOf:
    """Of the people with this number I am that one, counted from nought."""

    which: int


@button("jx")
@dataclass(frozen=True, slots=True)
class BothAreMine:
    """The other account is mine too."""


@button("jy")
@dataclass(frozen=True, slots=True)
class NotMine:
    """The other account is not mine."""


@button("ji")
@dataclass(frozen=True, slots=True)
class AcceptInvite:
    """Yes, I belong to the home that invites me, in that community: 1 of age, 0 not."""

    community: int
    invite: int
    code: str
    adult: int


@button("ja")
@dataclass(frozen=True, slots=True)
class JoinAs:
    """Join, in that community, by the letter whose code was given, as what one lives there."""

    community: int
    relation: str


@button("jm")
@dataclass(frozen=True, slots=True)
class IAmEntered:
    """In that community: 1, I am the one whom the desk entered; 0, I am not."""

    community: int
    agree: int
