"""The holder's side of rewards: put on the shelf, asked for, given back, out of time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from kernel import codes, texts
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import Given, line
from kernel.work import Work
from notices.service import drop, tell
from points.ledger import queries as points
from points.ledger import service as ledger
from points.ledger.entries import Code
from points.rewards import events
from points.rewards.model import UNSETTLED, Reward, Voucher
from points.rewards.permits import may_redeem
from residents.acting import Acting
from residents.model import Person, RoleKind
from residents.permits import on_the_committee, person_of, require, roles_of

CODE_LENGTH = 8
NAME_LENGTH, DESCRIPTION_LENGTH = 30, 300
REMIND_BEFORE = timedelta(days=3)
AT_ONCE = 100
"""Vouchers looked for at a time."""

VOUCHERS = table_of(Voucher)


@dataclass(frozen=True, slots=True)
class Offered:
    """A reward on the shelf."""

    reward: int
    name: str


@dataclass(frozen=True, slots=True)
class Issued:
    """A voucher to show at the merchant's; ``available`` is what the holder can still spend."""

    voucher: int
    code: str
    reward: str
    merchant: str
    price: int
    expires_at: datetime
    available: int


@dataclass(frozen=True, slots=True)
class GivenBack:
    """A cancelled voucher; ``available`` is what its holder can spend again."""

    voucher: int
    reward: str
    price: int
    available: int


def offer_reward(
    work: Work, who: Acting, *, name: str, description: str, price: int, stock: int, merchant: int
) -> Offered:
    """Put a merchant's reward on the shelf; the committee's to do."""
    require(on_the_committee, work, who)
    reward = put_up(work, name=name, description=description, price=price, stock=stock, merchant=merchant)
    return Offered(reward.id, reward.name)


def put_up(work: Work, *, name: str, description: str, price: int, stock: int, merchant: int) -> Reward:
    """A new row on the shelf; price in points, stock in pieces. Refused when nobody of that id sells here."""
    if RoleKind.MERCHANT not in roles_of(work, merchant):
        raise Refusal(line("reward-no-merchant"))
    reward = Reward(
        merchant_id=merchant,
        name=texts.cut(texts.clean(name, one_line=True), NAME_LENGTH),
        description=texts.cut(texts.clean(description), DESCRIPTION_LENGTH),
        price=price,
        stock=stock,
        held=0,
    )
    work.session.add(reward)
    work.session.flush()
    work.record(events.RewardOffered(reward.id))
    return reward


def redeem(work: Work, who: Acting, reward_id: int, turn: int) -> Issued:
    """Hold the points and one piece, and issue the voucher, in one act.

    ``turn`` is how many vouchers of this reward the person had when they were asked (``RewardShown.turn``):
    a second tap on the same button gives the same voucher again and holds nothing more.
    """
    require(may_redeem, work, who)
    person = person_of(who)
    reward = _reward(work, reward_id)
    if (earlier := _earlier(work, person, reward, turn)) is not None:
        earlier.require_open(work.now)
        return _issued(work, earlier, reward)
    if reward.merchant_id == person:
        raise Refusal(line("reward-own-shop"), next=Next.REWARDS)
    reward.require_available()
    ref = f"redeem:{reward.id}:{person}:{turn}"
    held = ledger.hold(
        work, person, reward.merchant_id, reward.price, Code.REWARD, ref, subject=reward.id, by=who.by
    )
    reward.held += 1
    voucher = _issue(work, person, reward, turn, held.transfer)
    work.record(events.VoucherIssued(voucher.id, reward.id))
    _remind(work, voucher, reward)
    return _issued(work, voucher, reward)


def cancel(work: Work, who: Acting, voucher_id: int) -> GivenBack:
    """Give an open voucher back: the points are free again, the piece is back on the shelf."""
    person = person_of(who)
    query = select(Voucher).where(Voucher.id == voucher_id, Voucher.person_id == person).with_for_update()
    voucher = work.session.scalars(query).one_or_none()
    if voucher is None:
        raise Refusal(line("voucher-unknown"), next=Next.POINTS)
    voucher.require_open(work.now)
    reward = _release(work, voucher, f"cancel:{voucher.id}", by=who.by)
    voucher.cancelled_at = work.now
    work.session.flush()
    work.record(events.VoucherCancelled(voucher.id))
    return GivenBack(voucher.id, reward.name, voucher.price, points.balance_of(work, person).available)


def due_to_expire(work: Work) -> Sequence[tuple[int, int]]:
    """Unused vouchers of all communities whose time is over, as (community, voucher), oldest first."""
    query = (
        select(VOUCHERS.c.community_id, VOUCHERS.c.id)
        .where(UNSETTLED, VOUCHERS.c.expires_at <= work.now)
        .order_by(VOUCHERS.c.expires_at, VOUCHERS.c.id)
        .limit(AT_ONCE)
    )
    return [(community, voucher) for community, voucher in work.connection.execute(query)]


def next_expiry(work: Work) -> datetime | None:
    """The next moment at which the time of a voucher of any community is over."""
    query = select(VOUCHERS.c.expires_at).where(UNSETTLED, VOUCHERS.c.expires_at > work.now)
    return work.connection.execute(query.order_by(VOUCHERS.c.expires_at).limit(1)).scalar_one_or_none()


def expire(work: Work, voucher_id: int) -> None:
    """Let a voucher lapse whose time is over: points and piece go back; done once, however often called."""
    voucher = work.session.get_one(Voucher, voucher_id, with_for_update=True)
    settled = voucher.redeemed_at or voucher.cancelled_at or voucher.lapsed_at
    if settled is not None or work.now < voucher.expires_at:
        return
    reward = _release(work, voucher, f"lapse:{voucher.id}", by=None)
    voucher.lapsed_at = work.now
    work.session.flush()
    work.record(events.VoucherLapsed(voucher.id))
    said: dict[str, Given] = {"reward": reward.name, "price": voucher.price}
    once = f"voucher-lapsed:{voucher.id}"
    tell(work, [voucher.person_id], "voucher-lapsed", said, once=once, subject=voucher.id)


def _reward(work: Work, reward_id: int) -> Reward:
    query = select(Reward).where(Reward.id == reward_id).with_for_update()
    reward = work.session.scalars(query).one_or_none()
    if reward is None:
        raise Refusal(line("reward-unknown"), next=Next.REWARDS)
    return reward


def _earlier(work: Work, person: int, reward: Reward, turn: int) -> Voucher | None:
    query = select(Voucher).where(
        Voucher.person_id == person, Voucher.reward_id == reward.id, Voucher.turn == turn
    )
    return work.session.scalars(query).one_or_none()


def _issue(work: Work, person: int, reward: Reward, turn: int, hold: int) -> Voucher:
    voucher = Voucher(
        code=codes.code(work.chance(codes.CHARACTERS_PER_BYTE * CODE_LENGTH), CODE_LENGTH),
        reward_id=reward.id,
        person_id=person,
        turn=turn,
        hold_id=hold,
        price=reward.price,
        issued_at=work.now,
        expires_at=work.now + timedelta(days=work.bylaws.points.voucher_days),
    )
    work.session.add(voucher)
    work.session.flush()
    return voucher


def _issued(work: Work, voucher: Voucher, reward: Reward) -> Issued:
    merchant = work.session.scalars(select(Person.name).where(Person.id == reward.merchant_id)).one()
    available = points.balance_of(work, voucher.person_id).available
    return Issued(
        voucher.id, voucher.code, reward.name, merchant, voucher.price, voucher.expires_at, available
    )


def _release(work: Work, voucher: Voucher, ref: str, *, by: int | None) -> Reward:
    reward = _reward(work, voucher.reward_id)
    ledger.void(work, voucher.hold_id, ref, by=by)
    reward.held -= 1
    drop(work, "voucher-ending", voucher.id)
    return reward


def _remind(work: Work, voucher: Voucher, reward: Reward) -> None:
    due = voucher.expires_at - REMIND_BEFORE
    if due <= work.now:
        return
    tell(
        work,
        [voucher.person_id],
        "voucher-ending",
        {"reward": reward.name, "at": voucher.expires_at},
        once=f"voucher-ending:{voucher.id}",
        subject=voucher.id,
        due=due,
        until=voucher.expires_at,
    )
