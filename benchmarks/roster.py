"""A roster of 50,000 homes, brought in from CSV and XLSX, against a floor of bare rows in the same run."""

import csv
import gc
import io
import random
import sqlite3
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

from benchmarks import town
from benchmarks.workbooks import as_excel
from bot.keyring import keyring_of
from bot.migrating import migrate
from bot.rosters import check, examine, uncollected
from handlers.reactions import REACTIONS
from kernel.clock import system_chance, system_clock
from kernel.work import Work
from kernel.workshop import Workshop
from residents.roster import noting, service
from residents.roster.applying import carry_out_page
from residents.roster.model import RosterImport
from residents.service import found

HOMES = 50_000
SEED = 20261122
FLOORS = 5
HEADING = ("网格", "楼栋", "单元", "房号", "建筑面积", "业主姓名", "份额", "电话", "租户", "租户电话")
FAMILY, GIVEN = "王李张刘陈杨赵黄周吴徐孙", "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀霞平"


def rows(homes: int = HOMES) -> list[tuple[str, ...]]:
    """The same roster each time: a third of the homes has two owners, a fifth a tenant."""
    chance = random.Random(SEED)
    made: list[tuple[str, ...]] = []
    for index in range(homes):
        building, rest = divmod(index, 200)
        unit, door = divmod(rest, 50)
        home = (
            f"第{building // 10 + 1}网格",
            f"{building + 1}号楼",
            str(unit + 1),
            f"{door // 2 + 1}0{door % 2 + 1}",
        )
        area = f"{chance.randrange(4000, 18000) / 100:.2f}"
        tenant = (_name(chance), _phone(chance)) if chance.random() < 0.2 else ("", "")
        several = chance.random() < 1 / 3
        made.append((*home, area, _name(chance), "1/2" if several else "", _phone(chance), *tenant))
        if several:
            made.append((*home, area, _name(chance), "1/2", _phone(chance), "", ""))
    return made


def _name(chance: random.Random) -> str:
    return chance.choice(FAMILY) + chance.choice(GIVEN) + chance.choice(GIVEN)


def _phone(chance: random.Random) -> str:
    return f"1{chance.randrange(3_000_000_000, 9_999_999_999)}"


def as_csv(made: list[tuple[str, ...]]) -> bytes:
    """As an office saves it."""
    out = io.StringIO()
    csv.writer(out).writerows([HEADING, *made])
    return out.getvalue().encode("gb18030")


def as_xlsx(made: list[tuple[str, ...]]) -> bytes:
    """The same as a workbook, laid out as Excel does it: texts in one list, the sheet's size ahead."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADING, *made):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return as_excel(out.getvalue())


def run() -> dict[str, float]:
    """For each kind of file: seconds, processor time over the floor's, the longest hold of the writer."""
    made = rows()
    figures: dict[str, float] = {}
    for name, content in (("csv", as_csv(made)), ("xlsx", as_xlsx(made))):
        with tempfile.TemporaryDirectory() as folder:
            floors = [_floor(as_csv(made), Path(folder) / f"floor-{n}.sqlite3") for n in range(FLOORS)]
            floor = min(floors, key=lambda each: each.cpu)
            taken = _bring_in(f"sqlite:///{folder}/bench.sqlite3", content)
        figures |= {
            f"roster_{name}_s": taken.once.seconds,
            f"roster_{name}_cpu_s": taken.once.cpu,
            f"roster_{name}_cpu_ratio": taken.once.cpu / floor.cpu,
            f"roster_{name}_again_cpu_ratio": taken.again.cpu / floor.cpu,
            f"roster_{name}_longest_hold_ms": taken.holds.longest * 1000,
            f"roster_{name}_longest_hold_cpu_ms": taken.holds.longest_cpu * 1000,
        }
    return figures


class Watch:
    """Seconds, and seconds of a processor, since it was made and until it is stopped.

    Others may want the processor at the same time; what we took of it does not depend on them.
    """

    def __init__(self) -> None:
        self.seconds, self.cpu = time.perf_counter(), time.process_time()

    def stop(self) -> "Watch":
        """That is what it took."""
        self.seconds, self.cpu = time.perf_counter() - self.seconds, time.process_time() - self.cpu
        return self


@dataclass(frozen=True, slots=True)
class Taken:
    """Bringing it in, looking at the same once more, and how long the writer was held."""

    once: Watch
    again: Watch
    holds: "Holds"


def _floor(content: bytes, file: Path) -> Watch:
    """What cannot be had for less: the cells out of the text and into one table."""
    watch = Watch()
    table = list(csv.reader(io.StringIO(content.decode("gb18030"))))[1:]
    with sqlite3.connect(file) as connection:
        connection.execute(f"CREATE TABLE roster ({', '.join(f'c{n} TEXT' for n in range(len(HEADING)))})")
        connection.executemany(f"INSERT INTO roster VALUES ({', '.join('?' * len(HEADING))})", table)
    return watch.stop()


def _bring_in(database: str, content: bytes) -> Taken:
    """Brought in, and looked at once more."""
    migrate(database)
    gc.collect()
    gc.freeze()  # as the program does once it runs
    holds = Holds()
    workshop = Workshop(
        database,
        clock=system_clock,
        chance=system_chance,
        keyring=keyring_of(database),
        reactions=REACTIONS,
        boundary=holds.reached,
    )
    workshop.waited = holds.taken
    community = workshop.act_now(lambda work: found(work, town.plan(0, with_people=False))).community
    holds.longest = holds.longest_cpu = 0.0
    once = Watch()
    bring_in(workshop, community, content)
    once.stop()
    again_watch = Watch()
    with uncollected():
        again = _checked(workshop, community, content)
    summary = workshop.read_now(
        lambda work: work.enter(community).session.get_one(RosterImport, again).summary
    )
    assert summary["unchanged"] == HOMES, f"{summary} the second time"
    again_watch.stop()
    workshop.close()
    return Taken(once, again_watch, holds)


def bring_in(workshop: Workshop, community: int, content: bytes) -> None:
    """Sent, read, compared, confirmed and carried out."""
    with uncollected():
        roster = _checked(workshop, community, content)

    def start(work: Work) -> None:
        service.start(work.enter(community), None, work.session.get_one(RosterImport, roster))

    workshop.act_now(start, lane=community)
    while not workshop.act_now(
        lambda work: carry_out_page(work.enter(community), roster), lane=community
    ).over:
        pass


def _checked(workshop: Workshop, community: int, content: bytes) -> int:
    """Sent, read and compared."""
    sheets, layout = examine(content)

    def begin(work: Work) -> int:
        roster = service.begin(work.enter(community), None, None).roster
        noting.note_layout(work, roster, layout)
        service.settle(work, work.session.get_one(RosterImport, roster), complete=True)
        return roster

    roster = workshop.act_now(begin, lane=community)
    assert check(workshop, community, roster, sheets) is not None
    return roster


class Holds:
    """How long the writer was held at the most: from when it was taken until the commit was done."""

    def __init__(self) -> None:
        self.longest = self.longest_cpu = 0.0
        self._since = self._since_cpu = 0.0

    def taken(self, _waited: float) -> None:
        """The writer is ours from now on."""
        self._since, self._since_cpu = time.perf_counter(), time.thread_time()

    def reached(self, moment: str) -> None:
        """A commit is about to be made, or was."""
        if moment == "after commit":
            self.longest = max(self.longest, time.perf_counter() - self._since)
            self.longest_cpu = max(self.longest_cpu, time.thread_time() - self._since_cpu)
