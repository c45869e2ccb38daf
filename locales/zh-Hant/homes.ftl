# 我的住處、等確認的住戶、服務台核對的事。

## 我的住處

button-my-homes = 我的住處
    .helping = { $helped }的住處
homes = 我的住處，共 { $number } 處：
homes-none = 目前沒有登記的住處。
    .helping = { $helped }目前沒有登記的住處。
homes-none-next = 用信上的編號、登記的手機號碼，或選門牌都能加入。其他社區，請用那裡的信或連結加入。
button-home-of = { $dwelling }
home-one = { $dwelling } · { $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}
home-proved = { $since } 登記，憑據：{ $way ->
    [founding] 社區登記
    [roster] 所有權人名冊
    [letter] 信上的編號
    [contact] 登記的手機號碼
    [leader] 棟代表確認
    [desk] 服務台確認
   *[member] 家人確認
}。{ $assurance ->
    [owner] { $way ->
        [letter] 所有權人身分只憑信與姓名，還沒有看過權狀、對過手機號碼。
       *[desk] 所有權人身分已核對。
    }
   *[resident] 住戶身分已核對。
}
home-confirmed = 上次說還住在這裡：{ $at }
home-disputed = 有人對這一處提出異議，服務台正在核對。核對好以前不能辦新的事，以前辦的都算數。
home-tie-waits = 等棟代表、家人或服務台確認。
home-tie-desk = 有人提出異議，或和登記對不上，服務台正在核對。您可以寫明情況。
    .helping = 有人提出異議，或和登記對不上，服務台正在核對。
home-tie-refused = 沒有獲得確認。原因：{ $why }
home-asked = 滿一年了，想跟您核對一次：還住在這裡嗎？
    .helping = 滿一年了，替{ $helped }核對一次：還住在這裡嗎？
home-kept-on = 記下了，您還住在這裡。
    .helping = 記下了，{ $helped }還住在這裡。
button-still-here = 還住這裡
    .helping = { $helped }還住這裡
button-moved-out = 我搬走了
    .helping = { $helped }搬走了
button-household = 家裡還有誰
button-another-home = 再加一處住房
home-not-yours = 這不是您目前的住處。

household = { $number ->
    [0] { $dwelling }目前只登記您一位。
   *[other] { $dwelling }，除您以外還有 { $number } 位：
}
household-one = { $name } · { $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
} · { $way ->
    [founding] 社區登記
    [roster] 所有權人名冊
    [letter] 信上的編號
    [contact] 登記的手機號碼
    [leader] 棟代表確認
    [desk] 服務台確認
   *[member] 家人確認
}{ $disputed ->
    [yes] （服務台正在核對）
   *[no] {""}
}
household-why = 姓名只露一個字。這一頁只有核對過的家人看得到。
household-not-yet = 住址核對好了，才能看家裡還有誰。
button-object = 不認識{ $name }
button-end-tenancy = { $name }搬走了
button-invite = 請家人加入

moving = 您從{ $dwelling }搬走了嗎？
    .helping = { $helped }從{ $dwelling }搬走了嗎？
moving-ends = 會停下：替這一戶附議、投票，收這一戶的通知。沒有其他住處的，請人代辦的同意也結束。
moving-office = 會結束：您{ $where }棟代表的職務，因為您不再住在那一棟。
    .helping = 會結束：{ $helped }在{ $where }棟代表的職務。
moving-stays = 會留下：您的提案、寫的話、已經做的附議和投的票，都照樣算數。搬走以後要再加入，須重新核對。
    .helping = 會留下：{ $helped }以前辦的都算數。搬走以後要再加入，須重新核對。
    .plain = 以前辦的都算數。要再加入，須重新核對。
button-move-out = 是，我搬走了
    .helping = 是，{ $helped }搬走了
button-stay = 沒有搬
moved = 記下了，您已從{ $dwelling }搬走。
    .helping = 記下了，{ $helped }已從{ $dwelling }搬走。
moved-none = 您在本社區沒有其他住處了。提案和表決仍可以看。
    .helping = { $helped }在本社區沒有其他住處了。
moved-rest = 您還有 { $number } 處住處。
    .helping = { $helped }還有 { $number } 處住處。
button-withdraw-claim = 撤回登記
withdrawing = 撤回{ $dwelling }的登記？
withdrawing-then = 撤回以後，沒有人再看得到它。要再登記，重新選門牌即可。
button-withdraw-now = 是，撤回
button-withdraw-not = 不撤回
withdrawn = 已撤回{ $dwelling }的登記。

inviting = 請誰加入{ $dwelling }？
inviting-how = 會給您一個連結，轉給他就行。他點了以後，還要您點頭才算。
button-invite-as = { $relation ->
    [household] 家人
    [tenant] 承租人
   *[owner] 區分所有權人
}
invited = { $dwelling }的連結，給一位{ $relation ->
    [household] 家人
    [tenant] 承租人
   *[owner] 區分所有權人
}，{ $days } 天內有效：
invited-link = { $link }
invited-then = 一個連結只能用一次。他點了以後，我來問您。
invite-not-you = 這一種要由核對過的區分所有權人邀請。請所有權人來，或洽服務台。
invite-too-many = 已經有 { $most } 個連結還沒用。等用掉或七天後過期，再要新的。

tenancy = { $name }不再承租{ $dwelling }？
tenancy-told = 我們會告訴他是所有權人說的。他說不對，由服務台核對。他以前辦的都算數。
button-tenancy-ends = 是，租約結束了
tenancy-ended = 記下了，{ $dwelling }的這位承租人已搬走，也告訴了他。
home-not-your-tenant = 只有核對過的區分所有權人能結束自己承租人的登記。其他情況請洽服務台。

objecting = 這一位不是您家的人嗎？
objecting-then = 您說了以後，交給服務台核對，兩邊都會問到。比您後來、沒有核對所有權人身分的，核對好以前不能辦新的事。
objecting-true = 服務台會寫明是您提的。亂提會影響真正的家人。
button-object-now = 不是我家的人，請核對
objected-suspended = 已交給服務台。核對好以前，他不能替這一戶辦新的事。
objected-looked-at = 已交給服務台。他的登記比您早，或核對得更確實，核對好以前照舊。
objected-waits = 已交給服務台。他還沒有登記完成，服務台核對好以前，誰也不能確認他。
objected-words = 有什麼要說的，現在就寫給我，會和這件事放在一起。
object-not-of-home = 只有這一戶核對過的人能提出異議。您有情況，請洽服務台。

## 等確認

button-claims = 等確認的住戶
claims = 等您確認的住戶：
claims-how = 點開看。認識、確實住這裡的才確認。
    .plain = 認識的才確認。
claims-none = 目前沒有等您確認的住戶。
button-claim-of = { $dwelling } · { $name }
claim-one = { $name }說自己住在{ $dwelling }，是{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}。
claim-since = { $since } 提出。這一戶已經核對的有 { $members } 位。
claim-named = 登記的所有權人裡有這個姓名。
claim-not-named = 登記的所有權人裡沒有這個姓名。
claim-case = { $matter ->
    [deed] 憑信加入的所有權人，規約要求還看過權狀，要由服務台核對，這裡不能直接確認。
    [name] 登記的所有權人裡沒有這個姓名，要由服務台核對，這裡不能直接確認。
    [owners] 所有權人數對不上，要由服務台核對，這裡不能直接確認。
   *[objection] 這一戶有人說不是自己家的人，要由服務台核對，這裡不能直接確認。
}
claim-leader = 您身為棟代表，能確認他住在這裡，不能確認他是所有權人。確認後會告訴這一戶的人，次數也公開。
claim-member = 您是這一戶的人，能確認他是您家的。
claim-desk = 看過證件或契約再確認。只看，不留底。
claim-desk-owner = 要認定為所有權人，請先看權狀，或用身分證比對登記。只看，不留底。
button-confirm-known = 我認識，確認
button-confirm-contract = 看過契約，確認
button-confirm-deed = 看過權狀，認定為所有權人
button-confirm-identity = 身分證符合登記，認定為所有權人
button-confirm-resident = 只確認住在這裡
button-refuse-claim = 不能確認
button-see-claim = 看一看
claim-gone = 這一筆已經不在了。
claim-own = 不能確認自己。請服務台或別人來。
claim-own-home = 您自己家的人，要由所有權人或服務台確認。
claim-in-person = 認人須由本人來認，代辦時不能確認。請先停止代辦。
claim-refused-already = 這一位已經有人表示不能確認。請他帶文件到服務台，由服務台決定。
claim-not-yours-to-say = { $relation ->
    [owner] 是不是所有權人，由服務台看證件決定，您不用確認。
   *[other] 這要由核對過的所有權人或服務台確認，您不用確認。
}
claim-yours-to-object = { $relation ->
    [owner] 不是您家的人，請點下面，服務台會一併核對。是共有人的話，請他帶權狀到服務台。
   *[other] 不是您家的人，請點下面，服務台會核對。
}
    .plain = 不是您家的人，請點下面。
claim-not-yours = 這一位不歸您確認。棟代表只管自己那一棟。
claim-before-desk = 這一位要由服務台在「住戶核對」裡決定。
claim-confirmed-already = 這一位已經有人確認了。
claim-cap = 三十天內您最多確認 { $most } 位，已經用完。請服務台確認。
claim-cap-home = 這一戶一年內由家人確認的已經有 { $most } 位。請服務台確認。
confirmed = 確認了：{ $name }，{ $dwelling }。
confirmed-owner = 認定為區分所有權人。
confirmed-resident = 認定為住戶，不是所有權人。
confirmed-told = 已經告訴本人和這一戶的人，並記入日誌。
confirmed-left = 三十天內您還能確認 { $left } 位。
refuse-why = 為什麼不能確認？請寫一句。
refuse-read = 本人會看到這句話。
refused-claim = 記下了，沒有確認{ $name }（{ $dwelling }），也告訴了本人。
button-counts = 誰確認了多少
counts = 三十天內，棟代表和服務台確認的住戶：
counts-one = { $way ->
    [desk] 服務台{ $name }：{ $number } 位
   *[leader] 棟代表{ $name }：{ $number } 位
}
counts-none = 三十天內，棟代表和服務台沒有確認過住戶。
counts-ended = 三十天裡，服務台一個人作主結束的登記：
counts-ended-one = { $name }：{ $number } 位
counts-why = 這一頁誰都能看。棟代表到上限的一半，會告訴監察委員。
button-to-check = 看要訪視的
check = 要訪視的住戶，問還住不住：
check-one = { $dwelling } · { $name }{ $told ->
    [yes] （棟代表說不住了）
   *[no] （兩次沒回答）
}
check-how = 不回答不會被去掉。點開，登門看過或打過電話，再選還住、不住了。
check-none = 沒有待訪視的住戶。

## 服務台核對

button-cases = 住戶核對
cases = 要核對的住戶：
cases-none = 目前沒有要核對的住戶。
button-case = { $dwelling } · { $matter ->
    [deed] 憑信加入的所有權人，要看權狀
    [objection] 家人有異議
    [owners] 所有權人數對不上
    [ended] 本人說登記結束得不對
   *[name] 登記裡沒有這個姓名
}
case = { $dwelling } · { $matter ->
    [deed] 憑信加入的所有權人，要看權狀
    [objection] 家人有異議
    [owners] 所有權人數對不上
    [ended] 本人說登記結束得不對
   *[name] 登記裡沒有這個姓名
}
case-side = { $name }，{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}。憑據：{ $way ->
    [founding] 社區登記
    [roster] 所有權人名冊
    [letter] 信上的編號
    [contact] 登記的手機號碼
    [leader] 棟代表確認
    [desk] 服務台確認
   *[member] 家人確認
}，{ $at }。
case-side-waits = { $name }，{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}，{ $since } 提出，還沒有核對。
case-said = 他說：{ $words }
case-said-nothing = 還沒有說明。
case-owners = 登記的所有權人（{ $number } 位）：{ $names }
case-asked-in = 已請相關的人到服務台來。
case-decided = 決定：{ $ruling ->
    [keep] 確認被核對的這一位
    [drop] 不確認被核對的這一位
    [instead] 換了所有權人：確認被核對的這一位，原來的不再是
    [neither] 都不確認
   *[same] 兩個帳號是同一個人
}。理由：{ $reason }
button-rule-keep = 確認{ $name }
button-rule-drop = 確認{ $name }，前一位不算
button-rule-drop-alone = 不確認
button-rule-neither = 都不確認
button-rule-same = 是同一個人的兩個帳號
button-ask-in = 請本人來
button-other-rulings = 其他決定
case-other-rulings = 也可以這樣決定：
button-case-back = 回到這一件
button-see-case = 看一看
ruling-is = 您要定的是：{ $ruling ->
    [keep] 確認被核對的這一位
    [drop] 不確認被核對的這一位
    [instead] 換了所有權人：確認被核對的這一位，原來的不再是
    [neither] 都不確認
   *[same] 兩個帳號是同一個人
}。
ruling-why = 請寫理由。兩邊都會看到，定了會記入日誌。
asked-in = 已請相關的人帶能說明的文件到服務台來。
case-gone = 這一件已經定了，或不在了。
case-not-yours = 這一件和您沒有關係。
case-one-side = 這一件只有一邊，合不了。
case-same-office = 對方擔任職務，不能由一個人合併帳號。請本人用原來的帳號取得換號編號；打不開了，請先停用原來的。
case-tie-over = 被核對的這一位已經搬走了，不能再確認。請選「不確認」，把這一件了結。
case-over = 被核對的這一位已經搬走，或撤回了登記，這一件已了結。
case-own-home = 這是您自己家的事，請其他服務台人員決定。
case-own-word = 這一位是您確認的，請其他服務台人員決定。
case-words-length = 請寫幾句話，最多 { $most } 個字。
case-reason-length = 請寫一句理由，最多 { $most } 個字。
side = { $dwelling }，服務台正在核對誰住在這裡。
side-other = 另一邊是：{ $name }
side-said = 您說的：{ $words }
side-waits = 您可以寫明情況，服務台兩邊都看了再定。
side-come = 服務台請您帶能說明的文件來一趟。
button-tell-side = 寫明情況
button-see-side = 看一看，寫明情況
side-ask = 請寫明情況，幾句話就行。
side-read = 只有服務台看得到。

## 通知

told-claimed = { $name }說自己住在{ $dwelling }（{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}），等您確認。
told-claimed-how = 認識、確實住這裡的才確認。
told-claimed-desk = { $name }說自己是{ $dwelling }的{ $relation ->
    [owner] 區分所有權人
    [household] 家人
   *[tenant] 承租人
}。這由{ $relation ->
    [owner] 服務台看證件
   *[other] 核對過的所有權人或服務台
}決定，您不用確認。
told-claimed-desk-how = 不是您家的人，請點下面，服務台會核對，核對好以前不會登記。
    .plain = 不是您家的人，請點下面。
told-confirmed = 核對好了：您住在{ $dwelling }，由{ $way ->
    [desk] 服務台
    [leader] 棟代表{ $by }
   *[member] 家人{ $by }
}確認。
told-at-home = { $name }由{ $way ->
    [desk] 服務台
    [leader] 棟代表{ $by }
   *[member] 家人{ $by }
}確認為您家（{ $dwelling }）的{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}。
told-joined = { $name }加入了您家（{ $dwelling }），登記為{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}，憑{ $way ->
    [contact] 登記的手機號碼
   *[letter] 信上的編號
}。
told-by-letter = 有人憑寄到{ $dwelling }的信加入，說自己是區分所有權人，姓名與名冊相符。名冊上這一戶登記的手機號碼是您的。
told-by-letter-no = 是您自己或家人，不用辦什麼。不是，請按下面用手機號碼加入這一戶，再告訴服務台。
told-came-themselves = { $name }（{ $dwelling }）憑信上的編號自己加入了，以後可以自己辦事。
told-came-consent = 同意過的代辦照舊，到期或本人收回為止。如果不是本人，請馬上告訴服務台。
case-about-owning = 這一位憑信證明住在這裡，說自己是區分所有權人，寫的姓名和登記的對不上。看過權狀再認；不認，仍是住戶。
button-rule-owner = 看過權狀，認作所有權人
button-rule-no-owner = 不認作所有權人
case-you = { $state ->
    [owner] 您已登記為這一戶的區分所有權人。
    [in] 您已登記在這一戶。
    [resident] 未認定為區分所有權人，仍登記為這一戶的住戶。
    [never] 這一次沒有為您登記。
    [over] 您不再登記在這一戶，以前辦的都算數。
   *[same] 兩個帳號認定為同一位，都歸您。
}
case-you-again = 確實住在那裡，請攜帶可以說明的文件到服務台，可以再登記。
case-them = { $state ->
    [owner] { $name }已登記為這一戶的區分所有權人。
    [in] { $name }已登記在這一戶。
    [resident] { $name }未認定為區分所有權人，仍登記為這一戶的住戶。
    [never] 沒有為{ $name }登記。
    [over] { $name }不再登記在這一戶，以前辦的都算數。
   *[same] { $name }的帳號和您的認定為同一位。
}
case-why = 理由：{ $reason }
told-at-home-no = 不是您家的人，請點下面。
told-there = 您家（{ $dwelling }）在您加入以前，已經有人登記。
told-there-no = 請看一看都是誰。有不認識的，點「不認識…」，服務台會核對。
button-report-tie = 不是我家的人
    .helping = 不是{ $helped }家的人
told-refused = { $dwelling }的登記沒有獲得確認。
told-refused-why = 原因：{ $why }
told-halfway = 棟代表{ $name }三十天內確認了 { $confirmed } 位住戶，上限 { $most } 位。
told-case = 要核對的住戶：{ $dwelling }，{ $matter ->
    [deed] 憑信加入的所有權人，要看權狀
    [objection] 家人有異議
    [owners] 所有權人數對不上
    [ended] 本人說登記結束得不對
   *[name] 登記裡沒有這個姓名
}。
told-side = { $dwelling }，服務台要核對您的登記：{ $matter ->
    [deed] 憑信加入的所有權人，要看權狀
    [objection] 家人有異議
    [owners] 所有權人數對不上
    [ended] 本人說登記結束得不對
   *[name] 登記裡沒有這個姓名
}。
told-side-suspended = 核對好以前，您不能辦新的事，以前辦的都算數。您可以寫明情況，兩邊都看了再定。
told-side-counts = 核對好以前，現有的登記照舊。您可以寫明情況，兩邊都看了再定。
told-side-waits = 核對好以前，先不登記。您可以寫明情況，兩邊都看了再定。
told-ruled = { $dwelling }核對好了。
told-lapsed = { $dwelling }的核對結束了：對方註銷了資料，不再有人提出不同意見。
told-lapsed-then = 您的登記照常有效，什麼都不用做。
told-come = { $dwelling }的登記，服務台請您來一趟。
told-come-with = 請帶能說明的文件，例如權狀、租約。只看，不留底。
told-ended = 所有權人登記您已不再承租{ $dwelling }。您以前辦的都算數。
told-ended-no = 如果不是這樣，請洽服務台。
told-asked = 您還住在{ $dwelling }嗎？
told-asked-again = 兩個星期前問過您一次，再問這一次就不打擾了。
told-asked-why = 一年核對一次，免得搬走的人還替這一戶說話。不回答也不會把您去掉。
    .plain = 一年問一次。
told-to-check = 有住戶問過兩次沒有回答還住不住，請前往訪視。
told-locked = 有人一再試{ $dwelling }信上的編號，那封信已經停用。
told-locked-home = 已經加入的人不受影響。沒有加入的家人，可以由您邀請，或向服務台要新的信。
told-locked-desk = 沒有加入的，請給他換一封新的信。家裡已經加入的人不受影響。
told-asks = 有一個帳號用您登記的手機號碼來加入，說那也是您的帳號。是您嗎？
told-asks-no = 是您，請點下面。不是您，什麼都不用點，他進不來；請告訴服務台，登記的號碼可能已經是別人的。
    .plain = 是您，請點下面。不是您，不用點，他進不來。
button-let-account-in = 是我的另一個帳號
told-linked = 又有一個帳號歸到您名下。
told-linked-no = 如果不是您本人，請馬上告訴服務台。
told-accounts = 服務台{ $by }把兩個帳號認定為同一人：{ $name }（{ $dwelling }）。
told-accounts-why = 理由：{ $reason }

## 工作檯

office-door-claims = 等確認的住戶{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
office-door-cases = 住戶核對{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 件）
}
office-door-check = 待訪視的住戶{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
