# 請人到府：住戶請人來教、來幫忙，在任的人接下、約時間、辦好。

## 請人

button-visits = 請人教我用
    .helping = 請人教{ $helped }用
visit-ask = 請人一對一教您、幫您。來的是服務台、棟代表或鄰長，都在任，來之前會告訴您是誰。
    .plain = 請人來教您。誰來，會先告訴您。
visit-ask-for = 替{ $name }請人一對一教、到府幫忙。來的是服務台、棟代表或鄰長，都在任，來之前會告訴是誰。
    .plain = 替{ $name }請人來幫忙。誰來，會先告訴您。
visit-ask-what = 想請人做什麼？
button-visit-what = { $what ->
    [phone] 教我用手機
    [take-part] 幫我投票或寫提案
    [join] 看看怎麼加入
   *[other] 別的
}
visit-ask-where = 在哪裡見面？
button-visit-home = 來{ $home }
button-visit-home-for = 去{ $home }
button-visit-desk = 我去服務台
    .helping = { $helped }到服務台
button-visit-desk-for = { $name }到服務台
visit-ask-when = 哪個時間方便？
visit-ask-no-times = 目前沒有排好的時間。來的人會先打電話，和您約一個。
button-visit-at = { $at }
    .plain = { SPOKEN($at) }
button-visit-call = 請打電話和我約
    .helping = 請打電話和{ $helped }約
button-visit-later = 晚幾天的
visit-once-more = 請看一遍，沒有錯就送出：
    .plain = 請人幫忙的事
visit-once-more-for = 替{ $name }請人，請看一遍，沒有錯就送出：
    .plain = 替{ $name }請人幫忙的事
visit-what = 要辦的：{ $what ->
    [phone] 教用手機
    [take-part] 幫著投票或寫提案
    [join] 看看怎麼加入
   *[other] 別的事
}
visit-at-home = 在哪裡：到府，{ $home }
visit-at-desk = 在哪裡：服務台
visit-at-their-home = 在哪裡：到府（接下以後看得到門牌）
visit-when = 什麼時候：{ $at }
    .plain = 什麼時候：{ SPOKEN($at) }
visit-when-called = 什麼時候：先打電話約
visit-words = 另外說：{ $words }
visit-words-better = 最好補一句話，來的人好準備。
visit-who-sees = 這一區的服務台、棟代表、鄰長會看到稱呼、哪一棟和要辦什麼。門牌和您補的話，只有接下的那一位看得到，誰看過都有紀錄。
    .plain = 門牌只給來的那一位看。
button-visit-send = 沒有錯，送出
button-visit-words = 補一句話
button-visit-else = 重新選
visit-ask-words = 請把要辦的事傳來，一句話就好，最多 200 個字。
    .plain = 請說說要辦什麼，一句話就好。
visit-ask-words-who = 只有來的那一位看得到。
button-visit-no-words = 不補了
visit-words-long = 這句話太長了，請不要超過 { $most } 個字。
visit-sent = 送出了，{ $helpers } 位在任的人會看到。有人接下，就告訴您誰來、什麼時候來。
    .plain = 送出了。有人接下，就告訴您誰來。
visit-sent-nobody = 記下了。這一區目前沒有能到府的人，請先打服務台電話。
visit-sent-then = 兩個工作天沒有人接，會告訴服務台和主任委員。隨時可以改時間，也可以取消。
    .plain = 隨時可以改時間，也可以取消。

## 我的預約

visits-own = 請人到府，這些還在辦：
visits-own-none = 目前沒有在辦的預約。
button-visit-ask = 再請一次
    .plain = 請人教我用
button-visit-ask-for = 替{ $name }請人
button-visit-mine = { $at }，{ $what ->
    [phone] 教用手機
    [take-part] 投票、寫提案
    [join] 看看怎麼加入
   *[other] 別的事
}
    .plain = { SPOKEN($at) }
button-visit-mine-called = 等電話約，{ $what ->
    [phone] 教用手機
    [take-part] 投票、寫提案
    [join] 看看怎麼加入
   *[other] 別的事
}
button-visit-see = { $name } · { $at }
    .plain = { $name } · { SPOKEN($at) }
button-visit-see-called = { $name } · 等電話約
button-visits-own = 我的預約
    .helping = { $helped }的預約
visit-own = 您請人幫忙的事
visit-own-for = 替{ $name }請人幫忙的事
visit-waits-still = 還沒有人接。有人接下就告訴您。
visit-is-taken = { $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）接下了，會打電話和您約時間。
visit-is-agreed = { $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）會來，時間說好了。
    .plain = { $name }（{ $office ->
        [desk] 服務台
        [leader] 棟代表
       *[grid] 鄰長
    }）會來。
visit-is-proposed = { $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）問您，改成{ $at }可以嗎？
    .plain = { $name }問您：{ SPOKEN($at) }可以嗎？
visit-is-asked-back = 您提的時間是{ $at }，在等{ $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）回覆。
    .plain = 在等{ $name }回覆。
visit-is-whether = 請說一聲，{ $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）來過了嗎？
    .plain = { $name }來過了嗎？
visit-is-over = { $why ->
    [came] 來過了，這件事辦完了。
    [done] 辦完了。
    [cancelled] 已經取消。
    [left] 搬走以後，這件事就停下了。
   *[other] 時間過了，沒有人說來沒來，這件事停下了。
}
visit-note = 辦了什麼：{ $note }
button-visit-suits = 這個時間可以
button-visit-move = 改時間
button-visit-cancel = 取消
button-visit-again = 再請一次人
button-visit-came = 來過了
button-visit-not-came = 沒有來
visit-noted = 記下了。
visit-came-thanks = 好的，謝謝您說一聲。
visit-not-came-sorry = 對不起，讓您白等了。這件事放回去了，另請一位來，有人接下就告訴您。
    .plain = 對不起，讓您白等了。另請一位來。
visit-move = 改到什麼時候？
visit-move-asked = 改到什麼時候？會先問過要來的那一位。
visit-cancel = 取消這次預約？取消以後可以再請。
visit-cancel-told = 取消這次預約？會告訴{ $name }不用來了。
button-visit-cancel-now = 取消這次
button-visit-keep = 不取消

## 婉拒

visit-gone = 沒有找到這次預約。
    .plain = 沒有這次預約了。
visit-over = 這次預約已經結束了。
visit-not-yours = 這次預約要由本人，或者一起看著的家人來說。
visit-not-your-place = 這裡只給在任的服務台、棟代表和鄰長，並且只看自己負責的那一區。
visit-own-home = 自己家的，請別的同事來。
visit-paused = 您到{ $until }為止不能發布，這段時間也不接到府。
visit-not-taken = 這次預約現在不在您手上。
visit-taken-already = { $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）已經接下了。
visit-not-their-home = 只能請人來核對過的住處。也可以約在服務台。
visit-no-home = 還沒有登記住在哪裡，不好派人。請先打服務台電話，或者直接去服務台。
visit-enough = 一戶最多同時請 { $most } 次。請等辦完一次，或者先取消一次。
visit-time-gone = 這個時間已經不能約了，請另選一個。
visit-time-changed = 時間又改過了，請看一看現在的時間。
visit-not-asked = 還沒有到說來沒來的時候。
visit-not-by-taker = 來過沒有，請本人、親屬或其他同事來說；接下的人不能替自己說。
visit-answer-first = 約的時間已經到了，不能再改。請本人先說一聲來過沒有。
visit-made-already = 您已經說辦好了，不能再退回。

## 到府預約，在任的人看

office-door-visits = { $waiting ->
    [0] 到府預約
   *[other] 到府預約（{ $waiting } 件等人接）
}
visits-queue = 到府預約：您接下 { $mine } 件，等人接 { $waiting } 件。
visits-queue-how = 誰先接就是誰的。接下以後看得到門牌。
visits-queue-none = 目前沒有等人接的預約。
button-visits-queue = 到府預約
button-visit-listed = { $own ->
    [mine] 我的
   *[open] 等接
} · { $at } · { $name } · { $building }
button-visit-listed-called = { $own ->
    [mine] 我的
   *[open] 等接
} · 先打電話 · { $name } · { $building }
button-visits-print = 列印我接下的
button-visit-open = 看這次預約
visit-for = { $name } · { $building }
visit-waits-since = 從{ $at }起在等
visit-missed-before = 約好了沒有來過 { $missed } 次，請優先。
visit-has-words = 另外寫了一句話，接下以後看得到。
button-visit-take = 我來接
visit-you-took = 您接下了，已經告訴對方是您。
visit-mine = 您接下的：{ $name }
visit-phone = 登記的電話：{ $phone }
visit-no-phone = 沒有登記電話。可以在這裡提一個時間，或者上門約。
visit-you-proposed = 您提的時間：{ $at }，等對方回覆。
visit-they-proposed = 對方想改到{ $at }，可以嗎？
button-visit-done = 辦好了
button-visit-other-time = 另提時間
button-visit-give-back = 去不了，退回
button-visit-act-for = 替這位鄰居辦事
button-visit-back = 回到這次預約
visit-propose = 和{ $name }另約什麼時候？
visit-propose-typed = 點一個，或者直接傳時間，例如「週五下午3點」。對方同意才算數。
visit-asked-them = 已經去問對方了。
visit-note-ask = { $name }這次辦了什麼？請傳一句話，最多 200 個字。
visit-note-who = 本人、替本人請的家人和您看得到。
button-visit-no-note = 不寫，就是辦好了
visit-finished = 記下了，會請{ $name }說一聲來過沒有。
visit-given-back = 退回了，會另請一位去{ $name }那裡。

## 通知

told-visit-waits = 有鄰居請人：
told-visit-for-you = 有人替您請了人來幫忙。不需要的話，可以取消。
    .plain = 有人替您請了人來幫忙。
told-visit-taken = 有人接下了您請的事。
told-visit-proposed = 來的人想改個時間。
told-visit-they-propose = { $name }想把到府改到{ $at }。
told-visit-agreed = 時間說好了。
told-visit-they-agree = { $name }同意了：{ $at }。
told-visit-to-call = 和{ $name }還沒有約好時間，請打電話約。兩個工作天沒有約好，會另請一位。
told-visit-back = 原來要來的人來不了，已經在另請一位。
told-visit-not-yours = { $name }那次到府不再由您去，已經另請一位。
told-visit-unmet = 對不起，約的時間到了，還沒有人接您請的事。
    .plain = 對不起，還沒有人能來。
told-visit-unmet-then = 這件事還在。您可以另選一個時間；不選的話，接下的人會打電話和您約。
    .plain = 可以另選時間，也可以等電話。
told-visit-late = { $building }有一次到府預約，從{ $at }起兩個工作天沒有人接。
told-visit-late-then = 請安排一位棟代表、鄰長或服務台的同事接下。
told-visit-soon = { $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）{ $at }來幫您。只認這位，來人請他說名字。
    .plain = { SPOKEN($at) }，{ $name }來幫您。
told-visit-soon-helper = 提醒：{ $at }，您接下了{ $name }的預約。
told-visit-whether = { $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
   *[grid] 鄰長
}）來過了嗎？
    .plain = { $name }來過了嗎？
told-visit-missed = { $name }說約好了沒有人來。這件事放回去了，另請一位。
told-visit-missed-count = 這一季，約好了到府而沒有去的有 { $missed } 次。
told-visit-over = { $name }那次到府不用去了：{ $why ->
    [left] 已經不住在那裡。
   *[other] 已經取消。
}

## 代辦單、公開的數字、紙上

helped-visit = 請了人到府或到服務台教
helped-visit-change = 改了請人到府的時間，或者說了來沒來
help-report-visits = 請人到府：這一季請了 { $asked } 次，辦了 { $made } 次，約好沒去 { $missed } 次。
visits-paper-here = 您接下的到府都在這張紙上，列印出來帶著去。上面有門牌，用完請撕掉。
paper-visits = { $community } 到府單（{ DAY($at) }）
paper-visit = { $at } · { $name } · { $home } · { $what ->
    [phone] 教用手機
    [take-part] 投票或提案
    [join] 怎麼加入
   *[other] 別的事
}　□ 去過了
paper-visit-called = 先打電話約 · { $name } · { $home } · { $what ->
    [phone] 教用手機
    [take-part] 投票或提案
    [join] 怎麼加入
   *[other] 別的事
}　□ 去過了
paper-visits-more = 另外還有 { $more } 次，請看議事廳。
paper-visits-after = 這張紙上有門牌，用完請撕掉。
