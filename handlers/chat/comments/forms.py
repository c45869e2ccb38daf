"""Saying something of a proposal: the words are written, looked at, then public with one tap."""

import zlib
from dataclasses import dataclass

from deliberation.comments import service
from deliberation.comments.model import Side
from deliberation.comments.wording import checked
from deliberation.proposals.service import a_proposal
from handlers.chat.forms import ask, awaited, done, given
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person
from residents.moderation.conduct import require_may_publish, require_not_suspended
from residents.moderation.queries import hidden_text
from residents.naming import shown_name
from residents.permits import person_of

FLOW = "comment"


@dataclass(frozen=True, slots=True)
class Words:
    """What is about to be said: empty until it is written; ``before`` is what stands there now."""

    proposal: int
    number: str
    title: str
    side: Side
    text: str
    before: str
    name: str

    @property
    def stamp(self) -> int:
        """The mark on exactly these words on this side."""
        return zlib.crc32(f"{self.side.value}\0{self.text}".encode())


def begin(work: Work, who: Acting, proposal: int, side: str) -> Words:
    """Ask for the words."""
    if side not in set(Side):
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    known = service.require_may_say(work, who, proposal)
    require_not_suspended(work, who)  # said before the words are written, not after
    ask(work, who, FLOW, {"proposal": known.id, "side": side, "text": ""})
    return look(work, who)


def write(work: Work, who: Acting, typed: str) -> Words:
    """Take the words; the same question stays open, so that they can be written anew."""
    data = given(work, who, FLOW)
    known = service.require_may_say(work, who, data["proposal"])
    text = checked(typed)
    require_may_publish(work, who, text)
    ask(work, who, FLOW, {"proposal": known.id, "side": data["side"], "text": text})
    return look(work, who)


def look(work: Work, who: Acting) -> Words:
    """The words as they stand."""
    data, person = given(work, who, FLOW), person_of(who)
    known = a_proposal(work, data["proposal"])
    before = service.comment_of(work, known.id, person)
    hidden = hidden_text(work, "proposal", known.id) is not None
    return Words(
        proposal=known.id,
        number=known.number,
        title=known.number if hidden else known.title,
        side=Side(data["side"]),
        text=data["text"],
        before=before.text if before is not None and before.withdrawn_at is None else "",
        name=shown_name(work.session.get_one(Person, person), work.bylaws),
    )


def publish(work: Work, who: Acting, proposal: int, stamp: int) -> service.Said | Words:
    """Publish what was looked at; words written since are shown again, a second tap finds it said."""
    form = awaited(work, who)
    if form is None or form.flow != FLOW or form.data["proposal"] != proposal:
        return _said_lately(work, who, proposal, stamp)
    words = look(work, who)
    if not words.text or words.stamp != stamp:
        return words
    said = service.say(work, who, proposal, words.side, words.text)
    done(work, who)
    return said


def _said_lately(work: Work, who: Acting, proposal: int, stamp: int) -> service.Said:
    known = service.comment_of(work, a_proposal(work, proposal).id, person_of(who))
    if known is None or known.withdrawn_at is not None:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    if zlib.crc32(f"{known.side}\0{known.text}".encode()) != stamp:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    return service.Said(known.id, proposal, Side(known.side), known.edited_at is not None)
