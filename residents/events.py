"""What happens in the register."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommunityFounded:
    """A community was brought in from its file."""

    community: int


@dataclass(frozen=True, slots=True)
class ResidentJoined:
    """Somebody proved a tie to a dwelling."""

    residency: int
    person: int
    dwelling: int


@dataclass(frozen=True, slots=True)
class RoleGranted:
    """Somebody was given an office: by whom, by which way (``Grant``), for which place, until when."""

    role: int
    person: int
    kind: str
    way: str = "file"
    by: int | None = None
    place: int | None = None
    until: str = ""


@dataclass(frozen=True, slots=True)
class RoleEnded:
    """An office ended before its time; ``by`` is nobody of the community where the register ended it."""

    role: int
    person: int
    kind: str
    by: int | None
    cause: str


@dataclass(frozen=True, slots=True)
class HolderLeft:
    """Somebody in an office has no home here any more; that alone does not end it."""

    role: int
    person: int


@dataclass(frozen=True, slots=True)
class HolderBack:
    """Somebody has their home again by which they held an office, but its seats were given to others."""

    role: int
    person: int


@dataclass(frozen=True, slots=True)
class RoleEnding:
    """The term of an office ends in thirty days."""

    role: int


@dataclass(frozen=True, slots=True)
class RoleOver:
    """The term of an office is over."""

    role: int


@dataclass(frozen=True, slots=True)
class BylawsAnnounced:
    """A change of the by-laws was announced; in force from ``effective`` unless it is withdrawn."""

    version: int
    hash: str
    effective: str
    by: int | None


@dataclass(frozen=True, slots=True)
class BylawsWithdrawn:
    """A change that was announced will not come into force."""

    version: int
    hash: str
    by: int | None


@dataclass(frozen=True, slots=True)
class BylawsInForce:
    """A version of the by-laws holds from now on."""

    version: int
    hash: str


@dataclass(frozen=True, slots=True)
class InvitationMade:
    """Somebody yet unknown may take an office with a code."""

    invitation: int
    kind: str


@dataclass(frozen=True, slots=True)
class InvitationAccepted:
    """Somebody took an office with an invitation's code."""

    invitation: int
    person: int
    kind: str


@dataclass(frozen=True, slots=True)
class GroupBound:
    """A group chat became the community's."""

    group: int
    channel: str
    external: str
    by: int


@dataclass(frozen=True, slots=True)
class GroupUnbound:
    """A group chat is no longer the community's."""

    group: int
    by: int


@dataclass(frozen=True, slots=True)
class GroupMoved:
    """The group chat goes on under another number: it became a supergroup."""

    group: int
    was: str
    external: str


@dataclass(frozen=True, slots=True)
class GroupLost:
    """The bot is out of the group chat, or may not speak there."""

    group: int
    out: bool


@dataclass(frozen=True, slots=True)
class GroupFound:
    """The bot is in the group chat again and may speak."""

    group: int


@dataclass(frozen=True, slots=True)
class GroupTopicChosen:
    """What is told to the group goes to this topic of it; to none in particular if it is None."""

    group: int
    topic: int | None
    by: int


@dataclass(frozen=True, slots=True)
class LettersWritten:
    """Letters with codes were written to so many dwellings."""

    letters: int
