"""What the privacy screens need to know."""

from dataclasses import dataclass
from datetime import datetime

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community
from residents.privacy.erasing import require_may_be_erased, waiting_for
from residents.privacy.reading import ReadBy, read_by


@dataclass(frozen=True, slots=True)
class Privacy:
    """The first screen: for whom, and whether their data is about to be erased."""

    community: str
    readers: int
    erased_at: datetime | None


def privacy(work: Work, who: Acting) -> Privacy:
    """How one's data stands; for somebody who is nobody here, that nothing is held."""
    if who.person is None:
        raise Refusal(line("privacy-nothing"), next=Next.JOIN)
    waits = waiting_for(work, who.person)
    community = work.session.get_one(Community, work.community_id).name
    return Privacy(community, len(read_by(work, who)), waits.due_at if waits else None)


def readers(work: Work, who: Acting) -> tuple[ReadBy, ...]:
    """Who looked."""
    return read_by(work, who)


def erasing_ahead(work: Work, who: Acting) -> int:
    """How many days there are to change one's mind, if one may be erased at all."""
    require_may_be_erased(work, who)
    return work.bylaws.privacy.erase_days
