# 随便写来的话：问候、提问、报问题；服务台和居委会的答复。

words-thanks = 不用谢，能帮上就好。
words-none = 好的，刚才的话没有用上，也没有发给任何人。
button-words-report = { $likely ->
    [yes] 报个问题，请人来看
   *[no] 报个问题
}
button-words-question = { $likely ->
    [yes] 问一句，请人回答
   *[no] 问一句
}
button-words-none = 都不是

sent-photo = 收到一张照片。要用它做什么？
sent-photo-how = 选好以前，照片没有保存，也没有发给任何人。也可以直接写几个字，说说照片上是什么。
    .plain = 还没有发给任何人。
sent-photo-say = 照片上是什么事、在哪里？请写一两句发给我，照片会一起报上去。
sent-voice = 收到一段语音。要用它提一个提案吗？
sent-voice-how = 服务台会听着打成文字，给您看过才用。报修、提问，请写成文字发给我，或者打服务台电话。
    .plain = 服务台帮您打成文字，给您看过才用。
button-sent-propose = { $file ->
    [voice] 用这段语音提一个提案
   *[photo] 用它提一个提案
}

## 有危险

danger-phone = { $phone ->
    [none] 报警电话
   *[other] { $phone }
}
danger-call = { $danger ->
    [fire] 有火情，请马上打 { danger-phone }，人先离开，别坐电梯。
    [gas] 有煤气味，先别开灯、别点火，开窗出门，到外面再打 { danger-phone }。
    [health] 有人要急救，请马上打 { danger-phone }。
    [crime] 有人有危险，请马上打 { danger-phone }，先保护好自己。
    [child] 孩子没有大人看着，请先陪着、看住，马上打 { danger-phone }。
    [wire] 可能触电，请别碰，也别让人靠近。有人触电马上打 { danger-phone }，不要用手拉。
    [falling] 有东西会掉、会塌，请马上走开，也别让人从下面过。有人受伤打 { danger-phone }。
    [pit] 路上有洞，请先拦一拦，别让人踩进去。有人掉下去马上打 { danger-phone }，不要自己下去。
    [flood] 进水了，请先到高处，别碰电器和开关。有人出不来马上打 { danger-phone }。
    [lane] 消防通道不通，请先请人挪开、打开。挪不开，或者有火情，马上打 { danger-phone }。
    [ice] 地上结了冰，请绕开走。有人摔得起不来，打 { danger-phone }。
   *[trapped] 有人被困，请马上打 { danger-phone }，不要自己撬门。
}
danger-then = 这里不能代替报警，电话打完再回来点下面的按钮。
    .plain = 先打电话，再点下面。
danger-noted = 报给这里不能代替报警，还没有打电话的，请现在就打。
    .plain = 还没有打电话的，请现在就打。

## 记下来了

intake-number = { $what ->
    [question] 问-{ $number }
   *[report] 报-{ $number }
}
intake-noted = { $kind ->
    [question] 已经转给服务台，编号 { intake-number }。
   *[report] 先记下了，编号 { intake-number }。
}
intake-noted-then = { $kind ->
    [question] 服务台和居委会看得到您的话、称呼和门牌，有了答复我告诉您。别的邻居看不到。
   *[report] 服务台和居委会看得到您的话、称呼和门牌，有了答复我告诉您。什么时候来修，要看他们的安排。
}
    .plain = 服务台和居委会看得到，有了答复我告诉您。
    .helping = { $kind ->
        [question] 服务台和居委会看得到{ $helped }的话、称呼和门牌，有了答复我告诉{ $helped }。别的邻居看不到。
       *[report] 服务台和居委会看得到{ $helped }的话、称呼和门牌，有了答复我告诉{ $helped }。什么时候来修，要看他们的安排。
    }
intake-hurry = 着急的事请直接打服务台电话：{ $phone }
button-put-photo = 添一张照片
button-other-photo = 换一张照片
intake-photo-ask = 请把照片发给我。拍摄的地点和时间会去掉。
intake-photo-taken = 照片放进 { intake-number } 了。
intake-length = 要有文字，最多 { $most } 个字，您写了 { $given } 个。请再发一次。
intake-too-many = 您已经有 { $most } 件在等答复。请等等这些的答复，或者打服务台电话。
    .helping = { $helped }已经有 { $most } 件在等答复。请等等这些的答复，或者打服务台电话。
intake-unknown = 没有找到这一件。
intake-not-yours = 这一件不是您记的，只有记的人、服务台和居委会看得到。
intake-not-answered = { intake-number } 还没有答复。有了答复我告诉您。

## 自己问过、报过的

intake-list = 我问过、报过的，新的在前。
intake-list-none = 您还没有问过、报过什么。想问想报，直接写给我就行。
button-intake-list = 我问过、报过的
    .helping = { $helped }问过、报过的
intake-row = { $kind ->
    [danger] 🔴 { intake-number } { $words }
   *[other] { intake-number } { $words }
} · { $state ->
    [done] 已答复
    [again] 没解决
   *[new] 等答复
}
intake-own = { $kind ->
    [question] 您问的 { intake-number }（{ $at }）
   *[report] 您报的 { intake-number }（{ $at }）
}
    .helping = { $kind ->
        [question] { $helped }问的 { intake-number }（{ $at }）
       *[report] { $helped }报的 { intake-number }（{ $at }）
    }
intake-words = 「{ $words }」
intake-waits = 还在等答复。
intake-answer = { $name }答复：{ $answer }
intake-solved = { $state ->
    [open] 解决了没有，由提的人说了算。
    [yes] 提的人说：解决了。
   *[no] 提的人说：没解决，还在等。
}
    .plain = { $state ->
    [open] 解决了没有，由您说。
    [yes] 解决了。
   *[no] 没解决，还在等。
}
button-solved = 解决了
button-not-solved = 没解决
intake-thanks = 好的，记下了：解决了。
intake-again = 记下了：没解决。已经请答复的人再看看。
button-intake-back = 回到这一件

## 服务台和居委会

office-door-intake = { $waiting ->
    [0] 居民问的、报的
   *[other] 居民问的、报的（{ $waiting } 件）
}
intake-queue = 居民问的、报的：危险的在前，再按先后。
intake-queue-none = 现在没有等答复的。
intake-head = { $kind ->
    [danger] 🔴 居民报了危险，编号 { intake-number }
    [question] 居民问，编号 { intake-number }
   *[report] 居民报，编号 { intake-number }
}
intake-by = { $home ->
    [none] { $name }（{ $at }）
   *[other] { $name }，{ $home }（{ $at }）
}
button-intake-office = 回到工作台
button-answer-again = 再答复一次
button-intake-who = 看是谁、住哪里
button-answer-intake = 答复
button-intake-queue = 回到等答复的
intake-answer-ask = 答复 { intake-number }（{ $name }）。
intake-answer-how = 请把答复写成一条消息发给我，最多 { $most } 个字。发出以前给您看一遍。
    .plain = 请把答复发给我。
intake-answer-preview = 请您看一遍，还没有发给{ $name }。要改就再发一次。
intake-answer-words = 「{ $answer }」
intake-answer-once = 只有提的人看得到，会写明是您答复的。发出去就收不回，可以再答复一次。
    .plain = 只有提的人看得到。发出去收不回。
button-send-answer = 发出答复
intake-answer-sent = 已经答复 { intake-number }，提的人马上会收到。
notice-intake-again = { intake-number } 没解决，{ $name }请您再看看。
notice-intake-answered = { $kind ->
    [question] 您问的 { intake-number } 有答复了
   *[report] 您报的 { intake-number } 有答复了
}

## 自己就能答的

answer = { $topic ->
    [vote] 投票：从「表决」进去，点开一件，选同意、不同意或者都可以。截止前可以改，以最后一次为准。
    [vote_ends] 投票到什么时候，每件表决都不一样，写在最下面那一行。
    [propose] 提建议：点下面，一步一步写，发布以前给您看一遍。
    [support] 附议：打开一份提案，点「我也附议」。一户算一次，截止前可以收回。
    [meeting] 开会的时间地点都在「会议」里，可以回复来不来。
    [earn] 积分：您提的案被采纳就有。投票、附议都不给分。
    [spend] 积分可以换东西，先到先得，换了拿券去店里。
    [join] 加入：用社区寄到家里的信上的编号；没有信，请楼栋长或者服务台确认。
    [family] 家里人加入：请他用自己的手机来，编号向服务台要；没有手机的，服务台可以代办。
    [moved] 搬家：请到「我的资料」里改，或者告诉服务台。
    [privacy] 您的资料：保存了什么、谁看得见、怎么拿走、怎么删，都在「我的资料」里。
    [language] 语言：有三种，随时可以换。
    [large] 长辈模式：话短一些，每句带号码，回号码就行。字的大小在手机的设置里调。
    [rules] 这里的规则都公开，几户才够、几天截止，都写在里面。
   *[desk] 服务台帮您核实住址、更正登记，不会用的地方也可以问。
}
answer-poll = 🗳 { $title }：到{ $closes } 为止
answer-meeting = 📅 { $title }：{ $at }
answer-support = 现在的规则：全社区的提案要 { $needed } 户附议，{ $days } 天为限。一栋楼的按那栋楼的户数算。
answer-else = 不是您想问的？可以转给服务台，有人回答您。
    .plain = 不是这个？可以转给服务台。
answer-none = 这个我答不上来。可以转给服务台，有人回答您。
button-words-to-desk = 转给服务台
answer-to-earn = 怎么得积分
answer-to-rewards = 看能换什么
answer-to-rules = 看规则
