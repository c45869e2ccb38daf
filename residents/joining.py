"""The code from a letter: proof of a dwelling, tried only so often; and how a proved tie begins to count."""

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
class Opened:
    """A code was right; nothing is settled by that. ``letter`` is how its code is kept."""

    letter: str
    dwelling: str


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
    """The link in a letter: which home of which community it is, and nothing that proves it.

    It is forwarded, photographed and kept in logs; so the eight characters are on the paper only.
    """
    written = letter_codes.read(code)
    return f"j_{(written.number if written else None) or ''}_{slug}"


def open_letter(work: Work, who: Acting, typed: str, home: int = 0) -> Opened | WrongCode:
    """Whether a code is right; the eight characters alone are meant for ``home``, where that is known.

    A right code is not used up by this, and forgives no wrong ones.
    """
    address = work.session.get_one(Address, who.address)
    require_tries_left(work, address)
    written = letter_codes.read(typed)
    if written is not None and written.number is None and home:
        written = Written(home, written.code)
    letter = _find_letter(work, typed, written)
    if letter is None:
        _count_at_home(work, written.number if written else None)
        return WrongCode(count_try(work, address))
    return Opened(letter, the_letter(work, letter)[1].name)


def the_letter(work: Work, letter: str) -> tuple[LetterCode, Dwelling]:
    """A letter that still opens, with its home; else a refusal, heard only by who holds its code."""
    query = select(LetterCode).where(LetterCode.digest == letter)
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("join-letter-new"), next=Next.JOIN)
    if found.used_at is not None:
        raise Refusal(line("join-code-used"), next=Next.DESK)
    dwelling = work.session.get_one(Dwelling, found.dwelling_id)
    if found.keyed and dwelling.tries >= HOME_TRIES:
        # Whoever hears this holds the code; it opens nothing any more, so nothing is told to a guesser.
        raise Refusal(line("join-letter-locked"), next=Next.DESK)
    return found, dwelling


def home_numbered(work: Work, number: int) -> str:
    """The address of the home of this number, which is on its door; or nothing."""
    query = select(Dwelling.name).where(Dwelling.number == number, Dwelling.gone_at.is_(None))
    return work.session.scalars(query).one_or_none() or ""


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


def _find_letter(work: Work, typed: str, written: Written | None) -> str | None:
    slug = work.session.scalars(select(Community.slug).where(Community.id == work.community_id)).one()
    number, code = (written.number or 0, written.code) if written else (0, "")
    old = (LetterCode.digest == digest_of(slug, typed), LetterCode.keyed.is_(False))
    new = (LetterCode.digest == keyed_digest(work, number, code), LetterCode.keyed.is_(True))
    query = select(LetterCode.digest).where(or_(old[0] & old[1], new[0] & new[1]))
    return work.session.scalars(query.order_by(LetterCode.keyed.desc()).limit(1)).first()


def person_behind(work: Work, who: Acting, address: Address, name: str, language: str) -> Person:
    """The person as whom this account acts here, or a new one; the account is theirs from now on."""
    if who.person is not None:
        address.current_id, address.visiting_id = who.person, None
        return work.session.get_one(Person, who.person)
    person = Person(name=proposed_name(work, name), language=language, created_at=work.now)
    work.session.add(person)
    work.session.flush()
    work.session.add(Holder(address_id=address.id, person_id=person.id, since=work.now))
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
