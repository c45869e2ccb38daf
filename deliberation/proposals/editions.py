"""The earlier texts of a proposal, and which of them nobody reads any more.

An earlier text stays readable, so that nobody changes what was talked about unseen; but not one that was
changed while it was hidden as private, one that members hid, or one that its author took back.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from deliberation.proposals.events import EarlierTakenBack
from deliberation.proposals.model import Proposal, ProposalEdition
from deliberation.proposals.service import a_proposal
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation.exhibits import hidden_word
from residents.moderation.model import Ground, Hiding
from residents.moderation.queries import PROVISIONAL, HiddenText
from residents.permits import person_of

EDITION = "edition"
"""The kind under which an earlier text is reported."""


@dataclass(frozen=True, slots=True)
class EditionSeen:
    """An earlier text, with its number; of one that is ``private``, ``hidden`` or ``taken_back`` no words."""

    id: int
    edition: int
    title: str
    body: str
    wish: str
    until: datetime
    private: bool
    taken_back: bool
    hidden: HiddenText | None

    @property
    def shown(self) -> bool:
        """Whether its words are there to read."""
        return not (self.private or self.taken_back or self.hidden)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many earlier texts their author took back."""

    proposal: int
    number: str
    editions: int


def editions_of(work: Work, proposal: Proposal) -> tuple[EditionSeen, ...]:
    """Every earlier text, the first one first."""
    if proposal.edition == 1:
        return ()
    rows = _rows(work, proposal)
    private_until = _private_until(work, proposal.id, rows)
    return tuple(_seen(work, row, private=row.edition <= private_until) for row in rows)


def words_of(row: ProposalEdition) -> str:
    """What an earlier text says, by which a report knows it."""
    return "\n".join(filter(None, (row.title, row.body, row.wish)))


def to_take_back(work: Work, who: Acting, proposal: Proposal) -> list[ProposalEdition]:
    """The earlier texts that this person may take back: their own, which no neighbour had supported yet."""
    if proposal.author_id != who.person:
        return []
    unsupported = [row for row in _rows(work, proposal) if row.title]
    if proposal.returned_at is None:
        return unsupported
    return [row for row in unsupported if row.until < proposal.returned_at]


def take_back_earlier(work: Work, who: Acting, proposal_id: int) -> TakenBack:
    """Its author has the earlier texts forgotten, such as one with somebody's illness."""
    person, proposal = person_of(who), a_proposal(work, proposal_id, lock=True)
    if proposal.author_id != person:
        raise Refusal(line("proposal-authors-only", number=proposal.number), next=Next.PROPOSALS)
    rows = to_take_back(work, who, proposal)
    for row in rows:
        row.title = row.body = row.wish = ""
        row.photos = []
    work.session.flush()
    if rows:
        work.record(EarlierTakenBack(proposal.id, person, len(rows)))
    return TakenBack(proposal.id, proposal.number, len(rows))


def _rows(work: Work, proposal: Proposal) -> list[ProposalEdition]:
    query = select(ProposalEdition).where(ProposalEdition.proposal_id == proposal.id)
    return list(work.session.scalars(query.order_by(ProposalEdition.edition)))


def _private_until(work: Work, proposal: int, rows: list[ProposalEdition]) -> int:
    """The last edition that was changed while it was hidden as private; those before it say as much.

    An appeal that was granted said that nothing in it was private.
    """
    query = select(Hiding).where(
        *(Hiding.kind == "proposal", Hiding.subject == proposal, Hiding.ground == Ground.PRIVATE),
        or_(Hiding.upheld.is_(None), Hiding.upheld.is_(True)),
    )
    spans = [(each.hidden_at, _ended(each)) for each in work.session.scalars(query)]
    changed = (
        row.edition
        for row in rows
        if any(since <= row.until and (end is None or row.until < end) for since, end in spans)
    )
    return max(changed, default=0)


def _ended(hiding: Hiding) -> datetime | None:
    if hiding.lifted_at is not None:
        return hiding.lifted_at
    return None if hiding.confirmed_at is not None else hiding.hidden_at + PROVISIONAL


def _seen(work: Work, row: ProposalEdition, *, private: bool) -> EditionSeen:
    taken_back = not row.title
    hidden = None if taken_back else hidden_word(work, EDITION, row.id, words_of(row))
    shown = not (private or taken_back or hidden)
    title, body, wish = (row.title, row.body, row.wish) if shown else ("", "", "")
    return EditionSeen(row.id, row.edition, title, body, wish, row.until, private, taken_back, hidden)
