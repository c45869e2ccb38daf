"""王德福 taps: what counts at once, what is read back, and what he is told that waits."""

from handlers.chat.polls.screens import choices
from handlers.chat.screen import Screen
from tests.handlers.chat.questions.conftest import LIFT, Neighbour, Street


async def test_a_tap_on_an_old_button_is_read_back_before_it_counts(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    ballot = wang.screen
    await wang.taps("2：不同意")
    await wang.says("/start")
    wang.screen = ballot
    assert (await wang.taps("1：同意")).startswith("「加装电梯」，您同意，对吗？")
    assert wang.screen.fresh
    assert street.votes() == {poll: "against"}
    assert (await wang.taps("2：不对")).startswith("好，没有记下。\n\n")
    assert street.votes() == {poll: "against"}
    wang.screen = ballot
    await wang.taps("1：同意")
    assert (await wang.taps("1：对")).startswith("记下了，您家的意见是：同意。")
    assert street.votes() == {poll: "agree"}


async def test_an_old_button_that_was_never_numbered_is_read_back_too(
    street: Street, wang: Neighbour
) -> None:
    poll = street.poll(LIFT)
    wang.screen = Screen(rows=choices(poll))
    assert (await wang.taps("反对")).startswith("「加装电梯」，您不同意，对吗？")
    assert (await wang.taps("2：不对")).startswith("问您一件事：加装电梯。您同意吗？")
    assert street.votes() == {}


async def test_a_second_tap_at_once_confirms_nothing(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    ballot = wang.screen
    await wang.says("/start")
    wang.screen = ballot
    await wang.taps("1：同意")
    street.wait(seconds=-5)
    wang.screen = ballot
    assert (await wang.taps("1：同意")).startswith("还没有记下：回得太快，怕您按错，请再回一遍。")
    assert street.votes() == {}


async def test_a_tap_that_changes_a_vote_is_read_back(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    await wang.taps("2：不同意")
    await wang.taps("1：改一改")
    assert (await wang.taps("1：同意")).startswith("「加装电梯」，您同意，对吗？")
    assert street.votes() == {poll: "against"}
    tapped = await wang.taps("1：对")
    assert await wang.repeats() == tapped
    assert street.votes() == {poll: "agree"}


async def test_a_first_vote_by_tap_delivered_twice_is_answered_the_same(
    street: Street, wang: Neighbour
) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    tapped = await wang.taps("2：不同意")
    street.restart()
    assert await wang.repeats() == tapped
    assert street.votes() == {poll: "against"}


async def test_an_old_button_is_read_back_even_if_it_is_the_first_that_a_new_program_hears(
    street: Street, wang: Neighbour
) -> None:
    poll = street.poll(LIFT)
    street.restart()
    wang.screen = Screen(rows=choices(poll))
    assert (await wang.taps("反对")).startswith("「加装电梯」，您不同意，对吗？")
    assert street.votes() == {}
    asked = wang.screen
    street.restart()
    assert (await wang.repeats()).startswith("「加装电梯」，您不同意，对吗？")
    assert street.votes() == {}
    wang.screen = asked
    await wang.taps("1：对")
    assert street.votes() == {poll: "against"}


async def test_who_is_not_old_taps_and_it_counts(street: Street) -> None:
    chen = street.neighbour("陈静")
    poll = street.poll(LIFT)
    await chen.opens(poll)
    ballot = chen.screen
    await chen.taps("反对")
    chen.screen = ballot
    await chen.taps("同意")
    assert street.votes() == {poll: "agree"}


async def test_what_waits_takes_no_number_from_the_screen_asked_for(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.opens(poll)
    assert "「加装电梯」您还没有回。" in await wang.says("/language")
    assert wang.labels() == ["1：简体中文", "2：繁體中文", "3：English", "4：回到首页", "5：回那件事"]


async def test_the_first_screen_says_what_waits(street: Street, wang: Neighbour) -> None:
    assert (await wang.says("/start")).startswith("王德福，您好。\n现在没有等您定的事。")
    street.poll(LIFT)
    assert (await wang.says("/start")).startswith("王德福，您好。\n有 1 件事等您定。")


async def test_the_list_says_where_one_has_voted(street: Street, wang: Neighbour) -> None:
    poll = street.poll(LIFT)
    await wang.says("/polls")
    assert wang.labels()[0] == "1：加装电梯（等您投票）"
    await wang.opens(poll)
    await wang.taps("2：不同意")
    await wang.says("/polls")
    assert wang.labels()[0] == "1：加装电梯（您投过了）"
    assert "您家现在的意见是：不同意。" in await wang.opens(poll)


async def test_a_merchant_types_a_code_and_is_at_the_counter(street: Street) -> None:
    liu = street.neighbour("刘师傅")
    await liu.says("/start")
    assert liu.labels()[0] == "收兑换券" and len(liu.labels()) == 5
    assert "收到您写的" not in await liu.says("T5RW-8GKC")
    assert "收下一张" in liu.labels()
    assert (await liu.says("门口台阶太滑")).startswith("收到您写的")


async def test_a_neighbour_who_types_a_code_is_at_no_counter(street: Street) -> None:
    chen = street.neighbour("陈静")
    shown = await chen.says("T5RW-8GKC")
    assert shown.startswith("这像是投票的回执，可是对不上您家现在的票。") and "兑换券在「积分」里看" in shown
    assert chen.labels() == ["🗳 表决", "⭐ 积分", "再加一处住房", "回到首页"]
