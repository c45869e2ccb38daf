"""The second walk: the desk helps an elder, a proposal is discussed and answered, a text is hidden."""

import re
from base64 import b64encode
from typing import Any

from bot.demo.pictures import drawn
from tests.screenshots.album import Album
from tests.screenshots.window import CHAIR, CHEN, LIN, LU, MIN, WANG, XU, ZHAO, Window

PHONES = (ZHAO, CHEN, LIN, WANG, CHAIR, XU, MIN, LU)
TITLE = "快递柜挪到门卫室旁边"
ILLNESS = "门卫老何有糖尿病，夜里顾不过来，别往他那儿堆。"


async def proposal(album: Album, window: Window) -> None:
    """林小满 joins with her letter's code and writes a proposal with a wish and a photo."""
    await window.starts(LIN)
    await window.taps(LIN, "我是这里的居民")
    await window.sees(LIN, "编号发给我")
    await album.keep(window, "life-01-code")
    await window.says(LIN, "123-K7M2-PQ4D")
    await window.sees(LIN, "您是这一户的什么人")
    await album.look(window, "as-what")
    await window.taps(LIN, "我是业主，加入")
    await window.taps(LIN, "就叫「林小满」，我已满18周岁")
    await window.says(LIN, "/propose")
    await window.sees(LIN, "第 1 步")
    await window.says(LIN, TITLE)
    await window.sees(LIN, "第 2 步")
    await window.says(LIN, "快递柜在东门拐角，车一过就要让，晚上又没有灯。")
    await window.sees(LIN, "第 3 步")
    await window.taps(LIN, "全社区")
    await window.sees(LIN, "请您看一遍")
    await window.taps(LIN, "补充…")
    await window.sees(LIN, "都可以不填")
    await album.look(window, "adding")
    await window.taps(LIN, "希望怎么办")
    await window.sees(LIN, "您希望怎么办")
    await window.says(LIN, "挪到门卫室旁边，装一盏灯，雨棚也接过去。")
    await window.sees(LIN, "希望：挪到")
    await album.sim("messages", {"person": LIN, "photo": _photo()})
    await window.sees(LIN, "附 1 张照片")
    await album.keep(window, "life-02-preview")
    await window.taps(LIN, "发布")
    await window.sees(LIN, "已发布：提案")
    await album.look(window, "published")
    await album.minutes(5)


async def helping(album: Album, window: Window) -> None:
    """赵敏 at the desk supports it for 孙桂兰, who has no phone; 陈静 looks on."""
    await window.says(ZHAO, "/start")
    await window.taps(ZHAO, "工作台", whole=False)
    await window.sees(ZHAO, "您是服务台")
    await album.keep(window, "life-03-desk")
    await window.taps(ZHAO, "替人办事")
    await window.sees(ZHAO, "请发姓名或门牌")
    await window.says(ZHAO, "孙桂兰")
    await window.taps(ZHAO, "孙桂兰 · 3号楼3单元102")
    await window.sees(ZHAO, "还没有同意由您代办")
    await album.look(window, "helping-card")
    await window.taps(ZHAO, "请家里人一起看着")
    await window.sees(ZHAO, "只能用一次")
    await album.look(window, "kin-asked")
    await window.says(CHEN, f"/start {await _ticket(album)}")
    await window.sees(CHEN, "请您一起看着")
    await album.look(window, "kin-wanted")
    await window.taps(CHEN, "我愿意看着")
    await window.sees(ZHAO, "陈静从现在起一起看着")
    await window.taps(ZHAO, "孙桂兰")
    await window.taps(ZHAO, "记下本人的同意")
    await window.sees(ZHAO, "先问孙桂兰")
    await album.keep(window, "life-04-consent")
    await window.taps(ZHAO, "当面口头同意了")
    await window.taps(ZHAO, "开始替孙桂兰办")
    await window.sees(ZHAO, "您点的每一步")
    await album.look(window, "helping-begun")
    await window.taps(ZHAO, "📝 提案")
    await window.taps(ZHAO, TITLE, whole=False)
    await window.taps(ZHAO, "替孙桂兰附议")
    await window.sees(ZHAO, "写在纸上交给本人")
    await album.keep(window, "life-05-slip")
    await album.minutes(1)
    await window.sees(CHEN, "替孙桂兰办了一件事")
    await album.keep(window, "life-06-kin")
    await album.wide("life-06-kin-wide", ZHAO, CHEN, LIN)
    await window.taps(ZHAO, "结束代办")


async def talking(album: Album, window: Window) -> None:
    """陈静 is for it, 卢志刚 against it; 王大爷 reads both in few words."""
    await _says(album, window, CHEN, "我赞成，说两句", "东门那边推婴儿车过不去，早该挪了。")
    await _says(album, window, LU, "我反对，说两句", ILLNESS)
    await window.says(WANG, "/proposals")
    await window.taps(WANG, TITLE, whole=False)
    await window.sees(WANG, "1：我也附议")
    await album.keep(window, "life-07-elder-proposal")
    await window.taps(WANG, "2：说说看法（2 条）")
    await window.reads(WANG, "说反对")
    await album.keep(window, "life-08-elder-comments")


async def hiding(album: Album, window: Window) -> None:
    """It names an illness: 陈静 reports it, two of the committee hide it, its author may appeal."""
    await window.says(CHEN, "/proposals")
    await window.taps(CHEN, TITLE, whole=False)
    await window.taps(CHEN, "说说看法（2 条）")
    await window.sees(CHEN, ILLNESS)
    await album.keep(window, "life-09-comments")
    await window.taps(CHEN, "举报 1")
    await window.sees(CHEN, "哪里不妥")
    await album.look(window, "flag")
    await window.taps(CHEN, "泄露隐私")
    await window.sees(CHEN, "先隐藏起来")
    for member in (XU, MIN):
        await window.says(member, "/start")
        await window.taps(member, "工作台", whole=False)
        await window.taps(member, "举报与申诉", whole=False)
        await window.taps(member, f"「{TITLE}」下面的一条看法")
        await window.sees(member, "卢志刚写的")
        await album.look(window, "look-at-report")
        await window.taps(member, "同意隐藏")
        await album.minutes(1)
    await window.sees(MIN, "决定的是")
    await album.keep(window, "life-10-hidden")
    await window.sees(LU, "已经隐藏")
    await album.keep(window, "life-11-author-told")
    await album.wide("life-11-author-told-wide", XU, MIN, LU)
    await window.says(LIN, "/proposals")
    await window.taps(LIN, TITLE, whole=False)
    await window.taps(LIN, "说说看法（2 条）")
    await window.sees(LIN, "文字隐藏了，人数照算")
    await album.keep(window, "life-12-reason")


async def answering(album: Album, window: Window) -> None:
    """The chair sees which answers are owed, and gives one."""
    await window.says(CHAIR, "/start")
    await window.taps(CHAIR, "工作台", whole=False)
    await window.taps(CHAIR, "等居委会答复的提案", whole=False)
    await window.sees(CHAIR, "份提案等答复")
    await album.keep(window, "life-13-owed")
    await window.taps(CHAIR, "北门早上五点半开", whole=False)
    await window.sees(CHAIR, "共 10 天")
    await album.keep(window, "life-14-clock")
    await window.taps(CHAIR, "答复这份提案")
    await window.sees(CHAIR, "怎么答复")
    await album.look(window, "reply-how")
    await window.taps(CHAIR, "直接答复")
    await window.taps(CHAIR, "会去办")
    await window.sees(CHAIR, "谁去办，什么时候")
    await window.says(CHAIR, "门卫室已经排班，下周一起早上五点半开北门。")
    await window.sees(CHAIR, "什么时候以前办好")
    await window.taps(CHAIR, "两周内")
    await window.sees(CHAIR, "还没有发出")
    await album.keep(window, "life-15-answer")
    await window.taps(CHAIR, "就这样答复")
    await album.minutes(1)
    await album.look(window, "answered")


async def looking_up(album: Album, window: Window) -> None:
    """Who is responsible for what, and what is held about oneself, also in few words."""
    await window.says(LIN, "/who")
    await window.reads(LIN, "谁负责什么")
    await album.keep(window, "life-16-who")
    await window.says(LIN, "/privacy")
    await window.sees(LIN, "我的隐私与数据")
    await album.keep(window, "life-17-privacy")
    await window.says(WANG, "/who")
    await window.sees(WANG, "谁负责什么")
    await album.look(window, "elder-who")
    await window.says(WANG, "/privacy")
    await window.sees(WANG, "我的隐私与数据")
    await album.keep(window, "life-18-elder-privacy")


async def _says(album: Album, window: Window, who: int, side: str, words: str) -> None:
    await window.says(who, "/proposals")
    await window.taps(who, TITLE, whole=False)
    await window.taps(who, "说说看法", whole=False)
    await window.taps(who, side)
    await window.sees(who, "为什么")
    await window.says(who, words)
    await window.sees(who, "还没有发布")
    await album.look(window, "comment-preview")
    await window.taps(who, "就这样发布")
    await window.sees(who, "意见发布了")


async def _ticket(album: Album) -> str:
    """What the link for a relative, on the clerk's phone, begins the chat with."""
    told: list[dict[str, Any]] = (await album.sim(f"chats/{ZHAO}/messages?as={ZHAO}"))["messages"]
    found = [re.search(r"start=(kin_\w+)", each.get("text") or "") for each in told]
    return next(each[1] for each in reversed(found) if each)


def _photo() -> str:
    return b64encode(drawn("steps")).decode()
