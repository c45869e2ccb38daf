"""Listening to the voice note that is kept with a public proposal."""

from dataclasses import dataclass

from deliberation.proposals import voices
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.common import home_button
from handlers.chat.files.keeping import voice_note
from handlers.chat.heard import Heard
from handlers.chat.proposals.life_taps import HearOriginal, KeepVoicePrivate
from handlers.chat.proposals.screens import back_to
from handlers.chat.proposals.telling import headline
from handlers.chat.screen import Attachment, Button, Row, Screen
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting


@dataclass(frozen=True, slots=True)
class Audible:
    """A voice note, and the sound itself."""

    spoken: voices.Spoken
    sound: Attachment


def audible(work: Work, who: Acting, proposal: int) -> Audible:
    """What may be heard, or why not."""
    spoken = voices.the_voice(work, who, proposal)
    return Audible(spoken, voice_note(work, spoken.file))


async def hear(heard: Heard, act: Act) -> Screen:
    """Listen to what was said."""
    chosen = buttons.read(heard, HearOriginal)
    found = await act.read(audible, chosen.proposal)
    return _heard(found.spoken, found.sound)


async def keep_private(heard: Heard, act: Act) -> Screen:
    """Its author does not want everybody to hear it any more."""
    chosen = buttons.read(heard, KeepVoicePrivate)
    return _heard(await act(voices.make_private, chosen.proposal), None)


def _heard(spoken: voices.Spoken, sound: Attachment | None) -> Screen:
    who_hears = line(
        "voice-heard", public="yes" if spoken.public else "no", mine="yes" if spoken.mine else "no"
    )
    private: tuple[Row, ...] = ()
    if spoken.mine and spoken.public:
        private = ((Button(line("button-voice-private"), KeepVoicePrivate(spoken.proposal)),),)
    lines = (headline(spoken.number, spoken.title), who_hears)
    rows = (*private, (back_to(spoken.proposal), home_button()))
    return Screen(lines, rows, attachment=sound, fresh=sound is not None)
