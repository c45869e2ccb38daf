"""Questions that the hall can answer by itself: which of its matters the words speak of; pure.

Only a clear one is answered; everything else is handed to the desk.
"""

from enum import StrEnum

from deliberation.proposals.similarity.text import folded


class Topic(StrEnum):
    """A matter on which there is an answer at hand."""

    VOTE = "vote"
    VOTE_ENDS = "vote_ends"
    PROPOSE = "propose"
    SUPPORT = "support"
    MEETING = "meeting"
    EARN = "earn"
    SPEND = "spend"
    JOIN = "join"
    FAMILY = "family"
    MOVED = "moved"
    PRIVACY = "privacy"
    LANGUAGE = "language"
    LARGE = "large"
    DESK = "desk"
    RULES = "rules"


_SPEAKS_OF: tuple[tuple[Topic, str, str], ...] = (
    (
        Topic.VOTE_ENDS,
        "投票 表决 vote voting",
        "截止 几点 什么时候 啥时候 几时 到哪天 几号 结束 until close when",
    ),
    (
        Topic.VOTE,
        "投票 表决 选票 vote",
        "怎么 咋 哪里 哪儿 在哪 改 如何 能不能 可以 how where change",
    ),
    (
        Topic.SUPPORT,
        "附议 支持 support",
        "多少 几户 几个 几家 怎么 咋 如何 收回 how many",
    ),
    (
        Topic.PROPOSE,
        "提案 提建议 提意见 建议 propose proposal",
        "怎么 咋 如何 哪里 在哪 能不能 可以 how where",
    ),
    (
        Topic.MEETING,
        "开会 会议 议事会 楼栋会 meeting",
        "什么时候 几点 哪里 哪儿 在哪 啥时候 几时 几号 哪天 下次 when where next",
    ),
    (
        Topic.SPEND,
        "积分 分数 点数 points",
        "换 兑 花 买 用 理发 spend redeem",
    ),
    (
        Topic.EARN,
        "积分 分数 点数 points",
        "怎么 咋 如何 挣 得 来 赚 多少 几分 查 看 how many earn get",
    ),
    (
        Topic.FAMILY,
        "家里人 家人 爱人 老伴 孩子 媳妇 儿子 女儿 老公 老婆 family wife husband",
        "加入 登记 注册 进来 怎么加 join",
    ),
    (
        Topic.MOVED,
        "搬家 搬走 搬出 迁出 卖房 换房子 moved moving",
        "",
    ),
    (
        Topic.JOIN,
        "加入 登记 注册 核实 认证 编号 join register code",
        "怎么 咋 如何 哪里 在哪 没有 没收到 丢了 how where lost",
    ),
    (
        Topic.PRIVACY,
        "隐私 个人信息 我的资料 删掉我 注销 谁看得见 谁能看 泄露 personal privacy",
        "",
    ),
    (
        Topic.LARGE,
        "字大 大字 字太小 看不清 老人模式 长辈模式 字体 larger",
        "",
    ),
    (
        Topic.LANGUAGE,
        "英文 英语 换语言 繁体 language english",
        "",
    ),
    (
        Topic.RULES,
        "规则 议事规则 章程 规约 几户才 多少户 by-laws rules",
        "多少 几 什么 哪里 在哪 怎么 看 what where how",
    ),
    (
        Topic.DESK,
        "服务台 电话 居委会 办公 前台 desk phone",
        "电话 几点 上班 下班 开门 在哪 地址 怎么联系 号码 多少 where when number hours",
    ),
)
"""Each: words of which one has to be there, and words of which one has to be there too (or none)."""


def topic_of(written: str) -> Topic | None:
    """The matter asked about, if it is clear."""
    said = folded(written).replace(" ", "") if any(c > "\u3400" for c in written) else folded(written)
    for topic, one, other in _SPEAKS_OF:
        if _any(said, one) and (not other or _any(said, other)):
            return topic
    return None


def _any(said: str, words: str) -> bool:
    return any(word in said for word in words.split())
