"""Reading points, shelf and vouchers, shaped for showing."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from points.ledger import queries as ledger
from points.ledger.entries import Code
from points.ledger.queries import Movement, Way
from points.rewards.model import UNSETTLED, Reward, Voucher, VoucherState
from points.rewards.permits import behind_the_counter
from residents.acting import Acting
from residents.model import Person, RoleKind
from residents.permits import person_of, require, roles_of

SHELF_PAGE = 4
MOST_VOUCHERS = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """One movement, with the name of the reward it was for, if it was for one."""

    seq: int
    way: Way
    amount: int
    code: str
    reward: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MyPoints:
    """The first screen of points; ``waiting`` names the rewards that points are held for."""

    total: int
    held: int
    recent: tuple[Entry, ...]
    waiting: tuple[str, ...]
    merchant: bool


@dataclass(frozen=True, slots=True)
class MyStatement:
    """One page of movements, newest first; ``older`` is where the next begins, 0 if there is none."""

    entries: tuple[Entry, ...]
    older: int


@dataclass(frozen=True, slots=True)
class OnShelf:
    """One reward in the list."""

    id: int
    name: str
    price: int
    left: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of what can be had for points."""

    available: int
    rewards: tuple[OnShelf, ...]
    page: int
    more: bool


@dataclass(frozen=True, slots=True)
class RewardShown:
    """A reward with all that is asked before it is taken; ``missing`` points are lacking."""

    id: int
    name: str
    description: str
    merchant: str
    price: int
    left: int
    days: int
    missing: int
    turn: int


@dataclass(frozen=True, slots=True)
class VoucherShown:
    """A voucher as its holder sees it."""

    id: int
    code: str
    reward: str
    merchant: str
    price: int
    state: VoucherState
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Counter:
    """A merchant's month: what waits, what was handed over since the first, and for how many points."""

    waiting: int
    handed_over: int
    points: int


def my_points(work: Work, who: Acting) -> MyPoints:
    """The asking person's points, and what they are held for."""
    person = person_of(who)
    balance = ledger.balance(work, who)
    query = (
        select(Reward.name)
        .join(Voucher, Voucher.reward_id == Reward.id)
        .where(Voucher.person_id == person, UNSETTLED)
        .order_by(Voucher.id)
    )
    waiting = tuple(work.session.scalars(query))
    merchant = RoleKind.MERCHANT in roles_of(work, person)
    return MyPoints(balance.total, balance.held, _named(work, balance.recent), waiting, merchant)


def my_statement(work: Work, who: Acting, before: int) -> MyStatement:
    """The asking person's movements below the number ``before``; 0 begins with the newest."""
    found = ledger.statement(work, who, before)
    return MyStatement(_named(work, found.movements), found.older)


def shelf(work: Work, who: Acting, page: int) -> Shelf:
    """What can be had, the cheapest first; what is gone stands last."""
    available = ledger.balance(work, who).available
    page = max(page, 0)
    query = (
        select(Reward)
        .where(Reward.active)
        .order_by(Reward.stock <= Reward.held, Reward.price, Reward.id)
        .offset(page * SHELF_PAGE)
        .limit(SHELF_PAGE + 1)
    )
    found = [OnShelf(r.id, r.name, r.price, r.left) for r in work.session.scalars(query)]
    return Shelf(available, tuple(found[:SHELF_PAGE]), page, len(found) > SHELF_PAGE)


def reward_shown(work: Work, who: Acting, reward_id: int) -> RewardShown:
    """One reward; refused when it is not on this community's shelf."""
    person = person_of(who)
    query = select(Reward, Person.name).join(Person, Person.id == Reward.merchant_id)
    row = work.session.execute(query.where(Reward.id == reward_id, Reward.active)).one_or_none()
    if row is None:
        raise Refusal(line("reward-unknown"), next=Next.REWARDS)
    reward, merchant = row
    had = select(func.count(Voucher.id)).where(Voucher.person_id == person, Voucher.reward_id == reward.id)
    return RewardShown(
        id=reward.id,
        name=reward.name,
        description=reward.description,
        merchant=merchant,
        price=reward.price,
        left=reward.left,
        days=work.bylaws.points.voucher_days,
        missing=max(0, reward.price - ledger.balance(work, who).available),
        turn=work.session.scalars(had).one(),
    )


def my_vouchers(work: Work, who: Acting) -> tuple[VoucherShown, ...]:
    """The asking person's vouchers: those still open first, then the newest."""
    return _vouchers(work, Voucher.person_id == person_of(who))


def voucher_shown(work: Work, who: Acting, voucher_id: int) -> VoucherShown:
    """One voucher of the asking person; anybody else's is refused like one that does not exist."""
    found = _vouchers(work, Voucher.id == voucher_id, Voucher.person_id == person_of(who))
    if not found:
        raise Refusal(line("voucher-unknown"), next=Next.POINTS)
    return found[0]


def is_open(work: Work, voucher_id: int) -> bool:
    """Whether a voucher of this community can still be used."""
    found = work.session.get(Voucher, voucher_id)
    return found is not None and found.state(work.now) is VoucherState.OPEN


def counter(work: Work, who: Acting) -> Counter:
    """The asking merchant's month; refused for everybody else."""
    require(behind_the_counter, work, who)
    merchant = person_of(who)
    ours = select(func.count(Voucher.id), func.coalesce(func.sum(Voucher.price), 0)).join(
        Reward, Reward.id == Voucher.reward_id
    )
    ours = ours.where(Reward.merchant_id == merchant)
    first = work.now.astimezone(work.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    waiting = ours.where(UNSETTLED, Voucher.expires_at > work.now)
    open_now, _ = work.session.execute(waiting).one()
    done, given = work.session.execute(ours.where(Voucher.redeemed_at >= first)).one()
    return Counter(open_now, done, int(given))


def _vouchers(work: Work, *where: ColumnElement[bool]) -> tuple[VoucherShown, ...]:
    over = or_(
        Voucher.redeemed_at.is_not(None), Voucher.cancelled_at.is_not(None), Voucher.expires_at <= work.now
    )
    query = (
        select(Voucher, Reward.name, Person.name)
        .join(Reward, Reward.id == Voucher.reward_id)
        .join(Person, Person.id == Reward.merchant_id)
        .where(*where)
        .order_by(over, Voucher.id.desc())
        .limit(MOST_VOUCHERS)
    )
    return tuple(
        VoucherShown(v.id, v.code, reward, merchant, v.price, v.state(work.now), v.expires_at)
        for v, reward, merchant in work.session.execute(query)
    )


def _named(work: Work, movements: tuple[Movement, ...]) -> tuple[Entry, ...]:
    subjects = {m.subject for m in movements if m.code == Code.REWARD and m.subject is not None}
    query = select(Reward.id, Reward.name).where(Reward.id.in_(subjects))
    names = {row.id: row.name for row in work.session.execute(query)} if subjects else {}
    return tuple(
        Entry(m.seq, m.way, m.amount, m.code, names.get(m.subject or 0, ""), m.at) for m in movements
    )
