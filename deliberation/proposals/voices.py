"""The voice note that is kept with a proposal: who may hear it once it is public (P5, K04).

A voice is more of a person than their words. Everybody hears it only if its speaker said so before they
published it, and for as long as they do not take that back; else they themselves, and whoever typed it. It
stays theirs when somebody else goes on with the proposal.
"""

from dataclasses import dataclass

from sqlalchemy import select

from deliberation.proposals.attached import attached_to
from deliberation.proposals.events import VoiceMadePrivate
from deliberation.proposals.model import Proposal
from deliberation.proposals.service import a_proposal
from kernel.errors import Next, Refusal
from kernel.files import IncomingFile
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation.queries import hidden_text
from residents.permits import person_of


@dataclass(frozen=True, slots=True)
class Spoken:
    """A voice note that may be heard; ``public`` if everybody may, ``mine`` if it is one's own."""

    proposal: int
    number: str
    title: str
    file: int
    public: bool
    mine: bool


def may_hear(work: Work, who: Acting, proposal: Proposal) -> bool:
    """Whether there is a voice that this person may hear; nobody hears one that is hidden."""
    if proposal.voice_id is None or hidden_text(work, "proposal", proposal.id) is not None:
        return False
    if attached_to(work, proposal).voice is None:
        return False
    theirs = {_speaker(work, proposal), proposal.typed_by} - {None}
    return proposal.voice_public or not theirs.isdisjoint({who.person, who.by})


def the_voice(work: Work, who: Acting, proposal_id: int) -> Spoken:
    """The voice note, or the refusal that tells whose it is to hear."""
    proposal = a_proposal(work, proposal_id)
    if proposal.voice_id is None or not may_hear(work, who, proposal):
        raise Refusal(line("voice-not-public"), next=Next.PROPOSALS)
    mine = who.person == _speaker(work, proposal)
    return Spoken(
        proposal.id, proposal.number, proposal.title, proposal.voice_id, proposal.voice_public, mine
    )


def make_private(work: Work, who: Acting, proposal_id: int) -> Spoken:
    """Its speaker does not want everybody to hear it any more; that cannot be turned round."""
    proposal = a_proposal(work, proposal_id, lock=True)
    person = person_of(who)
    if person != _speaker(work, proposal):
        raise Refusal(line("voice-not-public"), next=Next.PROPOSALS)
    if proposal.voice_public:
        proposal.voice_public = False
        work.session.flush()
        work.record(VoiceMadePrivate(proposal.id, person))
    return the_voice(work, who, proposal_id)


def _speaker(work: Work, proposal: Proposal) -> int | None:
    query = select(IncomingFile.person_id).where(IncomingFile.id == proposal.voice_id)
    return work.session.scalars(query).one_or_none()
