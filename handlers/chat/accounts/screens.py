"""Screens about the accounts that speak for somebody."""

from handlers.chat import menu
from handlers.chat.accounts.taps import (
    AccountsOf,
    AskTakeOff,
    BindHere,
    DecideTaken,
    GiveCode,
    ListTaken,
    MakeCode,
    MyAccounts,
    SeeTaken,
    TakeOffOwn,
)
from handlers.chat.common import HOME_ROW, GiveUp, home_button
from handlers.chat.helping.taps import HelpPerson
from handlers.chat.home.screens import desk
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line
from residents.accounts.handing import Code, HandedOver, Offered
from residents.accounts.queries import Accounts, EndingSeen
from residents.accounts.standing import Served
from residents.accounts.taking_off import Looked, Objected, TakenOff

BACK: Row = (Button(line("button-my-accounts"), MyAccounts()), home_button())
MOST = 3


def mine(known: Accounts) -> Screen:
    """My accounts, and the two things that can be done."""
    lines: list[Line | None] = [line("accounts", number=len(known.served))]
    lines += [_one(each, number, known.here) for number, each in enumerate(known.served, 1)]
    lines += [GAP, line("accounts-new"), line("accounts-gone")]
    rows: list[Row] = [(Button(line("button-account-code"), MakeCode()),)]
    if len(known.served) > 1:
        rows += _take_off(known)
    return Screen(tuple(lines), (*rows[:MOST], (menu.me_door(), home_button())))


def own_code(code: Code) -> Screen:
    """The code, and that it is one's whole voice."""
    lines = (
        line("account-code", code=code.code),
        line("account-code-how"),
        line("account-code-until", until=code.expires),
        line("account-code-care"),
    )
    return Screen(lines, (BACK,), fresh=True)


def at_desk(known: Accounts) -> Screen:
    """Somebody's accounts, as kinds and since when, and what the desk can do."""
    name = known.name
    lines: list[Line | None] = [
        line("accounts-of", name=name, homes=known.homes or "—", number=len(known.served))
    ]
    lines += [_one(each, number, None) for number, each in enumerate(known.served, 1)]
    rows: list[Row] = []
    if known.waits:
        lines.append(line("accounts-of-waits"))
    elif known.served:
        lines += [GAP, line("accounts-of-first")]
        rows += _take_off(known)
    else:
        lines += [GAP, line("accounts-of-code")]
        rows.append((Button(line("button-give-account-code"), GiveCode(known.person)),))
    card = Button(line("button-back-to-card"), HelpPerson(known.person))
    return Screen(tuple(lines), (*rows[:MOST], (card, home_button())))


def ask_off(known: Accounts, one: Served, *, own: bool) -> Screen:
    """What ends, what stays, who is told; at the desk also why."""
    stays = line("account-off-stays", mine="yes" if own else "no", name=known.name)
    shared = (line("account-off-shared"),) if one.shared else ()
    number = known.served.index(one) + 1
    if own:
        lines = (line("account-off-own", number=number), stays, *shared, line("account-off-own-told"))
        yes = Button(line("button-account-off-now"), TakeOffOwn(one.address))
        return Screen(lines, ((yes,), BACK))
    told = line("account-off-two") if known.in_office else line("account-off-told")
    lines = (line("account-off", name=known.name, number=number), stays, *shared, told)
    give_up: Row = (Button(line("button-not-now"), GiveUp()),)
    return Screen((*lines, GAP, line("account-off-ask")), (give_up,), asks=True)


def off(receipt: TakenOff) -> Screen:
    """It speaks for them no more; or a second person looks first."""
    if receipt.own:
        return Screen((line("account-is-off-own"),), (HOME_ROW,))
    back = Button(line("button-accounts-of"), AccountsOf(receipt.person))
    if receipt.waits:
        said = line("account-off-waits", name=receipt.name)
        return Screen((said,), ((back, home_button()),))
    lines = (line("account-is-off", name=receipt.name), line("account-is-off-then"))
    return Screen(lines, ((back, home_button()),))


def desk_code(code: Code) -> Screen:
    """The code for somebody who stands at the desk."""
    lines = [line("account-code-for", name=code.name, code=code.code), line("account-code-for-how")]
    if code.waits:
        lines.append(line("account-code-starts", starts=code.starts))
    lines += [line("account-code-until", until=code.expires), line("account-code-told")]
    card = Button(line("button-back-to-card"), HelpPerson(code.person))
    return Screen(tuple(lines), ((card, home_button()),), fresh=True)


def offered(found: Offered, community: int) -> Screen:
    """The code is right: whom would this account speak for?"""
    yes = Button(line("button-bind-account", name=found.name), BindHere(community))
    no = Button(line("button-not-now"), GiveUp())
    return Screen((line("account-offered", name=found.name), line("account-offered-then")), ((yes,), (no,)))


def wrong_code(left: int, phone: str) -> Screen:
    """It fits nobody; it may be typed again."""
    lines = (line("account-code-wrong", left=left), desk(phone))
    return Screen(lines, ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def by_tap() -> Screen:
    """Words came where a tap was asked for."""
    return Screen((line("account-by-tap"),), ((Button(line("button-not-now"), GiveUp()),), HOME_ROW))


def bound(receipt: HandedOver) -> Screen:
    """This account speaks for them from now on."""
    lines = [line("account-bound", name=receipt.name)]
    if receipt.others:
        lines.append(line("account-bound-others"))
    return Screen(tuple(lines), (BACK,))


def said_mine(receipt: Objected) -> Screen:
    """It serves them until a second person has looked."""
    return Screen((line("account-said-mine", name=receipt.name), line("account-said-mine-then")), (HOME_ROW,))


def listed(found: tuple[tuple[int, str], ...]) -> Screen:
    """What a second person can look at."""
    if not found:
        return Screen((line("accounts-to-see-none"),), (menu.office_row(),))
    rows = tuple((Button(line("button-account-of", name=name), SeeTaken(number)),) for number, name in found)
    return Screen((line("accounts-to-see", number=len(found)),), (*rows, menu.office_row()))


def seen(found: EndingSeen) -> Screen:
    """One of them."""
    lines: list[Line | None] = [
        line("account-seen", name=found.name, homes=found.homes or "—"),
        line("account-seen-by", by=found.by, words=found.words or "—", at=found.at, number=found.lately),
        line("account-seen-now", carried="yes" if found.carried else "no"),
    ]
    if found.objected:
        lines.append(line("account-seen-objected"))
    back: Row = (Button(line("button-accounts-to-see"), ListTaken()), home_button())
    if found.decided:
        return Screen((*lines, line("account-seen-decided")), (back,))
    lines += [GAP, line("account-seen-how")]
    off = Button(line("button-account-stays-off"), DecideTaken(found.ending, 1))
    on = Button(line("button-account-serves"), DecideTaken(found.ending, 0))
    return Screen(tuple(lines), ((off,), (on,), back))


def decided(receipt: Looked) -> Screen:
    """As it is now."""
    said = line("account-looked", name=receipt.name, off="yes" if receipt.off else "no")
    return Screen((said,), ((Button(line("button-accounts-to-see"), ListTaken()), home_button()),))


def _one(each: Served, number: int, here: int | None) -> Line:
    now, shared = ("yes" if yes else "no" for yes in (each.address == here, each.shared))
    if each.since is None:
        return line("account-one-before", number=number, here=now, shared=shared)
    return line("account-one", number=number, since=each.since, here=now, shared=shared)


def _take_off(known: Accounts) -> list[Row]:
    return [
        (Button(line("button-take-off", number=number), AskTakeOff(known.person, each.address)),)
        for number, each in enumerate(known.served, 1)
    ]
