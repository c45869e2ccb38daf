"""What points, rewards and vouchers answer in the chat."""

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.points import counter_screens, screens, taps
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from points.earning.queries import ways_to_earn
from points.rewards import counter, queries, service

CODE_FLOW = "redeem:code"
LINK = "r"
"""The prefix of the link in a voucher's picture."""

NOT_TAKEN = frozenset({"voucher-used", "voucher-cancelled", "voucher-expired", "voucher-other-shop"})
"""What a merchant is told of somebody's voucher and goes on with the next."""


async def show_points(heard: Heard, act: Act) -> Screen:
    """What I have; in a group only the way to the private chat."""
    if not heard.private:
        return screens.go_private()
    return screens.my_points(await act.read(queries.my_points))


async def show_statement(heard: Heard, act: Act) -> Screen:
    """All movements, page by page."""
    chosen = buttons.read(heard, taps.ShowStatement)
    return screens.statement(await act.read(queries.my_statement, chosen.before))


async def show_ways_to_earn(heard: Heard, act: Act) -> Screen:
    """How points are earned."""
    return screens.ways_to_earn(await act.read(ways_to_earn))


async def show_rewards(heard: Heard, act: Act) -> Screen:
    """What can be had."""
    chosen = buttons.read(heard, taps.ShowRewards)
    return screens.shelf(await act.read(queries.shelf, chosen.page))


async def show_reward(heard: Heard, act: Act) -> Screen:
    """One reward and what will happen."""
    chosen = buttons.read(heard, taps.ShowReward)
    return screens.reward(await act.read(queries.reward_shown, chosen.reward))


async def redeem(heard: Heard, act: Act) -> Screen:
    """Take a reward."""
    chosen = buttons.read(heard, taps.RedeemReward)
    receipt = await act(service.redeem, chosen.reward, chosen.turn)
    return screens.issued(receipt, _address(act, receipt.code))


async def show_vouchers(heard: Heard, act: Act) -> Screen:
    """My vouchers."""
    page = buttons.read(heard, taps.ShowVouchers).page
    return screens.vouchers(await act.read(queries.my_vouchers), page)


async def show_voucher(heard: Heard, act: Act) -> Screen:
    """One of my vouchers."""
    chosen = buttons.read(heard, taps.ShowVoucher)
    shown = await act.read(queries.voucher_shown, chosen.voucher)
    return screens.voucher(shown, _address(act, shown.code))


async def ask_to_cancel(heard: Heard, act: Act) -> Screen:
    """Ask before a voucher is given back."""
    chosen = buttons.read(heard, taps.AskToCancel)
    return screens.ask_to_cancel(await act.read(queries.voucher_shown, chosen.voucher))


async def cancel(heard: Heard, act: Act) -> Screen:
    """Give a voucher back."""
    chosen = buttons.read(heard, taps.CancelVoucher)
    return screens.cancelled(await act(service.cancel, chosen.voucher))


async def show_counter(heard: Heard, act: Act) -> Screen:
    """The merchant's counter: await the next code."""
    if not heard.private:
        return screens.go_private()
    month = await act.read(queries.counter)
    await act(forms.ask, CODE_FLOW, {})
    return counter_screens.counter(month)


async def look_at_typed(heard: Heard, act: Act) -> Screen:
    """A code the merchant typed."""
    return await _look(act, heard.text)


async def look_at_scanned(heard: Heard, act: Act) -> Screen:
    """A code the merchant scanned."""
    return await _look(act, heard.payload)


async def take(heard: Heard, act: Act) -> Screen:
    """Hand the reward over; no further code is awaited until the merchant asks for the next one."""
    chosen = buttons.read(heard, taps.TakeVoucher)
    try:
        receipt = await act(counter.hand_over, chosen.code)
    except Refusal as no:
        return _not_taken(no)
    await act(forms.done)
    return counter_screens.handed_over(receipt)


async def _look(act: Act, code: str) -> Screen:
    try:
        return counter_screens.seen(await act(counter.look_at_voucher, code))
    except Refusal as no:
        return _not_taken(no)


def _not_taken(no: Refusal) -> Screen:
    if no.line.key not in NOT_TAKEN:
        raise no
    return counter_screens.not_taken(no.line)


def _address(act: Act, code: str) -> str:
    return act.link(f"{LINK}_{code}")
