"""Which words, taps and links about help are answered by whom."""

from handlers.chat.helping import handlers, own, printing, steps, taps
from handlers.chat.menu import OpenHelpers
from handlers.chat.routes import Answer, Command, Opened, Route, Tap
from kernel.lines import line
from residents.assisting.kin import LINK

ROUTES: tuple[Route, ...] = (
    Command("helpers", own.helpers, line("command-helpers")),
    Opened(LINK, own.kin_linked),
    Answer(steps.FIND, handlers.looked_for),
    Answer(steps.NEW, handlers.entering_typed),
    Tap(taps.HelpHome, handlers.whom),
    Tap(taps.HelpPerson, handlers.person),
    Tap(taps.HelpUnit, handlers.unit_page),
    Tap(taps.HelpDoor, handlers.at_door),
    Tap(taps.HelpMore, handlers.more_of),
    Tap(taps.AskConsent, handlers.ask_consent),
    Tap(taps.RecordConsent, handlers.consent_recorded),
    Tap(taps.StartHelping, handlers.start),
    Tap(taps.GoOnHelping, handlers.go_on),
    Tap(taps.StopHelping, handlers.stop),
    Tap(taps.PrintConsent, printing.consent_form),
    Tap(taps.PrintSlip, printing.slip),
    Tap(taps.PrintBlank, printing.blank),
    Tap(taps.EnterAt, handlers.enter_at),
    Tap(taps.EnterPart, handlers.entering_tapped),
    Tap(taps.EnterNow, handlers.enter_now),
    Tap(OpenHelpers, own.helpers),
    Tap(taps.MoreOfHelp, own.more_of_help),
    Tap(taps.OnWhom, own.on_whom),
    Tap(taps.ChooseHelper, own.choose_helper),
    Tap(taps.AgreeTo, own.agreed),
    Tap(taps.KinAndConsents, own.what_ends),
    Tap(taps.AskEndConsent, own.ask_end),
    Tap(taps.EndConsent, own.end),
    Tap(taps.DoneFor, own.done_for),
    Tap(taps.SeeAct, own.see_act),
    Tap(taps.UndoAct, own.undone),
    Tap(taps.AllRight, own.all_right),
    Tap(taps.HelpReport, own.share),
    Tap(taps.AskKin, own.ask_kin),
    Tap(taps.BecomeKin, own.become_kin),
    Tap(taps.AskEndKin, own.ask_end_kin),
    Tap(taps.EndKin, own.end_kin),
    Tap(taps.WhoSpeaks, own.who_speaks),
    Tap(taps.SpeakAs, own.speak_as),
)
