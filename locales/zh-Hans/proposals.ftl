# 提案：群里的卡片、列表、全文、附议、书写、居委会答复、通知。

command-propose = 写一份提案
command-proposals = 看大家的提案

## 卡片和全文

proposal-headline = 📝 提案 { $number } · { $title }
proposal-body = { $body }
proposal-by = 提出：{ $author }{ $presence ->
        [moved] （作者已搬走）
       *[other] {""}
    }
    地点：全社区
proposal-by-at = 提出：{ $author }{ $presence ->
        [moved] （作者已搬走）
       *[other] {""}
    }
    地点：{ $place }
proposal-card-place = 地点：{ $place }
proposal-stage = { $stage ->
    [collecting] 附议 { $supports }/{ $needed } 户，还差 { $left } 户 · ⏳ { $until }
    [screening] { $left ->
        [0] 附议 { $supports }/{ $needed } 户，已经够了，等居委会答复。
       *[other] 附议曾经够了，补充以后有收回的，现在 { $supports }/{ $needed } 户，等居委会答复。
    }
    [returned] 附议 { $supports }/{ $needed } 户，已经够了。居委会请作者补充，等到{ $until }。
    [deliberating] 附议 { $supports }/{ $needed } 户。已列入商议，商议以后再答复或交付表决。
    [answered] 附议 { $supports }/{ $needed } 户。居委会已经答复。
    [declined] 附议 { $supports }/{ $needed } 户。居委会答复：不采纳。
    [merged] 已并入提案 { $into }，请到那一份附议和说看法。
    [withdrawn] 作者已撤回。
    [lapsed] 附议 { $supports }/{ $needed } 户，到{ $until } 没有够数，已经结束。
    [in_vote] 附议 { $supports }/{ $needed } 户，已经交付表决。
    [adopted] ✅ 表决通过
    [unfunded] ✅ 表决通过，但经费没有着落，暂时不办。
   *[rejected] ⛔ 表决未通过
}
    .plain = { $stage ->
    [collecting] 已有 { $supports } 户附议，还差 { $left } 户。{ SPOKEN($until) }以前都可以附议。
    [screening] 附议够了，等居委会答复。
    [returned] 附议够了。居委会请作者补充，等到{ SPOKEN($until) }。
    [deliberating] 居委会正在商议。
    [answered] 居委会已经答复。
    [declined] 居委会答复：不采纳。
    [merged] 已并入提案 { $into }。
    [withdrawn] 作者已撤回。
    [lapsed] 附议没有够数，已经结束。
    [in_vote] 正在表决。
    [adopted] ✅ 表决通过
    [unfunded] ✅ 通过了，但没有经费，暂时不办。
   *[rejected] ⛔ 表决未通过
}
proposal-declined-why = 理由：{ $why }
proposal-my-support = 您家已经附议。
    .helping = { $helped }家已经附议。
proposal-only-place = 只请{ $place }的住户附议。

button-support = 我也附议
    .helping = 替{ $helped }附议
button-take-back = 收回我家的附议
    .helping = 收回{ $helped }家的附议
button-full-text = 看全文
button-see-poll = 看这次表决
button-write-proposal = 写一份提案

## 列表

proposals-shelf = { $shelf ->
    [now] 📝 正在征集附议的提案
    [ready] 📝 附议已够，等答复和商议中的提案
    [vote] 📝 正在表决的提案
    [mine] 📝 我提的提案
   *[done] 📝 有结果的提案
}
proposals-empty = { $shelf ->
    [now] 现在没有。您有想改善的事，可以写一份，三步就好。
    [ready] 现在没有。附议够数的提案会出现在这里。
    [vote] 现在没有。居委会交付表决的提案会出现在这里。
    [mine] 您还没有提过。看到哪里该改善，可以写一份。
   *[done] 现在还没有。有了答复、表决了、撤回和没够数的提案会出现在这里。
}
proposals-tap = 点开看全文，新的在前。
proposals-page = 第 { $page } 页，点开看全文，新的在前。
proposal-row = { $stage ->
    [collecting] { $title } · { $supports }/{ $needed } 户
    [screening] { $title } · 等答复
    [returned] { $title } · 请作者补充
    [deliberating] { $title } · 商议中
    [answered] { $title } · 已答复
    [declined] { $title } · 不采纳
    [merged] { $title } · 已并案
    [withdrawn] { $title } · 已撤回
    [lapsed] { $title } · 没够数
    [in_vote] { $title } · 表决中
    [adopted] ✅ { $title }
    [unfunded] { $title } · 没有经费
   *[rejected] ⛔ { $title }
}
button-shelf = { $shelf ->
    [now] 征集附议
    [ready] 等答复、商议中
    [vote] 表决中
    [mine] 我提的
   *[done] 有结果的
}
    .helping = { $shelf ->
        [now] 征集附议
        [ready] 等答复、商议中
        [vote] 表决中
        [mine] { $helped }提的
       *[done] 有结果的
    }
button-other-shelves = 按进展看
proposals-shelves = 📝 想看哪些提案？
button-page-back = 上一页
button-page-on = 下一页

## 附议

support-done = 已为您家附议：现在 { $count }/{ $needed } 户，还差 { $left } 户。截止前可以收回。
    .plain = 已附议。还差 { $left } 户。
    .helping = 已为{ $helped }家附议：现在 { $count }/{ $needed } 户，还差 { $left } 户。截止前可以收回。
support-again = 您家已经附议过了，一户算一次：现在 { $count }/{ $needed } 户。
    .plain = 您家已经附议过了。
    .helping = { $helped }家已经附议过了，一户算一次：现在 { $count }/{ $needed } 户。
support-enough = 已为您家附议：现在 { $count }/{ $needed } 户，够数了，已请居委会答复。
    .plain = 已附议，够数了。
    .helping = 已为{ $helped }家附议：现在 { $count }/{ $needed } 户，够数了，已请居委会答复。
support-taken-back = 已收回您家的附议：现在 { $count }/{ $needed } 户。
    .helping = 已收回{ $helped }家的附议：现在 { $count }/{ $needed } 户。

## 居委会答复

button-put-to-vote = 交付表决
vote-days = 交付表决：让大家投几天票？
vote-days-how = 都在最后一天晚上 20:00 截止。
button-days = { $days } 天
vote-ahead = 请您看一遍，表决还没有开始。
vote-ahead-outdated = 刚才那张确认已经过时，截止时间变了，请再看一遍。
vote-ahead-at = 范围：{ $place }，{ $dwellings } 户，一户一票。
vote-ahead-everywhere = 范围：全社区，{ $dwellings } 户，一户一票。
vote-ahead-until = ⏳ { $until }（{ ZONE($until) }）截止
vote-ahead-final = 开始以后，名册、规则和截止时间都不能再改，也不能停；会马上通知范围内的每一位居民。
button-begin-vote = 开始表决
button-other-days = 换个天数
button-back-to-proposal = 回到这份提案
vote-begun = 提案 { $proposal } 已经交付表决，表决编号 { $number }。
vote-begun-until = ⏳ { $until }（{ ZONE($until) }）截止
vote-begun-told = 正在通知大家；结果会在群里公布，也会告诉提出的人。


## 通知

notice-ready = 有一份提案附议够了（{ $supports }/{ $needed } 户），等居委会答复。
notice-ready-ask = 四种办法：列入商议、交付表决、直接答复、不采纳，都要说明理由。哪位委员办都可以，办了就不再提醒。
    .plain = 请答复：列入商议、交付表决、直接答复，或者不采纳。
notice-reached = 您的提案附议够了（{ $supports }/{ $needed } 户）。
notice-reached-then = 已经请居委会答复：列入商议、交付表决、直接答复，或者说明不采纳的理由。有消息会在这里告诉您。
    .plain = 已经请居委会答复，有消息会告诉您。
notice-in-vote = 您的提案已经交付表决。
notice-in-vote-then = 大家投完票，结果会在这里告诉您。您家也可以投票。

## 婉拒

proposal-reason-length = 理由不能空着，最多 { $most } 个字。请再发一次。
proposal-unknown = 这里没有这份提案，可能是链接不完整，也可能是别的社区的。
    .plain = 没有找到这份提案。
proposal-not-ready = 提案 { $number } 现在不等居委会答复：附议还没够，或者已经有了结果。
proposal-other-building = 这份提案只请它那栋楼的住户附议，您登记的是别的楼。登记有误请找服务台。
    .helping = 这份提案只请它那栋楼的住户附议，{ $helped }登记的是别的楼。登记有误请找服务台。
vote-support-fell = 提案 { $number } 补充以后有收回附议的，现在 { $supports }/{ $needed } 户，不够交付表决。可以列入商议、直接答复，或者不采纳。
proposal-not-collecting = 提案 { $number } 已经不在征集附议，不能再附议或收回。
