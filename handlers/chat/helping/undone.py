"""How some acts are taken back that another feature has its own way for."""

from hashlib import sha256

from sqlalchemy import select

from deliberation.comments import service as comments
from deliberation.proposals.model import Proposal
from deliberation.proposals.taking_back import require_nobody_else
from deliberation.proposals.withdrawing import withdraw
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from locales.render import As, Reader, render
from points.rewards import service as rewards
from residents.acting import Acting, Origin
from residents.assisting.acts import State
from residents.assisting.model import AssistedAct


def as_themselves(act: AssistedAct) -> Acting:
    """The person, by whoever did it: what was theirs to do is theirs to take back."""
    return Acting(act.person_id, act.by_id, Origin.DESK, act.proof, slip=act.slip)


def comment_standing(work: Work, proposal: int, person: int) -> State:
    """What this person's comment says, by a mark: words are not written down a second time."""
    known = comments.comment_of(work, proposal, person)
    if known is None or known.withdrawn_at is not None:
        return {}
    return {"mark": sha256(f"{known.side}:{known.text}".encode()).hexdigest()[:16]}


def take_comment_back(work: Work, act: AssistedAct, after: State) -> None:
    """Nothing of the person stands there any more; refused when they have said something else since."""
    if not after or comment_standing(work, act.subject or 0, act.person_id) != after:
        raise Refusal(line("helped-changed-since"), next=Next.PROPOSALS)
    comments.take_back(work, as_themselves(act), act.subject or 0)


def take_proposal_back(work: Work, act: AssistedAct) -> None:
    """The proposal is withdrawn, as long as nobody else supports it."""
    proposal = work.session.scalars(select(Proposal).where(Proposal.id == act.subject)).one()
    require_nobody_else(work, proposal)
    reader = Reader(work.bylaws.language, elder=False, zone=work.bylaws.zone)
    withdraw(work, as_themselves(act), proposal.id, render(line("helped-withdrawn-why"), reader, As.PLAIN))


def take_voucher_back(work: Work, act: AssistedAct) -> None:
    """The voucher is given back; refused once it was used or ran out."""
    rewards.cancel(work, as_themselves(act), act.subject or 0)
