"""Proposals found by their very words, and what people ask for when they look for one."""

import pytest

from deliberation.proposals.similarity.literal import Literal, words_of
from deliberation.proposals.wishes import Wish, wish_of

HANDRAIL, CHARGER, LAMP, BENCH = 1, 2, 3, 4


@pytest.fixture
def literal() -> Literal:
    """Four proposals, one of which also speaks of another's matter."""
    made = Literal()
    made.add(HANDRAIL, "门口加装扶手", ("台阶滑，晚上又没有路灯。", "3号楼"))
    made.add(CHARGER, "车棚里加充电桩", ("电瓶车没处充电。", ""))
    made.add(LAMP, "路灯太暗", ("换亮一点的。", "全社区"))
    made.add(BENCH, "Bench by the playground", ("For the grandmothers.", ""))
    return made


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("扶手", [HANDRAIL]),
        ("扶 手", [HANDRAIL]),
        ("路灯", [LAMP, HANDRAIL]),
        ("路燈", [LAMP, HANDRAIL]),
        ("街灯", [LAMP, HANDRAIL]),
        ("电动车", [CHARGER]),
        ("電單車，充電", [CHARGER]),
        ("3号楼", [HANDRAIL]),
        ("３号楼", [HANDRAIL]),
        ("BENCH", [BENCH]),
        ("灯", [LAMP, HANDRAIL]),
        ("扶手 充电", []),
        ("游泳池", []),
        ("灯路", []),
        ("", [BENCH, LAMP, CHARGER, HANDRAIL]),
    ],
)
def test_words_are_found_wherever_they_stand_titles_first(
    literal: Literal, typed: str, found: list[int]
) -> None:
    assert literal.with_all(words_of(typed)) == found


def test_one_that_is_replaced_is_found_by_its_new_words_only(literal: Literal) -> None:
    literal.add(HANDRAIL, "门口修坡道", ("轮椅上不去。",))
    assert literal.with_all(words_of("扶手")) == [] and literal.with_all(words_of("坡道")) == [HANDRAIL]
    assert len(literal) == 4


def test_one_that_is_gone_is_found_no_more(literal: Literal) -> None:
    literal.remove(LAMP)
    literal.remove(LAMP)
    assert literal.with_all(words_of("路灯")) == [HANDRAIL] and len(literal) == 3


def test_half_a_sign_and_words_nobody_knows_break_nothing(literal: Literal) -> None:
    literal.add(9, "\ud83d扶手", ("ئەسسالامۇ ئەلەيكۇم",))
    assert literal.with_all(words_of("ئەسسالامۇ")) == [9]
    assert literal.with_all(words_of("\ud83d")) == [9, BENCH, LAMP, CHARGER, HANDRAIL]


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("扶手", Wish("扶手", None, None)),
        ("031", Wish("031", (None, 31), None)),
        ("2026-031", Wish("2026-031", (2026, 31), None)),
        ("２０２６－０３１", Wish("2026-031", (2026, 31), None)),
        ("提案 31 号", Wish("提案 31 号", (None, 31), None)),
        ("3号楼", Wish("3号楼", None, None)),
        ("充电 表决中", Wish("充电", None, "vote")),
        ("已通過", Wish("", None, "done")),
        ("我的", Wish("", None, "mine")),
    ],
)
def test_what_somebody_asks_for_is_understood(typed: str, wish: Wish) -> None:
    assert wish_of(typed) == wish
