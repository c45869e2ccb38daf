"""What people choose for themselves: their language, plain wording, and the name neighbours use."""

from dataclasses import dataclass, replace

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.calling import checked_name
from residents.model import Address, Person
from residents.naming import rename
from residents.permits import person_of

LANGUAGES = ("zh-Hans", "zh-Hant", "en")


@dataclass(frozen=True, slots=True)
class Choices:
    """How somebody is spoken to and called; a stranger has no name here yet."""

    name: str
    language: str
    elder: bool
    hidden: str = ""
    """What they called themselves, while members hide it."""


def choices(work: Work, who: Acting) -> Choices:
    """What stands now for the asking person; whoever acts for another is spoken to as themselves."""
    if who.person is not None:
        chosen = _of(work.session.get_one(Person, who.person))
        if who.by is None or who.by == who.person:
            return chosen
        reader = work.session.get_one(Person, who.by)
        return replace(chosen, language=reader.language, elder=reader.elder)
    address = work.session.get(Address, who.address) if who.address is not None else None
    return Choices("", address.language if address else work.bylaws.language, False)


def choose_language(work: Work, who: Acting, language: str) -> Choices:
    """Speak this language to the person from now on; a stranger may choose too."""
    if language not in LANGUAGES:
        raise Refusal(line("button-old"))
    if who.address is not None:
        work.session.get_one(Address, who.address).language = language
    if who.person is not None:
        work.session.get_one(Person, who.person).language = language
    work.session.flush()
    return choices(work, who)


def choose_elder(work: Work, who: Acting, on: bool) -> Choices:
    """Use shorter, plainer wording for this person, or the usual one."""
    person = work.session.get_one(Person, person_of(who))
    person.elder = on
    work.session.flush()
    return _of(person)


def choose_name(work: Work, who: Acting, written: str) -> Choices:
    """Be called ``written`` by the neighbours."""
    person = work.session.get_one(Person, person_of(who))
    rename(person, checked_name(work, written, person.id))
    work.session.flush()
    return _of(person)


def _of(person: Person) -> Choices:
    return Choices(person.name, person.language, person.elder, person.hidden_name or "")
