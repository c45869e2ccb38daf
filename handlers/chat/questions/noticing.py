"""Notices among questions: one that asks takes the numbers, one that merely informs leaves them alone.

Whoever is asked something and is then told something else still answers with the number they were shown.
"""

from typing import Any

from sqlalchemy import select, update

from handlers.chat.buttons import parse
from handlers.chat.questions.asking import (
    ADDRESSES,
    BESIDE,
    QUESTIONS,
    live_question,
    packed,
    remember,
    weight_in,
)
from handlers.chat.questions.numbering import Dressed, dress
from handlers.chat.questions.subjects import invites, still_asked
from handlers.chat.questions.weight import Weight, weight_of
from handlers.chat.screen import Button, Screen
from kernel.work import Work
from locales.render import Reader
from residents.acting import Acting, Origin

MOST_BESIDE = 8
"""Choices of notices that a waiting question remembers; older ones are answered by their buttons."""


def only_light(screen: Screen) -> bool:
    """Whether nothing on this notice decides anything by itself."""
    does = [each.does for row in screen.rows for each in row if isinstance(each, Button)]
    return not screen.asks and all(weight_of(type(each)) is Weight.LIGHT for each in does)


def dressed_for(
    work: Work,
    channel: str,
    external: str,
    person: int | None,
    screen: Screen,
    reader: Reader,
    *,
    buttons: bool,
) -> Dressed:
    """A notice as this account is shown it now; the work is open for the notice's community."""
    address = _address(work, channel, external)
    beside = address is not None and only_light(screen) and _stands_back(work, address, person, screen)
    return dress(screen, reader, buttons=buttons, beside=beside)


def was_shown(
    work: Work, channel: str, external: str, person: int | None, dressed: Dressed, reader: Reader
) -> None:
    """Remember a notice that has just gone out; the work is open for its community already."""
    address = _address(work, channel, external)
    if address is None:
        return
    if dressed.beside:
        _add_beside(work, address, dressed, reader)
    else:
        remember(work, address, person, dressed, reader)


def _address(work: Work, channel: str, external: str) -> int | None:
    query = select(ADDRESSES.c.id).where(ADDRESSES.c.channel == channel, ADDRESSES.c.external == external)
    return work.connection.execute(query).scalar_one_or_none()


def _stands_back(work: Work, address: int, person: int | None, screen: Screen) -> bool:
    told = Acting(person, person, Origin.CHAT, address=address)
    does = [each.does for row in screen.rows for each in row if isinstance(each, Button)]
    # What leads to a vote that is still to be cast is a question itself, and the newer one.
    if any(invites(work, told, each) for each in does):
        return False
    row = live_question(work, told)
    return row is not None and _decides(work, row)


def _decides(work: Work, row: Any) -> bool:
    """Whether a number would decide something here that can still be decided."""
    work.enter(row.community_id)
    asked = Acting(row.person_id, row.person_id, Origin.CHAT, address=row.address_id)
    heavy = (each["data"] for each in row.choices if weight_in(each["data"]) is not Weight.LIGHT)
    return any(still_asked(work, asked, parse(each), sure=row.sure) for each in heavy)


def _add_beside(work: Work, address: int, dressed: Dressed, reader: Reader) -> None:
    """Its words mean its choices, without numbers, as long as no choice of the question is called so."""
    row = live_question(work, Acting(None, None, Origin.CHAT, address=address))
    if row is None:
        return
    own = [each for each in row.choices if not each.get(BESIDE)]
    taken = {name for each in own for name in each["called"]}
    new = [packed(each, reader) | {BESIDE: True} for each in dressed.choices]
    new = [each for each in new if taken.isdisjoint(each["called"])]
    named = {name for each in new for name in each["called"]}
    older = [each for each in row.choices if each.get(BESIDE) and named.isdisjoint(each["called"])]
    choices = [*own, *[*older, *new][-MOST_BESIDE:]]
    work.connection.execute(update(QUESTIONS).where(QUESTIONS.c.id == row.id).values(choices=choices))
