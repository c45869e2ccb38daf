"""The buttons of points and vouchers."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("points-all")
@dataclass(frozen=True, slots=True)
class ShowStatement:
    """All movements below the number ``before``; 0 begins with the newest."""

    before: int


@button("points-how")
@dataclass(frozen=True, slots=True)
class ShowWaysToEarn:
    """How points are earned."""


@button("rewards")
@dataclass(frozen=True, slots=True)
class ShowRewards:
    """A page of what can be had."""

    page: int


@button("reward")
@dataclass(frozen=True, slots=True)
class ShowReward:
    """One reward, before it is taken."""

    reward: int


@button("redeem")
@dataclass(frozen=True, slots=True)
class RedeemReward:
    """Take a reward; ``turn`` tells a second tap from a second wish."""

    reward: int
    turn: int


@button("vouchers")
@dataclass(frozen=True, slots=True)
class ShowVouchers:
    """A page of my vouchers."""

    page: int = 0


@button("voucher")
@dataclass(frozen=True, slots=True)
class ShowVoucher:
    """One voucher with its code."""

    voucher: int


@button("voucher-back")
@dataclass(frozen=True, slots=True)
class AskToCancel:
    """Ask whether a voucher shall be given back."""

    voucher: int


@button("voucher-void")
@dataclass(frozen=True, slots=True)
class CancelVoucher:
    """Give a voucher back."""

    voucher: int


@button("counter")
@dataclass(frozen=True, slots=True)
class ShowCounter:
    """The merchant's counter: type the next code."""


@button("voucher-take")
@dataclass(frozen=True, slots=True)
class TakeVoucher:
    """Hand the reward over and take the voucher."""

    code: str
