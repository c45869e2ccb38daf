"""Reading by-laws: what holds, what is coming, what was changed when and by whom."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from kernel.bylaws import Bylaws, BylawsVersion, coming_version, current_version
from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.bylaws import before
from residents.events import BylawsAnnounced, BylawsInForce, BylawsWithdrawn
from residents.model import Person

JOURNALLED = tuple(fact.__name__ for fact in (BylawsAnnounced, BylawsWithdrawn, BylawsInForce))


class Standing(StrEnum):
    """How a version stands at a moment; derived, never stored."""

    COMING = "coming"
    IN_FORCE = "in_force"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class VersionSeen:
    """One version with what it changed; ``was`` is None for the first."""

    id: int
    version: int
    hash: str
    standing: Standing
    effective: datetime
    announced: datetime | None
    by: str
    withdrawn: datetime | None
    now: Bylaws
    was: Bylaws | None


@dataclass(frozen=True, slots=True)
class Held:
    """What holds, and what is coming."""

    current: VersionSeen
    coming: VersionSeen | None
    versions: int


def held(work: Work, who: Acting) -> Held:
    """The by-laws as they stand."""
    coming = coming_version(work.session, work.now)
    current = current_version(work.session, work.now)
    counted = len(work.session.scalars(select(BylawsVersion.id)).all())
    return Held(_seen(work, current), _seen(work, coming) if coming else None, counted)


def version_seen(work: Work, who: Acting, version: int) -> VersionSeen:
    """One version by its number."""
    found = work.session.scalars(select(BylawsVersion).where(BylawsVersion.version == version)).one_or_none()
    if found is None:
        raise Refusal(line("bylaws-version-unknown"))
    return _seen(work, found)


def version_of_id(work: Work, who: Acting, version_id: int) -> VersionSeen:
    """One version by its row, as cards and notices name it."""
    found = work.session.scalars(select(BylawsVersion).where(BylawsVersion.id == version_id)).one_or_none()
    if found is None:
        raise Refusal(line("bylaws-version-unknown"))
    return _seen(work, found)


def version_at(work: Work, who: Acting, moment: datetime) -> VersionSeen | None:
    """The version that held at a moment, if there was one."""
    query = select(BylawsVersion).where(
        BylawsVersion.effective_at <= moment, BylawsVersion.withdrawn_at.is_(None)
    )
    found = work.session.scalars(query.order_by(BylawsVersion.version.desc()).limit(1)).first()
    return _seen(work, found) if found is not None else None


def history(work: Work, who: Acting, skip: int = 0, limit: int | None = None) -> tuple[VersionSeen, ...]:
    """All versions, the newest first."""
    query = select(BylawsVersion).order_by(BylawsVersion.version.desc()).offset(skip).limit(limit)
    return tuple(_seen(work, each) for each in work.session.scalars(query).all())


def bylaws_faults(work: Work) -> list[str]:
    """Versions that are not what the journal tells: another text, moment or fate, or never announced."""
    versions = {each.version: each for each in work.session.scalars(select(BylawsVersion))}
    found = [f"by-laws {n}: the text was altered" for n, each in versions.items() if not each.is_intact()]
    told = select(JournalEntry).where(JournalEntry.kind.in_(JOURNALLED)).order_by(JournalEntry.seq)
    announced, withdrawn = dict[int, datetime](), set[int]()
    for entry in work.session.scalars(told):
        version = entry.facts["version"]
        known = versions.get(version)
        if known is None or known.hash != entry.facts["hash"]:
            found.append(f"by-laws {version}: the journal names another hash")
        if entry.kind == BylawsAnnounced.__name__:
            announced[version] = datetime.fromisoformat(entry.facts["effective"])
        elif entry.kind == BylawsWithdrawn.__name__:
            withdrawn.add(version)
    for number, each in sorted(versions.items()):
        found += _told_otherwise(each, announced.get(number), withdrawn=number in withdrawn)
    return found


def _told_otherwise(each: BylawsVersion, effective: datetime | None, *, withdrawn: bool) -> list[str]:
    """What was changed beside the text; the first version holds from the founding and is not announced."""
    if effective is None:
        return [f"by-laws {each.version}: they were never announced"] if each.version > 1 else []
    found = []
    if each.effective_at != effective:
        found.append(f"by-laws {each.version}: the journal names another moment of effect")
    if (each.withdrawn_at is not None) != withdrawn:
        said = "were withdrawn" if withdrawn else "were not withdrawn"
        found.append(f"by-laws {each.version}: the journal says that they {said}")
    return found


def _seen(work: Work, version: BylawsVersion) -> VersionSeen:
    by = work.session.get(Person, version.announced_by) if version.announced_by is not None else None
    return VersionSeen(
        id=version.id,
        version=version.version,
        hash=version.hash,
        standing=_standing(work, version),
        effective=version.effective_at,
        announced=version.announced_at,
        by=by.name if by is not None else "",
        withdrawn=version.withdrawn_at,
        now=version.bylaws,
        was=before(work, version),
    )


def _standing(work: Work, version: BylawsVersion) -> Standing:
    if version.withdrawn_at is not None:
        return Standing.WITHDRAWN
    if version.effective_at > work.now:
        return Standing.COMING
    current = current_version(work.session, work.now)
    return Standing.IN_FORCE if current.version == version.version else Standing.REPLACED
