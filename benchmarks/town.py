"""A community of any size, made for measuring."""

from sqlalchemy import select

from bot.keyring import keyring_of
from bot.migrating import migrate
from deliberation.polls.opening import open_poll
from handlers.reactions import REACTIONS
from kernel.bylaws import Bylaws
from kernel.clock import system_chance, system_clock
from kernel.work import Work
from kernel.workshop import Workshop
from notices.model import Rollout
from residents.acting import Acting, Origin
from residents.founding import BuildingPlan, CommunityFile, PersonPlan
from residents.model import RoleKind
from residents.service import found

FIRST_ACCOUNT = 1000


def plan(dwellings: int, *, with_people: bool) -> CommunityFile:
    """Buildings of 100 dwellings; one owner with an account in each if ``with_people``."""
    buildings = tuple(
        BuildingPlan(name=f"{number}号楼", units=2, floors=25, areas=("88.50", "121.25"))
        for number in range(1, dwellings // 100 + 1)
    )
    empty = CommunityFile(slug="bench", bylaws=Bylaws(name="测量社区"), buildings=buildings)
    if not with_people:
        return empty
    people = tuple(
        PersonPlan(
            name=f"邻居{index}",
            dwellings=(home.name,),
            account=str(FIRST_ACCOUNT + index),
            roles=(RoleKind.CHAIR,) if index == 0 else (),
        )
        for index, home in enumerate(empty.all_dwellings())
    )
    return empty.model_copy(update={"people": people})


def build(database: str, dwellings: int) -> int:
    """Found the community and open one poll; gives the poll."""
    migrate(database)
    workshop = Workshop(
        database, clock=system_clock, chance=system_chance, keyring=keyring_of(database), reactions=REACTIONS
    )

    def order(work: Work) -> int:
        found(work, plan(dwellings, with_people=True))
        chair = Acting(1, 1, Origin.CHAT)
        poll = open_poll(work, chair, "3号楼是否加装扶手", "下雨天台阶滑。", None, 7).poll
        # Everybody was told before the measurement begins: the courier's own pace is not what is measured.
        for rollout in work.session.scalars(select(Rollout)):
            rollout.done_at = work.now
        return poll

    poll = workshop.act_now(order)
    workshop.close()
    return poll
