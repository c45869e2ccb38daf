"""A bar to be reached: a share of a whole, exact to the last dwelling and the last 0.01 m²."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Bar:
    """``share`` of a whole; ``strict`` asks for more than it, otherwise exactly it is enough."""

    share: Fraction
    strict: bool

    def met_by(self, part: int, whole: int) -> bool:
        """Whether ``part`` of ``whole`` reaches this share; two thirds means two thirds."""
        if whole <= 0:
            return False  # nobody can reach a share of nothing
        reached, needed = part * self.share.denominator, whole * self.share.numerator
        return reached > needed if self.strict else reached >= needed

    def least(self, whole: int) -> int:
        """The smallest part of ``whole`` that reaches this share."""
        needed = whole * self.share.numerator
        if self.strict:
            return needed // self.share.denominator + 1
        return -(-needed // self.share.denominator)
