"""Which handler answers what about reach."""

from handlers.chat.reach import handlers, taps
from handlers.chat.routes import Route, Tap

ROUTES: tuple[Route, ...] = (
    Tap(taps.ListReach, handlers.show_list),
    Tap(taps.OpenReach, handlers.show),
    Tap(taps.ReachOfPoll, handlers.of_poll),
    Tap(taps.ReachOfMeeting, handlers.of_meeting),
    Tap(taps.ReachOfProposal, handlers.of_proposal),
    Tap(taps.PrintCall, handlers.print_call),
    Tap(taps.ListToHang, handlers.list_to_hang),
    Tap(taps.HangNow, handlers.hang_now),
    Tap(taps.ListSilent, handlers.list_silent),
    Tap(taps.TellHome, handlers.tell_home),
    Tap(taps.NotToldAfterAll, handlers.not_told),
    Tap(taps.AskLeaders, handlers.ask),
    Tap(taps.PutCardUp, handlers.card_again),
)
