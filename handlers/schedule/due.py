"""What is due now, over all communities, and when the next thing will be."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from deliberation.polls.closing import close_poll, due_to_close, next_close
from handlers.schedule.cards import mark_poll_cards, poll_cards_to_draw
from kernel import heard
from kernel.work import Work
from notices.couriering import next_due
from notices.rollouts import due_rollouts, next_rollout, write_page
from points.rewards import service as vouchers


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to carry out in an act of its own."""

    name: str
    order: Callable[[Work], object]


def due_items(work: Work) -> list[Due]:
    """Everything that is due at ``work.now``; communities take turns because each item is short."""
    items = [_close(community, poll) for community, poll in due_to_close(work)]
    items += [_page(community, rollout) for community, rollout in due_rollouts(work)]
    items += [_lapse(community, voucher) for community, voucher in vouchers.due_to_expire(work)]
    if cards := poll_cards_to_draw(work):
        items.append(Due("poll cards", lambda inner: mark_poll_cards(inner, cards)))
    if heard.has_before(work.connection, work.now - 2 * heard.KEPT):
        items.append(Due("old updates", lambda inner: heard.forget(inner.connection, inner.now - heard.KEPT)))
    return items


def next_moment(work: Work) -> datetime | None:
    """The next moment at which something will be due."""
    moments = (next_close(work), next_rollout(work), next_due(work), vouchers.next_expiry(work))
    return min((m for m in moments if m is not None), default=None)


def _close(community: int, poll: int) -> Due:
    return Due(f"close poll {poll}", lambda work: close_poll(work.enter(community), poll))


def _page(community: int, rollout: int) -> Due:
    return Due(f"rollout {rollout}", lambda work: write_page(work.enter(community), rollout))


def _lapse(community: int, voucher: int) -> Due:
    return Due(f"voucher {voucher}", lambda work: vouchers.expire(work.enter(community), voucher))
