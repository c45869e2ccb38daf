"""What danger looks like in neighbours' words: things that lie open, hang loose or block the way; pure.

A thing alone is no danger (电线杆上的广告, 井盖响), nor a state alone (门开着): both have to stand together.
The words are folded: simplified, lower case, half width.
"""

import re
from enum import StrEnum


class Danger(StrEnum):
    """What kind of help is needed, the most pressing first."""

    FIRE = "fire"
    GAS = "gas"
    HEALTH = "health"
    CRIME = "crime"
    TRAPPED = "trapped"
    CHILD = "child"
    WIRE = "wire"
    FALLING = "falling"
    PIT = "pit"
    FLOOD = "flood"
    LANE = "lane"
    ICE = "ice"


STANDING = frozenset({Danger.WIRE, Danger.FALLING, Danger.PIT, Danger.FLOOD, Danger.LANE, Danger.ICE})
"""What lies there until somebody sees to it: wishing for that, or asking why nobody does, changes nothing."""

_GAS = "(?:煤气|燃气|天然气|液化气|瓦斯|沼气)"
_CHILD = "(?:孩子|小孩|小孩子|娃|宝宝|幼儿|婴儿|小朋友|女孩|男孩|儿童)"
_WAY = (
    "(?:消防(?:车)?通道|消防车道|登高面|生命通道|逃生(?:通道|"
    "门)|安全(?:出口|通道)|疏散(?:通道|门)|防火门|消防门)"
)
_HANGS = (
    "(?:广告牌|招牌|灯箱|(?:空调)?外机|花盆|树枝|大树|枯树|"
    "雨棚|窗户|窗扇|吊顶|天花板|瓦片|玻璃|晾衣架|电线杆|灯杆)"
)
_WALL = "(?:外墙|幕墙|墙砖|外立面)(?:皮|砖|瓷砖|面|保温层|保温|石材|水泥|块)?"
_BUILT = "(?:围墙|墙体|墙|楼梯|楼板|阳台|房子|房顶|屋顶|车棚|挡土墙|护坡)"

_SIGNS: dict[Danger, tuple[str, ...]] = {
    Danger.FIRE: (
        "(?:电瓶车|电动车|电池|充电器|充电桩|电箱|配电箱|电表|插座|厨房|阳台|楼道|屋里|家里|窗户)[^ ]{0,4}"
        "(?:冒烟|冒火|冒火苗|烧着)",
        "烧焦(?:的)?味|焦糊味|糊味很(?:大|重)",
        r"\bsmoke (?:is )?coming (?:out|from)\b|\b(?:is|are) burning\b",
    ),
    Danger.GAS: (
        _GAS + "[^ ]{0,3}(?:味|泄漏|泄露|漏|中毒|爆炸)",
        "(?:漏|泄漏|泄露|闻到|一股|有股|股)[^ ]{0,3}" + _GAS + "(?!表|费|公司|管)",
        r"\bsmell(?:s|ing)? (?:of |like )?gas\b|\bgas smell\b|\bgas (?:is )?leak(?:s|ing)?\b",
    ),
    Danger.HEALTH: (
        r"\b(?:he|she|man|woman|lady|somebody|someone|neighbour|"
        r"mother|father|grandma|grandpa) (?:has |just )?"
        r"collapsed\b",
    ),
    Danger.CRIME: (
        "(?:有人|正在|在|又在)(?:打人|打架|动手|行凶|砸车|砸门)|动刀|捅(?:人|了)|要杀|强奸|猥亵|持械",
        r"\b(?:is|are) fighting\b|\bhitting (?:her|him|his wife|a child)\b|\bhas a knife\b",
    ),
    Danger.TRAPPED: (
        "(?:电梯|升降机|𨋢)[^ ]{0,6}(?:困|关|卡)(?:着|了|住)?(?:了)?(?:一个)?(?:人|有人|老人|孩子|小孩|住户)",
        "(?:人|老人|孩子|小孩|阿姨|我|我们)[^ ]{0,4}(?:困|关|卡)(?:在)?(?:了)?(?:电梯|升降机|𨋢)",
        "(?:电梯|升降机|𨋢)里?面?(?:还)?有人[^ ]{0,3}(?:困|出不来|喊|求救)|困(?:𨋢|lift)",
        r"\b(?:stuck|trapped|people|someone|inside) (?:is |"
        r"are )?(?:inside |stuck |trapped )?in (?:the|a|our) "
        r"(?:lift|elevator)\b",
        r"\b(?:lift|elevator) (?:is )?stuck with\b",
    ),
    Danger.CHILD: (
        _CHILD + "[^ ]{0,6}(?:一个人|独自)[^ ]{0,8}(?:在家|在外|车里|马路|阳台|窗|哭|爬|锁|站)",
        _CHILD + "[^ ]{0,6}(?:锁在|反锁|关在|丢在|爬到|爬上|爬出|趴在窗|挂在|卡在)",
        "弃婴|(?:锁|反锁|关|丢)(?:着|了)?(?:一个|个)?" + _CHILD,
        r"\b(?:child|kid|toddler|baby|boy|girl) (?:is )?(?:alone|locked in|on the ledge|left in)\b",
    ),
    Danger.WIRE: (
        "(?:电线|线头|电缆|高压线|线路|铜线|铜丝|电箱|配电箱|配电柜|接线盒|插座)[^ ]{0,6}"
        "(?:裸露|外露|露在|露出|露着|露了|断了|断在|断掉|掉在|"
        "掉下|掉到|垂下|垂到|拖在|泡水|泡在|进水|冒火花|打火|"
        "敞开|没盖|没有盖|盖子)",
        "(?:裸露|外露|露出来|露在外面|断|破皮)(?:的|了的)?(?:电线|线头|电缆|铜线)",
        "(?<!怕)漏电|冒火花|(?:麻|电)(?:手|到手|了一下)",
        r"\b(?:exposed|bare|live|loose|hanging) (?:electric(?:al)? )?(?:wire|wires|wiring|cable|cables)\b",
        r"\b(?:wire|wires|cable|cables) (?:is |are )?(?:exposed|hanging|bare|sparking|sticking out)\b",
    ),
    Danger.FALLING: (
        _WALL + "[^ ]{0,6}(?:要掉|快掉|在掉|往下掉|掉(?:下|了|落)|脱落|坠落|砸|剥落|空鼓|松动)",
        _HANGS + "[^ ]{0,6}(?:要掉|快掉|往下掉|掉下来|掉了下来|坠落|"
        "砸下|砸到|砸了|摇摇欲坠|要倒|快倒|倒下来|松脱)",
        _BUILT + "[^ ]{0,4}(?:塌了|倒了|倒塌|坍塌|垮了|要塌|快塌|要倒|快倒|塌下来)",
        "掉(?:下来)?(?:砖|瓷砖|石头|水泥块|玻璃)|高空(?:抛|"
        "坠)物[^ ]{0,3}砸|往(?:楼)?下扔(?:东西|瓶子|砖|玻璃|菜刀)",
        r"\b(?:tiles?|bricks?|glass|plaster|branch|branches|"
        r"sign) (?:is |are )?(?:falling|coming down|about to fall)\b",
        r"\b(?:wall|roof|ceiling|balcony) (?:has |is )?(?:collapsed|"
        r"collapsing|about to fall|coming down)\b",
        r"\bfalling (?:tiles|bricks|glass|plaster|objects)\b",
    ),
    Danger.PIT: (
        "(?:井盖|沟盖|盖板|阴井|窨井|下水井|雨水井)[^ ]{0,6}"
        "(?:没了|没有了|不见|丢了|丢失|被偷|掉了|掉下去|缺了|缺失|"
        "破了|碎了|塌了|翻了|翻起|移位|打开|开着|敞开|敞着|没盖|空了)",
        "(?:没有|没了|少了|缺了|缺)(?:个|一个|一块)?(?:井盖|沟盖|盖板)",
        "(?:路面|地面|马路|人行道|院子)[^ ]{0,4}(?:塌陷|塌了|陷下去|"
        "塌下去|塌了个)|(?:掉|踩)(?:进|到)(?:了)?(?:井|坑|沟)里",
        r"\b(?:missing|open|no|broken) manhole(?: cover)?\b"
        r"|\bmanhole (?:cover )?(?:is |has )?(?:missing|gone|open|broken|been stolen)\b",
        r"\bsinkhole\b",
    ),
    Danger.FLOOD: (
        "(?:地下室|地库|车库|电梯井|配电房|配电间|一楼|楼里|家里|屋里|"
        "院子|小区)[^ ]{0,5}(?:被淹|淹了|进水(?!管|口|阀)|倒灌|淹水)",
        "水(?:已经|都)?(?:淹|漫)(?:到|进|上)|被水淹|洪水|水淹",
        r"\b(?:basement|garage|ground floor|flat) (?:is |has )?(?:flooded|flooding|under water)\b"
        r"|\bflooding\b|\bflooded (?:basement|garage)\b",
    ),
    Danger.LANE: (
        _WAY + "[^ ]{0,8}(?:被堵|堵死|堵住|堵了|堵着|堵满|占了|占用|"
        "被占|占着|锁了|锁着|上锁|锁死|被锁|停满|停了|停着|堆满|"
        "堆了|堆着|挡住|挡着)",
        "(?:堵|占|锁|挡|停)(?:住|死|着|用|在|满)?(?:了)?" + _WAY,
        r"\bfire (?:lane|exit|escape|door|route) (?:is |has been )?(?:blocked|locked|obstructed)\b"
        r"|\bblock(?:s|ed|ing) the (?:fire (?:lane|exit|escape|route)|emergency exit)\b",
    ),
    Danger.ICE: (
        "(?:路|台阶|门口|坡|坡道|楼梯|地面|楼道|地上|"
        "桥上)[^ ]{0,5}(?:结冰|结了冰|结了层冰|都是冰|全是冰|冻冰|暗冰)",
        "(?:结冰|暗冰|冰面)[^ ]{0,6}(?:滑|摔)",
        r"\b(?:black ice|icy (?:steps|stairs|path|road|pavement|entrance))\b"
        r"|\bice on the (?:steps|stairs|path|road|pavement)\b"
        r"|\b(?:steps|stairs|path|road|pavement|entrance) (?:is |are )?(?:icy|frozen)\b",
    ),
}
SIGNS: dict[Danger, re.Pattern[str]] = {
    danger: re.compile("|".join(f"(?:{each})" for each in several)) for danger, several in _SIGNS.items()
}


def seen_in(danger: Danger, bare: str, tight: str) -> list[str]:
    """What of these folded words shows this danger; ``tight`` is without spaces."""
    pattern = SIGNS.get(danger)
    if pattern is None:
        return []
    return [found[0] for said in (bare, tight) for found in pattern.finditer(said)]
