"""What residents are told about their points and vouchers."""

from handlers.chat.common import home_button
from handlers.chat.menu import OpenPoints
from handlers.chat.points.taps import ShowRewards, ShowVoucher
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import line
from kernel.work import Work
from points.rewards.queries import is_open


def points_earned(work: Work, told: Told) -> Screen:
    """An author's proposal was adopted."""
    said = line("points-earned", amount=told.args["amount"])
    return Screen((said, line("points-earned-thanks")), ((_to_points(), home_button()),))


def handed_over(work: Work, told: Told) -> Screen:
    """The holder's receipt."""
    args = told.args
    said = line("voucher-handed-over", reward=args["reward"], merchant=args["merchant"], price=args["price"])
    return Screen((said, line("voucher-handed-over-wrong")), ((_to_points(), home_button()),))


def ending(work: Work, told: Told) -> Screen | None:
    """A voucher's time is soon over; not said any more once it is used or given back."""
    if not is_open(work, told.subject):
        return None
    said = line("voucher-ending", reward=told.args["reward"], at=told.args["at"])
    show = Button(line("voucher-button-show"), ShowVoucher(told.subject))
    return Screen((said, line("voucher-ending-then")), ((show, home_button()),))


def lapsed(work: Work, told: Told) -> Screen:
    """Nobody came in time; the points are back."""
    said = line("voucher-lapsed", reward=told.args["reward"], price=told.args["price"])
    again = Button(line("points-button-redeem"), ShowRewards(0))
    return Screen((said,), ((again, _to_points()), (home_button(),)))


NOTICES: dict[str, Draw] = {
    "points-earned": points_earned,
    "voucher-handed-over": handed_over,
    "voucher-ending": ending,
    "voucher-lapsed": lapsed,
}


def _to_points() -> Button:
    return Button(line("points-button"), OpenPoints())
