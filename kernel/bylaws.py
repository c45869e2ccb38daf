"""The by-laws of a community, kept as versions; everything decided names the version it was decided under."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    field_validator,
    model_validator,
)
from sqlalchemy import JSON, Index, Select, String, UniqueConstraint, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from kernel import chain
from kernel.database import COUNTING_ON, Base, Local
from kernel.opening import WrittenDays, WrittenHours


def _share(value: object) -> Fraction:
    try:
        share = Fraction(str(value))
    except ZeroDivisionError:
        raise ValueError("a share has something below its line, such as 2/3") from None
    if not 0 < share <= 1:
        raise ValueError("a share lies above 0 and is at most 1, such as 2/3")
    return share


Share = Annotated[Fraction, BeforeValidator(_share), PlainSerializer(str)]
Level = Literal["known", "resident", "owner"]
"""How surely somebody has to be known; docs/architecture.md, words."""

Speaks = Literal["representative", "first_stands", "last_counts"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ProposalRules(_Part):
    """How a proposal gathers support."""

    support_dwellings: int = Field(30, ge=1, description="dwellings that must support a proposal")
    support_share: Share = Fraction(1, 2)
    building_dwellings: int = Field(30, ge=1, description="the same for what concerns one building")
    building_share: Share = Fraction(1, 2)
    grid_dwellings: int = Field(30, ge=1, description="the same for what concerns one grid")
    grid_share: Share = Fraction(1, 2)
    support_days: int = Field(14, ge=1, le=365)
    open_at_once: int = Field(5, ge=1, description="proposals one person may have open")
    answer_days: int = Field(15, ge=1, le=180, description="days the committee has to answer")

    @model_validator(mode="before")
    @classmethod
    def _as_in_the_community(cls, given: object) -> object:
        """A building or a grid without a number of its own needs no more homes than the community.

        So it was before there were three numbers, and so it stays for by-laws that were adopted then.
        """
        number = given.get("support_dwellings") if isinstance(given, dict) else None
        if not isinstance(given, dict) or not isinstance(number, int) or number < 1:
            return given
        return {"building_dwellings": number, "grid_dwellings": number, **given}


class AccessRules(_Part):
    """What each act needs: how surely somebody is known, and whether they have to be of age."""

    propose: Level = "resident"
    support: Level = "resident"
    comment: Level = "resident"
    adults: Literal["nothing", "deciding", "everything"] = "deciding"
    owner_letter: Literal["enough", "checked"] = "enough"
    confirm_months: int = Field(12, ge=3, le=60, description="months after which somebody is asked again")
    leader_confirms: int = Field(20, ge=0, le=500, description="people a leader may confirm in 30 days")


class OfficeRules(_Part):
    """How long an office lasts unless it is said otherwise."""

    term_months: int = Field(36, ge=1, le=120)


class HelpRules(_Part):
    """Acting for others."""

    acts_each: int = Field(20, ge=1, le=1000, description="people one helper may act for in one matter")
    consent_months: int = Field(12, ge=1, le=60, description="months that consent lasts")
    visits_open: int = Field(2, ge=1, le=9, description="visits one home may have asked for at once")
    visit_days: WrittenDays = Field("", max_length=7, description="days of visits; Monday is 1")
    visit_hours: WrittenHours = Field("09:00-11:30, 14:00-17:00", max_length=60)


class ConductRules(_Part):
    """Moderation: what is hidden by whom, and how much one person may write."""

    hide_voices: int = Field(2, ge=2, le=9, description="members who have to agree to hide a text")
    appeal_days: int = Field(14, ge=1, le=90)
    texts_a_day: int = Field(20, ge=1, le=500, description="texts one person may publish in a day")
    suspend_days: int = Field(30, ge=1, le=90, description="the longest suspension")


class PrivacyRules(_Part):
    """How much of a name neighbours see, and how long one may change one's mind about erasure."""

    names: Literal["chosen", "masked"] = "chosen"
    erase_days: int = Field(7, ge=0, le=30)


class PollRules(_Part):
    """How a vote is decided; frozen into each poll when it opens."""

    days: int = Field(7, ge=1, le=60)
    quorum: Share = Fraction(2, 3)
    majority: Share = Fraction(1, 2)
    by_area: bool = True
    speaks: Speaks = "last_counts"
    voices: Literal["residents", "owners"] = "residents"
    remind_hours_before: int = Field(24, ge=1, le=240)
    outage_minutes: int = Field(30, ge=1, le=1440, description="minutes out of reach that are put up with")
    outage_hours: int = Field(3, ge=1, le=72, description="counted in so many last hours before the close")
    prolong_hours: int = Field(24, ge=1, le=168, description="by which the close is put off if it was more")

    @field_validator("majority")
    @classmethod
    def _at_least_half(cls, value: Fraction) -> Fraction:
        if value < Fraction(1, 2):
            raise ValueError("a resolution cannot pass with fewer than half: write 1/2, 2/3 or more")
        return value


class MeetingRules(_Part):
    """How meetings are announced."""

    remind_hours_before: int = Field(24, ge=1, le=240)
    minutes: int = Field(90, ge=10, le=600, description="length of a meeting when none is given")


class NoticeRules(_Part):
    """How many homes a call has to reach before nothing more is suggested (B16)."""

    reach_share: int = Field(65, ge=1, le=100, description="percent of the homes a call should reach")


class PointRules(_Part):
    """What is earned; never for votes on owners' matters or elections (invariant 10)."""

    proposal_adopted: int = Field(20, ge=0)
    voucher_days: int = Field(30, ge=1, le=365)


class Bylaws(_Part):
    """All by-laws of one community."""

    name: str = Field(min_length=1, max_length=40)
    zone: str = "Asia/Shanghai"
    language: Literal["zh-Hans", "zh-Hant", "en"] = "zh-Hans"
    desk_phone: str = Field("", max_length=40)
    change_days: int = Field(
        7, ge=1, le=90, description="days between the announcement of a change and its effect"
    )
    proposals: ProposalRules = ProposalRules.model_validate({})
    polls: PollRules = PollRules.model_validate({})
    meetings: MeetingRules = MeetingRules.model_validate({})
    notices: NoticeRules = NoticeRules.model_validate({})
    points: PointRules = PointRules.model_validate({})
    access: AccessRules = AccessRules.model_validate({})
    offices: OfficeRules = OfficeRules.model_validate({})
    help: HelpRules = HelpRules.model_validate({})
    conduct: ConductRules = ConductRules.model_validate({})
    privacy: PrivacyRules = PrivacyRules.model_validate({})

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as trouble:
            raise ValueError(f"no such time zone: {value!r}; write for example Asia/Taipei") from trouble
        return value


_TO_BEGIN = text("begun_at IS NULL AND withdrawn_at IS NULL")
_WHERE: dict[str, Any] = {"sqlite_where": _TO_BEGIN, "postgresql_where": _TO_BEGIN}


class BylawsVersion(Local, Base):
    """One version, with the hash under which it was announced; its text never changes.

    Whether it holds follows from its moments: a version is in force from ``effective_at`` until the next one,
    unless it was withdrawn before. ``begun_at`` only notes that its coming into force was told.
    """

    __tablename__ = "bylaws_version"
    __table_args__ = (
        UniqueConstraint("community_id", "version"),
        # The few that are still to begin, since all communities are asked again and again.
        Index("ix_bylaws_version_waiting", "effective_at", **_WHERE),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    text: Mapped[dict[str, Any]] = mapped_column(JSON)
    hash: Mapped[str] = mapped_column(String(64))
    effective_at: Mapped[datetime]
    announced_at: Mapped[datetime | None]
    announced_by: Mapped[int | None]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[int | None]
    begun_at: Mapped[datetime | None]

    @property
    def bylaws(self) -> Bylaws:
        """The by-laws themselves; a version never changes, so a parsed one is kept by its hash."""
        if self.hash not in _parsed:
            _parsed[self.hash] = Bylaws.model_validate(self.text)
        return _parsed[self.hash]

    def is_intact(self) -> bool:
        """Whether the text is still the one under this hash."""
        return digest_of(self.text) == self.hash


def digest_of(text: Mapping[str, Any]) -> str:
    """The hash of by-laws as they are stored."""
    return hashlib.sha256(chain.canonical(dict(text))).hexdigest()


def current_version(session: Session, now: datetime) -> BylawsVersion:
    """The version in force at ``now``."""
    query = _in_force(now).order_by(BylawsVersion.version.desc()).limit(1)
    return session.scalars(query).one()


def coming_version(session: Session, now: datetime) -> BylawsVersion | None:
    """The version that was announced and is not in force yet."""
    query = select(BylawsVersion).where(
        BylawsVersion.effective_at > now, BylawsVersion.withdrawn_at.is_(None)
    )
    return session.scalars(query.order_by(BylawsVersion.version).limit(1)).first()


def version_before(session: Session, version: BylawsVersion) -> BylawsVersion | None:
    """What held, or would hold, before this version; None for the first."""
    query = select(BylawsVersion).where(
        BylawsVersion.version < version.version, BylawsVersion.withdrawn_at.is_(None)
    )
    return session.scalars(query.order_by(BylawsVersion.version.desc()).limit(1)).first()


def last_number(session: Session) -> int:
    """The number of the newest version, withdrawn or not."""
    query = select(BylawsVersion.version).order_by(BylawsVersion.version.desc()).limit(1)
    return session.scalars(query).first() or 0


def _in_force(now: datetime) -> Select[BylawsVersion]:
    return select(BylawsVersion).where(
        BylawsVersion.effective_at <= now, BylawsVersion.withdrawn_at.is_(None)
    )


_parsed: dict[str, Bylaws] = {}


def read_bylaws(session: Session, now: datetime) -> Bylaws:
    """The by-laws in force."""
    return current_version(session, now).bylaws


def adopt(session: Session, bylaws: Bylaws, *, at: datetime) -> BylawsVersion:
    """Put these by-laws in force from ``at``; the same by-laws again change nothing."""
    query = select(BylawsVersion).where(BylawsVersion.withdrawn_at.is_(None))
    last = session.scalars(query.order_by(BylawsVersion.version.desc()).limit(1)).first()
    if last is not None and last.bylaws == bylaws:
        return last
    text = bylaws.model_dump(mode="json")
    version = BylawsVersion(
        version=last_number(session) + 1, text=text, hash=digest_of(text), effective_at=at
    )
    session.add(version)
    session.flush()
    return version
