"""How notices about homes are drawn, from what is true when they are sent."""

from sqlalchemy import select

from handlers.chat import menu
from handlers.chat.common import HOME_ROW
from handlers.chat.home.screens import desk_here
from handlers.chat.homes.over_notices import NOTICES as OVER
from handlers.chat.homes.ruled import ruled_lines
from handlers.chat.homes.taps import (
    AskMoveOut,
    AskObject,
    ListClaims,
    ListToCheck,
    SeeCase,
    SeeClaim,
    SeeCounts,
    SeeHousehold,
    SeeMySide,
    StillHere,
)
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import Count, line
from kernel.work import Work
from residents.homes.case_queries import Stands, ruled_for
from residents.homes.confirming import may_confirm
from residents.homes.model import TieCase
from residents.homes.proving import by_letter_alone
from residents.model import Dwelling, Person, Residency, Role, RoleKind
from residents.queries import called

HOMES: Row = (Button(line("button-my-homes"), menu.OpenHomes()),)


def claimed(work: Work, told: Told) -> Screen | None:
    """Somebody waits to be confirmed; whoever may only say no to it is told so."""
    tie = _tie(work, told)
    if tie is None or tie.verified_at is not None or tie.refused_at is not None or tie.until is not None:
        return None
    name, home = called(work, tie.person_id), _home(work, tie)
    look = Button(line("button-see-claim"), SeeClaim(tie.id))
    if told.person is not None and not may_confirm(work, told.person, tie):
        said = line("told-claimed-desk", name=name, dwelling=home, relation=tie.relation)
        no = Button(line("button-report-tie"), AskObject(tie.id))
        return Screen((said, line("told-claimed-desk-how")), ((no,), (look,)))
    said = line("told-claimed", name=name, dwelling=home, relation=tie.relation)
    return Screen(
        (said, line("told-claimed-how")), ((look,), (Button(line("button-claims"), ListClaims(0)),))
    )


def confirmed(work: Work, told: Told) -> Screen | None:
    """To the person: it counts now."""
    tie = _tie(work, told)
    if tie is None or tie.verified_at is None:
        return None
    said = line("told-confirmed", dwelling=_home(work, tie), by=_confirmer(work, tie), way=tie.way)
    return Screen((said, line("join-can")), (HOMES, HOME_ROW))


def at_home(work: Work, told: Told) -> Screen | None:
    """To those who live there: who was confirmed, by whom; and a way to say that it is not so."""
    tie = _tie(work, told)
    if tie is None or tie.verified_at is None or tie.disputed_at is not None:
        return None
    said = line(
        "told-at-home",
        name=called(work, tie.person_id),
        by=_confirmer(work, tie),
        way=tie.way,
        dwelling=_home(work, tie),
        relation=tie.relation,
    )
    no = Button(line("button-report-tie"), AskObject(tie.id))
    return Screen((said, line("told-at-home-no")), ((no,), HOME_ROW))


def joined(work: Work, told: Told) -> Screen | None:
    """To those who live there: somebody came in with a letter or a number."""
    tie = _tie(work, told)
    if tie is None or tie.verified_at is None or tie.disputed_at is not None or tie.until is not None:
        return None
    name, home = called(work, tie.person_id), _home(work, tie)
    said = line("told-joined", name=name, dwelling=home, relation=tie.relation, way=tie.way)
    no = Button(line("button-report-tie"), AskObject(tie.id))
    return Screen((said, line("told-at-home-no")), ((no,), HOME_ROW))


def by_letter(work: Work, told: Told) -> Screen | None:
    """To whom the register has a home's number of: somebody came in as its owner by letter and name alone."""
    tie = _tie(work, told)
    if tie is None or not by_letter_alone(tie) or tie.until is not None:
        return None
    said = line("told-by-letter", dwelling=_home(work, tie))
    return Screen((said, line("told-by-letter-no"), desk_here(work)), ((menu.join_door(),), HOME_ROW))


def there(work: Work, told: Told) -> Screen | None:
    """To whoever came in with a letter or a number: others speak for the home already."""
    tie = _tie(work, told)
    if tie is None or tie.verified_at is None or tie.disputed_at is not None or tie.until is not None:
        return None
    said = line("told-there", dwelling=_home(work, tie))
    look = Button(line("button-household"), SeeHousehold(tie.id))
    return Screen((said, line("told-there-no")), ((look,), HOME_ROW))


def refused(work: Work, told: Told) -> Screen | None:
    """To the person: not confirmed, and why."""
    tie = _tie(work, told)
    if tie is None or tie.refused_at is None:
        return None
    lines = (
        line("told-refused", dwelling=_home(work, tie)),
        line("told-refused-why", why=tie.refused_why or ""),
        desk_here(work),
    )
    return Screen(lines, ((menu.join_door(),), HOME_ROW))


def halfway(work: Work, told: Told) -> Screen | None:
    """To the supervisors: a leader has confirmed half of what they may."""
    name = called(work, told.subject)
    said = line("told-halfway", name=name, confirmed=told.args["confirmed"], most=told.args["most"])
    return Screen((said,), ((Button(line("button-counts"), SeeCounts()),), HOME_ROW))


def case_opened(work: Work, told: Told) -> Screen | None:
    """To the desk."""
    case = _open(work, told)
    if case is None:
        return None
    home = work.session.get_one(Dwelling, case.dwelling_id).name
    look = Button(line("button-see-case"), SeeCase(case.id))
    return Screen((line("told-case", dwelling=home, matter=case.matter),), ((look,), HOME_ROW))


def case_about_you(work: Work, told: Told) -> Screen | None:
    """To the person in question: what it means, and that they are heard."""
    case = _open(work, told)
    if case is None:
        return None
    tie = work.session.get_one(Residency, case.residency_id)
    home = work.session.get_one(Dwelling, case.dwelling_id).name
    stands = line("told-side-suspended") if tie.disputed_at is not None else line("told-side-counts")
    if tie.verified_at is None:
        stands = line("told-side-waits")
    look = Button(line("button-see-side"), SeeMySide(case.id))
    lines = (line("told-side", dwelling=home, matter=case.matter), stands, desk_here(work))
    return Screen(lines, ((look,), HOME_ROW))


def case_decided(work: Work, told: Told) -> Screen | None:
    """To both sides: what was decided, and why."""
    case = _case(work, told)
    if case is None or case.ruling is None:
        return None
    home = work.session.get_one(Dwelling, case.dwelling_id).name
    ruled = ruled_for(work, case, told.person or 0)
    lines = (line("told-ruled", dwelling=home), *ruled_lines(ruled, case.reason or ""), desk_here(work))
    # Whoever was never registered has no home to look at: they can say once more where they live.
    first = (menu.join_door(),) if ruled.own is Stands.NEVER else HOMES
    return Screen(lines, (first, HOME_ROW))


def case_lapsed(work: Work, told: Told) -> Screen | None:
    """To the side that is left: the other one had their data erased, and nobody is heard any more."""
    case = _case(work, told)
    if case is None:
        return None
    home = work.session.get_one(Dwelling, case.dwelling_id).name
    lines = (line("told-lapsed", dwelling=home), line("told-lapsed-then"), desk_here(work))
    return Screen(lines, (HOMES, HOME_ROW))


def accounts_joined(work: Work, told: Told) -> Screen | None:
    """To the supervisors: the desk found that two accounts are one person's, and let them act as one."""
    case = _case(work, told)
    if case is None or case.other_id is None or case.decided_by is None:
        return None
    other = work.session.get_one(Residency, case.other_id)
    name, by = called(work, other.person_id), called(work, case.decided_by)
    said = line("told-accounts", by=by, name=name, dwelling=_home(work, other))
    return Screen((said, line("told-accounts-why", reason=case.reason or "")), (HOME_ROW,))


def case_come(work: Work, told: Told) -> Screen | None:
    """To both sides: please come."""
    case = _open(work, told)
    if case is None:
        return None
    home = work.session.get_one(Dwelling, case.dwelling_id).name
    look = Button(line("button-see-side"), SeeMySide(case.id))
    return Screen(
        (line("told-come", dwelling=home), line("told-come-with"), desk_here(work)), ((look,), HOME_ROW)
    )


def asked(work: Work, told: Told) -> Screen | None:
    """Once a year: do you still live there?"""
    tie = _tie(work, told)
    if tie is None or tie.asked_at is None or tie.until is not None:
        return None
    again = (line("told-asked-again"),) if told.args["turn"] != Count(1) else ()
    here = Button(line("button-still-here"), StillHere(tie.id))
    gone = Button(line("button-moved-out"), AskMoveOut(tie.id))
    lines = (line("told-asked", dwelling=_home(work, tie)), *again, line("told-asked-why"))
    return Screen(lines, ((here,), (gone,)))


def to_check(work: Work, told: Told) -> Screen | None:
    """To leaders and the desk: some did not answer."""
    return Screen((line("told-to-check"),), ((Button(line("button-to-check"), ListToCheck(0)),), HOME_ROW))


def locked(work: Work, told: Told) -> Screen | None:
    """To those who live there and the desk: somebody guesses at the code of this home."""
    home = work.session.get(Dwelling, told.subject)
    if home is None:
        return None
    held = told.person is not None and RoleKind.DESK in _roles(work, told.person)
    next_ = line("told-locked-desk") if held else line("told-locked-home")
    return Screen((line("told-locked", dwelling=home.name), next_, desk_here(work)), (HOME_ROW,))


def came_themselves(work: Work, told: Told) -> Screen | None:
    """To the desk and the relatives who look on: somebody they help has an account of their own now."""
    tie = _tie(work, told)
    if tie is None:
        return None
    said = line("told-came-themselves", name=called(work, tie.person_id), dwelling=_home(work, tie))
    return Screen((said, line("told-came-consent"), desk_here(work)), (HOME_ROW,))


def _tie(work: Work, told: Told) -> Residency | None:
    return work.session.scalars(select(Residency).where(Residency.id == told.subject)).one_or_none()


def _case(work: Work, told: Told) -> TieCase | None:
    return work.session.scalars(select(TieCase).where(TieCase.id == told.subject)).one_or_none()


def _open(work: Work, told: Told) -> TieCase | None:
    case = _case(work, told)
    return case if case is not None and case.decided_at is None else None


def _home(work: Work, tie: Residency) -> str:
    return work.session.get_one(Dwelling, tie.dwelling_id).name


def _confirmer(work: Work, tie: Residency) -> str:
    """Who confirmed; the desk speaks as the desk."""
    known = work.session.get(Person, tie.verified_by) if tie.verified_by is not None else None
    return known.name if known is not None else ""


def _roles(work: Work, person: int) -> set[str]:
    query = select(Role.kind).where(Role.person_id == person, Role.until.is_(None) | (Role.until > work.now))
    return set(work.session.scalars(query))


NOTICES: dict[str, Draw] = {
    **OVER,
    "tie-claimed": claimed,
    "tie-confirmed": confirmed,
    "tie-at-home": at_home,
    "tie-joined": joined,
    "tie-there": there,
    "tie-by-letter": by_letter,
    "tie-refused": refused,
    "leader-half": halfway,
    "case-opened": case_opened,
    "case-about-you": case_about_you,
    "case-decided": case_decided,
    "case-come": case_come,
    "case-lapsed": case_lapsed,
    "tie-asked": asked,
    "ties-to-check": to_check,
    "letter-locked": locked,
    "accounts-joined": accounts_joined,
    "came-themselves": came_themselves,
}
