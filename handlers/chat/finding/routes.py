"""Which handler answers what about finding proposals."""

from handlers.chat.finding import handlers, taps
from handlers.chat.home.taps import WordsToFind
from handlers.chat.routes import Answer, Command, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("find", handlers.find, line("command-find"), menus=(Menu.PRIVATE, Menu.GROUPS)),
    Opened("find", handlers.find),
    Tap(taps.OpenFind, handlers.find),
    Tap(taps.FindPage, handlers.turn),
    Tap(taps.NarrowFind, handlers.narrow),
    Tap(taps.NearMe, handlers.near),
    Tap(taps.HowCounted, handlers.how_counted),
    Tap(WordsToFind, handlers.kept),
    Answer(handlers.FLOW, handlers.written, files=True),
)
