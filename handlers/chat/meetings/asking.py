"""What is shown while a meeting is being called or changed."""

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

from handlers.chat.common import home_button
from handlers.chat.meetings.buttons import (
    FixDraft,
    FixPart,
    KeepMeeting,
    LookAgain,
    MakeSure,
    PickEvening,
    Publish,
    SkipAgenda,
    StopAnnouncing,
)
from handlers.chat.meetings.changing import What, Wish
from handlers.chat.meetings.forms import Draft, Part
from handlers.chat.meetings.screens import LINK, TO_ANNOUNCE
from handlers.chat.menu import meetings_door
from handlers.chat.screen import Button, Link, Row, Screen
from kernel.lines import Line, line


def in_private() -> Screen:
    """In a group: the form waits in the private chat."""
    link = Link(line("meeting-button-begin"), f"{LINK}_{TO_ANNOUNCE}")
    return Screen((line("meeting-announce-in-private"),), ((link,),))


def draft(known: Draft, *, trouble: Line | None = None) -> Screen:
    """The question that is asked now, or the whole draft; above it what was wrong with the last answer."""
    said = (trouble,) if trouble else ()
    match known.asked:
        case Part.TITLE:
            return Screen((*said, line("meeting-ask-title")), (_stop_row(),), asks=True)
        case Part.PLACE:
            return Screen((*said, line("meeting-ask-place")), (_stop_row(),), asks=True)
        case Part.WHEN:
            rows = (*_evening_rows(known.evenings), _stop_row())
            return Screen((*said, line("meeting-ask-when")), rows, asks=True)
        case Part.AGENDA:
            skip = Button(line("meeting-button-skip"), SkipAgenda())
            return Screen((*said, line("meeting-ask-agenda")), ((skip, *_stop_row()),), asks=True)
        case Part.PREVIEW:
            return _preview(known, said)


def _preview(known: Draft, said: tuple[Line, ...]) -> Screen:
    assert known.starts_at is not None
    lines = [*said, line("meeting-preview", title=known.title)]
    lines.append(line("meeting-when", at=known.starts_at, minutes=known.minutes))
    lines.append(line("meeting-place", place=known.place))
    if known.agenda:
        lines.append(line("meeting-agenda", agenda=known.agenda))
    lines += [line("meeting-preview-note", told=known.hearers.told), *unreached(known.hearers.unreached)]
    if known.reminded_at is not None:
        lines.append(line("meeting-preview-reminder", at=known.reminded_at))
    else:
        lines.append(line("meeting-preview-no-reminder"))
    lines.append(line("meeting-preview-last"))
    rows: tuple[Row, ...] = (
        (Button(line("meeting-button-publish"), Publish(known.serial)),),
        (Button(line("meeting-button-fix"), FixDraft()), *_stop_row()),
    )
    return Screen(tuple(lines), rows)


def unreached(number: int) -> tuple[Line, ...]:
    """How many have to be told another way, because they take no messages here."""
    return (line("meeting-unreached", number=number),) if number else ()


def fix() -> Screen:
    """Which part shall be written anew."""
    rows: tuple[Row, ...] = (
        (
            Button(line("meeting-button-fix-title"), FixPart(Part.TITLE.value)),
            Button(line("meeting-button-fix-place"), FixPart(Part.PLACE.value)),
        ),
        (
            Button(line("meeting-button-fix-when"), FixPart(Part.WHEN.value)),
            Button(line("meeting-button-fix-agenda"), FixPart(Part.AGENDA.value)),
        ),
        (Button(line("meeting-button-preview"), LookAgain()),),
    )
    return Screen((line("meeting-fix"),), rows)


def stopped() -> Screen:
    """The draft was dropped."""
    rows: tuple[Row, ...] = ((meetings_door(), home_button()),)
    return Screen((line("meeting-stopped"),), rows)


def wish(known: Wish, *, trouble: Line | None = None) -> Screen:
    """The question about a change, or the change once more before everyone is told."""
    said = (trouble,) if trouble else ()
    keep = Button(line("meeting-button-keep"), KeepMeeting(known.meeting))
    if not known.asking:
        label = line("meeting-button-off") if known.what is What.CANCEL else line("meeting-button-sure")
        sure = Button(label, MakeSure(known.meeting, known.serial))
        return Screen((*said, *_sure(known)), ((sure,), (keep,)))
    match known.what:
        case What.TIME:
            asked = line("meeting-ask-new-time", title=known.title, was=known.was)
            return Screen((*said, asked), (*_evening_rows(known.evenings), (keep,)), asks=True)
        case What.PLACE:
            asked = line("meeting-ask-new-place", title=known.title, was=known.was_place)
        case What.CANCEL:
            asked = line("meeting-ask-reason", title=known.title, at=known.was)
        case _:
            assert_never(known.what)
    return Screen((*said, asked), ((keep,),), asks=True)


def _sure(known: Wish) -> tuple[Line, Line]:
    match known.what:
        case What.TIME:
            assert known.starts_at is not None
            said = line("meeting-sure-time", title=known.title, was=known.was, at=known.starts_at)
        case What.PLACE:
            said = line("meeting-sure-place", title=known.title, was=known.was_place, place=known.place)
        case What.CANCEL:
            said = line("meeting-sure-cancel", title=known.title, at=known.was, reason=known.reason)
            return said, line("meeting-sure-cancel-note")
        case _:
            assert_never(known.what)
    return said, line("meeting-sure-note")


def _stop_row() -> Row:
    return (Button(line("meeting-button-stop"), StopAnnouncing()),)


def _evening_rows(evenings: Iterable[datetime]) -> tuple[Row, ...]:
    return tuple(
        (Button(line("meeting-evening", at=at), PickEvening(int(at.timestamp()))),) for at in evenings
    )
