"""王德福 is told something while he is being asked something: whose number is it?"""

import pytest

from handlers.chat.menu import join_door
from handlers.chat.screen import Screen
from tests.handlers.chat.questions.conftest import LAMPS, LIFT, Neighbour, Street


async def test_a_notice_that_merely_informs_leaves_the_number_to_the_question(
    street: Street, wang: Neighbour
) -> None:
    poll, meeting = street.poll(LIFT), street.meeting("坡道怎么修")
    asked = wang.is_told("meeting-announced", meeting)
    assert asked.endswith("1：来\n2：来不了\n3：还不定\n4：看更多")
    street.counted(poll)
    told = wang.is_told("poll-outcome", poll)
    assert "加装电梯" in told and "请回复号码" not in told
    assert wang.labels() == ["怎么算的", "看全文"]
    assert (await wang.says("1")).startswith("「坡道怎么修」")
    assert "您来，对吗？" in wang.reads()


async def test_what_informed_can_still_be_opened_and_the_question_waits(
    street: Street, wang: Neighbour
) -> None:
    poll, meeting = street.poll(LIFT), street.meeting("坡道怎么修")
    wang.is_told("meeting-announced", meeting)
    street.counted(poll)
    wang.is_told("poll-outcome", poll)
    assert "「坡道怎么修」您还没有回。" in await wang.says("怎么算的")
    assert wang.labels()[-1].endswith("：回那件事")


async def test_without_buttons_its_words_open_it(street: Street) -> None:
    wang = street.neighbour("王德福", buttons=False)
    poll, meeting = street.poll(LIFT), street.meeting("坡道怎么修")
    wang.is_told("meeting-announced", meeting)
    street.counted(poll)
    assert wang.is_told("poll-outcome", poll).endswith("也可以回复「怎么算的」 「看全文」。")
    assert "怎么算" in await wang.says("怎么算的")
    assert "「坡道怎么修」您还没有回。" in wang.reads()


async def test_what_was_read_back_is_confirmed_across_a_notice_that_informs(
    street: Street, wang: Neighbour
) -> None:
    old, lift = street.poll(LAMPS, days=1), street.poll(LIFT, days=5)
    street.counted(old)
    await wang.opens(lift)
    await wang.says("1")
    wang.is_told("poll-outcome", old)
    assert (await wang.says("1")).startswith("记下了，您家的意见是：同意。")
    assert street.votes() == {lift: "agree"}


async def test_an_invitation_to_vote_is_a_question_and_takes_the_number(
    street: Street, wang: Neighbour
) -> None:
    lift, lamps = street.poll(LIFT), street.poll(LAMPS)
    await wang.opens(lift)
    await wang.says("1")
    assert wang.is_told("poll-opened", lamps).endswith("1：看内容，去投票")
    assert (await wang.says("1")).startswith("问您一件事：楼道换灯")
    assert street.votes() == {}


async def test_where_nothing_waits_a_notice_has_numbers(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    street.counted(poll)
    assert wang.is_told("poll-outcome", poll).endswith("1：怎么算的\n2：看全文")
    await wang.says("/start")
    assert "1：怎么算的" in wang.is_told("poll-outcome", poll)


async def test_words_for_a_vote_that_choose_nothing_here_ask_again(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    await wang.says("1")
    for typed in ("同意", "不同意", "我反对"):
        again = await wang.says(typed)
        assert again.startswith("还没有记下。请回复号码。\n\n「加装电梯」，您同意，对吗？")
        assert wang.labels() == ["1：对", "2：不对"]
    assert street.votes() == {}
    await wang.says("1")
    assert street.votes() == {poll: "agree"}


async def test_words_for_an_answer_are_no_proposal_while_something_is_asked(
    street: Street, wang: Neighbour
) -> None:
    wang.is_told("meeting-announced", street.meeting("坡道怎么修"))
    assert (await wang.says("好的")).startswith("还没有记下。请回复号码。")
    assert wang.labels() == ["1：来", "2：来不了", "3：还不定", "4：看更多"]
    assert (await wang.says("楼下的灯坏了")).startswith("收到您写的")


async def test_who_votes_in_words_while_nothing_is_asked_is_shown_what_waits(
    street: Street, wang: Neighbour
) -> None:
    poll = street.poll(LIFT)
    assert (await wang.says("同意")).startswith("还没有记下。请回复号码。\n\n有 1 件事等您定。")
    assert wang.labels()[0] == "1：加装电梯"
    assert (await wang.says("1")).startswith("问您一件事：加装电梯")
    assert street.votes() == {} and poll


async def test_who_votes_in_words_while_nothing_waits_is_shown_the_first_screen(wang: Neighbour) -> None:
    assert (await wang.says("同意")).startswith("还没有记下。请回复号码。\n\n王德福，您好。")


async def test_a_meeting_that_waits_is_counted_on_the_first_screen(street: Street, wang: Neighbour) -> None:
    street.meeting("坡道怎么修")
    street.poll(LIFT)
    assert (await wang.says("/start")).startswith("王德福，您好。\n有 2 件事等您定。")
    assert (await wang.says("1")).startswith("有 2 件事等您定。")
    assert wang.labels()[:2] == ["1：加装电梯", "2：坡道怎么修"]
    await wang.says("2")
    await wang.says("1")
    await wang.says("1")
    assert "有 1 件事等您定。" in await wang.says("/start")


@pytest.mark.parametrize("content", ["voice", "sticker", "location", "contact", "document"])
async def test_an_offer_for_stray_words_awaits_nothing(street: Street, wang: Neighbour, content: str) -> None:
    await wang.says("今天天气不错")
    assert "刚才" not in await wang.shows(content) and "请打字发来，或者点下面" in wang.reads()
    await wang.says("/start")
    assert "刚才" not in await wang.shows(content)


async def test_the_first_screen_puts_stray_words_away(street: Street) -> None:
    chen = street.neighbour("陈静")
    await chen.says("楼下的灯坏了")
    offer = chen.screen
    await chen.says("/start")
    chen.screen = offer
    assert "已经办完或者停下了" in await chen.taps("报个问题，请人来看")


async def test_a_form_that_awaits_words_still_says_so(wang: Neighbour) -> None:
    wang.screen = Screen(rows=((join_door(),),))
    assert "请把信上的编号发给我" in await wang.taps("我是这里的居民")
    await wang.says("/start")
    assert "请打字回答刚才的事" in await wang.shows("voice")
