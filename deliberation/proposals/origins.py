"""Who brought up the topics of a year: the share born of residents is public, against six in ten (B06)."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy import func, select

from deliberation.proposals.model import Born, Proposal
from kernel.work import Work
from residents.acting import Acting

GOAL = Fraction(60, 100)


@dataclass(frozen=True, slots=True)
class BornShare:
    """Of the year's ``topics``, how many came from residents."""

    year: int
    residents: int
    topics: int

    @property
    def reaches_goal(self) -> bool:
        """Whether six in ten topics came from residents."""
        return self.topics > 0 and Fraction(self.residents, self.topics) >= GOAL


def born_of_residents(work: Work, who: Acting) -> BornShare:
    """Counted: every proposal published since New Year, by the community's clock, whatever became of it.

    One that was put together with another counts once, with the one it went into; one withdrawn counts not.
    """
    local = work.now.astimezone(work.zone)
    begins = datetime(local.year, 1, 1, tzinfo=work.zone)
    query = select(Proposal.origin, func.count(Proposal.id)).where(
        *(Proposal.published_at >= begins, Proposal.merged_at.is_(None), Proposal.withdrawn_at.is_(None))
    )
    counted = {Born(origin): count for origin, count in work.session.execute(query.group_by(Proposal.origin))}
    return BornShare(local.year, counted.get(Born.RESIDENT, 0), sum(counted.values()))
