"""Several communities in one installation: which one an account is in, how it gets from one to another."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from kernel import texts
from kernel.work import Work
from residents.acting import ADDRESSES, COMMUNITIES, HOLDERS, Acting, Caller
from residents.model import Address, Community

FEW = 5
MOST_OWN = 20


@dataclass(frozen=True, slots=True)
class Named:
    """A community by its name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """Communities whose name holds the words; there may be more."""

    named: tuple[Named, ...]
    more: bool


class Way(StrEnum):
    """How somebody who came by a link stands to the community it leads to."""

    WAS_HERE = "was here"
    CAME = "came"
    """From another of their communities."""

    GUEST = "guest"
    FOREIGN = "foreign"
    """They belong elsewhere and not there; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Who came, and to which community."""

    way: Way
    community: str


def are_several(work: Work, caller: Caller) -> bool:
    """Whether this installation has more than one community."""
    return len(work.connection.execute(select(COMMUNITIES.c.id).limit(2)).all()) > 1


def arrive(work: Work, who: Acting) -> Arrived:
    """Come to this community by a link; whoever belongs to others only is not moved."""
    address = work.session.get_one(Address, who.address)
    name = work.session.get_one(Community, work.community_id).name
    if who.person is not None:
        came = address.current_id != who.person
        _go(work, address, who.person)
        return Arrived(Way.CAME if came else Way.WAS_HERE, name)
    if address.visiting_id == work.community_id and address.current_id is None:
        return Arrived(Way.WAS_HERE, name)
    if _belongs_somewhere(work, address):
        return Arrived(Way.FOREIGN, name)
    _go(work, address, None)
    return Arrived(Way.GUEST, name)


def visit(work: Work, who: Acting) -> Arrived:
    """Come to this community because one chose to, as a guest if one does not belong to it."""
    address = work.session.get_one(Address, who.address)
    name = work.session.get_one(Community, work.community_id).name
    _go(work, address, who.person)
    return Arrived(Way.CAME if who.person is not None else Way.GUEST, name)


def leave(work: Work, who: Acting) -> None:
    """Be a guest nowhere, so that one is asked where to go."""
    address = work.session.get_one(Address, who.address)
    if address.current_id is None:
        address.visiting_id = None
        work.session.flush()


def _go(work: Work, address: Address, person: int | None) -> None:
    address.current_id = person
    address.visiting_id = None if person is not None else work.community_id
    work.session.flush()


def _belongs_somewhere(work: Work, address: Address) -> bool:
    query = select(HOLDERS.c.id).where(HOLDERS.c.address_id == address.id).limit(1)
    return work.connection.execute(query).first() is not None


def named_for(work: Work, person: int) -> str:
    """The name of this community, for a person whose account belongs to others as well; else nothing."""
    mine, other = HOLDERS.alias(), HOLDERS.alias()
    query = (
        select(COMMUNITIES.c.name)
        .join(mine, mine.c.community_id == COMMUNITIES.c.id)
        .join(other, other.c.address_id == mine.c.address_id)
        .where(mine.c.person_id == person, mine.c.community_id == work.community_id)
        .where(other.c.community_id != mine.c.community_id)
    )
    return work.connection.execute(query.limit(1)).scalar_one_or_none() or ""


# ------------------------------------------------------------ asked over all communities


def own(work: Work, caller: Caller) -> tuple[Named, ...]:
    """The communities to which this account belongs, those it came to first before the others."""
    query = (
        select(COMMUNITIES.c.id, COMMUNITIES.c.name)
        .join(HOLDERS, HOLDERS.c.community_id == COMMUNITIES.c.id)
        .join(ADDRESSES, ADDRESSES.c.id == HOLDERS.c.address_id)
        .where(ADDRESSES.c.channel == caller.channel, ADDRESSES.c.external == caller.external)
        .distinct()
        .order_by(COMMUNITIES.c.id)
        .limit(MOST_OWN)
    )
    return tuple(Named(*row) for row in work.connection.execute(query))


def named_like(work: Work, caller: Caller, words: str) -> Found:
    """A few communities whose name holds these words; never a list of all."""
    wanted = texts.clean(words, one_line=True)
    if not texts.is_visible(wanted):
        return Found((), more=False)
    query = select(COMMUNITIES.c.id, COMMUNITIES.c.name)
    query = query.where(COMMUNITIES.c.name.contains(wanted, autoescape=True))
    rows = work.connection.execute(query.order_by(COMMUNITIES.c.name, COMMUNITIES.c.id).limit(FEW + 1)).all()
    return Found(tuple(Named(*row) for row in rows[:FEW]), len(rows) > FEW)


def called(work: Work, caller: Caller, slug: str) -> int | None:
    """The community of this slug."""
    return work.connection.execute(
        select(COMMUNITIES.c.id).where(COMMUNITIES.c.slug == slug)
    ).scalar_one_or_none()


def numbered(work: Work, caller: Caller, community: int) -> Named | None:
    """The community of this number."""
    query = select(COMMUNITIES.c.id, COMMUNITIES.c.name).where(COMMUNITIES.c.id == community)
    row = work.connection.execute(query).first()
    return Named(*row) if row is not None else None


def first(work: Work, caller: Caller) -> int:
    """Any community, for what concerns none."""
    query = select(COMMUNITIES.c.id).order_by(COMMUNITIES.c.id).limit(1)
    return int(work.connection.execute(query).scalar_one())


def is_member(work: Work, caller: Caller, community: int) -> bool:
    """Whether this account belongs to somebody of that community."""
    return any(each.id == community for each in own(work, caller))


def name_of(work: Work, who: Acting) -> Named:
    """The community one is in."""
    return Named(work.community_id, work.session.get_one(Community, work.community_id).name)
