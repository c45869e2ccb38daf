"""Taking an account off somebody: a stolen letter, a lost phone, a wrong account; and saying it is theirs.

The person keeps homes, offices, points and votes; only who speaks for them changes. One person's word takes
an account off at once, and whoever holds it has it back with one tap until a second person has looked. Of
somebody in office, and of more than a few a day, two have to say so first.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select

from kernel import texts
from kernel.database import Base
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.accounts.events import (
    AccountEndingAsked,
    AccountEndingDecided,
    AccountObjected,
    AccountTakenOff,
)
from residents.accounts.model import AccountCode, AccountEnding
from residents.accounts.standing import QUIET
from residents.acting import Acting
from residents.model import Address, Holder, Person, RoleKind
from residents.permits import dwellings_of, person_of, roles_of

WORDS_LENGTH = 200
MOST_A_DAY = 3
"""So many accounts one person in office takes off within a day on their word alone."""


@dataclass(frozen=True, slots=True)
class TakenOff:
    """An account that speaks for somebody no more; ``waits`` while a second person has to look first."""

    ending: int
    person: int
    name: str
    waits: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Objected:
    """Whoever holds the account said that it is theirs; ``back`` if it serves them again until decided."""

    ending: int
    name: str
    back: bool


@dataclass(frozen=True, slots=True)
class Looked:
    """A second person looked at it: the account stays off, or it serves them."""

    ending: int
    person: int
    name: str
    off: bool


def take_off(work: Work, who: Acting, person: int, address: int, words: str) -> TakenOff:
    """One of one's own accounts, or at the desk one of somebody who stands there; again gives the same."""
    own, told = person == in_person(who), texts.clean(words, one_line=True)
    if own:
        _require_may_own(work, who, address)
    else:
        require_desk_for(work, who, person)
        if not texts.is_visible(told) or texts.length(told) > WORDS_LENGTH:
            raise Refusal(line("account-words-length", most=WORDS_LENGTH))
    require_serves(work, person, address)
    ending = _open(work, person, address)
    if ending is None:
        by = in_person(who)
        ending = AccountEnding(person_id=person, address_id=address, words=told, by_id=by, at=work.now)
        work.session.add(ending)
        work.session.flush()
        if own or not _needs_two(work, by, person):
            _carry(work, ending)
            work.record(AccountTakenOff(ending.id, person, by))
        else:
            work.record(AccountEndingAsked(ending.id, person, by))
    elif own and ending.carried_at is None:
        _carry(work, ending)  # they say so themselves, so that nobody has to look first
        work.record(AccountTakenOff(ending.id, person, person))
    name = work.session.get_one(Person, person).name
    return TakenOff(ending.id, person, name, ending.carried_at is None, own)


def require_serves(work: Work, person: int, address: int) -> Holder:
    """That an account speaks for somebody, and that nobody has still to look at what was said of it."""
    query = select(Holder).where(Holder.person_id == person, Holder.address_id == address)
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("account-gone"), next=Next.DESK)
    objected = select(AccountEnding.id).where(
        *(AccountEnding.person_id == person, AccountEnding.address_id == address),
        *(AccountEnding.objected_at.is_not(None), AccountEnding.decided_at.is_(None)),
    )
    if work.session.scalars(objected.limit(1)).first() is not None:
        raise Refusal(line("account-in-question"), next=Next.DESK)
    return found


def say_mine(work: Work, who: Acting, ending_id: int) -> Objected:
    """It is mine: by whoever holds the account. It serves them until a second person has looked.

    What came in its place meanwhile rests, so that nobody speaks for somebody who may not know of it.
    """
    ending = the_ending(work, ending_id)
    if who.address != ending.address_id:
        raise Refusal(line("account-not-yours"), next=Next.DESK)
    name = work.session.get_one(Person, ending.person_id).name
    if ending.objected_at is not None and ending.decided_at is None:
        return Objected(ending.id, name, ending.put_back_at is not None or ending.carried_at is None)
    if ending.decided_at is not None:
        raise Refusal(line("account-decided"), next=Next.DESK)
    if (until := until_when(work, ending)) is not None and until <= work.now:
        raise Refusal(line("account-late", days=work.bylaws.conduct.appeal_days), next=Next.DESK)
    ending.objected_at = work.now
    if ending.carried_at is not None:
        _rest_since(work, ending)
        _put_back(work, ending)
    work.session.flush()
    work.record(AccountObjected(ending.id, ending.person_id))
    return Objected(ending.id, name, back=True)


def decide(work: Work, who: Acting, ending_id: int, *, off: bool) -> Looked:
    """A second person looked: at the desk, or a supervisor; never whoever said it, nor of that home."""
    ending, by = the_ending(work, ending_id), in_person(who)
    require_may_decide(work, who, ending)
    name = work.session.get_one(Person, ending.person_id).name
    if ending.decided_at is None:
        if off and (ending.carried_at is None or ending.put_back_at is not None):
            _carry(work, ending)
        elif not off and ending.carried_at is not None and ending.put_back_at is None:
            _rest_since(work, ending)
            _put_back(work, ending)
        ending.decided_at, ending.decided_by = work.now, by
        if not off:
            ending.put_back_at = ending.put_back_at or work.now
        work.session.flush()
        work.record(AccountEndingDecided(ending.id, ending.person_id, by, off))
    return Looked(ending.id, ending.person_id, name, ending.put_back_at is None)


def require_may_decide(work: Work, who: Acting, ending: AccountEnding) -> None:
    """Refuse whoever is not to look at this one."""
    by = in_person(who)
    if roles_of(work, by).isdisjoint({RoleKind.DESK, RoleKind.SUPERVISOR}):
        raise Refusal(line("refused-office"))
    if by in (ending.by_id, ending.person_id):
        raise Refusal(line("account-second"), next=Next.DESK)
    _require_outside(work, by, ending.person_id)


def require_desk_for(work: Work, who: Acting, person: int) -> int:
    """Whoever serves at the desk, for somebody of another home than their own."""
    by = in_person(who)
    if RoleKind.DESK not in roles_of(work, by):
        raise Refusal(line("refused-office"))
    found = work.session.scalars(select(Person).where(Person.id == person)).one_or_none()
    if found is None or found.erased_at is not None:
        raise Refusal(line("helping-unknown"), next=Next.HELPING)
    if person == by:
        raise Refusal(line("account-second"), next=Next.DESK)
    _require_outside(work, by, person)
    return by


def in_person(who: Acting) -> int:
    """Whoever decides about accounts does so themselves, in nobody's name."""
    by = person_of(who)
    if who.by not in (None, by):
        raise Refusal(line("office-in-person"))
    return by


def the_ending(work: Work, ending_id: int) -> AccountEnding:
    """What was said of an account, or a kind refusal."""
    query = select(AccountEnding).where(AccountEnding.id == ending_id)
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("account-gone"), next=Next.DESK)
    return found


def until_when(work: Work, ending: AccountEnding) -> datetime | None:
    """Until when whoever held the account can say that it is theirs; None while it serves them still."""
    if ending.carried_at is None:
        return None
    return ending.carried_at + timedelta(days=work.bylaws.conduct.appeal_days)


def _require_may_own(work: Work, who: Acting, address: int) -> None:
    """One that came within a day takes no older one off: whoever held a phone for a minute could.

    The last one stays, since nobody could speak for them then but the desk.
    """
    mine = list(work.session.scalars(select(Holder).where(Holder.person_id == person_of(who))))
    if len(mine) < 2:
        raise Refusal(line("account-last-one"), next=Next.DESK)
    since = {each.address_id: each.since for each in mine}
    came, before = since.get(who.address or 0), since.get(address)
    newer = came is not None and (before is None or came > before)
    if came is not None and newer and came > work.now - QUIET:
        raise Refusal(line("account-too-new", until=came + QUIET), next=Next.DESK)


def _require_outside(work: Work, by: int, person: int) -> None:
    if set(dwellings_of(work, by)) & set(dwellings_of(work, person)):
        raise Refusal(line("claim-own-home"), next=Next.DESK)


def _open(work: Work, person: int, address: int) -> AccountEnding | None:
    query = select(AccountEnding).where(
        *(AccountEnding.person_id == person, AccountEnding.address_id == address),
        *(AccountEnding.decided_at.is_(None), AccountEnding.put_back_at.is_(None)),
    )
    found = work.session.scalars(query).one_or_none()
    if found is not None and found.carried_at is not None:
        found.decided_at = work.now  # it came back since, by the desk's own hand: this is another matter
        work.session.flush()
        return None
    return found


def _needs_two(work: Work, by: int, person: int) -> bool:
    """Somebody in office could lose it so; and one word must not silence a stairwell before a vote."""
    if roles_of(work, person):
        return True
    since = work.now - timedelta(days=1)
    mine = select(func.count(AccountEnding.id)).where(
        *(AccountEnding.by_id == by, AccountEnding.person_id != by, AccountEnding.carried_at > since),
        AccountEnding.decided_at.is_(None),
    )
    return work.session.scalars(mine).one() >= MOST_A_DAY


def _carry(work: Work, ending: AccountEnding) -> None:
    ending.carried_at, ending.put_back_at = work.now, None
    _let_go(work, ending.person_id, ending.address_id)
    # Whoever holds it may have made a code to come back by.
    mine = (AccountCode.person_id == ending.person_id, AccountCode.used_at.is_(None))
    work.session.execute(delete(AccountCode).where(*mine))


def _let_go(work: Work, person: int, address_id: int) -> None:
    """The account serves this person no more; others whom it serves go on."""
    work.session.execute(delete(Holder).where(Holder.person_id == person, Holder.address_id == address_id))
    address = work.session.get(Address, address_id)
    if address is not None and address.current_id == person:
        others = select(func.min(Holder.person_id)).where(Holder.address_id == address_id)
        speaks: int | None = work.session.scalars(others).one()
        address.current_id = speaks
        address.visiting_id = None if speaks is not None else work.community_id
        address.helping_id, address.helping_until, address.helping_proof = None, None, ""
        for name in ("form", "question"):
            table = Base.metadata.tables[name]
            work.connection.execute(delete(table).where(table.c.address_id == address_id))
    work.session.flush()


def _put_back(work: Work, ending: AccountEnding) -> None:
    ending.put_back_at = work.now
    address = work.session.get(Address, ending.address_id)
    if address is None:
        return  # whoever held it was erased
    served = (Holder.person_id == ending.person_id, Holder.address_id == address.id)
    if work.session.scalars(select(Holder.id).where(*served)).first() is None:
        work.session.add(Holder(address_id=address.id, person_id=ending.person_id, since=work.now))
    if address.current_id is None:
        address.current_id, address.visiting_id = ending.person_id, None
    work.session.flush()


def _rest_since(work: Work, ending: AccountEnding) -> None:
    """Accounts that came to serve the person since, and codes for others."""
    since = (Holder.person_id == ending.person_id, Holder.since >= ending.carried_at)
    for holder in list(work.session.scalars(select(Holder).where(*since))):
        if holder.address_id != ending.address_id:
            _let_go(work, ending.person_id, holder.address_id)
    codes = (AccountCode.person_id == ending.person_id, AccountCode.used_at.is_(None))
    work.session.execute(delete(AccountCode).where(*codes))
