# 积分

points-command = 我的积分
points-button = ⭐ 积分
points-button-redeem = 兑换
points-button-all = 明细
points-button-how = 怎么得积分
points-button-older = 更早的
points-button-private = 到私聊里看

points-in-private = 积分和兑换券只在私聊里看，群里别人看不到您有多少。
points-balance = { $waiting ->
    [0] ⭐ 您有 { $total } 积分。
    [1] ⭐ 您有 { $total } 积分，其中 { $held } 分为「{ $reward }」留着。
   *[other] ⭐ 您有 { $total } 积分，其中 { $held } 分为 { $waiting } 张兑换券留着。
}
    .helping = { $waiting ->
        [0] ⭐ { $helped }有 { $total } 积分。
        [1] ⭐ { $helped }有 { $total } 积分，其中 { $held } 分为「{ $reward }」留着。
       *[other] ⭐ { $helped }有 { $total } 积分，其中 { $held } 分为 { $waiting } 张兑换券留着。
    }
points-recent = 最近：
points-entry = { $way ->
    [in] +{ $amount }
    [out] −{ $amount }
    [held] 留着 { $amount }
   *[back] 退回 { $amount }
} · { $code ->
    [proposal-adopted] 提案被采纳
    [reward] 兑换「{ $reward }」
   *[other] 更正
}（{ $at }）
points-not-money = 积分不是钱，不能买卖。
points-no-fee = 任何人都不会让您交钱换积分。
points-all = 积分明细，最近的在前：
points-all-empty = 还没有积分往来。您的提案被采纳后，这里会有第一笔。
points-how = 怎么得积分：
points-how-proposal = { $amount ->
    [0] · 本社区章程现在没有给提案定积分。
   *[other] · 您的提案经表决通过，得 { $amount } 分。
}
points-how-votes = · 投票、选人不给积分，怎么投都一样。
points-too-few = 需要 { $price } 分，您现在能用 { $has } 分，还差 { $missing } 分。
    .helping = 需要 { $price } 分，{ $helped }现在能用 { $has } 分，还差 { $missing } 分。
points-settled-already = 这一笔已经处理过了，没有再动。
points-not-reversible = 这一笔不能直接撤回。请服务台另记一笔更正。
points-earned = ⭐ 您的提案被采纳，得 { $amount } 积分。
points-earned-thanks = 谢谢您为社区出主意！

# 可兑换的东西

reward-shelf = 可以兑换的东西。您现在能用 { $available } 分。
    .helping = 可以兑换的东西。{ $helped }现在能用 { $available } 分。
reward-shelf-empty = 现在没有可以兑换的东西。商户上架后，这里就能看到。
reward-row = { $left ->
    [0] { $reward } · { $price } 分 · 已换完
   *[other] { $reward } · { $price } 分 · 还有 { $left } 份
}
reward-button-others = 看别的
reward-button-redeem = 兑换，用 { $price } 分
reward-title = 兑换：{ $reward }
reward-description = { $description }
reward-terms = 需要 { $price } 分 · 到{ $merchant }那里领取 · 还有 { $left } 份
reward-what-happens = 兑换后，{ $price } 分先为您留着，您会拿到一张兑换券，{ $days } 天内到店出示。
    .plain = 换了会给您一张券，{ $days } 天内到店里用。
    .helping = 兑换后，{ $price } 分先为{ $helped }留着，会得到一张兑换券，{ $days } 天内到店出示。
reward-can-cancel = 没去用之前可以取消，到期没用也会自动退回积分。
reward-missing = 您还差 { $missing } 分，攒够了再来。
    .helping = { $helped }还差 { $missing } 分，攒够了再来。
reward-unknown = 没有找到这样东西，可能已经下架。
reward-withdrawn = 「{ $reward }」已经下架，积分没有动。
reward-none-left = 「{ $reward }」已经换完，积分没有动。商户补货后可以再来。
reward-no-merchant = 这位邻居还没有登记为商户，东西没有上架。请先登记商户。
reward-own-shop = 这是您自己店里的东西，不能用积分兑换。可以看看别家的。

# 兑换券

voucher-button-mine = 我的兑换券
    .helping = { $helped }的兑换券
voucher-button-show = 出示兑换券
voucher-button-cancel = 取消兑换
voucher-button-cancel-now = 取消，退回积分
voucher-button-keep = 先留着
voucher-button-counter = 收兑换券
voucher-button-take = 已交给居民，收券
voucher-button-other = 换一张
voucher-button-next = 收下一张

voucher-issued = 已为您留好：{ $reward }（{ $price } 分）。
    .helping = 已为{ $helped }留好：{ $reward }（{ $price } 分）。
voucher-title = { $state ->
    [open] 兑换券：{ $reward }（{ $price } 分）
    [used] 兑换券：{ $reward }（{ $price } 分），已经用过。
    [cancelled] 兑换券：{ $reward }，已取消，{ $price } 分已退回。
   *[expired] 兑换券：{ $reward }，已过期，{ $price } 分会退回。
}
voucher-code = 券码 { $code }
voucher-how = 到{ $merchant }那里出示这张图，或报券码。只给店里看，不要发给别人。
    .plain = 到{ $merchant }那里，把这张图给店里看。
voucher-until = ⏳ { $at } 前有效
voucher-left = 您还能用 { $available } 分。
    .helping = { $helped }还能用 { $available } 分。
voucher-none = 您还没有兑换券。
    .helping = { $helped }还没有兑换券。
voucher-list = 您的兑换券：
    .helping = { $helped }的兑换券：
voucher-row = { $reward } · { $state ->
    [open] 可以用
    [used] 已用
    [cancelled] 已取消
   *[expired] 已过期
}
voucher-cancel-ask = 要取消「{ $reward }」的兑换吗？{ $price } 分会退回给您。
    .helping = 要取消「{ $reward }」的兑换吗？{ $price } 分会退回给{ $helped }。
voucher-cancel-final = 取消后这张券就不能用了。
voucher-given-back = 已取消「{ $reward }」，{ $price } 分已退回。您现在能用 { $available } 分。
    .helping = 已取消「{ $reward }」，{ $price } 分已退回。{ $helped }现在能用 { $available } 分。
voucher-unknown = 没有找到这张兑换券。您的券都在「我的兑换券」里。
voucher-used = 这张券已在{ $at } 用掉，不能再用。
voucher-cancelled = 这张券已经由居民取消，不能再用。
voucher-expired = 这张券在{ $at } 到期，不能再用。积分会退回给居民。
voucher-handed-over = 您的「{ $reward }」已在{ $merchant }那里领取，用去 { $price } 分。
voucher-handed-over-wrong = 如果不是您领的，请马上找服务台。
voucher-ending = ⏳ 您的「{ $reward }」兑换券 { $at } 到期。
voucher-ending-then = 到期没用，积分自动退回。
voucher-lapsed = 您的「{ $reward }」兑换券到期没用，{ $price } 分已退回。

# 商户

voucher-counter = 收兑换券。
voucher-counter-ask = 请发来居民的券码，八位字母和数字，如 T5RW-8GKC；也可以用手机相机扫居民券上的图。
voucher-counter-waiting = 等着来领的有 { $waiting } 张。
voucher-counter-month = 本月已收 { $number } 张，共 { $points } 分。
voucher-seen = { $holder }的兑换券：{ $reward }
voucher-seen-price = { $price } 分 · { $at } 前有效
voucher-seen-final = 请先把东西交给居民再收券。收券后不能撤回。
voucher-taken = 已收券：{ $reward }，{ $holder }，{ $price } 分记到您店里。
voucher-taken-at = 时间 { $at }。居民也收到了回执。
voucher-wrong-code = { $left ->
    [0] 没有这个券码。这一小时试得有点多，请过一会儿再来，或打服务台电话。
   *[other] 没有这个券码，请对一对再发。一小时内还可以试 { $left } 次。
}
voucher-other-shop = 这张券不是您店里的，请居民到券上写的店去。
voucher-for-merchants = 兑换券由商户来收。您自己的券在「积分」里。
voucher-too-many-tries = 券码试得有点多，{ $until } 后可以再试。着急请找服务台。
