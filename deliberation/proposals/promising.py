"""What the committee promised: who does it, until when, and what follows when that day goes by (B10).

A promise without a day is one nobody can be asked about, so a day is asked for; it may be left open once.
Whoever promised keeps it while in office, then the chair. Putting it off takes a reason and a new day, and
everybody concerned hears of both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import func, select

from deliberation.proposals.answer_clock import EVENING
from deliberation.proposals.answering import Answered, kept_promise
from deliberation.proposals.events import PromiseLate, PromisePutOff
from deliberation.proposals.model import How, Proposal
from deliberation.proposals.owing import name_in_office, require_not_ones_own
from deliberation.proposals.reasons import public_reason
from deliberation.proposals.service import a_proposal
from deliberation.proposals.telling import redraw, tell_concerned, tell_people
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import RoleKind
from residents.moderation.exhibits import hidden_word
from residents.moderation.queries import HiddenText
from residents.permits import on_the_committee, person_of, require
from residents.queries import committee_of, holders_of

PROPOSALS = table_of(Proposal)
DELAYED = "delayed"
"""The kind under which it is reported why something is not done yet."""

FARTHEST = 730
"""Days; a promise for later than that is none."""

_OPEN = (PROPOSALS.c.answered_as == How.WILL.value, PROPOSALS.c.promise_told_at.is_(None))


@dataclass(frozen=True, slots=True)
class Delay:
    """Why it was not done by the day that was promised first; a hidden reason has no words."""

    at: datetime
    by: str
    why: str
    hidden: HiddenText | None


@dataclass(frozen=True, slots=True)
class Promise:
    """Who does it, until when (None where no day was named), and for how many days it is late."""

    who: str
    until: datetime | None
    late: int | None
    delay: Delay | None


def evening_of(work: Work, day: date) -> datetime:
    """Until when something promised for a day may be done; refused for a day that is over or too far off."""
    until = datetime.combine(day, time(EVENING), work.zone)
    if until <= work.now or (day - work.now.astimezone(work.zone).date()).days > FARTHEST:
        raise Refusal(line("promise-day-not-ahead"), next=Next.PROPOSALS)
    return until


def promise_of(work: Work, proposal: Proposal) -> Promise | None:
    """What is promised and not done yet, as everybody reads it."""
    if not kept_promise(proposal, work):
        return None
    keepers, until = keepers_of(work, proposal), proposal.promised_for
    late = None
    if until is not None and work.now >= until:
        late = (work.now.astimezone(work.zone).date() - until.astimezone(work.zone).date()).days
    return Promise(
        name_in_office(work, keepers[0]) if len(keepers) == 1 else "", until, late, _delay(work, proposal)
    )


def keepers_of(work: Work, proposal: Proposal) -> list[int]:
    """Who has to keep it now: whoever promised while in office, else the chair, else the committee."""
    committee = committee_of(work)
    if proposal.answered_by in committee:
        return [proposal.answered_by]
    return [chair for chair in holders_of(work, RoleKind.CHAIR) if chair in committee] or committee


def put_off(work: Work, who: Acting, proposal_id: int, why: str, until: datetime) -> Answered:
    """It is not done yet: why, and until when it will be; those concerned hear of it."""
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id, lock=True)
    require_promised(work, who, proposal)
    proposal.delayed_why, proposal.promised_for = public_reason(work, why), until
    proposal.delayed_at, proposal.delayed_by = work.now, who.person
    proposal.promise_told_at = None
    work.session.flush()
    tell_concerned(work, proposal, "proposal-promise-put-off", mark=str(int(work.now.timestamp())))
    redraw(work, proposal.id)
    work.record(PromisePutOff(proposal.id, person_of(who)), sealed={"reason": proposal.delayed_why})
    return Answered(proposal.id, proposal.number, proposal.stage(work.now))


def require_promised(work: Work, who: Acting, proposal: Proposal) -> None:
    """Refuse where nothing is promised that is not done yet, and for one's own proposal."""
    if not kept_promise(proposal, work):
        raise Refusal(line("promise-none", number=proposal.number), next=Next.PROPOSALS)
    require_not_ones_own(work, who, proposal)


def due_to_tell(work: Work) -> Sequence[tuple[int, int]]:
    """Promises of all communities whose day went by without a word, as (community, proposal)."""
    query = select(PROPOSALS.c.community_id, PROPOSALS.c.id).where(
        *_OPEN, PROPOSALS.c.promised_for <= work.now
    )
    found = work.connection.execute(query.order_by(PROPOSALS.c.promised_for, PROPOSALS.c.id))
    return [(row.community_id, row.id) for row in found]


def next_promise(work: Work) -> datetime | None:
    """When the day of a promise is over, next."""
    query = select(func.min(PROPOSALS.c.promised_for)).where(*_OPEN, PROPOSALS.c.promised_for > work.now)
    moment: datetime | None = work.connection.execute(query).scalar_one()
    return moment


def tell_late(work: Work, proposal_id: int) -> None:
    """The day went by without a word: whoever promised, chair and supervisors are asked; once for a day."""
    proposal = a_proposal(work, proposal_id, lock=True)
    if proposal.promise_told_at is not None or proposal.promised_for is None:
        return
    if work.now < proposal.promised_for:
        return
    proposal.promise_told_at = work.now
    work.session.flush()
    if not kept_promise(proposal, work):
        return
    people = {*keepers_of(work, proposal), *holders_of(work, RoleKind.CHAIR, RoleKind.SUPERVISOR)}
    mark = str(int(proposal.promised_for.timestamp()))
    tell_people(work, proposal, "proposal-promise-late", sorted(people), mark=mark)
    redraw(work, proposal.id)
    work.record(PromiseLate(proposal.id))


def _delay(work: Work, proposal: Proposal) -> Delay | None:
    if proposal.delayed_at is None or not proposal.delayed_why:
        return None
    hidden = hidden_word(work, DELAYED, proposal.id, proposal.delayed_why)
    by = name_in_office(work, proposal.delayed_by) if proposal.delayed_by else ""
    return Delay(proposal.delayed_at, by, "" if hidden else proposal.delayed_why, hidden)
