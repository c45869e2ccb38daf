"""A community is not deleted while anything of it is left: the database itself refuses."""

import pytest
from sqlalchemy.exc import IntegrityError

from tests.bot.telegram.conftest import Hall


async def test_a_community_cannot_be_deleted_while_its_vote_runs_and_the_bot_goes_on(hall: Hall) -> None:
    [chen] = await hall.ready_to_vote("陈静")
    with pytest.raises(IntegrityError):
        await hall.desk.act(
            lambda work: work.connection.exec_driver_sql("DELETE FROM community WHERE id = 1")
        )
    await chen.taps("同意")
    await hall.settled()
    assert await hall.votes() == {"陈静": "agree"}
    assert (await hall.verified()).faults == ()
