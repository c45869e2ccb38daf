"""What was settled and perhaps never shown: each chat gets its own, on its own channel."""

from dataclasses import replace
from datetime import timedelta

from handlers.chat.heard import Heard
from kernel import heard as inbox
from tests import cast
from tests.bot.telegram.conftest import Hall

CHEN = str(cast.account_of("陈静"))
PRIVATE = Heard("telegram", "7:1", CHEN, "", "zh-Hans", CHEN, private=True, command="me")
GROUP = cast.FILE.group.external if cast.FILE.group else ""
IN_GROUP = replace(PRIVATE, key="7:2", chat=GROUP, group=GROUP, private=False, command="polls")
BY_WORDS = replace(PRIVATE, channel="plain", key="7:3")


async def was_settled(hall: Hall, *said: Heard) -> None:
    """These were settled by a process that died before it could show anything."""
    for each in said:
        hearing = each.hearing(0, "gone")
        await hall.desk.act(lambda work, h=hearing: inbox.keep(work, h, {"of": "x"}))  # type: ignore[misc]  # bound at once


async def test_what_is_said_in_the_group_does_not_stand_for_an_answer_in_private(hall: Hall) -> None:
    await was_settled(hall, PRIVATE, IN_GROUP)
    await hall.bot.program.reshowing.show(timedelta(0))
    await hall["陈静"].sees("我的资料")


async def test_an_answer_of_another_channel_goes_to_nobody_s_telegram(hall: Hall) -> None:
    await was_settled(hall, BY_WORDS)
    before = hall["陈静"].read_all()
    await hall.bot.program.reshowing.show(timedelta(0))
    await hall.settled()
    assert hall["陈静"].read_all() == before
