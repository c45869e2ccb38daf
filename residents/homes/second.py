"""How many ties one person in office ends on their word alone, and who says the second word.

Otherwise a clerk could end the ties of all who think otherwise on the evening before a vote.
"""

from datetime import timedelta

from sqlalchemy import distinct, func, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.cases import owners_beside
from residents.homes.model import TieEnding
from residents.model import Person, Residency, RoleKind
from residents.permits import dwellings_of, person_of, roles_of

MOST_A_DAY = 5
"""People whose ties one clerk ends within a day on their word alone; the next wait for a second person."""

MONTH = timedelta(days=30)


def ended_by(work: Work, by: int, within: timedelta = MONTH) -> int:
    """Of how many people this one had a tie ended on their word alone."""
    query = (
        select(func.count(distinct(Residency.person_id)))
        .join(TieEnding, TieEnding.residency_id == Residency.id)
        .where(TieEnding.carried_by == by, TieEnding.by_id == by, TieEnding.carried_at > work.now - within)
    )
    return work.session.scalars(query).one()


def needs_second(work: Work, by: int) -> bool:
    """Whether this one has said so of so many people today that somebody else has to look."""
    return ended_by(work, by, timedelta(days=1)) >= MOST_A_DAY


def ended_counts(work: Work, who: Acting) -> tuple[tuple[str, int], ...]:
    """Who at the desk ended ties of how many people in thirty days, on their word alone; all can look."""
    alone = (TieEnding.carried_by == TieEnding.by_id, TieEnding.carried_at > work.now - MONTH)
    people = select(TieEnding.carried_by).where(*alone).distinct()
    found = [(each, ended_by(work, each)) for each in work.session.scalars(people) if each is not None]
    found.sort(key=lambda each: (-each[1], each[0]))
    return tuple((work.session.get_one(Person, each).name, number) for each, number in found)


def may_carry_out(work: Work, who: Acting, tie: Residency, ending: TieEnding) -> bool:
    """Whether this is a second person for what a clerk said: a supervisor, of another home.

    Whoever said it is refused, however many offices they hold.
    """
    by = person_of(who)
    if who.by not in (None, by) or RoleKind.DESK not in roles_of(work, ending.by_id):
        return False
    if by == ending.by_id:
        raise Refusal(line("ending-second-person"), next=Next.DESK)
    outside = tie.person_id != by and tie.dwelling_id not in dwellings_of(work, by)
    return outside and RoleKind.SUPERVISOR in roles_of(work, by)


def another_owner(work: Work, tie: Residency) -> bool:
    """Whether somebody else is known to own the home, so that it has a voice without this tie."""
    return any(each.disputed_at is None for each in owners_beside(work, tie))
