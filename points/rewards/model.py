"""Rewards on the shelf, vouchers in the hand, and the wrong codes a merchant typed."""

from datetime import datetime
from enum import StrEnum
from typing import assert_never

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local
from kernel.errors import Next, Refusal
from kernel.lines import line

UNSETTLED = text("redeemed_at IS NULL AND cancelled_at IS NULL AND lapsed_at IS NULL")


class VoucherState(StrEnum):
    """What has become of a voucher."""

    OPEN = "open"
    USED = "used"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Reward(Local, Base):
    """Something a merchant gives for points; ``stock`` counts what is there, ``held`` what is promised."""

    __tablename__ = "reward"
    __table_args__ = (
        UniqueConstraint("community_id", "merchant_id", "name"),
        CheckConstraint("price > 0", name="price"),
        CheckConstraint("held >= 0 AND held <= stock", name="stock"),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    merchant_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[str] = mapped_column(String(60))
    description: Mapped[str] = mapped_column(String(400), default="")
    price: Mapped[int] = mapped_column(BigInteger)
    stock: Mapped[int]
    held: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)

    @property
    def left(self) -> int:
        """How many can still be had."""
        return self.stock - self.held

    def require_available(self) -> None:
        """Refuse when it is off the shelf or all are promised."""
        if not self.active:
            raise Refusal(line("reward-withdrawn", reward=self.name), next=Next.REWARDS)
        if self.left < 1:
            raise Refusal(line("reward-none-left", reward=self.name), next=Next.REWARDS)


class Voucher(Local, Base):
    """A promise: these held points for this reward, until it is handed over, cancelled or out of time.

    ``turn`` is how many vouchers of this reward the person had when they asked for it, so that a second
    tap on the same button finds the first voucher. The code is kept readable because its holder is shown
    it again; it is worth nothing to anybody but the one merchant.
    """

    __tablename__ = "voucher"
    __table_args__ = (
        UniqueConstraint("community_id", "code"),
        UniqueConstraint("person_id", "reward_id", "turn"),
        CheckConstraint("(redeemed_at IS NULL) = (redeemed_by_id IS NULL)", name="redeemed"),
        CheckConstraint(
            "(redeemed_at IS NULL AND cancelled_at IS NULL) OR (redeemed_at IS NULL AND lapsed_at IS NULL)"
            " OR (cancelled_at IS NULL AND lapsed_at IS NULL)",
            name="settled_once",
        ),
        CheckConstraint("expires_at > issued_at", name="expires"),
        Index(
            "ix_voucher_unsettled",
            "community_id",
            "expires_at",
            sqlite_where=UNSETTLED,
            postgresql_where=UNSETTLED,
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(12))
    reward_id: Mapped[int] = mapped_column(ForeignKey("reward.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    turn: Mapped[int]
    hold_id: Mapped[int] = mapped_column(ForeignKey("ledger_transfer.id"), unique=True)
    price: Mapped[int] = mapped_column(BigInteger)
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    redeemed_at: Mapped[datetime | None]
    redeemed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    cancelled_at: Mapped[datetime | None]
    lapsed_at: Mapped[datetime | None]

    def state(self, now: datetime) -> VoucherState:
        """What this voucher is at ``now``; its time is over at the moment it expires."""
        if self.redeemed_at is not None:
            return VoucherState.USED
        if self.cancelled_at is not None:
            return VoucherState.CANCELLED
        if self.lapsed_at is not None or now >= self.expires_at:
            return VoucherState.EXPIRED
        return VoucherState.OPEN

    def require_open(self, now: datetime) -> None:
        """Refuse with what has become of it unless it can still be used."""
        match self.state(now):
            case VoucherState.OPEN:
                return
            case VoucherState.USED:
                assert self.redeemed_at is not None
                raise Refusal(line("voucher-used", at=self.redeemed_at), next=Next.POINTS)
            case VoucherState.CANCELLED:
                raise Refusal(line("voucher-cancelled"), next=Next.POINTS)
            case VoucherState.EXPIRED:
                raise Refusal(line("voucher-expired", at=self.expires_at), next=Next.POINTS)
            case unknown:
                assert_never(unknown)


class VoucherTries(Local, Base):
    """Wrong codes a merchant gave since a moment; guessing is stopped by counting."""

    __tablename__ = "voucher_tries"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    tries: Mapped[int] = mapped_column(default=0)
    since: Mapped[datetime]
