"""Which handler answers what about homes, claims and cases."""

from handlers.chat.homes import deciding, handlers, taps, words
from handlers.chat.menu import OpenHomes
from handlers.chat.routes import Answer, Route, Tap

ROUTES: tuple[Route, ...] = (
    Tap(OpenHomes, handlers.homes),
    Tap(taps.SeeHome, handlers.home),
    Tap(taps.SeeHousehold, handlers.household),
    Tap(taps.StillHere, handlers.still_here),
    Tap(taps.AskMoveOut, handlers.ask_move_out),
    Tap(taps.MoveOut, handlers.move_out),
    Tap(taps.AskInvite, handlers.ask_invite),
    Tap(taps.InviteAs, handlers.invite_as),
    Tap(taps.AskEndTenancy, handlers.ask_end_tenancy),
    Tap(taps.EndTenancy, handlers.end_tenancy),
    Tap(taps.AskObject, handlers.ask_object),
    Tap(taps.ObjectNow, handlers.object_now),
    Tap(taps.ListClaims, deciding.claims),
    Tap(taps.SeeClaim, deciding.claim),
    Tap(taps.Confirm, deciding.confirm),
    Tap(taps.AskRefuse, deciding.ask_why),
    Tap(taps.SeeCounts, deciding.counts),
    Tap(taps.ListToCheck, deciding.to_check),
    Tap(taps.ListCases, deciding.case_list),
    Tap(taps.SeeCase, deciding.case),
    Tap(taps.Rule, deciding.ask_ruling),
    Tap(taps.AskIn, deciding.ask_in),
    Tap(taps.SeeMySide, deciding.my_side),
    Tap(taps.TellMySide, deciding.tell_side),
    Answer(words.WHY, deciding.why_typed),
    Answer(words.RULING, deciding.ruling_typed),
    Answer(words.SIDE, deciding.side_typed),
)
