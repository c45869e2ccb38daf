"""What is to be passed on, as it would have been sent; looking at it is written down."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.chat.homes.notices import NOTICES as TIES
from handlers.chat.intake.notices import NOTICES as INTAKE
from handlers.chat.moderation.notices import NOTICES as CONDUCT
from handlers.chat.passing.aloud import aloud
from handlers.chat.passing.whose import alone
from handlers.chat.proposals.notices import NOTICES as PROPOSALS
from handlers.chat.told import Draw, Told
from handlers.chat.visits.notices import NOTICES as VISITS
from kernel.errors import Next, Refusal
from kernel.lines import Line, line, unpack_args
from kernel.work import Work
from notices.in_person import theirs_to_tell
from notices.passing_on import PASSED_ON, kept_for
from residents.acting import Acting
from residents.assisting.finding import Neighbour, neighbours
from residents.assisting.permits import person_named
from residents.privacy.reading import note_read

PAGE = 5
DRAWN: Mapping[str, Draw] = {
    kind: draw
    for kind, draw in {**TIES, **INTAKE, **CONDUCT, **PROPOSALS, **VISITS}.items()
    if kind in PASSED_ON
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A neighbour, and how much there is to tell them."""

    neighbour: Neighbour
    number: int


@dataclass(frozen=True, slots=True)
class ToPass:
    """What is to be told to somebody, as lines to be read out; ``last`` is the mark on all that is shown."""

    neighbour: Neighbour
    said: tuple[tuple[Line | None, ...], ...]
    last: int


def listed(work: Work, who: Acting, page: int) -> tuple[tuple[Waiting, ...], bool]:
    """A page of them, those first who wait longest; and whether there are more."""
    found = theirs_to_tell(work, who, alone())
    first = max(0, page) * PAGE
    people = list(found)[first : first + PAGE]
    shown = tuple(Waiting(each, found[each.person]) for each in neighbours(work, people))
    return shown, len(found) > first + PAGE


def to_pass(work: Work, who: Acting, person: int) -> ToPass:
    """What is to be told to this person. A look, which is written down."""
    known = person_named(work, person)
    if person not in theirs_to_tell(work, who, alone()):
        raise Refusal(line("pass-on-nothing", name=known.name), next=Next.HELPING)
    note_read(work, who, person=person, what="help")
    rows = kept_for(work, person, alone())
    said = []
    for row in rows:
        drawn = DRAWN[row.kind](work, Told(unpack_args(row.args), row.subject or 0, person))
        if drawn is not None:
            said.append(aloud(drawn.lines))
    [neighbour] = neighbours(work, [person])
    return ToPass(neighbour, tuple(said), rows[-1].id)
