"""What follows when neighbours say what they think, and when a proposal is made of another one's words."""

from datetime import datetime, time, timedelta

from sqlalchemy import select

from deliberation.comments.events import CommentSaid
from deliberation.following.queries import wants
from deliberation.intake.forwarding import made_into, note_reworded
from deliberation.proposals.events import ProposalEdited, ProposalPublished
from deliberation.proposals.model import ProposalEdition
from deliberation.proposals.service import a_proposal
from handlers.chat.proposals.model import ProposalDraft
from kernel.work import Work
from notices.service import tell

EVENING = time(19, 30)
"""When the sum of a day is told, by the community's clock."""


def sum_up_for_author(work: Work, fact: CommentSaid) -> None:
    """Owe the author the sum of the day, once; what comes after half past seven belongs to tomorrow's."""
    proposal = a_proposal(work, fact.proposal)
    due = _evening(work)
    for author in wants(work, proposal.id, [proposal.author_id]):
        if author != fact.person:
            once = f"comments:{proposal.id}:{due.date().isoformat()}"
            kind, args = "comments-of-the-day", {"until": due}
            tell(work, [author], kind, args, once=once, subject=proposal.id, due=due, digest=True)


def name_writer(work: Work, fact: ProposalPublished) -> None:
    """A proposal made of forwarded words names whoever wrote them."""
    draft = select(ProposalDraft.forwarded_id).where(ProposalDraft.person_id == fact.author)
    forwarded = work.session.scalars(draft).first()
    if forwarded is not None:
        made_into(work, forwarded, fact.proposal)


def reword(work: Work, fact: ProposalEdited) -> None:
    """One whose words were changed once it was public is not in its writer's words any more."""
    now = a_proposal(work, fact.proposal)
    query = select(ProposalEdition).where(
        ProposalEdition.proposal_id == now.id, ProposalEdition.edition == fact.edition - 1
    )
    before = work.session.scalars(query).one()
    if (before.title, before.body) != (now.title, now.body):
        note_reworded(work, proposal=now.id)


def _evening(work: Work) -> datetime:
    local = work.now.astimezone(work.zone)
    today = datetime.combine(local.date(), EVENING, work.zone)
    return today if local < today else today + timedelta(days=1)
