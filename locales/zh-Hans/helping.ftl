# 代办：替不方便用手机的邻居办事，同意、家里人、代办单、撤回。

command-helpers = 谁能替我办，替我办过什么
button-helpers = 谁能替我办
    .helping = 谁能替{ $helped }办
office-door-helping = 替人办事

## 正在替谁办

helping-now = 正在替{ $name }办理
helping-rests = 替{ $name }办理停了 15 分钟以上，现在看到的是您自己的
helping-slip = 代办单 { $slip }，请写在纸上交给本人。
    .plain = 代办单 { $slip }。请写下来交给本人。
button-stop-helping = 结束代办
button-go-on-helping = 接着替{ $name }办

## 找人

helping = 替人办事：提案、附议、表决、会议答复，都可以替不方便用手机的邻居办。
helping-find = 请发姓名或门牌，例如 501，或者 3-501。
helping-told = 每办一件，本人和家里人都会知道，也都可以撤回。
helping-found = 和「{ $typed }」对得上的邻居：
helping-found-home = 这一户还没有登记的人，可以现在登记。
helping-found-more = 还有别的人对得上。请把门牌写全一点，例如 3-1-501。
helping-found-nobody = 没有找到「{ $typed }」。
button-help-person = { $name } · { $homes }
button-help-person-alone = { $name }
button-help-another = 替一位邻居办
button-enter-at = 在{ $home }登记一位

helping-card = { $name } · { $homes }
helping-card-no-consent = 还没有同意由您代办。先问过本人，再记下来。
helping-card-kin = 一起看着的家里人：{ $names }
helping-card-no-kin = 还没有家里人一起看着。
button-start-helping = 开始替{ $name }办
button-record-consent = 记下本人的同意
button-help-more = 办过的事、资料和账号
button-help-more-own = 更多：家里人、代办情况
button-looks-on-several = 我看着的人（{ $people } 位）
helping-more = { $name }（{ $homes }）· 还可以：
helpers-more = 谁能替我办 · 还可以：
helpers-on-whom = 您看着这些人，点开看替他们办过什么：
button-done-for = 办过的事（{ $acts } 件）
button-ask-kin = 请家里人一起看着
button-end-consents = 结束同意，或不再让谁看着

helping-begun = 从现在起，您点的每一步都是替{ $name }办的。
helping-begun-how = 15 分钟没有动作会自己停下。语言、称呼、注销这些事，要本人来办。
helping-stopped = 不再替{ $name }办了。现在办的是您自己的事。
helping-stopped-before = 现在办的就是您自己的事。

## 不能替办

helping-no-office = 替邻居办事，要由服务台、楼栋长或网格员来办。
helping-yourself = 这是您自己。您自己的事直接办就可以。
helping-own-home = 您和{ $name }是同一户。一户一个意见，请用您自己的名义办，不用代办。
helping-not-yours = { $name }不在您可以代办的范围里。楼栋长只替本楼的邻居办，别的楼请找服务台。
helping-nobody-of-yours = 这位邻居不在您可以代办的范围里。请找服务台，或者那一栋的楼栋长。
helping-unknown = 没有找到这位邻居，可能已经注销。
helping-no-consent = { $name }没有同意由您代办，或者同意已经到期、已经结束。请先问过本人，再记下同意。
helping-theirs-alone = 正在替{ $name }办理，这一步不能代办。{ $name }自己的事，请本人来办；您职务上的事，先点「结束代办」。
helping-lapsed = 替{ $name }办理停了 15 分钟以上，这一步没有办。请先选：接着替{ $name }办，还是结束代办。
helping-over = 现在没有替谁在办。
helping-enough = 同一件事上，一个人最多替 { $most } 位邻居办，您已经办满了。请换一位同事，或者请本人来办。

## 同意

consent-ask = 先问{ $name }：同意由别人替您办议事厅的事吗？
consent-ask-desk = 同意给服务台，在班的人都可以替本人办。
consent-ask-you = 同意只给您一个人。
consent-ask-read = 请读给本人听：办了什么都会给您一张代办单，家里人也会知道，随时可以撤回，随时可以结束。
button-consent-spoken = 当面口头同意了
button-consent-phone = 在电话里同意了
button-consent-signed = 签了委托单
button-not-agreed = 没有同意
consent-recorded = 记下了：{ $name }同意代办，到{ DAY($until) }为止。
consent-recorded-then = 有账号的，本人会收到通知；家里人在看着的，也会知道。可以开始办了。
consent-for-desk = 服务台可以代办，到{ DAY($until) }为止（{ $how ->
    [phone] 电话里说的
    [signed] 签了委托单
    [self] 本人在这里同意的
   *[spoken] 当面口头说的
}，{ $by }记）。
    .plain = 服务台可以替您办，到{ DAY($until) }。
consent-for-one = { $helper }可以代办，到{ DAY($until) }为止（{ $how ->
    [phone] 电话里说的
    [signed] 签了委托单
    [self] 本人在这里同意的
   *[spoken] 当面口头说的
}，{ $by }记）。
    .plain = { $helper }可以替您办，到{ DAY($until) }。
consent-choose = 您想请谁替您办？
consent-choose-what = 可以替您提案、附议、投票、答复会议。每办一件都会告诉您。
    .plain = 他们可以替您投票、提建议。每办一件都会告诉您。
consent-choose-end = 随时可以结束，不用说理由。
button-choose-helper = 请人替我办
    .helping = 请人替{ $helped }办
button-agree-desk = 同意服务台替我办
button-agree-one = 同意{ $name }替我办
consent-given-desk = 好的。服务台可以替您办，到{ DAY($until) }为止。
    .plain = 好的。服务台可以替您办了。
consent-given-one = 好的。{ $helper }可以替您办，到{ DAY($until) }为止。
    .plain = 好的。{ $helper }可以替您办了。
consent-end-what = 结束以后马上不能再代办。以前办过的还在，截止前可以一件件撤回。
    .plain = 结束以后就不能再替您办了。
consent-over = 结束了。从现在起，不能再这样替{ $name }办事。
consent-gone = 这份同意已经结束了。
consent-not-yours = 这要由本人、本人的家里人或服务台来办。
button-end-now = 结束
button-end-desk = 不再让服务台代办
button-end-one = 不再让{ $helper }代办
ends = 要结束哪一样？

## 谁能替我办

helpers = 谁能替您办，谁一起看着
helpers-nobody = 现在没有人可以替您办事。
helpers-kin = 替您办的每件事，这些家里人也会知道：{ $names }
    .plain = 家里人也会知道：{ $names }
helpers-no-kin = 还没有请家里人一起看着。
button-looks-on = 替{ $name }办过的事

## 替您办过的事

done-for = 替{ $name }办过的事
done-for-nothing = 还没有人替本人办过事。
button-act = { $at } · { $kind ->
    [vote] 投票
    [support] 附议
    [withdraw] 收回附议
    [propose] 提案
    [comment] 说看法
    [uncomment] 收回看法
    [meeting] 答复会议
    [report] 反映情况
    [redeem] 兑换
    [voucher-back] 退回兑换
    [edit] 改了提案
    [outcome] 撤回或合并提案
    [wish] 答复合并
    [appeal] 申诉
    [visit] 请人上门
    [visit-change] 改上门的预约
    [still-here] 说还住这里
    [move-out] 登记搬走
   *[other] 别的事
}
done-by = { $by }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
    [grid] 网格员
   *[kin] 家里人
}）替{ $name }办了一件事：
helped-vote = 🗳 表决「{ $title }」，投了票
helped-support = 📝 提案「{ $title }」，附议了
helped-withdraw = 📝 提案「{ $title }」，收回了附议
helped-propose = 📝 提了一份提案「{ $title }」
helped-comment = 📝 提案「{ $title }」，说了看法
helped-uncomment = 📝 提案「{ $title }」，收回了看法
helped-meeting = 📅 会议「{ $title }」，答复了来不来
helped-redeem = ⭐ 用积分兑换了「{ $reward }」
helped-voucher-back = ⭐ 退回了「{ $reward }」的兑换
helped-edit = 📝 提案「{ $title }」，改了内容
helped-outcome = 📝 提案「{ $title }」，撤回了，或者和别的提案放到一起
helped-wish = 📝 提案「{ $title }」，答复了要不要和别的提案放到一起
helped-appeal = 申诉了一件被隐藏或者暂停发布的事
helped-still-here = 说了还住在{ $home }
helped-move-out = 登记从{ $home }搬走
helped-report = 反映了一个情况
helped-other = 一件别的事
done-at = { $at }，代办单 { $slip }
done-can-undo = 如果不是本人的意思，在这件事截止以前可以撤回。
    .plain = 如果不是您的意思，可以撤回。
done-final = 这一样不能撤回，可以重新办。
done-undone = { $by }在{ $at }撤回了。
button-undo = 撤回
button-all-right = 没问题
all-right = 好的，谢谢您看过。在截止以前改了主意，还可以撤回。
sure-undo = 您要撤回{ $by }替{ $name }办的这件事（{ $kind ->
    [vote] 投票
    [support] 附议
    [withdraw] 收回附议
    [propose] 提案
    [comment] 看法
    [meeting] 会议答复
    [report] 反映情况
    [redeem] 兑换
   *[other] 别的事
}），对吗？
undone = 撤回了，恢复成办以前的样子。撤回的是：
undone-before = 这件事已经撤回过了：
undone-told = 办的人、一起看着的家里人，还有有账号的本人，都会知道。
helped-unknown = 没有找到这张代办单。
helped-not-yours = 撤回要由本人、一起看着的家里人、办的人或服务台来办。
helped-final = 这一样不能撤回。需要的话，可以重新办一次。
helped-changed-since = 这一户后来自己又改过了，以后来说的为准，所以没有撤回。
helped-poll-over = 这次表决在{ $closes }已经截止，票不能再撤回。如果不是本人的意思，请告诉服务台，监督员可以查代办单。
helped-support-over = { $number } 已经不在征集附议，附议不能再撤回。
helped-proposal-supported = { $number } 已经有别的邻居附议，不能单方面撤回。请作者在提案里写明原因再撤回。
helped-withdrawn-why = 这份提案是代办的，本人撤回了。

told-undone = { $by }撤回了{ $helper }替{ $name }办的事：
told-undone-at = 时间：{ $at }
told-consent = 有人记下：{ $name }同意代办。
told-consent-end = 如果没有这回事，请马上结束。
button-never-agreed = 没有这回事，结束
told-consent-over = { $by }结束了{ $name }的代办同意。从现在起不能再这样代办。
told-kin = { $relative }从现在起一起看着：别人替{ $name }办了什么，都会知道。
told-kin-what = 不对的可以撤回，不能替人投票。
button-end-kin-told = 不要这样
told-kin-over = { $relative }不再看着替{ $name }办的事。

## 代办情况，大家都看得到

button-help-report = 代办情况
help-report = 代办情况：从{ DAY($since) }起的这个季度
help-report-none = 这个季度还没有代办。
help-report-one = { $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
    [grid] 网格员
   *[kin] 家里人
}）：替 { $people } 位邻居办了 { $acts } 件，撤回 { $undone } 件。
help-report-others = 另外还有 { $others } 位。
help-report-all = 一共 { $acts } 件，撤回 { $undone } 件。

## 家里人

kin-asked = 请把这个链接发给{ $name }的家里人，或者让他们扫这个码。
kin-asked-link = { $link }
kin-asked-until = 只能用一次，到{ $until }为止。对方点了同意才算数。
kin-wanted = { $by }请您一起看着：别人替{ $name }办议事厅的事，您也知道。
kin-wanted-what = 每办一件，都会告诉您；不对的，您可以撤回。
kin-wanted-not = 您不能替本人投票。随时可以不看。
button-become-kin = 我愿意看着
button-not-kin = 不了
kin-now = 好的。以后别人替{ $name }办了什么，都会告诉您。
kin-already = 您已经在看着替{ $name }办的事了。
kin-over = { $relative }不再看着替{ $name }办的事。
kin-end = 让{ $relative }不再看着替{ $name }办的事吗？
kin-end-what = 以后替本人办了什么，就不再告诉这位家里人。
button-end-kin = 不再让{ $name }看着
kin-enough = 一位邻居最多请 { $most } 位家里人看着。请先结束一位。
kin-theirs-to-ask = { $name }有自己的账号，请谁看着由本人定。请本人在「谁能替我办」里请家里人。
kin-link-gone = 这个链接用过了，或者已经过期。请再要一个新的。
kin-yourself = 这个链接是给家里人用的，您现在就是本人。同一部手机上有几个人的，先换一下谁在说话。

## 一部手机几个人用

button-who-speaks = 换一个人说话
who-speaks = 这部手机上有几个人。现在是谁在说话？
who-speaks-why = 谁在说话，投票和提案就算谁的。
button-speaks-now = { $name }（现在）
button-speak-as = { $name }
speaks-now = 现在是{ $name }在说话。
speaker-not-here = 这部手机上没有登记这个人。请找服务台登记。

## 登记没有手机的人

entering = 在{ $home }登记一位没有手机的邻居。
entering-name = 请发姓名，和登记册上的写法一样。
entering-relation = { $name }和这一户是什么关系？
button-enter-owner = 业主
button-enter-household = 家里人
button-enter-tenant = 租客
entering-shown = 您看过什么，能证明{ $name }是业主？
button-shown-deed = 看过房产证
button-shown-identity = 看过身份证，和登记册一致
button-shown-nothing = 没有看，认识本人
entering-adult = { $name }满 18 周岁了吗？
entering-elder = 以后给{ $name }看的内容，用大字短句吗？
button-enter-yes = 是
button-enter-no = 不是
entering-once-more = 再看一遍：{ $name }，{ $home }，{ $relation ->
    [owner] 业主
    [tenant] 租客
   *[household] 家里人
}。
entering-is-adult = { $adult ->
    [yes] 已满 18 周岁。
   *[no] 未满 18 周岁。
}
entering-then = 登记以后会告诉这一户的人，是谁登记的也会写明。
button-enter-now = 登记
entered = 登记好了：{ $name }，{ $home }。
entered-unproved = 先登记为住户，还没有认作业主：业主要看过房产证，或者身份证对得上登记册。
entered-then = 要替本人办事，还要先记下本人的同意。
entered-waits = { $name }已经写进{ $home }，还要服务台核对登记册以后才算数。
entering-not-yours = 这一户不在您可以登记的范围里。楼栋长只登记本楼的，别的楼请找服务台。
entering-there-already = 这一户已经有「{ $name }」，不用再登记。请直接找这个名字。

## 印在纸上

button-print-consent = 打印委托单
button-print-blank = 打印空白登记单
button-print-slip = 打印代办单
paper-consent-here = 委托单在这里，打印出来请本人签字。
paper-slip-here = 代办单在这里，打印出来交给本人。
paper-consent = { $community } 代办委托单
paper-consent-who = 委托人：{ $name }（{ $homes }）
paper-consent-desk = 我同意社区服务台替我办理议事厅的事，到{ DAY($until) }为止。
paper-consent-one = 我同意{ $helper }替我办理议事厅的事，到{ DAY($until) }为止。
paper-consent-what = 可以替我办的：提案、附议、表决、会议答复、说看法、兑换积分。
paper-consent-told = 每办一件，给我一张代办单，也告诉我的家里人。截止以前可以撤回。
paper-consent-end = 我随时可以结束委托，不用说理由，告诉服务台就行。
paper-sign-person = 委托人签字
paper-sign-helper = 经办人签字
paper-sign-date = 日期
paper-slip = 代办单 { $slip }
paper-slip-how = 不是您的意思，请带着这张单子找服务台，电话 { $phone }。
paper-blank-here = 空白登记单在这里，可以多印几张放在柜台上。填好以后，在「替人办事」里照着办。
paper-blank = { $community } 来访登记单
paper-blank-who = 姓名：
paper-blank-home = 住处（几号楼几单元几号）：
paper-blank-phone = 电话（可以不写）：
paper-blank-what = 我想办（请打钩）：□ 登记住户　□ 提一份提案　□ 附议　□ 说说看法　□ 问事情、报问题　□ 答复开会
paper-blank-which = 哪一份提案、哪一场会（编号或名称）：
paper-blank-adult = □ 我已满 18 周岁。
paper-blank-consent = □ 我同意服务台替我办这件事。办好给我一张代办单，截止以前可以撤回。
paper-blank-words = 请写在这里：
told-own-word = { $by }登记了{ $name }（{ $home }），又记下{ $name }同意由自己代办。
told-own-word-look = 两件事都只有这一个人说。请抽空核对一下，这个人是不是住在那里。
