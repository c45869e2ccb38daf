"""Of proposals in 翠竹苑: one may be put together with another, is offered to somebody, was spoken."""

from sqlalchemy import select

from deliberation.proposals import dictation, handing_over, merging
from deliberation.proposals import service as proposals
from deliberation.proposals.model import MergeWish
from kernel import files
from kernel.work import Work
from residents.acting import Acting


def wished(work: Work, author: Acting, chair: Acting, proposal: int, heir: int) -> dict[str, int]:
    """Their rows, by the field that names each."""
    into = proposals.publish(work, chair, "竹篱笆要不要修", "竹篱笆坏了。", None).proposal
    merging.merge(work, author, proposal, into, "两件事都是竹子。")
    handing_over.offer(work, author, proposal, None)  # nobody there has a phone to be asked on
    sent = files.expect(
        work, author.person, channel="telegram", external="竹", kind="voice", mime="audio/ogg", size=900
    )
    note = dictation.speak(work, author, sent)
    wish = work.session.scalars(select(MergeWish.id).where(MergeWish.proposal_id == proposal)).one()
    return {"into": into, "wish": wish, "voice": note.id, "heir": heir, "member": chair.person or 0}
