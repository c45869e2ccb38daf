"""Which place somebody's words are about."""

import pytest

from deliberation.proposals.whereabouts import is_everywhere, place_in, place_numbered
from residents.model import PlaceKind
from residents.places import PlaceNode

PLACES = (
    PlaceNode(1, "幸福里社区", PlaceKind.COMMUNITY, None),
    PlaceNode(2, "东网格", PlaceKind.GRID, 1),
    PlaceNode(3, "西网格", PlaceKind.GRID, 1),
    PlaceNode(4, "1号楼", PlaceKind.BUILDING, 2),
    PlaceNode(5, "3号楼", PlaceKind.BUILDING, 2),
    PlaceNode(6, "13号楼", PlaceKind.BUILDING, 3),
    PlaceNode(7, "物业楼", PlaceKind.BUILDING, 3),
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("3号楼门口加装扶手", "3号楼"),
        ("3 号楼门口", "3号楼"),
        ("三号楼的灯坏了", "3号楼"),
        ("三栋的灯坏了", "3号楼"),
        ("我们３幢", "3号楼"),
        ("Building 3: the lamp", "3号楼"),
        ("13号楼门口", "13号楼"),
        ("十三号楼门口", "13号楼"),
        ("物业楼后面", "物业楼"),
        ("东网格的路", "东网格"),
        ("东网格3号楼的路", "3号楼"),
        ("1号楼和3号楼之间的路", "东网格"),
        ("1号楼和13号楼", None),
        ("小区大门口", None),
        ("找西网格员问过了", None),
        ("23号楼", None),
        ("三楼太吵", None),
        ("", None),
    ],
)
def test_words_name_a_place(words: str, place: str | None) -> None:
    found = place_in(words, PLACES)
    assert (found.name if found else None) == place


def test_a_number_alone_is_a_building_if_only_one_bears_it() -> None:
    found = place_numbered(3, PLACES)
    assert found is not None and found.name == "3号楼"
    assert place_numbered(8, PLACES) is None
    assert place_numbered(3, (*PLACES, PlaceNode(9, "三栋", PlaceKind.BUILDING, 3))) is None


@pytest.mark.parametrize("words", ["全社区", "整个小区的", "大家的", "the whole community"])
def test_the_whole_community_is_named_too(words: str) -> None:
    assert is_everywhere(words)


@pytest.mark.parametrize("words", ["全社区的3号楼", "", "三楼"])
def test_other_words_do_not_mean_everywhere(words: str) -> None:
    assert not is_everywhere(words)
