"""Poll cards in groups follow the turnout: never one edit per vote, but soon."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import func, select, update

from deliberation.polls.model import Poll, Vote
from kernel.database import table_of
from kernel.work import Work
from notices.model import Card

CARDS, POLLS, VOTES = table_of(Card), table_of(Poll), table_of(Vote)
AT_MOST_EVERY = timedelta(seconds=5)


def poll_cards_to_draw(work: Work) -> Sequence[int]:
    """Cards of polls that are not counted yet, in which somebody has voted since the card was drawn."""
    last_vote = select(func.max(VOTES.c.at)).where(VOTES.c.poll_id == CARDS.c.subject).scalar_subquery()
    query = select(CARDS.c.id).join(POLLS, POLLS.c.id == CARDS.c.subject)
    query = query.where(
        CARDS.c.kind == "poll",
        POLLS.c.closed_at.is_(None),
        CARDS.c.stale_at.is_(None),
        CARDS.c.shown_at <= work.now - AT_MOST_EVERY,
        last_vote >= CARDS.c.shown_at,
    )
    return list(work.connection.execute(query).scalars())


def mark_poll_cards(work: Work, cards: Sequence[int]) -> None:
    """Have these cards drawn again."""
    work.connection.execute(update(CARDS).where(CARDS.c.id.in_(cards)).values(stale_at=work.now))
    work.stir()
