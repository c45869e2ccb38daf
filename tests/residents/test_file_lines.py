"""A fault in a community file is named by its line."""

import pytest

from residents.file_lines import line_of

FILE = """# head
slug = "small"

[bylaws]
name = "x" # bylaws
zone = "Asia"
polls.days = 3
polls.quorum = "2/0"

[bylaws.points]
proposal_adopted = -1

[[people]]
name = "a"
[[people]]
name = ""
"""
INLINE = '''slug = "s"
bylaws.name = "x"
bylaws.polls = { days = 7, quorum = "1/2" }
buildings = [
  # first
  { name = "1", units = 1, areas = ["1", "2"] },
  { name = "2", units = 41, areas = [
    "1"] }, { name = "3", units = 99 },
  { name = "4" }
]
people = [{ name = "a" }, { name = "b" }]
text = """
a = [ 1
"""
letters = [
 { code = "#[" },
 { code = "b" },
]
'''


@pytest.mark.parametrize(
    ("text", "field", "line"),
    [
        (FILE, ("slug",), 2),
        (FILE, ("bylaws", "zone"), 6),
        (FILE, ("bylaws", "polls", "quorum"), 8),
        (FILE, ("bylaws", "points", "proposal_adopted"), 11),
        (FILE, ("people", 1, "name"), 16),
        (FILE, ("people", 0, "name"), 14),
        (FILE, ("people", 1, "account"), 15),
        (INLINE, ("bylaws", "polls", "quorum"), 3),
        (INLINE, ("buildings", 0, "units"), 6),
        (INLINE, ("buildings", 1, "units"), 7),
        (INLINE, ("buildings", 2, "units"), 8),
        (INLINE, ("buildings", 3, "name"), 9),
        (INLINE, ("people", 1, "name"), 11),
        (INLINE, ("text",), 12),
        (INLINE, ("letters", 0, "code"), 16),
        (INLINE, ("letters", 1, "code"), 17),
        (INLINE, ("nothing",), None),
    ],
)
def test_a_field_is_found_on_its_line(text: str, field: tuple[int | str, ...], line: int | None) -> None:
    assert line_of(text, field) == line
