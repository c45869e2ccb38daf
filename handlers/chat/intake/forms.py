"""Words that wait to be told what they are, photos of a report, and an answer being written."""

import zlib
from dataclasses import dataclass
from typing import Any

from deliberation.intake import service
from deliberation.intake.model import IntakeKind
from deliberation.intake.queries import IntakeSeen, intake_seen
from deliberation.intake.understanding import understand
from handlers.chat.files.keeping import keep_photo
from handlers.chat.forms import WORDS, Awaited, ask, awaited, done, given
from handlers.chat.heard import HeardFile
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting

PHOTO, ANSWER, SAYING = "intake-photo", "intake-answer", "intake-saying"


@dataclass(frozen=True, slots=True)
class Wordless:
    """A photo came without words: they are asked for first."""


@dataclass(frozen=True, slots=True)
class Answering:
    """An answer being written; empty until it is."""

    seen: IntakeSeen
    text: str

    @property
    def stamp(self) -> int:
        """The mark on exactly this answer."""
        return zlib.crc32(self.text.encode())


def note_words(work: Work, who: Acting, channel: str, kind: str) -> service.Noted | Wordless:
    """Note the words that were kept as a report or a question, with the photo that came with them."""
    data, what = given(work, who, WORDS), IntakeKind(kind)
    if not data["words"]:
        ask(work, who, SAYING, {"file": data["file"]})
        return Wordless()
    file = data.get("file") if what is IntakeKind.REPORT else None
    return _noted(work, who, channel, what, str(data["words"]), file)


def say_of_photo(work: Work, who: Acting, channel: str, typed: str) -> service.Noted:
    """Note what was typed of the photo, with it."""
    file = given(work, who, SAYING)["file"]
    return _noted(work, who, channel, IntakeKind.REPORT, typed, file)


def _noted(
    work: Work, who: Acting, channel: str, what: IntakeKind, words: str, file: dict[str, Any] | None
) -> service.Noted:
    danger = understand(words).danger
    photo = _photo(work, who, channel, file) if file else None
    noted = service.note(work, who, what, words, photo=photo, danger=danger.value if danger else "")
    done(work, who)
    return noted


def await_photo(work: Work, who: Acting, intake: int) -> Awaited:
    """Await a photo of a report."""
    seen = intake_seen(work, who, intake)
    if not seen.mine:
        raise Refusal(line("intake-not-yours"), next=Next.DESK)
    return ask(work, who, PHOTO, {"intake": intake})


def put_photo(work: Work, who: Acting, channel: str, file: HeardFile) -> service.Noted:
    """Put the photo to it."""
    intake = int(given(work, who, PHOTO)["intake"])
    noted = service.add_photo(work, who, intake, keep_photo(work, who, channel, file))
    done(work, who)
    return noted


def begin_answer(work: Work, who: Acting, intake: int) -> Answering:
    """Ask for the answer."""
    service.require_may_answer(work, who, intake)
    ask(work, who, ANSWER, {"intake": intake, "text": ""})
    return look(work, who)


def write_answer(work: Work, who: Acting, typed: str) -> Answering:
    """Keep the answer; the same question stays open, so that it can be written anew."""
    intake = int(given(work, who, ANSWER)["intake"])
    service.require_may_answer(work, who, intake)
    text = service.checked(typed, service.ANSWER_LENGTH)
    ask(work, who, ANSWER, {"intake": intake, "text": text})
    return look(work, who)


def look(work: Work, who: Acting) -> Answering:
    """The answer as it stands."""
    data = given(work, who, ANSWER)
    return Answering(intake_seen(work, who, int(data["intake"])), str(data["text"]))


def send_answer(work: Work, who: Acting, intake: int, stamp: int) -> service.Answered | Answering:
    """Send the answer that was looked at; one written since is shown again, a second tap finds it sent."""
    form = awaited(work, who)
    if form is None or form.flow != ANSWER or form.data["intake"] != intake:
        seen = intake_seen(work, who, intake)
        if seen.may_answer and zlib.crc32(seen.answer.encode()) == stamp:
            return service.Answered(seen.id, seen.number)
        raise Refusal(line("form-gone"), next=Next.DESK)
    answering = look(work, who)
    if not answering.text or answering.stamp != stamp:
        return answering
    answered = service.answer(work, who, intake, answering.text)
    done(work, who)
    return answered


def _photo(work: Work, who: Acting, channel: str, file: dict[str, Any]) -> int | None:
    """What came with the words is kept if it is a photo; anything else keeps nobody from reporting."""
    try:
        return keep_photo(work, who, channel, HeardFile(**file))
    except Refusal:
        return None
