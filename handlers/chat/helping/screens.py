"""What a helper is shown: whom to help, how they agreed, and what they may do next."""

from functools import partial

from handlers.chat import menu
from handlers.chat.accounts.taps import AccountsOf
from handlers.chat.common import HOME_ROW, home_button, list_row, page_of, with_ways
from handlers.chat.helping.newcomer import Filled
from handlers.chat.helping.taps import (
    AskConsent,
    AskKin,
    DoneFor,
    EnterAt,
    EnterNow,
    EnterPart,
    HelpDoor,
    HelpHome,
    HelpMore,
    HelpPerson,
    HelpReport,
    HelpUnit,
    KinAndConsents,
    PrintBlank,
    PrintConsent,
    RecordConsent,
    StartHelping,
)
from handlers.chat.homes.desk_taps import SeeDoor
from handlers.chat.homes.unit_doors import unit_rows
from handlers.chat.privacy.taps import DataOnPaper
from handlers.chat.screen import MOST_BUTTONS, Button, Row, Screen
from handlers.chat.visits.taps import OwnVisits
from kernel.lines import Line, line
from residents.assisting.consent import Agreed, How
from residents.assisting.entering import Entered
from residents.assisting.finding import FoundPeople, Neighbour
from residents.assisting.mode import Begun, Stopped
from residents.assisting.permits import Reach
from residents.assisting.queries import Card, ConsentSeen
from residents.homes.finding import HomeFound, UnitDoors
from residents.model import Relation

MOST_HOMES = 2
ROOM = MOST_BUTTONS - 3
"""Doors on somebody's card, beside helping them, helping another, and home."""


def whom(lately: tuple[Neighbour, ...]) -> Screen:
    """Whom to help? Their name or home is awaited."""
    lines = (line("helping"), line("helping-find"), line("helping-told"))
    rows = tuple((_person(each),) for each in lately)
    blank: Row = (Button(line("button-print-blank"), PrintBlank()),)
    last: Row = (Button(line("button-help-report"), HelpReport()), home_button())
    return Screen(lines, (*rows, blank, last), asks=True)


def found(result: FoundPeople, page: int = 0) -> Screen:
    """Who fits, and the homes for which somebody can be entered."""
    homes = _at_home(result.homes[0]) if len(result.homes) == 1 else _homes(result.homes[:MOST_HOMES])
    shown, page, more = page_of(result.people, page, MOST_BUTTONS - len(homes))
    people = tuple((_person(each),) for each in shown)
    another: Row = (Button(line("button-help-another"), HelpHome()), home_button())
    again = another
    if len(result.homes) == 1:
        again = list_row(partial(HelpDoor, result.homes[0].dwelling), page, *another, more=more)
    if not people and not homes:
        lines = (line("helping-found-nobody", typed=result.typed), line("helping-find"))
        return Screen(lines, (again,), asks=True)
    said = line("helping-found", typed=result.typed) if people else line("helping-found-home")
    others = (line("helping-found-more"),) if result.more or (more and again == another) else ()
    return Screen((said, *others), (*people, *homes, again), asks=True)


def _at_home(home: HomeFound) -> tuple[Row, ...]:
    """What can be done about the one home that was meant."""
    enter = Button(line("button-enter-at", home=home.name), EnterAt(home.dwelling))
    return ((enter,), (Button(line("button-door-short"), SeeDoor(home.dwelling)),))


def _homes(homes: tuple[HomeFound, ...]) -> tuple[Row, ...]:
    """Which of them?"""
    return tuple(
        (Button(line("button-building", name=each.name), HelpDoor(each.dwelling)),) for each in homes
    )


def unit(found: UnitDoors, page: int) -> Screen:
    """The doors of a unit: which home?"""
    another = Button(line("button-help-another"), HelpHome())
    to_page = partial(HelpUnit, found.place, found.part)
    rows = unit_rows(found, page, HelpDoor, to_page, another, home_button())
    return Screen((line("unit-which-door", unit=f"{found.building}{found.unit}"),), rows, asks=True)


def _person(each: Neighbour) -> Button:
    if not each.homes:
        return Button(line("button-help-person-alone", name=each.name), HelpPerson(each.person))
    return Button(line("button-help-person", name=each.name, homes=each.homes), HelpPerson(each.person))


def card(shown: Card) -> Screen:
    """Somebody before they are helped: whether they agreed, who looks on, what was done."""
    who = shown.neighbour
    lines: list[Line | None] = [line("helping-card", name=who.name, homes=who.homes or "—")]
    lines.append(consent_line(shown.consent) if shown.consent else line("helping-card-no-consent"))
    names = "、".join(each.name for each in shown.kin)
    lines.append(line("helping-card-kin", names=names) if names else line("helping-card-no-kin"))
    first = (
        Button(line("button-start-helping", name=who.name), StartHelping(who.person))
        if shown.consent
        else Button(line("button-record-consent"), AskConsent(who.person))
    )
    may_ask = shown.reach is not Reach.KIN and not shown.has_phone
    ask_kin = (Button(line("button-ask-kin"), AskKin(who.person)),) if may_ask else ()
    beside = (*ask_kin, *_beside(shown))
    if len(beside) > ROOM:
        beside = (*beside[: ROOM - 1], Button(line("button-help-more"), HelpMore(who.person)))
    ways: Row = (Button(line("button-help-another"), HelpHome()), home_button())
    return Screen(tuple(lines), ((first,), *((each,) for each in beside), ways))


def more_of(shown: Card) -> Screen:
    """What else there is to somebody whom one may help."""
    who = shown.neighbour
    rows = tuple((each,) for each in _beside(shown))
    back = Button(line("button-back-to-card"), HelpPerson(who.person))
    said = line("helping-more", name=who.name, homes=who.homes or "—")
    return Screen((said,), with_ways(rows, back, home_button()))


def _beside(shown: Card) -> tuple[Button, ...]:
    done = Button(line("button-done-for", acts=shown.acts), DoneFor(shown.neighbour.person, 0))
    return (done, *_ending(shown), *_on_paper(shown))


def _ending(shown: Card) -> tuple[Button, ...]:
    if not shown.consent and not shown.kin:
        return ()
    return (Button(line("button-end-consents"), KinAndConsents(shown.neighbour.person)),)


def _on_paper(shown: Card) -> tuple[Button, ...]:
    """Whoever has no phone asks the desk for their data, or to be erased, on paper; and for an account."""
    if shown.reach is not Reach.DESK:
        return ()
    accounts = Button(line("button-accounts-of"), AccountsOf(shown.neighbour.person))
    if shown.has_phone:
        return (accounts,)
    return (
        accounts,
        Button(line("button-paper-data"), DataOnPaper(shown.neighbour.person)),
    )


def consent_line(seen: ConsentSeen) -> Line:
    """Who may act, until when, and how that was said."""
    if seen.helper:
        return line("consent-for-one", helper=seen.helper, until=seen.until, how=seen.how, by=seen.by)
    return line("consent-for-desk", until=seen.until, how=seen.how, by=seen.by)


def how_agreed(shown: Card) -> Screen:
    """Ask them first; then how they agreed is a tap."""
    who = shown.neighbour
    for_whom = line("consent-ask-desk") if shown.reach is Reach.DESK else line("consent-ask-you")
    lines = (line("consent-ask", name=who.name), for_whom, line("consent-ask-read"))
    rows: tuple[Row, ...] = (
        (Button(line("button-consent-spoken"), RecordConsent(who.person, How.SPOKEN.value)),),
        (Button(line("button-consent-phone"), RecordConsent(who.person, How.PHONE.value)),),
        (Button(line("button-consent-signed"), RecordConsent(who.person, How.SIGNED.value)),),
        (Button(line("button-print-consent"), PrintConsent(who.person)),),
        (Button(line("button-not-agreed"), HelpPerson(who.person)),),
    )
    return Screen(lines, rows)


def agreed(receipt: Agreed) -> Screen:
    """It is written down; they and their relatives are told."""
    lines = (
        line("consent-recorded", name=receipt.name, until=receipt.until),
        line("consent-recorded-then"),
    )
    start = Button(line("button-start-helping", name=receipt.name), StartHelping(receipt.person))
    return Screen(lines, ((start,), (Button(line("button-ask-kin"), AskKin(receipt.person)),), HOME_ROW))


def begun(receipt: Begun) -> Screen:
    """From now on every screen is theirs."""
    lines = (line("helping-begun", name=receipt.name), line("helping-begun-how"))
    rows: tuple[Row, ...] = (
        (menu.proposals_door(), menu.polls_door()),
        (menu.meetings_door(), menu.points_door()),
        (Button(line("button-visits"), OwnVisits()),),
    )
    return Screen(lines, rows)


def stopped(receipt: Stopped) -> Screen:
    """Oneself again."""
    said = line("helping-stopped", name=receipt.name) if receipt.name else line("helping-stopped-before")
    return Screen((said,), ((Button(line("button-help-another"), HelpHome()), home_button()),))


# ------------------------------------------------------------ entering somebody


def filling(form: Filled) -> Screen:
    """The next question about somebody who is entered, or all of it once more."""
    give_up: Row = (Button(line("button-not-now"), HelpHome()),)
    match form.asks:
        case "name":
            return Screen((line("entering", home=form.home), line("entering-name")), (give_up,), asks=True)
        case "relation":
            return Screen((line("entering-relation", name=form.name),), (*_relations(), give_up))
        case "shown":
            return Screen((line("entering-shown", name=form.name),), (*_papers(), give_up))
        case "adult":
            return Screen((line("entering-adult", name=form.name),), (_yes_no("adult"), give_up))
        case "elder":
            return Screen((line("entering-elder", name=form.name),), (_yes_no("elder"), give_up))
        case _:
            return _once_more(form, give_up)


def _relations() -> tuple[Row, ...]:
    return (
        (Button(line("button-enter-owner"), EnterPart("relation", Relation.OWNER.value)),),
        (Button(line("button-enter-household"), EnterPart("relation", Relation.HOUSEHOLD.value)),),
        (Button(line("button-enter-tenant"), EnterPart("relation", Relation.TENANT.value)),),
    )


def _papers() -> tuple[Row, ...]:
    return (
        (Button(line("button-shown-deed"), EnterPart("shown", "deed")),),
        (Button(line("button-shown-identity"), EnterPart("shown", "identity")),),
        (Button(line("button-shown-nothing"), EnterPart("shown", "known")),),
    )


def _yes_no(part: str) -> Row:
    return (
        Button(line("button-enter-yes"), EnterPart(part, "1")),
        Button(line("button-enter-no"), EnterPart(part, "0")),
    )


def _once_more(form: Filled, give_up: Row) -> Screen:
    lines = (
        line("entering-once-more", name=form.name, home=form.home, relation=form.relation),
        line("entering-is-adult", adult="yes" if form.adult else "no"),
        line("entering-then"),
    )
    return Screen(lines, ((Button(line("button-enter-now"), EnterNow()),), give_up))


def entered(receipt: Entered) -> Screen:
    """They are in the register; next comes their consent."""
    card = Button(line("button-help-person-alone", name=receipt.name), HelpPerson(receipt.person))
    rows: tuple[Row, ...] = ((card,), HOME_ROW)
    if not receipt.verified:
        lines = (line("entered-waits", name=receipt.name, home=receipt.dwelling),)
        return Screen(lines, rows)
    ask = Button(line("button-record-consent"), AskConsent(receipt.person))
    owning = (line("entered-unproved"),) if receipt.unproved else ()
    said = (line("entered", name=receipt.name, home=receipt.dwelling), *owning, line("entered-then"))
    return Screen(said, ((ask,), *rows))
