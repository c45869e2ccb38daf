"""送达 as people in office meet it, and what everybody reads of it."""

import pytest
from sqlalchemy import select

from bot.features import FEATURES
from deliberation.proposals.model import Proposal
from deliberation.reach.asking import ask_leaders
from deliberation.reach.looking import look
from deliberation.reach.marking import tell_at_door
from deliberation.reach.model import PaperHung
from handlers.chat.polls.buttons import OpenPoll
from handlers.chat.reach import taps
from handlers.chat.screen import Screen, is_crowded
from handlers.chat.told import Told
from kernel.outbox import Notice
from kernel.work import Work
from residents.choices import choose_elder
from residents.moderation.model import Hiding
from tests import cast
from tests.deliberation.reach.street import FIRST, THIRD, Street
from tests.handlers.chat.office.service_hall import finds, said
from tests.paper import pages, texts
from tests.settled import SettledPhone

MANY = ("李明", "王芳", "Helen", "吴强", "周建国", "钱进")


def phone(street: Street, name: str) -> SettledPhone:
    """A neighbour's phone."""
    return SettledPhone(street.workshop, str(cast.account_of(name)))


def notice(street: Street, kind: str, name: str) -> str:
    """What somebody reads of a notice that they are owed; nothing if it is not worth saying any more."""
    person = street.person(name)
    query = select(Notice.subject).where(Notice.kind == kind, Notice.person_id == person)

    def draw(work: Work) -> Screen | None:
        subject = work.session.scalars(query).first()
        assert subject is not None, f"{name} is owed no {kind}"
        return FEATURES.notices[kind](work, Told({}, subject, person))

    screen = street.ask(draw)
    return said(screen) if screen is not None else ""


async def test_the_chair_reads_the_numbers_and_takes_one_channel_after_the_other(street: Street) -> None:
    call = street.poll(None)
    street.deliver(blocked=MANY)
    chair = phone(street, "李国强")
    assert "装扶手 · 8/19 户" in await _listed(chair)
    read = await chair.taps("🗳 装扶手 · 8/19 户")
    assert "通知到 8/19 户（42.1%），还没通知到 11 户。" in read
    assert "私信送到 8 户、9 人；8 户发不到。" in read
    assert "下一步：在群里发一次卡片。" in read
    assert "3号楼 3/12 户\n1号楼 5/7 户" in read
    assert chair.labels()[0] == "在群里再发一次" and not is_crowded(chair.screen)
    street.put_card(call)
    assert "下一步：打印告示" in await chair.sends(taps.OpenReach(call))
    await chair.taps("打印楼道告示")
    paper = chair.screen.attachment
    assert paper is not None and pages(paper.data) == 1
    assert chair.labels() == ["3号楼贴好了", "1号楼贴好了", "送达"]
    assert street.count(call).reached.reached == 8, "printing alone tells nobody"
    assert "那里住着 12 户" in await chair.taps("3号楼贴好了")
    await chair.taps("还有别的楼")
    assert chair.labels() == ["1号楼贴好了", "送达"]
    await chair.taps("1号楼贴好了")
    assert "每栋楼都贴好了" in await chair.taps("还有别的楼")
    read = await chair.taps("送达")
    assert "通知到 19/19 户" in read and "只靠告示" in read and "下一步：请楼栋长上门" in read
    assert "请了 2 位楼栋长上门，一共 11 户" in await chair.taps("请楼栋长上门")
    assert "已经请过楼栋长" in await chair.sends(taps.AskLeaders(call))


async def _listed(who: SettledPhone) -> str:
    await finds(who, "送达")
    return "\n".join(who.labels())


async def test_a_leader_goes_to_the_doors_and_ticks_them_off(street: Street) -> None:
    call, chair = street.poll(None), street.who("李国强")
    street.deliver(blocked=MANY)
    street.act(lambda work: ask_leaders(work, chair, call))
    read = notice(street, "reach-doors", "陈静")
    assert "请您上门说一声：正在表决「装扶手」" in read and "9 户没有通知送到" in read
    leader = phone(street, "陈静")
    await leader.sends(taps.ListSilent(call, 0))
    assert "3号楼1单元101 已当面说" in leader.labels() and "下一页" in leader.labels()
    assert not any("1号楼1单元" in each and "3号楼" not in each for each in leader.labels())
    assert "请不要问" in leader.reads() and not is_crowded(leader.screen)
    assert leader.screen.fresh is False
    assert "3号楼1单元101已经当面告诉" in await leader.taps("3号楼1单元101 已当面说")
    assert "还没有当面告诉" in await leader.taps("点错了，还没说")
    await leader.taps("没有通知送到的住家")
    await leader.taps("3号楼1单元101 已当面说")
    read = await leader.taps("送达")
    assert "3号楼：通知到 4/12 户，告示还没贴。" in read and "您的楼里，8 户没有通知送到" in read
    assert "1号楼" not in read


@pytest.mark.parametrize("name", ["李国强", "许红梅", "赵敏", "吴秉正", "陈静"])
async def test_no_screen_of_any_office_is_crowded(street: Street, name: str) -> None:
    calls = (street.poll(None), street.meeting(), street.proposal(None))
    street.deliver(blocked=MANY)
    office = phone(street, name)
    await finds(office, "送达")
    assert not is_crowded(office.screen) and len(office.labels()) == 4
    for call in calls:
        for does in (taps.OpenReach(call), taps.ListToHang(call, 0), taps.ListSilent(call, 0)):
            assert await office.sends(does)
            assert not is_crowded(office.screen) and office.labels()


async def test_everybody_reads_counts_and_nobody_else_reads_more(street: Street) -> None:
    call = street.poll(THIRD)
    street.deliver(blocked=MANY)
    poll = street.row(call).subject
    neighbour = phone(street, "李明")
    assert "已通知到 3/12 户。" in await neighbour.sends(OpenPoll(poll))
    assert "送达" not in neighbour.labels()
    assert "已通知到" in await neighbour.opens(f"v_{poll}")
    meeting = street.row(street.meeting()).subject
    assert "已通知到 1/19 户。" in await neighbour.opens(f"m_{meeting}")
    for does in (taps.ListReach(0), taps.OpenReach(call), taps.ReachOfPoll(poll), taps.PrintCall(call)):
        assert "送达 ·" not in await neighbour.sends(does) and neighbour.screen.attachment is None
    street.now = street.row(call).ends_at
    assert "已通知到" not in await neighbour.sends(OpenPoll(poll))


async def test_elders_read_the_question_and_no_number(street: Street) -> None:
    call = street.poll(None)
    street.deliver(blocked=MANY)
    who, poll = street.who("王德福"), street.row(call).subject
    for elder in (False, True):
        street.act(lambda work, on=elder: choose_elder(work, who, on))
        read = await phone(street, "王德福").sends(OpenPoll(poll))
        assert "装扶手" in read and ("已通知到" in read) is not elder


async def test_votes_and_meetings_stand_before_proposals_that_end_earlier(street: Street) -> None:
    proposal, poll = street.row(street.proposal()), street.row(street.poll(None, days=60))
    assert proposal.ends_at < poll.ends_at
    street.meeting()
    chair = phone(street, "李国强")
    await _listed(chair)
    assert [label[0] for label in chair.labels()[:3]] == ["📅", "🗳", "📝"]


async def test_the_door_stands_on_the_matter_where_there_is_room(street: Street) -> None:
    call = street.poll(THIRD)
    desk = phone(street, "赵敏")
    await desk.sends(OpenPoll(street.row(call).subject))
    assert "送达" in desk.labels() and not is_crowded(desk.screen)
    assert "表决的送达 · 装扶手" in await desk.taps("送达")
    chair = phone(street, "李国强")  # of 1号楼, so that he has no vote in it
    await chair.sends(OpenPoll(street.row(call).subject))
    assert not is_crowded(chair.screen)


async def test_the_chair_hears_halfway_with_the_next_step(street: Street) -> None:
    call = street.poll(THIRD)
    street.deliver(blocked=MANY)
    street.now = street.row(call).look_at
    street.act(lambda work: look(work, call))
    read = notice(street, "reach-half", "李国强")
    assert "时间过了一半" in read and "通知到 3/12 户（25.0%）" in read and "下一步：" in read
    leader, [*homes] = street.who("陈静"), street.homes("101", "102", "201", "202", "301", "401", "601")
    for home in homes:
        street.act(lambda work, h=home: tell_at_door(work, leader, call, h, told=True))
    assert notice(street, "reach-half", "李国强") == "", "it is not true any more"


@pytest.mark.usefixtures("printers_fonts")
async def test_the_paper_says_what_when_and_how(street: Street) -> None:
    chair = phone(street, "李国强")
    for call, words in (
        (street.poll(THIRD), ("请您表决：装扶手", "3号楼每户都可以表态", "投票到")),
        (street.meeting(), ("请您来开会：楼道会", "地点：二楼", "要谈的事：扶手")),
        (street.proposal(None), ("请您看一看：门口装灯", "附议到", "晚上看不见路")),
    ):
        await chair.sends(taps.PrintCall(call))
        assert chair.screen.attachment is not None
        [page] = texts(chair.screen.attachment.data)
        for each in (*words, "服务台电话 8000-1234", "幸福里社区"):
            assert each in page, page


async def test_what_members_hid_is_not_printed(street: Street) -> None:
    call = street.proposal(None)
    subject, author, now = street.row(call).subject, street.person("陈静"), street.now

    def hide(work: Work) -> None:
        row = Hiding(kind="proposal", subject=subject, author_id=author, ground="insult", why="骂人")
        row.hidden_at = row.confirmed_at = now
        work.session.add(row)

    street.act(hide)
    chair = phone(street, "李国强")
    assert "正被隐藏" in await chair.sends(taps.PrintCall(call))
    assert street.ask(lambda work: work.session.scalars(select(PaperHung)).all()) == []


async def test_what_members_hid_is_listed_and_told_by_its_number_alone(street: Street) -> None:
    call = street.proposal(None)
    subject, author, who = street.row(call).subject, street.person("陈静"), street.who("李国强")

    def hide(work: Work) -> None:
        row = Hiding(kind="proposal", subject=subject, author_id=author, ground="private", why="写了病情")
        row.hidden_at = row.confirmed_at = work.now
        work.session.add(row)

    street.act(hide)
    street.act(lambda work: ask_leaders(work, who, call))
    street.now = street.row(call).look_at
    street.act(lambda work: look(work, call))
    chair, leader = phone(street, "李国强"), phone(street, "许红梅")
    number = street.ask(lambda work: work.session.get_one(Proposal, subject).number)
    read = [
        await _listed(chair),
        await chair.sends(taps.OpenReach(call)),
        await leader.sends(taps.ListSilent(call, 0)),
        notice(street, "reach-half", "李国强"),
        notice(street, "reach-doors", "许红梅"),
    ]
    assert all(number in each and "门口装灯" not in each for each in read), read


async def test_in_a_group_no_home_is_listed(street: Street) -> None:
    call = street.poll(None)
    in_group = SettledPhone(street.workshop, str(cast.account_of("陈静")), group=str(cast.GROUP_ID))
    for does in (taps.ListSilent(call, 0), taps.ListReach(0), taps.PrintCall(call)):
        assert "单元" not in await in_group.sends(does)


async def test_a_call_that_is_over_shows_its_end(street: Street) -> None:
    call = street.poll(THIRD)
    street.deliver()
    street.now = street.row(call).ends_at
    street.act(lambda work: look(work, call))
    chair = phone(street, "李国强")
    assert "到结束时，通知到 10/12 户" in await chair.sends(taps.OpenReach(call))
    assert chair.labels() == ["回到送达"]
    assert "眼下没有要大家参与的事" in await chair.taps("回到送达")
    assert FIRST not in chair.reads()
