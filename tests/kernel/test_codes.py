"""Codes that are read aloud, typed on any keyboard and found again."""

import pytest

from kernel.clock import system_chance
from kernel.codes import ALPHABET, code, grouped, tidy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("K7M2-PQ4D", "K7M2PQ4D"),
        (" k7m2 pq4d ", "K7M2PQ4D"),
        ("Ｋ７Ｍ２－ＰＱ４Ｄ", "K7M2PQ4D"),
        ("K7M2—PQ4D。", "K7M2PQ4D"),
        ("0O1IlU", "QQJJJV"),
        ("--------", ""),
        ("码是K7M2", "码是K7M2"),
    ],
)
def test_what_was_typed_is_tidied(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


def test_a_code_is_its_own_tidy_form_however_it_is_grouped() -> None:
    for _ in range(200):
        raw = code(system_chance(16), 8)
        assert tidy(raw) == raw == tidy(grouped(raw)) == tidy(grouped(raw).lower())


def test_every_character_can_occur() -> None:
    assert set(code(bytes(b for n in range(30) for b in (0, n)), 30)) == set(ALPHABET)


@pytest.mark.parametrize(
    ("raw", "shown"), [("K7M2PQ4D", "K7M2-PQ4D"), ("K7M2P", "K7M2-P"), ("K7", "K7"), ("", "")]
)
def test_a_code_is_shown_in_fours(raw: str, shown: str) -> None:
    assert grouped(raw) == shown


def test_a_code_asks_for_enough_chance() -> None:
    with pytest.raises(ValueError, match="too little chance"):
        code(b"\0" * 15, 8)
