"""Which rows of several lists stand on a page."""

import pytest

from handlers.chat.duty.pages import last_page, rows_on, slices


@pytest.mark.parametrize(("total", "size", "last"), [(0, 4, 0), (4, 4, 0), (5, 4, 1), (6, 5, 1), (11, 5, 2)])
def test_a_page_has_five_rows_or_four_where_a_fifth_leaves_no_way(total: int, size: int, last: int) -> None:
    assert (rows_on(total), last_page(total)) == (size, last)


@pytest.mark.parametrize(
    ("counts", "page", "shown"),
    [
        ([3, 0, 4], 0, [(0, 3), (0, 0), (0, 2)]),
        ([3, 0, 4], 1, [(3, 0), (0, 0), (2, 2)]),
        ([12, 1], 2, [(10, 2), (0, 1)]),
        ([1, 1], 0, [(0, 1), (0, 1)]),
    ],
)
def test_lists_follow_one_another(counts: list[int], page: int, shown: list[tuple[int, int]]) -> None:
    assert slices(counts, page) == shown


def test_every_row_stands_on_one_page_only() -> None:
    counts = [7, 0, 3, 11]
    pages = [slices(counts, page) for page in range(last_page(sum(counts)) + 1)]
    for at, count in enumerate(counts):
        rows = [row for page in pages for row in range(page[at][0], sum(page[at]))]
        assert rows == list(range(count))
