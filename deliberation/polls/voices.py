"""Who may speak for which dwelling on a poll: the one question that the screen and the box both ask."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, bindparam, select

from deliberation.polls.model import Poll, RollEntry, Vote
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.access import OF_AGE_BY, may
from residents.acting import Acting
from residents.model import Assurance, Dwelling, Person, Place, Residency
from residents.permits import dwellings_of, require
from residents.places import places_around

POLLS, ROLL, VOTES, TIES = table_of(Poll), table_of(RollEntry), table_of(Vote), table_of(Residency)
PEOPLE = table_of(Person)

# Built once: on the path of a vote, building the statement would cost more than running it.
# The roll is joined from the outside, so that the database begins with the person's few dwellings
# and not with the whole roll; those that are not on it come without a dwelling and are left out.
VOICES = (
    select(
        POLLS.c.id.label("poll_id"),
        POLLS.c.number,
        POLLS.c.title,
        POLLS.c.opened_at,
        POLLS.c.closes_at,
        POLLS.c.closed_at,
        POLLS.c.speaks,
        ROLL.c.dwelling_id,
        ROLL.c.name,
        VOTES.c.choice,
        VOTES.c.person_id,
        VOTES.c.receipt,
        TIES.c.way,
        PEOPLE.c.adult_at,
    )
    .select_from(POLLS)
    .join(TIES, (TIES.c.person_id == bindparam("person")) & TIES.c.until.is_(None))
    .join(PEOPLE, PEOPLE.c.id == TIES.c.person_id)
    .outerjoin(ROLL, (ROLL.c.poll_id == POLLS.c.id) & (ROLL.c.dwelling_id == TIES.c.dwelling_id))
    .outerjoin(VOTES, (VOTES.c.poll_id == POLLS.c.id) & (VOTES.c.dwelling_id == TIES.c.dwelling_id))
    .where(POLLS.c.id == bindparam("poll"), POLLS.c.community_id == bindparam("community"))
    .where(TIES.c.verified_at.is_not(None), TIES.c.disputed_at.is_(None))
    .where((POLLS.c.voices == "residents") | (TIES.c.assurance == Assurance.OWNER))
    .order_by(TIES.c.dwelling_id)
)
VOICES_HELD = VOICES.with_for_update(read=True, of=POLLS)


def voices_of(work: Work, poll: int, person: int) -> Sequence[Row[Any]]:
    """The dwellings on this poll's roll for which this person speaks, with what they said so far."""
    return _asked(work, VOICES, poll, person)


def voices_held(work: Work, poll: int, person: int) -> Sequence[Row[Any]]:
    """The same, while nobody can close the poll."""
    return _asked(work, VOICES_HELD, poll, person)


def _asked(work: Work, query: Any, poll: int, person: int) -> Sequence[Row[Any]]:
    given = {"poll": poll, "person": person, "community": work.community_id}
    return [row for row in work.connection.execute(query, given) if row.dwelling_id is not None]


def may_speak(voice: Row[Any], person: int) -> bool:
    """Whether this person may still speak for the dwelling, or somebody else's first word stands."""
    return voice.speaks != "first_stands" or voice.person_id in (None, person)


def require_of_age(work: Work, who: Acting, voices: Sequence[Row[Any]]) -> None:
    """A vote decides, so whoever casts it has to be of age, if the by-laws say so (A01).

    Of nearly everybody the rows at hand tell it; whoever has not said so is asked, and their vote goes on.
    """
    if not any(voice.adult_at is not None or voice.way in OF_AGE_BY for voice in voices):
        require(may("vote"), work, who)


def why_no_voice(work: Work, poll_id: int, person: int | None) -> Refusal:
    """Why this person speaks for no dwelling on the poll."""
    poll = work.session.scalars(select(Poll).where(Poll.id == poll_id)).one_or_none()
    if poll is None:
        return Refusal(line("poll-unknown"), next=Next.POLLS)
    homes = _homes(work, person)
    if not homes:
        return Refusal(line("refused-stranger"), next=Next.JOIN)
    on_roll = (
        select(RollEntry.id).where(RollEntry.poll_id == poll_id, RollEntry.dwelling_id.in_(homes)).limit(1)
    )
    if work.session.scalars(on_roll).first() is not None:
        return Refusal(line("poll-owners-only"), next=Next.DESK)
    if poll.place_id is None or poll.place_id in places_around(work, homes):
        return Refusal(line("poll-roll-earlier", opened=poll.opened_at), next=Next.DESK)
    place = work.session.get_one(Place, poll.place_id).name
    mine = "、".join(homes.values())
    return Refusal(line("poll-not-on-roll", place=place, mine=mine), next=Next.DESK)


def _homes(work: Work, person: int | None) -> dict[int, str]:
    """The person's dwellings, each with its name."""
    mine = dwellings_of(work, person) if person is not None else []
    query = select(Dwelling.id, Dwelling.name).where(Dwelling.id.in_(mine)).order_by(Dwelling.id)
    return {row.id: row.name for row in work.session.execute(query)}
