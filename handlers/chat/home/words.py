"""Words nobody asked for: kept for one step, so that they need not be written twice."""

import unicodedata
from dataclasses import asdict, dataclass
from typing import Any

from handlers.chat.forms import WORDS, ask, awaited, done, given
from handlers.chat.heard import HeardFile
from handlers.chat.proposals import drafts
from kernel import codes, texts
from kernel.errors import Refusal
from kernel.work import Work
from points.rewards.service import CODE_LENGTH
from residents.acting import Acting

RENAME = "me:name"
"""The flow in which one gives another name. It keeps nothing but its question."""

LOSES_NOTHING = (WORDS, RENAME)
"""What whoever goes home has put away: later words would else be a name, or be offered twice."""


@dataclass(frozen=True, slots=True)
class Heeded:
    """Words that were kept, the kind of file beside them, and whether their writer is known here."""

    words: str
    known: bool
    file: str = ""


@dataclass(frozen=True, slots=True)
class Begun:
    """The draft that was begun with them; ``file`` is the kind of what was sent with them."""

    draft: drafts.Draft
    file: str = ""


@dataclass(frozen=True, slots=True)
class GivenUp:
    """What was put away: the flow of a form, or nothing."""

    flow: str | None
    draft: bool


def like_a_voucher(typed: str) -> bool:
    """Whether this can be the code of a voucher: T5RW-8GKC, in whatever letters, but no everyday word."""
    code = codes.tidy(typed)
    fits = len(code) == CODE_LENGTH and set(code) <= set(codes.ALPHABET)
    return fits and (not code.isalpha() or "-" in typed or typed.isupper())


def like_a_receipt(typed: str) -> bool:
    """Whether this can be the receipt of a vote: written as a code, which no telephone number is."""
    return like_a_voucher(typed) and codes.is_written_as_code(typed)


def only_faces(said: str) -> bool:
    """Whether there are only pictures, as a smile is one, and no letter, number or sign."""
    drawn = [unicodedata.category(each) for each in said if not each.isspace()]
    return "So" in drawn and set(drawn) <= {"So", "Sk", "Mn", "Me", "Cf"}


def heed(work: Work, who: Acting, words: str, file: HeardFile | None = None) -> Heeded:
    """Keep the words, and which file came with them or just before, until their writer says what they are."""
    kept, known = texts.clean(words), who.person is not None
    sent = asdict(file) | {"name": ""} if file is not None and is_of_use(file) else _sent_before(work, who)
    if kept or (sent and known):
        ask(work, who, WORDS, {"words": kept} | ({"file": sent} if sent else {}))
    return Heeded(kept, known, str(sent["kind"]) if sent else "")


def is_of_use(file: HeardFile) -> bool:
    """Whether something can be done with it: a photo, also one sent as a document, or a voice note."""
    return file.kind in ("photo", "voice") or (file.kind == "document" and file.mime.startswith("image/"))


def _sent_before(work: Work, who: Acting) -> dict[str, Any] | None:
    """A photo that came without words, of which the words now tell."""
    form = awaited(work, who)
    if form is None or form.flow != WORDS or form.data.get("words"):
        return None
    return form.data.get("file")


def as_proposal(work: Work, who: Acting, channel: str) -> Begun:
    """Begin a proposal with them, and with what was sent; a file of no use keeps nobody from writing."""
    data = given(work, who, WORDS)
    draft = drafts.begin(work, who, str(data["words"]))
    if not (sent := data.get("file")):
        return Begun(draft)
    try:
        return Begun(drafts.attach(work, who, channel, HeardFile(**sent)), str(sent["kind"]))
    except Refusal:
        if not data["words"]:
            raise
        return Begun(draft)


def put_away(work: Work, who: Acting) -> None:
    """Do nothing with the words, and await nothing; a form that would lose something stays."""
    form = awaited(work, who)
    if form is not None and form.flow in LOSES_NOTHING:
        done(work, who)


def give_up(work: Work, who: Acting) -> GivenUp:
    """Put the form away; a proposal being written stays as a draft."""
    form = awaited(work, who)
    done(work, who)
    flow = form.flow if form is not None and form.flow != WORDS else None
    return GivenUp(flow, bool(flow and flow.startswith(drafts.FLOW)) and drafts.has_draft(work, who))
