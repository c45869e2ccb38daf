"""The first walk of somebody who has nothing but words, beside neighbours on Telegram."""

from sqlalchemy import select

from kernel.database import table_of
from kernel.journal import ENTRIES
from kernel.outbox import NOTICES, NoticeState
from kernel.parked import Parked
from kernel.work import Work
from residents.model import Address, Holder, Person
from tests import cast
from tests.channels.correspondents import Correspondent
from tests.channels.plain import CHANNEL, PlainChannel
from tests.stories.meeting_walk import call_it
from tests.stories.town import Town

GROUP = cast.GROUP
TITLE = "3号楼门口加装扶手和坡道"


async def test_from_the_letter_to_the_vote_the_haircut_and_the_meeting(
    two_channels: Town, lin: Correspondent
) -> None:
    await join(lin)
    await propose(lin)
    await three_homes_support_it(two_channels, lin)
    await put_to_the_vote(two_channels)
    await vote(two_channels, lin)
    await outcome(two_channels, lin)
    await a_haircut(two_channels, lin)
    await a_meeting(two_channels, lin)
    await everything_once(two_channels)


async def join(lin: Correspondent) -> None:
    """With the code from the letter, typed."""
    assert "1：我是这里的居民" in await lin.says("首页")
    assert "请把信上的编号发给我" in await lin.says("1")
    assert "「先不办了」" in lin.reads()
    assert "不像信上的编号" in await lin.says("1")
    assert "1：我是业主，加入" in await lin.says(cast.LETTER.lower())
    assert "您是3号楼1单元302的居民" in await lin.says("1")
    assert "您满18周岁了吗" in await lin.says("林小满")
    assert "您已满18周岁" in await lin.chooses("我已满18周岁")


async def propose(lin: Correspondent) -> None:
    """Words where words are asked for, numbers where something is chosen."""
    assert "第 1 步" in await lin.says("写提案")
    assert "第 2 步" in await lin.says(TITLE)
    assert "第 3 步" in await lin.says("老人上下台阶不方便，推婴儿车也难，请加装扶手，再修一条坡道。")
    assert "也可以回复「3号楼」 「全社区」 「1号楼」" in lin.reads()
    shown = await lin.says("3")
    assert shown.startswith("好，是3号楼的事，只请3号楼的住户附议。\n请您看一遍") and TITLE in shown
    assert "请3号楼的住户附议。对吗？" in await lin.chooses("发布")
    assert "已发布" in await lin.says("对")


async def three_homes_support_it(town: Town, lin: Correspondent) -> None:
    """Her own support is read back; two neighbours tap the card in the group."""
    assert await lin.chooses("我家也附议") == f"您附议「{TITLE}」，对吗？\n\n回复 1：对　2：不对"
    assert "1/3 户" in await lin.says("对")
    await town["李明"].sees(TITLE, "附议 1/3 户", chat=GROUP)
    assert "2/3 户" in (await town["李明"].taps("我也附议", chat=GROUP) or "")
    await town["陈静"].taps("我也附议", chat=GROUP)
    await lin.sees("您的提案附议够了", "3/3 户")


async def put_to_the_vote(town: Town) -> None:
    """For three days."""
    chair = town["李国强"]
    await chair.sees("附议够了", "等居委会答复")
    await chair.taps("交付表决")
    await chair.sees("投几天票")
    await chair.taps("3 天")
    await chair.sees("3号楼，12 户")
    await chair.taps("开始表决")
    await chair.sees("已经交付表决")


async def vote(town: Town, lin: Correspondent) -> None:
    """The notice is numbered; so are the choices, and each is read back before it counts."""
    await lin.sees("请您投票", TITLE, "1：看内容，去投票")
    await town.settled()
    lin.letters.append(await lin.sees("请您投票", TITLE))
    assert "1：同意\n2：反对\n3：弃权" in await lin.says("1")
    assert await lin.says("１。") == f"您对「{TITLE}」的意见是：同意。对吗？\n\n回复 1：对　2：不对"
    assert "已记录您家（3号楼1单元302）的意见：同意" in await lin.says("1")
    assert "改一改" in await lin.chooses("改一改")
    assert "的意见是：反对。对吗？" in await lin.says("反对")
    assert "已记录您家（3号楼1单元302）的意见：反对" in await lin.says("是的", key="last-vote")
    assert "已记录您家（3号楼1单元302）的意见：反对" in await lin.says("是的", key="last-vote")
    await lin.chooses("改一改")
    await lin.chooses("同意")
    assert "意见：同意" in await lin.says("1")
    for name in ("李明", "陈静", "周建国", "小<b>明", "吴强"):
        await town[name].taps("去投票")
        await town[name].sees("公开表决", TITLE)
        await town[name].taps("同意")
        await town[name].sees("意见：同意")


async def outcome(town: Town, lin: Correspondent) -> None:
    """The close, and twenty points for the author."""
    await town.forward("74h")
    await lin.sees("✅ 通过", TITLE, "参加 8/12 户", "同意 8 户（100.0%）")
    await lin.sees("您的提案被采纳，得 20 积分")
    await town["李明"].sees("✅ 通过", TITLE)


async def a_haircut(town: Town, lin: Correspondent) -> None:
    """The voucher's picture cannot come; its code can."""
    assert "您有 20 积分" in await lin.says("积分")
    await lin.chooses("兑换")
    await lin.chooses("理发一次")
    assert "您用 15 积分换「理发一次」，对吗？" in await lin.chooses("兑换，用 15 分")
    voucher = await lin.says("1")
    assert "已为您留好：理发一次" in voucher and "另有一个文件" in voucher
    code = voucher.partition("券码 ")[2][:9]
    await town["刘师傅"].says("/redeem")
    await town["刘师傅"].sees("请发来居民的券码")
    await town["刘师傅"].says(code)
    await town["刘师傅"].sees("的兑换券：理发一次", "15 分")
    await town["刘师傅"].taps("已交给居民，收券")
    await lin.sees("您的「理发一次」已在刘师傅那里领取，用去 15 分")


async def a_meeting(town: Town, lin: Correspondent) -> None:
    """Said by number, counted on the card in the group."""
    await call_it(town)
    await lin.sees("会议通知", "坡道怎么修")
    await town.settled()
    assert "「坡道怎么修」" in await lin.chooses("来")
    assert "来 1 位" in await lin.says("1")
    await town["陈静"].sees("坡道怎么修", "来 1 位", chat=GROUP)


async def everything_once(town: Town) -> None:
    """Each act was done once, everybody was told, and a recount of everything holds."""
    await town.settled()
    for kind, times in {"ProposalPublished": 1, "ProposalSupported": 3, "MeetingAnswered": 1}.items():
        assert await town.count(ENTRIES, ENTRIES.c.kind == kind) == times, kind
    # Her first word, two changes of mind, and seven homes on Telegram.
    assert await town.count(ENTRIES, ENTRIES.c.kind == "VoteCast") == 3 + 7
    assert await town.count(table_of(Parked)) == 0
    assert await town.count(NOTICES, NOTICES.c.state == NoticeState.FAILED) == 0
    assert (await town.verified()).faults == ()


async def test_whoever_has_both_is_told_once(two_channels: Town, plain: PlainChannel) -> None:
    town, letters = two_channels, Correspondent(two_channels, plain, "13800000002")

    def second_address(work: Work) -> None:
        work.enter(1)
        chen = work.session.scalars(select(Person).where(Person.name == "陈静")).one()
        address = Address(channel=CHANNEL, external=letters.account, current_id=chen.id)
        work.session.add(address)
        work.session.flush()
        work.session.add(Holder(address_id=address.id, person_id=chen.id))

    await town.desk.act(second_address)
    await call_it(town)
    await town["李明"].sees("会议通知", "坡道怎么修")
    await town.settled()
    on_telegram = [said for said in town["陈静"].read_all() if "会议通知" in said]
    assert len([said for said in letters.letters if "会议通知" in said]) + len(on_telegram) == 1
    assert "来 1 位" in (await letters.chooses("来"), await letters.says("1"))[1]
    await town["陈静"].says("/meetings")
    await town["陈静"].sees("点一场")
    await town["陈静"].taps("坡道怎么修")
    await town["陈静"].sees("来 1 位", "您回答的是「来」")
