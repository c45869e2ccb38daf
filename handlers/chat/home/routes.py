"""Which handler answers what on the first screens."""

from handlers.chat.common import GiveUp, GoHome
from handlers.chat.forms import WORDS
from handlers.chat.home import handlers, me, speaking, taps
from handlers.chat.home.words import RENAME
from handlers.chat.intake.taps import NoneOfThese
from handlers.chat.menu import AskDesk, OpenMe
from handlers.chat.routes import Answer, Command, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("start", handlers.start, line("command-start")),
    Command("me", me.about_me, line("command-me")),
    Command("help", handlers.help_, line("command-help"), menus=(Menu.PRIVATE, Menu.GROUPS)),
    Command("language", speaking.choose, line("command-language")),
    Command("cancel", handlers.cancel, line("command-cancel")),
    Opened("h", handlers.start),
    Tap(GoHome, handlers.start),
    Tap(GiveUp, handlers.cancel),
    Tap(OpenMe, me.about_me),
    Tap(AskDesk, handlers.desk),
    Tap(taps.ChooseLanguage, speaking.choose),
    Tap(taps.Speak, speaking.speak),
    Tap(taps.SpeakAndJoin, speaking.speak_and_join),
    Tap(taps.Elder, me.elder),
    Tap(taps.Manners, me.manners),
    Tap(taps.Rename, me.rename),
    Answer(RENAME, me.name_typed),
    Tap(taps.ToDecide, handlers.to_decide),
    Tap(taps.WordsAsProposal, handlers.words_as_proposal),
    Tap(NoneOfThese, handlers.none_of_these),
    Answer(WORDS, handlers.unasked),
)
