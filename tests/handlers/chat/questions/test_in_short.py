"""What is long is said in a few sentences to who reads slowly, and whole behind one tap."""

from handlers.chat.buttons import data_of
from handlers.chat.polls.buttons import ShowRule
from handlers.chat.privacy.taps import SeeTopics
from tests.handlers.chat.questions.conftest import LIFT, Neighbour, Street


async def test_an_elder_reads_the_rules_in_a_few_sentences_and_all_of_them_behind_one_tap(
    street: Street, wang: Neighbour
) -> None:
    poll = street.poll(LIFT)
    short = await wang.presses(data_of(ShowRule(poll)))
    assert "至少要 10 户来投票，一共 19 户" in short and "以前都可以投，也可以改" in short
    assert len(short.split("\n\n")[0].splitlines()) <= 6 and "名册" not in short
    assert "名册和规则在开始时" in await wang.says("1")
    chen = street.neighbour("陈静")
    assert "名册和规则在开始时" in await chen.presses(data_of(ShowRule(poll)))


async def test_an_elder_reads_what_is_held_in_a_few_sentences(street: Street, wang: Neighbour) -> None:
    short = await wang.presses(data_of(SeeTopics(0)))
    assert short.startswith("关于您，这里留着这些：") and "第 1 页" not in short
    assert len(short.split("\n\n")[0].splitlines()) <= 6
    assert "留着什么、为什么、谁看得到（第 1 页" in await wang.says("1")
    assert "第 2 页" in await wang.says("下一页"), "whoever asked for all of it goes on reading it"
    assert "第 1 页" in await wang.says("上一页")
    chen = street.neighbour("陈静")
    assert "第 1 页" in await chen.presses(data_of(SeeTopics(0)))
