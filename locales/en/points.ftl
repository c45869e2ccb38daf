# Points

points-command = My points
points-button = ⭐ Points
points-button-redeem = Rewards
points-button-all = History
points-button-how = How to earn
points-button-older = Older
points-button-private = Open in private

points-in-private = Points and vouchers are shown only in the private chat, so that nobody in the group sees what you have.
points-balance = { $waiting ->
    [0] ⭐ You have { $total } { $total ->
        [one] point
       *[other] points
    }.
    [1] ⭐ You have { $total } points; { $held } of them are kept for “{ $reward }”.
   *[other] ⭐ You have { $total } points; { $held } of them are kept for { $waiting } vouchers.
}
    .helping = { $waiting ->
        [0] ⭐ { $helped } has { $total } { $total ->
            [one] point
           *[other] points
        }.
        [1] ⭐ { $helped } has { $total } points; { $held } of them are kept for “{ $reward }”.
       *[other] ⭐ { $helped } has { $total } points; { $held } of them are kept for { $waiting } vouchers.
    }
points-recent = Recently:
points-entry = { $way ->
    [in] +{ $amount }
    [out] −{ $amount }
    [held] kept { $amount }
   *[back] returned { $amount }
} · { $code ->
    [proposal-adopted] your proposal was adopted
    [reward] “{ $reward }”
   *[other] correction
} ({ $at })
points-not-money = Points are not money and cannot be bought or sold.
points-no-fee = Nobody will ever ask you to pay for points.
points-all = History, newest first:
points-all-empty = You have no points yet. The first ones come when a proposal of yours is adopted.
points-how = How to earn points:
points-how-proposal = { $amount ->
    [0] · The by-laws give no points for proposals at present.
   *[other] · When a proposal of yours passes its vote, you get { $amount }.
}
points-how-votes = · Voting and elections give no points, whichever way you vote.
points-too-few = This takes { $price } points. You can spend { $has }; you need { $missing } more.
    .helping = This takes { $price } points. { $helped } can spend { $has }; { $missing } more are needed.
points-settled-already = This was done before. Nothing was changed.
points-not-reversible = This one cannot be taken back directly. Please ask the desk to enter a correction.
points-earned = ⭐ Your proposal was adopted: { $amount } points for you.
points-earned-thanks = Thank you for thinking of the community!

# Rewards

reward-shelf = What you can get for points. You can spend { $available } now.
    .helping = What there is for points. { $helped } can spend { $available } now.
reward-shelf-empty = There is nothing to get for points at present. It will appear here once a shop offers something.
reward-row = { $left ->
    [0] { $reward } · { $price } · none left
   *[other] { $reward } · { $price } · { $left } left
}
reward-button-others = See others
reward-button-redeem = Get it for { $price }
reward-title = Reward: { $reward }
reward-description = { $description }
reward-terms = { $price } points · from { $merchant } · { $left } left
reward-what-happens = { $price } points are set aside and you get a voucher. Show it at the shop within { $days } days.
    .plain = You get a voucher. Use it at the shop within { $days } days.
    .helping = { $price } points are set aside and { $helped } gets a voucher. Show it at the shop within { $days } days.
reward-can-cancel = You can cancel until you use it. If you do not use it in time, your points come back automatically.
reward-missing = You need { $missing } more points. Come back when you have them.
    .helping = { $helped } needs { $missing } more points.
reward-unknown = This was not found; it may no longer be offered.
reward-withdrawn = “{ $reward }” is no longer offered. Your points were not touched.
reward-none-left = There is no “{ $reward }” left. Your points were not touched. Come back when there is more.
reward-no-merchant = This neighbour is not registered as a shop, so nothing was offered. Please register them first.
reward-own-shop = This is from your own shop, so you cannot use points for it. Have a look at the others.

# Vouchers

voucher-button-mine = My vouchers
    .helping = { $helped }’s vouchers
voucher-button-show = Show voucher
voucher-button-cancel = Cancel
voucher-button-cancel-now = Cancel, points back
voucher-button-keep = Keep it
voucher-button-counter = Take a voucher
voucher-button-take = Handed over, take it
voucher-button-other = Another one
voucher-button-next = Next voucher

voucher-issued = Kept for you: { $reward } ({ $price } points).
    .helping = Kept for { $helped }: { $reward } ({ $price } points).
voucher-title = { $state ->
    [open] Voucher: { $reward } ({ $price } points)
    [used] Voucher: { $reward } ({ $price } points), used.
    [cancelled] Voucher: { $reward }, cancelled; { $price } points are back.
   *[expired] Voucher: { $reward }, expired; { $price } points come back.
}
voucher-code = Code { $code }
voucher-how = To get it from { $merchant }, show this picture or say the code. Show it to the shop only; do not forward it.
    .plain = To get it from { $merchant }, show this picture.
voucher-until = ⏳ Valid until { $at }
voucher-left = You can still spend { $available }.
    .helping = { $helped } can still spend { $available }.
voucher-none = You have no vouchers yet.
    .helping = { $helped } has no vouchers yet.
voucher-list = Your vouchers:
    .helping = Vouchers of { $helped }:
voucher-row = { $reward } · { $state ->
    [open] ready
    [used] used
    [cancelled] cancelled
   *[expired] expired
}
voucher-cancel-ask = Cancel “{ $reward }”? You get { $price } points back.
    .helping = Cancel “{ $reward }”? { $helped } gets { $price } points back.
voucher-cancel-final = After that the voucher cannot be used.
voucher-given-back = “{ $reward }” is cancelled and { $price } points are back. You can spend { $available } now.
    .helping = “{ $reward }” is cancelled and { $price } points are back. { $helped } can spend { $available } now.
voucher-unknown = This voucher was not found. Yours are under “My vouchers”.
voucher-used = This voucher was used on { $at } and cannot be used again.
voucher-cancelled = This voucher was cancelled by its holder and cannot be used.
voucher-expired = This voucher ended on { $at } and cannot be used. The points go back to its holder.
voucher-handed-over = Your “{ $reward }” was collected from { $merchant } for { $price } points.
voucher-handed-over-wrong = If that was not you, please tell the desk at once.
voucher-ending = ⏳ Your voucher for “{ $reward }” ends on { $at }.
voucher-ending-then = If you do not use it, your points come back automatically.
voucher-lapsed = Your voucher for “{ $reward }” was not used in time; { $price } points are back.

# Shops

voucher-counter = Take a voucher.
voucher-counter-ask = Send the resident’s code, eight characters such as T5RW-8GKC, or scan their picture with your camera.
voucher-counter-waiting = { $waiting } still to be collected.
voucher-counter-month = This month: { $number } handed over, { $points } points in all.
voucher-seen = Voucher of { $holder }: { $reward }
voucher-seen-price = { $price } points · valid until { $at }
voucher-seen-final = Hand the reward over first. Taking the voucher cannot be undone.
voucher-taken = Taken: { $reward }, { $holder }, { $price } points for your shop.
voucher-taken-at = { $at }. The resident has a receipt too.
voucher-wrong-code = { $left ->
    [0] There is no such code. Please wait an hour before you try again, or call the desk.
   *[other] There is no such code. Please check it and send it again. You have { $left } more tries this hour.
}
voucher-other-shop = This voucher is for another shop, the one named on it.
voucher-for-merchants = Shops take vouchers. Your own are under “Points”.
voucher-too-many-tries = You tried too many codes. You can try again after { $until }, or ask the desk.
