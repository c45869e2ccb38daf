"""Brings a community file into a database: the register, the by-laws, the rewards."""

from kernel.work import Work
from kernel.workshop import Workshop
from points.rewards.seeding import seed_rewards
from residents.founding import CommunityFile
from residents.service import Founded, found


def seed(workshop: Workshop, plan: CommunityFile) -> Founded:
    """Bring in everything in one act, or nothing."""

    def order(work: Work) -> Founded:
        founded = found(work, plan)
        seed_rewards(work, plan.rewards)
        return founded

    return workshop.act_now(order)
