"""Helping mode: from one tap on, whoever holds an account acts for somebody, for a while."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update

from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.consent import require_standing
from residents.assisting.model import Consent
from residents.assisting.permits import helper_of, person_named, require_reach
from residents.model import Address, Holder, Person

ADDRESSES = table_of(Address)
HELPS_FOR = timedelta(minutes=15)
"""Counted from the last act: who walks away from the desk is not somebody else for long."""


@dataclass(frozen=True, slots=True)
class Begun:
    """For whom an account acts from now on."""

    person: int
    name: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Stopped:
    """Everything is done in one's own name again; ``name`` is whose it was before, if anybody's."""

    name: str


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who speaks on a shared phone from now on."""

    person: int
    name: str


def begin_helping(work: Work, who: Acting, person: int) -> Begun:
    """Act for this person from now on; refused without consent."""
    helper = helper_of(who)
    consent = require_may_act(work, helper, person)
    address = work.session.get_one(Address, who.address)
    address.helping_id, address.helping_proof = person, consent.proof
    address.helping_until = work.now + HELPS_FOR
    work.session.flush()
    return Begun(person, person_named(work, person).name, address.helping_until)


def require_may_act(work: Work, helper: int, person: int) -> Consent:
    """The consent under which ``helper`` acts for ``person`` at this moment; or the way to get it."""
    require_reach(work, helper, person)
    return require_standing(work, person, helper)


def go_on_helping(work: Work, who: Acting) -> Begun:
    """Take up again what rested too long."""
    address = work.session.get_one(Address, who.address)
    if address.helping_id is None:
        raise Refusal(line("helping-over"), next=Next.HELPING)
    return begin_helping(work, who, address.helping_id)


def stop_helping(work: Work, who: Acting) -> Stopped:
    """Act as oneself again; a second time changes nothing."""
    address = work.session.get_one(Address, who.address)
    helped = select(Person.name).where(Person.id == address.helping_id, Person.erased_at.is_(None))
    name = work.session.scalars(helped).one_or_none() or ""  # of another community, or erased since
    put_down(address)
    work.session.flush()
    return Stopped(name)


def put_down(address: Address) -> None:
    """Let an account act for nobody but whom it serves."""
    address.helping_id, address.helping_until, address.helping_proof = None, None, ""


def prolong(work: Work, who: Acting) -> None:
    """An act was done: the while begins anew."""
    mine = update(ADDRESSES).where(ADDRESSES.c.id == who.address, ADDRESSES.c.helping_id == who.person)
    work.connection.execute(mine.values(helping_until=work.now + HELPS_FOR))


def speak_as(work: Work, who: Acting, person: int) -> Speaking:
    """Another of those whom a shared phone serves speaks from now on."""
    served = select(Holder.id).where(Holder.address_id == who.address, Holder.person_id == person)
    if work.session.scalars(served).first() is None:
        raise Refusal(line("speaker-not-here"))
    address = work.session.get_one(Address, who.address)
    put_down(address)
    address.current_id, address.visiting_id = person, None
    work.session.flush()
    return Speaking(person, person_named(work, person).name)
