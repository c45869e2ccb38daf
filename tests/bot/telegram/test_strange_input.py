"""Buttons that are old, forged or foreign; words that are long or strange; speakers that are nobody."""

from sqlalchemy import func, select

from handlers.chat.proposals.model import ProposalDraft
from kernel.database import table_of
from kernel.work import Work
from residents.model import Address
from tests import cast
from tests.bot.telegram.conftest import ELSEWHERE, Hall

FAMILIES = "👨‍👩‍👧‍👦" * 4 + "一起跳绳"
RIGHT_TO_LEFT = "مدخل البناية ‏مع درج"
ADDRESSES, DRAFTS = table_of(Address), table_of(ProposalDraft)


OLD = ("0v:1", "1zzz:9", "1vc:1", "1vc:1:y:9", "1vc:zzzzzzzzzzzzzzzzzzzz:y", "9", "::::", "投票")


async def test_a_button_from_last_year_or_from_nowhere_is_answered_kindly(hall: Hall) -> None:
    chen = hall["陈静"]
    for data in OLD:
        await chen.says("/help")
        await chen.sees("这里能办这些事")
        assert "已经过期" in (await chen.forges(data) or ""), data
    await chen.sees("请从首页重新进来")
    assert await hall.votes() == {}


async def test_a_choice_that_never_was_is_no_vote(hall: Hall) -> None:
    await hall["陈静"].forges(await hall.button("q"))
    await hall["陈静"].sees("按钮已经过期")
    assert await hall.votes() == {}


async def test_nobody_votes_in_another_community_by_a_forged_button(hall: Hall) -> None:
    await hall["陈静"].forges(await hall.button("y", ELSEWHERE))
    await hall["陈静"].sees("您在那里还没有登记")
    assert await hall.votes(ELSEWHERE) == {}


async def test_a_vote_by_a_stranger_is_refused_with_the_way_to_join(hall: Hall) -> None:
    stranger = hall[cast.STRANGER]
    await stranger.says("/start c_cast")
    await stranger.sees("议事厅")
    await stranger.forges(await hall.button("y"))
    await stranger.sees("先核实住址")
    assert "我是这里的居民" in stranger.buttons()
    assert await hall.votes() == {}


async def test_a_name_with_a_tag_in_it_is_shown_as_it_is(hall: Hall) -> None:
    await hall["小<b>明"].says("/me")
    await hall["小<b>明"].sees("小<b>明")


async def test_strange_writing_is_kept_as_it_was_written(hall: Hall) -> None:
    chen = hall["陈静"]
    for title in (FAMILIES, RIGHT_TO_LEFT, "<b>加粗</b> & <script>"):
        await chen.says("/propose")
        await chen.sees("第 1 步")
        await chen.says(title)
        await chen.sees("第 2 步")
        await chen.says("就这一句。")
        await chen.sees("第 3 步")
        await chen.taps("全社区")
        await chen.sees("请您看一遍", title)
        await chen.taps("不发了，删掉草稿")
        await chen.sees("什么也没有发布")


async def test_ten_thousand_characters_are_refused_and_the_question_stays_open(hall: Hall) -> None:
    chen = hall["陈静"]
    await chen.says("/propose")
    await chen.sees("第 1 步")
    number = await chen.says("长")
    await chen.sees("标题要")
    update = hall.update(number)
    update = {"message": {**update["message"], "text": "长" * 10_000}}
    hall.playground.delivery.inject(update)
    await hall.settled()
    assert await hall.count(DRAFTS, DRAFTS.c.title != "") == 0
    await chen.says("小区门口加一盏路灯")
    await chen.sees("第 2 步")


async def test_a_picture_is_answered_in_words(hall: Hall) -> None:
    await hall["陈静"].says(None, location={"latitude": 31.2, "longitude": 121.5})
    await hall["陈静"].sees("这里不用您的位置", "写成字")


async def test_another_bot_is_not_listened_to(hall: Hall) -> None:
    before = await hall.desk.read(_addresses)
    number = await hall["陈静"].says("/start")
    await hall["陈静"].sees("陈静，您好")
    heard = hall.update(number)["message"]
    robot = {"id": 4242, "is_bot": True, "first_name": cast.OTHER_BOT}
    hall.playground.delivery.inject({"message": {**heard, "from": robot}})
    await hall.settled()
    assert await hall.desk.read(_addresses) == before


async def test_an_anonymous_administrator_is_shown_the_way_to_the_private_chat(hall: Hall) -> None:
    chair = hall["李国强"]
    await chair.says("/polls", chat=cast.GROUP, as_chat=cast.GROUP)
    await chair.sees("请在私聊里办", chat=cast.GROUP)
    assert hall.buttons_in_group()[-1].startswith("https://t.me/")


async def test_a_channel_is_shown_the_way_to_the_private_chat(hall: Hall) -> None:
    from bot.playground.sim.chats import add_chat

    add_chat(hall.playground, {"title": "邻里频道", "type": "channel", "creator": "李国强"})
    await hall["李国强"].says("/polls", chat=cast.GROUP, as_chat="邻里频道")
    await hall["李国强"].sees("请在私聊里办", chat=cast.GROUP)


def _addresses(work: Work) -> int:
    return work.connection.execute(select(func.count()).select_from(ADDRESSES)).scalar_one()
