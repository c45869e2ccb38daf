"""How many homes must support a proposal; pure and exact."""

from fractions import Fraction
from math import ceil


def needed(number: int, share: Fraction, dwellings: int) -> int:
    """The lesser of a number of homes and a share of those in the place, rounded up; at least one."""
    return max(1, min(number, ceil(share * dwellings)))
