"""What is told of polls: drawn when it is sent, and only while it is still wanted."""

from collections.abc import Callable
from datetime import timedelta

from kernel.lines import Words
from tests.deliberation.polls.neighbourhood import CLOSE, Hall
from tests.handlers.chat.polls.conftest import Ring
from tests.handlers.chat.polls.phone import Phone


def last_day(hall: Hall) -> int:
    """A poll in its last twenty hours."""
    poll = hall.opens()
    hall.clock.now = CLOSE - timedelta(hours=20)
    return poll


async def test_the_opening_is_told_with_its_last_hour_and_leads_to_the_vote(hall: Hall, phone: Ring) -> None:
    li = phone("李明")
    said = li.is_told("poll-opened", hall.opens("3号楼"), hall.people["李明"])
    assert said == (
        "🗳 请您投票：3号楼加装扶手\n请3号楼的 6 户表决，一户一票。\n"
        "⏳ 周六 11月28日 20:00 截止（还有 7 天）。"
    )
    await li.taps("看内容，去投票")
    assert li.labels[0] == ["同意"]


def test_the_opening_is_not_told_to_who_voted_already(hall: Hall, phone: Ring) -> None:
    poll = hall.opens()
    hall.votes("李明", poll, "agree")
    assert phone("李晓").is_told("poll-opened", poll, hall.people["李晓"]) is None


def test_the_opening_is_not_told_after_the_close(hall: Hall, phone: Ring) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE
    assert phone("李明").is_told("poll-opened", poll, hall.people["李明"]) is None


def test_the_reminder_goes_to_who_has_not_voted(hall: Hall, phone: Ring) -> None:
    li = phone("李明")
    said = li.is_told("poll-reminder", last_day(hall), hall.people["李明"])
    assert said == "⏳ 3号楼加装扶手，周六 11月28日 20:00 截止（还有 20 小时）。您家还没有投票。"
    assert li.labels == [["去投票"], ["不再提醒这件事"]]


def test_nobody_is_reminded_of_a_vote_their_home_has_cast(hall: Hall, phone: Ring) -> None:
    poll = last_day(hall)
    hall.votes("李明", poll, "agree")
    assert phone("李晓").is_told("poll-reminder", poll, hall.people["李晓"]) is None


def test_a_tenant_is_not_reminded_of_what_owners_decide(founding: Callable[..., Hall]) -> None:
    hall = founding(voices="owners")
    assert Phone(hall, "5").is_told("poll-reminder", last_day(hall), hall.people["赵租"]) is None


async def test_who_wants_no_more_reminders_gets_none_and_can_still_vote(hall: Hall, phone: Ring) -> None:
    li, poll = phone("李明"), last_day(hall)
    li.is_told("poll-reminder", poll, hall.people["李明"])
    assert "不再提醒您" in await li.taps("不再提醒这件事")
    await li.taps("去投票")
    assert li.labels[0] == ["同意"]
    assert li.is_told("poll-reminder", poll, hall.people["李明"]) is None


async def test_who_is_replaced_is_told_by_whom_and_can_change_it_again(hall: Hall, phone: Ring) -> None:
    poll, li = hall.opens(), phone("李明")
    hall.votes("李明", poll, "agree")
    hall.votes("李晓", poll, "against")
    said = li.is_told(
        "vote-replaced", poll, hall.people["李明"], dwelling=Words("3号楼102"), by=Words("李晓")
    )
    assert said == (
        "您家（3号楼102）的意见已由李晓更新。\n"
        "事情是「3号楼加装扶手」。您可以在截止前再次更改，以最后一次为准。"
    )
    await li.taps("改一改")
    assert "已由李晓投过票" in await li.taps("不改了")


def test_who_is_replaced_in_the_last_minute_is_told_that_it_is_over(hall: Hall, phone: Ring) -> None:
    poll, li = hall.opens(), phone("李明")
    hall.clock.now = CLOSE
    said = li.is_told("vote-replaced", poll, hall.people["李明"], dwelling=Words("甲"), by=Words("李晓"))
    assert said is not None and said.endswith("现在已经截止。") and li.labels == [["看这件表决"]]


def test_the_card_shows_turnout_and_never_what_was_said(hall: Hall, phone: Ring) -> None:
    poll, group = hall.opens("3号楼"), phone("李明")
    hall.votes("李明", poll, "against")
    assert group.sees_the_card(poll) == (
        "🗳 表决 2026-001 · 3号楼加装扶手\n"
        "参加：1/6 户（需要 4 户）· 面积 80.00/900.00 平方米（需要 600.00）\n"
        "公开表决（不是秘密投票） · ⏳ 周六 11月28日 20:00 截止"
    )
    assert group.links == {"去投票": "v_1"} and group.taps_here == []
    assert group.sees_in_the_group("card-poll", poll) == group.sees_the_card(poll)


def test_between_close_and_count_the_card_says_so(hall: Hall, phone: Ring) -> None:
    poll, group = hall.opens(), phone("李明")
    hall.clock.now = CLOSE
    said = group.sees_the_card(poll)
    assert said is not None and "正在计票" in said and group.labels == []


async def test_after_the_count_the_card_and_the_group_show_the_outcome_with_links(
    hall: Hall, phone: Ring
) -> None:
    poll, group = hall.opens(), phone("李明")
    hall.votes("陈静", poll, "agree")
    hall.clock.now = CLOSE
    hall.closes(poll)
    card = group.sees_the_card(poll)
    assert card is not None and card.startswith("⛔ 未通过") and "下一步" not in card
    told = group.sees_in_the_group("poll-outcome", poll)
    assert told is not None and told.startswith(card) and "下一步" in told
    assert group.links == {"怎么算的": "vh_1", "看全文": "v_1"} and group.taps_here == []
    assert "至少 6 户" in await group.taps("怎么算的")


async def test_in_private_the_outcome_has_buttons(hall: Hall, phone: Ring) -> None:
    poll, li = hall.opens(), phone("李明")
    hall.clock.now = CLOSE
    hall.closes(poll)
    li.is_told("poll-outcome", poll, hall.people["李明"])
    assert li.links == {}
    assert "装在坡道两侧。" in await li.taps("看全文")


def test_an_outcome_is_not_told_before_the_count(hall: Hall, phone: Ring) -> None:
    poll = hall.opens()
    assert phone("李明").is_told("poll-outcome", poll, hall.people["李明"]) is None
