"""Screens of claims and cases."""

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, GiveUp, home_button
from handlers.chat.homes.taps import (
    AskIn,
    AskRefuse,
    Confirm,
    ListCases,
    ListClaims,
    ListToCheck,
    Rule,
    SeeCase,
    SeeClaim,
    SeeCounts,
    TellMySide,
)
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line
from residents.homes.case_queries import Case, MySide, Side
from residents.homes.cases import Decided
from residents.homes.confirming import Confirmed, NotConfirmed
from residents.homes.model import Matter, Ruling
from residents.homes.queries import Claim
from residents.model import Assurance, Relation, Way

CLAIMS: Row = (Button(line("button-claims"), ListClaims(0)), home_button())
CASES: Row = (Button(line("button-cases"), ListCases(0)), home_button())
NOT_NOW: Row = (Button(line("button-not-now"), GiveUp()),)


def claims(found: tuple[Claim, ...], page: int, *, more: bool) -> Screen:
    """Who waits to be confirmed by whoever looks."""
    counts = Button(line("button-counts"), SeeCounts())
    if not found:
        return Screen((line("claims-none"),), ((counts,), menu.office_row()))
    rows = tuple(
        (Button(line("button-claim-of", dwelling=each.dwelling, name=each.name), SeeClaim(each.tie)),)
        for each in found
    )
    turn = ((Button(line("button-page-on"), ListClaims(page + 1)),),) if more else ()
    return Screen((line("claims"), line("claims-how")), (*rows, *turn, (counts,), menu.office_row()))


def claim(found: Claim, way: Way) -> Screen:
    """One who waits, with what the confirmer can do as what they are."""
    lines: list[Line | None] = [
        line("claim-one", name=found.name, dwelling=found.dwelling, relation=found.relation.value),
        line("claim-since", since=found.since, members=found.members),
    ]
    if found.named is not None and way is Way.DESK:
        lines.append(line("claim-named") if found.named else line("claim-not-named"))
    if found.before_desk:
        lines.append(line("claim-case"))
        rows: tuple[Row, ...] = ((Button(line("button-cases"), ListCases(0)),),) if way is Way.DESK else ()
        return Screen(tuple(lines), (*rows, CLAIMS))
    lines.append(_what_it_gives(way, found.relation))
    refuse: Row = (Button(line("button-refuse-claim"), AskRefuse(found.tie)),)
    return Screen(tuple(lines), (*_ways_to_confirm(found, way), refuse, CLAIMS))


def _what_it_gives(way: Way, relation: Relation) -> Line:
    if way is Way.DESK:
        return line("claim-desk-owner") if relation is Relation.OWNER else line("claim-desk")
    return line("claim-leader") if way is Way.LEADER else line("claim-member")


def _ways_to_confirm(found: Claim, way: Way) -> tuple[Row, ...]:
    if way is not Way.DESK:
        return ((Button(line("button-confirm-known"), Confirm(found.tie, "known")),),)
    if found.relation is not Relation.OWNER:
        contract = Button(line("button-confirm-contract"), Confirm(found.tie, "contract"))
        return ((contract, Button(line("button-confirm-known"), Confirm(found.tie, "known"))),)
    deed = Button(line("button-confirm-deed"), Confirm(found.tie, "deed"))
    identity = Button(line("button-confirm-identity"), Confirm(found.tie, "identity"))
    return ((deed,), (identity,), (Button(line("button-confirm-resident"), Confirm(found.tie, "known")),))


def confirmed(receipt: Confirmed) -> Screen:
    """They live there now, as far as we know; those of the home were told."""
    owner = receipt.assurance is Assurance.OWNER
    what = line("confirmed-owner") if owner else line("confirmed-resident")
    lines = [line("confirmed", name=receipt.name, dwelling=receipt.dwelling), what, line("confirmed-told")]
    if receipt.left is not None:
        lines.append(line("confirmed-left", left=receipt.left))
    return Screen(tuple(lines), (CLAIMS,))


def asking_why() -> Screen:
    """Why it is not confirmed; the person reads it."""
    return Screen((line("refuse-why"), line("refuse-read")), (NOT_NOW,), asks=True)


def refused(receipt: NotConfirmed) -> Screen:
    """They were told why."""
    return Screen((line("refused-claim", name=receipt.name, dwelling=receipt.dwelling),), (CLAIMS,))


def counts(found: tuple[tuple[str, int], ...]) -> Screen:
    """Public: who confirmed how many in thirty days."""
    if not found:
        return Screen((line("counts-none"), line("counts-why")), (HOME_ROW,))
    rows = tuple(line("counts-one", name=name, number=number) for name, number in found)
    return Screen((line("counts"), *rows, GAP, line("counts-why")), (HOME_ROW,))


def to_check(found: tuple[tuple[str, str], ...], page: int, *, more: bool) -> Screen:
    """Who was asked twice and said nothing."""
    if not found:
        return Screen((line("check-none"),), (menu.office_row(),))
    rows = tuple(line("check-one", dwelling=dwelling, name=name) for dwelling, name in found)
    turn = ((Button(line("button-page-on"), ListToCheck(page + 1)),),) if more else ()
    return Screen((line("check"), *rows, GAP, line("check-how")), (*turn, menu.office_row()))


def case_list(found: tuple[tuple[int, str, Matter], ...], page: int, *, more: bool) -> Screen:
    """What waits at the desk."""
    if not found:
        return Screen((line("cases-none"),), (menu.office_row(),))
    rows = tuple(
        (Button(line("button-case", dwelling=home, matter=matter.value), SeeCase(number)),)
        for number, home, matter in found
    )
    turn = ((Button(line("button-page-on"), ListCases(page + 1)),),) if more else ()
    return Screen((line("cases"),), (*rows, *turn, menu.office_row()))


def case(found: Case) -> Screen:
    """Both sides, what the register says, and what the desk can decide."""
    lines: list[Line | None] = [line("case", dwelling=found.dwelling, matter=found.matter.value)]
    lines += [*_side(found.tie), *(_side(found.other) if found.other else ()), GAP]
    if found.owners:
        lines.append(line("case-owners", names="、".join(found.owners), number=len(found.owners)))
    if found.asked_in:
        lines.append(line("case-asked-in"))
    if found.ruling is not None:
        lines.append(line("case-decided", ruling=found.ruling.value, reason=found.reason))
        return Screen(tuple(lines), (CASES,))
    return Screen(tuple(lines), (*_rulings(found), CASES))


def _rulings(found: Case) -> tuple[Row, ...]:
    keep = Button(line("button-rule-keep", name=found.tie.name), Rule(found.id, Ruling.KEEP.value))
    come = Button(line("button-ask-in"), AskIn(found.id))
    if found.other is None:
        drop = Button(line("button-rule-drop-alone"), Rule(found.id, Ruling.DROP.value))
        return ((keep,), (drop,), (come,))
    other = Button(line("button-rule-drop", name=found.other.name), Rule(found.id, Ruling.DROP.value))
    neither = Button(line("button-rule-neither"), Rule(found.id, Ruling.NEITHER.value))
    same = Button(line("button-rule-same"), Rule(found.id, Ruling.SAME.value))
    return ((keep,), (other,), (neither, come), *(((same,),) if found.matter is Matter.OWNERS else ()))


def _side(side: Side) -> tuple[Line, ...]:
    said = line("case-said", words=side.said) if side.said else line("case-said-nothing")
    if side.verified_at is None:
        head = line("case-side-waits", name=side.name, relation=side.relation.value, since=side.since)
    else:
        head = line(
            "case-side",
            name=side.name,
            relation=side.relation.value,
            way=side.way.value,
            at=side.verified_at,
        )
    return (head, said)


def asking_reason(ruling: Ruling) -> Screen:
    """Both sides read the reason."""
    lines = (line("ruling-is", ruling=ruling.value), line("ruling-why"))
    return Screen(lines, (NOT_NOW,), asks=True)


def decided(receipt: Decided) -> Screen:
    """Both were told."""
    return Screen((line("case-decided", ruling=receipt.ruling.value, reason=receipt.reason),), (CASES,))


def asked_in(number: int) -> Screen:
    """Both were asked to come."""
    back = Button(line("button-case-back"), SeeCase(number))
    return Screen((line("asked-in"),), ((back,), menu.office_row()))


def my_side(found: MySide) -> Screen:
    """How a case about me stands."""
    lines: list[Line | None] = [line("side", dwelling=found.dwelling)]
    if found.other:
        lines.append(line("side-other", name=found.other))
    if found.said:
        lines.append(line("side-said", words=found.said))
    if found.ruling is not None:
        lines.append(line("case-decided", ruling=found.ruling.value, reason=found.reason))
        return Screen(tuple(lines), ((Button(line("button-my-homes"), menu.OpenHomes()), home_button()),))
    lines.append(line("side-come") if found.asked_in else line("side-waits"))
    return Screen(tuple(lines), ((Button(line("button-tell-side"), TellMySide(found.id)),), HOME_ROW))


def asking_side() -> Screen:
    """What to say to it."""
    return Screen((line("side-ask"), line("side-read")), (NOT_NOW,), asks=True)
