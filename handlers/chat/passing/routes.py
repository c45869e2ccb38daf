"""Which handler answers what about passing on."""

from handlers.chat.passing import handlers, taps
from handlers.chat.routes import Route, Tap

ROUTES: tuple[Route, ...] = (
    Tap(taps.ListToPass, handlers.whom),
    Tap(taps.SeeToPass, handlers.what),
    Tap(taps.Passed, handlers.done),
    Tap(taps.PrintToPass, handlers.on_paper),
)
