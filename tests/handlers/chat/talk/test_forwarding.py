"""Somebody else's words: asked first, used once, deleted otherwise."""

import pytest
from sqlalchemy import select

from deliberation.intake.forwarding import Writer, writer_of
from deliberation.intake.model import Forwarded
from handlers.schedule.retention import RETENTION, forget, kept_too_long
from kernel.work import Work
from residents.model import Address
from tests.handlers.chat.hall import published
from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone

WORDS = "楼道灯又坏了，天天摸黑上楼，该换成感应灯。"


def rows(hall: TalkingHall) -> list[tuple[str, bool]]:
    def ask(work: Work) -> list[tuple[str, bool]]:
        query = select(Forwarded).order_by(Forwarded.id)
        return [(row.text, row.asked_at is not None) for row in work.session.scalars(query)]

    return hall.read(ask)


async def asked_for(phone: TalkingPhone, origin: str = "account:10") -> str:
    await phone.forwards(WORDS, origin)
    return await phone.taps("请他同意")


async def test_a_neighbour_is_asked_and_the_proposal_names_both(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    shown = await chen.forwards(WORDS, "account:10")
    assert "这是别人写的" in shown and "吴刚" not in shown
    assert "记下了" in await chen.taps("请他同意")
    wish = hall.drawn("forward-asked", "吴刚")
    assert "已经告诉他可以用" in await wu.takes_up(wish, "可以用")
    await chen.takes_up(hall.drawn("forward-agreed", "陈明"), "写成提案")
    assert rows(hall) == [("", True)]
    await chen.says("楼道换成感应灯")
    for label in ("全社区", "我的不一样，继续", "发布"):
        if label in chen.labels():
            await chen.taps(label)
    assert "已发布" in chen.reads()

    assert hall.read(lambda work: writer_of(work, 1)) == Writer("吴刚", reworded=False)
    shown = await wu.opens("p_1")
    assert "提出：陈明" in shown and "内容是吴刚的原话。" in shown


async def test_a_no_deletes_the_words_and_nobody_is_asked_again(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    await asked_for(chen)
    assert "这段话已经删掉" in await wu.takes_up(hall.drawn("forward-asked", "吴刚"), "不可以")
    assert rows(hall) == [("", True)]
    await asked_for(chen)
    assert len(hall.owed("forward-asked")) == 1


async def test_a_yes_can_be_taken_back_until_it_is_used(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    await asked_for(chen)
    await wu.takes_up(hall.drawn("forward-asked", "吴刚"), "可以用")
    agreed = hall.drawn("forward-agreed", "陈明")
    await wu.taps("还是不可以")
    assert "已经删掉了" in await chen.takes_up(agreed, "写成提案")


async def test_asking_twice_is_asking_once(hall: TalkingHall, chen: TalkingPhone) -> None:
    await asked_for(chen)
    await asked_for(chen)
    assert len(hall.owed("forward-asked")) == 1 and len(rows(hall)) == 1


async def test_after_seven_days_without_an_answer_the_words_are_gone(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    await asked_for(chen)
    wish = hall.drawn("forward-asked", "吴刚")
    hall.wait(days=7, minutes=1)
    assert "已经删掉了" in await wu.takes_up(wish, "可以用")
    assert "forwarded words that were not used" in hall.read(lambda work: [n for n, _ in kept_too_long(work)])
    hall.workshop.act_now(lambda work: forget(work, RETENTION["forwarded words that were not used"]))
    assert rows(hall) == []


async def test_nobody_else_can_allow_refuse_or_use_them(
    hall: TalkingHall, chen: TalkingPhone, zhao: TalkingPhone
) -> None:
    await asked_for(chen)
    for data in ("1fwy:1", "1fwn:1", "1fwu:1", "1fwa:1"):
        assert "已经删掉了" in await zhao.sends(data)
    assert rows(hall) == [(WORDS, True)]


@pytest.mark.parametrize(
    ("origin", "why"),
    [
        ("hidden", "隐藏了账号"),
        ("chat", "从频道、群或别的机器人转来的"),
    ],
)
async def test_where_nobody_can_be_asked_it_is_explained(
    hall: TalkingHall, chen: TalkingPhone, origin: str, why: str
) -> None:
    shown = await chen.forwards(WORDS, origin)
    assert why in shown and "用自己的话" in shown and "写一份提案" in chen.labels()
    assert rows(hall) == []


@pytest.mark.parametrize("account", ["10", "987654", "8", "90"])  # here, nobody, moved out, next door
async def test_nobody_learns_by_forwarding_who_lives_here(
    hall: TalkingHall, chen: TalkingPhone, account: str
) -> None:
    shown = await chen.forwards(WORDS, f"account:{account}")
    assert "这是别人写的" in shown and "他是不是居民，我不能告诉您" in shown
    assert "请他同意" in chen.labels()
    assert "写的人是本社区居民，就会收到" in await chen.taps("请他同意")
    assert rows(hall) == [(WORDS, True)]
    assert len(hall.owed("forward-asked")) == (account == "10")


async def test_of_a_neighbour_who_blocked_the_bot_or_said_no_nothing_is_told(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    said = await asked_for(chen)
    await wu.takes_up(hall.drawn("forward-asked", "吴刚"), "不可以")
    assert hall.owed("forward-refused") == []
    await chen.sends("1fwa:1")
    assert chen.reads() == said, "as if nobody had answered"
    await chen.forwards(WORDS + "，还有灯", "account:10")
    assert await chen.taps("请他同意") == said
    assert len(hall.owed("forward-asked")) == 1, "nobody who said no is asked again"

    def block(work: Work) -> None:
        work.session.scalars(select(Address).where(Address.external == "10")).one().reachable = False

    hall.workshop.act_now(block)
    assert await asked_for(chen) == said


async def test_ones_own_words_are_taken_as_written_now(chen: TalkingPhone) -> None:
    assert "收到您写的" in await chen.forwards("3号楼门口加装扶手", "account:3")
    assert "第 2 步" in await chen.taps("提个建议，写成提案") or "还没有发布" in chen.reads()


async def test_forwarded_words_never_answer_a_form(chen: TalkingPhone, hall: TalkingHall) -> None:
    proposal = await published(chen, "3号楼门口加装扶手")
    await chen.opens(f"o_{proposal}")
    await chen.taps("我赞成，说两句")
    await chen.forwards(WORDS, "hidden")
    assert "还没有发布" in await chen.says("我自己的话")


async def test_ten_thousand_characters_are_too_many(hall: TalkingHall, chen: TalkingPhone) -> None:
    assert "最多 1500 个字，这条有 10,000 个" in await chen.forwards("长" * 10_000, "account:10")
    assert rows(hall) == []


@pytest.mark.parametrize("content", ["sticker", "contact", "voice"])
async def test_what_has_no_words_is_explained(chen: TalkingPhone, content: str) -> None:
    assert "转发来的不是文字" in await chen.forwards("", "account:10", content=content)


async def test_a_forwarded_command_is_no_command(chen: TalkingPhone) -> None:
    assert "隐藏了账号" in await chen.forwards("/cancel", "hidden", command="cancel")


async def test_the_bots_own_message_leads_to_what_it_is_about(chen: TalkingPhone) -> None:
    await published(chen, "3号楼门口加装扶手")
    card = "📝 提案 2026-001 · 3号楼门口加装扶手"
    assert "议事厅自己发的消息" in await chen.forwards(card, "hall")
    assert "3号楼门口加装扶手" in await chen.taps("看全文")
    assert "议事厅自己发的消息" in await chen.forwards("您好", "hall")


async def test_a_stranger_is_asked_to_join_first(stranger: TalkingPhone) -> None:
    await stranger.forwards(WORDS, "account:10")
    assert "我是这里的居民" in stranger.labels()


async def test_somebody_writing_another_proposal_keeps_both(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    await chen.says("/propose")
    await chen.says("门口装一面反光镜")
    await asked_for(chen)
    await wu.takes_up(hall.drawn("forward-asked", "吴刚"), "可以用")
    assert "没写完的提案" in await chen.takes_up(hall.drawn("forward-agreed", "陈明"), "写成提案")
    assert rows(hall) == [(WORDS, True)]
