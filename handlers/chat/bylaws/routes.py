"""Which words, buttons and links about by-laws are answered by whom."""

from handlers.chat.bylaws import handlers, screens
from handlers.chat.bylaws.taps import MoreTopics, OpenBylaws, OpenHistory, OpenTopic, OpenVersion
from handlers.chat.routes import Command, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("bylaws", handlers.bylaws, line("command-bylaws")),
    Opened(screens.LINK, handlers.opened),
    Tap(OpenBylaws, handlers.bylaws),
    Tap(OpenTopic, handlers.topic),
    Tap(MoreTopics, handlers.more_topics),
    Tap(OpenHistory, handlers.versions),
    Tap(OpenVersion, handlers.version),
)
