"""Screens of one's own homes."""

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, home_button, list_row, page_of, with_ways
from handlers.chat.homes.desk_taps import AskNotSo, SayNotSo
from handlers.chat.homes.taps import (
    AskEndTenancy,
    AskInvite,
    AskMoveOut,
    AskObject,
    EndTenancy,
    InviteAs,
    MoveOut,
    ObjectNow,
    SeeHome,
    SeeHousehold,
    SeeMySide,
    StillHere,
)
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Row, Screen
from kernel.lines import Line, line
from residents.homes.at_home import EndedForMe
from residents.homes.contact import Asked
from residents.homes.ending import SaidOtherwise
from residents.homes.inviting import Invited
from residents.homes.moving import Ended
from residents.homes.objecting import Objected
from residents.homes.queries import Housemate, MyHome
from residents.model import Relation

ANOTHER: Row = (Button(line("button-another-home"), menu.BeginJoining()),)
BACK: Row = (Button(line("button-my-homes"), menu.OpenHomes()), home_button())


def homes(found: tuple[MyHome, ...], ended: tuple[EndedForMe, ...] = (), page: int = 0) -> Screen:
    """All of them, by pages, before them those that were ended for me; a single one is shown at once."""
    if len(found) == 1 and not ended:
        return home(found[0], only=True)
    if not found and not ended:
        return Screen((line("homes-none"), line("homes-none-next")), (ANOTHER, HOME_ROW))
    every: tuple[EndedForMe | MyHome, ...] = (*ended, *found)
    shown, page, more = page_of(every, page, MOST_BUTTONS - 1)
    lines: list[Line | None] = [_ended(each) for each in shown if isinstance(each, EndedForMe)]
    lines += [GAP] if lines else []
    lines += [line("homes", number=len(found)) if found else line("homes-none")]
    lines += [_short(each) for each in shown if isinstance(each, MyHome)]
    rows = tuple((_not_so(each) if isinstance(each, EndedForMe) else _see(each),) for each in shown)
    return Screen(tuple(lines), (*rows, ANOTHER, list_row(menu.OpenHomes, page, home_button(), more=more)))


def home(mine: MyHome, *, only: bool = False, said: Line | None = None) -> Screen:
    """One home: as what, since when, how it was proved, when it was last said to be so."""
    head = (said,) if said else ()
    lines: list[Line | None] = [*head, _short(mine), *_standing(mine)]
    rows: list[Row] = []
    if mine.asked:
        lines.append(line("home-asked"))
        rows.append((Button(line("button-still-here"), StillHere(mine.tie)),))
    if mine.verified and not mine.disputed:
        beside = () if mine.asked else (menu.grid_door(),)
        rows.append((Button(line("button-household"), SeeHousehold(mine.tie)), *beside))
    if mine.case is not None:
        rows.append((Button(line("button-see-side"), SeeMySide(mine.case)),))
    elif not mine.verified:
        rows.append((menu.join_door(),))
    out = line("button-moved-out") if mine.verified else line("button-withdraw-claim")
    if only and not mine.asked and sum(map(len, rows)) < MOST_BUTTONS - 2:
        rows.append(ANOTHER)
    rows.append((Button(out, AskMoveOut(mine.tie)),))
    return Screen(tuple(lines), with_ways(rows, *(HOME_ROW if only else BACK)))


def _ended(each: EndedForMe) -> Line:
    """A home that was ended for me, while I may say that it is not so."""
    return line("ended-for-you", dwelling=each.dwelling, why=each.why.value, until=each.until)


def _not_so(each: EndedForMe) -> Button:
    return Button(line("button-not-so-of", dwelling=each.dwelling), AskNotSo(each.tie))


def _see(each: MyHome) -> Button:
    return Button(line("button-home-of", dwelling=each.dwelling), SeeHome(each.tie))


def ask_not_so(tie: int) -> Screen:
    """What becomes of saying that a tie is not over."""
    lines = (line("not-so"), line("not-so-then"))
    return Screen(lines, ((Button(line("button-not-so-now"), SayNotSo(tie)),), BACK))


def said_not_so(receipt: SaidOtherwise) -> Screen:
    """It stands again until the desk has heard both sides."""
    stands = "suspended" if receipt.suspended else "stands"
    said = line("said-not-so", dwelling=receipt.dwelling, state=stands)
    return Screen((said, line("objected-words")), (BACK,), asks=True)


def _short(mine: MyHome) -> Line:
    return line("home-one", dwelling=mine.dwelling, relation=mine.relation.value)


def _standing(mine: MyHome) -> tuple[Line, ...]:
    if mine.refused is not None:
        return (line("home-tie-refused", why=mine.refused),)
    if not mine.verified:
        return (line("home-tie-waits") if mine.case is None else line("home-tie-desk"),)
    proved = line("home-proved", since=mine.since, way=mine.way.value, assurance=mine.assurance.value)
    confirmed = (line("home-confirmed", at=mine.confirmed_at),) if mine.confirmed_at else ()
    disputed = (line("home-disputed"),) if mine.disputed else ()
    return (proved, *confirmed, *disputed)


def household(mine: MyHome, others: tuple[Housemate, ...], page: int = 0) -> Screen:
    """Who else belongs to the home, their names masked; and what a member can do about it."""
    shown, page, more = page_of(others, page, MOST_BUTTONS - 1)
    lines: list[Line | None] = [line("household", dwelling=mine.dwelling, number=len(others))]
    lines += [_mate(each) for each in shown]
    rows: list[Row] = []
    for each in shown:
        if each.may_end:
            does: object = AskEndTenancy(each.tie)
            rows.append((Button(line("button-end-tenancy", name=each.name), does),))
        elif not each.disputed:
            rows.append((Button(line("button-object", name=each.name), AskObject(each.tie)),))
    if mine.may_invite:
        rows.append((Button(line("button-invite"), AskInvite(mine.tie)),))
    ways = list_row(lambda at: SeeHousehold(mine.tie, at), page, *BACK, more=more)
    return Screen((*lines, GAP, line("household-why")), (*rows, ways))


def _mate(each: Housemate) -> Line:
    return line(
        "household-one",
        name=each.name,
        relation=each.relation.value,
        way=each.way.value,
        disputed="yes" if each.disputed else "no",
    )


def ask_move_out(mine: MyHome, led: tuple[str, ...]) -> Screen:
    """What ends and what stays; ``led`` are the buildings that somebody who moves out leads no longer."""
    if not mine.verified:
        sure = Button(line("button-withdraw-now"), MoveOut(mine.tie))
        keep = Button(line("button-withdraw-not"), SeeHome(mine.tie))
        asked = (line("withdrawing", dwelling=mine.dwelling), line("withdrawing-then"))
        return Screen(asked, ((sure,), (keep, home_button())))
    office = tuple(line("moving-office", where=each) for each in led)
    lines = (line("moving", dwelling=mine.dwelling), line("moving-ends"), *office, line("moving-stays"))
    yes = Button(line("button-move-out"), MoveOut(mine.tie))
    return Screen(lines, ((yes,), (Button(line("button-stay"), SeeHome(mine.tie)), home_button())))


def moved_out(ended: Ended) -> Screen:
    """It is over."""
    if ended.claimed:
        return Screen((line("withdrawn", dwelling=ended.dwelling),), (ANOTHER, HOME_ROW))
    rest = line("moved-none") if not ended.homes_left else line("moved-rest", number=ended.homes_left)
    ways = (BACK,) if ended.homes_left else (ANOTHER, HOME_ROW)
    return Screen((line("moved", dwelling=ended.dwelling), rest), ways)


def ask_invite(mine: MyHome) -> Screen:
    """As what shall they join?"""
    rows = tuple(
        (Button(line("button-invite-as", relation=each.value), InviteAs(mine.tie, each.value)),)
        for each in mine.may_invite
        if each is not Relation.OWNER
    )
    lines = (line("inviting", dwelling=mine.dwelling), line("inviting-how"))
    return Screen(lines, (*rows, BACK))


def invited(made: Invited, address: str) -> Screen:
    """The link to be passed on, by itself in a line."""
    lines = (
        line("invited", dwelling=made.dwelling, relation=made.relation.value, days=made.days),
        line("invited-link", link=address),
        line("invited-then"),
    )
    return Screen(lines, (BACK,))


def ask_end_tenancy(tie: int, name: str, dwelling: str) -> Screen:
    """The tenant is told, and may say otherwise."""
    lines = (line("tenancy", name=name, dwelling=dwelling), line("tenancy-told"))
    return Screen(lines, ((Button(line("button-tenancy-ends"), EndTenancy(tie)),), BACK))


def tenancy_ended(ended: Ended) -> Screen:
    """They were told."""
    return Screen((line("tenancy-ended", dwelling=ended.dwelling),), (BACK,))


def ask_object(tie: int) -> Screen:
    """What becomes of it."""
    lines = (line("objecting"), line("objecting-then"), line("objecting-true"))
    return Screen(lines, ((Button(line("button-object-now"), ObjectNow(tie)),), BACK))


def objected(receipt: Objected) -> Screen:
    """The desk has it."""
    said = line("objected-suspended") if receipt.suspended else line("objected-looked-at")
    if receipt.waits:
        said = line("objected-waits")
    return Screen((said, line("objected-words")), (BACK,), asks=True)


def account_in(receipt: Asked) -> Screen:
    """Both accounts are one person's."""
    return Screen((line("join-linked", name=receipt.name), line("join-linked-told")), (HOME_ROW,))
