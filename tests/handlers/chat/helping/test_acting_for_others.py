"""赵敏 at the desk acts for 孙桂英, who has no phone: every act on a slip, told, and open to being undone."""

import pytest

from deliberation.polls.closing import close_poll
from handlers.chat.helping.taps import DoneFor, HelpHome, HelpPerson, StartHelping, UndoAct
from handlers.chat.home.taps import Elder, Speak
from handlers.chat.meetings.buttons import AnswerMeeting, OpenMeeting
from handlers.chat.polls.buttons import CastVote, OpenPoll
from handlers.chat.proposals.taps import SeeProposal, SupportIt, TakeBack
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter, helps

NOW = "正在替孙桂英办理"


async def test_the_desk_votes_for_somebody_without_a_phone_and_writes_a_slip(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    begun = await helps(zhao)
    assert begun.startswith(NOW)
    assert "结束代办" in zhao.labels()
    told = await zhao.sends(CastVote(poll, "y"))
    [act] = counter.acts()
    assert told.startswith(NOW) and f"{act.slip[:4]}-{act.slip[4:]}" in told
    assert counter.box(poll) == {SUN: ("agree", ZHAO, "desk")}
    assert (act.kind, act.subject, act.proof, act.origin) == ("vote", poll, "spoken", "desk")
    assert counter.by_origin(poll).desk == 1
    assert counter.holds()


async def test_every_screen_says_for_whom_it_is_until_helping_ends(counter: Counter) -> None:
    counter.poll()
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    for command in ("/start", "/polls", "/proposals", "/meetings", "/me", "/help"):
        assert (await zhao.says(command)).startswith(NOW), command
        assert zhao.labels()[-1] == "结束代办", command
    assert not (await zhao.taps("结束代办")).startswith(NOW)
    assert NOW not in await zhao.says("/start")


async def test_what_is_theirs_is_said_of_them_and_not_of_the_clerk(counter: Counter) -> None:
    poll, meeting, zhao = counter.poll(), counter.meeting(), counter.phone(ZHAO)
    proposal = counter.proposal()
    await helps(zhao)
    assert "孙桂英的首页" in await zhao.says("/start")
    assert "孙桂英家（1号楼1单元101）还没有投票" in await zhao.sends(OpenPoll(poll))
    assert "已记录孙桂英家（1号楼1单元101）的意见：同意" in await zhao.sends(CastVote(poll, "y"))
    assert "孙桂英能来吗" in await zhao.sends(OpenMeeting(meeting))
    await zhao.sends(AnswerMeeting(meeting, "yes"))
    assert "孙桂英回答的是「来」" in await zhao.sends(OpenMeeting(meeting))
    await zhao.sends(SeeProposal(proposal))
    assert "已为孙桂英家附议" in await zhao.taps("替孙桂英附议")
    assert "孙桂英家已经附议" in await zhao.sends(SeeProposal(proposal))
    assert "已收回孙桂英家的附议" in await zhao.sends(TakeBack(proposal))
    assert "⭐ 孙桂英有 0 积分" in await zhao.says("/points")
    for screen in ("/start", "/polls", "/proposals", "/meetings"):
        assert "您" not in await zhao.says(screen), screen
    await zhao.taps("结束代办")
    assert "孙桂英" not in await zhao.sends(SeeProposal(proposal))


async def test_the_helper_reads_in_their_own_language_and_mode(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.says("/start")
    assert zhao.language == "zh-Hans"
    assert "回复" not in zhao.reads()


async def test_one_update_heard_twice_is_one_act_on_one_slip(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    await helps(zhao)
    first = await zhao.sends(CastVote(poll, "y"))
    assert await zhao.gets(zhao.heard) == first
    assert len(counter.acts()) == 1


async def test_the_same_vote_tapped_twice_stands_on_one_slip(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(CastVote(poll, "y"))
    again = await zhao.sends(CastVote(poll, "y"))
    assert len(counter.acts()) == 1 and "代办单" not in again


async def test_support_and_taking_it_back_and_a_meeting_each_have_their_slip(counter: Counter) -> None:
    proposal, meeting, zhao = counter.proposal(), counter.meeting(), counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(SupportIt(proposal, 0))
    await zhao.sends(TakeBack(proposal))
    await zhao.sends(AnswerMeeting(meeting, "yes"))
    assert [(act.kind, act.subject) for act in counter.acts()] == [
        ("support", proposal),
        ("withdraw", proposal),
        ("meeting", meeting),
    ]


async def test_how_much_of_the_support_was_entered_by_helpers_is_public(counter: Counter) -> None:
    proposal, zhao, chen = counter.proposal(), counter.phone(ZHAO), counter.phone("陈静")
    await chen.sends(SupportIt(proposal, 0))
    assert "代办" not in await chen.sends(SeeProposal(proposal))
    await helps(zhao)
    await zhao.sends(SupportIt(proposal, 0))
    assert "其中 1 户由人代办登记" in await chen.sends(SeeProposal(proposal))
    [act] = counter.acts()
    await zhao.sends(UndoAct(act.id))
    assert "代办" not in await chen.sends(SeeProposal(proposal))


async def test_a_proposal_is_the_neighbours_own_and_can_be_taken_back_before_others_support(
    counter: Counter,
) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.says("/propose")
    await zhao.says("门口的台阶要修")
    await zhao.says("台阶缺了一角，上个月摔过人。")
    while "发布" not in zhao.labels():
        await zhao.taps(next(label for label in ("全社区", "我的不一样，继续") if label in zhao.labels()))
    await zhao.taps("发布")
    [act] = counter.acts()
    assert act.kind == "propose" and act.person_id == counter.person(SUN)
    await zhao.sends(UndoAct(act.id))
    assert "撤回了" in zhao.reads()
    [act] = counter.acts()
    assert act.undone_at is not None


@pytest.mark.parametrize("button", [Elder(1), Speak("en")], ids=["elder", "language"])
async def test_what_is_theirs_alone_is_not_done_for_them(counter: Counter, button: object) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    assert "这一步不能代办" in await zhao.sends(button)
    assert NOW in zhao.reads() and "结束代办" in zhao.labels()


async def test_without_consent_nothing_begins_and_the_way_to_it_is_shown(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await zhao.sends(StartHelping(counter.person(SUN)))
    assert "当面口头同意了" in zhao.labels()
    assert NOW not in await zhao.says("/start")


async def test_consent_runs_out(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.taps("结束代办")
    counter.house.wait(days=366)
    await zhao.sends(StartHelping(counter.person(SUN)))
    assert "当面口头同意了" in zhao.labels()


async def test_a_leader_helps_in_their_own_building_only(counter: Counter) -> None:
    li, xu = counter.phone("李明"), counter.phone("许红梅")
    assert "不在您可以代办的范围里" in await li.sends(HelpPerson(counter.person(SUN)))
    assert (await helps(xu)).startswith(NOW)
    await li.sends(HelpHome())
    assert "没有找到" in await li.says(SUN)


async def test_a_neighbour_without_an_office_is_shown_who_may_help_them(counter: Counter) -> None:
    chen = counter.phone("陈静")
    assert "谁能替您办" in await chen.sends(HelpHome())
    assert "不在您可以代办的范围里" in await chen.sends(StartHelping(counter.person(SUN)))


async def test_nobody_acts_in_office_for_their_own_home(counter: Counter) -> None:
    li = counter.phone("李明")
    assert "是同一户" in await li.sends(StartHelping(counter.person("王芳")))


async def test_helping_rests_after_a_quarter_of_an_hour_and_then_does_nothing(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    await helps(zhao)
    counter.house.wait(minutes=15)
    told = await zhao.sends(CastVote(poll, "y"))
    assert "这一步没有办" in told and counter.box(poll) == {}
    await zhao.taps("接着替孙桂英办")
    await zhao.sends(CastVote(poll, "n"))
    assert counter.box(poll) == {SUN: ("against", ZHAO, "desk")}


async def test_each_act_makes_the_quarter_of_an_hour_begin_anew(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    await helps(zhao)
    for letter in "yny":
        counter.house.wait(minutes=14)
        await zhao.sends(CastVote(poll, letter))
    assert len(counter.acts()) == 3


async def test_a_form_that_rested_goes_on_with_what_was_written(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.says("/propose")
    await zhao.says("门口的台阶要修")
    counter.house.wait(minutes=20)
    assert "这一步没有办" in await zhao.says("台阶缺了一角。")
    await zhao.taps("接着替孙桂英办")
    await zhao.says("台阶缺了一角。")
    assert "全社区" in zhao.labels()


async def test_no_word_of_the_helper_gets_into_the_others_form(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.says("/propose")
    await zhao.taps("结束代办")
    await zhao.says("我自己的一句话")
    await helps(zhao)
    await zhao.says("/propose")
    assert "我自己的一句话" not in zhao.reads()


async def test_in_a_group_everybody_acts_as_themselves(counter: Counter) -> None:
    from tests import cast
    from tests.settled import SettledPhone

    meeting, zhao = counter.meeting(), counter.phone(ZHAO)
    await helps(zhao)
    in_group = SettledPhone(counter.workshop, str(cast.account_of(ZHAO)), group=str(cast.GROUP_ID))
    await in_group.sends(AnswerMeeting(meeting, "yes"))
    assert counter.acts() == []


async def test_one_helper_acts_for_so_many_in_one_matter(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    counter.set_cap(1)
    await helps(zhao)
    await zhao.sends(CastVote(poll, "y"))
    await zhao.sends(CastVote(poll, "n"))
    await zhao.taps("结束代办")
    await helps(zhao, "王德福")
    assert "您已经办满了" in await zhao.sends(CastVote(poll, "y"))
    assert set(counter.box(poll)) == {SUN}


async def test_two_helpers_at_once_and_the_last_word_is_undone_first(counter: Counter) -> None:
    poll, zhao, xu = counter.poll(), counter.phone(ZHAO), counter.phone("许红梅")
    await helps(zhao)
    await helps(xu)
    await zhao.sends(CastVote(poll, "y"))
    await xu.sends(CastVote(poll, "n"))
    first, second = counter.acts()
    assert "没有撤回" in await zhao.sends(UndoAct(first.id))
    await xu.sends(UndoAct(second.id))
    assert counter.box(poll) == {SUN: ("agree", ZHAO, "desk")}
    assert counter.holds()


async def test_consent_that_ends_in_the_middle_stops_the_next_act(counter: Counter) -> None:
    poll, zhao, wang = counter.poll(), counter.phone(ZHAO), counter.phone("王德福")
    await helps(zhao, "王德福")
    await wang.says("/helpers")
    for wanted in ("看更多", "结束同意", "不再让服务台", "结束"):
        await wang.says(next(label[0] for label in wang.labels() if wanted in label))
        counter.house.wait(seconds=3)
    assert "结束了" in wang.reads()
    assert "同意已经到期、已经结束" in await zhao.sends(CastVote(poll, "y"))
    assert counter.box(poll) == {}


async def test_after_the_close_nothing_is_undone_and_it_is_said_kindly(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(CastVote(poll, "y"))
    counter.house.wait(days=4)
    counter.act(lambda work: close_poll(work, poll))
    [act] = counter.acts()
    assert "已经截止，票不能再撤回" in await zhao.sends(UndoAct(act.id))
    assert counter.box(poll) != {} and counter.holds()


async def test_only_those_concerned_see_what_was_done(counter: Counter) -> None:
    poll, zhao, chen = counter.poll(), counter.phone(ZHAO), counter.phone("陈静")
    await helps(zhao)
    await zhao.sends(CastVote(poll, "y"))
    [act] = counter.acts()
    assert "撤回要由本人" in await chen.sends(UndoAct(act.id))
    assert "不在您可以代办的范围里" in await chen.sends(DoneFor(counter.person(SUN), 0))
    assert "替 1 位邻居办了 1 件，撤回 0 件" in await _report(chen)


async def _report(phone: object) -> str:
    from handlers.chat.helping.taps import HelpReport

    return await phone.sends(HelpReport())  # type: ignore[attr-defined,no-any-return]  # a phone
