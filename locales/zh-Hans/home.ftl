# 首页、加入、我的资料、帮助。

command-start = 首页
command-me = 我的资料：保存了什么，谁看得见
command-help = 怎么用
command-language = 换语言
command-cancel = 停下正在填的内容

## 五种首页

home-here = 您好，这里是{ $community }议事厅。
home-can = 在这里可以提建议、投票、看会议通知、用积分。
home-kept = 加入要核实住址，一分钟左右。我们只保存您的门牌、称呼和您做过的事，谁能看见写在「我的资料」里。
    .plain = 加入要核实住址。我们只记您的门牌、称呼和您做过的事。
button-look-around = 先看看大家在议什么

home-pending = { $name }，您好。您的住址正在核实。
    .helping = { $helped }的住址正在核实。
home-pending-until = 核实好以前，可以看提案和表决，还不能附议和投票。手里有社区寄来的信，点「我是这里的居民」，马上就能核实。
    .plain = 现在可以看，还不能投票。手里有信，马上就能核实。
home-refused = { $name }，您好。您的住址没有核实成功。
    .helping = { $helped }的住址没有核实成功。
home-refused-why = 原因：{ $why }
home-refused-next = 登记有误可以更正：点「我是这里的居民」，用信上的编号或者登记的手机号再试一次，或者带上能说明住址的材料找服务台。
    .plain = 请用信上的编号再试，或者找服务台。
home-moved = { $name }，您好。您已从登记的住址迁出。
    .helping = { $helped }已从登记的住址迁出。
home-moved-kept = 您以前提的案、投的票都照样算数。现在可以看，不能再附议和投票。
    .plain = 以前办的都算数。现在只能看。
    .helping = 以前提的案、投的票都照样算数。现在可以看，不能再附议和投票。
home-moved-next = 如果还住在本社区，点「我是这里的居民」，用新住处的信就能加入。

home-welcome = { $name }，您好。这里是{ $community }议事厅。
    .plain = { $name }，您好。
    .helping = { $community }议事厅 · { $helped }的首页
home-now = { $running ->
    [0] 现在没有正在进行的表决
   *[other] 现在有 { $running } 件表决正在进行
}，{ $collecting ->
    [0] 没有提案在征集附议。
   *[other] { $collecting } 份提案在征集附议。
}
    .plain = { $running ->
    [0] 现在没有要投票的事
   *[other] 有 { $running } 件事正在投票
}，{ $collecting ->
    [0] 也没有新提案。
   *[other] 有 { $collecting } 份提案请您看看。
}
home-now-quiet = 现在没有正在进行的表决，也没有在征集附议的提案。有什么想改善的，可以写一份提案。
    .plain = 现在没有要投票的事。
home-waiting = 工作台里有 { $waiting } 件事等您办。
home-draft = 您有一份提案没写完，内容都留着。
    .helping = { $helped }有一份提案没写完，内容都留着。
home-awaited = 有一件事您还没填完，接着发的文字会算在里面。不想填了请发 /cancel。
button-go-on-writing = 接着写我的提案
    .helping = 接着写{ $helped }的提案

## 帮助和服务台

help = 这里能办这些事，点下面就行：
help-propose = 📝 提案：提建议，附议邻居的建议。
help-vote = 🗳 表决：替您家投票，截止前可以改，以最后一次为准。
    .plain = 🗳 表决：替您家投票，截止前可以改。
help-meet = 📅 会议：看通知，回复来不来。
help-points = ⭐ 积分：看有多少，换东西。
help-committee = 工作台：您的职务要办的事都在里面。
help-merchant = 居民拿券来，从「收兑换券」收。
help-elder = 要定的事、积分、找人帮忙，都在下面。
help-stranger = 加入以后可以提建议、投票、看会议通知、用积分。现在可以先看看。
    .plain = 现在可以看。加入以后才能投票。
help-not-yet = 现在可以看提案和表决，住址核实好了才能附议和投票。
    .plain = 现在可以看，还不能投票。
help-join = 加入用社区寄到家里的信上的编号。没收到信，请找服务台。
    .plain = 加入用信上的编号。没有信，请找服务台。
help-commands = 打字也行：/propose /proposals /polls /meetings /points /find /following /me /cancel
desk = 服务台帮您核实住址、更正登记，不会用的地方也可以问。
    .plain = 办不了的事，服务台帮您办。
desk-phone = 服务台电话：{ $phone }
desk-visit = 有事请到社区服务台。

## 我的资料

me = 我的资料 · { $name }
me-tie = 住处：{ $dwelling }（{ $relation ->
    [owner] 业主
    [tenant] 租户
   *[household] 家人
}），{ $way ->
    [roster] 按名册核实
    [letter] 凭信上的编号核实
    [contact] 凭登记的电话核实
    [leader] 由楼栋长证明
    [desk] 由服务台核实
    [member] 由家里人证明
   *[founding] 社区开办时登记
}，从{ DAY($since) }起
    .plain = 住处：{ $dwelling }（{ $relation ->
        [owner] 业主
        [tenant] 租户
       *[household] 家人
    }）
me-tie-waiting = 住处：{ $dwelling }，正在核实
me-tie-disputed = 住处：{ $dwelling }，有人提出不同意见，等服务台裁定
me-more-homes = 另有 { $left } 处，在「我的住处」里看
me-no-home = 住处：现在没有核实过的住址
me-office = 职务：{ office-at }，到{ DAY($until) }中午，{ $known ->
    [yes] 由{ $by }任命
   *[no] 由照看服务器的人登记或邀请
}
    .plain = 职务：{ office-at }，到{ DAY($until) }
me-office-open = 职务：{ office-at }
me-suspended = 暂停发布到{ $until }。投票、附议不受影响。
me-button-homes = 我的住处
    .helping = { $helped }的住处
me-button-help = 谁能替我办
    .helping = 谁能替{ $helped }办
me-button-privacy = 隐私与数据
me-button-manners = 称呼、语言、字体
manners = 称呼、语言、字体 · 现在称呼您「{ $name }」
    .helping = 称呼、语言、字体 · 现在称呼「{ $name }」
manners-seen = 邻居在提案和留言上看见的就是这个称呼。
manners-hidden = 您写的称呼「{ $name }」被成员隐藏了，改一个就好。
button-rename = 改称呼
rename-ask = 想让邻居怎么称呼您？现在是「{ $name }」，请把新的发给我。
rename-how = 以前发布的提案和留言也会换成新的称呼。
rename-done = 好的，以后称呼您「{ $name }」。
me-held = 我们保存：门牌、称呼、聊天账号的编号、语言，还有您提的案、附议、投票、会议报名和积分。不存证件号；业主名册里的电话加密保存。
    .plain = 我们只记：门牌、称呼、账号编号，和您做过的事。
    .helping = 我们保存：门牌、称呼、聊天账号的编号、语言，还有提的案、附议、投票、会议报名和积分。不存证件号；业主名册里的电话加密保存。
me-seen = 邻居看得见：您的称呼，您发布的提案和看法。
    .helping = 邻居看得见：{ $helped }的称呼、发布的提案和看法。
me-unseen = 不给邻居看：门牌、附议、积分，还有怎么投的票。照看服务器的人查得到这些。
    .plain = 别人看不见：门牌、积分、怎么投的票。照看服务器的人可以查。
me-nobody = 我的资料 · 您还没有加入
me-nobody-held = 我们只保存您聊天账号的编号和语言，还有试编号的次数。邻居都看不见。
language-ask = 想用哪种语言？随时可以换。
language-group = 只换和您说话用的语言，群里用社区的语言。
me-language-chosen = 好的，以后用简体中文和您说。
me-elder-is-on = 好的，以后说得短一些、明白一些。
me-elder-is-off = 好的，恢复平常的说法。
button-chinese = 简体中文
button-traditional = 繁體中文
button-english = English
button-language = 换语言 · Language
button-elder-on = 打开长辈模式（话短一些）
button-elder-off = 关掉长辈模式

## 停下

cancel-nothing = 现在没有正在填的内容。
cancel-draft = 先放着。写好的都留在草稿里，随时可以接着写。
    .plain = 先放着，草稿还在。
cancel-done = 好，先停在这里。

## 没人问就发来的文字

words = 收到您写的：「{ $words }」
words-vote = 打字不算投票，还没有记下您的意见。
    请打开表决，点里面的按钮。
    .plain = 还没有记下。请回复号码。
words-what = 您是想做什么？请点一个。现在还没有发给任何人。
    .plain = 您是想做什么？
words-stranger = 可以帮您找找有没有相近的提案。要写成提案，先核实住址。
button-words-propose = { $likely ->
    [yes] 提个建议，写成提案
   *[no] 提个建议
}
button-words-find = 找相近的提案

## 发来的是编号

receipt-on-record = 回执 { $receipt } 在案，是您家投的这一票。
    .plain = 回执 { $receipt } 在案，是您家的票。
receipt-not-yours = 这像是投票的回执，可是对不上您家现在的票。这里只查自己家的回执。
    .plain = 这个回执对不上您家的票。
receipt-what-for = 回执是您家那一票在案的凭据，投完票就给。改过意见，以最后一次的回执为准。
    .plain = 改过意见，看最后一次的回执。
receipt-other-codes = 兑换券在「积分」里看。信上的编号，请点「再加一处住房」。
