"""The second walk: a roster comes in, homes join, the desk helps, a text is hidden, an answer given."""

import io
from base64 import b64encode

from openpyxl import Workbook

from tests import cast
from tests.stories.phones import Phone
from tests.stories.town import Town
from tests.stories.walk import write

HEADING = ("楼栋", "单元", "房号", "建筑面积", "业主姓名", "份额", "电话")
NUMBER = "+8613800138000"
ROWS = (
    ("5号楼", 1, 101, 88.5, "马晓东", "1/2", "138 0013 8000"),
    ("5号楼", 1, 101, 88.5, "冯娟", "1/2", "13800138001"),
    ("5号楼", 1, 102, -90, "钱叔", "", ""),
    ("5号楼", 1, 201, "=D2*2", "孙叔", "", ""),
    ("3号楼", 1, 402, 88.5, "陈静", "", "13800138002"),
)
LAMPS, PASSAGE = "3号楼过道换感应灯", "3号楼过道的灯换成感应的"
ILLNESS = "吴强有糖尿病，半夜老要起来，灯是给他一个人换的。"


async def who_lives_here(town: Town) -> None:
    """All of it, in the order of a story."""
    await a_roster_with_faults(town)
    await the_owner_shares_his_number(town)
    await an_impostor_is_told_of(town)
    await the_desk_acts_for_somebody_without_phone(town)
    await a_text_that_names_an_illness(town)
    await the_committee_answers(town)
    await the_author_has_her_data_erased(town)


async def tap(phone: Phone, *labels: str) -> None:
    """One button after another, each as soon as it is there."""
    for label in labels:
        await phone.offered(label)
        await phone.taps(label)
        await phone.sleeps()


def workbook(*rows: tuple[object, ...]) -> dict[str, str]:
    """A file as an office saves it."""
    book = Workbook()
    assert book.active is not None
    for row in (HEADING, *rows):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return {"name": "名册.xlsx", "base64": b64encode(out.getvalue()).decode()}


async def a_roster_with_faults(town: Town) -> None:
    """赵敏 sends it, is told what is wrong in which cell, and brings in what is right."""
    zhao = town["赵敏"]
    await zhao.says("/office")
    await zhao.sees("工作台")
    await tap(zhao, "全部事项", "会议、告示和名册", "住户名册")
    await zhao.sees("现在登记 19 户")
    await tap(zhao, "发一份名册来")
    await zhao.sees("请把名册文件发到这里")
    await zhao.says(None, document=workbook(*ROWS))
    await zhao.sees("名册打开了")
    await tap(zhao, "看这份名册")
    await zhao.sees("A 列「楼栋」：楼栋", "E 列「业主姓名」：姓名")
    await tap(zhao, "都对，只是补充")
    await zhao.sees("比对好了")
    await tap(zhao, "看这份名册")
    await zhao.sees("还没有改动任何东西", "第 4 行 D 列", "面积不能是负数", "第 5 行 D 列")
    await tap(zhao, "照此导入")
    await zhao.sees("名册已导入")


async def the_owner_shares_his_number(town: Town) -> None:
    """马晓东, who came by no letter: a number passed on by him proves nothing, his own does."""
    ma = town[cast.STRANGER]
    await ma.says("/start c_cast")
    await ma.sees("议事厅")
    await tap(ma, "我是这里的居民")
    await ma.sees("编号发给我")
    await tap(ma, "用我登记的手机号")
    await ma.sees("点屏幕最下面的「分享我的手机号」")
    await ma.says(None, contact={"phone_number": NUMBER, "user_id": None})
    await ma.sees("这不是您自己的号码")
    await ma.says(None, contact={"phone_number": NUMBER})
    await ma.sees("您是5号楼1单元101的居民")


async def an_impostor_is_told_of(town: Town) -> None:
    """彭立, who moved out, says that he lives at 陈静's: she hears of it and says no."""
    peng, chen = town["彭立"], town["陈静"]
    await peng.says("/start")
    await tap(peng, "我是这里的居民")
    await peng.sees("编号发给我")
    await tap(peng, "没有信，选门牌等确认")
    await peng.sees("哪一栋")
    await peng.says("3-1-402")
    await peng.sees("3号楼1单元402")
    await tap(peng, "业主的家人")
    await peng.sees("请您看一遍", "业主的家人")
    await tap(peng, "送出")
    await chen.sees("彭立", "说自己住在3号楼1单元402")
    await tap(chen, "看一看")
    await tap(chen, "不能确认")
    await chen.says("不是我们家的人。")
    await peng.sees("没有得到确认", "不是我们家的人")


async def the_desk_acts_for_somebody_without_phone(town: Town) -> None:
    """赵敏 supports for 孙桂英, who agreed to it; her niece 陈静 takes it back; it is done once more."""
    zhao, niece = town["赵敏"], town["陈静"]
    await write(town, "小<b>明", LAMPS, "三层的过道灯整夜亮着，四层又不亮，请换成感应灯。", place="全社区")
    await town["小<b>明"].sees("请您看一遍")
    await tap(town["小<b>明"], "发布")
    await town["小<b>明"].sees("已发布", LAMPS)
    await zhao.says("/office")
    await tap(zhao, "替人办事")
    await zhao.sees("请发姓名或门牌")
    await zhao.says("孙桂英")
    await tap(zhao, "孙桂英 · 1号楼1单元101", "请家里人一起看着")
    link = next(
        row for row in (await zhao.sees("请把这个链接发给孙桂英的家里人")).split("\n") if "start=kin_" in row
    )
    await niece.says(f"/start {link.split('start=')[1]}")
    await tap(niece, "我愿意看着")
    await niece.sees("都会告诉您")
    await tap(zhao, "孙桂英", "记下本人的同意", "当面口头同意了", "开始替孙桂英办")
    await tap(zhao, "📝 提案", LAMPS, "替孙桂英附议")
    await zhao.sees("附议 1/3 户", "代办单")
    await niece.sees("替孙桂英办了一件事")
    await tap(niece, "撤回")
    await niece.sees("撤回了")
    await zhao.sees("陈静撤回了赵敏替孙桂英办的事")
    await zhao.says("/proposals")
    await tap(zhao, LAMPS, "替孙桂英附议")
    await zhao.sees("附议 1/3 户", "代办单")
    await tap(zhao, "结束代办")


async def a_text_that_names_an_illness(town: Town) -> None:
    """It goes at once when reported, two of the committee hide it, its author appeals to others."""
    wang = town["王芳"]
    await wang.says("/proposals")
    await tap(wang, LAMPS, "说说看法", "我反对，说两句")
    await wang.says(ILLNESS)
    await tap(wang, "就这样发布")
    await wang.sees("意见发布了")
    await town["陈静"].says("/proposals")
    await tap(town["陈静"], LAMPS, "说说看法", "举报 1", "泄露隐私")
    await town["陈静"].sees("先隐藏起来")
    await wang.sees("先隐藏起来了")
    for member in ("许红梅", "李国强"):
        await town[member].says("/office")
        await tap(town[member], "举报与申诉", f"「{LAMPS}」下面的一条看法", "同意隐藏")
        await town[member].sees("同意")
    await wang.sees("已经隐藏")
    await tap(wang, "我要申诉")
    await wang.says("我只是说明情况。")
    await tap(wang, "交上去")
    await wang.sees("申诉交上去了")
    judge = town["吴秉正"]
    await judge.sees("有一件申诉等您看")
    await judge.says("/office")
    await tap(judge, "举报与申诉", "申诉：", "维持隐藏")
    await judge.says("病情不该写出来。")
    await tap(judge, "就这样")


async def the_committee_answers(town: Town) -> None:
    """Three homes support it; the answer is owed by a day, overdue told, and given."""
    chair = town["李国强"]
    for name in ("陈静", "李明"):
        await town[name].says("/proposals")
        await tap(town[name], LAMPS, "我也附议")
    await town["小<b>明"].sees("您的提案附议够了", "3/3 户")
    await chair.sees("附议够了", "等居委会答复")
    await town.forward("16d")
    for name in ("李国强", "吴秉正"):
        await town[name].sees("过了答复期限", LAMPS)
    await chair.says("/office")
    await tap(chair, "等居委会答复的提案", LAMPS, "答复这份提案", "直接答复", "会去办")
    await chair.sees("谁去办，什么时候")
    await chair.says("物业下周三换三层到六层的灯，居委会派人看着。")
    await chair.sees("什么时候以前办好")
    await tap(chair, "两周内", "就这样答复")
    await town["小<b>明"].sees(LAMPS, "物业下周三", "前办好，由李国强")


async def the_author_has_her_data_erased(town: Town) -> None:
    """The proposal stays without a name, and the chain holds."""
    ming = town["小<b>明"]
    await ming.says("/privacy")
    await tap(ming, "把我的资料发给我")
    assert ming.document()[0].endswith(".zip")
    await tap(ming, "注销我的资料", "注销我的资料")
    await ming.sees("改主意")
    await town.forward("20d")
    await town["陈静"].says("/find 感应灯")
    await tap(town["陈静"], LAMPS)
    await town["陈静"].sees(LAMPS, "已注销的邻居", "物业下周三")
    verified = await town.verified()
    assert verified.faults == ()
