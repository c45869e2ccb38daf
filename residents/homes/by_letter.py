"""Joining by letter: as what somebody says they live there, and what the letter proves of it (A01).

The letter proves that one lives there. It proves owning only to whom the register names, or where it names
nobody: whoever empties the letter box may be a tenant or a child.
"""

from dataclasses import dataclass

from sqlalchemy import select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.accounts.standing import require_may_come
from residents.acting import Acting
from residents.events import ResidentJoined
from residents.homes.cases import open_case
from residents.homes.events import CameThemselves
from residents.homes.model import Matter
from residents.homes.register import owners_named, same_name
from residents.joining import person_behind, settle, the_letter
from residents.model import Address, Assurance, Dwelling, Holder, LetterCode, Person, Relation, Residency, Way

LONGEST_NAME = 80
"""Of a register; what neighbours call somebody is shorter."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Who joined, and which dwelling they now speak for.

    ``unproved`` when they said that they own it and the register names others; ``met`` when they were in the
    register already, without an account.
    """

    person: int
    name: str
    dwelling: str
    unproved: bool
    met: bool
    deed: bool = False
    """The by-laws ask for more than a letter; the name fits."""


def asks_name(work: Work, who: Acting, letter: str, relation: Relation) -> tuple[str, ...]:
    """Why the real name is needed before joining: ``owner``, to be held against the register, ``entered``."""
    found, dwelling = the_letter(work, letter)
    why = []
    known = work.session.get_one(Person, who.person).name if who.person is not None else ""
    if relation is Relation.OWNER and not _proves_owning(work, found, dwelling, known):
        why.append("owner")
    if who.person is None and _entered_at(work, dwelling):
        why.append("entered")
    return tuple(why)


def real_name(written: str) -> str:
    """A name as somebody wrote it, cleaned; refused if it cannot be read or is longer than any register's."""
    name = texts.clean(written, one_line=True)
    if not texts.is_visible(name) or texts.length(name) > LONGEST_NAME:
        raise Refusal(line("join-real-name-length", most=LONGEST_NAME))
    if not texts.has_letter(name):
        raise Refusal(line("name-needs-letters"))
    return name


def entered_as(work: Work, who: Acting, letter: str, name: str) -> int | None:
    """The person without an account who is in the register of this home under exactly this name."""
    if who.person is not None:
        return None
    _, dwelling = the_letter(work, letter)
    return next((each.id for each in _entered_at(work, dwelling) if same_name(each.name, name)), None)


def join_by_letter(
    work: Work,
    who: Acting,
    letter: str,
    relation: Relation,
    called: str,
    *,
    real: str = "",
    entered: int | None = None,
) -> Joined:
    """Let the holder of an account in, as what they say and as far as the letter proves it; it is used up.

    ``called`` is the account's name, ``real`` the real one if it was asked, ``entered`` the person without an
    account as whom they know themselves.
    """
    found, dwelling = the_letter(work, letter)
    address = work.session.get_one(Address, who.address)
    known = real or (work.session.get_one(Person, who.person).name if who.person is not None else "")
    owns = relation is Relation.OWNER and _proves_owning(work, found, dwelling, known)
    if entered is not None:
        person = _bind(work, address, dwelling, entered)
    else:
        person = person_behind(work, who, address, real or called, address.language)
    before = _verified(work, person, dwelling)
    surely = before is not None and before.assurance == Assurance.OWNER
    unproved = relation is Relation.OWNER and not owns and not surely
    if before is not None and (surely or not owns) and (unproved or entered is not None):
        tie = before  # what is proved already is proved no surer by this letter
    else:
        as_said = Relation.HOUSEHOLD if unproved else relation
        tie = settle(work, person, dwelling, as_said, Way.LETTER)
        work.record(ResidentJoined(tie.id, person.id, dwelling.id))
    if entered is not None:
        work.record(CameThemselves(tie.id, person.id))
    deed = unproved and _is_named(work, dwelling, known)
    if unproved:
        _before_desk(work, tie, Matter.DEED if deed else Matter.NAME, real)
    found.used_at, address.tries = work.now, 0
    work.session.flush()
    return Joined(person.id, person.name, dwelling.name, unproved, entered is not None, deed)


def _before_desk(work: Work, tie: Residency, matter: Matter, real: str) -> None:
    case = open_case(work, tie, matter)
    case.said_by_tie = case.said_by_tie or real


def _proves_owning(work: Work, letter: LetterCode, dwelling: Dwelling, name: str) -> bool:
    if letter.relation != Relation.OWNER or work.bylaws.access.owner_letter == "checked":
        return False
    return _is_named(work, dwelling, name)


def _is_named(work: Work, dwelling: Dwelling, name: str) -> bool:
    """Whether the register names them as an owner, or names nobody."""
    named = owners_named(work, dwelling.id)
    return not named or any(same_name(each.name, name) for each in named)


def _entered_at(work: Work, dwelling: Dwelling) -> list[Person]:
    """Who is in the register of a home and has no account, in the order in which they were entered."""
    held = select(Holder.id).where(Holder.person_id == Person.id)
    query = (
        select(Person)
        .join(Residency, Residency.person_id == Person.id)
        .where(Residency.dwelling_id == dwelling.id, Residency.until.is_(None))
        .where(Residency.refused_at.is_(None), Person.erased_at.is_(None), ~held.exists())
    )
    return list(work.session.scalars(query.order_by(Person.id)))


def _bind(work: Work, address: Address, dwelling: Dwelling, entered: int) -> Person:
    """Their account from now on; whoever helped them is told, and may go on until they end it."""
    person = next((each for each in _entered_at(work, dwelling) if each.id == entered), None)
    if person is None:
        raise Refusal(line("button-old"), next=Next.JOIN)
    require_may_come(work, person.id, address.id)
    work.session.add(Holder(address_id=address.id, person_id=person.id, since=work.now))
    address.current_id, address.visiting_id = person.id, None
    person.language = address.language
    work.session.flush()
    return person


def _verified(work: Work, person: Person, dwelling: Dwelling) -> Residency | None:
    query = select(Residency).where(
        *(Residency.person_id == person.id, Residency.dwelling_id == dwelling.id),
        *(Residency.until.is_(None), Residency.verified_at.is_not(None)),
    )
    return work.session.scalars(query).one_or_none()
