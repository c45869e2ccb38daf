"""The lists of commands: by kind of chat and language, in the script that is written here, set only once."""

import re
from typing import Any

from sqlalchemy import update

from kernel.database import table_of
from residents.model import Community
from tests import cast
from tests.bot.telegram.conftest import Hall

COMMUNITIES = table_of(Community)
NAME = re.compile(r"""["']command["']: ?["'](\w+)""")


EVERYWHERE = 12
"""Four kinds of chat in three languages."""


def calls(hall: Hall, method: str) -> list[dict[str, Any]]:
    """What the bot told the server by this method."""
    entries = hall.playground.transcript.after(0)
    return [each["params"] for each in entries if each.get("method") == method]


def offered(hall: Hall, scope: str) -> set[str]:
    """The commands of a list."""
    lists = [each for each in calls(hall, "setMyCommands") if scope in str(each["scope"])]
    return {name for each in lists for name in NAME.findall(str(each["commands"]))}


async def write_in(hall: Hall, language: str, *slugs: str) -> None:
    """These communities write this language."""
    where = COMMUNITIES.c.slug.in_(slugs) if slugs else COMMUNITIES.c.id > 0
    await hall.desk.act(
        lambda work: work.connection.execute(update(COMMUNITIES).where(where).values(language=language))
    )


async def looked_after(hall: Hall, lists: int = EVERYWHERE) -> None:
    """The bot has asked after this many lists, and set those that differ."""
    await hall.until(lambda: len(calls(hall, "getMyCommands")) >= lists, "the lists are looked after")
    await hall.until(lambda: len(calls(hall, "setMyCommands")) >= min(lists, EVERYWHERE), "they are set")


async def test_in_private_everything_is_offered_and_in_groups_what_can_be_done_there(hall: Hall) -> None:
    await looked_after(hall)
    private, group = offered(hall, "all_private_chats"), offered(hall, "all_group_chats")
    assert {"start", "propose", "polls", "me", "points"} <= private
    assert "here" not in private and "propose" not in group
    assert {"polls", "proposals", "meetings", "help"} <= group
    assert {"here", "group"} <= offered(hall, "all_chat_administrators")


async def test_lists_that_are_as_they_should_be_are_not_set_again(hall: Hall) -> None:
    await looked_after(hall)
    await hall.bot.stop()
    await hall.bot.start()
    await looked_after(hall, 2 * EVERYWHERE)
    await hall.settled()
    assert len(calls(hall, "setMyCommands")) == EVERYWHERE


async def test_readers_of_chinese_get_the_script_that_most_communities_write(quiet_hall: Hall) -> None:
    await write_in(quiet_hall, "zh-Hant")
    quiet_hall.in_house()
    await quiet_hall.bot.start()
    await looked_after(quiet_hall)
    private = [each for each in calls(quiet_hall, "setMyCommands") if "private" in str(each["scope"])]
    by_code = {each.get("language_code", ""): each for each in private}
    assert "會議" in str(by_code["zh"]) and "會議" in str(by_code[""])
    assert "eetings" in str(by_code["en"])


async def test_a_group_that_writes_another_script_has_lists_of_its_own(quiet_hall: Hall) -> None:
    await write_in(quiet_hall, "zh-Hant", cast.FILE.slug)
    quiet_hall.in_house()
    await quiet_hall.bot.start()
    await looked_after(quiet_hall, EVERYWHERE + 6)
    await quiet_hall.until(lambda: len(calls(quiet_hall, "setMyCommands")) == EVERYWHERE + 6, "all are set")
    own = [each for each in calls(quiet_hall, "setMyCommands") if str(cast.GROUP_ID) in str(each["scope"])]
    assert {str(each.get("language_code", "")) for each in own} == {"", "zh", "en"}
    assert all("會議" in str(each) for each in own if each.get("language_code") == "zh")
