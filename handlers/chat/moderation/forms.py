"""The words that go with a decision: written, looked at, then carried out. One form for all of them."""

import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from handlers.chat.forms import ask, awaited, done, given
from handlers.chat.moderation.deciding import a_ground, name_of
from handlers.chat.moderation.texts import At, named
from handlers.published import the_text
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation import appealing, hiding, suspending
from residents.moderation.appealing import Matter
from residents.moderation.conduct import require_nothing_private
from residents.moderation.permits import a_member, require_may_hide
from residents.moderation.texts import APPEAL_LENGTH, WHY_LENGTH, checked_appeal, checked_why
from residents.permits import require

FLOW = "conduct"


class Purpose(StrEnum):
    """What the words are for."""

    HIDE = "hide"
    PAUSE = "pause"
    APPEAL = "appeal"
    JUDGE = "judge"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is being written: for what, about what, and the words so far (empty until they are written)."""

    purpose: Purpose
    kind: str
    title: str
    name: str
    ground: str
    lift: bool
    days: int
    most: int
    words: str

    @property
    def stamp(self) -> int:
        """The mark on exactly these words."""
        return zlib.crc32(self.words.encode())


Done = hiding.Spoken | suspending.Proposed | appealing.Appealed | appealing.Judged


def begin_hiding(work: Work, who: Acting, at: At, ground: str) -> Asked:
    """Ask the member for the public reason."""
    text = the_text(work, *named(work, at))
    require_may_hide(work, who, text, a_ground(ground))
    data = {"at": at, "ground": ground, "kind": text.kind, "title": text.title}
    return _ask(work, who, Purpose.HIDE, data)


def begin_pausing(work: Work, who: Acting, at: At, days: int) -> Asked:
    """Ask the member why the author of a text shall publish nothing for so many days."""
    require(a_member, work, who)
    text = the_text(work, *named(work, at))
    if not 1 <= days <= work.bylaws.conduct.suspend_days:
        raise Refusal(line("button-old"))
    name = name_of(work, text.author)
    data = {"at": at, "days": days, "name": name, "kind": text.kind, "title": text.title}
    return _ask(work, who, Purpose.PAUSE, data)


def begin_appeal(work: Work, who: Acting, matter: Matter, number: int) -> Asked:
    """Ask whoever appeals for their own words."""
    found = appealing.require_may_appeal(work, who, matter, number)
    if found.appealed_at is not None:
        raise Refusal(line("appeal-made-already"))
    return _ask(work, who, Purpose.APPEAL, {"matter": matter.value, "number": number})


def begin_judging(work: Work, who: Acting, matter: Matter, number: int, *, lift: bool) -> Asked:
    """Ask whoever hears an appeal why."""
    appealing.require_may_judge(work, who, matter, number)
    return _ask(work, who, Purpose.JUDGE, {"matter": matter.value, "number": number, "lift": lift})


def take_words(work: Work, who: Acting, typed: str) -> Asked:
    """Keep the words; the same question stays open, so that they can be written anew."""
    data = given(work, who, FLOW)
    if data["purpose"] == Purpose.APPEAL:
        words = checked_appeal(typed)
    else:
        words = checked_why(typed)
        require_nothing_private(work, words)
    ask(work, who, FLOW, data | {"words": words})
    return asked_from(data | {"words": words})


def settle(work: Work, who: Acting, stamp: int) -> Done | Asked:
    """Carry out what was looked at; words written since are shown again."""
    form = awaited(work, who)
    if form is None or form.flow != FLOW or not form.data["words"]:
        raise Refusal(line("form-gone"))
    asked = asked_from(form.data)
    if asked.stamp != stamp:
        return asked
    receipt = _carry_out(work, who, form.data)
    done(work, who)
    return receipt


def _carry_out(work: Work, who: Acting, data: dict[str, Any]) -> Done:
    words = data["words"]
    match Purpose(data["purpose"]):
        case Purpose.HIDE:
            text = the_text(work, *named(work, tuple(data["at"])))
            return hiding.hide(work, who, text, a_ground(data["ground"]), words)
        case Purpose.PAUSE:
            text = the_text(work, *named(work, tuple(data["at"])))
            return suspending.propose(work, who, text.author, data["days"], words, over=text)
        case Purpose.APPEAL:
            return appealing.appeal(work, who, Matter(data["matter"]), data["number"], words)
        case Purpose.JUDGE:
            matter, number = Matter(data["matter"]), data["number"]
            return appealing.judge(work, who, matter, number, words, lift=data["lift"])


def _ask(work: Work, who: Acting, purpose: Purpose, data: dict[str, Any]) -> Asked:
    data = data | {"purpose": purpose.value, "words": ""}
    ask(work, who, FLOW, data)
    return asked_from(data)


def asked_from(data: dict[str, Any]) -> Asked:
    """What the form holds."""
    purpose = Purpose(data["purpose"])
    return Asked(
        purpose,
        data.get("kind", ""),
        data.get("title", ""),
        data.get("name", ""),
        data.get("ground", ""),
        data.get("lift", False),
        data.get("days", 0),
        APPEAL_LENGTH if purpose is Purpose.APPEAL else WHY_LENGTH,
        data["words"],
    )
