"""How the merchant's counter looks."""

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.points.taps import ShowCounter, TakeVoucher
from handlers.chat.screen import GAP, Button, Screen
from kernel import codes
from kernel.lines import Line, line
from points.rewards.counter import HandedOver, Seen, WrongVoucher
from points.rewards.queries import Counter


def counter(month: Counter) -> Screen:
    """Ask for the next code; say how the month stands."""
    return Screen(
        (
            line("voucher-counter"),
            line("voucher-counter-ask"),
            GAP,
            line("voucher-counter-waiting", waiting=month.waiting),
            line("voucher-counter-month", number=month.handed_over, points=month.points),
        ),
        (HOME_ROW,),
        asks=True,
    )


def seen(found: Seen | WrongVoucher) -> Screen:
    """What the code stands for, before the reward is handed over."""
    if isinstance(found, WrongVoucher):
        return wrong(found)
    take = Button(line("voucher-button-take"), TakeVoucher(found.code))
    return Screen(
        (
            line("voucher-seen", reward=found.reward, holder=found.holder),
            line("voucher-code", code=codes.grouped(found.code)),
            line("voucher-seen-price", price=found.price, at=found.expires_at),
            GAP,
            line("voucher-seen-final"),
        ),
        ((take,), (Button(line("voucher-button-other"), ShowCounter()), home_button())),
    )


def handed_over(receipt: HandedOver | WrongVoucher) -> Screen:
    """The merchant's receipt."""
    if isinstance(receipt, WrongVoucher):
        return wrong(receipt)
    said = line("voucher-taken", reward=receipt.reward, holder=receipt.holder, price=receipt.price)
    return Screen((said, line("voucher-taken-at", at=receipt.at)), (_next_row(),))


def not_taken(reason: Line) -> Screen:
    """A voucher that cannot be taken, and the counter for the next one."""
    return Screen((reason,), (_next_row(),), toast=reason)


def wrong(answer: WrongVoucher) -> Screen:
    """A code that fits nothing, and how often it may still be tried."""
    return Screen((line("voucher-wrong-code", left=answer.left),), (_next_row(),))


def _next_row() -> tuple[Button, Button]:
    return Button(line("voucher-button-next"), ShowCounter()), home_button()
