"""Changing the by-laws: announced, effective after the delay, withdrawn before it, told when in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from kernel.bylaws import (
    Bylaws,
    BylawsVersion,
    adopt,
    coming_version,
    current_version,
    version_before,
)
from kernel.database import table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.events import BylawsAnnounced, BylawsInForce, BylawsWithdrawn
from residents.model import Community, Place, PlaceKind

VERSIONS = table_of(BylawsVersion)


@dataclass(frozen=True, slots=True)
class Announced:
    """A change that will come into force."""

    version: int
    effective: datetime


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A change that will not come into force."""

    version: int


def announce(work: Work, who: Acting, bylaws: Bylaws, *, after: int) -> Announced:
    """Announce by-laws that follow version ``after``, the one their difference was looked at against.

    The delay is that of the by-laws in force now, so that no change can shorten its own. One change at a
    time: a second one waits, or the first is withdrawn.
    """
    held = current_version(work.session, work.now)
    coming = coming_version(work.session, work.now)
    if coming is not None:
        raise Refusal(line("bylaws-one-at-a-time", version=coming.version, effective=coming.effective_at))
    if held.version != after:
        raise Refusal(line("bylaws-changed-meanwhile", version=held.version))
    if held.bylaws == bylaws:
        raise Refusal(line("bylaws-the-same", version=held.version))
    made = adopt(work.session, bylaws, at=effective_moment(work))
    made.announced_at, made.announced_by = work.now, who.person
    work.session.flush()
    effective = made.effective_at.isoformat()
    work.record(BylawsAnnounced(made.version, made.hash, effective, who.person))
    return Announced(made.version, made.effective_at)


def effective_moment(work: Work) -> datetime:
    """The first midnight in the community's zone when the delay in force now is over."""
    over = (work.now + timedelta(days=work.bylaws.change_days)).astimezone(work.zone)
    midnight = over.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight if midnight == over else midnight + timedelta(days=1)


def withdraw(work: Work, who: Acting) -> Withdrawn:
    """Take back the change that was announced, as long as it is not in force."""
    coming = coming_version(work.session, work.now)
    if coming is None:
        raise Refusal(line("bylaws-none-coming"))
    coming.withdrawn_at, coming.withdrawn_by = work.now, who.person
    work.session.flush()
    work.record(BylawsWithdrawn(coming.version, coming.hash, who.person))
    return Withdrawn(coming.version)


def begin(work: Work, version: int) -> None:
    """Note that a version has come into force, and let what is kept beside the by-laws follow it.

    Nothing waits for this: what holds is asked by the moment. Name, zone, language and telephone are kept
    once more where every screen is drawn from.
    """
    query = select(BylawsVersion).where(BylawsVersion.version == version)
    begun = work.session.scalars(query).one()
    if begun.begun_at is not None or begun.withdrawn_at is not None or begun.effective_at > work.now:
        return
    begun.begun_at = work.now
    if current_version(work.session, work.now).version == version:
        _follow(work, begun.bylaws)
    work.session.flush()
    work.record(BylawsInForce(begun.version, begun.hash))


def due_to_begin(work: Work) -> Sequence[tuple[int, int]]:
    """Versions of all communities that hold by now and were not told yet, as (community, version)."""
    query = select(VERSIONS.c.community_id, VERSIONS.c.version).where(
        VERSIONS.c.effective_at <= work.now, *_WAITING
    )
    found = work.connection.execute(query.order_by(VERSIONS.c.effective_at, VERSIONS.c.version))
    return [(community, version) for community, version in found]


def next_beginning(work: Work) -> datetime | None:
    """When the next version comes into force."""
    query = select(VERSIONS.c.effective_at).where(VERSIONS.c.effective_at > work.now, *_WAITING)
    return work.connection.execute(query.order_by(VERSIONS.c.effective_at).limit(1)).scalar_one_or_none()


_WAITING = (
    VERSIONS.c.announced_at.is_not(None),
    VERSIONS.c.begun_at.is_(None),
    VERSIONS.c.withdrawn_at.is_(None),
)


def _follow(work: Work, bylaws: Bylaws) -> None:
    community = work.session.get_one(Community, work.community_id)
    community.name, community.desk_phone = bylaws.name, bylaws.desk_phone
    community.zone, community.language = bylaws.zone, bylaws.language
    root = select(Place).where(Place.kind == PlaceKind.COMMUNITY, Place.parent_id.is_(None))
    for place in work.session.scalars(root):
        place.name = bylaws.name


def before(work: Work, version: BylawsVersion) -> Bylaws | None:
    """The by-laws that a version changed."""
    earlier = version_before(work.session, version)
    return earlier.bylaws if earlier is not None else None
