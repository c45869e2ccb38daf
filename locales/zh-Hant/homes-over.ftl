# 登記結束：服務台或棟代表說一位住戶不再屬於這一戶，本人說不是這樣。

## 服務台：這一戶有哪些人

button-door = 看{ $dwelling }這一戶
button-door-short = 這一戶有哪些人
button-tie-of = { $name }
button-check = { $dwelling } · { $name }
button-see-tie = 看一看
door = { $dwelling }，登記了 { $number } 位：
tie = { $name }，{ $dwelling }的{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 租客
}。
tie-confirmed = 上次說還住在這裡：{ $at }
tie-no-phone = 沒有手機帳號，通知送不到本人。
tie-silent = 問過兩次還住不住，沒有回答。
tie-disputed = 這一位正在「住戶核對」裡。
tie-over = 這份登記已經結束：{ $why ->
    [moved] 搬走了
    [sold] 房子賣了，不再是所有權人
    [died] 過世了
   *[never] 從沒在這裡住過
}。
tie-proposed = { $by }說：{ $why ->
    [moved] 搬走了
    [sold] 房子賣了，不再是所有權人
    [died] 過世了
   *[never] 從沒在這裡住過
}。怎麼知道的：{ $words }
tie-for-desk = 所有權人的登記，只有服務台能結束。
button-keep-tie = 看過了，還住這裡
button-saw-deed = 看過權狀了
tie-deed-seen = 已記下：看過權狀，{ $name }是{ $dwelling }的區分所有權人。
button-tie-over = 不住這裡了
button-carry-out = 照辦：{ $why ->
    [moved] 搬走了
    [sold] 賣了房
    [died] 過世了
   *[never] 從沒住過
}
button-tie-back = 弄錯了，恢復登記
button-tie-stays = 先不改
tie-kept = 記下了：{ $name }還住在{ $dwelling }。
tie-back = 恢復了：{ $name }，{ $dwelling }。已告訴先前收到通知的人。
tie-over-already = 這份登記已經結束了。

which-why = { $name }（{ $dwelling }）的登記，為什麼要結束？
button-why-over = { $why ->
    [moved] 搬走了
    [sold] 房子賣了
    [died] 過世了
   *[never] 從沒在這裡住過
}

ending = { $why ->
    [moved] 登記{ $name }已從{ $dwelling }搬走。
    [sold] 登記{ $name }賣了{ $dwelling }，不再是所有權人。
    [died] 登記{ $name }（{ $dwelling }）已經過世。
   *[never] 登記{ $name }從沒在{ $dwelling }住過。
}
ending-ends = { $why ->
    [died] 會停下：給本人的所有通知，本人所有住處的登記，和代辦的同意。有職務的，由主任委員和監察委員另行決定。以前辦的都算數。
    [never] 會停下：替這一戶附議、投票。寫過的話還在。還在徵求的附議、還沒截止的投票，棟代表也說過的、或本人說不是而核對後決定的才去掉，只有您一個人說的先留著。
   *[other] 會停下：替這一戶附議、投票，收這一戶的通知；沒有其他住處的，代辦的同意也結束。以前辦的都算數。
}
ending-told = { $why ->
    [died] 家人和監察委員會知道。{ $days } 天內家人可以說不是這樣，說了先恢復，由服務台再核對。
   *[other] 本人、家人和監察委員會知道。{ $days } 天內本人可以說不是這樣，說了先恢復，由服務台再核對。
}
ending-to-desk = 由服務台照辦，照辦以前一切照舊。
ending-ask = { $why ->
    [died] 請寫一句：是誰告知的。請寫得得體，監察委員看得到。
   *[other] 請寫一句：您是怎麼知道的。本人和監察委員看得到。
}
ending-proposed = 已交給服務台：{ $name }，{ $dwelling }。照辦以前一切照舊。
ending-second = 今天您一個人已結束 { $most } 位的登記，這一份要另一位服務台人員或監察委員確認。
ending-second-person = 這一份要另一個人確認，不能由提出的人自行照辦。
ended = { $why ->
    [died] 記下了，{ $name }已經過世。不再給本人發任何通知，家人會收到一句話。
    [sold] 記下了：{ $name }不再是{ $dwelling }的所有權人。本人、家人和監察委員都會知道。
   *[other] 記下了：{ $name }不再登記在{ $dwelling }。本人、家人和監察委員都會知道。
}
ended-no-phone = { $name }沒有手機，請當面或打電話告訴本人。
ending-for-desk = 所有權人的登記和過世，只有服務台能登記。請把情況告訴服務台。
ending-gone = 這一條已經辦過了，或者不在了。
ending-not-yours = 這要由本人或一起看著的家人來說。請他們來，或到服務台。
ending-late = 過了 { $days } 天，不能這樣恢復了。要再加入，請重新核對，或找服務台。
ending-decided = 服務台已經聽過兩邊，定了。要再加入，請帶資料到服務台。
ending-joined-again = 已經重新加入這一戶，不用恢復。

## 本人：不是這樣

ended-for-you = 服務台登記您已不在{ $dwelling }：{ $why ->
    [moved] 搬走了
    [sold] 房子賣了
    [died] 已經過世
   *[never] 從沒在這裡住過
}。不是這樣的，請在{ $until }以前說。
button-not-so = 不是這樣
button-not-so-of = 不是這樣：{ $dwelling }
not-so = 服務台登記得不對嗎？
not-so-then = 您說了以後，登記先恢復，服務台聽過兩邊再定。
button-not-so-now = 不對，請恢復並核對
said-not-so = { $state ->
    [suspended] 已恢復{ $dwelling }的登記，並交給服務台核對。這一戶可能有了別的所有權人，核對好以前不能辦新的事。
   *[stands] 已恢復{ $dwelling }的登記，並交給服務台核對。核對好以前照舊。
}

## 通知

told-over = 服務台登記您已不在{ $dwelling }：{ $why ->
    [moved] 搬走了
    [sold] 房子賣了，不再是所有權人
    [died] 已經過世
   *[never] 從沒在這裡住過
}。理由：{ $words }
told-over-no = 不是這樣的，請在{ $until }以前點下面，登記先恢復，再核對。
told-died = 服務台登記：{ $name }（{ $dwelling }）已經過世。家人看到這一則，請節哀，以後不再發通知。
told-died-no = 您就是本人，是登記有誤，請在{ $until }以前點下面，登記馬上恢復。
button-alive = 我就是本人，登記有誤
told-over-near = { $why ->
    [moved] 服務台登記：{ $name }已從{ $dwelling }搬走。
    [sold] 服務台登記：{ $name }不再是{ $dwelling }的所有權人。
    [died] 服務台登記：{ $name }（{ $dwelling }）已經過世。請節哀。不會再給本人發通知。
   *[never] 服務台登記：{ $name }從沒在{ $dwelling }住過。
}
told-over-near-no = 如果不是這樣，請在{ $until }以前點下面。
told-over-watching = 服務台{ $by }結束了{ $name }（{ $dwelling }，{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 租客
}）的登記：{ $why ->
    [moved] 搬走了
    [sold] 房子賣了
    [died] 過世了
   *[never] 從沒住過
}。理由：{ $words }
told-over-count = 這位人員三十天裡結束了 { $number } 份登記。
told-stands = { $mine ->
    [yes] 您在{ $dwelling }的登記恢復了。
   *[no] { $name }在{ $dwelling }的登記恢復了，先前的通知不算。
}
told-ending = 棟代表{ $by }說：{ $name }（{ $dwelling }）{ $why ->
    [moved] 搬走了
    [sold] 賣了房
    [died] 過世了
   *[never] 從沒住過
}。請看一看，照辦或不改。
told-ending-second = 服務台{ $by }要結束{ $name }（{ $dwelling }）的登記：{ $why ->
    [moved] 搬走了
    [sold] 賣了房子
    [died] 過世了
   *[never] 從沒住過
}。怎麼知道的：{ $words }
told-ending-second-how = 這一位今天一個人結束的登記已達上限，要第二個人確認。請問過本人或家人再按；不按，登記照舊。
told-ending-done = 服務台照辦了：{ $name }不再登記在{ $dwelling }。
told-ending-no = 服務台看過，{ $name }還登記在{ $dwelling }。
helping-over-for = { $name }的登記已經結束，不能再代辦。
case-nobody-before = 這一戶沒有其他已核對的所有權人，不用接替。請選確認，或不確認。

## 已有所有權人時

claim-owner-known = 已核對的所有權人：{ $name }，{ $at }，憑據：{ $way ->
    [founding] 社區登記
    [roster] 所有權人名冊
    [letter] 信上的編號
    [contact] 登記的手機號
    [leader] 棟代表確認
    [desk] 服務台確認
   *[member] 家人確認
}。
claim-rival = 還有一位也說是這一戶：{ $name }（{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 租客
}），{ $since } 提出。
beside = { $dwelling }已經有所有權人：{ $names }。
beside-ask = 權狀上，除了{ $name }還有別人嗎？
beside-then = 共有：都是所有權人。換了主人：{ $names }不再是，本人會知道，可以說不是這樣。還要核對：先不確認，兩邊都聽。
button-beside = { $beside ->
    [together] 共有
    [instead] 換了主人
   *[check] 還要核對
}
confirmed-not-yet = 先沒有確認{ $name }（{ $dwelling }），已放到「住戶核對」，兩邊都會問到。
ending-new-owner = 新的所有權人向服務台出示了權狀。
case-before = 已核對的所有權人：{ $names }
case-ended = 服務台{ $by }結束登記時說：{ $why ->
    [moved] 搬走了
    [sold] 房子賣了
    [died] 過世了
   *[never] 從沒住過
}。{ $words }
case-ended-said = 替他說的人說：{ $words }
button-rule-both = 都是所有權人：{ $names }
button-rule-instead = 換了主人：{ $name }，{ $names }不再是
button-rule-stays = 還住，登記照舊
button-rule-over = 確實不在了，結束登記
ruling-both = { $name }和{ $names }都是這一戶的所有權人，都算數。
ruling-instead = { $name }是這一戶的所有權人。{ $names }的登記結束，以前辦的都算數；本人會知道，可以說不是這樣。
ruling-drop = { $name }不再登記在這一戶，以前辦的都算數。
ruling-never = 不為{ $name }登記在這一戶。
ruling-neither = { $name }和{ $other }都不再登記在這一戶，以前辦的都算數。
tie-in-case = 這一位正在「住戶核對」裡，請在那裡定。
