# 規約：現行規定、即將修正的內容、修正紀錄。

command-bylaws = 規約：這裡依什麼規定辦理

## 現行規約

bylaws-head = { $community }規約 · 第 { $version } 版
bylaws-since = 自 { WITH_YEAR($effective) } 起施行。
    .plain = 自 { $effective } 開始適用。
bylaws-delay = 修正規約須提前 { $days } 天公告。已經開始的提案與表決，依開始時的規約辦理。
    .plain = 要修正會提前 { $days } 天公告。
bylaws-coming = 即將修正（第 { $version } 版），自 { $effective } 起施行：
    .plain = { $effective } 起修正：
bylaws-topic = { $topic ->
    [proposals] 規約 · 提案（第 { $version } 版）
    [polls] 規約 · 表決（第 { $version } 版）
    [meetings] 規約 · 會議（第 { $version } 版）
    [points] 規約 · 點數（第 { $version } 版）
   *[common] 規約 · 通則（第 { $version } 版）
}
bylaws-topic-changes = 這一部分自 { $effective } 起有修正。
bylaws-in-private = 規約請在私訊裡看，裡面有每一條與修正之處。
    .plain = 請點下面，到私訊裡看。

bylaws-button-topic = { $topic ->
    [proposals] 提案
    [polls] 表決
    [meetings] 會議與點數
    [points] 點數
   *[common] 通則
}
bylaws-button-history = 修正紀錄
bylaws-button-version = 第 { $version } 版修正了什麼
bylaws-button-read = 看規約
bylaws-button-back = 回到規約
bylaws-page-newer = 較新的
bylaws-page-older = 較早的

## 各版本

bylaws-history = 規約歷次版本，新的在前：
bylaws-version = { $state ->
    [coming] 第 { $version } 版 · 將自 { WITH_YEAR($effective) } 起施行
    [in_force] 第 { $version } 版 · 自 { WITH_YEAR($effective) } 起施行，現行有效
    [withdrawn] 第 { $version } 版 · 已撤回，未施行
   *[replaced] 第 { $version } 版 · 自 { WITH_YEAR($effective) } 起施行過
}
bylaws-first = 這是社區設立時訂定的第一版。
bylaws-more-changes = 另有 { $left } 處修正，請點下面看全部。
bylaws-by = { $who ->
    [person] { $announced } 由{ $by }公告。
   *[operator] { $announced } 由照管伺服器的人登記公告。
}
bylaws-withdrawn-at = { $at } 撤回。
bylaws-hash = 核對碼 { $hash }
    .plain = 核對碼 { $hash }（給監察委員看的）

## 公告、撤回、施行

bylaws-announced = { $state ->
    [coming] 規約將修正 · 第 { $version } 版
    [withdrawn] 規約第 { $version } 版已撤回，維持原規約
    [in_force] 規約第 { $version } 版已施行
   *[replaced] 規約第 { $version } 版（已由後來的版本取代）
}
bylaws-announced-when = { $state ->
    [coming] 自 { $effective } 起施行，在此之前依現行規約辦理。
    [withdrawn] 原定 { $effective } 施行，現已不修正。原公告的修正內容：
    [in_force] 自 { $effective } 起依新規約辦理。已經開始的提案與表決不受影響。
   *[replaced] 自 { $effective } 起施行過。
}
    .plain = { $state ->
        [coming] { $effective } 以後依新的辦理。
        [withdrawn] 不修正了，照舊。
        [in_force] 現在依新的辦理。
       *[replaced] 以前用過。
    }

## 婉拒

bylaws-one-at-a-time = 第 { $version } 版已經公告，將自 { $effective } 起施行。一次只修正一版：請等它施行，或先撤回。
bylaws-changed-meanwhile = 規約在這段期間有了變動，現在是第 { $version } 版。請再看一次修正內容。
bylaws-the-same = 與現行第 { $version } 版相同，沒有需要修正之處。
bylaws-none-coming = 現在沒有已公告而尚未施行的修正。
bylaws-version-unknown = 沒有這一版規約。

## 各條：現行規定，修正時由什麼改為什麼

bylaw-name = 社區名稱：{ $changed ->
    [yes] { $was } → { $now }
   *[no] { $now }
}
bylaw-zone = 時間依哪裡計算：{ $changed ->
    [yes] { $was } → { $now }（已訂的截止時刻不變）
   *[no] { $now }
}
bylaw-language-was = { $was ->
    [zh-Hans] 簡體中文
    [zh-Hant] 繁體中文
   *[en] 英文
}
bylaw-language-now = { $now ->
    [zh-Hans] 簡體中文
    [zh-Hant] 繁體中文
   *[en] 英文
}
bylaw-language = 群組使用的語言：{ $changed ->
    [yes] { bylaw-language-was } → { bylaw-language-now }
   *[no] { bylaw-language-now }
}
bylaw-phone-was = { $had ->
    [yes] { $was }
   *[no] 無
}
bylaw-phone-now = { $has ->
    [yes] { $now }
   *[no] 無
}
bylaw-desk-phone = 服務台電話：{ $changed ->
    [yes] { bylaw-phone-was } → { bylaw-phone-now }
   *[no] { bylaw-phone-now }
}
bylaw-change-days = 修正規約提前公告：{ $changed ->
    [yes] { $was } 天 → { $now } 天
   *[no] { $now } 天
}

bylaw-support-dwellings = 附議戶數：{ $changed ->
    [yes] { $was } 戶 → { $now } 戶
   *[no] { $now } 戶
}
bylaw-support-days = 徵求附議的期間：{ $changed ->
    [yes] { $was } 天 → { $now } 天
   *[no] { $now } 天
}
bylaw-open-at-once = 每人同時可提的提案：{ $changed ->
    [yes] { $was } 件 → { $now } 件
   *[no] { $now } 件
}

bylaw-poll-days = 表決期間：{ $changed ->
    [yes] { $was } 天 → { $now } 天
   *[no] { $now } 天
}
bylaw-share-was = { $was ->
    [half] 二分之一
    [two_thirds] 三分之二
    [three_quarters] 四分之三
    [all] 全體
   *[other] { $was_figures }
}
bylaw-share-now = { $now ->
    [half] 二分之一
    [two_thirds] 三分之二
    [three_quarters] 四分之三
    [all] 全體
   *[other] { $now_figures }
}
bylaw-quorum = 表決有效所需的參加比例：{ $changed ->
    [yes] { bylaw-share-was } → { bylaw-share-now }
   *[no] { bylaw-share-now }
}
bylaw-passes-was = { $was ->
    [half] 過半數
    [two_thirds] 三分之二以上
    [three_quarters] 四分之三以上
    [all] 全體
   *[other] { $was_figures } 以上
}
bylaw-passes-now = { $now ->
    [half] 過半數
    [two_thirds] 三分之二以上
    [three_quarters] 四分之三以上
    [all] 全體
   *[other] { $now_figures } 以上
}
bylaw-majority = 參加者中需多少同意才通過：{ $changed ->
    [yes] { bylaw-passes-was } → { bylaw-passes-now }
   *[no] { bylaw-passes-now }
}
bylaw-yes-was = { $was ->
    [yes] 是
   *[no] 否
}
bylaw-yes-now = { $now ->
    [yes] 是
   *[no] 否
}
bylaw-by-area = 除戶數外，面積也須達到：{ $changed ->
    [yes] { bylaw-yes-was } → { bylaw-yes-now }
   *[no] { bylaw-yes-now }
}
bylaw-speaks-was = { $was ->
    [representative] 只由代表投票
    [first_stands] 以先投者為準
   *[last_counts] 以最後一次為準
}
bylaw-speaks-now = { $now ->
    [representative] 只由代表投票
    [first_stands] 以先投者為準
   *[last_counts] 以最後一次為準
}
bylaw-speaks = 一戶有數人投票：{ $changed ->
    [yes] { bylaw-speaks-was } → { bylaw-speaks-now }
   *[no] { bylaw-speaks-now }
}
bylaw-voices-was = { $was ->
    [owners] 僅區分所有權人
   *[residents] 核對過住址的住戶
}
bylaw-voices-now = { $now ->
    [owners] 僅區分所有權人
   *[residents] 核對過住址的住戶
}
bylaw-voices = 誰能代表一戶投票：{ $changed ->
    [yes] { bylaw-voices-was } → { bylaw-voices-now }
   *[no] { bylaw-voices-now }
}
bylaw-poll-reminder = 截止前多久提醒尚未投票者：{ $changed ->
    [yes] { $was } 小時 → { $now } 小時
   *[no] { $now } 小時
}
bylaw-outage-minutes = 議事廳中斷超過多久，截止順延：{ $changed ->
    [yes] { $was } 分鐘 → { $now } 分鐘
   *[no] { $now } 分鐘
}
bylaw-outage-hours = 只計截止前多久之內的中斷：{ $changed ->
    [yes] { $was } 小時 → { $now } 小時
   *[no] { $now } 小時
}
bylaw-prolong-hours = 順延多久：{ $changed ->
    [yes] { $was } 小時 → { $now } 小時
   *[no] { $now } 小時
}

bylaw-meeting-reminder = 會議前多久提醒：{ $changed ->
    [yes] { $was } 小時 → { $now } 小時
   *[no] { $now } 小時
}
bylaw-meeting-minutes = 未註明時，會議時間：{ $changed ->
    [yes] { $was } 分鐘 → { $now } 分鐘
   *[no] { $now } 分鐘
}

bylaw-points-adopted = 提案通過可得點數：{ $changed ->
    [yes] { $was } 點 → { $now } 點
   *[no] { $now } 點
}
bylaw-voucher-days = 兌換券有效期間：{ $changed ->
    [yes] { $was } 天 → { $now } 天
   *[no] { $now } 天
}
