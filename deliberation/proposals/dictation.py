"""A voice note instead of writing: a helper types it, and whoever spoke says whether it is so (K04)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from deliberation.proposals.events import VoiceTyped
from deliberation.proposals.model import VoiceNote
from deliberation.proposals.wording import checked_body
from kernel.errors import Refusal
from kernel.files import FileState, IncomingFile
from kernel.lines import line
from kernel.work import Work
from notices.service import tell
from residents.acting import Acting
from residents.model import Dwelling, Person, Residency, RoleKind
from residents.permits import (
    a_leader,
    at_the_desk,
    buildings_led,
    dwellings_of,
    on_the_committee,
    person_of,
    require,
)
from residents.queries import committee_of, holders_of

MAY_TYPE = a_leader | at_the_desk | on_the_committee
FOR_ALL = at_the_desk | on_the_committee
"""Who hears voices of the whole community; a leader hears those of the buildings they lead."""

SHOWN = 40


@dataclass(frozen=True, slots=True)
class Waiting:
    """A voice note that waits to be typed."""

    id: int
    name: str
    sent_at: datetime
    file: int


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed of a voice note; ``author`` spoke it."""

    id: int
    author: str
    words: str
    typist: str
    closed: bool


def speak(work: Work, who: Acting, file: int) -> VoiceNote:
    """Have a voice note typed; one that waited before is not wanted any more."""
    person = person_of(who)
    close(work, person)
    note = VoiceNote(person_id=person, file_id=file, sent_at=work.now)
    work.session.add(note)
    work.session.flush()
    tell(work, _typists(work, person), "voice-waiting", {}, once=f"voice:{note.id}", subject=note.id)
    return note


def close(work: Work, person: int) -> None:
    """Nothing this person said has to be typed any more."""
    query = select(VoiceNote).where(VoiceNote.person_id == person, VoiceNote.closed_at.is_(None))
    for note in work.session.scalars(query):
        note.closed_at = work.now
    work.session.flush()


def waiting(work: Work, who: Acting) -> tuple[Waiting, ...]:
    """The voice notes this person may type, the oldest first."""
    require(MAY_TYPE, work, who)
    query = select(VoiceNote, Person.name).join(Person, Person.id == VoiceNote.person_id)
    found = work.session.execute(query.where(*_audible(work, who)).order_by(VoiceNote.id).limit(SHOWN))
    return tuple(Waiting(note.id, name, note.sent_at, note.file_id) for note, name in found)


def count_waiting(work: Work, who: Acting) -> int:
    """How many voice notes wait that this person may type."""
    if MAY_TYPE.judge(work, who) is not None:
        return 0
    return work.session.scalars(select(func.count(VoiceNote.id)).where(*_audible(work, who))).one()


def one_waiting(work: Work, who: Acting, note_id: int) -> Waiting:
    """A voice note this person may type, or why not."""
    require(MAY_TYPE, work, who)
    query = select(VoiceNote, Person.name).join(Person, Person.id == VoiceNote.person_id)
    found = work.session.execute(query.where(*_for(work, who), VoiceNote.id == note_id)).one_or_none()
    if found is None:
        raise Refusal(line("voice-not-waiting"))
    note, name = found
    return Waiting(note.id, name, note.sent_at, note.file_id)


def type_words(work: Work, who: Acting, note_id: int, words: str) -> Typed:
    """Write down what is said in it, and ask whoever spoke whether it is so."""
    found = one_waiting(work, who, note_id)
    note = work.session.get_one(VoiceNote, found.id)
    note.typed, note.typed_by, note.typed_at = checked_body(words), who.by, work.now
    work.session.flush()
    times = f"voice-typed:{note.id}:{work.now.timestamp():.0f}"
    tell(work, [note.person_id], "voice-typed", {}, once=times, subject=note.id)
    work.record(VoiceTyped(note.id, person_of(who)))
    return _typed(work, note)


def typed(work: Work, who: Acting, note_id: int) -> Typed:
    """What was typed of one's own voice note."""
    return _typed(work, _own(work, who, note_id))


def take_over(work: Work, who: Acting, note_id: int) -> VoiceNote:
    """It is so: gives the note, which is settled with that."""
    note = _own(work, who, note_id)
    note.closed_at = work.now
    work.session.flush()
    return note


def not_so(work: Work, who: Acting, note_id: int) -> None:
    """That is not what was said: somebody shall listen once more."""
    note = _own(work, who, note_id)
    note.typed, note.typed_by, note.typed_at = "", None, None
    work.session.flush()
    again = f"voice:{note.id}:{work.now.timestamp():.0f}"
    tell(work, _typists(work, note.person_id), "voice-waiting", {}, once=again, subject=note.id)


def is_waiting(work: Work, note_id: int) -> bool:
    """Whether it is still to be typed."""
    query = select(VoiceNote.id).where(VoiceNote.id == note_id, *_IS_WAITING, _KEPT)
    return work.session.scalars(query).first() is not None


_USABLE = select(IncomingFile.id).where(IncomingFile.state.in_((FileState.DUE, FileState.KEPT)))
_IS_WAITING: Sequence[ColumnElement[bool]] = (VoiceNote.typed_at.is_(None), VoiceNote.closed_at.is_(None))
# What could not be kept nobody can hear; whoever spoke was told so, and whoever opens it is told so too.
_KEPT = VoiceNote.file_id.in_(_USABLE)


def _audible(work: Work, who: Acting) -> list[ColumnElement[bool]]:
    """Which notes are shown to this helper: those that wait and can be heard, or will be."""
    return [*_for(work, who), _KEPT]


def _for(work: Work, who: Acting) -> list[ColumnElement[bool]]:
    """Which notes wait for this helper; nobody types what they said themselves."""
    person = person_of(who)
    wait = [VoiceNote.person_id != person, *_IS_WAITING]
    if FOR_ALL.judge(work, who) is None:
        return wait
    theirs = select(Residency.person_id).join(Dwelling, Dwelling.id == Residency.dwelling_id)
    theirs = theirs.where(Dwelling.building_id.in_(buildings_led(work, person)), Residency.until.is_(None))
    return [*wait, VoiceNote.person_id.in_(theirs.where(Residency.verified_at.is_not(None)))]


def _own(work: Work, who: Acting, note_id: int) -> VoiceNote:
    query = select(VoiceNote).where(VoiceNote.id == note_id, VoiceNote.person_id == person_of(who))
    note = work.session.scalars(query).one_or_none()
    if note is None or note.typed_at is None or note.closed_at is not None:
        raise Refusal(line("voice-settled"))
    return note


def _typed(work: Work, note: VoiceNote) -> Typed:
    author = work.session.get_one(Person, note.person_id)
    typist = work.session.get(Person, note.typed_by) if note.typed_by else None
    closed = note.closed_at is not None
    return Typed(note.id, author.name, note.typed, typist.name if typist else "", closed)


def _typists(work: Work, person: int) -> list[int]:
    """Who is told: leaders of the building and the desk; where there is neither, the committee."""
    homes = select(Dwelling.building_id).where(Dwelling.id.in_(dwellings_of(work, person)))
    buildings = set(work.session.scalars(homes))
    leaders = [
        leader
        for leader in holders_of(work, RoleKind.BUILDING_LEADER)
        if not buildings.isdisjoint(buildings_led(work, leader))
    ]
    told = {*leaders, *holders_of(work, RoleKind.DESK)} - {person}
    return sorted(told or set(committee_of(work)) - {person})
