"""Which words, buttons and links between communities, and to an office in one, are answered by whom."""

from handlers.chat.communities import handlers, inviting
from handlers.chat.communities.taps import AcceptOffice, ChooseCommunity, DeclineOffice, GoTo
from handlers.chat.routes import Command, Opened, Route, Tap
from residents.invitations import LINK

ROUTES: tuple[Route, ...] = (
    Command("communities", handlers.choose),
    Opened("c", handlers.first),
    Opened("i", handlers.first),
    Opened(LINK, inviting.link_opened),
    Tap(GoTo, handlers.go),
    Tap(ChooseCommunity, handlers.choose),
    Tap(AcceptOffice, inviting.accepted),
    Tap(DeclineOffice, inviting.declined),
)
