"""A chain of hashes over salted commitments, which anyone can check."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Link:
    """One link as it was stored."""

    seq: int
    previous: str
    fields: Sequence[object]
    hash: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a chain is broken, and how."""

    seq: int
    reason: str


def canonical(value: object) -> bytes:
    """The one way in which a value is written before it is hashed."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def commitment(salt: bytes, content: Mapping[str, object]) -> str:
    """A seal on ``content`` that tells nothing without the salt."""
    return hashlib.sha256(salt + canonical(content)).hexdigest()


def link(previous: str, seq: int, fields: Sequence[object]) -> str:
    """The hash of the link that follows ``previous``."""
    return hashlib.sha256(canonical([previous, seq, *fields])).hexdigest()


def faults(links: Iterable[Link], *, first: int = 1) -> list[Fault]:
    """Everything that is wrong with a chain; an empty list when it holds."""
    found: list[Fault] = []
    expected, previous = first, GENESIS
    for each in links:
        if each.seq != expected:
            found.append(Fault(expected, "missing"))
        if each.previous != previous:
            found.append(Fault(each.seq, "does not follow the one before"))
        if link(each.previous, each.seq, each.fields) != each.hash:
            found.append(Fault(each.seq, "was altered"))
        expected, previous = each.seq + 1, each.hash
    return found
