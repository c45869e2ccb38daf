"""A letter's code as it is printed and typed: the number of the home, then eight characters read aloud."""

import re
from dataclasses import dataclass

from kernel import codes

LENGTH = 8
LONGEST_NUMBER = 6
MENDED = str.maketrans({"O": "0", "Q": "0", "I": "1", "L": "1", "J": "1", "Z": "2", "S": "5", "B": "8"})
"""Letters that were read where a digit of the number is printed."""

DASH = r"\s?[-\u2010\u2011\u2013\u2014]?\s?"
AS_PRINTED = re.compile(rf"\d{{1,{LONGEST_NUMBER}}}{DASH}[A-Za-z0-9]{{4}}{DASH}[A-Za-z0-9]{{4}}")


@dataclass(frozen=True, slots=True)
class Written:
    """What is printed in a letter; letters from before homes had numbers have none."""

    number: int | None
    code: str

    @property
    def plain(self) -> str:
        """For links and buttons: ``173K7M2PQ4D``."""
        return f"{self.number or ''}{self.code}"

    @property
    def shown(self) -> str:
        """For paper and screens: ``173-K7M2-PQ4D``."""
        grouped = codes.grouped(self.code)
        return grouped if self.number is None else f"{self.number}-{grouped}"


def is_printed(typed: str) -> bool:
    """Whether this can be nothing but a whole letter's code: the home's number, then two groups of four."""
    return AS_PRINTED.fullmatch(codes.half_width(typed).strip()) is not None


def read(typed: str) -> Written | None:
    """What somebody typed, in whatever letters and with or without dashes; None if it can be no code."""
    bare = codes.bare(typed)
    if not bare.isascii() or len(bare) < LENGTH:
        return None
    head, code = bare[:-LENGTH].translate(MENDED), bare[-LENGTH:].translate(codes.LOOKALIKES)
    if not head:
        return Written(None, code)
    if head.isdecimal() and len(head) <= LONGEST_NUMBER and int(head):
        return Written(int(head), code)
    return Written(None, codes.tidy(typed)) if len(bare) <= 2 * LENGTH + LONGEST_NUMBER else None


def number_in(linked: str) -> int:
    """The home's number in a link, which may hold a whole code as those of older letters do; 0 for none."""
    if linked.isascii() and linked.isdecimal() and len(linked) <= LONGEST_NUMBER:
        return int(linked)
    written = read(linked)
    return (written.number or 0) if written is not None else 0
