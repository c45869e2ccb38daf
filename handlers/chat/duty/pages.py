"""Which part of several lists stands on a page; pure."""

from collections.abc import Sequence

from handlers.chat.screen import MOST_BUTTONS


def rows_on(total: int) -> int:
    """Rows on a page: five, or four where that leaves room for the way back beside all there are."""
    return MOST_BUTTONS if total > MOST_BUTTONS else MOST_BUTTONS - 1


def last_page(total: int) -> int:
    """The last page that shows anything."""
    return max(0, (total - 1) // rows_on(total))


def slices(counts: Sequence[int], page: int) -> list[tuple[int, int]]:
    """For each of several lists, one after another, from where on and how many stand on this page."""
    size = rows_on(sum(counts))
    first = page * size
    left, found = size, []
    for count in counts:
        begin = min(max(first, 0), count)
        taken = min(left, count - begin)
        found.append((begin, taken))
        left -= taken
        first -= count
    return found
