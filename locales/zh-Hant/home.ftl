# 首頁、加入、我的資料、說明。

command-start = 首頁
command-me = 我的資料：留了什麼、誰看得到
command-help = 怎麼使用
command-language = 換語言
command-cancel = 停下正在填的內容

## 五種首頁

home-here = 您好，這裡是{ $community }議事廳。
home-can = 在這裡可以提案、投票、看開會通知、使用點數。
home-kept = 加入要核對住址，約一分鐘。我們只留門牌、稱呼和在這裡辦過的事；誰看得到，都寫在「我的資料」。
    .plain = 加入要核對住址。我們只留門牌、稱呼和辦過的事。
button-look-around = 先看看大家在議什麼

home-pending = { $name }，您好。住址正在核對。
    .helping = { $helped }的住址正在核對。
home-pending-until = 核對好以前，可以看提案和表決，還不能附議和投票。手邊若有社區寄來的信，請點「我是這裡的住戶」，馬上就能核對。
    .plain = 現在可以看，還不能投票。手邊有信，馬上就能辦好。
home-refused = { $name }，您好。住址沒有核對成功。
    .helping = { $helped }的住址沒有核對成功。
home-refused-why = 原因：{ $why }
home-refused-next = 登記有誤可以更正：請點「我是這裡的住戶」，用信上的編號或登記的手機號碼再試一次，或帶能證明住址的文件到服務台。
    .plain = 請用信上的編號再試，或洽服務台。
home-moved = { $name }，您好。您已遷出登記的住址。
    .helping = { $helped }已遷出登記的住址。
home-moved-kept = 以前提的案、投的票都照樣算數。現在可以看，不能再附議和投票。
    .plain = 以前辦的都算數。現在只能看。
home-moved-next = 若還住在本社區，請點「我是這裡的住戶」，用新住處那封信就能加入。

home-welcome = { $name }，您好。這裡是{ $community }議事廳。
    .plain = { $name }，您好。
    .helping = { $community }議事廳 · { $helped }的首頁
home-now = { $running ->
    [0] 目前沒有進行中的表決
   *[other] 目前有 { $running } 件表決進行中
}，{ $collecting ->
    [0] 也沒有徵求附議的提案。
   *[other] 有 { $collecting } 件提案在徵求附議。
}
    .plain = { $running ->
    [0] 現在沒有要投票的事
   *[other] 有 { $running } 件事正在投票
}，{ $collecting ->
    [0] 也沒有新提案。
   *[other] 有 { $collecting } 件提案請看一看。
}
home-now-quiet = 目前沒有進行中的表決，也沒有徵求附議的提案。有想改善的地方，歡迎提案。
    .plain = 現在沒有要投票的事。
home-waiting = 工作台有 { $waiting } 件事待辦。
home-draft = 有一件提案還沒寫完，內容都留著。
    .helping = { $helped }有一件提案還沒寫完，內容都留著。
home-awaited = 有一件事還沒填完，接著傳來的文字會算在裡面。不想填了，請傳 /cancel。
button-go-on-writing = 接著寫我的提案
    .helping = 接著寫{ $helped }的提案

## 說明和服務台

help = 這裡能辦這些事，點下面就行：
help-propose = 📝 提案：提出建議，附議鄰居的提案。
help-vote = 🗳 表決：為府上投票，截止前可以改，以最後一次為準。
    .plain = 🗳 表決：為您家投票，截止前可以改。
help-meet = 📅 會議：看開會通知，回覆出不出席。
help-points = ⭐ 點數：看有多少，兌換東西。
help-committee = 工作台：職務上要辦的事都在裡面。
help-merchant = 住戶拿券來，請從「收兌換券」收券。
help-elder = 要決定的事、點數、找人幫忙，都在下面。
help-stranger = 加入後可以提案、投票、看開會通知、使用點數。現在可以先看看。
    .plain = 現在可以看。加入後才能投票。
help-not-yet = 現在可以看提案和表決，住址核對好了才能附議和投票。
    .plain = 現在可以看，還不能投票。
help-join = 加入要用社區寄到府上那封信的編號。沒收到信，請洽服務台。
    .plain = 加入要用信上的編號。沒有信，請洽服務台。
help-commands = 打字也行：/propose /proposals /polls /meetings /points /find /following /me /cancel
desk = 服務台協助核對住址、更正登記，不會操作也可以來問。
    .plain = 辦不了的事，服務台幫忙辦。
desk-phone = 服務台電話：{ $phone }
desk-visit = 有事請到社區服務台。

## 我的資料

me = 我的資料 · { $name }
me-tie = 住處：{ $dwelling }（{ $relation ->
    [owner] 區分所有權人
    [tenant] 租戶
   *[household] 家人
}），{ $way ->
    [roster] 依名冊核對
    [letter] 憑信上的編號核對
    [contact] 憑登記的電話核對
    [leader] 由棟代表證明
    [desk] 由服務台核對
    [member] 由家人證明
   *[founding] 社區設立時登記
}，自 { DAY($since) } 起
    .plain = 住處：{ $dwelling }（{ $relation ->
        [owner] 區分所有權人
        [tenant] 租戶
       *[household] 家人
    }）
me-tie-waiting = 住處：{ $dwelling }，正在核對
me-tie-disputed = 住處：{ $dwelling }，有人提出不同意見，等服務台裁定
me-more-homes = 另有 { $left } 處，請在「我的住處」看
me-no-home = 住處：目前沒有核對過的住址
me-office = 職務：{ office-at }，至 { DAY($until) }中午，{ $known ->
    [yes] 由{ $by }任命
   *[no] 由管理伺服器的人登記或邀請
}
    .plain = 職務：{ office-at }，至 { DAY($until) }
me-office-open = 職務：{ office-at }
me-suspended = 暫停發布至 { $until }。投票、附議不受影響。
me-button-homes = 我的住處
    .helping = { $helped }的住處
me-button-help = 誰能代我辦
    .helping = 誰能替{ $helped }辦
me-button-privacy = 隱私與資料
me-button-manners = 稱呼、語言、字體
manners = 稱呼、語言、字體 · 目前稱呼您「{ $name }」
    .helping = 稱呼、語言、字體 · 目前稱呼「{ $name }」
manners-seen = 鄰居在提案和留言上看到的就是這個稱呼。
manners-hidden = 您寫的稱呼「{ $name }」被成員隱藏了，改一個即可。
button-rename = 改稱呼
rename-ask = 想讓鄰居怎麼稱呼您？目前是「{ $name }」，請將新的傳給我。
rename-how = 以前發布的提案和留言也會換成新的稱呼。
rename-done = 好的，以後稱呼您「{ $name }」。
me-held = 我們留存：門牌、稱呼、聊天帳號的編號、語言，以及提案、附議、投票、會議回覆和點數。不留證件號碼；名冊裡的電話加密保存。
    .plain = 我們只留：門牌、稱呼、帳號編號和辦過的事。
me-seen = 鄰居看得到：稱呼，還有發布的提案和看法。
me-unseen = 鄰居看不到：門牌、附議、點數，還有怎麼投的票。管理伺服器的人查得到這些。
    .plain = 別人看不到：門牌、點數、怎麼投的票。管理伺服器的人可以查。
me-nobody = 我的資料 · 還沒有加入
me-nobody-held = 我們只留聊天帳號的編號和語言，還有試編號的次數。鄰居都看不到。
language-ask = 想用哪種語言？隨時可以換。
language-group = 只換在這裡說話用的語言，群組裡用社區的語言。
me-language-chosen = 好的，以後用繁體中文。
me-elder-is-on = 好的，以後說得短一點、清楚一點。
me-elder-is-off = 好的，恢復平常的說法。
button-chinese = 简体中文
button-traditional = 繁體中文
button-english = English
button-language = 換語言 · Language
button-elder-on = 開啟長輩模式（話短一點）
button-elder-off = 關閉長輩模式

## 停下

cancel-nothing = 目前沒有正在填的內容。
cancel-draft = 先放著。寫好的都留在草稿裡，隨時可以接著寫。
    .plain = 先放著，草稿還在。
cancel-done = 好，先停在這裡。

## 沒人問就傳來的文字

words = 收到這段話：「{ $words }」
words-vote = 打字不算投票，意見還沒有記下。
    請打開表決，點裡面的按鈕。
    .plain = 還沒有記下，請回覆號碼。
words-what = 您想做什麼？請點一個。這段話還沒有傳給任何人。
    .plain = 您想做什麼？
words-stranger = 可以幫忙找找有沒有相近的提案。要寫成提案，請先核對住址。
button-words-propose = { $likely ->
    [yes] 提建議，寫成提案
   *[no] 提建議
}
button-words-find = 找相近的提案

## 傳來的是編號

receipt-on-record = 回執 { $receipt } 已在案，是府上的票。
    .plain = 回執 { $receipt } 已在案，是您家的票。
receipt-not-yours = 這像是投票的回執，但和府上現在的票對不上。這裡只查自己家的回執。
    .plain = 這個回執和您家的票對不上。
receipt-what-for = 回執是那一票已在案的憑據，投票後就有。改過意見，以最後一次的回執為準。
    .plain = 改過意見，請看最後一次的回執。
receipt-other-codes = 兌換券在「點數」裡看。信上的編號，請點「再加一處住房」。
