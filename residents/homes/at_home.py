"""Who belongs to a home, for the desk and the leader of its building, and for whoever was ended there."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.hearers import phones_of
from residents.homes.claims import a_home
from residents.homes.ending import (
    a_tie,
    decided_so,
    may_say,
    members,
    objection_until,
    proposed,
    require_office_for,
)
from residents.homes.model import Why
from residents.homes.over import the_ending
from residents.homes.register import owners_named
from residents.model import Assurance, Dwelling, Relation, Residency, RoleKind, Way
from residents.permits import buildings_led, person_of, roles_of
from residents.privacy.reading import note_read
from residents.queries import called

MOST = 12


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a leader says of a tie, and the desk has not looked at yet."""

    ending: int
    why: Why
    words: str
    by: str


@dataclass(frozen=True, slots=True)
class Belonging:
    """Somebody who belongs to a home; ``may_say`` is what whoever looks may say to the contrary."""

    tie: int
    person: int
    name: str
    dwelling: int
    home: str
    relation: Relation
    assurance: Assurance
    way: Way
    since: datetime
    confirmed_at: datetime | None
    silent: bool
    has_phone: bool
    disputed: bool
    over: Why | None
    back_until: datetime | None
    proposed: Proposed | None
    may_say: tuple[Why, ...]
    at_desk: bool


@dataclass(frozen=True, slots=True)
class HomeSeen:
    """A home with everybody who belongs to it; ``owners`` are those whom the register names."""

    dwelling: int
    name: str
    people: tuple[Belonging, ...]
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EndedForMe:
    """One of my homes that the desk says is mine no more, and I may still say otherwise."""

    tie: int
    dwelling: str
    why: Why
    at: datetime
    until: datetime


def home_at_desk(work: Work, who: Acting, dwelling_id: int) -> HomeSeen:
    """Everybody who belongs to a home. A look, which is written down."""
    dwelling = a_home(work, dwelling_id)
    by = person_of(who)
    if who.by not in (None, by):
        raise Refusal(line("office-in-person"))
    if by in members(work, dwelling.id):
        raise Refusal(line("claim-own-home"), next=Next.DESK)
    if RoleKind.DESK not in roles_of(work, by) and dwelling.building_id not in buildings_led(work, by):
        raise Refusal(line("claim-not-yours"))
    query = select(Residency).where(
        *(Residency.dwelling_id == dwelling.id, Residency.until.is_(None)), Residency.verified_at.is_not(None)
    )
    ties = list(work.session.scalars(query.order_by(Residency.id).limit(MOST)))
    people = tuple(_belonging(work, who, tie) for tie in ties)
    named = tuple(each.name for each in owners_named(work, dwelling.id))
    return HomeSeen(dwelling.id, dwelling.name, people, named)


def tie_at_desk(work: Work, who: Acting, tie_id: int) -> Belonging:
    """One of them. A look, which is written down."""
    return _belonging(work, who, a_tie(work, tie_id))


def ended_for_me(work: Work, who: Acting) -> tuple[EndedForMe, ...]:
    """My homes that were ended for me lately, and not decided about since."""
    if who.person is None:
        return ()
    query = select(Residency).where(Residency.person_id == who.person, Residency.until.is_not(None))
    found = []
    for tie in work.session.scalars(query.order_by(Residency.id)):
        ending, until = the_ending(work, tie.id), objection_until(work, tie)
        if ending is None or until is None or until <= work.now or decided_so(work, tie.id):
            continue
        home = work.session.get_one(Dwelling, tie.dwelling_id).name
        found.append(EndedForMe(tie.id, home, Why(ending.why), ending.carried_at or until, until))
    return tuple(found)


def _belonging(work: Work, who: Acting, tie: Residency) -> Belonging:
    at_desk = require_office_for(work, who, tie)
    note_read(work, who, person=tie.person_id, dwelling=tie.dwelling_id, what="claim")
    until, ending, said = objection_until(work, tie), the_ending(work, tie.id), proposed(work, tie.id)
    undoable = at_desk and ending is not None and until is not None and until > work.now
    return Belonging(
        tie=tie.id,
        person=tie.person_id,
        name=called(work, tie.person_id),
        dwelling=tie.dwelling_id,
        home=work.session.get_one(Dwelling, tie.dwelling_id).name,
        relation=Relation(tie.relation),
        assurance=Assurance(tie.assurance),
        way=Way(tie.way),
        since=tie.verified_at or tie.since,
        confirmed_at=tie.confirmed_at,
        silent=tie.asked_at is not None and tie.ask_at is None,
        has_phone=bool(phones_of(work, [tie.person_id])),
        disputed=tie.disputed_at is not None,
        over=Why(ending.why) if ending is not None and tie.until is not None else None,
        back_until=until if undoable else None,
        proposed=Proposed(said.id, Why(said.why), said.words, called(work, said.by_id)) if said else None,
        may_say=may_say(tie, at_desk=at_desk) if tie.until is None else (),
        at_desk=at_desk,
    )
