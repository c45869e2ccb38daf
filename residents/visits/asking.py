"""Asking for a visit: for oneself, by a relative who looks on, or by a helper on a slip (K03)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.permits import is_kin, person_named
from residents.model import Dwelling, Residency
from residents.permits import dwellings_of, person_of
from residents.visits import events
from residents.visits.model import WORDS_LENGTH, Visit, What, Where
from residents.visits.permits import helpers_for
from residents.visits.steps import noted, require_offered


@dataclass(frozen=True, slots=True)
class Home:
    """A home at which somebody can be visited."""

    dwelling: int
    name: str


@dataclass(frozen=True, slots=True)
class For:
    """For whom it is asked; without ``homes`` only the desk is left."""

    person: int
    name: str
    mine: bool
    homes: tuple[Home, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A visit that was asked for, and how many helpers it was said to."""

    visit: int
    helpers: int


def for_whom(work: Work, who: Acting, person: int) -> For:
    """For oneself (0), or for somebody on whom one looks; and where they can be visited."""
    target = _target(work, who, person)
    homes = dwellings_of(work, target)
    query = select(Dwelling.id, Dwelling.name).where(Dwelling.id.in_(homes), Dwelling.gone_at.is_(None))
    known = person_named(work, target)
    _home(work, target)
    shown = tuple(Home(*row) for row in work.session.execute(query.order_by(Dwelling.id)))
    return For(target, known.name, target == who.person, shown)


def ask_visit(
    work: Work, who: Acting, person: int, what: str, dwelling: int, at: datetime | None, words: str
) -> Asked:
    """Ask for a visit at a home, or (0) at the desk, at an offered time or (None) to be called first."""
    target = _target(work, who, person)
    if what not in set(What):
        raise Refusal(line("button-old"))
    where = Where.HOME if dwelling else Where.DESK
    if dwelling and dwelling not in dwellings_of(work, target):
        raise Refusal(line("visit-not-their-home"))
    home, said = dwelling or _home(work, target), checked(words)
    open_ = _open_at(work, home)
    for each in open_:
        same = (each.person_id, each.what, each.place, each.at) == (target, what, where, at)
        if same and said in (None, each.words):
            return Asked(each.id, len(helpers_for(work, each)))  # a second tap
    require_offered(work, where, at)
    visit = Visit(person_id=target, dwelling_id=home, asked_by=_asker(who), asked_at=work.now, words=said)
    visit.seat, visit.turn = _seat(work, open_), 0
    visit.what, visit.place, visit.at = What(what), where, at
    visit.turned_at = visit.waits_since = work.now
    work.session.add(visit)
    work.session.flush()
    noted(work, visit)
    work.record(events.VisitAsked(visit.id, target, visit.asked_by))
    return Asked(visit.id, len(helpers_for(work, visit)))


def checked(words: str) -> str | None:
    """What they added, as it is kept; None when it says nothing."""
    said = texts.clean(words)
    if len(said) > WORDS_LENGTH:
        raise Refusal(line("visit-words-long", most=WORDS_LENGTH))
    return said if texts.is_visible(said) else None


def _target(work: Work, who: Acting, person: int) -> int:
    asking = person_of(who)
    target = person or asking
    if target != asking and not is_kin(work, asking, target):
        raise Refusal(line("visit-not-yours"))
    if person_named(work, target).died_at is not None:
        raise Refusal(line("visit-not-yours"))
    return target


def _asker(who: Acting) -> int:
    """Whoever carries it out; on a slip that is the helper."""
    return who.by or person_of(who)


def _home(work: Work, person: int) -> int:
    """The home by whose helpers they are seen at the desk; a claim that waits is enough for that."""
    query = select(Residency.dwelling_id).where(
        *(Residency.person_id == person, Residency.until.is_(None), Residency.refused_at.is_(None))
    )
    found = work.session.scalars(query.order_by(Residency.verified_at.is_(None), Residency.id)).first()
    if found is None:
        raise Refusal(line("visit-no-home"), next=Next.DESK)
    return found


def _open_at(work: Work, dwelling: int) -> list[Visit]:
    query = select(Visit).where(Visit.dwelling_id == dwelling, Visit.over_at.is_(None))
    return list(work.session.scalars(query.order_by(Visit.id)))


def _seat(work: Work, open_: list[Visit]) -> int:
    """The lowest free place among the open visits of a home."""
    most, held = work.bylaws.help.visits_open, {each.seat for each in open_}
    if len(held) >= most:
        raise Refusal(line("visit-enough", most=most))
    return next(seat for seat in range(1, most + 1) if seat not in held)
