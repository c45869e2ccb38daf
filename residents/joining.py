"""Joining with the code from a letter: proof of a dwelling, tried only so often."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import case, or_, select, update

from kernel import codes
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents import letter_codes
from residents.acting import Acting
from residents.calling import proposed_name
from residents.events import ResidentJoined
from residents.homes.asking import ask_later
from residents.homes.cases import too_many_owners
from residents.homes.events import LetterLocked
from residents.letter_codes import Written
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
    Way,
)

TRIES = 6
TRIES_WITHIN = timedelta(hours=1)
HOME_TRIES = 10
HOME_TRIES_WITHIN = timedelta(days=1)
DWELLINGS = table_of(Dwelling)


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
    """How the code of a letter without a home's number was kept; those letters still open."""
    return hashlib.sha256(f"{slug}:{codes.tidy(typed)}".encode()).hexdigest()


def keyed_digest(work: Work, number: int, code: str) -> str:
    """How a letter's code is kept: nobody can guess at it without the installation's key."""
    return work.keyring.digest("letter", work.community_id, number, codes.tidy(code))


def letter_link(slug: str, code: str) -> str:
    """The link in a letter: its code and its community, because a bot may serve several."""
    written = letter_codes.read(code)
    return f"j_{written.plain if written else codes.tidy(code)}_{slug}"


def join_by_letter(work: Work, who: Acting, typed: str, name: str, language: str) -> Joined | WrongCode:
    """Let the holder of an address in, as a member of the dwelling whose letter they hold."""
    address = work.session.get_one(Address, who.address)
    require_tries_left(work, address)
    written = letter_codes.read(typed)
    letter = _find_letter(work, typed, written)
    if letter is None:
        _count_at_home(work, written.number if written else None)
        return WrongCode(count_try(work, address))
    dwelling = work.session.get_one(Dwelling, letter.dwelling_id)
    if letter.used_at is not None:
        raise Refusal(line("join-code-used"), next=Next.DESK)
    if letter.keyed and dwelling.tries >= HOME_TRIES:
        # Whoever hears this holds the code; it opens nothing any more, so nothing is told to a guesser.
        raise Refusal(line("join-letter-locked"), next=Next.DESK)
    person = person_behind(work, who, address, name, language)
    residency = settle(work, person, dwelling, letter.relation, Way.LETTER)
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


def _count_at_home(work: Work, number: int | None) -> None:
    """Count a wrong code against the home it was tried at, if there is such a home.

    One statement, whether or not there is: neither the answer nor its time tells which homes there are.
    """
    within = DWELLINGS.c.tries_since >= work.now - HOME_TRIES_WITHIN
    # A letter that was locked stays so: only a new one opens that home again.
    goes_on = or_(within, DWELLINGS.c.tries >= HOME_TRIES)
    counted = (
        update(DWELLINGS)
        .where(DWELLINGS.c.community_id == work.community_id, DWELLINGS.c.number == (number or 0))
        .values(
            tries=case((goes_on, DWELLINGS.c.tries + 1), else_=1),
            tries_since=case((goes_on, DWELLINGS.c.tries_since), else_=work.now),
        )
        .returning(DWELLINGS.c.id, DWELLINGS.c.tries)
    )
    work.flush()
    found = work.connection.execute(counted).first()
    if found is not None and found.tries == HOME_TRIES:
        work.record(LetterLocked(found.id))


def _find_letter(work: Work, typed: str, written: Written | None) -> LetterCode | None:
    slug = work.session.scalars(select(Community.slug).where(Community.id == work.community_id)).one()
    number, code = (written.number or 0, written.code) if written else (0, "")
    old = (LetterCode.digest == digest_of(slug, typed), LetterCode.keyed.is_(False))
    new = (LetterCode.digest == keyed_digest(work, number, code), LetterCode.keyed.is_(True))
    query = select(LetterCode).where(or_(old[0] & old[1], new[0] & new[1]))
    return work.session.scalars(query.order_by(LetterCode.keyed.desc()).limit(1)).first()


def person_behind(work: Work, who: Acting, address: Address, name: str, language: str) -> Person:
    """The person as whom this account acts here, or a new one; the account is theirs from now on."""
    if who.person is not None:
        address.current_id, address.visiting_id = who.person, None
        return work.session.get_one(Person, who.person)
    person = Person(name=proposed_name(work, name), language=language, created_at=work.now)
    work.session.add(person)
    work.session.flush()
    work.session.add(Holder(address_id=address.id, person_id=person.id))
    address.current_id, address.visiting_id = person.id, None
    return person


def settle(work: Work, person: Person, dwelling: Dwelling, relation: Relation, way: Way) -> Residency:
    """Let a proved tie count: a new one, or the one that waited, was refused or was less sure.

    One that is disputed stays so: a letter does not overrule what the desk has yet to decide.
    """
    living = select(Residency).where(
        Residency.person_id == person.id, Residency.dwelling_id == dwelling.id, Residency.until.is_(None)
    )
    known = work.session.scalars(living).one_or_none()
    owns = relation == Relation.OWNER
    surer = known is not None and owns and known.assurance != Assurance.OWNER
    if known is not None and known.verified_at is not None and not surer:
        raise Refusal(line("join-already", dwelling=dwelling.name))
    residency = known or Residency(person_id=person.id, dwelling_id=dwelling.id, since=work.now)
    residency.relation, residency.way, residency.verified_by = relation, way, None
    residency.assurance = Assurance.OWNER if owns else Assurance.RESIDENT
    residency.verified_at = residency.verified_at or work.now
    ask_later(work, residency)
    residency.refused_at, residency.refused_why = None, None
    work.session.add(residency)
    work.session.flush()
    if owns:
        too_many_owners(work, residency)
    return residency


def _members(work: Work, dwelling: int) -> int:
    query = select(Residency.id).where(
        Residency.dwelling_id == dwelling, Residency.verified_at.is_not(None), Residency.until.is_(None)
    )
    return len(work.session.scalars(query).all())
