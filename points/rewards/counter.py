"""The merchant's side of rewards: look at a voucher, then hand the reward over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from kernel import codes
from kernel.errors import Next, Refusal
from kernel.lines import Given, line
from kernel.work import Work
from notices.service import drop, tell
from points.ledger import service as ledger
from points.rewards.events import VoucherHandedOver
from points.rewards.masking import masked
from points.rewards.model import Reward, Voucher, VoucherTries
from points.rewards.permits import behind_the_counter
from residents.acting import Acting
from residents.model import Person
from residents.permits import person_of, require

TRIES = 10
TRIES_WITHIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Seen:
    """An open voucher as its merchant sees it before handing over; ``holder`` is masked: 王**."""

    code: str
    reward: str
    holder: str
    price: int
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class WrongVoucher:
    """A code that fits no voucher; ``left`` tries remain this hour."""

    left: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The merchant's receipt."""

    voucher: int
    reward: str
    holder: str
    price: int
    at: datetime


def look_at_voucher(work: Work, who: Acting, typed: str) -> Seen | WrongVoucher:
    """What a code stands for, before anything is handed over; wrong codes are counted."""
    found = _find(work, who, typed)
    if isinstance(found, WrongVoucher):
        return found
    voucher, reward = found
    return Seen(voucher.code, reward.name, _holder(work, voucher), voucher.price, voucher.expires_at)


def hand_over(work: Work, who: Acting, typed: str) -> HandedOver | WrongVoucher:
    """Take the voucher and give its points to the merchant, at once and once only."""
    found = _find(work, who, typed)
    if isinstance(found, WrongVoucher):
        return found
    voucher, reward = found
    ledger.post(work, voucher.hold_id, f"hand-over:{voucher.id}", by=who.by)
    reward.stock -= 1
    reward.held -= 1
    voucher.redeemed_at, voucher.redeemed_by_id = work.now, person_of(who)
    work.session.flush()
    work.record(VoucherHandedOver(voucher.id))
    _tell_holder(work, voucher, reward)
    return HandedOver(voucher.id, reward.name, _holder(work, voucher), voucher.price, work.now)


def _find(work: Work, who: Acting, typed: str) -> tuple[Voucher, Reward] | WrongVoucher:
    """The open voucher of this merchant behind a code, locked together with its reward."""
    require(behind_the_counter, work, who)
    merchant = person_of(who)
    tries = _tries(work, merchant)
    query = select(Voucher).where(Voucher.code == codes.tidy(typed)).with_for_update()
    voucher = work.session.scalars(query).one_or_none()
    if voucher is None:
        tries.tries += 1
        return WrongVoucher(TRIES - tries.tries)
    reward = work.session.scalars(
        select(Reward).where(Reward.id == voucher.reward_id).with_for_update()
    ).one()
    if reward.merchant_id != merchant:
        raise Refusal(line("voucher-other-shop"), next=Next.POINTS)
    voucher.require_open(work.now)
    return voucher, reward


def _tries(work: Work, merchant: int) -> VoucherTries:
    """How often this merchant was wrong within the hour; refused when that was too often."""
    tries = work.session.get(VoucherTries, merchant, with_for_update=True)
    if tries is None:
        tries = VoucherTries(person_id=merchant, tries=0, since=work.now)
        work.session.add(tries)
    if tries.since <= work.now - TRIES_WITHIN:
        tries.tries, tries.since = 0, work.now
    if tries.tries >= TRIES:
        raise Refusal(line("voucher-too-many-tries", until=tries.since + TRIES_WITHIN), next=Next.DESK)
    return tries


def _holder(work: Work, voucher: Voucher) -> str:
    return masked(work.session.scalars(select(Person.name).where(Person.id == voucher.person_id)).one())


def _tell_holder(work: Work, voucher: Voucher, reward: Reward) -> None:
    drop(work, "voucher-ending", voucher.id)
    merchant = work.session.scalars(select(Person.name).where(Person.id == reward.merchant_id)).one()
    said: dict[str, Given] = {
        "reward": reward.name,
        "merchant": merchant,
        "price": voucher.price,
        "at": work.now,
    }
    once = f"voucher-handed-over:{voucher.id}"
    tell(work, [voucher.person_id], "voucher-handed-over", said, once=once, subject=voucher.id)
