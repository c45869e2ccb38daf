"""Words of danger: who has to be called at once, told apart from worry, memory and precaution; pure.

To answer with a number that was not needed costs a glance; not to answer with one that was may cost a life.
So only what is plainly past or imagined is left out.
"""

from dataclasses import dataclass

from deliberation.intake.hazards import STANDING, Danger, seen_in

__all__ = ["Danger", "Numbers", "danger_in", "numbers_in"]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Whom to call: fire brigade, ambulance, police; empty where we do not know."""

    fire: str
    health: str
    crime: str

    def for_danger(self, danger: Danger) -> str:
        """The number that helps."""
        match danger:
            case Danger.HEALTH | Danger.ICE:
                return self.health
            case Danger.CRIME | Danger.CHILD:
                return self.crime
            case _:
                return self.fire


def _words(rows: str, *several: str) -> tuple[str, ...]:
    return (*rows.split(), *several)


_SAID = {
    Danger.FIRE: _words(
        """
        着火 起火 失火 火灾 烧起来 冒浓烟 冒黑烟 在烧 燃起来 火苗 救火 走水了 火烛 火燒
        """,
        "on fire",
    ),
    Danger.GAS: _words(
        """
        煤气味 煤气泄漏 煤气漏 漏煤气 燃气泄漏 燃气漏 漏燃气 天然气泄漏 漏天然气 天然气味 瓦斯味
        瓦斯漏 漏瓦斯 燃气味 煤气中毒 煤气洩漏
        """,
        "gas leak",
        "smell of gas",
        "smell gas",
    ),
    Danger.HEALTH: _words(
        """
        晕倒 昏倒 晕过去 昏过去 昏迷 不省人事 没呼吸 没有呼吸 没气了 叫不醒 喘不上气 喘不过气
        心梗 心脏病发 中风 脑溢血 大出血 流好多血 流很多血 溺水 落水 掉水里 掉进水里 触电了
        电到了 抽搐 摔下楼 掉下楼 坠楼 跳楼 轻生 自杀 起不来了 不能动了 口吐白沫 噎住 unconscious
        fainted drowning
        """,
        "heart attack",
        "not breathing",
        "can't breathe",
    ),
    Danger.CRIME: _words(
        """
        打起来 持刀 拿刀 砍人 抢劫 入室 撬门 撬锁 正在偷 有小偷 抓小偷 家暴 打老婆 打孩子 被跟踪
        绑架 拐孩子 孩子不见了 孩子丢了 老人走失 老人不见 走丢了 爆炸 burglar robbed
        """,
        "with a knife",
        "being beaten",
        "child is missing",
    ),
    Danger.TRAPPED: _words(
        """
        困在电梯 电梯困人 被困 关在电梯 卡在电梯 电梯里出不来 困住了 困在里面
        """,
        "trapped in",
        "stuck in the lift",
        "stuck in the elevator",
    ),
}
_PAST = _words(
    """
    去年 前年 上次 上个月 上月 上周 以前 之前 曾 前几年 那次 当年 早年 上星期 前阵子 发生过
    出过
    """,
    "last year",
    "last month",
    "last week",
)
_IMAGINED = _words(
    """
    以防 防止 预防 防范 避免 万一 演习 演练 培训 讲座 宣传 担心 怕 容易 隐患 会不会 建议 希望
    应该 灭火器 消防栓 如果 要是 假如 加装 安装 增设 能不能 怎么 什么 prevent avoid if drill
    suggest
    """
)
_NOW = _words(
    """
    救命 正在 现在 快来 赶紧来 马上来 刚才 刚刚 有人 help now 里面有 来人
    """
)


_IF = _words(
    """
    以防 防止 预防 防范 避免 万一 演习 演练 培训 讲座 宣传 担心 如果 要是 假如 会不会 有没有 prevent avoid if
    drill
    """
)
"""What makes of a thing that lies there only a thought; wishes and questions do not."""


def danger_in(bare: str) -> Danger | None:
    """The danger that these folded words tell of, if it is there now."""
    tight = bare.replace(" ", "")
    for danger in Danger:
        words = (
            word for word in _SAID.get(danger, ()) if (word in bare if word.isascii() else word in tight)
        )
        said = [*words, *seen_in(danger, bare, tight)]
        if not said:
            continue
        there = _lies_there(tight, bare) if danger in STANDING else _is_now(tight, bare, said)
        if there:
            return danger
    return None


def _lies_there(tight: str, bare: str) -> bool:
    if _has(_PAST, tight, bare):
        return any(word in tight for word in ("还没", "还是", "到现在", "到今天", "still"))
    return not _has(_IF, tight, bare)


def _has(words: tuple[str, ...], tight: str, bare: str) -> bool:
    return any(word in tight if not word.isascii() else f" {word} " in f" {bare} " for word in words)


def _is_now(tight: str, bare: str, said: list[str]) -> bool:
    now = any(word in tight for word in _NOW)
    if _has(_PAST, tight, bare):
        return now and any(word in tight for word in ("现在", "正在", "救命"))
    happened = any(f"{word}了" in tight or word.endswith("了") for word in said)
    return now or happened or not _has(_IMAGINED, tight, bare)


_MAINLAND = Numbers("119", "120", "110")
_BY_ZONE = {
    "Asia/Taipei": Numbers("119", "119", "110"),
    "Asia/Hong_Kong": Numbers("999", "999", "999"),
    "Asia/Macau": Numbers("999", "999", "999"),
    "Asia/Macao": Numbers("999", "999", "999"),
    "Asia/Singapore": Numbers("995", "995", "999"),
}
_MAINLAND_ZONES = frozenset(
    {"Asia/Shanghai", "Asia/Chongqing", "Asia/Harbin", "Asia/Urumqi", "Asia/Kashgar", "PRC"}
)
_EUROPE = Numbers("112", "112", "112")
_UNKNOWN = Numbers("", "", "")


def numbers_in(zone: str) -> Numbers:
    """Whom to call where a community lies, told by its time zone; nobody by number where we do not know."""
    if zone in _MAINLAND_ZONES:
        return _MAINLAND
    return _BY_ZONE.get(zone, _EUROPE if zone.startswith("Europe/") else _UNKNOWN)
