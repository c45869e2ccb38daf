# 表决：列表、一件表决、投票、规则、结果、提醒。

command-polls = 看表决，去投票

## 列表

poll-list = 🗳 本社区的表决，正在进行的在前面。点开可以看内容、投票、看结果。
    .plain = 🗳 这里是表决。选一件，就能看和投票。
poll-list-empty = 🗳 现在没有表决。有新的表决，会在群里和这里告诉您。
poll-listed =
    { $state ->
        [waiting] 🗳 { $title }（等您投票）
        [voted] 🗳 { $title }（您投过了）
        [open] 🗳 { $title }
        [carried] ✅ { $title }
        [rejected] ⛔ { $title }
       *[counting] ⏳ { $title }
    }
    .plain =
    { $state ->
        [waiting] 🗳 { $title }（等您投票）
        [voted] 🗳 { $title }（您投过了）
        [open] 🗳 { $title }
        [carried] ✅ { $title }（通过了）
        [rejected] ⛔ { $title }（没通过）
       *[counting] ⏳ { $title }（正在计票）
    }
    .helping =
        { $state ->
            [waiting] 🗳 { $title }（还没投票）
            [voted] 🗳 { $title }（投过了）
            [open] 🗳 { $title }
            [carried] ✅ { $title }
            [rejected] ⛔ { $title }
           *[counting] ⏳ { $title }
        }
poll-page-before = 上一页
poll-page-after = 下一页

## 按钮

poll-button-vote = 去投票
poll-button-look-and-vote = 看内容，去投票
poll-button-look = 看这件表决
poll-button-rule = 看规则
poll-button-count = 怎么算的
poll-button-text = 看全文
poll-button-back = 回到这件表决
poll-button-mute = 不再提醒这件事
vote-agree = 同意
    .plain = 同意
vote-against = 反对
    .plain = 不同意
vote-abstain = 弃权
    .plain = 都可以
vote-button-change = 改一改
vote-leave = 不改了

## 一件表决

poll-ask = 🗳 表决 { $number } · { $title }
    .plain = 问您一件事：{ $title }。您同意吗？
poll-head = 🗳 表决 { $number } · { $title }
poll-text = { $text }
poll-roll-place =
    { $voices ->
        [owners] 请{ $place }的 { $homes } 户表决，一户一票，由业主投。
       *[residents] 请{ $place }的 { $homes } 户表决，一户一票。
    }
    .plain = { "" }
poll-roll-all =
    { $voices ->
        [owners] 请全社区的 { $homes } 户表决，一户一票，由业主投。
       *[residents] 请全社区的 { $homes } 户表决，一户一票。
    }
    .plain = { "" }
poll-turnout =
    { $measure ->
        [both] 参加：{ $heads }/{ $roll } 户（需要 { $need } 户）· 面积 { $area }/{ $roll_area } 平方米（需要 { $need_area }）
       *[heads] 参加：{ $heads }/{ $roll } 户（需要 { $need } 户）
    }
    .plain = { "" }
poll-is-open-ballot = 公开表决，不是秘密投票：各户怎么投会记下来，邻居看不见，照看服务器的人查得到。截止前只公布参加户数。
    .plain = 您怎么投会记下来。邻居看不见，照看服务器的人可以查。
poll-left =
    { $unit ->
        [days] 还有 { $left } 天
        [hours] 还有 { $left } 小时
       *[minutes] 还有 { $left } 分钟
    }
poll-deadline =
    { $speaks ->
        [first_stands] ⏳ { $closes }（{ ZONE($closes) }）截止，{ poll-left }。每户以先投的人为准，他本人截止前可以更改。
       *[last_counts] ⏳ { $closes }（{ ZONE($closes) }）截止，{ poll-left }。截止前可以更改，以最后一次为准。
    }
    .plain = ⏳ { SPOKEN($closes) }前都可以投，也可以改。
poll-card-until = 公开表决（不是秘密投票） · ⏳ { $closes } 截止
poll-being-counted = ⏳ 已于{ $closes }（{ ZONE($closes) }）截止，正在计票。结果会发到群里和这里。

## 我家的意见

poll-homes =
    { $more ->
        [0] { $dwelling }
       *[other] { $dwelling } 等，另有 { $more } 户
    }
poll-voice-waiting =
    { $speaking ->
        [1] 您家（{ poll-homes }）还没有投票。
       *[other] 您家（{ poll-homes }）还没有投票。点一次，您名下的 { $speaking } 户都记这个意见。
    }
    .plain =
    { $speaking ->
        [1] { "" }
       *[other] 回一次，您名下的 { $speaking } 户都记这个意见。
    }
    .helping =
        { $speaking ->
            [1] { $helped }家（{ poll-homes }）还没有投票。
           *[other] { $helped }家（{ poll-homes }）还没有投票。点一次，{ $helped }名下的 { $speaking } 户都记这个意见。
        }
poll-voice-mine = 您家（{ poll-homes }）的意见：{ vote-choice }。回执 { $receipt }。
    .plain = 您家现在的意见是：{ vote-choice.plain }。
    .helping = { $helped }家（{ poll-homes }）的意见：{ vote-choice }。回执 { $receipt }。
poll-voice-other =
    { $speaks ->
        [first_stands] 您家（{ $dwelling }）已由{ $by }投过票，按章程以先投的为准。
       *[last_counts] 您家（{ $dwelling }）已由{ $by }投过票。您可以更改，以最后一次为准。
    }
    .helping =
        { $speaks ->
            [first_stands] { $helped }家（{ $dwelling }）已由{ $by }投过票，按章程以先投的为准。
           *[last_counts] { $helped }家（{ $dwelling }）已由{ $by }投过票。可以更改，以最后一次为准。
        }
vote-choice =
    { $choice ->
        [agree] 同意
        [against] 反对
       *[abstain] 弃权
    }
    .plain =
    { $choice ->
        [agree] 同意
        [against] 不同意
       *[abstain] 都可以
    }
vote-change = 改一改 · { $title }
vote-recorded = 已记录您家（{ poll-homes }）的意见：{ vote-choice }。
    .plain = 记下了，您家的意见是：{ vote-choice.plain }。
    .helping = 已记录{ $helped }家（{ poll-homes }）的意见：{ vote-choice }。
vote-until = 截止前可以更改，以最后一次为准。回执 { $receipt }。
    .plain = 回执 { $receipt }。
vote-closes = 表决：{ $title }
    ⏳ { $closes }（{ ZONE($closes) }）截止
    .plain = 事情是：{ $title }。{ SPOKEN($closes) }前都可以改。
vote-kept = { $dwelling } 已由同户的人先投过票，按章程不变。
vote-toast = 已记录您家对「{ $title }」的意见：{ vote-choice }。
    .plain = 「{ $title }」记下了：{ vote-choice.plain }。
    .helping = 已记录{ $helped }家对「{ $title }」的意见：{ vote-choice }。

## 规则

rule-head = 规则 · 表决 { $number } · { $title }
rule-bar =
    { $bar ->
        [over_1_2] 超过一半
        [least_1_2] 达到一半
        [over_2_3] 超过三分之二
        [least_2_3] 达到三分之二
        [over_3_4] 超过四分之三
        [least_3_4] 达到四分之三
        [least_1_1] 达到全部
        [over_other] 超过 { $share }
       *[least_other] 达到 { $share }
    }
rule-quorum =
    { $measure ->
        [both] 参加的要{ rule-bar }：至少 { $need }/{ $roll } 户、{ $need_area }/{ $roll_area } 平方米。
       *[heads] 参加的要{ rule-bar }：至少 { $need }/{ $roll } 户。
    }
rule-majority =
    { $measure ->
        [both] 参加的当中，按户数和面积，同意的都要{ rule-bar }，才算通过。弃权算参加，不算同意。
       *[heads] 参加的当中，按户数，同意的要{ rule-bar }，才算通过。弃权算参加，不算同意。
    }
rule-missing =
    { $what ->
        [both] 现在参加的还差 { $heads } 户、{ $area } 平方米。
        [heads] 现在参加的还差 { $heads } 户，面积已经够了。
        [area] 现在参加的面积还差 { $area } 平方米，户数已经够了。
       *[nothing] 现在参加的已经够数。
    }
rule-voices =
    { $voices ->
        [owners] 一户一票，由业主投，{ rule-speaks }
       *[residents] 一户一票，由核实过的本户居民投，{ rule-speaks }
    }
rule-speaks =
    { $speaks ->
        [first_stands] 以先投的人为准，他本人截止前可以更改。
       *[last_counts] 截止前可以更改，以最后一次为准。
    }
rule-roll = 名册和规则在开始时（{ $opened }）定下，中途不变。
rule-bylaws = 依据：社区章程第 { $version } 版。
rule-zone = 时间都按{ ZONE($at) }。

rule-short = 「{ $title }」怎样算通过：
rule-short-quorum =
    { $measure ->
        [both] 至少要 { $need } 户来投票，一共 { $roll } 户；面积也要够数。
       *[heads] 至少要 { $need } 户来投票，一共 { $roll } 户。
    }
rule-short-majority =
    { $measure ->
        [both] 投了票的里面，同意的户数和面积都{ rule-bar }，就通过。「都可以」不算同意。
       *[heads] 投了票的里面，同意的{ rule-bar }，就通过。「都可以」不算同意。
    }
rule-short-missing =
    { $what ->
        [both] 现在还差 { $heads } 户，面积也还不够。
        [heads] 现在还差 { $heads } 户。
        [area] 户数够了，面积还不够。
       *[nothing] 来投票的已经够数了。
    }
rule-short-voices =
    { $voices ->
        [owners] 一户一票，由业主投。{ rule-short-speaks }
       *[residents] 一户一票，家里核实过的人投都行。{ rule-short-speaks }
    }
rule-short-speaks =
    { $speaks ->
        [first_stands] 谁先投的，就算谁的。
       *[last_counts] 以最后一次为准。
    }
rule-short-until = { SPOKEN($closes) }以前都可以投，也可以改。
poll-button-rule-whole = 看全部规则

## 结果

poll-carried = ✅ 通过 · { $title }（表决 { $number }）
poll-rejected = ⛔ 未通过 · { $title }（表决 { $number }）
poll-nobody-took-part = { $roll } 户都没有投票。
poll-took-part =
    { $measure ->
        [both] 参加 { $heads }/{ $roll } 户、{ $area }/{ $roll_area } 平方米，{ poll-met }。
       *[heads] 参加 { $heads }/{ $roll } 户，{ poll-met }。
    }
    .plain = { $roll } 户里有 { $heads } 户投了票。
poll-agreed =
    { $measure ->
        [both] 同意 { $heads } 户（{ $percent }）、{ $area } 平方米（{ $area_percent }），{ poll-met }。
       *[heads] 同意 { $heads } 户（{ $percent }），{ poll-met }。
    }
    .plain = 同意的有 { $heads } 户，{ poll-met }。
poll-met =
    { $met ->
        [all] { rule-bar }
        [heads] 户数{ rule-bar }，面积没有
        [area] 面积{ rule-bar }，户数没有
       *[none] 没有{ rule-bar }
    }
poll-others = 反对 { $against } 户，弃权 { $abstain } 户。
    .plain = 不同意的 { $against } 户，都可以的 { $abstain } 户。
poll-ways = 网上 { $online } 户，纸票 { $paper } 户，服务台代投 { $desk } 户。
poll-next-carried = 下一步：交居委会办理。
poll-next-too-few =
    { $what ->
        [both] 参加的还差 { $heads } 户、{ $area } 平方米，这次不作数。下一步：可以重新提出。
        [heads] 参加的还差 { $heads } 户，这次不作数。下一步：可以重新提出。
       *[area] 参加的面积还差 { $area } 平方米，这次不作数。下一步：可以重新提出。
    }
    .plain = 投票的人家不够，这次不算。可以重新提。
poll-next-no-majority = 这件事这次不办。下一步：改一改方案，可以重新提出。

## 怎么算的

rule-count-head = 怎么算的 · 表决 { $number } · { $title }
rule-met =
    { $met ->
        [yes] ✓ 够
       *[no] ✗ 不够
    }
rule-heads-took-part = { rule-met }：参加 { $heads }/{ $roll } 户，至少 { $need } 户（{ rule-bar }）
rule-area-took-part = { rule-met }：参加 { $area }/{ $roll } 平方米，至少 { $need } 平方米（{ rule-bar }）
rule-heads-agreed = { rule-met }：同意 { $heads }/{ $part } 户，至少 { $need } 户（{ rule-bar }）
rule-area-agreed = { rule-met }：同意 { $area }/{ $part } 平方米，至少 { $need } 平方米（{ rule-bar }）
rule-sums = 参加 { $part } 户 = 同意 { $agree } + 反对 { $against } + 弃权 { $abstain }。
rule-count-end =
    { $carried ->
        [yes] 每一条都够，所以通过。
       *[no] 有一条不够就不通过，所以未通过。
    }

## 通知

poll-opened = 🗳 请您投票：{ $title }
    .plain = 🗳 请您投票。事情是：{ $title }
poll-opened-until = ⏳ { $closes } 截止（{ poll-left }）。
    .plain = ⏳ { SPOKEN($closes) }前都可以投。
poll-reminder = ⏳ { $title }，{ $closes } 截止（{ poll-left }）。您家还没有投票。
    .plain = ⏳ 提醒您投票：{ $title }。{ SPOKEN($closes) }前都可以投。
vote-replaced = 您家（{ $dwelling }）的意见已由{ $by }更新。
vote-cast-for = { $by }（服务台）代您家（{ $dwelling }）投了票。
    .plain = { $by }替您家投了票。
vote-replaced-about =
    { $open ->
        [yes] 事情是「{ $title }」。您可以在截止前再次更改，以最后一次为准。
       *[no] 事情是「{ $title }」，现在已经截止。
    }
poll-muted = 好的，「{ $title }」不再提醒您。{ $closes } 截止前，您仍然可以投票。
poll-muted-toast = 这件事不再提醒您。

## 不能办的时候

poll-unknown = 这里没有这件表决，也许链接不完整，或者是别的社区的。
poll-over = 这次表决已于{ $closes }（{ ZONE($closes) }）截止，不能再投，也不能再改。结果会发到群里和这里。
poll-still-open = 这次表决到{ $closes }（{ ZONE($closes) }）才截止，现在还不能计票。
poll-not-on-roll = 这次表决只请{ $place }的住户参加，您登记的是{ $mine }。如果登记有误，可以请服务台更正。
    .helping = 这次表决只请{ $place }的住户参加，{ $helped }登记的是{ $mine }。如果登记有误，可以请服务台更正。
poll-roll-earlier = 这次表决的名册在{ $opened } 定下，那时您家还不在名册上。如果登记有误，可以请服务台更正。
    .helping = 这次表决的名册在{ $opened } 定下，那时{ $helped }家还不在名册上。如果登记有误，可以请服务台更正。
poll-owners-only = 这次表决按章程由业主投票，您没有核实为业主。您是业主的话，请带房产证到服务台。
    .helping = 这次表决按章程由业主投票，{ $helped }没有核实为业主。是业主的话，请看过房产证再登记。
poll-first-stands = 您家（{ $dwelling }）已由{ $by }投过票。按章程以先投的为准，只有他本人能更改。
    .helping = { $helped }家（{ $dwelling }）已由{ $by }投过票。按章程以先投的为准，只有他本人能更改。
poll-days = 表决要开放 1 到 { $most } 天，请换一个天数。
poll-no-representatives = 章程规定每户由一位代表投票，但名册里还没有登记代表，所以现在不能开始表决。请先登记代表，或者修改章程。
poll-roll-empty = 这个范围里还没有登记房屋，没有人能投票。请服务台先补全名册。
poll-roll-no-area = 这次表决要按面积计算，但名册里还没有面积。请服务台先补全名册。
