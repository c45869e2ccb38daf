# 章程：现在怎么定的，将要怎么改，改过哪些。

command-bylaws = 章程：这里按什么规矩办

## 现在的章程

bylaws-head = { $community }章程 · 第 { $version } 版
bylaws-since = 从{ WITH_YEAR($effective) } 起施行。
    .plain = 从{ $effective } 开始用。
bylaws-delay = 改章程要提前 { $days } 天公布。已经开始的提案和表决，照开始时的章程办。
    .plain = 要改会提前 { $days } 天告诉大家。
bylaws-coming = 将要改动（第 { $version } 版），从{ $effective } 起施行：
    .plain = { $effective } 起要改：
bylaws-topic = { $topic ->
    [proposals] 章程 · 提案（第 { $version } 版）
    [polls] 章程 · 表决（第 { $version } 版）
    [meetings] 章程 · 会议（第 { $version } 版）
    [notices] 章程 · 通知（第 { $version } 版）
    [points] 章程 · 积分（第 { $version } 版）
    [access] 章程 · 谁能办什么（第 { $version } 版）
    [help] 章程 · 代别人办（第 { $version } 版）
    [offices] 章程 · 任期（第 { $version } 版）
    [conduct] 章程 · 言行（第 { $version } 版）
    [privacy] 章程 · 隐私（第 { $version } 版）
   *[common] 章程 · 通用（第 { $version } 版）
}
bylaws-topic-changes = 这一部分从{ $effective } 起有改动。
bylaws-in-private = 章程请在私聊里看，里面有每一条和改过的地方。
    .plain = 请点下面，到私聊里看。

bylaws-button-topic = { $topic ->
    [proposals] 提案
    [polls] 表决
    [meetings] 会议、通知和积分
    [points] 积分
    [access] 谁能办，谁能代办
    [conduct] 言行和隐私
    [offices] 任期和其他
   *[common] 通用
}
bylaws-button-more = 别的规定
bylaws-more = 章程里别的规定，点开看：
bylaws-button-history = 改过哪些
bylaws-button-version = 第 { $version } 版改了什么
bylaws-button-read = 看章程
bylaws-button-back = 回到章程

## 每一版

bylaws-history = 章程改过这些，新的在前：
bylaws-version = { $state ->
    [coming] 第 { $version } 版 · 将从{ WITH_YEAR($effective) } 起施行
    [in_force] 第 { $version } 版 · 从{ WITH_YEAR($effective) } 起施行，现在有效
    [withdrawn] 第 { $version } 版 · 已撤回，没有施行
   *[replaced] 第 { $version } 版 · 从{ WITH_YEAR($effective) } 起施行过
}
bylaws-first = 这是社区开办时定下的第一版。
bylaws-more-changes = 还有 { $left } 处改动，点下面看全部。
bylaws-by = { $who ->
    [person] { $announced } 由{ $by }公布。
   *[operator] { $announced } 由照看服务器的人登记公布。
}
bylaws-withdrawn-at = { $at } 撤回。
bylaws-hash = 核对码 { $hash }
    .plain = 核对码 { $hash }（给监督员看的）

## 公布、撤回、施行

bylaws-announced = { $state ->
    [coming] 章程要改了 · 第 { $version } 版
    [withdrawn] 章程第 { $version } 版已撤回，章程照旧
    [in_force] 章程第 { $version } 版施行了
   *[replaced] 章程第 { $version } 版（已被后来的替换）
}
bylaws-announced-when = { $state ->
    [coming] 从{ $effective } 起施行，在那以前照现在的章程办。
    [withdrawn] 原定{ $effective } 施行，现在不改了。原来公布的改动是：
    [in_force] 从{ $effective } 起照新的办。已经开始的提案和表决不受影响。
   *[replaced] 从{ $effective } 起施行过。
}
    .plain = { $state ->
        [coming] { $effective } 以后照新的办。
        [withdrawn] 不改了，照旧。
        [in_force] 现在照新的办。
       *[replaced] 以前用过。
    }

## 婉拒

bylaws-one-at-a-time = 第 { $version } 版已经公布，将从{ $effective } 起施行。一次只改一版：请等它施行，或者先撤回。
bylaws-changed-meanwhile = 章程在这期间有了变动，现在是第 { $version } 版。请再看一遍改动。
bylaws-the-same = 和现在的第 { $version } 版一样，没有什么要改。
bylaws-none-coming = 现在没有公布了还没施行的改动。
bylaws-version-unknown = 没有这一版章程。

## 每一条：现在怎么定，改动时从什么改成什么

bylaw-name = 社区名称：{ $changed ->
    [yes] { $was } → { $now }
   *[no] { $now }
}
bylaw-zone = 时间按哪里算：{ $changed ->
    [yes] { ZONE_OF($was, "zh-Hans") } → { ZONE_OF($now, "zh-Hans") }（已定的截止时刻不变）
   *[no] { ZONE_OF($now, "zh-Hans") }
}
bylaw-language-was = { $was ->
    [zh-Hans] 简体中文
    [zh-Hant] 繁体中文
   *[en] 英语
}
bylaw-language-now = { $now ->
    [zh-Hans] 简体中文
    [zh-Hant] 繁体中文
   *[en] 英语
}
bylaw-language = 群里用的语言：{ $changed ->
    [yes] { bylaw-language-was } → { bylaw-language-now }
   *[no] { bylaw-language-now }
}
bylaw-phone-was = { $had ->
    [yes] { $was }
   *[no] 没有
}
bylaw-phone-now = { $has ->
    [yes] { $now }
   *[no] 没有
}
bylaw-desk-phone = 服务台电话：{ $changed ->
    [yes] { bylaw-phone-was } → { bylaw-phone-now }
   *[no] { bylaw-phone-now }
}
bylaw-change-days = { $changed ->
    [yes] 改章程提前公布：{ $was } 天 → { $now } 天
   *[no] 改章程要提前 { $now } 天公布。
}

bylaw-part-now = { $now ->
    [half] 一半
    [two_thirds] 三分之二
    [three_quarters] 四分之三
    [all] 全部
   *[other] { $now_figures }
}
bylaw-support-needed = { $where ->
    [building] 只关一栋楼的提案要 { $dwellings } 户附议，但不超过那栋楼户数的{ bylaw-part-now }（半户算一户）。
    [grid] 只关一个网格的提案要 { $dwellings } 户附议，但不超过那个网格户数的{ bylaw-part-now }。
   *[community] 提案要 { $dwellings } 户附议，但不超过全社区户数的{ bylaw-part-now }。
}
bylaw-support-dwellings = { $changed ->
    [yes] { $where ->
        [building] 一栋楼的提案，附议户数：{ $was } 户 → { $now } 户
        [grid] 一个网格的提案，附议户数：{ $was } 户 → { $now } 户
       *[community] 附议户数：{ $was } 户 → { $now } 户
    }
   *[no] { $where ->
        [building] 只关一栋楼的提案要 { $now } 户附议。
        [grid] 只关一个网格的提案要 { $now } 户附议。
       *[community] 提案要 { $now } 户附议。
    }
}
bylaw-support-share = { $changed ->
    [yes] { $where ->
        [building] 一栋楼的提案，附议最多要那栋楼户数的：{ bylaw-share-was } → { bylaw-share-now }
        [grid] 一个网格的提案，附议最多要那个网格户数的：{ bylaw-share-was } → { bylaw-share-now }
       *[community] 附议最多要全社区户数的：{ bylaw-share-was } → { bylaw-share-now }
    }
   *[no] { $where ->
        [building] 一栋楼的提案，附议最多要那栋楼户数的{ bylaw-share-now }。
        [grid] 一个网格的提案，附议最多要那个网格户数的{ bylaw-share-now }。
       *[community] 附议最多要全社区户数的{ bylaw-share-now }。
    }
}
bylaw-support-days = { $changed ->
    [yes] 征集附议的时间：{ $was } 天 → { $now } 天
   *[no] 征集附议 { $now } 天。
}
bylaw-open-at-once = { $changed ->
    [yes] 一个人同时能有的提案：{ $was } 份 → { $now } 份
   *[no] 一个人同时最多有 { $now } 份提案在等结果。
}
bylaw-answer-days = { $changed ->
    [yes] 居委会答复的期限：{ $was } 天 → { $now } 天
   *[no] 附议够了，居委会 { $now } 天内答复。
}

bylaw-poll-days = { $changed ->
    [yes] 表决的时间：{ $was } 天 → { $now } 天
   *[no] 表决开放 { $now } 天，居委会另定的除外。
}
bylaw-share-was = { $was ->
    [half] 二分之一
    [two_thirds] 三分之二
    [three_quarters] 四分之三
    [all] 全部
   *[other] { $was_figures }
}
bylaw-share-now = { $now ->
    [half] 二分之一
    [two_thirds] 三分之二
    [three_quarters] 四分之三
    [all] 全部
   *[other] { $now_figures }
}
bylaw-quorum = { $changed ->
    [yes] 多少户参加，表决才算数：{ bylaw-share-was } → { bylaw-share-now }
   *[no] { bylaw-share-now }的户参加，表决才算数。
}
bylaw-passes-was = { $was ->
    [half] 过半数
    [two_thirds] 至少三分之二
    [three_quarters] 至少四分之三
    [all] 全部
   *[other] 至少 { $was_figures }
}
bylaw-passes-now = { $now ->
    [half] 过半数
    [two_thirds] 至少三分之二
    [three_quarters] 至少四分之三
    [all] 全部
   *[other] 至少 { $now_figures }
}
bylaw-majority = { $changed ->
    [yes] 参加的户里，多少同意才通过：{ bylaw-passes-was } → { bylaw-passes-now }
   *[no] 参加的户里，{ bylaw-passes-now }同意才通过。
}
bylaw-yes-was = { $was ->
    [yes] 户数和面积都要达到
   *[no] 只看户数
}
bylaw-yes-now = { $now ->
    [yes] 户数和面积都要达到
   *[no] 只看户数
}
bylaw-by-area = { $changed ->
    [yes] 怎么算够数：{ bylaw-yes-was } → { bylaw-yes-now }
   *[no] { $now ->
        [yes] 户数和面积都要达到。
       *[no] 只看户数，不看面积。
    }
}
bylaw-speaks-was = { $was ->
    [representative] 只由代表投票
    [first_stands] 先投的算
   *[last_counts] 以最后一次为准
}
bylaw-speaks-now = { $now ->
    [representative] 只由代表投票
    [first_stands] 先投的算
   *[last_counts] 以最后一次为准
}
bylaw-speaks = { $changed ->
    [yes] 一户有几个人投票时：{ bylaw-speaks-was } → { bylaw-speaks-now }
   *[no] { $now ->
        [representative] 一户有几个人的，只由登记的代表投票。
        [first_stands] 一户有几个人投票的，先投的算。
       *[last_counts] 一户有几个人投票的，以最后一次为准。
    }
}
bylaw-voices-was = { $was ->
    [owners] 只有业主
   *[residents] 核实过的居民
}
bylaw-voices-now = { $now ->
    [owners] 只有业主
   *[residents] 核实过的居民
}
bylaw-voices = { $changed ->
    [yes] 谁能替一户投票：{ bylaw-voices-was } → { bylaw-voices-now }
   *[no] { $now ->
        [owners] 只有业主能替一户投票。
       *[residents] 核实过的居民都能替自己那户投票。
    }
}
bylaw-poll-reminder = { $changed ->
    [yes] 提前多久提醒还没投票的：{ $was } 小时 → { $now } 小时
   *[no] 截止前 { $now } 小时，提醒还没投票的。
}
bylaw-outages = 截止前 { $hours } 小时里，议事厅停用超过 { $minutes } 分钟的，截止顺延 { $prolong } 小时。
bylaw-outage-minutes = { $changed ->
    [yes] 议事厅停用超过多久，截止顺延：{ $was } 分钟 → { $now } 分钟
   *[no] 议事厅停用超过 { $now } 分钟的，截止顺延。
}
bylaw-outage-hours = { $changed ->
    [yes] 顺延只看截止前多久：{ $was } 小时 → { $now } 小时
   *[no] 顺延只看截止前 { $now } 小时。
}
bylaw-prolong-hours = { $changed ->
    [yes] 截止顺延：{ $was } 小时 → { $now } 小时
   *[no] 截止顺延 { $now } 小时。
}

bylaw-meeting-reminder = { $changed ->
    [yes] 提前多久提醒开会：{ $was } 小时 → { $now } 小时
   *[no] 开会前 { $now } 小时提醒大家。
}
bylaw-meeting-minutes = { $changed ->
    [yes] 没写明时，会议开多久：{ $was } 分钟 → { $now } 分钟
   *[no] 没写明的，会议开 { $now } 分钟。
}

bylaw-reach-share = { $changed ->
    [yes] 一件要大家参与的事，该通知到多少户：{ $was }% → { $now }%
   *[no] 一件要大家参与的事，该通知到 { $now }% 的户；不够的，请主任换个办法再通知。
}

bylaw-points-adopted = { $changed ->
    [yes] 提案被采纳得积分：{ $was } 分 → { $now } 分
   *[no] { $now ->
        [0] 提案被采纳不给积分。
       *[other] 提案被采纳，得 { $now } 分。
    }
}
bylaw-voucher-days = { $changed ->
    [yes] 兑换券多久内有效：{ $was } 天 → { $now } 天
   *[no] 兑换券 { $now } 天内有效。
}

bylaw-level-was = { $was ->
    [known] 登记过的人
    [resident] 核实过的居民
   *[owner] 核实过的业主
}
bylaw-level-now = { $now ->
    [known] 登记过的人
    [resident] 核实过的居民
   *[owner] 核实过的业主
}
bylaw-level = { $changed ->
    [yes] { $act ->
        [propose] 谁能提提案：{ bylaw-level-was } → { bylaw-level-now }
        [support] 谁能附议：{ bylaw-level-was } → { bylaw-level-now }
       *[comment] 谁能发表看法：{ bylaw-level-was } → { bylaw-level-now }
    }
   *[no] { $act ->
        [propose] { bylaw-level-now }能提提案。
        [support] { bylaw-level-now }能附议。
       *[comment] { bylaw-level-now }能发表看法。
    }
}
bylaw-owner-letter-was = { $was ->
    [enough] 信和姓名就够
   *[checked] 还要看房产证或者核对手机号
}
bylaw-owner-letter-now = { $now ->
    [enough] 信和姓名就够
   *[checked] 还要看房产证或者核对手机号
}
bylaw-owner-letter = { $changed ->
    [yes] 凭信加入的业主：{ bylaw-owner-letter-was } → { bylaw-owner-letter-now }
   *[no] { $now ->
        [enough] 凭信加入、姓名和名册对得上，就是核实过的业主。
       *[checked] 凭信加入的业主，还要服务台看过房产证，或者用登记的手机号核对，才是核实过的业主。
    }
}
bylaw-adults-was = { $was ->
    [nothing] 都不看年龄
    [deciding] 提案、附议和投票
   *[everything] 提案、附议、投票和发表看法
}
bylaw-adults-now = { $now ->
    [nothing] 都不看年龄
    [deciding] 提案、附议和投票
   *[everything] 提案、附议、投票和发表看法
}
bylaw-adults = { $changed ->
    [yes] 哪些事要成年人办：{ bylaw-adults-was } → { bylaw-adults-now }
   *[no] { $now ->
        [nothing] 提案、附议、投票和发表看法都不看年龄。
        [deciding] 提案、附议和投票要成年，发表看法不看年龄。
       *[everything] 提案、附议、投票和发表看法都要成年。
    }
}
bylaw-confirm-months = { $changed ->
    [yes] 隔多久问一次还住不住在这里：{ $was } 个月 → { $now } 个月
   *[no] 每 { $now } 个月问一次还住不住在这里。
}
bylaw-leader-confirms = { $changed ->
    [yes] 一位楼栋长 30 天里能证明几个人住在楼里：{ $was } 人 → { $now } 人
   *[no] { $now ->
        [0] 楼栋长不能证明谁住在楼里，要找服务台。
       *[other] 一位楼栋长 30 天里最多证明 { $now } 个人住在楼里。
    }
}

bylaw-term-months = { $changed ->
    [yes] 一届任期：{ $was } 个月 → { $now } 个月
   *[no] 没有另定的，一届任期 { $now } 个月。
}

bylaw-acts-each = { $changed ->
    [yes] 一件事里，一个人最多代几个人办：{ $was } 人 → { $now } 人
   *[no] 一件事里，一个人最多代 { $now } 个人办。
}
bylaw-consent-months = { $changed ->
    [yes] 同意别人代办，管多久：{ $was } 个月 → { $now } 个月
   *[no] 同意别人代办，管 { $now } 个月，随时可以收回。
}
bylaw-visits-open = { $changed ->
    [yes] 一户同时最多请几次人上门：{ $was } 次 → { $now } 次
   *[no] 一户同时最多请 { $now } 次人上门。
}
bylaw-visit-days = { $changed ->
    [yes] 哪几天可以约人上门：{ $was ->
        [none] 不排
        [12345] 周一到周五
        [123456] 周一到周六
        [1234567] 每天
       *[other] 每周第 { $was } 天
    } → { $now ->
        [none] 不排
        [12345] 周一到周五
        [123456] 周一到周六
        [1234567] 每天
       *[other] 每周第 { $now } 天
    }
   *[no] { $now ->
        [none] 请人上门不排时间，打电话约。
        [12345] 请人上门，周一到周五可以约。
        [123456] 请人上门，周一到周六可以约。
        [1234567] 请人上门，每天可以约。
       *[other] 请人上门，每周第 { $now } 天可以约（周一是第 1 天）。
    }
}
bylaw-visit-hours = { $changed ->
    [yes] 约人上门的钟点：{ $was } → { $now }
   *[no] 约人上门的钟点：{ $now }。
}

bylaw-hide-voices = { $changed ->
    [yes] 几位管理的人一致才能隐藏一段文字：{ $was } 位 → { $now } 位
   *[no] 隐藏一段文字，要 { $now } 位管理的人一致，并且公开原因。
}
bylaw-appeal-days = { $changed ->
    [yes] 文字被隐藏以后，几天内可以申诉：{ $was } 天 → { $now } 天
   *[no] 文字被隐藏，{ $now } 天内可以申诉，由没有参与隐藏的人复看。
}
bylaw-texts-a-day = { $changed ->
    [yes] 一个人一天最多发几段文字：{ $was } 段 → { $now } 段
   *[no] 一个人一天最多发 { $now } 段文字。
}
bylaw-suspend-days = { $changed ->
    [yes] 暂停发布最长：{ $was } 天 → { $now } 天
   *[no] 暂停发布最长 { $now } 天，投票的权利不受影响。
}

bylaw-names-was = { $was ->
    [chosen] 自己选的称呼
   *[masked] 只露姓
}
bylaw-names-now = { $now ->
    [chosen] 自己选的称呼
   *[masked] 只露姓
}
bylaw-names = { $changed ->
    [yes] 邻居看得见的名字：{ bylaw-names-was } → { bylaw-names-now }
   *[no] { $now ->
        [chosen] 邻居看得见的是自己选的称呼。
       *[masked] 邻居看得见的名字只露姓，例如「王**」。
    }
}
bylaw-erase-days = { $changed ->
    [yes] 要求删除资料以后，几天内可以反悔：{ $was } 天 → { $now } 天
   *[no] { $now ->
        [0] 要求删除资料的，马上删除。
       *[other] 要求删除资料的，{ $now } 天后删除，在那以前可以反悔。
    }
}
