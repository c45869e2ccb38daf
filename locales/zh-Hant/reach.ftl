# 送達：需要大家參與的事項，通知到多少戶，下一步用什麼方式。

office-door-reach = 送達{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 件不足）
}
reach-list = 送達：目前需要大家參與的事項，各通知到多少戶。
reach-list-how = 點開看用了哪些方式，下一步做什麼。
reach-none = 送達：目前沒有需要大家參與的事項。
reach-none-how = 開始表決、通知會議、有提案徵求附議時，會列在這裡。
reach-entry = { $kind ->
    [poll] 🗳
    [meeting] 📅
   *[proposal] 📝
} { $title } · { $reached }/{ $homes } 戶{ $short ->
    [yes] ，不夠
   *[no] {""}
}
reach-head = { $kind ->
    [poll] 🗳 表決
    [meeting] 📅 會議
   *[proposal] 📝 提案
}的送達 · { $title }
reach-public = 已通知到 { $reached }/{ $homes } 戶。
reach-sum = 通知到 { $reached }/{ $homes } 戶（{ $share }），尚未通知到 { $left } 戶。
reach-by-message = 私訊送達 { $homes } 戶、{ $people } 人{ $failed ->
    [0] {""}
   *[other] ；{ $failed } 戶無法送達
}{ $held ->
    [0] {""}
   *[other] ；{ $held } 戶傳送中
}。
reach-by-person = 當面告知 { $homes } 戶。
reach-by-card = { $cards ->
    [0] 群組裡還沒有卡片。
   *[other] 群組裡 { $cards } 張卡片；誰看過無從得知，不計入戶數。
}
reach-by-paper = 樓梯間公告已貼 { $buildings } 棟，其中 { $homes } 戶只靠公告。
reach-part = { $kind ->
    [poll] 已投票 { $homes } 戶，另計；不與通知名單比對。
    [meeting] 已回覆 { $homes } 戶，另計；不與通知名單比對。
   *[proposal] 已附議 { $homes } 戶，另計；不與通知名單比對。
}
reach-buildings = { $left ->
    [0] 各棟：
   *[other] 通知最少的幾棟（另有 { $left } 棟較多）：
}
reach-building = { $building } { $reached }/{ $homes } 戶
reach-others = 另外 { $buildings } 棟合計 { $reached }/{ $homes } 戶
reach-own = { $building }：通知到 { $reached }/{ $homes } 戶{ $hung ->
    [yes] ，公告已貼
   *[no] ，公告尚未貼
}。
reach-own-silent = 您負責的棟別，{ $homes ->
    [0] 每戶都有通知送達。
   *[other] { $homes } 戶沒有通知送達。
}
reach-secret = { $kind ->
    [poll] 這裡只說通知是否送達，不說誰投了票。
    [meeting] 這裡只說通知是否送達，不說誰出席。
   *[proposal] 這裡只說通知是否送達，不說誰附議。
}
reach-enough = 已達規約要求的 { $percent }%。
reach-short = 不計只靠公告的，通知到 { $told } 戶（{ $share }），規約要求 { $percent }%。
reach-next = { $step ->
    [wait] 下一步：還有私訊傳送中，送達後就足夠，請稍候。
    [card] 下一步：在群組發一次卡片。
    [paper] 下一步：列印公告，請棟代表張貼。
    [doors] 下一步：請棟代表上門，每位收到自己棟內沒有通知送達的住戶。
   *[nothing] 各種方式這一天內都用過了，明天再看。
}
reach-leader-next = 列印公告張貼，或上門告知，完成後點一下。
reach-leader-done = 您負責的都通知到了，不必再做什麼。
reach-ended = 已經結束。至結束時，通知到 { $reached }/{ $homes } 戶。

button-reach = 送達
button-reach-list = 回到送達
button-reach-print = 列印公告
button-reach-hang = 哪棟已貼好
button-reach-hung = { $building }已貼好
button-reach-hang-others = 其他棟
button-reach-ask = 請棟代表上門
button-reach-card = 在群組再發一次
button-reach-silent = 沒有通知送達的住戶
button-reach-told = { $home } 已當面告知
button-reach-wrong = 點錯了，尚未告知

reach-paper-here = 公告在這裡，一張 A4，請列印後張貼在樓梯間。
reach-hang-how = 貼好一棟，點一棟。只列印沒有張貼，不算通知到。
reach-hung-all = 這裡的每一棟都貼好了。
reach-hung = { $again ->
    [yes] 先前已記下：{ $building }已經貼好。
   *[no] 已記下：{ $building }的公告貼好了，該棟有 { $homes } 戶。
}
reach-noted = 已記下
reach-silent = { $title }：您負責的棟別{ $homes ->
    [0] 每戶都有通知送達，不必上門。
   *[other] 有 { $homes } 戶沒有通知送達。
}
reach-silent-how = 請上門告知，再點該戶。您看過這些住戶會留下紀錄，住戶看得到。
reach-silent-means = 名單只說沒有通知送達，不說是否參與，請不要詢問。
reach-told = 已記下：{ $home }已當面告知。
reach-not-told = 已更正：{ $home }尚未當面告知。
reach-asked = 已請 { $leaders } 位棟代表上門，共 { $homes } 戶。每位只看得到自己棟內的。
reach-asked-unled = 另有 { $buildings } 棟沒有棟代表，請服務台張貼公告或上門。
reach-card-again = 卡片即將在群組再發一次，不會響鈴。

reach-half = ⏳ { $title }：時間已過一半，通知到的戶數不足。{ $until }截止。
reach-doors = { $kind ->
    [poll] 請您上門告知：正在表決「{ $title }」，至 { $until }。
    [meeting] 請您上門告知：「{ $title }」於 { $until }開會。
   *[proposal] 請您上門告知：「{ $title }」正在徵求附議，至 { $until }。
}

reach-unknown = 這件事沒有送達紀錄，可能是很早以前的。
reach-over = 這件事已經結束，不必再通知。
reach-not-yours = 這裡不在您的職權內，只看得到、改得了自己負責的棟別。
reach-not-there = 這件事與這一棟無關。
reach-asked-lately = { $asked }已經請過棟代表。隔一天可以再請。
reach-no-leaders = 沒有通知送達的住戶，所在的棟都沒有棟代表。可以列印公告，請服務台張貼。
reach-no-group = 尚未綁定議事群組，無法發卡片。請主任委員先綁定群組。
reach-card-lately = { $shown }剛在群組發過。隔一天可以再發。
reach-hidden = 這個提案的文字目前隱藏，不能列印。請等複審結果。
reach-in-private = 送達請在私訊裡看，請點機器人的名稱進入。

## 樓梯間公告（紙本）

door-title = { $kind ->
    [poll] 請您表決：{ $title }
    [meeting] 請您出席會議：{ $title }
   *[proposal] 請您看一看：{ $title }
}
door-whom = { $kind ->
    [poll] { $place ->
        [all] 本社區每戶都可以表示意見。
       *[other] { $place }每戶都可以表示意見。
    }
    [meeting] 本社區的住戶都可以出席。
   *[proposal] { $place ->
        [all] 有鄰居提出這件事，同意的請附議。
       *[other] { $place }有鄰居提出這件事，同意的請附議。
    }
}
door-when = 時間：{ $at }
door-where = 地點：{ $place }
door-text = { $kind ->
    [meeting] 討論事項：{ $text }
   *[other] { $text }
}
door-until = { $kind ->
    [poll] 投票至 { $at }。
   *[other] 附議至 { $at }。
}
door-how = { $kind ->
    [poll] 用手機掃描即可投票。沒有手機的，請找棟代表或服務台代辦。
    [meeting] 是否出席，請掃描告知；沒有手機的，直接出席即可。
   *[other] 用手機掃描即可附議。沒有手機的，請找棟代表或服務台代辦。
}
door-scan = 請掃描，看全文並參與
door-desk = { $has ->
    [yes] 服務台電話 { $phone }
   *[no] 有事請洽服務台
}
door-by = { $community } · { $number } · { $at }列印
