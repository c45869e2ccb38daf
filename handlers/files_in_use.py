"""Which of the files that people sent are still shown, waited for or read by anything.

Photos stand in rows of their own once they are published, and in lists while they are being written.
"""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Column, delete, select

from deliberation.intake.model import Intake
from deliberation.proposals.model import Proposal, ProposalEdition, ProposalPhoto, VoiceNote
from handlers.chat.forms import FORMS
from handlers.chat.proposals.model import ProposalDraft
from kernel.database import table_of
from kernel.files import INCOMING
from kernel.work import Work
from residents.roster.model import RosterImport

DRAFTS, EDITIONS = table_of(ProposalDraft), table_of(ProposalEdition)
REFERRING: tuple[Column[int], ...] = (
    table_of(ProposalPhoto).c.file_id,
    table_of(VoiceNote).c.file_id,
    table_of(Proposal).c.voice_id,
    DRAFTS.c.voice_id,
    table_of(Intake).c.photo_id,
    table_of(RosterImport).c.file_id,
)
KEPT = timedelta(days=100)
"""Longer than any draft or form: what nothing shows then, nothing will."""

PAGE = 200


def listed(work: Work) -> set[int]:
    """Files in the lists of drafts, of earlier editions and of forms, of all communities."""
    found: set[int] = set()
    for column in (DRAFTS.c.photos, EDITIONS.c.photos):
        for photos in work.connection.execute(select(column)).scalars():
            found |= _numbers_in(photos)
    for data in work.connection.execute(select(FORMS.c.data)).scalars():
        found |= _numbers_in(data)
    return found


def unseen_files(work: Work, among: Sequence[int] | None = None) -> dict[int, list[int]]:
    """Old files that nothing shows, or those ``among`` a few, by their communities."""
    query = select(INCOMING.c.community_id, INCOMING.c.id).where(INCOMING.c.sent_at < work.now - KEPT)
    if among is not None:
        query = query.where(INCOMING.c.id.in_(among))
    for column in REFERRING:
        query = query.where(INCOMING.c.id.not_in(select(column).where(column.is_not(None))))
    in_lists, found = listed(work), dict[int, list[int]]()
    for community, file in work.connection.execute(query.order_by(INCOMING.c.id)):
        if file not in in_lists:
            found.setdefault(community, []).append(file)
    return {community: files[:PAGE] for community, files in found.items()}


def forget_unseen(work: Work, *, community: int, among: Sequence[int]) -> None:
    """Forget those of them of which it is still so."""
    still = unseen_files(work.enter(community), among).get(community, [])
    work.connection.execute(delete(INCOMING).where(INCOMING.c.id.in_(still)))


def _numbers_in(data: object) -> set[int]:
    """Every number in a list or a form: more than its photos, which keeps a file too long at the worst."""
    if isinstance(data, dict):
        return {number for value in data.values() for number in _numbers_in(value)}
    if isinstance(data, list):
        return {number for value in data for number in _numbers_in(value)}
    return {data} if isinstance(data, int) else set()
