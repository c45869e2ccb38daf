"""What features hold of somebody whose data is erased: proposals, voices, drafts, files, cards, forms.

It happens before the table of personal data is carried out, while all this still bears their number.
"""

from sqlalchemy import delete, select, update

from deliberation.comments.model import Comment
from deliberation.intake.model import Intake
from deliberation.proposals.model import (
    Proposal,
    ProposalPhoto,
    Support,
    VoiceNote,
)
from deliberation.proposals.stages import Stage
from handlers.chat.proposals.model import ProposalDraft
from kernel.database import table_of
from kernel.files import FILES, INCOMING
from kernel.work import Work
from notices.service import drop, mark_stale, tell
from residents.model import RoleKind
from residents.privacy.events import ErasureAsked, ErasureWithdrawn, PersonErased
from residents.privacy.forgetting import gap_of
from residents.queries import holders_of
from residents.roster.model import RosterImport

PROPOSALS, COMMENTS, DRAFTS = table_of(Proposal), table_of(Comment), table_of(ProposalDraft)


def tell_asked(work: Work, fact: ErasureAsked) -> None:
    """They hear when it will be done, and how to change their mind."""
    tell(work, [fact.person], "erase-asked", {}, once=f"erase-asked:{fact.erasure}", subject=fact.erasure)


def tell_withdrawn(work: Work, fact: ErasureWithdrawn) -> None:
    """One who became the chair meanwhile hears why nothing was done."""
    drop(work, "erase-asked", fact.erasure)
    if fact.by is None:
        once = f"erase-not:{fact.erasure}"
        tell(work, [fact.person], "erase-not", {}, once=once, subject=fact.erasure)


def let_go(work: Work, fact: PersonErased) -> None:
    """What only the features know how to let go."""
    person = fact.person
    work.connection.execute(delete(DRAFTS).where(DRAFTS.c.person_id == person))
    _voices(work, person)
    _proposals(work, person)
    _cards(work, person)
    _files(work, person)
    watch = sorted(set(holders_of(work, RoleKind.CHAIR, RoleKind.SUPERVISOR)) - {person})
    tell(work, watch, "person-erased", {}, once=f"person-erased:{fact.erasure}", subject=fact.erasure)


def _voices(work: Work, person: int) -> None:
    """A voice is more of somebody than their words."""
    notes = table_of(VoiceNote)
    work.connection.execute(delete(notes).where(notes.c.person_id == person))
    mine = (PROPOSALS.c.author_id == person, PROPOSALS.c.community_id == work.community_id)
    work.connection.execute(update(PROPOSALS).where(*mine).values(voice_id=None))


def _proposals(work: Work, person: int) -> None:
    """What nobody else supported yet is taken back, words and all; the others' supports keep the rest."""
    gap = gap_of(work)
    for row in work.session.scalars(select(Proposal).where(Proposal.author_id == person)):
        work.session.refresh(row)
        row.heir_id = row.heir_asked_at = None
        others = select(Support.id).where(Support.proposal_id == row.id, Support.person_id != person).limit(1)
        alone = work.session.scalars(others).first() is None
        if row.stage(work.now) is Stage.COLLECTING and alone:
            row.withdrawn_at, row.withdrawn_why = work.now, gap
        if alone and row.stage(work.now) in (Stage.WITHDRAWN, Stage.LAPSED):
            row.title, row.body, row.wish, row.cost = gap, gap, "", None
            photos = table_of(ProposalPhoto)
            work.connection.execute(delete(photos).where(photos.c.proposal_id == row.id))
    heirs = update(PROPOSALS).where(PROPOSALS.c.heir_id == person)
    work.session.flush()
    work.connection.execute(heirs.values(heir_id=None, heir_asked_at=None))


def _cards(work: Work, person: int) -> None:
    """Cards that bear their name, or the number of comments, are drawn again."""
    mine = select(PROPOSALS.c.id).where(PROPOSALS.c.author_id == person)
    said = select(COMMENTS.c.proposal_id).where(COMMENTS.c.person_id == person)
    for proposal in {*work.connection.execute(mine).scalars(), *work.connection.execute(said).scalars()}:
        mark_stale(work, "proposal", proposal)


def _files(work: Work, person: int) -> None:
    """Files that nothing public shows go; ``yishi verify`` then names their contents as known to nobody."""
    intakes, imports = table_of(Intake), table_of(RosterImport)
    work.connection.execute(update(intakes).where(intakes.c.person_id == person).values(photo_id=None))
    uses = (
        table_of(ProposalPhoto).c.file_id,
        table_of(VoiceNote).c.file_id,
        PROPOSALS.c.voice_id,
        intakes.c.photo_id,
        imports.c.file_id,
    )
    mine = (INCOMING.c.person_id == person, INCOMING.c.community_id == work.community_id)
    unseen = [INCOMING.c.id.not_in(select(use).where(use.is_not(None))) for use in uses]
    contents = list(work.connection.execute(select(INCOMING.c.file_id).where(*mine, *unseen)).scalars())
    work.connection.execute(delete(INCOMING).where(*mine, *unseen))
    work.connection.execute(update(INCOMING).where(*mine).values(person_id=None, external=""))
    for content in filter(None, contents):
        used = select(INCOMING.c.id).where(INCOMING.c.file_id == content).limit(1)
        if work.connection.execute(used).first() is None:
            work.connection.execute(delete(FILES).where(FILES.c.id == content))
