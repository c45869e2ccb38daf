"""What a helper is shown: whom to help, how they agreed, and what they may do next."""

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.helping.newcomer import Filled
from handlers.chat.helping.taps import (
    AskConsent,
    AskKin,
    DoneFor,
    EnterAt,
    EnterNow,
    EnterPart,
    HelpHome,
    HelpPerson,
    HelpReport,
    KinAndConsents,
    PrintBlank,
    PrintConsent,
    RecordConsent,
    StartHelping,
)
from handlers.chat.homes.desk_taps import SeeDoor
from handlers.chat.privacy.taps import DataOnPaper
from handlers.chat.screen import Button, Row, Screen
from kernel.lines import Line, line
from residents.assisting.consent import Agreed, How
from residents.assisting.entering import Entered
from residents.assisting.finding import FoundPeople, Neighbour
from residents.assisting.mode import Begun, Stopped
from residents.assisting.permits import Reach
from residents.assisting.queries import Card, ConsentSeen
from residents.model import Relation

MOST_HOMES = 2


def whom(lately: tuple[Neighbour, ...]) -> Screen:
    """Whom to help? Their name or home is awaited."""
    lines = (line("helping"), line("helping-find"), line("helping-told"))
    rows = tuple((_person(each),) for each in lately)
    blank: Row = (Button(line("button-print-blank"), PrintBlank()),)
    last: Row = (Button(line("button-help-report"), HelpReport()), home_button())
    return Screen(lines, (*rows, blank, last), asks=True)


def found(result: FoundPeople) -> Screen:
    """Who fits, and the homes for which somebody can be entered."""
    people = tuple((_person(each),) for each in result.people)
    homes = tuple(
        (
            Button(line("button-enter-at", home=each.name), EnterAt(each.dwelling)),
            Button(line("button-door-short"), SeeDoor(each.dwelling)),
        )
        for each in result.homes[:MOST_HOMES]
    )
    again: Row = (Button(line("button-help-another"), HelpHome()), home_button())
    if not people and not homes:
        lines = (line("helping-found-nobody", typed=result.typed), line("helping-find"))
        return Screen(lines, (again,), asks=True)
    said = line("helping-found", typed=result.typed) if people else line("helping-found-home")
    more = (line("helping-found-more"),) if result.more else ()
    return Screen((said, *more), (*people, *homes, again), asks=True)


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
    rows: tuple[Row, ...] = (
        (first,),
        (Button(line("button-done-for", acts=shown.acts), DoneFor(who.person, 0)), *ask_kin),
        (*_ending(shown), *_on_paper(shown)),
        (Button(line("button-help-another"), HelpHome()), home_button()),
    )
    return Screen(tuple(lines), tuple(row for row in rows if row))


def _ending(shown: Card) -> tuple[Button, ...]:
    if not shown.consent and not shown.kin:
        return ()
    return (Button(line("button-end-consents"), KinAndConsents(shown.neighbour.person)),)


def _on_paper(shown: Card) -> tuple[Button, ...]:
    """Whoever has no phone asks the desk for their data, or to be erased, on paper."""
    if shown.has_phone or shown.reach is not Reach.DESK:
        return ()
    return (Button(line("button-paper-data"), DataOnPaper(shown.neighbour.person)),)


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
