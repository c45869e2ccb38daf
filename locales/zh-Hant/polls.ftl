# 表決：清單、一件表決、投票、規則、結果、提醒。

command-polls = 看表決，去投票

## 清單

poll-list = 🗳 本社區的表決，進行中的在前面。點開可以看內容、投票、看結果。
    .plain = 🗳 這裡是表決。選一件，就能看和投票。
poll-list-empty = 🗳 目前沒有表決。有新的表決，群組和這裡都會通知。
poll-listed =
    { $state ->
        [waiting] 🗳 { $title }（還沒投票）
        [voted] 🗳 { $title }（已投票）
        [open] 🗳 { $title }
        [carried] ✅ { $title }
        [rejected] ⛔ { $title }
       *[counting] ⏳ { $title }
    }
    .plain =
    { $state ->
        [waiting] 🗳 { $title }（還沒投票）
        [voted] 🗳 { $title }（已投票）
        [open] 🗳 { $title }
        [carried] ✅ { $title }（通過了）
        [rejected] ⛔ { $title }（沒通過）
       *[counting] ⏳ { $title }（正在計票）
    }
poll-page-before = 上一頁
poll-page-after = 下一頁

## 按鈕

poll-button-vote = 去投票
poll-button-look-and-vote = 看內容，去投票
poll-button-look = 看這件表決
poll-button-rule = 看規則
poll-button-count = 怎麼算的
poll-button-text = 看全文
poll-button-back = 回到這件表決
poll-button-mute = 這件事不再提醒
vote-agree = 同意
    .plain = 同意
vote-against = 反對
    .plain = 不同意
vote-abstain = 棄權
    .plain = 都可以
vote-button-change = 更改
vote-leave = 不改了

## 一件表決

poll-ask = 🗳 表決 { $number } · { $title }
    .plain = 請教一件事：{ $title }。您同意嗎？
poll-head = 🗳 表決 { $number } · { $title }
poll-text = { $text }
poll-roll-place =
    { $voices ->
        [owners] 請{ $place }的 { $homes } 戶表決，一戶一票，由區分所有權人投。
       *[residents] 請{ $place }的 { $homes } 戶表決，一戶一票。
    }
    .plain = { "" }
poll-roll-all =
    { $voices ->
        [owners] 請全社區的 { $homes } 戶表決，一戶一票，由區分所有權人投。
       *[residents] 請全社區的 { $homes } 戶表決，一戶一票。
    }
    .plain = { "" }
poll-turnout =
    { $measure ->
        [both] 參加：{ $heads }/{ $roll } 戶（需要 { $need } 戶）· 面積 { $area }/{ $roll_area } 平方公尺（需要 { $need_area }）
       *[heads] 參加：{ $heads }/{ $roll } 戶（需要 { $need } 戶）
    }
    .plain = { "" }
poll-is-open-ballot = 記名表決，不是秘密投票：各戶怎麼投會記下來，鄰居看不到，管理伺服器的人查得到。截止前只公布參加戶數。
    .plain = 怎麼投會記下來。鄰居看不到，管理伺服器的人可以查。
poll-left =
    { $unit ->
        [days] 還有 { $left } 天
        [hours] 還有 { $left } 小時
       *[minutes] 還有 { $left } 分鐘
    }
poll-deadline =
    { $speaks ->
        [first_stands] ⏳ { ZONE($closes) } { $closes } 截止，{ poll-left }。每戶以先投的人為準，截止前本人可以更改。
       *[last_counts] ⏳ { ZONE($closes) } { $closes } 截止，{ poll-left }。截止前可以更改，以最後一次為準。
    }
    .plain = ⏳ { SPOKEN($closes) }前都可以投，也可以改。
poll-card-until = 記名表決（不是秘密投票） · ⏳ { $closes } 截止
poll-being-counted = ⏳ 已於{ ZONE($closes) } { $closes } 截止，正在計票。結果會公布在群組和這裡。

## 我家的意見

poll-homes =
    { $more ->
        [0] { $dwelling }
       *[other] { $dwelling } 等，另有 { $more } 戶
    }
poll-voice-waiting =
    { $speaking ->
        [1] 府上（{ poll-homes }）還沒有投票。
       *[other] 府上（{ poll-homes }）還沒有投票。點一次，名下 { $speaking } 戶都記這個意見。
    }
    .plain =
    { $speaking ->
        [1] { "" }
       *[other] 回覆一次，名下的 { $speaking } 戶都記這個意見。
    }
    .helping =
        { $speaking ->
            [1] { $helped }家（{ poll-homes }）還沒有投票。
           *[other] { $helped }家（{ poll-homes }）還沒有投票。點一次，{ $helped }名下 { $speaking } 戶都記這個意見。
        }
poll-voice-mine = 府上（{ poll-homes }）的意見：{ vote-choice }。回執 { $receipt }。
    .plain = 您家目前的意見是：{ vote-choice.plain }。
    .helping = { $helped }家（{ poll-homes }）的意見：{ vote-choice }。回執 { $receipt }。
poll-voice-other =
    { $speaks ->
        [first_stands] 府上（{ $dwelling }）已由{ $by }投過票，按規約以先投的為準。
       *[last_counts] 府上（{ $dwelling }）已由{ $by }投過票。可以更改，以最後一次為準。
    }
    .helping =
        { $speaks ->
            [first_stands] { $helped }家（{ $dwelling }）已由{ $by }投過票，按規約以先投的為準。
           *[last_counts] { $helped }家（{ $dwelling }）已由{ $by }投過票。可以更改，以最後一次為準。
        }
vote-choice =
    { $choice ->
        [agree] 同意
        [against] 反對
       *[abstain] 棄權
    }
    .plain =
    { $choice ->
        [agree] 同意
        [against] 不同意
       *[abstain] 都可以
    }
vote-change = 更改 · { $title }
vote-recorded = 已記下府上（{ poll-homes }）的意見：{ vote-choice }。
    .plain = 記下了，您家的意見是：{ vote-choice.plain }。
    .helping = 已記下{ $helped }家（{ poll-homes }）的意見：{ vote-choice }。
vote-until = 截止前可以更改，以最後一次為準。回執 { $receipt }。
    .plain = 回執 { $receipt }。
vote-closes = 表決：{ $title }
    ⏳ { ZONE($closes) } { $closes } 截止
    .plain = 事情是：{ $title }。{ SPOKEN($closes) }前都可以改。
vote-kept = { $dwelling } 已由同戶的人先投過票，按規約不變。
vote-toast = 已記下府上對「{ $title }」的意見：{ vote-choice }。
    .plain = 「{ $title }」記下了：{ vote-choice.plain }。
    .helping = 已記下{ $helped }家對「{ $title }」的意見：{ vote-choice }。

## 規則

rule-head = 規則 · 表決 { $number } · { $title }
rule-bar =
    { $bar ->
        [over_1_2] 超過二分之一
        [least_1_2] 達二分之一
        [over_2_3] 超過三分之二
        [least_2_3] 達三分之二
        [over_3_4] 超過四分之三
        [least_3_4] 達四分之三
        [least_1_1] 達到全部
        [over_other] 超過 { $share }
       *[least_other] 達 { $share }
    }
rule-quorum =
    { $measure ->
        [both] 參加戶數與面積須{ rule-bar }：至少 { $need }/{ $roll } 戶、{ $need_area }/{ $roll_area } 平方公尺。
       *[heads] 參加戶數須{ rule-bar }：至少 { $need }/{ $roll } 戶。
    }
rule-majority =
    { $measure ->
        [both] 參加的當中，按戶數和面積，同意的都要{ rule-bar }，才算通過。棄權算參加，不算同意。
       *[heads] 參加的當中，按戶數，同意的要{ rule-bar }，才算通過。棄權算參加，不算同意。
    }
rule-missing =
    { $what ->
        [both] 現在參加的還差 { $heads } 戶、{ $area } 平方公尺。
        [heads] 現在參加的還差 { $heads } 戶，面積已經夠了。
        [area] 現在參加的面積還差 { $area } 平方公尺，戶數已經夠了。
       *[nothing] 現在參加的已經足額。
    }
rule-voices =
    { $voices ->
        [owners] 一戶一票，由區分所有權人投，{ rule-speaks }
       *[residents] 一戶一票，由核對過住址的住戶投，{ rule-speaks }
    }
rule-speaks =
    { $speaks ->
        [first_stands] 以先投的人為準，截止前本人可以更改。
       *[last_counts] 截止前可以更改，以最後一次為準。
    }
rule-roll = 名冊和規則於 { $opened } 開始時定下，中途不變。
rule-bylaws = 依據：社區規約第 { $version } 版。
rule-zone = 時間都以{ ZONE($at) }為準。

rule-short = 「{ $title }」怎樣算通過：
rule-short-quorum =
    { $measure ->
        [both] 至少要 { $need } 戶投票，一共 { $roll } 戶；面積也要足夠。
       *[heads] 至少要 { $need } 戶投票，一共 { $roll } 戶。
    }
rule-short-majority =
    { $measure ->
        [both] 投了票的裡面，同意的戶數和面積都{ rule-bar }，就通過。「都可以」不算同意。
       *[heads] 投了票的裡面，同意的{ rule-bar }，就通過。「都可以」不算同意。
    }
rule-short-missing =
    { $what ->
        [both] 現在還差 { $heads } 戶，面積也還不夠。
        [heads] 現在還差 { $heads } 戶。
        [area] 戶數夠了，面積還不夠。
       *[nothing] 投票的已經足夠了。
    }
rule-short-voices =
    { $voices ->
        [owners] 一戶一票，由區分所有權人投。{ rule-short-speaks }
       *[residents] 一戶一票，家裡核對過的人投都可以。{ rule-short-speaks }
    }
rule-short-speaks =
    { $speaks ->
        [first_stands] 誰先投的，就算誰的。
       *[last_counts] 以最後一次為準。
    }
rule-short-until = { SPOKEN($closes) }以前都可以投，也可以改。
poll-button-rule-whole = 看全部規則

## 結果

poll-carried = ✅ 通過 · { $title }（表決 { $number }）
poll-rejected = ⛔ 未通過 · { $title }（表決 { $number }）
poll-nobody-took-part = { $roll } 戶都沒有投票。
poll-took-part =
    { $measure ->
        [both] 參加 { $heads }/{ $roll } 戶、{ $area }/{ $roll_area } 平方公尺，{ poll-met }。
       *[heads] 參加 { $heads }/{ $roll } 戶，{ poll-met }。
    }
    .plain = { $roll } 戶裡有 { $heads } 戶投了票。
poll-agreed =
    { $measure ->
        [both] 同意 { $heads } 戶（{ $percent }）、{ $area } 平方公尺（{ $area_percent }），{ poll-met }。
       *[heads] 同意 { $heads } 戶（{ $percent }），{ poll-met }。
    }
    .plain = 同意的有 { $heads } 戶，{ poll-met }。
poll-met =
    { $met ->
        [all] { rule-bar }
        [heads] 戶數{ rule-bar }，面積不足
        [area] 面積{ rule-bar }，戶數不足
       *[none] 未{ rule-bar }
    }
poll-others = 反對 { $against } 戶，棄權 { $abstain } 戶。
    .plain = 不同意的 { $against } 戶，都可以的 { $abstain } 戶。
poll-ways = 線上 { $online } 戶，紙本 { $paper } 戶，服務台代投 { $desk } 戶。
poll-next-carried = 下一步：交管委會辦理。
poll-next-too-few =
    { $what ->
        [both] 參加的還差 { $heads } 戶、{ $area } 平方公尺，這次不算數。下一步：可以重新提案。
        [heads] 參加的還差 { $heads } 戶，這次不算數。下一步：可以重新提案。
       *[area] 參加的面積還差 { $area } 平方公尺，這次不算數。下一步：可以重新提案。
    }
    .plain = 投票的戶數不夠，這次不算。可以重新提案。
poll-next-no-majority = 這件事這次不辦理。下一步：方案調整後，可以重新提案。

## 怎麼算的

rule-count-head = 怎麼算的 · 表決 { $number } · { $title }
rule-met =
    { $met ->
        [yes] ✓ 足額
       *[no] ✗ 不足
    }
rule-heads-took-part = { rule-met }：參加 { $heads }/{ $roll } 戶，至少 { $need } 戶（{ rule-bar }）
rule-area-took-part = { rule-met }：參加 { $area }/{ $roll } 平方公尺，至少 { $need } 平方公尺（{ rule-bar }）
rule-heads-agreed = { rule-met }：同意 { $heads }/{ $part } 戶，至少 { $need } 戶（{ rule-bar }）
rule-area-agreed = { rule-met }：同意 { $area }/{ $part } 平方公尺，至少 { $need } 平方公尺（{ rule-bar }）
rule-sums = 參加 { $part } 戶 = 同意 { $agree } + 反對 { $against } + 棄權 { $abstain }。
rule-count-end =
    { $carried ->
        [yes] 每一項都足額，所以通過。
       *[no] 有一項不足就不通過，所以未通過。
    }

## 通知

poll-opened = 🗳 請投票：{ $title }
    .plain = 🗳 請來投票。事情是：{ $title }
poll-opened-until = ⏳ { $closes } 截止，{ poll-left }。
    .plain = ⏳ { SPOKEN($closes) }前都可以投。
poll-reminder = ⏳ { $title }，{ $closes } 截止，{ poll-left }。府上還沒有投票。
    .plain = ⏳ 提醒投票：{ $title }。{ SPOKEN($closes) }前都可以投。
vote-replaced = 府上（{ $dwelling }）的意見已由{ $by }更新。
vote-cast-for = { $by }（服務台）代府上（{ $dwelling }）投了票。
    .plain = { $by }替您家投了票。
vote-replaced-about =
    { $open ->
        [yes] 事情是「{ $title }」。截止前可以再更改，以最後一次為準。
       *[no] 事情是「{ $title }」，現在已經截止。
    }
poll-muted = 好的，「{ $title }」不再提醒。{ $closes } 截止前，還是可以投票。
poll-muted-toast = 這件事不再提醒。

## 不能辦的時候

poll-unknown = 這裡沒有這件表決，連結可能不完整，或是別的社區的。
poll-over = 這次表決已於{ ZONE($closes) } { $closes } 截止，不能再投，也不能再改。結果會公布在群組和這裡。
poll-still-open = 這次表決到{ ZONE($closes) } { $closes } 才截止，現在還不能計票。
poll-not-on-roll = 這次表決只請{ $place }的住戶參加，登記的住址是{ $mine }。登記若有誤，請服務台更正。
    .helping = 這次表決只請{ $place }的住戶參加，{ $helped }登記的住址是{ $mine }。登記若有誤，請服務台更正。
poll-roll-earlier = 這次表決的名冊在 { $opened } 定下，那時府上還不在名冊上。登記若有誤，請服務台更正。
    .helping = 這次表決的名冊在 { $opened } 定下，那時{ $helped }家還不在名冊上。登記若有誤，請服務台更正。
poll-owners-only = 這次表決按規約由區分所有權人投票，您尚未核對為區分所有權人。若是，請帶權狀到服務台。
    .helping = 這次表決按規約由區分所有權人投票，{ $helped }尚未核對為區分所有權人。若是，請看過權狀再登記。
poll-first-stands = 府上（{ $dwelling }）已由{ $by }投過票。按規約以先投的為準，只有本人能更改。
    .helping = { $helped }家（{ $dwelling }）已由{ $by }投過票。按規約以先投的為準，只有本人能更改。
poll-days = 表決要開放 1 到 { $most } 天，請換一個天數。
poll-no-representatives = 規約規定每戶由一位代表投票，但名冊裡還沒有登記代表，所以還不能開始表決。請先登記代表，或修改規約。
poll-roll-empty = 這個範圍裡還沒有登記住戶，沒有人能投票。請服務台先補齊名冊。
poll-roll-no-area = 這次表決要按面積計算，但名冊裡還沒有面積。請服務台先補齊名冊。
