# 我的責任區、三個名字、不該發生的事。

office-door-duty = 我的責任區

duty = { $whole ->
    [yes] 您的責任區：全社區
   *[no] 您的責任區：{ $where }
}
duty-figures = { $homes } 戶，{ $registered } 戶有人登記，共 { $people } 位鄰居。
    .plain = { $homes } 戶，{ $registered } 戶有人登記。
duty-counts = 待辦 { $do } 件 · 待訪視 { $visit } 戶 · 徵求附議中 { $open } 件
duty-asked = 另有 { $number } 件反映與提問，等服務台與管委會回覆。
duty-how = 較急的排在前面，點開即可辦理。
    .plain = 請點一個。
duty-nothing = 目前沒有待辦的事。
duty-none = 責任區是擔任職務的人查看所管棟別與住戶的地方，目前沒有擔任這類職務。
    .plain = 這裡給擔任職務的人用。
duty-not-yours = 這裡不在您的責任區內。請從「我的責任區」重新進入。
duty-days = { $days ->
    [0] 今天
   *[other] { $days } 天
}
duty-left = { $left ->
    [0] 今天截止
   *[other] 剩 { $left } 天
}
duty-row = { $late ->
    [yes] 🔴 { duty-what }
   *[no] { duty-what }
}
duty-what = { $task ->
    [intake] { $number ->
        [0] 未回覆：{ duty-asked-number }，{ duty-days }
       *[other] 有危險：{ duty-asked-number }，{ duty-days }
    }
    [answer] { $late ->
        [yes] 回覆逾期：{ duty-title }
       *[no] 等您回覆，{ duty-left }：{ duty-title }
    }
    [claim] 等確認：{ $where } { $name }，{ duty-days }
    [case] 住戶核對：{ $where }，{ duty-days }
    [over] 說不住了，待核對：{ $where } { $name }
    [visit] { $number } 件請人到府，等人接
    [pass-on] 請轉告：{ $where } { $name }（{ $number } 件）
    [silent] 問過沒有回音，請去看看：{ $where } { $name }
    [alone] { $days } 天沒有人去看過：{ $where } { $name }
    [asked] 還沒回答還住不住：{ $where } { $name }，{ duty-days }
    [collecting] 附議還差 { $number } 戶，{ duty-left }：{ duty-title }
    [empty] { $where }：{ $number } 戶還沒有人登記
    [names] { $number ->
        [0] 三個名字：每棟都齊了
       *[other] 🟡 三個名字：{ $number } 棟缺人
    }
   *[late] { $number ->
        [0] 不該發生的事：沒有
       *[other] 🔴 不該發生的事：{ $number } 件
    }
}
duty-asked-number = { $where ->
    [question] 問-{ $title }
   *[report] 報-{ $title }
}
duty-title = { $title ->
    [none] （已隱藏）
   *[other] { $title }
}

## 還沒有人登記的住戶

duty-empty = { $where }：{ $homes } 戶還沒有人登記
duty-empty-none = { $where }每一戶都有人登記了。
duty-empty-enter = 沒有手機的，點那一戶為他登記；有手機的，請他用信上的編號加入。
    .plain = 沒有手機的，點那一戶登記。
duty-empty-how = 請他用信上的編號加入；沒收到信的，請服務台再列印一封。
    .plain = 請他照信加入，沒有信請洽服務台。
duty-home = { $home }
duty-button-letters = 列印這棟的信
duty-button-back = 回到責任區

## 三個名字

names = 三個名字：每棟都要有鄰長、鄰幹事和棟代表
names-yellow = { $yellow ->
    [0] 🟢 每棟都齊了。
   *[other] 🟡 { $yellow } 棟缺人，排在前面。
}
names-no-grids = 社區還沒有劃分鄰，先看棟代表。
names-by-chair = 任命由主任委員辦理。
names-one = { $light ->
    [yellow] 🟡 { names-of }
   *[green] 🟢 { names-of }
}
names-of = { $grids ->
    [yes] { $building }（{ names-grid }）：鄰長{ names-heads }，鄰幹事{ names-workers }，棟代表{ names-leaders }
   *[no] { $building }：棟代表{ names-leaders }
}
names-grid = { $grid ->
    [none] 不屬於任何鄰
   *[other] { $grid }
}
names-heads = { $heads ->
    [none] 從缺
   *[other] { $heads }
}
names-workers = { $workers ->
    [none] 從缺
   *[other] { $workers }
}
names-leaders = { $leaders ->
    [none] 從缺
   *[other] { $leaders }
}
names-button-appoint = 任命{ $where }{ office-name }
names-button-grid = 將{ $building }劃入鄰

## 不該發生的事

late = { $number ->
    [0] 不該發生的事：目前沒有
   *[other] 不該發生的事：目前 { $number } 件
}
late-what = 到期還沒辦的都在這裡，辦好就自動消失。
late-none = 到期還沒辦的會列在這裡。每週一早上若有，會告知主任委員與監察委員。
    .plain = 都按時辦了。
late-place = { $where ->
    [none] 全社區
   *[other] { $where }
} { $number } 件
late-check = { $check ->
    [danger] 通報了危險，一小時沒人回應
    [answer] 提案 { $number } 逾期未回覆
    [promise] 提案 { $number } 答應的日子過了
    [talk] 提案 { $number } 商議太久
    [intake] { $kind ->
        [question] 問-{ $number } 未回覆
       *[report] 報-{ $number } 未回覆
    }
    [flag] 檢舉沒人看
    [claim] 等確認住址沒人理會
    [case] 住戶核對未定
    [account] 帳號有爭議，沒有第二個人複核
    [over] 棟代表說不住了，未核對
    [unheard] 沒有手機的鄰居，有話沒轉告
    [visit] 請人到府，沒人接
    [voice] 語音沒打成文字
    [silent] 問過沒回音，沒人上門
    [office] { $kind ->
        [chair] 主任委員從缺
        [committee] 管理委員從缺
        [desk] 服務台從缺
       *[supervisor] 監察委員從缺
    }
    [leader] 沒有棟代表
    [head] 沒有鄰長
   *[worker] 沒有鄰幹事
}
late-there = { $where ->
    [none] { late-check }
   *[other] { $where }：{ late-check }
}
late-one = · { late-there }，自 { DAY($since) }起 { $days } 天。負責：{ late-owes }
late-owes = { $names ->
    [none] { office-name }（從缺）
   *[other] { office-name } { $names }
}
late-button = { $mine ->
    [yes] 去辦：{ late-there }
   *[no] 找{ office-name }：{ late-there }，{ $days } 天
}
duties-week = 🔴 不該發生的事：本週 { $number } 件
duties-week-kind = · { $check ->
    [danger] 通報了危險，一小時沒人回應
    [answer] 提案逾期未回覆
    [promise] 提案答應的日子過了
    [talk] 提案商議太久
    [intake] 提問與反映未回覆
    [flag] 檢舉沒人看
    [claim] 等確認住址沒人理會
    [case] 住戶核對未定
    [account] 帳號有爭議，沒有第二個人複核
    [over] 棟代表說不住了，未核對
    [unheard] 沒有手機的鄰居，有話沒轉告
    [visit] 請人到府，沒人接
    [voice] 語音沒打成文字
    [silent] 問過沒回音，沒人上門
    [office] 職務從缺
    [leader] 沒有棟代表
    [head] 沒有鄰長
   *[worker] 沒有鄰幹事
}：{ $number } 件
duties-button-week = 看是哪些、由誰負責
who-late = 到期還沒辦的事：目前 { $number } 件。
