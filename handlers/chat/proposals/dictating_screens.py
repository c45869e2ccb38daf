"""What is shown of voice notes, to those who type and to those who spoke."""

from deliberation.proposals.dictation import Typed, Waiting, is_waiting
from deliberation.proposals.model import VoiceNote
from deliberation.proposals.wording import BODY_LENGTH
from handlers.chat.common import HOME_ROW, GiveUp, home_button, list_row, page_of
from handlers.chat.menu import office_row
from handlers.chat.proposals.taps import Write
from handlers.chat.proposals.writing_taps import HearVoice, OpenVoices, TypedRight, TypedWrong
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import line
from kernel.work import Work
from residents.model import Person


def waiting(notes: tuple[Waiting, ...], page: int = 0) -> Screen:
    """The voice notes that wait, the oldest first."""
    if not notes:
        return Screen((line("voices"), line("voices-none")), (office_row(),))
    shown, page, more = page_of(notes, page)
    rows: list[Row] = [
        (Button(line("button-hear-voice", name=each.name, at=each.sent_at), HearVoice(each.id)),)
        for each in shown
    ]
    ways = list_row(OpenVoices, page, *office_row(), more=more)
    return Screen((line("voices"), line("voices-how")), (*rows, ways))


def listening(note: Waiting, sound: Attachment | None) -> Screen:
    """Listen, and type what is said."""
    lines = (line("voice-type", name=note.name), line("voice-type-how", most=BODY_LENGTH))
    later = Button(line("button-not-now"), GiveUp())
    return Screen(lines, ((later,),), asks=True, attachment=sound, fresh=sound is not None)


def handed_over(receipt: Typed) -> Screen:
    """Whoever spoke reads it now."""
    back = Button(line("button-more-voices"), OpenVoices())
    return Screen((line("voice-handed-over", name=receipt.author),), ((back, home_button()),))


def is_it_so(receipt: Typed) -> Screen:
    """To whoever spoke: is that what you said?"""
    lines = (
        line("voice-typed", by=receipt.typist),
        GAP,
        line("voice-words", words=receipt.words),
        GAP,
        line("voice-typed-how"),
    )
    rows: tuple[Row, ...] = (
        (Button(line("button-typed-right"), TypedRight(receipt.id)),),
        (Button(line("button-typed-wrong"), TypedWrong(receipt.id)),),
        (Button(line("button-type-myself"), Write()),),
    )
    return Screen(lines, rows)


def asked_again() -> Screen:
    """Somebody listens again."""
    myself = Button(line("button-type-myself"), Write())
    return Screen((line("voice-asked-again"),), ((myself,), HOME_ROW))


def _voice_waits(work: Work, told: Told) -> Screen | None:
    """To those who may type: somebody spoke instead of writing."""
    if not is_waiting(work, told.subject or 0):
        return None
    note = work.session.get_one(VoiceNote, told.subject or 0)
    name = work.session.get_one(Person, note.person_id).name
    lines = (line("notice-voice-waits", name=name), line("notice-voice-how"))
    return Screen(lines, ((Button(line("button-hear"), HearVoice(note.id)),), HOME_ROW))


def _voice_typed(work: Work, told: Told) -> Screen | None:
    """To whoever spoke: it was typed."""
    note = work.session.get(VoiceNote, told.subject or 0)
    if note is None or note.typed_at is None or note.closed_at is not None:
        return None
    author = work.session.get_one(Person, note.person_id).name
    typist = work.session.get(Person, note.typed_by) if note.typed_by else None
    return is_it_so(Typed(note.id, author, note.typed, typist.name if typist else "", closed=False))


NOTICES: dict[str, Draw] = {"voice-waiting": _voice_waits, "voice-typed": _voice_typed}
