"""What happens to rewards and vouchers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RewardOffered:
    """A merchant's reward was put on the shelf."""

    reward: int


@dataclass(frozen=True, slots=True)
class VoucherIssued:
    """Somebody asked for a reward; points and stock are held."""

    voucher: int
    reward: int


@dataclass(frozen=True, slots=True)
class VoucherHandedOver:
    """The merchant gave the reward; the points are given."""

    voucher: int


@dataclass(frozen=True, slots=True)
class VoucherCancelled:
    """The holder gave the voucher back."""

    voucher: int


@dataclass(frozen=True, slots=True)
class VoucherLapsed:
    """Nobody came in time; points and stock are back."""

    voucher: int
