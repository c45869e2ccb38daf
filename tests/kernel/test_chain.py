"""A chain tells where it was broken."""

from dataclasses import replace

import pytest

from kernel.chain import GENESIS, Fault, Link, canonical, commitment, faults, link


def chain_of(length: int) -> list[Link]:
    links, previous = [], GENESIS
    for seq in range(1, length + 1):
        fields = ["2026-11-21T10:00:00+00:00", "VoteCast", {"poll": seq}, None]
        links.append(Link(seq, previous, fields, link(previous, seq, fields)))
        previous = links[-1].hash
    return links


WHOLE = chain_of(4)
OTHER = ["2026-11-21T10:00:00+00:00", "VoteCast", {"poll": 9}, None]
RELINKED = Link(2, WHOLE[0].hash, OTHER, link(WHOLE[0].hash, 2, OTHER))


@pytest.mark.parametrize(
    ("links", "found"),
    [
        ([], []),
        (WHOLE, []),
        ([*WHOLE[:1], replace(WHOLE[1], fields=OTHER), *WHOLE[2:]], [(2, "was altered")]),
        ([*WHOLE[:1], RELINKED, *WHOLE[2:]], [(3, "does not follow the one before")]),
        ([WHOLE[0], *WHOLE[2:]], [(2, "missing"), (3, "does not follow the one before")]),
        (WHOLE[1:], [(1, "missing"), (2, "does not follow the one before")]),
        ([*WHOLE[:3], replace(WHOLE[3], seq=9)], [(4, "missing"), (9, "was altered")]),
        ([WHOLE[0], WHOLE[0]], [(2, "missing"), (1, "does not follow the one before")]),
        # The end of a chain proves nothing by itself: whoever keeps its head elsewhere can tell.
        (WHOLE[:2], []),
    ],
)
def test_every_break_is_named(links: list[Link], found: list[tuple[int, str]]) -> None:
    assert faults(links) == [Fault(seq, reason) for seq, reason in found]


def test_a_value_is_written_in_one_way() -> None:
    assert canonical({"b": 1, "a": "户"}) == canonical({"a": "户", "b": 1}) == '{"a":"户","b":1}'.encode()


def test_a_seal_tells_nothing_without_its_salt() -> None:
    content = {"choice": "agree"}
    assert commitment(b"1" * 16, content) == commitment(b"1" * 16, dict(content))
    assert commitment(b"1" * 16, content) != commitment(b"2" * 16, content)
    assert commitment(b"1" * 16, content) != commitment(b"1" * 16, {"choice": "against"})
