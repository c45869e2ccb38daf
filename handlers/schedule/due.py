"""What is due now, over all communities, and when the next thing will be."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import starmap, zip_longest

from deliberation.polls.closing import close_poll, due_to_close, next_close
from deliberation.polls.prolonging import due_to_prolong, prolong_poll
from deliberation.proposals import promising
from deliberation.proposals.owing import due_to_remind, next_reminder, remind
from deliberation.reach.looking import due_to_look, look, next_look
from handlers.duties.weekly import due_to_weigh, next_weighing_anywhere, weigh
from handlers.schedule.cards import mark_poll_cards, poll_cards_to_draw
from handlers.schedule.retention import forget, kept_too_long
from kernel import heard, outages
from kernel.work import Work
from notices.couriering import next_due
from notices.rollouts import due_rollouts, next_rollout, write_page
from points.rewards import service as vouchers
from residents import bylaws
from residents.homes.asking import ask_page, due_to_ask, next_ask
from residents.moderation import lapsing
from residents.offices import ending as terms
from residents.privacy import erasing
from residents.roster.applying import carry_out_page, due_rosters
from residents.visits import watching as visits


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to carry out in an act of its own, in its community (``lane``), if it is one community's.

    Another process may have seen it too, so the order looks once more whether it is still due.
    """

    name: str
    order: Callable[[Work], object]
    lane: int | None


def due_items(work: Work) -> list[Due]:
    """Everything that is due at ``work.now``; communities take turns."""
    return list(_by_turns(_due(work)))


def _due(work: Work) -> Iterator[Due]:
    # First what an outage puts off, then what is over.
    put_off = due_to_prolong(work)
    for community, poll in put_off:
        yield _prolong(community, poll)
    for outage in outages.unweighed(work) if not put_off else ():
        yield _weigh(outage.id)
    for community, poll in due_to_close(work):
        yield _close(community, poll)
    for community, proposal, what in due_to_remind(work):
        yield _answer(community, proposal, what)
    for community, call in due_to_look(work):
        yield _look(community, call)
    for community, proposal in promising.due_to_tell(work):
        yield _promise(community, proposal)
    for community, rollout in due_rollouts(work):
        yield _page(community, rollout)
    for community, voucher in vouchers.due_to_expire(work):
        yield _lapse(community, voucher)
    for community, version in bylaws.due_to_begin(work):
        yield _begin(community, version)
    for community, role in terms.due_to_tell(work):
        yield _term(community, role)
    for lapse in lapsing.due(work):
        yield _conduct(lapse)
    for community, erasure in erasing.due(work):
        yield _erase(community, erasure)
    for what, look_for, order in OF_COMMUNITIES:
        for community in look_for(work):
            yield in_community(f"{what} of {community}", community, order)
    for community, roster in due_rosters(work):
        yield _bring_in(community, roster)
    yield from starmap(_visit, visits.due_to_look(work))
    for community, cards in poll_cards_to_draw(work).items():
        yield in_community(f"poll cards of {community}", community, partial(mark_poll_cards, cards=cards))
    if heard.has_before(work.connection, work.now - 2 * heard.KEPT):
        yield Due("old updates", lambda inner: heard.forget(inner.connection, inner.now - heard.KEPT), None)
    for name, kept in kept_too_long(work):
        yield Due(f"old {name}", partial(forget, kept=kept), None)


OF_COMMUNITIES: tuple[tuple[str, Callable[[Work], Iterable[int]], Callable[[Work], object]], ...] = (
    ("duties", due_to_weigh, weigh),
    ("yearly questions", due_to_ask, ask_page),
)
"""What is due in a community as a whole."""


def next_moment(work: Work) -> datetime | None:
    """The next moment at which something will be due."""
    moments = (
        next_close(work),
        next_reminder(work),
        promising.next_promise(work),
        next_look(work),
        next_rollout(work),
        next_due(work),
        vouchers.next_expiry(work),
        bylaws.next_beginning(work),
        terms.next_to_tell(work),
        lapsing.next_lapse(work),
        erasing.next_due(work),
        next_ask(work),
        visits.next_look(work),
        next_weighing_anywhere(work),
    )
    return min((m for m in moments if m is not None), default=None)


def in_community(name: str, community: int, order: Callable[[Work], object]) -> Due:
    """Something due in one community."""
    return Due(name, lambda work: order(work.enter(community)), community)


def _by_turns(items: Iterable[Due]) -> Iterator[Due]:
    """One of each community, then the next of each: many rollouts in one hold up no close in another."""
    lanes: dict[int | None, list[Due]] = {}
    for item in items:
        lanes.setdefault(item.lane, []).append(item)
    for turn in zip_longest(*lanes.values()):
        yield from (item for item in turn if item is not None)


def _term(community: int, role: int) -> Due:
    return in_community(f"term of {role}", community, lambda work: terms.tell_term(work, role))


def _prolong(community: int, poll: int) -> Due:
    return in_community(f"prolong poll {poll}", community, lambda work: prolong_poll(work, poll))


def _weigh(outage: int) -> Due:
    return Due(f"outage {outage}", lambda work: outages.weighed(work, outage), None)


def _close(community: int, poll: int) -> Due:
    return in_community(f"close poll {poll}", community, lambda work: close_poll(work, poll))


def _answer(community: int, proposal: int, what: str) -> Due:
    return in_community(
        f"answer to proposal {proposal} {what}", community, lambda work: remind(work, proposal)
    )


def _look(community: int, call: int) -> Due:
    return in_community(f"reach of call {call}", community, lambda work: look(work, call))


def _promise(community: int, proposal: int) -> Due:
    name = f"promise of proposal {proposal}"
    return in_community(name, community, lambda work: promising.tell_late(work, proposal))


def _page(community: int, rollout: int) -> Due:
    return in_community(f"rollout {rollout}", community, lambda work: write_page(work, rollout))


def _lapse(community: int, voucher: int) -> Due:
    return in_community(f"voucher {voucher}", community, lambda work: vouchers.expire(work, voucher))


def _begin(community: int, version: int) -> Due:
    return in_community(
        f"by-laws {version} of {community}", community, lambda work: bylaws.begin(work, version)
    )


def _bring_in(community: int, roster: int) -> Due:
    return in_community(f"roster {roster}", community, lambda work: carry_out_page(work, roster))


def _visit(community: int, visit: int) -> Due:
    return in_community(f"visit {visit}", community, lambda work: visits.look(work, visit))


def _conduct(lapse: lapsing.Lapse) -> Due:
    name = f"{lapse.what.value} {lapse.id} of conduct"
    return in_community(name, lapse.community, lambda work: lapsing.carry_out(work, lapse))


def _erase(community: int, erasure: int) -> Due:
    return in_community(f"erasure {erasure}", community, lambda work: erasing.erase(work, erasure))
