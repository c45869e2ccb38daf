"""Photos and the voice of a proposal: each is hidden by itself, and the words stay readable.

A photo or a voice is known by its file: another one in its place is another thing, which nobody reported.
"""

from dataclasses import dataclass

from deliberation.proposals.model import Proposal
from deliberation.proposals.photos import photos_of
from kernel.work import Work
from residents.moderation.exhibits import hidden_words
from residents.moderation.queries import HiddenText

PHOTO, VOICE = "photo", "voice"
"""The kinds under which they are reported."""


@dataclass(frozen=True, slots=True)
class Attached:
    """What may be seen and heard with a proposal, and why the rest is not shown."""

    photos: tuple[int, ...]
    voice: int | None
    hidden: tuple[HiddenText, ...]


NOTHING_ATTACHED = Attached((), None, ())


def attached_to(work: Work, proposal: Proposal) -> Attached:
    """The files of a proposal that are not hidden, and what is."""
    photos, voice = photos_of(work, proposal.id), proposal.voice_id
    hidden = hidden_words(work, PHOTO, {file: str(file) for file in photos})
    unheard = hidden_words(work, VOICE, {voice: str(voice)}) if voice is not None else {}
    shown = tuple(file for file in photos if file not in hidden)
    return Attached(shown, None if unheard else voice, (*hidden.values(), *unheard.values()))
