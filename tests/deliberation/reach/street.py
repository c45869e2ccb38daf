"""幸福里 and its neighbours, with everything that happens together, and the courier's work by hand."""

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import select

from deliberation.meetings import service as meetings
from deliberation.polls.casting import cast_vote
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from deliberation.proposals.service import publish
from deliberation.reach.calls import call_of
from deliberation.reach.counting import Count, count, in_short
from deliberation.reach.model import Call, CallKind
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.outbox import Notice, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from notices.cards import CARDS
from notices.rollouts import due_rollouts, write_page
from residents.model import Address, Dwelling, Holder, Place, RoleKind
from residents.permits import dwellings_of
from residents.places import homes_in
from residents.queries import group_of
from residents.service import grant
from tests.house import House
from tests.keys import KEYRING

THIRD, FIRST = "3号楼", "1号楼"


class Street(House):
    """The cast's community; 陈静 leads 3号楼, 许红梅 leads 1号楼."""

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, building in (("陈静", THIRD), ("许红梅", FIRST)):
            person, place = self.person(name), self.id_of(Place, building)
            self.act(lambda work, p=person, b=place: grant(work, p, RoleKind.BUILDING_LEADER, place=b))

    def another_process(self) -> Workshop:
        """With all that must happen together."""
        return Workshop(
            self.url, clock=lambda: self.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
        )

    def poll(self, place: str | None = THIRD, days: int = 4) -> int:
        """A vote that 李国强 opens, as the number of its call."""
        who, where = self.who("李国强"), self.id_of(Place, place) if place else None
        opened = self.act(lambda work: open_poll(work, who, "装扶手", "装在两侧", where, days))
        return self.call(CallKind.POLL, opened.poll)

    def meeting(self) -> int:
        """A meeting that 李国强 calls in four days, as the number of its call."""
        who = self.who("李国强")
        receipt = self.act(
            lambda work: meetings.announce(
                work, who, "楼道会", "二楼", self.now + timedelta(days=4), 90, "扶手"
            )
        )
        return self.call(CallKind.MEETING, receipt.meeting)

    def proposal(self, place: str | None = THIRD) -> int:
        """A proposal that 陈静 publishes, as the number of its call."""
        who, where = self.who("陈静"), self.id_of(Place, place) if place else None
        receipt = self.act(lambda work: publish(work, who, "门口装灯", "晚上看不见路", where))
        return self.call(CallKind.PROPOSAL, receipt.proposal)

    def call(self, kind: CallKind, subject: int) -> int:
        """The call to a matter."""
        found = self.ask(lambda work: call_of(work, kind, subject))
        assert found is not None
        return found.id

    def row(self, call: int) -> Call:
        """A call as it stands in the book."""
        return self.ask(lambda work: work.session.get_one(Call, call))

    def count(self, call: int) -> Count:
        """Its reach now, as both ways of counting say."""

        def ask(work: Work) -> tuple[Count, tuple[int, int]]:
            row = work.session.get_one(Call, call)
            return count(work, row), in_short(work, row)

        counted, short = self.ask(ask)
        assert short == (counted.reached.reached, counted.reached.homes)
        return counted

    def homes(self, *names: str) -> set[int]:
        """Homes by their doors: 101 in 3号楼."""
        return {self.id_of(Dwelling, f"3号楼1单元{name}") for name in names}

    def homes_of(self, building: str) -> set[int]:
        """All homes of a building."""
        place = self.id_of(Place, building)
        return self.ask(
            lambda work: set(work.session.scalars(select(Dwelling.id).where(homes_in(work, place))))
        )

    def vote(self, name: str, call: int) -> None:
        """A neighbour votes."""
        who, poll = self.who(name), self.row(call).subject
        self.act(lambda work: cast_vote(work, who, poll, Choice.AGREE))

    def deliver(self, *, blocked: Collection[str] = (), held: Collection[str] = ()) -> None:
        """Do what ticker and courier do: owe everybody theirs, send it, or find the chat closed."""
        for community, rollout in self.workshop.read_now(due_rollouts):
            self.act(lambda work, r=rollout: write_page(work, r), at=community)
        shut, waiting = ({self.person(name) for name in names} for names in (blocked, held))

        def send(work: Work) -> None:
            served = set(
                work.session.scalars(select(Holder.person_id).join(Address, Address.id == Holder.address_id))
            )
            due = select(Notice).where(Notice.state == NoticeState.DUE, Notice.due_at <= work.now)
            for notice in work.session.scalars(due):
                if notice.person_id in waiting:
                    continue
                reached = notice.person_id is None or (notice.person_id in served - shut)
                notice.state = NoticeState.SENT if reached else NoticeState.UNREACHABLE

        self.act(send)

    def put_card(self, call: int) -> None:
        """The card stands in the group now."""
        row = self.row(call)

        def put(work: Work) -> None:
            values = {"community_id": self.here, "group_id": group_of(work), "kind": row.kind}
            values |= {"subject": row.subject, "message": 7, "shown_at": work.now}
            work.connection.execute(CARDS.insert().values(**values))

        self.act(put)

    def home_of(self, name: str) -> list[int]:
        """Where a neighbour lives."""
        person = self.person(name)
        return self.ask(lambda work: dwellings_of(work, person))
