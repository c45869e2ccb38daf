"""Which handler answers what about following."""

from handlers.chat.following import handlers, taps
from handlers.chat.menu import OpenFollow
from handlers.chat.routes import Command, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("following", handlers.list_all, line("command-following")),
    Tap(OpenFollow, handlers.open_one),
    Tap(taps.Heed, handlers.heed),
    Tap(taps.ListFollowed, handlers.list_all),
)
