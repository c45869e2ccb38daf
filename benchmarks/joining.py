"""Joining a community of 50,000 homes by letter and by number, and printing the letters of one building.

The floor in the same run is a bare insert and its commit on a database of the same settings.
"""

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import NamedTuple, TypeVar

from sqlalchemy import create_engine, event, select, text

from benchmarks import roster, town
from bot.keyring import keyring_of
from bot.migrating import migrate
from handlers.paper.drawing import letters_pdf
from handlers.reactions import REACTIONS
from kernel.clock import system_chance, system_clock
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import Reader
from residents.acting import Acting, Caller, Hearing, Origin, enter
from residents.founding import PersonPlan
from residents.homes.by_letter import join_by_letter
from residents.homes.contact import digest_of_contact, join_by_number
from residents.joining import Opened, open_letter
from residents.model import Place, PlaceKind, Relation, RoleKind
from residents.roster import printing
from residents.roster.printing import AT_ONCE, Addressed, Sheaf
from residents.service import enrol, found

PEOPLE = 500
FIRST_ACCOUNT = 900_000
T = TypeVar("T")


class Taken(NamedTuple):
    """Milliseconds, and those of a processor, which do not depend on what else the machine does."""

    ms: float
    cpu: float


def run() -> dict[str, float]:
    """Joins a second, median and p95 in milliseconds; what an act takes as a multiple of a bare commit."""
    made = roster.rows()
    with tempfile.TemporaryDirectory() as folder:
        floor = _bare_commits(f"sqlite:///{folder}/floor.sqlite3")
        database = f"sqlite:///{folder}/bench.sqlite3"
        migrate(database)
        workshop = Workshop(
            database,
            clock=system_clock,
            chance=system_chance,
            keyring=keyring_of(database),
            reactions=REACTIONS,
        )
        community = workshop.act_now(lambda work: found(work, town.plan(0, with_people=False))).community
        roster.bring_in(workshop, community, roster.as_csv(made))
        clerk = workshop.act_now(partial(_desk, community=community))
        sheaf, printed = _printed(workshop, community, clerk)
        by_letter = _by_letter(workshop, community, _several_buildings(workshop, community, clerk))
        by_number = _by_number(workshop, community, _numbers(made))
        workshop.close()
    return {
        "join_floor_commit_ms": median(each.ms for each in floor),
        "join_floor_commit_cpu_ms": sum(each.cpu for each in floor) / len(floor),
        **_told("join_by_letter", by_letter, floor, acts=2),
        **_told("join_by_number", by_number, floor, acts=1),
        "letters_of_a_building": float(len(sheaf.letters)),
        "letters_of_a_building_s": printed.ms / 1000,
        "letters_of_a_building_cpu_s": printed.cpu / 1000,
    }


def _told(name: str, taken: Sequence[Taken], floor: Sequence[Taken], *, acts: int) -> dict[str, float]:
    times, cpu = [each.ms for each in taken], [each.cpu for each in taken]
    return {
        f"{name}_per_s": len(times) * 1000 / sum(times),
        f"{name}_p50_ms": median(times),
        f"{name}_p95_ms": quantiles(times, n=100)[94],
        f"{name}_act_ratio": median(times) / acts / median(each.ms for each in floor),
        f"{name}_cpu_ms": sum(cpu) / len(cpu),
    }


def _bare_commits(database: str) -> list[Taken]:
    """One row and its commit, as carefully as the program commits: what no join can be had for less."""
    engine = create_engine(database)

    @event.listens_for(engine, "connect")
    def careful(connection: object, _: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]  # a connection of sqlite3

    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE bare (id INTEGER PRIMARY KEY, who TEXT)"))

    def insert(who: str) -> None:
        with engine.begin() as connection:
            connection.execute(text("INSERT INTO bare (who) VALUES (:who)"), {"who": who})

    times = [_timed(partial(insert, f"neighbour {n}"))[1] for n in range(PEOPLE)]
    engine.dispose()
    return times


def _desk(work: Work, community: int) -> Acting:
    work.enter(community)
    clerk = enrol(work, PersonPlan(name="赵敏", account="899999", roles=(RoleKind.DESK,)), {})
    return Acting(clerk, clerk, Origin.CHAT)


# ------------------------------------------------------------ letters


def _letters(workshop: Workshop, community: int, clerk: Acting, building: int) -> Sheaf:
    def wanted(work: Work) -> Sequence[int]:
        return printing.building_letters(work.enter(community), clerk, building).homes

    homes = workshop.read_now(wanted)
    sealed = []
    for start in range(0, len(homes), AT_ONCE):

        def write(work: Work, some: Sequence[int] = homes[start : start + AT_ONCE]) -> str:
            return printing.write_sealed(work.enter(community), clerk, some).sealed

        sealed.append(workshop.act_now(write, lane=community))
    return workshop.read_now(lambda work: printing.opened(work.enter(community), clerk, sealed))


def _buildings(work: Work, community: int) -> list[int]:
    query = select(Place.id).where(Place.kind == PlaceKind.BUILDING).order_by(Place.id)
    return list(work.enter(community).session.scalars(query))


def _printed(workshop: Workshop, community: int, clerk: Acting) -> tuple[Sheaf, Taken]:
    """The letters of one building, from the tap to the finished PDF."""
    building = workshop.read_now(partial(_buildings, community=community))[0]
    draw = {"slug": "bench", "community": "测量社区", "phone": "8000-1234", "bot": "bench_bot"}
    reader = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")

    def whole() -> Sheaf:
        sheaf = _letters(workshop, community, clerk, building)
        assert letters_pdf(sheaf.letters, **draw, reader=reader)
        return sheaf

    return _timed(whole)


def _several_buildings(workshop: Workshop, community: int, clerk: Acting) -> list[Addressed]:
    """Letters enough for everybody who joins, one to a home."""
    letters: list[Addressed] = []
    for building in workshop.read_now(partial(_buildings, community=community))[1:]:
        letters += _letters(workshop, community, clerk, building).letters
        if len(letters) >= PEOPLE:
            break
    return letters[:PEOPLE]


# ------------------------------------------------------------ joining


def _by_letter(workshop: Workshop, community: int, letters: Sequence[Addressed]) -> list[Taken]:
    """The code is typed, then they say that they live there as tenants: two acts, as in the chat."""

    def one(index: int, letter: Addressed) -> None:
        opened = _acts(workshop, community, index, 0, lambda work, who: open_letter(work, who, letter.code))
        assert isinstance(opened, Opened)
        _acts(
            *(workshop, community, index, 1),
            lambda work, who: join_by_letter(work, who, opened.letter, Relation.TENANT, "新邻居"),
        )

    return [_timed(partial(one, index, letter))[1] for index, letter in enumerate(letters)]


def _numbers(made: Sequence[tuple[str, ...]]) -> list[str]:
    """Numbers from the far end of the roster, where nobody has joined."""
    return [row[7] for row in made[-3 * PEOPLE :: 3]]


def _by_number(workshop: Workshop, community: int, numbers: Sequence[str]) -> list[Taken]:
    """Their own number is shared: one act."""

    def one(index: int, number: str) -> None:
        def share(work: Work, who: Acting) -> object:
            return join_by_number(
                work, who, digest_of_contact(work, f"+86{number}", own=True), f"邻居{index}"
            )

        _acts(workshop, community, PEOPLE + index, 0, share)

    return [_timed(partial(one, index, number))[1] for index, number in enumerate(numbers)]


def _acts(
    workshop: Workshop, community: int, index: int, number: int, use_case: Callable[[Work, Acting], T]
) -> T:
    """An act of one account, entered as an update is."""
    account = str(FIRST_ACCOUNT + index)

    def order(work: Work) -> T:
        hearing = Hearing("telegram", f"{account}.{number}", None)
        return use_case(work, enter(work, Caller("telegram", account, "zh-Hans"), hearing).who)

    return workshop.act_now(order, lane=community)


def _timed(act: Callable[[], T]) -> tuple[T, Taken]:
    begun, cpu = perf_counter(), process_time()
    given = act()
    return given, Taken((perf_counter() - begun) * 1000, (process_time() - cpu) * 1000)
