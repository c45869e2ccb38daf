"""A small community with a barber, and the ways in which its neighbours use their points."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import points.rewards.model
from kernel.errors import Refusal
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from points.ledger import queries as ledger_queries
from points.ledger import service as ledger
from points.ledger.entries import Code
from points.rewards import queries, service
from points.rewards.seeding import seed_rewards
from residents.acting import Acting, Origin
from residents.founding import CommunityFile
from residents.model import Person
from tests.founded import founded
from tests.keys import KEYRING

MONDAY = datetime(2026, 11, 16, 1, 0, tzinfo=UTC)

HAPPY = {
    "slug": "xingfuli",
    "bylaws": {"name": "幸福里", "points": {"proposal_adopted": 20, "voucher_days": 30}},
    "buildings": [{"name": "3号楼", "units": 1, "floors": 2, "areas": ["88.50", "60.00"]}],
    "people": [
        {"name": "王秀英", "dwellings": ["3号楼1单元101"], "account": "1"},
        {"name": "李明", "dwellings": ["3号楼1单元102"], "account": "2"},
        {"name": "陈主任", "dwellings": ["3号楼1单元201"], "roles": ["chair"]},
        {"name": "阿福理发", "dwellings": ["3号楼1单元202"], "roles": ["merchant"], "account": "4"},
        {"name": "老周超市", "roles": ["merchant"]},
    ],
}
REWARDS = (
    {"name": "理发", "description": "剪一次头发", "price": 30, "stock": 5, "merchant": "阿福理发"},
    {"name": "染发", "description": "", "price": 100, "stock": 50, "merchant": "阿福理发"},
    {"name": "最后一袋米", "description": "", "price": 10, "stock": 1, "merchant": "老周超市"},
)


@dataclass
class Hall:
    """A community with its clock; acts are carried out by name of the neighbour."""

    url: str
    now: datetime = MONDAY
    drawn: Iterator[int] = field(default_factory=itertools.count)
    community: int = 0

    def __post_init__(self) -> None:
        self.workshop = Workshop(
            self.url, clock=lambda: self.now, chance=self._chance, keyring=KEYRING, reactions={}
        )

    def _chance(self, size: int) -> bytes:
        seed = next(self.drawn)
        return bytes((seed * 37 + place * 11 + seed // 7) % 256 for place in range(size))

    def act(self, order: Callable[[Work], Any]) -> Any:
        """Carry out an order in this community."""
        return self.workshop.act_now(lambda work: order(work.enter(self.community)))

    def does(self, name: str, /, use_case: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Carry out a use case as a neighbour."""
        return self.act(lambda work: use_case(work, who(work, name), *args, **named))

    def asks(self, name: str, question: Callable[..., Any], *args: Any) -> Any:
        """Ask a question as a neighbour, from a reader that can change nothing."""
        return self.workshop.read_now(
            lambda work: question(work.enter(self.community), who(work, name), *args)
        )

    def refused(self, name: str, use_case: Callable[..., Any], *args: Any) -> str:
        """The key of the reason for which a neighbour is refused."""
        with pytest.raises(Refusal) as no:
            self.does(name, use_case, *args)
        return no.value.line.key

    def earns(self, name: str, amount: int) -> int:
        """Give a neighbour points; the id of the transfer."""
        ref = f"gift:{next(self.drawn)}"
        return self.act(
            lambda work: (
                ledger.earn(
                    work, who(work, name).person, amount, Code.CORRECTION, ref, subject=None, by=None
                ).transfer
            )
        )

    def has(self, name: str) -> tuple[int, int]:
        """Available and held points of a neighbour."""
        balance = self.asks(name, ledger_queries.balance)
        return balance.available, balance.held

    def reward(self, name: str) -> int:
        """The id of a reward on the shelf."""
        query = select(points.rewards.model.Reward.id).where(points.rewards.model.Reward.name == name)
        return self.act(lambda work: work.session.scalars(query).one())

    def left(self, name: str) -> tuple[int, int]:
        """Stock of a reward, and how much of it is held."""
        query = select(points.rewards.model.Reward).where(points.rewards.model.Reward.name == name)

        def ask(work: Work) -> tuple[int, int]:
            reward = work.session.scalars(query).one()
            return reward.stock, reward.held

        return self.act(ask)

    def redeems(self, name: str, reward: str) -> service.Issued:
        """A neighbour opens a reward and takes it."""
        shown = self.asks(name, queries.reward_shown, self.reward(reward))
        return self.does(name, service.redeem, shown.id, shown.turn)

    def told(self, kind: str) -> list[str]:
        """Who is owed a notice of this kind, by name."""
        query = select(Person.name).join(Notice, Notice.person_id == Person.id)
        query = query.where(Notice.kind == kind, Notice.state == "due").order_by(Notice.id)
        return self.act(lambda work: list(work.session.scalars(query)))

    def pass_days(self, days: int) -> None:
        """Let time go by."""
        self.now += timedelta(days=days)


def who(work: Work, name: str) -> Acting:
    """A neighbour by name, acting for themselves."""
    person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
    return Acting(person, person, Origin.CHAT)


@pytest.fixture
def hall(tmp_path: Path, database_kind: str) -> Iterator[Hall]:
    """幸福里, with rewards on the shelf."""
    url, (community,) = founded(tmp_path, MONDAY, CommunityFile.model_validate(HAPPY))
    made = Hall(url, community=community)
    made.act(lambda work: seed_rewards(work, REWARDS))
    yield made
    made.workshop.close()
