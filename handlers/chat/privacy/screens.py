"""What is shown about one's own data."""

from collections.abc import Sequence

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.menu import OpenPrivacy
from handlers.chat.privacy.taps import AskErasure, EraseMe, KeepMe, SeeReaders, SeeTopics, TakeOut
from handlers.chat.privacy.views import Ahead, Privacy
from handlers.chat.screen import GAP, Attachment, Button, Link, Row, Screen
from kernel.lines import Line, line
from residents.privacy.erasing import Asked
from residents.privacy.exporting import KeptFile
from residents.privacy.held import Tier, Topic
from residents.privacy.reading import ReadBy
from residents.privacy.table import TABLES

PAGE = 3
ONE_BY_ONE = 1
"""As many topics a page as elders read."""

TOPICS = tuple(Topic)


def in_private() -> Screen:
    """In a group: this is for nobody else."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), "h_1"),),))


def first(known: Privacy) -> Screen:
    """What can be seen and done about one's data."""
    lines: list[Line | None] = [
        line("privacy-head", community=known.community),
        line("privacy-what"),
        line("privacy-read", number=known.readers),
    ]
    if known.erased_at is not None:
        lines += [GAP, line("erase-waits", due=known.erased_at)]
    last = Button(line("button-erase"), AskErasure())
    if known.erased_at is not None:
        last = Button(line("button-keep-me"), KeepMe())
    topics_door = Button(line("button-privacy-topics"), SeeTopics(0))
    readers_door = Button(line("button-privacy-readers"), SeeReaders())
    take = Button(line("button-take-out"), TakeOut())
    rows: tuple[Row, ...] = ((topics_door, readers_door), (take, last), HOME_ROW)
    return Screen(tuple(lines), rows)


def topics(page: int, size: int) -> Screen:
    """What is held, for what, who sees it, until when; ``size`` topics at a time."""
    pages = -(-len(TOPICS) // size)
    page = min(max(page, 0), pages - 1)
    lines: list[Line | None] = [line("privacy-topics-head", page=page + 1, pages=pages)]
    for topic in TOPICS[page * size : (page + 1) * size]:
        lines += [GAP, line("privacy-topic", topic=topic.value, tier=tier_of(topic).value)]
        lines.append(line("privacy-topic-why", topic=topic.value))
        lines.append(line("privacy-topic-who", topic=topic.value))
        lines.append(line("privacy-topic-until", topic=topic.value))
    if page + 1 == pages:
        lines += [GAP, line("privacy-operator")]
    turns: list[Button | Link] = []
    if page:
        turns.append(Button(line("button-page-back"), SeeTopics(page - 1, 1)))
    if page + 1 < pages:
        turns.append(Button(line("button-page-on"), SeeTopics(page + 1, 1)))
    return Screen(tuple(lines), (tuple(turns), _back()))


def topics_in_short() -> Screen:
    """The same in five sentences, for who reads slowly; topic by topic it is one tap away."""
    lines = (
        line("privacy-short"),
        line("privacy-short-home"),
        line("privacy-short-said"),
        line("privacy-short-votes"),
        line("privacy-short-not"),
        line("privacy-short-end"),
    )
    whole = Button(line("button-privacy-whole"), SeeTopics(0, 1))
    readers_door = Button(line("button-privacy-readers"), SeeReaders())
    return Screen(lines, ((whole,), (readers_door,), _back()))


def tier_of(topic: Topic) -> Tier:
    """The tier under which most of a topic is held."""
    return next(held.tier for held in TABLES.values() if held.topic is topic)


def readers(known: tuple[ReadBy, ...]) -> Screen:
    """Who looked at one's data."""
    if not known:
        return Screen((line("readers-none"), line("readers-note")), (_back(),))
    rows = tuple(
        line(
            "readers-row",
            name=each.name,
            office=each.office or "none",
            what=each.what,
            for_home="yes" if each.home else "no",
            home=each.home,
            for_why="yes" if each.why else "no",
            why=each.why,
            at=each.at,
        )
        for each in known
    )
    return Screen((line("readers-head", number=len(known)), *rows, line("readers-note")), (_back(),))


def sent(name: str, data: bytes, files: Sequence[KeptFile]) -> Screen:
    """The file, in a message of its own."""
    lines = (line("take-out-done"), line("take-out-what"), line("take-out-care"))
    return Screen(lines, (_back(),), attachment=packed(name, data, files), fresh=True)


def packed(name: str, data: bytes, files: Sequence[KeptFile]) -> Attachment:
    """What is taken out, into which the photos and voice notes still have to be put."""
    return Attachment(name, data, inside=tuple((each.name, each.sha256) for each in files))


def erasing(ahead: Ahead) -> Screen:
    """What goes and what stays, before the tap."""
    when = line("erase-when-held", until=ahead.held) if ahead.held else line("erase-when", days=ahead.days)
    lines = (line("erase-ask"), line("erase-goes"), line("erase-stays"), line("erase-register"), when)
    yes = Button(line("button-erase-me"), EraseMe())
    return Screen(lines, ((yes,), _back()))


def asked(receipt: Asked) -> Screen:
    """It will be done; until then one may change one's mind."""
    keep = Button(line("button-keep-me"), KeepMe())
    return Screen((line("erase-asked", due=receipt.due),), ((keep,), HOME_ROW))


def kept() -> Screen:
    """Nothing is erased."""
    return Screen((line("erase-kept"),), (_back(),))


def _back() -> Row:
    return (Button(line("button-privacy"), OpenPrivacy()), home_button())
