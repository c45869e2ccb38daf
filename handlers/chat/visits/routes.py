"""Which words and taps about visits are answered by whom."""

from handlers.chat.routes import Answer, Command, Route, Tap
from handlers.chat.visits import forms, handlers, own, taps

ROUTES: tuple[Route, ...] = (
    Command("visit", own.own),
    Answer(forms.WORDS, own.words_typed),
    Answer(forms.WHEN, handlers.when_typed),
    Answer(forms.NOTE, handlers.note_typed),
    Tap(taps.OwnVisits, own.own),
    Tap(taps.AskVisit, own.begin),
    Tap(taps.VisitWhat, own.what),
    Tap(taps.VisitWhere, own.where),
    Tap(taps.VisitAt, own.when),
    Tap(taps.VisitWords, own.ask_words),
    Tap(taps.SendVisit, own.send),
    Tap(taps.SeeOwnVisit, own.see),
    Tap(taps.MoveVisit, own.ask_move),
    Tap(taps.MoveVisitTo, own.move),
    Tap(taps.AskCancelVisit, own.ask_cancel),
    Tap(taps.CancelVisit, own.cancel),
    Tap(taps.AgreeVisit, own.agree),
    Tap(taps.SayCame, own.came),
    Tap(taps.VisitQueue, handlers.queue),
    Tap(taps.SeeVisit, handlers.see),
    Tap(taps.TakeVisit, handlers.take),
    Tap(taps.GiveBackVisit, handlers.give_back),
    Tap(taps.ProposeVisit, handlers.ask_when),
    Tap(taps.ProposeVisitAt, handlers.proposed),
    Tap(taps.FinishVisit, handlers.ask_note),
    Tap(taps.FinishNow, handlers.finish),
    Tap(taps.PrintVisits, handlers.on_paper),
)
