"""Relatives with a phone who look on: asked by a link, and only there once they agree (K10)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import events
from residents.assisting.hearers import phones_of
from residents.assisting.model import Kin
from residents.assisting.permits import Reach, helper_of, is_kin, person_named, reach_of
from residents.joining import person_behind
from residents.model import Address
from residents.permits import person_of

LINK = "kin"
GOOD_FOR = timedelta(days=7)
MOST = 5
"""Relatives of one person."""

PURPOSE = "kin-link"
SEAL_LENGTH = 16


@dataclass(frozen=True, slots=True)
class KinAsked:
    """A link by which a relative agrees to look on, until ``until``."""

    person: int
    name: str
    start: str
    until: datetime


@dataclass(frozen=True, slots=True)
class KinWanted:
    """Whose relative the reader of a link is asked to be, by whom."""

    person: int
    name: str
    by: str
    mine: bool
    """Whether the reader looks on already."""


@dataclass(frozen=True, slots=True)
class KinNow:
    """A relative looks on, or no longer does."""

    person: int
    name: str
    relative: str


def ask_kin(work: Work, who: Acting, person: int) -> KinAsked:
    """A link for a relative: from the person themselves, or from a helper for somebody who has no phone."""
    by = helper_of(who)
    known = person_named(work, person)
    reach = Reach.DESK if by == person else reach_of(work, by, person)
    if reach is None:
        raise Refusal(line("helping-nobody-of-yours"), next=Next.HELPING)
    if reach is Reach.KIN:
        raise Refusal(line("helping-not-yours", name=known.name), next=Next.HELPING)
    if by != person and phones_of(work, [person]):
        # Whoever has a phone says themselves who looks on: else a helper could set a friend to watch.
        raise Refusal(line("kin-theirs-to-ask", name=known.name), next=Next.HELPING)
    if _living(work, person) >= MOST:
        raise Refusal(line("kin-enough", most=MOST), next=Next.HELPING)
    until = work.now + GOOD_FOR
    return KinAsked(person, known.name, f"{LINK}_{_ticket(work, person, by, int(until.timestamp()))}", until)


def kin_wanted(work: Work, who: Acting, ticket: str) -> KinWanted:
    """What a link asks; refused when it was used, altered, or is too old."""
    person, by = _read(work, ticket)
    known, asker = person_named(work, person), person_named(work, by)
    mine = who.person is not None and is_kin(work, who.person, person)
    return KinWanted(person, known.name, asker.name, mine)


def become_kin(work: Work, who: Acting, ticket: str, name: str) -> KinNow:
    """Agree to look on; whoever is not known here becomes a person, with no home. A link serves once."""
    if who.person is not None and (again := _became(work, who.person, ticket)) is not None:
        return again
    person, by = _read(work, ticket)
    if who.person == person:
        raise Refusal(line("kin-yourself"))
    address = work.session.get_one(Address, who.address)
    relative = person_behind(work, who, address, name, address.language)
    kin = Kin(person_id=person, kin_id=relative.id, recorded_by=by, since=work.now)
    work.session.add(kin)
    work.session.flush()
    work.record(events.KinAdded(kin.id, person, relative.id, by))
    return KinNow(person, person_named(work, person).name, relative.name)


def end_kin(work: Work, who: Acting, kin: int) -> KinNow:
    """Look on no longer: for the person, the relative themselves, or the desk on their word."""
    by, found = person_of(who), _kin_of(work, person_of(who), kin)
    if found.until is None:
        found.until = work.now
        work.session.flush()
        work.record(events.KinEnded(found.id, found.person_id, by))
    return _named(work, found)


def look_on_no_longer(work: Work, relative: int) -> None:
    """Somebody has died: they look on nobody any more. Those who looked on for them still can."""
    query = select(Kin).where(Kin.kin_id == relative, Kin.until.is_(None))
    for kin in work.session.scalars(query.order_by(Kin.id)):
        kin.until = work.now
    work.session.flush()


def names_of(work: Work, who: Acting, kin: int) -> KinNow:
    """Who looks on whom, for those who may end it."""
    return _named(work, _kin_of(work, helper_of(who), kin))


def _named(work: Work, kin: Kin) -> KinNow:
    return KinNow(kin.person_id, *(person_named(work, each).name for each in (kin.person_id, kin.kin_id)))


def _kin_of(work: Work, by: int, kin: int) -> Kin:
    found = work.session.scalars(select(Kin).where(Kin.id == kin)).one_or_none()
    if found is not None and by in (found.person_id, found.kin_id):
        return found
    if found is None or reach_of(work, by, found.person_id) is not Reach.DESK:
        raise Refusal(line("consent-not-yours"))
    return found


def _ticket(work: Work, person: int, by: int, until: int) -> str:
    """What the link says, sealed under the key; the number of relatives so far lets it serve only once."""
    ever = work.session.scalars(select(func.count(Kin.id)).where(Kin.person_id == person)).one()
    return f"{person}_{by}_{until}_{_seal(work, person, by, until, ever)}"


def _seal(work: Work, person: int, by: int, until: int, ever: int) -> str:
    return work.keyring.digest(PURPOSE, work.community_id, person, by, until, ever)[:SEAL_LENGTH]


def _parts(ticket: str) -> tuple[int, int, int, str]:
    parts = ticket.split("_")
    good = len(parts) == 4 and all(p.isascii() and p.isdecimal() and len(p) <= 11 for p in parts[:3])
    if not good:
        raise Refusal(line("kin-link-gone"))
    return int(parts[0]), int(parts[1]), int(parts[2]), parts[3]


def _read(work: Work, ticket: str) -> tuple[int, int]:
    person, by, until, seal = _parts(ticket)
    ever = work.session.scalars(select(func.count(Kin.id)).where(Kin.person_id == person)).one()
    if seal != _seal(work, person, by, until, ever) or until <= work.now.timestamp():
        raise Refusal(line("kin-link-gone"))
    return person, by


def _became(work: Work, relative: int, ticket: str) -> KinNow | None:
    """Whoever looks on already is told so again, by whichever link."""
    person = _parts(ticket)[0]
    if not is_kin(work, relative, person):
        return None
    return KinNow(person, person_named(work, person).name, person_named(work, relative).name)


def _living(work: Work, person: int) -> int:
    living = select(func.count(Kin.id)).where(Kin.person_id == person, Kin.until.is_(None))
    return work.session.scalars(living).one()
