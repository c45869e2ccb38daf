"""Joining with the code from a letter: proof of a dwelling, tried only so often."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from kernel import codes, texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.events import ResidentJoined
from residents.model import (
    Address,
    Assurance,
    Community,
    Dwelling,
    Holder,
    LetterCode,
    Person,
    Relation,
    Residency,
)

TRIES = 6
TRIES_WITHIN = timedelta(hours=1)
NAME_LENGTH = 20


@dataclass(frozen=True, slots=True)
class Joined:
    """Who joined, and which dwelling they now speak for."""

    person: int
    name: str
    dwelling: str
    neighbours: int


@dataclass(frozen=True, slots=True)
class WrongCode:
    """A code that fits no letter; ``left`` tries remain this hour."""

    left: int


def digest_of(slug: str, typed: str) -> str:
    """How a letter's code is kept: never the code itself."""
    return hashlib.sha256(f"{slug}:{codes.tidy(typed)}".encode()).hexdigest()


def letter_link(slug: str, code: str) -> str:
    """The link in a letter: its code and its community, because a bot may serve several."""
    return f"j_{codes.tidy(code)}_{slug}"


def join_by_letter(work: Work, who: Acting, typed: str, name: str, language: str) -> Joined | WrongCode:
    """Let the holder of an address in, as a member of the dwelling whose letter they hold."""
    address = work.session.get_one(Address, who.address)
    require_tries_left(work, address)
    letter = _find_letter(work, typed)
    if letter is None:
        return WrongCode(count_try(work, address))
    if letter.used_at is not None:
        raise Refusal(line("join-code-used"), next=Next.DESK)
    person = person_behind(work, who, address, name, language)
    dwelling = work.session.get_one(Dwelling, letter.dwelling_id)
    residency = _residency(work, person, dwelling, letter.relation)
    letter.used_at, address.tries = work.now, 0
    work.session.flush()
    work.record(ResidentJoined(residency.id, person.id, dwelling.id))
    return Joined(person.id, person.name, dwelling.name, _members(work, dwelling.id) - 1)


def count_try(work: Work, address: Address) -> int:
    """Count a wrong code against the account; gives how many tries are left this hour."""
    if address.tries_since is None or address.tries_since < work.now - TRIES_WITHIN:
        address.tries, address.tries_since = 0, work.now
    address.tries += 1
    return max(0, TRIES - address.tries)


def require_tries_left(work: Work, address: Address) -> None:
    """Refuse an account that has tried too many codes within the hour."""
    if address.tries_since is None or address.tries < TRIES:
        return
    if address.tries_since >= work.now - TRIES_WITHIN:
        raise Refusal(line("join-too-many-tries", until=address.tries_since + TRIES_WITHIN), next=Next.DESK)


def _find_letter(work: Work, typed: str) -> LetterCode | None:
    slug = work.session.scalars(select(Community.slug).where(Community.id == work.community_id)).one()
    query = select(LetterCode).where(LetterCode.digest == digest_of(slug, typed))
    return work.session.scalars(query).one_or_none()


def person_behind(work: Work, who: Acting, address: Address, name: str, language: str) -> Person:
    """The person as whom this account acts here, or a new one; the account is theirs from now on."""
    if who.person is not None:
        address.current_id, address.visiting_id = who.person, None
        return work.session.get_one(Person, who.person)
    cleaned = texts.clean(name, one_line=True)
    shown = texts.cut(cleaned, NAME_LENGTH) if texts.is_visible(cleaned) else "邻居"
    person = Person(name=shown, language=language, created_at=work.now)
    work.session.add(person)
    work.session.flush()
    work.session.add(Holder(address_id=address.id, person_id=person.id))
    address.current_id, address.visiting_id = person.id, None
    return person


def _residency(work: Work, person: Person, dwelling: Dwelling, relation: Relation) -> Residency:
    living = select(Residency).where(
        Residency.person_id == person.id, Residency.dwelling_id == dwelling.id, Residency.until.is_(None)
    )
    known = work.session.scalars(living).one_or_none()
    if known is not None and known.verified_at is not None:
        raise Refusal(line("join-already", dwelling=dwelling.name))
    residency = known or Residency(person_id=person.id, dwelling_id=dwelling.id, since=work.now)
    residency.relation = relation
    residency.assurance = Assurance.OWNER if relation is Relation.OWNER else Assurance.RESIDENT
    residency.verified_at, residency.refused_at, residency.refused_why = work.now, None, None
    work.session.add(residency)
    work.session.flush()
    return residency


def _members(work: Work, dwelling: int) -> int:
    query = select(Residency.id).where(
        Residency.dwelling_id == dwelling, Residency.verified_at.is_not(None), Residency.until.is_(None)
    )
    return len(work.session.scalars(query).all())
