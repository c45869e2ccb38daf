"""What people write: cleaned, measured and cut as Telegram and paper need it."""

import unicodedata

# Characters that turn the reading direction or hide text could forge a card; ordinary joiners stay.
FORBIDDEN = {chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)}
# Letters by name only: an empty place for whoever reads them.
BLANK = {"\u115f", "\u1160", "\u2800", "\u3164", "\uffa0"}
BREAKS = str.maketrans({"\r": "\n", "\t": " ", "\v": "\n", "\f": "\n", "\x85": "\n"})
ELLIPSIS = "…"
JOINER = "\u200d"


def clean(written: str, *, one_line: bool = False) -> str:
    """What somebody wrote without control characters, forged direction marks and stray spaces."""
    broken = written.replace("\r\n", "\n").translate(BREAKS)
    kept = "".join(
        c for c in broken if c == "\n" or (c not in FORBIDDEN and unicodedata.category(c) not in ("Cc", "Cs"))
    )
    rows = [" ".join(row.split()) for row in unicodedata.normalize("NFC", kept).split("\n")]
    if one_line:
        return " ".join(row for row in rows if row)
    return "\n".join(row for i, row in enumerate(rows) if row or (i and rows[i - 1])).strip()


def is_visible(text: str) -> bool:
    """Whether there is anything to see: joiners and direction marks alone would leave an empty place."""
    return any(unicodedata.category(c)[0] in "LNSP" and c not in BLANK for c in text)


def has_letter(text: str) -> bool:
    """Whether a name or title can be read out: signs, digits and emoji alone cannot."""
    return any(unicodedata.category(c)[0] == "L" and c not in BLANK for c in text)


def length(text: str) -> int:
    """The length as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str) -> int:
    """How many characters people see: a family of emoji is one, and so is a letter with its marks."""
    return len(_clusters(text))


def cut(text: str, units: int) -> str:
    """At most ``units`` UTF-16 units of a plain text; an ellipsis shows that something is missing."""
    if length(text) <= units:
        return text
    kept, room = 0, units - 1
    for cluster in _clusters(text):
        room -= length(cluster)
        if room < 0:
            break
        kept += len(cluster)
    return text[:kept].rstrip() + ELLIPSIS


def _clusters(text: str) -> list[str]:
    """Characters with what belongs to them: a family of emoji is one, and so is a flag."""
    clusters: list[str] = []
    for c in text:
        if clusters and _belongs(clusters[-1], c):
            clusters[-1] += c
        else:
            clusters.append(c)
    return clusters


def _belongs(before: str, c: str) -> bool:
    if c < "\u0300":
        return before.endswith(JOINER)
    return (
        unicodedata.category(c)[0] == "M"
        or c == JOINER
        or before.endswith(JOINER)
        or "\U0001f3fb" <= c <= "\U0001f3ff"
        or "\U000e0020" <= c <= "\U000e007f"
        or (_half_a_flag(c) and len(before) == 1 and _half_a_flag(before))
    )


def _half_a_flag(c: str) -> bool:
    return "\U0001f1e6" <= c <= "\U0001f1ff"
