"""What happens when a roster is brought in; the journal is told how many, never whom."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterConfirmed:
    """Somebody had what a roster changes carried out."""

    roster: int
    by: int | None
    complete: bool
    changes: int


@dataclass(frozen=True, slots=True)
class RosterBroughtIn:
    """A roster was carried out whole."""

    roster: int
    by: int | None
    homes_added: int
    homes_changed: int
    homes_gone: int
    entries_added: int
    entries_changed: int
    entries_ended: int


@dataclass(frozen=True, slots=True)
class GridMade:
    """A grid was entered into the place tree."""

    place: int
    by: int | None


@dataclass(frozen=True, slots=True)
class GridRenamed:
    """A grid is called otherwise."""

    place: int
    by: int | None


@dataclass(frozen=True, slots=True)
class GridRemoved:
    """An empty grid was taken out of the place tree."""

    place: int
    by: int | None


@dataclass(frozen=True, slots=True)
class RegisterTakenOut:
    """Somebody took the register out as a file; ``by`` is nobody where whoever runs the server did."""

    by: int | None
    homes: int
    entries: int
    phones: bool


@dataclass(frozen=True, slots=True)
class BuildingPut:
    """A building was put into a grid, or out of any."""

    building: int
    grid: int | None
    by: int | None
