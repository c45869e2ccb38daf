# 加入：信上的編號、手機號碼、選門牌等人確認；每件事需要什麼。

## 加入

join-ask = 請把信上的編號傳給我。
join-ask-where = 編號印在社區寄到府上的信，字很大，就在二維條碼上面，前面是府上的號，後面 8 位，例如 173-H3TX-9WNB。
    .plain = 編號在社區寄來的信上，字很大，二維條碼上面。
join-ask-how = 大小寫、空格和橫線都不要緊。沒有信也能加入，請點下面。
    .plain = 沒有信也能加入，請看下面。
join-typed-number = 打出來的手機號碼不能算，也沒有算作試一次編號。
join-not-code = 這不像信上的編號，沒有算一次。請照著信再打一遍。
    .plain = 這不像編號。請照著信再打一遍。
join-wrong = { $left ->
    [0] 這個編號對不上。可試的次數已經用完，請一小時後再試，或洽服務台。
   *[other] 這個編號對不上，還可以再試 { $left } 次。
}
join-wrong-look = 請對照信再看一遍。不是從信上的二維條碼來的，最前面的號也要打。容易看錯的是 8 和 B、5 和 S、2 和 Z。
join-code-used = 這封信的編號已經用過，一封信只能用一次。如果不是家裡的人用的，請告訴服務台。
    .plain = 這個編號已經用過了。請洽服務台。
join-too-many-tries = 編號試太多次了，請在 { $until } 以後再試，或請服務台幫忙。
    .plain = 試太多次了。請過一小時再試，或洽服務台。
join-already = 已經核對過，登記為{ $dwelling }的住戶，不必再加入。
join-typed = 這像是信上的編號。要用它加入{ $community }嗎？
join-confirm-code = 信上的編號：{ $code }
join-there = 這像是{ $dwelling }信上的編號。您已登記在這一戶，不用再傳。
join-there-others = 家人要加入，請點「家裡還有誰」，給對方一個連結。別的住處，請點「再加一處住房」。
    .plain = 家人要加入，請點「家裡還有誰」，給對方一個連結。
join-there-owner = 您是區分所有權人、現在登記為住戶的話，請點「我是所有權人，要核對」，再傳一次編號。
button-prove-owner = 我是所有權人，要核對
join-another = 這像是另一處住所信上的編號。要用它再加一處住所嗎？
join-another-others = 如果是家人或鄰居的信，請對方用自己的手機傳。已登記的住處不用再傳。
    .plain = 如果是別人的信，請對方用自己的手機傳。
join-door = 府上是{ $dwelling }嗎？請把信上編號的後 8 位傳過來。
join-door-how = 連結和二維條碼只填好門牌，不算證明。傳整個編號也可以。
    .plain = 傳整個編號也可以。
join-as = 編號對上了：{ $dwelling }。您是這一戶的什麼人？
join-as-why = 點了就加入，編號隨即用掉。登記裡有所有權人姓名的，所有權人還要對一次姓名。
    .plain = 點了就加入。
join-as-by-tap = 請點下面，說明是這一戶的什麼人。要換一個編號，直接傳過來。
button-join-as = { $relation ->
    [owner] 我是所有權人，加入
    [household] 我是所有權人的家人，加入
   *[tenant] 我租住在這裡，加入
}
join-letter-new = 這封信已經換成新的了，請用新信上的編號。

join-real-name = 請把真實姓名傳給我。
join-real-name-owner = 和{ $dwelling }登記的區分所有權人姓名對一次。對得上，就核對為區分所有權人；對不上，先以家人身分加入，再請服務台看權狀。
    .plain = 和登記的所有權人姓名對一次。
join-real-name-entered = 服務台代為登記過的話，姓名寫對就能接上，不會變成兩個人。
    .plain = 服務台代為登記過的話，姓名寫對就能接上。
join-real-name-length = 姓名要看得見，最多 { $most } 個字。請再傳一次。
join-entered = 服務台登記過{ $dwelling }的{ $name }。是您本人嗎？
join-entered-then = 是本人的話，以前代辦的都歸到這個帳號，看顧的家人和服務台會知道。
    .plain = 是本人的話，以前代辦的都歸到這個帳號。
button-i-am-entered = 我就是{ $name }（服務台登記過）
button-not-entered = 我是另一位，加入
join-met = 核對好了，{ $name }。現在可以自己辦{ $dwelling }的事，以前代辦的也都在。
join-met-help = 同意過的代辦照舊。不想再請人代辦，在「誰能代我辦」裡收回。
    .plain = 同意過的代辦照舊。
join-unproved = { $why ->
    [deed] 依本社區的規約，所有權人要看過權狀或核對過登記的手機號碼。先登記為所有權人的家人，住址已經核對。
   *[name] 寫的姓名和登記的區分所有權人對不上，先登記為所有權人的家人，住址已經核對。
}
join-unproved-how = 如果是區分所有權人，請帶權狀和身分證到服務台。服務台已經記下，看過就改過來，不必再等信。
    .plain = 如果是所有權人，請帶權狀到服務台。
button-not-mine = 不是我家的

join-in = { $number ->
    [1] 核對好了，登記為{ $dwelling }的住戶。
   *[other] 核對好了，這 { $number } 處都登記在您名下：{ $dwelling }。
}
join-name = 鄰居怎麼稱呼您？目前寫的是「{ $name }」，會出現在發布的提案上。
    .plain = 鄰居怎麼稱呼您？目前是「{ $name }」。
join-name-how = 可以就用這個，也可以把想用的稱呼傳給我。
button-keep-name = 就用這個
join-name-length = 稱呼要看得見，最多 { $most } 個字。請再傳一次。
join-called = 記住了，鄰居會稱呼您「{ $name }」。
join-can = 現在可以提案、附議、投票、回覆會議出席，也能看自己的點數。
    .plain = 現在可以提案，也可以投票。
join-more = 家裡其他人也能加入：在「我的住處」給他們一個連結，由您點頭確認。
join-one-more = 核對好了，現在也是{ $dwelling }的住戶。

join-wrong-paused = 同一戶試錯太多次，那封信的編號就會停用，要請服務台換一封新的信。
    .plain = 試錯太多次，信上的編號會停用。
join-letter-locked = 有人在府上這封信試錯太多次，為了穩妥，這個編號已經停用。請服務台換一封新的信，或用登記的手機號碼加入。
    .plain = 這個編號已經停用。請服務台換一封新的信。
join-name-trick = 這個稱呼混了看不見的字元，或樣子相像的外文字母，容易冒充別人。請換平常的字再傳一次。
    .plain = 這個稱呼用了不平常的字。請換一個。
join-name-office = 這個稱呼會讓人以為是社區的職務或別人。請換一個，姓名、暱稱都可以。
    .plain = 這個稱呼像是職務。請換一個。

## 年齡

join-age = 您滿18歲了嗎？
join-age-why = 提案、附議、投票須滿18歲。這只問一次，別人看不到。
    .plain = 提案、附議、投票須滿18歲。
button-of-age = 我已滿18歲
button-not-of-age = 還沒滿18歲
button-keep-name-of-age = 就叫「{ $name }」，我已滿18歲
join-adult = 記下了，您已滿18歲。
button-go-on-wish = 繼續辦剛才的事

## 用手機號碼

button-by-number = 用我登記的手機號碼
button-share-number = 分享我的手機號碼
join-number = 登記過手機號碼的區分所有權人，分享自己的號碼就能加入。
join-number-kept = 號碼只用來和登記比對一次，比完就丟掉，不會保存。別人的號碼不算。
    .plain = 號碼只比對一次，不保存。
join-number-stop = 請點螢幕最下面的「分享我的手機號碼」。不想分享，請傳送 /cancel。
join-number-unknown = 登記裡沒有這個號碼，我們沒有保存它。
join-number-other = 可以輸入信上的編號，或選門牌等人確認。登記的號碼換過了，請告訴服務台。
join-whose = 這個號碼登記了不只一位。您是哪一位？
button-i-am = 我是{ $name }
join-twice = 這個號碼登記的區分所有權人已經用另一個帳號加入，稱呼是「{ $name }」。
join-twice-ask = 那個帳號也是您的嗎？是的話，請在那個帳號裡點一下，兩個帳號就都歸您。
    .plain = 那個帳號也是您的嗎？
button-both-mine = 兩個帳號都是我的
button-not-me = 不是我，有人冒用
join-linked = 兩個帳號都歸您了，鄰居稱呼您「{ $name }」。
join-linked-told = 兩個帳號都能辦事，通知只發到其中一個。
join-account-asked = 已經問那個帳號（「{ $name }」）了。請在那個帳號裡點「是我的另一個帳號」。
join-account-then = 只憑號碼進不了別人的帳號。那個帳號不能用了，請點下面，由服務台核對。
    .plain = 那個帳號不能用了，請點下面。
button-account-lost = 不能用了，請服務台核對
join-before-desk = 已經交給服務台核對，兩邊都會問到。核對好以前，那一戶不會去掉任何人。
contact-not-yours = 這不是您自己的號碼。轉傳的、別人的號碼都不算，請點「分享我的手機號碼」，由通訊軟體證明是您的。
    .plain = 這不是您自己的號碼。
contact-gone = 這一步已經過時，請再分享一次號碼。
contact-two-people = 這個號碼登記的人和您目前的身分對不上。請服務台把兩邊合在一起。
account-somebodys = 那個帳號已經是一位鄰居的，不能再接上。請兩邊一起到服務台。

## 每件事需要什麼

access-waiting = 要先核對住址才能辦這件事，您的住址還在等確認。請點「我是這裡的住戶」，用信上的編號或登記的手機號碼，馬上就能核對。
    .plain = 您的住址還在等確認，目前還不能辦。
    .helping = { $helped }的住址還在等確認，核對好以前不能辦這件事。
access-disputed = 有人對您的住址提出異議，服務台正在核對。核對好以前不能辦新的事，以前辦的都算數。
    .plain = 服務台正在核對您的住址，請稍候。
    .helping = { $helped }的住址有人提出異議，服務台正在核對。核對好以前不能辦新的事。
access-owner = 這件事要核對過的區分所有權人才能辦，您目前登記為住戶。您是所有權人的話，請點「我是這裡的住戶」，用信上的編號或登記的手機號碼；也可以帶權狀到服務台。
    .plain = 這件事要核對過的區分所有權人才能辦。
    .helping = 這件事要核對過的區分所有權人才能辦，{ $helped }目前登記為住戶。
access-adult = 這件事須滿18歲才能辦，您還沒說過年齡。
    .plain = 這件事須滿18歲才能辦。
    .helping = 這件事須滿18歲才能辦，還沒有記下{ $helped }的年齡。

## 沒有信，選門牌

button-by-claim = 沒有信，選門牌等確認
claim-building = 您住在哪一棟？
claim-typed = 也可以直接輸入，例如 3號樓2單元302，或 3-2-302。
claim-unit = { $building }，哪個單元？
claim-door = { $building }，哪一戶？
claim-typed-door = 也可以直接輸入門牌，例如 2-302。
claim-which = 是哪一戶？
claim-many = 叫這個門牌的有好幾戶，請連棟別一起輸入，例如 3-2-302。
claim-not-found = 找不到這一戶。請把樓號、單元、門牌都打上。
button-building = { $name }
button-door-number = { $name }
button-other-building = 換一棟
claim-home-unknown = 這一戶已經不在登記裡。請再選一次，或洽服務台。
claim-relation = { $dwelling }。您是這一戶的什麼人？
button-relation = { $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}
claim-name = 請把您的姓名傳給我。
claim-name-why = 棟代表、家人和服務台憑它認人，所以請寫真名。加入以後可以換成鄰居叫慣的稱呼。
    .plain = 請寫真名，他們憑它認人。
claim-sure = 請您看一遍：{ $name }，{ $dwelling }，{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}。
claim-public = 送出以後，這一戶已經加入的人、棟代表和服務台會看到，由他們確認。
button-claim = 送出
button-claim-of-age = 送出，我已滿18歲
button-claim-younger = 送出，還沒滿18歲
claim-by-tap = 請點下面的按鈕。
claim-made = 已登記：{ $name }，{ $dwelling }，{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}。現在等人確認。
claim-waits-leader = 由棟代表或家裡已經加入的人確認，確認好會告訴您。
claim-waits-desk = 由服務台或家裡已經加入的人確認，確認好會告訴您。
claim-waits-owner = { $led ->
    [yes] 棟代表能先確認您住在這裡。要認定為區分所有權人，請帶權狀到服務台，只看不留底。
   *[no] 要認定為區分所有權人，請帶權狀到服務台，只看不留底。
}
claim-meanwhile = 確認好以前，可以看提案和表決，還不能附議和投票。手邊有信或登記的手機，請點「我是這裡的住戶」，更快。
    .plain = 確認好以前只能看。有信更快。
claim-refused-lately = { $dwelling }的登記最近沒有獲得確認。七天後可以再試，現在請帶文件到服務台。
claim-too-many = 您已經有 { $most } 處在等確認。請先稍候，或洽服務台。
claim-too-many-here = 這一戶等待確認的人已經很多。請洽服務台。
claim-too-many-today = 您今天登記的次數太多了。請明天再來，或洽服務台。

## 家人給的連結

invite-asks = 有人請您加入{ $dwelling }，登記為{ $relation ->
    [owner] 區分所有權人
    [household] 所有權人的家人
   *[tenant] 承租人
}。
invite-how = 點了以後，由邀請您的那一位再點頭確認，就加入了。
invite-claimed = 已登記：{ $name }，{ $dwelling }。
invite-waits = 現在等邀請您的那一位確認，確認好會告訴您。
invite-gone = 這個連結不能用了：用過、過期，或不完整。請家人再給一個。
    .plain = 這個連結不能用了。請家人再給一個。
