"""One act, one transaction: the only place that begins and ends them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, ClassVar, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Executable, event
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from kernel import chain, journal, numbering, outbox
from kernel.bylaws import Bylaws, read_bylaws
from kernel.clock import Chance, Clock
from kernel.database import Local
from kernel.ending import Ending
from kernel.holding import Everything, Hold
from kernel.keys import Keyring


class Fact(Protocol):
    """Something that happened: a frozen dataclass of ids."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


Reaction = Callable[["Work", Any], None]
Reactions = Mapping[type, Sequence[Reaction]]


class Work:
    """What a use case is given: the rows of one community, the moment, and where facts go."""

    def __init__(
        self,
        connection: Connection,
        *,
        clock: Clock,
        chance: Chance,
        keyring: Keyring,
        reactions: Reactions,
        hold: Everything | Hold,
        ending: Ending | None = None,
    ) -> None:
        self.connection = connection
        self.now = clock()
        self.chance = chance
        self.keyring = keyring
        self.community_id = 0
        self.owes = False
        self._clock = clock
        self._hold = hold
        self._ending = ending or Ending()
        self._reactions = reactions
        self._tip: journal.Tip | None = None
        self._bylaws: Bylaws | None = None
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """For entities; made when first asked for, because a vote does without."""
        if self._session is None:
            self._session = Session(self.connection, join_transaction_mode="rollback_only")
            self._session.info["community"] = self.community_id or None
        return self._session

    def flush(self) -> None:
        """Send what the session still holds back."""
        if self._session is not None:
            self._session.flush()

    def close(self) -> None:
        """Let go of what was loaded."""
        if self._session is not None:
            self._session.close()

    def enter(self, community_id: int, tip: journal.Tip | None = None) -> "Work":
        """Open the work for one community; from here every entity read or written is of that community.

        An act holds the community from here to its commit, and what is ``now`` is asked once it is held.
        """
        if not self.holds(community_id):
            self._hold.take(community_id)
            self.now, tip = self._clock(), None  # whatever was looked up before may be old
        self.community_id = community_id
        if self._session is not None:
            self._session.info["community"] = community_id
        self._tip = tip
        self._bylaws = None
        return self

    def holds(self, community_id: int) -> bool:
        """Whether nobody else can write in this community now, so that what is looked up stays true."""
        return self._hold.has(community_id)

    @property
    def bylaws(self) -> Bylaws:
        """The by-laws in force now."""
        if self._bylaws is None:
            self._bylaws = read_bylaws(self.session, self.now)
        return self._bylaws

    @property
    def zone(self) -> ZoneInfo:
        """The community's own time."""
        return ZoneInfo(self.bylaws.zone)

    def record(self, fact: Fact, *, sealed: Mapping[str, Any] | None = None) -> None:
        """Write a fact into the journal and let everything react that belongs to it."""
        salt = self.chance(journal.SALT_BYTES) if sealed is not None else b""
        seal = chain.commitment(salt, sealed) if sealed is not None else None
        entry = self.note(type(fact).__name__, asdict(fact), sealed=seal)
        if sealed is not None:
            self.session.add(journal.JournalContent(entry_id=entry, salt=salt, content=dict(sealed)))
        for react in self._reactions.get(type(fact), ()):
            react(self, fact)

    def note(self, kind: str, facts: Mapping[str, Any], *, sealed: str | None = None) -> int:
        """Append one link to the journal and give its row id."""
        if self._tip is None:
            self._tip = journal.read_tip(self.connection, self.community_id)
        entry, self._tip = journal.append(
            self.connection, self.community_id, self._tip, at=self.now, kind=kind, facts=facts, sealed=sealed
        )
        return entry

    def owe(self, notices: Sequence[Mapping[str, Any]]) -> None:
        """Owe these notices once this act is committed."""
        if notices:
            self.owes = True
            self.flush()
            outbox.owe(self.connection, [{**n, "community_id": self.community_id} for n in notices])

    def write_last(self, statement: Executable, row: Mapping[str, Any]) -> None:
        """Have a row written with the commit; until then no question finds it, not even one of this act."""
        self._ending.add(statement, row)

    def stir(self) -> None:
        """Have the ticker and the courier look as soon as this act is committed."""
        self.owes = True

    def number(self, kind: str) -> str:
        """The next public number of this kind."""
        return numbering.next_number(self.session, kind, self.now.astimezone(self.zone).year)


@event.listens_for(Session, "do_orm_execute")
def _only_this_community(state: ORMExecuteState) -> None:
    community = state.session.info.get("community")
    if community is None or state.is_column_load or state.is_relationship_load:
        return
    criteria = with_loader_criteria(
        Local, lambda cls: cls.community_id == community, include_aliases=True, track_closure_variables=True
    )
    state.statement = state.statement.options(criteria)


@event.listens_for(Session, "before_flush")
def _belongs_to_this_community(session: Session, _context: object, _instances: object) -> None:
    community = session.info.get("community")
    for row in session.new:
        if not isinstance(row, Local):
            continue
        if row.community_id is None:
            row.community_id = community
        assert row.community_id == community, "a row of another community"
