"""What became of proposals, in public: how many that had a result were adopted, how many answered in time.

Opinions are collected everywhere and few hear what came of theirs (B10); so the shares stand beside the one
of topics born of residents, apart by whom they came from.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, func, or_, select

from deliberation.proposals.model import Born, How, Proposal
from deliberation.proposals.owing import was_due, was_in_time
from kernel.work import Work
from residents.acting import Acting


@dataclass(frozen=True, slots=True)
class Adoption:
    """Of the proposals with a result this year (``decided``) ``adopted``; of answers ``due``, ``in_time``."""

    decided: int
    adopted: int
    due: int
    in_time: int

    def __add__(self, other: "Adoption") -> "Adoption":
        """Both together."""
        return Adoption(
            self.decided + other.decided,
            self.adopted + other.adopted,
            self.due + other.due,
            self.in_time + other.in_time,
        )


NOTHING = Adoption(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Adoptions:
    """By source: what residents proposed, and what was proposed for the committee."""

    residents: Adoption
    committee: Adoption

    @property
    def together(self) -> Adoption:
        """Whoever it came from."""
        return self.residents + self.committee


def adoptions(work: Work, who: Acting) -> Adoptions:
    """Counted since New Year, by the community's clock.

    A result is that of a vote, an answer, or a refusal; withdrawn, merged and lapsed ones have none. Adopted
    is what a vote carried, and what the committee did or said it will do; explaining alone adopts nothing.
    """
    begins = datetime(work.now.astimezone(work.zone).year, 1, 1, tzinfo=work.zone)
    in_time = and_(was_due(work.now), Proposal.answer_due_at >= begins)
    decided, timely = _decided(begins), and_(in_time, was_in_time())
    sums = (_sum(decided), _sum(and_(decided, _adopted())), _sum(in_time), _sum(timely))
    rows = work.session.execute(select(Proposal.origin, *sums).group_by(Proposal.origin))
    found = {Born(origin): Adoption(*map(int, numbers)) for origin, *numbers in rows}
    return Adoptions(found.get(Born.RESIDENT, NOTHING), found.get(Born.COMMITTEE, NOTHING))


def _sum(wanted: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((wanted, 1), else_=0)), 0)


def _decided(begins: datetime) -> ColumnElement[bool]:
    gone = or_(Proposal.withdrawn_at.is_not(None), Proposal.merged_at.is_not(None))
    when = (Proposal.decided_at, Proposal.answered_at, Proposal.declined_at)
    return and_(or_(*(each >= begins for each in when)), or_(Proposal.poll_id.is_not(None), ~gone))


def _adopted() -> ColumnElement[bool]:
    will = and_(Proposal.poll_id.is_(None), Proposal.declined_at.is_(None))
    answered = and_(will, Proposal.answered_as.in_((How.DONE, How.WILL)))
    return or_(func.coalesce(Proposal.adopted, False), func.coalesce(answered, False))
