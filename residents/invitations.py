"""An invitation to an office: a code used once, kept as a digest, for whoever is to hold the office first."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, String, select, update
from sqlalchemy.orm import Mapped, mapped_column

from kernel import codes
from kernel.database import Base, Local, table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Caller
from residents.events import InvitationAccepted, InvitationMade
from residents.joining import count_try, person_behind, require_tries_left
from residents.model import Address, Community, Person, Place, RoleKind
from residents.naming import shown_name
from residents.offices.granting import Grant, give, succeed_chair
from residents.offices.rules import fits, may_grant
from residents.offices.service import in_person, last_moment, place_for, refuse, require_room
from residents.permits import roles_of

CODE_LENGTH = 16
DIGEST_BYTES = 32
VALID = timedelta(days=14)
MOST_UNUSED = 10
"""Invitations of one person that lie about unused; more would be a way round the limit on offices."""

LINK = "k"
"""The prefix of an invitation's link: ``k_<code>``."""


class Invitation(Local, Base):
    """One invitation; whether it is still good follows from its moments.

    The office it gives lasts until ``until``, or for a term of the by-laws. One that somebody in office gave
    (``granted_by``) is good only while that person may give the office.
    """

    __tablename__ = "invitation"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[RoleKind] = mapped_column(String(20))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_by: Mapped[int | None]
    voided_at: Mapped[datetime | None]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    until: Mapped[datetime | None]
    granted_by: Mapped[int | None]


INVITATIONS = table_of(Invitation)


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation as it was made; its code stands nowhere."""

    invitation: int
    kind: RoleKind
    place: str
    until: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Offered:
    """What somebody is invited to: the office, where, until when, and by whom if by somebody in office."""

    community: str
    kind: RoleKind
    place: str = ""
    until: datetime | None = None
    by: str = ""


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
    """A new code from whoever runs the server; one given earlier that nobody used is void from now on."""
    earlier = (Invitation.kind == kind, Invitation.used_at.is_(None), Invitation.voided_at.is_(None))
    theirs = Invitation.granted_by.is_(None)
    work.session.execute(update(Invitation).where(*earlier, theirs).values(voided_at=work.now))
    code = codes.code(work.chance(codes.CHARACTERS_PER_BYTE * CODE_LENGTH), CODE_LENGTH)
    made = Invitation(kind=kind, digest=digest_of(code), created_at=work.now)
    made.expires_at = work.now + timedelta(days=days)
    work.session.add(made)
    work.session.flush()
    work.record(InvitationMade(made.id, kind.value))
    return code


def invite_neighbour(work: Work, who: Acting, kind: RoleKind, place: int, until: int) -> Invited:
    """A code with which somebody not found here takes an office until noon of the day ``until``."""
    granter = in_person(work, who)
    refuse(may_grant(roles_of(work, granter), kind, oneself=False), kind)
    there, ends = place_for(work, kind, place), last_moment(work, until)
    if len(unused(work, granter)) >= MOST_UNUSED:
        raise Refusal(line("invitation-too-many", most=MOST_UNUSED))
    made = Invitation(kind=kind, created_at=work.now, until=ends, granted_by=granter)
    made.place_id, made.expires_at = there.id if there else None, work.now + VALID
    made.digest = work.chance(DIGEST_BYTES).hex()
    work.session.add(made)
    work.session.flush()
    made.digest = digest_of(_derived(work, made))
    work.session.flush()
    work.record(InvitationMade(made.id, kind.value))
    return Invited(made.id, kind, there.name if there else "", ends, made.expires_at)


def code_to_pass_on(work: Work, who: Acting, invitation: int) -> str:
    """The code of an invitation, for whoever made it; it is derived again, because it is kept nowhere."""
    made = work.session.get(Invitation, invitation)
    if made is None or made.granted_by is None or made.granted_by != who.person:
        raise Refusal(line("invitation-unknown"))
    return _derived(work, made)


def take_back(work: Work, who: Acting) -> int:
    """Make void what one gave and nobody used; gives how many."""
    found = unused(work, in_person(work, who))
    for each in found:
        each.voided_at = work.now
    work.session.flush()
    return len(found)


def unused(work: Work, granter: int) -> list[Invitation]:
    """The invitations of this person that somebody could still use."""
    query = select(Invitation).where(
        *(Invitation.granted_by == granter, Invitation.used_at.is_(None), Invitation.voided_at.is_(None)),
        Invitation.expires_at > work.now,
    )
    return list(work.session.scalars(query.order_by(Invitation.id)))


def _derived(work: Work, made: Invitation) -> str:
    entropy = bytes.fromhex(work.keyring.digest("invitation", made.id, made.created_at.isoformat()))
    return codes.code(entropy, CODE_LENGTH)


def community_of_code(work: Work, caller: Caller, code: str) -> int | None:
    """The community whose invitation this is, whichever it is; used and expired ones are found as well."""
    query = select(INVITATIONS.c.community_id).where(INVITATIONS.c.digest == digest_of(code))
    return work.connection.execute(query).scalar_one_or_none()


def offered(work: Work, who: Acting, code: str) -> Offered:
    """What the code is good for, or why it is good for nothing any more."""
    found = _good(work, code)
    community = work.session.get_one(Community, work.community_id).name
    place = work.session.get(Place, found.place_id) if found.place_id is not None else None
    by = work.session.get(Person, found.granted_by) if found.granted_by is not None else None
    named, there = (shown_name(by, work.bylaws) if by else ""), (place.name if place else "")
    return Offered(community, RoleKind(found.kind), there, found.until, named)


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
    _require_fit(work, found, person.id)
    found.used_at, found.used_by = work.now, person.id
    address.tries = 0
    if kind is RoleKind.CHAIR:
        succeed_chair(work, person.id)
    if kind is not RoleKind.CHAIR or kind not in roles_of(work, person.id):
        place, until, by = found.place_id, found.until, found.granted_by
        give(work, person.id, kind, way=Grant.INVITATION, by=by, place=place, until=until)
    work.record(InvitationAccepted(found.id, person.id, kind.value))
    community = work.session.get_one(Community, work.community_id)
    return Accepted(community.name, kind, person.name, new)


def _require_fit(work: Work, found: Invitation, person: int) -> None:
    """Whether this person may hold the office, and whoever invited them may still give it."""
    kind = RoleKind(found.kind)
    if found.granted_by is not None:
        if may_grant(roles_of(work, found.granted_by), kind, oneself=False) is not None:
            raise Refusal(line("invitation-giver-gone"), next=Next.DESK)
        refuse(may_grant(roles_of(work, found.granted_by), kind, oneself=found.granted_by == person), kind)
    if kind is RoleKind.CHAIR:
        refuse(fits(roles_of(work, person), kind), kind)
        return
    there = place_for(work, kind, found.place_id or 0) if found.granted_by is not None else None
    require_room(work, kind, there, person)


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
