"""What is answered about one's own data."""

from handlers.chat.menu import OpenPrivacy
from handlers.chat.privacy import desk, handlers, taps
from handlers.chat.routes import Command, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("privacy", handlers.show, line("command-privacy")),
    Tap(OpenPrivacy, handlers.show),
    Tap(taps.SeeTopics, handlers.show_topics),
    Tap(taps.SeeReaders, handlers.show_readers),
    Tap(taps.TakeOut, handlers.take_out),
    Tap(taps.AskErasure, handlers.ask_erasure),
    Tap(taps.EraseMe, handlers.erase_me),
    Tap(taps.KeepMe, handlers.keep_me),
    Tap(taps.DataOnPaper, desk.show),
    Tap(taps.PrintRequest, desk.request),
    Tap(taps.TakeFor, desk.take),
    Tap(taps.AskEraseFor, desk.ask_erasure),
    Tap(taps.EraseFor, desk.erase),
    Tap(taps.KeepFor, desk.keep),
)
