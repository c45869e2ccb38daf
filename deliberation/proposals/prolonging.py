"""Days on which nobody could support a proposal are given back: hidden in vain, or merged by mistake."""

from datetime import datetime

from deliberation.proposals.answer_clock import begun_days, later
from deliberation.proposals.events import SupportProlonged
from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.telling import redraw
from kernel.work import Work


def give_back(work: Work, proposal: Proposal, since: datetime) -> None:
    """Collect support for as many days longer as have begun since then, if it was collected then.

    A few people could otherwise keep a proposal out of sight until its time is up.
    """
    waits = proposal.stage(work.now) in (Stage.COLLECTING, Stage.LAPSED)
    if not waits or since >= proposal.support_until:
        return
    days = begun_days(since, work.now)
    proposal.support_until = later(proposal.support_until, days, work.zone)
    work.session.flush()
    redraw(work, proposal.id)
    work.record(SupportProlonged(proposal.id, days))


def stop_the_clock_since(work: Work, proposal: Proposal, since: datetime) -> None:
    """An answer that is owed is owed as many days later as have begun since then."""
    if proposal.answer_due_at is not None and proposal.replied_at is None:
        days = begun_days(since, work.now)
        proposal.answer_due_at = later(proposal.answer_due_at, days, work.zone)
        work.session.flush()
