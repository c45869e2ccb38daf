# 帳號：換手機、換號，服務台代為停用帳號，第二個人複核。

## 我的帳號

button-my-accounts = 換手機、換號
accounts = 換手機、換號 · 目前有 { $number } 個帳號能以您的名義辦理
account-one = 帳號 { $number }：{ $since }起{ $here ->
    [yes] ，就是這一個
   *[no] {""}
}{ $shared ->
    [yes] ，與他人共用
   *[no] {""}
}
account-one-before = 帳號 { $number }：一直使用中{ $here ->
    [yes] ，就是這一個
   *[no] {""}
}{ $shared ->
    [yes] ，與他人共用
   *[no] {""}
}
accounts-new = 只換手機、帳號不變：在新手機登入同一個帳號即可，這裡什麼都不用改。換了帳號：請在這裡索取換號編號，用新帳號傳來。
accounts-gone = 舊帳號已經打不開：請帶身分證件到服務台，由服務台停用舊帳號，再給您新編號。
button-account-code = 索取換號編號
account-code = 換號編號：{ $code }
account-code-how = 用新帳號打開這裡，按「我是這裡的住戶」，把編號傳來。
account-code-until = { $until }前有效，只能用一次。
account-code-care = 誰拿到它，誰就能以您的名義投票。請不要傳給任何人，服務台也不會向您要。
button-take-off = 停用帳號 { $number }
account-off-own = 停用帳號 { $number }，以後它不能再以您的名義辦理。
account-off-stays = { $mine ->
    [yes] 您的住處、職務、點數和投過的票都不變。
   *[no] { $name }的住處、職務、點數和投過的票都不變。
}
account-off-shared = 同一個帳號上的其他人照常使用。
account-off-own-told = 那個帳號會收到通知；如果不是您本人停用的，可以在那邊提出。
button-account-off-now = 停用
account-is-off-own = 已停用。那個帳號不能再以您的名義辦理。
account-last-one = 這是您唯一的帳號。請先用新帳號綁定，再停用這一個；舊帳號打不開了，請到服務台。
account-too-new = 這個帳號剛綁定。{ $until }以後才能用它停用別的帳號；急著停用，請到服務台。
account-gone = 這個帳號已經停用了。
account-words-length = 請寫一句理由，最多 { $most } 個字。

## 服務台

button-accounts-of = 帳號
accounts-of = { $name }（{ $homes }）的帳號：{ $number } 個
accounts-of-waits = 有一個帳號還等第二個人複核，複核完成前不能更改。
accounts-of-first = 手機遺失、賣了舊手機、綁錯帳號，可以在這裡停用。請先核對身分證件。
accounts-of-code = 名下沒有帳號。本人帶著手機前來，核對身分證件後，給一個換號編號，綁定這支手機。
account-off = 停用{ $name }的帳號 { $number }。
account-off-told = 那個帳號、同一戶的人、親屬和監察委員會立即收到通知。持有那個帳號的人可以說是自己的：帳號先恢復，由另一個人複核。
account-off-two = 這一位擔任職務：要另一位服務台人員或監察委員也複核過，才會停用。
account-off-ask = 為什麼停用？例如：本人前來說手機遺失，已核對身分證。這句話那個帳號和監察委員看得到。
account-off-waits = 已記下。{ $name }的帳號等另一位服務台人員或監察委員複核後停用。
account-is-off = 已停用：{ $name }的帳號。
account-is-off-then = 現在就可以給換號編號；滿一天，或另一個人也複核過，編號才能使用。在那之前可以代辦，或填委託單。
button-give-account-code = 給一個換號編號
account-code-for = { $name }的換號編號：{ $code }
account-code-for-how = 請抄給本人。在新帳號裡打開這裡，按「我是這裡的住戶」，把編號傳來。
account-code-starts = { $starts }起可以使用；另一個人複核過停用一事，立即可以使用。
account-code-told = 同一戶的人、親屬和監察委員會收到通知。
account-still-there = 名下還有帳號。請先停用打不開的那個，再給新編號。

## 新帳號

account-offered = 編號正確。這個帳號以後以{ $name }的名義辦理，是您本人嗎？
account-offered-then = 原來的住處、職務、點數都在。原來的帳號會收到通知。
button-bind-account = 是我，{ $name }
account-by-tap = 請按按鈕：是本人就按綁定，不是就按先不辦了。
account-bound = 綁定完成。這個帳號現在是{ $name }的。
account-bound-others = 舊帳號也還能用。不用它了，請在「換手機、換號」裡停用。
account-code-wrong = 這個換號編號對不上，還可以再試 { $left } 次。請看一遍再傳來；舊帳號裡新索取了一個，先前的就不能用了。
account-code-old = 這個編號用過了，或已過期。請再索取一個。
account-code-early = 這個編號{ $starts }起才能使用。
account-was-taken-off = 這個帳號在服務台停用過，不能自行綁回。請帶身分證件到服務台。
account-in-question = 名下有一個帳號還在核對，核對完成前不能更換。
account-quiet = 剛停用了一個帳號，{ $until }以後才能綁定新的。

## 是誰的：第二個人複核

button-account-mine = 這是我的帳號，不該停用
account-said-mine = 已記下：您說這是{ $name }的帳號。
account-said-mine-then = 帳號現在照常能用，另一位服務台人員或監察委員會來複核。請留意通知。
account-not-yours = 只有那個帳號自己能這樣說。
account-decided = 兩個人都複核過了。要更改請帶身分證件到服務台。
account-late = 過了 { $days } 天，不能再這樣說了。請帶身分證件到服務台。
account-second = 這要由另一個人複核：不是提出停用的人，也不是本人。
office-door-accounts = 停用的帳號{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 件待複核）
}
button-accounts-to-see = 停用的帳號
button-account-of = { $name }
button-see-account = 看一看
accounts-to-see-none = 沒有等您複核的帳號。
accounts-to-see = 停用帳號，等第二個人複核：{ $number } 件
account-seen = { $name }（{ $homes }）的帳號
account-seen-by = { $by }提出停用：{ $words }。{ $at }。近 30 天停用過 { $number } 個。
account-seen-now = { $carried ->
    [yes] 目前停用中。
   *[no] 目前還能用。
}
account-seen-objected = 持有帳號的人說：這是我的，不該停用。
account-seen-decided = 已經有人複核過了。
account-seen-how = 請核對身分證件，或打登記的電話問本人，再決定。
button-account-stays-off = 停用
button-account-serves = 照常能用
account-looked = { $off ->
    [yes] 已記下：{ $name }的帳號停用。已經通知那個帳號。
   *[no] 已記下：{ $name }的帳號照常能用。已經通知那個帳號。
}

## 通知

told-account-asked = 服務台要停用這個帳號，以後它不能再以{ $name }的名義辦理。另一個人複核過才停用。
told-account-asked-no = 如果這是您的帳號，請按下面。
told-account-off = { $own ->
    [yes] { $name }的另一個帳號停用了這個帳號，它不能再以{ $name }的名義辦理。
   *[no] 服務台停用了這個帳號，它不能再以{ $name }的名義辦理。理由：{ $words }
}
told-account-off-no = 如果這是您的帳號，{ $until }前請按下面：帳號先恢復，由另一個人複核。
told-account-near = 服務台停用了{ $name }的一個帳號。住處、職務、點數和投過的票都不變。
told-account-near-no = 如果本人沒有要求，請立即告訴服務台或監察委員。
told-account-watching = 服務台{ $by }停用了{ $who }的帳號。理由：{ $words }
told-account-count = { $number ->
   *[other] 近 30 天這一位停用過 { $number } 個帳號。
}
told-account-second = { $no ->
    [yes] { $who }的帳號，持有它的人說不該停用。停用是{ $by }提出的，請您看一看。
   *[no] { $by }要停用{ $who }的帳號，等您看一看。
}
told-account-looked = { $off ->
    [yes] 複核過了：{ $name }的那個帳號停用。
   *[no] 複核過了：{ $name }的那個帳號照常能用。
}
told-account-code = 服務台{ $by }給了{ $name }一個換號編號，{ $starts }起能綁定一個新帳號。
told-account-handed = { $name }綁定了一個新帳號，編號是服務台{ $by }給的。
told-account-code-no = 如果本人沒有要求，請立即告訴服務台或監察委員。
