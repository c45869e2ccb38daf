"""The machine's clock jumps ahead by a day: no vote is counted before its time, whatever that clock says."""

from datetime import timedelta

from bot.assembly import Wiring
from kernel.clock import system_clock
from tests.bot.telegram.conftest import Hall
from tests.stories.town import InHouse


async def test_nothing_is_counted_by_a_clock_that_is_ahead_of_telegrams(quiet_hall: Hall) -> None:
    hall, ahead = quiet_hall, [timedelta(0)]
    wired = {"clock": hall.shared.now, "boundary": hall.shared.boundary}
    hall.bot = InHouse(
        lambda: Wiring(**hall.wiring(), **wired, machine_time=lambda: system_clock() + ahead[0]), None
    )
    await hall.bot.start()
    await hall.settled()
    end = (await hall.poll()).closes_at

    ahead[0] = timedelta(days=1)
    hall.shared.stand_at(end + timedelta(minutes=1))
    assert not await hall.bot.program.ticker.look()
    assert (await hall.poll()).closed_at is None

    ahead[0] = timedelta(0)
    assert await hall.bot.program.ticker.look()
    assert (await hall.poll()).closed_at is not None
