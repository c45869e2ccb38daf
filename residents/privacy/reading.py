"""Who looked at whose sensitive data. Showing it is an act, because a question could not write that down.

Whoever shows an officer the telephone number of a register entry, a claim, a letter's code, or what is held
about somebody, does so in a use case that calls ``note_read`` and only then gives the data out. Asked as a
question it fails, so that nothing is shown that is not written down. People see it under 谁看过我的资料. What
neighbours publish does not count, nor what somebody sees of themselves.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, or_, select

from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Person, Residency, Role, RoleKind
from residents.privacy.model import Reading

WHAT_LENGTH, WHY_LENGTH = 20, 200
SAME_LOOK = timedelta(days=1)
"""Looking at the same thing again within this time is one look."""

LOOKING = (
    *(RoleKind.DESK, RoleKind.BUILDING_LEADER, RoleKind.CHAIR, RoleKind.COMMITTEE, RoleKind.SUPERVISOR),
    *(RoleKind.GRID_HEAD, RoleKind.GRID_WORKER),
)
SHOWN = 20
KINDS = ("phone", "claim", "export", "register", "letter", "help", "reach", "roster")
"""What may be read: a telephone number, who claims which home, all that is held, the roster's entry, the code
of a home's letter, whoever is to be helped, with homes and relatives, whether a message went to a home, and
the whole roster, taken out as a file."""


@dataclass(frozen=True, slots=True)
class ReadBy:
    """One look: who by name and office, at what, about which home, why and when."""

    name: str
    office: str
    what: str
    home: str
    why: str
    at: datetime


def note_read(
    work: Work,
    who: Acting,
    *,
    person: int | None = None,
    dwelling: int | None = None,
    what: str,
    why: str = "",
) -> None:
    """Write down that whoever acts now sees data of a person, or of a dwelling's people; ``what`` of KINDS.

    With neither it is of everybody who lives here.

    It is the helper who looks (``who.by``), not whoever they help. One's own data is nobody's business.
    """
    reader = who.by or who.person
    if reader is None or reader == person:
        return
    query = select(Reading.id).where(
        *(Reading.reader_id == reader, Reading.person_id == person, Reading.dwelling_id == dwelling),
        *(Reading.what == what[:WHAT_LENGTH], Reading.at > work.now - SAME_LOOK),
    )
    if work.session.scalars(query.limit(1)).first() is None:
        row = Reading(reader_id=reader, person_id=person, dwelling_id=dwelling, what=what[:WHAT_LENGTH])
        row.why, row.at = why[:WHY_LENGTH], work.now
        work.session.add(row)
        work.session.flush()


def read_by(work: Work, who: Acting, *, most: int = SHOWN) -> tuple[ReadBy, ...]:
    """Who looked at the data of whoever asks, and at that of their homes; the latest first."""
    if who.person is None:
        return ()
    homes = select(Residency.dwelling_id).where(
        Residency.person_id == who.person, Residency.verified_at.is_not(None)
    )
    of_their_home = Reading.person_id.is_(None) & Reading.dwelling_id.in_(homes)
    lived_here = exists().where(
        *(Residency.person_id == who.person, Residency.verified_at.is_not(None)),
        Residency.since <= Reading.at,
        or_(Residency.until.is_(None), Residency.until > Reading.at),
    )
    of_everybody = Reading.person_id.is_(None) & Reading.dwelling_id.is_(None) & lived_here
    about_them = or_(Reading.person_id == who.person, of_their_home, of_everybody)
    query = (
        select(Reading, Person.name, Dwelling.name)
        .outerjoin(Person, Person.id == Reading.reader_id)
        .outerjoin(Dwelling, Dwelling.id == Reading.dwelling_id)
        .where(about_them, Reading.reader_id != who.person)
        .order_by(Reading.id.desc())
        .limit(most)
    )
    return tuple(
        ReadBy(name or "", _office_of(work, row), row.what, home or "", row.why, row.at)
        for row, name, home in work.session.execute(query)
    )


def _office_of(work: Work, row: Reading) -> str:
    """The office they held when they looked, as it is called here; of several the one that looks most."""
    held = (Role.person_id == row.reader_id, Role.since <= row.at)
    query = select(Role.kind).where(*held, Role.until.is_(None) | (Role.until > row.at))
    offices = set(work.session.scalars(query))
    return next((kind.value for kind in LOOKING if kind in offices), min(offices, default=""))
