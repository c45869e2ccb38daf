"""Which words and taps about points are answered by what."""

from handlers.chat.menu import OpenPoints
from handlers.chat.points import handlers, taps
from handlers.chat.routes import Answer, Command, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("points", handlers.show_points, line("points-command")),
    Command("redeem", handlers.show_counter),
    Opened("points", handlers.show_points),
    Opened(handlers.LINK, handlers.look_at_scanned),
    Answer(handlers.CODE_FLOW, handlers.look_at_typed),
    Tap(OpenPoints, handlers.show_points),
    Tap(taps.ShowStatement, handlers.show_statement),
    Tap(taps.ShowWaysToEarn, handlers.show_ways_to_earn),
    Tap(taps.ShowRewards, handlers.show_rewards),
    Tap(taps.ShowReward, handlers.show_reward),
    Tap(taps.RedeemReward, handlers.redeem),
    Tap(taps.ShowVouchers, handlers.show_vouchers),
    Tap(taps.ShowVoucher, handlers.show_voucher),
    Tap(taps.AskToCancel, handlers.ask_to_cancel),
    Tap(taps.CancelVoucher, handlers.cancel),
    Tap(taps.ShowCounter, handlers.show_counter),
    Tap(taps.TakeVoucher, handlers.take),
)
