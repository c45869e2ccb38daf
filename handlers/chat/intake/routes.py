"""Which handler answers what about questions and reports."""

from handlers.chat.intake import answering, forms, handlers, taps
from handlers.chat.routes import Answer, Route, Tap

ROUTES: tuple[Route, ...] = (
    Tap(taps.WordsAsReport, handlers.as_report),
    Tap(taps.WordsAsQuestion, handlers.as_question),
    Tap(taps.WordsToDesk, handlers.to_desk),
    Tap(taps.PutPhoto, handlers.ask_photo),
    Tap(taps.OpenOwn, handlers.list_own),
    Tap(taps.SeeIntake, handlers.see),
    Tap(taps.SeeIntakePhoto, handlers.see_photo),
    Tap(taps.SayWhetherSolved, handlers.solved),
    Tap(taps.OpenQueue, answering.open_queue),
    Tap(taps.AnswerIntake, answering.begin),
    Tap(taps.SendAnswer, answering.send),
    Answer(forms.PHOTO, handlers.photo_sent, files=True),
    Answer(forms.ANSWER, answering.written),
    Answer(forms.SAYING, handlers.said_of_photo),
)
