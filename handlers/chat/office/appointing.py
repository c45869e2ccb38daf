"""Appointing: which office, where, who, until when; read back, then done."""

from datetime import date

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.office import appointing_screens as screens
from handlers.chat.office import taps
from handlers.chat.office.naming import kind_of
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents import invitations
from residents.acting import Acting
from residents.model import Place, RoleKind
from residents.offices import service
from residents.offices.queries import PLACED, candidates, grantable, places_for
from residents.offices.rules import may_grant
from residents.offices.service import Appointed
from residents.offices.terms import number_of, term_end
from residents.permits import roles_of

WHO, TERM = "office:who", "office:term"
LAST_PAGE = 10_000


async def appoint(heard: Heard, act: Act) -> Screen:
    """Which office?"""
    return screens.asking_kind(await act.read(grantable))


async def appoint_to(heard: Heard, act: Act) -> Screen:
    """Where, if the office is for one place; else who."""
    chosen = buttons.read(heard, taps.AppointTo)
    kind = kind_of(chosen.kind)
    if kind not in PLACED:
        return await _asks_who(act, kind, 0)
    there = await act.read(places_for, kind)
    return screens.asking_place(kind, there, min(max(0, chosen.page), LAST_PAGE))


async def appoint_at(heard: Heard, act: Act) -> Screen:
    """Who is it to be?"""
    chosen = buttons.read(heard, taps.AppointAt)
    return await _asks_who(act, kind_of(chosen.kind), chosen.place)


async def _asks_who(act: Act, kind: RoleKind, place: int) -> Screen:
    where = await act(_ask_who, kind, place)
    return screens.asking_who(kind, place, where)


def _ask_who(work: Work, who: Acting, kind: RoleKind, place: int) -> str:
    granter = service.in_person(work, who)
    service.refuse(may_grant(roles_of(work, granter), kind, oneself=False), kind)
    there = service.place_for(work, kind, place)
    forms.ask(work, who, WHO, {"kind": kind.value, "place": place})
    return there.name if there else ""


async def who_typed(heard: Heard, act: Act) -> Screen:
    """A name or a home: who was found."""
    kind, place, where = await act.read(_asked, WHO)
    found = await act.read(candidates, heard.text)
    return screens.found(kind, place, where, found)


def _asked(work: Work, who: Acting, flow: str) -> tuple[RoleKind, int, str]:
    given = forms.given(work, who, flow)
    there = work.session.get(Place, given["place"]) if given["place"] else None
    return RoleKind(given["kind"]), int(given["place"]), there.name if there else ""


async def plan_term(heard: Heard, act: Act) -> Screen:
    """What it would do."""
    chosen = buttons.read(heard, taps.PlanTerm)
    return await _planned(act, kind_of(chosen.kind), chosen.place, chosen.person, chosen.until)


async def _planned(act: Act, kind: RoleKind, place: int, person: int, until: int) -> Screen:
    planned, day = await act.read(_plan, kind, place, person, until)
    return screens.preview(planned, place, person, day)


def _plan(
    work: Work, who: Acting, kind: RoleKind, place: int, person: int, until: int
) -> tuple[Appointed, int]:
    day = until or usual_day(work, who)
    return service.plan(work, who, kind, place, person, day), day


def usual_day(work: Work, who: Acting, months: int = 0) -> int:
    """The day on which the usual term would end that begins now, or one of so many months."""
    ends = term_end(work.now, months or work.bylaws.offices.term_months, work.zone)
    return number_of(ends.astimezone(work.zone).date())


async def ask_term(heard: Heard, act: Act) -> Screen:
    """Until when? A few usual terms, or any day that is typed."""
    chosen = buttons.read(heard, taps.AskTerm)
    kind = kind_of(chosen.kind)
    days = await act(_ask_term, kind, chosen.place, chosen.person)
    return screens.asking_term(kind, chosen.place, chosen.person, days)


def _ask_term(work: Work, who: Acting, kind: RoleKind, place: int, person: int) -> dict[int, int]:
    forms.ask(work, who, TERM, {"kind": kind.value, "place": place, "person": person})
    return {years: usual_day(work, who, 12 * years) for years in screens.YEARS}


async def term_typed(heard: Heard, act: Act) -> Screen:
    """A day such as 2028-06-30."""
    day = day_in(heard.text)
    if day is None:
        raise Refusal(line("office-day-unread"))
    given = await act.read(forms.given, TERM)
    return await _planned(act, RoleKind(given["kind"]), given["place"], given["person"], number_of(day))


def day_in(typed: str) -> date | None:
    """A day as people write it with its year: 2028-06-30, 2028年6月30日, 2028.6.30, 20280630."""
    digits = "".join(c if c.isdecimal() else " " for c in typed).split()
    if len(digits) == 1 and len(digits[0]) == 8:  # year, month and day in one
        digits = [digits[0][:4], digits[0][4:6], digits[0][6:]]
    try:
        year, month, day = map(int, digits)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


async def appoint_now(heard: Heard, act: Act) -> Screen:
    """Done: who holds what until when."""
    chosen = buttons.read(heard, taps.AppointNow)
    kind = kind_of(chosen.kind)
    return screens.appointed(await act(_appoint, kind, chosen.place, chosen.person, chosen.until))


def _appoint(work: Work, who: Acting, kind: RoleKind, place: int, person: int, until: int) -> Appointed:
    done = service.appoint(work, who, kind, place, person, until)
    forms.done(work, who)
    return done


async def invite_to(heard: Heard, act: Act) -> Screen:
    """A link for somebody who has not joined."""
    chosen = buttons.read(heard, taps.InviteTo)
    made = await act(_invite, kind_of(chosen.kind), chosen.place)
    code = await act.read(invitations.code_to_pass_on, made.invitation)
    return screens.invited(made, act.link(f"{invitations.LINK}_{code}"))


def _invite(work: Work, who: Acting, kind: RoleKind, place: int) -> invitations.Invited:
    made = invitations.invite_neighbour(work, who, kind, place, usual_day(work, who))
    forms.done(work, who)
    return made


async def take_back(heard: Heard, act: Act) -> Screen:
    """Links nobody used open nothing any more."""
    return screens.taken_back(await act(invitations.take_back))


async def plan_renewal(heard: Heard, act: Act) -> Screen:
    """What renewing would do."""
    office = buttons.read(heard, taps.PlanRenewal).office
    planned, day = await act.read(_plan_renewal, office)
    return screens.renewal(planned, office, day)


def _plan_renewal(work: Work, who: Acting, role: int) -> tuple[Appointed, int]:
    ends = service.standing(work, role).until or work.now
    later = term_end(ends, work.bylaws.offices.term_months, work.zone)
    day = number_of(later.astimezone(work.zone).date())
    return service.plan_renewal(work, who, role, day), day


async def renew_now(heard: Heard, act: Act) -> Screen:
    """Renewed."""
    chosen = buttons.read(heard, taps.RenewNow)
    return screens.renewed(await act(service.renew, chosen.office, chosen.until))
