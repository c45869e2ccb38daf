"""Not being reminded of one poll any more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from deliberation.polls.model import Poll, PollMute
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import person_of


@dataclass(frozen=True, slots=True)
class Muted:
    """A poll of which somebody is no longer reminded."""

    poll: int
    title: str
    closes_at: datetime


def mute_poll(work: Work, who: Acting, poll: int) -> Muted:
    """Stop reminding this person of this poll; the vote itself stays open to them."""
    person = person_of(who)
    known = work.session.scalars(select(Poll).where(Poll.id == poll)).one_or_none()
    if known is None:
        raise Refusal(line("poll-unknown"), next=Next.POLLS)
    if not is_muted(work, person, poll):
        work.session.add(PollMute(poll_id=poll, person_id=person, at=work.now))
        work.session.flush()
    return Muted(known.id, known.title, known.closes_at)


def is_muted(work: Work, person: int, poll: int) -> bool:
    """Whether this person asked not to be reminded of it."""
    query = select(PollMute.id).where(PollMute.poll_id == poll, PollMute.person_id == person)
    return work.session.scalars(query).first() is not None
