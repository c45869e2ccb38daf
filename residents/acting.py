"""Who acts: resolved from the address inside the transaction, never before it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from kernel.database import table_of
from kernel.heard import HEARD, Hearing
from kernel.journal import ENTRIES, START, Tip
from kernel.work import Work
from residents.model import Address, Community, Person

ADDRESSES, PEOPLE, COMMUNITIES = table_of(Address), table_of(Person), table_of(Community)

# One statement, because every act begins with it: the person, the first answer, the journal's tip.
_LAST = (
    select(func.max(ENTRIES.c.seq))
    .where(ENTRIES.c.community_id == PEOPLE.c.community_id)
    .correlate(PEOPLE)
    .scalar_subquery()
)
_SAME_UPDATE = (HEARD.c.channel == bindparam("heard_channel")) & (HEARD.c.key == bindparam("heard_key"))
_TIP = (ENTRIES.c.community_id == PEOPLE.c.community_id) & (ENTRIES.c.seq == _LAST)
LOOK_UP = (
    select(
        ADDRESSES.c.id.label("address_id"),
        ADDRESSES.c.language.label("address_language"),
        PEOPLE.c.id.label("person_id"),
        PEOPLE.c.community_id,
        PEOPLE.c.language.label("person_language"),
        PEOPLE.c.elder,
        COMMUNITIES.c.zone,
        HEARD.c.answer,
        ENTRIES.c.seq,
        ENTRIES.c.hash,
    )
    .select_from(ADDRESSES)
    .outerjoin(PEOPLE, PEOPLE.c.id == ADDRESSES.c.current_id)
    .outerjoin(COMMUNITIES, COMMUNITIES.c.id == PEOPLE.c.community_id)
    .outerjoin(HEARD, _SAME_UPDATE)
    .outerjoin(ENTRIES, _TIP)
    .where(ADDRESSES.c.channel == bindparam("channel"), ADDRESSES.c.external == bindparam("external"))
)


class Origin(StrEnum):
    """The way by which an act reached us."""

    CHAT = "chat"
    WEB = "web"
    PAPER = "paper"
    DESK = "desk"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts (``person``), who carries it out for them (``by``), by which way and with what proof."""

    person: int | None
    by: int | None
    origin: Origin
    proof: str = ""
    address: int | None = None


THE_CLOCK = Acting(person=None, by=None, origin=Origin.CLOCK)


@dataclass(frozen=True, slots=True)
class Caller:
    """An account that speaks to us: ``external`` is its id on ``channel``."""

    channel: str
    external: str
    language: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who came in: as whom they act, how they read, and the answer they already had."""

    who: Acting
    language: str
    elder: bool
    zone: str
    answer: dict[str, Any] | None


def enter(work: Work, caller: Caller, hearing: Hearing | None) -> Entry:
    """Open the work for the caller's community; a first-time caller gets an address."""
    row = _look_up(work, caller, hearing)
    if row is None:
        _first_call(work, caller)
        row = _look_up(work, caller, hearing)
        assert row is not None
    return _entry(work, row)


def look(work: Work, caller: Caller) -> Entry:
    """The same for a question: nothing is written, a stranger has no address yet."""
    row = _look_up(work, caller, None)
    if row is not None:
        return _entry(work, row)
    community, zone = _first_community(work)
    work.enter(community)
    return Entry(Acting(None, None, Origin.CHAT), caller.language, False, zone, None)


def _entry(work: Work, row: Row[*tuple[Any, ...]]) -> Entry:
    community, zone = (row.community_id, row.zone) if row.community_id else _first_community(work)
    tip = Tip(row.seq, row.hash) if row.seq is not None else (START if row.community_id else None)
    work.enter(community, tip)
    who = Acting(row.person_id, row.person_id, Origin.CHAT, address=row.address_id)
    return Entry(who, row.person_language or row.address_language, bool(row.elder), zone, row.answer)


def _look_up(work: Work, caller: Caller, hearing: Hearing | None) -> Row[*tuple[Any, ...]] | None:
    key = hearing or Hearing("", "", None)
    values = {"heard_channel": key.channel, "heard_key": key.key}
    values |= {"channel": caller.channel, "external": caller.external}
    return work.connection.execute(LOOK_UP, values).first()


def _first_call(work: Work, caller: Caller) -> None:
    row = {
        "channel": caller.channel,
        "external": caller.external,
        "language": caller.language,
        "reachable": True,
        "tries": 0,
    }
    work.connection.execute(insert(ADDRESSES), row)


def _first_community(work: Work) -> tuple[int, str]:
    # Until links carry their community, a stranger is welcomed by the first one of this installation.
    query = select(COMMUNITIES.c.id, COMMUNITIES.c.zone).order_by(COMMUNITIES.c.id).limit(1)
    found = work.connection.execute(query).first()
    if found is None:
        raise LookupError("no community yet: run `yishi seed FILE` first")
    return found.id, found.zone


def mark_reachable(work: Work, caller: Caller, *, reachable: bool) -> None:
    """Note that an account blocked us, or let us in again."""
    where = (ADDRESSES.c.channel == caller.channel, ADDRESSES.c.external == caller.external)
    work.connection.execute(update(ADDRESSES).where(*where).values(reachable=reachable))
