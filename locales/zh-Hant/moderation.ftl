# 討論公約：發布前的規矩、檢舉、隱藏、申訴、暫停發布、處理紀錄。

command-conduct = 討論公約與處理紀錄

## 發布之前

publish-private = 第 { $row } 行的「{ $shown }」像是{ $what ->
    [id] 身分證字號
    [mobile] 手機號碼
    [landline] 電話號碼
    [card] 卡號
   *[plate] 車牌號碼
}。發布後全社區都看得到，請把它拿掉，再傳一次。
    .plain = 「{ $shown }」像是{ $what ->
    [id] 身分證字號
    [mobile] 手機號碼
    [landline] 電話號碼
    [card] 卡號
   *[plate] 車牌號碼
}。請拿掉，再傳一次。
publish-too-many = 今天已經發布 { $most } 則，每人一天最多這麼多。{ $again } 以後可以再發，寫好的都還在。
    .plain = 今天發布得夠多了，明天再發。寫好的都還在。
    .helping = { $helped }今天已經發布 { $most } 則，每人一天最多這麼多。{ $again } 以後可以再發，寫好的都還在。
publish-suspended = 目前暫停發布，到 { $until } 為止。原因：{ $why }
    投票、附議、報名開會都照常。不同意，可以在通知裡按「我要申訴」，也可以洽服務台。
    .plain = 到{ SPOKEN($until) }為止不能發布。投票、附議照常。
    .helping = { $helped }目前暫停發布，到 { $until } 為止。原因：{ $why }
publish-suspended-helper = 您自己暫停發布到 { $until }，這段期間也不能代別人發布。請換一位幫手。

## 檢舉

conduct-text = { $kind ->
    [proposal] 提案「{ $title }」
    [comment] 「{ $title }」下面的一則看法
    [photo] 提案「{ $title }」的一張照片
    [voice] 提案「{ $title }」的原聲
    [edition] 提案「{ $title }」修改前的文字
    [name] 稱呼「{ $title }」
    [wish] 併案的理由（「{ $title }」）
    [returned] 請補充的說明（「{ $title }」）
    [deliberating] 商議的說明（「{ $title }」）
    [answered] 回覆（「{ $title }」）
    [delayed] 延期的說明（「{ $title }」）
    [declined] 不採納的理由（「{ $title }」）
    [unfunded] 經費的說明（「{ $title }」）
    [withdrawn] 撤回的理由（「{ $title }」）
   *[merged] 併案的理由（「{ $title }」）
}
flag-ask = 檢舉{ conduct-text }：哪裡不妥？
flag-ask-private = 選「洩漏隱私」，會先隱藏 48 小時，請只在真有別人的隱私時選。其他的由成員看過再決定。
    .plain = 「洩漏隱私」會馬上隱藏，請只在真有別人隱私時選。
flag-ask-who = 是誰檢舉的，只有管委會、服務台和監察委員看得到。
conduct-ground = { $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] { $kind ->
        [name] 冒充
       *[other] 不實
    }
   *[other] 其他
}
flag-done = 收到了：{ $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] 內容不實
   *[other] 有其他不妥
}。謝謝告知。
flag-again = 這一則您已經檢舉過，一人算一次。有結果會通知。
flag-hidden-now = { $kind ->
    [photo] 這張照片已先收起來，成員會來看。提案的文字照常看得到。
    [voice] 這段原聲已先收起來，成員會來看。提案的文字照常看得到。
   *[other] 這段文字已經先隱藏，成員會來看。
}
flag-then = 管委會和服務台會看，有結果會通知。在這之前還看得到。
    .plain = 成員會看，有結果會通知。
flag-own = 這是您自己寫的，不必檢舉。想改或收回，在它下面就可以。
flag-hidden = 這段文字已經隱藏，不必再檢舉。
flag-too-many = 您一天內已經檢舉了 { $most } 次，請明天再檢舉。若有急事，請打服務台電話。

## 成員：等著看的

office-door-conduct = { $waiting ->
    [0] 檢舉與申訴
   *[other] 檢舉與申訴（{ $waiting } 件）
}
button-conduct-queue = 檢舉與申訴
button-conduct-office = 工作台
button-conduct-record = 討論公約
button-conduct-look = 去看看
button-conduct-back = 回去繼續看
button-conduct-see = 看原文
conduct-queue = { $number ->
    [0] 檢舉與申訴：目前沒有要看的。
   *[other] 檢舉與申訴：有 { $number } 件要看，申訴在前。
}
conduct-entry-appeal = 申訴：{ $matter ->
    [hiding] 文字被隱藏
   *[suspension] 被暫停發布
}
conduct-entry-text = { conduct-text }
conduct-entry-pause = 有人提議暫停一位鄰居發布
look-head = { $kind ->
    [name] 稱呼「{ $title }」。
    [photo] { conduct-text }，{ $author }傳的：
    [voice] { conduct-text }，{ $author }說的：
   *[other] { conduct-text }，{ $author }寫的：
}
look-words = { $words }
look-report = 檢舉：{ $name }，{ $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
}
look-voice = { $name }要隱藏：{ $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
}。理由：{ $why }
look-hidden = 目前：已經隱藏。
look-hidden-until = 目前：先隱藏，{ $ends } 以前要有足夠的成員同意，不然就恢復。
look-visible = 目前：大家看得到。要隱藏，需要 { $needed } 位成員，已有 { $voices } 位。
look-own = 這是您寫的，由其他成員決定。
button-hide = 隱藏
button-agree-hide = 同意隱藏
button-leave = 沒有不妥
button-pause = 暫停作者發布
button-back-to-text = 回到這段文字
hide-ask-ground = 隱藏{ conduct-text }：什麼原因？
hide-declare = 這段文字說的若是您本人，請讓其他成員決定。按一項，就表示它說的不是您。
hide-private-note = 別人的隱私，一位成員就可以先隱藏，48 小時內要有其他成員同意。監察委員都會知道。
button-hide-private = 洩漏隱私（馬上）
hide-ask-why = 隱藏{ conduct-text }（{ $ground ->
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
}）：請寫公開的理由。
hide-preview = 隱藏{ conduct-text }（{ $ground ->
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
}），理由是：
hide-preview-public = 理由大家都看得到，您的名字監察委員看得到。人數夠了才隱藏，作者可以申訴。
button-hide-now = 就這樣
conduct-ask-how = 請傳給我，最多 { $most } 個字。
conduct-preview-words = 「{ $words }」
conduct-words-length = 不能空白，最多 { $most } 個字。請再傳一次。
hide-voice = 已記下：有 { $voices } 位成員要隱藏，還差 { $left } 位。目前還看得到。
hide-for-now = 已經先隱藏。48 小時內要有其他成員同意，不然就恢復。
hide-agreed = { $voices } 位成員都同意，已經隱藏。作者和監察委員會知道。
hide-overruled = 您上次要隱藏它，申訴已經推翻。這一次請由其他成員決定。
hide-same-home = 已經說要隱藏的成員和您是一戶，一戶算一位。請由別戶的成員決定。
leave-done = { $again ->
    [yes] 已記下：沒有不妥，已經恢復。
   *[no] 已記下：沒有不妥，照舊。
}檢舉的人會知道。
leave-nothing = 這裡沒有還沒處理的檢舉。
conduct-settled = 這件事已經有人處理好了。
conduct-gone = 這裡沒有這段文字，可能已經收回，也可能是別的社區的。
conduct-own-text = 這是您自己寫的，請由其他成員決定。
conduct-own-home = 寫這段文字的人和您是一戶，請由別戶的成員決定。
conduct-about-you = 這段文字裡寫到了您，請由其他成員決定。裡面若有您的隱私，可以按「洩漏隱私」先隱藏。
conduct-in-person = 這件事要成員自己決定，不能代辦。
dismiss-hidden-by-member = 已經有成員要隱藏它。不同意，就不必按同意，到時會恢復；作者也可以申訴。

## 申訴

button-appeal = 我要申訴
    .helping = 替{ $helped }申訴
appeal-ask = 申訴：請用自己的話說，為什麼不該這樣處理。
appeal-preview = 您的申訴是：
appeal-preview-once = 只能申訴一次。由沒有參與這件事的人來看，他們看得到這段話。
button-appeal-now = 送出
appeal-made = 申訴已送出，有 { $judges } 位沒有參與的人可以來看。有結果會通知。
appeal-made-nobody = 申訴已送出。目前沒有一位沒參與的人，請服務台想辦法。
appeal-made-meanwhile = { $matter ->
    [hiding] 在這之前文字還是隱藏；洩漏隱私以外的，逾期沒有人決定就恢復；隱私的，逾期請監察委員一起來看。
   *[suspension] 在這之前還是暫停發布，逾期沒有人決定就結束。
}
appeal-granted-at-once = 沒有一位沒參與的人可以來看，所以照您說的辦：已經恢復。
appeal-made-already = 您已經申訴過，只能申訴一次。有結果會通知。
appeal-not-yours = 只有寫這段話的人自己可以申訴。
appeal-not-yet = 還不必申訴：這只是先隱藏，成員沒有同意就會自動恢復。
appeal-over-already = 這件事已經結束，不必申訴了。
appeal-too-late = 已經過了 { $days } 天，不能再申訴。有疑問請洽服務台。
appeal-decided = 這件申訴已經有結果，或者還沒有提出。
appeal-not-your-part = 您參與過這件事，或和參與的人是一戶，或者已經有足夠的人來看，由他們決定。
appeal-head = { $author }申訴，被隱藏的是{ conduct-text }：
appeal-hidden-for = 隱藏的原因：{ $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
}。理由：{ $why }
appeal-words = 申訴的話：{ $appeal }
appeal-needed = 需要 { $needed } 位意見一致，已有 { $spoken } 位表示。
button-appeal-lift = 恢復文字
button-appeal-keep = 維持隱藏
appeal-judge-ask = { $lift ->
    [yes] 照申訴的辦：請寫理由。
   *[no] 維持原來的處理：請寫理由。
}
appeal-judge-preview = { $lift ->
    [yes] 照申訴的辦，理由是：
   *[no] 維持原來的處理，理由是：
}
appeal-judge-note = 理由會告訴相關的人，送出後不能改。
button-judge-now = 就這樣
appeal-judged = { $verdict ->
    [open] 已記下，還要等另一位。
    [lifted] 已記下，決定了：照申訴的辦。
   *[upheld] 已記下，決定了：維持原來的處理。
}

## 暫停發布

pause-ask-days = 暫停{ $name }發布：幾天？
pause-what-stays = 只是不能發布提案和看法。投票、附議、報名開會、點數都照常。
button-pause-days = { $days } 天
pause-ask-why = 暫停{ $name }發布 { $days } 天：請寫理由。
pause-preview = 提議暫停{ $name }發布 { $days } 天，理由是：
pause-preview-note = 要有另一位成員同意才算。理由會告訴本人和監察委員，本人可以申訴。
button-pause-propose = 提出
pause-proposed = 已提出：暫停發布 { $days } 天，等另一位成員同意。7 天沒有人同意就作罷。
pause-head = 暫停{ $name }發布 { $days } 天
pause-why = { $by }提議，理由：{ $why }
pause-waits = 還等另一位成員同意。
pause-holds-until = { $seconded }同意了，到 { $until } 為止。
button-pause-second = 同意暫停
button-pause-lift = 結束暫停
button-pause-keep = 維持暫停
button-pause-end = { $waits ->
    [yes] 不必暫停
   *[no] 提前結束
}
pause-seconded = 已經暫停，到 { $until } 自動結束。本人和監察委員會知道。
pause-ended-by-you = 已結束，本人又可以發布。
suspend-yourself = 這件事說的是您自己，請由其他成員決定。
suspend-days = 最少 1 天，最多 { $most } 天。請重新選。
suspend-already = 這位鄰居已經有一件暫停在處理或還沒結束。
suspend-settled = 這件提議已經有結果，或者過了 7 天。
suspend-own-proposal = 這是您提議的，要由另一位成員同意。
suspend-same-home = 提議的成員和您是一戶，一戶算一位。要由別戶的成員同意。

## 通知

notice-flagged = 有人檢舉{ conduct-text }：{ $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
}。
notice-flagged-hidden = 它先隱藏，{ $until } 以前沒有足夠的成員同意就恢復。
notice-flag-settled = 您檢舉的{ conduct-text }有結果了：{ $upheld ->
    [yes] 已經隱藏。
   *[no] 成員看過，沒有不妥，照舊。
}
notice-hidden-ahead = { $kind ->
    [name] 您的稱呼「{ $title }」
    [photo] 您的{ conduct-text }
    [voice] 您的{ conduct-text }
   *[other] 您寫的{ conduct-text }
}先隱藏了：有人說裡面有別人的隱私。
notice-hidden-ahead-then = 成員會來看。{ $until } 以前沒有足夠的人同意，就自動恢復，不必做什麼。
notice-hidden = { $kind ->
    [name] 您的稱呼「{ $title }」
    [photo] 您的{ conduct-text }
    [voice] 您的{ conduct-text }
   *[other] 您寫的{ conduct-text }
}已經隱藏，成員都同意。{ $kind ->
    [proposal] 文字沒有刪，附議照算。
    [name] 鄰居看到的是「一位鄰居」，改一個稱呼即可。
    [photo] 照片沒有刪，只是別人看不到；提案照常。
    [voice] 原聲沒有刪，只是別人聽不到；提案照常。
   *[other] 文字沒有刪，只是別人看不到。
}
notice-hidden-why = 原因：{ $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
}。理由：{ $why }
notice-hidden-then = 不同意，{ $days } 天內可以申訴一次，由沒有參與的人來看。
notice-hidden-by = { conduct-text }隱藏了，決定的是：{ $names }
notice-hidden-many = 30 天內這位作者已有 { $number } 份文字被隱藏，請留意是否公道。
notice-shown-again = { conduct-text }恢復了：{ $how ->
    [appeal] 申訴有理。
    [looked] 成員看過，沒有不妥。
   *[lapsed] 48 小時內沒有足夠的成員同意隱藏。
}
notice-judges-why = 看的人說：{ $why }
notice-upheld = 申訴有結果了：{ conduct-text }仍然隱藏。
notice-appealed = 有一件申訴要看：{ conduct-text }被隱藏，作者不同意。
notice-pause-proposed = { $by }提議暫停{ $name }發布，等另一位成員同意。
notice-paused = 您目前暫停發布，到 { $until } 自動結束。
notice-paused-why = 理由：{ $why }
notice-paused-then = 不同意，{ $days } 天內可以申訴一次，由沒有參與的人來看。
notice-paused-by = { $name }暫停發布到 { $until }，決定的是：{ $names }
notice-pause-appealed = { $name }對暫停發布提出申訴，等您看。
notice-pause-upheld = 申訴有結果了：暫停發布維持到 { $until }。
notice-pause-over = 您又可以發布了：{ $how ->
    [appeal] 申訴有理，暫停結束。
    [restored] 那段文字申訴有理，已經恢復，暫停隨之結束。
    [early] 暫停提前結束。
   *[over] 暫停到期了。
}
notice-pause-over-of = { $name }的暫停發布結束了。

## 公約和紀錄

record-head = 本社區的討論公約與處理紀錄
record-rule-free = 贊成反對都可以說。罵人、廣告、不實和別人的隱私不留。
record-rule-hide = 每段文字都可以檢舉。{ $voices } 位不同戶的成員同意才隱藏，理由公開；隱私先隱藏，再請成員看。
record-rule-appeal = 作者 { $days } 天內可以申訴一次，由沒有參與的人來看。什麼都不刪。
record-rule-limits = 每人一天最多發布 { $texts } 則。暫停發布最多 { $days } 天，投票從不受影響。
record-reports = 最近一年：檢舉 { $reports } 次，其中 { $unfounded } 次沒有不妥。
record-hidden = 隱藏 { $hidden } 段，目前還隱藏 { $now } 段。
record-ground = · { $ground ->
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [false] 不實
   *[other] 其他
} { $number } 段
record-appeals = 申訴 { $appeals } 件，恢復 { $lifted } 件，維持 { $upheld } 件。
record-paused = 暫停發布 { $paused } 人次。
record-hours = 從檢舉到有結果，平均{ $hours ->
    [0] 不到 1 小時
   *[other] { $hours } 小時
}。

## 檢舉別處：照片、原聲、稱呼、理由

button-flag-elsewhere = 不是文字，是別處
flag-ask-part = 檢舉「{ $title }」的{ $part ->
    [voice] 原聲
    [quoted] 引用的話
   *[photo] 照片 { $turn }
}：哪裡不妥？
flag-where = 檢舉{ conduct-text }：是哪一處？{ $places ->
    [0] 這裡沒有別的可以檢舉。
   *[other] {""}
}
flag-place = { $what ->
    [photo] 照片 { $turn }
    [voice] 原聲
    [quoted] 引用的話
    [returned] 管委會請補充的說明
    [deliberating] 管委會商議的說明
    [answered] 管委會的回覆
    [delayed] 管委會延期的說明
    [declined] 不採納的理由
    [unfunded] 經費的說明
    [withdrawn] 撤回的理由
    [merged] 併案的理由
   *[name] 稱呼「{ $name }」
}
look-part = 指的是：{ $part ->
    [voice] 原聲
    [quoted] 引用的話
   *[photo] 照片 { $turn }
}
button-flag-wish = 檢舉這個理由
button-other-name = 改一個稱呼
rename-hidden = 這個稱呼曾被成員隱藏，請換一個。不同意，可以在通知裡按「我要申訴」。
