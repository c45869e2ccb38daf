# 提案：群里的卡片、列表、全文、附议、书写、居委会答复、通知。

command-propose = 写一份提案
command-proposals = 看大家的提案

## 卡片和全文

proposal-headline = 📝 提案 { $number } · { $title }
proposal-body = { $body }
proposal-by = 提出：{ $author }
    地点：全社区
proposal-by-at = 提出：{ $author }
    地点：{ $place }
proposal-card-place = 地点：{ $place }
proposal-stage = { $stage ->
    [collecting] 附议 { $supports }/{ $needed } 户，还差 { $left } 户 · ⏳ { $until }
    [ready] 附议 { $supports }/{ $needed } 户，已经够了，等居委会答复。
    [lapsed] 附议 { $supports }/{ $needed } 户，到{ $until } 没有够数，已经结束。
    [declined] 附议 { $supports }/{ $needed } 户。居委会答复：不办。
    [in_vote] 附议 { $supports }/{ $needed } 户，已经交付表决。
    [adopted] ✅ 表决通过
   *[rejected] ⛔ 表决未通过
}
    .plain = { $stage ->
    [collecting] 已有 { $supports } 户附议，还差 { $left } 户。⏳ { $until }
    [ready] 附议够了，等居委会答复。
    [lapsed] 附议没有够数，已经结束。
    [declined] 居委会答复：不办。
    [in_vote] 正在表决。
    [adopted] ✅ 表决通过
   *[rejected] ⛔ 表决未通过
}
proposal-declined-why = 理由：{ $why }
proposal-my-support = 您家已经附议。
proposal-only-place = 只请{ $place }的住户附议。

button-support = 我也附议
button-take-back = 收回我家的附议
button-full-text = 看全文
button-see-poll = 看这次表决
button-write-proposal = 写一份提案

## 列表

proposals-shelf = { $shelf ->
    [now] 📝 正在征集附议的提案
    [ready] 📝 附议已够、等居委会答复的提案
    [vote] 📝 正在表决的提案
    [mine] 📝 我提的提案
   *[done] 📝 有结果的提案
}
proposals-empty = { $shelf ->
    [now] 现在没有。您有想改善的事，可以写一份，三步就好。
    [ready] 现在没有。附议够数的提案会出现在这里。
    [vote] 现在没有。居委会交付表决的提案会出现在这里。
    [mine] 您还没有提过。看到哪里该改善，可以写一份。
   *[done] 现在还没有。通过、未通过、不办和没够数的提案会出现在这里。
}
proposals-tap = 点开看全文，新的在前。
proposals-page = 第 { $page } 页，点开看全文，新的在前。
proposal-row = { $stage ->
    [collecting] { $title } · { $supports }/{ $needed } 户
    [ready] { $title } · 等答复
    [lapsed] { $title } · 没够数
    [declined] { $title } · 不办
    [in_vote] { $title } · 表决中
    [adopted] ✅ { $title }
   *[rejected] ⛔ { $title }
}
button-shelf = { $shelf ->
    [now] 征集附议
    [ready] 等答复
    [vote] 表决中
    [mine] 我提的
   *[done] 有结果的
}
button-other-shelves = 别的提案
proposals-shelves = 📝 想看哪些提案？
button-page-back = 上一页
button-page-on = 下一页

## 附议

support-done = 已为您家附议：现在 { $count }/{ $needed } 户，还差 { $left } 户。截止前可以收回。
    .plain = 已附议。还差 { $left } 户。
support-again = 您家已经附议过了，一户算一次：现在 { $count }/{ $needed } 户。
    .plain = 您家已经附议过了。
support-enough = 已为您家附议：现在 { $count }/{ $needed } 户，够数了，已请居委会答复。
    .plain = 已附议，够数了。
support-taken-back = 已收回您家的附议：现在 { $count }/{ $needed } 户。

## 书写

propose-again = 接着上次没写完的：
propose-title = 📝 写提案，第 1 步，共 3 步：您希望做什么？
    .plain = 📝 您希望做什么？
propose-title-how = 请用一句话发给我，{ $least } 到 { $most } 个字。比如：3号楼门口加装扶手。
    .plain = 请用一句话发给我。比如：3号楼门口加装扶手。
propose-title-now = 现在的标题：{ $title }
propose-body = 📝 第 2 步，共 3 步：现在有什么不便，您希望怎么办？
    .plain = 📝 现在有什么不便，您希望怎么办？
propose-body-how = 请写成一条消息发给我，最多 { $most } 个字。
propose-body-now = 现在的内容：{ $body }
propose-kept = 写到哪一步都会留着，别人还看不见。
propose-place = 📝 第 3 步，共 3 步：这件事关系到哪里？
    .plain = 📝 这件事是哪里的？
propose-place-how = 选一栋楼，就只请那栋楼的住户附议。请点一个。
    .plain = 请点一个，也可以回复几号楼，比如 3。
place-everywhere = 全社区
place-named = { $name }
button-more-places = 别的楼

propose-tap-instead = 这一步请点下面的按钮，刚才发的字没有用上。
propose-similar = 有 { $count } 份提案和您写的相近，请先看看：
similar-row = { $stage ->
    [collecting] 第 { $place } 条：{ $title }（{ $number }，附议 { $supports }/{ $needed } 户）
    [ready] 第 { $place } 条：{ $title }（{ $number }，等居委会答复）
    [lapsed] 第 { $place } 条：{ $title }（{ $number }，附议没够数）
    [declined] 第 { $place } 条：{ $title }（{ $number }，居委会答复不办）
    [in_vote] 第 { $place } 条：{ $title }（{ $number }，正在表决）
    [adopted] 第 { $place } 条：{ $title }（{ $number }，表决通过）
   *[rejected] 第 { $place } 条：{ $title }（{ $number }，表决未通过）
}
propose-similar-why = 是同一件事，附议那一条更快够数；不是，就继续。
    .plain = 是同一件事，就附议那一条；不是，就继续。
similar-title = { $title }
button-look-at = 看看第 { $place } 条
button-support-that = 附议第 { $place } 条
button-mine-differs = 我的不一样，继续

propose-preview = 请您看一遍，还没有发布。
propose-preview-title = 📝 { $title }
propose-preview-at = 署名：{ $author }
    地点：{ $place }
propose-preview-everywhere = 署名：{ $author }
    地点：全社区
propose-preview-public = 发布以后全社区都看得见，也会发到群里；不能再改，也不能撤回。
    .plain = 发布以后会发到群里，大家都看得见；不能改，也不能撤回。
propose-preview-needs = 需要 { $needed } 户附议，到{ $until } 为止。
    .plain = { SPOKEN($until) }以前，要 { $needed } 户附议。
button-publish = 发布
button-rewrite = 改一改
button-drop-draft = 删掉草稿
propose-rewrite = 改哪一处？别的都不动。
button-rewrite-title = 改标题
button-rewrite-body = 改内容
button-rewrite-place = 改地点
button-leave-it = 不改了

propose-published = 已发布：提案 { $number } · { $title }
propose-published-needs = 需要 { $needed } 户附议，到{ $until } 为止。
propose-published-then = 够数了就请居委会答复：交付表决，或者说明不办的理由。没够数就到期结束，可以再提。
    .plain = 够数了，就请居委会答复。
propose-published-told = 有结果会在这里告诉您。谢谢您为大家想着！
button-support-mine = 我家也附议
propose-instead = 您附议了提案 { $number } · { $title }
propose-instead-draft = 您自己写的那份还没有发布，要怎么办？
button-publish-mine-too = 我的还是要发
propose-dropped = 草稿已经删掉，什么也没有发布。

## 居委会答复

button-put-to-vote = 交付表决
button-decline = 不办，说明理由
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
decline-why = 请写明不办的理由。
decline-why-how = 请写成一条消息发给我，最多 { $most } 个字。提出的人和全社区都看得见。
decline-preview = 请您看一遍，还没有答复。要改，就再发一遍。
decline-preview-public = 答复以后全社区都看得见，不能再改；提出的人会马上收到。
button-decline-now = 就这样答复
decline-done = 提案 { $number } 已经答复：不办。理由已经告诉提出的人。

## 通知

notice-ready = 有一份提案附议够了（{ $supports }/{ $needed } 户），等居委会答复。
notice-ready-ask = 请交付表决，或者说明不办的理由。哪位委员办都可以，办了就不再提醒别人。
notice-reached = 您的提案附议够了（{ $supports }/{ $needed } 户）。
notice-reached-then = 已经请居委会答复：交付表决，或者说明不办的理由。有消息会在这里告诉您。
notice-declined = 居委会答复了您的提案：这次不办。
notice-declined-then = 想再商量，可以找居委会；情况变了，也可以再提。
notice-in-vote = 您的提案已经交付表决。
notice-in-vote-then = 大家投完票，结果会在这里告诉您。您家也可以投票。

## 婉拒

proposal-title-length = 标题要 { $least } 到 { $most } 个字，您写了 { $given } 个。请改一改，再发一次。
    .plain = 标题要 { $least } 到 { $most } 个字。请改一改，再发一次。
proposal-body-length = { $given ->
    [0] 内容是空的。请写几句，再发一次。
   *[other] 内容最多 { $most } 个字，您写了 { $given } 个。请改短一些，再发一次。
}
proposal-reason-length = 理由不能空着，最多 { $most } 个字。请再发一次。
proposal-place-unknown = 没有这栋楼，请重新选一处。
proposal-unknown = 这里没有这份提案，可能是链接不完整，也可能是别的社区的。
    .plain = 没有找到这份提案。
proposal-not-ready = 提案 { $number } 现在不等居委会答复：附议还没够，或者别的委员已经办了。
proposal-too-many-open = 您已经有 { $most } 份提案在征集附议，等有了结果再提新的。
proposal-other-building = 这份提案只请它那栋楼的住户附议，您登记的是别的楼。登记有误请找服务台。
proposal-not-collecting = 提案 { $number } 已经不在征集附议，不能再附议或收回。
