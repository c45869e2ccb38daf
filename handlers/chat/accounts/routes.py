"""Which handler answers what about accounts."""

from handlers.chat.accounts import handlers, taps, words
from handlers.chat.routes import Answer, Route, Tap

ROUTES: tuple[Route, ...] = (
    Tap(taps.MyAccounts, handlers.mine),
    Tap(taps.MakeCode, handlers.make_code),
    Tap(taps.AccountsOf, handlers.of_somebody),
    Tap(taps.AskTakeOff, handlers.ask_take_off),
    Tap(taps.TakeOffOwn, handlers.take_off_own),
    Tap(taps.GiveCode, handlers.give_code),
    Tap(taps.SayMine, handlers.say_mine),
    Tap(taps.ListTaken, handlers.listed),
    Tap(taps.SeeTaken, handlers.seen),
    Tap(taps.DecideTaken, handlers.decide),
    Tap(taps.BindHere, handlers.bind_here),
    Answer(words.OFF, handlers.off_typed),
    Answer(words.BIND, handlers.bind_typed),
)
