"""What is shown of by-laws."""

from handlers.chat.bylaws.taps import MoreTopics, OpenBylaws, OpenHistory, OpenTopic, OpenVersion
from handlers.chat.common import HOME_ROW, home_button, list_row
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel.bylaws_difference import Topic, difference, in_words
from kernel.lines import Line, line
from residents.bylaws_queries import Held, Standing, VersionSeen

LINK = "b"
TO_BYLAWS = f"{LINK}_now"
PAGE = 4
TOGETHER = {
    Topic.MEETINGS: (Topic.MEETINGS, Topic.NOTICES, Topic.POINTS),
    Topic.ACCESS: (Topic.ACCESS, Topic.HELP),
    Topic.CONDUCT: (Topic.CONDUCT, Topic.PRIVACY),
    Topic.OFFICES: (Topic.OFFICES, Topic.COMMON),
}
"""Topics that one button opens."""

MOST_CHANGES = 6
"""Changes on a card or a first screen; the rest is on the version's own screen."""


def overview(now: Held) -> Screen:
    """What holds, what is coming, and where to look further."""
    held = now.current
    lines: list[Line | None] = [
        line("bylaws-head", community=held.now.name, version=held.version),
        line("bylaws-since", effective=held.effective),
        line("bylaws-delay", days=held.now.change_days),
    ]
    if now.coming is not None:
        coming = line("bylaws-coming", version=now.coming.version, effective=now.coming.effective)
        lines += [GAP, coming, *changes(now.coming, MOST_CHANGES)]
    return Screen(tuple(lines), _topics(now))


def topic(now: Held, wanted: Topic) -> Screen:
    """What the by-laws in force say on one topic, and what of it is about to change."""
    shown = TOGETHER.get(wanted, (wanted,))
    lines: list[Line | None] = []
    for each in shown:
        head = line("bylaws-topic", topic=each.value, version=now.current.version)
        lines += [*((GAP,) if lines else ()), head, *in_words(now.current.now, each)]
    rows: tuple[Row, ...] = ()
    coming = now.coming
    if coming is not None and any(in_words(coming.now, t) != in_words(now.current.now, t) for t in shown):
        lines += [GAP, line("bylaws-topic-changes", effective=coming.effective)]
        rows = ((_see(coming),),)
    return Screen(tuple(lines), (*rows, _back_row()))


def more_topics() -> Screen:
    """The topics that the first screen has no room for."""
    rows: tuple[Row, ...] = (
        (_topic(Topic.MEETINGS), _topic(Topic.ACCESS)),
        (_topic(Topic.CONDUCT), _topic(Topic.OFFICES)),
    )
    return Screen((line("bylaws-more"),), (*rows, (_back(),)))


def versions(found: tuple[VersionSeen, ...], page: int, *, more: bool) -> Screen:
    """The versions, the newest first, each to be opened."""
    lines = [line("bylaws-history"), *(_listed(each) for each in found)]
    rows: tuple[Row, ...] = tuple((_see(each),) for each in found)
    return Screen(tuple(lines), (*rows, list_row(OpenHistory, page, *_back_row(), more=more)))


def version(seen: VersionSeen) -> Screen:
    """One version: what it changed, when and by whom."""
    return Screen((_listed(seen), *_by(seen), GAP, *changes(seen, None), GAP, _hash(seen)), (_back_row(),))


def card(seen: VersionSeen) -> Screen:
    """The card in the group."""
    return Screen(announcement(seen), ((Link(line("bylaws-button-read"), f"{LINK}_{seen.id}"),),))


def notice(seen: VersionSeen) -> Screen:
    """The same, to one person."""
    return Screen(announcement(seen), ((_see(seen), home_button()),))


def announcement(seen: VersionSeen) -> tuple[Line | None, ...]:
    """What is coming, in force, or withdrawn; what it changes; and by whom it was announced."""
    head = line("bylaws-announced", version=seen.version, state=seen.standing.value)
    when = line("bylaws-announced-when", effective=seen.effective, state=seen.standing.value)
    return (head, when, *changes(seen, MOST_CHANGES), *_by(seen), _hash(seen))


def changes(seen: VersionSeen, most: int | None) -> tuple[Line, ...]:
    """What a version changes, in words; of many only the first."""
    if seen.was is None:
        return (line("bylaws-first"),)
    found = difference(seen.was, seen.now)
    if most is None or len(found) <= most:
        return found
    return (*found[:most], line("bylaws-more-changes", left=len(found) - most))


def in_private() -> Screen:
    """In a group: read them in the private chat."""
    return Screen((line("bylaws-in-private"),), ((Link(line("bylaws-button-read"), TO_BYLAWS),),))


def _topics(now: Held) -> tuple[Row, ...]:
    first: Row = (_topic(Topic.PROPOSALS), _topic(Topic.POLLS))
    second: Row = (
        Button(line("bylaws-button-more"), MoreTopics()),
        Button(line("bylaws-button-history"), OpenHistory(0)),
    )
    return (first, second, HOME_ROW)


def _topic(topic: Topic) -> Button:
    return Button(line("bylaws-button-topic", topic=topic.value), OpenTopic(topic.value))


def _see(seen: VersionSeen) -> Button:
    return Button(line("bylaws-button-version", version=seen.version), OpenVersion(seen.id))


def _listed(seen: VersionSeen) -> Line:
    return line(
        "bylaws-version",
        version=seen.version,
        effective=seen.effective,
        state=seen.standing.value,
    )


def _by(seen: VersionSeen) -> tuple[Line, ...]:
    if seen.announced is None or seen.was is None:
        return ()
    who = "person" if seen.by else "operator"
    said = line("bylaws-by", who=who, by=seen.by, announced=seen.announced)
    if seen.standing is Standing.WITHDRAWN and seen.withdrawn is not None:
        return (said, line("bylaws-withdrawn-at", at=seen.withdrawn))
    return (said,)


def _hash(seen: VersionSeen) -> Line:
    return line("bylaws-hash", hash=seen.hash[:16])


def _back_row() -> Row:
    return (_back(), *HOME_ROW)


def _back() -> Button:
    return Button(line("bylaws-button-back"), OpenBylaws())
