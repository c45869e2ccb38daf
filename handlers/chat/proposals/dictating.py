"""Voice notes instead of writing: helpers type them, and whoever spoke reads whether it is so (K04)."""

from deliberation.proposals import dictation
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.files.keeping import voice_note
from handlers.chat.forms import ask, awaited, done, given
from handlers.chat.heard import Heard
from handlers.chat.proposals import dictating_screens, drafts, writing_screens
from handlers.chat.proposals.writing import shown
from handlers.chat.proposals.writing_taps import HearVoice, OpenVoices, ReadTyped, TypedRight, TypedWrong
from handlers.chat.screen import Attachment, Screen
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting

FLOW = "voice:type"


def take_up(work: Work, who: Acting, note: int) -> dictation.Waiting:
    """Be asked what a voice note says."""
    found = dictation.one_waiting(work, who, note)
    ask(work, who, FLOW, {"voice": note})
    return found


def type_it(work: Work, who: Acting, words: str) -> dictation.Typed:
    """What was typed is what it says; whoever spoke is asked."""
    note = int(given(work, who, FLOW)["voice"])
    receipt = dictation.type_words(work, who, note, words)
    done(work, who)
    return receipt


def asked_about(work: Work, who: Acting) -> dictation.Waiting | None:
    """The voice note whose words are awaited from the asking person."""
    form = awaited(work, who)
    if form is None or form.flow != FLOW:
        return None
    return dictation.one_waiting(work, who, int(form.data["voice"]))


def sound_of(work: Work, who: Acting, note: int) -> Attachment:
    """The voice note itself."""
    return voice_note(work, dictation.one_waiting(work, who, note).file)


async def voices(heard: Heard, act: Act) -> Screen:
    """The voice notes that wait."""
    page = buttons.read(heard, OpenVoices).page
    return dictating_screens.waiting(await act.read(dictation.waiting), page)


async def hear(heard: Heard, act: Act) -> Screen:
    """Listen to one, and be asked what it says."""
    chosen = buttons.read(heard, HearVoice)
    sound = await act.read(sound_of, chosen.voice)
    return dictating_screens.listening(await act(take_up, chosen.voice), sound)


async def typed(heard: Heard, act: Act) -> Screen:
    """What it says was typed."""
    try:
        return dictating_screens.handed_over(await act(type_it, heard.text))
    except Refusal as no:
        waiting = await act.read(asked_about)
        if waiting is None:
            raise
        return writing_screens.under(no.line, dictating_screens.listening(waiting, None))


async def read_typed(heard: Heard, act: Act) -> Screen:
    """What a helper typed of one's own."""
    chosen = buttons.read(heard, ReadTyped)
    return dictating_screens.is_it_so(await act.read(dictation.typed, chosen.voice))


async def right(heard: Heard, act: Act) -> Screen:
    """That is what was said."""
    chosen = buttons.read(heard, TypedRight)
    return await shown(await act(drafts.take_typed, chosen.voice), act)


async def wrong(heard: Heard, act: Act) -> Screen:
    """That is not what was said."""
    chosen = buttons.read(heard, TypedWrong)
    await act(dictation.not_so, chosen.voice)
    return dictating_screens.asked_again()
