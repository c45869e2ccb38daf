"""What is answered about conduct."""

from handlers.chat.menu import FlagComment, FlagProposal
from handlers.chat.moderation import forms, handlers, taps
from handlers.chat.routes import Answer, Command, Menu, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("conduct", handlers.show_record, line("command-conduct"), menus=(Menu.PRIVATE, Menu.GROUPS)),
    Tap(FlagProposal, handlers.ask_ground),
    Tap(FlagComment, handlers.ask_ground),
    Tap(taps.FlagElsewhere, handlers.ask_where),
    Tap(taps.FlagPart, handlers.ask_ground_of_part),
    Tap(taps.FlagName, handlers.ask_ground_of_name),
    Tap(taps.FlagReason, handlers.ask_ground_of_reason),
    Tap(taps.FlagWish, handlers.ask_ground_of_wish),
    Tap(taps.FlagEdition, handlers.ask_ground_of_edition),
    Tap(taps.FlagAs, handlers.flag),
    Tap(taps.OpenQueue, handlers.show_queue),
    Tap(taps.LookAt, handlers.look),
    Tap(taps.AskToHide, handlers.ask_to_hide),
    Tap(taps.HideFor, handlers.hide_for),
    Tap(taps.HidePrivate, handlers.hide_private),
    Tap(taps.AgreeToHide, handlers.agree),
    Tap(taps.LeaveStanding, handlers.leave),
    Tap(taps.AskToPause, handlers.ask_to_pause),
    Tap(taps.PauseFor, handlers.pause_for),
    Tap(taps.SettleWords, handlers.settle),
    Tap(taps.AppealHiding, handlers.appeal_hiding),
    Tap(taps.AppealPause, handlers.appeal_pause),
    Tap(taps.HearHiding, handlers.hear_hiding),
    Tap(taps.JudgeHiding, handlers.judge_hiding),
    Tap(taps.SeePause, handlers.see_pause),
    Tap(taps.SecondPause, handlers.second_pause),
    Tap(taps.EndPause, handlers.end_pause),
    Tap(taps.JudgePause, handlers.judge_pause),
    Tap(taps.OpenRecord, handlers.show_record),
    Answer(forms.FLOW, handlers.take_words),
)
