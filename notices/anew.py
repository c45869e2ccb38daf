"""Cards of a group that was bound, moved, lost or given up."""

from datetime import timedelta

from sqlalchemy import delete, select, update

from kernel.database import table_of
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices.model import Card
from notices.service import mark_stale, post
from residents.groups import community_of

CARDS = table_of(Card)
TOGETHER = timedelta(minutes=1)
WELCOMED_WITHIN = timedelta(minutes=10)


def forget(work: Work, group: int) -> None:
    """Nothing goes to this group any more; what stands there stays as it is."""
    mine = NOTICES.c.community_id == work.community_id
    due = (NOTICES.c.group_id == group, NOTICES.c.state == NoticeState.DUE)
    gone = {"state": NoticeState.DROPPED, "settled_at": work.now}
    work.connection.execute(update(NOTICES).where(mine, *due).values(**gone))
    work.connection.execute(
        delete(CARDS).where(CARDS.c.community_id == work.community_id, CARDS.c.group_id == group)
    )


def left_behind(work: Work, group: int, chat: str) -> None:
    """The cards stay in the chat that the group was; in the new one their numbers mean other messages."""
    where = (CARDS.c.community_id == work.community_id, CARDS.c.group_id == group, CARDS.c.chat.is_(None))
    work.connection.execute(update(CARDS).where(*where).values(chat=chat))


def show(work: Work, kind: str, subject: int) -> None:
    """Have a card drawn again where it stands; what began while nothing could be posted is put up now."""
    mine = (CARDS.c.community_id == work.community_id, CARDS.c.kind == kind, CARDS.c.subject == subject)
    if work.connection.execute(select(CARDS.c.id).where(*mine).limit(1)).first() is not None:
        mark_stale(work, kind, subject)
    elif not _is_on_its_way(work, kind, subject):
        put_up(work, kind, subject)


def _is_on_its_way(work: Work, kind: str, subject: int) -> bool:
    wanted = (NOTICES.c.community_id == work.community_id, NOTICES.c.kind == f"card-{kind}")
    waits = (NOTICES.c.subject == subject, NOTICES.c.state.in_([NoticeState.DUE, NoticeState.SENDING]))
    return work.connection.execute(select(NOTICES.c.id).where(*wanted, *waits).limit(1)).first() is not None


def put_up(work: Work, kind: str, subject: int) -> None:
    """Have a card in the community's group, whether or not it had one before. It rings nowhere."""
    moment = int(work.now.timestamp())
    post(work, f"card-{kind}", {}, once=f"card-{kind}:{subject}:{moment}", subject=subject, digest=True)


def welcome(work: Work, channel: str, external: str) -> None:
    """Greet whoever came into the community's group; all who come within a minute are greeted together."""
    community = community_of(work, channel, external)
    if community is None:
        return
    work.enter(community)
    minute = int(work.now.timestamp()) // 60
    until = work.now + WELCOMED_WITHIN
    post(work, "group-welcome", {}, once=f"group-welcome:{minute}", due=work.now + TOGETHER, until=until)
