"""What a running program counts of itself, as its figures show it."""

from bot.figures import REGISTRY
from tests.bot.telegram.conftest import Hall


def figure(name: str) -> float:
    """A figure as it stands."""
    return REGISTRY.get_sample_value(name) or 0.0


async def test_a_vote_and_its_turn_to_write_are_counted_by_a_running_program(hall: Hall) -> None:
    [chen] = await hall.ready_to_vote("陈静")
    acts, turns = figure("yishi_acts_total"), figure("yishi_writer_wait_seconds_count")
    await chen.taps("同意")
    await hall.settled()
    assert figure("yishi_acts_total") == acts + 1
    assert figure("yishi_writer_wait_seconds_count") > turns
