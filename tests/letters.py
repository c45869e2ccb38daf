"""A letter used up in one go, for whoever's way in is not what a test is about."""

from kernel.work import Work
from residents.acting import Acting
from residents.homes.by_letter import Joined, asks_name, join_by_letter
from residents.joining import WrongCode, open_letter
from residents.model import Relation


def joins_by_letter(
    work: Work, who: Acting, typed: str, name: str, relation: Relation = Relation.OWNER
) -> Joined | WrongCode:
    """Type a code and join as what one says; the name is given as the real one where it is asked for."""
    opened = open_letter(work, who, typed)
    if isinstance(opened, WrongCode):
        return opened
    real = name if asks_name(work, who, opened.letter, relation) else ""
    return join_by_letter(work, who, opened.letter, relation, name, real=real)
