# 会议：通知、回答、日历、改期和取消

command-meetings = 看会议
command-announce = 发会议通知（委员填写）

# 列表

meeting-list = 📅 会议
    点一场，看时间、地点和议程。
meeting-list-empty = 📅 近期没有会议。
    有新会议时，会在群里和这里通知您。
meeting-list-past = 最近开过的也列在下面。
meeting-entry = { $at } { $title }
meeting-entry-over = 已开过 { $at } { $title }
meeting-entry-cancelled = 已取消 { $at } { $title }

# 一场会议

meeting-head = 📅 会议 { $number } · { $title }
meeting-off = 会议已取消。原因：{ $reason }
meeting-when = 时间：{ $at }（{ ZONE($at) }），约 { $minutes } 分钟
    .plain = 时间：{ SPOKEN($at) }，大约 { $minutes } 分钟
meeting-place = 地点：{ $place }
meeting-agenda = 议程：{ $agenda }
meeting-called-by = 召集人：{ $name }
meeting-running = 会议正在开。
meeting-over = 这次会议已经开过。
meeting-counts = 来 { $yes } 位 · 来不了 { $no } 位 · 还不定 { $maybe } 位
meeting-mine = 您回答的是「{ $choice ->
        [yes] 来
        [no] 来不了
       *[maybe] 还不定
    }」，开会前可以改。
    .plain = 您说的是：{ $choice ->
        [yes] 来
        [no] 来不了
       *[maybe] 还不定
    }。开会前可以改。
    .helping = { $helped }回答的是「{ $choice ->
            [yes] 来
            [no] 来不了
           *[maybe] 还不定
        }」，开会前可以改。
meeting-not-answered = 您能来吗？点下面告诉我们，开会前可以改。
    .plain = 您能来吗？请回复号码。
    .helping = { $helped }能来吗？点下面告诉我们，开会前可以改。
meeting-answered = 已记下：{ $choice ->
        [yes] 来
        [no] 来不了
       *[maybe] 还不定
    }。开会前可以改。
meeting-answered-same = 您之前已经回答：{ $choice ->
        [yes] 来
        [no] 来不了
       *[maybe] 还不定
    }。
    .helping = { $helped }之前已经回答：{ $choice ->
            [yes] 来
            [no] 来不了
           *[maybe] 还不定
        }。
meeting-calendar = 📅 这是日历文件。点开它，就能把会议记进手机日历。
    会议如果改期，请再取一次新的文件。

# 通知

meeting-invitation = 📅 会议通知 { $number } · { $title }
    .plain = 📅 请您来开会：{ $title }
meeting-reminder = 📅 快要开会了 · { $title }
meeting-changed = 📅 会议有变动 · { $title }
meeting-when-now = 时间改为：{ $at }（{ ZONE($at) }），原来是{ $was }
    .plain = 时间改到{ SPOKEN($at) }，原来是{ SPOKEN($was) }。
meeting-when-as-before = 时间不变：{ $at }
    .plain = 时间不变：{ SPOKEN($at) }
meeting-place-now = 地点改为：{ $place }（原来是{ $was }）
meeting-place-as-before = 地点不变：{ $place }
meeting-told-by = { $name }通知
meeting-ask-again = 您之前回答的是「{ $choice ->
        [yes] 来
        [no] 来不了
       *[maybe] 还不定
    }」。如果有变，请点下面改一下。
    .plain = 您之前说的是：{ $choice ->
        [yes] 来
        [no] 来不了
       *[maybe] 还不定
    }。如果有变，请回复号码。
    .helping = { $helped }之前回答的是「{ $choice ->
            [yes] 来
            [no] 来不了
           *[maybe] 还不定
        }」。如果有变，请点下面改一下。
meeting-cancelled = 📅 会议取消 · { $title }
    原定{ $at }。
    .plain = 📅 会议不开了：{ $title }
    原来定的是{ SPOKEN($at) }。

# 召集

meeting-for-committee = 会议通知由居委会发，您现在没有这个职务。想开会商量，可以写一份提案。
    .plain = 会议通知由居委会来发。想开会商量，可以写一份提案。
meeting-announce-in-private = 📅 发会议通知要填几项，请到私聊里填。
meeting-ask-title = 📅 发会议通知，第 1 步，共 4 步
    会议叫什么名字？请写一句话。
    例如：3号楼加装扶手楼道会
meeting-ask-place = 📅 发会议通知，第 2 步，共 4 步
    在哪里开？
    例如：居委会二楼会议室
meeting-ask-when = 📅 发会议通知，第 3 步，共 4 步
    什么时候开？可以点下面的一个，也可以自己写。
    例如：周五 19:30，或者 12月3日下午2点
meeting-ask-agenda = 📅 发会议通知，第 4 步，共 4 步
    要议哪几件事？一件写一行。也可以不写。
meeting-evening = { $at }
meeting-preview = 📅 请看一遍 · { $title }
meeting-preview-note = 发布后，群里出一张会议卡，{ $told } 位收到私聊通知。
meeting-unreached = 另有 { $number } 位没有用手机，或者收不到消息，请另行告知。
    .plain = 另有 { $number } 位收不到消息，请另外告诉他们。
meeting-preview-reminder = { $at } 再提醒一次。
meeting-preview-no-reminder = 离开会很近了，不再另发提醒。
meeting-preview-last = 时间和地点以后还能改。通知发出后收不回来。
meeting-fix = 📅 要改哪一项？改完会再给您看一遍。
meeting-stopped = 草稿已删掉，没有发出任何通知。
meeting-published = 已发布，正在通知 { $told } 位。
meeting-draft-newer = 这一步之后内容又改过了，请再看一遍。
meeting-tap-please = 请点下面的按钮：发布、改一改，或者不发了。

# 变动

meeting-edit-note = 会议开始以前可以改时间、改地点，也可以取消。每次变动都会通知大家。
meeting-ask-new-time = 📅 改时间 · { $title }
    原来是{ $was }。改到什么时候？
    可以点下面的一个，也可以自己写，例如：周五 19:30
meeting-ask-new-place = 📅 改地点 · { $title }
    原来在{ $was }。改到哪里？
meeting-ask-reason = 📅 取消会议 · { $title }
    原定{ $at }。请写一句原因，大家都会看到。
meeting-sure-time = 📅 改时间 · { $title }
    从{ $was } 改到{ $at }（{ ZONE($at) }）。
meeting-sure-place = 📅 改地点 · { $title }
    从「{ $was }」改到「{ $place }」。
meeting-sure-cancel = 📅 取消会议 · { $title }
    原定{ $at }。原因：{ $reason }
meeting-sure-note = 点「确定改」后，大家马上收到通知。要换个写法，直接再写一次。
meeting-sure-cancel-note = 取消后不能恢复，大家马上收到通知和原因。要换个原因，直接再写一次。
meeting-changed-done = 已改好，正在通知 { $told } 位。
meeting-cancelled-done = 会议已取消，正在通知 { $told } 位。

# 按钮

meeting-button-yes = 来
meeting-button-no = 来不了
meeting-button-maybe = 还不定
meeting-button-calendar = 加到日历
meeting-button-whole = 看详情
meeting-button-back = 回到会议
meeting-button-announce = 发会议通知
meeting-button-begin = 去填写
meeting-button-edit = 改动或取消
meeting-button-time = 改时间
meeting-button-place = 改地点
meeting-button-cancel = 取消会议
meeting-button-keep = 不改了
meeting-button-sure = 确定改
meeting-button-off = 确定取消会议
meeting-button-skip = 不写议程
meeting-button-stop = 不发了
meeting-button-publish = 发布
meeting-button-fix = 改一改
meeting-button-fix-title = 名称
meeting-button-fix-place = 地点
meeting-button-fix-when = 时间
meeting-button-fix-agenda = 议程
meeting-button-preview = 回到草稿

# 为什么不行

meeting-gone = 这里没有这场会议。可能是链接旧了，请从会议列表里找。
meeting-is-cancelled = 「{ $title }」已经取消，不用再回答或改动。
meeting-has-begun = 「{ $title }」{ $at } 已经开始，回答和改动到那时为止。
meeting-same = 时间和地点都和原来一样，没有可改的。
meeting-past = { $at } 已经过去了，请写一个以后的时间。
meeting-far = 这个时间在一年以后，请核对年份。
meeting-when-unclear = 这个时间没有看明白。请写一个日期和一个钟点，例如：11月28日 19:30，或者 周五 19:30
meeting-when-no-hour = 还差几点钟。请连日期一起写，例如：11月28日 19:30
meeting-when-no-day = 还差哪一天。请连日期一起写，例如：11月28日 19:30
meeting-when-which-half = { $hour } 点是上午还是晚上？请写明，例如：周五晚上7点半，或者 周五 19:30
meeting-when-no-such-day = 日历上没有这一天，请核对月份和日子。
meeting-when-no-such-hour = 没有这个钟点，请写 0:00 到 23:59 之间的时间。
meeting-when-weekday = 日期和星期对不上：您写的那天是{ $at }。请核对后再写一次。
meeting-title-missing = 会议要有个名字，请写一句话。
meeting-title-long = 名字请写在 { $most } 个字以内，细节可以放进议程。
meeting-place-missing = 请写在哪里开会。
meeting-place-long = 地点请写在 { $most } 个字以内。
meeting-agenda-long = 议程最多 { $most } 个字，您写了 { $units } 个字。请写短一些，长材料可以会上发。
meeting-agenda-rows = 议程最多 { $most } 行，请并一并再写。
meeting-reason-missing = 取消要写一句原因，大家会问。
meeting-reason-long = 原因请写在 { $most } 个字以内。
