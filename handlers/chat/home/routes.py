"""Which handler answers what on the first screens."""

from handlers.chat.common import GiveUp, GoHome
from handlers.chat.forms import WORDS
from handlers.chat.home import entering, handlers, joining, speaking, taps
from handlers.chat.menu import AskDesk, BeginJoining, OpenMe
from handlers.chat.routes import Answer, Command, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("start", handlers.start, line("command-start")),
    Command("me", handlers.about_me, line("command-me")),
    Command("help", handlers.help_, line("command-help"), menus=(Menu.PRIVATE, Menu.GROUPS)),
    Command("language", speaking.choose, line("command-language")),
    Command("cancel", handlers.cancel, line("command-cancel")),
    Opened("h", handlers.start),
    Opened("j", entering.link_opened),
    Tap(GoHome, handlers.start),
    Tap(GiveUp, handlers.cancel),
    Tap(OpenMe, handlers.about_me),
    Tap(AskDesk, handlers.desk),
    Tap(BeginJoining, entering.join),
    Tap(taps.JoinWith, entering.code_confirmed),
    Tap(taps.JoinThere, entering.joins_there),
    Tap(taps.KeepName, entering.name_kept),
    Tap(taps.ChooseLanguage, speaking.choose),
    Tap(taps.Speak, speaking.speak),
    Tap(taps.SpeakAndJoin, speaking.speak_and_join),
    Tap(taps.Elder, handlers.elder),
    Tap(taps.ToDecide, handlers.to_decide),
    Tap(taps.WordsAsProposal, handlers.words_as_proposal),
    Tap(taps.WordsToFind, handlers.words_to_find),
    Answer(joining.CODE, entering.code_typed),
    Answer(joining.NAME, entering.name_typed),
    Answer(WORDS, handlers.unasked),
)
