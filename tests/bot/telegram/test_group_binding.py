"""A group becomes the community's by its chair's word alone, in private; nobody else's word counts."""

from residents.service import bind_group
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall
from tests.bot.telegram.meeting_place import (
    CHAIR,
    GROUPS,
    NEW,
    bound_anew,
    bring_in,
    facts,
    open_chat,
    the_group,
    ticket_of,
)

ELSEWHERE_ID = 2


async def test_the_chair_binds_a_group_in_private_and_what_is_going_on_is_put_up_there(hall: Hall) -> None:
    chat = await bound_anew(hall)
    assert (await the_group(hall)).external == str(chat)
    await hall["陈静"].sees("这里是幸福里社区的议事群", chat=NEW)
    await hall["陈静"].sees(RAMP, chat=NEW)
    posted = hall.playground.town.chats[chat].messages.values()
    rings = {RAMP in each.body.get("text", ""): not each.silent for each in posted if "text" in each.body}
    assert rings == {True: False, False: True}, "what was going on already rings nobody's phone"
    await hall["陈静"].sees("这个群不再是幸福里社区的议事群", chat=cast.GROUP)
    assert await facts(hall) == ["GroupUnbound", "GroupBound"]
    assert (await hall.verified()).faults == ()


async def test_the_chair_may_say_no_and_nothing_changes(hall: Hall) -> None:
    before = await the_group(hall)
    open_chat(hall)
    bring_in(hall, "陈静")
    await hall[CHAIR].sees("请居委会主任点下面", chat=NEW)
    await hall[CHAIR].taps("设为议事群", chat=NEW)
    await hall[CHAIR].sees("现在进行中的 1 件事会马上发到群里", "现在的议事群是「幸福里议事群」")
    await hall[CHAIR].taps("不是")
    await hall[CHAIR].sees("没有改动")
    assert await the_group(hall) == before


async def test_nobody_but_the_chair_binds_a_group_not_even_by_a_forged_button(hall: Hall) -> None:
    before = await the_group(hall)
    open_chat(hall)
    bring_in(hall, "许红梅")
    await hall["陈静"].sees("请居委会主任点下面", chat=NEW)
    ticket = await ticket_of(hall)
    for name in ("陈静", "许红梅", cast.STRANGER):
        await hall[name].says(f"/start g_{ticket}")
        # A stranger is first asked which community they mean.
        await hall[name].sees("您要去哪个" if name == cast.STRANGER else "议事群要由居委会主任来设")
        await hall[name].forges(f"1gb:{ticket}")
        await hall.settled()
    assert await the_group(hall) == before


async def test_a_group_of_another_community_is_refused_kindly_and_stays_theirs(hall: Hall) -> None:
    chat = open_chat(hall)
    await hall.desk.act(lambda work: bind_group(work.enter(ELSEWHERE_ID), "telegram", str(chat), "别家的群"))
    bring_in(hall, CHAIR)
    await hall[CHAIR].sees("议事群", chat=NEW)
    await hall.settled()
    ticket = await ticket_of(hall)
    await hall[CHAIR].says(f"/start g_{ticket}")
    await hall[CHAIR].sees("已经是另一个社区的议事群")
    await hall[CHAIR].forges(f"1gb:{ticket}")
    await hall.settled()
    where = GROUPS.c.external == str(chat)
    assert await hall.count(GROUPS, where, GROUPS.c.community_id == ELSEWHERE_ID) == 1
    assert await hall.count(GROUPS, where) == 1


async def test_a_link_that_never_was_is_refused(hall: Hall) -> None:
    await hall[CHAIR].says("/start g_K7M2PQ4D23")
    await hall[CHAIR].sees("这个链接已经用不上了")


async def test_a_group_in_which_the_bot_may_not_speak_is_not_bound_until_it_may(hall: Hall) -> None:
    chat = open_chat(hall, type="supergroup")
    bring_in(hall, CHAIR)
    await hall[CHAIR].sees("请居委会主任点下面", chat=NEW)
    await hall[CHAIR].taps("设为议事群", chat=NEW)
    await hall[CHAIR].sees("设为幸福里社区的议事群？")
    bring_in(hall, CHAIR, status="restricted", rights={"can_send_messages": False})
    await hall.settled()
    await hall[CHAIR].taps("是，设为议事群")
    await hall[CHAIR].sees("还不能发言", "允许成员发消息，或者把我设为管理员")
    bring_in(hall, CHAIR, status="administrator")
    await hall.settled()
    await hall[CHAIR].taps("设为议事群", chat=NEW)
    await hall[CHAIR].sees("设为幸福里社区的议事群？")
    await hall[CHAIR].taps("是，设为议事群")
    await hall[CHAIR].sees("现在是幸福里社区的议事群")
    assert (await the_group(hall)).external == str(chat)


async def test_the_chair_gives_the_group_up_and_nothing_is_posted_any_more(hall: Hall) -> None:
    await hall[CHAIR].says("/group")
    await hall[CHAIR].sees("幸福里社区的议事群是「幸福里议事群」")
    await hall[CHAIR].taps("停用这个群")
    await hall[CHAIR].sees("不再把群「幸福里议事群」用作")
    await hall[CHAIR].taps("是，停用")
    await hall[CHAIR].sees("不再是议事群")
    await hall.settled()
    assert await the_group(hall) is None
    await hall["陈静"].sees("这个群不再是幸福里社区的议事群", "提案和表决请在私聊里看", chat=cast.GROUP)
    posted = len(hall["陈静"].messages(cast.GROUP, 200))
    await hall["陈静"].says("/group")
    await hall["陈静"].sees("议事群要由居委会主任来设")
    await hall.forward("4d")
    assert len(hall["陈静"].messages(cast.GROUP, 200)) == posted
    await hall[CHAIR].says("/group")
    await hall[CHAIR].sees("本社区还没有议事群", "把我加进群里")
