"""The register: community, places, dwellings, people, addresses, residencies, roles, letter codes."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, false, text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local


class PlaceKind(StrEnum):
    """A level of the place tree."""

    COMMUNITY = "community"
    GRID = "grid"
    BUILDING = "building"


class Relation(StrEnum):
    """What ties a person to a dwelling."""

    OWNER = "owner"
    HOUSEHOLD = "household"
    TENANT = "tenant"


class Assurance(StrEnum):
    """How surely we know that a person belongs to a dwelling."""

    KNOWN = "known"
    RESIDENT = "resident"
    OWNER = "owner"


class RoleKind(StrEnum):
    """An office somebody holds."""

    CHAIR = "chair"
    COMMITTEE = "committee"
    BUILDING_LEADER = "building_leader"
    DESK = "desk"
    SUPERVISOR = "supervisor"
    MERCHANT = "merchant"
    GRID_HEAD = "grid_head"
    GRID_WORKER = "grid_worker"


class Way(StrEnum):
    """By which way somebody's tie to a dwelling was, or is to be, proved."""

    FOUNDING = "founding"
    ROSTER = "roster"
    LETTER = "letter"
    CONTACT = "contact"
    LEADER = "leader"
    DESK = "desk"
    MEMBER = "member"


class Community(Base):
    """One community 社区; ``slug`` names it in links, at ``weighs_at`` its duties are weighed next (A16)."""

    __tablename__ = "community"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(60))
    zone: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(12))
    desk_phone: Mapped[str] = mapped_column(String(40), default="")
    weighs_at: Mapped[datetime | None] = mapped_column(index=True)


class Room(Base):
    """A group chat that the bot was brought into, whether or not a community has its say there.

    ``ticket`` stands in the link that we leave in the group: whoever opens it was there, or sent from there.
    """

    __tablename__ = "room"
    __table_args__ = (UniqueConstraint("channel", "external"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    external: Mapped[str] = mapped_column(String(40))
    ticket: Mapped[str] = mapped_column(String(20), unique=True)
    title: Mapped[str] = mapped_column(String(120), default="")
    topic: Mapped[int | None]
    here: Mapped[bool] = mapped_column(default=True)
    may_speak: Mapped[bool] = mapped_column(default=True)
    seen_at: Mapped[datetime]


class Group(Local, Base):
    """A group chat bound to the community (or later to one place); notices go to its ``topic``, if any.

    ``lost_at`` is set while the bot is out of the group or may not speak there.
    """

    __tablename__ = "group_chat"
    __table_args__ = (UniqueConstraint("channel", "external"), COUNTING_ON)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    external: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(String(120), default="")
    topic: Mapped[int | None]
    lost_at: Mapped[datetime | None]


class Place(Local, Base):
    """A node of the place tree; ``since`` is when it was entered, if that is known."""

    __tablename__ = "place"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    kind: Mapped[PlaceKind] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(40))
    since: Mapped[datetime | None]


class Dwelling(Local, Base):
    """One dwelling 户; its area is in hundredths of a square metre.

    ``number`` is said with the code of its letter; ``stock`` is what the developer has not sold yet;
    ``gone_at`` is when it left the roster. ``tries`` counts wrong codes since ``tries_since``.
    """

    __tablename__ = "dwelling"
    __table_args__ = (
        UniqueConstraint("community_id", "name"),
        UniqueConstraint("community_id", "number"),
        CheckConstraint("area >= 0", name="area"),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    building_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    name: Mapped[str] = mapped_column(String(40))
    area: Mapped[int]
    number: Mapped[int | None]
    stock: Mapped[bool] = mapped_column(default=False, server_default=false())
    gone_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0, server_default="0")
    tries_since: Mapped[datetime | None]


class Person(Local, Base):
    """Somebody of this community; may have no account anywhere, and was then entered by ``created_by``."""

    __tablename__ = "person"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    language: Mapped[str] = mapped_column(String(12), default="zh-Hans")
    elder: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
    adult_at: Mapped[datetime | None]  # when it was said that they are of age
    adult_by: Mapped[int | None]  # by whom, if not by themselves
    erased_at: Mapped[datetime | None]
    hidden_name: Mapped[str | None] = mapped_column(String(80))  # while members hide it
    died_at: Mapped[datetime | None]  # nothing is sent to them from then on


class Address(Base):
    """A way to reach somebody: an account on a channel. It may serve several people, one at a time."""

    __tablename__ = "address"
    __table_args__ = (UniqueConstraint("channel", "external"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    external: Mapped[str] = mapped_column(String(40))
    current_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    visiting_id: Mapped[int | None] = mapped_column(ForeignKey("community.id"))
    """The community looked at by an account that is nobody there; only without ``current_id``."""

    language: Mapped[str] = mapped_column(String(12), default="zh-Hans")
    reachable: Mapped[bool] = mapped_column(default=True)
    tries: Mapped[int] = mapped_column(default=0)
    tries_since: Mapped[datetime | None]
    helping_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))  # until ``helping_until``
    helping_until: Mapped[datetime | None]
    helping_proof: Mapped[str] = mapped_column(String(200), default="", server_default="")


class Holder(Local, Base):
    """Whom an address serves."""

    __tablename__ = "holder"
    __table_args__ = (UniqueConstraint("address_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    address_id: Mapped[int] = mapped_column(ForeignKey("address.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    since: Mapped[datetime | None]


def _ask_first(context: DefaultExecutionContext) -> datetime:
    """When a new tie is looked at first: no by-law asks anybody sooner after they came in."""
    given: Mapping[str, Any] = context.get_current_parameters()  # type: ignore[no-untyped-call]  # theirs
    return cast(datetime, given["since"]) + timedelta(days=90)


class Residency(Local, Base):
    """A person's tie to a dwelling, from the claim to moving out.

    A claim that is neither verified nor refused waits; one that is ``disputed_at`` waits at the desk, because
    somebody else says otherwise. ``confirmed_at`` is when it was last said to be still so.
    """

    __tablename__ = "residency"
    __table_args__ = (
        Index(
            "uq_residency_living",
            "person_id",
            "dwelling_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    relation: Mapped[Relation] = mapped_column(String(12))
    assurance: Mapped[Assurance] = mapped_column(String(12))
    since: Mapped[datetime]
    verified_at: Mapped[datetime | None]
    refused_at: Mapped[datetime | None]
    refused_why: Mapped[str | None] = mapped_column(String(200))
    until: Mapped[datetime | None]
    way: Mapped[Way] = mapped_column(String(12), default=Way.FOUNDING, server_default=Way.FOUNDING.value)
    verified_by: Mapped[int | None]
    confirmed_at: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]
    ask_at: Mapped[datetime | None] = mapped_column(index=True, default=_ask_first)
    """When the ticker looks at it next: to ask, to ask again, or to tell that nobody answered."""

    disputed_at: Mapped[datetime | None]
    ended_by: Mapped[int | None]


_TERM_TO_TELL = text("until IS NOT NULL AND over_at IS NULL")


class Role(Local, Base):
    """An office with its term; one that ended early says by whom and why.

    Whether it is held follows from ``since`` and ``until``. ``warned_at`` and ``over_at`` only note that its
    end was told: thirty days before, and when it came.
    """

    __tablename__ = "role"
    __table_args__ = (
        # The few whose end is still to be told, since all communities are asked again and again.
        Index("ix_role_term", "until", sqlite_where=_TERM_TO_TELL, postgresql_where=_TERM_TO_TELL),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[RoleKind] = mapped_column(String(20))
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    title: Mapped[str] = mapped_column(String(40), default="")
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    granted_by: Mapped[int | None]
    ended_by: Mapped[int | None]
    ended_why: Mapped[str | None] = mapped_column(String(200))
    planned_until: Mapped[datetime | None]  # when a term would have been over that ended early
    warned_at: Mapped[datetime | None]
    over_at: Mapped[datetime | None]


class LetterCode(Local, Base):
    """The code in a dwelling's letter, kept only as a digest; older ones are not ``keyed``."""

    __tablename__ = "letter_code"
    __table_args__ = (UniqueConstraint("community_id", "digest"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64))
    relation: Mapped[Relation] = mapped_column(String(12))
    used_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    keyed: Mapped[bool] = mapped_column(default=False, server_default=false())
