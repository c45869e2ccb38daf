"""Which handler answers what about comments."""

from handlers.chat.comments import forms, handlers, taps
from handlers.chat.comments.screens import LINK
from handlers.chat.menu import OpenComments
from handlers.chat.routes import Answer, Opened, Route, Tap

ROUTES: tuple[Route, ...] = (
    Opened(LINK, handlers.opened),
    Tap(OpenComments, handlers.open_comments),
    Tap(taps.CommentPage, handlers.turn),
    Tap(taps.FlagWhich, handlers.flag_which),
    Tap(taps.Say, handlers.say),
    Tap(taps.PublishComment, handlers.publish),
    Tap(taps.TakeBackComment, handlers.take_back),
    Answer(forms.FLOW, handlers.written),
)
