"""王德福 answers by number: what counts, what is read back, and what a late number does not do."""

from datetime import timedelta

import pytest

from tests.handlers.chat.questions.conftest import LAMPS, LIFT, Neighbour, Street

CHOICES = "请回复号码：\n1：同意\n2：不同意\n3：都可以\n4：看更多"
CHANGED = "请回复号码：\n1：同意\n2：不同意\n3：都可以"


async def test_a_vote_is_read_back_before_it_counts(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    asked = await wang.opens(poll)
    assert asked.startswith("问您一件事：加装电梯。您同意吗？")
    assert asked.endswith(CHOICES)
    assert await wang.says("1") == "「加装电梯」，您同意，对吗？\n\n请回复号码：\n1：对\n2：不对"
    assert wang.labels() == ["1：对", "2：不对"]
    assert street.votes() == {}
    assert (await wang.says("1")).startswith("记下了，您家的意见是：同意。")
    assert street.votes() == {poll: "agree"}


@pytest.mark.parametrize("typed", ["2", "２", "二", "2.", "2。", "答2", "不同意", "反对", "不贊成", "two"])
async def test_however_it_is_written(street: Street, wang: Neighbour, typed: str) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    assert "「加装电梯」，您不同意，对吗？" in await wang.says(typed)
    await wang.says("是的")
    assert street.votes() == {poll: "against"}


async def test_what_was_not_meant_is_asked_again(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    await wang.says("1")
    again = await wang.says("2")
    assert again.startswith("好，没有记下。\n\n问您一件事：加装电梯")
    assert again.endswith(CHOICES)
    assert street.votes() == {}
    await wang.says("3")
    await wang.says("对")
    assert street.votes() == {poll: "abstain"}


async def test_a_tap_counts_at_once_and_can_be_changed(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    await wang.taps("2：不同意")
    assert street.votes() == {poll: "against"}
    assert wang.labels()[0] == "1：改一改"
    assert (await wang.says("1")).startswith("改一改 · 加装电梯")
    await wang.says("1")
    await wang.says("1")
    assert street.votes() == {poll: "agree"}


async def test_the_number_answers_what_was_shown_last_and_names_it(street: Street, wang: Neighbour) -> None:
    lift, lamps = street.poll(LIFT), street.poll(LAMPS)
    await wang.opens(lift)
    await wang.opens(lamps)
    assert (await wang.says("1")).startswith("「楼道换灯」，您同意，对吗？")
    shown = await wang.says("1")
    assert street.votes() == {lamps: "agree"}
    assert "「加装电梯」您还没有回。" in shown
    assert wang.labels() == ["1：改一改", "2：看规则", "3：回到首页", "4：回那件事"]
    assert (await wang.says("回那件事")).startswith("问您一件事：加装电梯。您同意吗？")
    await wang.says("2")
    await wang.says("1")
    assert street.votes() == {lamps: "agree", lift: "against"}
    assert "还没有回" not in wang.reads()


async def test_what_was_answered_meanwhile_is_not_asked_again(street: Street, wang: Neighbour) -> None:
    lift, lamps = street.poll(LIFT), street.poll(LAMPS)
    await wang.opens(lift)
    ballot = wang.screen
    await wang.opens(lamps)
    wang.screen = ballot
    await wang.taps("1：同意")
    assert "「楼道换灯」您还没有回。" in await wang.taps("1：对")
    await wang.taps("回那件事")
    assert "还没有回" not in await wang.taps("1：同意")
    assert street.votes() == {lift: "agree", lamps: "agree"}


async def test_a_notice_that_came_meanwhile_is_what_the_number_answers(
    street: Street, wang: Neighbour
) -> None:
    poll, meeting = street.poll(LIFT), street.meeting("坡道怎么修")
    await wang.opens(poll)
    await wang.says("1")
    told = wang.is_told("meeting-announced", meeting)
    assert "请回复号码：\n1：来\n2：来不了\n3：还不定" in told
    assert (await wang.says("1")).startswith("「坡道怎么修」")
    assert street.votes() == {}
    shown = await wang.says("1")
    assert "「加装电梯」您还没有回。" in shown
    assert street.votes() == {}
    assert (await wang.says("回那件事")).startswith("问您一件事：加装电梯")


async def test_a_number_two_days_later_is_read_back_first(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    street.wait(days=2)
    assert (await wang.says("1")).startswith("「加装电梯」，您同意，对吗？")
    street.wait(hours=3)
    assert (await wang.says("1")).startswith(
        "隔的时间长了，再问您一遍。半小时里回复就算。\n「加装电梯」，您同意"
    )
    assert street.votes() == {}
    await wang.says("1")
    assert street.votes() == {poll: "agree"}


async def test_typed_twice_at_once_counts_for_one_answer(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    await wang.says("1")
    street.wait(seconds=-5)
    assert (await wang.says("1")).startswith(
        "还没有记下：回得太快，怕您按错，请再回一遍。\n「加装电梯」，您同意，对吗？"
    )
    assert street.votes() == {}
    await wang.says("2")
    assert wang.reads().startswith("好，没有记下。\n\n问您一件事")


async def test_a_vote_that_closed_meanwhile_says_so(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT, days=1)
    await wang.opens(poll)
    street.wait(days=2)
    assert "截止" in await wang.says("1")
    assert street.votes() == {}
    assert "1：表决\n2：回到首页" in wang.reads()


async def test_a_vote_that_closes_after_it_was_read_back_is_refused(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT, days=1)
    await wang.opens(poll)
    street.now = street.closes(poll) - timedelta(minutes=1)
    assert "对吗？" in await wang.says("1")
    street.wait(minutes=2)
    assert "截止" in await wang.says("1")
    assert street.votes() == {}


async def test_a_number_is_understood_after_a_restart(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    street.restart()
    await wang.says("一")
    street.restart()
    await wang.says("1")
    assert street.votes() == {poll: "agree"}


async def test_a_number_delivered_twice_is_not_two_answers(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    first = await wang.says("1")
    street.restart()
    assert await wang.repeats() == first
    assert street.votes() == {}
    done = await wang.says("1")
    assert await wang.repeats() == done
    assert street.votes() == {poll: "agree"}


async def test_a_late_number_is_no_proposal(street: Street, wang: Neighbour) -> None:
    shown = await wang.says("1")
    assert shown.startswith("您现在没有要回的事。\n\n王德福，您好。")
    assert wang.labels() == ["1：有什么要我定的", "2：我的积分", "3：找人帮忙"]


async def test_a_question_is_forgotten_after_a_fortnight(street: Street, wang: Neighbour) -> None:
    await wang.opens(street.poll(LIFT, days=20))
    street.wait(days=15)
    assert (await wang.says("1")).startswith("您现在没有要回的事。")


async def test_a_number_that_was_not_offered_asks_again(street: Street, wang: Neighbour) -> None:
    await wang.opens(street.poll(LIFT))
    shown = await wang.says("7")
    assert shown.startswith("没有这个号码，还没有记下。")
    assert shown.endswith(CHOICES)


async def test_more_choices_are_a_page_further(street: Street, wang: Neighbour) -> None:
    await wang.opens(street.poll(LIFT))
    assert wang.labels() == ["1：同意", "2：不同意", "3：都可以", "4：看更多"]
    shown = await wang.says("更多")
    assert shown.startswith("问您一件事：加装电梯。您同意吗？\n还可以选：")
    assert wang.labels() == ["1：看规则", "2：回到首页"]
    assert (await wang.says("1")).startswith("「加装电梯」怎样算通过：")


async def test_more_can_be_tapped_long_after(street: Street, wang: Neighbour) -> None:
    await wang.opens(street.poll(LIFT))
    ballot = wang.screen
    await wang.says("/start")
    street.wait(days=3)
    wang.screen = ballot
    await wang.taps("看更多")
    assert wang.labels() == ["1：看规则", "2：回到首页"]


async def test_while_a_title_is_awaited_a_number_goes_to_the_title(street: Street, wang: Neighbour) -> None:
    await wang.says("/propose")
    assert "请用一句话发给我" in wang.reads() and "回复号码" not in wang.reads()
    assert "没有要回的事" not in await wang.says("1")
    assert "现在有什么不便" in await wang.says("3号楼门口加装扶手")
    assert "先放着" in await wang.says("先不办了")


async def test_a_question_to_somebody_else_on_the_same_phone_is_not_answered(street: Street) -> None:
    mother, daughter = street.neighbour("张桂兰"), street.neighbour("何小雨")
    poll = street.poll(LIFT)
    holder = await mother.says("/me")
    other = daughter if "张桂兰" in holder else mother
    other.is_told("meeting-announced", street.meeting("坡道怎么修"))
    assert (await mother.says("1")).startswith("这一件是问这部手机上另一位的")
    assert street.votes() == {} and poll


async def test_an_elder_finds_what_waits_from_the_first_screen(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.says("/start")
    shown = await wang.says("1")
    assert "有 1 件事等您定" in shown
    assert wang.labels()[0] == "1：加装电梯"
    await wang.says("1")
    await wang.says("1")
    await wang.says("1")
    assert street.votes() == {poll: "agree"}


async def test_a_neighbour_who_is_not_old_types_numbers_in_vain(street: Street) -> None:
    chen = street.neighbour("陈静")
    await chen.opens(street.poll(LIFT))
    assert (await chen.says("1")).startswith("您现在没有要回的事。")
    assert street.votes() == {}


async def test_an_elder_finds_the_languages_one_tap_from_what_is_held(wang: Neighbour) -> None:
    await wang.says("/me")
    assert "2：称呼、语言、字体" in wang.labels()
    await wang.says("2")
    assert "2：换语言 · Language" in wang.labels()
    await wang.says("2")
    assert wang.labels() == ["1：简体中文", "2：繁體中文", "3：English", "4：回到首页"]


async def test_of_a_danger_it_is_the_words_that_are_read_back(street: Street, wang: Neighbour) -> None:
    assert "先打电话" in await wang.says("楼道里有煤气味")
    street.wait(hours=1)
    assert "说的是：楼道里有煤气味" in await wang.says("1")
