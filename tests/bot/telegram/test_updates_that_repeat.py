"""Updates that come twice, late, out of order, or at the last moment."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from handlers.chat.proposals.model import ProposalDraft
from kernel.database import table_of
from kernel.heard import HEARD
from kernel.journal import ENTRIES
from tests.bot.telegram.conftest import RAMP, Hall

VOTE_CAST = ENTRIES.c.kind == "VoteCast"


async def test_a_vote_that_is_delivered_twice_counts_once(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    hall.playground.faults.duplicate_updates = 1
    await chen.taps("同意")
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    await hall.settled()
    assert await hall.votes() == {"陈静": "agree"}
    assert await hall.count(ENTRIES, VOTE_CAST) == 1


async def test_a_repeated_tap_gets_the_receipt_it_had_the_first_time(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    await chen.taps("同意")
    receipt = (await chen.sees("已记录", "同意")).partition("回执 ")[2][:9]
    first = max(u for u in _update_ids(hall))
    await chen.taps("改一改")
    await chen.sees("改一改 · ")
    await chen.taps("反对")
    await chen.sees("已记录", "反对")
    hall.playground.delivery.inject(hall.update(first))
    await chen.sees("已记录", "同意", receipt)
    assert await hall.votes() == {"陈静": "against"}


async def test_taps_that_come_in_the_wrong_order_leave_one_vote_and_show_what_stands(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    await hall.bot.stop()
    hall.playground.faults.out_of_order = True
    await chen.taps("同意", wait=0)
    await chen.taps("反对", wait=0)
    await hall.bot.start()
    await hall.settled()
    unshown = select(HEARD.c.id).where(HEARD.c.shown_at.is_(None))
    await hall.until(
        lambda: not hall.desk.read_now(lambda work: work.connection.execute(unshown).all()),
        "both answers are shown, the last one last",
        60,
    )
    said = await chen.sees("已记录您家")
    assert await hall.votes() == {"陈静": "agree" if "：同意" in said else "against"}


async def test_a_vote_whose_answer_was_lost_is_shown_again_and_counted_once(hall: Hall) -> None:
    chen, zhou = await hall.ready_to_vote("陈静", "周建国")
    hall.goes_wrong("drop", "answerCallbackQuery", person="陈静", times=1)
    hall.goes_wrong("drop", "editMessageText", person="周建国", times=1)
    await asyncio.gather(chen.taps("同意"), zhou.taps("反对"))
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    await zhou.sees("已记录您家", "反对")
    assert await hall.votes() == {"陈静": "agree", "周建国": "against"}
    assert await hall.count(ENTRIES, VOTE_CAST) == 1 + 3


async def test_a_title_that_is_delivered_again_does_not_become_the_text(hall: Hall) -> None:
    chen = hall["陈静"]
    await chen.says("/propose")
    await chen.sees("第 1 步")
    number = await chen.says("小区门口加一盏路灯")
    await chen.sees("第 2 步")
    await hall.settled()
    hall.playground.delivery.inject(hall.update(number))
    await hall.settled()
    draft = table_of(ProposalDraft)
    assert await hall.count(draft, draft.c.title == "小区门口加一盏路灯", draft.c.body == "") == 1
    await chen.says("晚上太黑，老人看不清台阶。")
    await chen.sees("第 3 步")
    assert await hall.count(draft, draft.c.body == "晚上太黑，老人看不清台阶。") == 1


async def test_two_phones_of_one_home_at_once_leave_one_vote_and_the_earlier_is_told(hall: Hall) -> None:
    li, wang = await hall.ready_to_vote("李明", "王芳")
    await asyncio.gather(li.taps("同意"), wang.taps("反对"))
    await hall.settled()
    votes = await hall.votes()
    assert len(votes) == 1
    (last,) = votes
    earlier = "王芳" if last == "李明" else "李明"
    await hall[earlier].sees(f"您家（3号楼1单元201）的意见已由{last}更新")
    assert await hall.count(ENTRIES, VOTE_CAST) == 2


async def test_a_vote_one_microsecond_before_the_close_counts(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    hall.shared.stand_at((await hall.poll()).closes_at - timedelta(microseconds=1))
    await chen.taps("同意")
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    assert await hall.votes() == {"陈静": "agree"}


async def test_a_vote_at_the_very_second_of_the_close_is_refused_kindly(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    hall.shared.stand_at((await hall.poll()).closes_at)
    await chen.taps("同意")
    await chen.sees("截止，不能再投")
    await hall.settled()
    assert await hall.votes() == {}
    await chen.sees("未通过", RAMP)


async def test_an_answer_that_was_settled_and_not_shown_is_shown_by_the_next_start(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    hall.goes_wrong("500", "answerCallbackQuery")
    await chen.taps("同意", wait=0)
    await hall.until(lambda: hall.heard_all(), "the vote is settled")
    await hall.bot.stop()
    hall.is_well_again()
    await hall.bot.start()
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    assert await hall.votes() == {"陈静": "agree"}


def _update_ids(hall: Hall) -> list[int]:
    said = (entry.get("update") for entry in hall.playground.transcript.after(0))
    return [update["update_id"] for update in said if update]
