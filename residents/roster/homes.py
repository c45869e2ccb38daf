"""What a roster says once its rows are understood: homes with their holders, and faults by row (pure)."""

from dataclasses import dataclass, field
from fractions import Fraction

from kernel.lines import Line


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a row, and in which column; of a ``grave`` one the whole ``home`` is left out.

    The name of the home is empty where a row belongs to none that could be told.
    """

    sheet: str
    row: int
    column: str
    why: Line
    grave: bool = True
    home: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """An owner or tenant of a home; the number is in its normal form, or None.

    ``entry`` is the entry of the register that a sheet taken out of it names.
    """

    relation: str
    holding: str
    name: str
    part: int
    whole: int
    phone: str | None
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """A home as all its rows tell it; what no row tells is None or empty. ``row`` is the first of them."""

    sheet: str
    row: int
    building: str
    name: str
    grid: str
    area: int | None
    stock: bool | None
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole roster. ``named`` are the keys of all homes it names, also of those with grave faults.

    ``nameless`` rows belong to no home that could be told, so that nobody can say what the roster leaves out.
    """

    homes: tuple[Home, ...]
    faults: tuple[Fault, ...]
    rows: int
    totals: int
    nameless: int
    named: frozenset[str]


@dataclass(slots=True)
class Part:
    """One holder as one row tells them; a share that is not named is None."""

    row: int
    column: str
    relation: str
    name: str
    share: Fraction | None
    phone: str | None
    entry: int | None = None


@dataclass(slots=True)
class Gathered:
    """What the rows of one home have told so far."""

    sheet: str
    row: int
    building: str
    name: str
    grid: str = ""
    area: int | None = None
    stock: bool | None = None
    parts: list[Part] = field(default_factory=list)
    broken: bool = False
