"""Which handler answers what about the community's group chat."""

from handlers.chat.groups import handlers
from handlers.chat.groups.buttons import AskToUnbind, BindGroup, LeaveAsIs, LookAgain, SeeGroup, Unbind
from handlers.chat.groups.screens import LINK
from handlers.chat.routes import Command, Happened, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("here", handlers.here, line("command-here"), menus=(Menu.ADMINS,)),
    Command("group", handlers.show, line("command-group"), menus=(Menu.ADMINS,)),
    Opened(LINK, handlers.link_opened),
    Happened("brought-in", handlers.brought_in),
    Tap(BindGroup, handlers.bind),
    Tap(LookAgain, handlers.look_again),
    Tap(LeaveAsIs, handlers.leave_as_is),
    Tap(SeeGroup, handlers.show),
    Tap(AskToUnbind, handlers.ask_to_unbind),
    Tap(Unbind, handlers.unbind),
)
