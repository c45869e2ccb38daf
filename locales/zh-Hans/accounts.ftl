# 账号：换手机、换号，服务台替人停用账号，第二个人看一看。

## 我的账号

button-my-accounts = 换手机、换号
accounts = 换手机、换号 · 现在有 { $number } 个账号能以您的名义办事
account-one = 账号 { $number }：{ $since }起{ $here ->
    [yes] ，就是这一个
   *[no] {""}
}{ $shared ->
    [yes] ，和别人共用
   *[no] {""}
}
account-one-before = 账号 { $number }：一直用着{ $here ->
    [yes] ，就是这一个
   *[no] {""}
}{ $shared ->
    [yes] ，和别人共用
   *[no] {""}
}
accounts-new = 只换手机、账号不变：在新手机上登录同一个账号就行，这里什么都不用改。换了账号：在这里要一个换号编号，用新账号发来。
accounts-gone = 旧账号已经打不开：带身份证件到服务台，服务台停用旧账号，给您新编号。
button-account-code = 要一个换号编号
account-code = 换号编号：{ $code }
account-code-how = 用新账号打开这里，点「我是这里的居民」，把编号发来。
account-code-until = { $until }前有效，只能用一次。
account-code-care = 谁拿到它，谁就能以您的名义投票。不要发给任何人，服务台也不会向您要。
button-take-off = 停用账号 { $number }
account-off-own = 停用账号 { $number }，以后它不能再以您的名义办事。
account-off-stays = { $mine ->
    [yes] 您的住处、职务、积分和投过的票都不变。
   *[no] { $name }的住处、职务、积分和投过的票都不变。
}
account-off-shared = 同一个账号上的别人照常用。
account-off-own-told = 那个账号会收到通知；如果不是您本人停用的，可以在那边说。
button-account-off-now = 停用
account-is-off-own = 停用了。那个账号不能再以您的名义办事。
account-last-one = 这是您唯一的账号。先用新账号绑上，再停用这一个；旧账号打不开了，请到服务台。
account-too-new = 这个账号刚绑上。{ $until }以后才能用它停用别的账号；急着停，请到服务台。
account-gone = 这个账号已经停用了。
account-words-length = 请写一句理由，最多 { $most } 个字。

## 服务台

button-accounts-of = 账号
accounts-of = { $name }（{ $homes }）的账号：{ $number } 个
accounts-of-waits = 有一个账号还等第二个人看，看完以前不能改。
accounts-of-first = 丢了手机、卖了旧手机、绑错了账号，可以在这里停用。请先看身份证件。
accounts-of-code = 名下没有账号。本人带着手机来，看过身份证件，给一个换号编号，绑上这部手机。
account-off = 停用{ $name }的账号 { $number }。
account-off-told = 那个账号、同一户的人、亲属和监督员马上收到通知。拿着那个账号的人可以说是自己的：账号先恢复，由另一个人来看。
account-off-two = 这一位担任职务：要另一位服务台人员或者监督员也看过，才停用。
account-off-ask = 为什么停用？例如：本人来说手机丢了，看过身份证。这句话那个账号和监督员看得到。
account-off-waits = 记下了。{ $name }的账号等另一位服务台人员或者监督员看过再停用。
account-is-off = 停用了：{ $name }的账号。
account-is-off-then = 可以现在给换号编号；满一天，或者另一个人也看过，编号才能用。在那以前可以代办，或者填委托单。
button-give-account-code = 给一个换号编号
account-code-for = { $name }的换号编号：{ $code }
account-code-for-how = 抄给本人。在新账号里打开这里，点「我是这里的居民」，把编号发来。
account-code-starts = { $starts }起能用；另一个人看过停用这件事，马上能用。
account-code-told = 同一户的人、亲属和监督员会收到通知。
account-still-there = 名下还有账号。先停用打不开的那个，再给新编号。

## 新账号

account-offered = 编号对了。这个账号以后以{ $name }的名义办事，是您本人吗？
account-offered-then = 原来的住处、职务、积分都在。原来的账号会收到通知。
button-bind-account = 是我，{ $name }
account-by-tap = 请点按钮：是本人就点绑定，不是就点先不办了。
account-bound = 绑好了。这个账号现在是{ $name }的。
account-bound-others = 旧账号也还能用。不用它了，在「换手机、换号」里停用。
account-code-wrong = 这个换号编号对不上，还可以再试 { $left } 次。请看一遍再发来；旧账号里新要了一个，先前的就不能用了。
account-code-old = 这个编号用过了，或者过期了。请再要一个。
account-code-early = 这个编号{ $starts }起才能用。
account-was-taken-off = 这个账号在服务台停用过，不能自己绑回来。请带身份证件到服务台。
account-in-question = 名下有一个账号还在核对，核对完以前不能换。
account-quiet = 刚停用了一个账号，{ $until }以后才能绑新的。

## 是谁的：第二个人看

button-account-mine = 这是我的账号，不该停
account-said-mine = 记下了：您说这是{ $name }的账号。
account-said-mine-then = 账号现在照常能用，另一位服务台人员或者监督员会来看。请留意通知。
account-not-yours = 只有那个账号自己能这样说。
account-decided = 两个人都看过了。要改请带身份证件到服务台。
account-late = 过了 { $days } 天，不能再这样说了。请带身份证件到服务台。
account-second = 这要由另一个人来看：不是提出停用的人，也不是本人。
office-door-accounts = 停用的账号{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 件等看）
}
button-accounts-to-see = 停用的账号
button-account-of = { $name }
button-see-account = 看一看
accounts-to-see-none = 没有等您看的账号。
accounts-to-see = 停用账号，等第二个人看：{ $number } 件
account-seen = { $name }（{ $homes }）的账号
account-seen-by = { $by }说要停用：{ $words }。{ $at }。近 30 天停用过 { $number } 个。
account-seen-now = { $carried ->
    [yes] 现在停用着。
   *[no] 现在还能用。
}
account-seen-objected = 拿着账号的人说：这是我的，不该停。
account-seen-decided = 已经有人看过了。
account-seen-how = 请看身份证件，或者打登记的电话问本人，再决定。
button-account-stays-off = 停用
button-account-serves = 照常能用
account-looked = { $off ->
    [yes] 记下了：{ $name }的账号停用。已经告诉那个账号。
   *[no] 记下了：{ $name }的账号照常能用。已经告诉那个账号。
}

## 通知

told-account-asked = 服务台要停用这个账号，以后它不能再以{ $name }的名义办事。另一个人看过才停。
told-account-asked-no = 如果这是您的账号，请点下面。
told-account-off = { $own ->
    [yes] { $name }的另一个账号停用了这个账号，它不能再以{ $name }的名义办事。
   *[no] 服务台停用了这个账号，它不能再以{ $name }的名义办事。理由：{ $words }
}
told-account-off-no = 如果这是您的账号，{ $until }前请点下面：账号先恢复，由另一个人来看。
told-account-near = 服务台停用了{ $name }的一个账号。住处、职务、积分和投过的票都不变。
told-account-near-no = 如果本人没有要求，请马上告诉服务台或者监督员。
told-account-watching = 服务台{ $by }停用了{ $who }的账号。理由：{ $words }
told-account-count = { $number ->
   *[other] 近 30 天这位停用过 { $number } 个账号。
}
told-account-second = { $no ->
    [yes] { $who }的账号，拿着它的人说不该停。停用是{ $by }提出的，请您看一看。
   *[no] { $by }要停用{ $who }的账号，等您看一看。
}
told-account-looked = { $off ->
    [yes] 看过了：{ $name }的那个账号停用。
   *[no] 看过了：{ $name }的那个账号照常能用。
}
told-account-code = 服务台{ $by }给了{ $name }一个换号编号，{ $starts }起能绑一个新账号。
told-account-handed = { $name }绑了一个新账号，编号是服务台{ $by }给的。
told-account-code-no = 如果本人没有要求，请马上告诉服务台或者监督员。
