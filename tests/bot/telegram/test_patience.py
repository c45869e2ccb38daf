"""Telegram's slowness towards one person is nobody else's, and an old answer never covers a newer one."""

from sqlalchemy import select

from deliberation.polls.model import Poll
from kernel.database import table_of
from kernel.heard import HEARD
from tests import cast
from tests.bot.telegram.conftest import Hall


async def test_many_words_of_one_person_to_whom_telegram_hangs_hold_up_nobody(hall: Hall) -> None:
    chen, zhou = await hall.ready_to_vote("陈静", "周建国")
    hall.goes_wrong("hang", person="陈静", seconds=3)
    for _ in range(6):
        await chen.says("/start")
    await hall.until(hall.heard_all, "all of them are settled")
    await zhou.taps("反对")
    await zhou.sees("已记录您家", "反对")
    assert await hall.votes() == {"周建国": "against"}
    hall.is_well_again()
    await chen.sees("陈静，您好")


async def test_an_answer_that_was_left_is_not_shown_over_a_newer_one(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    hall.goes_wrong("500", person="陈静", times=3)  # as often as an answer is tried
    await chen.taps("同意", wait=0)
    unshown = select(HEARD.c.id).where(HEARD.c.shown_at.is_(None))

    async def left() -> int:
        return len(await hall.desk.read(lambda work: work.connection.execute(unshown).all()))

    await hall.until(hall.heard_all, "the first vote is settled")
    await chen.taps("反对")
    await chen.sees("已记录您家", "反对")
    while await left():
        await hall.settled()
    assert await hall.votes() == {"陈静": "against"}
    assert "反对" in chen.reads()


async def test_a_long_pause_that_telegram_asks_for_in_one_chat_is_heeded_there_and_nowhere_else(
    hall: Hall,
) -> None:
    chen, zhou = await hall.ready_to_vote("陈静", "周建国")
    hall.goes_wrong("429", person="陈静", retry_after=600, times=1)
    await chen.taps("同意", wait=0)
    await hall.until(lambda: _held(hall), "the pause is known")
    await chen.says("/start")
    await hall.until(hall.heard_all, "it is settled all the same")
    await zhou.taps("反对")
    await zhou.sees("已记录您家", "反对")
    assert await hall.votes() == {"陈静": "agree", "周建国": "against"}
    calls = [entry for entry in hall.playground.transcript.after(0) if entry.get("status") == 429]
    assert len(calls) == 1, "nobody tries whether it is over"


def _held(hall: Hall) -> bool:
    chat = str(cast.account_of("陈静"))
    return bool(hall.bot.program.edge.pauses.left("telegram", chat) > 500)


async def test_an_outcome_that_was_rewritten_with_its_votes_is_noticed(hall: Hall) -> None:
    chen, zhou = await hall.ready_to_vote("陈静", "周建国")
    await chen.taps("同意")
    await zhou.taps("反对")
    await hall.forward("4d")
    assert (await hall.verified()).faults == ()
    poll = table_of(Poll)
    outcome = (await hall.poll()).outcome
    forged = {**outcome, "against": [0, 0]}

    def forge(work: object) -> None:
        from deliberation.polls.casting import VOTES

        connection = work.connection  # type: ignore[attr-defined]  # it is a Work
        connection.execute(VOTES.delete().where(VOTES.c.choice == "against"))
        connection.execute(poll.update().where(poll.c.outcome.is_not(None)).values(outcome=forged))

    await hall.desk.act(forge)
    assert any("the journal tells another outcome" in fault for fault in (await hall.verified()).faults)


async def test_what_was_only_asked_comes_after_a_short_outage_without_another_word(hall: Hall) -> None:
    chen = hall["陈静"]
    hall.goes_wrong("reset", "sendMessage", person="陈静", lasts=6)
    await chen.says("/help")
    await hall.until(hall.heard_all, "it was heard")
    assert "这里能办这些事" not in chen.reads()
    await chen.sees("这里能办这些事", seconds=60)


async def test_of_two_questions_in_an_outage_the_newer_alone_is_answered_late(hall: Hall) -> None:
    chen = hall["陈静"]
    hall.goes_wrong("reset", "sendMessage", person="陈静", lasts=6)
    await chen.says("/help")
    await chen.says("/me")
    await chen.sees("我的资料", seconds=60)
    await hall.settled()
    assert not [said for said in chen.read_all() if said.startswith("这里能办")]
