"""What people write: cleaned, measured and cut as Telegram and paper need it."""

import unicodedata

# Characters that turn the reading direction or hide text could forge a card; ordinary joiners stay.
FORBIDDEN = {chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)}
ELLIPSIS = "…"


def clean(written: str, *, one_line: bool = False) -> str:
    """What somebody wrote without control characters, forged direction marks and stray spaces."""
    kept = "".join(
        c for c in written if c == "\n" or (c not in FORBIDDEN and unicodedata.category(c) != "Cc")
    )
    rows = [" ".join(row.split()) for row in unicodedata.normalize("NFC", kept).split("\n")]
    rows = [row for i, row in enumerate(rows) if row or (i and rows[i - 1])]
    return (" " if one_line else "\n").join(rows).strip()


def is_visible(text: str) -> bool:
    """Whether there is anything to see: joiners and direction marks alone would leave an empty place."""
    return any(unicodedata.category(c)[0] in "LNSP" for c in text)


def length(text: str) -> int:
    """The length as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, units: int) -> str:
    """At most ``units`` UTF-16 units of a plain text; an ellipsis shows that something is missing."""
    if length(text) <= units:
        return text
    room, kept = units - 1, ""
    for cluster in _clusters(text):
        if length(kept) + length(cluster) > room:
            break
        kept += cluster
    return kept.rstrip() + ELLIPSIS


def _clusters(text: str) -> list[str]:
    """Characters with what belongs to them: a family of emoji is one."""
    clusters: list[str] = []
    for c in text:
        joins = clusters and (
            unicodedata.combining(c)
            or c == "\u200d"
            or clusters[-1].endswith("\u200d")
            or "\ufe00" <= c <= "\ufe0f"
            or "\U0001f3fb" <= c <= "\U0001f3ff"
        )
        if joins:
            clusters[-1] += c
        else:
            clusters.append(c)
    return clusters
