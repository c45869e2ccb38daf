"""Cards in groups: put up once, drawn again where they stand when their subject has changed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select, update

from kernel.database import table_of
from kernel.work import Work
from notices import pacing
from notices.choosing import Taking, Way, paces_of
from notices.couriering import Claimed
from notices.model import Card
from notices.pacing import OVERALL, Pace
from residents.model import Community, Group

CARDS, GROUPS, COMMUNITIES = table_of(Card), table_of(Group), table_of(Community)
DRAWING = timedelta(seconds=60)


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
    card.message, card.chat = message, claimed.external
    card.shown_at, card.stale_at = drawn_at, None if still_true else work.now
    work.session.add(card)


@dataclass(frozen=True, slots=True)
class StaleCard:
    """A card to be drawn again; ``message`` is None when it has to be put up anew."""

    id: int
    community: int
    kind: str
    subject: int
    message: int | None
    stale_at: datetime
    channel: str
    external: str
    topic: int | None
    language: str
    zone: str


def stale_cards(work: Work, limit: int, resting: Collection[int] = ()) -> list[StaleCard]:
    """Cards whose subject has changed since they were drawn, but for those that rest after a failure."""
    query = (
        select(CARDS, *(GROUPS.c[name] for name in ("channel", "external", "topic")))
        .add_columns(COMMUNITIES.c.language, COMMUNITIES.c.zone)
        .join(GROUPS, (GROUPS.c.id == CARDS.c.group_id) & GROUPS.c.lost_at.is_(None))
        .join(COMMUNITIES, COMMUNITIES.c.id == CARDS.c.community_id)
        .where(CARDS.c.stale_at.is_not(None), CARDS.c.id.not_in(resting))
        .order_by(CARDS.c.stale_at, CARDS.c.id)
        .limit(limit)
    )
    return [
        StaleCard(
            id=row.id,
            community=row.community_id,
            kind=row.kind,
            subject=row.subject,
            message=row.message if row.chat in (None, row.external) else None,
            stale_at=row.stale_at,
            channel=row.channel,
            external=row.external,
            topic=row.topic,
            language=row.language,
            zone=row.zone,
        )
        for row in work.connection.execute(query)
    ]


def first_of_each_group(work: Work, stale: Sequence[StaleCard], now: datetime) -> list[StaleCard]:
    """What has waited longest in each group that takes a message now."""
    firsts: dict[Way, StaleCard] = {}
    for card in stale:
        firsts.setdefault((card.channel, card.external), card)
    paces = paces_of(work, firsts)
    return [card for way, card in firsts.items() if paces.get(way, Pace(now)).free_at(now) <= now]


def take_card(work: Work, card: StaleCard, taking: Taking) -> datetime | None:
    """The slot in which this process draws the card; None while another does, or its group is not free."""
    now = taking.machine_now
    overall = pacing.lock_overall(work, card.channel, now).free_at(now)
    known = pacing.read_paces(work, card.channel, [card.external])
    if known.get(card.external, Pace(now)).free_at(now) > now or overall > now + DRAWING / 10:
        return None
    mine = (CARDS.c.id == card.id, CARDS.c.stale_at == card.stale_at)
    free = or_(CARDS.c.taken_until.is_(None), CARDS.c.taken_until <= now, CARDS.c.taken_until > now + DRAWING)
    if not work.connection.execute(
        update(CARDS).where(*mine, free).values(taken_until=now + DRAWING, taken_by=taking.process)
    ).rowcount:
        return None
    gap = taking.limits.gap(group=True)
    next_at = {OVERALL: overall + taking.limits.step, card.external: overall + gap}
    pacing.keep_slots(work, card.channel, next_at)
    return overall


def card_drawn(work: Work, card: StaleCard, message: int | None, drawn_at: datetime) -> None:
    """Note that a card shows what was true at ``drawn_at``; one marked again meanwhile stays stale."""
    work.connection.execute(
        update(CARDS).where(CARDS.c.id == card.id).values(taken_until=None, chat=card.external)
    )
    if message:
        work.connection.execute(update(CARDS).where(CARDS.c.id == card.id).values(message=message))
    where = (CARDS.c.id == card.id, CARDS.c.stale_at == card.stale_at)
    work.connection.execute(update(CARDS).where(*where).values(shown_at=drawn_at, stale_at=None))


def leave_card(work: Work, card: StaleCard) -> None:
    """Let go of a card that could not be drawn now."""
    work.connection.execute(update(CARDS).where(CARDS.c.id == card.id).values(taken_until=None))


def painters(work: Work) -> list[str]:
    """The processes that draw a card now."""
    query = select(CARDS.c.taken_by).where(CARDS.c.taken_until.is_not(None)).distinct()
    return [process for process in work.connection.execute(query).scalars() if process is not None]


def let_go(work: Work, processes: Collection[str]) -> None:
    """Free the cards that these processes drew when they died."""
    theirs = (CARDS.c.taken_by.in_(processes), CARDS.c.taken_until.is_not(None))
    if work.connection.execute(update(CARDS).where(*theirs).values(taken_until=None)).rowcount:
        work.stir()
