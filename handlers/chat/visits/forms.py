"""What is typed about a visit: a word for it, another time, a line afterwards."""

from dataclasses import dataclass
from datetime import datetime

from handlers.chat import forms
from handlers.chat.meetings.when import read_when
from handlers.chat.visits.taps import moment
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting
from residents.visits import arranging, asking, taking
from residents.visits.asking import Asked, For, for_whom
from residents.visits.steps import Arranged

WORDS, WHEN, NOTE = "visit:words", "visit:when", "visit:note"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is about to be asked for, with the words that were added."""

    whom: For
    what: str
    dwelling: int
    at: datetime | None
    words: str

    @property
    def home(self) -> str:
        """The name of the home, or nothing for the desk."""
        return next((each.name for each in self.whom.homes if each.dwelling == self.dwelling), "")


def await_words(work: Work, who: Acting, person: int, what: str, dwelling: int, at: int) -> Draft:
    """Await a word about it."""
    data = {"person": person, "what": what, "dwelling": dwelling, "at": at}
    forms.ask(work, who, WORDS, data | {"words": _words(work, who, data)})
    return draft(work, who, person, what, dwelling, at)


def take_words(work: Work, who: Acting, typed: str) -> Draft:
    """A word was typed; a later one takes its place."""
    data = forms.given(work, who, WORDS)
    data["words"] = asking.checked(typed) or ""
    forms.ask(work, who, WORDS, data)
    return draft(work, who, data["person"], data["what"], data["dwelling"], data["at"])


def draft(work: Work, who: Acting, person: int, what: str, dwelling: int, at: int) -> Draft:
    """What is about to be asked for."""
    given = {"person": person, "what": what, "dwelling": dwelling, "at": at}
    return Draft(for_whom(work, who, person), what, dwelling, moment(at), _words(work, who, given))


def send(work: Work, who: Acting, person: int, what: str, dwelling: int, at: int) -> Asked:
    """Ask for it, with the words that were added to exactly this."""
    words = _words(work, who, {"person": person, "what": what, "dwelling": dwelling, "at": at})
    asked = asking.ask_visit(work, who, person, what, dwelling, moment(at), words)
    form = forms.awaited(work, who)
    if form is not None and form.flow == WORDS:
        forms.done(work, who)
    return asked


def await_when(work: Work, who: Acting, visit: int) -> None:
    """Await another time from the helper, who may also tap one."""
    arranging.require_may_propose(work, who, visit)
    forms.ask(work, who, WHEN, {"visit": visit})


def take_when(work: Work, who: Acting, typed: str) -> Arranged:
    """The time was typed."""
    visit = int(forms.given(work, who, WHEN)["visit"])
    try:
        at = read_when(typed, now=work.now, zone=work.zone)
    except Refusal as unclear:
        raise Refusal(unclear.line) from unclear  # it was no meeting
    return propose(work, who, visit, at)


def propose(work: Work, who: Acting, visit: int, at: datetime) -> Arranged:
    """Propose it, and await nothing more."""
    arranged = arranging.propose(work, who, visit, at)
    forms.done(work, who)
    return arranged


def await_note(work: Work, who: Acting, visit: int) -> None:
    """Await a line about what was done."""
    taking.require_may_finish(work, who, visit)
    forms.ask(work, who, NOTE, {"visit": visit})


def take_note(work: Work, who: Acting, typed: str) -> Arranged:
    """The line was typed: it was made."""
    return finish(work, who, int(forms.given(work, who, NOTE)["visit"]), typed)


def finish(work: Work, who: Acting, visit: int, note: str) -> Arranged:
    """It was made; nothing more is awaited."""
    arranged = taking.finish(work, who, visit, note)
    form = forms.awaited(work, who)
    if form is not None and form.flow == NOTE:
        forms.done(work, who)
    return arranged


def _words(work: Work, who: Acting, about: dict[str, object]) -> str:
    """The words that are kept, if they were written about exactly this."""
    form = forms.awaited(work, who)
    if form is None or form.flow != WORDS or any(form.data.get(key) != about[key] for key in about):
        return ""
    return str(form.data["words"])
