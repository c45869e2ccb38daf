"""What offices do in the second walk: a roster, a claim, whom to visit, how many were reached, paper."""

import io
from base64 import b64encode
from typing import Any

from openpyxl import Workbook

from tests.screenshots.album import Album
from tests.screenshots.window import CHAIR, CHEN, GROUP, LIN, LU, MIN, WANG, XU, ZHAO, Window

HEADING = ("楼栋", "单元", "房号", "建筑面积", "业主姓名", "份额", "电话")
ROWS = (
    ("6号楼", 3, 101, 88.5, "马晓东", "1/2", "13800138000"),
    ("6号楼", 3, 101, 88.5, "冯娟", "1/2", "13800138001"),
    ("6号楼", 3, 102, 96.2, "钱立群", "", "13800138002"),
    ("6号楼", 3, 201, -90, "孙立", "", ""),
)
LAMP = "单元门口的灯太暗，晚上看不清台阶，能不能换成感应的。"
RACK, RACK_NUMBER = "单元门口摆个快递架", "2026-016"


async def a_roster(album: Album, window: Window) -> None:
    """赵敏 sends a roster, and reads what it would change before it changes anything."""
    await _among_lists(window, ZHAO, "住户名册")
    await window.taps(ZHAO, "发一份名册来")
    await window.sees(ZHAO, "请把名册文件发到这里")
    await album.sim("messages", {"person": ZHAO, "document": _workbook()})
    await window.sees(ZHAO, "名册打开了")
    await window.taps(ZHAO, "看这份名册")
    await window.sees(ZHAO, "请核对各列")
    await album.look(window, "roster-columns")
    await window.taps(ZHAO, "都对，只是补充")
    await window.sees(ZHAO, "比对好了")
    await album.look(window, "roster-checked")
    await window.taps(ZHAO, "看改动")
    await window.sees(ZHAO, "还没有改")
    await album.keep(window, "life-19-roster")


async def a_claim(album: Album, window: Window) -> None:
    """Somebody without a letter says where he lives; the desk looks at his papers."""
    await window.says(ZHAO, "/office")
    await window.taps(ZHAO, "等确认的住户", whole=False)
    await window.taps(ZHAO, "罗一鸣", whole=False)
    await window.sees(ZHAO, "先看房产证")
    await album.keep(window, "life-20-claim")


async def the_field(album: Album, window: Window) -> None:
    """王大爷 asks for somebody who teaches him; 卢志刚 sees what is his to do."""
    await window.says(WANG, "/start")
    await window.taps(WANG, "3：找人帮忙")
    await window.taps(WANG, "1：请人教我用")
    await window.taps(WANG, "1：教我用手机")
    await window.sees(WANG, "在哪里见面")
    await window.taps(WANG, "1：来3号楼3单元101")
    await window.sees(WANG, "哪个时间方便")
    await window.taps(WANG, "1：11月23日周一上午9点")
    await window.reads(WANG, "请人帮忙的事")
    await album.keep(window, "life-21-elder-visit")
    await window.taps(WANG, "1：没有错，送出")
    await album.minutes(1)
    await window.says(LU, "/office")
    await window.taps(LU, "我的责任田")
    await window.sees(LU, "您的责任田：3号楼")
    await album.keep(window, "life-22-field")


async def reaching(album: Album, window: Window) -> None:
    """李国强 sees how many homes know of the vote, and prints the notice for the doors."""
    await _among_lists(window, CHAIR, "送达")
    await window.taps(CHAIR, "东门改成人车分开走", whole=False)
    await window.reads(CHAIR, "下一步")
    await album.keep(window, "life-23-reach")
    await window.taps(CHAIR, "打印楼道告示")
    await window.sees(CHAIR, "告示在这里")
    await album.look(window, "door-notice")
    notice = await _document(album, CHAIR)
    await _among_lists(window, ZHAO, "住户名册")
    await window.sees(ZHAO, "等您决定导不导入")
    await album.look(window, "roster-waits")
    await window.taps(ZHAO, "更多")
    await window.sees(ZHAO, "还可以看各楼登记率")
    await album.look(window, "roster-more")
    await window.taps(ZHAO, "打印信件")
    await window.taps(ZHAO, "1号楼")
    await window.taps(ZHAO, "打没写过的", whole=False)
    await window.sees(ZHAO, "信打好了")
    await album.look(window, "letters")
    await album.paper("life-24-paper", (await _document(album, ZHAO), 2), (notice, 1))


async def passing_on(album: Album, window: Window) -> None:
    """What 许红梅 said in the group becomes a proposal only if she agrees to it."""
    said = await album.sim("messages", {"person": XU, "chat": GROUP, "text": LAMP})
    sent_on = {"chat": GROUP, "message_id": said["message_id"]}
    await album.sim("messages", {"person": CHEN, "chat": CHEN, "forward": sent_on})
    await window.sees(CHEN, "这是别人写的")
    await album.look(window, "sent-on")
    await window.taps(CHEN, "请他同意")
    await album.minutes(1)
    await window.sees(XU, "请您看看可不可以")
    await album.keep(window, "life-25-consent")
    await window.taps(XU, "可以用")


async def appealing(album: Album, window: Window) -> None:
    """卢志刚 appeals in his own words; whoever took no part in it looks at it again."""
    await window.taps(LU, "我要申诉")
    await window.sees(LU, "请用自己的话说")
    await window.says(LU, "我是替老何着急，没有别的意思。名字可以不写，意思请留着。")
    await window.sees(LU, "您的申诉是")
    await album.keep(window, "life-26-appeal")
    await window.taps(LU, "交上去")
    await window.sees(LU, "申诉交上去了")
    await album.look(window, "appealed")


async def erasing(album: Album, window: Window) -> None:
    """林小满 asks to be forgotten, and has days to think again."""
    await window.says(LIN, "/privacy")
    await window.taps(LIN, "注销我的资料")
    await window.sees(LIN, "点下去")
    await album.look(window, "erase-what")
    await window.taps(LIN, "注销我的资料")
    await window.sees(LIN, "这以前可以改主意，一切照常")
    await album.keep(window, "life-27-erasure")


async def merging(album: Album, window: Window) -> None:
    """王敏 puts two proposals together; 陈静's home, which supported one, is asked anew."""
    await window.says(CHEN, "/proposals")
    await window.taps(CHEN, "快递柜挪到门卫室旁边", whole=False)
    await window.taps(CHEN, "我也附议")
    await window.sees(CHEN, "已为您家附议")
    await window.says(MIN, "/proposals")
    await window.taps(MIN, "快递柜挪到门卫室旁边", whole=False)
    for label in ("更多…", "居委会办理", "并入另一份"):
        await window.taps(MIN, label)
    await window.sees(MIN, "并入哪一份")
    await window.says(MIN, RACK_NUMBER)
    await window.sees(MIN, "请写明为什么合在一起")
    await window.says(MIN, "两份说的都是快递放在哪里，合在一起定地方。")
    await window.sees(MIN, "确定并入")
    await album.look(window, "merge-preview")
    await window.taps(MIN, "确定并入")
    await album.minutes(1)
    await window.sees(CHEN, "不点就不算")
    await album.keep(window, "life-28-asked-again")
    await window.taps(CHEN, "也附议那一份")
    await album.look(window, "supported-again")


async def _among_lists(window: Window, who: int, label: str) -> None:
    await window.says(who, "/office")
    await window.taps(who, "全部事项", whole=False)
    await window.taps(who, "会议、告示和名册", whole=False)
    await window.taps(who, label, whole=False)


async def _document(album: Album, who: int) -> str:
    """Where the newest file on this phone lies."""
    told: list[dict[str, Any]] = (await album.sim(f"chats/{who}/messages?as={who}"))["messages"]
    return next(str(each["document"]["link"]) for each in reversed(told) if each.get("document"))


def _workbook() -> dict[str, str]:
    book = Workbook()
    assert book.active is not None
    for row in (HEADING, *ROWS):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return {"name": "6号楼名册.xlsx", "base64": b64encode(out.getvalue()).decode()}
