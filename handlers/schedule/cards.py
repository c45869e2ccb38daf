"""Poll cards in groups follow the turnout: never one edit per vote, but soon."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import func, select, update

from deliberation.polls.model import Poll, Vote
from kernel.database import table_of
from kernel.work import Work
from notices.model import Card

CARDS, POLLS, VOTES = table_of(Card), table_of(Poll), table_of(Vote)
AT_MOST_EVERY = timedelta(seconds=5)


def poll_cards_to_draw(work: Work) -> Mapping[int, Sequence[int]]:
    """By community, cards of uncounted polls in which somebody has voted since the card was drawn."""
    last_vote = select(func.max(VOTES.c.at)).where(VOTES.c.poll_id == CARDS.c.subject).scalar_subquery()
    query = select(CARDS.c.community_id, CARDS.c.id).join(POLLS, POLLS.c.id == CARDS.c.subject)
    query = query.where(
        CARDS.c.kind == "poll",
        POLLS.c.closed_at.is_(None),
        CARDS.c.stale_at.is_(None),
        CARDS.c.shown_at <= work.now - AT_MOST_EVERY,
        last_vote >= CARDS.c.shown_at,
    )
    cards: dict[int, list[int]] = {}
    for community, card in work.connection.execute(query.order_by(CARDS.c.id)):
        cards.setdefault(community, []).append(card)
    return cards


def mark_poll_cards(work: Work, cards: Sequence[int]) -> None:
    """Have these cards of the community drawn again."""
    # Another process may have seen the same cards, and have had them drawn by now.
    behind = (CARDS.c.stale_at.is_(None), CARDS.c.shown_at <= work.now - AT_MOST_EVERY)
    here = (CARDS.c.community_id == work.community_id, CARDS.c.id.in_(cards), *behind)
    work.connection.execute(update(CARDS).where(*here).values(stale_at=work.now))
    work.stir()
