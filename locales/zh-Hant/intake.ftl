# 隨手寫來的話：問候、提問、回報問題；服務台和管委會的回覆。

words-thanks = 不用客氣，能幫上忙就好。
words-none = 好的，剛才的話沒有用上，也沒有傳給任何人。
button-words-report = { $likely ->
    [yes] 回報問題，請人來看
   *[no] 回報問題
}
button-words-question = { $likely ->
    [yes] 問一句，請人回答
   *[no] 問一句
}
button-words-none = 都不是

sent-photo = 收到一張照片。要用它做什麼？
sent-photo-how = 選好以前，照片沒有保存，也沒有發給任何人。也可以直接寫幾個字，說說照片上是什麼。
    .plain = 還沒有發給任何人。
sent-photo-say = 照片上是什麼事、在哪裡？請寫一兩句發給我，照片會一起報上去。
sent-voice = 收到一段語音。要用它提一個提案嗎？
sent-voice-how = 服務台會聽打成文字，給您看過才用。報修、提問，請寫成文字發給我，或打服務台電話。
    .plain = 服務台幫您打成文字，給您看過才用。
button-sent-propose = { $file ->
    [voice] 用這段語音提一個提案
   *[photo] 用它提一個提案
}

## 有危險

danger-phone = { $phone ->
    [none] 報案電話
   *[other] { $phone }
}
danger-call = { $danger ->
    [fire] 有火警，請馬上撥 { danger-phone }，人先離開，不要搭電梯。
    [gas] 有瓦斯味，先別開燈、別點火，開窗出門，到外面再撥 { danger-phone }。
    [health] 有人需要急救，請馬上撥 { danger-phone }。
    [crime] 有人有危險，請馬上撥 { danger-phone }，先保護好自己。
    [child] 孩子沒有大人照看，請先陪著、看好，馬上撥 { danger-phone }。
    [wire] 可能觸電，請不要碰，也別讓人靠近。有人觸電馬上撥 { danger-phone }，不要用手去拉。
    [falling] 有東西會掉落、倒塌，請馬上離開，也別讓人從下面經過。有人受傷請撥 { danger-phone }。
    [pit] 路上有洞，請先擋一下，別讓人踩進去。有人掉下去馬上撥 { danger-phone }，不要自己下去。
    [flood] 淹水了，請先到高處，不要碰電器和開關。有人出不來馬上撥 { danger-phone }。
    [lane] 消防通道不通，請先請人移開、打開。移不開，或有火警，馬上撥 { danger-phone }。
    [ice] 地上結冰，請繞道走。有人摔倒起不來，請撥 { danger-phone }。
   *[trapped] 有人受困，請馬上撥 { danger-phone }，不要自己撬門。
}
danger-then = 這裡不能代替報案，電話打完再回來點下面的按鈕。
    .plain = 先打電話，再點下面。
danger-noted = 在這裡回報不能代替報案，還沒打電話的，請現在就打。
    .plain = 還沒打電話的，請現在就打。

## 記下來了

intake-number = { $what ->
    [question] 問-{ $number }
   *[report] 報-{ $number }
}
intake-noted = { $kind ->
    [question] 已經轉給服務台，編號 { intake-number }。
   *[report] 先記下了，編號 { intake-number }。
}
intake-noted-then = { $kind ->
    [question] 服務台和管委會看得到您的話、稱呼和門牌，有回覆就告訴您。別的鄰居看不到。
   *[report] 服務台和管委會看得到您的話、稱呼和門牌，有回覆就告訴您。什麼時候來修，要看他們的安排。
}
    .plain = 服務台和管委會看得到，有回覆就告訴您。
    .helping = { $kind ->
        [question] 服務台和管委會看得到{ $helped }的話、稱呼和門牌，有回覆就告訴{ $helped }。別的鄰居看不到。
       *[report] 服務台和管委會看得到{ $helped }的話、稱呼和門牌，有回覆就告訴{ $helped }。什麼時候來修，要看他們的安排。
    }
intake-hurry = 急事請直接打服務台電話：{ $phone }
button-put-photo = 加一張照片
button-other-photo = 換一張照片
intake-photo-ask = 請把照片傳給我。拍攝的地點和時間會去掉。
intake-photo-taken = 照片放進 { intake-number } 了。
intake-length = 要有文字，最多 { $most } 個字，您寫了 { $given } 個。請再傳一次。
intake-too-many = 您已經有 { $most } 件在等回覆。請等等這些的回覆，或打服務台電話。
    .helping = { $helped }已經有 { $most } 件在等回覆。請等等這些的回覆，或打服務台電話。
intake-unknown = 沒有找到這一件。
intake-not-yours = 這一件不是您記的，只有記的人、服務台和管委會看得到。
intake-not-answered = { intake-number } 還沒有回覆。有回覆就告訴您。

## 自己問過、報過的

intake-list = 我問過、報過的，新的在前。
intake-list-none = 您還沒有問過、報過什麼。想問想報，直接寫給我就行。
button-intake-list = 我問過、報過的
    .helping = { $helped }問過、報過的
intake-row = { $kind ->
    [danger] 🔴 { intake-number } { $words }
   *[other] { intake-number } { $words }
} · { $state ->
    [done] 已回覆
    [again] 沒解決
   *[new] 等回覆
}
intake-own = { $kind ->
    [question] 您問的 { intake-number } · { $at }
   *[report] 您報的 { intake-number } · { $at }
}
    .helping = { $kind ->
        [question] { $helped }問的 { intake-number } · { $at }
       *[report] { $helped }報的 { intake-number } · { $at }
    }
intake-words = 「{ $words }」
intake-waits = 還在等回覆。
intake-answer = { $name }回覆：{ $answer }
intake-solved = { $state ->
    [open] 解決了沒有，由提的人說了算。
    [yes] 提的人說：解決了。
   *[no] 提的人說：沒解決，還在等。
}
    .plain = { $state ->
    [open] 解決了沒有，由您說。
    [yes] 解決了。
   *[no] 沒解決，還在等。
}
button-solved = 解決了
button-not-solved = 沒解決
intake-thanks = 好的，記下了：解決了。
intake-again = 記下了：沒解決。已經請回覆的人再看看。
button-intake-back = 回到這一件

## 服務台和管委會

office-door-intake = { $waiting ->
    [0] 住戶問的、報的
   *[other] 住戶問的、報的（{ $waiting } 件）
}
intake-queue = 住戶問的、報的：危險的在前，再依先後。
intake-queue-none = 現在沒有等回覆的。
intake-head = { $kind ->
    [danger] 🔴 住戶回報危險，編號 { intake-number }
    [question] 住戶問，編號 { intake-number }
   *[report] 住戶報，編號 { intake-number }
}
intake-by = { $home ->
    [none] { $name } · { $at }
   *[other] { $name }，{ $home } · { $at }
}
button-intake-office = 回到工作台
button-answer-again = 再回覆一次
button-intake-who = 看是誰、住哪裡
button-answer-intake = 回覆
button-intake-queue = 回到等回覆的
intake-answer-ask = 回覆 { intake-number }（{ $name }）。
intake-answer-how = 請把回覆寫成一則訊息傳給我，最多 { $most } 個字。送出前會請您看一遍。
    .plain = 請把回覆傳給我。
intake-answer-preview = 請看一遍，還沒有傳給{ $name }。要改就再傳一次。
intake-answer-words = 「{ $answer }」
intake-answer-once = 只有提的人看得到，會寫明是您回覆的。送出就收不回，可以再回覆一次。
    .plain = 只有提的人看得到。送出收不回。
button-send-answer = 送出回覆
intake-answer-sent = 已經回覆 { intake-number }，提的人馬上會收到。
notice-intake-again = { intake-number } 沒解決，{ $name }請您再看看。
notice-intake-answered = { $kind ->
    [question] 您問的 { intake-number } 有回覆了
   *[report] 您報的 { intake-number } 有回覆了
}

## 自己就能答的

answer = { $topic ->
    [vote] 投票：從「表決」進去，點開一件，選同意、不同意或都可以。截止前可以改，以最後一次為準。
    [vote_ends] 投票到什麼時候，每件表決都不一樣，寫在最下面那一行。
    [propose] 提建議：點下面，一步一步寫，發布前會請您看一遍。
    [support] 附議：打開一份提案，點「我也附議」。一戶算一次，截止前可以收回。
    [meeting] 開會的時間地點都在「會議」裡，可以回覆來不來。
    [earn] 點數：您提的案通過就有。投票、附議都不給點數。
    [spend] 點數可以換東西，先到先得，換了拿券去店裡。
    [join] 加入：用社區寄到家裡的信上的編號；沒有信，請棟長或服務台確認。
    [family] 家裡人加入：請他用自己的手機來，編號向服務台要；沒有手機的，服務台可以代辦。
    [moved] 搬家：請到「我的資料」裡改，或告訴服務台。
    [privacy] 您的資料：存了什麼、誰看得到、怎麼拿走、怎麼刪，都在「我的資料」裡。
    [language] 語言：有三種，隨時可以換。
    [large] 長輩模式：話短一些，每句帶號碼，回號碼就行。字的大小在手機的設定裡調。
    [rules] 這裡的規約都公開，幾戶才夠、幾天截止，都寫在裡面。
   *[desk] 服務台幫您核對住址、更正登記，不會用的地方也可以問。
}
answer-poll = 🗳 { $title }：到{ $closes } 為止
answer-meeting = 📅 { $title }：{ $at }
answer-support = 現在的規約：全社區的提案要 { $needed } 戶附議，{ $days } 天為限。一棟的按那棟的戶數算。
answer-else = 不是您想問的？可以轉給服務台，有人回答您。
    .plain = 不是這個？可以轉給服務台。
answer-none = 這個我答不上來。可以轉給服務台，有人回答您。
button-words-to-desk = 轉給服務台
answer-to-earn = 怎麼得點數
answer-to-rewards = 看能換什麼
answer-to-rules = 看規約
