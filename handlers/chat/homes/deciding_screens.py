"""Screens of claims and cases."""

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, GiveUp, home_button, list_row, with_ways
from handlers.chat.homes import rulings
from handlers.chat.homes.at_desk_screens import rival
from handlers.chat.homes.desk_taps import SeeTie
from handlers.chat.homes.ruled import ruled_lines
from handlers.chat.homes.taps import (
    AskObject,
    AskRefuse,
    Confirm,
    ListCases,
    ListClaims,
    ListToCheck,
    SeeCase,
    SeeClaim,
    SeeCounts,
    TellMySide,
)
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line
from residents.homes.case_queries import Case, MySide, Side
from residents.homes.cases import Decided
from residents.homes.checking import Silent
from residents.homes.confirming import Confirmed, NotConfirmed
from residents.homes.model import Matter, Ruling
from residents.homes.queries import Claim, ClaimSeen, Confirmer
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
    ways = list_row(ListClaims, page, *menu.office_row(), more=more)
    return Screen((line("claims"), line("claims-how")), (*rows, (counts,), ways))


def claim(seen: ClaimSeen) -> Screen:
    """One who waits, with what the confirmer can do as what they are."""
    found, way = seen.claim, seen.way
    lines: list[Line | None] = [
        line("claim-one", name=found.name, dwelling=found.dwelling, relation=found.relation.value),
        line("claim-since", since=found.since, members=found.members),
    ]
    lines += [rival(each) for each in seen.rivals]
    if found.named is not None and way is Way.DESK and found.case is not Matter.NAME:
        lines.append(line("claim-named") if found.named else line("claim-not-named"))
    if found.case is not None:
        lines.append(line("claim-case", matter=found.case.value))
        rows: tuple[Row, ...] = ((Button(line("button-cases"), ListCases(0)),),) if way is Way.DESK else ()
        return Screen(tuple(lines), (*rows, CLAIMS))
    if not seen.may_confirm:
        relation = found.relation.value
        lines.append(line("claim-not-yours-to-say", relation=relation))
        lines.append(line("claim-yours-to-object", relation=relation))
        return Screen(tuple(lines), ((Button(line("button-report-tie"), AskObject(found.tie)),), CLAIMS))
    lines.append(_what_it_gives(way, found.relation))
    refuse: Row = (Button(line("button-refuse-claim"), AskRefuse(found.tie)),)
    return Screen(tuple(lines), with_ways((*_ways_to_confirm(found, way), refuse), *CLAIMS))


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
    resident = Button(line("button-confirm-resident"), Confirm(found.tie, "known"))
    return ((deed,), *(((identity,),) if found.named else ()), (resident,))


def confirmed(receipt: Confirmed) -> Screen:
    """They live there now, as far as we know; those of the home were told."""
    if receipt.assurance is Assurance.KNOWN:
        said = line("confirmed-not-yet", name=receipt.name, dwelling=receipt.dwelling)
        return Screen((said,), (CASES,))
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


def counts(found: tuple[Confirmer, ...], ended: tuple[tuple[str, int], ...]) -> Screen:
    """Public: who confirmed how many in thirty days, and who at the desk ended how many registrations."""
    rows = tuple(line("counts-one", name=each.name, way=each.way.value, number=each.number) for each in found)
    lines: list[Line | None] = [line("counts"), *rows] if rows else [line("counts-none")]
    if ended:
        lines += [GAP, line("counts-ended")]
        lines += [line("counts-ended-one", name=name, number=number) for name, number in ended]
    return Screen((*lines, GAP, line("counts-why")), (HOME_ROW,))


def to_check(found: tuple[Silent, ...], page: int, *, more: bool) -> Screen:
    """Who was asked twice and said nothing, or of whom a leader says that it is over; each opens."""
    if not found:
        return Screen((line("check-none"),), (menu.office_row(),))
    rows = tuple(
        line("check-one", dwelling=each.dwelling, name=each.name, told="yes" if each.told else "no")
        for each in found
    )
    look = tuple(
        (Button(line("button-check", dwelling=each.dwelling, name=each.name), SeeTie(each.tie)),)
        for each in found
    )
    ways = list_row(ListToCheck, page, *menu.office_row(), more=more)
    return Screen((line("check"), *rows, GAP, line("check-how")), (*look, ways))


def case_list(found: tuple[tuple[int, str, Matter], ...], page: int, *, more: bool) -> Screen:
    """What waits at the desk."""
    if not found:
        return Screen((line("cases-none"),), (menu.office_row(),))
    rows = tuple(
        (Button(line("button-case", dwelling=home, matter=matter.value), SeeCase(number)),)
        for number, home, matter in found
    )
    return Screen((line("cases"),), (*rows, list_row(ListCases, page, *menu.office_row(), more=more)))


def case(found: Case) -> Screen:
    """Both sides, what the register says, and what the desk can decide."""
    lines: list[Line | None] = [line("case", dwelling=found.dwelling, matter=found.matter.value)]
    lines += [*_side(found.tie), *(_side(found.other) if found.other else ()), GAP]
    if found.owners:
        lines.append(line("case-owners", names="、".join(found.owners), number=len(found.owners)))
    if rulings.about_owning(found):
        lines.append(line("case-about-owning"))
    if found.before and not found.other:
        lines.append(line("case-before", names="、".join(found.before)))
    if (ended := found.ended) is not None:
        lines.append(line("case-ended", by=ended.by, why=ended.why.value, words=ended.words))
        if ended.said:
            lines.append(line("case-ended-said", words=ended.said))
    if found.asked_in:
        lines.append(line("case-asked-in"))
    if found.ruling is not None:
        lines.append(_ruled(found.ruling, found.reason))
        return Screen(tuple(lines), (CASES,))
    return Screen(tuple(lines), with_ways(rulings.first(found), *CASES))


def _ruled(ruling: Ruling, reason: str) -> Line:
    """What was decided and why; without a reason there was nothing left to decide."""
    return line("case-decided", ruling=ruling.value, reason=reason) if reason else line("case-over")


def other_rulings(found: Case) -> Screen:
    """What else the desk can decide."""
    head = line("case", dwelling=found.dwelling, matter=found.matter.value)
    back = Button(line("button-case-back"), SeeCase(found.id))
    return Screen((head, line("case-other-rulings")), with_ways(rulings.others(found), back, home_button()))


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


def asking_reason(ruling: Ruling, found: Case) -> Screen:
    """What comes of a ruling, by name, before it is carried out; both sides read the reason."""
    lines: list[Line | None] = [line("ruling-is", ruling=ruling.value)]
    name, other = found.tie.name, found.other.name if found.other is not None else ""
    before = "、".join(found.before)
    if ruling is Ruling.KEEP and before:
        lines.append(line("ruling-both", name=name, names=before))
    elif ruling is Ruling.INSTEAD:
        lines.append(line("ruling-instead", name=name, names=before))
    elif ruling is Ruling.DROP and not rulings.about_owning(found):
        never = found.tie.verified_at is None
        lines.append(line("ruling-never", name=name) if never else line("ruling-drop", name=name))
    elif ruling is Ruling.NEITHER:
        lines.append(line("ruling-neither", name=name, other=other))
    return Screen((*lines, line("ruling-why")), (NOT_NOW,), asks=True)


def decided(receipt: Decided) -> Screen:
    """Both were told."""
    return Screen((line("case-decided", ruling=receipt.ruling.value, reason=receipt.reason),), (CASES,))


def asked_in(number: int) -> Screen:
    """Both were asked to come."""
    back = Button(line("button-case-back"), SeeCase(number))
    return Screen((line("asked-in"),), ((back,), menu.office_row()))


def my_side(found: MySide) -> Screen:
    """How a case about me stands."""
    ruled = found.ruling is not None
    head = line("told-ruled", dwelling=found.dwelling) if ruled else line("side", dwelling=found.dwelling)
    lines: list[Line | None] = [head]
    if found.other:
        lines.append(line("side-other", name=found.other))
    if found.said:
        lines.append(line("side-said", words=found.said))
    if ruled:
        lines += ruled_lines(found.ruled, found.reason) if found.reason else (line("case-over"),)
        return Screen(tuple(lines), ((Button(line("button-my-homes"), menu.OpenHomes()), home_button()),))
    lines.append(line("side-come") if found.asked_in else line("side-waits"))
    return Screen(tuple(lines), ((Button(line("button-tell-side"), TellMySide(found.id)),), HOME_ROW))


def asking_side() -> Screen:
    """What to say to it."""
    return Screen((line("side-ask"), line("side-read")), (NOT_NOW,), asks=True)
