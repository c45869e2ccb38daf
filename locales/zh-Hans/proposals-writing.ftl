# 写提案：标题、内容、地点、希望、照片、花费、语音；发布前后怎么改。

## 书写

propose-one-at-a-time = 您还有一份没写完，刚才写的没有放进去，还在上面，可以复制。
    .plain = 您还有一份没写完，刚才写的没有放进去。
propose-again = 接着上次没写完的：
propose-title = 📝 写提案，第 1 步，共 3 步：您希望做什么？
    .plain = 📝 您希望做什么？
    .helping = 📝 写提案，第 1 步，共 3 步：{ $helped }希望做什么？
propose-title-how = 请用一句话发给我，{ $least } 到 { $most } 个字。比如：3号楼门口加装扶手。
    下面接着写也行：第一行是标题，其余是内容。
    .plain = 请用一句话发给我，也可以发语音。比如：3号楼门口加装扶手。
propose-title-now = 现在的标题：{ $title }
propose-body = 📝 第 2 步，共 3 步：现在有什么不便？
    .plain = 📝 现在有什么不便？
propose-body-how = 请写成一条消息发给我，最多 { $most } 个字。照片、语音也可以现在发。
    .plain = 请打字发给我，照片、语音也可以。
propose-body-now = 现在的内容：{ $body }
propose-kept = 写到哪一步都会留着，别人还看不见。
propose-place = 📝 第 3 步，共 3 步：这件事关系到哪里？
    .plain = 📝 这件事是哪里的？
propose-place-how = 选一栋楼或一个网格，就只请那里的住户附议。请点一个，也可以打几号楼，比如 3。
    .plain = 请回复号码，也可以打楼名，比如 3号楼。
propose-place-which = 📝 这件事是哪里的？
propose-place-which-how = 请点一个，也可以打几号楼，比如 5。
    .plain = 请回复几号楼：回 5 就是5号楼。也可以点一个。
propose-place-taken = { $where ->
    [place] 好，是{ $place }的事，只请{ $place }的住户附议。
   *[everywhere] 好，是全社区的事，各家都可以附议。
}
button-other-place = 地方不对，换一处
propose-published-already = 这份已经发布了：提案 { $number }。
place-everywhere = 全社区
place-named = { $name }
button-more-places = 别的地方

propose-tap-instead = 这一步请点下面的按钮，刚才发的字没有用上。
propose-similar = 有 { $count } 份提案和您写的相近，请先看看：
similar-row = { $stage ->
    [collecting] 第 { $place } 条：{ $title }（{ $number }，附议 { $supports }/{ $needed } 户）
    [screening] 第 { $place } 条：{ $title }（{ $number }，等居委会答复）
    [returned] 第 { $place } 条：{ $title }（{ $number }，请作者补充）
    [deliberating] 第 { $place } 条：{ $title }（{ $number }，正在商议）
    [lapsed] 第 { $place } 条：{ $title }（{ $number }，附议没够数）
    [declined] 第 { $place } 条：{ $title }（{ $number }，居委会答复不办）
    [answered] 第 { $place } 条：{ $title }（{ $number }，居委会已答复）
    [merged] 第 { $place } 条：{ $title }（{ $number }，已并入另一份）
    [withdrawn] 第 { $place } 条：{ $title }（{ $number }，提出的人已撤回）
    [in_vote] 第 { $place } 条：{ $title }（{ $number }，正在表决）
    [adopted] 第 { $place } 条：{ $title }（{ $number }，表决通过）
    [unfunded] 第 { $place } 条：{ $title }（{ $number }，表决通过，还没有经费）
   *[rejected] 第 { $place } 条：{ $title }（{ $number }，表决未通过）
}
propose-similar-why = 是同一件事，附议那一条更快够数；不是，就继续。
    .plain = 是同一件事，就附议那一条；不是，就继续。
button-look-at = 看看第 { $place } 条
button-support-that = 附议第 { $place } 条
button-mine-differs = 我的不一样，继续
    .helping = { $helped }的不一样，继续

propose-preview = 请您看一遍，还没有发布。
propose-preview-title = 📝 { $title }
propose-preview-at = 署名：{ $office ->
    [yes] { $author }（代居委会提出）
   *[no] { $author }
}
    地点：{ $place }
propose-preview-everywhere = 署名：{ $office ->
    [yes] { $author }（代居委会提出）
   *[no] { $author }
}
    地点：全社区
propose-preview-public = 发布以后全社区都看得见，也会发到群里。邻居附议以前还能改；有人附议以后不能再改，只能撤回。
    .plain = 发布以后会发到群里，大家都看得见。有邻居附议以后，就不能再改。
propose-preview-needs = 需要 { $needed } 户附议，到{ $until } 为止。
    .plain = { SPOKEN($until) }以前，要 { $needed } 户附议。
button-publish = 发布
button-rewrite = 改一改
button-drop-draft = 不发了，删掉草稿
propose-rewrite = 改哪一处？别的都不动。
button-rewrite-title = 改标题
button-rewrite-body = 改内容
button-rewrite-place = 改地点
button-leave-it = 不改了

propose-published = 已发布：提案 { $number } · { $title }
propose-published-needs = 需要 { $needed } 户附议，到{ $until } 为止。
    .plain = { SPOKEN($until) }以前，要 { $needed } 户附议。
propose-published-then = 够数了就请居委会答复：商议、交付表决、直接答复，或者说明不采纳的理由。没够数就到期结束，可以再提。
    .plain = 够数了，就请居委会答复。
propose-published-told = 有结果会在这里告诉您。谢谢您为大家想着。
    .helping = 有结果会告诉{ $helped }。
button-support-mine = 我家也附议
    .helping = { $helped }家也附议
propose-instead = 您附议了提案 { $number } · { $title }
    .helping = 已替{ $helped }附议提案 { $number } · { $title }
propose-instead-draft = 您自己写的那份还没有发布，要怎么办？
    .helping = { $helped }的那份还没有发布，要怎么办？
button-publish-mine-too = 我的还是要发
    .helping = { $helped }的还是要发
propose-dropped = 草稿已经删掉，什么也没有发布。

propose-title-of-body = 📝 写的都记下了，作为提案的内容。再给它起个标题吧。
    .plain = 📝 写的都记下了。再起个标题吧。
propose-title-short = 一句话，最多 { $most } 个字，比如：3号楼门口加装扶手。
propose-place-named = 看您写的，像是{ $place }的事。
propose-photo-how = 想附照片，现在发来就行，最多 { $most } 张。
propose-photo-taken = 照片收到了，现在 { $count } 张，最多 { $most } 张。拍摄的地点和时间会去掉。
    .plain = 照片收到了，现在 { $count } 张。
propose-preview-photos = 附 { $count } 张照片，和提案一起公开。
propose-preview-voice = { $public ->
    [yes] 您的语音和文字一起公开，大家点「听原话」都听得到。以后可以改成不公开。
   *[no] 您的语音和提案存在一起，只有您和替您打字的人听得到，不公开。
}
button-share-voice = { $public ->
    [yes] 原话不公开
   *[no] 原话也给大家听
}
similar-answer = { $at }答复：{ $answer }
similar-answered = { $at }已经有了结果。
propose-similar-answered = 已经有结果的，可以先看看答复；您的事不一样，就继续。
    .plain = 可以先看看答复；您的事不一样，就继续。

button-think = 再想想
button-add-more = 补充…
propose-adding = 想补充什么？都可以不填。
propose-adding-as = { $office ->
    [yes] 现在是代居委会提出，不计入居民提的议题。
   *[no] 现在是以邻居身份提出，会计入居民提的议题。
}
button-add-wish = { $there ->
    [yes] 改希望怎么办
   *[no] 希望怎么办
}
button-add-cost = { $there ->
    [yes] 改大概花费
   *[no] 大概花多少钱
}
button-add-photos = 照片（{ $count }/{ $most }）
button-as-neighbour = 改成以邻居身份提
button-as-office = 改成代居委会提
button-look-again = 回去看看
propose-wish = 📝 您希望怎么办？
    .helping = 📝 { $helped }希望怎么办？
propose-wish-how = 请写成一条消息发给我，最多 { $most } 个字。
propose-wish-now = 现在写的：{ $wish }
button-without-wish = 不写希望
propose-cost = 📝 大概要花多少钱？
propose-cost-how = 说个大概的数就行，比如：三千，或者 1.5万。不知道就不写。
button-without-cost = 不写花费
proposal-cost-guess = 大约花费：{ $currency ->
    [free] 不花钱（作者估计）
    [cny] { $cost } 元（作者估计）
    [twd] 新台币 { $cost } 元（作者估计）
    [hkd] 港币 { $cost } 元（作者估计）
    [mop] 澳门币 { $cost } 元（作者估计）
   *[none] { $cost }（作者估计）
}
propose-photos = 照片：现在 { $count } 张，最多 { $most } 张。
propose-photos-how = 请发照片来，一张一张发或一起发都行。拍摄的地点和时间会去掉。
button-drop-photo-at = 去掉第 { $place } 张
button-photos-done = 好了

## 语音

propose-voice-waits = 语音收到了。会请服务台、楼栋长或居委会的人听了替您打成文字，打好请您看过再发布。
    您也可以自己打字：
    .plain = 语音收到了，会有人替您打成文字。您也可以自己打字：
propose-voice-taken = 语音收到了，和提案存在一起。
voices = 🎙 待打字的语音
voices-none = 现在没有。居民用语音写提案，会出现在这里。
voices-how = 点开来听，把说的话打成文字。打好的由本人看过才算。
button-hear-voice = { $name } · { $at }
button-hear = 听一听
voice-type = 🎙 { $name }说的是什么？
voice-type-how = 请照原话打成文字，作为一条消息发给我，最多 { $most } 个字。第一行短的话，就是标题。
voice-handed-over = 打好了，已经请{ $name }看。本人说对，才算数。谢谢您！
button-more-voices = 还有哪些语音
voice-typed = { $by }听了您的语音，打成了文字：
voice-words = { $words }
voice-typed-how = 是您说的意思吗？点「对」以后还要您看过，才会发布。
    .plain = 是您说的意思吗？
button-typed-right = 对，接着写
button-typed-wrong = 不对，请再听一遍
button-type-myself = 我自己打字
    .helping = 打字写
voice-asked-again = 好的，会有人再听一遍。您也可以自己打字。
office-door-voices = { $waiting ->
    [0] 待打字的语音
   *[other] 待打字的语音（{ $waiting } 段）
}
notice-voice-waits = 🎙 { $name }用语音写提案，等人替着打成文字。
notice-voice-how = 只有您这样替人打字的人听得到。谁打都可以，打了就不再提醒别人。

## 发布以后改

button-edit-proposal = 改一改
edit-which = 📝 改提案 { $number }：改哪一处？
edit-which-how = 地点不能改。原来的文字会留着，大家都看得到。
edit-title = 📝 标题改成什么？
edit-body = 📝 内容改成什么？
button-rewrite-wish = 改希望
button-rewrite-cost = 改花费
button-rewrite-photos = 改照片
button-edit-other = 还要改别的
button-edit-leave = 不改了
button-edit-back = 回去
edit-look = 请您看一遍，提案 { $number } 还没有改。
edit-look-public = 改了以后，卡片上是新的文字，写明「已修改」；原来的文字大家还看得到。
button-edit-now = 就这样改
edit-done = 提案 { $number } 已经改好，群里的卡片也会换。
edit-done-then = 邻居附议以前，还可以再改。
edit-instead = 想补一句，可以写在看法里；想收回重提，也可以撤回。
button-edit-comment = 写一条看法

## 婉拒

proposal-title-length = 标题要 { $least } 到 { $most } 个字，您写了 { $given } 个。请改一改，再发一次。
    .plain = 标题要 { $least } 到 { $most } 个字。请改一改，再发一次。
proposal-body-length = { $given ->
    [0] 内容是空的。请写几句，再发一次。
   *[other] 内容最多 { $most } 个字，您写了 { $given } 个。请改短一些，再发一次。
}
proposal-place-unknown = 没有这栋楼，请重新选一处。
proposal-too-many-open = 您已经有 { $most } 份提案在征集附议，等有了结果再提新的。
    .helping = { $helped }已经有 { $most } 份提案在征集附议，等有了结果再提新的。
proposal-title-heavy = 这个标题里有些字由很多符号拼成，存不下。请换个写法，再发一次。
proposal-wish-length = 希望最多 { $most } 个字，您写了 { $given } 个。请改短一些，再发一次。
proposal-cost-unread = 没看懂这个数。请只写一个大概的数，比如：三千，或者 1.5万。不知道就点「不改了」。
proposal-photos-full = 最多 { $most } 张照片。要换，就先去掉一张。
edit-not-yours = 只有提出的人可以改这份提案。
edit-over = 提案 { $number } 已经不在征集附议，不能再改。
edit-supported = 提案 { $number } 已经有邻居附议。他们附议的是现在的文字，所以不能再改。
edit-title-stands = 提案 { $number } 的标题不能改：邻居是照这个标题附议的。请把要补充的写在内容或者希望里。
edit-outdated = 提案 { $number } 刚才已经改过了，请看了新的文字再改。
support-text-changed = 提案 { $number } 的文字刚才改过了，请先看看新的，再附议。
voice-not-waiting = 这段语音已经有人打好了，或者不用打了。
voice-settled = 这段语音已经办完了。
