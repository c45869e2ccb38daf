"""Rule and tally in lines: the words come from the same object that counts."""

from collections.abc import Iterable
from datetime import datetime
from fractions import Fraction

from deliberation.polls.queries import PollSeen, Ways
from deliberation.polls.rules.bar import Bar
from deliberation.polls.rules.rule import Decision, Rule, Tally
from kernel.lines import Area, Line, Percent, line

MOST_HOMES = 3
SPOKEN_SHARES = {Fraction(1, 2), Fraction(2, 3), Fraction(3, 4), Fraction(1)}


def bar_name(bar: Bar) -> str:
    """Which wording a bar has: ``least_2_3``, ``over_1_2``; any other share is said in figures."""
    kind = "over" if bar.strict else "least"
    share = bar.share
    return f"{kind}_{share.numerator}_{share.denominator}" if share in SPOKEN_SHARES else f"{kind}_other"


def share_figures(bar: Bar) -> str:
    """The share in figures: 3/5."""
    return f"{bar.share.numerator}/{bar.share.denominator}"


def measure(rule: Rule) -> str:
    """Whether heads alone count, or area too."""
    return "both" if rule.by_area else "heads"


def homes(names: Iterable[str]) -> str:
    """Dwellings by name; of more than a few the rest is counted by ``more_homes``."""
    return "、".join(list(names)[:MOST_HOMES])


def more_homes(names: Iterable[str]) -> int:
    """How many dwellings ``homes`` leaves out."""
    return max(0, len(list(names)) - MOST_HOMES)


def left(now: datetime, closes: datetime) -> tuple[str, int]:
    """How long is left, in the largest unit that is full: days, hours or minutes."""
    minutes = max(1, int((closes - now).total_seconds()) // 60)
    if minutes >= 24 * 60:
        return "days", minutes // (24 * 60)
    return ("hours", minutes // 60) if minutes >= 60 else ("minutes", minutes)


def for_whom(poll: PollSeen) -> Line:
    """Whose vote it is."""
    if poll.place is None:
        return line("poll-roll-all", homes=poll.roll.heads, voices=poll.voices)
    return line("poll-roll-place", place=poll.place, homes=poll.roll.heads, voices=poll.voices)


def turnout(poll: PollSeen) -> Line:
    """How many take part, and how many are needed; nothing about what they say."""
    return line(
        "poll-turnout",
        measure=measure(poll.rule),
        heads=poll.part.heads,
        roll=poll.roll.heads,
        need=poll.rule.quorum.least(poll.roll.heads),
        area=Area(poll.part.area),
        roll_area=Area(poll.roll.area),
        need_area=Area(poll.rule.quorum.least(poll.roll.area)),
    )


def deadline(poll: PollSeen) -> Line:
    """Until when, how long that is, and whose word counts."""
    unit, number = left(poll.now, poll.closes_at)
    return line("poll-deadline", closes=poll.closes_at, unit=unit, left=number, speaks=poll.speaks)


def rule_quorum(poll: PollSeen) -> Line:
    """How many must take part."""
    bar = poll.rule.quorum
    return line(
        "rule-quorum",
        measure=measure(poll.rule),
        need=bar.least(poll.roll.heads),
        roll=poll.roll.heads,
        need_area=Area(bar.least(poll.roll.area)),
        roll_area=Area(poll.roll.area),
        bar=bar_name(bar),
        share=share_figures(bar),
    )


def rule_majority(poll: PollSeen) -> Line:
    """How many of those must agree."""
    bar = poll.rule.majority
    return line("rule-majority", measure=measure(poll.rule), bar=bar_name(bar), share=share_figures(bar))


def rule_short(poll: PollSeen) -> tuple[Line, Line]:
    """How many must take part and how many of those must agree, in two short sentences."""
    by, quorum, majority = measure(poll.rule), poll.rule.quorum, poll.rule.majority
    need, share = quorum.least(poll.roll.heads), share_figures(majority)
    return (
        line("rule-short-quorum", measure=by, need=need, roll=poll.roll.heads),
        line("rule-short-majority", measure=by, bar=bar_name(majority), share=share),
    )


def rule_missing(poll: PollSeen) -> Line:
    """What participation still lacks."""
    return line(
        "rule-missing",
        what=what_is_missing(poll),
        heads=poll.missing.heads,
        area=Area(poll.missing.area),
    )


def rule_outages(poll: PollSeen) -> tuple[Line, ...]:
    """What outages before the close mean, and what they meant here."""
    clause = poll.clause
    if clause is None:
        return ()
    declared = line("rule-outages", hours=clause.hours, minutes=clause.minutes, prolong=clause.prolong)
    if poll.declared_close is None:
        return (declared,)
    return (declared, line("rule-prolonged", was=poll.declared_close, closes=poll.closes_at))


def rule_zone(poll: PollSeen) -> Line:
    """By whose clock the moments are told."""
    return line("rule-zone", at=poll.closes_at)


def outcome_head(poll: PollSeen, decision: Decision) -> Line:
    """Passed or not, and what."""
    if decision.carried:
        return line("poll-carried", title=poll.title, number=poll.number)
    return line("poll-rejected", title=poll.title, number=poll.number)


def outcome(poll: PollSeen, tally: Tally, decision: Decision, ways: Ways | None) -> tuple[Line, ...]:
    """Everything the outcome says in numbers."""
    if tally.part.heads == 0:
        return (outcome_head(poll, decision), line("poll-nobody-took-part", roll=poll.roll.heads))
    by_way = (
        (line("poll-ways", online=ways.online, paper=ways.paper, desk=ways.desk),)
        if ways is not None and ways.several
        else ()
    )
    return (
        outcome_head(poll, decision),
        _took_part(poll, tally, decision),
        _agreed(poll, tally, decision),
        line("poll-others", against=tally.against.heads, abstain=tally.abstain.heads),
        *by_way,
    )


def next_step(poll: PollSeen, decision: Decision) -> Line:
    """What follows from the outcome."""
    if decision.carried:
        return line("poll-next-carried")
    if not decision.took_part:
        return line(
            "poll-next-too-few",
            what=what_is_missing(poll),
            heads=poll.missing.heads,
            area=Area(poll.missing.area),
        )
    return line("poll-next-no-majority")


def conditions(poll: PollSeen, tally: Tally, decision: Decision) -> tuple[Line, ...]:
    """Each condition by itself, with the numbers to reckon it again."""
    quorum, majority = poll.rule.quorum, poll.rule.majority
    part, roll = tally.part, tally.roll
    by_heads = (
        _took_part_heads(quorum, part.heads, roll.heads, met=decision.heads_took_part),
        _agreed_heads(majority, tally.agree.heads, part.heads, met=decision.heads_agreed),
    )
    if not poll.rule.by_area:
        return by_heads
    return (
        by_heads[0],
        line(
            "rule-area-took-part",
            area=Area(part.area),
            roll=Area(roll.area),
            need=Area(quorum.least(roll.area)),
            bar=bar_name(quorum),
            share=share_figures(quorum),
            met=_yes(met=decision.area_took_part),
        ),
        by_heads[1],
        line(
            "rule-area-agreed",
            area=Area(tally.agree.area),
            part=Area(part.area),
            need=Area(majority.least(part.area)),
            bar=bar_name(majority),
            share=share_figures(majority),
            met=_yes(met=decision.area_agreed),
        ),
    )


def sums(tally: Tally) -> Line:
    """How the numbers of participation come together."""
    return line(
        "rule-sums",
        agree=tally.agree.heads,
        against=tally.against.heads,
        abstain=tally.abstain.heads,
        part=tally.part.heads,
    )


def _took_part_heads(bar: Bar, heads: int, roll: int, *, met: bool) -> Line:
    return line(
        "rule-heads-took-part",
        heads=heads,
        roll=roll,
        need=bar.least(roll),
        bar=bar_name(bar),
        share=share_figures(bar),
        met=_yes(met=met),
    )


def _agreed_heads(bar: Bar, heads: int, part: int, *, met: bool) -> Line:
    return line(
        "rule-heads-agreed",
        heads=heads,
        part=part,
        need=bar.least(part),
        bar=bar_name(bar),
        share=share_figures(bar),
        met=_yes(met=met),
    )


def _took_part(poll: PollSeen, tally: Tally, decision: Decision) -> Line:
    return line(
        "poll-took-part",
        measure=measure(poll.rule),
        heads=tally.part.heads,
        roll=tally.roll.heads,
        area=Area(tally.part.area),
        roll_area=Area(tally.roll.area),
        met=_which(poll.rule, heads=decision.heads_took_part, area=decision.area_took_part),
        bar=bar_name(poll.rule.quorum),
        share=share_figures(poll.rule.quorum),
    )


def _agreed(poll: PollSeen, tally: Tally, decision: Decision) -> Line:
    return line(
        "poll-agreed",
        measure=measure(poll.rule),
        heads=tally.agree.heads,
        percent=Percent(tally.agree.heads, tally.part.heads),
        area=Area(tally.agree.area),
        area_percent=Percent(tally.agree.area, tally.part.area),
        met=_which(poll.rule, heads=decision.heads_agreed, area=decision.area_agreed),
        bar=bar_name(poll.rule.majority),
        share=share_figures(poll.rule.majority),
    )


def what_is_missing(poll: PollSeen) -> str:
    """What participation still lacks: ``both``, ``heads``, ``area`` or ``nothing``."""
    match (poll.missing.heads > 0, poll.missing.area > 0):
        case (True, True):
            return "both"
        case (True, False):
            return "heads"
        case (False, True):
            return "area"
        case _:
            return "nothing"


def _which(rule: Rule, *, heads: bool, area: bool) -> str:
    """Which of the measures the rule asks for were met."""
    if heads and area:
        return "all"
    if not rule.by_area:
        return "none"
    return "heads" if heads else "area" if area else "none"


def _yes(*, met: bool) -> str:
    return "yes" if met else "no"
