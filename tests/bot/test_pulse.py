"""Who heard when: a gap is recorded once, whatever clocks say; jumps invent none."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.pulse import GAP, Pulse
from kernel.outages import OUTAGES
from kernel.workshop import Workshop
from tests.house import House

MINUTE = timedelta(minutes=1)


class Machine:
    """A machine with a clock that can be set, and one that cannot."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.machine = house.now
        self.aged = 1000.0
        self.hears = True

    def passes(self, how_long: timedelta) -> None:
        """Time passes by every clock."""
        self.house.now += how_long
        self.machine += how_long
        self.aged += how_long.total_seconds()

    def is_set(self, how_far: timedelta) -> None:
        """Somebody sets the clock."""
        self.house.now += how_far
        self.machine += how_far

    async def _hears(self) -> bool:
        return self.hears

    def pulse(self, name: str, workshop: Workshop | None = None) -> Pulse:
        """A process begins."""
        return Pulse(
            workshop or self.house.workshop, name, lambda: self.machine, self._hears, lambda: self.aged
        )

    def outages(self) -> list[tuple[int, int | None, str]]:
        """What is recorded: minutes before now, and how it began."""
        rows = self.house.workshop.read_now(
            lambda work: work.connection.execute(select(OUTAGES).order_by(OUTAGES.c.id)).all()
        )
        now = self.house.now
        return [
            (
                round((now - row.since) / MINUTE),
                None if row.until is None else round((now - row.until) / MINUTE),
                row.why,
            )
            for row in rows
        ]


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    house = House(tmp_path)
    yield Machine(house)
    house.workshop.close()


async def test_beats_leave_no_gap(machine: Machine) -> None:
    pulse = machine.pulse("a")
    await pulse.begin("1")
    for _ in range(20):
        machine.passes(timedelta(seconds=15))
        await pulse.look()
    assert machine.outages() == []


async def test_a_process_that_was_down_records_it_before_anything_else(machine: Machine) -> None:
    await machine.pulse("a").begin("1")
    machine.passes(40 * MINUTE)
    await machine.pulse("b").begin("1")
    assert machine.outages() == [(40, 0, "process")]


async def test_two_processes_see_the_same_gap_and_one_row_tells_of_it(machine: Machine) -> None:
    await machine.pulse("a").begin("1")
    machine.passes(40 * MINUTE)
    beside = machine.house.another_process()
    first, second = machine.pulse("b"), machine.pulse("c", beside)
    first.bot = second.bot = "1"
    await first.check()
    await second.check()
    await first.begin("1")
    await second.begin("1")
    beside.close()
    assert machine.outages() == [(40, 0, "process")]


async def test_while_telegram_is_away_the_outage_lasts_and_ends_with_the_first_answer(
    machine: Machine,
) -> None:
    pulse = machine.pulse("a")
    await pulse.begin("1")
    await pulse.look()
    machine.hears = False
    for _ in range(20):
        machine.passes(MINUTE)
        await pulse.look()
    assert machine.outages() == [(20, None, "telegram")]
    machine.hears = True
    await pulse.look()
    machine.passes(10 * MINUTE - GAP)
    assert machine.outages()[0][1] is not None


async def test_another_process_that_hears_is_enough(machine: Machine) -> None:
    deaf, well = machine.pulse("a"), machine.pulse("b")
    await deaf.begin("1")
    await well.begin("1")
    for _ in range(20):
        machine.passes(MINUTE)
        machine.hears = False
        await deaf.look()
        machine.hears = True
        await well.look()
    assert machine.outages() == []


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(days=-1), timedelta(hours=-2)])
async def test_a_clock_that_is_set_while_we_live_invents_no_outage(machine: Machine, jump: timedelta) -> None:
    pulse, other = machine.pulse("a"), machine.pulse("b")
    await pulse.begin("1")
    await other.begin("1")
    machine.is_set(jump)
    await pulse.check()
    await other.check()
    machine.passes(timedelta(seconds=15))
    await other.look()
    await pulse.look()
    assert machine.outages() == []


async def test_of_a_gap_in_which_the_clock_was_set_only_what_passed_is_recorded(machine: Machine) -> None:
    pulse = machine.pulse("a")
    await pulse.begin("1")
    machine.is_set(timedelta(days=1))
    machine.passes(10 * MINUTE)
    await pulse.check()
    assert machine.outages() == [(10, None, "process")]


async def test_a_demonstration_whose_clock_stood_still_overnight_missed_nothing(machine: Machine) -> None:
    await machine.pulse("a").begin("1")
    machine.machine += timedelta(hours=9)
    machine.aged += 9 * 3600
    await machine.pulse("b").begin("1")
    assert machine.outages() == []
