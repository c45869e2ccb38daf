# 文明公约：发布前的规矩、举报、隐藏、申诉、暂停发布、处理记录。

command-conduct = 文明公约与处理记录

## 发布之前

publish-private = 第 { $row } 行的「{ $shown }」像是{ $what ->
    [id] 一个身份证号
    [mobile] 一个手机号
    [landline] 一个电话号码
    [card] 一个银行卡号
   *[plate] 一个车牌号
}。发布以后全社区都看得见，请把它去掉，再发一次。
    .plain = 「{ $shown }」像是{ $what ->
    [id] 身份证号
    [mobile] 手机号
    [landline] 电话号码
    [card] 银行卡号
   *[plate] 车牌号
}。请去掉，再发一次。
publish-too-many = 您今天已经发布了 { $most } 份，每人一天最多这么多。{ $again } 以后可以再发，写好的都还在。
    .plain = 今天发布得够多了，明天再发。写好的都还在。
    .helping = { $helped }今天已经发布了 { $most } 份，每人一天最多这么多。{ $again } 以后可以再发，写好的都还在。
publish-suspended = 您暂停发布到{ $until }。原因：{ $why }
    投票、附议、报名开会都照常。不同意可以在通知里点「我要申诉」，也可以找服务台。
    .plain = 您到{ SPOKEN($until) }为止不能发布。投票、附议照常。
    .helping = { $helped }暂停发布到{ $until }。原因：{ $why }
publish-suspended-helper = 您自己暂停发布到{ $until }，这段时间也不能替别人发布。请换一位帮手。

## 举报

conduct-text = { $kind ->
    [proposal] 提案「{ $title }」
    [comment] 「{ $title }」下面的一条看法
    [photo] 提案「{ $title }」的一张照片
    [voice] 提案「{ $title }」的原声
    [edition] 提案「{ $title }」改以前的文字
    [name] 称呼「{ $title }」
    [wish] 并案的理由（「{ $title }」）
    [returned] 请补充的说明（「{ $title }」）
    [deliberating] 商议的说明（「{ $title }」）
    [answered] 答复（「{ $title }」）
    [delayed] 延期的说明（「{ $title }」）
    [declined] 不采纳的理由（「{ $title }」）
    [unfunded] 经费的说明（「{ $title }」）
    [withdrawn] 撤回的理由（「{ $title }」）
   *[merged] 并案的理由（「{ $title }」）
}
flag-ask = 举报{ conduct-text }：哪里不妥？
flag-ask-private = 选「泄露隐私」，会先把它隐藏 48 小时，请只在真有别人的隐私时选。别的由成员看过再定。
    .plain = 「泄露隐私」会马上隐藏，请只在真有别人隐私时选。
flag-ask-who = 谁举报的，只有居委会、服务台和监督员看得到。
conduct-ground = { $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] { $kind ->
        [name] 冒充
       *[other] 不实
    }
   *[other] 别的
}
flag-done = 收到了：{ $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] 内容不实
   *[other] 有别的不妥
}。谢谢您说一声。
flag-again = 您已经举报过这一份，一人算一次。有了结果会告诉您。
flag-hidden-now = { $kind ->
    [photo] 这张照片已经先收起来，成员会来看。提案的文字照常看得到。
    [voice] 这段原声已经先收起来，成员会来看。提案的文字照常看得到。
   *[other] 这段文字已经先隐藏起来，成员会来看。
}
flag-then = 居委会和服务台会看，有了结果告诉您。在这以前它还看得见。
    .plain = 成员会看，有了结果告诉您。
flag-own = 这是您自己写的，不用举报。想改或者收回，在它下面就可以。
flag-hidden = 这段文字已经隐藏了，不用再举报。
flag-too-many = 您一天里已经举报了 { $most } 次，请明天再举报。真有急事，请打服务台电话。

## 成员：等着看的

office-door-conduct = { $waiting ->
    [0] 举报与申诉
   *[other] 举报与申诉（{ $waiting } 件）
}
button-conduct-queue = 举报与申诉
button-conduct-office = 工作台
button-conduct-record = 文明公约
button-conduct-look = 去看看
button-conduct-back = 回去接着看
button-conduct-see = 看原文
conduct-queue = { $number ->
    [0] 举报与申诉：现在没有等您看的。
   *[other] 举报与申诉：有 { $number } 件等您看，申诉在前。
}
conduct-entry-appeal = 申诉：{ $matter ->
    [hiding] 文字被隐藏
   *[suspension] 被暂停发布
}
conduct-entry-text = { conduct-text }
conduct-entry-pause = 有人提议暂停一位邻居发布
look-head = { $kind ->
    [name] 称呼「{ $title }」。
    [photo] { conduct-text }，{ $author }发的：
    [voice] { conduct-text }，{ $author }说的：
   *[other] { conduct-text }，{ $author }写的：
}
look-words = { $words }
look-report = 举报：{ $name }，{ $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
}
look-voice = { $name }要隐藏：{ $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
}。理由：{ $why }
look-hidden = 现在：已经隐藏。
look-hidden-until = 现在：先隐藏着，{ $ends } 以前要有足够的成员同意，不然就恢复。
look-visible = 现在：大家看得见。要隐藏，需要 { $needed } 位成员，已有 { $voices } 位。
look-own = 这是您写的，由别的成员来定。
button-hide = 隐藏
button-agree-hide = 同意隐藏
button-leave = 没有不妥
button-pause = 暂停作者发布
button-back-to-text = 回到这段文字
hide-ask-ground = 隐藏{ conduct-text }：什么缘故？
hide-declare = 这段文字说的要是您本人，请让别的成员来定。点一项，就表示它说的不是您。
hide-private-note = 别人的隐私一位成员就可以先隐藏，48 小时内要有别的成员同意。监督员都会知道。
button-hide-private = 泄露隐私（马上）
hide-ask-why = 隐藏{ conduct-text }（{ $ground ->
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
}）：请写公开的理由。
hide-preview = 隐藏{ conduct-text }（{ $ground ->
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
}），理由是：
hide-preview-public = 理由大家都看得见，您的名字监督员看得见。够数了才隐藏，作者可以申诉。
button-hide-now = 就这样
conduct-ask-how = 发给我就行，最多 { $most } 个字。
conduct-preview-words = 「{ $words }」
conduct-words-length = 不能空着，最多 { $most } 个字。请再发一次。
hide-voice = 记下了：已有 { $voices } 位成员要隐藏，还差 { $left } 位。现在它还看得见。
hide-for-now = 已经先隐藏。48 小时内要有别的成员同意，不然就恢复。
hide-agreed = { $voices } 位成员都同意，已经隐藏。作者和监督员会知道。
hide-overruled = 您上次要隐藏它，申诉已经推翻了。这一次请由别的成员来定。
hide-same-home = 已经说要隐藏的成员和您是一户，一户算一位。请由别户的成员来定。
leave-done = { $again ->
    [yes] 记下了：没有不妥，已经恢复。
   *[no] 记下了：没有不妥，照旧。
}举报的人会知道。
leave-nothing = 这里没有还没处理的举报。
conduct-settled = 这件事已经有人办好了。
conduct-gone = 这里没有这段文字，可能已经收回，也可能是别的社区的。
conduct-own-text = 这是您自己写的，请由别的成员来定。
conduct-own-home = 写这段文字的人和您是一户，请由别户的成员来定。
conduct-about-you = 这段文字里写到了您，请由别的成员来定。里面要是有您的隐私，可以按「泄露隐私」先隐藏。
conduct-in-person = 这件事要成员自己来定，不能代办。
dismiss-hidden-by-member = 已经有成员要隐藏它。您不同意，就不用点同意，到时候会恢复；作者也可以申诉。

## 申诉

button-appeal = 我要申诉
    .helping = 替{ $helped }申诉
appeal-ask = 申诉：请用自己的话说，为什么不该这样处理。
appeal-preview = 您的申诉是：
appeal-preview-once = 只能申诉一次。由没有参与这件事的人来看，他们看得到这段话。
button-appeal-now = 交上去
appeal-made = 申诉交上去了，有 { $judges } 位没有参与的人可以来看。有了结果告诉您。
appeal-made-nobody = 申诉交上去了。现在没有一位没参与的人，请服务台想办法。
appeal-made-meanwhile = { $matter ->
    [hiding] 在这以前文字还是隐藏的，泄露隐私以外的，逾期没有人定就恢复；隐私的，逾期请监督员一起来看。
   *[suspension] 在这以前还是暂停发布，逾期没有人定就结束。
}
appeal-granted-at-once = 没有一位没参与的人可以来看，所以照您说的办：已经恢复。
appeal-made-already = 您已经申诉过了，只能申诉一次。有了结果告诉您。
appeal-not-yours = 只有写这段话的人自己可以申诉。
appeal-not-yet = 还不用申诉：这只是先隐藏着，成员没有同意就会自己恢复。
appeal-over-already = 这件事已经结束，不用申诉了。
appeal-too-late = 已经过了 { $days } 天，不能再申诉。有疑问请找服务台。
appeal-decided = 这件申诉已经有了结果，或者还没有提出。
appeal-not-your-part = 您参与过这件事，或者和参与的人是一户，或者已经有足够的人来看，由他们来定。
appeal-head = { $author }申诉，被隐藏的是{ conduct-text }：
appeal-hidden-for = 隐藏的缘故：{ $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
}。理由：{ $why }
appeal-words = 申诉的话：{ $appeal }
appeal-needed = 需要 { $needed } 位意见一致，已经有 { $spoken } 位说了。
button-appeal-lift = 恢复文字
button-appeal-keep = 维持隐藏
appeal-judge-ask = { $lift ->
    [yes] 照申诉的办：请写理由。
   *[no] 维持原来的处理：请写理由。
}
appeal-judge-preview = { $lift ->
    [yes] 照申诉的办，理由是：
   *[no] 维持原来的处理，理由是：
}
appeal-judge-note = 理由会告诉有关的人，交上去不能改。
button-judge-now = 就这样
appeal-judged = { $verdict ->
    [open] 记下了，还要等另一位。
    [lifted] 记下了，已经定了：照申诉的办。
   *[upheld] 记下了，已经定了：维持原来的处理。
}

## 暂停发布

pause-ask-days = 暂停{ $name }发布：几天？
pause-what-stays = 只是不能发布提案和看法。投票、附议、报名开会、积分都照常。
button-pause-days = { $days } 天
pause-ask-why = 暂停{ $name }发布 { $days } 天：请写理由。
pause-preview = 提议暂停{ $name }发布 { $days } 天，理由是：
pause-preview-note = 要有另一位成员同意才算。理由会告诉本人和监督员，本人可以申诉。
button-pause-propose = 提出来
pause-proposed = 提出来了：暂停发布 { $days } 天，等另一位成员同意。7 天没有人同意就作罢。
pause-head = 暂停{ $name }发布 { $days } 天
pause-why = { $by }提议，理由：{ $why }
pause-waits = 还等另一位成员同意。
pause-holds-until = { $seconded }同意了，到{ $until } 为止。
button-pause-second = 同意暂停
button-pause-lift = 结束暂停
button-pause-keep = 维持暂停
button-pause-end = { $waits ->
    [yes] 不用暂停
   *[no] 提前结束
}
pause-seconded = 已经暂停，到{ $until } 自动结束。本人和监督员会知道。
pause-ended-by-you = 结束了，本人又可以发布。
suspend-yourself = 这件事说的是您自己，请由别的成员来定。
suspend-days = 最少 1 天，最多 { $most } 天。请重新选。
suspend-already = 这位邻居已经有一件暂停在办或者还没结束。
suspend-settled = 这件提议已经有了结果，或者过了 7 天。
suspend-own-proposal = 这是您提议的，要由另一位成员同意。
suspend-same-home = 提议的成员和您是一户，一户算一位。要由别户的成员同意。

## 通知

notice-flagged = 有人举报{ conduct-text }：{ $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
}。
notice-flagged-hidden = 它先隐藏着，{ $until } 以前没有足够的成员同意就恢复。
notice-flag-settled = 您举报的{ conduct-text }有了结果：{ $upheld ->
    [yes] 已经隐藏。
   *[no] 成员看过，没有不妥，照旧。
}
notice-hidden-ahead = { $kind ->
    [name] 您的称呼「{ $title }」
    [photo] 您的{ conduct-text }
    [voice] 您的{ conduct-text }
   *[other] 您写的{ conduct-text }
}先隐藏起来了：有人说里面有别人的隐私。
notice-hidden-ahead-then = 成员会来看。{ $until } 以前没有足够的人同意，就自己恢复，您不用做什么。
notice-hidden = { $kind ->
    [name] 您的称呼「{ $title }」
    [photo] 您的{ conduct-text }
    [voice] 您的{ conduct-text }
   *[other] 您写的{ conduct-text }
}已经隐藏，成员都同意。{ $kind ->
    [proposal] 文字没有删，附议照算。
    [name] 邻居看到的是「一位邻居」，您改一个称呼就好。
    [photo] 照片没有删，只是别人看不到；提案照常。
    [voice] 原声没有删，只是别人听不到；提案照常。
   *[other] 文字没有删，只是别人看不到。
}
notice-hidden-why = 缘故：{ $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
}。理由：{ $why }
notice-hidden-then = 不同意，{ $days } 天里可以申诉一次，由没有参与的人来看。
notice-hidden-by = { conduct-text }隐藏了，决定的是：{ $names }
notice-hidden-many = 30 天里这位作者已有 { $number } 份文字被隐藏，请留意是不是公道。
notice-shown-again = { conduct-text }恢复了：{ $how ->
    [appeal] 申诉有理。
    [looked] 成员看过，没有不妥。
   *[lapsed] 48 小时里没有足够的成员同意隐藏。
}
notice-judges-why = 看的人说：{ $why }
notice-upheld = 申诉有了结果：{ conduct-text }仍然隐藏。
notice-appealed = 有一件申诉等您看：{ conduct-text }被隐藏，作者不同意。
notice-pause-proposed = { $by }提议暂停{ $name }发布，等另一位成员同意。
notice-paused = 您暂停发布，到{ $until } 自动结束。
notice-paused-why = 理由：{ $why }
notice-paused-then = 不同意，{ $days } 天里可以申诉一次，由没有参与的人来看。
notice-paused-by = { $name }暂停发布到{ $until }，决定的是：{ $names }
notice-pause-appealed = { $name }对暂停发布提出申诉，等您看。
notice-pause-upheld = 申诉有了结果：暂停发布维持到{ $until }。
notice-pause-over = 您又可以发布了：{ $how ->
    [appeal] 申诉有理，暂停结束。
    [restored] 那段文字申诉有理，已经恢复，暂停跟着结束。
    [early] 暂停提前结束。
   *[over] 暂停到期了。
}
notice-pause-over-of = { $name }的暂停发布结束了。

## 公约和记录

record-head = 本社区的文明公约与处理记录
record-rule-free = 赞成反对都可以说。骂人、广告、不实和别人的隐私不留。
record-rule-hide = 每段文字都可以举报。{ $voices } 位不同户的成员同意才隐藏，理由公开；隐私先隐藏，再请成员看。
record-rule-appeal = 作者 { $days } 天里可以申诉一次，由没有参与的人来看。什么都不删。
record-rule-limits = 每人一天最多发布 { $texts } 份。暂停发布最多 { $days } 天，投票从不受影响。
record-reports = 最近一年：举报 { $reports } 次，其中 { $unfounded } 次没有不妥。
record-hidden = 隐藏 { $hidden } 段，现在还隐藏着 { $now } 段。
record-ground = · { $ground ->
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [false] 不实
   *[other] 别的
} { $number } 段
record-appeals = 申诉 { $appeals } 件，恢复 { $lifted } 件，维持 { $upheld } 件。
record-paused = 暂停发布 { $paused } 人次。
record-hours = 从举报到有结果，平均{ $hours ->
    [0] 不到 1 小时
   *[other] { $hours } 小时
}。

## 举报别处：照片、原声、称呼、理由

button-flag-elsewhere = 不是文字，是别处
flag-ask-part = 举报「{ $title }」的{ $part ->
    [voice] 原声
    [quoted] 引用的话
   *[photo] 照片 { $turn }
}：哪里不妥？
flag-where = 举报{ conduct-text }：是哪一处？{ $places ->
    [0] 这里没有别的可以举报。
   *[other] {""}
}
flag-place = { $what ->
    [photo] 照片 { $turn }
    [voice] 原声
    [quoted] 引用的话
    [returned] 居委会请补充的说明
    [deliberating] 居委会商议的说明
    [answered] 居委会的答复
    [delayed] 居委会延期的说明
    [declined] 不采纳的理由
    [unfunded] 经费的说明
    [withdrawn] 撤回的理由
    [merged] 并案的理由
   *[name] 称呼「{ $name }」
}
look-part = 指的是：{ $part ->
    [voice] 原声
    [quoted] 引用的话
   *[photo] 照片 { $turn }
}
button-flag-wish = 举报这个理由
button-other-name = 改一个称呼
rename-hidden = 这个称呼被成员隐藏过，请换一个。不同意可以在通知里点「我要申诉」。
