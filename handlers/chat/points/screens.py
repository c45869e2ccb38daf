"""How points, rewards and a holder's vouchers look."""

from handlers.chat.common import HOME_ROW, home_button, list_row, page_of
from handlers.chat.menu import OpenPoints
from handlers.chat.points.taps import (
    AskToCancel,
    CancelVoucher,
    RedeemReward,
    ShowCounter,
    ShowReward,
    ShowRewards,
    ShowStatement,
    ShowVoucher,
    ShowVouchers,
    ShowWaysToEarn,
)
from handlers.chat.screen import GAP, Attachment, Button, Link, Row, Screen
from handlers.paper.qr import qr_png
from kernel import codes
from kernel.lines import Line, line
from points.earning.queries import WaysToEarn
from points.rewards.model import VoucherState
from points.rewards.queries import Entry, MyPoints, MyStatement, RewardShown, Shelf, VoucherShown
from points.rewards.service import GivenBack, Issued

PRIVATE = "points_0"
"""The payload that opens the first screen of points in the private chat."""


def go_private() -> Screen:
    """In a group nobody's points are shown."""
    return Screen((line("points-in-private"),), ((Link(line("points-button-private"), PRIVATE),),))


def my_points(mine: MyPoints) -> Screen:
    """What I have, what is held, what happened last."""
    recent = (GAP, line("points-recent"), *(_entry(each) for each in mine.recent)) if mine.recent else ()
    last = (
        Button(line("voucher-button-counter"), ShowCounter())
        if mine.merchant
        else Button(line("points-button-how"), ShowWaysToEarn())
    )
    return Screen(
        (_balance(mine), *recent, GAP, line("points-not-money"), line("points-no-fee")),
        (
            (Button(line("points-button-redeem"), ShowRewards(0)), _to_vouchers()),
            (Button(line("points-button-all"), ShowStatement(0)), last),
            HOME_ROW,
        ),
    )


def statement(page: MyStatement) -> Screen:
    """A page of movements."""
    if not page.entries:
        return Screen((line("points-all-empty"),), ((_to_points(), home_button()),))
    older = ((Button(line("points-button-older"), ShowStatement(page.older)),),) if page.older else ()
    return Screen(
        (line("points-all"), *(_entry(each) for each in page.entries)),
        (*older, (_to_points(), home_button())),
    )


def ways_to_earn(ways: WaysToEarn) -> Screen:
    """How points are earned, and how not."""
    return Screen(
        (
            line("points-how"),
            line("points-how-proposal", amount=ways.proposal_adopted),
            line("points-how-votes"),
            GAP,
            line("points-not-money"),
        ),
        ((_to_points(), home_button()),),
    )


def shelf(found: Shelf) -> Screen:
    """What can be had; one row each."""
    back = (_to_points(), home_button())
    if not found.rewards:
        return Screen((line("reward-shelf-empty"),), (back,))
    rows: list[Row] = [
        (Button(line("reward-row", reward=r.name, price=r.price, left=r.left), ShowReward(r.id)),)
        for r in found.rewards
    ]
    rows.append(list_row(ShowRewards, found.page, *back, more=found.more))
    return Screen((line("reward-shelf", available=found.available),), tuple(rows))


def reward(shown: RewardShown) -> Screen:
    """One reward, and what will happen if it is taken."""
    lines: list[Line | None] = [line("reward-title", reward=shown.name)]
    if shown.description:
        lines.append(line("reward-description", description=shown.description))
    lines.append(line("reward-terms", price=shown.price, merchant=shown.merchant, left=shown.left))
    rows: list[Row] = []
    if shown.left < 1:
        lines += [GAP, line("reward-none-left", reward=shown.name)]
    elif shown.missing:
        lines += [GAP, line("reward-missing", missing=shown.missing)]
    else:
        lines += [GAP, line("reward-what-happens", price=shown.price, days=shown.days)]
        lines.append(line("reward-can-cancel"))
        label = line("reward-button-redeem", price=shown.price)
        rows.append((Button(label, RedeemReward(shown.id, shown.turn)),))
    rows.append((Button(line("reward-button-others"), ShowRewards(0)), home_button()))
    return Screen(tuple(lines), tuple(rows))


def issued(receipt: Issued, address: str) -> Screen:
    """The new voucher, ready to be shown at the merchant's."""
    return Screen(
        (
            line("voucher-issued", reward=receipt.reward, price=receipt.price),
            *_how_to_use(receipt.code, receipt.merchant),
            line("voucher-until", at=receipt.expires_at),
            line("voucher-left", available=receipt.available),
        ),
        _open_rows(receipt.voucher),
        attachment=_picture(receipt.code, address),
        fresh=True,
    )


def voucher(shown: VoucherShown, address: str) -> Screen:
    """One voucher: with its code while it is open, else with what has become of it."""
    title = line("voucher-title", reward=shown.reward, price=shown.price, state=shown.state.value)
    if shown.state is not VoucherState.OPEN:
        return Screen((title,), ((_to_vouchers(), home_button()),))
    return Screen(
        (title, *_how_to_use(shown.code, shown.merchant), line("voucher-until", at=shown.expires_at)),
        _open_rows(shown.id),
        attachment=_picture(shown.code, address),
        fresh=True,
    )


def vouchers(found: tuple[VoucherShown, ...], page: int = 0) -> Screen:
    """My vouchers, one row each."""
    if not found:
        to_shelf = Button(line("points-button-redeem"), ShowRewards(0))
        return Screen((line("voucher-none"),), ((to_shelf, home_button()),))
    shown, page, more = page_of(found, page)
    rows = tuple(
        (Button(line("voucher-row", reward=v.reward, state=v.state.value), ShowVoucher(v.id)),) for v in shown
    )
    last = list_row(ShowVouchers, page, _to_points(), home_button(), more=more)
    return Screen((line("voucher-list"),), (*rows, last))


def ask_to_cancel(shown: VoucherShown) -> Screen:
    """What giving a voucher back means, before it is done."""
    if shown.state is not VoucherState.OPEN:
        return voucher(shown, "")
    yes = Button(line("voucher-button-cancel-now"), CancelVoucher(shown.id))
    keep = Button(line("voucher-button-keep"), ShowVoucher(shown.id))
    said = line("voucher-cancel-ask", reward=shown.reward, price=shown.price)
    return Screen((said, line("voucher-cancel-final")), ((yes, keep), HOME_ROW), fresh=True)


def cancelled(receipt: GivenBack) -> Screen:
    """The points are free again."""
    said = line("voucher-given-back", reward=receipt.reward, price=receipt.price, available=receipt.available)
    to_shelf = Button(line("reward-button-others"), ShowRewards(0))
    return Screen((said,), ((to_shelf, _to_points()), HOME_ROW))


def _balance(mine: MyPoints) -> Line:
    item = mine.waiting[0] if mine.waiting else ""
    return line("points-balance", total=mine.total, held=mine.held, waiting=len(mine.waiting), reward=item)


def _entry(each: Entry) -> Line:
    return line(
        "points-entry", way=each.way.value, amount=each.amount, code=each.code, reward=each.reward, at=each.at
    )


def _how_to_use(code: str, merchant: str) -> tuple[Line, ...]:
    return line("voucher-code", code=codes.grouped(code)), line("voucher-how", merchant=merchant)


def _open_rows(voucher_id: int) -> tuple[Row, ...]:
    return ((_to_vouchers(), Button(line("voucher-button-cancel"), AskToCancel(voucher_id))), HOME_ROW)


def _picture(code: str, address: str) -> Attachment:
    return Attachment(f"{codes.grouped(code)}.png", qr_png(address), picture=True)


def _to_points() -> Button:
    return Button(line("points-button"), OpenPoints())


def _to_vouchers() -> Button:
    return Button(line("voucher-button-mine"), ShowVouchers())
