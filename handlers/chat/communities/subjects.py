"""Of which community a button or a link speaks: told by the row it names, whichever community that is in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from sqlalchemy import Table, select

from deliberation.comments.model import Comment
from deliberation.intake.model import Forwarded, Intake
from deliberation.meetings.model import Meeting
from deliberation.polls.model import Poll
from deliberation.proposals.model import MergeWish, Proposal, VoiceNote
from deliberation.reach.model import Call
from kernel.bylaws import BylawsVersion
from kernel.database import Base, table_of
from kernel.work import Work
from points.rewards.model import Reward, Voucher
from residents import communities
from residents.accounts.model import AccountEnding
from residents.acting import Caller
from residents.assisting.model import AssistedAct, Consent, Kin
from residents.communities import Named
from residents.homes.model import HomeInvitation, TieCase, TieEnding
from residents.model import Dwelling, Group, Person, Place, Residency, Role
from residents.moderation.model import Exhibit, Hiding, Suspension
from residents.roster.model import RosterImport
from residents.visits.model import Visit

LONGEST_ID = 9
"""Digits; a longer number fits no column, and PostgreSQL says so loudly."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a field of a button names: the table of its rows, and the link that opens one (or none)."""

    table: Table
    link: str = ""


def _kind(entity: type[Base], link: str = "") -> Kind:
    return Kind(table_of(entity), link)


FIELDS: Mapping[str, Kind] = {
    "poll": _kind(Poll, "v"),
    "proposal": _kind(Proposal, "p"),
    "into": _kind(Proposal, "p"),
    "wish": _kind(MergeWish),
    "member": _kind(Person),
    "heir": _kind(Person),
    "comment": _kind(Comment),
    "words": _kind(Exhibit),
    "hiding": _kind(Hiding),
    "suspension": _kind(Suspension),
    "intake": _kind(Intake),
    "forwarded": _kind(Forwarded),
    "meeting": _kind(Meeting, "m"),
    "call": _kind(Call),
    "bylaws": _kind(BylawsVersion, "b"),
    "reward": _kind(Reward),
    "voucher": _kind(Voucher),
    "place": _kind(Place),
    "voice": _kind(VoiceNote),
    "person": _kind(Person),
    "helper": _kind(Person),
    "act": _kind(AssistedAct),
    "consent": _kind(Consent),
    "kin": _kind(Kin),
    "group": _kind(Group),
    "roster": _kind(RosterImport),
    "grid": _kind(Place),
    "office": _kind(Role),
    "dwelling": _kind(Dwelling),
    "tie": _kind(Residency),
    "case": _kind(TieCase),
    "ending": _kind(TieEnding),
    "invite": _kind(HomeInvitation),
    "visit": _kind(Visit),
    "taken": _kind(AccountEnding),
}
"""By the name of a button's field; every other field names no row (``NO_ROW``)."""

NO_ROW = frozenset(
    "page days closes stamp serial at before turn on question number community version edition part"
    " column field whole what phrase agree kind until ticket ground verdict adult which account seal"
    " why shown beside heading".split()
)

Where = Callable[[Work, Caller, str], int | None]


def _by_id(entity: type[Base]) -> Where:
    table = table_of(entity)
    return lambda work, caller, value: _community_of(work, table, value)


def _by_letter(work: Work, caller: Caller, value: str) -> int | None:
    # Only by its name: to look for the code in every community would tell which codes there are.
    slug = value.partition("_")[2]
    return communities.called(work, caller, slug) if slug else None


def _by_number(work: Work, caller: Caller, value: str) -> int | None:
    return int(value) if is_id(value) else None


LINKS: Mapping[str, Where] = {
    "c": communities.called,
    "i": lambda work, caller, value: _by_number(work, caller, value.partition("_")[0]),
    "j": _by_letter,
    "hi": lambda work, caller, value: _by_id(HomeInvitation)(work, caller, value.partition("_")[0]),
    "v": _by_id(Poll),
    "vh": _by_id(Poll),
    "p": _by_id(Proposal),
    "o": _by_id(Proposal),
    "heir": lambda work, caller, value: _by_id(Proposal)(work, caller, value.partition("_")[0]),
    "m": _by_id(Meeting),
    "mc": _by_id(Meeting),
    "b": _by_id(BylawsVersion),
    "kin": lambda work, caller, value: _by_id(Person)(work, caller, value.partition("_")[0]),
}
"""By the prefix of a link; every other one names no community (``ANYWHERE``)."""

ANYWHERE = frozenset(("h", "new", "list", "find", "points", "g", "k", "r", "who"))
"""The first screen, the lists, a group's ticket, an invitation, a voucher's code at a counter, offices."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A community other than the present one; ``start`` opens there what was meant, if it can be opened."""

    community: Named
    member: bool
    start: str


def linked_community(work: Work, caller: Caller, payload: str) -> int | None:
    """The community a link leads to, whichever it is; None for one that names none, or nothing there is."""
    prefix, _, value = payload.partition("_")
    return LINKS[prefix](work, caller, value) if prefix in LINKS else None


def button_elsewhere(work: Work, caller: Caller, does: object, here: int) -> Elsewhere | None:
    """Where the subject of a button is, if that is another community than ``here``."""
    for each in fields(does):  # type: ignore[arg-type]  # every button is a dataclass
        kind, value = FIELDS.get(each.name), getattr(does, each.name)
        if kind is None or not isinstance(value, int) or not value:
            continue
        community = _community_of(work, kind.table, str(value))
        if community is None or community == here:
            return None
        named = communities.numbered(work, caller, community)
        if named is None:
            return None
        start = f"{kind.link}_{value}" if kind.link else "-"
        return Elsewhere(named, communities.is_member(work, caller, community), start)
    return None


def is_id(value: str) -> bool:
    """Whether this may be the number of a row."""
    return value.isascii() and value.isdecimal() and len(value) <= LONGEST_ID


def _community_of(work: Work, table: Table, value: str) -> int | None:
    if not is_id(value):
        return None
    query = select(table.c.community_id).where(table.c.id == int(value))
    return work.connection.execute(query).scalar_one_or_none()
