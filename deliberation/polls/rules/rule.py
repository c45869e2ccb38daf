"""When a resolution passes: enough take part, and enough of those agree, by heads and perhaps by area."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from deliberation.polls.rules.bar import Bar


class Choice(StrEnum):
    """What a dwelling can say to a resolution."""

    AGREE = "agree"
    AGAINST = "against"
    ABSTAIN = "abstain"


@dataclass(frozen=True, slots=True)
class Weight:
    """Dwellings and their floor area in 0.01 m²."""

    heads: int
    area: int

    def __add__(self, other: "Weight") -> "Weight":
        return Weight(self.heads + other.heads, self.area + other.area)


NOTHING = Weight(0, 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """What was cast, against the whole roll."""

    roll: Weight
    agree: Weight
    against: Weight
    abstain: Weight

    @property
    def part(self) -> Weight:
        """All who took part; an abstention takes part."""
        return self.agree + self.against + self.abstain


@dataclass(frozen=True, slots=True)
class Rule:
    """``quorum`` of the roll must take part and ``majority`` of those must agree."""

    quorum: Bar
    majority: Bar
    by_area: bool

    def stored(self) -> dict[str, object]:
        """Plain values, to be frozen into a poll."""
        return {
            "quorum": [str(self.quorum.share), self.quorum.strict],
            "majority": [str(self.majority.share), self.majority.strict],
            "by_area": self.by_area,
        }


def rule_from(stored: Mapping[str, object]) -> Rule:
    """The rule that ``stored`` froze."""
    return Rule(_bar(stored["quorum"]), _bar(stored["majority"]), bool(stored["by_area"]))


def _bar(stored: object) -> Bar:
    assert isinstance(stored, list)
    share, strict = stored
    return Bar(Fraction(share), bool(strict))


@dataclass(frozen=True, slots=True)
class Decision:
    """What the rule says of a tally, each condition by itself."""

    heads_took_part: bool
    area_took_part: bool
    heads_agreed: bool
    area_agreed: bool

    @property
    def took_part(self) -> bool:
        """Whether enough took part."""
        return self.heads_took_part and self.area_took_part

    @property
    def carried(self) -> bool:
        """Whether the resolution passed."""
        return self.took_part and self.heads_agreed and self.area_agreed


def decide(tally: Tally, rule: Rule) -> Decision:
    """Apply the rule; a condition by area that the rule does not ask for is met."""
    part = tally.part
    return Decision(
        heads_took_part=rule.quorum.met_by(part.heads, tally.roll.heads),
        area_took_part=not rule.by_area or rule.quorum.met_by(part.area, tally.roll.area),
        heads_agreed=rule.majority.met_by(tally.agree.heads, part.heads),
        area_agreed=not rule.by_area or rule.majority.met_by(tally.agree.area, part.area),
    )


@dataclass(frozen=True, slots=True)
class Missing:
    """What is still missing for enough to have taken part; zeros when nothing is."""

    heads: int
    area: int


def missing(tally: Tally, rule: Rule) -> Missing:
    """How far participation is from the quorum."""
    heads = max(0, rule.quorum.least(tally.roll.heads) - tally.part.heads)
    area = max(0, rule.quorum.least(tally.roll.area) - tally.part.area) if rule.by_area else 0
    return Missing(heads, area)
