"""Letters to dwellings: a code for each, shown once to whoever prints them and kept as a digest."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from sqlalchemy import delete, select

from kernel import codes
from kernel.work import Work
from residents.events import LettersWritten
from residents.joining import digest_of
from residents.model import Community, Dwelling, LetterCode, Relation

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
    every = work.session.execute(select(Dwelling.id, Dwelling.name).order_by(Dwelling.id)).all()
    known = set(work.session.scalars(written))
    return Unwritten(tuple(name for number, name in every if number not in known), len(every))


def write_letters(work: Work, names: Sequence[str]) -> list[Letter]:
    """A new code for each of these dwellings; earlier ones that nobody used are void from now on."""
    slug = work.session.get_one(Community, work.community_id).slug
    found = work.session.execute(
        select(Dwelling.name, Dwelling.id).where(Dwelling.name.in_(names)).order_by(Dwelling.id)
    ).all()
    if missing := sorted(set(names) - {name for name, _ in found}):
        raise UnknownHomes(tuple(missing[:5]), _like(work, missing[0]))
    dwellings = [number for _, number in found]
    unused = (LetterCode.dwelling_id.in_(dwellings), LetterCode.used_at.is_(None))
    work.session.execute(delete(LetterCode).where(*unused))
    letters = []
    for name, number in found:
        code = codes.code(work.chance(codes.CHARACTERS_PER_BYTE * CODE_LENGTH), CODE_LENGTH)
        work.session.add(
            LetterCode(dwelling_id=number, digest=digest_of(slug, code), relation=Relation.OWNER)
        )
        letters.append(Letter(name, codes.grouped(code)))
    work.session.flush()
    work.record(LettersWritten(len(letters)))
    return letters


def _like(work: Work, name: str) -> tuple[str, ...]:
    return tuple(get_close_matches(name, work.session.scalars(select(Dwelling.name)).all(), n=3))
