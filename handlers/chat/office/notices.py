"""What is told of offices: to whoever holds one, to supervisors and chair, to the group."""

from handlers.chat.common import home_button
from handlers.chat.office import taps
from handlers.chat.office.naming import term
from handlers.chat.office.who_screens import OPENS
from handlers.chat.screen import Button, Link, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import Line, Words, line
from kernel.work import Work
from residents.model import Person, Role, RoleKind
from residents.naming import shown_name
from residents.offices.granting import Cause
from residents.offices.powers import powers_of
from residents.offices.queries import Office, office_of_role, offices


def granted(work: Work, told: Told) -> Screen | None:
    """To whoever holds it now: what, until when, what it is good for, and that it may be laid down."""
    office = office_of_role(work, told.subject)
    if office is None or _is_over(work, told.subject):
        return None
    said = line(
        "office-granted",
        office=office.kind.value,
        where=office.where,
        by=office.by,
        known=_yes(bool(office.by)),
        way=_word(told, "way"),
    )
    lines = [said, term(office.until), line("office-then-may")]
    lines += [line("office-power", power=power.value) for power in powers_of(office.kind)]
    see = Button(line("office-button-see"), taps.SeeOffice(office.role))
    return Screen((*lines, line("office-granted-or-not")), ((see, home_button()),))


def granted_told(work: Work, told: Told) -> Screen | None:
    """To the supervisors, and to chair and giver: who was given what, by whom and by which way."""
    office = office_of_role(work, told.subject)
    if office is None:
        return None
    said = line(
        "office-granted-told",
        name=office.name,
        office=office.kind.value,
        where=office.where,
        by=office.by,
        known=_yes(bool(office.by)),
        way=_word(told, "way"),
    )
    return Screen((said, term(office.until)), (_see(work, office),))


def granted_group(work: Work, told: Told) -> Screen | None:
    """In the group: who is in charge of what now; nothing if that is over already."""
    office = office_of_role(work, told.subject)
    if office is None or _is_over(work, told.subject):
        return None
    said = line("office-granted-group", name=office.shown, office=office.kind.value, where=office.where)
    return Screen((said, term(office.until)), ((Link(line("who-button"), OPENS),),))


def ended(work: Work, told: Told) -> Screen | None:
    """To whoever held it: it is over, by whom and why."""
    return _ended(work, told, own=True)


def ended_told(work: Work, told: Told) -> Screen | None:
    """To supervisors and chair."""
    return _ended(work, told, own=False)


def _ended(work: Work, told: Told, *, own: bool) -> Screen | None:
    role, office = work.session.get(Role, told.subject), office_of_role(work, told.subject)
    if role is None or office is None:
        return None
    by = work.session.get(Person, role.ended_by) if role.ended_by is not None else None
    said = line(
        "office-ended-told",
        own=_yes(own),
        name=office.name,
        office=office.kind.value,
        where=office.where,
        by=shown_name(by, work.bylaws) if by else "",
        cause=_word(told, "cause") or Cause.ENDED.value,
    )
    why = (line("office-why", why=role.ended_why),) if role.ended_why else ()
    return Screen((said, *why), (_see(work, office) if not own else (_who(), home_button()),))


def ended_group(work: Work, told: Told) -> Screen | None:
    """In the group: they are not in charge of it any more; the reason is theirs."""
    office = office_of_role(work, told.subject)
    if office is None:
        return None
    said = line("office-ended-group", name=office.shown, office=office.kind.value, where=office.where)
    return Screen((said,), ((Link(line("who-button"), OPENS),),))


def ending(work: Work, told: Told) -> Screen | None:
    """Thirty days before the end; nothing if it ended or was renewed meanwhile."""
    role, office = work.session.get(Role, told.subject), office_of_role(work, told.subject)
    if role is None or office is None or role.over_at is not None:
        return None
    return _of_term(told, office, _said_of(told, office, over=False))


def over(work: Work, told: Told) -> Screen | None:
    """The term is over; thanks, and what comes next."""
    office = office_of_role(work, told.subject)
    if office is None:
        return None
    return _of_term(told, office, _said_of(told, office, over=True))


def _of_term(told: Told, office: Office, said: Line) -> Screen:
    own = told.person == office.person
    next_ = line("office-term-next", own=_yes(own))
    row = (_who() if own else Button(line("office-button-roll"), taps.ShowRoll()), home_button())
    return Screen((said, term(office.until), next_), (row,))


def left(work: Work, told: Told) -> Screen | None:
    """To supervisors and chair: somebody in office has no home here any more."""
    office = office_of_role(work, told.subject)
    if office is None or _is_over(work, told.subject):
        return None
    if not office.away and office.kind is not RoleKind.BUILDING_LEADER:
        return None  # they have a home here again
    said = line("office-left-told", name=office.name, office=office.kind.value, where=office.where)
    return Screen((said, line("office-left-then")), (_see(work, office),))


def not_back(work: Work, told: Told) -> Screen | None:
    """To supervisors, chair and the person: they live here again, but others hold the office now."""
    office = office_of_role(work, told.subject)
    if office is None:
        return None
    said = line("office-not-back", name=office.name, office=office.kind.value, where=office.where)
    return Screen((said,), (_see(work, office),))


def founded(work: Work, told: Told) -> Screen | None:
    """To the supervisors of a new community: the offices that its file gave, all at once."""
    held = offices(work)
    lines = [line("office-founded", number=len(held))]
    lines += [
        line("who-placed", office=each.kind.value, where=each.where, name=each.name)
        for each in held[:MOST_LISTED]
    ]
    if len(held) > MOST_LISTED:
        lines.append(line("office-founded-more", left=len(held) - MOST_LISTED))
    roll = Button(line("office-button-roll"), taps.ShowRoll())
    return Screen(tuple(lines), ((roll, home_button()),))


MOST_LISTED = 12


def _said_of(told: Told, office: Office, *, over: bool) -> Line:
    own, kind = _yes(told.person == office.person), office.kind.value
    if over:
        return line("office-term-over", name=office.name, office=kind, where=office.where, own=own)
    return line("office-term-ending", name=office.name, office=kind, where=office.where, own=own)


def _see(work: Work, office: Office) -> tuple[Button, ...]:
    see = Button(line("office-button-see"), taps.SeeOffice(office.role))
    return (home_button(),) if _is_over(work, office.role) else (see, home_button())


def _who() -> Button:
    return Button(line("who-button"), taps.WhoIsWho())


def _is_over(work: Work, role: int) -> bool:
    found = work.session.get(Role, role)
    return found is None or (found.until is not None and found.until <= work.now)


def _word(told: Told, name: str) -> str:
    given = told.args.get(name)
    return given.text if isinstance(given, Words) else ""


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


NOTICES: dict[str, Draw] = {
    "office-granted": granted,
    "office-granted-told": granted_told,
    "office-granted-group": granted_group,
    "office-ended": ended,
    "office-ended-told": ended_told,
    "office-ended-group": ended_group,
    "office-ending": ending,
    "office-over": over,
    "office-left": left,
    "office-not-back": not_back,
    "office-founded": founded,
}
