"""Claiming notices that are due, finding the way to whom they go, and writing down what became of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, or_, select, update

from kernel.database import table_of
from kernel.lines import Argument, unpack_args
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices.model import Card
from residents.model import Address, Community, Group, Holder, Person

LEASE = timedelta(minutes=2)
CARDS, ADDRESSES, HOLDERS = table_of(Card), table_of(Address), table_of(Holder)
GROUPS, PEOPLE, COMMUNITIES = table_of(Group), table_of(Person), table_of(Community)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A notice in hand: what to draw, and where it goes (``external`` is None when there is no way)."""

    id: int
    community: int
    kind: str
    args: dict[str, Argument]
    subject: int
    person: int | None
    group: int | None
    attempts: int
    channel: str
    external: str | None
    language: str
    elder: bool
    zone: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a claimed notice."""

    id: int
    state: NoticeState
    message: int | None = None
    again_at: datetime | None = None
    trouble: str | None = None


def claim(work: Work, limit: int, in_hand: Collection[int]) -> list[Claimed]:
    """Take up to ``limit`` due notices of all communities, urgent and older ones first."""
    given_up = (NOTICES.c.state == NoticeState.SENDING) & (NOTICES.c.lease_until <= work.now)
    left = or_(NOTICES.c.state == NoticeState.DUE, given_up & NOTICES.c.id.not_in(in_hand))
    work.connection.execute(
        update(NOTICES)
        .where(left, NOTICES.c.until <= work.now)
        .values(state=NoticeState.EXPIRED, settled_at=work.now, lease_until=None)
    )
    free = or_((NOTICES.c.state == NoticeState.DUE) & (NOTICES.c.due_at <= work.now), given_up)
    choice = select(NOTICES.c.id).where(free, NOTICES.c.id.not_in(in_hand))
    choice = choice.order_by(NOTICES.c.urgent.desc(), NOTICES.c.due_at, NOTICES.c.id).limit(limit)
    taken = list(work.connection.execute(choice.with_for_update(skip_locked=True)).scalars())
    if not taken:
        return []
    mark = {"state": NoticeState.SENDING, "lease_until": work.now + LEASE, "attempts": NOTICES.c.attempts + 1}
    work.connection.execute(update(NOTICES).where(NOTICES.c.id.in_(taken)).values(**mark))
    return [_claimed(row) for row in _with_ways(work, taken)]


def _with_ways(work: Work, taken: Sequence[int]) -> Sequence[Row[Any]]:
    last_way = (
        select(func.max(ADDRESSES.c.id))
        .join(HOLDERS, HOLDERS.c.address_id == ADDRESSES.c.id)
        .where(HOLDERS.c.person_id == NOTICES.c.person_id, ADDRESSES.c.reachable)
        .scalar_subquery()
    )
    query = (
        select(
            NOTICES,
            ADDRESSES.c.channel.label("address_channel"),
            ADDRESSES.c.external.label("address_external"),
            GROUPS.c.channel.label("group_channel"),
            GROUPS.c.external.label("group_external"),
            PEOPLE.c.language.label("person_language"),
            PEOPLE.c.elder,
            COMMUNITIES.c.language.label("community_language"),
            COMMUNITIES.c.zone,
        )
        .join(COMMUNITIES, COMMUNITIES.c.id == NOTICES.c.community_id)
        .outerjoin(ADDRESSES, ADDRESSES.c.id == last_way)
        .outerjoin(GROUPS, GROUPS.c.id == NOTICES.c.group_id)
        .outerjoin(PEOPLE, PEOPLE.c.id == NOTICES.c.person_id)
        .where(NOTICES.c.id.in_(taken))
        .order_by(NOTICES.c.urgent.desc(), NOTICES.c.due_at, NOTICES.c.id)
    )
    return work.connection.execute(query).all()


def _claimed(row: Row[Any]) -> Claimed:
    return Claimed(
        id=row.id,
        community=row.community_id,
        kind=row.kind,
        args=unpack_args(row.args),
        subject=row.subject or 0,
        person=row.person_id,
        group=row.group_id,
        attempts=row.attempts,
        channel=row.address_channel or row.group_channel or "",
        external=row.address_external or row.group_external,
        language=row.person_language or row.community_language,
        elder=bool(row.elder),
        zone=row.zone,
    )


def settle(work: Work, results: Sequence[Settled]) -> None:
    """Write down what became of notices."""
    for each in results:
        values: dict[str, Any] = {"state": each.state, "message": each.message, "lease_until": None}
        values["trouble"] = each.trouble[:200] if each.trouble else None
        if each.again_at is not None:
            values["due_at"] = each.again_at
        else:
            values["settled_at"] = work.now
        work.connection.execute(update(NOTICES).where(NOTICES.c.id == each.id).values(**values))


def next_due(work: Work) -> datetime | None:
    """When the next notice that is not due yet will be."""
    query = select(NOTICES.c.due_at).where(NOTICES.c.state == NoticeState.DUE, NOTICES.c.due_at > work.now)
    return work.connection.execute(query.order_by(NOTICES.c.due_at).limit(1)).scalar_one_or_none()


def put_card(
    work: Work, claimed: Claimed, kind: str, message: int, drawn_at: datetime, *, still_true: bool
) -> None:
    """Remember where a card was put up; what changed while it was on its way makes it stale."""
    work.enter(claimed.community)
    assert claimed.group is not None
    known = select(Card).where(
        Card.group_id == claimed.group, Card.kind == kind, Card.subject == claimed.subject
    )
    card = work.session.scalars(known).one_or_none()
    if card is None:
        card = Card(group_id=claimed.group, kind=kind, subject=claimed.subject)
    card.message, card.shown_at, card.stale_at = message, drawn_at, None if still_true else work.now
    work.session.add(card)


@dataclass(frozen=True, slots=True)
class StaleCard:
    """A card to be drawn again."""

    id: int
    community: int
    kind: str
    subject: int
    message: int
    stale_at: datetime
    external: str
    language: str
    zone: str


def stale_cards(work: Work, limit: int, resting: Collection[int] = ()) -> list[StaleCard]:
    """Cards whose subject has changed since they were drawn, but for those that rest after a failure."""
    query = (
        select(
            CARDS.c.id,
            CARDS.c.community_id,
            CARDS.c.kind,
            CARDS.c.subject,
            CARDS.c.message,
            CARDS.c.stale_at,
            GROUPS.c.external,
            COMMUNITIES.c.language,
            COMMUNITIES.c.zone,
        )
        .join(GROUPS, GROUPS.c.id == CARDS.c.group_id)
        .join(COMMUNITIES, COMMUNITIES.c.id == CARDS.c.community_id)
        .where(CARDS.c.stale_at.is_not(None), CARDS.c.id.not_in(resting))
        .order_by(CARDS.c.stale_at)
        .limit(limit)
    )
    return [StaleCard(*row) for row in work.connection.execute(query)]


def card_drawn(work: Work, card: StaleCard, message: int | None, drawn_at: datetime) -> None:
    """Note that a card shows what was true at ``drawn_at``; one marked again meanwhile stays stale."""
    fresh = {"shown_at": drawn_at, "stale_at": None} | ({"message": message} if message else {})
    where = (CARDS.c.id == card.id, CARDS.c.stale_at == card.stale_at)
    work.connection.execute(update(CARDS).where(*where).values(**fresh))
