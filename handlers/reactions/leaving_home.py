"""What hangs on living somewhere ends with it, and is there again when it was a mistake."""

from datetime import datetime

from sqlalchemy import select

from deliberation.polls.taking_back import take_votes_out
from deliberation.proposals.taking_back import take_supports_out
from kernel.work import Work
from residents.assisting import consent, kin
from residents.homes.events import TieEnded, TieStandsAgain
from residents.homes.model import Why
from residents.homes.over import is_certain, the_ending
from residents.model import Residency


def settle_over(work: Work, fact: TieEnded) -> None:
    """What was done stays, but for somebody who never lived there; consent ends with the last home.

    One clerk's word takes no vote out of a box before its close, since whoever gave it could not give it
    again: that takes two people in office, or a case in which they were heard. Offices are seen to elsewhere.
    """
    ending = the_ending(work, fact.residency)
    why = Why(ending.why) if ending is not None else None
    if why is Why.NEVER and ending is not None and is_certain(work, ending):
        take_supports_out(work, fact.person, fact.dwelling)
        take_votes_out(work, fact.person, fact.dwelling)
    if why is Why.DIED:
        kin.look_on_no_longer(work, fact.person)
    lives = select(Residency.id).where(
        *(Residency.person_id == fact.person, Residency.until.is_(None)), Residency.verified_at.is_not(None)
    )
    if work.session.scalars(lives.limit(1)).first() is None:
        consent.end_with_home(work, fact.person, fact.by)


def settle_standing(work: Work, fact: TieStandsAgain) -> None:
    """The consent that ended with the home."""
    consent.begin_with_home(work, fact.person, datetime.fromisoformat(fact.since))
