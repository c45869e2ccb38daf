"""The desk and its neighbours, where helpers visit on Mondays, Wednesdays and Fridays."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.verifying import verify
from handlers.schedule.due import due_items
from kernel.bylaws import adopt
from kernel.outbox import Notice
from kernel.work import Work
from residents.assisting.model import Kin
from residents.moderation.model import Suspension
from residents.visits.model import Visit, VisitTaking
from tests.handlers.chat.helping.counter import Counter

ZONE = ZoneInfo("Asia/Shanghai")


class Visits(Counter):
    """Saturday 21 November 2026, 18:30; visits are offered from Monday on, at nine and at two."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.rules(visit_days="135")

    def rules(self, **fields: Any) -> None:
        """Other by-laws of help hold from now on."""

        def change(work: Work) -> None:
            help_ = work.bylaws.help.model_copy(update=fields)
            adopt(work.session, work.bylaws.model_copy(update={"help": help_}), at=work.now)

        self.act(change)

    def goes_on_to(self, day: int, hour: int, minute: int = 0) -> None:
        """The clock goes on to this day of November, and everything due about visits is done."""
        self.house.now = datetime(2026, 11, day, hour, minute, tzinfo=ZONE)
        self.look()

    def look(self) -> None:
        """Whatever is due about visits, as the ticker does it; twice, as two processes would."""
        due = [each for each in self.workshop.read_now(due_items) if each.name.startswith(("visit", "term"))]
        for each in (*due, *due):
            self.workshop.act_now(each.order)

    def kin(self, person: str, relative: str) -> None:
        """A neighbour looks on for another one."""
        one, other = self.person(person), self.person(relative)
        self.act(
            lambda work: work.session.add(Kin(person_id=one, kin_id=other, recorded_by=one, since=work.now))
        )

    def pauses(self, name: str) -> None:
        """Members suspend somebody."""
        person, chair, member = self.person(name), self.person("李国强"), self.person("许红梅")

        def pause(work: Work) -> None:
            row = Suspension(person_id=person, by_id=chair, seconded_by=member, days=7, why="反复骂人")
            row.since, row.until = work.now, work.now.replace(year=2027)
            work.session.add(row)

        self.act(pause)

    def holds(self) -> bool:
        """Whether everything that can be recomputed agrees, but for by-laws that were put in for a test."""
        found = self.workshop.read_now(lambda work: verify(work, self.house.here, "幸福里")).faults
        return not [each for each in found if not each.startswith("by-laws")]

    def visits(self) -> list[Visit]:
        """Every visit."""
        return list(self.ask(lambda work: work.session.scalars(select(Visit).order_by(Visit.id)).all()))

    def takings(self) -> list[VisitTaking]:
        """Who had which, the first first."""
        rows = select(VisitTaking).order_by(VisitTaking.id)
        return list(self.ask(lambda work: work.session.scalars(rows).all()))

    def owed(self, kind: str) -> list[tuple[int | None, datetime]]:
        """To whom a notice of this kind is owed and not dropped, and when."""
        rows = select(Notice).where(Notice.kind == kind, Notice.state == "due").order_by(Notice.id)
        return self.ask(  # type: ignore[no-any-return]  # of the wrapper
            lambda work: [(row.person_id, row.due_at) for row in work.session.scalars(rows)]
        )


@pytest.fixture
def visits(tmp_path: Path, database_kind: str) -> Iterator[Visits]:
    """幸福里社区 with 赵敏 at the desk, 李明 leading 3号楼 and 许红梅 leading 1号楼."""
    made = Visits(tmp_path)
    yield made
    made.workshop.close()
    made.house.workshop.close()
