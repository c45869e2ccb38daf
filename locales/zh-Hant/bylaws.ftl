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
    [notices] 規約 · 通知（第 { $version } 版）
    [points] 規約 · 點數（第 { $version } 版）
    [access] 規約 · 資格（第 { $version } 版）
    [help] 規約 · 代辦（第 { $version } 版）
    [offices] 規約 · 任期（第 { $version } 版）
    [conduct] 規約 · 言行（第 { $version } 版）
    [privacy] 規約 · 個人資料（第 { $version } 版）
   *[common] 規約 · 通則（第 { $version } 版）
}
bylaws-topic-changes = 這一部分自 { $effective } 起有修正。
bylaws-in-private = 規約請在私訊裡看，裡面有每一條與修正之處。
    .plain = 請點下面，到私訊裡看。

bylaws-button-topic = { $topic ->
    [proposals] 提案
    [polls] 表決
    [meetings] 會議、通知與點數
    [points] 點數
    [access] 資格與代辦
    [conduct] 言行與個資
    [offices] 任期與其他
   *[common] 通則
}
bylaws-button-more = 其他規定
bylaws-more = 規約的其他規定，請點開看：
bylaws-button-history = 修正紀錄
bylaws-button-version = 第 { $version } 版修正了什麼
bylaws-button-read = 看規約
bylaws-button-back = 回到規約

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
   *[operator] { $announced } 由管理伺服器的人登記公告。
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
    [yes] { ZONE_OF($was, "zh-Hant") } → { ZONE_OF($now, "zh-Hant") }（已訂的截止時刻不變）
   *[no] { ZONE_OF($now, "zh-Hant") }
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
bylaw-change-days = { $changed ->
    [yes] 修正規約提前公告：{ $was } 天 → { $now } 天
   *[no] 修正規約須提前 { $now } 天公告。
}

bylaw-part-now = { $now ->
    [half] 一半
    [two_thirds] 三分之二
    [three_quarters] 四分之三
    [all] 全部
   *[other] { $now_figures }
}
bylaw-support-needed = { $where ->
    [building] 只涉及一棟的提案須有 { $dwellings } 戶附議，但不超過該棟戶數的{ bylaw-part-now }（半戶以一戶計）。
    [grid] 只涉及一鄰的提案須有 { $dwellings } 戶附議，但不超過該鄰戶數的{ bylaw-part-now }。
   *[community] 提案須有 { $dwellings } 戶附議，但不超過全社區戶數的{ bylaw-part-now }。
}
bylaw-support-dwellings = { $changed ->
    [yes] { $where ->
        [building] 一棟的提案，附議戶數：{ $was } 戶 → { $now } 戶
        [grid] 一鄰的提案，附議戶數：{ $was } 戶 → { $now } 戶
       *[community] 附議戶數：{ $was } 戶 → { $now } 戶
    }
   *[no] { $where ->
        [building] 只涉及一棟的提案須有 { $now } 戶附議。
        [grid] 只涉及一鄰的提案須有 { $now } 戶附議。
       *[community] 提案須有 { $now } 戶附議。
    }
}
bylaw-support-share = { $changed ->
    [yes] { $where ->
        [building] 一棟的提案，附議最多需要該棟戶數的：{ bylaw-share-was } → { bylaw-share-now }
        [grid] 一鄰的提案，附議最多需要該鄰戶數的：{ bylaw-share-was } → { bylaw-share-now }
       *[community] 附議最多需要全社區戶數的：{ bylaw-share-was } → { bylaw-share-now }
    }
   *[no] { $where ->
        [building] 一棟的提案，附議最多需要該棟戶數的{ bylaw-share-now }。
        [grid] 一鄰的提案，附議最多需要該鄰戶數的{ bylaw-share-now }。
       *[community] 附議最多需要全社區戶數的{ bylaw-share-now }。
    }
}
bylaw-support-days = { $changed ->
    [yes] 徵求附議的期間：{ $was } 天 → { $now } 天
   *[no] 徵求附議為期 { $now } 天。
}
bylaw-open-at-once = { $changed ->
    [yes] 每人同時可提的提案：{ $was } 件 → { $now } 件
   *[no] 每人同時最多有 { $now } 件提案等候結果。
}
bylaw-answer-days = { $changed ->
    [yes] 管委會回覆的期限：{ $was } 天 → { $now } 天
   *[no] 附議足額後，管委會於 { $now } 天內回覆。
}

bylaw-poll-days = { $changed ->
    [yes] 表決期間：{ $was } 天 → { $now } 天
   *[no] 表決開放 { $now } 天，管委會另定者除外。
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
bylaw-quorum = { $changed ->
    [yes] 表決有效所需的參加比例：{ bylaw-share-was } → { bylaw-share-now }
   *[no] { bylaw-share-now }的戶參加，表決才有效。
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
bylaw-majority = { $changed ->
    [yes] 參加者中需多少同意才通過：{ bylaw-passes-was } → { bylaw-passes-now }
   *[no] 參加者中{ bylaw-passes-now }同意才通過。
}
bylaw-yes-was = { $was ->
    [yes] 戶數與面積都須達到
   *[no] 只計戶數
}
bylaw-yes-now = { $now ->
    [yes] 戶數與面積都須達到
   *[no] 只計戶數
}
bylaw-by-area = { $changed ->
    [yes] 如何計算：{ bylaw-yes-was } → { bylaw-yes-now }
   *[no] { $now ->
        [yes] 戶數與面積都須達到。
       *[no] 只計戶數，不計面積。
    }
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
bylaw-speaks = { $changed ->
    [yes] 一戶有數人投票：{ bylaw-speaks-was } → { bylaw-speaks-now }
   *[no] { $now ->
        [representative] 一戶有數人，只由登記的代表投票。
        [first_stands] 一戶有數人投票，以先投者為準。
       *[last_counts] 一戶有數人投票，以最後一次為準。
    }
}
bylaw-voices-was = { $was ->
    [owners] 僅區分所有權人
   *[residents] 核對過住址的住戶
}
bylaw-voices-now = { $now ->
    [owners] 僅區分所有權人
   *[residents] 核對過住址的住戶
}
bylaw-voices = { $changed ->
    [yes] 誰能代表一戶投票：{ bylaw-voices-was } → { bylaw-voices-now }
   *[no] { $now ->
        [owners] 僅區分所有權人能代表一戶投票。
       *[residents] 核對過住址的住戶都能代表自己那一戶投票。
    }
}
bylaw-poll-reminder = { $changed ->
    [yes] 提前多久提醒尚未投票者：{ $was } 小時 → { $now } 小時
   *[no] 截止前 { $now } 小時提醒尚未投票者。
}
bylaw-outages = 截止前 { $hours } 小時內，議事廳無法使用超過 { $minutes } 分鐘，截止順延 { $prolong } 小時。
bylaw-outage-minutes = { $changed ->
    [yes] 議事廳無法使用超過多久，截止順延：{ $was } 分鐘 → { $now } 分鐘
   *[no] 議事廳無法使用超過 { $now } 分鐘，截止順延。
}
bylaw-outage-hours = { $changed ->
    [yes] 順延只計截止前多久：{ $was } 小時 → { $now } 小時
   *[no] 順延只計截止前 { $now } 小時。
}
bylaw-prolong-hours = { $changed ->
    [yes] 截止順延：{ $was } 小時 → { $now } 小時
   *[no] 截止順延 { $now } 小時。
}

bylaw-meeting-reminder = { $changed ->
    [yes] 提前多久提醒開會：{ $was } 小時 → { $now } 小時
   *[no] 開會前 { $now } 小時提醒大家。
}
bylaw-meeting-minutes = { $changed ->
    [yes] 未註明時，會議時間：{ $was } 分鐘 → { $now } 分鐘
   *[no] 未註明的，會議為 { $now } 分鐘。
}

bylaw-reach-share = { $changed ->
    [yes] 需要大家參與的事項，應通知到多少戶：{ $was }% → { $now }%
   *[no] 需要大家參與的事項，應通知到 { $now }% 的戶；不足的，請主任委員改用其他方式再通知。
}

bylaw-points-adopted = { $changed ->
    [yes] 提案通過可得點數：{ $was } 點 → { $now } 點
   *[no] { $now ->
        [0] 提案通過不給點數。
       *[other] 提案通過，得 { $now } 點。
    }
}
bylaw-voucher-days = { $changed ->
    [yes] 兌換券有效期間：{ $was } 天 → { $now } 天
   *[no] 兌換券 { $now } 天內有效。
}

bylaw-level-was = { $was ->
    [known] 登記過的人
    [resident] 核對過住址的住戶
   *[owner] 核對過的區分所有權人
}
bylaw-level-now = { $now ->
    [known] 登記過的人
    [resident] 核對過住址的住戶
   *[owner] 核對過的區分所有權人
}
bylaw-level = { $changed ->
    [yes] { $act ->
        [propose] 誰可以提案：{ bylaw-level-was } → { bylaw-level-now }
        [support] 誰可以附議：{ bylaw-level-was } → { bylaw-level-now }
       *[comment] 誰可以表示意見：{ bylaw-level-was } → { bylaw-level-now }
    }
   *[no] { $act ->
        [propose] { bylaw-level-now }可以提案。
        [support] { bylaw-level-now }可以附議。
       *[comment] { bylaw-level-now }可以表示意見。
    }
}
bylaw-owner-letter-was = { $was ->
    [enough] 信與姓名即可
   *[checked] 還要看權狀或核對手機號碼
}
bylaw-owner-letter-now = { $now ->
    [enough] 信與姓名即可
   *[checked] 還要看權狀或核對手機號碼
}
bylaw-owner-letter = { $changed ->
    [yes] 憑信加入的區分所有權人：{ bylaw-owner-letter-was } → { bylaw-owner-letter-now }
   *[no] { $now ->
        [enough] 憑信加入、姓名與名冊相符，就是核對過的區分所有權人。
       *[checked] 憑信加入的區分所有權人，還要服務台看過權狀，或用登記的手機號碼核對，才算核對過。
    }
}
bylaw-adults-was = { $was ->
    [nothing] 都不限年齡
    [deciding] 提案、附議與投票
   *[everything] 提案、附議、投票與表示意見
}
bylaw-adults-now = { $now ->
    [nothing] 都不限年齡
    [deciding] 提案、附議與投票
   *[everything] 提案、附議、投票與表示意見
}
bylaw-adults = { $changed ->
    [yes] 哪些事須成年才能辦：{ bylaw-adults-was } → { bylaw-adults-now }
   *[no] { $now ->
        [nothing] 提案、附議、投票與表示意見都不限年齡。
        [deciding] 提案、附議與投票須成年，表示意見不限年齡。
       *[everything] 提案、附議、投票與表示意見都須成年。
    }
}
bylaw-confirm-months = { $changed ->
    [yes] 隔多久確認是否仍住在這裡：{ $was } 個月 → { $now } 個月
   *[no] 每 { $now } 個月確認一次是否仍住在這裡。
}
bylaw-leader-confirms = { $changed ->
    [yes] 一位棟代表 30 天內可證明幾人住在該棟：{ $was } 人 → { $now } 人
   *[no] { $now ->
        [0] 棟代表不能證明誰住在該棟，請洽服務台。
       *[other] 一位棟代表 30 天內最多證明 { $now } 人住在該棟。
    }
}

bylaw-term-months = { $changed ->
    [yes] 一屆任期：{ $was } 個月 → { $now } 個月
   *[no] 未另定的，一屆任期 { $now } 個月。
}

bylaw-acts-each = { $changed ->
    [yes] 同一件事，一人最多代幾人辦理：{ $was } 人 → { $now } 人
   *[no] 同一件事，一人最多代 { $now } 人辦理。
}
bylaw-consent-months = { $changed ->
    [yes] 同意代辦的有效期間：{ $was } 個月 → { $now } 個月
   *[no] 同意代辦，有效 { $now } 個月，隨時可以收回。
}
bylaw-visits-open = { $changed ->
    [yes] 一戶同時最多請幾次人到府：{ $was } 次 → { $now } 次
   *[no] 一戶同時最多請 { $now } 次人到府。
}
bylaw-visit-days = { $changed ->
    [yes] 哪幾天可以約人到府：{ $was ->
        [none] 不排
        [12345] 週一到週五
        [123456] 週一到週六
        [1234567] 每天
       *[other] 每週第 { $was } 天
    } → { $now ->
        [none] 不排
        [12345] 週一到週五
        [123456] 週一到週六
        [1234567] 每天
       *[other] 每週第 { $now } 天
    }
   *[no] { $now ->
        [none] 請人到府不排時間，打電話約。
        [12345] 請人到府，週一到週五可以約。
        [123456] 請人到府，週一到週六可以約。
        [1234567] 請人到府，每天可以約。
       *[other] 請人到府，每週第 { $now } 天可以約（週一是第 1 天）。
    }
}
bylaw-visit-hours = { $changed ->
    [yes] 約人到府的鐘點：{ $was } → { $now }
   *[no] 約人到府的鐘點：{ $now }。
}

bylaw-hide-voices = { $changed ->
    [yes] 幾位管理人員一致才能隱藏一段文字：{ $was } 位 → { $now } 位
   *[no] 隱藏一段文字，須 { $now } 位管理人員一致，並公開原因。
}
bylaw-appeal-days = { $changed ->
    [yes] 文字被隱藏後，幾天內可以申訴：{ $was } 天 → { $now } 天
   *[no] 文字被隱藏，{ $now } 天內可以申訴，由未參與隱藏的人覆查。
}
bylaw-texts-a-day = { $changed ->
    [yes] 一人一天最多發幾段文字：{ $was } 段 → { $now } 段
   *[no] 一人一天最多發 { $now } 段文字。
}
bylaw-suspend-days = { $changed ->
    [yes] 暫停發布最長：{ $was } 天 → { $now } 天
   *[no] 暫停發布最長 { $now } 天，投票的權利不受影響。
}

bylaw-names-was = { $was ->
    [chosen] 自選的稱呼
   *[masked] 只顯示姓
}
bylaw-names-now = { $now ->
    [chosen] 自選的稱呼
   *[masked] 只顯示姓
}
bylaw-names = { $changed ->
    [yes] 鄰居看得到的姓名：{ bylaw-names-was } → { bylaw-names-now }
   *[no] { $now ->
        [chosen] 鄰居看得到的是自選的稱呼。
       *[masked] 鄰居看得到的姓名只顯示姓，例如「王**」。
    }
}
bylaw-erase-days = { $changed ->
    [yes] 要求刪除資料後，幾天內可以反悔：{ $was } 天 → { $now } 天
   *[no] { $now ->
        [0] 要求刪除資料的，立即刪除。
       *[other] 要求刪除資料的，{ $now } 天後刪除，在此之前可以反悔。
    }
}
