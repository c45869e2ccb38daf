"""A member invites their household by a link; who opens it still waits for the member's own tap."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from kernel import codes
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.calling import proposed_name
from residents.homes.claims import Claimed, claim
from residents.homes.confirming import may_vouch
from residents.homes.model import HomeInvitation
from residents.model import Dwelling, Relation, Residency, Way
from residents.permits import person_of

LINK = "hi"
"""The prefix of the link: ``hi_<id>_<code>``."""

CODE_LENGTH = 12
GOOD_FOR = timedelta(days=7)
MOST_OPEN = 5


@dataclass(frozen=True, slots=True)
class Invited:
    """A link to be passed on: ``start`` opens it."""

    start: str
    dwelling: str
    relation: Relation
    days: int


@dataclass(frozen=True, slots=True)
class InvitedTo:
    """What a link invites to."""

    dwelling: str
    relation: Relation
    by: int


def invite(work: Work, who: Acting, dwelling_id: int, relation: Relation) -> Invited:
    """A link for one person of the household, or one tenant of an owner."""
    person = person_of(who)
    mine = work.session.scalars(
        select(Residency).where(
            *(Residency.person_id == person, Residency.dwelling_id == dwelling_id, Residency.until.is_(None)),
            *(Residency.verified_at.is_not(None), Residency.disputed_at.is_(None)),
        )
    ).one_or_none()
    if mine is None or not may_vouch(mine, relation):
        raise Refusal(line("invite-not-you"), next=Next.DESK)
    open_now = (HomeInvitation.used_at.is_(None), HomeInvitation.expires_at > work.now)
    count = select(func.count(HomeInvitation.id)).where(HomeInvitation.dwelling_id == dwelling_id, *open_now)
    if work.session.scalars(count).one() >= MOST_OPEN:
        raise Refusal(line("invite-too-many", most=MOST_OPEN))
    code = codes.code(work.chance(codes.CHARACTERS_PER_BYTE * CODE_LENGTH), CODE_LENGTH)
    made = HomeInvitation(dwelling_id=dwelling_id, by_id=person, relation=relation, created_at=work.now)
    made.digest, made.expires_at = _digest(work, code), work.now + GOOD_FOR
    work.session.add(made)
    work.session.flush()
    name = work.session.get_one(Dwelling, dwelling_id).name
    return Invited(f"{LINK}_{made.id}_{code}", name, relation, GOOD_FOR.days)


def offered(work: Work, who: Acting, invitation: int, code: str) -> InvitedTo:
    """What a link invites to, or why it does not any more; wrong and unknown ones answer alike."""
    found = _good(work, invitation, code)
    name = work.session.get_one(Dwelling, found.dwelling_id).name
    return InvitedTo(name, Relation(found.relation), found.by_id)


def accept(work: Work, who: Acting, invitation: int, code: str, name: str, *, adult: bool) -> Claimed:
    """Claim what the link invites to; the claim waits for a tap of somebody of that home."""
    found = _good(work, invitation, code)
    relation, called = Relation(found.relation), proposed_name(work, name)
    claimed = claim(work, who, found.dwelling_id, relation, called, adult=adult, brought=True)
    work.session.get_one(Residency, claimed.residency).way = Way.MEMBER
    found.used_at, found.used_by = work.now, claimed.person
    work.session.flush()
    return claimed


def _good(work: Work, invitation: int, code: str) -> HomeInvitation:
    query = select(HomeInvitation).where(
        HomeInvitation.id == invitation, HomeInvitation.digest == _digest(work, code)
    )
    found = work.session.scalars(query).one_or_none()
    if found is None or found.used_at is not None or found.expires_at <= work.now:
        raise Refusal(line("invite-gone"), next=Next.JOIN)
    return found


def _digest(work: Work, code: str) -> str:
    return work.keyring.digest("home-invitation", work.community_id, codes.tidy(code))
