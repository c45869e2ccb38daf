"""What a tap that decides means to somebody who reads slowly: an old button is read back before it counts."""

from typing import Any

from sqlalchemy import select

from handlers.chat.buttons import parse
from handlers.chat.questions.asking import (
    LOOKED_BACK,
    QUESTIONS,
    Answered,
    Meant,
    asked_first,
    becomes,
    is_hasty,
    live_question,
    read_back_then,
)
from handlers.chat.questions.model import QuestionState
from handlers.chat.questions.subjects import SUBJECTS
from kernel.work import Work
from residents.acting import Acting


def tapped(work: Work, who: Acting, data: str) -> Answered:
    """Take a tap as it is meant: what is asked now counts; what is old, or changes a vote, is read back."""
    does = parse(data)
    subject = SUBJECTS.get(type(does))
    row = live_question(work, who)
    chosen = _offered(row, who, data)
    if row is not None and chosen is not None:
        meant = Meant.DONE
        if row.sure:
            meant = Meant.HASTY if is_hasty(row, work.now) else Meant.DONE
        elif subject is not None and subject.changes(work, who, does):
            meant = Meant.READ_BACK
            becomes(work, row.id, QuestionState.ANSWERED)
        about, said = read_back_then(row) or (row.about, chosen["said"])
        return Answered(meant, asked_first(row), data, said, about)
    return _old(work, who, data, known=subject is not None)


def _old(work: Work, who: Acting, data: str, *, known: bool) -> Answered:
    """What was tapped is not asked now; where nothing tells what it was about, it is what it says."""
    mine = (QUESTIONS.c.address_id == who.address, QUESTIONS.c.community_id == work.community_id)
    query = select(QUESTIONS).where(*mine).order_by(QUESTIONS.c.id.desc()).limit(LOOKED_BACK)
    for row in work.connection.execute(query).all():
        chosen = None if row.sure else _offered(row, who, data)
        if chosen is not None:
            if row.state != QuestionState.LIVE:
                becomes(work, row.id, QuestionState.ANSWERED)
            return Answered(Meant.OLD, row.id, data, chosen["said"], row.about)
    return Answered(Meant.OLD if known else Meant.DONE, 0, data, "", "")


def _offered(row: Any, who: Acting, data: str) -> Any | None:
    if row is None or row.person_id != who.person:
        return None
    return next((each for each in row.choices if each["data"] == data), None)
