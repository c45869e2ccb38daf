"""Ways to people and groups that turn out to be closed, moved, or open again."""

from sqlalchemy import select, update

from kernel.database import table_of
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices.couriering import Claimed
from residents import groups
from residents.model import Address, Holder

ADDRESSES, HOLDERS = table_of(Address), table_of(Holder)
SILENCED = ("not enough rights", "have no rights", "chat_write_forbidden")


def closed(work: Work, notice: Claimed, trouble: str) -> bool:
    """The chat takes nothing from us any more; gives whether there is another way to this person."""
    assert notice.external is not None
    if notice.group is not None:
        group_closed(work, notice.channel, notice.external, trouble)
        return False
    here = (ADDRESSES.c.channel == notice.channel, ADDRESSES.c.external == notice.external)
    work.connection.execute(update(ADDRESSES).where(*here).values(reachable=False))
    other = select(ADDRESSES.c.id).join(HOLDERS, HOLDERS.c.address_id == ADDRESSES.c.id)
    other = other.where(HOLDERS.c.person_id == notice.person, ADDRESSES.c.reachable)
    return work.connection.execute(other.limit(1)).first() is not None


def group_closed(work: Work, channel: str, external: str, trouble: str) -> None:
    """The group put us out, or lets us say nothing."""
    out = not any(part in trouble.lower() for part in SILENCED)
    groups.lost(work, channel, external, out=out)


def moved(work: Work, channel: str, old: str, new: str) -> None:
    """The group goes on under another number."""
    groups.moved(work, channel, old, new)


def reached_again(work: Work, channel: str, external: str) -> int:
    """Owe again what is still of use to whom this account serves; of each subject the newest only.

    What has no last moment, such as an outcome, is not sent after the event: the first screen tells it.
    """
    people = (
        select(HOLDERS.c.person_id)
        .join(ADDRESSES, ADDRESSES.c.id == HOLDERS.c.address_id)
        .where(ADDRESSES.c.channel == channel, ADDRESSES.c.external == external)
    )
    missed = (
        NOTICES.c.state == NoticeState.UNREACHABLE,
        NOTICES.c.until > work.now,
        NOTICES.c.person_id.in_(people),
    )
    query = select(NOTICES.c.id, NOTICES.c.person_id, NOTICES.c.subject).where(*missed)
    rows = work.connection.execute(query.order_by(NOTICES.c.due_at, NOTICES.c.id))
    newest = {(row.person_id, row.subject): row.id for row in rows}
    if newest:
        again = {"state": NoticeState.DUE, "settled_at": None, "trouble": None, "attempts": 0}
        mine = NOTICES.c.id.in_(list(newest.values()))
        work.connection.execute(update(NOTICES).where(mine).values(**again))
        work.stir()
    return len(newest)


def answered(work: Work, accounts: list[tuple[str, str]]) -> None:
    """These accounts, as (channel, external), took an answer from us: whoever was thought away is not."""
    for channel in {channel for channel, _ in accounts}:
        chats = [external for of, external in accounts if of == channel]
        back = update(ADDRESSES).where(ADDRESSES.c.channel == channel, ADDRESSES.c.external.in_(chats))
        back = back.where(ADDRESSES.c.reachable.is_(False)).values(reachable=True)
        for external in work.connection.execute(back.returning(ADDRESSES.c.external)).scalars().all():
            reached_again(work, channel, external)
