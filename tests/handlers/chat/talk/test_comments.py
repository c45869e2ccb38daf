"""What neighbours say for and against a proposal, and what its author hears of it."""

import asyncio

from sqlalchemy import select

from deliberation.comments.model import Comment
from deliberation.following.queries import followers, wants
from deliberation.proposals.model import Proposal
from kernel.work import Work
from residents.model import Residency
from residents.moderation.model import Ground, Hiding
from tests.handlers.chat.hall import published
from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone


async def proposed(phone: TalkingPhone) -> int:
    return await published(phone, "3号楼门口加装扶手")


async def says(phone: TalkingPhone, proposal: int, side: str, words: str) -> str:
    await phone.opens(f"o_{proposal}")
    await phone.taps(f"我{side}，说两句")
    await phone.says(words)
    return await phone.taps("就这样发布")


async def test_wu_speaks_against_it_with_one_tap_after_looking_at_it(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    assert "还没有人说" in await wu.opens(f"o_{proposal}")
    assert "您反对「3号楼门口加装扶手」。为什么？" in await wu.taps("我反对，说两句")
    looked = await wu.says("会挡住轮椅。")
    assert "还没有发布" in looked and "吴刚 · 反对：会挡住轮椅。" in looked
    shown = await wu.taps("就这样发布")
    assert "您的反对意见发布了" in shown and "赞成 0 人 · 反对 1 人" in shown
    assert await wu.again() == shown


async def test_a_second_tap_on_publish_says_it_once(chen: TalkingPhone, wu: TalkingPhone) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "赞成", "老人需要。")
    assert "赞成 1 人 · 反对 0 人" in await wu.anew()


async def test_the_sides_take_turns_and_the_smaller_speaks_first(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone, zhao: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    junior, li = hall.phone("4"), hall.phone("1")
    for phone, words in ((junior, "第一"), (zhao, "第二"), (li, "第三")):
        await says(phone, proposal, "赞成", words)
        hall.wait(minutes=1)
    await says(wu, proposal, "反对", "不同意见")
    shown = await chen.opens(f"o_{proposal}")
    assert "赞成 3 人 · 反对 1 人" in shown
    assert shown.index("不同意见") < shown.index("第三") < shown.index("第二") < shown.index("第一")


async def test_a_comment_said_anew_is_marked_and_the_stale_preview_counts_no_more(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "赞成", "要装。")
    hall.wait(minutes=2)
    await wu.taps("改一改我说的")
    await wu.says("要装，最好两边都装。")
    old = wu.screen
    await wu.says("要装，最好两边都装，还要防滑。")
    assert "还没有发布" in await wu.takes_up(old, "就这样发布")
    said = await wu.taps("就这样发布")
    assert "注明了「改过」" in said and "还要防滑" in said and "，改过）" in said
    assert "赞成 1 人 · 反对 0 人" in said


async def test_whoever_changes_their_mind_is_counted_on_the_other_side(
    chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "赞成", "要装。")
    await wu.taps("我改主意了，反对")
    await wu.says("想了想，会挡路。")
    assert "赞成 0 人 · 反对 1 人" in await wu.taps("就这样发布")


async def test_what_was_taken_back_leaves_no_words(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "赞成", "要装。")
    assert "您说的那条删掉了" in await wu.taps("收回我说的")
    assert hall.read(lambda work: list(work.session.scalars(select(Comment.text)))) == [""]
    assert "您的赞成意见发布了" in await says(wu, proposal, "赞成", "还是要装。")


async def test_the_words_of_somebody_who_moved_out_stay_and_can_only_be_taken_back(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "赞成", "要装。")

    def move_out(work: Work) -> None:
        for tie in work.enter(hall.id).session.scalars(select(Residency)):
            tie.until = work.now

    hall.workshop.act_now(move_out)
    shown = await wu.opens(f"o_{proposal}")
    assert "赞成 1 人 · 反对 0 人" in shown and "收回我说的" in wu.labels()
    assert "改一改我说的" not in wu.labels()
    assert "删掉了" in await wu.taps("收回我说的")


async def test_two_at_once_are_both_heard(chen: TalkingPhone, wu: TalkingPhone, zhao: TalkingPhone) -> None:
    proposal = await proposed(chen)
    for phone, side in ((wu, "反对"), (zhao, "赞成")):
        await phone.opens(f"o_{proposal}")
        await phone.taps(f"我{side}，说两句")
        await phone.says("就这样。")
    await asyncio.gather(wu.taps("就这样发布"), zhao.taps("就这样发布"))
    assert "赞成 1 人 · 反对 1 人" in await chen.opens(f"o_{proposal}")


async def test_a_hidden_comment_shows_its_reason_and_still_counts(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "反对", "某某是个骗子。")

    def hide(work: Work) -> None:
        comment = work.enter(hall.id).session.scalars(select(Comment)).one()
        hidden = Hiding(kind="comment", subject=comment.id, author_id=comment.person_id, ground=Ground.INSULT)
        hidden.why, hidden.hidden_at, hidden.confirmed_at = "骂人", work.now, work.now
        work.session.add(hidden)

    hall.workshop.act_now(hide)
    shown = await chen.opens(f"o_{proposal}")
    assert "骗子" not in shown and "原因：骂人" in shown and "反对 1 人" in shown


async def test_comments_close_with_the_proposal_and_stay_to_be_read(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "反对", "会挡路。")
    await wu.taps("改一改我说的")
    hall.wait(days=60)
    assert "不能再说看法了" in await wu.says("真的会挡路。")
    shown = await chen.opens(f"o_{proposal}")
    assert "看法到此为止" in shown and "会挡路。" in shown
    assert not any("说两句" in label for label in chen.labels())


async def test_a_stranger_reads_and_is_asked_to_join(chen: TalkingPhone, stranger: TalkingPhone) -> None:
    proposal = await proposed(chen)
    assert "加入以后您也可以说" in await stranger.opens(f"o_{proposal}")
    assert "我是这里的居民" in stranger.labels()
    assert not any("举报" in label for label in stranger.labels())


async def test_every_comment_of_another_can_be_reported(chen: TalkingPhone, wu: TalkingPhone) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "反对", "会挡路。")
    assert not any("举报" in label for label in wu.labels())
    await chen.opens(f"o_{proposal}")
    assert "举报 1" in chen.labels()


async def test_too_long_and_empty_ones_are_asked_for_again(chen: TalkingPhone, wu: TalkingPhone) -> None:
    proposal = await proposed(chen)
    await wu.opens(f"o_{proposal}")
    await wu.taps("我反对，说两句")
    assert "最多 300 个字，您写了 400 个" in await wu.says("长" * 400)
    assert "为什么？" in await wu.says("\u3164")
    assert "ئەسسالامۇ" in await wu.says("ئەسسالامۇ ئەلەيكۇم")


async def test_an_elder_hears_one_at_a_time(
    chen: TalkingPhone, wu: TalkingPhone, zhang: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "反对", "会挡路。")
    await says(chen, proposal, "赞成", "我来说明。")
    shown = await zhang.opens(f"o_{proposal}")
    assert ("会挡路" in shown) is not ("我来说明" in shown)


async def test_the_author_hears_once_a_day_in_sum(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone, zhao: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await says(wu, proposal, "反对", "会挡路。")
    await says(zhao, proposal, "赞成", "要装。")
    await says(chen, proposal, "赞成", "自己也说一句。")
    [(name, told, row)] = hall.owed("comments-of-the-day")
    assert name == "陈明" and row.digest and "赞成 1 人 · 反对 1 人" in told
    hall.wait(days=1)
    await wu.opens(f"o_{proposal}")
    await wu.taps("我改主意了，赞成")
    await wu.says("想通了。")
    await wu.taps("就这样发布")
    assert len(hall.owed("comments-of-the-day")) == 2


async def test_whoever_muted_their_proposal_hears_nothing(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    proposal = await proposed(chen)
    await chen.sends(f"1mf:{proposal}")
    await chen.taps("不再提醒这件事")
    await says(wu, proposal, "反对", "会挡路。")
    assert hall.owed("comments-of-the-day") == []


async def test_following_muting_and_neither(hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone) -> None:
    proposal = await proposed(chen)

    def names() -> list[int]:
        return hall.read(lambda work: followers(work, proposal))

    author = hall.read(lambda work: work.session.get_one(Proposal, proposal).author_id)
    assert names() == [author]
    assert "您没有关注" in await wu.sends(f"1mf:{proposal}")
    await wu.taps("关注，有进展告诉我")
    assert len(names()) == 2
    await wu.taps("不再提醒这件事")
    assert names() == [author]
    everyone = [author, *(each for each in range(1, 20) if each != author)]
    assert len(hall.read(lambda work: wants(work, proposal, everyone))) == len(everyone) - 1
    await wu.taps("恢复提醒")
    assert names() == [author]
    assert "3号楼门口加装扶手" in await _list(chen) and "还没有关注" in await wu.says("/following")


async def _list(phone: TalkingPhone) -> str:
    await phone.says("/following")
    return "\n".join(phone.labels())
