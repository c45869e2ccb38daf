"""Remembers what an account was shown last, its one live question, and finds what a number means."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import select, update

from handlers.chat.buttons import parse
from handlers.chat.questions.model import KEPT, SURE_FOR, Question, QuestionState
from handlers.chat.questions.numbering import LINK, Choice, Dressed, bare, dress
from handlers.chat.questions.subjects import to_be_reminded, waits
from handlers.chat.questions.taps import NotThat
from handlers.chat.questions.understanding import like_a_vote, like_an_answer, number_in, worded
from handlers.chat.questions.weight import Weight, weight_of
from handlers.chat.screen import GAP, Button, Screen
from kernel import texts
from kernel.database import table_of
from kernel.lines import Words, line, pack, unpack
from kernel.work import Work
from locales.render import Reader
from locales.speech import LANGUAGES
from residents.acting import Acting, Entry
from residents.model import Address

QUESTIONS, ADDRESSES = table_of(Question), table_of(Address)
ABOUT_UNITS = 60
HEADER = "communities-here"
"""The line above the others for whoever has several communities; a question is named by the next one."""

ONCE_MORE = frozenset(("question-unclear", "question-in-numbers", "sure-not"))
"""What is said above a question that is shown again; it is no part of the question."""

READ_WITHIN = timedelta(seconds=2)
"""Nobody reads faster: what comes sooner was typed twice, or waited with others until we could listen."""

BESIDE = "beside"
"""Marks a choice of a notice that came while the question waited: it is answered by its words alone."""

READ_BACK_LINE = "sure-other"
"""Reads an answer back in its own words."""

WRITTEN = "words"
"""The line that quotes what somebody wrote unasked."""

LOOKED_BACK = 5
"""How many earlier questions are looked at for one that still waits."""


def present(work: Work, entry: Entry, screen: Screen, *, buttons: bool) -> Screen:
    """The screen as this account is shown it now; what it can be answered is remembered with it."""
    reader = Reader(entry.language, entry.elder, entry.zone, entry.helps)
    screen, also = _with_what_waits(work, entry.who, screen)
    dressed = dress(screen, reader, buttons=buttons, also=also)
    assert entry.who.address is not None
    remember(work, entry.who.address, entry.who.person, dressed, reader)
    return dressed.screen


def remember(work: Work, address: int, person: int | None, dressed: Dressed, reader: Reader) -> None:
    """From now on a number of this account answers this screen, if there is anything to choose."""
    if not dressed.choices or not work.community_id:
        return
    # An account may serve people of several communities, so their acts do not keep each other waiting.
    work.connection.execute(select(ADDRESSES.c.id).where(ADDRESSES.c.id == address).with_for_update())
    _put_aside(work, address)
    plain, sure = dressed.plain, dressed.plain.sure
    values = {
        "community_id": work.community_id,
        "address_id": address,
        "person_id": person,
        "about": texts.cut(_about(plain, reader), ABOUT_UNITS),
        "lines": [pack(each) if each else None for each in plain.lines],
        "choices": [packed(each, reader) for each in dressed.choices],
        "rest": [packed(each, reader) for each in dressed.rest],
        "stamp": dressed.stamp,
        "asks": plain.asks,
        "sure": sure,
        "asked_at": work.now,
        "expires_at": work.now + (SURE_FOR if sure else KEPT),
        "state": QuestionState.LIVE,
    }
    work.connection.execute(QUESTIONS.insert(), values)


def _about(screen: Screen, reader: Reader) -> str:
    """The bare title of the matter, what one wrote, or the first line without the sign."""
    said = [each for each in screen.lines if each is not GAP and each.key not in (HEADER, *ONCE_MORE)]
    named = [each.args.get(name) for name in ("title", "text") for each in said]
    titles = [*named, *(each.args.get("words") for each in said if each.key == WRITTEN)]
    titled = next((each.text for each in titles if isinstance(each, Words)), "")
    return titled or (bare(said[0], reader) if said else "")


def _put_aside(work: Work, address: int) -> None:
    live = (QUESTIONS.c.address_id == address, QUESTIONS.c.state == QuestionState.LIVE)
    before = work.connection.execute(select(QUESTIONS.c.id, QUESTIONS.c.choices).where(*live)).first()
    if before is not None:
        heavy = any(weight_in(each["data"]) is Weight.HEAVY for each in before.choices)
        state = QuestionState.ASIDE if heavy else QuestionState.PAST
        becomes(work, before.id, state)


def becomes(work: Work, question: int, state: QuestionState) -> None:
    """Write down what became of a question."""
    work.connection.execute(update(QUESTIONS).where(QUESTIONS.c.id == question).values(state=state))


# ---------------------------------------------------------------- what still waits


def _with_what_waits(work: Work, who: Acting, screen: Screen) -> tuple[Screen, Button | None]:
    """Offer once what was asked before something else came, unless this screen itself asks for something."""
    buttons = [each for row in screen.rows for each in row if isinstance(each, Button)]
    heavy = [each.does for each in buttons if weight_of(type(each.does)) is not Weight.LIGHT]
    if screen.asks or screen.sure or any(waits(work, who, does) for does in heavy):
        return screen, None
    unanswered = QUESTIONS.c.state.in_((QuestionState.LIVE, QuestionState.ASIDE))
    mine = (QUESTIONS.c.address_id == who.address, QUESTIONS.c.person_id == who.person)
    query = select(QUESTIONS).where(*mine, unanswered).order_by(QUESTIONS.c.id.desc()).limit(LOOKED_BACK)
    for row in work.connection.execute(query).all():
        looks = (to_be_reminded(work, who, parse(each["data"])) for each in row.choices)
        where = next((each for each in looks if each is not None), None)
        if where is not None or row.state == QuestionState.ASIDE:
            becomes(work, row.id, QuestionState.PAST)
        if where is not None and all(each.does != where for each in buttons):
            again = Button(line("question-button-again"), where)
            lines = (*screen.lines, GAP, line("question-waits", about=row.about))
            return replace(screen, lines=lines), again
    return screen, None


# ---------------------------------------------------------------- what a number means


class Meant(StrEnum):
    """What becomes of a typed answer."""

    DONE = "done"
    """It counts like a tap."""

    READ_BACK = "read back"
    LATE = "late"
    """It was to confirm what was read back long ago: it is read back again."""

    HASTY = "hasty"
    """It came before what was read back can have been read."""

    OLD = "old"
    """It was tapped on something else than what is asked now."""

    UNCLEAR = "unclear"
    """A number that was not offered."""

    OTHER_WORDS = "other words"
    """Words with which something is answered, but nothing that is asked here."""

    NOT_YOURS = "not yours"
    """The question was put to somebody else who uses the same phone."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a typed answer means: ``data`` is the button's, ``said`` its words, ``about`` what was asked."""

    meant: Meant
    question: int
    data: str
    said: str
    about: str


def is_answer(work: Work, who: Acting, typed: str) -> bool:
    """Whether these words answer the live question of this account, or were meant to."""
    row = live_question(work, who)
    if row is None:
        return False
    return _chosen(row, typed) is not None or _a_number(row, typed) or _meant_so(row, who, typed)


def answer(work: Work, who: Acting, typed: str) -> Answered:
    """Take words as the answer to the live question; what decides is only read back yet."""
    row = live_question(work, who)
    chosen = _chosen(row, typed) if row is not None else None
    if row is None or chosen is None:
        amiss = Meant.UNCLEAR if number_in(typed) is not None else Meant.OTHER_WORDS
        return Answered(amiss, row.id if row is not None else 0, "", "", "")
    meant = _meant(row, who, chosen["data"], work.now)
    if meant in (Meant.DONE, Meant.READ_BACK) and not chosen.get(BESIDE):
        becomes(work, row.id, QuestionState.ANSWERED)
    about, said = read_back_then(row) or (row.about, chosen["said"])
    return Answered(meant, asked_first(row), chosen["data"], said, about)


def read_back_then(row: Any) -> tuple[str, str] | None:
    """What was asked and answered, if this question only reads it back: once more it is said the same."""
    lines = [unpack(each) for each in row.lines if each] if row.sure else []
    found = next((each.args for each in lines if each.key == READ_BACK_LINE), None)
    if found is None:
        return None
    about, said = found["about"], found["said"]
    return (about.text, said.text) if isinstance(about, Words) and isinstance(said, Words) else None


def asked_first(row: Any) -> int:
    """The question itself: what was read back names the one that it belongs to."""
    named = (parse(each["data"]) for each in row.choices)
    return next((each.question for each in named if isinstance(each, NotThat)), row.id)


def is_hasty(row: Any, now: datetime) -> bool:
    """Whether nobody can have read yet what was asked."""
    return bool(row.asked_at <= now < row.asked_at + READ_WITHIN)


def _meant(row: Any, who: Acting, data: str, now: datetime) -> Meant:
    if row.person_id != who.person:
        return Meant.NOT_YOURS
    weight = weight_in(data)
    if weight is Weight.LIGHT:
        return Meant.DONE
    hasty = is_hasty(row, now)
    if row.sure:
        if now >= row.expires_at:
            return Meant.LATE
        return Meant.HASTY if hasty else Meant.DONE
    soon = now < row.asked_at + SURE_FOR and not hasty
    return Meant.DONE if weight is Weight.CONFIRMED and soon else Meant.READ_BACK


def live_question(work: Work, who: Acting) -> Any | None:
    """The one question that a number answers now."""
    if who.address is None:
        return None
    live = (QUESTIONS.c.address_id == who.address, QUESTIONS.c.state == QuestionState.LIVE)
    row = work.connection.execute(select(QUESTIONS).where(*live)).first()
    if row is None or work.now >= row.asked_at + KEPT:
        return None
    return row


def _chosen(row: Any, typed: str) -> Mapping[str, Any] | None:
    number = number_in(typed)
    if number is not None:
        return next((each for each in row.choices if each["number"] and each["number"] == number), None)
    return worded(typed, [(each, frozenset(each["called"])) for each in row.choices])


def _a_number(row: Any, typed: str) -> bool:
    """A number where numbers were offered is meant for this question, even one that is not among them."""
    return not row.asks and number_in(typed) is not None


def _meant_so(row: Any, who: Acting, typed: str) -> bool:
    """Whether these are words to answer with: whoever is asked something and says so is asked again."""
    if row.asks or row.person_id != who.person:
        return False
    decides = any(weight_in(each["data"]) is not Weight.LIGHT for each in row.choices)
    return like_a_vote(typed) or (decides and like_an_answer(typed))


# ---------------------------------------------------------------- as a row


def packed(choice: Choice, reader: Reader) -> dict[str, Any]:
    """A choice as plain values, with every name it may be called by, whatever language is typed."""
    said = bare(choice.label, reader)
    readers = [Reader(language, elder, reader.zone) for language in LANGUAGES for elder in (False, True)]
    names = {said, *(bare(choice.label, each) for each in readers)}
    called = sorted(names | {f"{choice.number}{name}" for name in names if choice.number})
    label = pack(choice.label)
    return {"number": choice.number, "data": choice.data, "label": label, "said": said, "called": called}


def weight_in(data: str) -> Weight:
    """How much a choice decides that was written down."""
    does = None if data.startswith(LINK) else parse(data)
    return weight_of(type(does)) if does is not None else Weight.LIGHT
