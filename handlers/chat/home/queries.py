"""What the first screen shows, gathered from every feature."""

from dataclasses import dataclass

from deliberation.polls.queries import open_count, waiting_count
from deliberation.proposals.queries import Shelf, count_on
from handlers.chat.forms import awaited
from handlers.chat.proposals.drafts import has_draft
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices
from residents.model import RoleKind
from residents.queries import Me, me


@dataclass(frozen=True, slots=True)
class Home:
    """Who comes in, and what is going on."""

    me: Me
    running: int
    collecting: int
    waiting: int
    draft: bool
    awaited: bool
    to_decide: int | None = None
    """What waits for this person to decide; only counted for elders, who are told."""


COMMITTEE = frozenset({RoleKind.CHAIR, RoleKind.COMMITTEE})
WORDS = "words"
"""The flow that keeps words nobody asked for."""


def home(work: Work, who: Acting) -> Home:
    """The first screen of the asking person."""
    myself, form = me(work, who), awaited(work, who)
    return Home(
        me=myself,
        running=open_count(work, who),
        collecting=count_on(work, who, Shelf.COLLECTING),
        waiting=count_on(work, who, Shelf.READY) if myself.roles & COMMITTEE else 0,
        draft=has_draft(work, who),
        awaited=form is not None and form.flow != WORDS,
        to_decide=waiting_count(work, who) if choices(work, who).elder else None,
    )
