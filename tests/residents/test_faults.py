"""A community file with a fault is told in a sentence that says what to write."""

from pathlib import Path

import pytest

from residents.founding import BadCommunityFile, read_community_file

HEAD = 'slug = "ok"\nbylaws.name = "幸福里"\n'


def told(file: Path, written: str) -> str:
    file.write_text(HEAD + written, encoding="utf-8")
    with pytest.raises(BadCommunityFile) as wrong:
        read_community_file(file)
    return str(wrong.value)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("bylaws.proposals.suport_dwellings = 3", "no by-law of this name; did you mean support_dwellings?"),
        ("bylaws.support_dwellings = 3", "here; did you mean proposals.support_dwellings?"),
        ("building = []", "no field of this name; did you mean buildings?"),
        ("bylaws.proposals.support_dwellings = 0", "write 1 or more"),
        ('bylaws.proposals.support_dwellings = "viele"', "write a whole number"),
        ("bylaws.polls.days = 61", "write 60 or less"),
        ('bylaws.polls.quorum = "most"', 'write a share in quotes, such as "2/3"'),
        ('bylaws.polls.speaks = "nobody"', "write 'representative', 'first_stands' or 'last_counts'"),
        ("bylaws.polls.by_area = 7", "write true or false"),
        ('buildings = [{ name = "A", units = 1, floors = 1, areas = ["0"] }]', "A1单元101: area '0'"),
    ],
)
def test_each_fault_says_what_to_write(written: str, said: str, tmp_path: Path) -> None:
    sentence = told(tmp_path / "c.toml", written)
    assert said in sentence
    assert not [words for words in ("Value error", "Input should", "not permitted") if words in sentence]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_text(HEAD, encoding="gb18030")
    with pytest.raises(BadCommunityFile, match="is not in UTF-8; save it as UTF-8"):
        read_community_file(tmp_path / "c.toml")
