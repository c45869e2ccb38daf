"""One bot, two communities: strangers are asked, members switch with one tap, groups act for their own."""

from dataclasses import replace

from sqlalchemy import select

from handlers.chat.communities.taps import GoTo
from handlers.chat.communities.telling import headed_notice
from handlers.chat.home.taps import JoinWith
from handlers.chat.polls.buttons import CastVote, OpenPoll
from handlers.chat.proposals.model import ProposalDraft
from handlers.chat.proposals.taps import SupportIt
from handlers.chat.screen import Screen
from kernel.database import table_of
from kernel.lines import line
from residents.joining import letter_link
from tests import cast
from tests.handlers.chat.communities.street import (
    BOTH,
    GROUP_THERE,
    HERE_ONLY,
    NOBODY,
    SECRET,
    THERE_ONLY,
    Street,
)


async def test_a_stranger_is_asked_which_and_finds_it_by_a_part_of_its_name(street: Street) -> None:
    lin = street.phone(NOBODY)
    assert "好几个社区" in await lin.says("/start")
    assert lin.labels() == ["简体中文", "繁體中文", "English"]
    assert "没有找到" in await lin.says("梧桐")
    assert "是不是这里" in await lin.says("翠竹")
    assert lin.labels() == ["去翠竹苑社区"]
    assert "翠竹苑社区议事厅" in await lin.taps("去翠竹苑社区")
    assert "翠竹苑社区议事厅" in await lin.says("/start")


async def test_a_stranger_who_is_nowhere_may_choose_a_language_first(street: Street) -> None:
    lin = street.phone(NOBODY)
    await lin.says("/start")
    assert "好几个社区" in await lin.taps("English")
    assert lin.language == "en"
    await lin.says("/start")
    assert lin.language == "en"


async def test_a_name_is_looked_for_as_it_is_written(street: Street) -> None:
    lin = street.phone(NOBODY)
    for words in ("%", "_", "' OR 1=1", "社区 社区"):
        assert "没有找到" in await lin.says(words)
    await lin.says("社区")
    assert lin.labels() == ["去幸福里社区", "去翠竹苑社区"]


async def test_a_stranger_who_is_nowhere_yet_is_asked_whatever_they_tap(street: Street) -> None:
    for tapped in (OpenPoll(street.ids["poll"]), JoinWith("K7M2PQ4D")):
        assert "好几个社区" in await street.phone(NOBODY).sends(tapped)


async def test_a_link_brings_a_stranger_to_its_community_and_a_guest_may_choose_again(street: Street) -> None:
    lin = street.phone(NOBODY)
    assert SECRET in await lin.opens(f"v_{street.ids['poll']}")
    assert "翠竹苑社区议事厅" in await lin.says("/start")
    await lin.taps("换一个社区")
    assert "好几个社区" in await lin.says("/polls")
    assert "幸福里社区议事厅" in await lin.opens("c_cast")
    assert "翠竹苑社区议事厅" in await lin.opens("c_next-door")


async def test_a_link_to_a_community_that_is_none_is_answered(street: Street) -> None:
    assert "好几个社区" in await street.phone(NOBODY).opens("c_nowhere")
    assert "陈静" in await street.phone(HERE_ONLY).opens("c_nowhere")


async def test_the_letter_is_good_in_its_own_community_wherever_one_is_now(street: Street) -> None:
    lin = street.phone(NOBODY)
    assert "您家是3号楼1单元302吗" in await lin.opens(letter_link("next-door", cast.LETTER))
    assert "编号对上了：3号楼1单元302" in await lin.says(cast.LETTER[-9:])
    assert "翠竹苑社区议事厅" in await lin.says("/start")
    chen = street.phone(HERE_ONLY)
    assert "您家是3号楼1单元302吗" in await chen.opens(letter_link("cast", cast.LETTER))
    assert "编号对上了" in await chen.says(cast.LETTER[-9:])


async def test_a_neighbour_with_a_letter_of_next_door_belongs_to_both_afterwards(street: Street) -> None:
    chen = street.phone(HERE_ONLY)
    await chen.opens(letter_link("next-door", cast.LETTER))
    assert "没有算作一次" in await chen.says("在哪里找编号")
    assert "还可以再试 5 次" in await chen.says("AAAA-2222")
    assert "编号对上了" in await chen.says(cast.LETTER[-9:])
    assert "您是3号楼1单元302的居民" in await chen.taps("我租住在这里，加入")
    await chen.taps("就叫这个")
    assert "【翠竹苑社区】" in await chen.says("/start")
    assert "去幸福里社区" in chen.labels()
    assert "【幸福里社区】" in await chen.taps("去幸福里社区")
    assert "陈静，您好" in chen.reads()


async def test_whoever_belongs_to_one_sees_no_header_and_no_way_out(street: Street) -> None:
    chen = street.phone(HERE_ONLY)
    assert "【" not in await chen.says("/start")
    assert "换一个社区" not in chen.labels()


async def test_every_screen_says_where_one_is_for_who_belongs_to_both(street: Street) -> None:
    li = street.phone(BOTH)
    for said in ("/start", "/polls", "/proposals", "/meetings", "/points", "/me", "/bylaws", "你好"):
        assert (await li.says(said)).startswith("【幸福里社区】"), said


def test_a_notice_says_of_which_community_it_is_and_for_whom(
    street: Street,
) -> None:
    screen = Screen((line("group-none"),))

    def first(name: str) -> str:
        person = street.house.person(name, at=street.there)
        drawn = street.house.ask(lambda work: headed_notice(work, screen, person), at=street.there)
        assert drawn is not None and drawn.lines[0] is not None
        return drawn.lines[0].key

    assert (first("李国强"), first("陈静"), first("王芳")) == ("communities-here", "group-none", "told-for")


async def test_founding_next_door_has_not_moved_whom_both_know(street: Street) -> None:
    assert "【幸福里社区】" in await street.phone(BOTH).says("/start")


async def test_an_old_button_of_the_other_community_leads_there_and_only_shows(street: Street) -> None:
    li, poll = street.phone(BOTH), street.ids["poll"]
    assert "这是翠竹苑社区的内容" in await li.sends(CastVote(poll, "y"))
    shown = await li.taps("换到翠竹苑社区")
    assert "竹林表决" in shown and "现在到了翠竹苑社区" in shown and "还没有投票" in shown
    assert "已记录" in await li.taps("同意")


async def test_a_link_of_the_other_community_switches_and_says_so(street: Street) -> None:
    li = street.phone(BOTH)
    shown = await li.opens(f"p_{street.ids['proposal']}")
    assert shown.startswith("【翠竹苑社区】\n现在到了翠竹苑社区。") and "竹林提案" in shown
    assert "现在到了" not in await li.opens(f"p_{street.ids['proposal']}")


async def test_the_same_link_again_is_answered_as_the_first_time(street: Street) -> None:
    li = street.phone(BOTH)
    first = await li.opens(f"i_{street.there}_new_1")
    assert await li.gets(replace(li.heard)) == first


async def test_what_was_being_filled_in_stays_behind(street: Street) -> None:
    li = street.phone(BOTH)
    await li.says("/propose")
    await li.says("/start")
    await li.taps("去翠竹苑社区")
    before = street.all_rows(street.there)["proposal"]
    await li.says("东门加装扶手")
    assert street.all_rows(street.there)["proposal"] == before
    assert "去幸福里社区" not in li.labels()


async def test_a_tap_in_the_group_acts_for_the_groups_community_and_moves_nobody(street: Street) -> None:
    in_group = street.phone(BOTH, group=GROUP_THERE)
    await in_group.sends(SupportIt(street.ids["proposal"]))
    assert "附议" in in_group.toast()
    assert len(street.all_rows(street.there)["support"]) == 1
    assert "【幸福里社区】" in await street.phone(BOTH).says("/start")


async def test_links_left_in_a_group_lead_to_its_community(street: Street) -> None:
    in_group = street.phone(NOBODY, group=GROUP_THERE)
    await in_group.says("/help")
    [link] = [each for row in in_group.screen.rows for each in row]
    lin = street.phone(NOBODY)
    assert "翠竹苑社区议事厅" in await lin.opens(link.start)  # type: ignore[union-attr]  # a link


async def test_a_forged_way_to_a_community_that_is_none_is_refused(street: Street) -> None:
    assert "不在这里" in await street.phone(HERE_ONLY).sends(GoTo(987654, "-"))
    assert "幸福里" in await street.phone(HERE_ONLY).says("/start")


async def test_a_guest_next_door_may_look_and_come_home(street: Street) -> None:
    chen = street.phone(HERE_ONLY)
    await chen.opens("c_next-door")
    assert "翠竹苑社区议事厅" in await chen.taps("去翠竹苑社区登记")
    assert "先核实住址" in await chen.sends(CastVote(street.ids["poll"], "y"))
    await chen.says("/start")
    assert "陈静，您好" in await chen.taps("去幸福里社区")


async def test_one_account_of_two_people_of_one_home_goes_to_whom_it_served_last(street: Street) -> None:
    phone = street.phone(THERE_ONLY)
    assert "陈静，您好" in await phone.says("/start")


async def test_each_community_has_its_own_draft_and_words_land_in_neither_by_mistake(street: Street) -> None:
    li = street.phone(BOTH)
    await li.sends(GoTo(street.here, ""))
    await li.says("/propose")
    await li.says("3号楼门口加装扶手")
    assert "第 2 步" in li.reads()
    await li.sends(GoTo(street.there, ""))
    assert "第 2 步" not in await li.says("把这里的花园改成停车场。")
    await li.says("/propose")
    await li.says("竹林里装一盏路灯")
    await li.sends(GoTo(street.here, ""))
    shown = await li.says("/propose")
    assert "接着上次没写完的" in shown and "第 2 步" in shown
    drafts = street.house.workshop.read_now(
        lambda work: work.connection.execute(select(table_of(ProposalDraft).c.title)).scalars().all()
    )
    assert sorted(drafts) == ["3号楼门口加装扶手", "竹林里装一盏路灯"]
