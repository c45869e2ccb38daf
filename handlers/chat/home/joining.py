"""Joining in the chat: the code, then the name; each step and the question after it are one act."""

import re
from dataclasses import dataclass

from handlers.chat.forms import ask, done, given
from kernel import codes
from kernel.work import Work
from residents.acting import Acting
from residents.choices import Choices, choices, choose_name
from residents.joining import WrongCode, join_by_letter
from residents.model import Address

CODE, NAME = "join:code", "join:name"
LIKE_A_CODE = re.compile(r"[0-9A-Z]{6,20}")


@dataclass(frozen=True, slots=True)
class CameIn:
    """Somebody was let in; one who is new is asked how neighbours should call them."""

    name: str
    dwelling: str
    new: bool


def like_a_code(typed: str) -> str | None:
    """The code somebody typed, tidied; None for words that cannot be one and need not count as a try."""
    tidied = codes.tidy(typed)
    return tidied if LIKE_A_CODE.fullmatch(tidied) else None


def come_in(work: Work, who: Acting, code: str, name: str) -> CameIn | WrongCode:
    """Join by letter; a wrong code may be typed again."""
    assert who.address is not None
    language = work.session.get_one(Address, who.address).language
    joined = join_by_letter(work, who, code, name, language)
    if isinstance(joined, WrongCode):
        ask(work, who, CODE, {})
        return joined
    if who.person is None:
        ask(work, who, NAME, {})
    else:
        done(work, who)
    return CameIn(joined.name, joined.dwelling, who.person is None)


def call_me(work: Work, who: Acting, name: str) -> Choices:
    """Take the name somebody typed."""
    given(work, who, NAME)
    chosen = choose_name(work, who, name)
    done(work, who)
    return chosen


def keep_name(work: Work, who: Acting) -> Choices:
    """Leave the name as it was proposed."""
    given(work, who, NAME)
    done(work, who)
    return choices(work, who)
