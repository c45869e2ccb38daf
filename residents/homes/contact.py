"""Joining by one's own telephone number, as the chat vouches for it and the roster has it (A01).

The number is compared and forgotten: it is in no row, no receipt and no log.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.accounts.standing import require_may_come
from residents.acting import Acting
from residents.events import ResidentJoined
from residents.homes.cases import open_case
from residents.homes.events import AccountAsks, AccountLinked
from residents.homes.model import Matter
from residents.homes.register import same_name
from residents.joining import person_behind, settle
from residents.model import Address, Assurance, Dwelling, Holder, Person, Residency, Way
from residents.permits import person_of
from residents.roster import phones
from residents.roster.model import Holding, RegisterEntry

SEAL_LENGTH = 16
ENTRIES = table_of(RegisterEntry)


@dataclass(frozen=True, slots=True)
class ByContact:
    """Who joined by their number, and the homes it proved, with those that were proved before."""

    person: int
    name: str
    joined: tuple[str, ...]
    already: tuple[str, ...]
    new: bool


@dataclass(frozen=True, slots=True)
class Whose:
    """The roster has this number for several people: which of them is it? (entry, name)"""

    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Twice:
    """Somebody joined as this entry already, from another account."""

    entry: int
    called: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose account is asked, or has said yes."""

    person: int
    name: str


@dataclass(frozen=True, slots=True)
class NoSuchNumber:
    """The roster does not have this number."""

    unknown: bool


Found = ByContact | Whose | Twice | NoSuchNumber


def digest_of_contact(work: Work, phone: str, *, own: bool) -> str | None:
    """What to compare; refused unless the chat says that the number belongs to the account that sent it."""
    if not own:
        raise Refusal(line("contact-not-yours"), next=Next.JOIN)
    number = phones.of_contact(phone)
    return phones.digest(work.keyring, work.community_id, number) if number else None


def join_by_number(work: Work, who: Acting, digest: str | None, name: str, entry: int = 0) -> Found:
    """Let in whoever the roster has under this number, in all their homes at once."""
    entries = _entries(work, digest)
    if entry:
        chosen = [each for each in entries if each.id == entry]
        entries = [each for each in entries if chosen and same_name(each.name, chosen[0].name)]
    if not entries:
        return NoSuchNumber(unknown=True)
    if people := _several(entries):
        return Whose(people)
    others = {each.person_id for each in entries if each.person_id is not None} - {who.person}
    if others:
        return _known_already(work, who, entries, min(others), name)
    return _join_all(work, who, entries, name)


def ask_account(work: Work, who: Acting, digest: str | None, entry: int) -> Asked:
    """It is me: the account that joined before is asked. A number alone opens nobody's account.

    Numbers are given out anew, and rosters are mistaken: whoever has the number may never have been here.
    """
    found = [each for each in _entries(work, digest) if each.id == entry and each.person_id is not None]
    if not found or who.person is not None or found[0].person_id is None or who.address is None:
        raise Refusal(line("contact-gone"), next=Next.JOIN)
    work.record(AccountAsks(found[0].person_id, who.address))
    return Asked(found[0].person_id, work.session.get_one(Person, found[0].person_id).name)


def seal_of(work: Work, person: int, address: int) -> str:
    """What makes the question about an account one that was asked, and of this person.

    The account itself is sealed in: after a restore its row's number may belong to another.
    """
    account = work.session.get(Address, address)
    named = f"{account.channel}:{account.external}" if account else ""
    return work.keyring.digest("account-link", work.community_id, person, address, named)[:SEAL_LENGTH]


def let_account_in(work: Work, who: Acting, address_id: int, seal: str) -> Asked:
    """The other account is mine too; a second time changes nothing."""
    person, address = person_of(who), work.session.get(Address, address_id)
    if address is None or seal != seal_of(work, person, address_id):
        raise Refusal(line("contact-gone"))
    served = set(work.session.scalars(select(Holder.person_id).where(Holder.address_id == address_id)))
    if served and person not in served:
        raise Refusal(line("account-somebodys"), next=Next.DESK)
    if not served:
        require_may_come(work, person, address_id)
        work.session.add(Holder(address_id=address_id, person_id=person, since=work.now))
        if address.current_id is None:
            address.current_id, address.visiting_id = person, None
        work.session.flush()
        work.record(AccountLinked(person, address_id))
    return Asked(person, work.session.get_one(Person, person).name)


def not_me(work: Work, who: Acting, digest: str | None, entry: int, name: str) -> int:
    """It was not me who joined as this entry: the desk has to look at both; gives the case."""
    found = [each for each in _entries(work, digest) if each.id == entry and each.person_id is not None]
    if not found or who.person is not None:
        raise Refusal(line("contact-gone"), next=Next.JOIN)
    mentioned = found[0]
    query = select(Residency).where(
        *(Residency.person_id == mentioned.person_id, Residency.dwelling_id == mentioned.dwelling_id),
        Residency.until.is_(None),
    )
    theirs = work.session.scalars(query).one_or_none()
    address = work.session.get_one(Address, who.address)
    person = person_behind(work, who, address, name, address.language)
    mine = Residency(person_id=person.id, dwelling_id=mentioned.dwelling_id, since=work.now, way=Way.CONTACT)
    mine.relation, mine.assurance = mentioned.relation, Assurance.KNOWN
    work.session.add(mine)
    work.session.flush()
    return open_case(work, mine, Matter.OWNERS, other=theirs, by=person.id).id


def _entries(work: Work, digest: str | None) -> Sequence[RegisterEntry]:
    if digest is None:
        return []
    # By the number alone, which finds a handful; asked with the community, SQLite reads its whole register.
    found = list(
        work.connection.execute(select(ENTRIES.c.id).where(ENTRIES.c.phone_digest == digest)).scalars()
    )
    query = select(RegisterEntry).where(
        *(RegisterEntry.id.in_(found), RegisterEntry.until.is_(None)),
        RegisterEntry.holding == Holding.PERSON,
    )
    return work.session.scalars(query.order_by(RegisterEntry.id)).all()


def _several(entries: Sequence[RegisterEntry]) -> tuple[tuple[int, str], ...]:
    people: list[tuple[int, str]] = []
    for each in entries:
        if not any(same_name(name, each.name) for _, name in people):
            people.append((each.id, each.name))
    return tuple(people) if len(people) > 1 else ()


def _known_already(
    work: Work, who: Acting, entries: Sequence[RegisterEntry], person: int, name: str
) -> Found:
    if who.person is not None:
        raise Refusal(line("contact-two-people"), next=Next.DESK)
    if work.session.scalars(select(Holder.id).where(Holder.person_id == person).limit(1)).first() is None:
        return _link(work, who, entries)  # somebody entered by the desk, who has a phone now
    mentioned = next(each for each in entries if each.person_id == person)
    return Twice(mentioned.id, work.session.get_one(Person, person).name)


def _link(work: Work, who: Acting, entries: Sequence[RegisterEntry]) -> ByContact:
    address = work.session.get_one(Address, who.address)
    person = next(each.person_id for each in entries if each.person_id is not None)
    require_may_come(work, person, address.id)
    work.session.add(Holder(address_id=address.id, person_id=person, since=work.now))
    address.current_id, address.visiting_id = person, None
    work.session.flush()
    work.record(AccountLinked(person, address.id))
    entered = Acting(person, person, who.origin, address=who.address)
    same = [each for each in entries if each.person_id in (None, person)]
    return _join_all(work, entered, same, "")


def _join_all(work: Work, who: Acting, entries: Sequence[RegisterEntry], name: str) -> ByContact:
    address = work.session.get_one(Address, who.address)
    person = person_behind(work, who, address, name, address.language)
    joined, already = [], []
    for entry in entries:
        entry.person_id = person.id
        work.session.flush()
        dwelling = work.session.get_one(Dwelling, entry.dwelling_id)
        try:
            tie = settle(work, person, dwelling, entry.relation, Way.CONTACT)
        except Refusal:
            _prove_again(work, person, dwelling)
            already.append(dwelling.name)
        else:
            joined.append(dwelling.name)
            work.record(ResidentJoined(tie.id, person.id, dwelling.id))
    address.tries = 0
    return ByContact(person.id, person.name, tuple(joined), tuple(already), who.person is None)


def _prove_again(work: Work, person: Person, dwelling: Dwelling) -> None:
    """An owner who came by letter alone is known by their own number as well from now on."""
    query = select(Residency).where(
        *(Residency.person_id == person.id, Residency.dwelling_id == dwelling.id, Residency.until.is_(None)),
        *(Residency.way == Way.LETTER, Residency.assurance == Assurance.OWNER),
    )
    tie = work.session.scalars(query).one_or_none()
    if tie is not None:
        tie.way = Way.CONTACT
        work.session.flush()
