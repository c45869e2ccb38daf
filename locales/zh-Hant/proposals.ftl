# 提案：群組裡的卡片、清單、全文、附議、書寫、管委會回覆、通知。

command-propose = 寫一件提案
command-proposals = 看大家的提案

## 卡片和全文

proposal-headline = 📝 提案 { $number } · { $title }
proposal-body = { $body }
proposal-by = 提案人：{ $author }{ $presence ->
        [moved] （提案人已遷出）
       *[other] {""}
    }
    地點：全社區
proposal-by-at = 提案人：{ $author }{ $presence ->
        [moved] （提案人已遷出）
       *[other] {""}
    }
    地點：{ $place }
proposal-card-place = 地點：{ $place }
proposal-stage = { $stage ->
    [collecting] 附議 { $supports }/{ $needed } 戶，還差 { $left } 戶 · ⏳ { $until }
    [screening] { $left ->
        [0] 附議 { $supports }/{ $needed } 戶，附議已足，等管委會回覆。
       *[other] 附議曾經足夠，補充以後有人收回，現在 { $supports }/{ $needed } 戶，等管委會回覆。
    }
    [returned] 附議 { $supports }/{ $needed } 戶，附議已足。管委會請提案人補充，等到 { $until }。
    [deliberating] 附議 { $supports }/{ $needed } 戶。已列入商議，之後再回覆或交付表決。
    [answered] 附議 { $supports }/{ $needed } 戶。管委會已經回覆。
    [declined] 附議 { $supports }/{ $needed } 戶。管委會回覆：不採納。
    [merged] 已併入提案 { $into }，請到那一件附議、表達意見。
    [withdrawn] 提案人已撤回。
    [lapsed] 附議 { $supports }/{ $needed } 戶，到 { $until } 附議不足，已經結束。
    [in_vote] 附議 { $supports }/{ $needed } 戶，已經交付表決。
    [adopted] ✅ 表決通過
    [unfunded] ✅ 表決通過，但經費沒有著落，暫不辦理。
   *[rejected] ⛔ 表決未通過
}
    .plain = { $stage ->
    [collecting] 已有 { $supports } 戶附議，還差 { $left } 戶。{ SPOKEN($until) }以前都可以附議。
    [screening] 附議足夠了，等管委會回覆。
    [returned] 附議足夠了。管委會請提案人補充，等到{ SPOKEN($until) }。
    [deliberating] 管委會正在商議。
    [answered] 管委會已經回覆。
    [declined] 管委會回覆：不採納。
    [merged] 已併入提案 { $into }。
    [withdrawn] 提案人已撤回。
    [lapsed] 附議不足，已經結束。
    [in_vote] 正在表決。
    [adopted] ✅ 表決通過
    [unfunded] ✅ 通過了，但沒有經費，暫不辦理。
   *[rejected] ⛔ 表決未通過
}
proposal-declined-why = 理由：{ $why }
proposal-my-support = 府上已經附議。
    .helping = { $helped }家已經附議。
proposal-only-place = 只請{ $place }的住戶附議。

button-support = 我也附議
    .helping = 替{ $helped }附議
button-take-back = 收回我家的附議
    .helping = 收回{ $helped }家的附議
button-full-text = 看全文
button-see-poll = 看這次表決
button-write-proposal = 寫一件提案

## 清單

proposals-shelf = { $shelf ->
    [now] 📝 徵求附議中的提案
    [ready] 📝 附議已足，等回覆和商議中的提案
    [vote] 📝 表決中的提案
    [mine] 📝 我的提案
   *[done] 📝 有結果的提案
}
proposals-empty = { $shelf ->
    [now] 目前沒有。有想改善的地方，歡迎提案，三步就好。
    [ready] 目前沒有。附議足夠的提案會出現在這裡。
    [vote] 目前沒有。管委會交付表決的提案會出現在這裡。
    [mine] 還沒有提過案。看到該改善的地方，歡迎寫一件。
   *[done] 目前還沒有。有回覆、已表決、撤回和附議不足的提案會出現在這裡。
}
proposals-tap = 點開看全文，新的在前。
proposals-page = 第 { $page } 頁，點開看全文，新的在前。
proposal-row = { $stage ->
    [collecting] { $title } · { $supports }/{ $needed } 戶
    [screening] { $title } · 等回覆
    [returned] { $title } · 請提案人補充
    [deliberating] { $title } · 商議中
    [answered] { $title } · 已回覆
    [declined] { $title } · 不採納
    [merged] { $title } · 已併案
    [withdrawn] { $title } · 已撤回
    [lapsed] { $title } · 附議不足
    [in_vote] { $title } · 表決中
    [adopted] ✅ { $title }
    [unfunded] { $title } · 沒有經費
   *[rejected] ⛔ { $title }
}
button-shelf = { $shelf ->
    [now] 徵求附議
    [ready] 等回覆、商議中
    [vote] 表決中
    [mine] 我提的
   *[done] 有結果的
}
    .helping = { $shelf ->
        [now] 徵求附議
        [ready] 等回覆、商議中
        [vote] 表決中
        [mine] { $helped }提的
       *[done] 有結果的
    }
button-other-shelves = 依進度看
proposals-shelves = 📝 想看哪些提案？
button-page-back = 上一頁
button-page-on = 下一頁

## 附議

support-done = 已為府上附議：現在 { $count }/{ $needed } 戶，還差 { $left } 戶。截止前可以收回。
    .plain = 已附議。還差 { $left } 戶。
    .helping = 已為{ $helped }家附議：現在 { $count }/{ $needed } 戶，還差 { $left } 戶。截止前可以收回。
support-again = 府上已經附議過，一戶算一次：現在 { $count }/{ $needed } 戶。
    .plain = 您家已經附議過了。
    .helping = { $helped }家已經附議過，一戶算一次：現在 { $count }/{ $needed } 戶。
support-enough = 已為府上附議：現在 { $count }/{ $needed } 戶，附議已足，已請管委會回覆。
    .plain = 已附議，附議足夠了。
    .helping = 已為{ $helped }家附議：現在 { $count }/{ $needed } 戶，附議已足，已請管委會回覆。
support-taken-back = 已收回府上的附議：現在 { $count }/{ $needed } 戶。
    .helping = 已收回{ $helped }家的附議：現在 { $count }/{ $needed } 戶。

## 管委會回覆

button-put-to-vote = 交付表決
vote-days = 交付表決：開放幾天投票？
vote-days-how = 都在最後一天晚上 20:00 截止。
button-days = { $days } 天
vote-ahead = 請看一遍，表決還沒有開始。
vote-ahead-outdated = 剛才確認的內容已經過時，截止時間變了，請再看一遍。
vote-ahead-at = 範圍：{ $place }，{ $dwellings } 戶，一戶一票。
vote-ahead-everywhere = 範圍：全社區，{ $dwellings } 戶，一戶一票。
vote-ahead-until = ⏳ { ZONE($until) } { $until } 截止
vote-ahead-final = 開始後，名冊、規則和截止時間都不能再改，也不能停；會馬上通知範圍內的每一位住戶。
button-begin-vote = 開始表決
button-other-days = 換個天數
button-back-to-proposal = 回到這件提案
vote-begun = 提案 { $proposal } 已經交付表決，表決編號 { $number }。
vote-begun-until = ⏳ { ZONE($until) } { $until } 截止
vote-begun-told = 正在通知大家；結果會公布在群組，也會通知提案人。


## 通知

notice-ready = 有一件提案附議已足（{ $supports }/{ $needed } 戶），等管委會回覆。
notice-ready-ask = 有四種處理方式：列入商議、交付表決、直接回覆、不採納，都要說明理由。哪位委員處理都可以，處理了就不再提醒。
    .plain = 請回覆：列入商議、交付表決、直接回覆，或不採納。
notice-reached = 您的提案附議已足（{ $supports }/{ $needed } 戶）。
notice-reached-then = 已經請管委會回覆：列入商議、交付表決、直接回覆，或說明不採納的理由。有消息會在這裡通知。
    .plain = 已經請管委會回覆，有消息會通知。
notice-in-vote = 您的提案已經交付表決。
notice-in-vote-then = 大家投完票，結果會在這裡通知。府上也可以投票。

## 婉拒

proposal-reason-length = 理由不能空著，最多 { $most } 個字。請再傳一次。
proposal-unknown = 這裡沒有這件提案，連結可能不完整，或是別的社區的。
    .plain = 找不到這件提案。
proposal-not-ready = 提案 { $number } 目前不等管委會回覆：附議還不足，或已經有了結果。
proposal-other-building = 這件提案只請那一棟樓的住戶附議，登記的住址在別棟。登記若有誤，請洽服務台。
    .helping = 這件提案只請那一棟樓的住戶附議，{ $helped }登記的住址在別棟。登記若有誤，請洽服務台。
vote-support-fell = 提案 { $number } 補充以後有人收回附議，現在 { $supports }/{ $needed } 戶，不足以交付表決。可以列入商議、直接回覆，或不採納。
proposal-not-collecting = 提案 { $number } 已經不在徵求附議，不能再附議或收回。
