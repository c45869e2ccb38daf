"""When a resolution passes: tables of cases with their sources."""

from fractions import Fraction

import pytest

from deliberation.polls.methods.resolution import count
from deliberation.polls.opening import rule_of
from deliberation.polls.rules.bar import Bar
from deliberation.polls.rules.rule import NOTHING, Choice, Rule, Tally, Weight, decide, missing, rule_from
from kernel.bylaws import PollRules

ORDINARY = rule_of(PollRules.model_validate({"quorum": "2/3", "majority": "1/2"}))
MAJOR = rule_of(PollRules.model_validate({"quorum": "2/3", "majority": "3/4"}))
BY_HEADS = rule_of(PollRules.model_validate({"quorum": "2/3", "majority": "1/2", "by_area": False}))


def result(tally: Tally, rule: Rule) -> str:
    """The outcome in a word."""
    decision = decide(tally, rule)
    if not decision.took_part:
        return "no quorum"
    return "passed" if decision.carried else "rejected"


# Civil Code article 278, boundary cases: heads and area in 0.01 m² of the roll, of those who took part,
# of those who agreed.
BOUNDARIES = [
    ("exactly two thirds of both", (300, 3000000), (200, 2000000), (200, 2000000), ORDINARY, "passed"),
    ("one head short", (300, 3000000), (199, 2000000), (199, 2000000), ORDINARY, "no quorum"),
    ("0.01 m² short", (300, 3000000), (200, 1999999), (200, 1999999), ORDINARY, "no quorum"),
    ("heads exactly half", (300, 3000000), (240, 2400000), (120, 1300000), ORDINARY, "rejected"),
    ("area exactly half", (300, 3000000), (240, 2400000), (121, 1200000), ORDINARY, "rejected"),
    ("one over half of both", (300, 3000000), (240, 2400000), (121, 1200001), ORDINARY, "passed"),
    ("major, exactly three quarters", (300, 3000000), (240, 2400000), (180, 1800000), MAJOR, "passed"),
    ("major, 0.01 m² short", (300, 3000000), (240, 2400000), (180, 1799999), MAJOR, "rejected"),
    ("the same as ordinary", (300, 3000000), (240, 2400000), (180, 1799999), ORDINARY, "passed"),
    ("many small flats", (300, 3000000), (240, 2400000), (200, 1100000), ORDINARY, "rejected"),
    ("the developer's stock", (300, 3000000), (240, 2400000), (100, 2000000), ORDINARY, "rejected"),
    ("100 homes, 67 take part", (100, 1000000), (67, 670000), (34, 335001), ORDINARY, "passed"),
    ("100 homes, 66 take part", (100, 1000000), (66, 670000), (66, 670000), ORDINARY, "no quorum"),
    ("where floats fail", (280, 2483857), (187, 1655905), (187, 1655905), ORDINARY, "passed"),
    ("where floats fail, less 1", (280, 2483857), (187, 1655904), (187, 1655904), ORDINARY, "no quorum"),
    ("nobody", (300, 3000000), (0, 0), (0, 0), ORDINARY, "no quorum"),
    ("a roll without area", (300, 0), (300, 0), (300, 0), ORDINARY, "no quorum"),
    ("a roll without area, by heads", (300, 0), (300, 0), (300, 0), BY_HEADS, "passed"),
    ("an empty roll", (0, 0), (0, 0), (0, 0), ORDINARY, "no quorum"),
    ("an empty roll, by heads", (0, 0), (0, 0), (0, 0), BY_HEADS, "no quorum"),
    ("area ignored when by heads", (300, 3000000), (200, 1), (101, 0), BY_HEADS, "passed"),
]


@pytest.mark.parametrize(("name", "roll", "part", "agree", "rule", "expected"), BOUNDARIES)
def test_at_the_boundary(
    name: str,
    roll: tuple[int, int],
    part: tuple[int, int],
    agree: tuple[int, int],
    rule: Rule,
    expected: str,
) -> None:
    against = Weight(part[0] - agree[0], part[1] - agree[1])
    assert result(Tally(Weight(*roll), Weight(*agree), against, NOTHING), rule) == expected, name


def test_an_abstention_takes_part_and_does_not_agree() -> None:
    whole = Weight(300, 3000000)
    agree, against = Weight(130, 1300000), Weight(60, 600000)
    assert result(Tally(whole, agree, against, Weight(50, 500000)), ORDINARY) == "passed"
    assert result(Tally(whole, agree, against, NOTHING), ORDINARY) == "no quorum"
    assert result(Tally(whole, agree, NOTHING, Weight(130, 1300000)), ORDINARY) == "rejected"


@pytest.mark.parametrize(
    ("whole", "agree", "against", "abstain"),
    [(1291, 417, 278, 8), (2261, 995, 27, 125), (2261, 991, 25, 131)],
    ids=["Minhang 2021-A", "Minhang 2021-B item 1", "Minhang 2021-B item 2"],
)
def test_without_a_rule_on_silence_too_few_took_part(
    whole: int, agree: int, against: int, abstain: int
) -> None:
    """Golden cases from court reports; ballots that nobody answered are not counted as votes."""
    tally = Tally(Weight(whole, 0), Weight(agree, 0), Weight(against, 0), Weight(abstain, 0))
    assert result(tally, BY_HEADS) == "no quorum"


@pytest.mark.parametrize(
    ("share", "strict", "whole", "least"),
    [
        ("2/3", False, 300, 200),
        ("2/3", False, 100, 67),
        ("1/2", True, 214, 108),
        ("1/2", True, 213, 107),
        ("3/4", False, 240, 180),
        ("1", False, 7, 7),
        ("1/3", False, 2483857, 827953),
    ],
)
def test_the_least_that_is_enough_is_enough_and_one_less_is_not(
    share: str, strict: bool, whole: int, least: int
) -> None:
    bar = Bar(Fraction(share), strict)
    assert bar.least(whole) == least
    assert bar.met_by(least, whole) and not bar.met_by(least - 1, whole)


@pytest.mark.parametrize(
    ("majority", "strict"), [("1/2", True), ("2/3", False), ("3/4", False), ("1", False), ("3/5", False)]
)
def test_only_a_half_must_be_exceeded(majority: str, strict: bool) -> None:
    rule = rule_of(PollRules.model_validate({"majority": majority}))
    assert rule.majority == Bar(Fraction(majority), strict)


def test_all_who_take_part_can_reach_a_majority_of_all() -> None:
    unanimity = rule_of(PollRules.model_validate({"majority": "1"}))
    assert result(Tally(Weight(3, 300), Weight(3, 300), NOTHING, NOTHING), unanimity) == "passed"


def test_what_is_missing_is_told_by_heads_and_by_area() -> None:
    tally = Tally(Weight(300, 3000000), Weight(126, 1248050), NOTHING, NOTHING)
    lacking = missing(tally, ORDINARY)
    assert (lacking.heads, lacking.area) == (74, 751950)
    assert missing(tally, BY_HEADS).area == 0


@pytest.mark.parametrize("rule", [ORDINARY, MAJOR, BY_HEADS])
def test_a_frozen_rule_thaws_to_the_same_rule(rule: Rule) -> None:
    assert rule_from(rule.stored()) == rule


def test_each_choice_is_added_up_by_itself() -> None:
    said = ((Choice.AGREE, 6000), (Choice.AGREE, 8000), (Choice.AGAINST, 50000), (Choice.ABSTAIN, 1))
    tally = count([(choice, Weight(1, area)) for choice, area in said], Weight(8, 100000))
    assert (tally.agree, tally.against, tally.abstain) == (Weight(2, 14000), Weight(1, 50000), Weight(1, 1))
    assert tally.part == Weight(4, 64001)
