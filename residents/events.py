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
    """Somebody was given an office."""

    role: int
    person: int
    kind: str
