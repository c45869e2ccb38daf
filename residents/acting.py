"""Who acts: resolved from the address inside the transaction, never before it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Integer, Row, Select, bindparam, distinct, func, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kernel.database import table_of
from kernel.errors import Refusal
from kernel.heard import HEARD, Hearing
from kernel.journal import ENTRIES, START, Tip
from kernel.lines import line
from kernel.work import Work
from residents.model import Address, Community, Group, Holder, Person

ADDRESSES, PEOPLE, COMMUNITIES = table_of(Address), table_of(Person), table_of(Community)
HOLDERS, GROUPS = table_of(Holder), table_of(Group)

_PLACE = bindparam("place", type_=Integer)


def _look_up_in(person: ColumnElement[Any], place: ColumnElement[Any]) -> Select[Any]:
    """One statement, because every act begins with it: the person, the first answer, the journal's tip."""
    last = select(func.max(ENTRIES.c.seq)).where(ENTRIES.c.community_id == COMMUNITIES.c.id)
    same_update = (HEARD.c.channel == bindparam("heard_channel")) & (HEARD.c.key == bindparam("heard_key"))
    tip = ENTRIES.c.seq == last.correlate(COMMUNITIES).scalar_subquery()
    served = select(func.count(distinct(HOLDERS.c.community_id))).where(
        HOLDERS.c.address_id == ADDRESSES.c.id
    )
    account = (ADDRESSES.c.channel == bindparam("channel")) & (ADDRESSES.c.external == bindparam("external"))
    return (
        select(
            ADDRESSES.c.id.label("address_id"),
            ADDRESSES.c.language.label("address_language"),
            ADDRESSES.c.helping_id,
            ADDRESSES.c.helping_until,
            ADDRESSES.c.helping_proof,
            PEOPLE.c.id.label("person_id"),
            COMMUNITIES.c.id.label("community_id"),
            COMMUNITIES.c.name.label("community_name"),
            PEOPLE.c.language.label("person_language"),
            PEOPLE.c.elder,
            COMMUNITIES.c.zone,
            HEARD.c.answer,
            ENTRIES.c.seq,
            ENTRIES.c.hash,
            served.correlate(ADDRESSES).scalar_subquery().label("served"),
        )
        .select_from(ADDRESSES)
        .outerjoin(PEOPLE, PEOPLE.c.id == person)
        .outerjoin(COMMUNITIES, COMMUNITIES.c.id == place)
        .outerjoin(HEARD, same_update)
        .outerjoin(ENTRIES, (ENTRIES.c.community_id == COMMUNITIES.c.id) & tip)
        .where(account)
    )


def _person_there() -> ColumnElement[Any]:
    """As whom the account acts in another place than its own: as the person it came to serve there last."""
    there = (HOLDERS.c.address_id == ADDRESSES.c.id) & (HOLDERS.c.community_id == _PLACE)
    own = select(HOLDERS.c.person_id).where(there, HOLDERS.c.person_id == ADDRESSES.c.current_id)
    any_of_them = select(func.max(HOLDERS.c.person_id)).where(there)
    found = (each.correlate(ADDRESSES).scalar_subquery() for each in (own, any_of_them))
    return func.coalesce(*found)


LOOK_UP = _look_up_in(ADDRESSES.c.current_id, func.coalesce(PEOPLE.c.community_id, ADDRESSES.c.visiting_id))
LOOK_UP_THERE = _look_up_in(_person_there(), _PLACE)


class Origin(StrEnum):
    """The way by which an act reached us."""

    CHAT = "chat"
    WEB = "web"
    PAPER = "paper"
    DESK = "desk"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts (``person``), who carries it out for them (``by``), by which way and with what proof.

    ``slip`` is the number of the paper on which it is told, where whoever is acted for hears of it by that.
    """

    person: int | None
    by: int | None
    origin: Origin
    proof: str = ""
    address: int | None = None
    slip: str = ""


THE_CLOCK = Acting(person=None, by=None, origin=Origin.CLOCK)


@dataclass(frozen=True, slots=True)
class Caller:
    """An account that speaks to us: ``external`` is its id on ``channel``, ``group`` the chat it is in."""

    channel: str
    external: str
    language: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Helped:
    """For whom an account acts; ``lapsed`` once it rested too long: until that is settled it does nothing."""

    person: int
    name: str
    lapsed: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who came in: as whom they act, how they read, and the answer they already had.

    ``here`` names the community, for accounts that belong to several; else it is empty. Whoever acts for
    somebody (``helped``) still reads as they are used to.
    """

    who: Acting
    language: str
    elder: bool
    zone: str
    answer: dict[str, Any] | None
    here: str = ""
    helped: Helped | None = None

    @property
    def helps(self) -> str:
        """The name of whom they act for just now, or nothing."""
        return self.helped.name if self.helped is not None and not self.helped.lapsed else ""


class Unplaced(Refusal):
    """It cannot be told which of several communities is meant; whoever asks is asked."""

    def __init__(self) -> None:
        super().__init__(line("communities-which"))


def enter(work: Work, caller: Caller, hearing: Hearing | None, place: int | None = None) -> Entry:
    """Open the work for the caller's community, or for ``place``; a first-time caller gets an address.

    What is said in a group that is bound is said in the group's community.
    """
    place = place or _place_of_group(work, caller)
    row = _look_up(work, caller, hearing, place)
    if row is None:
        _first_call(work, caller)
        row = _look_up(work, caller, hearing, place)
        assert row is not None
    while not work.holds(community := row.community_id or _otherwise(work, place)[0]):
        # Looked up before the community was held: an act may have come between, so look again.
        work.enter(community)
        row = _look_up(work, caller, hearing, place)
        assert row is not None
    return _entry(work, row, place, private=not caller.group)


def look(work: Work, caller: Caller, place: int | None = None) -> Entry:
    """The same for a question: nothing is written, a stranger has no address yet."""
    place = place or _place_of_group(work, caller)
    row = _look_up(work, caller, None, place)
    if row is not None:
        return _entry(work, row, place, private=not caller.group)
    community, zone = _otherwise(work, place)
    work.enter(community)
    return Entry(Acting(None, None, Origin.CHAT), caller.language, False, zone, None)


def _entry(work: Work, row: Row[*tuple[Any, ...]], place: int | None, *, private: bool) -> Entry:
    community, zone = (row.community_id, row.zone) if row.community_id else _otherwise(work, place)
    tip = Tip(row.seq, row.hash) if row.seq is not None else (START if row.community_id else None)
    work.enter(community, tip)
    who = Acting(row.person_id, row.person_id, Origin.CHAT, address=row.address_id)
    helped = _helped(work, row) if row.helping_id is not None and private else None
    if helped is not None and not helped.lapsed:
        who = Acting(helped.person, row.person_id, Origin.DESK, row.helping_proof, row.address_id)
    several = row.served > 1 or (row.served == 1 and row.person_id is None)
    here = row.community_name if several and row.community_id else ""
    language = row.person_language or row.address_language
    return Entry(who, language, bool(row.elder), zone, row.answer, here, helped)


def _helped(work: Work, row: Row[*tuple[Any, ...]]) -> Helped | None:
    """Whom the account acts for, if they are of the community that is entered; asked only while it helps."""
    if row.person_id is None or row.person_id == row.helping_id:
        return None
    query = select(PEOPLE.c.name).where(
        PEOPLE.c.id == row.helping_id, PEOPLE.c.community_id == row.community_id, PEOPLE.c.erased_at.is_(None)
    )
    name = work.connection.execute(query).scalar_one_or_none()
    return Helped(row.helping_id, name, row.helping_until <= work.now) if name is not None else None


def _look_up(
    work: Work, caller: Caller, hearing: Hearing | None, place: int | None
) -> Row[*tuple[Any, ...]] | None:
    key = hearing or Hearing("", "", None)
    values: dict[str, Any] = {"heard_channel": key.channel, "heard_key": key.key}
    values |= {"channel": caller.channel, "external": caller.external}
    if place is None:
        return work.connection.execute(LOOK_UP, values).first()
    return work.connection.execute(LOOK_UP_THERE, values | {"place": place}).first()


def _place_of_group(work: Work, caller: Caller) -> int | None:
    if not caller.group:
        return None
    where = (GROUPS.c.channel == caller.channel, GROUPS.c.external == caller.group)
    return work.connection.execute(select(GROUPS.c.community_id).where(*where)).scalar_one_or_none()


def _first_call(work: Work, caller: Caller) -> None:
    row = {
        "channel": caller.channel,
        "external": caller.external,
        "language": caller.language,
        "reachable": True,
        "tries": 0,
    }
    # Another process may hear the same account at this moment; whoever is first makes the address.
    make = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    work.connection.execute(make(ADDRESSES).on_conflict_do_nothing(), row)


def _otherwise(work: Work, place: int | None) -> tuple[int, str]:
    """Where somebody is who belongs nowhere: in ``place``, or in the only community there is."""
    query = select(COMMUNITIES.c.id, COMMUNITIES.c.zone).order_by(COMMUNITIES.c.id).limit(2)
    if place is not None:
        query = query.where(COMMUNITIES.c.id == place)
    found = work.connection.execute(query).all()
    if not found:
        raise Refusal(line("community-gone"))
    if len(found) > 1:
        raise Unplaced
    return found[0].id, found[0].zone


def mark_reachable(work: Work, caller: Caller, *, reachable: bool) -> None:
    """Note that an account blocked us, or let us in again."""
    where = (ADDRESSES.c.channel == caller.channel, ADDRESSES.c.external == caller.external)
    work.connection.execute(update(ADDRESSES).where(*where).values(reachable=reachable))
