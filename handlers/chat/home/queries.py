"""What the first screen shows, gathered from every feature."""

from dataclasses import dataclass

from deliberation.meetings.queries import MeetingShort
from deliberation.meetings.queries import waiting as meetings_waiting
from deliberation.polls.queries import PollListed, open_count, polls_listed, waiting_count
from deliberation.proposals.queries import Shelf, count_on
from handlers.chat.forms import awaited
from handlers.chat.home.words import LOSES_NOTHING
from handlers.chat.office.doors import doors_of
from handlers.chat.proposals.drafts import has_draft
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices
from residents.queries import Me, me


@dataclass(frozen=True, slots=True)
class Home:
    """Who comes in, and what is going on."""

    me: Me
    running: int
    collecting: int
    in_office: bool
    """Whether the person holds an office for which there is something in the office menu."""

    office: int
    """How much waits there."""

    draft: bool
    awaited: bool
    words: bool
    """Whether what waits is put away here: words that nobody asked for, or a question for a name."""

    to_decide: int | None = None
    """What waits for this person to decide; only counted for elders, who are told."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person: so many things, and the first of them."""

    number: int
    polls: tuple[PollListed, ...]
    meetings: tuple[MeetingShort, ...]


MOST_WAITING = 3
LOOKED_AT = 20


def home(work: Work, who: Acting) -> Home:
    """The first screen of the asking person."""
    myself, form = me(work, who), awaited(work, who)
    doors = doors_of(work, who) if myself.roles else ()
    return Home(
        me=myself,
        running=open_count(work, who),
        collecting=count_on(work, who, Shelf.COLLECTING),
        in_office=bool(doors),
        office=sum(each.waiting for each in doors),
        draft=has_draft(work, who),
        awaited=form is not None and form.flow not in LOSES_NOTHING,
        words=form is not None and form.flow in LOSES_NOTHING,
        to_decide=_number_waiting(work, who) if choices(work, who).elder else None,
    )


def what_waits(work: Work, who: Acting) -> Waiting:
    """What this person has still to say something to: votes first, because they close."""
    polls, _ = polls_listed(work, who, 0, LOOKED_AT)
    votes = tuple(each for each in polls if each.waiting)[:MOST_WAITING]
    meetings = meetings_waiting(work, who)[: MOST_WAITING - len(votes)]
    return Waiting(_number_waiting(work, who), votes, meetings)


def _number_waiting(work: Work, who: Acting) -> int:
    return waiting_count(work, who) + len(meetings_waiting(work, who))
