"""Letters to dwellings: a code for each, shown once to whoever prints them and kept as a digest."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from sqlalchemy import delete, func, select

from kernel import codes
from kernel.work import Work
from residents.events import LettersWritten
from residents.homes.finding import homes_called
from residents.joining import keyed_digest
from residents.letter_codes import Written
from residents.model import Dwelling, LetterCode, Relation

CODE_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Letter:
    """What is printed; the code is nowhere else."""

    dwelling: str
    code: str


@dataclass(frozen=True, slots=True)
class Unwritten:
    """Dwellings that have no letter yet, and how many there are in all."""

    names: tuple[str, ...]
    dwellings: int


class UnknownHomes(LookupError):
    """There are no such dwellings; ``near`` are names that look like the first of them."""

    def __init__(self, names: tuple[str, ...], near: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names, self.near = names, near


def unwritten(work: Work) -> Unwritten:
    """The dwellings to which no letter was ever written, in the order of the register."""
    written = select(LetterCode.dwelling_id)
    there = select(Dwelling.id, Dwelling.name).where(Dwelling.gone_at.is_(None))
    every = work.session.execute(there.order_by(Dwelling.id)).all()
    known = set(work.session.scalars(written))
    return Unwritten(tuple(name for number, name in every if number not in known), len(every))


def require_homes(work: Work, names: Sequence[str]) -> None:
    """Raise ``UnknownHomes`` unless the register has a home of each of these names."""
    there = set(work.session.scalars(select(Dwelling.name).where(Dwelling.gone_at.is_(None))))
    if missing := sorted(set(names) - there):
        raise UnknownHomes(tuple(missing[:5]), _like(work, missing[0]))


def write_letters(work: Work, names: Sequence[str]) -> list[Letter]:
    """A new code for each of these dwellings; earlier ones that nobody used are void from now on."""
    query = select(Dwelling).where(Dwelling.name.in_(names), Dwelling.gone_at.is_(None))
    found = work.session.scalars(query.order_by(Dwelling.id)).all()
    if missing := sorted(set(names) - {home.name for home in found}):
        raise UnknownHomes(tuple(missing[:5]), _like(work, missing[0]))
    dwellings = [home.id for home in found]
    unused = (LetterCode.dwelling_id.in_(dwellings), LetterCode.used_at.is_(None))
    work.session.execute(delete(LetterCode).where(*unused))
    letters = []
    for home in found:
        code = codes.code(work.chance(codes.CHARACTERS_PER_BYTE * CODE_LENGTH), CODE_LENGTH)
        home.tries, home.tries_since = 0, None  # a new letter opens a home again that was guessed at
        home.number = home.number or _next_number(work)
        digest = keyed_digest(work, home.number, code)
        work.session.add(LetterCode(dwelling_id=home.id, digest=digest, relation=Relation.OWNER, keyed=True))
        letters.append(Letter(home.name, Written(home.number, code).shown))
    work.session.flush()
    work.record(LettersWritten(len(letters)))
    return letters


def _next_number(work: Work) -> int:
    work.session.flush()
    return (work.session.scalars(select(func.max(Dwelling.number))).one() or 0) + 1


def _like(work: Work, name: str) -> tuple[str, ...]:
    if meant := homes_called(work, name):
        return tuple(each.name for each in meant[:3])
    return tuple(get_close_matches(name, work.session.scalars(select(Dwelling.name)).all(), n=3))
