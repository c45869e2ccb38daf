"""Which taps of numbered questions are answered by what."""

from handlers.chat.questions import answering, taps
from handlers.chat.routes import Route, Tap

ROUTES: tuple[Route, ...] = (
    Tap(taps.MoreChoices, answering.more),
    Tap(taps.NotThat, answering.not_that),
)
