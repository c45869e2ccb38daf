"""幸福里社区 around its desk: who can be helped, who helps, and what there is to decide."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bot.features import FEATURES
from bot.verifying import verify
from deliberation.meetings import service as meetings
from deliberation.polls.model import Vote
from deliberation.polls.opening import open_poll
from deliberation.polls.queries import by_origin
from deliberation.proposals.service import publish
from handlers.chat.helping.taps import HelpHome
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Told
from handlers.reactions import REACTIONS
from kernel.bylaws import adopt
from kernel.clock import system_chance
from kernel.database import table_of
from kernel.lines import unpack_args
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import As, Reader, render
from residents.assisting.model import AssistedAct
from residents.model import Person, Place, Residency, Role, RoleKind
from tests import cast
from tests.house import House
from tests.keys import KEYRING
from tests.settled import SettledPhone

SUN, ZHAO = "孙桂英", "赵敏"
VOTES = table_of(Vote)


class Counter:
    """The neighbours with their phones; what happens is told as in service."""

    def __init__(self, folder: Path) -> None:
        self.house = House(folder)
        self.workshop = Workshop(
            self.house.url,
            clock=lambda: self.house.now,
            chance=system_chance,
            keyring=KEYRING,
            reactions=REACTIONS,
        )
        self.act(self._appoint)

    def _appoint(self, work: Work) -> None:
        for name, building in (("李明", "3号楼"), ("许红梅", "1号楼")):
            person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
            place = work.session.scalars(select(Place.id).where(Place.name == building)).one()
            work.session.add(
                Role(person_id=person, kind=RoleKind.BUILDING_LEADER, place_id=place, since=work.now)
            )
        for tie in work.session.scalars(select(Residency).where(Residency.until.is_(None))):
            work.session.get_one(Person, tie.person_id).adult_at = work.now
        work.session.flush()

    def act(self, order):  # type: ignore[no-untyped-def]  # a small wrapper
        """Carry out something here."""
        return self.workshop.act_now(lambda work: order(work.enter(self.house.here)))

    def ask(self, question):  # type: ignore[no-untyped-def]  # a small wrapper
        """Ask something of this community."""
        return self.workshop.read_now(lambda work: question(work.enter(self.house.here)))

    def person(self, name: str) -> int:
        """A neighbour's id."""
        return self.house.person(name)

    def phone(self, name: str) -> SettledPhone:
        """A neighbour's phone."""
        return SettledPhone(self.workshop, str(cast.account_of(name)))

    def poll(self, title: str = "3号楼加装扶手", days: int = 3) -> int:
        """The chair puts something to the vote of everybody."""
        chair = self.house.who("李国强")
        return int(self.act(lambda work: open_poll(work, chair, title, "装在坡道两侧。", None, days)).poll)

    def proposal(self, title: str = "门口装一盏灯") -> int:
        """陈静 proposes something."""
        author = self.house.who("陈静")
        return int(self.act(lambda work: publish(work, author, title, "晚上看不见台阶。", None)).proposal)

    def meeting(self) -> int:
        """The chair calls a meeting, five days ahead."""
        chair = self.house.who("李国强")
        at = self.house.now + timedelta(days=5)
        called = self.act(
            lambda work: meetings.announce(work, chair, "春节谁值班", "活动室", at, 60, "值班表")
        )
        return int(called.meeting)

    def box(self, poll: int) -> dict[str, tuple[str, str, str]]:
        """What stands for each person who spoke: choice, by whom, by which way."""

        def look(work: Work) -> dict[str, tuple[str, str, str]]:
            names = dict(work.session.execute(select(Person.id, Person.name)).all())
            rows = work.connection.execute(select(VOTES).where(VOTES.c.poll_id == poll))
            return {names[row.person_id]: (row.choice, names[row.by_id], row.origin) for row in rows}

        return self.ask(look)  # type: ignore[no-any-return]  # of the wrapper

    def acts(self) -> list[AssistedAct]:
        """Everything done for somebody, first things first."""
        return list(
            self.ask(lambda work: work.session.scalars(select(AssistedAct).order_by(AssistedAct.id)).all())
        )

    def told(self, kind: str) -> dict[str, Screen]:
        """Who is owed this kind of notice, and what they are going to read."""

        def draw(work: Work) -> dict[str, Screen]:
            found: dict[str, Screen] = {}
            for row in work.session.scalars(select(Notice).where(Notice.kind == kind).order_by(Notice.id)):
                name = work.session.get_one(Person, row.person_id).name
                told = Told(unpack_args(row.args), row.subject or 0, row.person_id)
                screen = FEATURES.notices[kind](work, told)
                if screen is not None:
                    found[name] = screen
            return found

        return self.ask(draw)  # type: ignore[no-any-return]  # of the wrapper

    def by_origin(self, poll: int):  # type: ignore[no-untyped-def]  # as the query gives it
        """How many voted by which way."""
        return self.ask(lambda work: by_origin(work, poll))

    def set_cap(self, most: int) -> None:
        """From now on one helper acts for so many people in one matter."""

        def change(work: Work) -> None:
            help_ = work.bylaws.help.model_copy(update={"acts_each": most})
            adopt(work.session, work.bylaws.model_copy(update={"help": help_}), at=work.now)

        self.act(change)

    def holds(self) -> bool:
        """Whether everything that can be recomputed agrees."""
        return not self.workshop.read_now(lambda work: verify(work, self.house.here, "幸福里")).faults


async def helps(phone: SettledPhone, name: str = SUN, how: str = "当面口头同意了") -> str:
    """Find somebody by name, write down that they agree if they have not yet, and begin."""
    await phone.sends(HelpHome())
    await phone.says(name)
    label = next(each for each in phone.labels() if each.startswith(name))
    await phone.taps(label)
    if "记下本人的同意" in phone.labels():
        await phone.taps("记下本人的同意")
        await phone.taps(how)
    return await phone.taps(f"开始替{name}办")


def text(screen: Screen) -> str:
    """What a notice says."""
    reader = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")
    return "\n".join(render(each, reader, As.PLAIN) for each in screen.lines if each)


def button(screen: Screen, label: str) -> Button:
    """A button of a notice."""
    reader = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")
    [found] = [b for row in screen.rows for b in row if render(b.label, reader, As.PLAIN) == label]
    assert isinstance(found, Button)
    return found
