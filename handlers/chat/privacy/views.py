"""What the privacy screens need to know."""

from dataclasses import dataclass
from datetime import datetime

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community
from residents.privacy.erasing import held_back_until, require_may_be_erased, waiting_for
from residents.privacy.reading import ReadBy, read_by


@dataclass(frozen=True, slots=True)
class Privacy:
    """The first screen: for whom, and whether their data is about to be erased."""

    community: str
    readers: int
    erased_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is said before erasure is asked for; ``held`` is until when a suspension holds it back, if so."""

    days: int
    held: datetime | None


def privacy(work: Work, who: Acting) -> Privacy:
    """How one's data stands; for somebody who is nobody here, that nothing is held."""
    if who.person is None:
        raise Refusal(line("privacy-nothing"), next=Next.JOIN)
    _require_oneself(who)
    waits = waiting_for(work, who.person)
    community = work.session.get_one(Community, work.community_id).name
    return Privacy(community, len(read_by(work, who)), waits.due_at if waits else None)


def readers(work: Work, who: Acting) -> tuple[ReadBy, ...]:
    """Who looked."""
    _require_oneself(who)
    return read_by(work, who)


def erasing_ahead(work: Work, who: Acting) -> Ahead:
    """How many days there are to change one's mind, if one may be erased at all."""
    person = require_may_be_erased(work, who)
    return Ahead(work.bylaws.privacy.erase_days, held_back_until(work, person, work.now))


def _require_oneself(who: Acting) -> None:
    """A helper sees what they are to do, not who looked at whose data."""
    if who.by not in (None, who.person):
        raise Refusal(line("privacy-in-person"), next=Next.DESK)
