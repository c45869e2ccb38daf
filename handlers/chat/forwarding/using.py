"""From agreed words to a draft: one act, so that they are in one place at a time."""

from sqlalchemy import select

from deliberation.intake import forwarding
from handlers.chat.proposals import drafts
from handlers.chat.proposals.model import ProposalDraft
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import person_of


def begin_draft(work: Work, who: Acting, forwarded: int) -> drafts.Draft:
    """Begin a proposal with them; refused while another one is being written, so that nothing is mixed."""
    if drafts.has_draft(work, who):
        raise Refusal(line("forward-draft-first"), next=Next.PROPOSALS)
    words = forwarding.use(work, who, forwarded)
    draft = drafts.begin(work, who, words)
    row = work.session.scalars(select(ProposalDraft).where(ProposalDraft.person_id == person_of(who))).one()
    row.forwarded_id = forwarded
    work.session.flush()
    return draft
