"""幸福里社区 and 翠竹苑社区 beside it, in both of which something is going on; and who belongs to which."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from deliberation.meetings import service as meetings
from deliberation.polls.opening import open_poll
from deliberation.proposals import service as proposals
from deliberation.reach.model import Call
from handlers.reactions import REACTIONS
from kernel.bylaws import BylawsVersion
from kernel.clock import system_chance
from kernel.database import Base
from kernel.work import Work
from kernel.workshop import Workshop
from points.earning.service import award_adopted_proposal
from points.rewards import service as rewards
from points.rewards.model import Reward
from points.rewards.seeding import seed_rewards
from residents import bylaws
from residents.accounts.model import AccountEnding
from residents.acting import Acting, Origin
from residents.assisting.model import AssistedAct, Consent, Kin
from residents.homes.cases import open_case
from residents.homes.model import HomeInvitation, Matter, TieEnding, Why
from residents.invitations import invite
from residents.model import Community, Group, Person, Place, PlaceKind, Residency, Role, RoleKind
from residents.roster.columns import Field
from residents.roster.layout import Layout
from residents.roster.model import RosterImport
from residents.service import connect
from residents.visits.model import Visit, What, Where
from tests import cast
from tests.handlers.chat.communities.judged import judged
from tests.handlers.chat.communities.talked import talked
from tests.handlers.chat.communities.wished import wished
from tests.house import House
from tests.keys import KEYRING
from tests.settled import SettledPhone

SECRET = "竹"
"""Stands in every title of 翠竹苑, and nowhere in 幸福里."""

BOTH, HERE_ONLY, THERE_ONLY, NOBODY = "100009", "100001", "200001", "999999"
GROUP_THERE = "-1002"


class Street:
    """Both communities; ``ids`` are the rows of 翠竹苑 by the field that names them."""

    def __init__(self, folder: Path) -> None:
        self.house = House(folder)
        self.here, self.there = self.house.here, self.house.there
        self.workshop = Workshop(
            self.house.url,
            clock=lambda: self.house.now,
            chance=system_chance,
            keyring=KEYRING,
            reactions=REACTIONS,
        )
        self.house.act(_rename, at=self.there)
        self.house.act(lambda work: _connect(work, {"李国强": BOTH, "陈静": THERE_ONLY}), at=self.there)
        self.ids: dict[str, int] = {}
        self.codes: dict[str, str] = {}
        self._begin()

    def _begin(self) -> None:
        def order(work: Work) -> None:
            work.enter(self.there)
            li = _who(work, "李国强")
            chen = _who(work, "陈静")
            self.ids["proposal"] = proposals.publish(
                work, chen, "竹林提案要不要浇水", "浇水。", None
            ).proposal
            self.ids["poll"] = open_poll(work, li, "竹林表决一件事", "竹子。", None).poll
            starts = work.now + timedelta(days=9)
            announced = meetings.announce(work, li, "竹林会议开一次", "竹亭", starts, 60, "竹子")
            self.ids["meeting"] = announced.meeting
            self.ids["call"] = work.session.scalars(select(Call.id)).first() or 0
            shelf = ({"name": "竹编一件", "description": "竹", "price": 5, "stock": 3, "merchant": "刘师傅"},)
            seed_rewards(work, shelf)
            self.ids["reward"] = work.session.scalars(select(Reward.id)).first() or 0
            award_adopted_proposal(work, proposal=self.ids["proposal"], author=chen.person or 0)
            issued = rewards.redeem(work, chen, self.ids["reward"], 0)
            self.ids["voucher"], self.codes["voucher"] = issued.voucher, issued.code
            changed = work.bylaws.model_copy(update={"desk_phone": "8000-竹"})
            bylaws.announce(work, li, changed, after=1)
            self.ids["bylaws"] = (
                work.session.scalars(select(BylawsVersion.id).order_by(BylawsVersion.id.desc())).first() or 0
            )
            self.ids["place"] = work.session.scalars(select(Place.id)).first() or 0
            self.ids["group"] = work.session.scalars(select(Group.id)).first() or 0
            self.ids["office"] = work.session.scalars(select(Role.id)).first() or 0
            self.ids |= _helped(work, self.ids["poll"])
            self.ids |= _tied(work, chen.person or 0)
            self.ids |= wished(work, chen, li, self.ids["proposal"], self.ids["person"])
            self.ids |= talked(work, chen.person or 0, li.person or 0, self.ids["proposal"])
            self.ids |= judged(work, chen.person or 0, li.person or 0, self.ids["comment"])
            self.ids |= _on_the_roster(work, li.person or 0)
            self.ids["visit"] = _visited(work, self.ids["person"], self.ids["dwelling"])
            self.codes["invitation"] = invite(work, RoleKind.CHAIR, days=3)

        self.workshop.act_now(order)

    def phone(self, account: str, *, group: str = "") -> SettledPhone:
        """Somebody's phone; in the group of 翠竹苑 with ``group``."""
        return SettledPhone(self.workshop, account, group=group)

    def all_rows(self, community: int) -> dict[str, list[Any]]:
        """Everything that belongs to a community, but for what a look by itself leaves behind."""

        def look(work: Work) -> dict[str, list[Any]]:
            tables = [t for t in Base.metadata.sorted_tables if "community_id" in t.c]
            return {
                t.name: [
                    tuple(row)
                    for row in work.connection.execute(
                        select(t).where(t.c.community_id == community).order_by(*t.primary_key.columns)
                    )
                ]
                for t in tables
            }

        return self.workshop.read_now(look)


def _rename(work: Work) -> None:
    work.session.get_one(Community, work.community_id).name = "翠竹苑社区"


def _connect(work: Work, accounts: dict[str, str]) -> None:
    for name, account in accounts.items():
        person = work.session.scalars(select(Person).where(Person.name == name)).one()
        connect(work, person, "telegram", account)


def _helped(work: Work, poll: int) -> dict[str, int]:
    """刘师傅 voted for 孙桂英, and 吴强 looks on; by the field that names each row."""
    sun, liu, wu = (_who(work, name).person or 0 for name in ("孙桂英", "刘师傅", "吴强"))
    home = work.session.scalars(select(Residency.dwelling_id).where(Residency.person_id == sun)).first() or 0
    consent = Consent(person_id=sun, helper_id=liu, proof="spoken", given_at=work.now, recorded_by=liu)
    kin = Kin(person_id=sun, kin_id=wu, recorded_by=liu, since=work.now)
    act = AssistedAct(person_id=sun, by_id=liu, kind="vote", subject=poll, origin=Origin.DESK, proof="spoken")
    act.slip, act.before, act.at = "K7M2PQ4D", {"before": {}, "after": {}}, work.now
    work.session.add_all((consent, kin, act))
    work.session.flush()
    rows = {"consent": consent.id, "kin": kin.id, "act": act.id}
    return rows | {"person": sun, "helper": liu, "dwelling": home}


def _tied(work: Work, chen: int) -> dict[str, int]:
    """陈静's tie to her home is looked at by the desk, may be over, and she invited somebody to it."""
    tie = work.session.scalars(select(Residency).where(Residency.person_id == chen)).first()
    assert tie is not None
    case = open_case(work, tie, Matter.NAME)
    made = HomeInvitation(dwelling_id=tie.dwelling_id, by_id=chen, relation="household", digest="竹")
    made.created_at = made.expires_at = work.now
    over = TieEnding(residency_id=tie.id, why=Why.MOVED, words="竹", by_id=chen, at=work.now)
    work.session.add_all((made, over))
    taken = AccountEnding(person_id=tie.person_id, address_id=1, words="x", by_id=tie.person_id, at=work.now)
    work.session.add(taken)
    work.session.flush()
    return {"tie": tie.id, "case": case.id, "invite": made.id, "ending": over.id, "taken": taken.id}


def _on_the_roster(work: Work, chair: int) -> dict[str, int]:
    """A roster whose columns wait for a look, and a grid."""
    layout = Layout(((0, 0),), ("竹",), ("竹楼", "竹亭"), {Field.DWELLING: 0}, 1)
    roster = RosterImport(by_id=chair, sent_at=work.now, columns=layout.stored(), summary={}, faults=[])
    grid = Place(kind=PlaceKind.GRID, name="竹林网格")
    work.session.add_all((roster, grid))
    work.session.flush()
    return {"roster": roster.id, "grid": grid.id}


def _visited(work: Work, person: int, dwelling: int) -> int:
    """孙桂英 asked for a helper, whom nobody has been yet."""
    visit = Visit(person_id=person, dwelling_id=dwelling, asked_by=person, asked_at=work.now, words="竹")
    visit.what, visit.place, visit.at, visit.seat, visit.turn = What.PHONE, Where.HOME, None, 1, 0
    visit.turned_at = visit.waits_since = work.now
    work.session.add(visit)
    work.session.flush()
    return visit.id


def _who(work: Work, name: str) -> Acting:
    person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
    return Acting(person, person, Origin.CHAT)


assert str(cast.account_of("李国强")) == BOTH and str(cast.account_of("陈静")) == HERE_ONLY
