"""Numbers in a text that look like somebody's own: identity cards, telephones, bank cards, plates (pure).

Told by their form and, where there is one, by their check digit: mainland identity numbers by GB 11643, those
of Taiwan and Hong Kong by their own weights, bank cards by Luhn. Sums, dates, areas, dwelling numbers and
public hotlines are left alone. That a text names somebody's illness no rule finds; for that there is the
report button.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """A kind of number that is somebody's own."""

    ID = "id"
    MOBILE = "mobile"
    LANDLINE = "landline"
    CARD = "card"
    PLATE = "plate"


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, in which row of the text (from 1), and how it may be shown."""

    kind: What
    row: int
    masked: str


SPOKEN = str.maketrans("〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸", "001234567891123456789236")
SPOKEN_RUN = re.compile(r"[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸]{7,}")
ONE_BY_ONE = re.compile(r"(?<!\d)\d(?:[ .·\-_*]\d(?!\d)){6,}")
DIGITS = re.compile(r"\+?\d+(?:[ .·\-‐–—()_*]{1,2}\d+)*[Xx]?")
GROUP = re.compile(r"\d+")
LETTERED = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{1,2}) ?(\d{6,9}) ?[(\[]?([0-9A]?)[)\]]?(?![A-Za-z0-9])")
PLATE = re.compile(
    r"[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z] ?[·.\-]? ?"
    r"(?=[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])"
)
UNIT = re.compile(
    r"\s*(?:元|块|万|亿|角|分钱|平方|平米|㎡|m2|m²|米|公里|千米|吨|公斤|千克|度|户|人|次|票|kWh|RMB|CNY|NTD|HKD|"
    r"yuan|dollars)",
    re.IGNORECASE,
)
TELEPHONE = re.compile(
    r"电话|電話|手机|手機|座机|座機|市话|市話|致电|致電|拨打|撥打|来电|來電|联系我|聯絡我|tel|phone|call|whatsapp",
    re.IGNORECASE,
)
MOST_GROUPS = 6

PROVINCES = frozenset(map(str, (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47)))) | frozenset(
    map(str, (*range(50, 55), *range(61, 66), 71, 81, 82, 83))
)
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ID_CHECKS = "10X98765432"
TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""In the order of the numbers 10 to 35 that they stand for."""

TAIWAN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 1, 1)
MOBILE_SHAPES = frozenset({(11,), (3, 4, 4), (4, 4, 3), (3, 8), (3, 3, 5), (7, 4)})
CARD_FIRST = "3456"


def first(text: str, *, allowed: Iterable[str] = ()) -> Found | None:
    """The first number of somebody's own in a text, besides those ``allowed``, such as the desk's."""
    known = frozenset(filter(None, (_digits(each) for each in allowed)))
    for number, row in enumerate(text.split("\n"), start=1):
        found = next(_in_row(_plain(row), known), None)
        if found is not None:
            return Found(found[0], number, _masked(found[1]))
    return None


def is_mainland_id(written: str) -> bool:
    """Whether 18 characters are an identity number: region, date of birth, check digit (GB 11643-1999)."""
    if not re.fullmatch(r"\d{17}[\dX]", written) or written[:2] not in PROVINCES:
        return False
    if not _is_date(written[6:10], written[10:12], written[12:14]):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(ID_WEIGHTS, written[:17], strict=True))
    return ID_CHECKS[total % 11] == written[17]


def is_taiwan_id(letter: str, digits: str) -> bool:
    """Whether a letter with nine digits is an identity number of Taiwan, or a resident's of 2021."""
    if len(letter) != 1 or len(digits) != 9 or digits[0] not in "1289":
        return False
    number = TAIWAN_LETTERS.index(letter) + 10
    total = number // 10 + 9 * (number % 10)
    total += sum(weight * int(digit) for weight, digit in zip(TAIWAN_WEIGHTS, digits, strict=True))
    return total % 10 == 0


def is_hong_kong_id(letters: str, digits: str, check: str) -> bool:
    """Whether one or two letters, six digits and a check character are an identity number of Hong Kong."""
    if len(digits) != 6 or not check:
        return False
    values = [36 if c == " " else ord(c) - 55 for c in letters.rjust(2)]
    values += [*map(int, digits), 10 if check == "A" else int(check)]
    return sum(weight * value for weight, value in zip(range(9, 0, -1), values, strict=True)) % 11 == 0


def passes_luhn(digits: str) -> bool:
    """Whether the last digit checks the others, as on bank cards (ISO/IEC 7812)."""
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0


def _plain(row: str) -> str:
    narrow = unicodedata.normalize("NFKC", row)
    seen = "".join(c for c in narrow if unicodedata.category(c) != "Cf")
    joined = ONE_BY_ONE.sub(lambda run: "".join(filter(str.isdecimal, run[0])), seen)
    return SPOKEN_RUN.sub(lambda run: run[0].translate(SPOKEN), joined)


def _in_row(row: str, allowed: frozenset[str]) -> Iterator[tuple[What, str]]:
    for match in LETTERED.finditer(row):
        letters, digits, check = match[1].upper(), match[2], match[3]
        if len(digits) == 7 and not check:
            digits, check = digits[:6], digits[6]
        if is_taiwan_id(letters, digits + check) or is_hong_kong_id(letters, digits, check):
            yield What.ID, match[0]
    for match in PLATE.finditer(row):
        yield What.PLATE, match[0]
    spoken_of = TELEPHONE.search(row) is not None
    for match in DIGITS.finditer(row):
        if not UNIT.match(row, match.end()):
            yield from _in_number(match[0], allowed, spoken_of=spoken_of)


def _in_number(written: str, allowed: frozenset[str], *, spoken_of: bool) -> Iterator[tuple[What, str]]:
    groups = list(GROUP.finditer(written))
    ends_in_x = written[-1] in "Xx"
    abroad = written.startswith("+")
    known = [span for span in _spans(groups) if _is_allowed(_joined(groups, span), allowed)]
    for begin, end in _spans(groups):
        if any(low <= begin and end <= high for low, high in known):
            continue
        part = [group[0] for group in groups[begin:end]]
        shown = written[groups[begin].start() : groups[end - 1].end()]
        if ends_in_x and end == len(groups) and is_mainland_id("".join(part) + "X"):
            yield What.ID, shown + "X"
        kind = _kind_of(part, spoken_of=spoken_of, abroad=abroad and begin == 0)
        if kind is not None:
            yield kind, shown


def _spans(groups: Sequence[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Every run of neighbouring groups, the longest of each beginning first."""
    for begin in range(len(groups)):
        for end in range(min(begin + MOST_GROUPS, len(groups)), begin, -1):
            yield begin, end


def _joined(groups: Sequence[re.Match[str]], span: tuple[int, int]) -> str:
    return "".join(group[0] for group in groups[span[0] : span[1]])


def _kind_of(groups: list[str], *, spoken_of: bool, abroad: bool) -> What | None:
    digits, shape = "".join(groups), tuple(map(len, groups))
    if is_mainland_id(digits) or _is_old_id(digits, shape):
        return What.ID
    if _is_mobile(digits, shape, abroad=abroad):
        return What.MOBILE
    if _is_card(digits, shape):
        return What.CARD
    if _is_landline(digits, shape, abroad=abroad) or (spoken_of and _is_local(digits, shape)):
        return What.LANDLINE
    return None


def _is_old_id(digits: str, shape: tuple[int, ...]) -> bool:
    """Fifteen digits, as identity numbers had until 1999; there was no check digit yet."""
    if len(digits) != 15 or shape not in {(15,), (6, 6, 3), (6, 9)} or digits[:2] not in PROVINCES:
        return False
    return _is_date("19" + digits[6:8], digits[8:10], digits[10:12])


def _is_mobile(digits: str, shape: tuple[int, ...], *, abroad: bool) -> bool:
    for prefix in ("0086", "86"):
        if digits.startswith(prefix) and len(digits) == len(prefix) + 11:
            return re.fullmatch(r"1[3-9]\d{9}", digits[len(prefix) :]) is not None
    if shape in MOBILE_SHAPES and re.fullmatch(r"1[3-9]\d{9}", digits):
        return True
    if shape in {(10,), (4, 3, 3), (4, 6)} and re.fullmatch(r"09\d{8}", digits):
        return True
    return abroad and re.fullmatch(r"8869\d{8}|852[5-79]\d{7}|853 ?6\d{7}", digits) is not None


def _is_landline(digits: str, shape: tuple[int, ...], *, abroad: bool) -> bool:
    if abroad and re.fullmatch(r"86[1-9]\d{8,10}|886[2-8]\d{7,8}|852[23]\d{7}", digits):
        return True
    if not re.fullmatch(r"0(?:10|2\d|[3-9]\d\d)\d{7,8}|0[2-8]\d{7,8}", digits):
        return False
    return shape in {(len(digits),)} or (shape[0] in (2, 3, 4) and shape[1:] in _LOCAL_SHAPES)


_LOCAL_SHAPES = frozenset({(7,), (8,), (3, 4), (4, 4)})


def _is_local(digits: str, shape: tuple[int, ...]) -> bool:
    """Seven or eight digits: only where the row speaks of a telephone, and if they are no date."""
    if shape not in _LOCAL_SHAPES or digits[0] in "01":
        return False
    return not (len(digits) == 8 and _is_date(digits[:4], digits[4:6], digits[6:]))


def _is_card(digits: str, shape: tuple[int, ...]) -> bool:
    if not 15 <= len(digits) <= 19 or digits[0] not in CARD_FIRST or len(set(digits)) < 2:
        return False
    in_fours = all(length == 4 for length in shape[:-1]) or shape == (6, len(digits) - 6)
    return (len(shape) == 1 or in_fours or shape == (4, 6, 5)) and passes_luhn(digits)


def _is_date(year: str, month: str, day: str) -> bool:
    return 1800 <= int(year) <= 2099 and 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def _is_allowed(digits: str, allowed: frozenset[str]) -> bool:
    """The desk's number, also with an area code before it; and what begins as public service numbers do."""
    if re.fullmatch(r"[48]00\d{7}", digits):
        return True
    return any(digits == each or (len(each) >= 7 and digits.endswith(each)) for each in allowed)


def _digits(written: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", written) if c.isdecimal())


def _masked(written: str) -> str:
    kept = written.strip("+ ")
    return f"{kept[:3]}…{kept[-2:]}"
