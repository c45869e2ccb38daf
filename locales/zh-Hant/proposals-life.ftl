# 提案發布以後：進度、回覆、併案、撤回、轉交、管委會待辦、通知。

## 全文

proposal-headline-hidden = 📝 提案 { $number }（文字已隱藏）
proposal-hidden = 這件提案的文字不公開。理由：{ $why }
proposal-hidden-waits = 有人檢舉這裡有他人的隱私，文字先收起來，等管委會看過再說。
proposal-wish = 希望：{ $wish }
proposal-attached = { $voice ->
    [yes] { $photos ->
        [0] 附：語音一段，文字由人聽寫
       *[other] 附：照片 { $photos } 張，語音一段
    }
   *[no] 附：照片 { $photos } 張
}
proposal-part-hidden = { $what ->
    [voice] 原聲
   *[photo] 有一張照片
}{ $waits ->
    [yes] 先收起來了，等成員看過再說。
   *[no] 不公開。理由：{ $why }
}
proposal-edited = { DAY($at) }修改過文字{ $earlier ->
    [yes] ，修改前的看得到。
   *[no] ，修改前的不再公開。
}
proposal-said = { $stage ->
    [returned] 請提案人補充
    [deliberating] 管委會說明
    [withdrawn] 撤回的理由
    [merged] 併案的理由
    [unfunded] 經費說明
   *[answered] { $how ->
        [done] 回覆：已經辦好
        [will] 回覆：會辦理
       *[said] 回覆
    }
}{ $named ->
    [yes] （{ $by }）
   *[no] {""}
}：{ $why }
proposal-said-hidden = { $waits ->
    [yes] 這裡的說明先收起來，等成員看過再說。
   *[no] 這裡的說明不公開。理由：{ $why }
}
proposal-assisted = 其中 { $assisted } 戶由他人代為登記（共 { $supports } 戶）。
proposal-clock = { $named ->
    [yes] 等{ $who }回覆，{ $day ->
        [0] 從明天起算，共 { $days } 天
       *[other] 第 { $day } 天，共 { $days } 天
    }
   *[no] 等管委會回覆，{ $day ->
        [0] 從明天起算，共 { $days } 天
       *[other] 第 { $day } 天，共 { $days } 天
    }
} · ⏳ { $due }
    .plain = { SPOKEN($due) }以前回覆。
proposal-overdue = { $named ->
    [yes] 等{ $who }回覆
   *[no] 等管委會回覆
}，{ $days ->
    [0] 今天已經到期。
   *[other] 已逾期 { $days } 天。
}
proposal-due = { $named ->
    [yes] 等{ $who }回覆
   *[no] 等管委會回覆
} · { $late ->
    [yes] { $due } 到期，已經逾期
   *[no] ⏳ { $due }
}
proposal-talked = 已經商議 { $days } 天，還沒有回覆。
proposal-happened = { DAY($at) } { $what ->
    [published] 發布
    [edited] 修改文字
    [handed] 轉交給另一位住戶
    [reached] 附議足夠
    [returned] 管委會請提案人補充
    [again] 提案人補充後再送
    [deliberated] 列入商議
    [declined] 回覆：不採納
    [answered] 管委會回覆
    [delayed] 管委會說明還沒辦成
    [voted] 交付表決
    [adopted] 表決通過
    [rejected] 表決未通過
    [unfunded] 經費沒有著落
    [merged] 併入另一件
    [parted] 併案已撤銷，單獨辦理
    [withdrawn] 提案人撤回
   *[lapsed] 附議不足，到期結束
}

button-more = 更多…
button-reply = 回覆這件提案
button-see-offer = 有人請您接手
button-see-into = 看提案 { $number }

## 更多

proposal-more = 想看什麼，或想做什麼？
proposal-history = 這件提案的經過
proposal-earlier = 修改前的文字，到 { $until } 為止
proposal-earlier-gone = { $how ->
    [taken] 這一版的文字，提案人已經收回，不再公開。
   *[private] 這一版裡有別人的隱私，不再公開。
}
button-take-back-earlier = 修改前的不再公開
take-back-earlier = 修改前的文字不再給人看？
take-back-earlier-then = 若寫到別人的病情、電話這類事，可以這樣收回。收回之後誰也看不到，也不能恢復；經過裡仍寫著哪天修改過。
button-take-back-earlier-now = 確定不再公開
take-back-earlier-done = 提案 { $number } 修改前的文字已收回，現在的文字照常。
own-matters = 您自己的這件提案
own-matters-how = 修改：有別戶附議以前可以改，管委會請您補充時也可以改。轉交：請一位住戶接著辦。併案：與另一件合併，要對方提案人同意。撤回：到此為止，附議的住戶會知道理由。
    .plain = 可以請別人接著辦，可以和另一件合併，也可以撤回。
office-matters = 管委會可以辦的事
office-matters-none = 這件提案目前沒有要管委會辦的事。
button-see-photos = { $photos ->
    [1] 看照片
   *[other] 看照片（{ $photos } 張）
}{ $voice ->
    [yes] 、聽原話
   *[no] {""}
}
button-next-photo = 下一張 { $at }/{ $many }
button-see-history = 經過
button-hear-original = 聽原話
voice-heard = { $public ->
    [yes] { $mine ->
        [yes] 🎙 您的原話，大家都聽得到。
       *[no] 🎙 提案人的原話，本人同意公開。
    }
   *[no] { $mine ->
        [yes] 🎙 您的原話，只有您和代您打字的人聽得到。
       *[no] 🎙 原話沒有公開，您代本人打過字，所以聽得到。請不要轉給別人。
    }
}
button-voice-private = 不再給大家聽
voice-not-public = 這段原話沒有公開，只有本人和代為打字的人聽得到。
button-see-earlier = 修改前的文字
button-own-matters = 修改、轉交、併案、撤回
button-office-matters = 管委會辦理
button-flag-proposal = 檢舉
button-hand-over = 轉交給住戶
button-merge = 併入另一件
button-withdraw = 撤回
button-hand-on = 請哪位委員回覆
button-find-heir = 找一位住戶接手
button-unfunded = 經費沒有著落

## 清單

button-list-more = 其他提案…
button-page-first = 回到第一頁
proposals-more = 📝 還想看什麼？

## 回覆、撤回、併案的理由

reply-how = 怎麼回覆？
reply-how-each = { $first ->
    [yes] 列入商議：說明何時、如何商量。
   *[no] {""}
}交付表決：大家投票。直接回覆：已辦好、會辦理，或說明情況。不採納：說明理由。
    .plain = 請點一種處理方式。每一種都要說明理由。
reply-promise = 說過會去辦。辦好了，還是還沒辦成？
answer-how = 直接回覆的是哪一種？
button-answer-directly = 直接回覆
button-other-answer = 換一種方式
button-outcome = { $what ->
    [more] 請提案人補充
    [talk] 列入商議
    [done] 已經辦好
    [will] 會辦理
    [late] 還沒辦成，說明原因
    [said] 說明情況
   *[no] 不採納，說明理由
}
outcome-why = { $what ->
    [more] 請提案人補充：請寫明要補什麼。
    [talk] 列入商議：何時、如何商量？
    [done] 已經辦好：辦了什麼？
    [will] 會辦理：誰來辦，什麼時候？
    [late] 還沒辦成：為什麼，打算怎麼辦？
    [said] 說明情況：請寫明原委。
    [no] 請寫明不採納的理由。
    [money] 請寫明經費為什麼沒有著落。
    [back] 請寫明為什麼撤回。
   *[merge] 請寫明為什麼合併。
}
outcome-why-how = { $what ->
    [back] 請寫成一則訊息傳給我，最多 { $most } 個字，也可以點下面現成的一句。附議的住戶和全社區都看得到。
   *[other] 請寫成一則訊息傳給我，最多 { $most } 個字，也可以點下面現成的一句。提案人和全社區都看得到。
}
    .plain = 請寫一句傳給我，或點下面現成的一句。大家都看得到。
outcome-phrase = { $what ->
    [more] { $phrase ->
        [1] 請寫明在哪裡，最好附一張照片。
       *[2] 請寫明希望怎麼辦。
    }
    [talk] { $phrase ->
        [1] 列入下次住戶會議，會前三天通知各位。
       *[2] 先請物業公司和懂行的人看一看，兩週內回覆。
    }
    [done] { $phrase ->
        [1] 請各位看看，有不妥隨時說。
       *[2] 物業公司已經處理好了。
    }
    [will] { $phrase ->
        [1] 已經排進下個月，由物業公司辦理。
       *[2] 今年的經費裡有，辦好了在這裡說。
    }
    [late] { $phrase ->
        [1] 材料還沒到，到了就裝。
       *[2] 物業排不開，已經另請師傅。
    }
    [said] { $phrase ->
        [1] 這件事歸物業公司管，已經轉告，一週內來回覆。
       *[2] 這件事要區分所有權人會議決定，管委會不能代定。
    }
    [no] { $phrase ->
        [1] 現場條件不允許，看過了做不了。
       *[2] 今年的安排裡已經有類似的事。
    }
    [money] { $phrase ->
        [1] 今年沒有這筆經費，列入明年再議。
       *[2] 報價超出預算，正在另想辦法。
    }
    [back] { $phrase ->
        [1] 這件事已經解決了。
       *[2] 我想再斟酌一下。
    }
   *[merge] { $phrase ->
        [1] 兩件說的是同一件事。
       *[2] 合在一起辦更省力。
    }
}
promise-when = 答應辦的事，什麼時候以前辦好？
promise-when-how = 請按一項，或把日期傳給我，例如 12月20日。到期還沒有說法，會提醒您、主任和監察委員，全社區也看得到過了幾天。
    .plain = 請按一項，或把日期傳給我。
button-promise-in = { $days ->
    [0] 說不準
    [14] 兩週內
    [30] 一個月內
   *[90] 三個月內
}
promise-preview = { DAY($until) }以前辦好。
promise-no-day = 沒有說定日期。
promise-day-unclear = 看不出是哪一天。請傳一個日期，例如 12月20日，或按下面一項。
promise-day-not-ahead = 請給一個往後的日期，最多兩年。
promise-none = 提案 { $number } 沒有答應了還沒辦的事。
proposal-promise = { $late ->
    [yes] 答應 { DAY($until) }前辦好，{ $days ->
        [0] 今天到期
       *[other] 已過 { $days } 天
    }{ $named ->
        [yes] ，由{ $who }負責。
       *[no] 。
    }
   *[no] 答應 { DAY($until) }前辦好{ $named ->
        [yes] ，由{ $who }負責。
       *[no] 。
    }
}
proposal-promise-delay = { DAY($at) }說還沒辦成（{ $by }）：{ $why }
outcome-into = 併入：提案 { $into }
outcome-preview = 請看一遍，還沒有送出。要改，就再傳一遍。
outcome-preview-why = { $what ->
    [more] 請補充：{ $why }
    [talk] 說明：{ $why }
    [done] 已經辦好：{ $why }
    [will] 會辦理：{ $why }
    [late] 還沒辦成：{ $why }
    [said] 回覆：{ $why }
   *[other] 理由：{ $why }
}
outcome-preview-then = { $what ->
    [more] 送出以後全社區都看得到。等提案人 14 天，這幾天不算在回覆期限內；一件提案只能請一次。附議照舊，附議的住戶會收到修改前後的文字。
    [talk] 送出以後全社區都看得到，提案人、附議和關注的住戶會收到；商議以後還要回覆或交付表決。
    [will] 送出以後全社區都看得到，不能再改；辦好了請再來說一聲。
    [late] 送出之後全社區都看得到，提案人、附議和關注的鄰居會收到；辦好了請再來說一聲。
    [back] 撤回以後不能恢復，編號留著，全社區都看得到；附議的住戶會收到理由。
    [merge] 這一件就停在這裡，意見留在原處；附議不會自動轉過去，每一戶會重新問一次。管委會合併的，三天內可以撤銷一次；提案人之間合併的不能恢復。
    [money] 送出以後全社區都看得到；表決通過的結果不變。
   *[other] 回覆以後全社區都看得到，不能再改；提案人、附議和關注的住戶會馬上收到。
}
    .plain = { $what ->
    [more] 大家都看得到。等提案人 14 天，只能請一次。
    [back] 撤回以後不能恢復，大家都看得到理由。
    [merge] 合併以後，附議的住戶會再問一次。管委會合併的，三天內可以撤銷。
   *[other] 送出以後大家都看得到，不能再改。
}
button-outcome-later = 先不送出
button-outcome-now = { $what ->
    [more] 請提案人補充
    [back] 確定撤回
    [merge] 確定併入
    [talk] 確定列入商議
   *[other] 就這樣回覆
}
outcome-done = { $what ->
    [more] 已請提案 { $number } 的提案人補充，附議的住戶也會收到。補充了或到期了，會回到這裡。
    [talk] 提案 { $number } 已列入商議，已通知提案人和附議的住戶。商議以後請再回覆，或交付表決。
    [late] 提案 { $number } 已說明還沒辦成，新的日期已通知提案人和附議的鄰居。
    [no] 提案 { $number } 已經回覆：不採納。理由已通知提案人和附議的住戶。
    [money] 提案 { $number } 已寫明經費沒有著落，已通知提案人和附議的住戶。
    [back] 提案 { $number } 已撤回，附議的住戶會知道理由。
    [merge] 提案 { $number } 已併入 { $into }。附議過的每一戶都會被問：還附議那一件嗎？
    [wish] 已去問提案 { $into } 的提案人，同意了才併入。七天沒有回覆就作罷。
   *[other] 提案 { $number } 已經回覆，已通知提案人和附議的住戶。
}

## 交給誰回覆

neighbour-name = { $name }
hand-on-who = 請哪位委員回覆？
hand-on-how = 期限不變。全社區看得到等誰回覆，那位委員會收到通知。
hand-on-done = 提案 { $number } 現在由{ $member }回覆，已經通知對方。

## 轉交

heir-who = 請哪一位接著辦這件提案？
heir-who-how = { $neighbours ->
    [0] 還沒有別戶附議。可以拿一個連結，傳給願意接手的住戶。
   *[other] 下面是附議過的住戶；也可以拿一個連結，傳給願意接手的人。
}
button-offer-link = 拿一個連結
heir-ahead = { $named ->
    [yes] 請{ $name }接手，對方同意了才算。
   *[no] 拿一個連結，第一位點開並同意的住戶接手。
}
heir-ahead-then = 接手以後，這件提案署對方的名字，由對方決定撤回和併案。七天沒有回覆就作罷。
button-offer-now = 就這樣辦
button-other-heir = 換一位
heir-asked = 已去問{ $name }，{ $until } 以前有效。在那以前提案還是您的。
heir-link = 連結好了，{ $until } 以前有效：
heir-link-is = { $link }
heir-link-once = 第一位接手的住戶算數，之後連結就沒有用了。請只傳給想請的人。
offer-to-you = { $author }請您接手一件提案：
offer-until = 請在 { $until } 以前回覆。
offer-then = 接手以後，這件提案署您的名字，回覆會傳給您。不接手沒有關係。
button-take-on = 我來接手
button-rather-not = 不用了
offer-answered = { $mine ->
    [yes] 提案 { $number } · { $title } 現在是您的了。有進度會在這裡通知。
   *[no] 好的，沒有接手。已經通知提案人。
}
offer-refused = 您請的那位住戶這次不接手。
offer-refused-then = 提案還是您的，可以再請別人。
handed-over = 您的提案已由{ $author }接手，謝謝您提出來。

## 併案

merge-which = 併入哪一件提案？
merge-which-how = { $alike ->
    [0] 沒有找到相近的。請傳那一件的編號，例如 2026-031，寫在提案的第一行。
   *[other] 下面是相近的幾件；別的請傳編號，例如 2026-031。
}
merge-which-then = 附議和意見都不會自動轉過去：意見留在原處，附議的每一戶會重新問一次。
merge-change-places = { $number } 請{ $place ->
    [everywhere] 全社區
   *[other] { $place }
}附議，需要 { $needed } 戶；{ $into } 請{ $there ->
    [everywhere] 全社區
   *[other] { $there }
}附議，需要 { $count } 戶。
merge-change-supports = { $outside ->
    [0] 附議過的 { $supports } 戶都可以附議 { $into }，要自己再按一次。
   *[other] 附議過的 { $supports } 戶之中，有 { $outside } 戶不在{ $there }，附議轉不到 { $into }，也不能再按。我們會明白告訴他們。
}
merge-row = { $number } · { $title }
merge-wish = { $by }想把自己的提案併入您的提案 { $into }：
merge-wish-hidden = 理由被成員隱藏了。
merge-wish-then = 同意以後，那一件停在那裡，附議過的住戶會被問是不是也附議您的。{ $until } 以前有效。
button-see-wish = 看一看
button-agree-merge = 同意併入
merge-wish-answered = { $done ->
    [yes] 提案 { $number } 已併入 { $into }，附議過的每一戶都會重新問一次。
   *[no] 沒有併入。已經通知對方。
}
merge-refused = 提案 { $into } 的提案人這次不同意併案。
merge-refused-then = 您的提案照舊進行。
merged-again = { $hidden ->
    [yes] 您附議的提案 { $number } 併入了另一件。
   *[no] 您附議的「{ $title }」（{ $number }）併入了另一件。
}
merged-again-ask = { $state ->
    [ask] 府上還附議嗎？不點就不算。
    [has] 府上已經附議了那一件，不用再做什麼。
    [elsewhere] 那一份只請{ $place }的住戶附議，您家不在那裡，附議轉不過去。您家原來的附議留在 { $number } 之下，不再往前計算。您那邊也想辦，可以另寫一份。
   *[only] 那一件目前不用府上附議，可以去看進度。
}
button-support-into = 也附議那一件
merged-here = 有另一件提案併入了您的這件：
merged-here-then = 那一件的附議不會自動算進來，附議過的住戶會重新問一次。
support-left = 好的，沒有附議。以後想附議，還可以點。

## 撤銷併案

button-part = 撤銷併案
part-ahead = 撤銷併案：這一件不再併入 { $into }，恢復單獨辦理。
part-ahead-supports = { $both ->
    [0] 原來的附議 { $supports } 戶照算。
   *[other] 原來的附議 { $supports } 戶照算。其中 { $both } 戶併案以後也附議了 { $into }，會詢問是否仍附議那一件。
}
part-ahead-then = 停下來的幾天會補上，意見都在原處。提案人、附議和關注的住戶都會收到通知。{ $until } 以前可以撤銷，只能撤銷一次。
    .plain = 提案人和附議的住戶都會知道。只能撤銷一次。
button-part-now = 確定撤銷併案
part-done = 併案已撤銷：提案 { $number } 恢復單獨辦理，不再併入 { $into }。已通知提案人、附議和關注的住戶。
parted-again = 併案撤銷了，這一件不再併入 { $into }：
parted-again-ask = { $state ->
    [both] 貴戶對這一件的附議照算。貴戶也附議了 { $into }{ $can ->
        [yes] ，那一件還附議嗎？不更動，就兩件都算。
       *[no] ，那一件已不在徵求附議，照原樣算。
    }
    [one] 貴戶對這一件的附議照算，不必再做什麼。
   *[other] 貴戶附議了 { $into }{ $can ->
        [yes] ，還附議嗎？不更動就照算。
       *[no] ，照原樣算。
    }
}
button-keep-both = 照舊，看全文
button-take-back-of = 收回對那一件的附議
parted = { $whose ->
    [mine] 您的提案不再併入 { $into }，恢復單獨辦理：
   *[other] 您關心的提案不再併入 { $into }，恢復單獨辦理：
}
parted-here = 原來併入您的提案 { $into } 的一件，現在恢復單獨辦理：
parted-here-then = 您的提案照常進行，已有的附議不變。
part-not-merged = 提案 { $number } 現在沒有併入別的提案，不必撤銷。
part-whose = 提案 { $number } 的併案，請由合併的委員或主任委員撤銷；提案人之間商定的併案不能撤銷。
part-once = 提案 { $number } 的併案已經撤銷過一次，不能再撤銷。要恢復，請提案人再提一件。
part-late = 提案 { $number } 的併案已過三天，不能再撤銷。要恢復，請提案人再提一件。
part-gone = 提案 { $number } 的提案人已經註銷，文字已刪去，不能恢復。

## 請提案人補充

returned-until = 請在 { $until } 以前補充；到期沒有補充，管委會照目前的文字回覆。
button-send-again = 補充後再送
edit-sent-again = 已經再送給管委會。附議照舊，附議的住戶會收到新的文字。
sent-again = 您關心的提案，提案人補充後再次送交了。
sent-again-change = { $how ->
    [added] 新寫的：{ $words }
   *[gone] 去掉的：{ $words }
}
sent-again-now = 現在的文字是：
sent-again-then = { $mine ->
    [yes] 府上的附議照舊算。改過的若不是您要的，管委會回覆以前可以收回；收回以後不能再附議。
   *[no] 修改前的文字在「經過」裡看得到。
}
edit-keeps-little = 鄰居附議的是 { $number } 原來的話。補充時，原來的{ $part ->
    [wish] 「希望」
   *[body] 內容
}可以寫細、可以增加，不能整段換成別的。想提的是另一件事，請另寫一份提案。
proposal-with-author = 這件提案正請提案人補充，等到 { $until }。到時再回覆。
return-once = 提案 { $number } 已經請提案人補充過一次。請照目前的文字回覆。
return-replied = 提案 { $number } 已經有過說明，不能再請提案人補充。請回覆，或交付表決。
return-overdue = 提案 { $number } 的回覆已經到期，不能再請提案人補充。請照目前的文字回覆。
return-nobody = 提案 { $number } 的提案人目前不在這裡，沒有人補充。請回覆，或先找一位住戶接手。

## 管委會待回覆

owed-list = { $waiting ->
    [0] 沒有提案等第一次回覆。
   *[other] 有 { $waiting } 件提案等回覆。
}
owed-how = 快到期的在前，請提案人補充的、商議中的在後。點開就能回覆。
owed-none = 附議足夠的提案會出現在這裡。
owed-punctual = 應回覆的 { $due } 份中，按時回覆了 { $timely } 份。
owed-by = { $title }：等{ $who }
owed-row = { $state ->
    [returned] { $title } · 請提案人補充
    [talked] { $left ->
        [0] { $title } · 商議中
       *[other] { $title } · 商議了 { $left } 天
    }
    [late] { $late ->
        [0] { $title } · 今天到期
       *[other] { $title } · 逾期 { $late } 天
    }
   *[waits] { $title } · 還有 { $left } 天
}

## 通知

notice-answer = { $why ->
    [handed] 有一件提案請您來回覆。
    [again] 請提案人補充的一件提案，已經補充好了，等您回覆。
    [silent] 請提案人補充的一件提案，到期沒有補充，請照目前的文字回覆。
    [soon] 有一件提案快到回覆期限了。
   *[late] 有一件提案過了回覆期限，還沒有回覆。
}
notice-promise-late = 答應辦的事到了日期，還沒有說法。
notice-promise-put-off = 您關心的提案，答應的事還沒辦成，改了日期。
news = { $whose ->
    [mine] { $what ->
        [returned] 您的提案附議足夠了。管委會請您補充一點，再來回覆。
        [deliberating] 管委會把您的提案列入了商議。
        [answered] 管委會回覆了您的提案。
        [declined] 管委會回覆了您的提案：這次不採納。
        [unfunded] 您的提案表決通過了，但經費沒有著落。
        [merged] 您的提案併入了另一件。
        [withdrawn] 您的提案已撤回。
       *[lapsed] 您的提案到期了，附議不足。
    }
   *[other] { $what ->
        [returned] 您關心的提案，管委會請提案人補充。
        [deliberating] 您關心的提案列入了商議。
        [answered] 您關心的提案有了回覆。
        [declined] 您關心的提案有了回覆：這次不採納。
        [unfunded] 您關心的提案表決通過了，但經費沒有著落。
        [merged] 您關心的提案併入了另一件。
        [withdrawn] 您關心的提案由提案人撤回了。
       *[lapsed] 您關心的提案到期了，附議不足。
    }
}
news-then = { $what ->
    [returned] 附議照舊算。補充以後會把新的文字傳給附議的住戶，管委會再回覆。
    [deliberating] 下一步：商議以後再回覆，或交付大家表決。有消息會在這裡通知。
    [answered] 覺得沒有說清楚，可以找管委會，也可以再提一件。
    [declined] 想再商量，可以找管委會；情況變了，也可以再提。
    [unfunded] 通過的結果不變；有了經費再辦。
    [merged] 意見留在原處；以後的進度在併入的那一件裡。
    [withdrawn] 還想辦這件事，可以自己寫一件。
   *[lapsed] { $whose ->
        [mine] 可以改一改再提一件，也可以先找鄰居商量。
       *[other] 提案人可以再提一件。
    }
}

## 婉拒

answer-not-ones-own = 提案 { $number } 是您自己提的，請由別的委員回覆，以免自己回覆自己。
proposal-nothing-owed = 提案 { $number } 目前沒有等著的回覆。
proposal-hand-on-chair = 交給誰回覆，由主委或目前負責的委員來定。
proposal-not-a-member = 只能交給現任的委員。請重新選一位。
proposal-taken-up-already = 提案 { $number } 已經列入商議。下一步請回覆，或交付表決。
proposal-not-adopted = 提案 { $number } 沒有表決通過，不用說明經費。
proposal-withdraw-in-vote = 提案 { $number } 已經在表決，不能撤回。請等結果。
proposal-over = 提案 { $number } 已經有了結果，不能再改動。
proposal-authors-only = 這件事由提案 { $number } 的提案人來辦。
proposal-edition-unknown = 沒有這一份修改前的文字。
merge-whose = 併案由管委會或提案人來辦。覺得兩件是一回事，可以在意見裡說一聲。
merge-itself = 一件提案不能併入它自己。請換一件。
merge-its-own = 提案 { $number } 本來就已經併入了這一件，不用再併。
merge-into-merged = 提案 { $number } 已經併入 { $into }。請直接併入 { $into }。
merge-closed = 提案 { $number } 已經有了結果，不能再併案。
merge-owed = 提案 { $number } 附議已足，管委會欠它一個回覆；{ $into } 附議還不足，不能併過去。可以反過來併。
merge-narrows = 附議 { $number } 的鄰居中，有 { $outside } 戶不在{ $place }，併過去就沒有地方附議了，所以只能由 { $number } 的提案人自己來併。也可以反過來，把 { $into } 併入 { $number }。
merge-wish-over = 併案的事已經過期，或已經有了結果（提案 { $number }）。
merge-number-unknown = 沒有這個編號的提案。請看清楚編號，再傳一次，例如 2026-031。
heir-is-author = 這件提案本來就是您的。
heir-not-here = 對方目前不住在這裡，不能接手。請換一位。
heir-unreachable = 現在聯絡不上這位住戶，無法詢問。請換一位，或取一個連結當面交給對方。
offer-over = 提案 { $number } 的轉交已經過期、收回，或提案已經有了結果。
offer-not-yours = 提案 { $number } 請的是另一位住戶，或這個連結已經換過。請問傳連結的人。
