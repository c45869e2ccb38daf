# 送达：一件要大家参与的事，通知到了多少户，下一步用什么办法。

office-door-reach = 送达{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 件不够）
}
reach-list = 送达：眼下要大家参与的事，各通知到了多少户。
reach-list-how = 点开看用了哪些办法，下一步做什么。
reach-none = 送达：眼下没有要大家参与的事。
reach-none-how = 开了表决、通知了会议、有提案在征集附议，这里就会列出来。
reach-entry = { $kind ->
    [poll] 🗳
    [meeting] 📅
   *[proposal] 📝
} { $title } · { $reached }/{ $homes } 户{ $short ->
    [yes] ，不够
   *[no] {""}
}
reach-head = { $kind ->
    [poll] 🗳 表决
    [meeting] 📅 会议
   *[proposal] 📝 提案
}的送达 · { $title }
reach-public = 已通知到 { $reached }/{ $homes } 户。
reach-sum = 通知到 { $reached }/{ $homes } 户（{ $share }），还没通知到 { $left } 户。
reach-by-message = 私信送到 { $homes } 户、{ $people } 人{ $failed ->
    [0] {""}
   *[other] ；{ $failed } 户发不到
}{ $held ->
    [0] {""}
   *[other] ；{ $held } 户还在路上
}。
reach-by-person = 当面告诉 { $homes } 户。
reach-by-card = { $cards ->
    [0] 群里还没有卡片。
   *[other] 群里 { $cards } 张卡片；群里谁看了，我们不知道，不算户数。
}
reach-by-paper = 楼道告示贴了 { $buildings } 栋，其中 { $homes } 户只靠告示。
reach-part = { $kind ->
    [poll] 已投票 { $homes } 户，另外算，不和通知名单对照。
    [meeting] 已答复 { $homes } 户，另外算，不和通知名单对照。
   *[proposal] 已附议 { $homes } 户，另外算，不和通知名单对照。
}
reach-buildings = { $left ->
    [0] 各楼：
   *[other] 通知得最少的几栋（另有 { $left } 栋更多）：
}
reach-building = { $building } { $reached }/{ $homes } 户
reach-others = 另外 { $buildings } 栋合起来 { $reached }/{ $homes } 户
reach-own = { $building }：通知到 { $reached }/{ $homes } 户{ $hung ->
    [yes] ，告示已贴
   *[no] ，告示还没贴
}。
reach-own-silent = 您的楼里，{ $homes ->
    [0] 家家都有通知送到。
   *[other] { $homes } 户没有通知送到。
}
reach-secret = { $kind ->
    [poll] 这里只说通知有没有送到，不说谁投了票。
    [meeting] 这里只说通知有没有送到，不说谁来谁不来。
   *[proposal] 这里只说通知有没有送到，不说谁附议。
}
reach-enough = 已达到章程要的 { $percent }%。
reach-short = 不算只靠告示的，通知到 { $told } 户（{ $share }），章程要 { $percent }%。
reach-next = { $step ->
    [wait] 下一步：还有私信在路上，送到就够了，先等一等。
    [card] 下一步：在群里发一次卡片。
    [paper] 下一步：打印告示，请楼栋长贴在楼道。
    [doors] 下一步：请楼栋长上门，每位收到自己楼里没有通知送到的住家。
   *[nothing] 几种办法这一天里都用过了，明天再看。
}
reach-leader-next = 打印告示贴在楼道，或者上门说一声，说完点一下。
reach-leader-done = 您这边都通知到了，不用再做什么。
reach-ended = 已经结束。到结束时，通知到 { $reached }/{ $homes } 户。

button-reach = 送达
button-reach-list = 回到送达
button-reach-print = 打印楼道告示
button-reach-hang = 哪栋贴好了
button-reach-hung = { $building }贴好了
button-reach-hang-others = 还有别的楼
button-reach-ask = 请楼栋长上门
button-reach-card = 在群里再发一次
button-reach-silent = 没有通知送到的住家
button-reach-told = { $home } 已当面说
button-reach-wrong = 点错了，还没说

reach-paper-here = 告示在这里，一张 A4，打印出来贴在楼道。
reach-hang-how = 贴好一栋，点一栋。只打印没有贴，不算通知到。
reach-hung-all = 这里的每栋楼都贴好了。
reach-hung = { $again ->
    [yes] 早就记下了：{ $building }已经贴好。
   *[no] 记下了：{ $building }的告示贴好了，那里住着 { $homes } 户。
}
reach-noted = 记下了
reach-silent = { $title }：您的楼里{ $homes ->
    [0] 家家都有通知送到，不用上门。
   *[other] 有 { $homes } 户没有通知送到。
}
reach-silent-how = 上门说一声，再点那一家。您看了这些住家，会记下来，住户看得见。
reach-silent-means = 名单只说没有通知送到，不说参与没参与，请不要问。
reach-told = 记下了：{ $home }已经当面告诉。
reach-not-told = 改回来了：{ $home }还没有当面告诉。
reach-asked = 请了 { $leaders } 位楼栋长上门，一共 { $homes } 户。每位只看得见自己楼里的。
reach-asked-unled = 另有 { $buildings } 栋没有楼栋长，请服务台去贴告示或上门。
reach-card-again = 卡片马上在群里再发一次，不响铃。

reach-half = ⏳ { $title }：时间过了一半，通知到的还不够。到{ $until }截止。
reach-doors = { $kind ->
    [poll] 请您上门说一声：正在表决「{ $title }」，到{ $until }。
    [meeting] 请您上门说一声：「{ $title }」{ $until }开会。
   *[proposal] 请您上门说一声：「{ $title }」在征集附议，到{ $until }。
}

reach-unknown = 这件事没有送达的记录，可能是很早以前的。
reach-over = 这件事已经结束，不用再通知了。
reach-not-yours = 这里不归您管，只看得见、改得了自己负责的楼。
reach-not-there = 这件事和这栋楼无关。
reach-asked-lately = { $asked } 已经请过楼栋长。隔一天可以再请。
reach-no-leaders = 没有通知送到的住家，所在的楼都没有楼栋长。可以打印告示，请服务台去贴。
reach-no-group = 还没有绑定议事群，发不了卡片。请主任先绑定群。
reach-card-lately = { $shown } 刚在群里发过。隔一天可以再发。
reach-hidden = 这个提案的文字正被隐藏，不能打印。等复看有了结果再说。
reach-in-private = 送达请在私聊里看，点机器人的名字进去。

## 楼道告示（纸上）

door-title = { $kind ->
    [poll] 请您表决：{ $title }
    [meeting] 请您来开会：{ $title }
   *[proposal] 请您看一看：{ $title }
}
door-whom = { $kind ->
    [poll] { $place ->
        [all] 本社区每户都可以表态。
       *[other] { $place }每户都可以表态。
    }
    [meeting] 本社区的居民都可以来。
   *[proposal] { $place ->
        [all] 有邻居提出这件事，同意的请附议。
       *[other] { $place }有邻居提出这件事，同意的请附议。
    }
}
door-when = 时间：{ $at }
door-where = 地点：{ $place }
door-text = { $kind ->
    [meeting] 要谈的事：{ $text }
   *[other] { $text }
}
door-until = { $kind ->
    [poll] 投票到{ $at }。
   *[other] 附议到{ $at }。
}
door-how = { $kind ->
    [poll] 手机扫码就能投。没有手机的，请找楼栋长或服务台代办。
    [meeting] 来不来，扫码说一声；没有手机的，直接来就行。
   *[other] 手机扫码就能附议。没有手机的，请找楼栋长或服务台代办。
}
door-scan = 扫这里，看全文、参与
door-desk = { $has ->
    [yes] 服务台电话 { $phone }
   *[no] 有事请到服务台问
}
door-by = { $community } · { $number } · { $at }打印
