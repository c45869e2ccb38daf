"""Reading the accounts of somebody: their own, or at the desk; and what waits for a second person."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select

from kernel.work import Work
from residents.accounts.model import AccountEnding
from residents.accounts.standing import Served, accounts_of, in_question, last_ending
from residents.accounts.taking_off import (
    in_person,
    require_desk_for,
    require_may_decide,
    require_serves,
    the_ending,
)
from residents.acting import Acting
from residents.assisting.finding import neighbours
from residents.model import Person, RoleKind
from residents.permits import roles_of
from residents.privacy.reading import note_read

PAGE = 3
BEFORE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Accounts:
    """The accounts of somebody; ``here`` is the one that asks, ``waits`` while one is in question."""

    person: int
    name: str
    homes: str
    served: tuple[Served, ...]
    here: int | None
    waits: bool
    in_office: bool
    ending: int | None
    """The last one that was taken off on one word alone, which a second person may look at."""


@dataclass(frozen=True, slots=True)
class EndingSeen:
    """What was said of an account, for whoever looks at it second."""

    ending: int
    name: str
    homes: str
    by: str
    words: str
    at: datetime
    carried: bool
    objected: bool
    lately: int
    """How many accounts the same person had taken off within thirty days."""

    decided: bool


def mine(work: Work, who: Acting) -> Accounts:
    """My own accounts."""
    return _accounts(work, in_person(who), who.address)


def at_desk(work: Work, who: Acting, person: int) -> Accounts:
    """Those of somebody who stands at the desk. A look, which is written down."""
    require_desk_for(work, who, person)
    note_read(work, who, person=person, what="help")
    return _accounts(work, person, None)


def one_of(work: Work, who: Acting, person: int, address: int) -> tuple[Accounts, Served]:
    """One of somebody's accounts, before it is taken off: one's own, or at the desk."""
    known = mine(work, who) if person == who.person else at_desk(work, who, person)
    require_serves(work, person, address)
    return known, next(each for each in known.served if each.address == address)


def waiting(work: Work, who: Acting) -> int:
    """How many wait for this person to look at them second."""
    return len([each for each in _undecided(work, who) if each.carried_at is None or each.objected_at])


def listed(work: Work, who: Acting) -> tuple[tuple[int, str], ...]:
    """Those that a second person can look at: (ending, name), the oldest first."""
    found = _undecided(work, who)[:PAGE]
    return tuple((each.id, work.session.get_one(Person, each.person_id).name) for each in found)


def seen(work: Work, who: Acting, ending_id: int) -> EndingSeen:
    """One of them. A look, which is written down."""
    ending = the_ending(work, ending_id)
    require_may_decide(work, who, ending)
    note_read(work, who, person=ending.person_id, what="help")
    [neighbour] = neighbours(work, [ending.person_id])
    return EndingSeen(
        ending=ending.id,
        name=neighbour.name,
        homes=neighbour.homes,
        by=work.session.get_one(Person, ending.by_id).name,
        words=ending.words,
        at=ending.at,
        carried=ending.carried_at is not None and ending.put_back_at is None,
        objected=ending.objected_at is not None,
        lately=lately(work, ending.by_id),
        decided=ending.decided_at is not None,
    )


def lately(work: Work, by: int) -> int:
    """How many accounts of others somebody had taken off within thirty days."""
    query = select(AccountEnding.id).where(
        *(AccountEnding.by_id == by, AccountEnding.person_id != by, AccountEnding.at > work.now - BEFORE)
    )
    return len(work.session.scalars(query).all())


def _undecided(work: Work, who: Acting) -> list[AccountEnding]:
    """What this person may look at second, as long as it can be said that it is not so."""
    if who.person is None or roles_of(work, who.person).isdisjoint({RoleKind.DESK, RoleKind.SUPERVISOR}):
        return []
    since = work.now - timedelta(days=work.bylaws.conduct.appeal_days)
    open_ = or_(AccountEnding.carried_at.is_(None), AccountEnding.objected_at.is_not(None))
    query = select(AccountEnding).where(
        *(AccountEnding.decided_at.is_(None), AccountEnding.by_id != AccountEnding.person_id),
        *(AccountEnding.by_id != who.person, AccountEnding.person_id != who.person),
        or_(open_, AccountEnding.carried_at > since),
    )
    own = select(AccountEnding).where(
        *(AccountEnding.decided_at.is_(None), AccountEnding.by_id == AccountEnding.person_id),
        *(AccountEnding.objected_at.is_not(None), AccountEnding.person_id != who.person),
    )
    found = [*work.session.scalars(query), *work.session.scalars(own)]
    return sorted(found, key=lambda each: each.id)


def _accounts(work: Work, person: int, here: int | None) -> Accounts:
    [neighbour] = neighbours(work, [person])
    said = last_ending(work, person)
    alone = said is not None and said.carried_at is not None and said.decided_at is None
    return Accounts(
        person=person,
        name=neighbour.name,
        homes=neighbour.homes,
        served=accounts_of(work, person),
        here=here,
        waits=in_question(work, person),
        in_office=bool(roles_of(work, person)),
        ending=said.id if said is not None and alone else None,
    )
