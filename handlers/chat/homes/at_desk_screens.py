"""Screens of a home at the desk: who belongs to it, and ending what is over."""

from functools import partial

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, GiveUp, home_button, list_row, page_of, with_ways
from handlers.chat.homes.desk_taps import (
    AskWhyOver,
    CarryOut,
    ConfirmBeside,
    KeepTie,
    SawDeed,
    SayOver,
    SeeDoor,
    SeeTie,
    TieBack,
)
from handlers.chat.homes.taps import ListClaims, ListToCheck
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line
from residents.homes.at_home import Belonging, HomeSeen
from residents.homes.ending import TieOver, TieStands
from residents.homes.model import Why
from residents.homes.queries import Claim, Rival
from residents.homes.second import MOST_A_DAY
from residents.model import Assurance, Way

CLAIMS: Row = (Button(line("button-claims"), ListClaims(0)), home_button())
TO_CHECK: Row = (Button(line("button-to-check"), ListToCheck(0)), home_button())


def door(found: HomeSeen, page: int = 0) -> Screen:
    """Everybody who belongs to a home, each with a way to say what is known of them."""
    shown, page, more = page_of(found.people, page)
    lines: list[Line | None] = [line("door", dwelling=found.name, number=len(found.people))]
    lines += [_one(each) for each in shown]
    if found.owners:
        lines.append(line("case-owners", names="、".join(found.owners), number=len(found.owners)))
    rows = tuple((Button(line("button-tie-of", name=each.name), SeeTie(each.tie)),) for each in shown)
    ways = list_row(partial(SeeDoor, found.dwelling), page, *menu.office_row(), more=more)
    return Screen(tuple(lines), (*rows, ways))


def tie(found: Belonging) -> Screen:
    """One of them: how they are known, what is said of them, and what can be said."""
    lines: list[Line | None] = [
        line("tie", name=found.name, dwelling=found.home, relation=found.relation.value),
        line("home-proved", since=found.since, way=found.way.value, assurance=found.assurance.value),
    ]
    if found.confirmed_at is not None:
        lines.append(line("tie-confirmed", at=found.confirmed_at))
    if not found.has_phone:
        lines.append(line("tie-no-phone"))
    if found.over is not None:
        lines.append(line("tie-over", why=found.over.value))
        return Screen(tuple(lines), (*_undo(found), *_ways_on(found)))
    if found.silent:
        lines.append(line("tie-silent"))
    if found.disputed:
        lines.append(line("tie-disputed"))
    rows: list[Row] = []
    if (said := found.proposed) is not None:
        lines += [GAP, line("tie-proposed", by=said.by, why=said.why.value, words=said.words)]
        if found.at_desk:
            rows.append((Button(line("button-carry-out", why=said.why.value), CarryOut(said.ending)),))
    keep = Button(line("button-keep-tie"), KeepTie(found.tie))
    unseen = found.at_desk and found.assurance is Assurance.OWNER and found.way is Way.LETTER
    rows.append((Button(line("button-saw-deed"), SawDeed(found.tie)), keep) if unseen else (keep,))
    if found.may_say:
        rows.append((Button(line("button-tie-over"), AskWhyOver(found.tie)),))
    else:
        lines.append(line("tie-for-desk"))
    on, check = _ways_on(found)
    return Screen(tuple(lines), with_ways((*rows, on), *check))


def which_why(found: Belonging) -> Screen:
    """Why they do not belong there any more; each is another matter."""
    rows = tuple(
        (Button(line("button-why-over", why=why.value), SayOver(found.tie, why.value)),)
        for why in found.may_say
    )
    said = line("which-why", name=found.name, dwelling=found.home)
    back: Row = (Button(line("button-tie-stays"), SeeTie(found.tie)), home_button())
    return Screen((said,), (*rows, back))


def what_ends(found: Belonging, why: Why, days: int) -> Screen:
    """What ends, what stays, who is told; then how whoever says it knows."""
    first = line("ending", name=found.name, dwelling=found.home, why=why.value)
    ends = line("ending-ends", why=why.value)
    told = line("ending-told", why=why.value, days=days)
    lines = (first, ends, told) if found.at_desk else (first, line("ending-to-desk"))
    give_up: Row = (Button(line("button-not-now"), GiveUp()),)
    return Screen((*lines, GAP, line("ending-ask", why=why.value)), (give_up,), asks=True)


def over(receipt: TieOver, found: Belonging) -> Screen:
    """It is over; or the desk has it now."""
    if receipt.proposed:
        said = line("ending-proposed", name=receipt.name, dwelling=receipt.dwelling)
        second = (line("ending-second", most=MOST_A_DAY),) if found.at_desk else ()
        return Screen((said, *second), (TO_CHECK,))
    lines: list[Line | None] = [
        line("ended", name=receipt.name, dwelling=receipt.dwelling, why=receipt.why.value)
    ]
    if receipt.why is not Why.DIED and not found.has_phone:
        lines.append(line("ended-no-phone", name=receipt.name))
    return Screen(tuple(lines), (*_undo(found), *_ways_on(found)))


def over_by_second(receipt: TieOver) -> Screen:
    """It is over: a supervisor said so as the second person."""
    said = line("ended", name=receipt.name, dwelling=receipt.dwelling, why=receipt.why.value)
    return Screen((said,), (HOME_ROW,))


def kept(receipt: TieStands) -> Screen:
    """They live there still."""
    return Screen((line("tie-kept", name=receipt.name, dwelling=receipt.dwelling),), (TO_CHECK,))


def deed_seen(receipt: TieStands) -> Screen:
    """An owner by more than a letter."""
    see = Button(line("button-tie-of", name=receipt.name), SeeTie(receipt.tie))
    said = line("tie-deed-seen", name=receipt.name, dwelling=receipt.dwelling)
    return Screen((said,), ((see,), menu.office_row()))


def back(receipt: TieStands) -> Screen:
    """It stands again."""
    see = Button(line("button-tie-of", name=receipt.name), SeeTie(receipt.tie))
    return Screen(
        (line("tie-back", name=receipt.name, dwelling=receipt.dwelling),), ((see,), menu.office_row())
    )


def rival(each: Rival) -> Line:
    """Somebody who owns the home already, or claims it too."""
    if each.way is None:
        return line("claim-rival", name=each.name, relation=each.relation.value, since=each.at)
    return line("claim-owner-known", name=each.name, way=each.way.value, at=each.at)


def which_beside(found: Claim, shown: str, before: tuple[str, ...]) -> Screen:
    """Others are known to own the home: together, or did it change hands? Nobody is confirmed before."""
    names = "、".join(before)
    lines = (
        line("beside", dwelling=found.dwelling, names=names),
        line("beside-ask", name=found.name),
        line("beside-then", names=names),
    )
    rows = tuple(
        (Button(line("button-beside", beside=how), ConfirmBeside(found.tie, shown, how)),)
        for how in ("together", "instead", "check")
    )
    return Screen(lines, (*rows, CLAIMS))


def _undo(found: Belonging) -> tuple[Row, ...]:
    if found.back_until is None:
        return ()
    return ((Button(line("button-tie-back"), TieBack(found.tie)),),)


def _ways_on(found: Belonging) -> tuple[Row, ...]:
    return ((Button(line("button-door", dwelling=found.home), SeeDoor(found.dwelling)),), TO_CHECK)


def _one(each: Belonging) -> Line:
    return line(
        "household-one",
        name=each.name,
        relation=each.relation.value,
        way=each.way.value,
        disputed="yes" if each.disputed else "no",
    )
