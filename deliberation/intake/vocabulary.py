"""The words by which residents greet, thank, ask, report and wish: simplified, lower case, half width.

Older people's wording, dialect words heard in every town, typing slips and the signless flow of spoken text
are in here as well as what a form would say.
"""


def _words(rows: str, *several: str) -> tuple[str, ...]:
    """The words of these rows, and phrases of several words."""
    return (*rows.split(), *several)


GREETINGS = _words(
    """
    hallo hello helo hey hi 上午好 下午好 中午好 主任你好 主任好 你们好 你号 你好 你好呀 你好啊
    侬好 午安 吃了吗 吃了没 同志你好 哈喽 哈罗 喂 嗨 在不在 在么 在吗 大家好 好久不见 小议你好 您号
    您好 您好啊 新年好 新年快乐 早 早上好 早安 晚上好 晚安 有人吗 有人在吗 泥好 节日快乐 过年好
    雷猴
    """,
    "anybody there",
    "good afternoon",
    "good evening",
    "good morning",
    "hello there",
    "hi there",
)

THANKS = _words(
    """
    谢谢 多谢 感谢 谢了 谢啦 辛苦了 麻烦你了 麻烦您了 劳驾了 有劳 费心了 thanks thank thx 3q 蟹蟹
    谢谢你 唔该 拜谢 太好了 真好 点赞 辛苦
    """
)

ASKING = _words(
    """
    几票 几个 几家 几户 几次
    请问 问一下 问下 咨询 怎么 怎样 咋 咋个 咋样 如何 什么时候 啥时候 几时 何时 几点 哪里 哪儿 在哪
    去哪 谁 哪个 哪天 多少 几号 几天 能不能 可不可以 可以吗 行不行 行吗 是不是 有没有 有没 要不要
    会不会 为什么 为啥 凭什么 吗 么 呢 啥意思 什么意思 想问 想知道 想了解 求问 是啥 算不算 需不需要
    用不用 点解 点样 边度 how what when where who why which can could 啥用 啥时 怎么样了
    """
)

STRONG_ASKING = _words(
    """
    请问 问一下 问下 咨询 想问 想知道 想了解 求问 什么时候 啥时候 几时 何时 几点 怎么办理 怎么投
    怎么用 怎么改 怎么加入 怎么查 在哪 去哪 哪里能 哪里可以 在哪里 多少钱 什么意思 啥意思 需要什么
    要带什么 要什么材料 how what when where who which
    """
)

BROKEN = _words(
    """
    坏了 坏啦 坏掉 坏的 不亮 不亮了 不灵 不好使 不能用 用不了 失灵 故障 停了 停水 停电 断电 断水
    没水 没电 没灯 漏水 渗水 漏雨 漏电 漏气 堵了 堵塞 堵住 堵死 赌了 堵得 返水 反水 溢出来 冒水
    冒出来 爆了 爆管 裂了 裂开 塌了 塌陷 倒了 掉下来 掉了 脱落 松动 松了 断了 碎了 破了 烂了 锈
    漆黑 黑灯瞎火 黑漆漆 乌漆 打不开 关不上 关不严 卡住 困在 卡在 歪了 摇晃 生锈 短路 跳闸 冒火花
    冒烟 没人修 没修 还没修 没人管 没人理 没人扫 没人打扫 没人清 不转了 不动了 没反应 没热水 没暖气
    不热 水管漏 broken leak leaking blocked smashed stuck flooded 没人收 唔着 不着了
    """,
    "not working",
    "doesn't work",
    "out of order",
    "no water",
    "no power",
)

DIRTY = _words(
    """
    太脏 好脏 很脏 脏得 脏死 垃圾堆 堆满 垃圾成山 满了 乱扔 乱丢 乱倒 乱堆 乱停 乱贴 臭 难闻 臭气
    异味 老鼠 蟑螂 蚊子 狗屎 狗粪 随地 大小便 尿味 污水 发霉 霉味 烟头 小广告 占道 占了 占着 占用
    堵着 挡住 挡路 堵门 霸占 飞线 私拉电线 上楼充电 推进楼 吵死 吵得 太吵 好吵 噪音 噪声 扰民
    施工到 半夜 睡不着 敲 装修声 狂叫 乱叫 没牵绳 不牵绳 没拴 高空抛物 扔东西 dirty smell smells
    stinks rubbish everywhere rats noise noisy blocking barking 堆东西 堆杂物 堆放 堆了 杂物
    """
)

DANGEROUS = _words(
    """
    危险 滑倒 摔倒 摔跤 摔了 绊倒 砸到 砸下 掉砖 井盖 电线 裸露 触电 着火 起火 煤气味 咬人 咬了
    伤人 受伤 打架 被盗 可疑 陌生人 骗子 诈骗 冰 结冰 打滑 好滑 很滑 太滑 dangerous slippery fell
    thief stolen 被偷 偷东西 有小偷
    """
)

HAPPENING = _words(
    """
    坏了 不亮 漏 堵 停水 停电 没水 没电 卡住 困 断了 掉 臭 满了 没人 打不开 爆 塌 裂 烂 破 脏 碎 吵
    倒了 冒 又 刚才 刚刚 现在 今天 昨天 昨晚 昨夜 今早 这两天 这几天 好几天 几天了 三天 两天
    一个星期 一礼拜 半个月 一个月 还没 一直 老是 天天 每天 已经 报修 举报 反映 投诉 broken today
    yesterday again since 没人收
    """
)

WISHING = _words(
    """
    建议 提议 倡议 希望 盼望 盼 能否 最好 应该 应当 该装 该修 该加 该有 装个 装一个 加个 加一个
    加装 增加 增设 新增 设个 设一个 设置 安装 建个 建一个 修个 修一个 修一条 改造 改成 改为 改建
    搞个 搞一个 弄个 弄一个 办个 办一个 组织 开展 开个 多放 多装 多种 多设 种点 种些 换成 换上 添
    添置 统一 规划 腾出 划出 要是能 要是有 如果能 如果有 有个就好 就好了 多好 不如 何不 能有个
    想要个 想要一个 需要一个 缺个 缺一个 呼吁 请求 申请 装上 装部 加盏 放几 放个 添几 修建 拓宽
    取消 禁止 限速 suggest suggestion propose add install 多几个 多几 修条 建座 搞一次 办一次 书角
    """,
    "would like",
    "we need",
    "could we have",
)

POLITE_WISH = _words(
    """
    能不能装 能不能加 能不能建 能不能弄 能不能搞 能不能设 能不能放 能不能改 能不能换 能不能多
    能不能种 可不可以装 可不可以加 可不可以设 可不可以建 可以装 可以加个 可以设 能否 是不是可以
    是不是能 是不是应该 能装 能加 能设 为什么不装 为什么不加 为什么不设 为啥不装 为啥不加
    为什么没有 何不 要不要装 要不要加 可以给 能不能给
    """
)

REPAIR = _words(
    """
    修一下 修下 修修 来修 派人 来人 来看看 看一下 处理一下 处理下 管管 管一管 清理一下 清一下
    打扫一下 疏通 通一下 换一下 换灯泡 维修 报修 抢修 赶紧修 快点修 快修 没修好 修好 repair fix
    """
)
