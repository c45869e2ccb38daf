"""What a helper does as themselves: choose whom, begin, stop; forms are put away on the way in and out."""

from collections.abc import Callable
from typing import Any

from handlers.chat import forms
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import consent, kin, mode
from residents.assisting.permits import require_helps

FIND = "helping:find"
NEW = "helping:new"


def look_for(work: Work, who: Acting) -> None:
    """Await a name or a home."""
    require_helps(work, who)
    forms.ask(work, who, FIND, {})


def begin(work: Work, who: Acting, person: int) -> mode.Begun:
    """Act for somebody; the helper's own form is put away, so that no word of theirs gets into it."""
    begun = mode.begin_helping(work, who, person)
    forms.done(work, who)
    return begun


def stop(work: Work, who: Acting) -> mode.Stopped:
    """Act as oneself; what was being filled in for the other is put away."""
    stopped = mode.stop_helping(work, who)
    if stopped.name:
        forms.done(work, who)
    return stopped


def speak(work: Work, who: Acting, person: int) -> mode.Speaking:
    """Another of those whom the phone serves speaks; a form of the one before is put away."""
    speaking = mode.speak_as(work, who, person)
    forms.done(work, who)
    return speaking


OWN: frozenset[Callable[..., Any]] = frozenset(
    {
        *(look_for, begin, stop, speak, mode.go_on_helping),
        *(consent.record_consent, consent.end_consent),
        *(kin.ask_kin, kin.end_kin),
    }
)
