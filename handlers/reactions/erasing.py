"""What features hold of somebody whose data is erased: proposals, voices, drafts, files, cards, forms.

It happens before the table of personal data is carried out, while all this still bears their number.
"""

from datetime import timedelta

from sqlalchemy import delete, select, update

from deliberation.comments.model import Comment
from deliberation.intake.model import Forwarded, Intake
from deliberation.proposals.model import (
    Proposal,
    ProposalPhoto,
    Support,
    VoiceNote,
)
from deliberation.proposals.stages import Stage
from handlers.chat.proposals.model import ProposalDraft
from handlers.files_in_use import REFERRING, listed
from kernel.database import table_of
from kernel.files import INCOMING
from kernel.work import Work
from notices.service import drop, mark_stale, tell
from points.rewards.model import Reward
from residents.assisting.hearers import kin_of
from residents.model import RoleKind
from residents.privacy.events import (
    DataTaken,
    ErasureAsked,
    ErasurePutOff,
    ErasureWithdrawn,
    PersonErased,
)
from residents.privacy.forgetting import gap_of
from residents.privacy.model import Erasure
from residents.queries import holders_of

A_DAY = timedelta(days=1)
PROPOSALS, COMMENTS, DRAFTS = table_of(Proposal), table_of(Comment), table_of(ProposalDraft)


def tell_asked(work: Work, fact: ErasureAsked) -> None:
    """They were answered, and are reminded on the day before; at the desk, others look on."""
    _remind(work, fact.erasure, fact.person)
    if fact.by is not None:
        people = _looking_on(work, fact.person, fact.by)
        once = f"erase-asked:{fact.erasure}:desk"
        tell(work, people, "erase-asked-at-desk", {}, once=once, subject=fact.erasure)


def tell_put_off(work: Work, fact: ErasurePutOff) -> None:
    """They hear of the new day."""
    drop(work, "erase-asked", fact.erasure)
    once = f"erase-put-off:{fact.erasure}:{work.now.date()}"
    tell(work, [fact.person], "erase-asked", {}, once=once, subject=fact.erasure)
    _remind(work, fact.erasure, fact.person)


def _remind(work: Work, erasure: int, person: int) -> None:
    """A day before it is done, if that is not now: whoever holds their phone may have asked for it."""
    row = work.session.get_one(Erasure, erasure)
    before = row.due_at - A_DAY
    if before > work.now:
        once, until = f"erase-asked:{erasure}:{before.date()}", row.due_at
        tell(work, [person], "erase-asked", {}, once=once, subject=erasure, due=before, until=until)


def tell_taken(work: Work, fact: DataTaken) -> None:
    """Supervisors and relatives hear that the desk took out somebody's data."""
    people = _looking_on(work, fact.person, fact.by)
    tell(work, people, "taken-at-desk", {}, once=f"taken-at-desk:{fact.export}", subject=fact.export)


def _looking_on(work: Work, person: int, by: int) -> list[int]:
    """Who sees to it that the desk does nothing to somebody without a phone that they did not ask for."""
    return sorted({*holders_of(work, RoleKind.SUPERVISOR), *kin_of(work, person)} - {by})


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
    _forwarded(work, person)
    _voices(work, person)
    _proposals(work, person)
    _shop(work, person)
    _cards(work, person)
    _files(work, person)
    watch = sorted(set(holders_of(work, RoleKind.CHAIR, RoleKind.SUPERVISOR)) - {person})
    tell(work, watch, "person-erased", {}, once=f"person-erased:{fact.erasure}", subject=fact.erasure)


def _forwarded(work: Work, person: int) -> None:
    """Words that were forwarded to them, or theirs: gone, and whatever was not used may not be used."""
    table = table_of(Forwarded)
    concerned = (table.c.person_id == person) | (table.c.author_id == person)
    unused = (concerned, table.c.used_at.is_(None), table.c.refused_at.is_(None))
    work.connection.execute(update(table).where(*unused).values(refused_at=work.now, agreed_at=None))
    work.connection.execute(update(table).where(concerned).values(text=""))


def _shop(work: Work, person: int) -> None:
    """Nobody is there any more to hand out what they offered."""
    rewards = table_of(Reward)
    work.connection.execute(update(rewards).where(rewards.c.merchant_id == person).values(active=False))


def _voices(work: Work, person: int) -> None:
    """A voice is more of somebody than their words; it goes also where somebody else went on."""
    notes = table_of(VoiceNote)
    work.connection.execute(delete(notes).where(notes.c.person_id == person))
    sent = select(INCOMING.c.id).where(INCOMING.c.person_id == person)
    mine = (PROPOSALS.c.voice_id.in_(sent), PROPOSALS.c.community_id == work.community_id)
    work.connection.execute(update(PROPOSALS).where(*mine).values(voice_id=None, voice_public=False))


def _proposals(work: Work, person: int) -> None:
    """What nobody else supported yet is taken back, words and all; the others' supports keep the rest.

    The edition stays: nobody is to be asked anew about words that did not change. What is found by words
    follows the erasure itself (``deliberation/proposals/similar``).
    """
    gap = gap_of(work)
    for row in work.session.scalars(select(Proposal).where(Proposal.author_id == person)):
        work.session.refresh(row)
        row.heir_id = row.heir_asked_at = None
        row.withdrawn_why = gap if row.withdrawn_why else None
        if row.merged_why and row.merged_by in (None, person):
            row.merged_why = gap
        others = select(Support.id).where(Support.proposal_id == row.id, Support.person_id != person).limit(1)
        alone = work.session.scalars(others).first() is None
        if alone and row.stage(work.now) in (Stage.COLLECTING, Stage.MERGED):
            row.withdrawn_at, row.withdrawn_why = work.now, gap
        if alone and row.stage(work.now) in (Stage.WITHDRAWN, Stage.MERGED, Stage.LAPSED):
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
    """Files that nothing public shows go; contents to which no row refers then, ``bot/sweeping`` removes."""
    intakes = table_of(Intake)
    work.connection.execute(update(intakes).where(intakes.c.person_id == person).values(photo_id=None))
    mine = (INCOMING.c.person_id == person, INCOMING.c.community_id == work.community_id)
    unseen = [INCOMING.c.id.not_in(select(use).where(use.is_not(None))) for use in REFERRING]
    unseen.append(INCOMING.c.id.not_in(listed(work)))
    work.connection.execute(delete(INCOMING).where(*mine, *unseen))
    work.connection.execute(update(INCOMING).where(*mine).values(person_id=None, external=""))
