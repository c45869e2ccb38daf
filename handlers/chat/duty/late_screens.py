"""不该发生的事: what is late, counted by building, each with who owes it and where it is done."""

from handlers.chat.accounts.taps import SeeTaken
from handlers.chat.duty.late import Late, LateOne
from handlers.chat.duty.pages import last_page
from handlers.chat.duty.screens import ways
from handlers.chat.duty.taps import OpenLate
from handlers.chat.homes.desk_taps import SeeTie
from handlers.chat.homes.taps import SeeCase, SeeClaim
from handlers.chat.intake.taps import SeeIntake
from handlers.chat.moderation.taps import OpenQueue
from handlers.chat.office.taps import AppointAt, AppointTo, SeeOffice, ShowRoll
from handlers.chat.passing.taps import SeeToPass
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.proposals.writing_taps import OpenVoices
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.visits.taps import SeeVisit
from handlers.duties.checks import Breach, Check
from kernel.lines import Line, line

MOST_PLACES = 4


def late(shown: Late) -> Screen:
    """How many there are, where, and a page of them."""
    lines = [line("late", number=shown.number), line("late-what") if shown.number else line("late-none")]
    lines += [_place(name, number) for name, number in shown.places[:MOST_PLACES]]
    lines += [_one(each, shown) for each in shown.shown]
    rows: tuple[Row, ...] = tuple((Button(_label(each, shown), _leads(each)),) for each in shown.shown)
    more = shown.page < last_page(shown.number)
    return Screen(tuple(lines), (*rows, ways(OpenLate, shown.page, len(rows), more=more)))


def _place(name: str, number: int) -> Line:
    return line("late-place", where=name or "none", number=number)


def _one(each: LateOne, shown: Late) -> Line:
    return line(
        "late-one",
        check=each.breach.check.value,
        where=each.where or "none",
        number=each.breach.number or "none",
        kind=each.breach.detail,
        office=each.owes.value,
        names=each.names or "none",
        since=each.breach.since,
        days=each.breach.days(shown.now),
    )


def _label(each: LateOne, shown: Late) -> Line:
    return line(
        "late-button",
        check=each.breach.check.value,
        where=each.where or "none",
        number=each.breach.number or "none",
        kind=each.breach.detail,
        days=each.breach.days(shown.now),
        mine="yes" if each.mine else "no",
        office=each.owes.value,
    )


def _leads(each: LateOne) -> object:
    if each.mine:
        return _where_it_is_done(each.breach)
    return SeeOffice(each.office) if each.office else ShowRoll()


def _where_it_is_done(breach: Breach) -> object:
    match breach.check:
        case Check.ANSWER | Check.TALK | Check.PROMISE:
            return SeeProposal(breach.subject)
        case Check.DANGER | Check.INTAKE:
            return SeeIntake(breach.subject)
        case Check.FLAG:
            return OpenQueue()
        case Check.CLAIM:
            return SeeClaim(breach.subject)
        case Check.ACCOUNT:
            return SeeTaken(breach.subject)
        case Check.CASE:
            return SeeCase(breach.subject)
        case Check.OVER | Check.SILENT:
            return SeeTie(breach.subject)
        case Check.UNHEARD:
            return SeeToPass(breach.subject)
        case Check.VISIT:
            return SeeVisit(breach.subject)
        case Check.VOICE:
            return OpenVoices()
        case Check.OFFICE:
            return AppointTo(breach.detail, 0)
        case Check.LEADER | Check.HEAD | Check.WORKER:
            return AppointAt(breach.detail, breach.place)
