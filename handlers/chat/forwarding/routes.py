"""Which handler answers what about forwarded words."""

from handlers.chat.forwarding import handlers, taps
from handlers.chat.heard import FORWARDED
from handlers.chat.routes import Happened, Route, Tap

ROUTES: tuple[Route, ...] = (
    Happened(FORWARDED, handlers.forwarded),
    Tap(taps.AskConsent, handlers.ask),
    Tap(taps.AllowForward, handlers.allow),
    Tap(taps.RefuseForward, handlers.refuse),
    Tap(taps.UseForward, handlers.use),
)
