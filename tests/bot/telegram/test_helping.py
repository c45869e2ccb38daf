"""赵敏 at the desk votes for 孙桂英; 陈静, her niece, hears of it on her own phone and takes it back."""

from tests.bot.telegram.conftest import RAMP, Hall


async def test_from_the_desk_to_the_relative_and_back(hall: Hall) -> None:
    zhao, niece = hall["赵敏"], hall["陈静"]
    await zhao.says("/office")
    await zhao.sees("工作台")
    await zhao.taps("替人办事")
    await zhao.sees("请发姓名或门牌")
    await zhao.says("101")
    await zhao.sees("和「101」对得上的邻居")
    await zhao.taps("孙桂英 · 1号楼1单元101")
    await zhao.sees("还没有同意由您代办")
    await zhao.taps("请家里人一起看着")
    await zhao.sees("请把这个链接发给孙桂英的家里人")
    link = next(row for row in zhao.read_all()[-1].split("\n") if "start=kin_" in row)
    await niece.says(f"/start {link.split('start=')[1]}")
    await niece.sees("请您一起看着：别人替孙桂英办议事厅的事")
    await niece.taps("我愿意看着")
    await niece.sees("都会告诉您")
    await zhao.taps("孙桂英")
    await zhao.sees("一起看着的家里人：陈静")
    await zhao.taps("记下本人的同意")
    await zhao.sees("请读给本人听")
    await zhao.taps("当面口头同意了")
    await zhao.sees("记下了")
    await zhao.taps("开始替孙桂英办")
    await zhao.sees("正在替孙桂英办理")
    await zhao.taps("🗳 表决")
    await zhao.sees("本社区的表决")
    await zhao.taps(RAMP)
    await zhao.sees("孙桂英家（1号楼1单元101）还没有投票")
    await zhao.taps("同意")
    await zhao.sees("已记录孙桂英家（1号楼1单元101）的意见：同意", "代办单")
    assert await hall.votes() == {"孙桂英": "agree"}
    await niece.sees("赵敏（服务台）替孙桂英办了一件事")
    await niece.taps("撤回")
    await niece.sees("撤回了，恢复成办以前的样子")
    assert await hall.votes() == {}
    await zhao.sees("陈静撤回了赵敏替孙桂英办的事")
