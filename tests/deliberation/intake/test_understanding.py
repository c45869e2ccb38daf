"""What residents mean who just write: their sentences as they type, dictate and misspell them."""

import pytest

from deliberation.intake.understanding import Meaning, understand

GREETINGS = """
你好
您好
您好，主任
你好啊
早上好
居委会同志你好
有人在吗
在吗？
喂 有人吗
大家好
哈喽
晚上好呀
你们好
hello
Good morning
新年好
您号
議事廳您好
"""
THANKS = """
谢谢
谢谢您
太感谢了
多谢多谢
辛苦你们了
谢谢居委会
謝謝大家
thank you
谢谢主任 辛苦了
真好 谢谢
感谢你们帮忙
"""
QUESTIONS = """
怎么投票
请问什么时候开会
积分怎么换东西
服务台电话多少
我想问一下投票截止到几号
投票投错了能改吗
附议要多少户
家里人怎么加入
我老伴没有手机能投票吗
什么时候出结果
请问居委会几点上班
这个积分有啥用
提案在哪里看
换了手机号怎么办
我是租户可以提建议吗
想问问上次那个扶手的事怎么样了
请问垃圾分类几点到几点
楼栋长是谁
为啥我附议不了
請問怎麼附議
管委會電話幾號
積分要怎麼用
咋投票啊
主任在吗我想问一下低保怎么办理
我搬走了要怎么弄
How do I vote?
Where is the next meeting
when does the vote close
Can my wife join?
一户能投几票
你们几点下班
我妈九十了 不会用手机 咋个投票嘛
那个表决啥时候截止啊
我的信上编号丢了怎么办
请问投票是不是公开的
"""
REPORTS = """
路灯坏了
3号楼路灯不亮了
楼道灯坏了好几天没人修
门口台阶太滑了
电梯又停了
电梯坏了在修吗怎么还没好
我家楼上漏水
厕所返水臭得很
垃圾三天没人收了
垃圾桶满了都流出来了
有人在楼道里堆东西
车棚旁边有一堆垃圾好臭
下水道堵了
下水道赌了水都冒出来了
水管爆了
今天停水了吗 一滴水都没有
2单元门禁坏了进不去
井盖没了好危险
楼上半夜吵得睡不着
狗不牵绳到处跑还咬人
有人乱停车堵门
消防通道被车占了
单元门关不上
小广告贴满了
楼顶漏雨
对面装修从早敲到晚
电瓶车推进楼里充电
高空抛物差点砸到人
停电了
暖气不热
3栋2单元門口的燈壞了
樓梯間漏水
垃圾車三天沒來 好臭
反映一下我们楼道的灯不亮
举报有人在楼道充电
能不能修一下3号楼的路灯
请派人来看看水管漏水
希望尽快修好漏水的管道
健身器材断了一根
楼道里的感应灯失灵 天天黑灯瞎火 老人摔倒咋办
那个那个我们楼下那个路灯啊它不亮了都好几天了
俺们楼下污水冒出来咧
侬晓得伐阿拉楼道里厢垃圾堆满了
嗰盏街灯唔着 黑漆漆
The street light is broken
no water in building 3
The lift is not working
there is rubbish everywhere and it smells
门口的树倒了挡住路
狗屎没人清
"""
PROPOSALS = """
3号楼门口加装扶手
建议在小区门口装个减速带
希望多几个充电桩
能不能装个电动车充电棚
可不可以加个快递柜
楼道太黑 装个灯吧
给老人建个食堂就好了
建议增设晾衣架
我提议周末办个跳蚤市场
想要一个棋牌室
可以给孩子们修一个沙坑吗
最好在花园里多放几张长椅
能否在3号楼和5号楼之间修一条无障碍坡道
为什么不装个监控呢
小区里要是能有个图书角就好了
建议把广场舞时间改成八点以前
应该在门口设置非机动车道
希望组织一次消防演习
加装电梯
增加停车位
倡议大家一起种花
咱们楼要不要装个门禁
建議加裝扶手
希望社區增設飲水機
樓下可以加個信箱嗎
把草坪改成停车位吧
盼着给我们这儿添个健身器材
多种点树
统一换成节能灯
我有个建议 能不能每个月开一次茶话会
老小区没电梯 老人上楼难 建议加装一部
俺寻思着咱小区弄个菜市场多好
给娃们整个耍的地方嘛 建个游乐场
希望物业增加夜间巡逻
I suggest a bench near the playground
please add more bike racks
we need a ramp at building 3
could we have a reading corner
担心电瓶车着火 建议建个充电棚
建议取消楼道里的广告屏
"""
UNCLEAR = """
今天天气不错
嗯嗯
哈哈哈
3号楼
吃饭了
我是李明
好的知道了
😀
……
ئەسسالامۇ ئەلەيكۇم
Đèn hành lang
"""
TABLE = [
    (said, meaning)
    for meaning, lines in (
        (Meaning.GREETING, GREETINGS),
        (Meaning.THANKS, THANKS),
        (Meaning.QUESTION, QUESTIONS),
        (Meaning.REPORT, REPORTS),
        (Meaning.PROPOSAL, PROPOSALS),
        (Meaning.UNCLEAR, UNCLEAR),
    )
    for said in lines.strip().splitlines()
]


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(TABLE) >= 120 and len({said for said, _ in TABLE}) == len(TABLE)


@pytest.mark.parametrize(("said", "meant"), TABLE)
def test_what_residents_write_is_understood(said: str, meant: Meaning) -> None:
    assert understand(said).meaning is meant


@pytest.mark.parametrize(("said", "meant"), TABLE)
def test_the_likely_meaning_is_offered_first_and_the_other_two_too(said: str, meant: Meaning) -> None:
    order = understand(said).order
    assert set(order) == {Meaning.PROPOSAL, Meaning.REPORT, Meaning.QUESTION} and len(order) == 3
    assert order[0] is meant or meant in (Meaning.GREETING, Meaning.THANKS, Meaning.UNCLEAR)
