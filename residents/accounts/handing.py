"""A code by which another account comes to speak for somebody: made from the old one, or at the desk."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, distinct, func, select

from kernel import codes
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.accounts.events import AccountCodeGiven, AccountHandedOver
from residents.accounts.model import AccountCode
from residents.accounts.standing import QUIET, accounts_of, in_question, last_ending, quiet_until
from residents.accounts.taking_off import MOST_A_DAY, in_person, require_desk_for
from residents.acting import Acting
from residents.homes.events import AccountLinked
from residents.joining import WrongCode, count_try, require_tries_left
from residents.model import Address, Holder, Person
from residents.permits import roles_of

FIRST = "H"
"""With which each begins: a letter's code begins with a home's number, which this can never be."""

LENGTH = 12
OWN_FOR, DESK_FOR = timedelta(hours=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it is written down, for whom, and from when to when it opens."""

    person: int
    name: str
    code: str
    starts: datetime
    expires: datetime
    waits: bool
    """It opens nothing yet."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A right code: for whom the account that typed it would speak."""

    code: int
    name: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The account speaks for this person from now on; ``others`` do so besides."""

    person: int
    name: str
    others: int


def own_code(work: Work, who: Acting) -> Code:
    """For one's own new account, from the one that is held still; a code of before is void."""
    person = in_person(who)
    if in_question(work, person):
        raise Refusal(line("account-in-question"), next=Next.DESK)
    return _make(work, person, person, work.now, OWN_FOR)


def desk_code(work: Work, who: Acting, person: int) -> Code:
    """For somebody who stands at the desk and has no account, or none any more; those concerned are told.

    Where one person alone took the last account off, for whoever is in office, and of the fourth of a day, it
    opens a day later: with codes one clerk would speak for all neighbours without a phone before a vote.
    """
    by = require_desk_for(work, who, person)
    if in_question(work, person):
        raise Refusal(line("account-in-question"), next=Next.DESK)
    if accounts_of(work, person):
        raise Refusal(line("account-still-there"), next=Next.DESK)
    known = work.session.get_one(Person, person)
    if known.died_at is not None:
        raise Refusal(line("helping-over-for", name=known.name), next=Next.DESK)
    said = last_ending(work, person)
    sure = said is not None and said.decided_at is not None
    rests = (bool(roles_of(work, person)) or _gave_many(work, by, person)) and not sure
    starts = quiet_until(work, person) or (work.now + QUIET if rests else work.now)
    made = _make(work, person, by, starts, DESK_FOR)
    query = select(AccountCode.id).where(AccountCode.person_id == person, AccountCode.used_at.is_(None))
    work.record(AccountCodeGiven(work.session.scalars(query).one(), person, by))
    return made


def is_like_one(typed: str) -> bool:
    """Whether what somebody typed is written as such a code."""
    tidied = codes.tidy(typed)
    return tidied.startswith(FIRST) and len(tidied) == LENGTH


def look(work: Work, who: Acting, typed: str) -> Offered | WrongCode:
    """For whom a code is; nothing is settled by that. Wrong ones are counted with those of letters."""
    address = work.session.get_one(Address, who.address)
    require_tries_left(work, address)
    query = select(AccountCode).where(AccountCode.digest == _digest(work, typed))
    found = work.session.scalars(query).one_or_none()
    if found is None:
        return WrongCode(count_try(work, address))
    _require_opens(work, found)
    return Offered(found.id, work.session.get_one(Person, found.person_id).name)


def hand_over(work: Work, who: Acting, code_id: int) -> HandedOver:
    """The account that typed the code speaks for its person from now on; the code is used up."""
    found = work.session.scalars(select(AccountCode).where(AccountCode.id == code_id)).one_or_none()
    if found is None:
        raise Refusal(line("account-code-old"), next=Next.JOIN)
    address, person = work.session.get_one(Address, who.address), found.person_id
    _require_opens(work, found)
    name = work.session.get_one(Person, person).name
    if all(each.address != address.id for each in accounts_of(work, person)):
        work.session.add(Holder(address_id=address.id, person_id=person, since=work.now))
    address.current_id, address.visiting_id, address.tries = person, None, 0
    found.used_at = work.now
    work.session.flush()
    work.record(AccountHandedOver(found.id, person, found.by_id))
    work.record(AccountLinked(person, address.id))
    return HandedOver(person, name, len(accounts_of(work, person)) - 1)


def _gave_many(work: Work, by: int, person: int) -> bool:
    others = (AccountCode.person_id != by, AccountCode.person_id != person)
    query = select(func.count(distinct(AccountCode.person_id))).where(
        AccountCode.by_id == by, AccountCode.at > work.now - QUIET, *others
    )
    return work.session.scalars(query).one() >= MOST_A_DAY


def _require_opens(work: Work, code: AccountCode) -> None:
    """That it opens; one from the desk opens nothing once another account speaks for them, or they died."""
    died = work.session.get_one(Person, code.person_id).died_at is not None
    meanwhile = code.by_id != code.person_id and bool(accounts_of(work, code.person_id))
    if code.used_at is not None or code.expires_at <= work.now or died or meanwhile:
        raise Refusal(line("account-code-old"), next=Next.JOIN)
    if in_question(work, code.person_id):
        raise Refusal(line("account-in-question"), next=Next.DESK)
    if code.starts_at > work.now:
        sure = last_ending(work, code.person_id)
        if sure is None or sure.decided_at is None:
            raise Refusal(line("account-code-early", starts=code.starts_at), next=Next.DESK)


def _make(work: Work, person: int, by: int, starts: datetime, lasting: timedelta) -> Code:
    mine = (AccountCode.person_id == person, AccountCode.used_at.is_(None))
    work.session.execute(delete(AccountCode).where(*mine))
    chance = work.chance(codes.CHARACTERS_PER_BYTE * (LENGTH - 1))
    written = FIRST + codes.code(chance, LENGTH - 1)
    row = AccountCode(person_id=person, digest=_digest(work, written), by_id=by, at=work.now)
    row.starts_at, row.expires_at = starts, starts + lasting
    work.session.add(row)
    work.session.flush()
    name = work.session.get_one(Person, person).name
    return Code(person, name, codes.grouped(written), starts, row.expires_at, starts > work.now)


def _digest(work: Work, typed: str) -> str:
    return work.keyring.digest("account-code", work.community_id, codes.tidy(typed))
