"""Which words and buttons about fields of work are answered by whom."""

from handlers.chat.duty import handlers, taps
from handlers.chat.routes import Command, Route, Tap

ROUTES: tuple[Route, ...] = (
    Command("duty", handlers.duty, door=taps.OpenDuty(0)),
    Tap(taps.OpenDuty, handlers.duty),
    Tap(taps.OpenLate, handlers.what_is_late),
    Tap(taps.OpenEmpty, handlers.empty),
    Tap(taps.OpenNames, handlers.names),
)
