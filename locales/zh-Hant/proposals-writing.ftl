# 寫提案：標題、內容、地點、希望、照片、花費、語音；發布前後怎麼改。

## 書寫

propose-one-at-a-time = 您還有一份沒寫完，剛才寫的沒有放進去，還在上面，可以複製。
    .plain = 您還有一份沒寫完，剛才寫的沒有放進去。
propose-again = 接著上次沒寫完的：
propose-title = 📝 寫提案，第 1 步，共 3 步：希望做什麼？
    .plain = 📝 希望做什麼？
    .helping = 📝 寫提案，第 1 步，共 3 步：{ $helped }希望做什麼？
propose-title-how = 請用一句話傳給我，{ $least } 到 { $most } 個字。例如：3號樓門口加裝扶手。
    也可以接著寫：第一行是標題，其餘是內容。
    .plain = 請用一句話傳給我，也可以傳語音。例如：3號樓門口加裝扶手。
propose-title-now = 目前的標題：{ $title }
propose-body = 📝 第 2 步，共 3 步：現在有什麼不便？
    .plain = 📝 現在有什麼不便？
propose-body-how = 請寫成一則訊息傳給我，最多 { $most } 個字。照片、語音也可以現在傳。
    .plain = 請打字傳給我，照片、語音也可以。
propose-body-now = 目前的內容：{ $body }
propose-kept = 寫到哪一步都會留著，別人還看不到。
propose-place = 📝 第 3 步，共 3 步：這件事和哪裡有關？
    .plain = 📝 這件事是哪裡的？
propose-place-how = 選一棟樓或一個鄰，就只請那裡的住戶附議。請點一個，也可以打樓號，例如 3。
    .plain = 請回覆號碼，也可以打樓名，例如 3號樓。
propose-place-which = 📝 這件事是哪裡的？
propose-place-which-how = 請點一個，也可以打樓號，例如 5。
    .plain = 請回覆樓號：回 5 就是5號樓。也可以點一個。
propose-place-taken = { $where ->
    [place] 好，是{ $place }的事，只請{ $place }的住戶附議。
   *[everywhere] 好，是全社區的事，各戶都可以附議。
}
button-other-place = 地點不對，換一處
propose-published-already = 這份已經發布了：提案 { $number }。
place-everywhere = 全社區
place-named = { $name }
button-more-places = 其他地方

propose-tap-instead = 這一步請點下面的按鈕，剛才傳的字沒有用上。
propose-similar = 有 { $count } 件提案很相近，請先看看：
similar-row = { $stage ->
    [collecting] 第 { $place } 件：{ $title }（{ $number }，附議 { $supports }/{ $needed } 戶）
    [screening] 第 { $place } 件：{ $title }（{ $number }，等管委會回覆）
    [returned] 第 { $place } 件：{ $title }（{ $number }，請提案人補充）
    [deliberating] 第 { $place } 件：{ $title }（{ $number }，商議中）
    [lapsed] 第 { $place } 件：{ $title }（{ $number }，附議不足）
    [declined] 第 { $place } 件：{ $title }（{ $number }，管委會回覆不辦理）
    [answered] 第 { $place } 件：{ $title }（{ $number }，管委會已回覆）
    [merged] 第 { $place } 件：{ $title }（{ $number }，已併入另一件）
    [withdrawn] 第 { $place } 件：{ $title }（{ $number }，提案人已撤回）
    [in_vote] 第 { $place } 件：{ $title }（{ $number }，表決中）
    [adopted] 第 { $place } 件：{ $title }（{ $number }，表決通過）
    [unfunded] 第 { $place } 件：{ $title }（{ $number }，表決通過，尚無經費）
   *[rejected] 第 { $place } 件：{ $title }（{ $number }，表決未通過）
}
propose-similar-why = 若是同一件事，附議那一件更快足額；若不是，請繼續。
    .plain = 是同一件事，請附議那一件；不是，請繼續。
button-look-at = 看看第 { $place } 件
button-support-that = 附議第 { $place } 件
button-mine-differs = 我的不一樣，繼續
    .helping = { $helped }的不一樣，繼續

propose-preview = 請看一遍，還沒有發布。
propose-preview-title = 📝 { $title }
propose-preview-at = 署名：{ $office ->
    [yes] { $author }（代管委會提出）
   *[no] { $author }
}
    地點：{ $place }
propose-preview-everywhere = 署名：{ $office ->
    [yes] { $author }（代管委會提出）
   *[no] { $author }
}
    地點：全社區
propose-preview-public = 發布後全社區都看得到，也會發到群組。鄰居附議之前還能改；有人附議後不能再改，只能撤回。
    .plain = 發布後會發到群組，大家都看得到。有鄰居附議後，就不能再改。
propose-preview-needs = 需要 { $needed } 戶附議，到 { $until } 為止。
    .plain = { SPOKEN($until) }以前，要 { $needed } 戶附議。
button-publish = 發布
button-rewrite = 修改
button-drop-draft = 不發了，刪除草稿
propose-rewrite = 要改哪一處？其他都不動。
button-rewrite-title = 改標題
button-rewrite-body = 改內容
button-rewrite-place = 改地點
button-leave-it = 不改了

propose-published = 已發布：提案 { $number } · { $title }
propose-published-needs = 需要 { $needed } 戶附議，到 { $until } 為止。
    .plain = { SPOKEN($until) }以前，要 { $needed } 戶附議。
propose-published-then = 附議足夠就請管委會回覆：商議、交付表決、直接回覆，或說明不採納的理由。附議不足就到期結束，可以再提。
    .plain = 附議足夠，就請管委會回覆。
propose-published-told = 有結果會在這裡通知。謝謝您為大家著想。
    .helping = 有結果會通知{ $helped }。
button-support-mine = 我家也附議
    .helping = { $helped }家也附議
propose-instead = 已附議提案 { $number } · { $title }
    .helping = 已替{ $helped }附議提案 { $number } · { $title }
propose-instead-draft = 自己寫的那一件還沒有發布，要怎麼處理？
    .helping = { $helped }的那一件還沒有發布，要怎麼處理？
button-publish-mine-too = 我的還是要發
    .helping = { $helped }的還是要發布
propose-dropped = 草稿已經刪除，什麼也沒有發布。

propose-title-of-body = 📝 寫的都記下了，作為提案的內容。請再給它一個標題。
    .plain = 📝 寫的都記下了。請再給一個標題。
propose-title-short = 一句話，最多 { $most } 個字，例如：3號樓門口加裝扶手。
propose-place-named = 從內容看，像是{ $place }的事。
propose-photo-how = 想附照片，現在傳來就行，最多 { $most } 張。
propose-photo-taken = 照片收到了，現在 { $count } 張，最多 { $most } 張。拍攝的地點和時間會去掉。
    .plain = 照片收到了，現在 { $count } 張。
propose-preview-photos = 附 { $count } 張照片，和提案一起公開。
propose-preview-voice = { $public ->
    [yes] 您的語音和文字一起公開，大家按「聽原話」都聽得到。以後可以改成不公開。
   *[no] 您的語音和提案存在一起，只有您和代您打字的人聽得到，不公開。
}
button-share-voice = { $public ->
    [yes] 原話不公開
   *[no] 原話也給大家聽
}
similar-answer = { $at }回覆：{ $answer }
similar-answered = { $at }已有結果。
propose-similar-answered = 已有結果的，可以先看看回覆；若是不同的事，請繼續。
    .plain = 可以先看看回覆；若是不同的事，請繼續。

button-think = 再想想
button-add-more = 補充…
propose-adding = 想補充什麼？都可以不填。
propose-adding-as = { $office ->
    [yes] 目前是代管委會提出，不算住戶提的議題。
   *[no] 目前是以鄰居身分提出，算住戶提的議題。
}
button-add-wish = { $there ->
    [yes] 改希望怎麼辦
   *[no] 希望怎麼辦
}
button-add-cost = { $there ->
    [yes] 改大概費用
   *[no] 大概要多少錢
}
button-add-photos = 照片（{ $count }/{ $most }）
button-as-neighbour = 改成以鄰居身分提
button-as-office = 改成代管委會提
button-look-again = 回去看看
propose-wish = 📝 希望怎麼辦？
    .helping = 📝 { $helped }希望怎麼辦？
propose-wish-how = 請寫成一則訊息傳給我，最多 { $most } 個字。
propose-wish-now = 目前寫的：{ $wish }
button-without-wish = 不寫希望
propose-cost = 📝 大概要花多少錢？
propose-cost-how = 說個大概的數字就行，例如：三千，或 1.5萬。不知道就不寫。
button-without-cost = 不寫費用
proposal-cost-guess = 大約費用：{ $currency ->
    [free] 不用花錢（提案人估計）
    [cny] 人民幣 { $cost } 元（提案人估計）
    [twd] NT$ { $cost }（提案人估計）
    [hkd] HK$ { $cost }（提案人估計）
    [mop] MOP$ { $cost }（提案人估計）
   *[none] { $cost }（提案人估計）
}
propose-photos = 照片：現在 { $count } 張，最多 { $most } 張。
propose-photos-how = 請傳照片來，一張一張傳或一起傳都行。拍攝的地點和時間會去掉。
button-drop-photo-at = 去掉第 { $place } 張
button-photos-done = 好了

## 語音

propose-voice-waits = 語音收到了。會請服務台、樓長或管委會的人聽了代您打成文字，打好請您看過再發布。
    您也可以自己打字：
    .plain = 語音收到了，會有人代您打成文字。您也可以自己打字：
propose-voice-taken = 語音收到了，和提案存在一起。
voices = 🎙 待打字的語音
voices-none = 目前沒有。住戶用語音寫提案，會出現在這裡。
voices-how = 點開來聽，把說的話打成文字。打好的由本人看過才算。
button-hear-voice = { $name } · { $at }
button-hear = 聽一聽
voice-type = 🎙 { $name }說的是什麼？
voice-type-how = 請照原話打成文字，作為一則訊息傳給我，最多 { $most } 個字。第一行若短，就是標題。
voice-handed-over = 打好了，已經請{ $name }看。本人說對，才算數。謝謝您！
button-more-voices = 還有哪些語音
voice-typed = { $by }聽了您的語音，打成了文字：
voice-words = { $words }
voice-typed-how = 是您說的意思嗎？點「對」之後還要您看過，才會發布。
    .plain = 是您說的意思嗎？
button-typed-right = 對，接著寫
button-typed-wrong = 不對，請再聽一遍
button-type-myself = 我自己打字
    .helping = 打字寫
voice-asked-again = 好的，會有人再聽一遍。您也可以自己打字。
office-door-voices = { $waiting ->
    [0] 待打字的語音
   *[other] 待打字的語音（{ $waiting } 段）
}
notice-voice-waits = 🎙 { $name }用語音寫提案，等人代為打成文字。
notice-voice-how = 只有像您這樣代人打字的人聽得到。誰打都可以，打了就不再提醒別人。

## 發布之後修改

button-edit-proposal = 修改
edit-which = 📝 修改提案 { $number }：要改哪一處？
edit-which-how = 地點不能改。原來的文字會留著，大家都看得到。
edit-title = 📝 標題改成什麼？
edit-body = 📝 內容改成什麼？
button-rewrite-wish = 改希望
button-rewrite-cost = 改費用
button-rewrite-photos = 改照片
button-edit-other = 還要改別的
button-edit-leave = 不改了
button-edit-back = 回去
edit-look = 請看一遍，提案 { $number } 還沒有改。
edit-look-public = 改了以後，卡片上是新的文字，寫明「已修改」；原來的文字大家還看得到。
button-edit-now = 就這樣改
edit-done = 提案 { $number } 已經改好，群組裡的卡片也會換。
edit-done-then = 鄰居附議之前，還可以再改。
edit-instead = 想補一句，可以寫在看法裡；想收回重提，也可以撤回。
button-edit-comment = 寫一則看法

## 婉拒

proposal-title-length = 標題要 { $least } 到 { $most } 個字，現在是 { $given } 個。請改一改，再傳一次。
    .plain = 標題要 { $least } 到 { $most } 個字。請改一改，再傳一次。
proposal-body-length = { $given ->
    [0] 內容是空的。請寫幾句，再傳一次。
   *[other] 內容最多 { $most } 個字，現在是 { $given } 個。請改短一點，再傳一次。
}
proposal-place-unknown = 沒有這棟樓，請重新選一處。
proposal-too-many-open = 已經有 { $most } 件提案在徵求附議，請等有了結果再提新的。
    .helping = { $helped }已經有 { $most } 件提案在徵求附議，請等有了結果再提新的。
proposal-title-heavy = 這個標題裡有些字由很多符號拼成，存不下。請換個寫法，再傳一次。
proposal-wish-length = 希望最多 { $most } 個字，現在是 { $given } 個。請改短一點，再傳一次。
proposal-cost-unread = 沒看懂這個數字。請只寫一個大概的數字，例如：三千，或 1.5萬。不知道就點「不改了」。
proposal-photos-full = 最多 { $most } 張照片。要換，請先去掉一張。
edit-not-yours = 只有提案人可以修改這件提案。
edit-over = 提案 { $number } 已經不在徵求附議，不能再改。
edit-supported = 提案 { $number } 已經有鄰居附議。他們附議的是現在的文字，所以不能再改。
edit-title-stands = 提案 { $number } 的標題不能改：鄰居是照這個標題附議的。請把要補充的寫在內容或希望裡。
edit-outdated = 提案 { $number } 剛才已經改過了，請看了新的文字再改。
support-text-changed = 提案 { $number } 的文字剛才改過了，請先看看新的，再附議。
voice-not-waiting = 這段語音已經有人打好了，或不用打了。
voice-settled = 這段語音已經處理完了。
