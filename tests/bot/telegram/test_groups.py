"""The community's group moves, is lost and found, has topics and newcomers, and speakers without a name."""

import pytest

from bot.playground.sim.changes import migrate, permit, rename, turn_topic
from bot.playground.sim.chats import set_member
from handlers.chat.forms import FORMS
from kernel.database import table_of
from residents.model import Address, Residency
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall
from tests.bot.telegram.meeting_place import CHAIR, NEW, bound_anew, bring_in, facts, open_chat, the_group

RESIDENCIES = table_of(Residency)


async def test_a_group_that_becomes_a_supergroup_stays_bound_and_its_cards_are_put_up_anew(
    hall: Hall,
) -> None:
    chat = await bound_anew(hall)
    new = int(migrate(hall.playground, {"chat": chat})["id"])
    await hall.settled()
    assert (await the_group(hall)).external == str(new)
    await hall["陈静"].sees(RAMP, chat=str(new))
    await hall["陈静"].taps("去投票", chat=str(new))
    await hall["陈静"].sees("公开表决", RAMP)
    await hall["陈静"].taps("同意")
    await hall["陈静"].sees("已记录")
    await hall.settled()
    assert await facts(hall) == ["GroupUnbound", "GroupBound", "GroupMoved"]
    assert not any("我已经不在议事群" in said for said in hall[CHAIR].read_all())


async def test_a_link_that_is_typed_in_the_group_shows_nothing_of_ones_own_there(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    await chen.taps("同意")
    await chen.sees("已记录")
    poll = (await hall.poll()).id
    for link in (f"v_{poll}", f"vh_{poll}"):
        before = len(chen.messages(cast.GROUP))
        await chen.says(f"/start {link}", chat=cast.GROUP)
        await hall.until(lambda before=before: len(chen.messages(cast.GROUP)) >= before + 2, link)  # type: ignore[misc]  # bound at once
        said = chen.read_all(cast.GROUP)[-1]
        assert "私聊" in said and "402" not in said and RAMP not in said


async def test_a_bot_that_is_thrown_out_tells_the_chair_once_and_works_again_when_it_is_back(
    hall: Hall,
) -> None:
    bring_in(hall, CHAIR, cast.GROUP, "kicked")
    await hall.settled()
    await hall.forward("2m")
    assert (
        len([said for said in hall[CHAIR].read_all() if "我已经不在议事群「幸福里议事群」里了" in said]) == 1
    )
    assert not any("我已经不在议事群" in said for said in hall["陈静"].read_all())
    assert (await the_group(hall)).lost_at is not None
    bring_in(hall, CHAIR, cast.GROUP, "member")
    await hall["陈静"].sees("这里是幸福里社区的议事群", chat=cast.GROUP)
    await hall[CHAIR].sees("又能收到消息了")
    await hall.settled()
    assert (await the_group(hall)).lost_at is None
    assert await facts(hall) == ["GroupLost", "GroupFound"]


async def test_a_bot_that_was_silenced_tells_the_chair_what_to_change_and_is_found_by_a_word(
    hall: Hall,
) -> None:
    await bound_anew(hall)
    permit(hall.playground, {"chat": NEW, "permissions": {"can_send_messages": False}})
    await hall.forward("4d")
    await hall.forward("2m")
    assert sum(f"我在议事群「{NEW}」里发不了言" in said for said in hall[CHAIR].read_all()) == 1
    permit(hall.playground, {"chat": NEW, "permissions": {}})
    await hall[CHAIR].says("/here", chat=NEW)
    await hall[CHAIR].sees("不分话题", chat=NEW)
    await hall[CHAIR].sees("又能收到消息了")
    assert await facts(hall) == ["GroupUnbound", "GroupBound", "GroupLost", "GroupFound"]


async def test_what_began_while_the_bot_was_out_of_the_group_is_put_up_when_it_is_back(hall: Hall) -> None:
    bring_in(hall, CHAIR, cast.GROUP, "kicked")
    await hall.settled()
    chair = hall[CHAIR]
    for words, seen in (("/propose", "第 1 步"), ("修一修东门的路灯", "第 2 步"), ("晚上太黑。", "第 3 步")):
        await chair.says(words)
        await chair.sees(seen)
    await chair.taps("全社区")
    await chair.sees("请您看一遍")
    await chair.taps("发布")
    await chair.sees("已发布")
    await hall.settled()
    bring_in(hall, CHAIR, cast.GROUP, "member")
    await hall["陈静"].sees("修一修东门的路灯", "晚上太黑", chat=cast.GROUP)
    await hall.settled()
    assert sum("修一修东门的路灯" in said for said in hall["陈静"].read_all(cast.GROUP)) == 1


async def test_a_bot_that_is_thrown_out_and_back_within_a_minute_makes_no_fuss(hall: Hall) -> None:
    bring_in(hall, CHAIR, cast.GROUP, "kicked")
    bring_in(hall, CHAIR, cast.GROUP, "member")
    await hall.settled()
    await hall.forward("2m")
    heard = hall[CHAIR].read_all()
    assert not any("我已经不在议事群" in said or "又能收到消息了" in said for said in heard)


async def test_a_new_title_is_followed(hall: Hall) -> None:
    rename(hall.playground, {"chat": cast.GROUP, "title": "幸福里  议事群 2026"})
    await hall.settled()
    assert (await the_group(hall)).title == "幸福里 议事群 2026"


async def test_notices_go_to_the_topic_in_which_the_chair_says_here(hall: Hall) -> None:
    chat = await bound_anew(hall, type="supergroup", topics=["闲聊", "议事"])
    topic = 3
    await hall["陈静"].says("/here", chat=NEW, thread=topic)
    await hall["陈静"].sees("议事群要由居委会主任来设", chat=NEW)
    await hall[CHAIR].says("/here", chat=NEW, thread=topic)
    await hall[CHAIR].sees("以后发到这个话题", chat=NEW)
    await hall.settled()
    assert (await the_group(hall)).topic == topic
    await hall.forward("4d")
    said = [each.body for each in hall.playground.town.chat(chat).messages.values()]
    assert said[-1]["from"]["is_bot"] and said[-1]["message_thread_id"] == topic
    await hall[CHAIR].says("/here", chat=NEW)
    await hall[CHAIR].sees("不分话题", chat=NEW)
    await hall.settled()
    assert (await the_group(hall)).topic is None


async def test_a_topic_that_was_deleted_does_not_silence_the_community(hall: Hall) -> None:
    await bound_anew(hall, type="supergroup", topics=["闲聊", "议事"])
    await hall[CHAIR].says("/here", chat=NEW, thread=3)
    await hall[CHAIR].sees("以后发到这个话题", chat=NEW)
    turn_topic(hall.playground, {"chat": NEW, "topic": 3, "to": "deleted"})
    await hall.forward("4d")
    assert "19 户都没有投票" in hall["陈静"].reads(NEW)


async def test_newcomers_of_a_minute_are_welcomed_together_without_names(hall: Hall) -> None:
    for name in (cast.NEWCOMER, cast.STRANGER):
        number = cast.account_of(name)
        for status in ("left", "member"):
            set_member(hall.playground, {"chat": cast.GROUP, "person": number, "status": status})
    await hall.settled()
    await hall.forward("2m")
    welcomes = [said for said in hall["陈静"].read_all(cast.GROUP) if "欢迎新来的邻居" in said]
    assert len(welcomes) == 1
    assert cast.NEWCOMER not in welcomes[0] and cast.STRANGER not in welcomes[0]
    await hall[cast.NEWCOMER].taps("去私聊办", chat=cast.GROUP)
    await hall[cast.NEWCOMER].sees("议事厅")


async def test_whoever_leaves_the_group_lives_here_as_before(hall: Hall) -> None:
    before = await hall.count(RESIDENCIES, RESIDENCIES.c.until.is_(None))
    set_member(hall.playground, {"chat": cast.GROUP, "person": cast.account_of("陈静"), "status": "left"})
    (chen,) = await hall.ready_to_vote("陈静")
    await chen.taps("同意")
    await chen.sees("已记录您家")
    assert await hall.count(RESIDENCIES, RESIDENCIES.c.until.is_(None)) == before


async def test_an_anonymous_administrator_never_acts_and_is_shown_the_private_chat(hall: Hall) -> None:
    open_chat(hall, type="supergroup")
    bring_in(hall, CHAIR)
    await hall[CHAIR].sees("请居委会主任点下面", chat=NEW)
    before = await the_group(hall)
    for words in ("/here", "/group", "/propose"):
        await hall[CHAIR].says(words, chat=NEW, as_chat=NEW)
    await hall[CHAIR].sees("这件事请在私聊里办", chat=NEW)
    await hall.settled()
    assert await the_group(hall) == before
    assert await hall.count(table_of(Address), table_of(Address).c.external == "1087968824") == 0


async def test_no_command_in_a_group_begins_a_form_or_shows_what_is_personal(hall: Hall) -> None:
    from bot.features import FEATURES

    chair = hall[CHAIR]
    for name in FEATURES.commands:
        await chair.says(f"/{name}", chat=cast.GROUP)
        await hall.settled()
    assert await hall.count(FORMS) == 0
    said = "\n".join(chair.read_all(cast.GROUP, 400))
    assert not any(each in said for each in ("1号楼1单元102", "您有 ", "编号发给我"))


@pytest.mark.parametrize("words", ["/here", "/here@xingfuli_bot"])
async def test_here_in_a_group_that_is_nobodys_says_how_to_bind_it(hall: Hall, words: str) -> None:
    open_chat(hall)
    bring_in(hall, "陈静")
    await hall["陈静"].sees("请居委会主任点下面", chat=NEW)
    count = len(hall["陈静"].read_all(NEW))
    await hall["陈静"].says(words.replace("xingfuli_bot", hall.playground.town.bot.username), chat=NEW)
    await hall.until(lambda: len(hall["陈静"].read_all(NEW)) == count + 1, "the bot says it again")
