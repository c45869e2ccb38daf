"""The walk: a newcomer joins, a handrail is supported, voted on and decided, points are spent."""

from typing import Any

from bot.demo.stage import Stage
from tests.screenshots.album import Album
from tests.screenshots.window import BARBER, CHAIR, CHEN, GRACE, GROUP, HALL, LIN, NAMES, WANG, Window

AGREE, AGAINST, ABSTAIN = range(3)
"""The rows in which the choices stand, in whatever words."""


async def joining(album: Album, window: Window) -> None:
    """A stranger starts, and joins with the code from her letter."""
    await window.starts(LIN)
    await window.sees(LIN, "您好，这里是幸福里社区议事厅")
    await album.keep(window, "walk-01-stranger")
    await album.wide("walk-01-stranger-wide", LIN, WANG, CHAIR, group=WANG)
    await window.taps(LIN, "我是这里的居民")
    await window.sees(LIN, "编号发给我")
    await album.look(window, "join-ask")
    await window.says(LIN, "123 k7m2 pq4d")
    await window.sees(LIN, "您是这一户的什么人")
    await album.look(window, "join-as")
    await window.taps(LIN, "我是业主，加入")
    await window.sees(LIN, "邻居们怎么称呼您")
    await album.look(window, "join-in")
    await window.taps(LIN, "就叫「林小满」，我已满18周岁")
    await window.sees(LIN, "记住了")
    await album.keep(window, "walk-02-welcome")


async def proposing(album: Album, window: Window) -> None:
    """She writes a proposal, is shown similar ones, and supports one of them instead."""
    await window.says(LIN, "/start")
    await window.sees(LIN, "林小满，您好")
    await album.look(window, "home")
    await window.says(LIN, "/propose")
    await window.sees(LIN, "第 1 步")
    await window.says(LIN, "3号楼门口加装扶手")
    await window.sees(LIN, "第 2 步")
    await window.says(LIN, "下雨天台阶滑，婆婆上下不方便。希望在台阶旁装一根扶手。")
    await window.sees(LIN, "第 3 步")
    await album.look(window, "propose-place")
    await window.taps(LIN, "3号楼")
    await window.sees(LIN, "和您写的相近")
    await album.keep(window, "walk-03-similar")
    await window.taps(LIN, "附议第 1 条")
    await window.sees(LIN, "您附议了提案")
    await album.look(window, "supported-instead")
    await window.taps(LIN, "不发了，删掉草稿")
    await window.sees(LIN, "草稿已经删掉")


async def supporting(album: Album, window: Window) -> None:
    """The neighbours of 3号楼 support it in the group until it is enough."""
    for neighbour in neighbours(album.stage):
        card = await the_card(album, "3号楼台阶边装一道扶手")
        if "已经够了" in card["text"]:
            break
        tap = {"person": neighbour, "chat": GROUP, "message_id": card["message_id"], "text": "我也附议"}
        await album.sim("taps", tap)
        await album.minutes(1)
    await window.goes_to(LIN, GROUP)
    await window.sees(LIN, "3号楼台阶边装一道扶手")
    await album.keep(window, "walk-04-group")
    await window.goes_to(LIN, HALL)


async def to_the_vote(album: Album, window: Window) -> None:
    """The chair is asked for an answer and puts it to the vote, for three days."""
    await window.sees(CHAIR, "3号楼台阶边装一道扶手")
    await album.look(window, "notice-ready")
    await window.taps(CHAIR, "交付表决")
    await window.sees(CHAIR, "让大家投几天票")
    await album.look(window, "vote-days")
    await window.taps(CHAIR, "3 天")
    await window.sees(CHAIR, "表决还没有开始")
    await album.keep(window, "walk-05-before-the-vote")
    await window.taps(CHAIR, "开始表决")
    await window.sees(CHAIR, "已经交付表决")
    await album.look(window, "vote-begun")
    await album.minutes(5)


async def voting(album: Album, window: Window) -> None:
    """She votes, reads the rule, and changes her mind; the neighbours vote too."""
    await window.sees(LIN, "请您投票")
    await album.look(window, "poll-opened")
    await window.taps(LIN, "看内容，去投票")
    await window.sees(LIN, "公开表决")
    await album.keep(window, "walk-06-vote")
    await window.taps(LIN, "弃权")
    await window.sees(LIN, "已记录您家")
    await album.look(window, "vote-recorded-first")
    await window.taps(LIN, "看规则")
    await window.sees(LIN, "规则 · 表决")
    await album.keep(window, "walk-07-rule")
    await window.taps(LIN, "回到这件表决")
    await window.sees(LIN, "意见：弃权")
    await album.look(window, "poll-voted")
    await window.taps(LIN, "改一改")
    await window.sees(LIN, "改一改 · ")
    await album.look(window, "vote-change")
    await window.taps(LIN, "同意")
    await window.sees(LIN, "已记录您家")
    await album.keep(window, "walk-08-receipt")
    await elder_and_english(album, window)
    elders = {int(each.account) for each in album.stage.plan.people if each.elder and each.account}
    for number, neighbour in enumerate(neighbours(album.stage)):
        look = "1：看内容，去投票" if neighbour in elders else "看内容，去投票"
        await album.sim("taps", {"person": neighbour, "text": look})
        row = {3: AGAINST, 6: ABSTAIN}.get(number % 8, AGREE)
        await album.sim("taps", {"person": neighbour, "row": row, "column": 0})
    await album.minutes(5)
    await window.goes_to(CHEN, GROUP)
    await album.look(window, "group-poll")
    await album.wide("walk-08-receipt-wide", LIN, CHEN, CHAIR, group=CHEN)
    await window.goes_to(CHEN, HALL)


async def elder_and_english(album: Album, window: Window) -> None:
    """The same vote in few words for 王大爷, and the hall in English for an owner abroad."""
    await window.taps(WANG, "1：看内容，去投票")
    await window.sees(WANG, "问您一件事")
    await album.keep(window, "walk-09-elder")
    await window.taps(WANG, "1：同意")
    await window.sees(WANG, "记下了")
    await album.look(window, "elder-voted")
    await window.says(WANG, "/start")
    await window.sees(WANG, "王德福，您好")
    await album.look(window, "elder-home")
    await window.says(WANG, "/me")
    await window.sees(WANG, "我的资料")
    await album.look(window, "elder-me")
    await window.says(GRACE, "/start")
    await window.sees(GRACE, "Hello Grace Lin")
    await album.look(window, "english-home")
    await window.says(GRACE, "/polls")
    await window.taps(GRACE, "东门改成人车分开走", whole=False)
    await window.sees(GRACE, "Open vote")
    await album.keep(window, "walk-10-english")
    await window.taps(GRACE, "Against")
    await window.sees(GRACE, "Receipt")
    await album.look(window, "english-voted")
    await window.says(GRACE, "/points")
    await album.minutes(1)
    await album.look(window, "english-points")


async def outcome(album: Album, window: Window) -> None:
    """A day before, those who have not voted are reminded; then the outcome, and how it was reckoned."""
    await album.until("23T20:00", "23T20:30")
    await window.sees(CHEN, "⏳ 3号楼台阶边装一道扶手")
    await album.look(window, "reminder")
    await album.until("24T20:00", "24T20:05")
    await window.sees(LIN, "✅ 通过")
    await album.keep(window, "walk-11-outcome")
    await album.wide("walk-11-outcome-wide", LIN, CHEN, WANG, group=CHEN)
    await window.taps(LIN, "怎么算的")
    await window.sees(LIN, "怎么算的 · 表决")
    await album.keep(window, "walk-12-reckoning")
    await window.sees(WANG, "您的提案被采纳")
    await album.look(window, "elder-earned")


async def points(album: Album, window: Window) -> None:
    """王大爷 has his hair cut for the points of his handrail; 刘师傅 takes the voucher."""
    await window.says(WANG, "/points")
    await window.sees(WANG, "您有 20 积分")
    await album.look(window, "points")
    await window.taps(WANG, "1：兑换")
    await window.sees(WANG, "可以兑换的东西")
    await album.look(window, "shelf")
    await window.taps(WANG, "看更多", whole=False)
    await window.taps(WANG, "理发一次", whole=False)
    await window.sees(WANG, "洗、剪、吹都算在内")
    await album.look(window, "reward")
    await window.taps(WANG, "兑换，用 20 分", whole=False)
    await window.sees(WANG, "券码")
    await album.keep(window, "walk-13-voucher")
    said = (await album.sim(f"chats/{WANG}/messages?as={WANG}"))["messages"]
    voucher = next(message["text"] for message in reversed(said) if "券码" in message["text"])
    code = voucher.partition("券码 ")[2][:9]
    await window.says(BARBER, "/redeem")
    await window.sees(BARBER, "请发来居民的券码")
    await album.look(window, "counter")
    await window.says(BARBER, code.lower())
    await window.sees(BARBER, "的兑换券：理发一次")
    await album.keep(window, "walk-14-merchant")
    await window.taps(BARBER, "已交给居民，收券")
    await window.sees(BARBER, "已收券")
    await album.look(window, "handed-over")
    await album.minutes(1)
    await window.sees(WANG, "已在刘师傅那里领取")
    await album.look(window, "voucher-used")
    await album.wide("walk-14-merchant-wide", WANG, BARBER, LIN)


async def meeting(album: Album, window: Window) -> None:
    """The chair calls a meeting; it is answered, and remembered a day before."""
    for asked, said in (
        ("第 1 步", "/announce"),
        ("第 2 步", "3号楼扶手怎么装"),
        ("第 3 步", "社区活动室（东门内）"),
        ("第 4 步", "周六 14:30"),
        ("请看一遍", "一、选样式和位置\n二、定施工的日子"),
    ):
        await window.says(CHAIR, said)
        await window.sees(CHAIR, asked)
        await album.look(window, f"announce-{asked}")
    await album.keep(window, "walk-15-meeting-before")
    await window.taps(CHAIR, "发布")
    await window.sees(CHAIR, "已发布，正在通知")
    await album.minutes(5)
    await window.sees(LIN, "会议通知")
    await window.taps(LIN, "来")
    await album.minutes(1)
    await album.look(window, "meeting-answered")
    await window.taps(LIN, "加到日历")
    await window.sees(LIN, "这是日历文件")
    await album.look(window, "meeting-calendar")
    await album.until("26T19:30", "27T14:30", "27T15:00")
    await window.sees(LIN, "快要开会了 · 3号楼扶手怎么装")
    await album.keep(window, "walk-16-meeting-reminder")


async def other_screens(album: Album, window: Window) -> None:
    """What the walk does not pass by, for whoever checks the wording."""
    for word in ("/me", "/help", "/proposals", "/polls", "楼道里的灯坏了"):
        await window.says(LIN, word)
        await album.minutes(1)
        await album.look(window, f"other-{word.strip('/')}")


def neighbours(stage: Stage) -> list[int]:
    """One account for each home of 3号楼 that is not on screen, in the order of the roster."""
    lives = [(p.dwellings[0], int(p.account)) for p in stage.plan.people if p.dwellings and p.account]
    on_screen = {home for home, account in lives if account in NAMES}
    accounts: dict[str, int] = {}
    for home, account in lives:
        if home.startswith("3号楼") and home not in on_screen:
            accounts.setdefault(home, account)
    return list(accounts.values())


async def the_card(album: Album, title: str) -> Any:
    """The proposal's card in the group."""
    messages = await album.sim(f"chats/{GROUP}/messages?as={CHEN}&limit=200")
    return next(m for m in messages["messages"] if title in m["text"])
