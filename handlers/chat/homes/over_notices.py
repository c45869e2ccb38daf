"""How notices are drawn that a tie is over, may be over, or stands again."""

from datetime import timedelta

from sqlalchemy import func, select

from handlers.chat import menu
from handlers.chat.common import HOME_ROW
from handlers.chat.home.screens import desk_here
from handlers.chat.homes.desk_taps import AskNotSo, CarryOut, SeeTie
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import line
from kernel.work import Work
from residents.homes.ending import decided_so, may_say_otherwise, until_when
from residents.homes.model import TieEnding
from residents.homes.over import the_ending
from residents.model import Dwelling, Residency, RoleKind
from residents.permits import roles_of
from residents.queries import called

DAYS = timedelta(days=30)


def ended(work: Work, told: Told) -> Screen | None:
    """To the person: the desk, or the owner of a tenant, says that they live there no more."""
    tie = _tie(work, told.subject)
    if tie is None or tie.until is None or decided_so(work, tie.id):
        return None  # it stands again, or both sides were told what the desk decided
    ending, home = the_ending(work, tie.id), _home(work, tie)
    join = Button(line("button-another-home"), menu.BeginJoining())
    if ending is None:
        lines = (line("told-ended", dwelling=home), line("told-ended-no"), desk_here(work))
        return Screen(lines, ((join,), HOME_ROW))
    said = line("told-over", dwelling=home, why=ending.why, words=ending.words)
    lines = (said, line("told-over-no", until=until_when(work, tie.until)), desk_here(work))
    return Screen(lines, ((Button(line("button-not-so"), AskNotSo(tie.id)),), (join,), HOME_ROW))


def died(work: Work, told: Told) -> Screen | None:
    """To the chats of somebody who is said to have died: whoever lives says so with one tap."""
    tie = _tie(work, told.subject)
    if tie is None or tie.until is None or decided_so(work, tie.id):
        return None
    said = line("told-died", name=called(work, tie.person_id), dwelling=_home(work, tie))
    no = line("told-died-no", until=until_when(work, tie.until))
    alive = Button(line("button-alive"), AskNotSo(tie.id))
    return Screen((said, no, desk_here(work)), ((alive,), HOME_ROW))


def ended_near(work: Work, told: Told) -> Screen | None:
    """To relatives and those of the home; whoever may say that it is not so finds the way."""
    tie = _tie(work, told.subject)
    ending = the_ending(work, tie.id) if tie is not None else None
    if tie is None or tie.until is None or ending is None or told.person is None:
        return None
    name = called(work, tie.person_id)
    said = line("told-over-near", name=name, dwelling=_home(work, tie), why=ending.why)
    if not may_say_otherwise(work, told.person, tie, ending) or decided_so(work, tie.id):
        return Screen((said, desk_here(work)), (HOME_ROW,))
    no = line("told-over-near-no", until=until_when(work, tie.until))
    return Screen((said, no, desk_here(work)), ((Button(line("button-not-so"), AskNotSo(tie.id)),), HOME_ROW))


def ended_told(work: Work, told: Told) -> Screen | None:
    """To the supervisors: who ended whose tie, why, and how many they ended in thirty days."""
    ending = _ending(work, told)
    if ending is None or ending.carried_by is None or ending.carried_at is None:
        return None
    tie = work.session.get_one(Residency, ending.residency_id)
    mine = select(func.count(TieEnding.id)).where(
        TieEnding.carried_by == ending.carried_by, TieEnding.carried_at > work.now - DAYS
    )
    said = line(
        "told-over-watching",
        by=called(work, ending.carried_by),
        name=called(work, tie.person_id),
        dwelling=_home(work, tie),
        relation=tie.relation,
        why=ending.why,
        words=ending.words,
    )
    number = work.session.scalars(mine).one()
    return Screen((said, line("told-over-count", number=number)), (HOME_ROW,))


def stands(work: Work, told: Told) -> Screen | None:
    """To whoever was told: it stands again."""
    tie = _tie(work, told.subject)
    if tie is None or tie.until is not None:
        return None
    mine = "yes" if told.person == tie.person_id else "no"
    said = line("told-stands", name=called(work, tie.person_id), dwelling=_home(work, tie), mine=mine)
    return Screen((said,), (HOME_ROW,))


def proposed(work: Work, told: Told) -> Screen | None:
    """To the desk: a leader says that a tie is over; to a second person: a clerk does, above what one may."""
    ending = _ending(work, told)
    if ending is None or ending.carried_at is not None or ending.declined_at is not None:
        return None
    name, home, by = _about(work, ending)
    if RoleKind.DESK in roles_of(work, ending.by_id):
        said = line("told-ending-second", by=by, name=name, dwelling=home, why=ending.why, words=ending.words)
        yes = Button(line("button-carry-out", why=ending.why), CarryOut(ending.id))
        return Screen((said, line("told-ending-second-how")), ((yes,), HOME_ROW))
    said = line("told-ending", by=by, name=name, dwelling=home, why=ending.why)
    see = Button(line("button-see-tie"), SeeTie(ending.residency_id))
    return Screen((said,), ((see,), HOME_ROW))


def done(work: Work, told: Told) -> Screen | None:
    """To the leader who proposed it: the desk carried it out."""
    ending = _ending(work, told)
    if ending is None:
        return None
    name, home, _ = _about(work, ending)
    return Screen((line("told-ending-done", name=name, dwelling=home),), (HOME_ROW,))


def declined(work: Work, told: Told) -> Screen | None:
    """To the leader who proposed it: the desk looked, and it is not so."""
    ending = _ending(work, told)
    if ending is None:
        return None
    name, home, _ = _about(work, ending)
    return Screen((line("told-ending-no", name=name, dwelling=home),), (HOME_ROW,))


def _about(work: Work, ending: TieEnding) -> tuple[str, str, str]:
    """Of whom it is said, of which home, and by whom."""
    tie = work.session.get_one(Residency, ending.residency_id)
    return called(work, tie.person_id), _home(work, tie), called(work, ending.by_id)


def _tie(work: Work, tie: int | None) -> Residency | None:
    return work.session.scalars(select(Residency).where(Residency.id == tie)).one_or_none()


def _ending(work: Work, told: Told) -> TieEnding | None:
    return work.session.scalars(select(TieEnding).where(TieEnding.id == told.subject)).one_or_none()


def _home(work: Work, tie: Residency) -> str:
    return work.session.get_one(Dwelling, tie.dwelling_id).name


NOTICES: dict[str, Draw] = {
    "tie-ended": ended,
    "tie-died": died,
    "tie-ended-near": ended_near,
    "tie-ended-told": ended_told,
    "tie-stands": stands,
    "ending-proposed": proposed,
    "ending-done": done,
    "ending-declined": declined,
}
