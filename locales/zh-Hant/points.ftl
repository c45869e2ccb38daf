# 點數

points-command = 我的點數
points-button = ⭐ 點數
points-button-redeem = 兌換
points-button-all = 明細
points-button-how = 怎麼得點數
points-button-older = 更早的
points-button-private = 到私訊看

points-in-private = 點數和兌換券只在私訊裡看，群組裡的人看不到有多少。
points-balance = { $waiting ->
    [0] ⭐ 您目前有 { $total } 點。
    [1] ⭐ 您目前有 { $total } 點，其中 { $held } 點為「{ $reward }」保留。
   *[other] ⭐ 您目前有 { $total } 點，其中 { $held } 點為 { $waiting } 張兌換券保留。
}
    .helping = { $waiting ->
        [0] ⭐ { $helped }目前有 { $total } 點。
        [1] ⭐ { $helped }目前有 { $total } 點，其中 { $held } 點為「{ $reward }」保留。
       *[other] ⭐ { $helped }目前有 { $total } 點，其中 { $held } 點為 { $waiting } 張兌換券保留。
    }
points-recent = 最近：
points-entry = { $way ->
    [in] +{ $amount }
    [out] −{ $amount }
    [held] 保留 { $amount }
   *[back] 退回 { $amount }
} · { $code ->
    [proposal-adopted] 提案通過
    [reward] 兌換「{ $reward }」
   *[other] 更正
} · { $at }
points-not-money = 點數不是錢，不能買賣。
points-no-fee = 任何人都不會要求付錢換點數。
points-all = 點數明細，最近的在前：
points-all-empty = 還沒有點數進出。提案通過之後，這裡會有第一筆。
points-how = 怎麼得點數：
points-how-proposal = { $amount ->
    [0] · 社區規約目前沒有為提案訂點數。
   *[other] · 提案經表決通過，得 { $amount } 點。
}
points-how-votes = · 投票、選舉不給點數，怎麼投都一樣。
points-too-few = 需要 { $price } 點，目前能用 { $has } 點，還差 { $missing } 點。
    .helping = 需要 { $price } 點，{ $helped }目前能用 { $has } 點，還差 { $missing } 點。
points-settled-already = 這一筆已經處理過了，沒有再動。
points-not-reversible = 這一筆不能直接撤回。請服務台另記一筆更正。
points-earned = ⭐ 提案通過了，得 { $amount } 點。
points-earned-thanks = 謝謝您為社區出主意！

# 可兌換的東西

reward-shelf = 可以兌換的東西。目前能用 { $available } 點。
    .helping = 可以兌換的東西。{ $helped }目前能用 { $available } 點。
reward-shelf-empty = 目前沒有可以兌換的東西。商店上架後，這裡就看得到。
reward-row = { $left ->
    [0] { $reward } · { $price } 點 · 已換完
   *[other] { $reward } · { $price } 點 · 還有 { $left } 份
}
reward-button-others = 看別的
reward-button-redeem = 兌換，用 { $price } 點
reward-title = 兌換：{ $reward }
reward-description = { $description }
reward-terms = 需要 { $price } 點 · 到{ $merchant }那裡領取 · 還有 { $left } 份
reward-what-happens = 兌換後，{ $price } 點先保留起來，會拿到一張兌換券，請在 { $days } 天內到店出示。
    .plain = 換了會給您一張券，請在 { $days } 天內到店裡用。
    .helping = 兌換後，{ $price } 點先為{ $helped }保留起來，會拿到一張兌換券，請在 { $days } 天內到店出示。
reward-can-cancel = 使用前可以取消；到期沒用，點數也會自動退回。
reward-missing = 還差 { $missing } 點，存夠了歡迎再來。
    .helping = { $helped }還差 { $missing } 點，存夠了歡迎再來。
reward-unknown = 找不到這樣東西，可能已經下架。
reward-withdrawn = 「{ $reward }」已經下架，點數沒有動。
reward-none-left = 「{ $reward }」已經換完，點數沒有動。商店補貨後歡迎再來。
reward-no-merchant = 這位鄰居還沒有登記為特約商店，東西沒有上架。請先登記。
reward-own-shop = 這是自己店裡的東西，不能用點數兌換。請看看別家的。

# 兌換券

voucher-button-mine = 我的兌換券
    .helping = { $helped }的兌換券
voucher-button-show = 出示兌換券
voucher-button-cancel = 取消兌換
voucher-button-cancel-now = 取消，退回點數
voucher-button-keep = 先留著
voucher-button-counter = 收兌換券
voucher-button-take = 已交給住戶，收券
voucher-button-other = 換一張
voucher-button-next = 收下一張

voucher-issued = 已保留好：{ $reward }（{ $price } 點）。
    .helping = 已為{ $helped }保留好：{ $reward }（{ $price } 點）。
voucher-title = { $state ->
    [open] 兌換券：{ $reward }（{ $price } 點）
    [used] 兌換券：{ $reward }（{ $price } 點），已經用過。
    [cancelled] 兌換券：{ $reward }，已取消，{ $price } 點已退回。
   *[expired] 兌換券：{ $reward }，已過期，{ $price } 點會退回。
}
voucher-code = 券號 { $code }
voucher-how = 到{ $merchant }那裡出示這張圖，或報券號。請只給店裡看，不要轉傳。
    .plain = 到{ $merchant }那裡，把這張圖給店裡看。
voucher-until = ⏳ { $at } 前有效
voucher-left = 還能用 { $available } 點。
    .helping = { $helped }還能用 { $available } 點。
voucher-none = 還沒有兌換券。
    .helping = { $helped }還沒有兌換券。
voucher-list = 我的兌換券：
    .helping = { $helped }的兌換券：
voucher-row = { $reward } · { $state ->
    [open] 可以用
    [used] 已用
    [cancelled] 已取消
   *[expired] 已過期
}
voucher-cancel-ask = 要取消「{ $reward }」的兌換嗎？會退回 { $price } 點。
    .helping = 要取消「{ $reward }」的兌換嗎？{ $price } 點會退回給{ $helped }。
voucher-cancel-final = 取消後這張券就不能用了。
voucher-given-back = 已取消「{ $reward }」，{ $price } 點已退回。目前能用 { $available } 點。
    .helping = 已取消「{ $reward }」，{ $price } 點已退回。{ $helped }目前能用 { $available } 點。
voucher-unknown = 找不到這張兌換券。自己的券都在「我的兌換券」。
voucher-used = 這張券已於 { $at } 收走，不能再用。
voucher-cancelled = 這張券已經由住戶取消，不能再用。
voucher-expired = 這張券已於 { $at } 到期，不能再用。點數會退回給住戶。
voucher-handed-over = 「{ $reward }」已在{ $merchant }那裡領取，用去 { $price } 點。
voucher-handed-over-wrong = 如果不是本人領的，請馬上聯絡服務台。
voucher-ending = ⏳ 「{ $reward }」兌換券 { $at } 到期。
voucher-ending-then = 到期沒用，點數自動退回。
voucher-lapsed = 「{ $reward }」兌換券到期沒用，{ $price } 點已退回。

# 特約商店

voucher-counter = 收兌換券。
voucher-counter-ask = 請傳住戶的券號，八位英文字母和數字，如 T5RW-8GKC；也可以用手機相機掃住戶券上的圖。
voucher-counter-waiting = 等著來領的有 { $waiting } 張。
voucher-counter-month = 本月已收 { $number } 張，共 { $points } 點。
voucher-seen = { $holder }的兌換券：{ $reward }
voucher-seen-price = { $price } 點 · { $at } 前有效
voucher-seen-final = 請先把東西交給住戶再收券。收券後不能取消。
voucher-taken = 已收券：{ $reward }，{ $holder }，{ $price } 點記到您店裡。
voucher-taken-at = 時間 { $at }。住戶也收到了回執。
voucher-wrong-code = { $left ->
    [0] 沒有這個券號。這一小時試得有點多，請過一會兒再來，或撥服務台電話。
   *[other] 沒有這個券號，請對一對再傳。一小時內還可以試 { $left } 次。
}
voucher-other-shop = 這張券不是這家店的，請住戶到券上寫的店。
voucher-for-merchants = 兌換券由特約商店收。自己的券在「點數」裡。
voucher-too-many-tries = 券號試得有點多，{ $until } 後可以再試。急用請洽服務台。
