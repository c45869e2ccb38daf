"""Which accounts speak for somebody, and what stands in the way of another one."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.accounts.model import AccountEnding
from residents.model import Address, Holder

QUIET = timedelta(days=1)
"""How long after one person's word no other account comes in: until then the one before can say no."""


@dataclass(frozen=True, slots=True)
class Served:
    """An account that speaks for somebody: by which channel, since when (None: longer than is known)."""

    holder: int
    address: int
    channel: str
    since: datetime | None
    shared: bool
    """It serves others of this community too."""


def accounts_of(work: Work, person: int) -> tuple[Served, ...]:
    """The accounts that speak for a person, the oldest first; never their numbers."""
    query = (
        select(Holder, Address.channel)
        .join(Address, Address.id == Holder.address_id)
        .where(Holder.person_id == person)
        .order_by(Holder.id)
    )
    found = work.session.execute(query).all()
    addresses = [holder.address_id for holder, _ in found]
    also = select(Holder.address_id).where(Holder.address_id.in_(addresses), Holder.person_id != person)
    shared = set(work.session.scalars(also))
    return tuple(
        Served(holder.id, holder.address_id, channel, holder.since, holder.address_id in shared)
        for holder, channel in found
    )


def last_ending(work: Work, person: int, address: int | None = None) -> AccountEnding | None:
    """What was said last of an account of this person, of all of them or of this one."""
    query = select(AccountEnding).where(AccountEnding.person_id == person)
    if address is not None:
        query = query.where(AccountEnding.address_id == address)
    return work.session.scalars(query.order_by(AccountEnding.id.desc()).limit(1)).first()


def is_in_question() -> ColumnElement[bool]:
    """The condition on ``account_ending`` that a second person has still to look at it."""
    waits = or_(AccountEnding.carried_at.is_(None), AccountEnding.objected_at.is_not(None))
    return AccountEnding.decided_at.is_(None) & waits


def in_question(work: Work, person: int) -> bool:
    """Whether a second person has still to look at an account of this person."""
    query = select(AccountEnding.id).where(AccountEnding.person_id == person, is_in_question())
    return work.session.scalars(query.limit(1)).first() is not None


def quiet_until(work: Work, person: int) -> datetime | None:
    """Until when no other account comes in, because the last one was taken off on one word alone."""
    said = last_ending(work, person)
    if said is None or said.carried_at is None or said.put_back_at is not None or said.decided_at is not None:
        return None
    until = said.carried_at + QUIET
    return until if until > work.now else None


def require_may_come(work: Work, person: int, address: int) -> None:
    """Refuse an account that a letter or a number brings to somebody, where the desk has a say first.

    One that was taken off does not come back by what its holder may have stolen with it.
    """
    said = last_ending(work, person, address)
    if said is not None and said.carried_at is not None and said.put_back_at is None:
        raise Refusal(line("account-was-taken-off"), next=Next.DESK)
    if in_question(work, person):
        raise Refusal(line("account-in-question"), next=Next.DESK)
    if (until := quiet_until(work, person)) is not None:
        raise Refusal(line("account-quiet", until=until), next=Next.DESK)
