"""Answers about by-laws: each reads and shows; nothing here changes them."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.bylaws import screens
from handlers.chat.bylaws.taps import OpenHistory, OpenTopic, OpenVersion
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen
from kernel.bylaws_difference import Topic
from kernel.errors import Refusal
from kernel.lines import line
from residents.bylaws_queries import held, history, version_of_id

LONGEST_ID = 9
LAST_PAGE = 10_000


async def bylaws(heard: Heard, act: Act) -> Screen:
    """What holds now, and what is coming; in a group only the way to the private chat."""
    if not heard.private:
        return screens.in_private()
    return screens.overview(await act.read(held))


async def topic(heard: Heard, act: Act) -> Screen:
    """What they say on one topic."""
    wanted = buttons.read(heard, OpenTopic).topic
    if wanted not in set(Topic):
        raise Refusal(line("button-old"))
    return screens.topic(await act.read(held), Topic(wanted))


async def more_topics(heard: Heard, act: Act) -> Screen:
    """The other topics."""
    return screens.more_topics()


async def versions(heard: Heard, act: Act) -> Screen:
    """All versions, page by page."""
    page = min(max(0, buttons.read(heard, OpenHistory).page), LAST_PAGE)
    found = await act.read(history, page * screens.PAGE, screens.PAGE + 1)
    return screens.versions(found[: screens.PAGE], page, more=len(found) > screens.PAGE)


async def version(heard: Heard, act: Act) -> Screen:
    """One version, from a button."""
    return screens.version(await act.read(version_of_id, buttons.read(heard, OpenVersion).bylaws))


async def opened(heard: Heard, act: Act) -> Screen:
    """One version, from a link such as the group's card; or what holds now."""
    written = heard.payload
    if not (written.isascii() and written.isdigit() and len(written) <= LONGEST_ID):
        return await bylaws(heard, act)
    return screens.version(await act.read(version_of_id, int(written)))
