# 提案发布以后：进展、答复、并案、撤回、转交、居委会待办、通知。

## 全文

proposal-headline-hidden = 📝 提案 { $number }（文字已隐藏）
proposal-hidden = 这份提案的文字不公开。理由：{ $why }
proposal-hidden-waits = 有人举报这里有别人的隐私，文字先收起来，等居委会看过再说。
proposal-wish = 希望：{ $wish }
proposal-attached = { $voice ->
    [yes] { $photos ->
        [0] 附：语音一段，文字由人听写
       *[other] 附：照片 { $photos } 张，语音一段
    }
   *[no] 附：照片 { $photos } 张
}
proposal-part-hidden = { $what ->
    [voice] 原声
   *[photo] 有一张照片
}{ $waits ->
    [yes] 先收起来了，等成员看过再说。
   *[no] 不公开。理由：{ $why }
}
proposal-edited = { DAY($at) }改过文字{ $earlier ->
    [yes] ，改以前的看得到。
   *[no] ，改以前的不再公开。
}
proposal-said = { $stage ->
    [returned] 请作者补充
    [deliberating] 居委会说
    [withdrawn] 撤回的理由
    [merged] 并案的理由
    [unfunded] 经费的说明
   *[answered] { $how ->
        [done] 答复：已经办好
        [will] 答复：会去办
       *[said] 答复
    }
}{ $named ->
    [yes] （{ $by }）
   *[no] {""}
}：{ $why }
proposal-said-hidden = { $waits ->
    [yes] 这里的说明先收起来了，等成员看过再说。
   *[no] 这里的说明不公开。理由：{ $why }
}
proposal-assisted = 其中 { $assisted } 户由人代办登记（共 { $supports } 户）。
proposal-clock = { $named ->
    [yes] 等{ $who }答复，{ $day ->
        [0] 从明天起算，共 { $days } 天
       *[other] 第 { $day } 天，共 { $days } 天
    }
   *[no] 等居委会答复，{ $day ->
        [0] 从明天起算，共 { $days } 天
       *[other] 第 { $day } 天，共 { $days } 天
    }
} · ⏳ { $due }
    .plain = { SPOKEN($due) }以前答复。
proposal-overdue = { $named ->
    [yes] 等{ $who }答复
   *[no] 等居委会答复
}，{ $days ->
    [0] 今天已经到期。
   *[other] 已超期 { $days } 天。
}
proposal-due = { $named ->
    [yes] 等{ $who }答复
   *[no] 等居委会答复
} · { $late ->
    [yes] { $due } 到期，已经超期
   *[no] ⏳ { $due }
}
proposal-talked = 已经商议 { $days } 天，还没有答复。
proposal-happened = { DAY($at) } { $what ->
    [published] 发布
    [edited] 改过文字
    [handed] 转交给另一位邻居
    [reached] 附议够了
    [returned] 居委会请作者补充
    [again] 作者补充以后再交
    [deliberated] 列入商议
    [declined] 答复：不采纳
    [answered] 居委会答复
    [delayed] 居委会说明还没办成
    [voted] 交付表决
    [adopted] 表决通过
    [rejected] 表决未通过
    [unfunded] 经费没有着落
    [merged] 并入另一份
    [parted] 并案已撤销，单独办理
    [withdrawn] 作者撤回
   *[lapsed] 附议没够数，到期结束
}

button-more = 更多…
button-reply = 答复这份提案
button-see-offer = 有人请您接手
button-see-into = 看提案 { $number }

## 更多

proposal-more = 想看什么，或者想做什么？
proposal-history = 这份提案的经过
proposal-earlier = 改以前的文字，到{ $until }为止
proposal-earlier-gone = { $how ->
    [taken] 这一版的文字，作者已经收回，不再公开。
   *[private] 这一版里有别人的隐私，不再公开。
}
button-take-back-earlier = 改以前的不再公开
take-back-earlier = 改以前的文字不再给人看？
take-back-earlier-then = 里面写了别人的病情、电话这样的事，可以这样收回。收回以后谁也看不到，也不能恢复；经过里还写着哪天改过。
button-take-back-earlier-now = 确定不再公开
take-back-earlier-done = 提案 { $number } 改以前的文字收回了，现在的文字照常。
own-matters = 您自己的这份提案
own-matters-how = 改文字：有别家附议以前可以改，居委会请您补充时也可以改。转交：请一位邻居接着办。并案：和另一份合在一起，要那边的作者同意。撤回：到此为止，附议的邻居会知道理由。
    .plain = 可以请别人接着办，可以和另一份合在一起，也可以撤回。
office-matters = 居委会可以办的事
office-matters-none = 这份提案现在没有要居委会办的事。
button-see-photos = { $photos ->
    [1] 看照片
   *[other] 看照片（{ $photos } 张）
}{ $voice ->
    [yes] 、听原话
   *[no] {""}
}
button-next-photo = 下一张 { $at }/{ $many }
button-see-history = 经过
button-hear-original = 听原话
voice-heard = { $public ->
    [yes] { $mine ->
        [yes] 🎙 您的原话，大家都听得到。
       *[no] 🎙 提出的人的原话，本人同意公开。
    }
   *[no] { $mine ->
        [yes] 🎙 您的原话，只有您和替您打字的人听得到。
       *[no] 🎙 原话没有公开，您替本人打过字，所以听得到。请不要转给别人。
    }
}
button-voice-private = 不再给大家听
voice-not-public = 这段原话没有公开，只有本人和替他打字的人听得到。
button-see-earlier = 改以前的文字
button-own-matters = 修改、转交、并案、撤回
button-office-matters = 居委会办理
button-flag-proposal = 举报
button-hand-over = 转交给邻居
button-merge = 并入另一份
button-withdraw = 撤回
button-hand-on = 交给哪位委员答复
button-find-heir = 找一位邻居接手
button-unfunded = 经费没有着落

## 列表

button-list-more = 别的提案…
button-page-first = 回到第一页
proposals-more = 📝 还想看什么？

## 答复、撤回、并案的理由

reply-how = 怎么答复？
reply-how-each = { $first ->
    [yes] 列入商议：说明什么时候、怎么商量。
   *[no] {""}
}交付表决：大家投票。直接答复：已办好、会去办，或者说明情况。不采纳：说明理由。
    .plain = 请点一种办法。每一种都要说明理由。
reply-promise = 说过会去办。办好了，还是还没办成？
answer-how = 直接答复的是哪一种？
button-answer-directly = 直接答复
button-other-answer = 换一种办法
button-outcome = { $what ->
    [more] 请作者补充
    [talk] 列入商议
    [done] 已经办好
    [will] 会去办
    [late] 还没办成，说明原因
    [said] 说明情况
   *[no] 不采纳，说明理由
}
outcome-why = { $what ->
    [more] 请作者补充：请写明要补什么。
    [talk] 列入商议：什么时候、怎么商量？
    [done] 已经办好：办了什么？
    [will] 会去办：谁去办，什么时候？
    [late] 还没办成：为什么，打算怎么办？
    [said] 说明情况：请写明怎么回事。
    [no] 请写明不采纳的理由。
    [money] 请写明经费为什么没有着落。
    [back] 请写明为什么撤回。
   *[merge] 请写明为什么合在一起。
}
outcome-why-how = { $what ->
    [back] 请写成一条消息发给我，最多 { $most } 个字，也可以点下面现成的一句。附议的邻居和全社区都看得见。
   *[other] 请写成一条消息发给我，最多 { $most } 个字，也可以点下面现成的一句。提出的人和全社区都看得见。
}
    .plain = 请写一句发给我，或者点下面现成的一句。大家都看得见。
outcome-phrase = { $what ->
    [more] { $phrase ->
        [1] 请写明在哪里，最好附一张照片。
       *[2] 请写明希望怎么办。
    }
    [talk] { $phrase ->
        [1] 列入下次居民议事会，会前三天通知各位。
       *[2] 先请物业和懂行的人看一看，两周内回话。
    }
    [done] { $phrase ->
        [1] 请各位看看，有不妥随时说。
       *[2] 物业已经处理好了。
    }
    [will] { $phrase ->
        [1] 已经排进下个月，由物业去办。
       *[2] 今年的经费里有，办好了在这里说。
    }
    [late] { $phrase ->
        [1] 材料还没有到，到了就装。
       *[2] 物业排不开，已经另请师傅。
    }
    [said] { $phrase ->
        [1] 这件事归物业管，已经转告，一周内来回话。
       *[2] 这件事要业主大会决定，居委会不能代定。
    }
    [no] { $phrase ->
        [1] 现场条件不允许，看过了做不了。
       *[2] 今年的安排里已经有类似的事。
    }
    [money] { $phrase ->
        [1] 今年没有这笔经费，列入明年再议。
       *[2] 报价超出预算，正在另想办法。
    }
    [back] { $phrase ->
        [1] 这件事已经解决了。
       *[2] 我想再斟酌一下。
    }
   *[merge] { $phrase ->
        [1] 两份说的是同一件事。
       *[2] 合在一起办更省力。
    }
}
promise-when = 答应办的事，什么时候以前办好？
promise-when-how = 点一项，或者把日子发给我，比如 12月20日。到了日子还没有说法，会提醒您、主任和监督员，全社区也看得见过了几天。
    .plain = 点一项，或者把日子发给我。
button-promise-in = { $days ->
    [0] 说不准
    [14] 两周内
    [30] 一个月内
   *[90] 三个月内
}
promise-preview = { DAY($until) }以前办好。
promise-no-day = 没有说定日子。
promise-day-unclear = 没有看懂是哪一天。请发一个日子，比如 12月20日，或者点下面一项。
promise-day-not-ahead = 请给一个往后的日子，最多两年。
promise-none = 提案 { $number } 没有答应了还没办的事。
proposal-promise = { $late ->
    [yes] 答应 { DAY($until) }前办好，{ $days ->
        [0] 今天到期
       *[other] 已过 { $days } 天
    }{ $named ->
        [yes] ，由{ $who }负责。
       *[no] 。
    }
   *[no] 答应 { DAY($until) }前办好{ $named ->
        [yes] ，由{ $who }负责。
       *[no] 。
    }
}
proposal-promise-delay = { DAY($at) }说还没办成（{ $by }）：{ $why }
outcome-into = 并入：提案 { $into }
outcome-preview = 请您看一遍，还没有发出。要改，就再发一遍。
outcome-preview-why = { $what ->
    [more] 请补充：{ $why }
    [talk] 说明：{ $why }
    [done] 已经办好：{ $why }
    [will] 会去办：{ $why }
    [late] 还没办成：{ $why }
    [said] 答复：{ $why }
   *[other] 理由：{ $why }
}
outcome-preview-then = { $what ->
    [more] 发出以后全社区都看得见。等作者 14 天，这几天不算在答复期限里；一份提案只能请一次。附议照旧，附议的邻居会收到改前改后的文字。
    [talk] 发出以后全社区都看得见，作者、附议和关注的邻居会收到；商议以后还要答复或交付表决。
    [will] 发出以后全社区都看得见，不能再改；办好了请再来说一声。
    [late] 发出以后全社区都看得见，作者、附议和关注的邻居会收到；办好了请再来说一声。
    [back] 撤回以后不能恢复，编号留着，全社区都看得见；附议的邻居会收到理由。
    [merge] 这一份就停在这里，看法留在原处；附议不会自动转过去，每一家会被重新问一次。居委会合的，三天内可以撤销一次；作者之间合的不能恢复。
    [money] 发出以后全社区都看得见；表决通过的结果不变。
   *[other] 答复以后全社区都看得见，不能再改；作者、附议和关注的邻居会马上收到。
}
    .plain = { $what ->
    [more] 大家都看得见。等作者 14 天，只能请一次。
    [back] 撤回以后不能恢复，大家都看得见理由。
    [merge] 合在一起以后，附议的邻居会再问一次。居委会合的，三天内可以撤销。
   *[other] 发出以后大家都看得见，不能再改。
}
button-outcome-later = 先不发出
button-outcome-now = { $what ->
    [more] 请作者补充
    [back] 确定撤回
    [merge] 确定并入
    [talk] 确定列入商议
   *[other] 就这样答复
}
outcome-done = { $what ->
    [more] 已请提案 { $number } 的作者补充，附议的邻居也会收到。作者补充了或者到期了，会回到您这里。
    [talk] 提案 { $number } 已列入商议，已告诉作者和附议的邻居。商议以后请再答复，或者交付表决。
    [late] 提案 { $number } 已说明还没办成，新的日子已告诉作者和附议的邻居。
    [no] 提案 { $number } 已经答复：不采纳。理由已告诉作者和附议的邻居。
    [money] 提案 { $number } 已写明经费没有着落，已告诉作者和附议的邻居。
    [back] 提案 { $number } 已撤回，附议的邻居会知道理由。
    [merge] 提案 { $number } 已并入 { $into }。附议过的每一家都会被问：还附议那一份吗？
    [wish] 已去问提案 { $into } 的作者，同意了才并入。七天没有回话就算了。
   *[other] 提案 { $number } 已经答复，已告诉作者和附议的邻居。
}

## 交给谁答复

neighbour-name = { $name }
hand-on-who = 交给哪位委员答复？
hand-on-how = 期限不变。全社区看得见等谁答复，那位委员会收到通知。
hand-on-done = 提案 { $number } 现在由{ $member }答复，已经告诉对方。

## 转交

heir-who = 请哪一位接着办这份提案？
heir-who-how = { $neighbours ->
    [0] 还没有别家附议。可以拿一个链接，发给愿意接手的邻居。
   *[other] 下面是附议过的邻居；也可以拿一个链接，发给愿意接手的人。
}
button-offer-link = 拿一个链接
heir-ahead = { $named ->
    [yes] 请{ $name }接手，对方同意了才算。
   *[no] 拿一个链接，第一位点开并同意的居民接手。
}
heir-ahead-then = 接手以后，这份提案署对方的名字，由对方决定撤回和并案。七天没有回话就算了。
button-offer-now = 就这样办
button-other-heir = 换一位
heir-asked = 已去问{ $name }，{ $until } 以前有效。在那以前提案还是您的。
heir-link = 链接好了，{ $until } 以前有效：
heir-link-is = { $link }
heir-link-once = 第一位接手的居民算数，以后链接就没有用了。请只发给您想请的人。
offer-to-you = { $author }请您接手一份提案：
offer-until = 请在 { $until } 以前回话。
offer-then = 接手以后，这份提案署您的名字，答复会发给您。不接手没有关系。
button-take-on = 我来接手
button-rather-not = 不用了
offer-answered = { $mine ->
    [yes] 提案 { $number } · { $title } 现在是您的了。有进展会在这里告诉您。
   *[no] 好的，没有接手。已经告诉提出的人。
}
offer-refused = 您请的那位邻居这次不接手。
offer-refused-then = 提案还是您的，可以再请别人。
handed-over = 您的提案已由{ $author }接手，谢谢您提出来。

## 并案

merge-which = 并入哪一份提案？
merge-which-how = { $alike ->
    [0] 没有找到相近的。请发那一份的编号，比如 2026-031，写在提案的第一行。
   *[other] 下面是相近的几份；别的请发编号，比如 2026-031。
}
merge-which-then = 附议和看法都不会自动转过去：看法留在原处，附议的每一家会被重新问一次。
merge-change-places = { $number } 请{ $place ->
    [everywhere] 全社区
   *[other] { $place }
}附议，要 { $needed } 户；{ $into } 请{ $there ->
    [everywhere] 全社区
   *[other] { $there }
}附议，要 { $count } 户。
merge-change-supports = { $outside ->
    [0] 附议过的 { $supports } 户都可以附议 { $into }，要自己再点一次。
   *[other] 附议过的 { $supports } 户里，有 { $outside } 户不在{ $there }，附议转不到 { $into }，也不能再点。会明白告诉他们。
}
merge-row = { $number } · { $title }
merge-wish = { $by }想把自己的提案并入您的提案 { $into }：
merge-wish-hidden = 理由被成员隐藏了。
merge-wish-then = 同意以后，那一份停在那里，附议过的邻居会被问是不是也附议您的。{ $until } 以前有效。
button-see-wish = 看一看
button-agree-merge = 同意并入
merge-wish-answered = { $done ->
    [yes] 提案 { $number } 已并入 { $into }，附议过的每一家都会被重新问一次。
   *[no] 没有并入。已经告诉对方。
}
merge-refused = 提案 { $into } 的作者这次不同意并案。
merge-refused-then = 您的提案照旧进行。
merged-again = { $hidden ->
    [yes] 您附议的提案 { $number } 并入了另一份。
   *[no] 您附议的「{ $title }」（{ $number }）并入了另一份。
}
merged-again-ask = { $state ->
    [ask] 您家还附议吗？不点就不算。
    [has] 您家已经附议了那一份，不用再做什么。
    [elsewhere] 那一份只请{ $place }的住户附议，您家不在那里，附议转不过去。您家原来的附议留在 { $number } 下面，不再往前算。您那边也想办，可以另写一份。
   *[only] 那一份现在不用您家附议，可以去看进展。
}
button-support-into = 也附议那一份
merged-here = 有另一份提案并入了您的这份：
merged-here-then = 那一份的附议不会自动算进来，附议过的邻居会被重新问一次。
support-left = 好的，没有附议。以后想附议，还可以点。

## 撤销并案

button-part = 撤销并案
part-ahead = 撤销并案：这一份不再并入 { $into }，恢复单独办理。
part-ahead-supports = { $both ->
    [0] 原来的附议 { $supports } 户照旧算。
   *[other] 原来的附议 { $supports } 户照旧算。其中 { $both } 户并案以后也附议了 { $into }，会问一问还附议不附议那一份。
}
part-ahead-then = 停下来的几天会补上，看法都在原处。作者、附议和关注的邻居都会收到通知。{ $until } 以前可以撤销，只能撤销一次。
    .plain = 作者和附议的邻居都会知道。只能撤销一次。
button-part-now = 确定撤销并案
part-done = 并案已撤销：提案 { $number } 恢复单独办理，不再并入 { $into }。已告诉作者、附议和关注的邻居。
parted-again = 并案撤销了，这一份不再并入 { $into }：
parted-again-ask = { $state ->
    [both] 您家对这一份的附议照旧算。您家也附议了 { $into }{ $can ->
        [yes] ，那一份还附议吗？不动，就两份都算。
       *[no] ，那一份已经不在征集附议，照原样算。
    }
    [one] 您家对这一份的附议照旧算，不用再做什么。
   *[other] 您家附议了 { $into }{ $can ->
        [yes] ，还附议吗？不动就照旧算。
       *[no] ，照原样算。
    }
}
button-keep-both = 照旧，看全文
button-take-back-of = 收回对那一份的附议
parted = { $whose ->
    [mine] 您的提案不再并入 { $into }，恢复单独办理：
   *[other] 您关心的提案不再并入 { $into }，恢复单独办理：
}
parted-here = 原来并入您的提案 { $into } 的一份，现在恢复单独办理：
parted-here-then = 您的提案照旧进行，已有的附议不变。
part-not-merged = 提案 { $number } 现在没有并入别的提案，不用撤销。
part-whose = 提案 { $number } 的并案，由合并的那位委员或主任来撤销；作者之间商定的并案不能撤销。
part-once = 提案 { $number } 的并案已经撤销过一次，不能再撤销。要恢复，请作者再提一份。
part-late = 提案 { $number } 的并案已过三天，不能再撤销。要恢复，请作者再提一份。
part-gone = 提案 { $number } 的作者已经注销，文字已删去，不能恢复。

## 请作者补充

returned-until = 请在 { $until } 以前补充；到期没有补充，居委会照现在的文字答复。
button-send-again = 补充以后再交
edit-sent-again = 已经再交给居委会。附议照旧，附议的邻居会收到新的文字。
sent-again = 您关心的提案，作者补充以后再交了。
sent-again-change = { $how ->
    [added] 新写的：{ $words }
   *[gone] 去掉的：{ $words }
}
sent-again-now = 现在的文字是：
sent-again-then = { $mine ->
    [yes] 您家的附议照旧算。改过的不是您要的，居委会答复以前可以收回；收回以后不能再附议。
   *[no] 改以前的文字在「经过」里看得到。
}
edit-keeps-little = 邻居附议的是 { $number } 原来的话。补充的时候，原来的{ $part ->
    [wish] 「希望」
   *[body] 内容
}可以改细、可以加，不能整段换成别的。想提的是另一件事，请另写一份提案。
proposal-with-author = 这份提案正请作者补充，等到{ $until }。到时候再答复。
return-once = 提案 { $number } 已经请作者补充过一次。请照现在的文字答复。
return-replied = 提案 { $number } 已经有过说法，不能再请作者补充。请答复，或者交付表决。
return-overdue = 提案 { $number } 的答复已经到期，不能再请作者补充。请照现在的文字答复。
return-nobody = 提案 { $number } 的作者现在不在这里，没有人补充。请答复，或者先找一位邻居接手。

## 居委会待答复

owed-list = { $waiting ->
    [0] 没有提案等第一次答复。
   *[other] 有 { $waiting } 份提案等答复。
}
owed-how = 快到期的在前，请作者补充的、商议中的在后。点开就能答复。
owed-none = 附议够数的提案会出现在这里。
owed-punctual = 该答复的 { $due } 份里，按时答复了 { $timely } 份。
owed-by = { $title }：等{ $who }
owed-row = { $state ->
    [returned] { $title } · 请作者补充
    [talked] { $left ->
        [0] { $title } · 商议中
       *[other] { $title } · 商议了 { $left } 天
    }
    [late] { $late ->
        [0] { $title } · 今天到期
       *[other] { $title } · 超期 { $late } 天
    }
   *[waits] { $title } · 还有 { $left } 天
}

## 通知

notice-answer = { $why ->
    [handed] 有一份提案请您来答复。
    [again] 请作者补充的一份提案，已经补充好了，等您答复。
    [silent] 请作者补充的一份提案，到期没有补充，请照现在的文字答复。
    [soon] 有一份提案快到答复期限了。
   *[late] 有一份提案过了答复期限，还没有答复。
}
notice-promise-late = 答应办的事到了日子，还没有说法。
notice-promise-put-off = 您关心的提案，答应的事还没办成，改了日子。
news = { $whose ->
    [mine] { $what ->
        [returned] 您的提案附议够了。居委会请您补充一点，再来答复。
        [deliberating] 居委会把您的提案列入了商议。
        [answered] 居委会答复了您的提案。
        [declined] 居委会答复了您的提案：这次不采纳。
        [unfunded] 您的提案表决通过了，但经费没有着落。
        [merged] 您的提案并入了另一份。
        [withdrawn] 您的提案已撤回。
       *[lapsed] 您的提案到期了，附议没有够数。
    }
   *[other] { $what ->
        [returned] 您关心的提案，居委会请作者补充。
        [deliberating] 您关心的提案列入了商议。
        [answered] 您关心的提案有了答复。
        [declined] 您关心的提案有了答复：这次不采纳。
        [unfunded] 您关心的提案表决通过了，但经费没有着落。
        [merged] 您关心的提案并入了另一份。
        [withdrawn] 您关心的提案被作者撤回了。
       *[lapsed] 您关心的提案到期了，附议没有够数。
    }
}
news-then = { $what ->
    [returned] 附议照旧算。补充以后会把新的文字发给附议的邻居，居委会再答复。
    [deliberating] 下一步：商议以后再答复，或者交付大家表决。有消息会在这里告诉您。
    [answered] 觉得没有说清楚，可以找居委会，也可以再提一份。
    [declined] 想再商量，可以找居委会；情况变了，也可以再提。
    [unfunded] 通过的结果不变；有了经费再办。
    [merged] 看法留在原处；以后的进展在并入的那一份里。
    [withdrawn] 您还想办这件事，可以自己写一份。
   *[lapsed] { $whose ->
        [mine] 可以改一改再提一份，也可以先找邻居商量。
       *[other] 作者可以再提一份。
    }
}

## 婉拒

answer-not-ones-own = 提案 { $number } 是您自己提的，请别的委员来答复，免得自己答复自己。
proposal-nothing-owed = 提案 { $number } 现在没有等着的答复。
proposal-hand-on-chair = 交给谁答复，由主任或现在负责的委员来定。
proposal-not-a-member = 只能交给现任的委员。请重新选一位。
proposal-taken-up-already = 提案 { $number } 已经列入商议。下一步请答复，或者交付表决。
proposal-not-adopted = 提案 { $number } 没有表决通过，不用说明经费。
proposal-withdraw-in-vote = 提案 { $number } 已经在表决，不能撤回。请等结果。
proposal-over = 提案 { $number } 已经有了结果，不能再改动。
proposal-authors-only = 这件事由提案 { $number } 的作者来办。
proposal-edition-unknown = 没有这一份改以前的文字。
merge-whose = 并案由居委会或作者来办。您觉得两份是一回事，可以在看法里说一声。
merge-itself = 一份提案不能并入它自己。请换一份。
merge-its-own = 提案 { $number } 本来就已经并入了这一份，不用再并。
merge-into-merged = 提案 { $number } 已经并入 { $into }。请直接并入 { $into }。
merge-closed = 提案 { $number } 已经有了结果，不能再并案。
merge-owed = 提案 { $number } 附议已经够了，居委会欠它一个答复；{ $into } 还没够数，不能并过去。可以反过来并。
merge-narrows = 附议 { $number } 的邻居里，有 { $outside } 户不在{ $place }，并过去就没有地方附议了，所以只能由 { $number } 的作者自己来并。也可以反过来，把 { $into } 并入 { $number }。
merge-wish-over = 并案的事已经过了期，或者已经有了结果（提案 { $number }）。
merge-number-unknown = 没有这个编号的提案。请看清楚编号，再发一次，比如 2026-031。
heir-is-author = 这份提案本来就是您的。
heir-not-here = 对方现在不住在这里，不能接手。请换一位。
heir-unreachable = 现在联系不上这位邻居，没法问。请换一位，或者拿一个链接当面给。
offer-over = 提案 { $number } 的转交已经过期、收回，或者提案已经有了结果。
offer-not-yours = 提案 { $number } 请的是另一位邻居，或者这个链接已经换过。请问发链接给您的人。
