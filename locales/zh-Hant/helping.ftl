# 代辦：替不方便用手機的鄰居辦事，同意、家人、代辦單、撤回。

command-helpers = 誰能替我辦，替我辦過什麼
button-helpers = 誰能替我辦
    .helping = 誰能替{ $helped }辦
office-door-helping = 替人辦事

## 正在替誰辦

helping-now = 正在替{ $name }辦理
helping-rests = 替{ $name }辦理已停了 15 分鐘以上，現在看到的是您自己的
helping-slip = 代辦單 { $slip }，請寫在紙上交給本人。
    .plain = 代辦單 { $slip }。請寫下來交給本人。
button-stop-helping = 結束代辦
button-go-on-helping = 繼續替{ $name }辦

## 找人

helping = 替人辦事：提案、附議、表決、會議回覆，都可以替不方便用手機的鄰居辦。
helping-find = 請傳姓名或門牌，例如 501，或 3-501。
helping-told = 每辦一件，本人和家人都會知道，也都可以撤回。
helping-found = 符合「{ $typed }」的鄰居：
helping-found-home = 這一戶還沒有登記的人，可以現在登記。
helping-found-more = 還有其他人符合。請把門牌寫完整一點，例如 3-1-501。
helping-found-nobody = 找不到「{ $typed }」。
button-help-person = { $name } · { $homes }
button-help-person-alone = { $name }
button-help-another = 替一位鄰居辦
button-enter-at = 在{ $home }登記一位

helping-card = { $name } · { $homes }
helping-card-no-consent = 還沒有同意由您代辦。請先問過本人，再記下來。
helping-card-kin = 一起看著的家人：{ $names }
helping-card-no-kin = 還沒有家人一起看著。
button-start-helping = 開始替{ $name }辦
button-record-consent = 記下本人的同意
button-help-more = 辦過的事、資料和帳號
button-help-more-own = 更多：家人、代辦情況
button-looks-on-several = 我看著的人（{ $people } 位）
helping-more = { $name }（{ $homes }）· 還可以：
helpers-more = 誰能替我辦 · 還可以：
helpers-on-whom = 您看著這些人，點開看替他們辦過什麼：
button-done-for = 辦過的事（{ $acts } 件）
button-ask-kin = 請家人一起看著
button-end-consents = 結束同意，或不再讓誰看著

helping-begun = 從現在起，您點的每一步都是替{ $name }辦的。
helping-begun-how = 15 分鐘沒有動作會自己停下。語言、稱呼、註銷這些事，要由本人來辦。
helping-stopped = 不再替{ $name }辦了。現在辦的是您自己的事。
helping-stopped-before = 現在辦的就是您自己的事。

## 不能替辦

helping-no-office = 替鄰居辦事，要由服務台、棟代表或鄰長來辦。
helping-yourself = 這是您自己。您自己的事直接辦就可以。
helping-own-home = 您和{ $name }是同一戶。一戶一個意見，請用您自己的名義辦，不必代辦。
helping-not-yours = { $name }不在您可以代辦的範圍內。棟代表只替本樓的鄰居辦，其他樓請找服務台。
helping-nobody-of-yours = 這位鄰居不在您可以代辦的範圍裡。請洽服務台，或那一棟的棟代表。
helping-unknown = 找不到這位鄰居，可能已經註銷。
helping-no-consent = { $name }沒有同意由您代辦，或者同意已到期、已結束。請先問過本人，再記下同意。
helping-theirs-alone = 正在替{ $name }辦理，這一步不能代辦。{ $name }自己的事，請本人來辦；您職務上的事，請先點「結束代辦」。
helping-lapsed = 替{ $name }辦理已停了 15 分鐘以上，這一步沒有辦。請先選：繼續替{ $name }辦，還是結束代辦。
helping-over = 現在沒有替誰在辦。
helping-enough = 同一件事上，一個人最多替 { $most } 位鄰居辦，您已經辦滿了。請換一位同事，或請本人來辦。

## 同意

consent-ask = 請先問{ $name }：同意由別人替您辦議事廳的事嗎？
consent-ask-desk = 同意是給服務台的，當班的人都可以替本人辦。
consent-ask-you = 同意只給您一個人。
consent-ask-read = 請唸給本人聽：辦了什麼都會給您一張代辦單，家人也會知道，隨時可以撤回，隨時可以結束。
button-consent-spoken = 當面口頭同意了
button-consent-phone = 在電話裡同意了
button-consent-signed = 簽了委託單
button-not-agreed = 沒有同意
consent-recorded = 記下了：{ $name }同意代辦，到{ DAY($until) }為止。
consent-recorded-then = 有帳號的，本人會收到通知；家人在看著的，也會知道。可以開始辦了。
consent-for-desk = 服務台可以代辦，到{ DAY($until) }為止（{ $how ->
    [phone] 電話裡說的
    [signed] 簽了委託單
    [self] 本人在這裡同意的
   *[spoken] 當面口頭說的
}，{ $by }記）。
    .plain = 服務台可以替您辦，到{ DAY($until) }。
consent-for-one = { $helper }可以代辦，到{ DAY($until) }為止（{ $how ->
    [phone] 電話裡說的
    [signed] 簽了委託單
    [self] 本人在這裡同意的
   *[spoken] 當面口頭說的
}，{ $by }記）。
    .plain = { $helper }可以替您辦，到{ DAY($until) }。
consent-choose = 您想請誰替您辦？
consent-choose-what = 可以替您提案、附議、投票、回覆會議。每辦一件都會告訴您。
    .plain = 他們可以替您投票、提建議。每辦一件都會告訴您。
consent-choose-end = 隨時可以結束，不必說理由。
button-choose-helper = 請人替我辦
    .helping = 請人替{ $helped }辦
button-agree-desk = 同意服務台替我辦
button-agree-one = 同意{ $name }替我辦
consent-given-desk = 好的。服務台可以替您辦，到{ DAY($until) }為止。
    .plain = 好的。服務台可以替您辦了。
consent-given-one = 好的。{ $helper }可以替您辦，到{ DAY($until) }為止。
    .plain = 好的。{ $helper }可以替您辦了。
consent-end-what = 結束以後馬上不能再代辦。以前辦過的還在，截止前可以一件件撤回。
    .plain = 結束以後就不能再替您辦了。
consent-over = 結束了。從現在起，不能再這樣替{ $name }辦事。
consent-gone = 這份同意已經結束了。
consent-not-yours = 這要由本人、本人的家人或服務台來辦。
button-end-now = 結束
button-end-desk = 不再讓服務台代辦
button-end-one = 不再讓{ $helper }代辦
ends = 要結束哪一項？

## 誰能替我辦

helpers = 誰能替您辦，誰一起看著
helpers-nobody = 現在沒有人可以替您辦事。
helpers-kin = 替您辦的每件事，這些家人也會知道：{ $names }
    .plain = 家人也會知道：{ $names }
helpers-no-kin = 還沒有請家人一起看著。
button-looks-on = 替{ $name }辦過的事

## 替您辦過的事

done-for = 替{ $name }辦過的事
done-for-nothing = 還沒有人替本人辦過事。
button-act = { $at } · { $kind ->
    [vote] 投票
    [support] 附議
    [withdraw] 收回附議
    [propose] 提案
    [comment] 說看法
    [uncomment] 收回看法
    [meeting] 回覆會議
    [report] 反映情況
    [redeem] 兌換
    [voucher-back] 退回兌換
    [edit] 改了提案
    [outcome] 撤回或合併提案
    [wish] 回覆合併
    [appeal] 申訴
    [visit] 請人到府
    [visit-change] 改到府的預約
    [still-here] 說還住這裡
    [move-out] 登記搬走
   *[other] 其他的事
}
done-by = { $by }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
    [grid] 鄰長
   *[kin] 家人
}）替{ $name }辦了一件事：
helped-vote = 🗳 表決「{ $title }」，投了票
helped-support = 📝 提案「{ $title }」，附議了
helped-withdraw = 📝 提案「{ $title }」，收回了附議
helped-propose = 📝 提了一份提案「{ $title }」
helped-comment = 📝 提案「{ $title }」，說了看法
helped-uncomment = 📝 提案「{ $title }」，收回了看法
helped-meeting = 📅 會議「{ $title }」，回覆了來不來
helped-redeem = ⭐ 用點數兌換了「{ $reward }」
helped-voucher-back = ⭐ 退回了「{ $reward }」的兌換
helped-edit = 📝 提案「{ $title }」，改了內容
helped-outcome = 📝 提案「{ $title }」，撤回了，或與其他提案合併
helped-wish = 📝 提案「{ $title }」，回覆了是否與其他提案合併
helped-appeal = 申訴了一件被隱藏或暫停發布的事
helped-still-here = 說了還住在{ $home }
helped-move-out = 登記從{ $home }搬走
helped-report = 反映了一個情況
helped-other = 一件其他的事
done-at = { $at }，代辦單 { $slip }
done-can-undo = 如果不是本人的意思，在這件事截止以前可以撤回。
    .plain = 如果不是您的意思，可以撤回。
done-final = 這一項不能撤回，可以重新辦。
done-undone = { $by }在{ $at }撤回了。
button-undo = 撤回
button-all-right = 沒問題
all-right = 好的，謝謝您看過。在截止以前改了主意，還可以撤回。
sure-undo = 您要撤回{ $by }替{ $name }辦的這件事（{ $kind ->
    [vote] 投票
    [support] 附議
    [withdraw] 收回附議
    [propose] 提案
    [comment] 看法
    [meeting] 會議回覆
    [report] 反映情況
    [redeem] 兌換
   *[other] 其他的事
}），對嗎？
undone = 撤回了，恢復成辦以前的樣子。撤回的是：
undone-before = 這件事已經撤回過了：
undone-told = 承辦的人、一起看著的家人，還有有帳號的本人，都會知道。
helped-unknown = 找不到這張代辦單。
helped-not-yours = 撤回要由本人、一起看著的家人、承辦的人或服務台來辦。
helped-final = 這一項不能撤回。需要的話，可以重新辦一次。
helped-changed-since = 這一戶後來自己又改過了，以後來說的為準，所以沒有撤回。
helped-poll-over = 這次表決在{ $closes }已經截止，票不能再撤回。如果不是本人的意思，請告訴服務台，監察委員可以查代辦單。
helped-support-over = { $number } 已經不在徵求附議，附議不能再撤回。
helped-proposal-supported = { $number } 已經有其他鄰居附議，不能單方面撤回。請作者在提案裡寫明原因再撤回。
helped-withdrawn-why = 這份提案是代辦的，本人撤回了。

told-undone = { $by }撤回了{ $helper }替{ $name }辦的事：
told-undone-at = 時間：{ $at }
told-consent = 有人記下：{ $name }同意代辦。
told-consent-end = 如果沒有這回事，請馬上結束。
button-never-agreed = 沒有這回事，結束
told-consent-over = { $by }結束了{ $name }的代辦同意。從現在起不能再這樣代辦。
told-kin = { $relative }從現在起一起看著：別人替{ $name }辦了什麼，都會知道。
told-kin-what = 不對的可以撤回，不能代為投票。
button-end-kin-told = 不要這樣
told-kin-over = { $relative }不再看著替{ $name }辦的事。

## 代辦情況，大家都看得到

button-help-report = 代辦情況
help-report = 代辦情況：從{ DAY($since) }起的這一季
help-report-none = 這一季還沒有代辦。
help-report-one = { $name }（{ $office ->
    [desk] 服務台
    [leader] 棟代表
    [grid] 鄰長
   *[kin] 家人
}）：替 { $people } 位鄰居辦了 { $acts } 件，撤回 { $undone } 件。
help-report-others = 另外還有 { $others } 位。
help-report-all = 一共 { $acts } 件，撤回 { $undone } 件。

## 家人

kin-asked = 請把這個連結傳給{ $name }的家人，或請他們掃這個碼。
kin-asked-link = { $link }
kin-asked-until = 只能用一次，到{ $until }為止。對方點了同意才算數。
kin-wanted = { $by }請您一起看著：別人替{ $name }辦議事廳的事，您也知道。
kin-wanted-what = 每辦一件，都會告訴您；不對的，您可以撤回。
kin-wanted-not = 您不能替本人投票。隨時可以不看。
button-become-kin = 我願意看著
button-not-kin = 不了
kin-now = 好的。以後別人替{ $name }辦了什麼，都會告訴您。
kin-already = 您已經在看著替{ $name }辦的事了。
kin-over = { $relative }不再看著替{ $name }辦的事。
kin-end = 讓{ $relative }不再看著替{ $name }辦的事嗎？
kin-end-what = 以後替本人辦了什麼，就不再告訴這位家人。
button-end-kin = 不再讓{ $name }看著
kin-enough = 一位鄰居最多請 { $most } 位家人看著。請先結束一位。
kin-theirs-to-ask = { $name }有自己的帳號，請誰看著由本人決定。請本人在「誰能替我辦」裡請家人。
kin-link-gone = 這個連結用過了，或者已經過期。請再要一個新的。
kin-yourself = 這個連結是給家人用的，您現在就是本人。同一支手機上有幾個人的，請先換一下誰在說話。

## 一支手機幾個人用

button-who-speaks = 換一個人說話
who-speaks = 這支手機上有幾個人。現在是誰在說話？
who-speaks-why = 誰在說話，投票和提案就算誰的。
button-speaks-now = { $name }（現在）
button-speak-as = { $name }
speaks-now = 現在是{ $name }在說話。
speaker-not-here = 這支手機上沒有登記這個人。請找服務台登記。

## 登記沒有手機的人

entering = 在{ $home }登記一位沒有手機的鄰居。
entering-name = 請傳姓名，和登記冊上的寫法一樣。
entering-relation = { $name }和這一戶是什麼關係？
button-enter-owner = 區分所有權人
button-enter-household = 家人
button-enter-tenant = 租客
entering-shown = 您看過什麼，能證明{ $name }是區分所有權人？
button-shown-deed = 看過所有權狀
button-shown-identity = 看過身分證，和登記冊一致
button-shown-nothing = 沒有看，認識本人
entering-adult = { $name }滿 18 歲了嗎？
entering-elder = 以後給{ $name }看的內容，用大字短句嗎？
button-enter-yes = 是
button-enter-no = 不是
entering-once-more = 再看一遍：{ $name }，{ $home }，{ $relation ->
    [owner] 區分所有權人
    [tenant] 租客
   *[household] 家人
}。
entering-is-adult = { $adult ->
    [yes] 已滿 18 歲。
   *[no] 未滿 18 歲。
}
entering-then = 登記以後會告訴這一戶的人，是誰登記的也會寫明。
button-enter-now = 登記
entered = 登記好了：{ $name }，{ $home }。
entered-unproved = 先登記為住戶，尚未認定為區分所有權人：須看過權狀，或身分證與登記冊相符。
entered-then = 要替本人辦事，還要先記下本人的同意。
entered-waits = { $name }已經寫進{ $home }，還要服務台核對登記冊以後才算數。
entering-not-yours = 這一戶不在您可以登記的範圍內。棟代表只登記本樓的，其他樓請找服務台。
entering-there-already = 這一戶已經有「{ $name }」，不必再登記。請直接找這個名字。

## 印在紙上

button-print-consent = 列印委託單
button-print-blank = 列印空白登記單
button-print-slip = 列印代辦單
paper-consent-here = 委託單在這裡，印出來請本人簽名。
paper-slip-here = 代辦單在這裡，印出來交給本人。
paper-consent = { $community } 代辦委託單
paper-consent-who = 委託人：{ $name }（{ $homes }）
paper-consent-desk = 我同意社區服務台替我辦理議事廳的事，到{ DAY($until) }為止。
paper-consent-one = 我同意{ $helper }替我辦理議事廳的事，到{ DAY($until) }為止。
paper-consent-what = 可以替我辦的：提案、附議、表決、會議回覆、說看法、兌換點數。
paper-consent-told = 每辦一件，給我一張代辦單，也告訴我的家人。截止以前可以撤回。
paper-consent-end = 我隨時可以結束委託，不必說理由，告訴服務台就行。
paper-sign-person = 委託人簽名
paper-sign-helper = 經辦人簽名
paper-sign-date = 日期
paper-slip = 代辦單 { $slip }
paper-slip-how = 不是您的意思，請帶著這張單子找服務台，電話 { $phone }。
paper-blank-here = 空白登記單在這裡，可以多印幾張放在櫃台。填好之後，請到「替人辦事」照著辦。
paper-blank = { $community } 臨櫃登記單
paper-blank-who = 姓名：
paper-blank-home = 住址（棟、單元、門號）：
paper-blank-phone = 電話（可不填）：
paper-blank-what = 我想辦理（請打勾）：□ 登記住戶　□ 提出提案　□ 附議　□ 表達意見　□ 詢問或通報　□ 回覆會議
paper-blank-which = 哪一份提案、哪一場會議（編號或名稱）：
paper-blank-adult = □ 我已滿 18 歲。
paper-blank-consent = □ 我同意服務台代我辦理這件事。辦妥後給我一張代辦單，截止前可以撤回。
paper-blank-words = 請寫在這裡：
told-own-word = { $by }登記了{ $name }（{ $home }），又記下{ $name }同意由自己代辦。
told-own-word-look = 兩件事都只有這一個人說。請抽空核對，這個人是不是住在那裡。
