"""The end of the first walk: a meeting is called, moved, and has to be cancelled."""

from tests import cast
from tests.stories.town import Town

GROUP = cast.GROUP


async def a_meeting(town: Town) -> None:
    """The chair calls a meeting, moves it, and has to cancel it."""
    chair, chen, li = town["李国强"], town["陈静"], town["李明"]
    await call_it(town)
    for name in ("陈静", "李明", "许红梅"):
        await town[name].sees("会议通知", "坡道怎么修", "12月5日")
    await chen.sees("坡道怎么修", "来 0 位", chat=GROUP)
    await chen.taps("来")
    await chen.sees("坡道怎么修", "来 1 位")
    await li.taps("来不了")
    await li.sees("坡道怎么修", "来不了 1 位")
    await chair.taps("改动或取消")
    await chair.sees("每次变动都会通知大家")
    await chair.taps("改时间")
    await chair.sees("改到什么时候")
    await chair.says("12月6日 19:30")
    await chair.sees("12月6日", "点「确定改」后")
    await chair.taps("确定改")
    await chair.sees("已改好")
    await chen.sees("会议有变动", "12月6日", "原来是")
    await chen.taps("加到日历")
    await chen.sees("这是日历文件")
    name, ics = chen.document()
    assert name.endswith(".ics") and b"BEGIN:VEVENT" in ics and "坡道怎么修".encode() in ics
    await the_reminder_and_the_end(town)


async def call_it(town: Town) -> None:
    """Title, place, time, agenda, one look, and out it goes."""
    chair = town["李国强"]
    await chair.says("/announce")
    await chair.sees("第 1 步")
    await chair.says("坡道怎么修")
    await chair.sees("第 2 步")
    await chair.says("居委会二楼会议室")
    await chair.sees("第 3 步")
    await chair.says("12月5日 19:30")
    await chair.sees("第 4 步")
    await chair.says("一、坡道的位置\n二、施工时间")
    await chair.sees("请看一遍", "坡道怎么修")
    await chair.taps("发布")
    await chair.sees("已发布，正在通知")


async def the_reminder_and_the_end(town: Town) -> None:
    """Whoever said no is not reminded; everybody hears that it is off, and why."""
    chair = town["李国强"]
    await town.forward(town.evening_of(12, 5) - town.now)
    await town["陈静"].sees("快要开会了", "坡道怎么修")
    await town["许红梅"].sees("快要开会了", "坡道怎么修")
    assert "快要开会了" not in town["李明"].reads()
    await chair.taps("改动或取消")
    await chair.sees("每次变动都会通知大家")
    await chair.taps("取消会议")
    await chair.sees("请写一句原因")
    await chair.says("会议室漏水")
    await chair.sees("原因：会议室漏水")
    await chair.taps("确定取消会议")
    await chair.sees("会议已取消，正在通知")
    for name in ("陈静", "李明", "许红梅"):
        await town[name].sees("会议取消", "会议室漏水")
    await town["陈静"].sees("会议已取消。原因：会议室漏水", chat=GROUP)
    await town.settled()
