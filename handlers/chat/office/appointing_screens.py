"""The screens of appointing, inviting and renewing."""

from functools import partial

from handlers.chat.common import GiveUp, home_button, list_row
from handlers.chat.office import taps
from handlers.chat.office.kinds import GIVE, doors
from handlers.chat.office.naming import term
from handlers.chat.office.screens import office_button, roll_button
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Row, Screen
from kernel.lines import Line, line
from residents.invitations import Invited
from residents.model import RoleKind
from residents.offices.powers import powers_of
from residents.offices.queries import Candidates
from residents.offices.rules import PLACES, QUIET
from residents.offices.service import Appointed
from residents.queries import PlaceName

YEARS = (1, 2, 3)
PAGE = MOST_BUTTONS


def asking_kind(kinds: tuple[RoleKind, ...]) -> Screen:
    """Which office? Only those that the asking person gives."""
    if not kinds:
        return Screen((line("office-gives-none"),), ((roll_button(), home_button()),))
    lines = (line("office-ask-kind"), line("office-ask-kind-told"))
    return Screen(lines, (*doors(GIVE, kinds), (roll_button(), home_button())))


def asking_place(kind: RoleKind, places: tuple[PlaceName, ...], page: int) -> Screen:
    """For which building, or which grid?"""
    what = PLACES[kind].value
    if not places:
        return Screen((line("office-no-places", place=what),), ((roll_button(), home_button()),))
    shown = places[page * PAGE : (page + 1) * PAGE]
    rows: tuple[Row, ...] = tuple(
        (Button(line("office-place", where=p.name), taps.AppointAt(kind.value, p.id)),) for p in shown
    )
    more = len(places) > (page + 1) * PAGE
    ways = list_row(partial(taps.AppointTo, kind.value), page, roll_button(), home_button(), more=more)
    return Screen((line("office-ask-place", place=what),), (*rows, ways))


def asking_who(kind: RoleKind, place: int, where: str) -> Screen:
    """Who is it to be? Typed, or by a link."""
    lines = (line("office-ask-who", office=kind.value, where=where), line("office-ask-who-link"))
    return Screen(lines, (_invite_row(kind, place), _put_away()), asks=True)


def found(kind: RoleKind, place: int, where: str, who: Candidates) -> Screen:
    """Who of these?"""
    if not who.found:
        return Screen((line("office-found-none"),), (_invite_row(kind, place), _put_away()), asks=True)
    lines: list[Line | None] = [line("office-found", office=kind.value, where=where)]
    lines += [line("office-found-more")] if who.more else []
    rows: tuple[Row, ...] = tuple(
        (Button(_candidate(c.name, c.where), taps.PlanTerm(kind.value, place, c.person, 0)),)
        for c in who.found
    )
    return Screen(tuple(lines), (*rows, _invite_row(kind, place), _put_away()), asks=True)


def preview(planned: Appointed, place: int, person: int, day: int) -> Screen:
    """What appointing would do, before it is done."""
    kind = planned.kind
    lines: list[Line | None] = [_what(planned), term(planned.until), GAP, line("office-then-may")]
    lines += [line("office-power", power=power.value) for power in powers_of(kind)]
    public = "no" if kind in QUIET else "yes"
    lines += [GAP, line("office-preview-told", name=planned.name, public=public)]
    yes = Button(line("office-button-appoint"), taps.AppointNow(kind.value, place, person, day))
    other = Button(line("office-button-term"), taps.AskTerm(kind.value, place, person))
    return Screen(tuple(lines), ((yes,), (other,), _put_away()))


def asking_term(kind: RoleKind, place: int, person: int, days: dict[int, int]) -> Screen:
    """Until when?"""
    usual: Row = tuple(
        Button(line("office-button-years", years=years), taps.PlanTerm(kind.value, place, person, day))
        for years, day in days.items()
    )
    return Screen((line("office-ask-term"), line("office-ask-term-how")), (usual, _put_away()), asks=True)


def appointed(done: Appointed) -> Screen:
    """Appointed."""
    said = line("office-appointed", name=done.name, office=done.kind.value, where=done.place)
    lines = (said, term(done.until), line("office-appointed-told"))
    return Screen(lines, ((office_button(done.role),), (roll_button(), home_button())))


def invited(made: Invited, link: str) -> Screen:
    """The link; whoever opens it first takes the office."""
    lines = (
        line("office-invited", office=made.kind.value, where=made.place),
        term(made.until),
        GAP,
        line("office-invited-link", link=link),
        GAP,
        line("office-invited-once", expires=made.expires),
        line("office-invited-care"),
    )
    back = Button(line("office-button-take-back"), taps.TakeBackInvitations())
    return Screen(lines, ((back,), (roll_button(), home_button())))


def taken_back(number: int) -> Screen:
    """Void from now on."""
    return Screen((line("office-taken-back", number=number),), ((roll_button(), home_button()),))


def renewal(planned: Appointed, office: int, day: int) -> Screen:
    """What renewing would do."""
    said = line("office-renewal", name=planned.name, office=planned.kind.value, where=planned.place)
    lines = (said, term(planned.until), line("office-renewal-told", name=planned.name))
    yes = Button(line("office-button-renew-now"), taps.RenewNow(office, day))
    return Screen(lines, ((yes,), (office_button(office), home_button())))


def renewed(done: Appointed) -> Screen:
    """Renewed."""
    said = line("office-renewed", name=done.name, office=done.kind.value, where=done.place)
    return Screen((said, term(done.until)), ((roll_button(), home_button()),))


def _what(planned: Appointed) -> Line:
    return line("office-preview", name=planned.name, office=planned.kind.value, where=planned.place)


def _candidate(name: str, where: str) -> Line:
    return line("office-opens", name=name, where=where or "none")


def _invite_row(kind: RoleKind, place: int) -> Row:
    return (Button(line("office-button-invite"), taps.InviteTo(kind.value, place)),)


def _put_away() -> Row:
    return (Button(line("button-not-now"), GiveUp()),)
