"""An invitation to an office: a code used once, kept as a digest, for whoever is to hold the office first."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import String, select, update
from sqlalchemy.orm import Mapped, mapped_column

from kernel import codes
from kernel.database import Base, Local, table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Caller
from residents.events import InvitationAccepted, InvitationMade
from residents.joining import count_try, person_behind, require_tries_left
from residents.model import Address, Community, RoleKind
from residents.permits import roles_of
from residents.service import grant

CODE_LENGTH = 16
LINK = "k"
"""The prefix of an invitation's link: ``k_<code>``."""


class Invitation(Local, Base):
    """One invitation; whether it is still good follows from its moments."""

    __tablename__ = "invitation"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[RoleKind] = mapped_column(String(20))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_by: Mapped[int | None]
    voided_at: Mapped[datetime | None]


INVITATIONS = table_of(Invitation)


@dataclass(frozen=True, slots=True)
class Offered:
    """What somebody is invited to."""

    community: str
    kind: RoleKind


@dataclass(frozen=True, slots=True)
class Accepted:
    """Somebody holds the office now; one who is new is asked how neighbours should call them."""

    community: str
    kind: RoleKind
    name: str
    new: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """A code that fits no invitation; ``left`` tries remain this hour."""

    left: int


def digest_of(code: str) -> str:
    """How an invitation's code is kept: never the code itself."""
    return hashlib.sha256(f"invitation:{codes.tidy(code)}".encode()).hexdigest()


def invite(work: Work, kind: RoleKind, *, days: int) -> str:
    """A new code for this office; an earlier one that nobody used is void from now on."""
    earlier = (Invitation.kind == kind, Invitation.used_at.is_(None), Invitation.voided_at.is_(None))
    work.session.execute(update(Invitation).where(*earlier).values(voided_at=work.now))
    code = codes.code(work.chance(codes.CHARACTERS_PER_BYTE * CODE_LENGTH), CODE_LENGTH)
    made = Invitation(kind=kind, digest=digest_of(code), created_at=work.now)
    made.expires_at = work.now + timedelta(days=days)
    work.session.add(made)
    work.session.flush()
    work.record(InvitationMade(made.id, kind.value))
    return code


def community_of_code(work: Work, caller: Caller, code: str) -> int | None:
    """The community whose invitation this is, whichever it is; used and expired ones are found as well."""
    query = select(INVITATIONS.c.community_id).where(INVITATIONS.c.digest == digest_of(code))
    return work.connection.execute(query).scalar_one_or_none()


def offered(work: Work, who: Acting, code: str) -> Offered:
    """What the code is good for, or why it is good for nothing any more."""
    found = _good(work, code)
    return Offered(work.session.get_one(Community, work.community_id).name, RoleKind(found.kind))


def unknown_code(work: Work, who: Acting) -> Unknown:
    """Count a code that fits nothing against the account that tried it."""
    address = work.session.get_one(Address, who.address)
    require_tries_left(work, address)
    return Unknown(count_try(work, address))


def accept(work: Work, who: Acting, code: str, name: str) -> Accepted:
    """Take the office; whoever is not known here yet becomes a person of this community."""
    found = _good(work, code)
    address = work.session.get_one(Address, who.address)
    person = person_behind(work, who, address, name, address.language)
    new, kind = who.person is None, RoleKind(found.kind)
    found.used_at, found.used_by = work.now, person.id
    address.tries = 0
    if kind not in roles_of(work, person.id):
        grant(work, person.id, kind)
    work.record(InvitationAccepted(found.id, person.id, kind.value))
    community = work.session.get_one(Community, work.community_id)
    return Accepted(community.name, kind, person.name, new)


def _good(work: Work, code: str) -> Invitation:
    query = select(Invitation).where(Invitation.digest == digest_of(code))
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("invitation-unknown"), next=Next.DESK)
    if found.used_at is not None:
        raise Refusal(line("invitation-used"), next=Next.HOME)
    if found.voided_at is not None:
        raise Refusal(line("invitation-void"), next=Next.DESK)
    if found.expires_at <= work.now:
        raise Refusal(line("invitation-expired", at=found.expires_at), next=Next.DESK)
    return found
