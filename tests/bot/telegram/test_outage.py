"""The bot was down when a vote was to end: the end is put off before anything else, and everybody is told."""

from datetime import timedelta

from bot.assembly import Wiring
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall
from tests.stories.town import InHouse


def on_a_machine_of_the_same_time(hall: Hall) -> None:
    """Here the machine's clock is the community's, as it is everywhere but in a demonstration."""
    wired = {"clock": hall.shared.now, "machine_time": hall.shared.now, "boundary": hall.shared.boundary}
    hall.bot = InHouse(lambda: Wiring(**hall.wiring(), **wired, checks_clock=False), None)


async def test_a_vote_whose_end_fell_into_an_outage_goes_on_and_everybody_is_told(quiet_hall: Hall) -> None:
    hall = quiet_hall
    on_a_machine_of_the_same_time(hall)
    await hall.bot.start()
    await hall.settled()
    (chen,) = await hall.ready_to_vote("陈静")
    end = (await hall.poll()).closes_at
    hall.stand_at(end - timedelta(hours=1))
    await hall.bot.program.pulse.look()
    await hall.settled()
    await hall.bot.stop()

    hall.shared.stand_at(end + timedelta(minutes=10))
    await hall.bot.start()
    await hall.settled()
    poll = await hall.poll()
    assert (poll.declared_close, poll.closed_at) == (end, None)
    assert poll.closes_at == end + timedelta(minutes=10, hours=24)
    await chen.sees("的截止顺延了", RAMP)
    assert [said for said in hall["李国强"].read_all(cast.GROUP) if "的截止顺延了" in said]
    await chen.taps("看这件表决")
    await chen.taps("同意")
    await chen.sees("已记录您家")

    await hall.forward("1d 1h")
    assert (await hall.poll()).outcome["agree"][0] == 1
    assert (await hall.verified()).faults == ()


async def test_a_short_restart_puts_nothing_off(quiet_hall: Hall) -> None:
    hall = quiet_hall
    on_a_machine_of_the_same_time(hall)
    await hall.bot.start()
    await hall["陈静"].says("/start")
    await hall["陈静"].sees("陈静，您好")
    end = (await hall.poll()).closes_at
    hall.stand_at(end - timedelta(minutes=20))
    await hall.bot.program.pulse.look()
    await hall.settled()
    await hall.bot.stop()
    hall.shared.stand_at(end + timedelta(minutes=1))
    await hall.bot.start()
    await hall.settled()
    assert (await hall.poll()).closed_at == end + timedelta(minutes=1)
