"""Areas, shares and yes-or-no as people write them into a sheet; exact, or refused with the reason (pure)."""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from kernel.lines import Line, line

MOST_METRES = 7
"""Digits before the point, as everywhere in the register."""

SQUARE_METRES = re.compile(r"(平方米|平方公尺|平方|平米|平|㎡|m2|m²|sqm|sq\.?m\.?)$", re.IGNORECASE)
OTHER_UNITS = re.compile(r"(坪|畝|亩|呎|尺|sqft|sq\.?ft\.?|ft2|ft²)$", re.IGNORECASE)
THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?")
THOUSANDS_OF_OTHERS = re.compile(r"\d{1,3}(\.\d{3})+,\d+")
NUMBER = re.compile(r"(\d+)(?:\.(\d+))?")
WHOLE = frozenset(("全部", "全", "单独所有", "單獨所有", "独有", "單有", "单独", "all", "whole", "sole"))
JOINT = frozenset(("", "共有", "共同共有", "公同共有", "夫妻共有", "joint", "-", "/"))
"""No parts are named: then all of them have equal ones (Civil Code, article 309)."""

PART = re.compile(r"(\d+)/(\d+)")
PER_CENT = re.compile(r"(\d{1,3}(?:\.\d{1,6})?)%")
DECIMAL = re.compile(r"[01](?:\.\d{1,6})?|\.\d{1,6}")
LARGEST_WHOLE = 1_000_000
YES = frozenset(
    "是 有 √ ✓ ✔ 1 y yes true 未售 开发商 開發商 库存 庫存 自持 余屋 餘屋 待售 建商 "
    "unsold developer stock".split()
)
NO = frozenset("否 无 無 × ✗ 0 n no false 已售 售出 已交付 已交房 sold - /".split()) | {""}


class Wrong(Exception):
    """This cannot be taken; ``line`` says why and how to write it."""

    def __init__(self, why: Line) -> None:
        super().__init__(why.key)
        self.line = why


def half_width(written: str) -> str:
    """Full-width digits, points and letters as the others, without spaces around."""
    return unicodedata.normalize("NFKC", written).strip()


@lru_cache(maxsize=50_000)
def area_of(written: str) -> int | None:
    """A floor area in hundredths of a square metre; None for an empty cell.

    Takes 88.5, 88,5, 1,260.00, 1.260,00, full-width digits and the names of the square metre. A comma before
    exactly three digits parts thousands.
    """
    text = half_width(written).replace(" ", "").replace("'", "")
    if not text:
        return None
    bare = SQUARE_METRES.sub("", text)
    if OTHER_UNITS.search(bare):
        raise Wrong(line("roster-area-unit"))
    if bare.startswith(("-", "−")):
        raise Wrong(line("roster-area-negative"))
    found = NUMBER.fullmatch(_with_point(bare))
    if found is None:
        raise Wrong(line("roster-area-unclear"))
    whole, rest = found[1].lstrip("0"), (found[2] or "").rstrip("0")
    if len(whole) > MOST_METRES:
        raise Wrong(line("roster-area-unclear"))
    if len(rest) > 2:
        raise Wrong(line("roster-area-decimals"))
    hundredths = int(whole or 0) * 100 + int(rest.ljust(2, "0") or 0)
    if not hundredths:
        raise Wrong(line("roster-area-zero"))
    return hundredths


def _with_point(text: str) -> str:
    if THOUSANDS.fullmatch(text):
        return text.replace(",", "")
    if THOUSANDS_OF_OTHERS.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    return text.replace(",", ".") if text.count(",") == 1 and "." not in text else text


@lru_cache(maxsize=5_000)
def share_of(written: str) -> Fraction | None:
    """A part of a home, such as 1/2, 50% or 0.5; None where none is named."""
    text = half_width(written).replace(" ", "").casefold().replace("／", "/")
    if text in JOINT:
        return None
    if text in WHOLE:
        return Fraction(1)
    share = _fraction(text)
    if share is None or share.denominator > LARGEST_WHOLE:
        raise Wrong(line("roster-share-unclear"))
    if not 0 < share <= 1:
        raise Wrong(line("roster-share-range"))
    return share


def _fraction(text: str) -> Fraction | None:
    if found := PART.fullmatch(text):
        return Fraction(int(found[1]), int(found[2])) if int(found[2]) else None
    if found := re.fullmatch(r"(\d+)分之(\d+)", text):
        return Fraction(int(found[2]), int(found[1])) if int(found[1]) else None
    if found := re.fullmatch(r"(\d+)of(\d+)", text):
        return Fraction(int(found[1]), int(found[2])) if int(found[2]) else None
    if found := PER_CENT.fullmatch(text):
        return Fraction(found[1]) / 100
    return Fraction(text) if DECIMAL.fullmatch(text) else None


def yes(written: str) -> bool:
    """Whether a cell says that the developer has not sold this home yet."""
    text = half_width(written).casefold()
    if text in YES:
        return True
    if text in NO:
        return False
    raise Wrong(line("roster-stock-unclear"))
