"""A small city: communities that are alike down to their ids, each with a vote, a proposal and a meeting."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.migrating import migrate
from bot.playground import Playground
from bot.playground.sim.chats import add_chat
from bot.playground.sim.people import add_person
from bot.seeding import seed
from deliberation.meetings.service import announce
from deliberation.polls.opening import open_poll
from deliberation.proposals.service import publish
from handlers.reactions import REACTIONS
from kernel.bylaws import Bylaws
from kernel.clock import Clock, system_chance
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Origin
from residents.founding import BuildingPlan, CommunityFile, GroupPlan, PersonPlan
from residents.model import Person, RoleKind
from tests.keys import KEYRING

NAMES = ("长河社区", "青山社区", "南园社区", "东湖社区")
HOMES = 50
TWO_OWNERS = 10
"""In so many homes of each community two owners speak in turn, and each change tells the other."""

ROAD, LAMP, BENCH, MEETING = "是否修路", "是否装灯", "添置长椅", "商量修路"
"""What is voted on to the end and beyond, what is counted in the storm, what is supported and attended."""

ENOUGH = HOMES // 2
"""So many homes' support is enough: half of them are in time, whoever is later is refused."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """One community of the city: its number, and what there is to vote on, to support and to attend."""

    community: int
    poll: int
    short_poll: int
    closes_at: datetime
    """When the short one closes: in the middle of the storm."""

    proposal: int
    meeting: int

    def account(self, home: int, owner: int = 0) -> int:
        """The account of a home's first or second owner."""
        return account_of(self.community, home, owner)


def account_of(community: int, home: int, owner: int = 0) -> int:
    """No account is known in two communities."""
    return community * 100_000 + owner * 10_000 + home + 1


def group_of(community: int) -> int:
    """The chat of a community's group."""
    return -1_009_000_000 - community


def plan(community: int, name: str) -> CommunityFile:
    """A building of fifty homes, with everybody's account."""
    building = BuildingPlan(name="1号楼", units=1, floors=HOMES // 2, areas=("88.50", "121.25"))
    bylaws = Bylaws.model_validate(
        {
            "name": name,
            "proposals": {"support_dwellings": ENOUGH},
            # Longer than the short vote lasts: of what is owed, nothing lapses before it can be sent.
            "polls": {"remind_hours_before": 48},
        }
    )
    group = GroupPlan(external=str(group_of(community)), title=f"{name}议事群")
    empty = CommunityFile(slug=f"quarter-{community}", bylaws=bylaws, group=group, buildings=(building,))
    people = []
    for home, dwelling in enumerate(empty.all_dwellings()):
        for owner in range(2 if home < TWO_OWNERS else 1):
            account = str(account_of(community, home, owner))
            roles = (RoleKind.CHAIR,) if (home, owner) == (0, 0) else ()
            people.append(
                PersonPlan(
                    name=f"{name[:2]}{home}号{'乙' if owner else '甲'}",
                    dwellings=(dwelling.name,),
                    account=account,
                    roles=roles,
                )
            )
    return empty.model_copy(update={"people": tuple(people)})


def found_city(database: str, clock: Clock) -> list[Quarter]:
    """Found every community and begin something to take part in."""
    migrate(database)
    workshop = Workshop(database, clock=clock, chance=system_chance, keyring=KEYRING, reactions=REACTIONS)
    quarters = []
    for number, name in enumerate(NAMES, 1):
        community = seed(workshop, plan(number, name)).community
        assert community == number
        quarters.append(workshop.act_now(lambda work: _begin(work.enter(number)), lane=number))  # noqa: B023
    workshop.close()
    return quarters


def _begin(work: Work) -> Quarter:
    chair_id = work.session.scalars(select(Person.id).order_by(Person.id).limit(1)).one()
    chair = Acting(chair_id, chair_id, Origin.CHAT)
    poll = open_poll(work, chair, ROAD, "路面坑洼。", None, 7).poll
    short = open_poll(work, chair, LAMP, "楼道太暗。", None, 1)
    proposal = publish(work, chair, BENCH, "老人走累了没有地方坐。", None).proposal
    meeting = announce(work, chair, MEETING, "活动室", work.now + timedelta(days=3), 60, "").meeting
    return Quarter(work.community_id, poll, short.poll, short.closes_at, proposal, meeting)


def give_phones(stage: Playground) -> None:
    """A phone for everybody and a group for each community."""
    for number, name in enumerate(NAMES, 1):
        accounts = []
        for person in plan(number, name).people:
            account = int(person.account or 0)
            accounts.append(account)
            add_person(stage, {"id": account, "name": person.name, "started": True})
        add_chat(
            stage,
            {
                "id": group_of(number),
                "title": f"{name}议事群",
                "type": "supergroup",
                "members": accounts[1:],
                "creator": accounts[0],
                "bot": "administrator",
            },
        )
