# 工作台、人员与任期、谁负责什么。

command-who = 社区里谁负责什么

## 职务和任期怎么说

office-name = { $office ->
    [chair] 居委会主任
    [committee] 居委会委员
    [building_leader] 楼栋长
    [desk] 服务台
    [supervisor] 监督员
    [grid_head] 网格长
    [grid_worker] 网格员
   *[merchant] 合作商户
}
office-at = { $where }{ office-name }
office-term = 任期到{ DAY($until) }中午为止。
office-term-open = 没有定任期。
office-power = { $power ->
    [answer] · 答复提案、交付表决、表决后定下结果
    [meet] · 召集会议，改期和取消
    [group] · 绑定和更换社区的群
    [appoint] · 任命和结束下面的职务
    [homes] · 住址有争议时核实、裁定
    [vouch] · 证明谁住在楼里
    [help] · 替自己管的住户代办，每件都告诉本人
    [paper] · 没有账号的住户书面申请，替他取资料、办注销
    [type] · 把邻居的语音打成字
    [intake] · 回复居民的提问和反映
    [roster] · 导入名册，管楼栋和网格
    [export] · 导出住户名册，没有电话
    [hide] · 一起决定隐藏文字、暂停发布
    [watch] · 看举报，马上隐藏别人的隐私
    [supervise] · 知道每一次任命、离任和改章程，可以提前结束别的监督员的任期
    [reach] · 看一件事通知到多少户；楼栋长看自己楼里的，还看哪几家没有通知到
    [roll] · 看全部职务的来历和任期
   *[counter] · 收兑换券
}

## 工作台

office-menu = { $waiting ->
    [0] 工作台 · 现在没有等您办的事
   *[other] 工作台 · 有 { $waiting } 件事等您办
}
office-you = 您是{ office-at }。
office-not-in = 工作台是有职务的人办事的地方，您现在没有职务。
    .plain = 这里给有职务的人办事。
office-while-helping = 正在替别人办事，您自己的职务先不能用。要用工作台，先点「结束代办」。
    .plain = 先点「结束代办」，再用工作台。
office-not-in-next = 什么事找谁，点下面看。
office-button-own = 我的职务：{ office-at }
office-button-all = { $waiting ->
    [0] 全部事项
   *[other] 全部事项（还有 { $waiting } 件）
}
office-all = 工作台 · 全部事项
office-all-how = 要办哪一类，点下面。
    .plain = 点一个。
office-button-heading = { $heading ->
    [homes] { $waiting ->
        [0] 住户和住址
       *[other] 住户和住址（{ $waiting } 件）
    }
    [help] { $waiting ->
        [0] 帮住户办事
       *[other] 帮住户办事（{ $waiting } 件）
    }
    [answers] { $waiting ->
        [0] 提案和反映
       *[other] 提案和反映（{ $waiting } 件）
    }
   *[lists] { $waiting ->
        [0] 会议、告示和名册
       *[other] 会议、告示和名册（{ $waiting } 件）
    }
}
office-door-meetings = 会议：发通知、改期
office-door-own = 我的职务和任期
office-own = 您担任这些职务，点开看任期：
office-button = { $waiting ->
    [0] 工作台
   *[other] 工作台（{ $waiting } 件）
}
office-door-proposals = { $waiting ->
    [0] 等居委会答复的提案
   *[other] 等居委会答复的提案（{ $waiting } 份）
}
office-door-roll = { $waiting ->
    [0] 人员与任期
   *[other] 人员与任期（{ $waiting } 处要安排）
}

## 人员与任期

office-roll = 人员与任期
office-roll-kind = { $number ->
    [0] { office-name }：空缺
   *[other] { office-name }：{ $number } 人
}
office-kinds = { $part ->
    [0] 全社区的职务
   *[other] 楼栋和网格的职务
}
office-roll-ending = ⏳ 有 { $number } 个任期 30 天内到期。
office-roll-unled = { $left ->
    [0] 还没有楼栋长：{ $places }
   *[other] 还没有楼栋长：{ $places }，另有 { $left } 栋
}
office-gauge = 人手：网格员 { $workers } 人（每 300 户一人，至少 { $workers_wanted } 人），工作人员 { $staff } 人（每千人两人，至少 { $staff_wanted } 人）。
    .plain = 人手：网格员 { $workers } 人，至少要 { $workers_wanted } 人；工作人员 { $staff } 人，至少要 { $staff_wanted } 人。
office-no-chair = 现在没有居委会主任。请照看服务器的人在服务器上执行 yishi init --chair-again，把得到的链接交给新主任，点开就能就任。
    .plain = 现在没有主任。请找照看服务器的人要新主任的就任链接。
office-none-holds = 现在没有人担任。
office-listed = { $ends ->
    [yes] { office-whose } · 到{ DAY($until) }
   *[no] { office-whose } · 没有定任期
}
office-opens = { office-whose }
office-whose = { $where ->
    [none] { $name }
   *[other] { $name } { $where }
}
office-one = { $name } · { office-at }
office-one-since = 从{ DAY($since) }起担任。
office-one-by = { $known ->
    [yes] 由{ $by }任命。
   *[no] 由照看服务器的人登记或邀请。
}
office-one-ending = ⏳ 30 天内到期。不续任，到时职务自己结束。
office-one-away = 这位邻居已从登记的住址迁出。职务不因此结束，要不要换人请另定。
office-button-appoint-any = 任命
office-button-renew = 续任
office-button-end-early = 提前结束
office-button-resign = 辞去职务
office-button-back = 回到名单
office-button-roll = 人员与任期
office-button-see = 看这个职务

## 任命

office-gives-none = 您的职务不能任命别人。要添人手，请找居委会主任。
office-ask-kind = 任命什么职务？
office-ask-kind-told = 每次任命都记入日志，告诉本人和监督员。
office-ask-place = { $place ->
    [grid] 是哪个网格？
   *[building] 是哪栋楼？
}
office-no-places = { $place ->
    [grid] 社区还没有划分网格。先在名册里写上每栋楼属于哪个网格，再来任命。
   *[building] 社区还没有登记楼栋。先导入名册，再来任命。
}
office-place = { $where }
office-ask-who = 请谁担任{ office-at }？请把称呼或门牌发给我，我来找。
office-ask-who-link = 还没加入的人，可以用邀请链接就任。
office-found = 请谁担任{ office-at }？找到这些邻居：
office-found-more = 还有别人也对得上，请写全一些再发一次。
office-found-none = 没有找到。请换个写法再发一次；还没加入的人，可以用邀请链接。
office-preview = 请看一遍再定：请{ $name }担任{ office-at }。
office-then-may = 就任以后可以：
office-preview-told = { $public ->
    [yes] 定下以后告诉{ $name }和监督员，并发到社区的群，大家看得见。
   *[no] 定下以后告诉{ $name }和监督员。
}
office-button-appoint = 任命
office-button-term = 改任期
office-button-years = { $years } 年
office-button-invite = 给邀请链接
office-ask-term = 任期到哪一天？到那天中午为止。
office-ask-term-how = 点一个，或者把日期发给我，例如 2028-06-30。
office-appointed = { $name }现在是{ office-at }。
office-appointed-told = 已经记入日志，并告诉本人和监督员。
office-renewal = 让{ $name }接着担任{ office-at }？
office-renewal-told = 定下以后告诉{ $name }和监督员，并发到社区的群。
office-button-renew-now = 续任
office-renewed = { $name }接着担任{ office-at }。

## 邀请

office-invited = 邀请：{ office-at }
office-invited-link = { $link }
office-invited-once = 把链接发给要请的人，谁先点开接受，就由谁担任。只能用一次，{ $expires } 以前有效。
office-invited-care = 请只发给本人。发错了，点下面收回：您发出的、没用过的邀请会一起收回。
office-button-take-back = 收回没用过的邀请
office-taken-back = { $number ->
    [0] 没有还没用过的邀请。
   *[other] 收回了 { $number } 个邀请，那些链接不能再用。
}

## 提前结束

office-ask-why = { $own ->
    [yes] 您要辞去{ office-at }，请写明原因。
   *[no] 为什么提前结束{ $name }的{ office-at }职务？请写明原因。
}
office-ask-why-told = { $own ->
    [yes] 最多 { $most } 个字。会告诉主任和监督员，不发到群里。
   *[no] 最多 { $most } 个字。会告诉本人、主任和监督员，不发到群里。
}
office-ending-sure = { $own ->
    [yes] 辞去{ office-at }？
   *[no] 结束{ $name }的{ office-at }职务？
}
office-why = 原因：「{ $why }」
office-ending-means = 马上生效，不能撤销；要恢复，得重新任命。
office-ending-chair = 之后社区就没有主任了，要由照看服务器的人发新的就任链接。
office-button-end = 是，结束
office-button-keep = 不结束
office-ended = { $own ->
    [yes] 您不再担任{ office-name }。谢谢您为大家做的事。
   *[no] { $name }不再担任{ office-name }，已经告诉本人和监督员。
}

## 婉拒

office-no = { $no ->
    [not_yours] { office-name }不由您的职务来任命或结束，请找居委会主任。
    [oneself] 不能任命自己。请别的有职务的人来定。
    [alone] 监督员不能兼任别的职务：监督的人不管被监督的事。请先辞去一个。
    [held] 这位邻居已经担任这个职务。
    [supervisor] 监督员的任期，只有别的监督员或照看服务器的人能提前结束，主任和居委会不能。
    [chair] 主任由照看服务器的人发就任链接来换（yishi init --chair-again），别人不能任命或结束。
   *[full] { office-name }已经满额。
}
office-full = { office-name }最多 { $most } 人，已经满了。要换人，请先结束一位的任期。
office-in-person = 职务要本人来用，替别人办事的时候不能用。请先停下代办。
office-person-gone = 找不到这位邻居，可能已经注销。请重新找一次。
office-place-gone = 找不到这栋楼或这个网格，名册可能改过。请重新选一次。
office-over = 这个职务已经结束了。
office-until-wrong = 任期最早到后天，最晚到十年后。请另选一天。
office-day-unread = 没看懂这个日期。请写成 2028-06-30 这样。
office-not-yet-renewed = 任期到期前 { $days } 天起才能续任。
office-renewed-already = 已经续任过了。
office-why-length = 请写明原因，最多 { $most } 个字。
office-enough-today = 一个人一天最多任命 { $most } 次。请明天再办，或者请照看服务器的人用文件登记。

## 告诉有关的人

office-granted = { $known ->
    [yes] { $way ->
        [restored] 您的住址登记恢复了，{ office-at }也一同恢复。
        [renewed] { $by }请您接着担任{ office-at }。
       *[chat] { $by }请您担任{ office-at }。
    }
   *[no] 请您担任{ office-at }。
}
office-granted-or-not = 不方便担任，点下面可以辞去。
office-granted-told = { $way ->
    [restored] { $name }的住址登记恢复了，{ office-at }一同恢复，到原来的任期为止。
    [renewed] { $by }让{ $name }接着担任{ office-at }。
    [invitation] { $known ->
        [yes] { $name }接受{ $by }的邀请，担任{ office-at }。
       *[no] { $name }用服务器发的邀请，就任{ office-at }。
    }
   *[chat] { $by }任命{ $name }为{ office-at }。
}
office-granted-group = { $name }担任{ office-at }。
office-ended-told = { $cause ->
    [resigned] { $name }辞去了{ office-at }。
    [succeeded] { $own ->
        [yes] 新主任{ $by }已经就任，您不再担任{ office-at }。谢谢您为大家做的事。
       *[no] 新主任{ $by }已经就任，{ $name }不再担任{ office-at }。
    }
    [erased] 一位{ office-at }注销了资料，职务随之结束。
    [left] { $own ->
        [yes] 您从那一栋搬走了，{ office-at }的职务随之结束。谢谢您为大家做的事。
       *[no] { $name }从那一栋搬走了，{ office-at }的职务随之结束。要请别人担任，请在「人员与任期」里办。
    }
   *[ended] { $own ->
        [yes] { $by }提前结束了您的{ office-at }职务。
       *[no] { $by }提前结束了{ $name }的{ office-at }职务。
    }
}
office-ended-group = { $name }不再担任{ office-at }。
office-term-ending = { $own ->
    [yes] ⏳ 您的{ office-at }职务 30 天内到期。
   *[no] ⏳ { $name }的{ office-at }职务 30 天内到期。
}
office-term-over = { $own ->
    [yes] 您的{ office-at }任期到了，谢谢您为大家做的事。
   *[no] { $name }的{ office-at }任期到了。
}
office-term-next = { $own ->
    [yes] 要不要续任，请和居委会主任商量。手上没办完的事，请交给接任的人。
   *[no] 要续任或换人，请在「人员与任期」里办。
}
office-founded = 社区开办时，文件里登记了 { $number } 个职务。请您过目：
office-founded-more = 另有 { $left } 个，在「人员与任期」里看。
office-left-told = { $name }从登记的住处搬走了，还担任着{ office-at }。
office-left-then = 职务不因此结束，要不要换人请商量着定。
office-not-back = { $name }的住址登记恢复了；原任的{ office-at }已由别人担任，没有跟着恢复。要不要再请，请商量着定。

## 谁负责什么

who = { $community } · 谁负责什么
who-one = { office-name }：{ $name }（到{ DAY($until) }）
who-several = { $left ->
    [0] { office-name }：{ $names }
   *[other] { office-name }：{ $names }，另有 { $left } 人
}
who-vacant = { office-name }：空缺
who-placed = { $where }{ office-name }：{ $name }
who-kept = 已登记 { $registered }/{ $homes } 户（目标 { $goal }%），{ $months } 个月里核对过 { $confirmed } 户。
who-first = 不知道找谁，先找服务台。
who-button = 谁负责什么
who-button-places = 各楼各网格
who-button-may = 谁能做什么
who-button-back = 谁负责什么
who-places = 各楼各网格由谁负责：
who-place-none = { $place }：空缺
who-may = 谁能做什么
who-may-all = 核实过的居民都能提案、附议、投票、报名开会，看章程、看谁有什么职务。
    .plain = 核实过的居民都能提案、附议和投票。
who-may-none = 有职务不会多一票，也看不到别人怎么投的。各职务能做什么，点下面看：
    .plain = 有职务也只有一票。点下面看：
who-may-one = { office-name }可以：
who-in-private = 谁负责什么，请在私聊里看。
