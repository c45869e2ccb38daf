"""Every text that people publish, in one registry: where it stands, who wrote it, under which proposal.

Whoever adds a column with public words enters it here, or says in tests/architecture/test_public_words why
nobody reports it. A proposal and a comment are named by their own row; words without one, such as a name or
a reason, by an exhibit, which tells these words from others in the same place; so are photos and voices.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import Select, select

from deliberation.comments.model import Comment
from deliberation.proposals.attached import PHOTO, VOICE
from deliberation.proposals.editions import EDITION, words_of
from deliberation.proposals.model import MergeWish, Proposal, ProposalEdition, ProposalPhoto
from deliberation.proposals.promising import DELAYED
from deliberation.proposals.reasons import REASONS, reason_of
from deliberation.proposals.stages import Stage
from kernel.errors import Refusal
from kernel.files import IncomingFile
from kernel.lines import line
from kernel.work import Work
from residents.model import Person
from residents.moderation.exhibits import exhibit, reads_so
from residents.moderation.model import Exhibit
from residents.moderation.texts import Text
from residents.naming import own_name

PROPOSAL, COMMENT, NAME, WISH = "proposal", "comment", "name", "wish"
LARGEST_ID = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of text: the columns with its words, how it is read by its row, and under which proposal."""

    columns: frozenset[str]
    read: Callable[[Work, int], Text | None]
    proposal: Callable[[Work, int], int | None]
    own_row: bool = False


def _proposal(work: Work, subject: int) -> Text | None:
    row = work.session.scalars(select(Proposal).where(Proposal.id == subject)).one_or_none()
    if row is None:
        return None
    words = "\n".join(filter(None, (row.body, row.wish)))
    return Text(PROPOSAL, row.id, row.author_id, row.typed_by or row.author_id, row.title, words)


def _comment(work: Work, subject: int) -> Text | None:
    query = select(Comment, Proposal.title).join(Proposal, Proposal.id == Comment.proposal_id)
    found = work.session.execute(query.where(Comment.id == subject)).one_or_none()
    if found is None or found[0].withdrawn_at is not None:
        return None
    row, title = found
    return Text(COMMENT, row.id, row.person_id, row.by_id, title, row.text)


def _name(work: Work, person: int) -> Text | None:
    query = select(Person).where(Person.id == person, Person.erased_at.is_(None))
    row = work.session.scalars(query).one_or_none()
    return Text(NAME, row.id, row.id, row.id, own_name(row), own_name(row)) if row is not None else None


def _reason(stage: Stage, work: Work, proposal: int) -> Text | None:
    row = work.session.scalars(select(Proposal).where(Proposal.id == proposal)).one_or_none()
    said = reason_of(row, stage) if row is not None else None
    if row is None or said is None:
        return None
    words, by = said
    return Text(stage.value, row.id, by, by, row.title, words)


def _wish(work: Work, wish: int) -> Text | None:
    query = select(MergeWish, Proposal.title).join(Proposal, Proposal.id == MergeWish.proposal_id)
    found = work.session.execute(query.where(MergeWish.id == wish)).one_or_none()
    if found is None:
        return None
    row, title = found
    return Text(WISH, row.id, row.asked_by, row.asked_by, title, row.why)


def _photo(work: Work, file: int) -> Text | None:
    owner = select(ProposalPhoto.proposal_id).where(ProposalPhoto.file_id == file)
    return _sent(work, PHOTO, file, select(Proposal).where(Proposal.id.in_(owner)))


def _voice(work: Work, file: int) -> Text | None:
    return _sent(work, VOICE, file, select(Proposal).where(Proposal.voice_id == file))


def _sent(work: Work, kind: str, file: int, whose: Select[Proposal]) -> Text | None:
    """A file that stands with a proposal; its words are its number, by which an exhibit knows it."""
    row = work.session.scalars(whose.order_by(Proposal.id)).first()
    sender = work.session.scalars(select(IncomingFile.person_id).where(IncomingFile.id == file)).one_or_none()
    return Text(kind, file, row.author_id, sender or row.author_id, row.title, str(file)) if row else None


def _delayed(work: Work, proposal: int) -> Text | None:
    row = work.session.scalars(select(Proposal).where(Proposal.id == proposal)).one_or_none()
    if row is None or not row.delayed_why:
        return None
    by = row.delayed_by or row.author_id
    return Text(DELAYED, row.id, by, by, row.title, row.delayed_why)


def _edition(work: Work, edition: int) -> Text | None:
    query = select(ProposalEdition, Proposal).join(Proposal, Proposal.id == ProposalEdition.proposal_id)
    found = work.session.execute(query.where(ProposalEdition.id == edition)).one_or_none()
    if found is None or not found[0].title:
        return None
    row, proposal = found
    return Text(EDITION, row.id, proposal.author_id, proposal.author_id, row.title, words_of(row))


def _itself(work: Work, proposal: int) -> int | None:
    return proposal


def _of_comment(work: Work, comment: int) -> int | None:
    return work.session.scalars(select(Comment.proposal_id).where(Comment.id == comment)).one_or_none()


def _of_photo(work: Work, file: int) -> int | None:
    query = select(ProposalPhoto.proposal_id).where(ProposalPhoto.file_id == file)
    return work.session.scalars(query.order_by(ProposalPhoto.id)).first()


def _of_voice(work: Work, file: int) -> int | None:
    query = select(Proposal.id).where(Proposal.voice_id == file)
    return work.session.scalars(query.order_by(Proposal.id)).first()


def _of_edition(work: Work, edition: int) -> int | None:
    query = select(ProposalEdition.proposal_id).where(ProposalEdition.id == edition)
    return work.session.scalars(query).one_or_none()


def _nowhere(work: Work, owner: int) -> int | None:
    return None


def _columns(table: str, names: str) -> frozenset[str]:
    return frozenset(f"{table}.{name}" for name in names.split())


SOURCES: Mapping[str, Source] = {
    PROPOSAL: Source(_columns("proposal", "title body wish"), _proposal, _itself, own_row=True),
    COMMENT: Source(_columns("comment", "text"), _comment, _of_comment, own_row=True),
    NAME: Source(_columns("person", "name hidden_name"), _name, _nowhere),
    PHOTO: Source(frozenset(), _photo, _of_photo),
    VOICE: Source(frozenset(), _voice, _of_voice),
    DELAYED: Source(_columns("proposal", "delayed_why"), _delayed, _itself),
    EDITION: Source(_columns("proposal_edition", "title body wish"), _edition, _of_edition),
    WISH: Source(_columns("merge_wish", "why"), _wish, _nowhere),
    **{
        stage.value: Source(_columns("proposal", reason.words), partial(_reason, stage), _itself)
        for stage, reason in REASONS.items()
    },
}
"""By the kind under which reports, hidings and notices name such a text."""


def find(work: Work, kind: str, subject: int) -> Text | None:
    """A text of this community that stands; None for one taken back or changed, or of another community."""
    source = SOURCES.get(kind)
    if source is None or not 0 < subject <= LARGEST_ID:
        return None
    if source.own_row:
        return source.read(work, subject)
    shown = _exhibit(work, kind, subject)
    found = source.read(work, shown.owner) if shown is not None else None
    if shown is None or found is None or not reads_so(work, shown, found.words):
        return None
    return replace(found, subject=shown.id)


def the_text(work: Work, kind: str, subject: int) -> Text:
    """The same, or a kind refusal."""
    found = find(work, kind, subject)
    if found is None:
        raise Refusal(line("conduct-gone"))
    return found


def exhibited(work: Work, kind: str, owner: int) -> Text:
    """The words that stand in a row now, named so that they can be reported; or a kind refusal."""
    source = SOURCES.get(kind)
    found = source.read(work, owner) if source is not None and 0 < owner <= LARGEST_ID else None
    if source is None or found is None:
        raise Refusal(line("conduct-gone"))
    return found if source.own_row else replace(found, subject=exhibit(work, kind, owner, found.words).id)


def owner_of(work: Work, kind: str, subject: int) -> int | None:
    """The row in which a text stands: its own one, or that of the words an exhibit names."""
    source = SOURCES.get(kind)
    if source is None or source.own_row:
        return subject if source is not None else None
    shown = _exhibit(work, kind, subject)
    return shown.owner if shown is not None else None


def proposal_of(work: Work, kind: str, subject: int) -> int | None:
    """Under which proposal a text stands; its card may show the text."""
    owner = owner_of(work, kind, subject)
    return SOURCES[kind].proposal(work, owner) if owner is not None else None


def _exhibit(work: Work, kind: str, subject: int) -> Exhibit | None:
    query = select(Exhibit).where(Exhibit.id == subject, Exhibit.kind == kind)
    return work.session.scalars(query).one_or_none()
