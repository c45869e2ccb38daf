"""What can be tapped about the roster, the place tree and letters."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("na")
@dataclass(frozen=True, slots=True)
class OpenRoster:
    """Where the register stands; what is under way."""


@button("nb")
@dataclass(frozen=True, slots=True)
class SendRoster:
    """Ask for the file."""


@button("nc")
@dataclass(frozen=True, slots=True)
class SeeRoster:
    """How far one roster is."""

    roster: int


@button("nd")
@dataclass(frozen=True, slots=True)
class FixColumns:
    """Say what a column means: choose the column."""

    roster: int
    page: int


@button("ne")
@dataclass(frozen=True, slots=True)
class FixColumn:
    """Say what this column means; a page of what it may mean."""

    roster: int
    column: int
    page: int = 0


@button("nf")
@dataclass(frozen=True, slots=True)
class SetColumn:
    """The column means this; ``field`` is one of ``Field``, or ``-`` for nothing."""

    roster: int
    column: int
    field: str


@button("ng")
@dataclass(frozen=True, slots=True)
class AgreeColumns:
    """The columns are right; ``whole`` is 1 if the file names everybody."""

    roster: int
    whole: int


@button("nh")
@dataclass(frozen=True, slots=True)
class TakeFaults:
    """All faults as a file."""

    roster: int


@button("ni")
@dataclass(frozen=True, slots=True)
class BringIn:
    """Carry out what was shown."""

    roster: int


@button("nv")
@dataclass(frozen=True, slots=True)
class BringInAnyway:
    """Carry it out, although it ends much."""

    roster: int


@button("nw")
@dataclass(frozen=True, slots=True)
class SeeChanges:
    """What it would change, home by home."""

    roster: int
    page: int


@button("nx")
@dataclass(frozen=True, slots=True)
class TakeChanges:
    """All changes as a file."""

    roster: int


@button("nj")
@dataclass(frozen=True, slots=True)
class DropRoster:
    """Bring nothing in."""

    roster: int


@button("nk")
@dataclass(frozen=True, slots=True)
class OpenGrids:
    """Grids and buildings."""

    page: int = 0


@button("nl")
@dataclass(frozen=True, slots=True)
class SeeGrid:
    """One grid with its people; 0 is what lies in none."""

    place: int
    page: int


@button("nm")
@dataclass(frozen=True, slots=True)
class NameGrid:
    """Enter a grid."""


@button("nn")
@dataclass(frozen=True, slots=True)
class SeeBuilding:
    """Into which grid a building is put; a page of the grids there are."""

    place: int
    page: int = 0


@button("no")
@dataclass(frozen=True, slots=True)
class PutBuilding:
    """Put a building into a grid; 0 is none."""

    place: int
    grid: int


@button("ny")
@dataclass(frozen=True, slots=True)
class RenameGrid:
    """How is this grid called from now on?"""

    place: int


@button("nz")
@dataclass(frozen=True, slots=True)
class AskRemoveGrid:
    """Take this grid away?"""

    place: int


@button("nza")
@dataclass(frozen=True, slots=True)
class RemoveGrid:
    """Take it away."""

    place: int


@button("nzb")
@dataclass(frozen=True, slots=True)
class BringThis:
    """The file that was just sent is a roster."""


@button("nzc")
@dataclass(frozen=True, slots=True)
class MoreOfRoster:
    """What else can be done with the register."""


@button("nzd")
@dataclass(frozen=True, slots=True)
class AskTakeRegister:
    """What is in the file, and who hears of it."""


@button("nze")
@dataclass(frozen=True, slots=True)
class TakeRegister:
    """The register as a file."""


@button("nzf")
@dataclass(frozen=True, slots=True)
class SeeLiving:
    """How many homes of each building are registered and lately confirmed; for everybody."""

    page: int


@button("nzg")
@dataclass(frozen=True, slots=True)
class UnitLetters:
    """The doors of one unit, to print a letter to one; the first unit is 1."""

    place: int
    part: int
    page: int


@button("nzh")
@dataclass(frozen=True, slots=True)
class LetterTo:
    """A letter to this home?"""

    dwelling: int


@button("np")
@dataclass(frozen=True, slots=True)
class OpenLetters:
    """Letters to print: which building."""

    page: int


@button("nq")
@dataclass(frozen=True, slots=True)
class SeeLetters:
    """Letters to a building: to whom."""

    place: int


@button("nr")
@dataclass(frozen=True, slots=True)
class PrintBuilding:
    """Letters to a building; with ``whole`` 1 to all homes, else to those that never had one."""

    place: int
    whole: int


@button("ns")
@dataclass(frozen=True, slots=True)
class NameHome:
    """A letter to one home: which."""


@button("nt")
@dataclass(frozen=True, slots=True)
class PrintHome:
    """A letter to this home."""

    dwelling: int
