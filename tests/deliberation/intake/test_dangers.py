"""Words of danger: answered at once when it is there, and not when it is feared, remembered or imagined."""

import pytest

from deliberation.intake.dangers import Danger, numbers_in
from deliberation.intake.understanding import understand
from kernel.lines import line
from locales.render import As, Reader, render

READER = Reader("zh-Hans", False, "Asia/Shanghai")

THERE = {
    Danger.FIRE: (
        "楼下着火了",
        "5号楼起火了快来",
        "厨房在冒浓烟",
        "車棚失火了",
        "there is a house on fire",
        "现在车棚又着火了",
        "楼道里电瓶车冒烟",
        "三楼窗户冒火",
        "电表箱冒烟了有烧焦味",
        "smoke is coming from the third floor",
    ),
    Danger.GAS: (
        "楼道里有煤气味",
        "燃气泄漏了",
        "樓上漏瓦斯",
        "I smell gas",
        "煤气味",
        "一股液化气的味道",
        "樓梯間有瓦斯味",
        "it smells like gas here",
    ),
    Danger.HEALTH: (
        "有人晕倒了",
        "老人昏倒在楼下",
        "我爸喘不上气",
        "孩子落水了",
        "電到了人",
        "he is unconscious",
    ),
    Danger.CRIME: (
        "有人打起来了",
        "三楼有小偷",
        "有人持刀",
        "孩子不见了",
        "老人走失",
        "楼下有人打架",
        "two men are fighting downstairs",
    ),
    Danger.TRAPPED: (
        "有人困在电梯里",
        "我被困电梯了",
        "stuck in the lift",
        "电梯困人",
        "电梯关人了",
        "電梯裡還有人出不來",
        "老人卡在電梯裡",
        "people are trapped in the elevator",
        "the lift is stuck with people inside",
    ),
    Danger.CHILD: (
        "小孩一个人在阳台爬窗户",
        "孩子被锁在车里",
        "有個小孩獨自在馬路上哭",
        "a toddler is alone on the stairs",
    ),
    Danger.WIRE: (
        "电线露在外面",
        "楼道电线裸露没人管怎么办",
        "单元门口電線外露",
        "电线断了掉在地上",
        "希望把露在外面的电线包起来",
        "配电箱敞开着",
        "there is an exposed wire by the gate",
        "wires are hanging over the path",
    ),
    Danger.FALLING: (
        "外墙瓷砖往下掉",
        "3号楼外墙皮脱落",
        "广告牌摇摇欲坠",
        "圍牆倒了",
        "围墙快塌了",
        "楼上有人往下扔瓶子",
        "bricks are falling from the roof",
        "the wall has collapsed",
    ),
    Danger.PIT: (
        "井盖没了",
        "5号楼前面没有井盖",
        "人孔蓋板不見了",
        "小区门口井盖被偷，什么时候装上",
        "路面塌陷了一个大坑",
        "the manhole cover is missing",
        "open manhole at gate 2",
    ),
    Danger.FLOOD: ("地下车库进水了", "水已经淹到一楼", "地下室淹水", "the basement is flooded"),
    Danger.LANE: (
        "消防通道被车堵死了",
        "消防車道停滿了車",
        "安全出口锁着",
        "杂物堵了消防通道",
        "the fire exit is blocked",
    ),
    Danger.ICE: ("门口台阶结冰了", "路上都是冰老人摔了", "black ice on the ramp"),
}
NOT_NOW = (
    "担心电瓶车着火",
    "建议装灭火器以防着火",
    "去年三号楼起火",
    "上次有人晕倒，希望配个急救箱",
    "希望组织火灾演习",
    "如果着火怎么跑",
    "这个提案很火",
    "路灯坏了",
    "电线杆广告",
    "电线杆上贴满小广告",
    "煤气费怎么交",
    "建议统一换煤气表",
    "燃气公司几点上班",
    "井盖响，晚上睡不着",
    "电梯卡按钮不灵",
    "电梯坏了没人修",
    "建议给电梯装监控",
    "消防通道标线看不清",
    "希望办消防讲座",
    "孩子一个人在家写作业，希望办托管班",
    "冰箱怎么回收",
    "建议冬天撒盐防止路面结冰",
    "去年井盖没了，现在换了新的很好",
    "围墙刷得真好看",
    "外墙建议刷新",
    "水电费在哪交",
    "车库进水管要换",
    "门开着通风挺好",
    "玻璃碎了一块",
    "楼上小孩一个人练琴很吵",
    "插座不够用",
    "the fire drill is on friday",
    "please fix the lift",
)
NUMBERS = (
    ("Asia/Shanghai", "119", "120", "110"),
    ("Asia/Urumqi", "119", "120", "110"),
    ("Asia/Taipei", "119", "119", "110"),
    ("Asia/Hong_Kong", "999", "999", "999"),
    ("Europe/Berlin", "112", "112", "112"),
    ("America/Lima", "", "", ""),
)


@pytest.mark.parametrize(
    ("danger", "said"), [(danger, said) for danger, many in THERE.items() for said in many]
)
def test_danger_that_is_there_is_heard(danger: Danger, said: str) -> None:
    assert understand(said).danger is danger


@pytest.mark.parametrize("said", NOT_NOW)
def test_danger_that_is_feared_or_remembered_is_none(said: str) -> None:
    assert understand(said).danger is None


@pytest.mark.parametrize(("zone", "fire", "health", "crime"), NUMBERS)
def test_the_numbers_are_those_of_the_place(zone: str, fire: str, health: str, crime: str) -> None:
    numbers = numbers_in(zone)
    assert (numbers.fire, numbers.health, numbers.crime) == (fire, health, crime)
    assert numbers.for_danger(Danger.GAS) == fire and numbers.for_danger(Danger.HEALTH) == health
    assert numbers.for_danger(Danger.ICE) == health and numbers.for_danger(Danger.CHILD) == crime


@pytest.mark.parametrize("danger", Danger)
def test_each_danger_has_its_advice_with_a_number_or_without(danger: Danger) -> None:
    assert len(danger) <= 10, "it fits its column"
    told = {
        phone: render(line("danger-call", danger=danger.value, phone=phone), READER, As.PLAIN)
        for phone in ("119", "none")
    }
    assert "119" in told["119"] and "报警电话" in told["none"]
    assert (danger is Danger.TRAPPED) == ("不要自己撬门" in told["119"])
