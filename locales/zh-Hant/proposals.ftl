# 提案：群組裡的卡片、清單、全文、附議、書寫、管委會回覆、通知。

command-propose = 寫一件提案
command-proposals = 看大家的提案

## 卡片和全文

proposal-headline = 📝 提案 { $number } · { $title }
proposal-body = { $body }
proposal-by = 提案人：{ $author }
    地點：全社區
proposal-by-at = 提案人：{ $author }
    地點：{ $place }
proposal-card-place = 地點：{ $place }
proposal-stage = { $stage ->
    [collecting] 附議 { $supports }/{ $needed } 戶，還差 { $left } 戶 · ⏳ { $until }
    [ready] 附議 { $supports }/{ $needed } 戶，附議已足，等管委會回覆。
    [lapsed] 附議 { $supports }/{ $needed } 戶，到 { $until } 附議不足，已經結束。
    [declined] 附議 { $supports }/{ $needed } 戶。管委會回覆：不辦理。
    [in_vote] 附議 { $supports }/{ $needed } 戶，已經交付表決。
    [adopted] ✅ 表決通過
   *[rejected] ⛔ 表決未通過
}
    .plain = { $stage ->
    [collecting] 已有 { $supports } 戶附議，還差 { $left } 戶。⏳ { $until }
    [ready] 附議足夠了，等管委會回覆。
    [lapsed] 附議不足，已經結束。
    [declined] 管委會回覆：不辦理。
    [in_vote] 正在表決。
    [adopted] ✅ 表決通過
   *[rejected] ⛔ 表決未通過
}
proposal-declined-why = 理由：{ $why }
proposal-my-support = 府上已經附議。
proposal-only-place = 只請{ $place }的住戶附議。

button-support = 我也附議
button-take-back = 收回我家的附議
button-full-text = 看全文
button-see-poll = 看這次表決
button-write-proposal = 寫一件提案

## 清單

proposals-shelf = { $shelf ->
    [now] 📝 徵求附議中的提案
    [ready] 📝 附議已足、等管委會回覆的提案
    [vote] 📝 表決中的提案
    [mine] 📝 我的提案
   *[done] 📝 有結果的提案
}
proposals-empty = { $shelf ->
    [now] 目前沒有。有想改善的地方，歡迎提案，三步就好。
    [ready] 目前沒有。附議足夠的提案會出現在這裡。
    [vote] 目前沒有。管委會交付表決的提案會出現在這裡。
    [mine] 還沒有提過案。看到該改善的地方，歡迎寫一件。
   *[done] 目前還沒有。通過、未通過、不辦理和附議不足的提案會出現在這裡。
}
proposals-tap = 點開看全文，新的在前。
proposals-page = 第 { $page } 頁，點開看全文，新的在前。
proposal-row = { $stage ->
    [collecting] { $title } · { $supports }/{ $needed } 戶
    [ready] { $title } · 等回覆
    [lapsed] { $title } · 附議不足
    [declined] { $title } · 不辦理
    [in_vote] { $title } · 表決中
    [adopted] ✅ { $title }
   *[rejected] ⛔ { $title }
}
button-shelf = { $shelf ->
    [now] 徵求附議
    [ready] 等回覆
    [vote] 表決中
    [mine] 我提的
   *[done] 有結果的
}
button-other-shelves = 其他提案
proposals-shelves = 📝 想看哪些提案？
button-page-back = 上一頁
button-page-on = 下一頁

## 附議

support-done = 已為府上附議：現在 { $count }/{ $needed } 戶，還差 { $left } 戶。截止前可以收回。
    .plain = 已附議。還差 { $left } 戶。
support-again = 府上已經附議過，一戶算一次：現在 { $count }/{ $needed } 戶。
    .plain = 您家已經附議過了。
support-enough = 已為府上附議：現在 { $count }/{ $needed } 戶，附議已足，已請管委會回覆。
    .plain = 已附議，附議足夠了。
support-taken-back = 已收回府上的附議：現在 { $count }/{ $needed } 戶。

## 書寫

propose-again = 接著上次沒寫完的：
propose-title = 📝 寫提案，第 1 步，共 3 步：希望做什麼？
    .plain = 📝 希望做什麼？
propose-title-how = 請用一句話傳給我，{ $least } 到 { $most } 個字。例如：3號樓門口加裝扶手。
    .plain = 請用一句話傳給我。例如：3號樓門口加裝扶手。
propose-title-now = 目前的標題：{ $title }
propose-body = 📝 第 2 步，共 3 步：現在有什麼不便，希望怎麼辦？
    .plain = 📝 現在有什麼不便，希望怎麼辦？
propose-body-how = 請寫成一則訊息傳給我，最多 { $most } 個字。
propose-body-now = 目前的內容：{ $body }
propose-kept = 寫到哪一步都會留著，別人還看不到。
propose-place = 📝 第 3 步，共 3 步：這件事和哪裡有關？
    .plain = 📝 這件事是哪裡的？
propose-place-how = 選一棟樓，就只請那棟樓的住戶附議。請點一個。
    .plain = 請點一個，也可以回覆樓號，例如 3。
place-everywhere = 全社區
place-named = { $name }
button-more-places = 別棟

propose-tap-instead = 這一步請點下面的按鈕，剛才傳的字沒有用上。
propose-similar = 有 { $count } 件提案很相近，請先看看：
similar-row = { $stage ->
    [collecting] 第 { $place } 件：{ $title }（{ $number }，附議 { $supports }/{ $needed } 戶）
    [ready] 第 { $place } 件：{ $title }（{ $number }，等管委會回覆）
    [lapsed] 第 { $place } 件：{ $title }（{ $number }，附議不足）
    [declined] 第 { $place } 件：{ $title }（{ $number }，管委會回覆不辦理）
    [in_vote] 第 { $place } 件：{ $title }（{ $number }，表決中）
    [adopted] 第 { $place } 件：{ $title }（{ $number }，表決通過）
   *[rejected] 第 { $place } 件：{ $title }（{ $number }，表決未通過）
}
propose-similar-why = 若是同一件事，附議那一件更快足額；若不是，請繼續。
    .plain = 是同一件事，請附議那一件；不是，請繼續。
similar-title = { $title }
button-look-at = 看看第 { $place } 件
button-support-that = 附議第 { $place } 件
button-mine-differs = 我的不一樣，繼續

propose-preview = 請看一遍，還沒有發布。
propose-preview-title = 📝 { $title }
propose-preview-at = 署名：{ $author }
    地點：{ $place }
propose-preview-everywhere = 署名：{ $author }
    地點：全社區
propose-preview-public = 發布後全社區都看得到，也會發到群組；不能再改，也不能撤回。
    .plain = 發布後會發到群組，大家都看得到；不能改，也不能撤回。
propose-preview-needs = 需要 { $needed } 戶附議，到 { $until } 為止。
    .plain = { SPOKEN($until) }以前，要 { $needed } 戶附議。
button-publish = 發布
button-rewrite = 修改
button-drop-draft = 刪除草稿
propose-rewrite = 要改哪一處？其他都不動。
button-rewrite-title = 改標題
button-rewrite-body = 改內容
button-rewrite-place = 改地點
button-leave-it = 不改了

propose-published = 已發布：提案 { $number } · { $title }
propose-published-needs = 需要 { $needed } 戶附議，到 { $until } 為止。
propose-published-then = 附議足夠就請管委會回覆：交付表決，或說明不辦理的理由。附議不足就到期結束，可以再提。
    .plain = 附議足夠，就請管委會回覆。
propose-published-told = 有結果會在這裡通知。謝謝您為大家著想！
button-support-mine = 我家也附議
propose-instead = 已附議提案 { $number } · { $title }
propose-instead-draft = 自己寫的那一件還沒有發布，要怎麼處理？
button-publish-mine-too = 我的還是要發
propose-dropped = 草稿已經刪除，什麼也沒有發布。

## 管委會回覆

button-put-to-vote = 交付表決
button-decline = 不辦理，說明理由
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
decline-why = 請寫明不辦理的理由。
decline-why-how = 請寫成一則訊息傳給我，最多 { $most } 個字。提案人和全社區都看得到。
decline-preview = 請看一遍，還沒有回覆。要改，請再傳一遍。
decline-preview-public = 回覆後全社區都看得到，不能再改；提案人會馬上收到。
button-decline-now = 就這樣回覆
decline-done = 提案 { $number } 已經回覆：不辦理。理由已經通知提案人。

## 通知

notice-ready = 有一件提案附議已足（{ $supports }/{ $needed } 戶），等管委會回覆。
notice-ready-ask = 請交付表決，或說明不辦理的理由。哪一位委員辦都可以，辦好就不再提醒別人。
notice-reached = 您的提案附議已足（{ $supports }/{ $needed } 戶）。
notice-reached-then = 已經請管委會回覆：交付表決，或說明不辦理的理由。有消息會在這裡通知。
notice-declined = 管委會回覆了您的提案：這次不辦理。
notice-declined-then = 想再商量，請洽管委會；情況有變，也可以再提。
notice-in-vote = 您的提案已經交付表決。
notice-in-vote-then = 大家投完票，結果會在這裡通知。府上也可以投票。

## 婉拒

proposal-title-length = 標題要 { $least } 到 { $most } 個字，現在是 { $given } 個。請改一改，再傳一次。
    .plain = 標題要 { $least } 到 { $most } 個字。請改一改，再傳一次。
proposal-body-length = { $given ->
    [0] 內容是空的。請寫幾句，再傳一次。
   *[other] 內容最多 { $most } 個字，現在是 { $given } 個。請改短一點，再傳一次。
}
proposal-reason-length = 理由不能空著，最多 { $most } 個字。請再傳一次。
proposal-place-unknown = 沒有這棟樓，請重新選一處。
proposal-unknown = 這裡沒有這件提案，連結可能不完整，或是別的社區的。
    .plain = 找不到這件提案。
proposal-not-ready = 提案 { $number } 現在不等管委會回覆：附議還不足，或別的委員已經辦了。
proposal-too-many-open = 已經有 { $most } 件提案在徵求附議，請等有了結果再提新的。
proposal-other-building = 這件提案只請那一棟樓的住戶附議，登記的住址在別棟。登記若有誤，請洽服務台。
proposal-not-collecting = 提案 { $number } 已經不在徵求附議，不能再附議或收回。
